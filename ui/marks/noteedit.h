#pragma once

#include <QPlainTextEdit>

class QTimer;

// A note being typed: as high as its words. Told as typed at most once a second and when the focus
// leaves; then, and with Ctrl+Enter, it is to be stored. Escape gives the focus back.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    // What is stored. Words that are not stored yet, or could not be, stay.
    void setNote(const QString &note);
    void offer(const QString &words);          // in place of what is there; not stored
    void save();                               // now, if there is something to save
    void forgetAsked() { m_asked = m_stored; } // it could not be stored: save() asks again

    QSize sizeHint() const override;

Q_SIGNALS:
    void noteChanged(const QString &note); // is to be stored
    void noteTyped(const QString &note);   // is to be kept as a draft
    void finished();                       // Escape and Ctrl+Enter
    void focusLeft();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    int heightOfWords() const;
    void tellTyped();

    QTimer *m_pause;
    QString m_stored;
    QString m_asked; // what noteChanged() told last
    QString m_told;  // what noteTyped() told last
};
