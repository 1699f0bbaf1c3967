#include "ingest/htmllabels.h"

#include "ingest/htmlparts.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Properties = QHash<QString, QString>; // names lower case

// The content of meta elements by name, property or itemprop; the first of each.
Properties metaOf(const HtmlTree &tree)
{
    Properties meta;
    for (const HtmlNode &node : tree.nodes) {
        if (node.name != u"meta")
            continue;
        for (const QString &key : {u"name"_s, u"property"_s, u"itemprop"_s}) {
            const QString name = node.attributes.value(key).toLower();
            if (!name.isEmpty() && !meta.contains(name))
                meta[name] = node.attributes.value(u"content"_s).simplified();
        }
    }
    return meta;
}

// <!--enpproperty <date>2016-02-03 00:00:00.000</date><title>…</title> … /enpproperty-->
Properties founderProperties(const HtmlTree &tree)
{
    static const QRegularExpression property(u"<(\\w+)>([^<]*)</\\1>"_s);
    Properties found;
    for (const QString &comment : tree.comments) {
        if (!comment.trimmed().startsWith(u"enpproperty"))
            continue;
        for (auto one = property.globalMatch(comment); one.hasNext();) {
            const auto match = one.next();
            found[match.captured(1).toLower()] = match.captured(2).simplified();
        }
    }
    return found;
}

QString firstOf(const Properties &properties, const QStringList &names)
{
    for (const QString &name : names) {
        if (QString value = properties.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

bool isWebAddress(const QString &address)
{
    return address.startsWith(u"http://"_s) || address.startsWith(u"https://"_s);
}

QString addressOf(const HtmlTree &tree, const Properties &meta)
{
    static const QRegularExpression saved(u"saved from url=\\(\\d+\\)(\\S+)"_s);
    QStringList addresses;
    for (const QString &comment : tree.comments) {
        if (const auto match = saved.match(comment); match.hasMatch())
            addresses << match.captured(1);
    }
    for (const HtmlNode &node : tree.nodes) {
        if (node.name == u"link" && node.attributes.value(u"rel"_s).toLower() == u"canonical")
            addresses << node.attributes.value(u"href"_s).trimmed();
    }
    addresses << meta.value(u"og:url"_s);
    const auto found = std::ranges::find_if(addresses, isWebAddress);
    return found == addresses.end() ? QString() : *found;
}

// Titles are put together with the names of the paper and its parts.
QStringList titleParts(const HtmlTree &tree)
{
    static const QRegularExpression separator(u"[_|｜]+|--+|\\s+[-–—]\\s+|[-–](?=\\p{Han}+$)"_s);
    for (qsizetype node = 0; node < tree.nodes.size(); ++node) {
        if (tree.at(int(node)).name == u"title")
            return textIn(tree, int(node)).simplified().split(separator, Qt::SkipEmptyParts);
    }
    return {};
}

QString paperOf(const QStringList &places)
{
    static const QRegularExpression form(
        u"^(\\p{Han}{2,10}(?:日[报報]|晚[报報]|晨[报報]|早[报報]|都市[报報]|[时時][报報]|商[报報]|"
        "快[报報]|[导導][报報]|[周週][报報]))(?:[·・]?(?:[数數]字[报報]|[电電]子[报報]|[电電]子版))?$"_s);
    for (const QString &place : places) {
        if (const auto match = form.match(place.trimmed()); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

// The one value that all of them give; nothing when they differ.
QString onlyOne(const QSet<QString> &values)
{
    return values.size() == 1 ? *values.begin() : QString();
}

bool isShort(const HtmlLine &line)
{
    constexpr qsizetype longest = 60;
    return line.text.size() <= longest;
}

QString pageNumberOf(const QList<HtmlLine> &lines)
{
    static const QRegularExpression form(
        u"第\\s*([A-Z]?\\d{1,3})\\s*版|^([A-Z]?\\d{2,3})\\s*版\\s*[：:]"_s);
    QSet<QString> numbers;
    for (const HtmlLine &line : lines) {
        const auto match = isShort(line) ? form.match(line.text) : QRegularExpressionMatch();
        if (match.hasMatch())
            numbers << (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    return onlyOne(numbers);
}

// 2016-02-03, 2016/2/3, 2016年2月3日 as EDTF; empty when there is none.
QString dayIn(const QString &text)
{
    static const QRegularExpression form(
        u"(?<!\\d)((?:19|20)\\d\\d)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                    match.captured(3).toInt());
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString dayOfLines(const QList<HtmlLine> &lines)
{
    QSet<QString> days;
    for (const HtmlLine &line : lines) {
        const QString day = isShort(line) ? dayIn(line.text) : QString();
        if (!day.isEmpty())
            days << day;
    }
    return onlyOne(days);
}

IssueDate addressDate(const QString &day, const QString &words)
{
    auto date = parseEdtf(day);
    if (!date)
        return {};
    date->kind = DateKind::Address;
    date->evidence = {{0, words, u"page-property"_s}};
    return *date;
}

} // namespace

HtmlClaims claimsOf(const HtmlTree &tree, const QList<HtmlLine> &lines)
{
    const Properties meta = metaOf(tree);
    const Properties founder = founderProperties(tree);
    const QStringList title = titleParts(tree);
    HtmlClaims claims;
    claims.kicker = founder.value(u"introtitle"_s);
    claims.subtitle = founder.value(u"subtitle"_s);
    claims.title = founder.value(u"title"_s);
    if (claims.title.isEmpty())
        claims.title = firstOf(meta, {u"articletitle"_s, u"og:title"_s});
    if (claims.title.isEmpty())
        claims.title = title.value(0).trimmed();
    claims.author = founder.value(u"author"_s);
    if (claims.author.isEmpty())
        claims.author = firstOf(meta, {u"author"_s, u"article:author"_s});
    claims.labels.address = addressOf(tree, meta);
    claims.labels.paper =
        paperOf(QStringList{meta.value(u"og:site_name"_s), meta.value(u"sitename"_s)} + title);
    claims.labels.pageNumber = pageNumberOf(lines);
    const QString stated =
        founder.contains(u"date"_s)
            ? founder.value(u"date"_s)
            : firstOf(meta, {u"pubdate"_s, u"publishdate"_s, u"article:published_time"_s,
                             u"datepublished"_s, u"date"_s});
    const QString day = dayIn(stated).isEmpty() ? dayOfLines(lines) : dayIn(stated);
    claims.labels.date = addressDate(day, dayIn(stated).isEmpty() ? day : stated);
    return claims;
}

QString declaredEncoding(const QByteArray &page)
{
    static const QRegularExpression form(
        u"<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|<\\?xml[^>]+encoding\\s*=\\s*[\"']([\\w.-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype searched = 4096;
    const auto match = form.match(QString::fromLatin1(page.first(std::min(page.size(), searched))));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}
