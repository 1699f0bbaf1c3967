#include "browse/sidebardelegate.h"

#include "browse/smallfont.h"
#include "look/icons.h"
#include "models/sidebarmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (index.data(SidebarModel::HeadRole).toBool())
        paintHead(painter, option, index.data().toString());
    else
        paintValue(painter, option, index);
    painter->restore();
}

void SidebarDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool isExcluded = index.data(SidebarModel::ExcludedRole).toBool();
    const bool isMore = index.data(SidebarModel::MoreRole).toBool();
    const int space = option.fontMetrics.height() / 2;
    QRect line = option.rect.adjusted(space / 2, 0, -space, 0);
    const int color = index.data(SidebarModel::ColorRole).toInt();
    if (color >= 0 && !isMore) {
        const QRect dot(line.left(), line.center().y() - space / 2, space, space);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.tags.at(size_t(color) % m_theme.tags.size()).tone);
        painter->drawEllipse(dot);
        line.setLeft(dot.right() + space);
    }
    painter->setFont(smallFont(option.font));
    if (!isMore)
        paintCounts(painter, line, option.locale, index);
    QFont font = isMore ? smallFont(option.font) : option.font;
    font.setWeight(index.data(SidebarModel::ChosenRole).toBool() ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(isExcluded);
    painter->setFont(font);
    painter->setPen(isExcluded || isMore ? m_theme.lighterInk : m_theme.ink);
    painter->drawText(
        line, Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
}

// At the right end of the line, which is shortened by them.
void SidebarDelegate::paintCounts(QPainter *painter, QRect &line, const QLocale &locale,
                                  const QModelIndex &index) const
{
    const auto put = [&](const QString &text, const QColor &color) {
        painter->setPen(color);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, text);
        const int space = painter->fontMetrics().height() / 2;
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(text) - space);
    };
    const qint64 count = index.data(SidebarModel::CountRole).toLongLong();
    if (index.data(SidebarModel::ExcludedRole).toBool())
        put(u"−"_s, m_theme.lighterInk);
    else if (count >= 0)
        put(locale.toString(count), m_theme.lighterInk);
    if (!index.data(SidebarModel::MemoRole).toString().isEmpty()) {
        const int side = painter->fontMetrics().height();
        const QRect sign(line.right() - side, line.center().y() - side / 2, side, side);
        tintedIcon(u"book"_s, m_theme.lighterInk).paint(painter, sign);
        line.setRight(sign.left() - side / 2);
    }
    if (const qint64 fresh = index.data(SidebarModel::FreshRole).toLongLong(); fresh > 0)
        put(u'+' + locale.toString(fresh), m_theme.accent);
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
