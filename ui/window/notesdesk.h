#pragma once

#include "library/library.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

class MarksPanel;
class NotePopup;

// Notes of the article that is open, from typing to the library: on the cards, or beside the
// passage where the cards are folded. Nothing counts as stored before the library says so; what it
// could not take stays on screen, or is offered again with its article.
class NotesDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; `window` is where a popup may lie.
    NotesDesk(Library &library, MarksPanel &panel, QWidget *window);

    // After the panel has them. Of another article than before: words that were typed and are not
    // stored are offered.
    void setMarks(ArticleId article, const QList<Mark> &marks);
    // Opens the note for typing, beside `passage` (global coordinates) where the cards are folded.
    void edit(MarkId mark, const QRect &passage, QWidget *focusBack);
    // The same of a mark that was made for its note: left without one it goes again.
    void begin(MarkId mark, const QRect &passage, QWidget *focusBack);
    void save();                                           // what is typed and not stored yet
    bool hasFailed() const { return !m_failed.isEmpty(); } // words would be lost by closing

Q_SIGNALS:
    void failed(const Error &error);

private:
    const Mark *find(MarkId id) const;
    NotePopup *makePopup(const Mark &mark);
    void store(MarkId id, const QString &note);
    void keep(MarkId id, const QString &draft);
    void drop(MarkId id);
    void leave(MarkId id);
    void offerDrafts();
    void offer(MarkId id, const QString &draft);
    void sayFailed(MarkId id, const Error &error);

    Library &m_library;
    MarksPanel &m_panel;
    QWidget *m_window;
    ArticleId m_article{};
    QList<Mark> m_marks;
    QHash<MarkId, QPointer<NotePopup>> m_popups;
    QHash<MarkId, QString> m_unstored; // words to be offered: drafts, and what could not be stored
    QSet<MarkId> m_failed;             // whose words could not be stored
    QSet<MarkId> m_begun;              // made for a note of which nothing is written yet
};
