#include "hanzi/conversion.h"

#include "hanzi/characters.h"

#include <algorithm>

namespace {

using Ends = std::vector<qsizetype>; // of the segments of a text

// OpenCC's segmentation: longest matches, and the characters between two of them clumped together.
Ends segmentEnds(const Conversion::Segmentation &segmentation, QStringView text)
{
    Ends ends;
    qsizetype begin = 0; // of the clump
    for (qsizetype at = 0; at < text.size();) {
        const PhraseTable::Match match = segmentation.table->match(text.mid(at));
        if (!match.entry || match.entry->rank >= segmentation.dictionaries) {
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

// Takes what no key of the table begins with away from the segment and appends it unchanged: in the
// small tables that is nearly everything.
void appendUnknown(const PhraseTable &table, QStringView &segment, Rendition &rendition)
{
    const auto known = std::find_if(segment.begin(), segment.end(), [&table](QChar unit) {
        return unit.isSurrogate() || table.hasKeysWith(unit.unicode());
    });
    const qsizetype length = known - segment.begin();
    if (length == 0)
        return;
    rendition.text += segment.first(length);
    rendition.links.append({.source = 1, .rendition = 1}, length);
    segment = segment.mid(length);
}

// Appends what the table makes of the segment.
void convertSegment(const PhraseTable &table, QStringView segment, Rendition &rendition)
{
    for (appendUnknown(table, segment, rendition); !segment.isEmpty();
         appendUnknown(table, segment, rendition)) {
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
    rendition.text.reserve(text.size() + text.size() / 8);
    qsizetype begin = 0;
    for (qsizetype &end : ends) {
        convertSegment(table, text.mid(begin, end - begin), rendition);
        begin = end;
        end = rendition.text.size();
    }
}

} // namespace

Conversion::Conversion(std::optional<Segmentation> segmentation, QList<Table> steps)
    : m_segmentation(std::move(segmentation))
    , m_steps(std::move(steps))
{
}

void Conversion::append(QStringView text, Rendition &rendition) const
{
    if (!m_segmentation && m_steps.size() == 1) {
        convertSegment(*m_steps.first(), text, rendition);
        return;
    }
    Ends ends = m_segmentation ? segmentEnds(*m_segmentation, text) : Ends{text.size()};
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
