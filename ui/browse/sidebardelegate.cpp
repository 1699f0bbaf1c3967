#include "browse/sidebardelegate.h"

#include "browse/smallfont.h"
#include "models/sidebarmodel.h"

#include <QPainter>

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QString name = index.data().toString();
    if (index.data(SidebarModel::HeadRole).toBool()) {
        paintHead(painter, option, name);
        painter->restore();
        return;
    }
    const bool isChosen = index.data(SidebarModel::ChosenRole).toBool();
    const int space = option.fontMetrics.height() / 2;
    QRect line = option.rect.adjusted(space / 2, 0, -space, 0);
    const int color = index.data(SidebarModel::ColorRole).toInt();
    if (color >= 0) {
        const QRect dot(line.left(), line.center().y() - space / 2, space, space);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.tags.at(size_t(color) % m_theme.tags.size()).tone);
        painter->drawEllipse(dot);
        line.setLeft(dot.right() + space);
    }
    painter->setFont(smallFont(option.font));
    painter->setPen(m_theme.lighterInk);
    const QString count = option.locale.toString(index.data(SidebarModel::CountRole).toLongLong());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, count);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - space);
    QFont font = option.font;
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(m_theme.ink);
    painter->drawText(line, Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    return {0, index.data(SidebarModel::HeadRole).toBool() ? height * 2 : height * 3 / 2};
}

void SidebarDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                const QString &title) const
{
    QFont font = smallFont(option.font);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 105);
    painter->setFont(font);
    painter->setPen(m_theme.lighterInk);
    const int space = option.fontMetrics.height() / 4;
    painter->drawText(option.rect.adjusted(space, space, 0, 0), Qt::AlignVCenter, title);
}

void SidebarDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &row, bool isChosen,
                                  bool hasFocus) const
{
    if (isChosen) {
        const int stripe = row.fontMetrics.height() / 5;
        painter->fillRect(row.rect, m_theme.paper);
        painter->fillRect(QRect(row.rect.topLeft(), QSize(stripe, row.rect.height())),
                          m_theme.accent);
    }
    if (hasFocus) {
        painter->setPen(m_theme.accent);
        painter->drawRect(row.rect.adjusted(0, 0, -1, -1));
    }
}
