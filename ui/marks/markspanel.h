#pragma once

#include "look/theme.h"
#include "paper/mark.h"

#include <QHash>
#include <QWidget>

class MarkCard;
class QLabel;
class QScrollArea;
class QVBoxLayout;

// The marks of the article that is open, one card each: quote, tags, note. The note is typed in
// place.
class MarksPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarksPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setMarks(const QList<Mark> &marks);              // by position; keeps what is being typed
    void setOldText(MarkId mark, const QString &passage); // see MarkCard
    void setCurrent(MarkId mark);                         // scrolls to its card
    void editNote(MarkId mark);                           // opens its note for typing
    QRect cardRect(MarkId mark) const;                    // global, for the popup beside it
    void saveNotes(); // what is typed and not saved yet; before the cards go

Q_SIGNALS:
    void markActivated(MarkId mark);
    void noteChanged(MarkId mark, const QString &note);
    void tagAddRequested(MarkId mark);
    void tagRemoveRequested(MarkId mark, const QString &path);
    void deleteRequested(MarkId mark);
    void confirmRequested(MarkId mark);
    void attachRequested(MarkId mark);

private:
    MarkCard *makeCard(MarkId mark);
    void removeOthers(const QList<Mark> &marks);

    Theme m_theme;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_empty;
    QScrollArea *m_area;
    QVBoxLayout *m_layout; // of the cards
    QHash<MarkId, MarkCard *> m_cards;
    QList<Mark> m_marks;
};
