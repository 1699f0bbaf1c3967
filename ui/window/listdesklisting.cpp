#include "browse/articlelistview.h"
#include "browse/emptyview.h"
#include "window/listdesk.h"
#include "window/sidebardesk.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>

// What the list shows: in which order it stands, how it is read, how it is told apart from what was
// in view before.

namespace {

constexpr qsizetype mostLookedAt = 50; // of the articles after one that went from the list

qsizetype citiesIn(const Listing &listing)
{
    QSet<QString> cities;
    for (const Group &group : listing.groups) {
        if (!group.city.isEmpty())
            cities.insert(group.city);
    }
    return cities.size();
}

} // namespace

ListOrder ListDesk::order() const
{
    return isSearch() ? m_searching : orderOf(m_browsing);
}

void ListDesk::chooseOrder(ListOrder order)
{
    if (isSearch())
        setOrders(m_browsing, order);
    else
        setOrders(groupingOf(order), m_searching);
    Q_EMIT ordersChosen(m_browsing, m_searching);
}

void ListDesk::readListing()
{
    m_isAnother = true;
    m_reader->read(listingStart(), ListingReader::Begin::FirstPage);
}

void ListDesk::readListingAgain()
{
    if (m_isAnother)
        readListing(); // the one before is still to come
    else
        m_reader->read(listingStart(), ListingReader::Begin::Whole);
}

ArticleOrder ListDesk::articleOrder() const
{
    return {.grouping = groupingOf(order()),
            .sort = order() == ListOrder::Relevance ? SortOrder::Relevance : SortOrder::Default};
}

ListingReader::Start ListDesk::listingStart()
{
    return [this, filter = m_filter, wanted = articleOrder()](qsizetype most) {
        return m_library.listing(filter, wanted.grouping, wanted.sort, most);
    };
}

void ListDesk::listingFailed(const Error &error)
{
    if (error.code == Error::Code::BadQuery)
        showListing({}); // nothing in it could be looked for; the field says so
    else if (error.code != Error::Code::Stopped)
        Q_EMIT failed(error);
}

// The same articles, or the rest behind those in view, move nothing.
void ListDesk::showListing(const Listing &listing)
{
    QScrollBar *bar = m_list->verticalScrollBar();
    const int scrolled = bar->value();
    m_head->setOrder(order(), isSearch());
    m_list->setGrouping(groupingOf(order()));
    {
        const QScopedValueRollback quiet(m_isSelecting, true);
        keepGap(listing);
        m_articles.setListing(m_places.shown(listing), isSearch()
                                                           ? ArticleListModel::Snippets::Shown
                                                           : ArticleListModel::Snippets::Hidden);
    }
    m_counts = {.articles = listing.ids.size(),
                .cities = listing.isWhole ? citiesIn(listing) : 0,
                .possible = listing.possible,
                .isWhole = listing.isWhole};
    showCounts();
    m_stack->setCurrentWidget(listing.ids.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    showEmpty();
    selectCurrent();
    if (!m_isAnother)
        bar->setValue(scrolled);
    m_isAnother = false;
    Q_EMIT listingShown(listing.ids.size());
}

// The article that is open may go from the list: the next one is then that which followed it.
void ListDesk::keepGap(const Listing &listing)
{
    const int present = m_articles.rowOf(m_current);
    if (m_isAnother || (present < 0 && m_gap == 0)) {
        m_gap = 0;
        return;
    }
    const int from = present < 0 ? m_gap : present + 1;
    const QList<ArticleId> following = m_articles.ids().mid(from, mostLookedAt);
    for (const ArticleId id : following) {
        if (const qsizetype row = listing.ids.indexOf(id); row >= 0) {
            m_gap = int(row);
            return;
        }
    }
    m_gap = int(std::min<qsizetype>(from, listing.ids.size()));
}

// Where no heads name the cities, they are counted beside.
void ListDesk::showCounts()
{
    ListHead::Counts shown = m_counts;
    if (shown.isWhole && shown.cities == 0)
        shown.cities = m_sidebar->cities().value_or(0);
    m_head->setCounts(shown);
}

void ListDesk::showEmpty()
{
    if (m_filter == Filter{})
        m_empty->say(tr("This library has no pages yet."), tr("Import files…"));
    else
        m_empty->say(tr("Nothing found."), tr("Clear the search and all filters"));
}

void ListDesk::selectCurrent()
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    m_list->setCurrentRow(m_articles.rowOf(m_current));
}
