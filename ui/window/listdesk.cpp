#include "window/listdesk.h"

#include "browse/articlelistview.h"
#include "browse/emptyview.h"
#include "browse/listhead.h"
#include "browse/sidebar.h"
#include "browse/snippet.h"
#include "models/statename.h"
#include "search/searchfield.h"

#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

ListDesk::ListDesk(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_places(library.renditions(), QLocale().script())
    , m_articles([this](const QList<ArticleId> &ids) { return rowsOf(ids); },
                 [this](ArticleId id) { return snippetOf(id); })
    , m_sidebar(new Sidebar(m_counts, this))
    , m_search(new SearchField(this))
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
}

QWidget *ListDesk::listView() const
{
    return m_list;
}

void ListDesk::setTheme(const Theme &theme)
{
    m_sidebar->setTheme(theme);
    m_search->setTheme(theme);
    m_head->setTheme(theme);
    m_list->setTheme(theme);
    m_empty->setTheme(theme);
}

void ListDesk::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_head->setGrouping(grouping);
    m_list->setGrouping(grouping);
    readListing();
}

void ListDesk::reload()
{
    readCounts();
    readListing();
}

void ListDesk::reloadRows()
{
    m_articles.fetchAgain();
}

void ListDesk::choose(ArticleId id)
{
    m_current = id;
    selectCurrent();
    Q_EMIT articleChosen(id);
}

bool ListDesk::chooseNext()
{
    const int row = m_articles.rowOf(m_current) + 1; // the first one when it is not listed
    if (row >= m_articles.rowCount())
        return false;
    m_list->setCurrentIndex(m_articles.index(row));
    return true;
}

bool ListDesk::choosePrevious()
{
    const int row = m_articles.rowOf(m_current) - 1;
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_articles.index(row));
    return true;
}

QList<ArticleId> ListDesk::listed() const
{
    return m_articles.ids();
}

void ListDesk::connectParts()
{
    connect(m_sidebar, &Sidebar::chosenChanged, this, &ListDesk::setChosen);
    connect(m_search, &SearchField::queryChanged, this, [this](const QString &query) {
        m_filter.query = query;
        filterChanged();
        Q_EMIT queryChanged(query);
    });
    connect(m_search, &SearchField::filterRemoved, this, &ListDesk::removeFilter);
    connect(m_search, &SearchField::allCleared, this, &ListDesk::clearFilters);
    connect(m_search, &SearchField::listRequested, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_head, &ListHead::groupingChosen, this, &ListDesk::groupingChosen);
    connect(m_list, &ArticleListView::articleChosen, this, [this](ArticleId id) {
        if (m_isSelecting)
            return;
        m_current = id;
        Q_EMIT articleChosen(id);
    });
    connect(m_list, &ArticleListView::readingRequested, this, &ListDesk::readingRequested);
    connect(m_list, &ArticleListView::menuRequested, this, &ListDesk::openMenu);
    connect(m_empty, &EmptyView::actRequested, this, [this] {
        if (m_filter == Filter{})
            Q_EMIT importRequested();
        else
            clearFilters();
    });
    connect(&m_library, &Library::articlesChanged, this, &ListDesk::reload);
    connect(&m_library, &Library::tagsChanged, this, &ListDesk::readCounts);
    connect(&m_library, &Library::marksChanged, this, &ListDesk::reloadRows);
}

void ListDesk::readCounts()
{
    const auto show = [this](const Result<Library::SidebarCounts> &counts) {
        if (!counts) {
            Q_EMIT failed(counts.error());
            return;
        }
        m_counts.setCounts(SidebarSection::Cities, m_places.shown(counts->cities));
        m_counts.setCounts(SidebarSection::Dates, counts->dates);
        m_counts.setCounts(SidebarSection::Tags, inUse(counts->tags));
        showFilters();
        Q_EMIT counted(counts->articles);
    };
    m_library.sidebarCounts().onDone(this, show);
}

void ListDesk::readListing()
{
    const qint64 number = ++m_listingNumber;
    const SortOrder order = SortOrder::Default;
    m_library.listing(m_filter, m_grouping, order)
        .onDone(this, [this, number](const Result<Listing> &listing) {
            if (number != m_listingNumber)
                return;
            if (listing)
                showListing(*listing);
            else if (listing.error().code == Error::Code::BadQuery)
                showListing({}); // nothing in it could be looked for; the field says so
            else
                Q_EMIT failed(listing.error());
        });
}

void ListDesk::showListing(const Listing &listing)
{
    const bool isSearch = !m_filter.query.isEmpty();
    {
        const QScopedValueRollback quiet(m_isSelecting, true);
        m_articles.setListing(m_places.shown(listing), isSearch
                                                           ? ArticleListModel::Snippets::Shown
                                                           : ArticleListModel::Snippets::Hidden);
    }
    m_head->setCounts(listing.ids.size(), citiesIn(listing), listing.possible);
    m_stack->setCurrentWidget(listing.ids.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    showEmpty();
    selectCurrent();
    Q_EMIT listingShown(listing.ids.size());
}

void ListDesk::readLeftOut()
{
    if (m_filter.query.isEmpty()) {
        m_search->showLeftOut({});
        return;
    }
    const auto show = [this, query = m_filter.query](const Result<SearchResult> &result) {
        if (query != m_filter.query)
            return;
        QList<qsizetype> positions;
        for (const QueryFault &fault : result ? result->faults : QList<QueryFault>())
            positions << fault.range.begin;
        if (result)
            m_search->showLeftOut(positions);
        else if (result.error().code == Error::Code::BadQuery)
            m_search->showLeftOut({0});
    };
    m_library.search(m_filter, 1, 0).onDone(this, show);
}

void ListDesk::setChosen(SidebarSection section, const QStringList &keys)
{
    m_counts.setChosen(section, keys);
    switch (section) {
    case SidebarSection::Cities:
        m_filter.cities = keys;
        break;
    case SidebarSection::Dates:
        m_filter.months = keys;
        break;
    case SidebarSection::Tags:
        m_filter.tags.clear();
        const Result<QList<Tag>> tags = m_library.tags();
        if (!tags)
            return Q_EMIT failed(tags.error());
        for (const Tag &tag : *tags) {
            if (keys.contains(tag.uuid))
                m_filter.tags << tag.id;
        }
        break;
    }
    filterChanged();
}

void ListDesk::removeFilter(int number)
{
    const QList<Chosen> values = chosenValues();
    if (number >= values.size())
        return;
    const Chosen &value = values[number];
    QStringList keys = m_counts.chosen(value.section);
    keys.removeAll(value.key);
    setChosen(value.section, keys);
}

void ListDesk::clearFilters()
{
    const bool hadQuery = !m_filter.query.isEmpty();
    m_filter = {};
    for (const auto section : {SidebarSection::Cities, SidebarSection::Dates, SidebarSection::Tags})
        m_counts.setChosen(section, {});
    m_search->setQuery({});
    filterChanged();
    if (hadQuery)
        Q_EMIT queryChanged({});
}

void ListDesk::filterChanged()
{
    showFilters();
    readLeftOut();
    readListing();
}

void ListDesk::showFilters()
{
    QStringList labels;
    for (const Chosen &value : chosenValues()) {
        const QString name = m_counts.nameOf(value.section, value.key);
        switch (value.section) {
        case SidebarSection::Cities:
            labels << tr("city: %1").arg(name);
            break;
        case SidebarSection::Dates:
            labels << tr("date: %1").arg(name);
            break;
        case SidebarSection::Tags:
            labels << tr("tag: %1").arg(name);
            break;
        }
    }
    m_search->setFilters(labels);
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
    const int row = m_articles.rowOf(m_current);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_articles.index(row));
}

void ListDesk::openMenu(ArticleId id, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("State"));
    for (const auto state : {ReadState::New, ReadState::Reading, ReadState::Coded,
                             ReadState::NothingFound, ReadState::Excluded})
        menu->addAction(stateName(state), this, [this, id, state] {
            m_library.setReadState(id, state).onDone(this, [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
                reloadRows();
            });
        });
    menu->popup(place);
}

Snippet ListDesk::snippetOf(ArticleId id) const
{
    const Result<StoredArticle> stored = m_library.article(id);
    if (!stored)
        return {};
    const QString &source = stored->article.sourceText;
    return snippetAround(source, m_library.matchesIn(source, m_filter.query));
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

// Of the tags, those that stand in an article or are chosen: a tag without marks filters nothing.
QList<Count> ListDesk::inUse(QList<Count> tags) const
{
    const QStringList chosen = m_counts.chosen(SidebarSection::Tags);
    tags.removeIf([&](const Count &tag) { return tag.count == 0 && !chosen.contains(tag.key); });
    return tags;
}

QList<ListDesk::Chosen> ListDesk::chosenValues() const
{
    QList<Chosen> values;
    for (const auto section :
         {SidebarSection::Cities, SidebarSection::Dates, SidebarSection::Tags}) {
        for (const QString &key : m_counts.chosen(section))
            values << Chosen{section, key};
    }
    return values;
}
