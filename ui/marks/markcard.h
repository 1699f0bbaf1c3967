#pragma once

#include "look/theme.h"
#include "paper/mark.h"

#include <QFrame>

#include <optional>

struct Remarks;
class ClampedText;
class MarkRemarks;
class NoteField;
class QLabel;
class QToolButton;

// One mark in the panel: its passage, or 全文 and the headline, its tags, its note, its links and
// what is said of it.
// Keys: Enter goes to the passage, Delete deletes, T adds a tag, M types the note, ! is important,
// C comments, L opens the menu with the links.
class MarkCard final : public QFrame
{
    Q_OBJECT

public:
    explicit MarkCard(QWidget *parent = nullptr);

    // `headline` stands for the passage of a mark on the whole article.
    void setMark(const Mark &mark, const QString &headline, const Theme &theme);
    // The words the mark was made on and those round them, for hovering.
    void setOldText(const QString &passage);
    void setCurrent(bool current);
    void setLifted(bool lifted); // its passage is under the pointer
    void setReadOnly(bool isReadOnly);
    void setRemarks(const Remarks &remarks);
    NoteField &note() { return *m_note; }
    MarkRemarks &remarks() { return *m_remarks; }
    bool isBusy() const; // must not go: typed in, or holding words that are not stored

Q_SIGNALS:
    void activated();
    void dragged(); // by the mouse, away
    void hovered(bool isUnder);
    void noteChanged(const QString &note);
    void noteTyped(const QString &note);
    void draftDropped();
    void noteLeft(); // nobody writes it any more
    void tagAddRequested();
    void tagRemoveRequested(const QString &path);
    void importanceRequested();
    void deleteRequested();
    void confirmRequested();                 // it stands rightly
    void attachRequested();                  // it is to stand where the selection is
    void menuRequested(const QPoint &place); // global; of what else can be done

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showQuote(const Mark &mark, const QString &headline);
    void showKinds();
    void requestMenu();
    void showTags(const QList<Tag> &tags);
    QToolButton *makeChip(const Tag &tag);

    Theme m_theme;
    QLabel *m_kind; // 全文, important, who made it
    ClampedText *m_quote;
    QLabel *m_state;
    QWidget *m_tags;
    NoteField *m_note;
    MarkRemarks *m_remarks;
    QToolButton *m_confirm;
    QToolButton *m_attach;
    QToolButton *m_add;
    QToolButton *m_write;
    QToolButton *m_important;
    QToolButton *m_more;
    QToolButton *m_delete;
    QList<QToolButton *> m_chips; // one a tag
    QStringList m_kinds;
    QString m_maker;                 // empty: the reader
    std::optional<QPoint> m_pressed; // until it is dragged or let go
    bool m_isCurrent = false;
    bool m_isLifted = false;
    bool m_isReadOnly = false;
    int m_color = -1;
};
