#pragma once

#include "browse/listorder.h"
#include "look/theme.h"

#include <QWidget>

class MenuButton;
class QAction;
class QActionGroup;
class QLabel;

// Above the list: how many articles it holds, the menu of the states it is narrowed to and that of
// the order they stand in.
class ListHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ListHead(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    // What there is to say of a listing.
    struct Counts
    {
        qsizetype articles = 0;
        qsizetype cities = 0;   // 0: not known, or none
        qsizetype possible = 0; // those of them whose date only may lie inside the filter
        bool isWhole = true;    // false: there are more
    };
    void setCounts(const Counts &counts);
    // By relevance is offered only where something was searched for.
    void setOrder(ListOrder order, bool isSearch);
    void addToMenu(QAction *action); // below the orders
    // What the list is narrowed to; without states: all of them.
    void setStates(const QList<ReadState> &states, bool starred);
    void openStates(); // the menu

Q_SIGNALS:
    void orderChosen(ListOrder order);
    void statesChosen(const QList<ReadState> &states, bool starred);

private:
    void makeMenu();
    void makeStatesMenu();
    void chooseStates();

    QLabel *m_counts;
    MenuButton *m_button;
    QActionGroup *m_choices;
    MenuButton *m_statesButton;
    QList<QAction *> m_states; // as ReadState counts them
    QAction *m_starred = nullptr;
};
