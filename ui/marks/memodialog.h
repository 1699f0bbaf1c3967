#pragma once

#include "look/theme.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextEdit;

// A memo: read, and written as plain text with Markdown. It is stored by its button, by Ctrl+Enter
// and when it is closed; what could not be stored keeps it open.
class MemoDialog final : public QDialog
{
    Q_OBJECT

public:
    // `subject`: what it is about, for its head.
    MemoDialog(const QString &subject, QWidget *parent);

    void setTheme(const Theme &theme);
    void setReadOnly(bool isReadOnly);
    // As it is stored; empty: there is none. Words that are being written stay.
    void setMemo(const QString &text);
    // Why the words could not be stored; they stay.
    void sayFailed(const QString &why);
    void save();   // now, if there is something to save
    void forget(); // the memo was deleted, and with it what is written
    bool hasUnstoredWords() const;
    bool hasFailed() const; // its words would be lost by closing

    void done(int result) override;

Q_SIGNALS:
    void saveWanted(const QString &text);
    void deletionWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void write(); // from reading
    void showSide();
    void showState();
    void discard();

    QLabel *m_subject;
    QStackedWidget *m_sides; // read, write
    QTextEdit *m_text;
    QPlainTextEdit *m_edit;
    QLabel *m_sentence;
    QPushButton *m_write;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_delete;
    QPushButton *m_close;
    QString m_stored;
    bool m_isReadOnly = false;
    bool m_isClosing = false;
};
