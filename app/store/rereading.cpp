#include "store/rereading.h"

#include "store/carrymarks.h"
#include "store/columns.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>

namespace {

// Texts are compared by their runs of four characters: enough to be telling in Chinese, and blind
// to where lines were torn or joined.
constexpr qsizetype runLength = 4;
using Runs = QHash<QString, int>;

Runs runsOf(const QString &sourceText)
{
    QString text = sourceText;
    text.remove(u'\n');
    Runs runs;
    for (qsizetype begin = 0; begin + runLength <= text.size(); ++begin)
        ++runs[text.mid(begin, runLength)];
    if (runs.isEmpty())
        runs.insert(text, 1);
    return runs;
}

int countOf(const Runs &runs)
{
    int count = 0;
    for (const int times : runs)
        count += times;
    return count;
}

int sharedBy(const Runs &one, const Runs &other)
{
    int shared = 0;
    for (auto run = one.cbegin(); run != one.cend(); ++run)
        shared += std::min(run.value(), other.value(run.key()));
    return shared;
}

bool isMost(int shared, const Runs &runs)
{
    return 2 * shared > countOf(runs);
}

QStringView firstLine(const QString &text)
{
    return QStringView(text).left(text.indexOf(u'\n'));
}

// An old article that may live on in a new text.
struct Pair
{
    qsizetype old = 0;
    qsizetype text = 0;
    bool sameFirstLine = false;
    int shared = 0;
};

QList<Pair> possiblePairs(const QList<OldArticle> &old, const QStringList &texts)
{
    QList<Runs> textRuns;
    for (const QString &text : texts)
        textRuns.append(runsOf(text));
    QList<Pair> pairs;
    for (qsizetype i = 0; i < old.size(); ++i) {
        const Runs oldRuns = runsOf(old[i].sourceText);
        for (qsizetype j = 0; j < texts.size(); ++j) {
            const int shared = sharedBy(oldRuns, textRuns[j]);
            if (isMost(shared, oldRuns) || isMost(shared, textRuns[j]))
                pairs.append({i, j, firstLine(old[i].sourceText) == firstLine(texts[j]), shared});
        }
    }
    return pairs;
}

Result<bool> isReferredTo(Connection &db, ArticleId id)
{
    const Result<qint64> count = firstNumber(db,
                                             "SELECT (SELECT count(*) FROM mark WHERE article = ?1)"
                                             " + (SELECT count(*) FROM verdict WHERE article = ?1)",
                                             qint64(id));
    if (!count)
        return count.error();
    return *count > 0;
}

// The reading is the same to the last segment: there is nothing to keep two revisions for.
Result<bool> isSameReading(Connection &db, const OldArticle &old, const Article &article,
                           FileId file)
{
    const Result<qint64> same =
        firstNumber(db,
                    "SELECT count(*) FROM text_revision WHERE article = ? AND revision = ?"
                    " AND file = ? AND source_text = ? AND blocks = ? AND segments = ?",
                    qint64(old.id), qint64(old.revision), qint64(file), article.sourceText,
                    columnOf(article.blocks), columnOf(article.segments));
    if (!same)
        return same.error();
    return *same > 0;
}

} // namespace

Result<QList<OldArticle>> articlesOfFile(Connection &db, FileId file)
{
    QList<OldArticle> articles;
    const auto take = [&articles](const Statement &row) {
        articles.append({ArticleId(row.number(0)), int(row.number(1)), row.text(2)});
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT article.id, article.revision, source_text FROM article"
                       " JOIN page ON page.id = article.page"
                       " JOIN text_revision ON text_revision.article = article.id"
                       "  AND text_revision.revision = article.revision"
                       " WHERE page.file = ? ORDER BY page.position, article.position",
                       take, qint64(file));
        !done)
        return done.error();
    return articles;
}

QList<qsizetype> successors(const QList<OldArticle> &old, const QStringList &texts)
{
    QList<Pair> pairs = possiblePairs(old, texts);
    std::ranges::stable_sort(pairs, [](const Pair &a, const Pair &b) {
        return std::pair(a.sameFirstLine, a.shared) > std::pair(b.sameFirstLine, b.shared);
    });
    QList<qsizetype> oldOfText(texts.size(), -1);
    QList<bool> livesOn(old.size(), false);
    for (const Pair &pair : pairs) {
        if (oldOfText[pair.text] != -1 || livesOn[pair.old])
            continue;
        oldOfText[pair.text] = pair.old;
        livesOn[pair.old] = true;
    }
    return oldOfText;
}

qsizetype holderOf(const OldArticle &old, const QStringList &texts)
{
    const Runs oldRuns = runsOf(old.sourceText);
    qsizetype holder = -1;
    int most = countOf(oldRuns) / 2;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int shared = sharedBy(oldRuns, runsOf(texts[i]));
        if (shared <= most)
            continue;
        most = shared;
        holder = i;
    }
    return holder;
}

Result<void> carryOver(Connection &db, const OldArticle &old, const Article &article,
                       const ArticlePlacing &placing)
{
    const Result<bool> same = isSameReading(db, old, article, placing.file);
    if (!same)
        return same.error();
    if (*same)
        return changeArticle(db, old.id, article, placing, old.revision);
    const TextOf from{old.id, old.revision, old.sourceText};
    const TextOf to{old.id, old.revision + 1, article.sourceText};
    if (Result<void> done = addTextRevision(db, to.article, to.revision, placing.file, article);
        !done)
        return done;
    if (Result<void> done = changeArticle(db, old.id, article, placing, to.revision); !done)
        return done;
    return carryMarks(db, from, to);
}

Result<void> joinInto(Connection &db, const OldArticle &old, ArticleId heir)
{
    TextOf to{heir, 0, {}};
    const auto take = [&to](const Statement &row) {
        to.revision = int(row.number(0));
        to.sourceText = row.text(1);
    };
    if (Result<void> done =
            forEachRow(db,
                       "SELECT revision, source_text FROM article JOIN text_revision"
                       " USING (revision) WHERE article.id = ?1 AND text_revision.article = ?1",
                       take, qint64(heir));
        !done)
        return done;
    if (Result<void> done = carryMarks(db, {old.id, old.revision, old.sourceText}, to); !done)
        return done;
    const Result<bool> staysBehind = isReferredTo(db, old.id);
    if (!staysBehind)
        return staysBehind.error();
    if (*staysBehind)
        return {};
    if (Result<void> done = runOnce(db, "UPDATE alias SET article = ? WHERE article = ?",
                                    qint64(heir), qint64(old.id));
        !done)
        return done;
    if (Result<void> done = runOnce(
            db, "INSERT INTO alias (uuid, article) SELECT uuid, ?1 FROM article WHERE id = ?2",
            qint64(heir), qint64(old.id));
        !done)
        return done;
    return removeUnlessMarked(db, old.id);
}

Result<void> removeUnlessMarked(Connection &db, ArticleId id)
{
    const Result<bool> stays = isReferredTo(db, id);
    if (!stays)
        return stays.error();
    if (*stays)
        return {};
    if (Result<void> done = runOnce(db, "DELETE FROM text_revision WHERE article = ?", qint64(id));
        !done)
        return done;
    if (Result<void> done = runOnce(db, "DELETE FROM alias WHERE article = ?", qint64(id)); !done)
        return done;
    return runOnce(db, "DELETE FROM article WHERE id = ?", qint64(id));
}
