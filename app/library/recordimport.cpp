#include "library/recordimport.h"

#include "ingest/recordarticle.h"
#include "ingest/recordfile.h"
#include "ingest/recordreader.h"
#include "library/recordediting.h"
#include "marks/carrying.h"
#include "store/recordstore.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

using File = ImportReport::File;

constexpr qsizetype recordsABatch = 48;
constexpr qsizetype charactersABatch = 200'000;
constexpr qsizetype mostProblems = 1000; // told one by one

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return u"csv"_s;
    case FileFormat::Labelled:
        return u"labelled"_s;
    case FileFormat::Ris:
        return u"ris"_s;
    case FileFormat::CslJson:
        return u"csl-json"_s;
    default:
        return u"jsonl"_s;
    }
}

NewRecord newRecord(RecordArticle made, const ArticleRecord &record)
{
    return {.article = std::move(made.article),
            .identity = std::move(made.identity),
            .number = record.number,
            .paper = std::move(made.paper),
            .pageNumber = std::move(made.pageNumber),
            .url = record.url.trimmed(),
            .accessed = record.accessed.trimmed(),
            .edition = record.edition.simplified(),
            .fields = std::move(made.fields)};
}

// Records on their way to the writer, and what became of them.
struct Batch
{
    QList<NewRecord> records;
    qsizetype characters = 0;
    QList<StoredRecord> stored;
};

class RecordImport final
{
public:
    RecordImport(const ImportTools &tools, const ImportRequest &request, const PageFile &source,
                 QList<ImportReport::Skipped> &problems, Progress &progress)
        : m_tools(tools)
        , m_request(request)
        , m_source(source)
        , m_problems(problems)
        , m_progress(progress)
        , m_path(shownPath(source.path))
    {
        m_file.file = m_path;
        m_file.holdsRecords = true;
    }

    Result<File> run(const QString &name)
    {
        const Result<FileFormat> format = formatOf(m_source);
        if (!format)
            return format.error();
        // Whether it can be read is known before its bytes are kept.
        if (const auto tried = open(*format, m_source); !tried)
            return Error{tried.error().code, m_path, tried.error().detail};
        const Result<QString> sha256 = keep();
        if (!sha256)
            return sha256.error();
        auto reader = open(*format, keptAs(*sha256));
        if (!reader)
            return reader.error();
        Result<void> begun = begin(name, *sha256, formatName(*format), (*reader)->encoding());
        if (!begun)
            return begun.error();
        if (m_stored->isComplete && !asksForMore())
            return known();
        RecordArticles articles(*m_tools.gazetteer, m_request.given, *sha256);
        Result<void> read = readAll(**reader, articles);
        // What was on its way is stored in any case.
        const Result<void> last = settle();
        if (!last)
            return last.error();
        if (read)
            return end((*reader)->replaced(), *sha256);
        if (read.error().code == Error::Code::Stopped)
            return finished({});
        if (m_file.articles == 0)
            (void)end(0, *sha256); // nothing of it stays
        return read.error();
    }

private:
    PageFile keptAs(const QString &sha256) const
    {
        return {QFile::encodeName(m_tools.folder.page(sha256)), m_source.name};
    }

    Result<std::unique_ptr<RecordReader>> open(FileFormat format, const PageFile &file)
    {
        auto device = openFile(file);
        if (!device)
            return device.error();
        return RecordReader::open(format, std::move(*device), m_request.encoding, m_request.columns,
                                  m_progress);
    }

    Result<QString> keep()
    {
        auto device = openFile(m_source);
        if (!device)
            return device.error();
        return keepStream(m_tools.folder, **device, m_progress);
    }

    // A known file is read again only for what may come out otherwise.
    bool asksForMore() const { return m_request.reread || !m_request.columns.isEmpty(); }

    Result<void> begin(const QString &name, const QString &sha256, const QString &format,
                       const QString &encoding)
    {
        auto stored = std::make_shared<RecordFile>();
        Result<void> done = m_tools
                                .write([=](Connection &db) -> Result<void> {
                                    auto file = beginRecords(db, name, sha256, format, encoding);
                                    if (!file)
                                        return file.error();
                                    *stored = std::move(*file);
                                    return {};
                                })
                                .wait();
        m_stored = stored;
        return done;
    }

    Result<File> known()
    {
        auto uuids = std::make_shared<QList<QUuid>>();
        const Result<void> done = m_tools
                                      .write([stored = m_stored, uuids](Connection &db) {
                                          const auto found = articlesOfRecords(db, stored->id);
                                          if (!found)
                                              return Result<void>(found.error());
                                          *uuids = *found;
                                          return Result<void>();
                                      })
                                      .wait();
        if (!done)
            return done.error();
        m_file.articleUuids = *uuids;
        m_file.articles = m_file.unchanged = uuids->size();
        m_file.outcome = File::Outcome::Unchanged;
        return m_file;
    }

    Result<void> readAll(RecordReader &reader, RecordArticles &articles)
    {
        while (true) {
            auto record = reader.next();
            m_progress.advance(reader.position() - std::exchange(m_position, reader.position()));
            if (!record && record.error().code == Error::Code::BadRecord) {
                addProblem(record.error());
                continue;
            }
            if (!record)
                return Error{record.error().code, m_path, record.error().detail};
            if (!*record)
                return submit();
            if (Result<void> taken = take(**record, articles); !taken)
                return taken;
        }
    }

    Result<void> take(ArticleRecord &record, RecordArticles &articles)
    {
        if (!record.attachments.isEmpty() && !readAttachments(record)) {
            addProblem({Error::Code::BadRecord, QString::number(record.number), u"no-text"_s});
            return {};
        }
        RecordArticle made = articles.read(record);
        m_badDates += made.isDateUnread ? 1 : 0;
        noteLabels(m_file, made.article.place, made.article.date.best);
        m_text.addData(made.article.sourceText.toUtf8());
        m_batch->characters += made.article.sourceText.size();
        m_batch->records.append(newRecord(std::move(made), record));
        const bool isFull =
            m_batch->records.size() >= recordsABatch || m_batch->characters >= charactersABatch;
        return isFull ? submit() : Result<void>();
    }

    // The text of the files that a record names, in place of its own. False when there is none.
    bool readAttachments(ArticleRecord &record)
    {
        QStringList texts;
        for (const QString &attachment : record.attachments) {
            const auto file = attachedFile(m_source, attachment);
            const auto pages = file ? readPages(*m_tools.reader, *file)
                                    : Result<QList<Page>>(Error{Error::Code::NotFound, {}, {}});
            if (!pages) {
                m_file.warnings << u"attachment:"_s + attachment;
                continue;
            }
            for (const Page &page : *pages) {
                for (const Article &article : page.articles)
                    texts << article.sourceText;
            }
        }
        if (texts.isEmpty())
            return !record.text.trimmed().isEmpty();
        if (!record.text.isEmpty())
            record.fields.append({u"abstract"_s, record.text});
        record.text = texts.join(u'\n');
        return true;
    }

    void addProblem(const Error &error)
    {
        ++m_badRecords;
        if (m_badRecords <= mostProblems)
            m_problems << ImportReport::Skipped{
                m_path, {error.code, m_path + u" #"_s + error.where, error.detail}};
    }

    // Hands the batch to the writer once the one before is stored.
    Result<void> submit()
    {
        if (Result<void> done = settle(); !done)
            return done;
        if (m_batch->records.isEmpty())
            return {};
        m_onItsWay = std::exchange(m_batch, std::make_shared<Batch>());
        m_job = store();
        return {};
    }

    Job<Result<void>> store()
    {
        return m_tools.write([batch = m_onItsWay, file = m_stored, reread = m_request.reread,
                              gazetteer = m_tools.gazetteer](Connection &db) -> Result<void> {
            const auto correct = [gazetteer](const QString &before, const Article &read,
                                             const QList<PageEdit> &edits) {
                return correctedRecord(before, read, edits, *gazetteer);
            };
            const auto stored = storeRecords(db, *file, batch->records, batch->stored.size(),
                                             reread, carriedOver, correct);
            if (!stored)
                return stored.error();
            batch->stored << *stored;
            return {};
        });
    }

    // Waits until what was handed to the writer is stored. Each turn of the writer takes a share of
    // it, so that a reader's note need not wait for all.
    Result<void> settle()
    {
        while (m_job) {
            Result<void> done = m_job->wait();
            m_job.reset();
            if (!done)
                return done;
            if (m_onItsWay->stored.size() < m_onItsWay->records.size())
                m_job = store();
        }
        if (m_onItsWay)
            count(*std::exchange(m_onItsWay, nullptr));
        if (!m_sinceTold.isValid() || m_sinceTold.elapsed() > changedPauseMilliseconds) {
            m_tools.changed();
            m_sinceTold.start();
        }
        return {};
    }

    void count(const Batch &batch)
    {
        for (qsizetype at = 0; at < batch.stored.size(); ++at) {
            const StoredRecord &record = batch.stored[at];
            if (record.unfitEdits > 0)
                m_unfit << batch.records[at].number;
            m_file.added += record.outcome == StoredRecord::Outcome::Added;
            m_file.revised += record.outcome == StoredRecord::Outcome::Revised;
            m_file.marks += record.marks;
            m_file.unchanged += record.outcome == StoredRecord::Outcome::Unchanged;
            m_file.articleUuids << record.article;
        }
        m_file.articles = m_file.articleUuids.size();
    }

    // The file was read to its end.
    Result<File> end(qint64 replaced, const QString &sha256)
    {
        auto same = std::make_shared<QString>();
        const QString text = QString::fromLatin1(m_text.result().toHex());
        const Result<void> done = m_tools
                                      .write([=, stored = m_stored](Connection &db) {
                                          const auto path = endRecords(db, *stored, text, replaced);
                                          if (!path)
                                              return Result<void>(path.error());
                                          *same = *path;
                                          return Result<void>();
                                      })
                                      .wait();
        if (!done)
            return done.error();
        const bool addsNothing = m_stored->isNew && m_file.added + m_file.revised == 0;
        if (addsNothing)
            forgetPage(m_tools.folder, sha256);
        if (m_file.articles == 0)
            return Error{Error::Code::Empty, m_path, {}};
        return finished(*same);
    }

    File finished(const QString &same)
    {
        m_file.sameTextAs = same;
        if (m_file.added + m_file.revised == 0)
            m_file.outcome = File::Outcome::Unchanged;
        else if (m_stored->isRevised || !m_stored->isNew)
            m_file.outcome = File::Outcome::Revised;
        if (m_badRecords > 0)
            m_file.warnings << u"bad-records:%1"_s.arg(m_badRecords);
        if (m_badDates > 0)
            m_file.warnings << u"bad-dates:%1"_s.arg(m_badDates);
        if (!m_unfit.isEmpty())
            m_file.warnings << u"corrections-unfit:"_s + lineRanges(m_unfit);
        return m_file;
    }

    const ImportTools &m_tools;
    const ImportRequest &m_request;
    const PageFile &m_source;
    QList<ImportReport::Skipped> &m_problems;
    Progress &m_progress;
    QString m_path;
    File m_file;
    QElapsedTimer m_sinceTold;
    std::shared_ptr<RecordFile> m_stored;
    std::shared_ptr<Batch> m_batch = std::make_shared<Batch>();
    std::shared_ptr<Batch> m_onItsWay;
    std::optional<Job<Result<void>>> m_job;
    QCryptographicHash m_text{QCryptographicHash::Sha256};
    qint64 m_position = 0;
    qint64 m_badRecords = 0;
    qint64 m_badDates = 0;
    QList<int> m_unfit; // numbers of records with corrections that no longer fit
};

} // namespace

Result<File> importRecords(const ImportTools &tools, const ImportRequest &request,
                           const PageFile &file, const QString &name,
                           QList<ImportReport::Skipped> &problems, Progress &progress)
{
    return RecordImport(tools, request, file, problems, progress).run(name);
}
