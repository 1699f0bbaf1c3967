#pragma once

#include "look/theme.h"

#include <QStyledItemDelegate>

// A tag in the codebook's tree: swatch, name, the digit of its key, how many marks.
class CodebookDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintKey(QPainter *painter, QRect &line, int slot) const;

    Theme m_theme = Theme::of(Theme::Name::Light);
};
