#include "ingest/papername.h"

#include "ingest/pagebar.h"
#include "ingest/printedtext.h"
#include "ingest/wordpattern.h"

using namespace Qt::StringLiterals;

namespace {

bool isPaperName(const QString &words, const Gazetteer &gazetteer)
{
    static const QRegularExpression name =
        wordPattern(u"^\\p{Han}{2,8}"_s + paperEndings() + u"(?:[·•・ ]\\p{Han}{2,8})?$"_s);
    static const QRegularExpression other = wordPattern(u"网$|电视台$|电台$|通讯社$|^.?今日");
    const QString shadow = shadowOf(words);
    return gazetteer.isListedPaper(words) ||
           (name.match(shadow).hasMatch() && !other.match(shadow).hasMatch());
}

// The first line of the masthead that is nothing but a name.
QString nameAlone(const PageLines &lines, const Page &page, const Gazetteer &gazetteer)
{
    for (const int line : page.masthead) {
        QString words = lines.lines.value(line - 1).trimmed();
        if (isPaperName(words, gazetteer))
            return words;
    }
    return {};
}

} // namespace

QString printedPaper(const PageLines &lines, const Page &page, const Gazetteer &gazetteer)
{
    QString alone = nameAlone(lines, page, gazetteer);
    if (!alone.isEmpty())
        return alone;
    for (const PageBar &bar : pageBars(lines, page)) {
        for (const QString &name : bar.papers) {
            const bool isKnown = gazetteer.paper(name).level != PaperLevel::Unknown;
            if (isKnown || isPaperName(name, gazetteer))
                return name;
        }
    }
    for (const int line : page.masthead) {
        QString named = gazetteer.paperInPinyin(lines.lines.value(line - 1));
        if (!named.isEmpty())
            return named;
    }
    return {};
}
