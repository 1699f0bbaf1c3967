#pragma once

#include "browse/listhead.h"
#include "library/library.h"
#include "look/theme.h"
#include "models/articlelistmodel.h"
#include "window/filterparts.h"
#include "window/listingreader.h"
#include "window/shownplaces.h"

#include <QWidget>

class ArticleListView;
class EmptyView;
class QAction;
class QStackedWidget;
class QueryDesk;
class SavedDesk;
class SearchField;
class Sidebar;
class SidebarDesk;

// Which articles are listed: what is chosen in the sidebar and typed into the search field makes a
// filter, the filter a listing. As a widget it is the list with its head; sidebar and search field
// stand elsewhere in the window.
class ListDesk final : public QWidget
{
    Q_OBJECT

public:
    // `library` must live as long as the desk.
    explicit ListDesk(Library &library, QWidget *parent = nullptr);

    Sidebar *sidebar() const;
    QString nameOf(SidebarSection section, const QString &key) const; // as the sidebar shows it
    SearchField *searchField() const { return m_search; }
    QWidget *listView() const;

    void setTheme(const Theme &theme);
    // While browsing, and while something is searched for.
    void setOrders(Grouping browsing, ListOrder searching);
    void setHeadlines(ScriptChoice choice); // in which script the list shows them
    void reload();                          // counts and listing
    void reloadRows();         // the same articles, but what their rows say may have changed
    void choose(ArticleId id); // opens it where it stands in the list, or apart from it
    // From the article that is open, or from where it stood before it went from the list; false at
    // the end of the list.
    bool chooseNext();
    bool choosePrevious();
    void openStateFilter();            // the menu above the list
    void offerInHead(QAction *action); // in the menu above the list
    void saveSearch();                 // asks for the name
    QString query() const { return m_filter.query; }
    bool canSaveSearch() const; // something is asked for, and the library can be changed
    const Filter &filter() const { return m_filter; }
    ArticleOrder articleOrder() const; // in which the list stands
    QList<ArticleId> listed() const;

Q_SIGNALS:
    void articleChosen(ArticleId id);
    void readingRequested(); // the reader wants the keys
    void queryChanged(const QString &query);
    void filterChanged();
    void ordersChosen(Grouping browsing, ListOrder searching);
    void importRequested();        // from the empty list
    void counted(qint64 articles); // in the whole library
    void listingShown(qsizetype articles);
    void searchDeleted(const QString &name);
    void menuWanted(const QList<ArticleId> &ids, const QPoint &place); // of chosen rows; global
    void deletionRequested(const QList<ArticleId> &ids);               // of chosen rows
    void failed(const Error &error);

private:
    void connectParts();
    void connectDesks();
    void setFilter(const Filter &filter);
    void removeFilter(int number);
    void clearFilters();
    QList<FilterPart> filterParts();
    void showFilters();
    bool isSearch() const { return !m_filter.query.isEmpty(); }
    ListOrder order() const;
    void chooseOrder(ListOrder order);
    ListingReader::Start listingStart();
    void readListing();      // of another filter, or in another order
    void readListingAgain(); // articles may have come and gone
    void listingFailed(const Error &error);
    void showListing(const Listing &listing);
    void showCounts();
    void showEmpty();
    void selectCurrent();
    void keepGap(const Listing &listing);
    Snippet snippetOf(ArticleId id) const;
    Result<QList<ArticleRow>> rowsOf(const QList<ArticleId> &ids);

    Library &m_library;
    ShownPlaces m_places;
    ArticleListModel m_articles;
    SearchField *m_search;
    SidebarDesk *m_sidebar;
    SavedDesk *m_saved;
    QueryDesk *m_queries;
    ListingReader *m_reader;
    ListHead *m_head;
    QStackedWidget *m_stack;
    ArticleListView *m_list;
    EmptyView *m_empty;
    Filter m_filter;
    Grouping m_browsing = Grouping::CityAndMonth;
    ListOrder m_searching = ListOrder::Relevance;
    ListHead::Counts m_counts;
    bool m_isAnother = true; // the listing to come is not the one in view
    ScriptChoice m_headlines = ScriptChoice::Source;
    ArticleId m_current{};      // the article that is open
    int m_gap = 0;              // where it stood when it went from the list: the row after it
    bool m_isSelecting = false; // the list is told, the reader is not
};
