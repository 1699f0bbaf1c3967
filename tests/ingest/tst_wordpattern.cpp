#include "ingest/printedtext.h"
#include "ingest/wordpattern.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWordPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hanCharacters();
    void characterSets_data();
    void characterSets();
    void closedTexts_data();
    void closedTexts();
};

void TestWordPattern::hanCharacters()
{
    for (int unit = 0; unit < 0x10000; ++unit) {
        const QChar character = QChar(char16_t(unit));
        QCOMPARE(isHan(character), character.script() == QChar::Script_Han);
    }
}

void TestWordPattern::characterSets_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("one of them") << u"转接"_s << u"下转第二版"_s << true;
    QTest::newRow("none") << u"转接"_s << u"见第二版"_s << false;
    QTest::newRow("the other script") << u"讯"_s << u"本報訊"_s << true;
    QTest::newRow("full width") << u"?"_s << u"好吗？"_s << true;
    QTest::newRow("no text") << u"转"_s << QString() << false;
    // U+4E00 and U+5200 end in the same ten bits.
    QTest::newRow("the same last bits") << u"一"_s << u"刀"_s << false;
}

void TestWordPattern::characterSets()
{
    QFETCH(const QString, characters);
    QFETCH(const QString, text);
    QTEST(CharacterSet(characters).isIn(shadowOf(text)), "isIn");
}

void TestWordPattern::closedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a sentence") << u"他来了。"_s << true;
    QTest::newRow("white space behind it") << u"他来了。\u3000 "_s << true;
    QTest::newRow("a quotation") << u"他说：“来了！”"_s << true;
    QTest::newRow("a quoted word") << u"他说“来了”"_s << false;
    QTest::newRow("a note behind it") << u"他来了。（刘洋）"_s << true;
    QTest::newRow("a note in a sentence") << u"他来了（刘洋）"_s << false;
    QTest::newRow("a full stop") << u"He came."_s << true;
    QTest::newRow("a number") << u"增长7."_s << false;
    QTest::newRow("a clause") << u"他来了，"_s << false;
    QTest::newRow("a Han character") << u"他来了。我"_s << false;
}

void TestWordPattern::closedTexts()
{
    QFETCH(const QString, text);
    QTEST(isClosed(text), "isClosed");
}

QTEST_APPLESS_MAIN(TestWordPattern)
#include "tst_wordpattern.moc"
