#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "paper/ids.h"
#include "paper/labels.h"
#include "search/querytree.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

// What the index was made from; differs from the library's when it must catch up or be rebuilt.
struct IndexStamp
{
    QString epoch;
    qint64 change = 0;
    QByteArray folding; // foldingHash() when it was made; commit() sets it itself
    friend bool operator==(const IndexStamp &, const IndexStamp &) = default;
};

// What is put into the index of one article.
struct IndexEntry
{
    ArticleId id{};
    QString headline; // headline blocks, one a line
    QString sourceText;
    QString byline;
    QString section;
    ArticleLabels labels; // with the same id
};

// What the index answers to a query.
struct IndexFindings
{
    struct Found
    {
        const ArticleLabels *labels = nullptr; // good as long as `kept`
        float score = 0; // BM25, headline weighted; 0 when only labels were asked for
    };
    std::vector<Found> found;
    bool isCertain = true; // false: it may name too many (never too few): compare the texts
    std::shared_ptr<const void> kept;
};

// The full-text index of a library: folded bigrams in Lucene++. A copy that can be thrown away at
// any time. All members are called on one and the same named thread (Lucene++ keeps caches per
// thread); no exception leaves them. One that writes and others that read may be open on the same
// folder side by side, each on its thread.
class SearchIndex final
{
public:
    enum class Mode { Write, Read };

    // Opens, or makes, the index in `folder`. One that is damaged, or of another form or folding,
    // is set aside as `folder`.bad (an older one there is deleted) and begun anew (Write) or
    // reported as Damaged (Read; NotFound when there is none). Other errors: Unreadable,
    // Unwritable, DiskFull. Only the holder of library.lock opens for Write: nothing here keeps two
    // of them apart, in one process or two. Read takes no lock, writes nothing and sees the index
    // as of now, later ones after refresh(). Call primeLucene() first.
    static Result<std::unique_ptr<SearchIndex>> open(const QString &folder, Mode mode);
    ~SearchIndex();

    // As of the last commit; change 0 for a new index.
    IndexStamp stamp() const;

    // Replaces what is there under the same id. Articles are gathered in memory (some 60 MB at
    // most) and sure to be found after commit(); of more than fit there, some may be found before.
    // After an error of any of the three everything since the last commit is to be given again:
    // begin from stamp(). DiskFull, Unwritable, Damaged, Internal; ReadOnly when opened for
    // reading.
    Result<void> update(const QList<IndexEntry> &entries);
    Result<void> remove(const QList<ArticleId> &articles);
    Result<void> commit(const IndexStamp &stamp);

    // Of one opened for reading: takes over what was committed since. Damaged, Unreadable: what was
    // seen before stays in use.
    Result<void> refresh();

    // The articles that `query` and `filter` (none: all) let through, in no order. The conditions
    // of its Label nodes must be set; Imported and Inside are taken for what can be told without
    // the library. Internal, Damaged, Stopped.
    Result<IndexFindings> find(const QueryNode &query, const ArticleTest &filter,
                               const Progress &progress) const;
    Result<qint64> size() const; // articles; Damaged
    // In how many articles those words stand, at most; for weighing them. 0 on errors.
    qint64 articlesWith(const QueryWords &words) const;
    // Reads the whole index, as it is on disk now, and compares it with what was written: Damaged
    // when any byte differs. (Opening compares what it reads as a whole, labels among it; opening
    // for Write compares everything after a crash; merging what it merges.) Unreadable.
    Result<void> verify();
    // Reads what the first search would have to read: labels and the beginnings of the lists.
    Result<void> warm();

private:
    struct Parts;
    explicit SearchIndex(std::unique_ptr<Parts> parts);
    friend void primeLucene();
    std::unique_ptr<Parts> m_parts;
};

// Runs Lucene++'s lazy static initialisation once, on the main thread, before any other thread uses
// it.
void primeLucene();
