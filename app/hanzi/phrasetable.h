#pragma once

#include "hanzi/alignment.h"
#include "hanzi/keytrie.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

// One entry of a dictionary; neither side is empty, the key holds no U+0000.
struct Phrase
{
    std::u32string key;
    std::u32string value;
};
using Dictionary = QList<Phrase>;

// The dictionaries of one step of a conversion: many times quicker than OpenCC's own, and it knows
// for each entry which part of the value came from which part of the key. Const members are safe
// from any thread.
class PhraseTable final
{
public:
    struct Entry
    {
        quint32 value = 0; // where it begins among the values
        quint32 valueLength = 0;
        quint32 rank = 0;  // of its dictionary, from 0
        qint32 links = -1; // which of the alignments; -1: one link a unit
    };
    struct Match
    {
        qsizetype length = 0;         // of the key
        const Entry *entry = nullptr; // nullptr: no key begins the text
    };

    // Dictionaries in the order in which OpenCC asks them: a shorter key of an earlier one beats a
    // longer key of a later one. Of equal keys of one dictionary the first counts.
    explicit PhraseTable(const QList<Dictionary> &dictionaries);

    // The entry that converts the beginning of the text; text is not empty.
    Match match(QStringView text) const
    {
        Match best;
        KeyTrie::Node node = m_keys.first(text.front().unicode());
        for (qsizetype length = 1; node != KeyTrie::none; ++length) {
            if (const qint32 key = m_keys.key(node); key >= 0) {
                const Entry &entry = m_entries[size_t(key)];
                if (!best.entry || entry.rank <= best.entry->rank)
                    best = {.length = length, .entry = &entry};
            }
            if (length == text.size() || !m_keys.isInner(node))
                break;
            node = m_keys.next(node, text[length].unicode());
        }
        return best;
    }

    // Whether any key begins with the UTF-16 unit.
    bool hasKeysWith(char16_t unit) const { return m_keys.hasKeysWith(unit); }

    QStringView value(const Entry &entry) const
    {
        return QStringView(m_values).mid(entry.value, entry.valueLength);
    }
    // Appends the links of an entry.
    void appendLinks(const Entry &entry, Alignment &alignment) const;

    // Whether every value has as many code points as its key.
    bool keepsLength() const { return m_keepsLength; }
    // Whether every key of the dictionaries from that one on is one character.
    bool hasOneCharacterKeysFrom(qsizetype rank) const { return rank >= m_ranksWithPhrases; }

private:
    // What the constructor builds from.
    class Sources;
    explicit PhraseTable(const Sources &sources);

    void add(const Phrase &phrase, qsizetype rank);

    KeyTrie m_keys;
    std::vector<Entry> m_entries; // by number of the key
    QString m_values;
    std::vector<Alignment> m_links;
    bool m_keepsLength = true;
    qsizetype m_ranksWithPhrases = 0; // behind the last one with a key of several characters
};
