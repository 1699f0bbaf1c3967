#include "ingest/linedelegate.h"

#include "ingest/reviewwords.h"
#include "look/fonts.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    else
        font.setPixelSize(font.pixelSize() * 85 / 100);
    return font;
}

} // namespace

// Where the next part of a row goes.
struct LineDelegate::Row
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const ReviewLine &line;
    int number; // of the row
    QFont small;
    QRect rest;
};

LineDelegate::LineDelegate(const LineListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const ReviewLine &line = m_model.line(index.row());
    Row row{painter, option, line, index.row(), smaller(option.font), option.rect};
    paintGround(row);
    paintGutter(row);
    paintSign(row);
    paintWords(row);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option,
                             const QModelIndex & /*index*/) const
{
    return {0, option.fontMetrics.height() * 3 / 2};
}

void LineDelegate::paintGround(const Row &row) const
{
    const QRect &rect = row.rest;
    row.painter->fillRect(rect, m_theme.paper);
    if (row.line.article >= 0) {
        QColor wash = m_theme.tags.at(size_t(row.line.article) % m_theme.tags.size()).wash;
        wash.setAlpha(90);
        row.painter->fillRect(rect, wash);
    }
    if (m_model.isLit(row.number))
        row.painter->fillRect(rect, m_theme.counterpart);
    if (row.option.state.testFlag(QStyle::State_Selected))
        row.painter->fillRect(rect, m_theme.selection);
    if (row.option.state.testFlag(QStyle::State_HasFocus)) {
        row.painter->setPen(m_theme.accent);
        row.painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void LineDelegate::paintGutter(Row &row) const
{
    const QFontMetrics metrics(row.small);
    const int space = row.option.fontMetrics.height() / 4;
    const int digits = int(QString::number(m_model.line(m_model.rowCount() - 1).number).size());
    QRect number = row.rest.adjusted(space, 0, 0, 0);
    number.setWidth(metrics.horizontalAdvance(u'0') * std::max(digits, 2));
    row.painter->setFont(row.small);
    row.painter->setPen(m_theme.lighterInk);
    row.painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(row.line.number));
    const QRect stripe(number.right() + space * 2, row.rest.top(), space, row.rest.height());
    QRect sign(stripe.right() + space / 2, row.rest.top(),
               metrics.horizontalAdvance(u"00"_s) + space, row.rest.height());
    row.rest.setLeft(sign.right() + space);
    if (row.line.article >= 0) {
        const QColor tone = m_theme.tags.at(size_t(row.line.article) % m_theme.tags.size()).tone;
        row.painter->fillRect(stripe, tone);
        if (m_model.beginsRun(row.number)) {
            row.painter->setPen(m_theme.ink);
            row.painter->drawText(sign, Qt::AlignCenter, QString::number(row.line.article + 1));
        }
    } else if (row.line.kind == ReviewLine::Kind::Unassigned) {
        row.painter->fillRect(stripe, QBrush(m_theme.accent, Qt::Dense4Pattern));
    }
}

// What the line is, unless it is a paragraph; and whether it is in doubt.
void LineDelegate::paintSign(Row &row) const
{
    const int space = row.option.fontMetrics.height() / 4;
    row.rest.setRight(row.rest.right() - space * 2);
    QString sign = lineRole(row.line);
    if (row.line.isDoubtful)
        sign += sign.isEmpty() ? u"?"_s : u" ?"_s;
    if (sign.isEmpty())
        return;
    const bool stands = row.line.isDoubtful || row.line.kind == ReviewLine::Kind::Unassigned;
    row.painter->setFont(row.small);
    row.painter->setPen(stands ? m_theme.accent : m_theme.lighterInk);
    row.painter->drawText(row.rest, Qt::AlignRight | Qt::AlignVCenter, sign);
    row.rest.setRight(row.rest.right() - QFontMetrics(row.small).horizontalAdvance(sign) -
                      space * 2);
}

void LineDelegate::paintWords(const Row &row) const
{
    QFont font = row.option.font;
    font.setFamilies(serifFamilies(ScriptChoice::Source, m_model.script()));
    const bool isTitle = row.line.block == BlockKind::Headline ||
                         row.line.block == BlockKind::Kicker ||
                         row.line.block == BlockKind::Subtitle;
    font.setBold(isTitle || row.line.block == BlockKind::Subhead);
    font.setStrikeOut(row.line.isRepeated);
    const bool isQuiet = row.line.isRepeated || row.line.kind == ReviewLine::Kind::Masthead ||
                         row.line.kind == ReviewLine::Kind::Furniture ||
                         row.line.block == BlockKind::Byline || row.line.block == BlockKind::Credit;
    row.painter->setFont(font);
    row.painter->setPen(isQuiet ? m_theme.lighterInk : m_theme.ink);
    const QString text = firstAndLast(m_model.text(row.number).trimmed());
    row.painter->drawText(row.rest, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideMiddle, row.rest.width()));
}
