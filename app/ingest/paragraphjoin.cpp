#include "ingest/paragraphjoin.h"

#include "ingest/pairnumbers.h"
#include "ingest/seam.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr double goesOnNext = 4; // the next piece of the story
constexpr double goesOnElsewhere = -2;
constexpr double inOtherStory = -3;
constexpr double beginsSection = -6; // directly below a headline or a subhead
constexpr double enough = 2;
constexpr double clearlyCloser = 1.5; // times as much in common with another story
constexpr double wordCutsCloser = 1;
constexpr PieceIndex reach = 40;      // pieces on either side
constexpr qsizetype mostJumps = 2000; // pieces; on a larger page only the next piece is looked at

struct Link
{
    PieceIndex tail = 0;
    PieceIndex head = 0;
    double strength = 0;
};

// Where a piece of text stands in its story.
struct Place
{
    qsizetype story = 0;
    PieceIndex before = -1; // the piece of text before it, -1 below a headline or a subhead
    PieceIndex after = -1;
};

class ParagraphJoin final
{
public:
    ParagraphJoin(const PageStories &page, const QList<Piece> &pieces);

    QList<StoryText> texts();

private:
    void findPlaces();
    QList<PieceIndex> possibleHeads(PieceIndex tail) const;
    QList<Link> possibleLinks() const;
    double strength(PieceIndex tail, PieceIndex head) const;
    void link(QList<Link> links);
    void untangle(PieceIndex torn);
    QList<PieceIndex> stripFrom(PieceIndex head) const;
    double closeness(const QList<PieceIndex> &strip, qsizetype story) const;
    void fetchStrip(PieceIndex torn);
    bool isJump(PieceIndex head) const;
    QHash<PieceIndex, QList<PieceIndex>> cutStrips(const Story &story,
                                                   QList<PieceIndex> &inPlace) const;
    void put(PieceIndex piece, StoryText &text);
    QList<int> beginning(const Story &story) const;

    const PageStories &m_page;
    const QList<Piece> &m_pieces;
    Seams m_seams;
    QMap<PieceIndex, Place> m_places;
    QList<PieceIndex> m_closing; // texts that close a quotation which another one opened
    PieceIndex m_reach = 0;
    QHash<PieceIndex, PieceIndex> m_headOf;        // by tail
    QHash<PieceIndex, PieceIndex> m_tailOf;        // by head
    QHash<PieceIndex, QList<PieceIndex>> m_strips; // by the head they begin with
    QSet<PieceIndex> m_put;
};

ParagraphJoin::ParagraphJoin(const PageStories &page, const QList<Piece> &pieces)
    : m_page(page)
    , m_pieces(pieces)
    , m_seams(pieces)
{
    findPlaces();
    const bool mayJump = m_places.size() <= mostJumps;
    m_reach = mayJump ? reach : 1;
    for (auto piece = m_places.keyBegin(); mayJump && piece != m_places.keyEnd(); ++piece) {
        if (m_seams.closesEarly(*piece))
            m_closing << *piece;
    }
    link(possibleLinks());
    const QList<PieceIndex> tails = m_places.keys();
    for (const PieceIndex tail : tails)
        untangle(tail);
    for (const PieceIndex tail : tails) {
        if (mayJump)
            fetchStrip(tail);
    }
}

void ParagraphJoin::findPlaces()
{
    for (qsizetype story = 0; story < m_page.stories.size(); ++story) {
        PieceIndex before = -1;
        for (const PieceIndex piece : m_page.stories[story].body) {
            const bool isText = m_pieces[piece].kind == PieceKind::Body;
            if (isText)
                m_places[piece] = {story, before, -1};
            if (isText && before >= 0)
                m_places[before].after = piece;
            before = isText ? piece : -1;
        }
    }
}

// What follows a false splice in the file never goes on from it.
double ParagraphJoin::strength(PieceIndex tail, PieceIndex head) const
{
    const Place from = m_places[tail];
    const Place to = m_places[head];
    const bool isCut = m_pieces[tail].isCutShort;
    double strength = m_seams.strength(tail, head);
    if (!isCut)
        strength += from.after == head ? goesOnNext : goesOnElsewhere;
    strength += to.before < 0 ? beginsSection : 0;
    strength += from.story != to.story ? inOtherStory : 0;
    return strength;
}

// Where a torn piece may go on: near by in its own story, or wherever its open quotation is closed.
QList<PieceIndex> ParagraphJoin::possibleHeads(PieceIndex tail) const
{
    QList<PieceIndex> heads;
    const auto isText = [this](PieceIndex piece) { return m_places.contains(piece); };
    const PieceIndex last = std::min(m_pieces.size() - 1, tail + m_reach);
    for (PieceIndex head = std::max<PieceIndex>(0, tail - m_reach); head <= last; ++head) {
        if (isText(head) && m_places[head].story == m_places[tail].story)
            heads << head;
    }
    for (const PieceIndex head : m_closing) {
        if (m_seams.isClosedBy(tail, head) && !heads.contains(head))
            heads << head;
    }
    return heads;
}

QList<Link> ParagraphJoin::possibleLinks() const
{
    QList<Link> links;
    for (auto tail = m_places.keyBegin(); tail != m_places.keyEnd(); ++tail) {
        if (m_headOf.contains(*tail) || !m_seams.isTorn(*tail))
            continue;
        for (const PieceIndex head : possibleHeads(*tail)) {
            const Link link{*tail, head, strength(*tail, head)};
            if (head != *tail && !m_tailOf.contains(head) && link.strength >= enough)
                links << link;
        }
    }
    return links;
}

// The strongest links first; each tail goes on in one head, each head goes on from one tail.
void ParagraphJoin::link(QList<Link> links)
{
    std::ranges::sort(links, [](const Link &one, const Link &other) {
        return std::tuple(-one.strength, one.tail, one.head) <
               std::tuple(-other.strength, other.tail, other.head);
    });
    for (const Link &link : links) {
        if (m_headOf.contains(link.tail) || m_tailOf.contains(link.head))
            continue;
        m_headOf[link.tail] = link.head;
        m_tailOf[link.head] = link.tail;
    }
}

// A torn piece that nothing follows, because a subhead stands below it: its strip may have changed
// places with that of another one. That other one then goes on where a word that it cuts does, and
// sets free its own head for this one.
void ParagraphJoin::untangle(PieceIndex torn)
{
    if (m_headOf.contains(torn) || !m_seams.isTorn(torn) || m_places[torn].after >= 0)
        return;
    for (const PieceIndex head : possibleHeads(torn)) {
        const PieceIndex other = m_tailOf.value(head, -1);
        if (other < 0 || m_seams.cutsWord(other, head) || m_seams.beginsParagraph(head))
            continue;
        for (const PieceIndex newHead : possibleHeads(other)) {
            if (m_tailOf.contains(newHead) || m_places[newHead].before < 0 ||
                m_seams.beginsParagraph(newHead) || !m_seams.cutsWord(other, newHead))
                continue;
            m_headOf[other] = newHead;
            m_tailOf[newHead] = other;
            m_headOf[torn] = head;
            m_tailOf[head] = torn;
            return;
        }
    }
}

// The text from there to the next subhead or the story's end.
QList<PieceIndex> ParagraphJoin::stripFrom(PieceIndex head) const
{
    QList<PieceIndex> strip;
    for (PieceIndex piece = head; piece >= 0; piece = m_places[piece].after)
        strip << piece;
    return strip;
}

// How much of what the strip speaks of the rest of the story speaks of too, as a share.
double ParagraphJoin::closeness(const QList<PieceIndex> &strip, qsizetype story) const
{
    QList<QStringView> words;
    for (const PieceIndex piece : strip)
        words << m_pieces[piece].words.shadow;
    QList<QStringView> others;
    for (const PieceIndex piece :
         m_page.stories[story].heading.titles + m_page.stories[story].body) {
        if (!strip.contains(piece))
            others << m_pieces[piece].words.shadow;
    }
    HanPairSets sets;
    const QList<int> pairs = sets.setOf(words);
    const qsizetype all = std::max<qsizetype>(1, pairs.size());
    return double(sharedCount(pairs, sets.setOf(others))) / double(all);
}

// A torn piece at the end of its story, or above a subhead, that nothing goes on from: its strip
// may stand behind the end of another story, which speaks of other things.
void ParagraphJoin::fetchStrip(PieceIndex torn)
{
    if (m_headOf.contains(torn) || !m_seams.isTorn(torn) || m_places[torn].after >= 0)
        return;
    const qsizetype story = m_places[torn].story;
    PieceIndex best = -1;
    double mostClose = clearlyCloser;
    const PieceIndex last = std::min(m_pieces.size() - 1, torn + m_reach);
    for (PieceIndex head = std::max<PieceIndex>(0, torn - m_reach); head <= last; ++head) {
        const auto place = m_places.constFind(head);
        const bool mayGoOn = place != m_places.constEnd() && place->story != story &&
                             place->before >= 0 && !m_tailOf.contains(head) &&
                             !m_seams.isTorn(place->before) && !m_seams.beginsParagraph(head);
        if (!mayGoOn)
            continue;
        const QList<PieceIndex> strip = stripFrom(head);
        const double closer = closeness(strip, story) / (closeness(strip, place->story) + 0.01) +
                              (m_seams.cutsWord(torn, head) ? wordCutsCloser : 0);
        if (closer > mostClose) {
            mostClose = closer;
            best = head;
        }
    }
    if (best < 0)
        return;
    m_headOf[torn] = best;
    m_tailOf[best] = torn;
}

bool ParagraphJoin::isJump(PieceIndex head) const
{
    return m_tailOf.contains(head) && m_places[head].before != m_tailOf[head];
}

// Cuts the story where a piece goes on from elsewhere; what follows such a piece, up to the next
// subhead, goes with it. `inPlace` is the rest.
QHash<PieceIndex, QList<PieceIndex>> ParagraphJoin::cutStrips(const Story &story,
                                                              QList<PieceIndex> &inPlace) const
{
    QHash<PieceIndex, QList<PieceIndex>> strips;
    PieceIndex head = -1; // of the strip that is being cut
    for (const PieceIndex piece : story.body) {
        const bool goesBack = m_headOf.value(piece, -1) == head && head >= 0;
        if (isJump(piece))
            head = piece;
        else if (m_pieces[piece].kind == PieceKind::Title || goesBack)
            head = -1;
        (head >= 0 ? strips[head] : inPlace) << piece;
    }
    return strips;
}

// Puts a piece into the text, and the strip that goes on from it after it.
void ParagraphJoin::put(PieceIndex piece, StoryText &text)
{
    QList<PieceIndex> waiting{piece};
    while (!waiting.isEmpty()) {
        const PieceIndex next = waiting.takeFirst();
        if (m_put.contains(next))
            continue;
        m_put.insert(next);
        const bool goesOn = !text.paragraphs.isEmpty() && m_tailOf.contains(next) &&
                            text.paragraphs.last().pieces.last() == m_tailOf[next];
        if (goesOn)
            text.paragraphs.last().pieces << next;
        else
            text.paragraphs << Paragraph{{next}, m_pieces[next].kind == PieceKind::Title};
        if (isJump(next) && goesOn)
            text.doubts << Doubt{m_pieces[m_tailOf[next]].words.lines() +
                                     m_pieces[next].words.lines(),
                                 u"jump-join"_s};
        const PieceIndex head = m_headOf.value(next, -1);
        if (head >= 0 && isJump(head))
            waiting = m_strips.value(head) + waiting;
        if (head < 0 && m_seams.isTorn(next))
            text.doubts << Doubt{m_pieces[next].words.lines(), u"fragment"_s};
    }
}

// The lines of its first piece.
QList<int> ParagraphJoin::beginning(const Story &story) const
{
    const QList<PieceIndex> pieces = story.heading.titles + story.body;
    return m_pieces[pieces.first()].words.lines();
}

QList<StoryText> ParagraphJoin::texts()
{
    QList<QList<PieceIndex>> inPlace(m_page.stories.size());
    for (qsizetype story = 0; story < m_page.stories.size(); ++story)
        m_strips.insert(cutStrips(m_page.stories[story], inPlace[story]));
    QList<StoryText> texts(m_page.stories.size());
    for (qsizetype story = 0; story < m_page.stories.size(); ++story) {
        for (const PieceIndex piece : inPlace[story])
            put(piece, texts[story]);
        if (m_page.stories[story].isDoubtful)
            texts[story].doubts << Doubt{beginning(m_page.stories[story]), u"weak-beginning"_s};
    }
    for (qsizetype story = 0; story < m_page.stories.size();
         ++story) { // strips that nothing reached
        for (const PieceIndex piece : m_page.stories[story].body)
            put(piece, texts[story]);
    }
    return texts;
}

} // namespace

QList<StoryText> joinParagraphs(const PageStories &page, const QList<Piece> &pieces)
{
    return ParagraphJoin(page, pieces).texts();
}
