#include "marks/markspanel.h"

#include "look/icons.h"
#include "marks/cardcolumn.h"
#include "marks/markcard.h"
#include "marks/notefield.h"
#include "models/memobeginning.h"
#include "models/plaintext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

MarksPanel::MarksPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Marks"), this))
    , m_count(new QLabel(this))
    , m_memo(new QToolButton(this))
    , m_linkBegun(new QLabel(this))
    , m_linkBar(makeLinkBar())
    , m_empty(new QLabel(
          tr("No marks in this article yet. Select a passage and press T to tag it."), this))
    , m_column(new CardColumn(this))
{
    layOut();
    connect(m_column, &CardColumn::cardMade, this, &MarksPanel::connectCard);
    setMarks({}, {});
    showMemo();
}

void MarksPanel::layOut()
{
    const int space = fontMetrics().height() / 2;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space, space, space, space);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_memo);
    m_memo->setAutoRaise(true);
    connect(m_memo, &QToolButton::clicked, this, &MarksPanel::memoRequested);
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
    layout->addWidget(m_linkBar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_column, 1);
    setFocusProxy(m_column);
}

void MarksPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_column->setTheme(theme);
    showMemo();
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

void MarksPanel::setRemarks(const QHash<MarkId, Remarks> &remarks)
{
    m_remarks = remarks;
    const auto &cards = m_column->cards();
    for (auto card = cards.cbegin(); card != cards.cend(); ++card)
        card.value()->setRemarks(m_remarks.value(card.key()));
}

void MarksPanel::setMemo(const QString &text)
{
    m_memoText = text;
    showMemo();
}

// Tinted where there is one, and its beginning when pointed at.
void MarksPanel::showMemo()
{
    const bool isThere = !m_memoText.isEmpty();
    const QString name =
        isThere ? tr("Memo about the article") : tr("Write a memo about the article");
    m_memo->setIcon(tintedIcon(u"book"_s, isThere ? m_theme.accent : m_theme.lighterInk));
    m_memo->setAccessibleName(name);
    m_memo->setToolTip(plainToolTip(isThere ? memoBeginning(m_memoText) : name));
}

QWidget *MarksPanel::makeLinkBar()
{
    auto *bar = new QWidget(this);
    m_linkBegun->setWordWrap(true);
    m_linkBegun->setTextFormat(Qt::PlainText);
    m_linkBegun->setForegroundRole(QPalette::Link);
    auto *cancel = new QToolButton(bar);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel the link"));
    connect(cancel, &QToolButton::clicked, this, &MarksPanel::linkCancelled);
    auto *row = new QHBoxLayout(bar);
    const int space = fontMetrics().height() / 2;
    row->setContentsMargins(space, 0, space, space);
    row->addWidget(m_linkBegun, 1);
    row->addWidget(cancel, 0, Qt::AlignTop);
    bar->hide();
    return bar;
}

void MarksPanel::showLinkBegun(const QString &quote)
{
    m_linkBegun->setText(
        tr("Link from “%1”: choose the other mark and press L, or open its menu.").arg(quote));
    m_linkBar->setVisible(!quote.isEmpty());
}

void MarksPanel::startComment(MarkId mark)
{
    setCurrent(mark);
    if (MarkCard *card = m_column->card(mark))
        card->remarks().startComment();
}

void MarksPanel::settleComment(MarkId mark, CommentId comment)
{
    if (MarkCard *card = m_column->card(mark))
        card->remarks().settle(comment);
}

void MarksPanel::offerComment(MarkId mark, CommentId comment, const QString &words)
{
    if (MarkCard *card = m_column->reach(mark))
        card->remarks().offer(comment, words);
}

void MarksPanel::sayCommentFailed(MarkId mark, CommentId comment, const QString &why)
{
    if (MarkCard *card = m_column->card(mark))
        card->remarks().sayFailed(comment, why);
}

void MarksPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_linkBar->isVisible())
        Q_EMIT linkCancelled();
    else
        QWidget::keyPressEvent(event);
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
    for (MarkCard *card : cards) {
        card->note().save();
        card->remarks().save();
    }
}

void MarksPanel::connectCard(MarkId mark, MarkCard *card)
{
    connect(card, &MarkCard::activated, this, [this, mark] { Q_EMIT markActivated(mark); });
    connect(card, &MarkCard::dragged, this, [this, mark] { Q_EMIT markDragged(mark); });
    connect(card, &MarkCard::hovered, this,
            [this, mark](bool isUnder) { Q_EMIT markHovered(isUnder ? mark : MarkId{}); });
    connect(card, &MarkCard::noteChanged, this,
            [this, mark](const QString &note) { Q_EMIT noteChanged(mark, note); });
    connect(card, &MarkCard::noteTyped, this,
            [this, mark](const QString &note) { Q_EMIT noteTyped(mark, note); });
    connect(card, &MarkCard::draftDropped, this, [this, mark] { Q_EMIT draftDropped(mark); });
    connect(card, &MarkCard::noteLeft, this, [this, mark] { Q_EMIT noteLeft(mark); });
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
    connectRemarks(mark, card);
}

void MarksPanel::connectRemarks(MarkId mark, MarkCard *card)
{
    connect(card, &MarkCard::menuRequested, this,
            [this, mark](const QPoint &place) { Q_EMIT menuRequested(mark, place); });
    const MarkRemarks *remarks = &card->remarks();
    connect(remarks, &MarkRemarks::linkFollowed, this, &MarksPanel::linkFollowed);
    connect(remarks, &MarkRemarks::unlinkRequested, this, &MarksPanel::unlinkRequested);
    connect(remarks, &MarkRemarks::commentWritten, this,
            [this, mark](CommentId comment, const QString &text) {
                Q_EMIT commentWritten(mark, comment, text);
            });
    connect(remarks, &MarkRemarks::commentDropped, this,
            [this, mark](CommentId comment) { Q_EMIT commentDropped(mark, comment); });
    connect(remarks, &MarkRemarks::commentDeletionRequested, this,
            &MarksPanel::commentDeletionRequested);
    card->setRemarks(m_remarks.value(mark));
}
