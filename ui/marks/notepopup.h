#pragma once

#include "paper/ids.h"

#include <QFrame>

class NoteField;

// A note typed beside its passage, where the column of the cards is folded. Escape, Ctrl+Enter and
// a click elsewhere end it once the note is stored; what could not be stored keeps it open.
class NotePopup final : public QFrame
{
    Q_OBJECT

public:
    // `parent` is the window whose area it may use.
    NotePopup(const QString &note, QWidget *parent);

    // Beside `selection` (global coordinates), never over it; gives the focus back to `focusBack`.
    void openBeside(const QRect &selection, QWidget *focusBack);
    void setNote(const QString &note); // as it is stored
    void offerDraft(const QString &draft);
    void sayFailed(const QString &why);
    void save(); // what is typed and not stored yet

Q_SIGNALS:
    void noteChanged(const QString &note); // is to be stored
    void noteTyped(const QString &note);   // is to be kept as a draft
    void draftDropped();
    void noteLeft(); // nobody writes it any more

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void end();
    void closeIfStored();

    NoteField *m_note;
    QRect m_selection; // of the window
    QWidget *m_focusBack = nullptr;
    bool m_isEnding = false;
};
