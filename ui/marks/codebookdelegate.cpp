#include "marks/codebookdelegate.h"

#include "look/tagswatch.h"
#include "marks/codebookmodel.h"

#include <QPainter>

namespace {

QRect swatchIn(const QStyleOptionViewItem &option)
{
    const int height = option.fontMetrics.height();
    QRect swatch(0, 0, height, height * 3 / 4);
    swatch.moveCenter(option.rect.center());
    swatch.moveLeft(option.rect.left() + height / 4);
    return swatch;
}

} // namespace

void CodebookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const int space = option.fontMetrics.height() / 2;
    const QRect swatch = swatchIn(option);
    const int color = index.data(CodebookModel::ColorRole).toInt();
    paintTagSwatch(*painter, swatch, m_theme.tags.at(size_t(color) % m_theme.tags.size()));
    QRect line = option.rect;
    line.setLeft(swatch.right() + space);
    line.setRight(line.right() - space);
    const qint64 count = index.data(CodebookModel::CountRole).toLongLong();
    const QString number = option.locale.toString(count);
    painter->setFont(option.font);
    painter->setPen(m_theme.lighterInk);
    if (count > 0)
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
    line.setRight(line.right() - option.fontMetrics.horizontalAdvance(number) - space);
    paintKey(painter, line, index.data(CodebookModel::SlotRole).toInt());
    painter->setPen(m_theme.ink);
    painter->drawText(
        line, Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

// As a key of the keyboard, at the right end of the line, which is shortened by it.
void CodebookDelegate::paintKey(QPainter *painter, QRect &line, int slot) const
{
    if (slot == 0)
        return;
    const int side = painter->fontMetrics().height();
    QRect key(0, 0, side, side);
    key.moveCenter(line.center());
    key.moveRight(line.right());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.lighterInk);
    painter->drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->drawText(key, Qt::AlignCenter, QString::number(slot));
    line.setRight(key.left() - side / 2);
}

QSize CodebookDelegate::sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const
{
    return {option.fontMetrics.height() * 8, option.fontMetrics.height() * 7 / 4};
}

void CodebookDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex & /*index*/) const
{
    QRect line = option.rect;
    line.setLeft(swatchIn(option).right() + option.fontMetrics.height() / 4);
    editor->setGeometry(line);
}
