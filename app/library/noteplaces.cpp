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
        : m_notes(notes)
        , m_texts(db, find)
    {
    }

    Result<void> placeTexts(NotePlaces &places, const Progress &progress);
    Result<void> placeMark(qsizetype index, NotePlaces &places);

private:
    Result<Candidates> candidatesOf(const IncomingMark &mark);
    Result<Place> placeIn(ArticleId id, const IncomingMark &mark, bool isSure);
    std::optional<TextRange> exactRange(const Text &text, const IncomingMark &mark) const;
    Place lookedFor(const Text &text, const IncomingMark &mark, bool isSure) const;

    const IncomingNotes &m_notes;
    IncomingTexts m_texts;
    QHash<QString, Candidates> m_candidates; // by the key of a text
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
    const auto known = m_candidates.constFind(mark.textKey);
    const bool isKnown = known != m_candidates.constEnd() && !known->articles.isEmpty();
    return isKnown ? Result<Candidates>(*known) : m_texts.withQuote(mark.quote);
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
