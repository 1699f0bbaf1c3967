#include "marks/tagwords.h"

#include "hanzi/folding.h"
#include "hanzi/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString withoutTone(const QString &syllable)
{
    QString letters = syllable.normalized(QString::NormalizationForm_D);
    return letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
}

// How the name is typed in Latin letters: in full, and the first letter of each syllable.
QStringList latinOf(const QString &name)
{
    QString full;
    QString initials;
    const QStringList syllables = pinyin(name);
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QString letters = syllables.value(at).isEmpty() ? QString(name[at]).toLower()
                                                              : withoutTone(syllables[at]);
        full += letters;
        initials += QStringView(letters).left(1);
    }
    return {full.remove(u' '), initials.remove(u' ')};
}

} // namespace

TagWords::TagWords(const Tag &tag)
{
    const QStringList names = QStringList(tag.path) + tag.aliases + tag.names.values();
    for (const QString &name : names)
        m_folded << folded(name);
    for (const QString &name : QStringList(tag.path) + tag.aliases)
        m_latin << latinOf(name);
}

bool TagWords::fit(const QString &typed) const
{
    const auto contains = [](const QStringList &words, const QString &part) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.contains(part); });
    };
    const QString letters = withoutTone(typed).toLower().remove(u' ');
    return contains(m_folded, folded(typed.trimmed())) || contains(m_latin, letters);
}
