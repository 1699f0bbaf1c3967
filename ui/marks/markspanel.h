#pragma once

#include "look/theme.h"
#include "paper/mark.h"

#include <QHash>
#include <QWidget>

class CardColumn;
class MarkCard;
class QLabel;

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
    void setOldText(MarkId mark, const QString &passage); // see MarkCard
    void setCurrent(MarkId mark);                         // scrolls to its card
    void setLifted(MarkId mark);     // its passage is under the pointer; 0: none is
    void follow(qsizetype position); // to the first mark at or after it, as the reader reads on
    void editNote(MarkId mark);      // opens its note for typing
    void offerDraft(MarkId mark, const QString &draft); // typed before and not stored
    void sayNoteFailed(MarkId mark, const QString &why);
    QRect cardRect(MarkId mark) const; // global, for the popup beside it
    void saveNotes();                  // what is typed and not saved yet; before the cards go

Q_SIGNALS:
    void markActivated(MarkId mark);
    void markHovered(MarkId mark);                      // 0: none
    void noteChanged(MarkId mark, const QString &note); // is to be stored
    void noteTyped(MarkId mark, const QString &note);   // is to be kept as a draft
    void draftDropped(MarkId mark);
    void tagAddRequested(MarkId mark);
    void tagRemoveRequested(MarkId mark, const QString &path);
    void importanceRequested(MarkId mark);
    void deleteRequested(MarkId mark);
    void confirmRequested(MarkId mark);
    void attachRequested(MarkId mark);

private:
    void layOut();
    void connectCard(MarkId mark, MarkCard *card);

    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_empty;
    CardColumn *m_column;
    QList<Mark> m_marks;
    QHash<MarkId, QString> m_oldTexts; // of cards that may still have to be made
};
