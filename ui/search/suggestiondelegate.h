#pragma once

#include "look/theme.h"

#include <QStyledItemDelegate>

// Paints a way to go on with a query: its kind as an icon, what it is, in lighter ink what to know
// of it, at the right end how many articles it leaves.
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole, CountRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;

    Theme m_theme = Theme::of(Theme::Name::Light);
};
