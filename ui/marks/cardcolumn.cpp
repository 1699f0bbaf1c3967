#include "marks/cardcolumn.h"

#include "look/scrollbar.h"
#include "marks/markcard.h"
#include "marks/notefield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int mostTries = 4;

} // namespace

CardColumn::CardColumn(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::of(Theme::Name::Light))
    , m_tops{0}
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

void CardColumn::setTheme(const Theme &theme)
{
    m_theme = theme;
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.window));
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        m_stale << card.key();
    layOut();
}

void CardColumn::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (MarkCard *card : std::as_const(m_cards))
        card->setReadOnly(isReadOnly);
}

void CardColumn::setMarks(const QList<Mark> &marks, const QString &headline)
{
    const int estimate = fontMetrics().height() * 8;
    QHash<MarkId, qsizetype> numbers;
    QList<int> heights;
    for (const Mark &mark : marks) {
        numbers.insert(mark.id, numbers.size());
        const qsizetype before = m_numbers.value(mark.id, -1);
        heights << (before < 0 ? estimate : m_heights.at(before));
    }
    m_marks = marks;
    m_headline = headline;
    m_numbers = numbers;
    m_heights = heights;
    const QList<MarkId> existing = m_cards.keys();
    for (const MarkId id : existing) {
        if (m_numbers.contains(id))
            m_stale << id;
        else
            dropCard(id);
    }
    if (!m_numbers.contains(m_current))
        m_current = {};
    sumUp();
    layOut();
}

void CardColumn::setCurrent(MarkId mark)
{
    const MarkId before = std::exchange(m_current, m_numbers.contains(mark) ? mark : MarkId{});
    for (const MarkId changed : {before, m_current}) {
        if (MarkCard *card = m_cards.value(changed))
            card->setCurrent(changed == m_current);
    }
    reach(m_current);
}

void CardColumn::setLifted(MarkId mark)
{
    const MarkId before = std::exchange(m_lifted, mark);
    for (const MarkId changed : {before, mark}) {
        if (MarkCard *card = m_cards.value(changed))
            card->setLifted(changed == m_lifted);
    }
}

void CardColumn::scrollTo(MarkId mark)
{
    const qsizetype number = numberOf(mark);
    if (number < 0)
        return;
    const int top = topOf(number) - verticalScrollBar()->value();
    if (top >= 0 && top + m_heights.at(number) <= viewport()->height())
        return;
    verticalScrollBar()->setValue(topOf(number));
}

MarkCard *CardColumn::reach(MarkId mark)
{
    const qsizetype number = numberOf(mark);
    if (number < 0)
        return nullptr;
    measured(number);
    sumUp();
    layOut();
    // What comes into view on the way there is measured, and may move it.
    for (int tries = 0; tries < mostTries && bringIntoView(number); ++tries) {
    }
    return m_cards.value(mark);
}

// Whether anything had to move.
bool CardColumn::bringIntoView(qsizetype number)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    const int top = topOf(number);
    const int bottom = top + m_heights.at(number);
    if (bottom > before + viewport()->height())
        bar->setValue(bottom - viewport()->height() + space());
    if (top < bar->value())
        bar->setValue(top);
    layOut();
    return bar->value() != before;
}

// A card that wants another height, as its note is typed or its passage is unfolded.
bool CardColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && !m_isLayingOut)
        layOutSoon();
    return QAbstractScrollArea::eventFilter(watched, event);
}

void CardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isStep || m_marks.isEmpty())
        return QAbstractScrollArea::keyPressEvent(event);
    const qsizetype step = event->key() == Qt::Key_Down ? 1 : -1;
    const qsizetype from = numberOf(m_current);
    const qsizetype number = from < 0 ? 0 : qBound(0, from + step, m_marks.size() - 1);
    setCurrent(m_marks.at(number).id);
    if (MarkCard *card = m_cards.value(m_current))
        card->setFocus(Qt::OtherFocusReason);
}

void CardColumn::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void CardColumn::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (!m_isLayingOut)
        layOut();
}

qsizetype CardColumn::numberOf(MarkId mark) const
{
    return m_numbers.value(mark, -1);
}

qsizetype CardColumn::firstBelow(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp<qsizetype>(after - m_tops.begin() - 1, 0,
                                 std::max<qsizetype>(0, m_marks.size() - 1));
}

void CardColumn::sumUp()
{
    m_tops.clear();
    int top = 0;
    for (const int height : std::as_const(m_heights)) {
        m_tops << top;
        top += height + space();
    }
    m_tops << top;
}

void CardColumn::layOutSoon()
{
    if (std::exchange(m_isAsked, true))
        return;
    QMetaObject::invokeMethod(this, &CardColumn::layOut, Qt::QueuedConnection);
}

// What is in view and a screen either way is measured; what stands at the top stays there.
void CardColumn::layOut()
{
    m_isAsked = false;
    if (m_isLayingOut || m_marks.isEmpty())
        return;
    m_isLayingOut = true;
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    const qsizetype anchor = firstBelow(bar->value());
    const int offset = bar->value() - topOf(anchor);
    qsizetype first = anchor;
    for (int room = height; first > 0 && room > 0;)
        room -= measured(--first);
    qsizetype last = anchor;
    for (int room = 2 * height + offset; last < m_marks.size() && room > 0;)
        room -= measured(last++) + space();
    sumUp();
    bar->setRange(0, qMax(0, m_tops.last() - height));
    bar->setPageStep(height);
    bar->setValue(topOf(anchor) + offset);
    removeFarCards(first, last);
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
        const qsizetype number = numberOf(card.key());
        card.value()->setGeometry(space(), topOf(number) - bar->value(), cardWidth(),
                                  m_heights.at(number));
        card.value()->show();
    }
    m_isLayingOut = false;
}

int CardColumn::measured(qsizetype number)
{
    MarkCard *card = made(m_marks.at(number));
    const QLayout *layout = card->layout();
    m_heights[number] = layout->hasHeightForWidth() ? layout->totalHeightForWidth(cardWidth())
                                                    : card->sizeHint().height();
    return m_heights.at(number);
}

MarkCard *CardColumn::made(const Mark &mark)
{
    MarkCard *card = m_cards.value(mark.id);
    const bool isNew = !card;
    if (isNew) {
        card = new MarkCard(viewport());
        card->setReadOnly(m_isReadOnly);
        card->setCurrent(mark.id == m_current);
        card->setLifted(mark.id == m_lifted);
        m_cards.insert(mark.id, card);
    }
    if (isNew || m_stale.remove(mark.id))
        card->setMark(mark, m_headline, m_theme);
    if (isNew) {
        card->installEventFilter(this);
        Q_EMIT cardMade(mark.id, card);
    }
    return card;
}

void CardColumn::removeFarCards(qsizetype first, qsizetype last)
{
    const QList<MarkId> existing = m_cards.keys();
    for (const MarkId id : existing) {
        const qsizetype number = numberOf(id);
        MarkCard *card = m_cards.value(id);
        if ((number < first || number >= last) && !card->isBusy())
            dropCard(id);
        else if (m_stale.remove(id))
            card->setMark(m_marks.at(number), m_headline, m_theme);
    }
}

// Not at once: it may be handling an event of its own.
void CardColumn::dropCard(MarkId mark)
{
    MarkCard *card = m_cards.take(mark);
    m_stale.remove(mark);
    card->removeEventFilter(this);
    card->hide();
    card->deleteLater();
}

int CardColumn::space() const
{
    return fontMetrics().height() / 2;
}

int CardColumn::cardWidth() const
{
    return viewport()->width() - 2 * space();
}
