#include "marks/markcard.h"

#include "look/icons.h"
#include "marks/clampedtext.h"
#include "marks/flowlayout.h"
#include "marks/markremarks.h"
#include "marks/notefield.h"
#include "marks/tagdot.h"
#include "models/plaintext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// What the reader must know of a mark whose text has changed under it; empty when all is well.
QString stateSentence(MarkState state)
{
    switch (state) {
    case MarkState::Ok:
        return {};
    case MarkState::Corrected:
        return MarkCard::tr("The original was corrected here; the mark moved with it.");
    case MarkState::ToConfirm:
        return MarkCard::tr("The original has changed here. Please look whether the mark still "
                            "stands where it should.");
    case MarkState::Orphan:
        return MarkCard::tr("The passage is no longer in the article.");
    }
    return {};
}

QToolButton *makeIconButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QToolButton *makeWordButton(const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

MarkCard::MarkCard(QWidget *parent)
    : QFrame(parent)
    , m_theme(Theme::of(Theme::Name::Light))
    , m_kind(new QLabel(this))
    , m_quote(new ClampedText(this))
    , m_state(new QLabel(this))
    , m_tags(new QWidget(this))
    , m_note(new NoteField(this))
    , m_remarks(new MarkRemarks(this))
    , m_confirm(makeWordButton(tr("Confirm"), this))
    , m_attach(makeWordButton(tr("Attach to the selection"), this))
    , m_add(makeIconButton(tr("Add a tag (T)"), this))
    , m_write(makeIconButton(tr("Write a note (M)"), this))
    , m_important(makeIconButton(tr("Important"), this))
    , m_more(makeIconButton(tr("Comment and link"), this))
    , m_delete(makeIconButton(tr("Delete this mark"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connectParts();
}

void MarkCard::layOut()
{
    for (QLabel *label : {m_kind, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_state->setForegroundRole(QPalette::Link);
    const int space = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3 / 2, space, space, space / 2);
    layout->setSpacing(space / 2);
    auto *chips = new FlowLayout(m_tags);
    chips->setContentsMargins({});
    chips->setSpacing(space / 3);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(0);
    for (QToolButton *button : {m_add, m_write, m_important, m_more})
        acts->addWidget(button);
    acts->addStretch();
    acts->addWidget(m_delete);
    auto *placing = new QHBoxLayout;
    placing->addWidget(m_confirm);
    placing->addWidget(m_attach);
    placing->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_quote),
                          static_cast<QWidget *>(m_state)})
        layout->addWidget(part);
    layout->addLayout(placing);
    layout->addWidget(m_tags);
    layout->addWidget(m_note);
    layout->addWidget(m_remarks);
    layout->addLayout(acts);
}

void MarkCard::connectParts()
{
    connect(m_confirm, &QToolButton::clicked, this, &MarkCard::confirmRequested);
    connect(m_attach, &QToolButton::clicked, this, &MarkCard::attachRequested);
    connect(m_note, &NoteField::noteChanged, this, &MarkCard::noteChanged);
    connect(m_note, &NoteField::noteTyped, this, &MarkCard::noteTyped);
    connect(m_note, &NoteField::draftDropped, this, &MarkCard::draftDropped);
    connect(m_note, &NoteField::left, this, &MarkCard::noteLeft);
    connect(m_note, &NoteField::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_add, &QToolButton::clicked, this, &MarkCard::tagAddRequested);
    connect(m_write, &QToolButton::clicked, m_note, &NoteField::edit);
    connect(m_important, &QToolButton::clicked, this, &MarkCard::importanceRequested);
    connect(m_more, &QToolButton::clicked, this, &MarkCard::requestMenu);
    connect(m_delete, &QToolButton::clicked, this, &MarkCard::deleteRequested);
    connect(m_remarks, &MarkRemarks::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void MarkCard::setMark(const Mark &mark, const QString &headline, const Theme &theme)
{
    m_theme = theme;
    m_color = mark.tags.isEmpty() ? -1 : mark.tags.first().color;
    showQuote(mark, headline);
    m_state->setText(stateSentence(mark.state));
    m_state->setVisible(!m_state->text().isEmpty());
    if (mark.state == MarkState::Ok)
        setOldText({});
    m_confirm->setVisible(mark.state == MarkState::Corrected || mark.state == MarkState::ToConfirm);
    m_attach->setVisible(mark.state == MarkState::ToConfirm || mark.state == MarkState::Orphan);
    m_note->setNote(mark.note);
    const QString importance = mark.isImportant ? tr("No longer important") : tr("Important");
    m_important->setToolTip(importance);
    m_important->setAccessibleName(importance);
    m_add->setIcon(tintedIcon(u"tag"_s, theme.lighterInk));
    m_write->setIcon(tintedIcon(u"note"_s, theme.lighterInk));
    m_important->setIcon(tintedIcon(u"star"_s, mark.isImportant ? theme.accent : theme.lighterInk));
    m_more->setIcon(tintedIcon(u"more"_s, theme.lighterInk));
    m_delete->setIcon(tintedIcon(u"trash"_s, theme.lighterInk));
    m_remarks->setTheme(theme);
    showTags(mark.tags);
    update();
}

void MarkCard::setOldText(const QString &passage)
{
    m_state->setToolTip(plainToolTip(passage));
    m_quote->setToolTip(plainToolTip(passage));
}

void MarkCard::showQuote(const Mark &mark, const QString &headline)
{
    m_kinds.clear();
    if (mark.isWhole)
        m_kinds << tr("Whole article");
    if (mark.isImportant)
        m_kinds << tr("Important");
    m_quote->setText(mark.isWhole ? headline : mark.selector.quote);
    showKinds();
}

void MarkCard::setRemarks(const Remarks &remarks)
{
    m_maker = remarks.maker;
    showKinds();
    m_remarks->setRemarks(remarks);
}

void MarkCard::showKinds()
{
    QStringList words = m_kinds;
    if (!m_maker.isEmpty())
        words << tr("by %1").arg(m_maker);
    m_kind->setText(words.join(u" · "_s));
    m_kind->setVisible(!words.isEmpty());
    setAccessibleName((words << m_quote->text()).join(u" · "_s));
}

void MarkCard::requestMenu()
{
    Q_EMIT menuRequested(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void MarkCard::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void MarkCard::setLifted(bool lifted)
{
    m_isLifted = lifted;
    update();
}

void MarkCard::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_note->setReadOnly(isReadOnly);
    m_remarks->setReadOnly(isReadOnly);
    for (QToolButton *button : {m_add, m_write, m_important, m_more, m_delete})
        button->setEnabled(!isReadOnly);
    m_tags->setEnabled(!isReadOnly);
}

bool MarkCard::isBusy() const
{
    return m_note->isBusy() || m_remarks->hasUnstoredWords() ||
           isAncestorOf(QApplication::focusWidget()) || hasFocus();
}

void MarkCard::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_isReadOnly)
        return QFrame::contextMenuEvent(event);
    if (event->reason() == QContextMenuEvent::Mouse)
        Q_EMIT menuRequested(event->globalPos());
    else
        requestMenu();
}

void MarkCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_pressed.reset();
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
    Q_EMIT activated();
}

void MarkCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint way = event->position().toPoint() - *m_pressed;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed.reset(); // once a press
    Q_EMIT dragged();
}

void MarkCard::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const int key = isPlain ? event->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT activated();
    else if (key == Qt::Key_Delete && !m_isReadOnly)
        Q_EMIT deleteRequested();
    else if (key == Qt::Key_T && !m_isReadOnly)
        Q_EMIT tagAddRequested();
    else if (key == Qt::Key_Exclam && !m_isReadOnly)
        Q_EMIT importanceRequested();
    else if (key == Qt::Key_L && !m_isReadOnly)
        requestMenu();
    else if (key == Qt::Key_C)
        m_remarks->startComment();
    else if (key == Qt::Key_M)
        m_note->edit();
    else
        QFrame::keyPressEvent(event);
}

void MarkCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    Q_EMIT hovered(true);
}

void MarkCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    Q_EMIT hovered(false);
}

void MarkCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void MarkCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void MarkCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isLifted ? m_theme.counterpart : m_theme.paper);
    painter.setPen(m_isCurrent || hasFocus() ? m_theme.accent : m_theme.hairline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect stripe(0, 0, fontMetrics().height() / 4, height());
    const QColor tone = m_color < 0 ? m_theme.lighterInk
                                    : m_theme.tags.at(size_t(m_color) % m_theme.tags.size()).tone;
    painter.fillRect(stripe, tone);
}

void MarkCard::showTags(const QList<Tag> &tags)
{
    for (QToolButton *chip : m_chips) { // not at once: one may be handling its own click
        m_tags->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const Tag &tag : tags) {
        m_chips << makeChip(tag);
        m_tags->layout()->addWidget(m_chips.last());
    }
    m_tags->setVisible(!tags.isEmpty());
}

QToolButton *MarkCard::makeChip(const Tag &tag)
{
    auto *chip = new QToolButton(m_tags);
    chip->setText(plainButtonText(tag.path) + u"  ✕"_s);
    chip->setIcon(tagDot(m_theme, tag.color, fontMetrics().height(), devicePixelRatioF()));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(plainToolTip(tr("Take the tag %1 off").arg(tag.path)));
    chip->setAccessibleName(tr("Take the tag %1 off").arg(tag.path));
    connect(chip, &QToolButton::clicked, this,
            [this, path = tag.path] { Q_EMIT tagRemoveRequested(path); });
    return chip;
}
