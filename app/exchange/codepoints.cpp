#include "exchange/codepoints.h"

#include <algorithm>

CodePoints::CodePoints(QStringView text)
    : m_size(text.size())
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at].isLowSurrogate() && text[at - 1].isHighSurrogate())
            m_seconds << at;
    }
}

qsizetype CodePoints::at(qsizetype position) const
{
    const qsizetype end = std::clamp<qsizetype>(position, 0, m_size);
    return end - (std::ranges::lower_bound(m_seconds, end) - m_seconds.begin());
}
