#pragma once

#include "ingest/pagepiece.h"
#include "ingest/pairnumbers.h"

#include <QHash>

// How many quotations and brackets are opened and not closed; what closes without an opener is
// passed over.
int openMarks(QStringView text);

// How well a piece of text goes on in another one, by what stands at the seam.
class Seams final
{
public:
    explicit Seams(const QList<Piece> &pieces); // must outlive this

    // Whether the text breaks off inside a sentence.
    bool isTorn(qsizetype piece) const { return m_marks[piece].isTorn; }
    // An open quotation or bracket of `tail` is closed by the first words of `head`.
    bool isClosedBy(qsizetype tail, qsizetype head) const
    {
        return m_marks[tail].isOpen && m_marks[head].closesEarly;
    }
    bool closesEarly(qsizetype piece) const { return m_marks[piece].closesEarly; }
    // The seam lies inside a word of the dictionary.
    bool cutsWord(qsizetype tail, qsizetype head) const;
    // The first words are those that open a paragraph.
    bool beginsParagraph(qsizetype head) const;
    // Above 0 when something speaks for it, below when something speaks against it.
    double strength(qsizetype tail, qsizetype head) const;

private:
    struct Marks
    {
        bool isTorn = false;
        bool isOpen = false;      // a quotation or bracket
        bool closesEarly = false; // what was not opened in it
        bool isOfOtherPage =
            false; // it goes on from there (上接第一版); one that goes on there is whole
        QList<int> pairsAtBeginning; // of Han characters, by number
        QList<int> pairsAtEnd;
    };

    void addPairs(const Piece &piece);

    bool knowsWord(qsizetype tail, qsizetype head) const;

    const QList<Piece> &m_pieces;
    QList<Marks> m_marks;
    HanPairSets m_pairs;                   // of all texts of the page
    QHash<QStringView, qsizetype> m_begun; // how many paragraphs begin so
};
