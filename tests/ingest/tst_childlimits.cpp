#include "ingest/childlimits.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

// Whether a process behind the fence can do it.
bool isPossible(const std::function<bool()> &attempt)
{
    const pid_t child = ::fork();
    if (child == 0) {
        fenceIn(512, 5);
        ::_exit(attempt() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool canReserve(size_t mebibytes)
{
    return ::mmap(nullptr, mebibytes * 1024 * 1024, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

} // namespace

// What a process that reads a file from anywhere cannot do.
class TestChildLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingIsPossible();
    void networkIsNot();
    void writingIsNot();
    void programsAreNot();
    void filesOfTheParentAreNot();
    void muchMemoryIsNot();
};

void TestChildLimits::readingIsPossible()
{
    QVERIFY(isPossible([] {
        char byte = 0;
        const int file = ::open("/proc/self/status", O_RDONLY | O_CLOEXEC);
        return file >= 0 && ::read(file, &byte, 1) == 1;
    }));
}

void TestChildLimits::networkIsNot()
{
    QVERIFY(!isPossible([] { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0; }));
    QVERIFY(!isPossible([] { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0; }));
}

void TestChildLimits::writingIsNot()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"notes.txt"_s));
    QFile file(QFile::decodeName(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    QVERIFY(!isPossible([&path] { return ::open(path.constData(), O_TRUNC | O_CLOEXEC) >= 0; }));
    QVERIFY(!isPossible([&path] {
        const int written = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
        return written >= 0 && ::write(written, "x", 1) == 1;
    }));
    QVERIFY(!isPossible([&path] { return ::unlink(path.constData()) == 0; }));
    QCOMPARE(file.size(), 1);
}

void TestChildLimits::programsAreNot()
{
    QVERIFY(!isPossible([] {
        ::execl("/bin/true", "true", nullptr);
        return false;
    }));
}

void TestChildLimits::filesOfTheParentAreNot()
{
    const int file = ::open("/proc/self/status", O_RDONLY | O_CLOEXEC);
    QVERIFY(file > STDERR_FILENO);
    QVERIFY(!isPossible([file] { return ::fcntl(file, F_GETFD) >= 0; }));
    ::close(file);
}

void TestChildLimits::muchMemoryIsNot()
{
    QVERIFY(!fenceLimitsMemory || isPossible([] { return canReserve(64); }));
    QVERIFY(!fenceLimitsMemory || !isPossible([] { return canReserve(600); }));
}

QTEST_GUILESS_MAIN(TestChildLimits)
#include "tst_childlimits.moc"
