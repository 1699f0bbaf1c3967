#include "browse/listhead.h"

#include "browse/menubutton.h"
#include "browse/smallfont.h"
#include "look/icons.h"
#include "models/statename.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array orders{ListOrder::Relevance, ListOrder::CityAndMonth, ListOrder::Date,
                            ListOrder::Paper};

QString orderName(ListOrder order)
{
    switch (order) {
    case ListOrder::Relevance:
        return ListHead::tr("by relevance");
    case ListOrder::CityAndMonth:
        return ListHead::tr("by city and month");
    case ListOrder::Date:
        return ListHead::tr("by date");
    case ListOrder::Paper:
        return ListHead::tr("by paper");
    }
    return {};
}

} // namespace

ListHead::ListHead(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_button(new MenuButton(this))
    , m_choices(new QActionGroup(this))
    , m_statesButton(new MenuButton(this))
{
    const int space = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 3 / 2, space, space / 2, space);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_statesButton);
    layout->addWidget(m_button);
    m_counts->setFont(smallFont(font()));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setFont(smallFont(font()));
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setAccessibleName(tr("Order of the list"));
    makeMenu();
    makeStatesMenu();
}

void ListHead::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.lighterInk);
    palette.setColor(QPalette::ButtonText, theme.lighterInk);
    setPalette(palette);
    m_statesButton->setIcon(tintedIcon(u"filter"_s, theme.lighterInk));
}

void ListHead::setCounts(const Counts &counts)
{
    const int articles = int(counts.articles);
    QString text = counts.isWhole ? tr("%n article(s)", nullptr, articles)
                                  : tr("at least %n article(s) …", nullptr, articles);
    if (counts.cities > 0)
        text += u" · "_s + tr("%n cities", nullptr, int(counts.cities));
    if (counts.possible > 0)
        text += u" · "_s + tr("%n of them possibly", nullptr, int(counts.possible));
    m_counts->setText(text);
    m_counts->setToolTip(counts.possible > 0
                             ? tr("Their date is known only as a span that reaches beyond the "
                                  "dates asked for.")
                             : QString());
}

void ListHead::setOrder(ListOrder order, bool isSearch)
{
    m_button->setText(orderName(order) + u" ▾"_s);
    for (QAction *choice : m_choices->actions()) {
        const auto offered = ListOrder(choice->data().toInt());
        choice->setChecked(offered == order);
        choice->setVisible(isSearch || offered != ListOrder::Relevance);
    }
}

void ListHead::addToMenu(QAction *action)
{
    m_button->menu()->addSeparator();
    m_button->menu()->addAction(action);
}

void ListHead::makeMenu()
{
    auto *menu = new QMenu(m_button);
    for (const ListOrder order : orders) {
        QAction *choice = m_choices->addAction(orderName(order));
        choice->setCheckable(true);
        choice->setData(int(order));
        menu->addAction(choice);
    }
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *choice) {
        Q_EMIT orderChosen(ListOrder(choice->data().toInt()));
    });
    m_button->setMenu(menu);
    setOrder(ListOrder::CityAndMonth, false);
}

void ListHead::setStates(const QList<ReadState> &states, bool starred)
{
    for (qsizetype state = 0; state < m_states.size(); ++state)
        m_states[state]->setChecked(states.contains(ReadState(state)));
    m_starred->setChecked(starred);
}

void ListHead::openStates()
{
    m_statesButton->showMenu();
}

void ListHead::makeStatesMenu()
{
    auto *menu = new QMenu(m_statesButton);
    const auto add = [&](const QString &text) {
        QAction *choice = menu->addAction(text, this, &ListHead::chooseStates);
        choice->setCheckable(true);
        return choice;
    };
    for (const auto state : {ReadState::New, ReadState::Reading, ReadState::Coded,
                             ReadState::NothingFound, ReadState::Excluded})
        m_states << add(stateName(state));
    menu->addSeparator();
    m_starred = add(tr("with a star"));
    m_statesButton->setMenu(menu);
    m_statesButton->setToolTip(tr("Narrow the list by state or star"));
    m_statesButton->setAccessibleName(tr("Narrow the list by state or star"));
    m_statesButton->setFocusPolicy(Qt::TabFocus);
    const int size = fontMetrics().height();
    m_statesButton->setIconSize({size, size});
}

void ListHead::chooseStates()
{
    QList<ReadState> states;
    for (qsizetype state = 0; state < m_states.size(); ++state) {
        if (m_states[state]->isChecked())
            states << ReadState(state);
    }
    Q_EMIT statesChosen(states, m_starred->isChecked());
}
