#include "marks/notefield.h"

#include "marks/noteedit.h"
#include "marks/notetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

NoteField::NoteField(QWidget *parent)
    : QWidget(parent)
    , m_text(new NoteText(this))
    , m_state(new QWidget(this))
    , m_sentence(new QLabel(m_state))
    , m_again(new QToolButton(m_state))
    , m_discard(new QToolButton(m_state))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::Link);
    m_again->setText(tr("Store now"));
    m_discard->setText(tr("Discard"));
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_again);
    acts->addWidget(m_discard);
    acts->addStretch();
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins({});
    state->addWidget(m_sentence);
    state->addLayout(acts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_text);
    layout->addWidget(m_state);
    m_text->hide();
    m_state->hide();
    connect(m_text, &NoteText::clicked, this, &NoteField::edit);
    connect(m_again, &QToolButton::clicked, this, &NoteField::save);
    connect(m_discard, &QToolButton::clicked, this, &NoteField::discard);
}

void NoteField::setHint(const QString &hint)
{
    m_hint = hint;
}

void NoteField::setNote(const QString &note)
{
    m_stored = note;
    m_text->setNote(note);
    if (m_edit)
        m_edit->setNote(note);
    if (words() == note) {
        m_why.clear();
        m_isOffered = false;
    }
    showState();
}

void NoteField::offerDraft(const QString &draft)
{
    m_isOffered = true;
    editor()->offer(draft);
    showState();
}

void NoteField::edit()
{
    if (m_isReadOnly)
        return;
    m_text->hide();
    editor()->show();
    editor()->setFocus(Qt::OtherFocusReason);
    editor()->moveCursor(QTextCursor::End);
    showState();
}

bool NoteField::isBusy() const
{
    return m_edit && (m_edit->hasFocus() || hasUnstoredWords());
}

bool NoteField::hasUnstoredWords() const
{
    return words() != m_stored;
}

void NoteField::save()
{
    if (m_edit)
        m_edit->save();
}

void NoteField::sayFailed(const QString &why)
{
    m_why = why;
    if (m_edit)
        m_edit->forgetAsked();
    showState();
}

QString NoteField::words() const
{
    return m_edit ? m_edit->toPlainText() : m_stored;
}

void NoteField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_text->setCursor(isReadOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
}

NoteEdit *NoteField::editor()
{
    if (m_edit)
        return m_edit;
    m_edit = new NoteEdit(this);
    m_edit->setNote(m_stored);
    if (!m_hint.isEmpty()) {
        m_edit->setPlaceholderText(m_hint);
        m_edit->setAccessibleName(m_hint);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_edit);
    connect(m_edit, &NoteEdit::noteChanged, this, &NoteField::noteChanged);
    connect(m_edit, &NoteEdit::noteTyped, this, &NoteField::noteTyped);
    connect(m_edit, &NoteEdit::finished, this, &NoteField::finished);
    connect(m_edit, &NoteEdit::focusLeft, this, [this] {
        showState();
        Q_EMIT left();
    });
    setFocusProxy(m_edit);
    return m_edit;
}

void NoteField::showState()
{
    const bool isTyped = isBusy();
    if (m_edit)
        m_edit->setVisible(isTyped);
    m_text->setVisible(!isTyped && !m_stored.isEmpty());
    if (!m_why.isEmpty())
        m_sentence->setText(m_why);
    else if (m_isOffered)
        m_sentence->setText(tr("These words were typed before and are not stored yet."));
    m_state->setVisible(isTyped && words() != m_stored && (m_isOffered || !m_why.isEmpty()));
    updateGeometry();
}

void NoteField::discard()
{
    m_isOffered = false;
    m_why.clear();
    m_edit->offer(m_stored);
    m_edit->clearFocus();
    showState();
    Q_EMIT draftDropped();
}
