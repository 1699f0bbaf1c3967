#pragma once

#include "look/theme.h"
#include "paper/mark.h"

#include <QWidget>

class QListView;
class QStandardItemModel;
class QLabel;

// The marks of the article that is open, one card each: quote, tags, note. The note is typed in
// place.
class MarksPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarksPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setMarks(const QList<Mark> &marks); // by position; keeps what is being typed
    void setCurrent(MarkId mark);            // scrolls to its card
    void editNote(MarkId mark);              // opens its note for typing

Q_SIGNALS:
    void markActivated(MarkId mark);
    void noteChanged(MarkId mark, const QString &note);
    void tagAddRequested(MarkId mark);
    void tagRemoveRequested(MarkId mark, const QString &path);
    void deleteRequested(MarkId mark);

private:
    struct Parts;
    Parts *m_parts;
};
