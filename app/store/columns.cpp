#include "store/columns.h"

#include "paper/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QJsonArray arrayOf(const QByteArray &column)
{
    return QJsonDocument::fromJson(column).array();
}

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QList<int> numbersOf(const QJsonArray &array)
{
    QList<int> values;
    values.reserve(array.size());
    for (const auto &value : array)
        values.append(value.toInt());
    return values;
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template <typename Item, typename Row>
QString columnOfRows(const QList<Item> &items, Row row)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(row(item));
    return textOf(array);
}

template <typename Item, typename Read>
QList<Item> rowsOf(const QByteArray &column, Read read)
{
    const QJsonArray array = arrayOf(column);
    QList<Item> items;
    items.reserve(array.size());
    for (const auto &value : array)
        items.append(read(value.toArray()));
    return items;
}

} // namespace

QString columnOf(const QList<int> &lines)
{
    return textOf(numbers(lines));
}

QString columnOf(const QStringList &texts)
{
    return textOf(QJsonArray::fromStringList(texts));
}

QString columnOf(const QList<Evidence> &evidence)
{
    return columnOfRows(evidence, [](const Evidence &item) {
        return QJsonArray{item.line, item.text, item.kind};
    });
}

QString columnOf(const QList<Block> &blocks)
{
    return columnOfRows(blocks, [](const Block &block) {
        return QJsonArray{token(block.kind), block.range.begin, block.range.end,
                          numbers(block.lines)};
    });
}

// By hand: the one long list, and the one that an import of a million articles writes most of.
QString columnOf(const QList<Segment> &segments)
{
    QString column = QStringLiteral("[");
    for (const Segment &segment : segments) {
        if (column.size() > 1)
            column += u',';
        column += u'[' + QString::number(segment.begin) + u',' + QString::number(segment.length) +
                  u',' + QString::number(segment.line) + u',' + QString::number(segment.column) +
                  u']';
    }
    return column + u']';
}

QString columnOf(const QList<Doubt> &doubts)
{
    return columnOfRows(doubts, [](const Doubt &doubt) {
        return QJsonArray{doubt.kind, numbers(doubt.lines)};
    });
}

QString columnOf(const QList<Correction> &corrections)
{
    return columnOfRows(corrections, [](const Correction &item) {
        return QJsonArray{token(item.cause), item.range.begin, item.range.end, item.line,
                          item.column,       item.length,      item.imported,  item.text};
    });
}

QList<int> linesOf(const QByteArray &column)
{
    return numbersOf(arrayOf(column));
}

QStringList textsOf(const QByteArray &column)
{
    QStringList texts;
    const QJsonArray array = arrayOf(column);
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

QList<Evidence> evidenceOf(const QByteArray &column)
{
    return rowsOf<Evidence>(column, [](const QJsonArray &row) {
        return Evidence{row.at(0).toInt(), row.at(1).toString(), row.at(2).toString()};
    });
}

QList<Block> blocksOf(const QByteArray &column)
{
    return rowsOf<Block>(column, [](const QJsonArray &row) {
        return Block{blockKind(row.at(0).toString()).value_or(BlockKind::Paragraph),
                     {row.at(1).toInteger(), row.at(2).toInteger()},
                     numbersOf(row.at(3).toArray())};
    });
}

QList<Segment> segmentsOf(const QByteArray &column)
{
    return rowsOf<Segment>(column, [](const QJsonArray &row) {
        return Segment{row.at(0).toInteger(), row.at(1).toInteger(), row.at(2).toInt(),
                       row.at(3).toInt()};
    });
}

QList<Doubt> doubtsOf(const QByteArray &column)
{
    return rowsOf<Doubt>(column, [](const QJsonArray &row) {
        return Doubt{numbersOf(row.at(1).toArray()), row.at(0).toString()};
    });
}

QList<Correction> correctionsOf(const QByteArray &column)
{
    return rowsOf<Correction>(column, [](const QJsonArray &row) {
        return Correction{
            .cause = correctionCause(row.at(0).toString()).value_or(Correction::Cause::Misread),
            .line = row.at(3).toInt(),
            .column = row.at(4).toInt(),
            .length = row.at(5).toInt(),
            .imported = row.at(6).toString(),
            .text = row.at(7).toString(),
            .range = {row.at(1).toInteger(), row.at(2).toInteger()}};
    });
}
