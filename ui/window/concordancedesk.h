#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "window/shownplaces.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

class ConcordancePane;
class QButtonGroup;
class TagPopup;

// The concordance of the search at hand: its lines are read from the library, and what the reader
// decides of them goes there.
class ConcordanceDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` must live as long as the desk; `window` is where the choice of tags may lie.
    ConcordanceDesk(Library &library, QWidget *window);
    ~ConcordanceDesk() override;

    ConcordancePane *pane() const { return m_pane; }
    void setTheme(const Theme &theme);
    void setRecentTags(const QStringList &paths) { m_recentTags = paths; }
    // Of what that filter finds. One that was read before stands as it was left.
    void open(const Filter &filter);
    void leave();
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void placeChosen(ArticleId id, TextRange range); // to be read in its article
    void closed();
    void searchWanted();
    void said(const QString &sentence);
    void acted(const QString &sentence); // an act that can be undone
    void tagUsed(const QString &path);
    void failed(const Error &error);

private:
    enum class Reading {
        Anew,  // the first lines, then the rest
        Rest,  // those behind the lines there are
        Again, // the same hits, quietly
    };
    void connectPane();
    void read(Reading how);
    void show(Reading how, const Result<Concordance> &found);
    void showFailed(Reading how, const Error &error);
    void refresh();
    void showProgress();
    void setVerdicts(const QList<HitPlace> &places, Verdict verdict);
    void chooseTag(const QList<HitPlace> &places);
    void tag(const QString &path);
    void askForFile();
    void save(const QString &path);
    QWidget *makeExtents();
    Concordance shown(Concordance found) const;

    Library &m_library;
    QWidget *m_window;
    ShownPlaces m_places;
    ConcordancePane *m_pane;
    TagPopup *m_popup;
    QButtonGroup *m_extents;
    QStringList m_recentTags;
    QList<HitPlace> m_toTag;
    Filter m_filter;
    std::optional<Job<Result<Concordance>>> m_job; // under way
    QTimer m_look;                                 // at how far it has come
    QElapsedTimer m_since;                         // it began
    QTimer m_refresh;
    qint64 m_asked = 0; // counts what was asked for; older answers are dropped
    bool m_isOpen = false;
    bool m_isStale = true; // what is shown is not what the library has
};
