#pragma once

#include <QPlainTextEdit>

class QTimer;

// A note typed in place: as high as its words, saved after a pause of 500 ms and when the focus
// leaves. Escape gives the focus back.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    // What is stored. Words that are not stored yet, or could not be, stay.
    void setNote(const QString &note);
    void save(); // now, if there is something to save

    QSize sizeHint() const override;

Q_SIGNALS:
    void noteChanged(const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    int heightOfWords() const;

    QTimer *m_pause;
    QString m_stored;
    QString m_asked; // what noteChanged() told last
};
