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

    // Lengths in UTF-16 units; JSON shows a link as [source, rendition].
    struct Link
    {
        qsizetype source = 0;
        qsizetype rendition = 0;
        friend bool operator==(Link, Link) = default;
    };

    // Both lengths > 0.
    void append(qsizetype sourceLength, qsizetype renditionLength);
    void append(Link link, qsizetype count);
    void append(const Alignment &other);
    // One link a grapheme cluster; equal links that follow one another cost one run.
    static Alignment identity(QStringView text);

    // From the source of this one to the rendition of the next, whose source is the rendition of
    // this one. Links end where both end one.
    Alignment then(const Alignment &next) const;
    // Links joined until each begins and ends on a grapheme boundary of both texts.
    Alignment onGraphemes(QStringView source, QStringView rendition) const;

    qsizetype sourceLength() const { return m_sourceLength; }
    qsizetype renditionLength() const { return m_renditionLength; }

    // The cover of all links the range touches; an empty range maps to an empty range at the
    // beginning of its link (or at the end of the text). Ranges are clamped to the text.
    TextRange toRendition(TextRange source) const;
    TextRange toSource(TextRange rendition) const;

    QList<Link> links() const;

private:
    class Reader;

    // Equal links that follow one another.
    struct Run
    {
        Link begin; // where the first one begins on either side
        Link link;
        qsizetype count = 0;
    };

    // Which of the two texts.
    struct Side
    {
        qsizetype Link::*length;
        qsizetype Alignment::*textLength;
    };
    TextRange mapped(TextRange range, Side from, Side to) const;
    TextRange linkAt(qsizetype position, Side from, Side to) const;
    static Link joined(Reader &first, Reader &second);

    QList<Run> m_runs;
    qsizetype m_sourceLength = 0;
    qsizetype m_renditionLength = 0;
};
