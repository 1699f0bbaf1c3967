#include "hanzi/phrasetable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dictionary dictionary(const QStringList &keysAndValues)
{
    Dictionary phrases;
    for (qsizetype i = 0; i < keysAndValues.size(); i += 2) {
        phrases.append({.key = keysAndValues[i].toStdU32String(),
                        .value = keysAndValues[i + 1].toStdU32String()});
    }
    return phrases;
}

// What the beginning of the text is and becomes: 头发:頭髮; empty when no key begins it.
QString matched(const PhraseTable &table, const QString &text)
{
    const PhraseTable::Match match = table.match(text);
    return match.entry ? text.first(match.length) + u':' + table.value(*match.entry).toString()
                       : QString();
}

} // namespace

class TestPhraseTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void findsEveryKey();
    void takesKeysOfAnyLength();
    void linksOfEntries_data();
    void linksOfEntries();
    void tellsWhatItHolds();
};

void TestPhraseTable::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    QTest::newRow("a character") << u"发现"_s << u"发:發"_s;
    QTest::newRow("the longest") << u"头发卡子"_s << u"头发卡:髮夾"_s;
    QTest::newRow("back to the last that fits") << u"头发卷"_s << u"头发:頭髮"_s;
    QTest::newRow("cut off") << u"头发"_s << u"头发:頭髮"_s;
    QTest::newRow("beginning of a key alone") << u"满"_s << QString();
    QTest::newRow("nothing known") << u"好头发"_s << QString();
    QTest::newRow("the first dictionary, though shorter") << u"后来人"_s << u"后来:後來"_s;
    QTest::newRow("the second, where the first has none") << u"来人"_s << u"来人:來人"_s;
    QTest::newRow("the first of equal keys") << u"里"_s << u"里:裏"_s;
    QTest::newRow("plane 2") << u"𫫇英"_s << u"𫫇:噁"_s;
    QTest::newRow("its neighbour in plane 2") << u"𫫈英"_s << QString();
    QTest::newRow("half of plane 2") << QString(QChar(0xD86E)) << QString();
    QTest::newRow("NUL behind a key") << u"头发"_s + QChar(u'\0') << u"头发:頭髮"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << QString();
}

void TestPhraseTable::matches()
{
    const PhraseTable table(
        {dictionary({u"头发"_s, u"頭髮"_s, u"头发卡"_s, u"髮夾"_s, u"后来"_s, u"後來"_s,
                     u"满头大汗"_s, u"滿頭大汗"_s, u"里"_s, u"裏"_s, u"里"_s, u"裡"_s}),
         dictionary({u"头"_s, u"頭"_s, u"发"_s, u"發"_s, u"后来人"_s, u"后来人"_s, u"来人"_s,
                     u"來人"_s, u"里"_s, u"哩"_s, u"𫫇"_s, u"噁"_s})});
    QFETCH(QString, text);
    QTEST(matched(table, text), "match");
}

// More keys than any one node or table begins with: 20,000 after the same character, and of each
// two every one by itself.
void TestPhraseTable::findsEveryKey()
{
    Dictionary phrases;
    for (char32_t c = 0x4E00; c < 0x9C20; ++c) {
        phrases.append({.key = {U'一', c}, .value = {c}});
        phrases.append({.key = {c, U'丁', c}, .value = {c, U'丁'}});
    }
    const PhraseTable table({phrases});
    for (const Phrase &phrase : phrases) {
        const QString key = QString::fromStdU32String(phrase.key);
        const PhraseTable::Match match = table.match(QString(key + u'丂'));
        QVERIFY(match.entry);
        QCOMPARE(match.length, key.size());
        QCOMPARE(table.value(*match.entry), QString::fromStdU32String(phrase.value));
    }
    QVERIFY(!table.match(u"丁").entry);
    QVERIFY(!table.match(u"一\uAC00").entry);
}

void TestPhraseTable::takesKeysOfAnyLength()
{
    const std::u32string key(200'000, U'长');
    const PhraseTable table({{{.key = key, .value = key}}});
    const QString text = QString::fromStdU32String(key);
    QCOMPARE(table.match(text).length, text.size());
    QVERIFY(!table.match(QStringView(text).chopped(1)).entry);
}

void TestPhraseTable::linksOfEntries_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<Alignment::Link>>("links");
    using Links = QList<Alignment::Link>;
    QTest::newRow("forms of one another") << u"头发"_s << u"頭髮"_s << Links{{1, 1}, {1, 1}};
    QTest::newRow("from plane 2") << u"二𫫇英"_s << u"二噁英"_s
                                  << Links{{1, 1}, {2, 1}, {1, 1}};
    QTest::newRow("another word") << u"信息"_s << u"資訊"_s << Links{{2, 2}};
    QTest::newRow("the end in common") << u"服务器"_s << u"伺服器"_s << Links{{2, 2}, {1, 1}};
    QTest::newRow("longer") << u"用户"_s << u"使用者"_s << Links{{2, 3}};
    QTest::newRow("longer, all in common") << u"甲"_s << u"甲甲"_s << Links{{1, 2}};
    QTest::newRow("shorter") << u"算法师"_s << u"算師"_s << Links{{1, 1}, {2, 1}};
}

void TestPhraseTable::linksOfEntries()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const PhraseTable table({dictionary({key, value})});
    Alignment links;
    table.appendLinks(*table.match(key).entry, links);
    QTEST(links.links(), "links");
}

void TestPhraseTable::tellsWhatItHolds()
{
    const Dictionary phrases = dictionary({u"头发"_s, u"頭髮"_s});
    const Dictionary characters = dictionary({u"头"_s, u"頭"_s, u"𫫇"_s, u"噁"_s});
    const Dictionary words = dictionary({u"用户"_s, u"使用者"_s});
    const PhraseTable table({phrases, characters});
    QVERIFY(table.keepsLength());
    QVERIFY(!PhraseTable({characters, words}).keepsLength());
    QVERIFY(table.hasKeysWith(u'头'));
    QVERIFY(!table.hasKeysWith(u'頭'));
    QVERIFY(!table.hasOneCharacterKeysFrom(0));
    QVERIFY(table.hasOneCharacterKeysFrom(1));
    QVERIFY(PhraseTable({characters}).hasOneCharacterKeysFrom(0));
    QVERIFY(!PhraseTable({characters, phrases}).hasOneCharacterKeysFrom(1));
    QVERIFY(PhraseTable(QList<Dictionary>()).hasOneCharacterKeysFrom(0));
    QVERIFY(!PhraseTable(QList<Dictionary>()).match(u"头").entry);
}

QTEST_GUILESS_MAIN(TestPhraseTable)
#include "tst_phrasetable.moc"
