#pragma once

#include "look/theme.h"
#include "paper/passage.h"

#include <QTimer>
#include <QWidget>

class MenuButton;
class QAction;
class QActionGroup;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

// What a tag is asked for.
enum class TagWish { With, Without, Overlaps, Inside, Near };

// Above the table of marks: how many there are, which of them are asked for, how they are grouped
// and sorted, and the filters that are kept.
class PassageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PassageHead(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCounts(const PassageListing &listing);
    void setBusy(bool isBusy); // it is being looked for
    // A filter as the head shows it: what its menus are called while it is in force.
    struct Words
    {
        QString tags;     // empty: any
        QString articles; // empty: all
    };
    void setFilter(const PassageFilter &filter, const Words &words);
    void setOrder(PassageOrder order, PassageGrouping grouping);
    void setSaved(const QList<SavedPassages> &saved, bool isReadOnly);
    // Where marks may stand: provinces with their cities, papers, years with their months.
    void setChoices(const QList<Count> &cities, const QList<Count> &papers,
                    const QList<Count> &dates);
    void takeFocus(); // the field

Q_SIGNALS:
    void textTyped(const QString &text);
    void tagWanted(TagWish wish);
    void anyTagWanted();
    void untaggedWanted();
    void statesChosen(const QList<MarkState> &states, bool isImportant, bool isWhole);
    void allArticlesWanted();
    void listedArticlesWanted(); // those that stand in the list beside
    void cityWanted(const QString &code);
    void paperWanted(const QString &name);
    void yearWanted(const QString &year);
    void orderChosen(PassageOrder order);
    void groupingChosen(PassageGrouping grouping);
    void savedChosen(SavedPassagesId id);
    void saveWanted();
    void renameWanted(SavedPassagesId id);
    void deleteWanted(SavedPassagesId id);
    void leaveField(); // to the rows
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MenuButton *makeMenuButton(const QString &name);
    void makeTop(QBoxLayout *rows);
    void makeBottom(QBoxLayout *rows);
    void makeTagsMenu();
    void makeStatesMenu();
    void makeOrderMenus();
    void chooseStates();
    void typed();

    QLabel *m_title;
    QLabel *m_busy;
    QToolButton *m_close;
    QLineEdit *m_field;
    MenuButton *m_tags;
    MenuButton *m_states;
    MenuButton *m_articles;
    MenuButton *m_groupings;
    MenuButton *m_orders;
    MenuButton *m_saved;
    QMenu *m_cities = nullptr;
    QMenu *m_papers = nullptr;
    QMenu *m_years = nullptr;
    QActionGroup *m_orderChoices;
    QActionGroup *m_groupingChoices;
    QList<QAction *> m_stateChoices; // as MarkState counts them
    QAction *m_important = nullptr;
    QAction *m_whole = nullptr;
    QTimer m_typing; // a pause in it
};
