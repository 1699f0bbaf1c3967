#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "models/recenttags.h"
#include "reader/readerpane.h"

#include <QObject>
#include <QTimer>

#include <functional>

class Actions;
class MarksPanel;
class NotesDesk;
class RemarksDesk;
class SelectionBar;
class TagPopup;

// The marks of the article that is open: from a selection to a tag or a note, from a mark to its
// card and back.
class MarksDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; `window` is where bar and popup may lie.
    MarksDesk(Library &library, ReaderPane &pane, MarksPanel &panel, QWidget *window);

    void setTheme(const Theme &theme);
    void setRecentTags(const QStringList &paths);
    QStringList recentTags() const { return m_recent.paths(); }
    void useTag(const QString &path); // it was given elsewhere in the window
    // Whether tags are offered beside each selection, or only when asked for.
    void setOffering(bool isOffering);
    void setArticle(ArticleId id);
    void chooseMark(MarkId id);        // of the article that is open
    void saveNotes();                  // what is typed and not stored yet
    bool hasFailedNotes() const;       // that would be lost by closing
    void obey(const Actions &actions); // those on passages and marks
    // What is selected by hand is tagged at once, what is selected by keys with Enter; by the tag
    // given last. Escape ends it.
    void setSticky(bool isSticky);

Q_SIGNALS:
    void failed(const Error &error);
    void hint(const QString &sentence); // what to do first, or what was done
    void markDeleted();
    void acted(const QString &sentence);     // something that one may want to take back
    void linkFollowed(const MarkLink &link); // its other mark is wanted
    void recentTagsChanged();
    void stickyChanged(const QString &path, int color); // an empty path: ended

private:
    // What tags and notes go to: a mark, the passage that is selected, or the whole article.
    struct Target
    {
        MarkId mark{};
        bool isWhole = false;
    };

    void connectPane();
    void connectBar();
    void connectPanel();
    void connectLibrary();
    void readSoon();
    void read();
    void readMarks();
    void readTags();
    void paint();
    void choose(MarkId id);
    const Mark *find(MarkId id) const;
    const Mark *chosen() const { return find(m_chosen); }
    const Mark *markAt(TextRange range) const; // with exactly that range
    const Mark *atCaret() const;
    bool canWrite(); // says so when not
    QRect articleRect() const;
    int colorOf(const QString &path) const;
    void settled();
    void openPopup(Target target, const QRect &beside, QWidget *focusBack);
    void applyTag(const QString &path, Target target);
    void give(const Library::NewMark &mark, const std::function<void(MarkId)> &then);
    void say(const Library::Tagging &tagged, const QStringList &tagPaths);
    void change(MarkId id, const Library::MarkChange &change);
    void remove(MarkId id);
    void confirmMark(MarkId id);
    void attachMark(MarkId id); // to the selection
    void showOldTexts();
    // What is asked for by keys, on the selection or the marks at the caret.
    void tagSelection();
    void noteOnSelection();
    void tagArticle();
    void noteOnArticle();
    void tagBySlot(int slot);
    void tagByWords();
    void repeatTag();
    void confirm();
    void noteHere();
    void toggleImportance();
    void deleteHere();
    void cycle(qsizetype step);
    void replaceRange();
    void letGo();

    Library &m_library;
    ReaderPane &m_pane;
    MarksPanel &m_panel;
    SelectionBar *m_bar;
    TagPopup *m_popup;
    NotesDesk *m_notes;
    RemarksDesk *m_remarks;
    QTimer m_reading; // once for all that was told in one go
    ArticleId m_article{};
    QString m_headline;
    QList<Mark> m_marks; // those on the whole article, then by position
    QList<Tag> m_tags;
    RecentTags m_recent;
    Target m_target; // of the popup
    MarkId m_chosen{};
    QString m_sticky; // the tag's path; empty: off
    bool m_isOffering = true;
};
