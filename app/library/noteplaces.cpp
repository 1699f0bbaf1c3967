#include "library/noteplaces.h"

#include "marks/anchor.h"
#include "marks/foreignquote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Candidates = IncomingTexts::Candidates;
using Text = IncomingTexts::Text;

// A place in one of several articles, the better the later in the order.
struct Place
{
    ArticleId article{};
    Selector selector;
    MarkState state = MarkState::Orphan;
    double likeness = 0;
    bool isExact = false; // the very words stand there
};

// The best of several places.
struct Found
{
    Place best; // article 0: none
    int exact = 0;
    bool isNowhere() const { return best.state == MarkState::Orphan; }
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

// Of several places with the very words, the one most like in what stands round it; of those alike,
// the first.
const QuoteMatch *exactMatch(const QList<QuoteMatch> &matches)
{
    const QuoteMatch *best = nullptr;
    for (const QuoteMatch &match : matches) {
        if (match.quote < 1)
            continue;
        const auto order = [](const QuoteMatch &one) {
            return std::pair(-one.total, one.range.begin);
        };
        if (!best || order(match) < order(*best))
            best = &match;
    }
    return best;
}

class NotePlacing final
{
public:
    NotePlacing(Connection &db, const IncomingNotes &notes, const FindArticles &find)
        : m_notes(notes)
        , m_texts(db, find)
    {
        for (const IncomingText &text : notes.texts)
            m_named.insert(text.key, &text);
    }

    Result<void> placeTexts(NotePlaces &places, const Progress &progress);
    Result<void> placeMark(qsizetype index, NotePlaces &places);

private:
    Result<Found> bestOf(const Candidates &candidates, const IncomingMark &mark);
    Result<Place> placeIn(ArticleId id, const IncomingMark &mark, bool isSure);
    QString nameOf(const IncomingMark &mark) const;
    Result<bool> isContradicted(const IncomingMark &mark, ArticleId id);
    std::optional<TextRange> exactRange(const Text &text, const IncomingMark &mark) const;
    static Place lookedFor(const Text &text, const ForeignQuote &wanted, bool isSure);
    static Place lookedFor(const Text &text, const IncomingMark &mark, bool isSure);

    const IncomingNotes &m_notes;
    IncomingTexts m_texts;
    QHash<QString, const IncomingText *> m_named; // by key
    QHash<QString, Candidates> m_candidates;      // by the key of a text
};

Result<void> NotePlacing::placeTexts(NotePlaces &places, const Progress &progress)
{
    for (const IncomingText &text : m_notes.texts) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const Result<Candidates> candidates = m_texts.candidates(text);
        if (!candidates)
            return candidates.error();
        m_candidates.insert(text.key, *candidates);
        if (candidates->isInBin)
            places.inBin << text.key << text.articleUuid;
        if (!candidates->isSure)
            continue;
        places.articles.insert(text.key, candidates->articles.constFirst());
        if (!text.articleUuid.isEmpty())
            places.articles.insert(text.articleUuid, candidates->articles.constFirst());
    }
    return {};
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

Place NotePlacing::lookedFor(const Text &text, const ForeignQuote &wanted, bool isSure)
{
    const QuoteSearch found = findForeignQuote(text.words, wanted);
    const QuoteMatch *exact = exactMatch(found.matches);
    constexpr double leastContext = 0.6; // else it is another place in another article
    if (exact && !isSure && exact->context < leastContext)
        exact = nullptr;
    const bool isFound = found.state != MarkState::Orphan;
    if (!isFound && !exact)
        return {};
    const QuoteMatch &best = isFound ? found.matches.constFirst() : *exact;
    return {.selector = selectorFor(text.words, best.range, text.revision),
            .state = isFound ? found.state : MarkState::ToConfirm,
            .likeness = best.total,
            .isExact = exact != nullptr};
}

// By the words it has, else by those it was made on: the text here may not be corrected as theirs.
Place NotePlacing::lookedFor(const Text &text, const IncomingMark &mark, bool isSure)
{
    ForeignQuote wanted{mark.quote, mark.prefix, mark.suffix, std::nullopt};
    if (isSure && mark.position)
        wanted.position =
            fromCodePoints(text.words, {mark.position->first, mark.position->first}).begin;
    Place place = lookedFor(text, wanted, isSure);
    if (place.state == MarkState::Ok || !mark.madeOn)
        return place;
    wanted.quote = mark.madeOn->quote;
    wanted.prefix = mark.madeOn->prefix;
    wanted.suffix = mark.madeOn->suffix;
    const Place first = lookedFor(text, wanted, isSure);
    return isBetter(first, place) ? first : place;
}

Result<Place> NotePlacing::placeIn(ArticleId id, const IncomingMark &mark, bool isSure)
{
    const Result<const Text *> text = m_texts.textOf(id);
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
                 .likeness = 1,
                 .isExact = true};
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

Result<Found> NotePlacing::bestOf(const Candidates &candidates, const IncomingMark &mark)
{
    Found found;
    for (const ArticleId id : candidates.articles) {
        const Result<Place> place = placeIn(id, mark, candidates.isSure);
        if (!place)
            return place.error();
        found.exact += place->isExact ? 1 : 0;
        if (found.best.article == ArticleId{} || isBetter(*place, found.best))
            found.best = *place;
    }
    return found;
}

// What a report calls it by.
QString NotePlacing::nameOf(const IncomingMark &mark) const
{
    const IncomingText *text = m_named.value(mark.textKey);
    for (const QString &name : {mark.quote, mark.note, text ? text->title : QString()}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

Result<bool> NotePlacing::isContradicted(const IncomingMark &mark, ArticleId id)
{
    const IncomingText *text = m_named.value(mark.textKey);
    return text ? m_texts.isContradicted(*text, id) : Result<bool>(false);
}

// Where the text is not known, or is none of those it may be, the quote may tell.
Result<void> NotePlacing::placeMark(qsizetype index, NotePlaces &places)
{
    const IncomingMark &mark = m_notes.marks.at(index);
    const auto skip = [&](const QString &reason) -> Result<void> {
        places.skipped << NotesImport::Skipped{u"mark"_s, nameInReport(nameOf(mark)), reason};
        return {};
    };
    Candidates candidates = m_candidates.value(mark.textKey);
    if (candidates.isInBin)
        return skip(u"in-bin"_s);
    if (mark.isWhole && !candidates.isSure)
        return skip(u"no-article"_s);
    if (!mark.isWhole && mark.quote.isEmpty())
        return skip(u"no-quote"_s);
    Result<Found> found = bestOf(candidates, mark);
    for (const QString &words : {mark.quote, mark.madeOn.value_or(IncomingWords()).quote}) {
        if (!found || !found->isNowhere() || candidates.isSure || words.isEmpty())
            break;
        const Result<Candidates> quoted = m_texts.withWords(words);
        if (!quoted)
            return quoted.error();
        candidates = *quoted;
        found = bestOf(candidates, mark);
    }
    if (!found)
        return found.error();
    Place &best = found->best;
    if (!candidates.isSure) {
        if (found->isNowhere())
            return skip(candidates.isCut ? u"too-many"_s : u"no-article"_s);
        // The same words in several articles: the reader says which is meant.
        const Result<bool> isOther = isContradicted(mark, best.article);
        if (!isOther)
            return isOther.error();
        if (found->exact > 1 || candidates.isCut || *isOther)
            best.state = MarkState::ToConfirm;
    }
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
    if (const Result<void> done = placing.placeTexts(places, progress); !done)
        return done.error();
    for (qsizetype index = 0; index < notes.marks.size(); ++index) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        if (const Result<void> done = placing.placeMark(index, places); !done)
            return done.error();
        progress.advance();
    }
    std::ranges::stable_sort(places.marks, {}, &NotePlace::article);
    return places;
}
