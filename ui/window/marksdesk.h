#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "models/recenttags.h"
#include "reader/readerpane.h"

#include <QObject>

#include <functional>

class MarksPanel;
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
    void setArticle(ArticleId id);
    void tagSelection();
    void noteOnSelection();

Q_SIGNALS:
    void failed(const Error &error);
    void hint(const QString &sentence); // what to do first
    void markDeleted();
    void recentTagsChanged();
    void panelNeeded(); // something in it wants to be seen

private:
    void connectPane();
    void connectPanel();
    void connectLibrary();
    void readMarks();
    void readTags();
    void paint();
    const Mark *find(MarkId id) const;
    const Mark *markAt(TextRange range) const; // with exactly that range
    void openPopupFor(MarkId mark);
    void applyTag(const QString &path);
    void add(const QStringList &tagPaths, const std::function<void(MarkId)> &then);
    void change(const Mark &mark, const QStringList &tagPaths, const QString &note);
    void remove(MarkId id);
    void confirm(MarkId id);
    void attach(MarkId id); // to the selection
    void showOldTexts();

    Library &m_library;
    ReaderPane &m_pane;
    MarksPanel &m_panel;
    SelectionBar *m_bar;
    TagPopup *m_popup;
    ArticleId m_article{};
    QList<Mark> m_marks; // by position
    QList<Tag> m_tags;
    RecentTags m_recent;
    MarkId m_popupMark{}; // the mark whose card opened the popup; none = the selection
};
