#include "marks/markspanel.h"

#include "marks/cardcolumn.h"
#include "marks/markcard.h"
#include "marks/notefield.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

MarksPanel::MarksPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Marks"), this))
    , m_count(new QLabel(this))
    , m_empty(new QLabel(
          tr("No marks in this article yet. Select a passage and press T to tag it."), this))
    , m_column(new CardColumn(this))
{
    layOut();
    connect(m_column, &CardColumn::cardMade, this, &MarksPanel::connectCard);
    setMarks({}, {});
}

void MarksPanel::layOut()
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_column, 1);
    setFocusProxy(m_column);
}

void MarksPanel::setTheme(const Theme &theme)
{
    m_column->setTheme(theme);
}

void MarksPanel::setReadOnly(bool isReadOnly)
{
    m_column->setReadOnly(isReadOnly);
}

void MarksPanel::setMarks(const QList<Mark> &marks, const QString &headline)
{
    m_marks = marks;
    m_oldTexts.clear();
    m_column->setMarks(marks, headline);
    m_count->setText(marks.isEmpty() ? QString() : locale().toString(marks.size()));
    m_empty->setVisible(marks.isEmpty());
    m_column->setVisible(!marks.isEmpty());
}

void MarksPanel::setOldText(MarkId mark, const QString &passage)
{
    m_oldTexts.insert(mark, passage);
    if (MarkCard *card = m_column->card(mark))
        card->setOldText(passage);
}

void MarksPanel::setCurrent(MarkId mark)
{
    m_column->setCurrent(mark);
}

void MarksPanel::setLifted(MarkId mark)
{
    m_column->setLifted(mark);
}

void MarksPanel::follow(qsizetype position)
{
    const auto isAhead = [position](const Mark &mark) {
        return !mark.isWhole && mark.selector.range.end > position;
    };
    const auto next = std::ranges::find_if(m_marks, isAhead);
    if (next != m_marks.end() && !isAncestorOf(QApplication::focusWidget()))
        m_column->scrollTo(position > 0 ? next->id : m_marks.first().id);
}

void MarksPanel::editNote(MarkId mark)
{
    setCurrent(mark);
    if (MarkCard *card = m_column->card(mark))
        card->note().edit();
}

void MarksPanel::offerDraft(MarkId mark, const QString &draft)
{
    if (MarkCard *card = m_column->reach(mark))
        card->note().offerDraft(draft);
}

void MarksPanel::sayNoteFailed(MarkId mark, const QString &why)
{
    if (MarkCard *card = m_column->card(mark))
        card->note().sayFailed(why);
}

QRect MarksPanel::cardRect(MarkId mark) const
{
    const MarkCard *card = m_column->card(mark);
    return card ? QRect(card->mapToGlobal(QPoint()), card->size()) : QRect();
}

void MarksPanel::saveNotes()
{
    const auto cards = m_column->cards();
    for (MarkCard *card : cards)
        card->note().save();
}

void MarksPanel::connectCard(MarkId mark, MarkCard *card)
{
    connect(card, &MarkCard::activated, this, [this, mark] { Q_EMIT markActivated(mark); });
    connect(card, &MarkCard::hovered, this,
            [this, mark](bool isUnder) { Q_EMIT markHovered(isUnder ? mark : MarkId{}); });
    connect(card, &MarkCard::noteChanged, this,
            [this, mark](const QString &note) { Q_EMIT noteChanged(mark, note); });
    connect(card, &MarkCard::noteTyped, this,
            [this, mark](const QString &note) { Q_EMIT noteTyped(mark, note); });
    connect(card, &MarkCard::draftDropped, this, [this, mark] { Q_EMIT draftDropped(mark); });
    connect(card, &MarkCard::tagAddRequested, this, [this, mark] { Q_EMIT tagAddRequested(mark); });
    connect(card, &MarkCard::tagRemoveRequested, this,
            [this, mark](const QString &path) { Q_EMIT tagRemoveRequested(mark, path); });
    connect(card, &MarkCard::importanceRequested, this,
            [this, mark] { Q_EMIT importanceRequested(mark); });
    connect(card, &MarkCard::deleteRequested, this, [this, mark] { Q_EMIT deleteRequested(mark); });
    connect(card, &MarkCard::confirmRequested, this,
            [this, mark] { Q_EMIT confirmRequested(mark); });
    connect(card, &MarkCard::attachRequested, this, [this, mark] { Q_EMIT attachRequested(mark); });
    if (const auto old = m_oldTexts.constFind(mark); old != m_oldTexts.cend())
        card->setOldText(*old);
}
