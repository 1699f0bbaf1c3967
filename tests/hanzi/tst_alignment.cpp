#include "hanzi/alignment.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

using Links = QList<Alignment::Link>;

namespace {

Alignment aligned(const Links &links)
{
    Alignment alignment;
    for (const Alignment::Link link : links)
        alignment.append(link.source, link.rendition);
    return alignment;
}

// Made up at random: mostly one to one, from a text of that length.
Alignment anyAlignment(qsizetype sourceLength, std::mt19937 &random)
{
    Alignment alignment;
    while (alignment.sourceLength() < sourceLength) {
        const qsizetype left = sourceLength - alignment.sourceLength();
        const qsizetype kind = qsizetype(random() % 8);
        alignment.append(std::min<qsizetype>(left, kind < 6 ? 1 : 1 + qsizetype(random() % 4)),
                         kind < 5 ? 1 : 1 + qsizetype(random() % 4));
    }
    return alignment;
}

bool contains(TextRange outer, TextRange inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

} // namespace

class TestAlignment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maps_data();
    void maps();
    void identity_data();
    void identity();
    void composes_data();
    void composes();
    void joinsToGraphemes();
    void appendsAnother();
    void anyLinksMapForthAndBack();
    void anyChainMapsAsItsSteps();
};

// 服务器不 and 伺服器不: the first two characters are one link, then character by character;
// 𫫇 and 噁 differ in length.
void TestAlignment::maps_data()
{
    QTest::addColumn<TextRange>("source");
    QTest::addColumn<TextRange>("rendition");
    QTest::addColumn<TextRange>("back");
    QTest::newRow("a block") << TextRange{0, 2} << TextRange{0, 2} << TextRange{0, 2};
    QTest::newRow("half a block") << TextRange{1, 2} << TextRange{0, 2} << TextRange{0, 2};
    QTest::newRow("across blocks") << TextRange{1, 3} << TextRange{0, 3} << TextRange{0, 3};
    QTest::newRow("one character") << TextRange{3, 4} << TextRange{3, 4} << TextRange{3, 4};
    QTest::newRow("two units to one") << TextRange{4, 6} << TextRange{4, 5} << TextRange{4, 6};
    QTest::newRow("half a surrogate pair") << TextRange{5, 6} << TextRange{4, 5} << TextRange{4, 6};
    QTest::newRow("all") << TextRange{0, 7} << TextRange{0, 6} << TextRange{0, 7};
    QTest::newRow("beyond the text") << TextRange{-5, 99} << TextRange{0, 6} << TextRange{0, 7};
    QTest::newRow("empty") << TextRange{3, 3} << TextRange{3, 3} << TextRange{3, 3};
    QTest::newRow("empty in a block") << TextRange{1, 1} << TextRange{0, 0} << TextRange{0, 0};
    QTest::newRow("empty at the end") << TextRange{7, 7} << TextRange{6, 6} << TextRange{7, 7};
    QTest::newRow("empty beyond the end") << TextRange{9, 9} << TextRange{6, 6} << TextRange{7, 7};
    QTest::newRow("backwards is empty") << TextRange{3, 1} << TextRange{3, 3} << TextRange{3, 3};
}

void TestAlignment::maps()
{
    QFETCH(TextRange, source);
    QFETCH(TextRange, rendition);
    const Alignment alignment = aligned({{2, 2}, {1, 1}, {1, 1}, {2, 1}, {1, 1}});
    QCOMPARE(alignment.sourceLength(), 7);
    QCOMPARE(alignment.renditionLength(), 6);
    QCOMPARE(alignment.toRendition(source), rendition);
    QTEST(alignment.toSource(rendition), "back");
}

void TestAlignment::identity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Links>("links");
    QTest::newRow("empty") << u""_s << Links();
    QTest::newRow("Han") << u"中国"_s << Links{{1, 1}, {1, 1}};
    QTest::newRow("plane 2") << u"𫫇英"_s << Links{{2, 2}, {1, 1}};
    QTest::newRow("variation selector") << u"头\uFE00发"_s << Links{{2, 2}, {1, 1}};
    QTest::newRow("joined emoji") << u"👨‍👩‍👧好"_s << Links{{8, 8}, {1, 1}};
    QTest::newRow("CR LF") << u"甲\r\n"_s << Links{{1, 1}, {2, 2}};
    QTest::newRow("lone surrogate")
        << u"甲"_s + QChar(0xD800) + u"乙"_s << Links{{1, 1}, {1, 1}, {1, 1}};
}

void TestAlignment::identity()
{
    QFETCH(QString, text);
    QTEST(Alignment::identity(text).links(), "links");
}

void TestAlignment::composes_data()
{
    QTest::addColumn<Links>("first");
    QTest::addColumn<Links>("second");
    QTest::addColumn<Links>("composed");
    QTest::newRow("empty") << Links() << Links() << Links();
    QTest::newRow("equal links") << Links{{1, 1}, {1, 1}} << Links{{1, 1}, {1, 1}}
                                 << Links{{1, 1}, {1, 1}};
    QTest::newRow("a block in the second")
        << Links{{1, 1}, {2, 1}, {1, 1}} << Links{{2, 3}, {1, 1}} << Links{{3, 3}, {1, 1}};
    QTest::newRow("a block in the first")
        << Links{{3, 2}, {1, 1}} << Links{{1, 2}, {1, 1}, {1, 2}} << Links{{3, 3}, {1, 2}};
    QTest::newRow("cut at different places")
        << Links{{2, 2}, {2, 2}, {1, 1}} << Links{{1, 1}, {2, 2}, {1, 1}, {1, 1}}
        << Links{{4, 4}, {1, 1}};
    QTest::newRow("lengths multiply")
        << Links{{1, 2}, {1, 2}} << Links{{2, 3}, {2, 3}} << Links{{1, 3}, {1, 3}};
}

void TestAlignment::composes()
{
    QFETCH(Links, first);
    QFETCH(Links, second);
    QTEST(aligned(first).then(aligned(second)).links(), "composed");
}

void TestAlignment::joinsToGraphemes()
{
    const Alignment characters = aligned({{1, 1}, {1, 1}, {1, 1}});
    QCOMPARE(characters.onGraphemes(u"头\uFE00发", u"頭\uFE00發").links(), (Links{{2, 2}, {1, 1}}));
    QCOMPARE(characters.onGraphemes(u"头发好", u"頭e\u0301").links(), (Links{{1, 1}, {2, 2}}));
    QCOMPARE(characters.onGraphemes(u"头发好", u"頭髮好").links(), characters.links());
}

void TestAlignment::appendsAnother()
{
    Alignment alignment = aligned({{1, 1}, {2, 1}});
    alignment.append(aligned({{2, 1}, {1, 2}}));
    alignment.append(Alignment());
    alignment.append({.source = 1, .rendition = 1}, 2);
    QCOMPARE(alignment.links(), (Links{{1, 1}, {2, 1}, {2, 1}, {1, 2}, {1, 1}, {1, 1}}));
    QCOMPARE(alignment.toRendition({5, 6}), (TextRange{3, 5}));
}

// Every range of either side comes back as one that contains it, one of whole links as itself, and
// a range inside another one maps inside what that maps to.
void TestAlignment::anyLinksMapForthAndBack()
{
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const Alignment links = anyAlignment(40, random);
        for (qsizetype begin = 0; begin < links.sourceLength(); ++begin) {
            for (qsizetype end = begin + 1; end <= links.sourceLength(); ++end) {
                const TextRange there = links.toRendition({begin, end});
                const TextRange back = links.toSource(there);
                QVERIFY(contains(back, {begin, end}));
                QCOMPARE(links.toRendition(back), there);
                QVERIFY(contains(there, links.toRendition({begin, begin + 1})));
            }
        }
        for (qsizetype begin = 0; begin < links.renditionLength(); ++begin) {
            const TextRange back = links.toSource({begin, begin + 1});
            QVERIFY(contains(links.toRendition(back), {begin, begin + 1}));
            QCOMPARE(links.toSource(links.toRendition(back)), back);
        }
    }
}

// Composed links cover what the steps, one after the other, lead to; in which order they are
// composed makes no difference.
void TestAlignment::anyChainMapsAsItsSteps()
{
    std::mt19937 random(6);
    for (int round = 0; round < 200; ++round) {
        const Alignment first = anyAlignment(30, random);
        const Alignment second = anyAlignment(first.renditionLength(), random);
        const Alignment third = anyAlignment(second.renditionLength(), random);
        const Alignment both = first.then(second);
        QCOMPARE(both.sourceLength(), first.sourceLength());
        QCOMPARE(both.renditionLength(), second.renditionLength());
        for (qsizetype begin = 0; begin < first.sourceLength(); ++begin) {
            const TextRange range{begin, begin + 1};
            QVERIFY(
                contains(both.toRendition(range), second.toRendition(first.toRendition(range))));
        }
        QCOMPARE(both.then(third).links(), first.then(second.then(third)).links());
    }
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
