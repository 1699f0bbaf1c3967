#include "ingest/pagereader.h"

#include "hanzi/scriptcount.h"
#include "ingest/articlesplitter.h"
#include "ingest/datereader.h"
#include "ingest/pagelines.h"
#include "ingest/placereader.h"
#include "ingest/printedtext.h"
#include "ingest/wordpattern.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

// The name space of article ids. It never changes: readers of the same page exchange notes by them.
const QUuid &articleNameSpace()
{
    static const QUuid nameSpace(u"6f0c5d1e-3b7a-5e44-9c5b-2a8f7e1d4b90"_s);
    return nameSpace;
}

QString articleUuid(const Page &page, const Article &article)
{
    const QString name = page.sha256 + u':' + QString::number(article.lines.value(0));
    return QUuid::createUuidV5(articleNameSpace(), name).toString(QUuid::WithoutBraces);
}

// The name of the paper, if it stands alone on a line of the masthead.
QString printedPaper(const PageLines &lines, const Page &page)
{
    static const QRegularExpression name =
        wordPattern(u"^\\p{Han}{2,8}"_s + paperEndings() + u"$"_s);
    for (const int line : page.masthead) {
        QString words = lines.lines[line - 1].trimmed();
        if (name.match(shadowOf(words)).hasMatch())
            return words;
    }
    return {};
}

PlaceClaim givenPlace(const Place &city)
{
    return {.place = city,
            .confidence = Confidence::Given,
            .candidates = {city},
            .evidence = {{0, city.name, u"given"_s}}};
}

void readPlaces(const PageLines &lines, const GivenLabels &given, const Gazetteer &gazetteer,
                Page &page)
{
    const bool isGiven = given.city.isKnown();
    page.place = isGiven ? givenPlace(given.city) : readPlace(lines, page, gazetteer);
    for (Article &article : page.articles)
        article.place = isGiven ? page.place : readPlace(lines, article, page.place, gazetteer);
}

void readDates(const PageLines &lines, const GivenLabels &given, Page &page)
{
    page.date = given.date.isKnown() ? given.date : readDate(lines, page);
    for (Article &article : page.articles)
        article.date = page.date;
}

QString fileNameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error openError(const QString &path)
{
    const bool isMissing = errno == ENOENT || errno == ENOTDIR;
    return {isMissing ? Error::Code::NotFound : Error::Code::Unreadable, path, qt_error_string()};
}

// Opens what is a regular file and nothing else: no link in its place, and never waiting for the
// writer of a pipe.
Result<int> openRegularFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return openError(path);
    return descriptor;
}

Error::Code fault(const struct stat &status)
{
    return S_ISREG(status.st_mode) ? Error::Code::TooLarge : Error::Code::Unreadable;
}

Result<QByteArray> contents(const QString &path)
{
    const auto descriptor = openRegularFile(path);
    if (!descriptor)
        return descriptor.error();
    QFile file;
    if (!file.open(*descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    struct stat status = {};
    if (::fstat(*descriptor, &status) != 0)
        return openError(path);
    if (!S_ISREG(status.st_mode) || status.st_size > largestPageFile)
        return Error{fault(status), path, QString::number(status.st_size)};
    const QByteArray bytes = file.read(largestPageFile + 1); // it may have grown meanwhile
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Unreadable, path, file.errorString()};
    return bytes;
}

bool isLeftOut(const QString &name)
{
    return name.startsWith(u'.') || name.startsWith(u"README"_s, Qt::CaseInsensitive) ||
           name.startsWith(u"LICENSE"_s, Qt::CaseInsensitive);
}

} // namespace

PageReader::PageReader(std::shared_ptr<const Gazetteer> gazetteer)
    : m_gazetteer(std::move(gazetteer))
{
    Q_ASSERT(m_gazetteer);
}

Result<QList<Page>> PageReader::read(const QString &fileName, const QByteArray &bytes,
                                     const GivenLabels &given) const
{
    const auto lines = decodePage(bytes);
    if (!lines)
        return Error{lines.error().code, fileName, lines.error().detail};
    Page page{.fileName = fileName,
              .sha256 = QString::fromLatin1(
                  QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
              .encoding = lines->encoding,
              .replaced = lines->replaced,
              .lastLine = int(lines->lines.size()),
              .script = countScript(lines->lines.join(u'\n')).verdict()};
    splitArticles(*lines, page);
    page.paper = given.paper.isEmpty() ? printedPaper(*lines, page) : given.paper;
    readPlaces(*lines, given, *m_gazetteer, page);
    readDates(*lines, given, page);
    for (Article &article : page.articles)
        article.uuid = articleUuid(page, article);
    return QList<Page>{page};
}

Result<QList<Page>> PageReader::readFile(const QString &path, const GivenLabels &given) const
{
    const auto bytes = contents(path);
    if (!bytes)
        return bytes.error();
    return read(fileNameOf(path), *bytes, given);
}

Result<QStringList> pageFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, path, {}};
    if (info.isFile())
        return QStringList{info.isSymLink() ? info.canonicalFilePath() : path};
    if (!info.isDir() || !info.isReadable())
        return Error{Error::Code::Unreadable, path, {}};
    QStringList files;
    QDirIterator entries(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        if (!isLeftOut(entries.fileName()) && entries.fileInfo().isFile())
            files << file;
    }
    if (files.isEmpty())
        return Error{Error::Code::NoPages, path, {}};
    files.sort();
    return files;
}
