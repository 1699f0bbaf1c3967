#include "commandtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Which words are commands, what help says, and what wrong usage ends with.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAndFiles_data();
    void commandsAndFiles();
    void everyCommandExplainsItself();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void optionWithoutValue();
};

namespace {

const QStringList &commandNames()
{
    static const QStringList names = {
        u"split"_s,        u"import"_s,       u"list"_s,        u"show"_s,       u"convert"_s,
        u"search"_s,       u"tag list"_s,     u"note add"_s,    u"note list"_s,  u"note delete"_s,
        u"check"_s,        u"reindex"_s,      u"backup"_s,      u"restore"_s,    u"export"_s,
        u"kwic"_s,         u"verdict list"_s, u"verdict set"_s, u"saved list"_s, u"saved add"_s,
        u"saved rename"_s, u"saved delete"_s, u"saved run"_s,   u"tag add"_s,    u"tag set"_s,
        u"tag rename"_s,   u"tag move"_s,     u"tag merge"_s,   u"tag split"_s,  u"tag delete"_s,
        u"tag export"_s,   u"tag import"_s,   u"import-notes"_s};
    return names;
}

} // namespace

void TestUsage::commandsAndFiles_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("a command") << QStringList{u"list"_s} << true;
    QTest::newRow("one of two words") << QStringList{u"note"_s, u"add"_s} << true;
    QTest::newRow("help") << QStringList{u"--help"_s} << true;
    QTest::newRow("version") << QStringList{u"--version"_s} << true;
    QTest::newRow("a file") << QStringList{u"" SEEDS_FOLDER "/000_5b11f29b56d2f71e.txt"_s} << false;
    QTest::newRow("a folder") << QStringList{u"" SEEDS_FOLDER ""_s} << false;
    QTest::newRow("an option of the window") << QStringList{u"-style"_s, u"fusion"_s} << false;
    QTest::newRow("neither command nor file") << QStringList{u"frobnicate"_s} << true;
}

void TestUsage::commandsAndFiles()
{
    QFETCH(const QStringList, words);
    QFETCH(const bool, expected);
    QCOMPARE(isCommand(QStringList(u"baolan"_s) + words), expected);
}

void TestUsage::everyCommandExplainsItself()
{
    const Answer general = answerTo({u"--help"_s});
    QCOMPARE(general.status, 0);
    for (const QString &name : commandNames()) {
        QVERIFY2(general.out.contains(name), qPrintable(name));
        const Answer help = answerTo(name.split(u' ') + QStringList(u"--help"_s));
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.contains(u"baolan "_s + name), qPrintable(help.out));
        QVERIFY2(help.out.contains(u"--json"), qPrintable(help.out));
        QVERIFY2(help.out.contains(u"Examples:\n  baolan "_s + name), qPrintable(help.out));
        QCOMPARE(help.err, QString());
    }
}

void TestUsage::version()
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    QCOMPARE(answerTo({u"--version"_s}).out, u"baolan 1.2.3\n"_s);
}

void TestUsage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("no notes to import") << QStringList{u"import-notes"_s};
    QTest::newRow("half a command") << QStringList{u"note"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"wordperfect"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s, u"red"_s};
    QTest::newRow("no file to split") << QStringList{u"split"_s};
    QTest::newRow("too much to show") << QStringList{u"show"_s, u"123456"_s, u"654321"_s};
    QTest::newRow("unknown script") << QStringList{u"show"_s, u"123456"_s, u"--script"_s, u"xx"_s};
    QTest::newRow("unknown order") << QStringList{u"list"_s, u"--sort"_s, u"size"_s};
    QTest::newRow("no number") << QStringList{u"list"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("convert to nothing") << QStringList{u"convert"_s};
    QTest::newRow("convert to two things")
        << QStringList{u"convert"_s, u"--to"_s, u"tw"_s, u"--config"_s, u"s2t"_s};
    QTest::newRow("unknown configuration") << QStringList{u"convert"_s, u"--config"_s, u"s2x"_s};
    QTest::newRow("neither quote nor range") << QStringList{u"note"_s, u"add"_s, u"123456"_s};
    QTest::newRow("restore to nowhere") << QStringList{u"restore"_s, u"backup.zip"_s};
}

void TestUsage::wrongUsage()
{
    QFETCH(const QStringList, words);
    const Answer plain = answerTo(words);
    QCOMPARE(plain.status, 2);
    QVERIFY(plain.err.startsWith(u"baolan: "));
    QCOMPARE(plain.out, QString());
    const Answer json = answerTo(words + QStringList(u"--json"_s));
    QCOMPARE(json.status, 2);
    QVERIFY2(!json.errorCode().isEmpty(), qPrintable(json.out));
}

void TestUsage::optionWithoutValue()
{
    const Answer answer = answerTo({u"list"_s, u"--json"_s, u"--city"_s});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.errorCode(), u"usage"_s);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
