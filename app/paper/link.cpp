#include "paper/link.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView scheme("baolan://");
constexpr qsizetype longestShown = 100; // of what is not understood

Error bad(const QString &where, const QString &what)
{
    return {Error::Code::BadValue, where, what.left(longestShown)};
}

// In lower case; empty when it is none.
QString uuidIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    const QString lower = text.toLower();
    return form.match(lower).hasMatch() ? lower : QString();
}

// nullopt when it is none, or an empty one.
std::optional<TextRange> rangeIn(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,9})-([0-9]{1,9})\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const TextRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
    return match.hasMatch() && range.begin < range.end ? std::optional(range) : std::nullopt;
}

// False when `query` is none of the two forms.
bool readPlace(const QString &query, Link &link)
{
    const QString value = query.section(u'=', 1);
    if (query.startsWith("mark="_L1)) {
        link.mark = uuidIn(value);
        return !link.mark.isEmpty();
    }
    if (query.startsWith("range="_L1))
        link.range = rangeIn(value);
    return link.range.has_value();
}

} // namespace

QString formatLink(const Link &link)
{
    QString address = scheme + link.library + u'/' + link.article;
    if (!link.mark.isEmpty())
        return address + u"?mark="_s + link.mark;
    if (link.range)
        return address + u"?range=%1-%2"_s.arg(link.range->begin).arg(link.range->end);
    return address;
}

Result<Link> parseLink(const QString &text)
{
    if (!looksLikeLink(text))
        return bad(u"link"_s, text);
    const QString rest = text.mid(scheme.size());
    const QString address = rest.section(u'?', 0, 0);
    Link link{.library = uuidIn(address.section(u'/', 0, 0)),
              .article = uuidIn(address.section(u'/', 1))};
    if (link.library.isEmpty())
        return bad(u"link-library"_s, address.section(u'/', 0, 0));
    if (link.article.isEmpty())
        return bad(u"link-article"_s, address.section(u'/', 1));
    if (rest.contains(u'?') && !readPlace(rest.section(u'?', 1), link))
        return bad(u"link-place"_s, rest.section(u'?', 1));
    return link;
}

bool looksLikeLink(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}
