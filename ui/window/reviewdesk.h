#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "window/shownplaces.h"

#include <QObject>
#include <QTimer>

#include <optional>

class PageList;
class ReviewView;
class ToCheck;

// Putting right how pages were read: which pages are to be checked, the page under review, and the
// edits the reader makes there.
class ReviewDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` must live as long as the desk. The widgets belong to whom they are handed to.
    ReviewDesk(Library &library, QObject *parent);
    ~ReviewDesk() override; // stops what is being drawn

    ReviewView *view() const { return m_view; }
    PageList *pages() const { return m_pages; }
    ToCheck *toCheck() const { return m_toCheck; }
    bool isOpen() const { return m_isOpen; }

    void setTheme(const Theme &theme);
    // The page an article stands on, at the line where `position` of its source text stands.
    void openArticle(ArticleId id, qsizetype position);
    void openPage(PageId id);               // at its first doubt
    void openFile(const QString &fileName); // the newest page of a file of that name
    void close();

Q_SIGNALS:
    void opened(); // the view shows a page
    void closed();
    void said(const QString &sentence);
    void failed(const Error &error);

private:
    enum class Place { FirstDoubt, Line, AsItWas };
    void readPage(PageId id, Place place, int line);
    void carryOut(const QList<PageEdit> &edits);
    void carryOutForFolder(const QList<PageEdit> &edits);
    void preview(const QString &encoding);
    void drawSheet(int line);
    void readPages();
    void showPages(const QList<PageSummary> &pages);
    void refresh(); // after articles changed

    Library &m_library;
    ShownPlaces m_places;
    ReviewView *m_view;
    PageList *m_pages;
    ToCheck *m_toCheck;
    QTimer m_refresh;
    std::optional<Job<Result<SheetView>>> m_drawing;
    bool m_isOpen = false;
    qint64 m_asked = 0; // number of the page asked for last; older answers are dropped
    bool m_isReadingPages = false;
    bool m_readAgain = false;
};

// The line of the file at which a position of an article's source text stands; 0 when nowhere.
int lineAt(const Article &article, qsizetype position);
