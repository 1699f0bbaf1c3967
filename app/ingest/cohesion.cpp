#include "ingest/cohesion.h"

#include "ingest/byline.h"
#include "ingest/dateline.h"
#include "ingest/pairnumbers.h"

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

Cohesion::Cohesion(const QList<Piece> &pieces)
{
    QList<QList<QStringView>> texts; // by section
    bool isNew = true;
    for (const Piece &piece : pieces) {
        isNew = isNew || endsSection(piece);
        if (isText(piece) && (isNew || piece.isAcrossColumns || dateline(piece.words))) {
            texts << QList<QStringView>();
            isNew = false;
        }
        m_sectionOf << (isText(piece) ? texts.size() - 1 : -1);
        if (isText(piece))
            texts.last() << piece.words.shadow;
        isNew = isText(piece) ? closingByline(piece.words).has_value() : isNew;
    }
    HanPairSets pairs;
    for (const QList<QStringView> &section : std::as_const(texts))
        m_sections << pairs.setOf(section);
    m_sectionsWith.resize(size_t(pairs.numbers().count()));
    m_inBefore.resize(m_sectionsWith.size());
    for (const QList<int> &section : std::as_const(m_sections)) {
        for (const int pair : section)
            ++m_sectionsWith[size_t(pair)];
    }
}

std::optional<double> Cohesion::across(qsizetype first, qsizetype title) const
{
    const auto next = std::find_if(m_sectionOf.begin() + title, m_sectionOf.end(),
                                   [](qsizetype section) { return section >= 0; });
    if (next == m_sectionOf.end())
        return {};
    QList<qsizetype> before;
    for (qsizetype piece = first; piece < title; ++piece) {
        const qsizetype section = m_sectionOf[piece];
        if (section >= 0 && (before.isEmpty() || before.last() != section))
            before << section;
    }
    if (before.isEmpty() || before.last() == *next)
        return {};
    return cohesion(before, m_sections[*next]);
}

std::optional<double> Cohesion::cohesion(const QList<qsizetype> &before,
                                         const QList<int> &after) const
{
    qsizetype pairsBefore = 0;
    for (const qsizetype section : before) {
        for (const int pair : m_sections[section])
            pairsBefore += m_inBefore[size_t(pair)]++ == 0 ? 1 : 0;
    }
    const auto parts = double(m_sections.size() - before.size() + 2); // the text before is one part
    double shared = 0;
    for (const int pair : after) {
        const int inBefore = m_inBefore[size_t(pair)];
        if (inBefore > 0)
            shared += std::log(parts / (m_sectionsWith[size_t(pair)] - inBefore + 1));
    }
    for (const qsizetype section : before) {
        for (const int pair : m_sections[section])
            m_inBefore[size_t(pair)] = 0;
    }
    const qsizetype fewer = std::min(pairsBefore, after.size());
    if (fewer < fewestPairs)
        return {};
    return shared / std::log(parts / 2) / std::sqrt(double(fewer));
}
