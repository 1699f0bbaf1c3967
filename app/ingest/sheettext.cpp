#include "ingest/sheettext.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4096;
constexpr qsizetype mostBoxes = 100'000;
constexpr double farthest = 100'000; // points: 35 metres
constexpr int mostPages = 1'000'000;

QByteArray shown(double number)
{
    return QByteArray::number(number, 'f', 2);
}

std::optional<double> length(const QByteArray &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && std::abs(number) <= farthest ? std::optional(number)
                                                                             : std::nullopt;
}

std::optional<int> pageNumber(const QByteArray &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= mostPages ? std::optional(number) : std::nullopt;
}

// The box as high, or where its text is vertical as wide, as its type.
TextBox fittedToType(TextBox box)
{
    if (box.isVertical) {
        box.x += (box.width - box.size) / 2;
        box.width = box.size;
    } else {
        box.y += (box.height - box.size) / 2;
        box.height = box.size;
    }
    return box;
}

} // namespace

QByteArray sheetText(int number, double width, double height)
{
    return "sheet " + QByteArray::number(number) + ' ' + shown(width) + ' ' + shown(height) + '\n';
}

QByteArray boxText(const TextBox &box, int quarterTurns)
{
    QString words = box.text;
    std::ranges::replace_if(
        words, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    QByteArrayList fields{"box"};
    for (const double number : {box.x, box.y, box.width, box.height, box.size})
        fields << shown(number);
    fields << QByteArray::number(quarterTurns) << (box.isVertical ? "v" : "h") << words.toUtf8();
    return fields.join(' ') + '\n';
}

bool SheetParser::add(const QByteArray &line)
{
    if (line.size() > longestLine || m_isAtEnd || !m_error.isEmpty())
        return false;
    const QByteArrayList fields = line.split(' ');
    const QByteArray &word = fields.first();
    if (word == "box")
        return addBox(fields);
    if (word == "sheet")
        return addSheet(fields);
    if (word == "done" && fields.size() == 1 && m_open) {
        m_last = m_open->number;
        m_done = std::exchange(m_open, std::nullopt);
        return true;
    }
    if (m_open)
        return false;
    if (word == "end" && fields.size() == 1) {
        m_isAtEnd = true;
        return true;
    }
    const auto number = fields.size() == 2 ? pageNumber(fields[1]) : std::nullopt;
    if (word == "pages" && number && m_pages == 0)
        m_pages = *number;
    else if (word == "unreadable" && number && isNext(*number)) {
        m_last = *number;
        m_unreadable << *number;
    } else if (word == "error" && fields.size() == 2 && m_pages == 0)
        m_error = QString::fromLatin1(fields[1]);
    else
        return false;
    return true;
}

bool SheetParser::isNext(int number) const
{
    return !m_open && number > m_last && number <= m_pages;
}

bool SheetParser::addSheet(const QByteArrayList &fields)
{
    if (fields.size() != 4)
        return false;
    const auto number = pageNumber(fields[1]);
    const auto width = length(fields[2]);
    const auto height = length(fields[3]);
    if (!number || !isNext(*number) || !width || !height)
        return false;
    m_open = Sheet{.number = *number, .width = *width, .height = *height};
    return true;
}

bool SheetParser::addBox(const QByteArrayList &fields)
{
    constexpr qsizetype numbers = 5;
    if (fields.size() < numbers + 4 || !m_open || m_open->boxes.size() >= mostBoxes)
        return false;
    std::array<double, numbers> values{};
    for (size_t at = 0; at < values.size(); ++at) {
        const auto value = length(fields[qsizetype(at) + 1]);
        if (!value)
            return false;
        values[at] = *value;
    }
    const auto [x, y, width, height, size] = values;
    const QByteArray &turn = fields[numbers + 1];
    const bool isVertical = fields[numbers + 2] == "v";
    const bool isMode = isVertical || fields[numbers + 2] == "h";
    if (width < 0 || height < 0 || size < 0 || !isMode || turn.size() != 1 || turn[0] < '0' ||
        turn[0] > '3')
        return false;
    if (turn != "0" && !isVertical) {
        ++m_open->rotated;
        return true;
    }
    m_open->boxes << fittedToType({.x = x,
                                   .y = y,
                                   .width = width,
                                   .height = height,
                                   .size = size,
                                   .text = QString::fromUtf8(fields.mid(numbers + 3).join(' ')),
                                   .isVertical = isVertical});
    return true;
}

std::optional<Sheet> SheetParser::takeSheet()
{
    return std::exchange(m_done, std::nullopt);
}
