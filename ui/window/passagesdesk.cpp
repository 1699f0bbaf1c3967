#include "window/passagesdesk.h"

#include "base/errortext.h"
#include "marks/passagepane.h"
#include "marks/tagchoice.h"
#include "marks/tagpopup.h"
#include "models/datetext.h"
#include "window/passagefilters.h"
#include "window/passagewords.h"

#include <QLocale>

namespace {

constexpr int pauseBeforeReading = 100; // milliseconds; one act tells of itself more than once
constexpr int pauseBeforeBusy = 300;    // milliseconds; what is done sooner shows nothing

} // namespace

PassagesDesk::PassagesDesk(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
    , m_places(library.renditions(), QLocale().script())
    , m_pane(new PassagePane([this](const QList<MarkId> &ids) {
        Result<QList<PassageRow>> rows = m_library.passageRows(ids);
        if (rows) {
            for (PassageRow &row : *rows)
                row.city = m_places.shown(row.city);
        }
        return rows;
    }))
    , m_filters(new PassageFilters(library, window))
    , m_popup(new TagPopup(window))
{
    if (library.isReadOnly())
        m_pane->setReadOnly(tr("This library can only be read: no mark can be changed."));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(pauseBeforeReading);
    m_busy.setSingleShot(true);
    m_busy.setInterval(pauseBeforeBusy);
    connect(&m_busy, &QTimer::timeout, this, [this] { m_pane->head()->setBusy(true); });
    connectHead();
    connectLibrary();
    connect(m_pane, &PassagePane::actWanted, this, &PassagesDesk::carryOut);
    connect(m_pane, &PassagePane::clearWanted, this, [this] { show(PassageFilter()); });
    connect(m_pane, &PassagePane::retryWanted, this, &PassagesDesk::read);
    connect(m_pane, &PassagePane::said, this, &PassagesDesk::said);
    connect(m_pane, &PassagePane::closed, this, &PassagesDesk::closed);
    connect(m_popup, &TagPopup::tagChosen, this,
            [this](const QString &path) { retag(m_toTag, path, {}); });
    connect(m_popup, &TagPopup::noteRequested, this, [this] {
        if (!m_toTag.isEmpty())
            editNote(m_toTag.constFirst());
    });
}

PassagesDesk::~PassagesDesk()
{
    if (m_job)
        m_job->stop();
}

void PassagesDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_pane->setTheme(theme);
    m_popup->setTheme(theme);
}

void PassagesDesk::open()
{
    m_isOpen = true;
    if (m_isStale)
        refresh();
}

void PassagesDesk::leave()
{
    m_isOpen = false;
    m_popup->hide();
    saveNotes();
}

void PassagesDesk::show(const PassageFilter &filter)
{
    m_filter = filter;
    showFilter();
    read();
}

void PassagesDesk::showOnlyIn(const Filter &articles)
{
    PassageFilter filter = m_filter;
    filter.articles = articles;
    show(filter);
}

void PassagesDesk::connectHead()
{
    PassageHead *head = m_pane->head();
    const auto change = [this](auto set) {
        return [this, set](const auto &...values) {
            PassageFilter filter = m_filter;
            set(filter, values...);
            show(filter);
        };
    };
    connect(head, &PassageHead::textTyped, this,
            change([](PassageFilter &filter, const QString &text) { filter.text = text; }));
    connect(head, &PassageHead::anyTagWanted, this, change([](PassageFilter &filter) {
                filter.tags.clear();
                filter.notTags.clear();
                filter.isUntagged = false;
                filter.relation.reset();
            }));
    connect(head, &PassageHead::untaggedWanted, this, change([](PassageFilter &filter) {
                filter.tags.clear();
                filter.isUntagged = true;
            }));
    connect(head, &PassageHead::statesChosen, this,
            change([](PassageFilter &filter, const QList<MarkState> &states, bool isImportant,
                      bool isWhole) {
                filter.states = states;
                filter.isImportant = isImportant;
                filter.isWhole = isWhole;
            }));
    connect(head, &PassageHead::allArticlesWanted, this,
            change([](PassageFilter &filter) { filter.articles = {}; }));
    connect(head, &PassageHead::cityWanted, this,
            change([](PassageFilter &filter, const QString &code) {
                filter.articles.cities = {code};
            }));
    connect(head, &PassageHead::paperWanted, this,
            change([](PassageFilter &filter, const QString &name) {
                filter.articles.papers = {name};
            }));
    connect(head, &PassageHead::yearWanted, this,
            change([](PassageFilter &filter, const QString &year) {
                filter.articles.months = {year};
            }));
    connect(head, &PassageHead::listedArticlesWanted, this, &PassagesDesk::listedArticlesWanted);
    connect(head, &PassageHead::tagWanted, this, &PassagesDesk::askForTag);
    connect(head, &PassageHead::orderChosen, this, [this](PassageOrder order) {
        m_order = order;
        show(m_filter);
    });
    connect(head, &PassageHead::groupingChosen, this, [this](PassageGrouping grouping) {
        m_grouping = grouping;
        show(m_filter);
    });
    connect(head, &PassageHead::savedChosen, this, [this](SavedPassagesId id) {
        if (const auto saved = m_filters->find(id))
            show(saved->filter);
    });
    connect(head, &PassageHead::saveWanted, this, [this] { m_filters->keep(m_filter); });
    connect(head, &PassageHead::renameWanted, m_filters, &PassageFilters::rename);
    connect(head, &PassageHead::deleteWanted, m_filters, &PassageFilters::remove);
    connect(m_filters, &PassageFilters::changed, head,
            [this, head] { head->setSaved(m_filters->all(), m_library.isReadOnly()); });
    connect(m_filters, &PassageFilters::removed, this,
            [this](const QString &name) { Q_EMIT acted(tr("Filter “%1” forgotten").arg(name)); });
    connect(m_filters, &PassageFilters::failed, this, &PassagesDesk::failed);
}

void PassagesDesk::connectLibrary()
{
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_isStale = true;
        if (m_isOpen && m_job)
            m_refresh.start(); // that one first, else none might ever be done
        else if (m_isOpen)
            refresh();
    });
    for (const auto changed : {&Library::articlesChanged, &Library::tagsChanged})
        connect(&m_library, changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_library, &Library::marksChanged, &m_refresh, qOverload<>(&QTimer::start));
}

// The table anew, and what can be chosen of it. Ticks, place and filter stay.
void PassagesDesk::refresh()
{
    readTags();
    readChoices();
    m_filters->reload();
    showFilter();
    read();
}

void PassagesDesk::readTags()
{
    const Result<QList<Tag>> tags = m_library.tags();
    if (tags)
        m_tags = *tags;
    else
        Q_EMIT failed(tags.error());
}

void PassagesDesk::readChoices()
{
    const auto take = [this](const Result<Library::SidebarCounts> &counts) {
        if (!counts)
            return Q_EMIT failed(counts.error());
        const QList<Count> cities = m_places.shown(counts->cities);
        for (const Count &city : cities)
            m_cityNames.insert(city.key, city.name);
        m_pane->head()->setChoices(cities, counts->papers, counts->dates);
        showFilter();
    };
    m_library.sidebarCounts().onDone(this, take);
}

void PassagesDesk::read()
{
    if (m_job)
        m_job->stop(); // nobody waits for that one any more
    const qint64 number = ++m_asked;
    m_busy.start();
    m_job = m_library.passages(m_filter, m_order, m_grouping);
    m_job->onDone(this, [this, number](const Result<PassageListing> &listing) {
        if (number == m_asked)
            show(listing);
    });
}

void PassagesDesk::show(const Result<PassageListing> &listing)
{
    m_job.reset();
    m_busy.stop();
    m_pane->head()->setBusy(false);
    if (!listing)
        return m_pane->sayFailed(sentence(listing.error()));
    m_isStale = false;
    PassageListing shown = *listing;
    if (m_grouping == PassageGrouping::City) {
        for (PassageGroup &group : shown.groups)
            group.name = m_places.shown(group.name);
    }
    m_pane->setNarrowed(isNarrowed(m_filter));
    m_pane->setListing(shown, m_grouping);
}

void PassagesDesk::showFilter()
{
    const auto nameOf = [this](SidebarSection section, const QString &key) {
        if (section == SidebarSection::Cities)
            return m_cityNames.value(key, key);
        return section == SidebarSection::Dates ? dateText(key) : key;
    };
    m_pane->head()->setFilter(m_filter, passageWords(m_filter, m_tags, nameOf));
    m_pane->head()->setOrder(m_order, m_grouping);
}

void PassagesDesk::askForTag(TagWish wish)
{
    auto *choice = new TagChoice(tr("Which tag?"), m_tags, m_theme, m_window);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &TagChoice::chosen, this, [this, wish](TagId tag) { wishTag(wish, tag); });
    choice->open();
}

void PassagesDesk::wishTag(TagWish wish, TagId tag)
{
    PassageFilter filter = m_filter;
    switch (wish) {
    case TagWish::With:
        filter.tags = {tag};
        filter.isUntagged = false;
        break;
    case TagWish::Without:
        filter.notTags << tag;
        break;
    case TagWish::Overlaps:
        filter.relation = {.kind = PassageRelation::Overlaps, .tag = tag};
        break;
    case TagWish::Inside:
        filter.relation = {.kind = PassageRelation::Inside, .tag = tag};
        break;
    case TagWish::Near:
        filter.relation = {.kind = PassageRelation::Near, .tag = tag};
        break;
    }
    show(filter);
}
