#include "marks/anchor.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectors_data();
    void selectors();
    void quotes_data();
    void quotes();
};

void TestAnchor::selectors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRange>("asked");
    QTest::addColumn<Selector>("selector");
    QTest::newRow("in the middle") << u"海州矿从城市伤疤"_s << TextRange{3, 5}
                                   << Selector{7, {3, 5}, u"从城"_s, u"海州矿"_s, u"市伤疤"_s};
    QTest::newRow("whole text") << u"海州"_s << TextRange{0, 2}
                                << Selector{7, {0, 2}, u"海州"_s, {}, {}};
    QTest::newRow("beyond the text")
        << u"海州"_s << TextRange{-1, 9} << Selector{7, {0, 2}, u"海州"_s, {}, {}};
    const QString long40 = QString(40, u'前') + u"中"_s + QString(40, u'后');
    QTest::newRow("32 characters either side")
        << long40 << TextRange{40, 41}
        << Selector{7, {40, 41}, u"中"_s, QString(32, u'前'), QString(32, u'后')};
    const QString rare = u"𠮷"_s.repeated(33);
    QTest::newRow("characters, not UTF-16 units")
        << rare + u"中"_s + rare << TextRange{66, 67}
        << Selector{7, {66, 67}, u"中"_s, u"𠮷"_s.repeated(32), u"𠮷"_s.repeated(32)};
    QTest::newRow("half a character is widened")
        << u"甲𠮷乙"_s << TextRange{2, 3} << Selector{7, {1, 3}, u"𠮷"_s, u"甲"_s, u"乙"_s};
    // é as e and U+0301: the 33rd and 32nd characters before, the 32nd and 33rd after.
    const QString e = u"e\u0301"_s;
    QTest::newRow("no grapheme of the context is cut")
        << e + QString(31, u'前') + u"中"_s + QString(31, u'后') + e << TextRange{33, 34}
        << Selector{7, {33, 34}, u"中"_s, QString(31, u'前'), QString(31, u'后')};
}

void TestAnchor::selectors()
{
    QFETCH(QString, text);
    QFETCH(TextRange, asked);
    QTEST(selectorFor(text, asked, 7), "selector");
}

void TestAnchor::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QList<TextRange>>("ranges");
    using Ranges = QList<TextRange>;
    QTest::newRow("as printed") << u"海州矿，海州人"_s << u"海州"_s << Ranges{{0, 2}, {4, 6}};
    QTest::newRow("as printed comes first") << u"后海，後海"_s << u"後海"_s << Ranges{{3, 5}};
    QTest::newRow("overlapping") << u"哈哈哈"_s << u"哈哈"_s << Ranges{{0, 2}, {1, 3}};
    QTest::newRow("other script") << u"阜新市生态修复"_s << u"生態修復"_s << Ranges{{3, 7}};
    QTest::newRow("other quotation marks")
        << u"从“城市伤疤”到"_s << u"「城市傷疤」"_s << Ranges{{1, 7}};
    QTest::newRow("other spacing") << u"伤疤” 如今“绿色"_s << u"伤疤”如今“绿"_s << Ranges{{0, 8}};
    QTest::newRow("other widths") << u"增长７．４％"_s << u"7.4%"_s << Ranges{{2, 6}};
    QTest::newRow("two blocks as printed") << u"甲\n乙"_s << u"甲\n乙"_s << Ranges{{0, 3}};
    QTest::newRow("never across blocks otherwise") << u"甲\n乙"_s << u"甲乙"_s << Ranges{};
    QTest::newRow("absent") << u"海州"_s << u"抚顺"_s << Ranges{};
    QTest::newRow("empty quote") << u"海州"_s << QString() << Ranges{};
    QTest::newRow("white space") << u"海州"_s << u"　"_s << Ranges{};
}

void TestAnchor::quotes()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    QTEST(findQuote(text, quote), "ranges");
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
