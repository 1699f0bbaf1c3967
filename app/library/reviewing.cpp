#include "library/libraryparts.h"

#include <QCoreApplication>

#include <algorithm>

// Putting right how pages were read.

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

// What undo will call it.
QString labelOf(const QList<PageEdit> &edits)
{
    using enum PageEdit::Kind;
    switch (edits.first().kind) {
    case Join:
        return label(QT_TRANSLATE_NOOP("Library", "Join articles"));
    case Split:
        return label(QT_TRANSLATE_NOOP("Library", "Split article"));
    case Assign:
    case Move:
        return label(QT_TRANSLATE_NOOP("Library", "Move lines"));
    case Role:
        return label(QT_TRANSLATE_NOOP("Library", "Say what lines are"));
    case Glue:
        return label(QT_TRANSLATE_NOOP("Library", "Join paragraphs"));
    case Cut:
        return label(QT_TRANSLATE_NOOP("Library", "Cut paragraph"));
    case City:
        return label(QT_TRANSLATE_NOOP("Library", "Set city"));
    case Date:
        return label(QT_TRANSLATE_NOOP("Library", "Set date"));
    case Paper:
        return label(QT_TRANSLATE_NOOP("Library", "Set newspaper"));
    case Number:
        return label(QT_TRANSLATE_NOOP("Library", "Set page number"));
    case Settle:
        return label(QT_TRANSLATE_NOOP("Library", "Settle doubt"));
    case Encoding:
        return label(QT_TRANSLATE_NOOP("Library", "Read in another encoding"));
    case Correct:
    case Misprint:
        return label(QT_TRANSLATE_NOOP("Library", "Correct text"));
    }
    return {};
}

bool isLabelOfPage(const PageEdit &edit)
{
    using enum PageEdit::Kind;
    const bool isLabel = edit.kind == City || edit.kind == Date || edit.kind == Paper;
    return isLabel && edit.line == 0;
}

// One act on all pages of the folder; how many.
Result<int> editFolder(Writing &writing, const PageTools &tools, PageId id,
                       const QList<PageEdit> &labels, const QString &creator)
{
    int changed = 0;
    const auto act = [&](Connection &db) -> Result<void> {
        const Result<QList<PageId>> pages = pagesInFolderOf(db, id);
        if (!pages)
            return pages.error();
        for (const PageId page : *pages) {
            if (const auto done = editPage(db, tools, page, labels, creator); !done)
                return done.error();
            ++changed;
        }
        return {};
    };
    const Result<void> done =
        writing.run(label(QT_TRANSLATE_NOOP("Library", "Label the pages of a folder")), act);
    if (!done)
        return done.error();
    return changed;
}

} // namespace

PageTools Library::Parts::pageTools() const
{
    return {.folder = folder, .reader = pageReader, .gazetteer = gazetteer};
}

Job<Result<PageView>> Library::page(PageId id)
{
    Parts *parts = m_parts.get();
    return parts->reader->start([parts, id](Progress &) -> Result<PageView> {
        const Snapshot snapshot(*parts->browsing);
        if (!snapshot.begun())
            return snapshot.begun().error();
        return pageView(*parts->browsing, parts->pageTools(), id);
    });
}

Result<PageId> Library::pageOf(ArticleId id)
{
    return ::pageOf(*m_parts->reading, id);
}

Result<PageId> Library::pageByName(const QString &name)
{
    return ::pageByName(*m_parts->reading, name);
}

Job<Result<PageLines>> Library::linesReadAs(PageId id, const QString &encoding)
{
    Parts *parts = m_parts.get();
    return parts->reader->start([parts, id, encoding](Progress &) {
        return ::linesReadAs(*parts->browsing, parts->pageTools(), id, encoding);
    });
}

Job<Result<QList<PageSummary>>> Library::pagesToReview(bool all)
{
    Parts *parts = m_parts.get();
    return parts->reader->start(
        [parts, all](Progress &) { return pageSummaries(*parts->browsing, all); });
}

Result<qint64> Library::doubtfulPages()
{
    return ::doubtfulPages(*m_parts->reading);
}

Job<Result<PageView>> Library::editPage(PageId id, const QList<PageEdit> &edits)
{
    Parts *parts = m_parts.get();
    const auto edit = [this, parts, id, edits,
                       creator = readerName()](Writing &writing) -> Result<PageView> {
        const PageTools tools = parts->pageTools();
        CarriedMarks marks;
        const auto act = [&](Connection &db) -> Result<void> {
            const Result<CarriedMarks> carried = ::editPage(db, tools, id, edits, creator);
            if (!carried)
                return carried.error();
            marks = *carried;
            return {};
        };
        const Result<void> done =
            edits.isEmpty() ? Result<void>() : writing.run(labelOf(edits), act);
        if (!done)
            return done.error();
        tellArticlesChanged();
        tellMarksChanged({});
        Result<PageView> view = pageView(writing.connection(), tools, id);
        if (view)
            view->marks = marks;
        return view;
    };
    return parts->write(edit);
}

Job<Result<int>> Library::editFolderOf(PageId id, const QList<PageEdit> &labels)
{
    Parts *parts = m_parts.get();
    const auto edit = [this, parts, id, labels,
                       creator = readerName()](Writing &writing) -> Result<int> {
        const auto other = std::ranges::find_if_not(labels, isLabelOfPage);
        if (other != labels.end())
            return Error{Error::Code::BadValue, QString::number(other->line), {}};
        Result<int> changed = editFolder(writing, parts->pageTools(), id, labels, creator);
        if (changed) {
            tellArticlesChanged();
            tellMarksChanged({});
        }
        return changed;
    };
    return parts->write(edit);
}
