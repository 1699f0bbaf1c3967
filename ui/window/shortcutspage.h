#pragma once

#include "window/actions.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

// All keys in groups, and other keys for them: choose an act, press Enter or click its keys, press
// what it is to be. What is taken already is named, and taken away from there only when that is
// asked for.
class ShortcutsPage final : public QDialog
{
    Q_OBJECT

public:
    // `actions` must live as long as the page.
    ShortcutsPage(Actions &actions, QWidget *parent);

    QString message() const; // what stands below the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fill();
    void addFixed();
    void showKeys();
    void ask(QTreeWidgetItem *item);
    void stopAsking();
    void take(const QKeySequence &key);
    void give(const QKeySequence &key);
    void say(const QString &sentence);
    std::optional<Act> chosenAct() const;

    Actions &m_actions;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_takeOver;
    QPushButton *m_remove;
    QPushButton *m_reset;
    std::optional<Act> m_asked; // whose key is being pressed
    QKeySequence m_wanted;      // taken by another act
};
