#include "ingest/keptlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView form("baolan-lines 1");

QByteArray shortest(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QJsonObject json(const IssueDate &date)
{
    QJsonArray evidence;
    for (const Evidence &piece : date.evidence)
        evidence << QJsonArray{piece.line, piece.text, piece.kind};
    return {{u"edtf"_s, date.edtf},
            {u"earliest"_s, date.earliest.toString(Qt::ISODate)},
            {u"latest"_s, date.latest.toString(Qt::ISODate)},
            {u"best"_s, date.best},
            {u"precision"_s, int(date.precision)},
            {u"kind"_s, int(date.kind)},
            {u"evidence"_s, evidence}};
}

IssueDate dateFrom(const QJsonObject &kept)
{
    IssueDate date{.edtf = kept[u"edtf"_s].toString(),
                   .earliest = QDate::fromString(kept[u"earliest"_s].toString(), Qt::ISODate),
                   .latest = QDate::fromString(kept[u"latest"_s].toString(), Qt::ISODate),
                   .best = kept[u"best"_s].toString()};
    const int precision = kept[u"precision"_s].toInt();
    const int kind = kept[u"kind"_s].toInt();
    if (precision >= 0 && precision <= int(DatePrecision::Day))
        date.precision = DatePrecision(precision);
    if (kind >= 0 && kind <= int(DateKind::Printed))
        date.kind = DateKind(kind);
    const QJsonArray evidence = kept[u"evidence"_s].toArray();
    for (const auto &piece : evidence)
        date.evidence << Evidence{piece[0].toInt(), piece[1].toString(), piece[2].toString()};
    return date;
}

QJsonObject json(const FormatLabels &labels)
{
    return {{u"paper"_s, labels.paper},
            {u"pageNumber"_s, labels.pageNumber},
            {u"address"_s, labels.address},
            {u"date"_s, json(labels.date)}};
}

FormatLabels labelsFrom(const QJsonObject &kept)
{
    return {.paper = kept[u"paper"_s].toString(),
            .pageNumber = kept[u"pageNumber"_s].toString(),
            .address = kept[u"address"_s].toString(),
            .date = dateFrom(kept[u"date"_s].toObject())};
}

QJsonObject pageJson(const PageLines &page)
{
    QJsonArray starts;
    for (const int start : page.pageStarts)
        starts << start;
    return {{u"encoding"_s, page.encoding},
            {u"replaced"_s, page.replaced},
            {u"lines"_s, page.lines.size()},
            {u"hints"_s, !page.hints.isEmpty()},
            {u"boxes"_s, !page.boxes.isEmpty()},
            {u"pageStarts"_s, starts},
            {u"labels"_s, json(page.labels)},
            {u"ocr"_s, page.isOcr},
            {u"warnings"_s, QJsonArray::fromStringList(page.warnings)}};
}

PageLines pageFrom(const QJsonObject &kept)
{
    PageLines page{.encoding = kept[u"encoding"_s].toString(),
                   .replaced = kept[u"replaced"_s].toInt(),
                   .labels = labelsFrom(kept[u"labels"_s].toObject()),
                   .isOcr = kept[u"ocr"_s].toBool()};
    const QJsonArray starts = kept[u"pageStarts"_s].toArray();
    for (const auto &start : starts)
        page.pageStarts << start.toInt();
    const QJsonArray warnings = kept[u"warnings"_s].toArray();
    for (const auto &warning : warnings)
        page.warnings << warning.toString();
    return page;
}

QByteArray hintText(LineHint hint)
{
    return QByteArray::number(hint.heading) + (hint.startsParagraph ? "p" : "");
}

std::optional<LineHint> hintFrom(QByteArray text)
{
    const bool startsParagraph = text.endsWith('p');
    if (startsParagraph)
        text.chop(1);
    bool isNumber = false;
    const int heading = text.toInt(&isNumber);
    return isNumber ? std::optional(LineHint{heading, startsParagraph}) : std::nullopt;
}

QByteArray boxText(const LineBox &box)
{
    QByteArrayList numbers{QByteArray::number(box.page)};
    for (const double length : {box.x, box.y, box.width, box.height})
        numbers << shortest(length);
    return numbers.join(' ');
}

std::optional<LineBox> boxFrom(const QByteArray &text)
{
    const QByteArrayList numbers = text.split(' ');
    bool isRight = numbers.size() == 5;
    std::array<double, 5> values{};
    for (size_t at = 0; isRight && at < values.size(); ++at)
        values[at] = numbers[qsizetype(at)].toDouble(&isRight);
    if (!isRight)
        return std::nullopt;
    return LineBox{int(values[0]), values[1], values[2], values[3], values[4]};
}

// Takes the bytes up to the next `end` away from the front of `rest`.
std::optional<QByteArray> takeField(QByteArrayView &rest, char end)
{
    const qsizetype at = rest.indexOf(end);
    if (at < 0)
        return std::nullopt;
    QByteArray field = rest.first(at).toByteArray();
    rest = rest.sliced(at + 1);
    return field;
}

bool takeLine(QByteArrayView &rest, bool hasHints, bool hasBoxes, PageLines &page)
{
    const auto hint = takeField(rest, '\t');
    const auto box = takeField(rest, '\t');
    const auto words = takeField(rest, '\n');
    if (!hint || !box || !words)
        return false;
    const auto itsHint = hasHints ? hintFrom(*hint) : LineHint();
    const auto itsBox = hasBoxes ? boxFrom(*box) : LineBox();
    if (!itsHint || !itsBox)
        return false;
    page.lines << QString::fromUtf8(*words);
    if (hasHints)
        page.hints << *itsHint;
    if (hasBoxes)
        page.boxes << *itsBox;
    return true;
}

} // namespace

QByteArray keptLines(const PageLines &page)
{
    Q_ASSERT(page.hints.isEmpty() || page.hints.size() == page.lines.size());
    Q_ASSERT(page.boxes.isEmpty() || page.boxes.size() == page.lines.size());
    QByteArray kept = form.toByteArray() + '\n' +
                      QJsonDocument(pageJson(page)).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype at = 0; at < page.lines.size(); ++at) {
        kept += page.hints.isEmpty() ? QByteArray() : hintText(page.hints[at]);
        kept += '\t';
        kept += page.boxes.isEmpty() ? QByteArray() : boxText(page.boxes[at]);
        kept += '\t' + page.lines[at].toUtf8() + '\n';
    }
    return kept;
}

Result<PageLines> parseKeptLines(const QByteArray &kept)
{
    const Error damaged{Error::Code::Damaged, {}, u"kept-lines"_s};
    QByteArrayView rest(kept);
    const auto version = takeField(rest, '\n');
    const auto head = takeField(rest, '\n');
    if (!version || *version != form || !head)
        return damaged;
    const QJsonDocument document = QJsonDocument::fromJson(*head);
    if (!document.isObject())
        return damaged;
    const QJsonObject about = document.object();
    PageLines page = pageFrom(about);
    const qint64 count = about[u"lines"_s].toInteger(-1);
    while (!rest.isEmpty()) {
        if (!takeLine(rest, about[u"hints"_s].toBool(), about[u"boxes"_s].toBool(), page))
            return damaged;
    }
    const auto isLine = [count](int line) { return line >= 1 && line <= count; };
    if (page.lines.size() != count || !std::ranges::all_of(page.pageStarts, isLine))
        return damaged;
    return page;
}
