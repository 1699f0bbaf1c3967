#pragma once

#include "look/theme.h"
#include "models/articlelistmodel.h"

#include <QStyledItemDelegate>

// Paints an article in two lines: its headline, then byline, length and state; the dots are its
// tags. While the list shows search results, a third line holds the words that were found.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(const ArticleListModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setGrouping(Grouping grouping) { m_grouping = grouping; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // The same height for every row.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Pen;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintHeadline(Pen &pen, const ArticleRow &row) const;
    void paintDetails(Pen &pen, const ArticleRow &row) const;
    void paintSnippet(Pen &pen, const Snippet &snippet) const;

    const ArticleListModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
    Grouping m_grouping = Grouping::CityAndMonth;
};

// What the second line says before the state: byline and length, then the city and the date as far
// as the heads of that grouping do not say them already.
QString articleDetails(const ArticleRow &row, Grouping grouping);
