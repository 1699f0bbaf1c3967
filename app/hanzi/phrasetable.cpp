#include "hanzi/phrasetable.h"

#include "hanzi/folding.h"

#include <algorithm>
#include <numeric>

namespace {

qsizetype unitsOf(std::u32string_view characters)
{
    return std::accumulate(
        characters.begin(), characters.end(), qsizetype(0),
        [](qsizetype sum, char32_t c) { return sum + (QChar::requiresSurrogates(c) ? 2 : 1); });
}

// How many characters at the beginning of both are forms of one another.
template <typename Iterator>
size_t formsInCommon(Iterator one, Iterator oneEnd, Iterator other, Iterator otherEnd)
{
    const auto areForms = [](char32_t a, char32_t b) { return fold(a) == fold(b); };
    return size_t(std::mismatch(one, oneEnd, other, otherEnd, areForms).first - one);
}

// From the characters at the beginning and at the end of both sides that are forms of one another,
// one link each; what differs between is one link: 服务|器 and 伺服|器.
QList<Alignment::Link> linksBetween(std::u32string_view key, std::u32string_view value)
{
    QList<Alignment::Link> links;
    const auto link = [&](size_t fromKey, size_t fromValue) {
        links.append({unitsOf(key.substr(0, fromKey)), unitsOf(value.substr(0, fromValue))});
        key.remove_prefix(fromKey);
        value.remove_prefix(fromValue);
    };
    size_t before = formsInCommon(key.begin(), key.end(), value.begin(), value.end());
    if (before == std::min(key.size(), value.size()) && key.size() != value.size())
        --before; // so that the link for the rest has two sides
    for (; before > 0; --before)
        link(1, 1);
    const size_t most = std::min(key.size(), value.size()) - (key.size() == value.size() ? 0 : 1);
    const size_t after =
        std::min(most, formsInCommon(key.rbegin(), key.rend(), value.rbegin(), value.rend()));
    if (key.size() > after)
        link(key.size() - after, value.size() - after);
    while (!key.empty())
        link(1, 1);
    return links;
}

} // namespace

PhraseTable::PhraseTable(const QList<Dictionary> &dictionaries)
    : m_first(0x10000)
    , m_nodes(1)
    , m_edges(1024)
{
    for (qsizetype rank = 0; rank < dictionaries.size(); ++rank) {
        for (const Phrase &phrase : dictionaries[rank])
            add(phrase.key, phrase.value, rank);
    }
}

void PhraseTable::add(const std::u32string &key, const std::u32string &value, qsizetype rank)
{
    Node &node = m_nodes[insertKey(QString::fromStdU32String(key))];
    if (node.entry >= 0)
        return; // an earlier dictionary has it
    const QList<Alignment::Link> links = linksBetween(key, value);
    const QString text = QString::fromStdU32String(value);
    node.entry = qint32(m_entries.size());
    m_entries.push_back({.value = m_values.size(),
                         .valueLength = text.size(),
                         .link = m_links.size(),
                         .links = links.size(),
                         .rank = rank});
    m_values += text;
    m_links += links;
    m_keepsLength = m_keepsLength && key.size() == value.size();
}

quint32 PhraseTable::insertKey(const QString &key)
{
    quint32 &first = m_first[key.front().unicode()];
    if (first == 0) {
        first = quint32(m_nodes.size());
        m_nodes.emplace_back();
    }
    quint32 node = first;
    for (const QChar unit : QStringView(key).mid(1))
        node = insertChild(node, unit.unicode());
    return node;
}

size_t PhraseTable::slot(quint32 node, char16_t unit) const
{
    const size_t mask = m_edges.size() - 1;
    size_t at =
        (node * size_t(0x9E3779B97F4A7C15) + unit * size_t(0xC2B2AE3D27D4EB4F)) >> 32 & mask;
    while (m_edges[at].node != 0 && (m_edges[at].node != node || m_edges[at].unit != unit))
        at = (at + 1) & mask;
    return at;
}

quint32 PhraseTable::child(quint32 node, char16_t unit) const
{
    return m_edges[slot(node, unit)].child;
}

quint32 PhraseTable::insertChild(quint32 node, char16_t unit)
{
    if (const quint32 known = child(node, unit))
        return known;
    if (2 * ++m_edgeCount > m_edges.size())
        grow();
    const auto added = quint32(m_nodes.size());
    m_edges[slot(node, unit)] = {.node = node, .child = added, .unit = unit};
    m_nodes[node].isInner = true;
    m_nodes.emplace_back();
    return added;
}

void PhraseTable::grow()
{
    std::vector<Edge> edges(2 * m_edges.size());
    m_edges.swap(edges);
    for (const Edge &edge : edges) {
        if (edge.node != 0)
            m_edges[slot(edge.node, edge.unit)] = edge;
    }
}

PhraseTable::Match PhraseTable::match(QStringView text) const
{
    Match best;
    quint32 node = m_first[text.front().unicode()];
    for (qsizetype length = 1; node != 0; ++length) {
        const Node &here = m_nodes[node];
        if (here.entry >= 0) {
            const Entry &entry = m_entries[size_t(here.entry)];
            if (!best.entry || entry.rank <= best.entry->rank)
                best = {.length = length, .entry = &entry};
        }
        if (!here.isInner || length == text.size())
            break;
        node = child(node, text[length].unicode());
    }
    return best;
}

void PhraseTable::appendLinks(const Entry &entry, Alignment &alignment) const
{
    for (qsizetype i = entry.link; i < entry.link + entry.links; ++i)
        alignment.append(m_links[i], 1);
}
