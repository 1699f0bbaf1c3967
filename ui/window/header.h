#pragma once

#include "look/theme.h"
#include "window/actions.h"
#include "window/settings.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;
class SearchField;

// The line on top of the window: sidebar, search field, scripts, text size, colours, all the rest.
class Header final : public QWidget
{
    Q_OBJECT

public:
    // Takes the search field over.
    Header(const Actions &actions, SearchField *search, QWidget *parent);

    void setTheme(const Theme &theme);
    void showSettings(const Settings &settings); // as what is ticked in the menus
    void openReadingMenu();

Q_SIGNALS:
    void scriptsChosen(ScriptChoice left, ScriptChoice right);
    void headlinesChosen(ScriptChoice choice); // for the list
    void panesChosen(PaneChoice panes);
    void themeChosen(ThemeChoice theme);
    void aidsChosen(const ReadingAids &aids);

private:
    QToolButton *addButton(const QString &name, QMenu *menu);
    QMenu *makeScriptsMenu();
    QMenu *makeTextMenu(const Actions &actions);
    QMenu *makeThemeMenu();
    QMenu *makeMoreMenu(const Actions &actions);
    QActionGroup *addScripts(QMenu *menu, const QString &title, QAction *&quotes);
    void chooseScripts();
    void addHeadlines(QMenu *menu);
    void addAids(QMenu *menu);
    void chooseAids();

    SearchField *m_search;
    QActionGroup *m_left = nullptr;
    QActionGroup *m_right = nullptr;
    QActionGroup *m_panes = nullptr;
    QActionGroup *m_headlines = nullptr;
    QActionGroup *m_themes = nullptr;
    QAction *m_leftQuotes = nullptr;
    QAction *m_rightQuotes = nullptr;
    QActionGroup *m_doubts = nullptr;
    QActionGroup *m_pinyin = nullptr;
    QToolButton *m_sidebarButton;
    QToolButton *m_scriptsButton;
    QToolButton *m_textButton;
    QToolButton *m_themeButton;
    QToolButton *m_marksButton;
    QToolButton *m_moreButton;
};
