#pragma once

#include "look/theme.h"
#include "marks/markremarks.h"
#include "paper/mark.h"

#include <QHash>
#include <QWidget>

class CardColumn;
class MarkCard;
class QLabel;
class QToolButton;

// The marks of the article that is open, one card each: quote, tags, note. The note is typed in
// place.
class MarksPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarksPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReadOnly(bool isReadOnly);
    // Those on the whole article first, then by position; keeps what is being typed.
    void setMarks(const QList<Mark> &marks, const QString &headline);
    void setOldText(MarkId mark, const QString &passage);   // see MarkCard
    void setRemarks(const QHash<MarkId, Remarks> &remarks); // of the marks; after them
    // The passage that a link begins at, while the other mark is being looked for; empty: none.
    void showLinkBegun(const QString &quote);
    void setMemo(const QString &text); // about the article; empty: there is none
    void startComment(MarkId mark);
    void settleComment(MarkId mark, CommentId comment); // see MarkRemarks
    void offerComment(MarkId mark, CommentId comment, const QString &words);
    void sayCommentFailed(MarkId mark, CommentId comment, const QString &why);
    void setCurrent(MarkId mark);    // scrolls to its card
    void setLifted(MarkId mark);     // its passage is under the pointer; 0: none is
    void follow(qsizetype position); // to the first mark at or after it, as the reader reads on
    void editNote(MarkId mark);      // opens its note for typing
    void offerDraft(MarkId mark, const QString &draft); // typed before and not stored
    void sayNoteFailed(MarkId mark, const QString &why);
    QRect cardRect(MarkId mark) const; // global, for the popup beside it
    void saveNotes();                  // what is typed and not saved yet; before the cards go

Q_SIGNALS:
    void markActivated(MarkId mark);
    void markDragged(MarkId mark);                      // its card, by the mouse
    void markHovered(MarkId mark);                      // 0: none
    void noteChanged(MarkId mark, const QString &note); // is to be stored
    void noteTyped(MarkId mark, const QString &note);   // is to be kept as a draft
    void draftDropped(MarkId mark);
    void noteLeft(MarkId mark); // nobody writes it any more
    void tagAddRequested(MarkId mark);
    void tagRemoveRequested(MarkId mark, const QString &path);
    void importanceRequested(MarkId mark);
    void deleteRequested(MarkId mark);
    void confirmRequested(MarkId mark);
    void attachRequested(MarkId mark);
    void memoRequested();                                 // about the article
    void menuRequested(MarkId mark, const QPoint &place); // global
    void linkFollowed(const MarkLink &link);
    void unlinkRequested(const QString &uuid);
    void linkCancelled(); // the one that was begun
    void commentWritten(MarkId mark, CommentId comment, const QString &text); // 0: a new one
    void commentDropped(MarkId mark, CommentId comment);
    void commentDeletionRequested(CommentId comment);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeLinkBar();
    void showMemo();
    void connectCard(MarkId mark, MarkCard *card);
    void connectRemarks(MarkId mark, MarkCard *card);

    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_memo;
    QLabel *m_linkBegun;
    QWidget *m_linkBar;
    QLabel *m_empty;
    CardColumn *m_column;
    QList<Mark> m_marks;
    QHash<MarkId, QString> m_oldTexts; // of cards that may still have to be made
    QHash<MarkId, Remarks> m_remarks;
    QString m_memoText;
    Theme m_theme = Theme::of(Theme::Name::Light);
};
