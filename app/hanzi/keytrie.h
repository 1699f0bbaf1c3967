#pragma once

#include <QStringView>

#include <bitset>
#include <vector>

// Keys as a trie over UTF-16 units, packed for few and near memory accesses: the units that may
// follow a node lie together in a small hash table of their own, so that telling that nothing
// longer fits, which is what most steps of a conversion end with, rarely leaves the cache.
class KeyTrie final
{
public:
    using Node = quint32;
    static constexpr Node none = 0; // no key begins like that

    // Keys ascending by their units, none twice, none empty, none with U+0000.
    explicit KeyTrie(const std::vector<QStringView> &keys);

    // Whether any key begins with the unit.
    bool hasKeysWith(char16_t unit) const { return m_begins[unit]; }

    Node first(char16_t unit) const { return m_first[unit]; }
    bool isInner(Node node) const { return m_nodes[node].bits > 0; }
    // The node is inner.
    Node next(Node node, char16_t unit) const
    {
        const Branches &branches = m_nodes[node];
        const quint32 mask = (1U << branches.bits) - 1;
        quint32 slot = home(unit, branches.bits);
        while (m_units[branches.begin + slot] != unit) {
            if (m_units[branches.begin + slot] == 0)
                return none;
            slot = (slot + 1) & mask;
        }
        return m_children[branches.begin + slot];
    }
    // Which of the keys ends at the node; -1: none.
    qint32 key(Node node) const { return m_nodes[node].key; }

private:
    // Where a node's table lies: 2^bits slots, at most half of them full; none when bits is 0.
    struct Branches
    {
        quint32 begin = 0;
        qint32 key = -1;
        quint8 bits = 0;
    };

    static quint32 home(char16_t unit, quint8 bits) { return (unit * 0x9E3779B1U) >> (32 - bits); }
    void makeTable(Node node, size_t children);
    void addChild(Node node, char16_t unit, Node child);

    std::bitset<0x10000> m_begins;
    std::vector<Node> m_first;     // by the first unit of the key
    std::vector<Branches> m_nodes; // the first stands for none
    std::vector<char16_t> m_units; // the tables of all nodes; 0: free
    std::vector<Node> m_children;  // beside m_units
};
