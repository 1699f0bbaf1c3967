#include "marks/markspanel.h"

#include "look/scrollbar.h"
#include "marks/markcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

MarksPanel::MarksPanel(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::of(Theme::Name::Light))
    , m_title(new QLabel(tr("Marks"), this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(
          tr("No marks in this article yet. Select a passage and press T to tag it."), this))
    , m_area(new QScrollArea(this))
{
    const int space = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space, space, space, space);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    QFont headFont = font();
    headFont.setWeight(QFont::DemiBold);
    m_title->setFont(headFont);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(space, space, space, space);
    auto *cards = new QWidget;
    m_layout = new QVBoxLayout(cards);
    m_layout->setContentsMargins(space, 0, space, space);
    m_layout->setSpacing(space);
    m_layout->addStretch();
    m_area->setWidget(cards);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_area, 1);
    setFocusProxy(m_area);
    setMarks({});
}

void MarksPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_area->verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.window));
    setMarks(m_marks);
}

void MarksPanel::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    removeOthers(marks);
    for (int place = 0; place < marks.size(); ++place) {
        const Mark &mark = marks[place];
        MarkCard *card = m_cards.value(mark.id);
        if (!card)
            card = makeCard(mark.id);
        if (m_layout->indexOf(card) != place)
            m_layout->insertWidget(place, card);
        card->setMark(mark, m_theme);
    }
    m_count->setText(marks.isEmpty() ? QString() : locale().toString(marks.size()));
    m_empty->setVisible(marks.isEmpty());
    m_area->setVisible(!marks.isEmpty());
}

void MarksPanel::setOldText(MarkId mark, const QString &passage)
{
    if (MarkCard *card = m_cards.value(mark))
        card->setOldText(passage);
}

void MarksPanel::setCurrent(MarkId mark)
{
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        card.value()->setCurrent(card.key() == mark);
    if (MarkCard *card = m_cards.value(mark))
        m_area->ensureWidgetVisible(card, 0, fontMetrics().height());
}

void MarksPanel::editNote(MarkId mark)
{
    setCurrent(mark);
    if (MarkCard *card = m_cards.value(mark))
        card->editNote();
}

QRect MarksPanel::cardRect(MarkId mark) const
{
    const MarkCard *card = m_cards.value(mark);
    return card ? QRect(card->mapToGlobal(QPoint()), card->size()) : QRect();
}

void MarksPanel::saveNotes()
{
    for (MarkCard *card : std::as_const(m_cards))
        card->saveNote();
}

MarkCard *MarksPanel::makeCard(MarkId mark)
{
    auto *card = new MarkCard(m_area->widget());
    m_cards.insert(mark, card);
    connect(card, &MarkCard::activated, this, [this, mark] { Q_EMIT markActivated(mark); });
    connect(card, &MarkCard::noteChanged, this,
            [this, mark](const QString &note) { Q_EMIT noteChanged(mark, note); });
    connect(card, &MarkCard::tagAddRequested, this, [this, mark] { Q_EMIT tagAddRequested(mark); });
    connect(card, &MarkCard::tagRemoveRequested, this,
            [this, mark](const QString &path) { Q_EMIT tagRemoveRequested(mark, path); });
    connect(card, &MarkCard::deleteRequested, this, [this, mark] { Q_EMIT deleteRequested(mark); });
    connect(card, &MarkCard::confirmRequested, this,
            [this, mark] { Q_EMIT confirmRequested(mark); });
    connect(card, &MarkCard::attachRequested, this, [this, mark] { Q_EMIT attachRequested(mark); });
    return card;
}

void MarksPanel::removeOthers(const QList<Mark> &marks)
{
    const auto isKept = [&](MarkId id) {
        return std::ranges::find(marks, id, &Mark::id) != marks.end();
    };
    m_cards.removeIf([&](std::pair<const MarkId &, MarkCard *&> card) {
        if (isKept(card.first))
            return false;
        m_layout->removeWidget(card.second);
        card.second->deleteLater();
        return true;
    });
}
