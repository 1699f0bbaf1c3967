#include "exchange/annotationtarget.h"

#include "paper/link.h"
#include "paper/textrange.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// A whole number that can be a place in a text.
std::optional<qsizetype> placeIn(const QJsonValue &value)
{
    constexpr double farthest = 2147483647;
    const double number = value.toDouble(-1);
    if (number < 0 || number > farthest || std::floor(number) != number)
        return std::nullopt;
    return qsizetype(number);
}

void readPosition(const QJsonObject &selector, IncomingMark &mark)
{
    setPosition(selector["start"_L1], selector["end"_L1], mark);
}

void readQuote(const QJsonObject &selector, IncomingMark &mark)
{
    mark.quote = selector["exact"_L1].toString();
    mark.prefix = selector["prefix"_L1].toString();
    mark.suffix = selector["suffix"_L1].toString();
}

} // namespace

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

IncomingText ownText(const QJsonObject &own, const QString &prefix)
{
    return {.city = own[prefix + u"city"_s].toString(),
            .paper = own[prefix + u"paper"_s].toString(),
            .date = own[prefix + u"date"_s].toString(),
            .page = own[prefix + u"page"_s].toString()};
}

void addText(const IncomingText &text, IncomingNotes &notes, QHash<QString, qsizetype> &known)
{
    if (known.contains(text.key))
        return;
    known.insert(text.key, notes.texts.size());
    notes.texts << text;
    if (const Result<Link> link = parseLink(text.key); link && text.articleUuid.isEmpty())
        notes.texts.last().articleUuid = link->article;
}

void setPosition(const QJsonValue &begin, const QJsonValue &end, IncomingMark &mark)
{
    const auto first = placeIn(begin);
    const auto last = placeIn(end);
    if (first && last && *first <= *last)
        mark.position = {*first, *last};
}

void readSelectors(const QJsonValue &selectors, IncomingMark &mark, QList<IncomingLoss> &losses)
{
    QStringList unread;
    const QJsonArray all = listOf(selectors);
    for (const auto &value : all) {
        const QJsonObject selector = value.toObject();
        const QString type = selector["type"_L1].toString();
        if (type == "TextPositionSelector"_L1)
            readPosition(selector, mark);
        else if (type == "TextQuoteSelector"_L1)
            readQuote(selector, mark);
        else
            unread << (type.isEmpty() ? value.toString(u"?"_s) : type);
        if (selector.contains("refinedBy"_L1))
            losses.append({u"selector"_s, type + u" refinedBy"_s});
    }
    dropPositionBesideQuote(mark, losses);
    if (!mark.quote.isEmpty() || mark.position)
        return;
    mark.isWhole = true;
    if (!all.isEmpty())
        losses.append({u"selector"_s, unread.isEmpty() ? u"?"_s : unread.join(u", "_s)});
}

void dropPositionBesideQuote(IncomingMark &mark, QList<IncomingLoss> &losses)
{
    if (!mark.position || mark.quote.isEmpty())
        return;
    const qsizetype length = toCodePoints(mark.quote, mark.quote.size());
    if (mark.position->second - mark.position->first == length)
        return;
    losses.append({u"position"_s, mark.quote});
    mark.position.reset();
}

void addTags(const QList<IncomingTag> &tags, IncomingMark &mark, IncomingNotes &notes,
             QSet<QString> &known)
{
    constexpr qsizetype mostTags = 1000; // compared with one another
    for (const IncomingTag &tag : tags) {
        if (splitTagPath(tag.path).isEmpty()) {
            notes.losses.append(
                {u"nameless-code"_s, mark.quote.isEmpty() ? mark.uuid : mark.quote});
            continue;
        }
        if (mark.tagPaths.contains(tag.path))
            continue;
        if (mark.tagPaths.size() >= mostTags) {
            notes.losses.append({u"tag"_s, tag.path});
            return;
        }
        mark.tagPaths << tag.path;
        if (!known.contains(tag.path)) {
            known << tag.path;
            notes.tags << tag;
        }
    }
}
