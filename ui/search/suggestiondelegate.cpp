#include "search/suggestiondelegate.h"

#include <QIcon>
#include <QPainter>

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option);
    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(height / 2, 0, -height / 2, 0);
    QRect icon(line.left(), 0, height, height);
    icon.moveCenter(QPoint(icon.center().x(), line.center().y()));
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    line.setLeft(icon.right() + height / 2);
    painter->setFont(option.font);
    const QFontMetrics &metrics = option.fontMetrics;
    if (const qint64 count = index.data(CountRole).toLongLong(); count >= 0) {
        const QString number = option.locale.toString(count);
        painter->setPen(m_theme.lighterInk);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, number);
        line.setRight(line.right() - metrics.horizontalAdvance(number) - height);
    }
    const QString shown = metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
    painter->setPen(m_theme.ink);
    painter->drawText(line, Qt::AlignVCenter, shown);
    line.setLeft(line.left() + metrics.horizontalAdvance(shown) + height / 2);
    painter->setPen(m_theme.lighterInk);
    painter->drawText(
        line, Qt::AlignVCenter,
        metrics.elidedText(index.data(HintRole).toString(), Qt::ElideRight, qMax(0, line.width())));
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex & /*index*/) const
{
    return {0, option.fontMetrics.height() * 7 / 4};
}

// The row the keys are on has the stripe that what is chosen has in the sidebar.
void SuggestionDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.window);
    if (!isChosen)
        return;
    const QSize stripe(option.fontMetrics.height() / 5, option.rect.height());
    painter->fillRect(QRect(option.rect.topLeft(), stripe), m_theme.accent);
}
