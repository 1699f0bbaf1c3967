#include "marks/passagehead.h"

#include "browse/elidedlabel.h"
#include "browse/menubutton.h"
#include "browse/smallfont.h"
#include "look/icons.h"
#include "models/plaintext.h"
#include "models/statename.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseInTyping = 250; // milliseconds

constexpr std::array states{MarkState::Ok, MarkState::Corrected, MarkState::ToConfirm,
                            MarkState::Orphan};

QString stateChoice(MarkState state)
{
    return state == MarkState::Ok ? PassageHead::tr("as they were made") : markStateName(state);
}

QString orderName(PassageOrder order)
{
    switch (order) {
    case PassageOrder::Text:
        return PassageHead::tr("by city and date");
    case PassageOrder::Newest:
        return PassageHead::tr("newest first");
    case PassageOrder::Tag:
        return PassageHead::tr("by tag");
    case PassageOrder::State:
        return PassageHead::tr("to be looked at first");
    }
    return {};
}

QString groupingName(PassageGrouping grouping)
{
    switch (grouping) {
    case PassageGrouping::None:
        return PassageHead::tr("not grouped");
    case PassageGrouping::Tag:
        return PassageHead::tr("grouped by tag");
    case PassageGrouping::City:
        return PassageHead::tr("grouped by city");
    case PassageGrouping::Month:
        return PassageHead::tr("grouped by month");
    case PassageGrouping::Article:
        return PassageHead::tr("grouped by article");
    }
    return {};
}

QString withArrow(const QString &text)
{
    return plainButtonText(text) + u" ▾"_s;
}

void addChoice(QActionGroup *group, const QString &text, int value)
{
    QAction *choice = group->addAction(text);
    choice->setCheckable(true);
    choice->setData(value);
}

void check(const QActionGroup *group, int value)
{
    for (QAction *choice : group->actions())
        choice->setChecked(choice->data().toInt() == value);
}

} // namespace

PassageHead::PassageHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_busy(new QLabel(tr("Looking…"), this))
    , m_close(new QToolButton(this))
    , m_field(new QLineEdit(this))
    , m_tags(makeMenuButton(tr("Tags asked for")))
    , m_states(makeMenuButton(tr("States asked for")))
    , m_articles(makeMenuButton(tr("Articles asked for")))
    , m_groupings(makeMenuButton(tr("How the marks are grouped")))
    , m_orders(makeMenuButton(tr("Order of the marks")))
    , m_saved(makeMenuButton(tr("Filters that are kept")))
    , m_orderChoices(new QActionGroup(this))
    , m_groupingChoices(new QActionGroup(this))
{
    const int space = fontMetrics().height() / 2;
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space / 2, space, space, space / 2);
    rows->setSpacing(space / 2);
    makeTop(rows);
    makeBottom(rows);
    makeTagsMenu();
    makeStatesMenu();
    makeOrderMenus();
    setChoices({}, {}, {});
    setSaved({}, false);
    setFilter({}, {});
    setOrder({}, {});
    setBusy(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &PassageHead::typed);
}

void PassageHead::setTheme(const Theme &theme)
{
    m_close->setIcon(tintedIcon(u"close"_s, theme.ink));
    m_saved->setIcon(tintedIcon(u"star"_s, theme.lighterInk));
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::ButtonText, theme.lighterInk);
    quiet.setColor(QPalette::WindowText, theme.lighterInk);
    quiet.setColor(QPalette::Button, theme.paper);
    const QList<QWidget *> quietOnes{m_busy,      m_tags,   m_states, m_articles,
                                     m_groupings, m_orders, m_saved};
    for (QWidget *widget : quietOnes)
        widget->setPalette(quiet);
}

void PassageHead::setCounts(const PassageListing &listing)
{
    QStringList parts{tr("%n mark(s)", nullptr, int(listing.marks))};
    if (listing.articles > 0)
        parts << tr("%n article(s)", nullptr, int(listing.articles));
    if (listing.cities > 0)
        parts << tr("%n cities", nullptr, int(listing.cities));
    if (listing.possible > 0)
        //: Marks in articles whose date is known only roughly
        parts << tr("%n of them perhaps", nullptr, int(listing.possible));
    m_title->setText(parts.join(u" · "_s));
}

void PassageHead::setBusy(bool isBusy)
{
    m_busy->setVisible(isBusy);
}

void PassageHead::setFilter(const PassageFilter &filter, const Words &words)
{
    if (!m_typing.isActive() && m_field->text() != filter.text)
        m_field->setText(filter.text);
    m_tags->setText(withArrow(words.tags.isEmpty() ? tr("any tag") : words.tags));
    m_articles->setText(withArrow(words.articles.isEmpty() ? tr("all articles") : words.articles));
    QStringList chosen;
    for (const MarkState state : states) {
        const bool isWanted = filter.states.contains(state);
        m_stateChoices.at(int(state))->setChecked(isWanted);
        if (isWanted)
            chosen << stateChoice(state);
    }
    m_important->setChecked(filter.isImportant);
    m_whole->setChecked(filter.isWhole);
    if (filter.isImportant)
        chosen << m_important->text();
    if (filter.isWhole)
        chosen << m_whole->text();
    m_states->setText(withArrow(chosen.isEmpty() ? tr("any state") : chosen.join(u", "_s)));
}

void PassageHead::setOrder(PassageOrder order, PassageGrouping grouping)
{
    check(m_orderChoices, int(order));
    check(m_groupingChoices, int(grouping));
    m_orders->setText(withArrow(orderName(order)));
    m_groupings->setText(withArrow(groupingName(grouping)));
}

void PassageHead::setSaved(const QList<SavedPassages> &saved, bool isReadOnly)
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    for (const SavedPassages &one : saved)
        menu->addAction(plainButtonText(one.name), this,
                        [this, id = one.id] { Q_EMIT savedChosen(id); });
    menu->addSeparator();
    menu->addAction(tr("Keep this filter…"), this, &PassageHead::saveWanted)
        ->setEnabled(!isReadOnly);
    QMenu *renaming = menu->addMenu(tr("Rename"));
    QMenu *deleting = menu->addMenu(tr("Forget"));
    for (const SavedPassages &one : saved) {
        const QString name = plainButtonText(one.name);
        renaming->addAction(name + u"…"_s, this, [this, id = one.id] { Q_EMIT renameWanted(id); });
        deleting->addAction(name, this, [this, id = one.id] { Q_EMIT deleteWanted(id); });
    }
    for (QMenu *part : {renaming, deleting})
        part->setEnabled(!saved.isEmpty() && !isReadOnly);
    m_saved->setText(withArrow(tr("kept filters")));
}

void PassageHead::setChoices(const QList<Count> &cities, const QList<Count> &papers,
                             const QList<Count> &dates)
{
    QMenu *menu = m_articles->menu();
    menu->clear();
    menu->addAction(tr("All articles"), this, &PassageHead::allArticlesWanted);
    menu->addAction(tr("Those in the list"), this, &PassageHead::listedArticlesWanted);
    menu->addSeparator();
    m_cities = menu->addMenu(tr("City"));
    m_papers = menu->addMenu(tr("Newspaper"));
    m_years = menu->addMenu(tr("Year"));
    QHash<QString, QMenu *> provinces;
    for (const Count &city : cities) {
        const auto choose = [this, code = city.key] { Q_EMIT cityWanted(code); };
        const QString name = city.key.isEmpty() ? tr("City unknown") : plainButtonText(city.name);
        const bool hasCities = std::ranges::any_of(cities, [&city](const Count &other) {
            return !city.key.isEmpty() && other.parent == city.key;
        });
        if (hasCities) {
            provinces.insert(city.key, m_cities->addMenu(name));
            provinces.value(city.key)->addAction(tr("All of %1").arg(name), this, choose);
        } else {
            provinces.value(city.parent, m_cities)->addAction(name, this, choose);
        }
    }
    for (const Count &paper : papers)
        m_papers->addAction(paper.key.isEmpty() ? tr("Paper unknown") : plainButtonText(paper.name),
                            this, [this, key = paper.key] { Q_EMIT paperWanted(key); });
    for (const Count &date : dates) {
        if (date.parent.isEmpty())
            m_years->addAction(date.key.isEmpty() ? tr("Date unknown") : date.key, this,
                               [this, key = date.key] { Q_EMIT yearWanted(key); });
    }
    for (QMenu *part : {m_cities, m_papers, m_years})
        part->setEnabled(!part->isEmpty());
}

void PassageHead::takeFocus()
{
    m_field->setFocus();
    m_field->selectAll();
}

// Enter and the arrow lead from the field to the rows.
bool PassageHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    if (m_typing.isActive()) {
        m_typing.stop();
        typed();
    }
    Q_EMIT leaveField();
    return true;
}

void PassageHead::typed()
{
    Q_EMIT textTyped(m_field->text());
}

MenuButton *PassageHead::makeMenuButton(const QString &name)
{
    auto *button = new MenuButton(this);
    button->setFont(smallFont(font()));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

void PassageHead::makeTop(QBoxLayout *rows)
{
    auto *line = new QHBoxLayout;
    rows->addLayout(line);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_busy->setFont(smallFont(font()));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Back to the article (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setFocusPolicy(Qt::TabFocus);
    line->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0); // in line with the words below
    line->addWidget(m_title, 1);
    line->addWidget(m_busy);
    line->addWidget(m_saved);
    line->addWidget(m_close);
    m_field->setPlaceholderText(tr("Words of passages and notes, in either script"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    field->addWidget(m_field);
    rows->addLayout(field);
    connect(m_field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_close, &QToolButton::clicked, this, &PassageHead::closeWanted);
}

void PassageHead::makeBottom(QBoxLayout *rows)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(fontMetrics().height() / 4);
    rows->addLayout(line);
    line->addWidget(m_tags);
    line->addWidget(m_states);
    line->addWidget(m_articles);
    line->addStretch(1);
    line->addWidget(m_groupings);
    line->addWidget(m_orders);
}

void PassageHead::makeTagsMenu()
{
    QMenu *menu = m_tags->menu();
    const auto add = [&](const QString &text, TagWish wish) {
        menu->addAction(text, this, [this, wish] { Q_EMIT tagWanted(wish); });
    };
    menu->addAction(tr("Any tag, or none"), this, &PassageHead::anyTagWanted);
    menu->addAction(tr("Without a tag"), this, &PassageHead::untaggedWanted);
    menu->addSeparator();
    add(tr("With the tag…"), TagWish::With);
    add(tr("Not with the tag…"), TagWish::Without);
    menu->addSeparator();
    add(tr("Overlapping marks with the tag…"), TagWish::Overlaps);
    add(tr("Inside marks with the tag…"), TagWish::Inside);
    add(tr("In one paragraph with the tag…"), TagWish::Near);
}

void PassageHead::makeStatesMenu()
{
    QMenu *menu = m_states->menu();
    const auto add = [&](const QString &text) {
        QAction *choice = menu->addAction(text);
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, this, &PassageHead::chooseStates);
        return choice;
    };
    for (const MarkState state : states)
        m_stateChoices << add(stateChoice(state));
    menu->addSeparator();
    m_important = add(tr("important"));
    m_whole = add(tr("on whole articles"));
}

void PassageHead::makeOrderMenus()
{
    for (const PassageOrder order :
         {PassageOrder::Text, PassageOrder::Newest, PassageOrder::Tag, PassageOrder::State})
        addChoice(m_orderChoices, orderName(order), int(order));
    for (const PassageGrouping grouping :
         {PassageGrouping::None, PassageGrouping::Tag, PassageGrouping::City,
          PassageGrouping::Month, PassageGrouping::Article})
        addChoice(m_groupingChoices, groupingName(grouping), int(grouping));
    m_orders->menu()->addActions(m_orderChoices->actions());
    m_groupings->menu()->addActions(m_groupingChoices->actions());
    connect(m_orderChoices, &QActionGroup::triggered, this, [this](const QAction *choice) {
        Q_EMIT orderChosen(PassageOrder(choice->data().toInt()));
    });
    connect(m_groupingChoices, &QActionGroup::triggered, this, [this](const QAction *choice) {
        Q_EMIT groupingChosen(PassageGrouping(choice->data().toInt()));
    });
}

void PassageHead::chooseStates()
{
    QList<MarkState> chosen;
    for (const MarkState state : states) {
        if (m_stateChoices.at(int(state))->isChecked())
            chosen << state;
    }
    Q_EMIT statesChosen(chosen, m_important->isChecked(), m_whole->isChecked());
}
