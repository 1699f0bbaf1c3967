#include "library/importing.h"

#include "ingest/keptlines.h"
#include "ingest/recordfile.h"
#include "library/recordimport.h"
#include "store/fileaddress.h"
#include "store/transaction.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
    ImportReport::File file{.file = path,
                            .outcome = outcomeOf(stored),
                            .sameTextAs = stored.sameTextAs,
                            .marks = stored.marks};
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
    Import(const ImportTools &tools, const ImportRequest &request,
           const std::optional<PathPattern> &pathPattern, Progress &progress)
        : m_tools(tools)
        , m_request(request)
        , m_pathPattern(pathPattern)
        , m_progress(progress)
        , m_reader(tools.reader->stoppedBy(progress))
    {
        m_sinceTold.start();
    }

    // False when going on makes no sense.
    bool add(const QString &given, const PageFile &file)
    {
        const Result<void> done = store(file, storedPath(given, file));
        if (!done && done.error().code != Error::Code::Stopped)
            skip(shownPath(file.path), done.error());
        // A damaged page file is not a damaged library.
        return done || done.error().where == shownPath(file.path) || !endsImport(done.error().code);
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
        const Result<FileFormat> format = formatOf(file);
        if (!format)
            return format.error();
        return holdsRecords(*format) ? storeRecords(file, name) : storePages(file, name, *format);
    }

    Result<void> storeRecords(const PageFile &file, const QString &name)
    {
        const qint64 before = m_progress.done();
        const auto stored =
            importRecords(m_tools, m_request, file, name, m_report.skipped, m_progress);
        m_progress.advance(fileSize(file) - (m_progress.done() - before)); // it may have grown
        if (!stored)
            return stored.error();
        m_report.files << *stored;
        m_report.marks += stored->marks;
        addOutcome(stored->outcome);
        return {};
    }

    Result<void> storePages(const PageFile &file, const QString &name, FileFormat format)
    {
        m_progress.advance(fileSize(file));
        const Result<QByteArray> bytes = fileBytes(file, largestFile(format));
        if (!bytes)
            return bytes.error();
        GivenLabels given = m_request.given;
        given.path = name;
        given.pathPattern = m_pathPattern;
        const Result<PageLines> lines = m_reader.lines(file.name, *bytes, m_request.encoding);
        if (!lines)
            return Error{lines.error().code, shownPath(file.path), lines.error().detail};
        QList<Page> pages = m_reader.pages(*lines, file.name, *bytes, given);
        const QString sha256 = sha256Of(*bytes);
        Result<void> kept = keepPage(m_tools.folder, sha256, *bytes);
        if (kept && format != FileFormat::Text && isToBeRead(sha256))
            kept = keepLines(m_tools.folder, sha256, keptLines(*lines));
        if (!kept)
            return kept;
        const Result<StoredFile> stored = write(name, pages);
        if (!stored)
            return stored.error();
        if (!stored->sameTextAs.isEmpty())
            forgetPage(m_tools.folder, sha256);
        report(file, *stored, pages);
        return {};
    }

    // Lines that were kept before are those that stored articles and edits count in.
    bool isToBeRead(const QString &sha256) const
    {
        return m_request.reread || !QFile::exists(m_tools.folder.lines(sha256));
    }

    Result<void> noteAddress(Connection &db, const QString &sha256) const
    {
        if (m_request.address.isEmpty() && m_request.accessed.isEmpty())
            return {};
        return setFileAddress(db, sha256, m_request.address, m_request.accessed);
    }

    // In one transaction of the writer. `pages` become what was stored.
    Result<StoredFile> write(const QString &name, QList<Page> &pages)
    {
        Result<StoredFile> stored = Error{Error::Code::Internal, name, {}};
        const auto store = [&](Connection &db) -> Result<void> {
            Result<Transaction> transaction = Transaction::begin(db);
            if (!transaction)
                return transaction.error();
            stored =
                storePutRight(db, m_tools.pages, name, pages, m_request.reread, m_tools.creator);
            if (!stored)
                return stored.error();
            if (Result<void> noted = noteAddress(db, pages.first().sha256); !noted)
                return noted;
            return transaction->commit();
        };
        const Result<void> done = m_tools.write(store).wait();
        if (!done)
            return done.error();
        return stored;
    }

    void addOutcome(ImportReport::File::Outcome outcome)
    {
        m_report.added += outcome == ImportReport::File::Outcome::Added;
        m_report.revised += outcome == ImportReport::File::Outcome::Revised;
        m_report.unchanged += outcome == ImportReport::File::Outcome::Unchanged;
        if (m_sinceTold.elapsed() > changedPauseMilliseconds)
            tellChanged();
    }

    void report(const PageFile &file, const StoredFile &stored, QList<Page> &pages)
    {
        nameArticles(pages, stored.articleUuids);
        m_report.files << summary(shownPath(file.path), stored, pages);
        m_report.marks += stored.marks;
        if (m_request.keepsPages)
            m_report.pages << pages;
        m_report.articleUuids << stored.articleUuids;
        addOutcome(outcomeOf(stored));
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
    std::optional<PathPattern> m_pathPattern;
    Progress &m_progress;
    const PageReader m_reader;
    ImportReport m_report;
    QElapsedTimer m_sinceTold;
};

Result<std::optional<PathPattern>> pathPatternOf(const ImportRequest &request)
{
    if (request.pathPattern.isEmpty())
        return std::optional<PathPattern>();
    const Result<PathPattern> pattern = PathPattern::parse(request.pathPattern);
    if (!pattern)
        return pattern.error();
    return std::optional(*pattern);
}

} // namespace

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

Result<QList<Page>> readPages(const PageReader &reader, const PageFile &file)
{
    const QString path = shownPath(file.path);
    const Result<FileFormat> format = formatOf(file);
    if (!format)
        return format.error();
    if (holdsRecords(*format))
        return Error{Error::Code::Unsupported, path, {}};
    Result<QList<Page>> pages = reader.readFile(file);
    if (!pages)
        return Error{pages.error().code, path, pages.error().detail};
    return pages;
}

ImportReport importPaths(const ImportTools &tools, const ImportRequest &request, Progress &progress)
{
    const auto pattern = pathPatternOf(request);
    Import import(tools, request, pattern ? *pattern : std::nullopt, progress);
    if (!pattern) {
        import.skip(request.pathPattern, pattern.error());
        return import.finish();
    }
    for (const QString &path : request.paths) {
        const Result<FoundFiles> found = pageFiles(path);
        if (!found) {
            import.skip(path, found.error());
            continue;
        }
        for (const Error &refused : found->refused)
            import.skip(refused.where, refused);
        for (const PageFile &file : found->files)
            progress.setTotal(progress.total() + fileSize(file));
        for (const PageFile &file : found->files) {
            if (progress.stopped() || !import.add(path, file))
                return import.finish();
        }
    }
    return import.finish();
}
