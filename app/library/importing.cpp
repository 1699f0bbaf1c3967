#include "library/importing.h"

#include "ingest/filelines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 changedPauseMilliseconds = 300;

// The name a file is known by in the library: as the reader gave it, beginning with the folder it
// lies in. No path of this computer is stored.
QString storedPath(const QString &given, const PageFile &file)
{
    const QFileInfo argument(given);
    const QDir folder(argument.isDir() ? argument.absoluteFilePath() : argument.absolutePath());
    const QFileInfo found(shownPath(file.path));
    const QString inside = folder.relativeFilePath(found.absoluteFilePath());
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
    Import(const ImportTools &tools, const ImportRequest &request)
        : m_tools(tools)
        , m_request(request)
    {
        m_sinceTold.start();
    }

    // False when going on makes no sense.
    bool add(const QString &given, const PageFile &file)
    {
        const Result<void> done = store(file, storedPath(given, file));
        if (!done)
            m_report.skipped << ImportReport::Skipped{shownPath(file.path), done.error()};
        // A damaged page file is not a damaged library.
        return done || done.error().where == shownPath(file.path) || !endsImport(done.error().code);
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
    Result<void> store(const PageFile &file, const QString &name)
    {
        const Result<QByteArray> beginning = fileBeginning(file);
        if (!beginning)
            return beginning.error();
        const FileFormat format = fileFormat(file.name, *beginning);
        if (holdsRecords(format))
            return Error{Error::Code::Unsupported, shownPath(file.path), {}};
        const Result<QByteArray> bytes = fileBytes(file, largestFile(format));
        if (!bytes)
            return bytes.error();
        Result<QList<Page>> pages =
            m_tools.reader->read(file.name, *bytes, m_request.given, m_request.encoding);
        if (!pages)
            return Error{pages.error().code, shownPath(file.path), pages.error().detail};
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
    const ImportRequest &m_request;
    ImportReport m_report;
    QElapsedTimer m_sinceTold;
};

} // namespace

Result<QList<Page>> readPages(const PageReader &reader, const PageFile &file)
{
    const QString path = shownPath(file.path);
    const Result<QByteArray> beginning = fileBeginning(file);
    if (!beginning)
        return beginning.error();
    if (holdsRecords(fileFormat(file.name, *beginning)))
        return Error{Error::Code::Unsupported, path, {}};
    Result<QList<Page>> pages = reader.readFile(file);
    if (!pages)
        return Error{pages.error().code, path, pages.error().detail};
    return pages;
}

ImportReport importPaths(const ImportTools &tools, const ImportRequest &request, Progress &progress)
{
    Import import(tools, request);
    for (const QString &path : request.paths) {
        const Result<FoundFiles> found = pageFiles(path);
        if (!found) {
            import.skip(path, found.error());
            continue;
        }
        for (const Error &refused : found->refused)
            import.skip(refused.where, refused);
        progress.setTotal(progress.total() + found->files.size());
        for (const PageFile &file : found->files) {
            if (progress.stopped() || !import.add(path, file))
                return import.finish();
            progress.advance();
        }
    }
    return import.finish();
}
