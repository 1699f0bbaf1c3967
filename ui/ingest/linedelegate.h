#pragma once

#include "ingest/linelistmodel.h"
#include "look/theme.h"

#include <QStyledItemDelegate>

// Paints a line: its number, the stripe and number of its article, its words on the article's wash,
// and at the right what it is when it is no paragraph. Of a line too long for its row the beginning
// and the end are shown: there it is torn or whole.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LineDelegate(const LineListModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintGround(const Row &row) const;
    void paintGutter(Row &row) const;
    void paintSign(Row &row) const;
    void paintWords(const Row &row) const;

    const LineListModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
};
