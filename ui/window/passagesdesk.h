#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "marks/passageacts.h"
#include "marks/passagehead.h"
#include "window/shownplaces.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <optional>

class NotePopup;
class PassageFilters;
class PassagePane;
class TagPopup;

// The table of all marks of the library: which of them are shown is asked of the library, and what
// the reader does to them goes there.
class PassagesDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` must live as long as the desk; `window` is where popups may lie.
    PassagesDesk(Library &library, QWidget *window);
    ~PassagesDesk() override;

    PassagePane *pane() const { return m_pane; }
    void setTheme(const Theme &theme);
    void setRecentTags(const QStringList &paths) { m_recentTags = paths; }
    void open(); // as it was left
    void leave();
    bool isOpen() const { return m_isOpen; }
    const PassageFilter &filter() const { return m_filter; }
    void show(const PassageFilter &filter);
    void showOnlyIn(const Filter &articles);
    void saveNotes(); // what is typed and not stored yet

Q_SIGNALS:
    void placeChosen(ArticleId id, TextRange range); // to be read in its article
    void listedArticlesWanted();                     // showOnlyIn() those of the list
    void closed();
    void said(const QString &sentence);
    void acted(const QString &sentence); // an act that can be undone
    void tagUsed(const QString &path);
    void failed(const Error &error);

private:
    void connectHead();
    void connectLibrary();
    void read();
    void show(const Result<PassageListing> &listing);
    void showFilter();
    void readTags();
    void readChoices();
    void refresh();
    QList<PassageRow> rowsOf(const QList<MarkId> &ids) const;
    void askForTag(TagWish wish);
    void wishTag(TagWish wish, TagId tag);
    // What the reader does to marks.
    void carryOut(PassageAct act, const QList<MarkId> &marks);
    void openPlace(MarkId id);
    void chooseTag(const QList<MarkId> &marks);
    void chooseTagToTake(const QList<MarkId> &marks);
    void retag(const QList<MarkId> &marks, const QString &added, const QString &removed);
    void editNote(MarkId id);
    NotePopup *makeNote(const Mark &mark);
    void storeNote(const Mark &mark, const QString &note);
    void toggleImportance(MarkId id);
    void confirm(const QList<MarkId> &marks);
    void remove(const QList<MarkId> &marks);

    Library &m_library;
    QWidget *m_window;
    ShownPlaces m_places;
    PassagePane *m_pane;
    PassageFilters *m_filters;
    TagPopup *m_popup;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QStringList m_recentTags;
    QList<Tag> m_tags;
    QHash<QString, QString> m_cityNames; // by code
    QList<MarkId> m_toTag;
    QHash<MarkId, QPointer<NotePopup>> m_notes;
    PassageFilter m_filter;
    PassageOrder m_order = PassageOrder::Text;
    PassageGrouping m_grouping = PassageGrouping::None;
    std::optional<Job<Result<PassageListing>>> m_job; // under way
    QTimer m_refresh;
    QTimer m_busy;      // until the reader is told that it takes long
    qint64 m_asked = 0; // counts what was asked for; older answers are dropped
    bool m_isOpen = false;
    bool m_isStale = true; // what is shown is not what the library has
};
