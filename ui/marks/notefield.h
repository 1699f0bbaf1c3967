#pragma once

#include <QWidget>

class NoteEdit;
class NoteText;
class QLabel;
class QToolButton;

// The note of a mark: read until it is clicked or opened, then typed. What is typed is told as a
// draft at most once a second, and as the note when the focus leaves. It stays on screen until the
// owner says that it is stored.
class NoteField final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    void setHint(const QString &hint);     // stands where nothing is written; “Add a note”
    void setNote(const QString &note);     // as it is stored
    void offerDraft(const QString &draft); // typed before and not stored
    void edit();
    // Something is typed in it, or waits to be stored.
    bool isBusy() const;
    bool hasUnstoredWords() const;
    void save(); // now, if there is something to save
    // Why the words could not be stored; they stay, and are offered again.
    void sayFailed(const QString &why);
    QString words() const; // what is on screen
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void noteChanged(const QString &note); // is to be stored
    void noteTyped(const QString &draft);  // is to be kept
    void draftDropped();                   // what was typed is not wanted
    void finished();                       // Escape and Ctrl+Enter
    void left();                           // the focus went elsewhere

private:
    NoteEdit *editor();
    void showState();
    void discard();

    NoteText *m_text;
    NoteEdit *m_edit = nullptr; // once it is needed
    QWidget *m_state;
    QLabel *m_sentence;
    QToolButton *m_again;
    QToolButton *m_discard;
    QString m_hint;
    QString m_stored;
    QString m_why; // of the last failure
    bool m_isOffered = false;
    bool m_isReadOnly = false;
};
