#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "paper/ids.h"
#include "search/query.h"

#include <QList>
#include <QString>

#include <memory>

// What the index was made from; differs from the library's when it must catch up or be rebuilt.
struct IndexStamp
{
    QString epoch;
    qint64 change = 0;
    QByteArray folding; // foldingHash() when it was made
    friend bool operator==(const IndexStamp &, const IndexStamp &) = default;
};

// What is put into the index of one article.
struct IndexEntry
{
    ArticleId id{};
    QString headline; // headline blocks, one a line
    QString sourceText;
};

// The full-text index of a library: folded bigrams in Lucene++. A copy that can be thrown away at
// any time. All members are called on one and the same named thread (Lucene++ keeps caches per
// thread); no exception leaves them.
class SearchIndex final
{
public:
    enum class Mode { Write, Read };

    // Opens, or makes, the index in `folder`. A damaged one, one of another form or folding is set
    // aside and begun anew (Write) or reported as Damaged (Read). Call primeLucene() first.
    static Result<std::unique_ptr<SearchIndex>> open(const QString &folder, Mode mode);
    ~SearchIndex();

    // As of the last commit; change 0 for a new index.
    IndexStamp stamp() const;

    // Replaces what is there under the same id. Visible to find() after commit().
    Result<void> update(const QList<IndexEntry> &entries);
    Result<void> remove(const QList<ArticleId> &articles);
    // After an error the index stays as of the last commit.
    Result<void> commit(const IndexStamp &stamp);

    struct Candidate
    {
        ArticleId id{};
        double score = 0;
    };
    // All articles that can match, best first (BM25, headline weighted). They are compared with the
    // text afterwards (matches()): the index may name too many, never too few.
    // Internal, Damaged, Stopped.
    Result<QList<Candidate>> find(const SearchQuery &query, const Progress &progress) const;
    qint64 size() const; // articles

private:
    struct Parts;
    explicit SearchIndex(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// Runs Lucene++'s lazy static initialisation once, on the main thread, before any other thread uses
// it.
void primeLucene();
