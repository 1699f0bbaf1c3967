#pragma once

#include "library/library.h"
#include "window/readinghistory.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class ListDesk;
class ReaderDesk;

// Where reading stands: kept for each article, so that it is opened there again, and as the way
// through the articles, which can be gone back and forth. Kept in the library when an article is
// left and when scrolling has come to rest for a while, not at each step.
class ReadingPlaces final : public QObject
{
    Q_OBJECT

public:
    // All of them must live as long as this.
    ReadingPlaces(Library &library, ListDesk &list, ReaderDesk &reader, QObject *parent = nullptr);

    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    // A jump was made inside the article that is open: one can come back from here.
    void noteJump();
    // Returns when the library has where reading stands now.
    void keepNow();

Q_SIGNALS:
    void changed(); // whether there is a way back or forward
    void failed(const Error &error);

private:
    void leave();
    void keepSoon();
    void enter(ArticleId id);
    using Step = std::optional<ReadingHistory::Place> (ReadingHistory::*)();
    void go(Step step);
    std::optional<Job<Result<void>>> keep(); // nothing when the library has it already

    Library &m_library;
    ListDesk &m_list;
    ReaderDesk &m_reader;
    ReadingHistory m_history;
    QHash<ArticleId, qsizetype> m_kept; // what the library has, of articles opened in this sitting
    QTimer m_rest;
    bool m_isTravelling = false; // along the history
};
