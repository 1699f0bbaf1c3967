#pragma once

#include "look/theme.h"

#include <QStyledItemDelegate>

// Paints a section head, or a name with its count at the right; what is chosen stands on paper with
// a stripe of the accent, what is left out is struck through, a tag has its dot, and what
// has a memo a sign of it.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // Behind the whole row, the fold's arrow included; the view paints it before anything else.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &row, bool isChosen,
                     bool hasFocus) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintCounts(QPainter *painter, QRect &line, const QLocale &locale,
                     const QModelIndex &index) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                   const QString &title) const;

    Theme m_theme = Theme::of(Theme::Name::Light);
};
