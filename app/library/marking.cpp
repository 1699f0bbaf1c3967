#include "library/libraryparts.h"
#include "store/draftstore.h"

// From a selection to a mark, and what becomes of it.

Job<Result<Mark>> Library::addMark(const NewMark &mark)
{
    return m_parts->write([this, mark, creator = readerName()](Writing &writing) {
        Result<Mark> added = writing.addMark(mark, creator);
        if (added)
            tellMarksChanged(mark.article);
        return added;
    });
}

Job<Result<Library::Tagging>> Library::tagPassage(const NewMark &mark)
{
    return m_parts->write([this, mark, creator = readerName()](Writing &writing) {
        Result<Tagging> tagged = writing.tagPassage(mark, creator);
        if (tagged && tagged->outcome != Tagging::Outcome::Unchanged)
            tellMarksChanged(mark.article);
        return tagged;
    });
}

Job<Result<void>> Library::changeMark(MarkId id, const MarkChange &change)
{
    return m_parts->write([this, id, change, creator = readerName()](Writing &writing) {
        return tellDone(writing.changeMark(id, change, creator));
    });
}

Job<Result<void>> Library::setMarkRange(MarkId id, TextRange range)
{
    return changeMark(id, {.range = range});
}

Job<Result<void>> Library::deleteMark(MarkId id)
{
    return m_parts->write(
        [this, id](Writing &writing) { return tellDone(writing.deleteMark(id)); });
}

Result<QList<NoteDraft>> Library::draftsOf(ArticleId id)
{
    return ::draftsOf(*m_parts->reading, id);
}

Job<Result<void>> Library::keepDraft(const NoteDraft &draft)
{
    return m_parts->write([draft](Writing &writing) { return writing.keepDraft(draft); });
}

Job<Result<void>> Library::dropDraft(const QString &markUuid)
{
    return m_parts->write([markUuid](Writing &writing) { return writing.dropDraft(markUuid); });
}
