#include "library/importing.h"

#include "ingest/pagelines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 changedPauseMilliseconds = 300;

// Files of records are not pages and must not be read as such.
bool isRecordFile(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ||
           path.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, path, {}};
    if (!info.isFile())
        return Error{Error::Code::Unreadable, path, u"not a regular file"_s};
    if (info.size() > largestPageFile)
        return Error{Error::Code::TooLarge, path, QString::number(info.size())};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    // One byte more than may be: a file that grows meanwhile is not read for ever.
    const QByteArray bytes = file.read(largestPageFile + 1);
    if (file.error() != QFile::NoError)
        return Error{Error::Code::Unreadable, path, file.errorString()};
    return bytes;
}

// The name a file is known by in the library: as the reader gave it, beginning with the folder it
// lies in. No path of this computer is stored.
QString storedPath(const QString &given, const QString &file)
{
    const QFileInfo argument(given);
    const QDir folder(argument.isDir() ? argument.absoluteFilePath() : argument.absolutePath());
    const QString inside = folder.relativeFilePath(QFileInfo(file).absoluteFilePath());
    return folder.dirName().isEmpty() ? inside : folder.dirName() + u'/' + inside;
}

bool endsImport(Error::Code code)
{
    return code == Error::Code::DiskFull || code == Error::Code::Unwritable ||
           code == Error::Code::ReadOnly || code == Error::Code::Damaged;
}

class Import final
{
public:
    Import(const ImportTools &tools, const GivenLabels &given)
        : m_tools(tools)
        , m_given(given)
    {
        m_sinceTold.start();
    }

    // False when going on makes no sense.
    bool add(const QString &given, const QString &path)
    {
        const Result<void> done = store(path, storedPath(given, path));
        if (!done)
            m_report.skipped << ImportReport::Skipped{path, done.error()};
        return done || !endsImport(done.error().code);
    }

    void skip(const QString &path, const Error &reason)
    {
        m_report.skipped << ImportReport::Skipped{path, reason};
    }

    ImportReport finish()
    {
        tellChanged();
        return m_report;
    }

private:
    Result<void> store(const QString &path, const QString &name)
    {
        if (isRecordFile(path))
            return Error{Error::Code::Unsupported, path, {}};
        const Result<QByteArray> bytes = bytesOf(path);
        if (!bytes)
            return bytes.error();
        Result<QList<Page>> pages =
            m_tools.reader->read(QFileInfo(path).fileName(), *bytes, m_given);
        if (!pages)
            return Error{pages.error().code, path, pages.error().detail};
        Result<void> kept = keepPage(m_tools.folder, sha256Of(*bytes), *bytes);
        if (!kept)
            return kept;
        const Result<StoredFile> stored = m_tools.store(name, *pages);
        if (!stored)
            return stored.error();
        report(*stored, *pages);
        return {};
    }

    void report(const StoredFile &stored, QList<Page> &pages)
    {
        nameArticles(pages, stored.articleUuids);
        m_report.pages << pages;
        m_report.articleUuids << stored.articleUuids;
        m_report.added += stored.outcome == StoredFile::Outcome::Added;
        m_report.revised += stored.outcome == StoredFile::Outcome::Revised;
        m_report.unchanged += stored.outcome == StoredFile::Outcome::Unchanged;
        if (m_sinceTold.elapsed() > changedPauseMilliseconds)
            tellChanged();
    }

    // An article that was known keeps its id, whatever this reading would have called it.
    static void nameArticles(QList<Page> &pages, const QStringList &uuids)
    {
        qsizetype next = 0;
        for (Page &page : pages) {
            for (Article &article : page.articles) {
                if (next < uuids.size())
                    article.uuid = uuids[next++];
            }
        }
    }

    void tellChanged()
    {
        m_tools.changed();
        m_sinceTold.restart();
    }

    const ImportTools &m_tools;
    const GivenLabels &m_given;
    ImportReport m_report;
    QElapsedTimer m_sinceTold;
};

} // namespace

Result<QList<Page>> readPages(const PageReader &reader, const QString &path)
{
    if (isRecordFile(path))
        return Error{Error::Code::Unsupported, path, {}};
    Result<QList<Page>> pages = reader.readFile(path);
    if (!pages)
        return Error{pages.error().code, path, pages.error().detail};
    return pages;
}

ImportReport importPaths(const ImportTools &tools, const QStringList &paths,
                         const GivenLabels &given, Progress &progress)
{
    Import import(tools, given);
    for (const QString &path : paths) {
        const Result<QStringList> files = pageFiles(path);
        if (!files) {
            import.skip(path, files.error());
            continue;
        }
        progress.setTotal(progress.total() + files->size());
        for (const QString &file : *files) {
            if (progress.stopped() || !import.add(path, file))
                return import.finish();
            progress.advance();
        }
    }
    return import.finish();
}
