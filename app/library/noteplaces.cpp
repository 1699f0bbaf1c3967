#include "library/noteplaces.h"

#include "hanzi/comparing.h"
#include "marks/anchor.h"
#include "marks/foreignquote.h"
#include "store/articlestore.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 50; // beyond that, words say nothing of where they belong

// The longest run of Han characters, of which the beginning is enough to look for.
QString wordsToFind(const QString &text)
{
    constexpr qsizetype enough = 24;
    qsizetype begin = 0;
    qsizetype longest = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].script() == QChar::Script_Han)
            continue;
        if (at - from > longest) {
            longest = at - from;
            begin = from;
        }
        from = at + 1;
    }
    return longest < 2 ? QString() : text.mid(begin, std::min(longest, enough));
}

// The articles that a text of the file may be.
struct Candidates
{
    QList<ArticleId> articles;
    bool isSure = false; // there is one, and it is the one that is meant
};

// A place in one of them, the better the later in the order.
struct Place
{
    ArticleId article{};
    Selector selector;
    MarkState state = MarkState::Orphan;
    double likeness = 0;
};

int rank(MarkState state)
{
    switch (state) {
    case MarkState::Orphan:
        return 0;
    case MarkState::ToConfirm:
        return 1;
    case MarkState::Corrected:
    case MarkState::Ok:
        break;
    }
    return 2;
}

bool isBetter(const Place &one, const Place &other)
{
    return std::pair(rank(one.state), one.likeness) > std::pair(rank(other.state), other.likeness);
}

class NotePlacing final
{
public:
    NotePlacing(Connection &db, const IncomingNotes &notes, const FindArticles &find)
        : m_db(db)
        , m_notes(notes)
        , m_find(find)
    {
        for (const IncomingText &text : notes.texts)
            m_texts.insert(text.key, &text);
    }

    Result<void> placeTexts(NotePlaces &places);
    Result<void> placeMark(qsizetype index, NotePlaces &places);

private:
    struct Text
    {
        QString words;
        int revision = 0;
        bool isInBin = false;
    };
    Result<const Text *> textOf(ArticleId id); // good until the next call
    Result<Candidates> byUuid(const QString &uuid);
    Result<QList<ArticleId>> withHeadline(const QString &title) const;
    Result<Candidates> byTitleAndText(const IncomingText &text);
    Result<QList<ArticleId>> sameText(const QList<ArticleId> &among, const QString &text);
    Result<Candidates> candidatesOf(const IncomingMark &mark);
    Result<Place> placeIn(ArticleId id, const IncomingMark &mark, bool isSure);
    std::optional<TextRange> exactRange(const Text &text, const IncomingMark &mark) const;
    Place lookedFor(const Text &text, const IncomingMark &mark, bool isSure) const;

    Connection &m_db;
    const IncomingNotes &m_notes;
    const FindArticles &m_find;
    QHash<QString, const IncomingText *> m_texts;
    QHash<QString, Candidates> m_candidates;  // by the key of a text
    std::unordered_map<qint64, Text> m_known; // those read last
};

Result<const NotePlacing::Text *> NotePlacing::textOf(ArticleId id)
{
    const auto known = m_known.find(qint64(id));
    if (known != m_known.end())
        return static_cast<const Text *>(&known->second);
    const Result<StoredArticle> stored = article(m_db, id);
    if (!stored)
        return stored.error();
    if (qsizetype(m_known.size()) >= mostCandidates)
        m_known.clear();
    const Text text{stored->article.sourceText, stored->revision, stored->isInBin};
    return static_cast<const Text *>(&m_known.emplace(qint64(id), text).first->second);
}

// What the reader has deleted is not there.
Result<Candidates> NotePlacing::byUuid(const QString &uuid)
{
    if (uuid.isEmpty())
        return Candidates();
    const Result<ArticleId> id = articleByUuid(m_db, uuid);
    if (id) {
        const Result<const Text *> text = textOf(*id);
        if (!text)
            return text.error();
        return (*text)->isInBin ? Candidates() : Candidates{{*id}, true};
    }
    const bool isUnknown =
        id.error().code == Error::Code::NotFound || id.error().code == Error::Code::Ambiguous;
    return isUnknown ? Result<Candidates>(Candidates()) : id.error();
}

Result<QList<ArticleId>> NotePlacing::withHeadline(const QString &title) const
{
    const QString words = wordsToFind(title);
    if (words.isEmpty())
        return QList<ArticleId>();
    const Result<QList<ArticleId>> found = m_find(words, mostCandidates);
    if (!found)
        return found.error();
    const Result<QList<ArticleRow>> rows = articleRows(m_db, *found);
    if (!rows)
        return rows.error();
    QList<ArticleId> same;
    for (const ArticleRow &row : *rows) {
        if (comparableText(row.headline) == comparableText(title))
            same << row.id;
    }
    return same;
}

Result<QList<ArticleId>> NotePlacing::sameText(const QList<ArticleId> &among, const QString &text)
{
    const QString wanted = comparableText(text);
    QList<ArticleId> same;
    for (const ArticleId id : among) {
        const Result<const Text *> stored = textOf(id);
        if (!stored)
            return stored.error();
        if (comparableText((*stored)->words) == wanted)
            same << id;
    }
    return same;
}

Result<Candidates> NotePlacing::byTitleAndText(const IncomingText &text)
{
    Result<QList<ArticleId>> titled = withHeadline(text.title);
    if (!titled)
        return titled.error();
    Candidates candidates{*titled, titled->size() == 1};
    const QString words = wordsToFind(text.text);
    if (words.isEmpty())
        return candidates;
    if (titled->isEmpty())
        titled = m_find(words, mostCandidates);
    if (!titled)
        return titled.error();
    const Result<QList<ArticleId>> same = sameText(*titled, text.text);
    if (!same)
        return same.error();
    return same->isEmpty() ? candidates : Candidates{*same, same->size() == 1};
}

Result<void> NotePlacing::placeTexts(NotePlaces &places)
{
    for (const IncomingText &text : m_notes.texts) {
        Result<Candidates> candidates = byUuid(text.articleUuid);
        if (candidates && candidates->articles.isEmpty())
            candidates = byTitleAndText(text);
        if (!candidates)
            return candidates.error();
        m_candidates.insert(text.key, *candidates);
        if (!candidates->isSure)
            continue;
        places.articles.insert(text.key, candidates->articles.constFirst());
        if (!text.articleUuid.isEmpty())
            places.articles.insert(text.articleUuid, candidates->articles.constFirst());
    }
    return {};
}

// Where the text is not known, the quote may tell.
Result<Candidates> NotePlacing::candidatesOf(const IncomingMark &mark)
{
    Candidates known = m_candidates.value(mark.textKey);
    const QString words = wordsToFind(mark.quote);
    if (!known.articles.isEmpty() || words.isEmpty())
        return known;
    const Result<QList<ArticleId>> found = m_find(words, mostCandidates);
    if (!found)
        return found.error();
    return Candidates{*found, false};
}

// The words of the file stand just where it says.
std::optional<TextRange> NotePlacing::exactRange(const Text &text, const IncomingMark &mark) const
{
    if (!mark.position)
        return std::nullopt;
    const auto [first, end] = *mark.position;
    if (first < 0 || first >= end || end > toCodePoints(text.words, text.words.size()))
        return std::nullopt;
    const TextRange range = fromCodePoints(text.words, {first, end});
    const bool isThere = text.words.mid(range.begin, range.length()) == mark.quote;
    return isThere ? std::optional(range) : std::nullopt;
}

Place NotePlacing::lookedFor(const Text &text, const IncomingMark &mark, bool isSure) const
{
    ForeignQuote wanted{mark.quote, mark.prefix, mark.suffix, std::nullopt};
    if (isSure && mark.position)
        wanted.position =
            fromCodePoints(text.words, {mark.position->first, mark.position->first}).begin;
    const QuoteSearch found = findForeignQuote(text.words, wanted);
    if (found.matches.isEmpty() || found.state == MarkState::Orphan)
        return {};
    const QuoteMatch &best = found.matches.constFirst();
    return {.selector = selectorFor(text.words, best.range, text.revision),
            .state = found.state,
            .likeness = best.total};
}

Result<Place> NotePlacing::placeIn(ArticleId id, const IncomingMark &mark, bool isSure)
{
    const Result<const Text *> text = textOf(id);
    if (!text)
        return text.error();
    Place place;
    if (mark.isWhole) {
        place = {
            .selector = {.revision = (*text)->revision}, .state = MarkState::Ok, .likeness = 1};
    } else if (const auto range = exactRange(**text, mark);
               range && mark.state != MarkState::Orphan) {
        place = {.selector = selectorFor((*text)->words, *range, (*text)->revision),
                 .state = m_notes.isOurs ? mark.state : MarkState::Ok,
                 .likeness = 1};
    } else if (!m_notes.isOurs || mark.state != MarkState::Orphan) {
        place = lookedFor(**text, mark, isSure);
    }
    if (place.state == MarkState::Orphan)
        place.selector = {.revision = (*text)->revision,
                          .range = {},
                          .quote = mark.quote,
                          .prefix = mark.prefix,
                          .suffix = mark.suffix};
    place.article = id;
    return place;
}

Result<void> NotePlacing::placeMark(qsizetype index, NotePlaces &places)
{
    const IncomingMark &mark = m_notes.marks.at(index);
    const auto skip = [&](const QString &reason) -> Result<void> {
        const QString name = mark.quote.isEmpty() ? mark.note : mark.quote;
        places.skipped << NotesImport::Skipped{u"mark"_s, nameInReport(name), reason};
        return {};
    };
    if (!mark.isWhole && mark.quote.isEmpty())
        return skip(u"no-quote"_s);
    const Result<Candidates> candidates = candidatesOf(mark);
    if (!candidates)
        return candidates.error();
    Place best;
    int certain = 0;
    for (const ArticleId id : candidates->articles) {
        const Result<Place> place = placeIn(id, mark, candidates->isSure);
        if (!place)
            return place.error();
        certain += place->state == MarkState::Ok ? 1 : 0;
        if (best.article == ArticleId{} || isBetter(*place, best))
            best = *place;
    }
    const bool isLost = best.state == MarkState::Orphan && !candidates->isSure;
    if (best.article == ArticleId{} || isLost)
        return skip(u"no-article"_s);
    // The same words in several articles: the reader says which is meant.
    if (certain > 1)
        best.state = MarkState::ToConfirm;
    places.marks << NotePlace{index, best.article, best.selector, best.state};
    return {};
}

} // namespace

QString nameInReport(const QString &text)
{
    constexpr qsizetype enough = 80;
    return text.size() <= enough ? text : text.left(enough) + u'…';
}

Result<NotePlaces> notePlaces(Connection &db, const IncomingNotes &notes, const FindArticles &find,
                              Progress &progress)
{
    NotePlaces places;
    NotePlacing placing(db, notes, find);
    progress.setTotal(notes.marks.size());
    if (const Result<void> done = placing.placeTexts(places); !done)
        return done.error();
    for (qsizetype index = 0; index < notes.marks.size(); ++index) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        if (const Result<void> done = placing.placeMark(index, places); !done)
            return done.error();
        progress.advance();
    }
    return places;
}
