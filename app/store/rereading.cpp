#include "store/rereading.h"

#include "store/columns.h"
#include "store/statement.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <iterator>

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
        const Runs oldRuns = runsOf(old[i].text.sourceText);
        for (qsizetype j = 0; j < texts.size(); ++j) {
            const int shared = sharedBy(oldRuns, textRuns[j]);
            if (isMost(shared, oldRuns) || isMost(shared, textRuns[j]))
                pairs.append(
                    {i, j, firstLine(old[i].text.sourceText) == firstLine(texts[j]), shared});
        }
    }
    return pairs;
}

// The text that holds more than half of an article's characters, or -1.
qsizetype holderOf(const OldArticle &old, const QStringList &texts)
{
    const Runs oldRuns = runsOf(old.text.sourceText);
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
bool isSameReading(const ArticleText &old, const Article &article, FileId file)
{
    return old.file == file && old.sourceText == article.sourceText &&
           old.segments == article.segments;
}

Result<bool> hasBlocks(Connection &db, const ArticleText &text, const Article &article)
{
    const Result<qint64> same =
        firstNumber(db,
                    "SELECT count(*) FROM text_revision WHERE article = ?"
                    " AND revision = ? AND blocks = ? AND corrections = ?",
                    qint64(text.article), qint64(text.revision), columnOf(article.blocks),
                    columnOf(article.corrections));
    if (!same)
        return same.error();
    return *same > 0;
}

// Gives an old article its new reading; the revision that its text is then.
Result<int> carryOver(Connection &db, const ArticleText &old, const NewArticle &added)
{
    const Result<bool> sameBlocks = hasBlocks(db, old, added.article);
    if (!sameBlocks)
        return sameBlocks.error();
    const bool isSame = *sameBlocks && isSameReading(old, added.article, added.placing.file);
    const int revision = isSame ? old.revision : old.revision + 1;
    if (!isSame) {
        if (const Result<void> done =
                addTextRevision(db, old.article, revision, added.placing.file, added.article);
            !done)
            return done.error();
    }
    if (const Result<void> done =
            changeArticle(db, old.article, added.article, added.placing, revision);
        !done)
        return done.error();
    return revision;
}

// The UUID follows from file and first line. After a second reading that one may belong to an
// article that has moved on to other lines: then the new one gets a random one.
Result<QString> freeUuid(Connection &db, const QString &wanted)
{
    const auto taken = firstNumber(db,
                                   "SELECT (SELECT count(*) FROM article WHERE uuid = ?1)"
                                   " + (SELECT count(*) FROM alias WHERE uuid = ?1)",
                                   wanted);
    if (!taken)
        return taken.error();
    if (*taken == 0 && !wanted.isEmpty())
        return wanted;
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<ArticleId> addNewArticle(Connection &db, NewArticle added)
{
    const Result<QString> uuid = freeUuid(db, added.article.uuid);
    if (!uuid)
        return uuid.error();
    added.article.uuid = *uuid;
    return addArticle(db, added.article, added.placing);
}

// The texts of the new reading as they are stored.
Result<QList<ArticleText>> storeTexts(Connection &db, const QList<OldArticle> &old,
                                      const QList<NewArticle> &articles,
                                      const QList<qsizetype> &oldOf)
{
    QList<ArticleText> stored;
    for (qsizetype at = 0; at < articles.size(); ++at) {
        const NewArticle &added = articles[at];
        ArticleText text{.file = added.placing.file,
                         .sourceText = added.article.sourceText,
                         .segments = added.article.segments};
        if (oldOf[at] < 0) {
            const Result<ArticleId> id = addNewArticle(db, added);
            if (!id)
                return id.error();
            text.article = *id;
        } else {
            text.article = old[oldOf[at]].text.article;
            const Result<int> revision = carryOver(db, old[oldOf[at]].text, added);
            if (!revision)
                return revision.error();
            text.revision = *revision;
        }
        stored << text;
    }
    return stored;
}

Result<void> leaveAlias(Connection &db, ArticleId id, ArticleId heir)
{
    if (Result<void> done =
            runOnce(db, "UPDATE alias SET article = ? WHERE article = ?", qint64(heir), qint64(id));
        !done)
        return done;
    return runOnce(db,
                   "INSERT INTO alias (uuid, article) SELECT uuid, ?1 FROM article WHERE id = ?2",
                   qint64(heir), qint64(id));
}

Result<void> removeArticle(Connection &db, ArticleId id)
{
    for (const char *const sql :
         {"INSERT OR IGNORE INTO former_text (article, revision, source_text)"
          " SELECT article.uuid, text_revision.revision, source_text FROM article"
          " JOIN text_revision ON text_revision.article = article.id WHERE article.id = ?"
          " AND EXISTS (SELECT 1 FROM mark WHERE first_article = article.uuid"
          "  AND first_revision = text_revision.revision)",
          "DELETE FROM text_revision WHERE article = ?", "DELETE FROM alias WHERE article = ?",
          "DELETE FROM article WHERE id = ?"}) {
        if (Result<void> done = runOnce(db, sql, qint64(id)); !done)
            return done;
    }
    return {};
}

// An old article that lives on in no new one; `heir` holds most of it, or is none.
Result<void> settle(Connection &db, ArticleId id, ArticleId heir)
{
    const Result<bool> stays = isReferredTo(db, id);
    if (!stays)
        return stays.error();
    if (*stays) {
        if (Result<void> done =
                runOnce(db, "UPDATE article SET doubts = '[]' WHERE id = ?", qint64(id));
            !done)
            return done;
        return runOnce(db, "DELETE FROM page_of_article WHERE article = ?", qint64(id));
    }
    if (heir != ArticleId{}) {
        if (Result<void> done = leaveAlias(db, id, heir); !done)
            return done;
    }
    return removeArticle(db, id);
}

// The texts of a new reading as they follow the old article of that number.
QList<NextText> textsAfter(const QList<OldArticle> &old, qsizetype number,
                           const QList<ArticleText> &stored, const QList<qsizetype> &oldOf)
{
    QList<NextText> texts;
    for (qsizetype at = 0; at < stored.size(); ++at) {
        const bool isOfOther = oldOf[at] >= 0 && oldOf[at] != number;
        texts << NextText{stored[at], isOfOther ? old[oldOf[at]].text : ArticleText()};
    }
    return texts;
}

// Where SQL is one of the queries below.
Result<QList<OldArticle>> articlesBy(Connection &db, const char *sql, qint64 id)
{
    QList<OldArticle> articles;
    const auto take = [&articles](const Statement &row) {
        articles.append({row.text(0),
                         {ArticleId(row.number(1)), int(row.number(2)), FileId(row.number(3)),
                          row.text(4), segmentsOf(row.bytes(5))}});
    };
    if (const Result<void> done = forEachRow(db, sql, take, id); !done)
        return done.error();
    return articles;
}

} // namespace

Result<QList<OldArticle>> articlesOfFile(Connection &db, FileId file)
{
    return articlesBy(db,
                      "SELECT article.uuid, article.id, article.revision, text_revision.file,"
                      " source_text, segments FROM article JOIN page ON page.id = article.page"
                      " JOIN text_revision ON text_revision.article = article.id"
                      "  AND text_revision.revision = article.revision"
                      " WHERE page.file = ? ORDER BY page.position, article.position",
                      qint64(file));
}

Result<QList<OldArticle>> articlesOfPage(Connection &db, PageId page)
{
    return articlesBy(db,
                      "SELECT article.uuid, article.id, article.revision, text_revision.file,"
                      " source_text, segments FROM article"
                      " JOIN text_revision ON text_revision.article = article.id"
                      "  AND text_revision.revision = article.revision"
                      " WHERE article.page = ?1 AND EXISTS (SELECT 1 FROM page_of_article"
                      "  WHERE article = article.id) ORDER BY article.position",
                      qint64(page));
}

Result<QList<OldArticle>> leftBehind(Connection &db, PageId page)
{
    return articlesBy(db,
                      "SELECT article.uuid, article.id, article.revision, text_revision.file,"
                      " source_text, segments FROM article"
                      " JOIN text_revision ON text_revision.article = article.id"
                      "  AND text_revision.revision = article.revision"
                      " WHERE article.page = ?1 AND NOT EXISTS (SELECT 1 FROM page_of_article"
                      "  WHERE article = article.id) ORDER BY article.position",
                      qint64(page));
}

QStringList textsOf(const QList<NewArticle> &articles)
{
    QStringList texts;
    for (const NewArticle &added : articles)
        texts.append(added.article.sourceText);
    return texts;
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

Result<StoredReading> storeReading(Connection &db, const QList<OldArticle> &old,
                                   const QList<NewArticle> &articles, const QList<qsizetype> &oldOf,
                                   Leftover leftover, MarkCarrier carrier)
{
    const auto stored = storeTexts(db, old, articles, oldOf);
    if (!stored)
        return stored.error();
    StoredReading reading;
    std::ranges::transform(*stored, std::back_inserter(reading.articles), &ArticleText::article);
    const QStringList texts = textsOf(articles);
    for (qsizetype at = 0; at < old.size(); ++at) {
        const ArticleText &text = old[at].text;
        const bool livesOn = oldOf.contains(at);
        if (!livesOn && leftover == Leftover::Stay)
            continue;
        const qsizetype heir = livesOn ? oldOf.indexOf(at) : holderOf(old[at], texts);
        const bool isUnchanged = livesOn && (*stored)[heir].revision == text.revision;
        if (isUnchanged)
            continue;
        const QList<NextText> next = textsAfter(old, at, *stored, oldOf);
        const Result<CarriedMarks> marks = carryMarks(db, text, next, heir, carrier);
        if (!marks)
            return marks.error();
        reading.marks += *marks;
        Result<void> done = carryVerdicts(db, text, next, heir, carrier);
        if (done && !livesOn)
            done = settle(db, text.article, heir < 0 ? ArticleId{} : (*stored)[heir].article);
        if (!done)
            return done.error();
    }
    return reading;
}
