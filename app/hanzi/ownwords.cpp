#include "hanzi/ownwords.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What OpenCC would turn into characters that no usual font has.
#include "hanzi/unshowncharacters.inc"

// OpenCC's text format: key, tab, value. Lines that begin with # are remarks.
Dictionary readWords(const QString &name)
{
    QFile file(u":/hanzi/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Dictionary words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0 && line[0] != u'#')
            words.append({line.left(tab).toStdU32String(), line.mid(tab + 1).toStdU32String()});
    }
    return words;
}

Dictionary withKept(Dictionary words, QStringView characters)
{
    for (const uint character : characters.toUcs4()) {
        const std::u32string kept(1, char32_t(character));
        words.append({.key = kept, .value = kept});
    }
    return words;
}

} // namespace

OwnWords::OwnWords(const Dictionary &places, const Dictionary &corrections)
    : m_table({places + corrections})
{
    for (const Phrase &place : places)
        m_places.insert(QString::fromStdU32String(place.key));
}

OwnWords::Match OwnWords::match(QStringView text, const PhraseTable &dictionary,
                                const PhraseTable::Match &theirs) const
{
    if (!m_table.hasKeysWith(text.front().unicode()))
        return {};
    const PhraseTable::Match found = m_table.match(text);
    if (!found.entry || (theirs.entry && found.length < theirs.length))
        return {};
    if (isPlace(text.first(found.length))) {
        for (qsizetype at = 1; at < found.length; ++at) {
            const PhraseTable::Match inner = dictionary.match(text.mid(at));
            if (inner.entry && at + inner.length > found.length)
                return {};
        }
    }
    return {found.length, found.entry};
}

Dictionary correctionsToTraditional()
{
    return withKept(readWords(u"totraditional.txt"_s), unshownAsTraditional);
}

Dictionary correctionsToSimplified()
{
    return withKept(readWords(u"tosimplified.txt"_s), unshownAsSimplified);
}

Dictionary knownPlaces()
{
    return readWords(u"places.txt"_s);
}
