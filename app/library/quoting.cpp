#include "hanzi/scriptcount.h"
#include "library/exportreader.h"
#include "library/libraryparts.h"

#include <algorithm>

// Passages that leave the library with their reference and a link, and the way back.

using namespace Qt::StringLiterals;

namespace {

QString printedIn(Script script)
{
    switch (script) {
    case Script::Simplified:
        return u"原文简体，"_s;
    case Script::Traditional:
        return u"原文繁体，"_s;
    case Script::Mixed:
        return u"原文简繁混排，"_s;
    case Script::Neutral:
        break;
    }
    return {};
}

QString rendition(ScriptChoice choice)
{
    switch (choice) {
    case ScriptChoice::Simplified:
        return u"简体"_s;
    case ScriptChoice::Traditional:
        return u"繁体"_s;
    case ScriptChoice::Taiwan:
        return u"台湾标准的繁体"_s;
    case ScriptChoice::HongKong:
        return u"香港标准的繁体"_s;
    case ScriptChoice::OpenCC:
        return u"OpenCC标准的繁体"_s;
    case ScriptChoice::MainlandWords:
        return u"简体，用词从大陆"_s;
    case ScriptChoice::TaiwanWords:
        return u"繁体，用词从台湾"_s;
    case ScriptChoice::Source:
        break;
    }
    return {};
}

// A reference is Chinese, so what is said in it is, whatever the language of the interface.
QString conversionOf(const QString &printed, const Library::ShownQuote &shown)
{
    if (shown.choice == ScriptChoice::Source || shown.text == printed)
        return {};
    return printedIn(countScript(printed).verdict()) + u"此处转为"_s + rendition(shown.choice);
}

bool isWithin(const QString &text, TextRange range)
{
    return range.begin >= 0 && !range.isEmpty() && range.end <= text.size();
}

} // namespace

Result<QuoteFlavours> Library::quoteToCopy(ArticleId id, TextRange range, const ShownQuote &shown)
{
    const Result<StoredArticle> stored = article(id);
    if (!stored)
        return stored.error();
    const QString &text = stored->article.sourceText;
    if (!isWithin(text, range))
        return Error{Error::Code::BadValue, u"range"_s, u"%1-%2"_s.arg(range.begin).arg(range.end)};
    const Result<QList<Mark>> marks = marksOf(id);
    if (!marks)
        return marks.error();
    const auto mark = std::ranges::find_if(
        *marks, [range](const Mark &made) { return made.selector.range == range; });
    Link link{.library = uuid(), .article = stored->article.uuid};
    if (mark != marks->end())
        link.mark = mark->uuid;
    else
        link.range = toCodePoints(text, range);
    const Result<CitedArticle> cited = citedArticle(*m_parts->reading, *stored);
    if (!cited)
        return cited.error();
    const QString printed = text.mid(range.begin, range.length());
    return quoteFlavours({.text = shown.choice == ScriptChoice::Source ? printed : shown.text,
                          .conversion = conversionOf(printed, shown),
                          .citation = gbt7714(*cited),
                          .link = formatLink(link)});
}

Result<Library::LinkTarget> Library::target(const Link &link)
{
    if (link.library != uuid())
        return Error{Error::Code::NotFound, link.library, u"other-library"_s};
    const Result<ArticleId> id = articleByUuid(link.article);
    if (!id)
        return id.error();
    LinkTarget target{.article = *id};
    if (!link.mark.isEmpty()) {
        const Result<Mark> mark = markByUuid(link.mark);
        if (!mark)
            return mark.error();
        return LinkTarget{.article = mark->article, .range = mark->selector.range};
    }
    if (!link.range)
        return target;
    const Result<StoredArticle> stored = article(*id);
    if (!stored)
        return stored.error();
    const QString &text = stored->article.sourceText;
    if (link.range->end > toCodePoints(text, text.size()))
        return Error{Error::Code::BadValue, u"range"_s,
                     u"%1-%2"_s.arg(link.range->begin).arg(link.range->end)};
    target.range = fromCodePoints(text, *link.range);
    return target;
}
