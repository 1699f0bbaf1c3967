#include "ingest/labelspanel.h"
#include "ingest/reviewview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

// The rows above the sides of a review: name and doubts, what is known of the page, the acts.

using namespace Qt::StringLiterals;

QWidget *ReviewView::makeHead()
{
    const int space = fontMetrics().height() / 2;
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space, space, space, 0);
    row->setSpacing(space);
    addButton(row, Act::Close, {});
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    row->addWidget(m_title, 1);
    row->addWidget(m_doubtCount);
    addButton(row, Act::PreviousDoubt, tr("Previous"));
    addButton(row, Act::NextDoubt, tr("Next"));
    addButton(row, Act::Settle, tr("Settle"));
    return head;
}

QHBoxLayout *ReviewView::makeFactsRow()
{
    const int space = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space, 0, space, 0);
    row->setSpacing(space / 4);
    m_facts->setAutoRaise(true);
    m_facts->setFocusPolicy(Qt::TabFocus);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_facts, &QToolButton::clicked, this, [this] {
        closePanels();
        m_labels->open(m_view, -1);
    });
    row->addWidget(m_facts, 1);
    addButton(row, Act::Labels, tr("Labels"));
    addButton(row, Act::Encoding, tr("Encoding"));
    return row;
}

QHBoxLayout *ReviewView::makeToolBar()
{
    const int space = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space, space / 2, space, space / 2);
    row->setSpacing(space / 4);
    addButton(row, Act::JoinPrevious, tr("Join"));
    addButton(row, Act::Split, tr("Split"));
    addButton(row, Act::Assign, tr("Give to"));
    addButton(row, Act::Role, tr("Make it"));
    addButton(row, Act::Glue, tr("Glue"));
    addButton(row, Act::Cut, tr("Cut"));
    addButton(row, Act::Earlier, u"↑"_s);
    addButton(row, Act::Later, u"↓"_s);
    row->addStretch(1);
    addPictureButtons(row);
    return row;
}

QToolButton *ReviewView::addButton(QHBoxLayout *row, Act act, const QString &text)
{
    auto *button = new QToolButton(this);
    QAction *does = action(act);
    does->setIconText(text);
    button->setDefaultAction(does);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    button->setAccessibleName(does->text());
    row->addWidget(button);
    return button;
}
