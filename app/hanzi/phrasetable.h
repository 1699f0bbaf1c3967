#pragma once

#include "hanzi/alignment.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

// One entry of a dictionary; neither side is empty.
struct Phrase
{
    std::u32string key;
    std::u32string value;
};
using Dictionary = QList<Phrase>;

// The dictionaries of one step of a conversion, as a trie over UTF-16 units: several times quicker
// than OpenCC's own, and it knows for each entry which part of the value came from which part of
// the key. Const members are safe from any thread.
class PhraseTable final
{
public:
    struct Entry
    {
        qsizetype value = 0; // where it begins among the values
        qsizetype valueLength = 0;
        qsizetype link = 0; // the first among the links
        qsizetype links = 0;
        qsizetype rank = 0; // of its dictionary, from 0
    };
    struct Match
    {
        qsizetype length = 0;         // of the key
        const Entry *entry = nullptr; // nullptr: no key begins the text
    };

    // Dictionaries in the order in which OpenCC asks them: a shorter key of an earlier one beats a
    // longer key of a later one.
    explicit PhraseTable(const QList<Dictionary> &dictionaries);

    // The entry that converts the beginning of the text; text is not empty.
    Match match(QStringView text) const;

    // Whether any key begins with the UTF-16 unit.
    bool hasKeysWith(char16_t unit) const { return m_first[unit] != 0; }

    QStringView value(const Entry &entry) const
    {
        return QStringView(m_values).mid(entry.value, entry.valueLength);
    }
    // Appends the links of an entry.
    void appendLinks(const Entry &entry, Alignment &alignment) const;

    // Whether every value has as many code points as its key.
    bool keepsLength() const { return m_keepsLength; }

private:
    struct Node
    {
        qint32 entry = -1;
        bool isInner = false;
    };
    struct Edge
    {
        quint32 node = 0; // 0: free
        quint32 child = 0;
        char16_t unit = 0;
    };

    void add(const std::u32string &key, const std::u32string &value, qsizetype rank);
    quint32 insertKey(const QString &key);
    quint32 insertChild(quint32 node, char16_t unit);
    quint32 child(quint32 node, char16_t unit) const;
    size_t slot(quint32 node, char16_t unit) const;
    void grow();

    std::vector<quint32> m_first; // by first unit of the key; 0: none
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges; // open addressing, a power of two, at most half full
    size_t m_edgeCount = 0;
    std::vector<Entry> m_entries;
    QString m_values;
    QList<Alignment::Link> m_links;
    bool m_keepsLength = true;
};
