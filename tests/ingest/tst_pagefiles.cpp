#include "ingest/pagefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>

using namespace Qt::StringLiterals;

// Which files of a folder are read, and which are refused and why.
class TestPageFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAFolder();
    void ofOneFile();
    void ofALinkTheReaderNames();
    void thatAreNone();
    void linksAndSpecialFilesAreRefused();
    void unreadableFoldersAreRefused();
    void deepFoldersEnd();
    void namesInAnyBytes();
    void namesCannotPassForOthers();
    void manyFiles();
    void pipesAreNotWaitedFor();
    void linksAreNotRead();
    void missingFiles();
    void largeFilesAreNotRead();
    void beginnings();
};

namespace {

void write(const QByteArray &path, const QByteArray &bytes)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    QVERIFY(file >= 0);
    QCOMPARE(::write(file, bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    ::close(file);
}

QByteArray in(const QTemporaryDir &folder, const QByteArray &name)
{
    return QFile::encodeName(folder.path()) + '/' + name;
}

void makeFolder(const QByteArray &path)
{
    QCOMPARE(::mkdir(path.constData(), 0700), 0);
}

void makeSocket(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof(address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
}

QList<QByteArray> pathsOf(const FoundFiles &found)
{
    QList<QByteArray> paths;
    for (const PageFile &file : found.files)
        paths << file.path;
    return paths;
}

QMap<QString, QString> reasonsOf(const FoundFiles &found)
{
    QMap<QString, QString> reasons;
    for (const Error &error : found.refused)
        reasons[error.where.section(u'/', -1)] = error.detail;
    return reasons;
}

} // namespace

void TestPageFiles::ofAFolder()
{
    QTemporaryDir folder;
    makeFolder(in(folder, "below"));
    makeFolder(in(folder, ".git"));
    for (const char *name : {"b.txt", "a.txt", "below/c.md", "README.md", "readme", "LICENSE",
                             ".hidden", ".git/config"})
        write(in(folder, name), "正文。");
    for (const QString &path : {folder.path(), folder.path() + u"//"_s}) {
        const auto found = pageFiles(path);
        QVERIFY(found);
        QCOMPARE(pathsOf(*found), (QList<QByteArray>{in(folder, "a.txt"), in(folder, "b.txt"),
                                                     in(folder, "below/c.md")}));
        QCOMPARE(found->files.last().name, u"c.md"_s);
        QVERIFY(found->refused.isEmpty());
    }
}

void TestPageFiles::ofOneFile()
{
    QTemporaryDir folder;
    write(in(folder, "README.md"), "正文。");
    const auto found = pageFiles(folder.filePath(u"README.md"_s));
    QVERIFY(found);
    QCOMPARE(pathsOf(*found), QList<QByteArray>{in(folder, "README.md")});
}

void TestPageFiles::ofALinkTheReaderNames()
{
    QTemporaryDir folder;
    write(in(folder, "page.txt"), "正文。");
    QVERIFY(QFile::link(folder.filePath(u"page.txt"_s), folder.filePath(u"link"_s)));
    const auto found = pageFiles(folder.filePath(u"link"_s));
    QVERIFY(found);
    QCOMPARE(found->files.size(), 1);
    QVERIFY(fileBytes(found->files.first(), 100));
}

void TestPageFiles::thatAreNone()
{
    QTemporaryDir folder;
    QCOMPARE(pageFiles(folder.path()).error().code, Error::Code::NoPages);
    const auto missing = pageFiles(folder.filePath(u"nowhere"_s));
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    QCOMPARE(missing.error().where, folder.filePath(u"nowhere"_s));
    QCOMPARE(pageFiles(u"/dev/null"_s).error(),
             (Error{Error::Code::Unreadable, u"/dev/null"_s, u"device"_s}));
}

void TestPageFiles::linksAndSpecialFilesAreRefused()
{
    QTemporaryDir folder;
    write(in(folder, "page.txt"), "正文。");
    QVERIFY(QFile::link(folder.filePath(u"page.txt"_s), folder.filePath(u"link.txt"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"loop"_s)));
    QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(u"broken"_s)));
    QCOMPARE(::mkfifo(in(folder, "pipe").constData(), 0600), 0);
    makeSocket(in(folder, "socket"));
    const auto found = pageFiles(folder.path());
    QVERIFY(found);
    QCOMPARE(pathsOf(*found), QList<QByteArray>{in(folder, "page.txt")});
    QCOMPARE(reasonsOf(*found), (QMap<QString, QString>{{u"link.txt"_s, u"link"_s},
                                                        {u"loop"_s, u"link"_s},
                                                        {u"broken"_s, u"link"_s},
                                                        {u"pipe"_s, u"pipe"_s},
                                                        {u"socket"_s, u"socket"_s}}));
    QCOMPARE(found->refused.first().code, Error::Code::Unreadable);
}

// Told as the system tells it; the administrator may read all.
void TestPageFiles::unreadableFoldersAreRefused()
{
    QTemporaryDir folder;
    write(in(folder, "page.txt"), "正文。");
    makeFolder(in(folder, "closed"));
    write(in(folder, "closed/page.txt"), "正文。");
    QCOMPARE(::chmod(in(folder, "closed").constData(), 0), 0);
    const auto found = pageFiles(folder.path());
    QCOMPARE(::chmod(in(folder, "closed").constData(), 0700), 0);
    QVERIFY(found);
    QCOMPARE(found->files.size() + found->refused.size(), 2);
    QCOMPARE(found->refused.isEmpty(), ::geteuid() == 0);
}

void TestPageFiles::deepFoldersEnd()
{
    QTemporaryDir folder;
    QByteArray path = in(folder, "d");
    for (int depth = 0; depth < 230; ++depth) {
        makeFolder(path);
        path += "/d";
    }
    write(in(folder, "page.txt"), "正文。");
    const auto found = pageFiles(folder.path());
    QVERIFY(found);
    QCOMPARE(found->files.size(), 1);
    QCOMPARE(found->refused.size(), 1);
    QCOMPARE(found->refused.first().detail, u"too-deep"_s);
}

void TestPageFiles::namesInAnyBytes()
{
    QTemporaryDir folder;
    const QByteArray gbk = in(folder, "\xb1\xbe\xb1\xa8"); // 本报
    makeFolder(gbk);
    write(gbk + "/\xd2\xbb\xb0\xe6.txt", "正文。"); // 一版
    write(in(folder, "\xff\x80.txt"), "正文。");
    write(in(folder, "二版.txt"), "正文。");
    const auto found = pageFiles(folder.path());
    QVERIFY(found);
    QCOMPARE(found->files.size(), 3);
    QStringList names;
    for (const PageFile &file : found->files) {
        names << file.name;
        QCOMPARE(*fileBytes(file, 100), QByteArray("正文。"));
    }
    QCOMPARE(names, (QStringList{u"一版.txt"_s, u"二版.txt"_s, u"\ufffd\ufffd.txt"_s}));
    QCOMPARE(shownPath(found->files.first().path), folder.path() + u"/本报/一版.txt"_s);
    std::filesystem::remove_all(in(folder, {}).toStdString()); // the folder's own cannot
}

void TestPageFiles::namesCannotPassForOthers()
{
    QCOMPARE(shownPath("/a/\u202etxt.exe"), u"/a/\ufffdtxt.exe"_s);
    QCOMPARE(shownPath("/a/b\nc"), u"/a/b\ufffdc"_s);
}

void TestPageFiles::manyFiles()
{
    QTemporaryDir folder;
    const int files = 2000;
    for (int i = 0; i < files; ++i)
        QCOMPARE(::mknod(in(folder, QByteArray::number(i)).constData(), S_IFREG | 0600, 0), 0);
    const auto found = pageFiles(folder.path());
    QVERIFY(found);
    QCOMPARE(found->files.size(), files);
    QVERIFY(std::ranges::is_sorted(found->files, {}, &PageFile::path));
}

void TestPageFiles::pipesAreNotWaitedFor()
{
    QTemporaryDir folder;
    const QByteArray pipe = in(folder, "page.txt");
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const PageFile file{pipe, u"page.txt"_s};
    QCOMPARE(fileBytes(file, 100).error().code, Error::Code::Unreadable);
    QCOMPARE(fileBeginning(file).error().code, Error::Code::Unreadable);
    QCOMPARE(pageFiles(QFile::decodeName(pipe)).error().code, Error::Code::Unreadable);
}

void TestPageFiles::linksAreNotRead()
{
    QTemporaryDir folder;
    write(in(folder, "page.txt"), "正文。");
    QVERIFY(QFile::link(folder.filePath(u"page.txt"_s), folder.filePath(u"link.txt"_s)));
    QCOMPARE(fileBytes({in(folder, "link.txt"), {}}, 100).error().code, Error::Code::Unreadable);
}

void TestPageFiles::missingFiles()
{
    QTemporaryDir folder;
    const PageFile file{in(folder, "\xb1\xbe"), {}};
    QCOMPARE(fileBytes(file, 100).error().code, Error::Code::NotFound);
    QCOMPARE(fileBytes(file, 100).error().where, folder.path() + u"/本"_s);
}

void TestPageFiles::largeFilesAreNotRead()
{
    QTemporaryDir folder;
    write(in(folder, "page"), QByteArray(100, 'a'));
    const PageFile file{in(folder, "page"), u"page"_s};
    QCOMPARE(fileBytes(file, 100)->size(), 100);
    QCOMPARE(fileBytes(file, 99).error().code, Error::Code::TooLarge);
}

void TestPageFiles::beginnings()
{
    QTemporaryDir folder;
    write(in(folder, "long"), QByteArray(10000, 'a'));
    write(in(folder, "short"), "ab");
    QCOMPARE(fileBeginning({in(folder, "long"), {}})->size(), 4096);
    QCOMPARE(*fileBeginning({in(folder, "short"), {}}), QByteArray("ab"));
}

QTEST_GUILESS_MAIN(TestPageFiles)
#include "tst_pagefiles.moc"
