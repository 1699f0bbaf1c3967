#include "ingest/headlinezone.h"

#include "ingest/echo.h"
#include "ingest/linekind.h"
#include "ingest/wordpattern.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace {

constexpr qsizetype mostHeadlines = 40; // of a zone
constexpr qsizetype fewestTitles = 3;
constexpr qsizetype mostTexts = 600; // paragraphs
constexpr qsizetype mostWays = 64;   // that are followed from one paragraph to the next

// What speaks for and against, on one scale.
constexpr double sureBeginning = 5;     // dateline, label, byline above the text
constexpr double likelyBeginning = 4.5; // after a byline
constexpr double subheadBegins = 0;     // what a title stands above speaks of other things
constexpr double subheadGoesOn = -3;    // what a title stands above goes on
constexpr double plainBeginning = -0.5; // nothing printed
constexpr double bridgeWeight = 11;     // words that go on over a seam, see Echoes::bridges()
constexpr double mostBridged = 6;
constexpr double outOfOrder = 2;       // headlines in another order than their texts
constexpr double withoutHeadline = 4;  // a story
constexpr double withoutText = 3;      // a title
constexpr double labelWithoutText = 1; // a title so short that it may be a label
constexpr double secondLine = 0.5;     // a title that is one, of a column
constexpr double otherPart = 2;        // a title that is kicker or subtitle
constexpr double behindSubtitle = 6;   // or above a kicker
constexpr double setApart = 0.7;
constexpr double setTogether = 0.7;
constexpr double echoWeight = 0.5;
constexpr double byChance = 2.5;
constexpr double inText = 0.35;
constexpr double inBeginning = 0.3;
constexpr double equallyLong = 0.75;
constexpr qsizetype mostParts = 4; // of a headline
constexpr double mostEcho = 6;     // of a paragraph
constexpr double widestLabel = 8;  // em

constexpr int noHeadline = -1;
constexpr int goesOn = -2; // with the headed story above

// A title that stands away from its text.
struct Title
{
    qsizetype heading = 0; // of the loose ones
    PieceIndex piece = 0;
    double joinCost = 0; // to be of one headline with the title before
};

// A paragraph of a story without a headline.
struct Item
{
    qsizetype story = 0;
    qsizetype at = 0; // of its body
    double begins = 0;
    bool mayBegin = true;
    bool mayGoOn = true;
};

// A way to read the page up to some paragraph.
struct Way
{
    quint64 used = 0;   // titles
    int first = goesOn; // title of the headline
    int count = 0;
    int last = -1; // the last title of the headline before
    double score = 0;
    int from = -1; // way of the paragraph before
    bool begins = false;

    bool isNamed() const { return first >= 0; }
};

class Alignment final
{
public:
    Alignment(PageStories &page, const QList<Piece> &pieces)
        : m_page(page)
        , m_pieces(pieces)
    {
    }

    void align();

private:
    void findItems();
    void weighSeams(const Echoes &echoes);
    void findTitles();
    double joinCost(PieceIndex before, PieceIndex title) const;
    double beginningOf(const Story &story, qsizetype at) const;
    void readEchoes(const Echoes &echoes);
    double end(const Way &way) const;
    QList<Way> step(const QList<Way> &ways, qsizetype item) const;
    double echo(const Way &way, qsizetype item) const;
    void write(const QList<Way> &path);

    PageStories &m_page;
    const QList<Piece> &m_pieces;
    QList<Item> m_items;
    QList<Title> m_titles;
    QList<QList<double>> m_echo; // by title and item
    QList<double> m_mostEcho;    // by item
    int m_widestGap = 0;         // blank lines between titles
    bool m_hasGaps = false;      // of several widths
};

double Alignment::beginningOf(const Story &story, qsizetype at) const
{
    const bool isSection = m_pieces[story.body.first()].kind == PieceKind::Title;
    const bool isFirst = at == 0 || (isSection && at == 1);
    if (!isFirst)
        return plainBeginning;
    if (!story.isContinued)
        return sureBeginning;
    if (isSection)
        return story.mayBegin ? subheadBegins : subheadGoesOn;
    return likelyBeginning;
}

void Alignment::findItems()
{
    bool isAfterHeaded = false;
    for (qsizetype at = 0; at < m_page.stories.size(); ++at) {
        const Story &story = m_page.stories[at];
        if (story.isHeaded()) {
            isAfterHeaded = true;
            continue;
        }
        for (qsizetype piece = 0; piece < story.body.size(); ++piece) {
            if (m_pieces[story.body[piece]].kind == PieceKind::Title)
                continue;
            Item item{.story = at, .at = piece, .begins = beginningOf(story, piece)};
            const bool isTorn = piece > 0 &&
                                m_pieces[story.body[piece - 1]].kind != PieceKind::Title &&
                                !isClosed(m_pieces[story.body[piece - 1]].words.text);
            item.mayBegin = !isTorn;
            const bool isNewChain = m_items.isEmpty() || isAfterHeaded;
            item.mayGoOn = !isNewChain || (isAfterHeaded && story.isContinued);
            isAfterHeaded = false;
            m_items << item;
        }
    }
}

// Kicker, main headline, subtitle, or the lines of one of them. Where only some of the titles have
// blank lines above them, those begin a headline.
double Alignment::joinCost(PieceIndex before, PieceIndex title) const
{
    const Piece &one = m_pieces[before];
    const Piece &other = m_pieces[title];
    if (isSubtitle(other.words) || isKicker(one.words))
        return 0;
    if (isSubtitle(one.words) || isKicker(other.words))
        return behindSubtitle;
    const auto [shorter, longer] = std::minmax(one.width, other.width);
    const bool isLine = other.isColumnLine && shorter >= equallyLong * longer;
    const double cost = isLine ? secondLine : otherPart;
    if (!m_hasGaps)
        return cost;
    return other.gap == m_widestGap ? cost + setApart : cost - setTogether;
}

void Alignment::findTitles()
{
    QSet<int> gaps;
    for (const Heading &loose : std::as_const(m_page.looseHeadings)) {
        for (const PieceIndex title : loose.titles)
            gaps.insert(m_pieces[title].gap);
    }
    m_hasGaps = gaps.size() > 1;
    m_widestGap = gaps.isEmpty() ? 0 : *std::ranges::max_element(gaps);
    for (qsizetype heading = 0; heading < m_page.looseHeadings.size(); ++heading) {
        const QList<PieceIndex> &titles = m_page.looseHeadings[heading].titles;
        for (qsizetype at = 0; at < titles.size(); ++at)
            m_titles << Title{heading, titles[at],
                              at > 0 ? joinCost(titles[at - 1], titles[at]) : -1};
    }
}

void Alignment::weighSeams(const Echoes &echoes)
{
    QList<int> chains;
    for (const Item &item : std::as_const(m_items))
        chains << (chains.isEmpty() ? 0 : chains.last()) +
                      (item.begins >= sureBeginning || !item.mayGoOn ? 1 : 0);
    const QList<double> bridges = echoes.bridges(chains);
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        if (m_items[at].begins < sureBeginning)
            m_items[at].begins -= std::min(mostBridged, bridgeWeight * bridges[at]);
    }
}

void Alignment::readEchoes(const Echoes &echoes)
{
    for (const Title &title : std::as_const(m_titles)) {
        m_echo << echoes.strengths(m_pieces[title.piece].words.shadow);
        m_mostEcho.resize(m_items.size());
        for (double &echo : m_echo.last())
            echo = std::clamp(echoWeight * (echo - byChance), 0.0, mostEcho);
        for (qsizetype item = 0; item < m_items.size(); ++item)
            m_mostEcho[item] = std::max(m_mostEcho[item], m_echo.last()[item]);
    }
}

double Alignment::echo(const Way &way, qsizetype item) const
{
    double most = 0;
    for (int title = way.first; way.isNamed() && title < way.first + way.count; ++title)
        most = std::max(most, m_echo[title][item]);
    return most;
}

QList<Way> Alignment::step(const QList<Way> &ways, qsizetype number) const
{
    const Item &item = m_items[number];
    QList<Way> next;
    for (int from = 0; from < ways.size(); ++from) {
        Way way = ways[from];
        way.from = from;
        if (item.mayGoOn && (number > 0 || way.first == goesOn)) {
            Way same = way;
            same.begins = false;
            same.score -= inText * (m_mostEcho[number] - echo(same, number));
            next << same;
        }
        if (!item.mayBegin && item.mayGoOn)
            continue;
        way.begins = true;
        way.score += item.begins;
        if (way.isNamed())
            way.last = way.first + way.count - 1;
        Way unnamed = way;
        unnamed.first = noHeadline;
        unnamed.count = 0;
        unnamed.score -= withoutHeadline + inText * m_mostEcho[number];
        next << unnamed;
        for (int first = 0; first < m_titles.size(); ++first) {
            Way named = way;
            named.first = first;
            named.score -= first == way.last + 1 ? 0 : outOfOrder;
            if (m_titles[first].joinCost == 0)
                continue;
            for (int title = first; title < m_titles.size() && title < first + mostParts; ++title) {
                if ((named.used >> title & 1U) != 0 ||
                    m_titles[title].heading != m_titles[first].heading)
                    break;
                named.used |= quint64(1) << title;
                named.count = title - first + 1;
                named.score -= title > first ? m_titles[title].joinCost : 0;
                const bool goesOnBound =
                    title + 1 < m_titles.size() && m_titles[title + 1].joinCost == 0;
                if (goesOnBound)
                    continue;
                Way done = named;
                done.score +=
                    (inText + inBeginning) * echo(done, number) - inText * m_mostEcho[number];
                next << done;
            }
        }
    }
    std::ranges::stable_sort(next, std::ranges::greater(), &Way::score);
    QList<Way> kept;
    for (const Way &way : std::as_const(next)) {
        const bool isKnown = std::ranges::any_of(kept, [&](const Way &other) {
            return other.used == way.used && other.first == way.first && other.count == way.count &&
                   other.last == way.last;
        });
        if (!isKnown)
            kept << way;
        if (kept.size() == mostWays)
            break;
    }
    return kept;
}

double Alignment::end(const Way &way) const
{
    double score = way.score;
    for (int title = 0; title < m_titles.size(); ++title) {
        if ((way.used >> title & 1U) == 0)
            score -= m_pieces[m_titles[title].piece].width <= widestLabel ? labelWithoutText
                                                                          : withoutText;
    }
    return score;
}

void Alignment::align()
{
    findItems();
    findTitles();
    if (m_items.isEmpty() || m_titles.size() < fewestTitles || m_titles.size() > mostHeadlines ||
        m_items.size() > mostTexts)
        return;
    QStringList texts;
    for (const Item &item : std::as_const(m_items))
        texts << m_pieces[m_page.stories[item.story].body[item.at]].words.shadow;
    const Echoes echoes(texts);
    weighSeams(echoes);
    readEchoes(echoes);
    QList<QList<Way>> columns{{Way()}};
    for (qsizetype item = 0; item < m_items.size(); ++item)
        columns << step(columns.last(), item);
    Way way =
        *std::ranges::max_element(columns.last(), {}, [this](const Way &w) { return end(w); });
    QList<Way> path;
    for (qsizetype item = m_items.size() - 1; item >= 0; --item) {
        path.prepend(way);
        way = columns[item][way.from];
    }
    write(path);
}

// The part of a story from a place of its body on.
Story cutOff(Story &story, qsizetype at)
{
    Story rest{.label = story.label};
    const PieceIndex first = story.body[at];
    rest.body = story.body.sliced(at);
    story.body.resize(at);
    for (auto list :
         {std::pair(&story.closing, &rest.closing), std::pair(&story.captions, &rest.captions),
          std::pair(&story.repeated, &rest.repeated)}) {
        for (const PieceIndex piece : std::as_const(*list.first)) {
            if (piece > first)
                *list.second << piece;
        }
        list.first->removeIf([first](PieceIndex piece) { return piece > first; });
    }
    return rest;
}

void Alignment::write(const QList<Way> &path)
{
    QList<Story> stories;
    QSet<PieceIndex> claimed;
    qsizetype item = 0;
    for (qsizetype at = 0; at < m_page.stories.size(); ++at) {
        Story story = m_page.stories[at];
        qsizetype removed = 0;
        for (; item < m_items.size() && m_items[item].story == at; ++item) {
            const Way &way = path[item];
            const bool isFirst = item == 0 || m_items[item - 1].story != at;
            if (!way.begins) {
                if (isFirst) {
                    story.isContinued = true;
                    story.mayBegin = false;
                }
                continue;
            }
            if (!isFirst) {
                Story rest = cutOff(story, m_items[item].at - removed);
                removed = m_items[item].at;
                stories << story;
                story = rest;
                story.isDoubtful = true;
            }
            story.isContinued = false;
            story.mayBegin = false;
            if (!way.isNamed())
                continue;
            for (int title = way.first; title < way.first + way.count; ++title)
                story.heading.titles << m_titles[title].piece;
            story.isFarHeadline = true;
            const Heading &loose = m_page.looseHeadings[m_titles[way.first].heading];
            if (story.heading.titles.last() == loose.titles.last())
                story.heading.bylines << loose.bylines;
            for (const PieceIndex piece : story.heading.titles + story.heading.bylines)
                claimed.insert(piece);
        }
        stories << story;
    }
    m_page.stories = stories;
    const auto isTaken = [&](PieceIndex piece) { return claimed.contains(piece); };
    for (Heading &heading : m_page.looseHeadings) {
        heading.titles.removeIf(isTaken);
        heading.bylines.removeIf(isTaken);
    }
    for (LooseCaption &caption : m_page.captions) {
        caption.before = caption.after = -1;
        for (qsizetype at = 0; at < stories.size(); ++at) {
            if (stories[at].body.isEmpty())
                continue;
            if (stories[at].body.first() < caption.piece)
                caption.before = at;
            if (caption.after < 0 && stories[at].body.last() > caption.piece)
                caption.after = at;
        }
    }
}

} // namespace

void alignHeadlines(PageStories &page, const QList<Piece> &pieces)
{
    Alignment(page, pieces).align();
}
