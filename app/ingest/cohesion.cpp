#include "ingest/cohesion.h"

#include "ingest/byline.h"
#include "ingest/dateline.h"
#include "ingest/wordpattern.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype fewestPairs = 60;

bool isText(const Piece &piece)
{
    return piece.kind == PieceKind::Body;
}

bool endsSection(const Piece &piece)
{
    return piece.kind == PieceKind::Title || piece.kind == PieceKind::Label ||
           piece.kind == PieceKind::Byline;
}

} // namespace

Cohesion::Pairs hanPairs(QStringView text)
{
    Cohesion::Pairs pairs;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (isHan(text[at - 1]) && isHan(text[at]))
            pairs.insert(quint32(text[at - 1].unicode()) << 16U | text[at].unicode());
    }
    return pairs;
}

Cohesion::Cohesion(const QList<Piece> &pieces)
{
    bool isNew = true;
    for (const Piece &piece : pieces) {
        isNew = isNew || endsSection(piece);
        if (isText(piece) && (isNew || piece.isAcrossColumns || dateline(piece.words))) {
            m_sections << Pairs();
            isNew = false;
        }
        m_sectionOf << (isText(piece) ? m_sections.size() - 1 : -1);
        if (isText(piece))
            m_sections.last().unite(hanPairs(piece.words.shadow));
        isNew = isText(piece) ? closingByline(piece.words).has_value() : isNew;
    }
    for (const Pairs &section : std::as_const(m_sections)) {
        for (const quint32 pair : section)
            ++m_sectionsWith[pair];
    }
}

std::optional<double> Cohesion::across(qsizetype first, qsizetype title) const
{
    const auto next = std::find_if(m_sectionOf.begin() + title, m_sectionOf.end(),
                                   [](qsizetype section) { return section >= 0; });
    if (next == m_sectionOf.end())
        return {};
    QHash<quint32, int> before; // how many sections of it have a pair
    qsizetype sections = 0;
    qsizetype last = -1;
    for (qsizetype piece = first; piece < title; ++piece) {
        const qsizetype section = m_sectionOf[piece];
        if (section < 0 || section == last)
            continue;
        last = section;
        ++sections;
        for (const quint32 pair : m_sections[section])
            ++before[pair];
    }
    const Pairs &after = m_sections[*next];
    const qsizetype fewer = std::min(before.size(), after.size());
    if (fewer < fewestPairs || last == *next)
        return {};
    const auto parts = double(m_sections.size() - sections + 2); // the text before is one part
    double shared = 0;
    for (const quint32 pair : after) {
        const int inBefore = before.value(pair);
        if (inBefore > 0)
            shared += std::log(parts / (m_sectionsWith[pair] - inBefore + 1));
    }

    return shared / std::log(parts / 2) / std::sqrt(double(fewer));
}
