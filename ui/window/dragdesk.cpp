#include "window/dragdesk.h"

#include "window/headlineplace.h"
#include "window/quoteflavours.h"

#include <QDrag>
#include <QMimeData>
#include <QWidget>

namespace {

constexpr qsizetype mostDragged = 200; // their articles are read while the hand waits

Result<TextRange> headlineOf(Library &library, ArticleId id)
{
    const Result<StoredArticle> stored = library.article(id);
    if (!stored)
        return stored.error();
    return headlinePlace(stored->article.blocks);
}

} // namespace

DragDesk::DragDesk(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

void DragDesk::dragPassage(const HitPlace &passage, QWidget *from)
{
    drag({passage}, from);
}

void DragDesk::dragMarks(const QList<MarkId> &marks, QWidget *from)
{
    if (marks.size() > mostDragged) {
        Q_EMIT said(tr("At most %1 marks can be dragged at once: export more of them to a file.")
                        .arg(mostDragged));
        return;
    }
    const Result<QList<HitPlace>> passages = passagesOf(marks);
    if (!passages)
        return Q_EMIT failed(passages.error());
    if (passages->isEmpty()) {
        Q_EMIT said(tr("The passage is no longer in its article: there is nothing to drag."));
        return;
    }
    drag(*passages, from);
}

Result<QList<HitPlace>> DragDesk::passagesOf(const QList<MarkId> &marks)
{
    const Result<QList<PassageRow>> rows = m_library.passageRows(marks);
    if (!rows)
        return rows.error();
    QList<HitPlace> passages;
    for (const PassageRow &row : *rows) {
        if (row.id == MarkId{} || row.state == MarkState::Orphan)
            continue;
        const Result<TextRange> range =
            row.isWhole ? headlineOf(m_library, row.article) : Result<TextRange>(row.range);
        if (!range)
            return range.error();
        if (!range->isEmpty())
            passages << HitPlace{.article = row.article, .range = *range};
    }
    return passages;
}

void DragDesk::drag(const QList<HitPlace> &passages, QWidget *from)
{
    Result<std::unique_ptr<QMimeData>> flavours = flavoursFor(m_library, passages);
    if (!flavours)
        return Q_EMIT failed(flavours.error());
    auto *const held = new QDrag(from);
    held->setMimeData(flavours->release());
    held->exec(Qt::CopyAction);
}
