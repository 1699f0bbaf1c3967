#include "library/lock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

// library.lock between several holders, in this process and in another one (flock of util-linux).
class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesItsHolder();
    void windowIsNotWaitedFor();
    void commandIsWaitedFor();
    void waitingEnds();
    void killedHolderLeavesNothing();
    void unwritableFolder();

private:
    QString path() const { return m_folder->filePath(u"library.lock"_s); }
    QByteArray content() const;

    std::optional<QTemporaryDir> m_folder;
};

namespace {

// Another process that holds the lock for `seconds`.
class OtherHolder final
{
public:
    OtherHolder(const QString &path, const QByteArray &name, const QString &seconds)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(name);
        file.close();
        m_process.start(u"flock"_s, // -o: it holds the lock itself, not its child
                        {u"-o"_s, path, u"sh"_s, u"-c"_s, u"echo held; exec sleep "_s + seconds});
        m_holds = m_process.waitForReadyRead(30'000);
    }
    ~OtherHolder() { kill(); }

    bool holds() const { return m_holds; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_holds = false;
};

} // namespace

void TestLock::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

QByteArray TestLock::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void TestLock::namesItsHolder()
{
    {
        const auto lock = LibraryLock::take(path(), u"window"_s, 0);
        QVERIFY(lock);
        QCOMPARE(content(),
                 "window " + QByteArray::number(QCoreApplication::applicationPid()) + "\n");
        QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }
    QCOMPARE(content(), QByteArray());
    QVERIFY(LibraryLock::take(path(), u"command"_s, 0));
}

void TestLock::windowIsNotWaitedFor()
{
    const auto window = LibraryLock::take(path(), u"window"_s, 0);
    QVERIFY(window);
    QElapsedTimer timer;
    timer.start();
    const auto second = LibraryLock::take(path(), u"command"_s, 60'000);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
    QVERIFY(second.error().detail.startsWith(u"window "));
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestLock::commandIsWaitedFor()
{
    const OtherHolder other(path(), "command 1\n", u"0.5"_s);
    QVERIFY(other.holds());
    QVERIFY(LibraryLock::take(path(), u"command"_s, 60'000));
}

void TestLock::waitingEnds()
{
    const OtherHolder other(path(), "command 1\n", u"30"_s);
    QVERIFY(other.holds());
    const auto lock = LibraryLock::take(path(), u"command"_s, 200);
    QVERIFY(!lock);
    QCOMPARE(lock.error().detail, u"command 1"_s);
}

void TestLock::killedHolderLeavesNothing()
{
    OtherHolder other(path(), "window 1\n", u"30"_s);
    QVERIFY(other.holds());
    other.kill();
    QCOMPARE(content(), QByteArray("window 1\n")); // only the name is left
    QVERIFY(LibraryLock::take(path(), u"command"_s, 0));
}

void TestLock::unwritableFolder()
{
    const auto lock = LibraryLock::take(u"/proc/library.lock"_s, u"command"_s, 0);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, Error::Code::ReadOnly);
}

QTEST_GUILESS_MAIN(TestLock)
#include "tst_lock.moc"
