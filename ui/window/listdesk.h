#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "models/articlelistmodel.h"
#include "models/sidebarmodel.h"
#include "window/shownplaces.h"

#include <QWidget>

class ArticleListView;
class EmptyView;
class ListHead;
class QStackedWidget;
class SearchField;
class Sidebar;

// Which articles are listed: what is chosen in the sidebar and typed into the search field makes a
// filter, the filter a listing. As a widget it is the list with its head; sidebar and search field
// stand elsewhere in the window.
class ListDesk final : public QWidget
{
    Q_OBJECT

public:
    // `library` must live as long as the desk.
    explicit ListDesk(Library &library, QWidget *parent = nullptr);

    Sidebar *sidebar() const { return m_sidebar; }
    SearchField *searchField() const { return m_search; }
    QWidget *listView() const;

    void setTheme(const Theme &theme);
    void setGrouping(Grouping grouping);
    void setHeadlines(ScriptChoice choice); // in which script the list shows them
    void reload();                          // counts and listing
    void reloadRows();         // the same articles, but what their rows say may have changed
    void choose(ArticleId id); // opens it where it stands in the list, or apart from it
    bool chooseNext();         // false at the end of the list
    bool choosePrevious();
    QString query() const { return m_filter.query; }
    const Filter &filter() const { return m_filter; }
    QList<ArticleId> listed() const;

Q_SIGNALS:
    void articleChosen(ArticleId id);
    void readingRequested(); // the reader wants the keys
    void queryChanged(const QString &query);
    void groupingChosen(Grouping grouping);
    void importRequested();        // from the empty list
    void counted(qint64 articles); // in the whole library
    void listingShown(qsizetype articles);
    void failed(const Error &error);

private:
    void connectParts();
    void readCounts();
    void readListing();
    void showListing(const Listing &listing);
    void readLeftOut();
    void setChosen(SidebarSection section, const QStringList &keys);
    void removeFilter(int number);
    void clearFilters();
    void filterChanged();
    void showFilters();
    void showEmpty();
    void selectCurrent();
    void openMenu(ArticleId id, const QPoint &place);
    Snippet snippetOf(ArticleId id) const;
    QList<Count> inUse(QList<Count> tags) const;
    Result<QList<ArticleRow>> rowsOf(const QList<ArticleId> &ids);

    // A value that is filtered by, as a chip shows it.
    struct Chosen
    {
        SidebarSection section{};
        QString key;
    };
    QList<Chosen> chosenValues() const;

    Library &m_library;
    ShownPlaces m_places;
    ArticleListModel m_articles;
    SidebarModel m_counts;
    Sidebar *m_sidebar;
    SearchField *m_search;
    ListHead *m_head;
    QStackedWidget *m_stack;
    ArticleListView *m_list;
    EmptyView *m_empty;
    Filter m_filter;
    Grouping m_grouping = Grouping::CityAndMonth;
    ScriptChoice m_headlines = ScriptChoice::Source;
    ArticleId m_current{};      // the article that is open
    qint64 m_listingNumber = 0; // of the listing asked for last; older answers are dropped
    bool m_isSelecting = false; // the list is told, the reader is not
};
