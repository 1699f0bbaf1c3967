#include "ingest/headingorder.h"

#include "ingest/byline.h"
#include "ingest/dateline.h"
#include "ingest/echo.h"
#include "ingest/linekind.h"

#include <algorithm>

namespace {

constexpr qsizetype mostTitles = 3; // of one headline

// Titles that stand together, from first to last, and the texts on either side.
struct Group
{
    qsizetype first = 0;
    qsizetype last = 0; // one past its last piece
    qsizetype textBefore = -1;
    qsizetype textAfter = -1;
};

class HeadingOrder final
{
public:
    explicit HeadingOrder(QList<Piece> &pieces);

    void putFirst();

private:
    void findGroups();
    bool mayStandBelow() const;
    double echo(const Group &group, qsizetype text) const;
    bool isHeadline(const Group &group) const;

    QList<Piece> &m_pieces;
    QList<Group> m_groups;
    QStringList m_texts;
    Echoes m_echoes{{}};
};

bool isText(const Piece &piece)
{
    return piece.kind == PieceKind::Body || piece.kind == PieceKind::Verse;
}

HeadingOrder::HeadingOrder(QList<Piece> &pieces)
    : m_pieces(pieces)
{
    findGroups();
    if (mayStandBelow())
        m_echoes = Echoes(m_texts);
}

void HeadingOrder::findGroups()
{
    bool isInText = false;
    for (qsizetype at = 0; at < m_pieces.size(); ++at) {
        const Piece &piece = m_pieces[at];
        if (isText(piece)) {
            if (!isInText)
                m_texts << QString();
            if (!isInText && !m_groups.isEmpty())
                m_groups.last().textAfter = m_texts.size() - 1;
            isInText = true;
            m_texts.last() += piece.words.shadow;
        } else if (piece.kind == PieceKind::Title) {
            const bool goesOn = !isInText && !m_groups.isEmpty() && m_groups.last().last == at;
            if (!goesOn)
                m_groups << Group{at, at, m_texts.size() - 1, -1};
            m_groups.last().last = at + 1;
            isInText = false;
        }
    }
}

// Headlines that stand together, with bylines between them, are those of a whole page.
bool HeadingOrder::mayStandBelow() const
{
    const auto isLast = [](const Group &group) { return group.textAfter < 0; };
    return m_groups.size() > 1 && m_groups.first().textBefore == 0 &&
           std::ranges::count_if(m_groups, isLast) == 1 &&
           m_groups.last().last - m_groups.last().first <= mostTitles;
}

double HeadingOrder::echo(const Group &group, qsizetype text) const
{
    double sum = 0;
    for (qsizetype title = group.first; text >= 0 && title < group.last; ++title)
        sum += m_echoes.strength(m_pieces[title].words.shadow, text);
    return sum;
}

// A headline is followed by another story's text or ends the page; the others are subheads.
bool HeadingOrder::isHeadline(const Group &group) const
{
    if (group.textAfter < 0 || group.last - group.first > 1)
        return true;
    const bool beginsStory =
        m_pieces[group.last].kind == PieceKind::Byline || dateline(m_pieces[group.last].words);
    const Piece &before = m_pieces[group.first - 1];
    const bool endsStory = before.kind == PieceKind::Byline || closingByline(before.words) ||
                           closingCredit(before.words) >= 0;
    return beginsStory || endsStory || echo(group, group.textBefore) > echo(group, group.textAfter);
}

void HeadingOrder::putFirst()
{
    if (!mayStandBelow())
        return;
    double above = 0;
    double below = 0;
    for (const Group &group : std::as_const(m_groups)) {
        above += echo(group, group.textBefore);
        below += echo(group, group.textAfter);
    }
    if (above <= below)
        return;
    const auto isOutside = [](const Piece &piece) {
        return piece.kind == PieceKind::Masthead || piece.kind == PieceKind::Label;
    };
    qsizetype begin = 0; // of the story that is waiting for its headline
    for (const Group &group : std::as_const(m_groups)) {
        if (!isHeadline(group))
            continue;
        while (begin < group.first && isOutside(m_pieces[begin]))
            ++begin;
        std::rotate(m_pieces.begin() + begin, m_pieces.begin() + group.first,
                    m_pieces.begin() + group.last);
        begin = group.last;
    }
}

} // namespace

void putHeadingsFirst(QList<Piece> &pieces)
{
    HeadingOrder(pieces).putFirst();
}
