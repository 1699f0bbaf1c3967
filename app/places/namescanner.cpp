#include "places/namescanner.h"

#include <algorithm>

namespace {

quint32 keyOf(QStringView text)
{
    return quint32(text[0].unicode()) << 16 | text[1].unicode();
}

qsizetype hashOf(QStringView text)
{
    constexpr quint32 golden = 0x9e3779b1; // spreads pairs with a character in common
    return quint32(keyOf(text) * golden) >> 16U;
}

} // namespace

NameScanner::NameScanner()
    : m_firsts(0x10000)
    , m_pairs(0x10000)
{
}

void NameScanner::add(const QString &name, qsizetype number)
{
    Q_ASSERT(name.size() >= 2);
    m_firsts.setBit(name.front().unicode());
    m_pairs.setBit(hashOf(name));
    QList<Name> &names = m_names[keyOf(name)];
    const auto isShorter = [&name](const Name &other) { return other.name.size() < name.size(); };
    names.insert(std::find_if(names.cbegin(), names.cend(), isShorter), {name, number});
}

const NameScanner::Name *NameScanner::longestAt(QStringView text) const
{
    if (!m_pairs.testBit(hashOf(text)))
        return nullptr;
    const auto names = m_names.constFind(keyOf(text));
    if (names == m_names.constEnd())
        return nullptr;
    for (const Name &name : *names) {
        if (text.startsWith(name.name))
            return &name;
    }
    return nullptr;
}

QList<NameScanner::Found> NameScanner::find(QStringView text) const
{
    QList<Found> found;
    qsizetype at = 0;
    while (at + 1 < text.size()) {
        const Name *name =
            m_firsts.testBit(text[at].unicode()) ? longestAt(text.sliced(at)) : nullptr;
        if (name)
            found.append({{at, at + name->name.size()}, name->number});
        at += name ? name->name.size() : 1;
    }
    return found;
}
