#include "marks/notepopup.h"

#include "marks/notefield.h"
#include "marks/placement.h"

#include <QApplication>
#include <QVBoxLayout>

NotePopup::NotePopup(const QString &note, QWidget *parent)
    : QFrame(parent)
    , m_note(new NoteField(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Note"));
    auto *layout = new QVBoxLayout(this);
    const int space = fontMetrics().height() / 3;
    layout->setContentsMargins(space, space, space, space);
    layout->setSizeConstraint(QLayout::SetFixedSize); // as high as its words
    m_note->setFixedWidth(fontMetrics().height() * 16);
    layout->addWidget(m_note);
    m_note->setNote(note);
    connect(m_note, &NoteField::noteChanged, this, &NotePopup::noteChanged);
    connect(m_note, &NoteField::noteTyped, this, &NotePopup::noteTyped);
    connect(m_note, &NoteField::draftDropped, this, [this] {
        Q_EMIT draftDropped();
        end();
    });
    connect(m_note, &NoteField::finished, this, &NotePopup::end);
    connect(m_note, &NoteField::left, this, &NotePopup::end);
    hide();
}

void NotePopup::openBeside(const QRect &selection, QWidget *focusBack)
{
    m_focusBack = focusBack;
    m_isEnding = false;
    m_note->edit();
    adjustSize();
    m_selection = {parentWidget()->mapFromGlobal(selection.topLeft()), selection.size()};
    place();
    show();
    raise();
    m_note->edit();
}

void NotePopup::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (isVisible())
        place();
}

void NotePopup::place()
{
    move(placeBeside(size(), m_selection, parentWidget()->rect()));
}

void NotePopup::setNote(const QString &note)
{
    m_note->setNote(note);
    closeIfStored();
}

void NotePopup::offerDraft(const QString &draft)
{
    m_note->offerDraft(draft);
}

void NotePopup::sayFailed(const QString &why)
{
    m_isEnding = false;
    m_note->sayFailed(why);
}

void NotePopup::save()
{
    m_note->save();
}

void NotePopup::end()
{
    m_isEnding = true;
    Q_EMIT noteLeft();
    closeIfStored();
}

void NotePopup::closeIfStored()
{
    if (!m_isEnding || m_note->hasUnstoredWords())
        return;
    const QWidget *focused = QApplication::focusWidget();
    if (m_focusBack && (!focused || isAncestorOf(focused)))
        m_focusBack->setFocus(Qt::PopupFocusReason);
    hide();
    deleteLater();
}
