#include "browse/listhead.h"

#include "browse/menubutton.h"
#include "browse/smallfont.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groupings{Grouping::CityAndMonth, Grouping::Date, Grouping::Paper};

QString groupingName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::CityAndMonth:
        return ListHead::tr("by city and month");
    case Grouping::Date:
        return ListHead::tr("by date");
    case Grouping::Paper:
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
{
    const int space = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 3 / 2, space, space / 2, space);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_button);
    m_counts->setFont(smallFont(font()));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setFont(smallFont(font()));
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setAccessibleName(tr("Group the list"));
    makeMenu();
}

void ListHead::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.lighterInk);
    palette.setColor(QPalette::ButtonText, theme.lighterInk);
    setPalette(palette);
}

void ListHead::setCounts(qsizetype articles, qsizetype cities, qsizetype possible)
{
    QString text = tr("%n article(s)", nullptr, int(articles));
    if (cities > 0)
        text += u" · "_s + tr("%n cities", nullptr, int(cities));
    if (possible > 0)
        text += u" · "_s + tr("%n of them possibly", nullptr, int(possible));
    m_counts->setText(text);
    m_counts->setToolTip(possible > 0 ? tr("Their date is known only as a span that reaches beyond "
                                           "the dates asked for.")
                                      : QString());
}

void ListHead::setGrouping(Grouping grouping)
{
    m_button->setText(groupingName(grouping) + u" ▾"_s);
    for (QAction *choice : m_choices->actions())
        choice->setChecked(choice->data().toInt() == int(grouping));
}

void ListHead::makeMenu()
{
    auto *menu = new QMenu(m_button);
    for (const Grouping grouping : groupings) {
        QAction *choice = m_choices->addAction(groupingName(grouping));
        choice->setCheckable(true);
        choice->setData(int(grouping));
        menu->addAction(choice);
    }
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *choice) {
        Q_EMIT groupingChosen(Grouping(choice->data().toInt()));
    });
    m_button->setMenu(menu);
    setGrouping(Grouping::CityAndMonth);
}
