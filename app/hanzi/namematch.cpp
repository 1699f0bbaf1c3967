#include "hanzi/namematch.h"

#include "hanzi/folding.h"
#include "hanzi/pinyin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isLatin(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'\'' || c == u' ');
    });
}

QString letters(QString typed)
{
    return typed.remove(u' ').remove(u'\'').replace(u'v', u'u');
}

// Without tone marks and the two dots of ü.
QString plain(const QString &syllable)
{
    QString decomposed = syllable.normalized(QString::NormalizationForm_D);
    return decomposed.removeIf([](QChar c) { return c.isMark(); }).toLower();
}

} // namespace

std::optional<NameMatch> nameMatch(const QString &name, const QString &typed)
{
    const QString wanted = folded(typed);
    const QString compared = folded(name);
    if (compared.startsWith(wanted))
        return NameMatch::Beginning;
    if (isLatin(wanted)) {
        QString whole;
        QString initials;
        for (const QString &syllable : pinyin(name)) {
            const QString spelled = plain(syllable);
            whole += spelled;
            initials += QStringView(spelled).left(1);
        }
        if (whole.startsWith(letters(wanted)))
            return NameMatch::Pinyin;
        if (initials.startsWith(letters(wanted)))
            return NameMatch::Initials;
    }
    return compared.contains(wanted) ? std::optional(NameMatch::Within) : std::nullopt;
}
