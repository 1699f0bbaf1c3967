#pragma once

#include "look/theme.h"
#include "paper/mark.h"

#include <QFrame>

class ClampedText;
class NoteEdit;
class QLabel;
class QToolButton;

// One mark in the panel: its passage, its tags, its note.
class MarkCard final : public QFrame
{
    Q_OBJECT

public:
    explicit MarkCard(QWidget *parent = nullptr);

    void setMark(const Mark &mark, const Theme &theme);
    // The words the mark was made on and those round them, for hovering.
    void setOldText(const QString &passage);
    void setCurrent(bool current);
    void editNote();
    void saveNote(); // what is typed and not saved yet

Q_SIGNALS:
    void activated();
    void noteChanged(const QString &note);
    void tagAddRequested();
    void tagRemoveRequested(const QString &path);
    void deleteRequested();
    void confirmRequested(); // it stands rightly
    void attachRequested();  // it is to stand where the selection is

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTags(const QList<Tag> &tags);
    QToolButton *makeChip(const Tag &tag);

    Theme m_theme;
    ClampedText *m_quote;
    QLabel *m_state;
    QWidget *m_tags;
    NoteEdit *m_note;
    QToolButton *m_confirm;
    QToolButton *m_attach;
    QToolButton *m_add;
    QToolButton *m_delete;
    QList<QToolButton *> m_chips; // one a tag
    bool m_isCurrent = false;
    int m_color = -1;
};
