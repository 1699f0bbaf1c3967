#include "window/reviewdesk.h"

#include "base/errortext.h"
#include "ingest/pagelist.h"
#include "ingest/reviewview.h"
#include "ingest/tocheck.h"
#include "window/carriedwords.h"
#include "window/placechoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBeforeReading = 200; // milliseconds; an import changes articles again and again

} // namespace

ReviewDesk::ReviewDesk(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_places(library.renditions(), QLocale().script())
    , m_view(new ReviewView)
    , m_pages(new PageList)
    , m_toCheck(new ToCheck)
{
    m_view->setChoices(placeChoices(library.gazetteer(), m_places));
    m_view->setReadOnly(library.isReadOnly());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(pauseBeforeReading);
    connect(&m_refresh, &QTimer::timeout, this, &ReviewDesk::refresh);
    connect(&library, &Library::articlesChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_view, &ReviewView::edited, this, &ReviewDesk::carryOut);
    connect(m_view, &ReviewView::folderEdited, this, &ReviewDesk::carryOutForFolder);
    connect(m_view, &ReviewView::previewWanted, this, &ReviewDesk::preview);
    connect(m_view, &ReviewView::sheetWanted, this, &ReviewDesk::drawSheet);
    connect(m_view, &ReviewView::closed, this, &ReviewDesk::close);
    connect(m_pages, &PageList::pageChosen, this, &ReviewDesk::openPage);
    connect(m_pages, &PageList::allWanted, this, &ReviewDesk::readPages);
    readPages();
}

ReviewDesk::~ReviewDesk()
{
    if (m_drawing)
        m_drawing->stop();
}

void ReviewDesk::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_pages->setTheme(theme);
    m_toCheck->setTheme(theme);
}

void ReviewDesk::openArticle(ArticleId id, qsizetype position)
{
    const Result<StoredArticle> stored = m_library.article(id);
    const Result<PageId> page = m_library.pageOf(id);
    if (!stored || !page) {
        Q_EMIT failed(stored ? page.error() : stored.error());
        return;
    }
    readPage(*page, Place::Line, lineAt(stored->article, position));
}

void ReviewDesk::openPage(PageId id)
{
    readPage(id, Place::FirstDoubt, 0);
}

void ReviewDesk::openFile(const QString &fileName)
{
    m_library.pagesToReview(true).onDone(
        this, [this, fileName](const Result<QList<PageSummary>> &pages) {
            if (!pages)
                return Q_EMIT failed(pages.error());
            const auto isLater = [](const PageSummary &page, const PageSummary &other) {
                return page.imported < other.imported;
            };
            QList<PageSummary> named = *pages;
            named.removeIf([&](const PageSummary &page) { return page.fileName != fileName; });
            if (!named.isEmpty())
                openPage(std::ranges::max_element(named, isLater)->id);
        });
}

void ReviewDesk::close()
{
    ++m_asked; // an answer under way opens nothing any more
    if (!std::exchange(m_isOpen, false))
        return;
    Q_EMIT closed();
}

void ReviewDesk::readPage(PageId id, Place place, int line)
{
    const qint64 number = ++m_asked;
    m_library.page(id).onDone(this, [this, number, place, line](const Result<PageView> &page) {
        if (number != m_asked)
            return;
        if (!page) {
            if (place == Place::AsItWas && page.error().code == Error::Code::NotFound)
                return close(); // its import was undone
            return Q_EMIT failed(page.error());
        }
        m_view->setPage(m_places.shown(*page));
        if (place == Place::FirstDoubt)
            m_view->revealFirstDoubt();
        else if (place == Place::Line && line > 0)
            m_view->reveal(line);
        if (place == Place::AsItWas)
            return;
        m_isOpen = true;
        m_pages->setCurrent(page->id);
        Q_EMIT opened();
    });
}

void ReviewDesk::carryOut(const QList<PageEdit> &edits)
{
    const qint64 number = ++m_asked;
    m_library.editPage(m_view->page().id, edits)
        .onDone(this, [this, number](const Result<PageView> &page) {
            if (!page)
                return Q_EMIT failed(page.error());
            if (number == m_asked)
                m_view->setPage(m_places.shown(*page));
            if (const QString words = carriedWords(page->marks); !words.isEmpty())
                Q_EMIT said(words);
        });
}

void ReviewDesk::carryOutForFolder(const QList<PageEdit> &edits)
{
    m_library.editFolderOf(m_view->page().id, edits).onDone(this, [this](const Result<int> &pages) {
        if (pages)
            Q_EMIT said(tr("%n page(s) labelled", nullptr, *pages));
        else
            Q_EMIT failed(pages.error());
    });
}

void ReviewDesk::preview(const QString &encoding)
{
    const qint64 number = m_asked;
    const auto show = [this, number](const Result<PageLines> &lines) {
        if (number != m_asked)
            return;
        if (lines)
            m_view->showPreview(lines->lines);
        else
            m_view->showPreviewError(sentence(lines.error()));
    };
    m_library.linesReadAs(m_view->page().id, encoding).onDone(this, show);
}

void ReviewDesk::drawSheet(int line)
{
    const PageId id = m_view->page().id;
    if (m_drawing)
        m_drawing->stop(); // nobody waits for that one any more
    m_drawing = m_library.sheetOf(id, line);
    m_drawing->onDone(this, [this, id](const Result<SheetView> &sheet) {
        if (id != m_view->page().id)
            return;
        if (sheet)
            m_view->showSheet(*sheet);
        else if (sheet.error().code != Error::Code::Stopped)
            m_view->showSheetError(tr("The page could not be drawn. Its lines are complete."));
    });
}

// One question at a time: an import changes articles faster than a large library is looked through.
void ReviewDesk::readPages()
{
    if (std::exchange(m_isReadingPages, true)) {
        m_readAgain = true;
        return;
    }
    m_library.pagesToReview(m_pages->wantsAll())
        .onDone(this, [this](const Result<QList<PageSummary>> &pages) {
            m_isReadingPages = false;
            if (std::exchange(m_readAgain, false))
                readPages();
            if (pages)
                showPages(*pages);
            else
                Q_EMIT failed(pages.error());
        });
}

void ReviewDesk::showPages(const QList<PageSummary> &pages)
{
    const auto isInDoubt = [](const PageSummary &page) { return page.doubts > 0; };
    m_pages->setPages(m_places.shown(pages));
    m_toCheck->setCount(int(std::ranges::count_if(pages, isInDoubt)));
}

void ReviewDesk::refresh()
{
    readPages();
    if (m_isOpen)
        readPage(m_view->page().id, Place::AsItWas, 0);
}

int lineAt(const Article &article, qsizetype position)
{
    int line = article.segments.isEmpty() ? article.lines.value(0) : article.segments.first().line;
    for (const Segment &segment : article.segments) {
        if (segment.begin > position)
            break;
        line = segment.line;
    }
    return line;
}
