#include "marks/markcard.h"

#include "look/icons.h"
#include "marks/clampedtext.h"
#include "marks/flowlayout.h"
#include "marks/noteedit.h"
#include "marks/tagdot.h"
#include "models/plaintext.h"

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
    , m_quote(new ClampedText(this))
    , m_state(new QLabel(this))
    , m_tags(new QWidget(this))
    , m_note(new NoteEdit(this))
    , m_confirm(makeWordButton(tr("Confirm"), this))
    , m_attach(makeWordButton(tr("Attach to the selection"), this))
    , m_add(makeIconButton(tr("Add a tag"), this))
    , m_delete(makeIconButton(tr("Delete this mark"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::Link);
    const int space = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space * 3 / 2, space, space, space / 2);
    layout->setSpacing(space / 2);
    auto *chips = new FlowLayout(m_tags);
    chips->setContentsMargins({});
    chips->setSpacing(space / 3);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_add);
    acts->addStretch();
    acts->addWidget(m_delete);
    layout->addWidget(m_quote);
    layout->addWidget(m_state);
    auto *placing = new QHBoxLayout;
    placing->addWidget(m_confirm);
    placing->addWidget(m_attach);
    placing->addStretch();
    layout->addLayout(placing);
    layout->addWidget(m_tags);
    layout->addWidget(m_note);
    layout->addLayout(acts);
    connect(m_note, &NoteEdit::noteChanged, this, &MarkCard::noteChanged);
    connect(m_confirm, &QToolButton::clicked, this, &MarkCard::confirmRequested);
    connect(m_attach, &QToolButton::clicked, this, &MarkCard::attachRequested);
    connect(m_add, &QToolButton::clicked, this, &MarkCard::tagAddRequested);
    connect(m_delete, &QToolButton::clicked, this, &MarkCard::deleteRequested);
}

void MarkCard::setMark(const Mark &mark, const Theme &theme)
{
    m_theme = theme;
    m_color = mark.tags.isEmpty() ? -1 : mark.tags.first().color;
    m_quote->setText(mark.selector.quote);
    m_quote->setToolTip(plainToolTip(mark.selector.quote));
    m_state->setText(stateSentence(mark.state));
    m_state->setVisible(!m_state->text().isEmpty());
    m_state->setToolTip({});
    m_confirm->setVisible(mark.state == MarkState::Corrected || mark.state == MarkState::ToConfirm);
    m_attach->setVisible(mark.state == MarkState::ToConfirm || mark.state == MarkState::Orphan);
    m_note->setNote(mark.note);
    m_add->setIcon(tintedIcon(u"tag"_s, theme.lighterInk));
    m_delete->setIcon(tintedIcon(u"trash"_s, theme.lighterInk));
    showTags(mark.tags);
    setAccessibleName(mark.selector.quote);
    update();
}

void MarkCard::setOldText(const QString &passage)
{
    m_state->setToolTip(plainToolTip(passage));
    m_quote->setToolTip(plainToolTip(passage));
}

void MarkCard::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void MarkCard::editNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void MarkCard::saveNote()
{
    m_note->save();
}

void MarkCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT activated();
}

void MarkCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        break;
    case Qt::Key_Delete:
        Q_EMIT deleteRequested();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void MarkCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.paper);
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
