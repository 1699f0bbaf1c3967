#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The program itself: its streams, its exit status, its answer without a display.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitStatus_data();
    void exitStatus();
    void readsStandardInput();
    void jsonOnStandardOutput();
    void speaksTheLanguageOfTheDesktop_data();
    void speaksTheLanguageOfTheDesktop();
    void jsonIsTheSameInEveryLanguage();
    void closedOutput();
    void closedPipe();
    void withoutDisplay();
    void twoCommandsAtOnce();

private:
    struct Ended
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    static Ended run(const QStringList &words, const QByteArray &input = {},
                     const QString &locale = QStringLiteral("C.UTF-8"));
    static Ended runInShell(const QString &line);
    QTemporaryDir m_temporary;
};

TestProgram::Ended TestProgram::run(const QStringList &words, const QByteArray &input,
                                    const QString &locale)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, locale);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(BAOLAN_PROGRAM), words);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

TestProgram::Ended TestProgram::runInShell(const QString &line)
{
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s, line, u"bash"_s, QStringLiteral(BAOLAN_PROGRAM)});
    if (!shell.waitForFinished(60000))
        return {};
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

void TestProgram::exitStatus_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const QString nowhere = m_temporary.filePath(u"nowhere"_s);
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    QTest::newRow("bad file") << QStringList{u"split"_s, nowhere} << 1;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
    QTest::newRow("no library") << QStringList{u"list"_s, u"--library"_s, nowhere} << 3;
}

void TestProgram::exitStatus()
{
    QFETCH(const QStringList, words);
    QTEST(run(words).status, "status");
}

void TestProgram::readsStandardInput()
{
    const Ended ended = run({u"convert"_s, u"--to"_s, u"tw"_s}, u"头发\n"_s.toUtf8());
    QCOMPARE(ended.status, 0);
    QCOMPARE(QString::fromUtf8(ended.out), u"頭髮\n"_s);
    QCOMPARE(ended.err, QByteArray());
}

void TestProgram::jsonOnStandardOutput()
{
    const Ended ended =
        run({u"split"_s, u"--json"_s, QStringLiteral(SEEDS_FOLDER "/000_5b11f29b56d2f71e.txt")});
    QCOMPARE(ended.status, 0);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ended.out, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(document.object().contains(u"pages"_s));
    QCOMPARE(ended.err, QByteArray());
}

void TestProgram::speaksTheLanguageOfTheDesktop_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << u"C"_s << u"Exit status"_s;
    QTest::newRow("another") << u"fr_FR.UTF-8"_s << u"Exit status"_s;
    QTest::newRow("simplified") << u"zh_CN.UTF-8"_s << u"退出码"_s;
    QTest::newRow("traditional") << u"zh_TW.UTF-8"_s << u"結束碼"_s;
    QTest::newRow("Hong Kong") << u"zh_HK.UTF-8"_s << u"結束碼"_s;
}

void TestProgram::speaksTheLanguageOfTheDesktop()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, said);
    const QString help = QString::fromUtf8(run({u"--help"_s}, {}, locale).out);
    QVERIFY2(help.contains(said), qPrintable(help));
    QVERIFY2(help.contains(u"search"), qPrintable(help)); // commands are what they are
}

// Scripts rely on its members and codes; sentences are for people.
void TestProgram::jsonIsTheSameInEveryLanguage()
{
    const auto object = [](const QStringList &words, const QString &locale) {
        return QJsonDocument::fromJson(run(words + QStringList(u"--json"_s), {}, locale).out)
            .object();
    };
    const QStringList split{u"split"_s, QStringLiteral(SEEDS_FOLDER "/000_5b11f29b56d2f71e.txt")};
    const QJsonObject english = object(split, u"C.UTF-8"_s);
    QVERIFY(!english.isEmpty());
    QCOMPARE(object(split, u"zh_CN.UTF-8"_s), english);
    const QStringList missing{u"list"_s, u"--library"_s, m_temporary.filePath(u"nowhere"_s)};
    const QJsonObject said = object(missing, u"zh_CN.UTF-8"_s)[u"errors"_s][0].toObject();
    const QJsonObject saidInEnglish = object(missing, u"C.UTF-8"_s)[u"errors"_s][0].toObject();
    QCOMPARE(said[u"code"_s].toString(), u"no-library"_s);
    QCOMPARE(said[u"where"_s], saidInEnglish[u"where"_s]);
    QVERIFY(said[u"message"_s] != saidInEnglish[u"message"_s]);
}

void TestProgram::closedOutput()
{
    const Ended ended = runInShell(u"\"$1\" --help >&-"_s);
    QCOMPARE(ended.status, 1);
    QVERIFY(!ended.err.isEmpty());
    const Ended full = runInShell(u"\"$1\" --help > /dev/full"_s);
    QCOMPARE(full.status, 1);
    // Nothing of a library ever takes the number of a closed stream.
    const QString library = m_temporary.filePath(u"closed"_s);
    const Ended import = runInShell(u"\"$1\" import '%1' --library '%2' >&- 2>&- <&-"_s.arg(
        QStringLiteral(SEEDS_FOLDER), library));
    QCOMPARE(import.status, 1);
    const Ended check = run({u"check"_s, u"--library"_s, library});
    QCOMPARE(check.status, 0);
}

void TestProgram::closedPipe()
{
    const Ended ended = runInShell(u"\"$1\" --help | true; echo ${PIPESTATUS[0]}"_s);
    QVERIFY(ended.out == "0\n" || ended.out == "1\n"); // never killed by a signal (141)
}

void TestProgram::withoutDisplay()
{
    const Ended ended = run({});
    QCOMPARE(ended.status, 3);
    QVERIFY(ended.err.contains("display"));
    QVERIFY(ended.err.contains("search"));
    QCOMPARE(ended.out, QByteArray());
}

void TestProgram::twoCommandsAtOnce()
{
    const QString library = m_temporary.filePath(u"both"_s);
    const QString line =
        u"\"$1\" import '%1' --library '%2' --json > '%2.1' & first=$!; "
        "\"$1\" import '%1' --library '%2' --json > '%2.2'; second=$?; "
        "wait $first; echo $? $second"_s.arg(QStringLiteral(SEEDS_FOLDER), library);
    QCOMPARE(runInShell(line).out, QByteArray("0 0\n"));
    const Ended list = run({u"list"_s, u"--json"_s, u"--library"_s, library});
    QCOMPARE(QJsonDocument::fromJson(list.out).object()[u"total"_s].toInt(), 30);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
