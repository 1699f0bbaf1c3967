#include "window/listdesk.h"

#include "browse/articlelistview.h"
#include "browse/emptyview.h"
#include "browse/sidebar.h"
#include "browse/snippet.h"
#include "search/searchfield.h"
#include "window/querydesk.h"
#include "window/saveddesk.h"
#include "window/sidebardesk.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ListDesk::ListDesk(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_places(library.renditions(), QLocale().script())
    , m_articles([this](const QList<ArticleId> &ids) { return rowsOf(ids); },
                 [this](ArticleId id) { return snippetOf(id); })
    , m_search(new SearchField(this))
    , m_sidebar(new SidebarDesk(library, m_places, this))
    , m_saved(new SavedDesk(library, m_sidebar->model(), this))
    , m_queries(new QueryDesk(library, *m_search))
    , m_reader(new ListingReader(this))
    , m_head(new ListHead(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ArticleListView(m_articles, this))
    , m_empty(new EmptyView(u"newspaper"_s, this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    connectParts();
    connectDesks();
}

Sidebar *ListDesk::sidebar() const
{
    return m_sidebar->sidebar();
}

QWidget *ListDesk::listView() const
{
    return m_list;
}

void ListDesk::setTheme(const Theme &theme)
{
    sidebar()->setTheme(theme);
    m_search->setTheme(theme);
    m_head->setTheme(theme);
    m_list->setTheme(theme);
    m_empty->setTheme(theme);
}

void ListDesk::setOrders(Grouping browsing, ListOrder searching)
{
    m_browsing = browsing;
    m_searching = searching;
    readListing();
}

void ListDesk::reload()
{
    m_sidebar->reload();
    m_saved->reload();
    readListingAgain();
}

void ListDesk::reloadRows()
{
    m_articles.fetchAgain();
}

void ListDesk::choose(ArticleId id)
{
    m_current = id;
    m_gap = 0;
    selectCurrent();
    Q_EMIT articleChosen(id);
}

bool ListDesk::chooseNext()
{
    const int present = m_articles.rowOf(m_current);
    const int row = present < 0 ? m_gap : present + 1;
    if (row >= m_articles.rowCount())
        return false;
    m_list->setCurrentRow(row);
    return true;
}

bool ListDesk::choosePrevious()
{
    const int present = m_articles.rowOf(m_current);
    const int row = (present < 0 ? m_gap : present) - 1;
    if (row < 0)
        return false;
    m_list->setCurrentRow(row);
    return true;
}

void ListDesk::openStateFilter()
{
    m_head->openStates();
}

QList<ArticleId> ListDesk::listed() const
{
    return m_articles.ids();
}

void ListDesk::offerInHead(QAction *action)
{
    m_head->addToMenu(action);
}

bool ListDesk::canSaveSearch() const
{
    return m_filter != Filter{} && !m_library.isReadOnly();
}

// Named for what it asks, until the reader has a better name.
void ListDesk::saveSearch()
{
    QStringList words{m_filter.query};
    const QList<FilterPart> parts = filterParts();
    for (const FilterPart &part : parts)
        words << part.label;
    words.removeAll(QString());
    m_saved->keep(m_filter, words.join(u" · "_s));
}

void ListDesk::connectParts()
{
    connect(m_search, &SearchField::queryChanged, this, [this](const QString &query) {
        Filter filter = m_filter;
        filter.query = query;
        setFilter(filter);
    });
    connect(m_search, &SearchField::filterRemoved, this, &ListDesk::removeFilter);
    connect(m_search, &SearchField::allCleared, this, &ListDesk::clearFilters);
    connect(m_search, &SearchField::listRequested, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_head, &ListHead::orderChosen, this, &ListDesk::chooseOrder);
    connect(m_list, &ArticleListView::articleChosen, this, [this](ArticleId id) {
        if (m_isSelecting)
            return;
        m_current = id;
        m_queries->remember(m_filter.query); // it found what was meant
        Q_EMIT articleChosen(id);
    });
    connect(m_list, &ArticleListView::readingRequested, this, &ListDesk::readingRequested);
    connect(m_list, &ArticleListView::menuRequested, this, &ListDesk::menuWanted);
    connect(m_list, &ArticleListView::deletionRequested, this, &ListDesk::deletionRequested);
    connect(m_head, &ListHead::statesChosen, this,
            [this](const QList<ReadState> &states, bool starred) {
                Filter filter = m_filter;
                filter.states = states;
                filter.starred = starred;
                setFilter(filter);
            });
    connect(m_empty, &EmptyView::actRequested, this, [this] {
        if (m_filter == Filter{})
            Q_EMIT importRequested();
        else
            clearFilters();
    });
    connect(&m_library, &Library::articlesChanged, this, &ListDesk::reload);
    connect(&m_library, &Library::tagsChanged, m_sidebar, &SidebarDesk::reload);
    connect(&m_library, &Library::marksChanged, this, &ListDesk::reloadRows);
    // What is listed stays as it is: an article that is read now stays among the new ones until
    // they are asked for again.
    connect(&m_library, &Library::statesChanged, this, &ListDesk::reloadRows);
}

void ListDesk::connectDesks()
{
    connect(m_reader, &ListingReader::arrived, this, &ListDesk::showListing);
    connect(m_reader, &ListingReader::failed, this, &ListDesk::listingFailed);
    connect(m_sidebar, &SidebarDesk::filterWanted, this, &ListDesk::setFilter);
    connect(m_sidebar, &SidebarDesk::countedAll, this, &ListDesk::counted);
    connect(m_sidebar, &SidebarDesk::counted, this, [this] {
        showFilters(); // the names of what is filtered by are known now
        showCounts();
    });
    connect(m_saved, &SavedDesk::filterWanted, this, &ListDesk::setFilter);
    connect(m_saved, &SavedDesk::deleted, this, &ListDesk::searchDeleted);
    connect(m_search, &SearchField::savedSearchTaken, m_saved, &SavedDesk::runNamed);
    connect(sidebar(), &Sidebar::searchRequested, m_saved, &SavedDesk::run);
    connect(sidebar(), &Sidebar::renameRequested, m_saved, &SavedDesk::rename);
    connect(sidebar(), &Sidebar::deleteRequested, m_saved, &SavedDesk::remove);
    connect(m_sidebar, &SidebarDesk::failed, this, &ListDesk::failed);
    connect(m_saved, &SavedDesk::failed, this, &ListDesk::failed);
    connect(m_queries, &QueryDesk::failed, this, &ListDesk::failed);
}

void ListDesk::setFilter(const Filter &filter)
{
    const bool isOtherQuery = filter.query != m_filter.query;
    m_filter = filter;
    m_search->setQuery(filter.query);
    m_queries->showFaults();
    showFilters();
    m_sidebar->show(filter);
    m_saved->show(filter);
    readListing();
    if (isOtherQuery)
        Q_EMIT queryChanged(filter.query);
    Q_EMIT filterChanged();
}

void ListDesk::removeFilter(int number)
{
    const QList<FilterPart> parts = filterParts();
    if (number < parts.size())
        setFilter(parts[number].without);
}

void ListDesk::clearFilters()
{
    setFilter({});
}

QString ListDesk::nameOf(SidebarSection section, const QString &key) const
{
    return m_sidebar->model().nameOf(section, key);
}

QList<FilterPart> ListDesk::filterParts()
{
    const Result<QList<Tag>> tags = m_library.tags();
    if (!tags) {
        Q_EMIT failed(tags.error());
        return {};
    }
    const SidebarModel &names = m_sidebar->model();
    return ::filterParts(m_filter, *tags, [&names](SidebarSection section, const QString &key) {
        return names.nameOf(section, key);
    });
}

void ListDesk::showFilters()
{
    QStringList labels;
    const QList<FilterPart> parts = filterParts();
    for (const FilterPart &part : parts)
        labels << part.label;
    m_search->setFilters(labels);
    m_head->setStates(m_filter.states, m_filter.starred);
}

Snippet ListDesk::snippetOf(ArticleId id) const
{
    const Result<StoredArticle> stored = m_library.article(id);
    const Result<QList<TextRange>> found = m_library.foundIn(id, m_filter.query);
    if (!stored || !found)
        return {};
    return snippetAround(stored->article.sourceText, *found);
}

void ListDesk::setHeadlines(ScriptChoice choice)
{
    if (choice == m_headlines)
        return;
    m_headlines = choice;
    m_articles.fetchAgain();
}

Result<QList<ArticleRow>> ListDesk::rowsOf(const QList<ArticleId> &ids)
{
    Result<QList<ArticleRow>> rows = m_library.articleRows(ids);
    if (rows) {
        for (ArticleRow &row : *rows) {
            row.city = m_places.shown(row.city);
            row.headline = m_library.renditions().make(row.headline, m_headlines).text;
        }
    }
    return rows;
}
