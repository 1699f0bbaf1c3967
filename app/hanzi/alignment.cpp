#include "hanzi/alignment.h"

#include "hanzi/boundaries.h"

#include <algorithm>

// The links of an alignment one after the other, without unpacking the runs.
class Alignment::Reader final
{
public:
    explicit Reader(const Alignment &alignment)
        : m_runs(alignment.m_runs)
    {
    }

    bool atEnd() const { return m_run == m_runs.size(); }
    Link link() const { return m_runs[m_run].link; }
    qsizetype equalLinks() const { return m_runs[m_run].count - m_read; }
    void skip(qsizetype count)
    {
        m_read += count;
        if (m_read == m_runs[m_run].count) {
            m_read = 0;
            ++m_run;
        }
    }

private:
    const QList<Run> &m_runs;
    qsizetype m_run = 0;
    qsizetype m_read = 0; // links of the run
};

void Alignment::append(Link link, qsizetype count)
{
    Q_ASSERT(link.source > 0 && link.rendition > 0);
    if (count == 0)
        return;
    if (!m_runs.isEmpty() && m_runs.constLast().link == link)
        m_runs.last().count += count;
    else
        m_runs.append({{m_sourceLength, m_renditionLength}, link, count});
    m_sourceLength += link.source * count;
    m_renditionLength += link.rendition * count;
}

void Alignment::append(qsizetype sourceLength, qsizetype renditionLength)
{
    append(Link{sourceLength, renditionLength}, 1);
}

void Alignment::append(const Alignment &other)
{
    for (const Run &run : other.m_runs)
        append(run.link, run.count);
}

Alignment Alignment::identity(QStringView text)
{
    Alignment alignment;
    const QBitArray boundaries = graphemeBoundaries(text);
    qsizetype begin = 0;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        if (boundaries[end]) {
            alignment.append(end - begin, end - begin);
            begin = end;
        }
    }
    return alignment;
}

TextRange Alignment::mapped(TextRange range, Side from, Side to) const
{
    const qsizetype length = this->*from.textLength;
    range.begin = qBound(0, range.begin, length);
    range.end = qBound(range.begin, range.end, length);
    if (range.begin == length)
        return {this->*to.textLength, this->*to.textLength};
    const qsizetype begin = linkAt(range.begin, from, to).begin;
    return {begin, range.isEmpty() ? begin : linkAt(range.end - 1, from, to).end};
}

TextRange Alignment::linkAt(qsizetype position, Side from, Side to) const
{
    const auto isBefore = [from](qsizetype at, const Run &run) {
        return at < run.begin.*from.length;
    };
    const Run &run = *(std::upper_bound(m_runs.begin(), m_runs.end(), position, isBefore) - 1);
    const qsizetype number = (position - run.begin.*from.length) / run.link.*from.length;
    const qsizetype begin = run.begin.*to.length + number * run.link.*to.length;
    return {begin, begin + run.link.*to.length};
}

TextRange Alignment::toRendition(TextRange source) const
{
    return mapped(source, {&Link::source, &Alignment::m_sourceLength},
                  {&Link::rendition, &Alignment::m_renditionLength});
}

TextRange Alignment::toSource(TextRange rendition) const
{
    return mapped(rendition, {&Link::rendition, &Alignment::m_renditionLength},
                  {&Link::source, &Alignment::m_sourceLength});
}

QList<Alignment::Link> Alignment::links() const
{
    QList<Link> links;
    for (const Run &run : m_runs)
        links.append(QList<Link>(run.count, run.link));
    return links;
}

Alignment Alignment::then(const Alignment &next) const
{
    Q_ASSERT(m_renditionLength == next.m_sourceLength);
    Alignment composed;
    Reader first(*this);
    Reader second(next);
    while (!first.atEnd()) {
        if (first.link().rendition == second.link().source) {
            const qsizetype equal = std::min(first.equalLinks(), second.equalLinks());
            composed.append({first.link().source, second.link().rendition}, equal);
            first.skip(equal);
            second.skip(equal);
        } else {
            composed.append(joined(first, second), 1);
        }
    }
    return composed;
}

// The shortest stretch that begins where the readers are and ends where both end a link.
Alignment::Link Alignment::joined(Reader &first, Reader &second)
{
    Link join;
    qsizetype ahead = 0; // the first reader, in the text between
    do {
        if (ahead <= 0) {
            join.source += first.link().source;
            ahead += first.link().rendition;
            first.skip(1);
        } else {
            join.rendition += second.link().rendition;
            ahead -= second.link().source;
            second.skip(1);
        }
    } while (ahead != 0);
    return join;
}

Alignment Alignment::onGraphemes(QStringView source, QStringView rendition) const
{
    const QBitArray sourceBoundaries = graphemeBoundaries(source);
    const QBitArray renditionBoundaries = graphemeBoundaries(rendition);
    Alignment whole;
    Link open;
    for (Reader reader(*this); !reader.atEnd(); reader.skip(1)) {
        open.source += reader.link().source;
        open.rendition += reader.link().rendition;
        if (sourceBoundaries[whole.m_sourceLength + open.source] &&
            renditionBoundaries[whole.m_renditionLength + open.rendition]) {
            whole.append(open, 1);
            open = {};
        }
    }
    return whole;
}
