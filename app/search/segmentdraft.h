#pragma once

#include "search/lucenenames.h"
#include "search/searchindex.h"
#include "search/tokens.h"

#include <QHash>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// A term and a place where it stands, to be sorted by both: 32 bits of each. Places count the
// positions of one article after the other through the whole draft.
using TermOccurrence = uint64_t;

// What stands in one field of all articles of a draft.
struct FieldPlaces
{
    std::vector<TermOccurrence> shortTerms; // of one or two UTF-16 units: 0xAAAABBBB, BBBB may be 0
    std::vector<TermOccurrence> longTerms;  // by their number in the draft
};

// Articles on their way into the index, in memory: some bytes a character, no object a token. Once
// there is no room for the next it is to be written as a segment.
class SegmentDraft final
{
public:
    SegmentDraft();

    bool isEmpty() const { return m_numbers.isEmpty(); }
    bool hasRoomFor(const IndexEntry &entry) const
    {
        return isEmpty() || m_tokens + entry.sourceText.size() <= mostTokens;
    }

    // Takes the place of one with the same id.
    void add(const IndexEntry &entry);
    void remove(ArticleId id) { m_numbers.remove(id); }

    // Writes what there is as that segment. Throws what the directory throws.
    Lucene::SegmentInfoPtr write(const Lucene::DirectoryPtr &directory,
                                 const std::wstring &segment);

private:
    static constexpr qint64 mostTokens = 3'000'000; // 16 bytes each while it is written

    struct Field
    {
        FieldPlaces places;
        std::vector<uint32_t> begins; // of each article: its first place
        std::vector<int> lengths;     // of each article: how many positions
        uint32_t next = 0;            // place
    };
    void addText(Field &field, const QString &comparable, const QList<Unit> &units, TokensFor use);
    void addLines(Field &field, const QString &lines);
    void addCharacters(const QString &comparable, const QList<Unit> &units);
    void addTerm(FieldPlaces &places, QStringView text, uint32_t place);
    uint32_t longTerm(QStringView text);

    class Writing;

    int m_count = 0; // articles added, those that were replaced included
    qint64 m_tokens = 0;
    QHash<ArticleId, int> m_numbers;     // of the articles that count
    std::vector<ArticleLabels> m_labels; // of each article
    Field m_text;
    Field m_headline;
    Field m_byline;
    Field m_section;
    FieldPlaces m_characters;    // their places are numbers of articles
    std::vector<int> m_lastWith; // for each UTF-16 unit: the last article with that character

    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view text) const
        {
            return std::hash<std::u16string_view>()(text);
        }
    };
    std::unordered_map<std::u16string, uint32_t, TextHash, std::equal_to<>> m_longTerms;
    std::vector<std::string> m_longTermBytes; // UTF-8, by number
};
