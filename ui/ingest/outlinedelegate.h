#pragma once

#include "ingest/outlinemodel.h"
#include "look/theme.h"

#include <QStyledItemDelegate>

// Paints a row of the outline.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(const OutlineModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintHead(QPainter *painter, const QRect &rect, int row) const;
    void paintBlock(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    QColor inkOf(const QStyleOptionViewItem &option, int row) const;
    QFont fontOf(const QFont &base, int row) const;
    bool fitsALine(const QStyleOptionViewItem &option, int row) const;

    const OutlineModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
};
