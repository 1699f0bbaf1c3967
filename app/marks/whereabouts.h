#pragma once

#include "marks/printedcharacters.h"
#include "paper/carrying.h"

#include <vector>

// Where a printed character of the older text stands now.
struct Whereabout
{
    // How it was found, the surest first.
    enum class By {
        File,  // by its place in the file
        Order, // in the text that goes on, in the same order
        Words, // anywhere else, together with the words around it
        Lines, // as those two, but other lines of the file have it: the same words, not these
    };
    qsizetype text = -1; // of those that follow; -1: nowhere
    qsizetype at = 0;    // which of its printed characters
    By by = By::File;

    bool isKnown() const { return text >= 0; }
};

// Where each printed character of a text stands in those that follow; no two in one place. What
// these texts have from articles of their own (NextText::before) is no place for it.
class Whereabouts final
{
public:
    explicit Whereabouts(const Carriage &carriage);

    const PrintedCharacters &from() const { return m_from; }
    const PrintedCharacters &to(qsizetype text) const { return m_to[size_t(text)]; }
    const Whereabout &of(qsizetype character) const { return m_places[size_t(character)]; }
    // Whether a character of the older text, or of another article's, is known to stand there.
    bool isTaken(qsizetype text, qsizetype at) const { return sourceOf(text, at) != nobody; }
    // The character of the older text that stands there; one of the two below where there is none.
    qsizetype sourceOf(qsizetype text, qsizetype at) const
    {
        return m_sources[size_t(text)][size_t(at)];
    }
    // The share of some characters of the older text that stand in a stretch of that text; of none
    // 1 where the stretch is empty, else 0.
    double shareOf(TextRange characters, qsizetype text, TextRange stretch) const;
    static constexpr qsizetype nobody = -1;
    static constexpr qsizetype otherArticle = -2;

private:
    void matchByFile();
    void takeWhatIsOfOthers(qsizetype text);
    void matchInHeir();
    void matchAnywhere();
    qsizetype match(const QList<qsizetype> &texts, Whereabout::By by, qsizetype shortest,
                    qsizetype least);
    void place(qsizetype character, const Whereabout &where);
    bool hasStretchLeft() const;
    bool isInOtherLines(qsizetype character, const Whereabout &where) const;

    const Carriage &m_carriage;
    PrintedCharacters m_from;
    std::vector<PrintedCharacters> m_to;
    std::vector<Whereabout> m_places;
    std::vector<std::vector<qsizetype>> m_sources;
    // Which characters the file has; empty where texts of other files cannot be compared so.
    std::vector<bool> m_fromFile;
    std::vector<std::vector<bool>> m_toFile;
};
