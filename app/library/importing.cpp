#include "library/importing.h"

#include "ingest/filelines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 changedPauseMilliseconds = 300;

// The name a file is known by in the library: as the reader gave it, beginning with the folder it
// lies in. No path of this computer is stored.
QString storedPath(const QString &given, const PageFile &file)
{
    const QFileInfo argument(given);
    const QDir folder(argument.isDir() ? argument.absoluteFilePath() : argument.absolutePath());
    const QFileInfo found(QFile::decodeName(file.path));
    const QString inside = folder.relativeFilePath(found.absoluteFilePath());
    return folder.dirName().isEmpty() ? inside : folder.dirName() + u'/' + inside;
}

// The cities and days of a file, from those of its pages or records.
void noteLabels(ImportReport::File &file, const PlaceClaim &claim, const QString &date)
{
    constexpr qsizetype citiesShown = 6;
    if (claim.place.isKnown() && file.cities.size() < citiesShown &&
        !file.cities.contains(claim.place))
        file.cities << claim.place;
    file.doubts += claim.confidence == Confidence::Unclear ? 1 : 0;
    if (date.isEmpty())
        return;
    if (file.firstDate.isEmpty() || date < file.firstDate)
        file.firstDate = date;
    file.lastDate = std::max(file.lastDate, date);
}

ImportReport::File::Outcome outcomeOf(const StoredFile &stored)
{
    switch (stored.outcome) {
    case StoredFile::Outcome::Added:
        return ImportReport::File::Outcome::Added;
    case StoredFile::Outcome::Revised:
        return ImportReport::File::Outcome::Revised;
    case StoredFile::Outcome::Unchanged:
        break;
    }
    return ImportReport::File::Outcome::Unchanged;
}

ImportReport::File summary(const QString &path, const StoredFile &stored, const QList<Page> &pages)
{
    ImportReport::File file{.file = path, .outcome = outcomeOf(stored)};
    for (const Page &page : pages) {
        file.articles += page.articles.size();
        noteLabels(file, page.place, page.date.best);
        file.doubts += page.unassigned.isEmpty() ? 0 : 1;
        for (const Article &article : page.articles)
            file.doubts += article.doubts.size();
        file.warnings << page.warnings;
    }
    return file;
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
            skip(QFile::decodeName(file.path), done.error());
        return done || !endsImport(done.error().code);
    }

    void skip(const QString &path, const Error &reason)
    {
        m_report.skipped << ImportReport::Skipped{path, reason};
        m_report.files << ImportReport::File{
            .file = path, .outcome = ImportReport::File::Outcome::Skipped, .reason = reason};
    }

    ImportReport finish()
    {
        tellChanged();
        return m_report;
    }

private:
    Result<void> store(const PageFile &file, const QString &name)
    {
        const FileFormat format = fileFormat(file.name, {});
        if (holdsRecords(format))
            return Error{Error::Code::Unsupported, QFile::decodeName(file.path), {}};
        const Result<QByteArray> bytes = fileBytes(file, largestFile(format));
        if (!bytes)
            return bytes.error();
        Result<QList<Page>> pages =
            m_tools.reader->read(file.name, *bytes, m_request.given, m_request.encoding);
        if (!pages)
            return Error{pages.error().code, QFile::decodeName(file.path), pages.error().detail};
        Result<void> kept = keepPage(m_tools.folder, sha256Of(*bytes), *bytes);
        if (!kept)
            return kept;
        const Result<StoredFile> stored = m_tools.store(name, *pages);
        if (!stored)
            return stored.error();
        report(file, *stored, *pages);
        return {};
    }

    void report(const PageFile &file, const StoredFile &stored, QList<Page> &pages)
    {
        nameArticles(pages, stored.articleUuids);
        m_report.files << summary(QFile::decodeName(file.path), stored, pages);
        if (m_request.keepsPages)
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
    const QString path = QFile::decodeName(file.path);
    if (holdsRecords(fileFormat(file.name, {})))
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
        const Result<QList<PageFile>> files = pageFiles(path);
        if (!files) {
            import.skip(path, files.error());
            continue;
        }
        progress.setTotal(progress.total() + files->size());
        for (const PageFile &file : *files) {
            if (progress.stopped() || !import.add(path, file))
                return import.finish();
            progress.advance();
        }
    }
    return import.finish();
}
