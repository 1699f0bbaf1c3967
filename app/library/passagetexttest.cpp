#include "library/passagetexttest.h"

#include "hanzi/comparing.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

std::function<bool(const QString &, const QString &)> passageTextTest(const QString &text)
{
    static const QRegularExpression whiteSpace(u"\\s+"_s);
    QStringList words;
    for (const QString &word : text.split(whiteSpace, Qt::SkipEmptyParts))
        words << comparableText(word);
    words.removeAll(QString());
    if (words.isEmpty())
        return {};
    return [words](const QString &quote, const QString &note) {
        const QString compared = comparableText(quote + u'\n' + note);
        return std::ranges::all_of(
            words, [&compared](const QString &word) { return compared.contains(word); });
    };
}
