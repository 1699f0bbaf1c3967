#pragma once

#include "look/theme.h"
#include "paper/listing.h"

#include <QWidget>

class MenuButton;
class QActionGroup;
class QLabel;

// Above the list: how many articles it holds, and the menu of how they are grouped.
class ListHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ListHead(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    // `possible`: those of them whose date only may lie inside the filter.
    void setCounts(qsizetype articles, qsizetype cities, qsizetype possible);
    void setGrouping(Grouping grouping);

Q_SIGNALS:
    void groupingChosen(Grouping grouping);

private:
    void makeMenu();

    QLabel *m_counts;
    MenuButton *m_button;
    QActionGroup *m_choices;
};
