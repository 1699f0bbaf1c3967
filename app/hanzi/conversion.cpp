#include "hanzi/conversion.h"

#include "hanzi/characters.h"

#include <algorithm>

namespace {

using Ends = std::vector<qsizetype>; // of the segments of a text

// OpenCC's segmentation: longest matches, and the characters between two of them clumped together.
Ends segmentEnds(const PhraseTable &table, QStringView text)
{
    Ends ends;
    qsizetype begin = 0; // of the clump
    for (qsizetype at = 0; at < text.size();) {
        const PhraseTable::Match match = table.match(text.mid(at));
        if (!match.entry) {
            at += firstCharacter(text.mid(at)).length;
            continue;
        }
        if (at > begin)
            ends.push_back(at);
        at += match.length;
        begin = at;
        ends.push_back(at);
    }
    if (text.size() > begin)
        ends.push_back(text.size());
    return ends;
}

// Appends what the table makes of the segment.
void convertSegment(const PhraseTable &table, QStringView segment, Rendition &rendition)
{
    while (!segment.isEmpty()) {
        const PhraseTable::Match match = table.match(segment);
        const qsizetype length = match.entry ? match.length : firstCharacter(segment).length;
        if (match.entry) {
            rendition.text += table.value(*match.entry);
            table.appendLinks(*match.entry, rendition.links);
        } else {
            rendition.text += segment.first(length);
            rendition.links.append(length, length);
        }
        segment = segment.mid(length);
    }
}

// Appends what the table makes of the text segment by segment, and moves the ends to where they are
// then.
void convertSegments(const PhraseTable &table, QStringView text, Ends &ends, Rendition &rendition)
{
    qsizetype begin = 0;
    for (qsizetype &end : ends) {
        convertSegment(table, text.mid(begin, end - begin), rendition);
        begin = end;
        end = rendition.text.size();
    }
}

} // namespace

Conversion::Conversion(Table segmentation, QList<Table> steps)
    : m_segmentation(std::move(segmentation))
    , m_steps(std::move(steps))
{
}

void Conversion::append(QStringView text, Rendition &rendition) const
{
    if (!m_segmentation) {
        convertSegment(*m_steps.first(), text, rendition);
        return;
    }
    Ends ends = segmentEnds(*m_segmentation, text);
    Rendition last;
    convertSegments(*m_steps.first(), text, ends, last);
    for (const Table &step : m_steps.mid(1)) {
        Rendition next;
        convertSegments(*step, last.text, ends, next);
        last = {next.text, last.links.then(next.links)};
    }
    rendition.text += last.text;
    rendition.links.append(last.links);
}

bool Conversion::keepsLength() const
{
    return std::all_of(m_steps.begin(), m_steps.end(),
                       [](const Table &step) { return step->keepsLength(); });
}
