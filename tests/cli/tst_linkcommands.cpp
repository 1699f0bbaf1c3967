#include "base/settingsfile.h"
#include "commandtest.h"
#include "library/knownlibraries.h"
#include "library/library.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// baolan open LINK.
class TestLinkCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leadsToTheMark();
    void leadsToTheRange();
    void knownByItsUuid();
    void unknownLibraryIsNamed();
    void leadsNowhere_data();
    void leadsNowhere();
    void whatIsForTheWindow_data();
    void whatIsForTheWindow();
    void withoutADisplaySaysSo();
    void withADisplayFailsAsWell_data();
    void withADisplayFailsAsWell();
    void goesToTheWindowThatIsOpen();

private:
    Answer ask(const QString &link) const { return askLibrary(m_library, {u"open"_s, link}); }

    QTemporaryDir m_folder;
    QString m_library;
    QString m_uuid;
    QString m_article;
    QString m_mark;
    QString m_link; // to the article
};

void TestLinkCommands::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
    QFile page(m_folder.filePath(u"town.txt"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("# 新桥通车\n昨天𠮷桥正式通车了，大家都很高兴。\n");
    page.close();
    m_library = m_folder.filePath(u"library"_s);
    QCOMPARE(askLibrary(m_library, {u"import"_s, page.fileName()}).status, 0);
    m_article = idOfArticle(m_library, u"新桥通车"_s);
    const Answer made = askLibrary(m_library, {u"note"_s, u"add"_s, m_article, u"--quote"_s,
                                               u"正式通车"_s, u"--tag"_s, u"桥"_s});
    QCOMPARE(made.status, 0);
    m_mark = made.json()[u"id"_s].toString();
    const auto library = Library::open(m_library, Library::Access::Read, u"command"_s);
    QVERIFY(library);
    m_uuid = (*library)->uuid();
    m_link = u"baolan://"_s + m_uuid + u'/' + m_article;
}

// 新桥通车, a line feed, 昨天𠮷桥: nine code points before it.
void TestLinkCommands::leadsToTheMark()
{
    const Answer answer = ask(m_link + u"?mark="_s + m_mark);
    QCOMPARE(answer.status, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"library"_s].toString(), m_uuid);
    QCOMPARE(json[u"article"_s].toString(), m_article);
    QCOMPARE(json[u"headline"_s].toString(), u"新桥通车"_s);
    QCOMPARE(json[u"range"_s].toArray(), (QJsonArray{9, 13}));
    QCOMPARE(json[u"quote"_s].toString(), u"正式通车"_s);
}

void TestLinkCommands::leadsToTheRange()
{
    const QJsonObject json = ask(m_link + u"?range=7-9"_s).json();
    QCOMPARE(json[u"range"_s].toArray(), (QJsonArray{7, 9}));
    QCOMPARE(json[u"quote"_s].toString(), u"𠮷桥"_s);
    const QJsonObject whole = ask(m_link).json();
    QCOMPARE(whole[u"article"_s].toString(), m_article);
    QVERIFY(!whole.contains(u"range"_s));
}

void TestLinkCommands::knownByItsUuid()
{
    rememberLibrary(settingsFile(), m_uuid, m_library);
    const Answer answer = answerTo({m_link, u"--json"_s}); // the link alone
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"article"_s].toString(), m_article);
    QVERIFY(QFile::remove(settingsFile()));
}

void TestLinkCommands::unknownLibraryIsNamed()
{
    const QString other = u"00000000-0000-4000-8000-000000000000"_s;
    for (const Answer &answer :
         {ask(u"baolan://"_s + other + u'/' + m_article),
          answerTo({u"open"_s, u"baolan://"_s + other + u'/' + m_article, u"--json"_s})}) {
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.errorCode(), u"not-found"_s);
        QVERIFY(answer.out.contains(other));
    }
    const QString missing = m_folder.filePath(u"nowhere"_s);
    const Answer none = askLibrary(missing, {u"open"_s, m_link});
    QCOMPARE(none.status, 3);
    QCOMPARE(none.errorCode(), u"no-library"_s);
}

void TestLinkCommands::leadsNowhere_data()
{
    QTest::addColumn<QString>("end"); // of the link, behind the library
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString none = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("article") << u'/' + none << 1 << u"not-found"_s;
    QTest::newRow("mark") << u"/ARTICLE?mark="_s + none << 1 << u"not-found"_s;
    QTest::newRow("behind the text") << u"/ARTICLE?range=3-400"_s << 1 << u"bad-value"_s;
    QTest::newRow("no link") << u"/x"_s << 2 << u"bad-value"_s;
}

void TestLinkCommands::leadsNowhere()
{
    QFETCH(QString, end);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Answer answer = ask(u"baolan://"_s + m_uuid + end.replace(u"ARTICLE"_s, m_article));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
}

void TestLinkCommands::whatIsForTheWindow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QString>("library");
    const QString link = u"baolan://a/b"_s;
    QTest::newRow("open") << QStringList{u"open"_s, link} << true << QString();
    QTest::newRow("alone") << QStringList{link} << true << QString();
    QTest::newRow("library") << QStringList{u"open"_s, link, u"--library"_s, u"/x"_s} << true
                             << u"/x"_s;
    QTest::newRow("json") << QStringList{u"open"_s, link, u"--json"_s} << false << QString();
    QTest::newRow("help") << QStringList{u"open"_s, u"--help"_s} << false << QString();
    QTest::newRow("two") << QStringList{u"open"_s, link, link} << false << QString();
    QTest::newRow("none") << QStringList{u"open"_s} << false << QString();
    QTest::newRow("another command") << QStringList{u"show"_s, link} << false << QString();
    QTest::newRow("nothing") << QStringList() << false << QString();
}

void TestLinkCommands::whatIsForTheWindow()
{
    QFETCH(const QStringList, words);
    QFETCH(const bool, isAsked);
    QFETCH(const QString, library);
    const auto asked = linkToOpen(QStringList{u"baolan"_s} + words);
    QCOMPARE(asked.has_value(), isAsked);
    if (asked) {
        QCOMPARE(asked->link, u"baolan://a/b"_s);
        QCOMPARE(asked->library, library);
    }
}

namespace {

// The program itself, as a shell or the desktop starts it.
struct Started
{
    QProcess process;

    Started(const QTemporaryDir &folder, const QString &platform, const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        if (!platform.isEmpty())
            environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BAOLAN_PROGRAM), words);
    }
};

} // namespace

void TestLinkCommands::withoutADisplaySaysSo()
{
    Started program(m_folder, {},
                    {u"open"_s, m_link + u"?mark="_s + m_mark, u"--library"_s, m_library});
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitCode(), 0);
    QVERIFY(program.process.readAllStandardError().contains("There is no display"));
    const QString said = QString::fromUtf8(program.process.readAllStandardOutput());
    QVERIFY(said.contains(u"新桥通车"_s) && said.contains(u"正式通车"_s));
}

void TestLinkCommands::withADisplayFailsAsWell_data()
{
    QTest::addColumn<QString>("end"); // of the link, behind the library
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const QString none = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("article") << u'/' + none << 1 << none;
    QTest::newRow("mark") << u"/ARTICLE?mark="_s + none << 1 << none;
    QTest::newRow("no link") << u"/x"_s << 2 << u"“x”"_s;
}

void TestLinkCommands::withADisplayFailsAsWell()
{
    QFETCH(QString, end);
    QFETCH(const int, status);
    QFETCH(const QString, named);
    Started program(m_folder, u"offscreen"_s,
                    {u"baolan://"_s + m_uuid + end.replace(u"ARTICLE"_s, m_article), u"--library"_s,
                     m_library});
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitCode(), status);
    QVERIFY(QString::fromUtf8(program.process.readAllStandardError()).contains(named));
}

void TestLinkCommands::goesToTheWindowThatIsOpen()
{
    const QString session = m_folder.filePath(u"run"_s);
    QVERIFY(QDir().mkpath(session));
    QVERIFY(QFile::setPermissions(session, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Started window(m_folder, u"offscreen"_s, {m_library});
    const auto sockets = [&] {
        return QDir(session).entryList({u"baolan-*"_s}, QDir::System | QDir::Files).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(sockets(), 1, 20'000);
    Started second(m_folder, u"offscreen"_s, {u"open"_s, m_link, u"--library"_s, m_library});
    QVERIFY(second.process.waitForFinished()); // it did not stay itself
    QCOMPARE(second.process.exitCode(), 0);
    QCOMPARE(second.process.readAllStandardError(), QByteArray());
    QCOMPARE(window.process.state(), QProcess::Running);
    window.process.kill();
    QVERIFY(window.process.waitForFinished());
}

QTEST_MAIN(TestLinkCommands)
#include "tst_linkcommands.moc"
