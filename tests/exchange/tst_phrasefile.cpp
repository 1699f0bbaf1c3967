#include "base/errortext.h"
#include "exchange/phrasefile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPhraseFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void goesBack();
    void refuses_data();
    void refuses();
};

void TestPhraseFile::reads()
{
    const QByteArray table("\xEF\xBB\xBF# names of our town\r\n"
                           "范晓\t范曉\r\n"
                           "\n"
                           "于\t于 於\n"
                           "#1楼\t#1樓\n"
                           "甲\t乙\n"
                           "乙\t丙");
    const auto phrases =
        readPhraseTable(table, u"names.txt"_s, ReaderPhrase::Target::Traditional, u"阜新日报"_s);
    QVERIFY(phrases);
    QStringList read;
    for (const ReaderPhrase &phrase : *phrases) {
        read << phrase.source + u'>' + phrase.rendition;
        QCOMPARE(phrase.paper, u"阜新日报"_s);
        QCOMPARE(phrase.target, ReaderPhrase::Target::Traditional);
    }
    QCOMPARE(read,
             QStringList({u"范晓>范曉"_s, u"于>于"_s, u"#1楼>#1樓"_s, u"甲>乙"_s, u"乙>丙"_s}));
}

void TestPhraseFile::goesBack()
{
    const QString table = u"范晓\t范曉\n后\t后\n"_s;
    const auto phrases =
        readPhraseTable(table.toUtf8(), u"names.txt"_s, ReaderPhrase::Target::Traditional, {});
    QVERIFY(phrases);
    QCOMPARE(phraseTable(*phrases), table);
}

void TestPhraseFile::refuses_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("why");
    QTest::newRow("no tab") << QByteArray("后\t后\n范晓 范曉\n") << u"names.txt:2"_s
                            << u"words are missing"_s;
    QTest::newRow("nothing after the tab")
        << QByteArray("范晓\t\n") << u"names.txt:1"_s << u"words are missing"_s;
    QTest::newRow("white space") << QByteArray("\n范　晓\t范曉\n") << u"names.txt:2"_s
                                 << u"white space"_s;
    QTest::newRow("duplicate") << QByteArray("# a\n范晓\t范曉\n后\t后\n范晓\t范曉\n")
                               << u"names.txt:4"_s << u"line 2 has the same phrase"_s;
    QTest::newRow("cycle of two") << QByteArray("丙\t甲\n甲\t乙\n乙\t甲\n") << u"names.txt:2"_s
                                  << u"甲 → 乙 → 甲"_s;
    QTest::newRow("cycle of three")
        << QByteArray("甲\t乙\n乙\t丙\n丙\t甲\n") << u"names.txt:1"_s << u"甲 → 乙 → 丙 → 甲"_s;
    QTest::newRow("too long") << u"发"_s.repeated(101).toUtf8() + "\t發\n"
                              << u"names.txt:1"_s << u"longer than 100"_s;
    QTest::newRow("no UTF-8") << QByteArray("\xB7\xB6\t\xB7\xB6\n") << u"names.txt"_s
                              << u"not UTF-8"_s;
    QTest::newRow("control") << QByteArray("范\x01晓\t范曉\n") << u"names.txt:1"_s
                             << u"control character"_s;
}

void TestPhraseFile::refuses()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, where);
    QFETCH(QString, why);
    const auto phrases =
        readPhraseTable(table, u"names.txt"_s, ReaderPhrase::Target::Traditional, {});
    QVERIFY(!phrases);
    QCOMPARE(phrases.error().code, Error::Code::BadTable);
    QCOMPARE(phrases.error().where, where);
    const QString said = sentence(phrases.error());
    QVERIFY2(said.contains(why), qPrintable(said));
}

QTEST_APPLESS_MAIN(TestPhraseFile)
#include "tst_phrasefile.moc"
