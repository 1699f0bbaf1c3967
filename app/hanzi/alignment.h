#pragma once

#include "paper/textrange.h"

#include <QList>

// The exact map between a text and what it was converted to: links in reading order, each from a
// stretch of the source to a stretch of the rendition, neither empty, together covering both. A
// link is one character on either side wherever the dictionaries allow it. Offsets are UTF-16
// units; every link begins and ends on a grapheme boundary on both sides.
class Alignment final
{
public:
    Alignment() = default;

    // Both lengths > 0.
    void append(qsizetype sourceLength, qsizetype renditionLength);
    // One link a grapheme cluster; equal links that follow one another cost one run.
    static Alignment identity(QStringView text);
    void append(const Alignment &other);

    qsizetype sourceLength() const { return m_sourceLength; }
    qsizetype renditionLength() const { return m_renditionLength; }

    // The cover of all links the range touches; an empty range maps to an empty range at the
    // beginning of its link (or at the end of the text). Ranges are clamped to the text.
    TextRange toRendition(TextRange source) const;
    TextRange toSource(TextRange rendition) const;

    // [source length, rendition length] of every link, as JSON shows them; in UTF-16 units.
    struct Link
    {
        qsizetype source = 0;
        qsizetype rendition = 0;
        friend bool operator==(Link, Link) = default;
    };
    QList<Link> links() const;

private:
    // Equal links that follow one another.
    struct Run
    {
        qsizetype sourceBegin = 0;
        qsizetype renditionBegin = 0;
        qsizetype source = 0;    // of each link
        qsizetype rendition = 0; // of each link
        qsizetype count = 0;
    };
    QList<Run> m_runs;
    qsizetype m_sourceLength = 0;
    qsizetype m_renditionLength = 0;
};
