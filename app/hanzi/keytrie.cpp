#include "hanzi/keytrie.h"

#include <deque>

namespace {

// Keys that begin with the same `depth` units, and the node they share.
struct Family
{
    KeyTrie::Node node = KeyTrie::none;
    size_t begin = 0;
    size_t end = 0;
    qsizetype depth = 0;
};

// The keys of the family that also have the next unit in common, parted by that unit. Their nodes
// are still to be given.
std::vector<Family> branches(const std::vector<QStringView> &keys, Family family)
{
    std::vector<Family> parts; // none for most: a key ends and no longer one begins like it
    for (size_t i = family.begin; i < family.end; ++i) {
        const QChar unit = keys[i][family.depth];
        if (parts.empty() || keys[parts.back().begin][family.depth] != unit)
            parts.push_back({.begin = i, .end = i, .depth = family.depth + 1});
        parts.back().end = i + 1;
    }
    return parts;
}

} // namespace

// Level by level: first units, which every look-up needs, lie together, then the second ones.
KeyTrie::KeyTrie(const std::vector<QStringView> &keys)
    : m_first(0x10000)
    , m_nodes(1)
{
    std::deque<Family> families{{.begin = 0, .end = keys.size()}};
    for (; !families.empty(); families.pop_front()) {
        Family family = families.front();
        const bool endsKey = family.depth > 0 && keys[family.begin].size() == family.depth;
        if (endsKey)
            m_nodes[family.node].key = qint32(family.begin++);
        std::vector<Family> parts = branches(keys, family);
        if (family.depth > 0)
            makeTable(family.node, parts.size());
        for (Family &part : parts) {
            part.node = Node(m_nodes.size());
            m_nodes.emplace_back();
            addChild(family.node, keys[part.begin][family.depth].unicode(), part.node);
            families.push_back(part);
        }
    }
}

void KeyTrie::makeTable(Node node, size_t children)
{
    if (children == 0)
        return;
    Branches &branches = m_nodes[node];
    branches.begin = quint32(m_units.size());
    while ((size_t(1) << branches.bits) < 2 * children)
        ++branches.bits;
    m_units.resize(m_units.size() + (size_t(1) << branches.bits));
    m_children.resize(m_units.size());
}

void KeyTrie::addChild(Node node, char16_t unit, Node child)
{
    if (node == none) { // the beginning of all keys
        m_begins.set(unit);
        m_first[unit] = child;
        return;
    }
    const Branches &branches = m_nodes[node];
    quint32 slot = home(unit, branches.bits);
    while (m_units[branches.begin + slot] != 0)
        slot = (slot + 1) & ((1U << branches.bits) - 1);
    m_units[branches.begin + slot] = unit;
    m_children[branches.begin + slot] = child;
}
