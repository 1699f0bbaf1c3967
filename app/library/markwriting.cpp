#include "library/writing.h"
#include "marks/anchor.h"
#include "store/articlestore.h"
#include "store/draftstore.h"
#include "store/markstore.h"

#include <QCoreApplication>

#include <algorithm>

// The reader's acts on one mark, on the writer's thread.

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

QString tagLabel(const QStringList &tagPaths)
{
    return label(QT_TRANSLATE_NOOP("Library", "Tag %1")).arg(tagPaths.join(u", "_s));
}

QString labelOf(const Library::NewMark &mark)
{
    if (!mark.tagPaths.isEmpty())
        return tagLabel(mark.tagPaths);
    if (!mark.note.isEmpty())
        return label(QT_TRANSLATE_NOOP("Library", "Add note"));
    return mark.isWhole ? label(QT_TRANSLATE_NOOP("Library", "Mark article"))
                        : label(QT_TRANSLATE_NOOP("Library", "Mark passage"));
}

QString labelOf(const Library::MarkChange &change)
{
    if (change.range)
        return label(QT_TRANSLATE_NOOP("Library", "Change passage"));
    if (!change.addedTags.isEmpty())
        return tagLabel(change.addedTags);
    if (!change.removedTags.isEmpty())
        return label(QT_TRANSLATE_NOOP("Library", "Take off %1"))
            .arg(change.removedTags.join(u", "_s));
    if (change.note)
        return label(QT_TRANSLATE_NOOP("Library", "Change note"));
    return change.isImportant && *change.isImportant
               ? label(QT_TRANSLATE_NOOP("Library", "Set important"))
               : label(QT_TRANSLATE_NOOP("Library", "Set not important"));
}

// Where a mark on that range of the article's present text stands. BadValue outside of it.
Result<Selector> selectorIn(const StoredArticle &stored, TextRange range)
{
    const QString &text = stored.article.sourceText;
    if (range.isEmpty() || range.begin < 0 || range.end > text.size())
        return Error{Error::Code::BadValue, u"range"_s, u"%1 %2"_s.arg(range.begin).arg(range.end)};
    return selectorFor(text, range, stored.revision);
}

Result<Selector> selectorOf(Connection &db, const Library::NewMark &wanted)
{
    const Result<StoredArticle> stored = article(db, wanted.article);
    if (!stored)
        return stored.error();
    if (wanted.isWhole)
        return Selector{.revision = stored->revision};
    return selectorIn(*stored, wanted.range);
}

Result<MarkId> storeMark(Connection &db, const Library::NewMark &wanted, const Selector &selector,
                         const QString &creator)
{
    const Result<QList<TagId>> tagIds = tagsAt(db, wanted.tagPaths, creator);
    if (!tagIds)
        return tagIds.error();
    Mark made{.article = wanted.article,
              .selector = selector,
              .isWhole = wanted.isWhole,
              .isImportant = wanted.isImportant,
              .note = wanted.note,
              .creator = creator};
    for (const TagId id : *tagIds)
        made.tags << Tag{.id = id};
    return addMark(db, made);
}

// What is new in the change; what the mark has already is left out of it.
Result<void> changeTags(Connection &db, const Mark &mark, const Library::MarkChange &change,
                        const QString &creator)
{
    const Result<QList<TagId>> added = tagsAt(db, change.addedTags, creator);
    if (!added)
        return added.error();
    QList<TagId> before;
    QList<TagId> ids;
    for (const Tag &tag : mark.tags) {
        before << tag.id;
        if (!change.removedTags.contains(tag.path))
            ids << tag.id;
    }
    for (const TagId id : *added) {
        if (!ids.contains(id))
            ids << id;
    }
    const QString note = change.note.value_or(mark.note);
    if (ids == before && note == mark.note)
        return {};
    return updateMark(db, mark.id, ids, note);
}

Result<void> changePlace(Connection &db, const Mark &mark, TextRange range)
{
    if (mark.isWhole)
        return Error{Error::Code::BadValue, u"range"_s, u"whole-article"_s};
    const Result<StoredArticle> stored = article(db, mark.article);
    if (!stored)
        return stored.error();
    const Result<Selector> selector = selectorIn(*stored, range);
    if (!selector)
        return selector.error();
    if (*selector == mark.selector && mark.state == MarkState::Ok)
        return {};
    return placeMark(db, mark.id, mark.article, *selector);
}

Result<void> changeAll(Connection &db, const Mark &mark, const Library::MarkChange &change,
                       const QString &creator)
{
    if (Result<void> done = changeTags(db, mark, change, creator); !done)
        return done;
    if (change.range) {
        if (Result<void> done = changePlace(db, mark, *change.range); !done)
            return done;
    }
    if (change.isImportant && *change.isImportant != mark.isImportant)
        return setImportant(db, mark.id, *change.isImportant);
    return {};
}

// The reader's own mark that stands just there; none when there is none.
Result<std::optional<Mark>> markAt(Connection &db, const Library::NewMark &wanted,
                                   const Selector &selector, const QString &creator)
{
    const Result<QList<Mark>> marks = marksOf(db, wanted.article);
    if (!marks)
        return marks.error();
    const auto isThere = [&](const Mark &mark) {
        return mark.creator == creator && mark.isWhole == wanted.isWhole &&
               mark.state != MarkState::Orphan && mark.selector.range == selector.range &&
               mark.selector.revision == selector.revision;
    };
    const auto found = std::ranges::find_if(*marks, isThere);
    return found == marks->end() ? std::optional<Mark>() : std::optional(*found);
}

// What `mark` lacks of what is wanted.
Library::MarkChange lackOf(const Mark &mark, const Library::NewMark &wanted)
{
    Library::MarkChange change{.addedTags = wanted.tagPaths};
    if (mark.note.isEmpty() && !wanted.note.isEmpty())
        change.note = wanted.note;
    if (wanted.isImportant)
        change.isImportant = true;
    return change;
}

} // namespace

Result<Mark> Writing::addMark(const Library::NewMark &wanted, const QString &creator)
{
    MarkId id{};
    const Result<void> done = run(labelOf(wanted), [&](Connection &db) -> Result<void> {
        const Result<Selector> selector = selectorOf(db, wanted);
        if (!selector)
            return selector.error();
        const Result<MarkId> stored = storeMark(db, wanted, *selector, creator);
        if (!stored)
            return stored.error();
        id = *stored;
        return {};
    });
    if (!done)
        return done.error();
    return mark(m_db, id);
}

Result<Library::Tagging> Writing::tagPassage(const Library::NewMark &wanted, const QString &creator)
{
    using Outcome = Library::Tagging::Outcome;
    const Result<Selector> selector = selectorOf(m_db, wanted);
    if (!selector)
        return selector.error();
    const auto present = markAt(m_db, wanted, *selector, creator);
    if (!present)
        return present.error();
    if (!*present) {
        const Result<Mark> added = addMark(wanted, creator);
        if (!added)
            return added.error();
        return Library::Tagging{*added, Outcome::Made};
    }
    const Mark &before = **present;
    if (const Result<ArticleId> changed = changeMark(before.id, lackOf(before, wanted), creator);
        !changed)
        return changed.error();
    const Result<Mark> after = mark(m_db, before.id);
    if (!after)
        return after.error();
    const bool isSame = after->tags.size() == before.tags.size() && after->note == before.note &&
                        after->isImportant == before.isImportant;
    return Library::Tagging{*after, isSame ? Outcome::Unchanged : Outcome::Added};
}

Result<ArticleId> Writing::changeMark(MarkId id, const Library::MarkChange &change,
                                      const QString &creator)
{
    const Result<Mark> before = mark(m_db, id);
    if (!before)
        return before.error();
    Result<ArticleId> changed = runOn(id, labelOf(change), [&](Connection &db) {
        return changeAll(db, *before, change, creator);
    });
    // No part of the act: undoing the note must not bring back what was typed on the way to it.
    if (changed && change.note) {
        if (const Result<void> dropped = dropDraft(before->uuid); !dropped)
            return dropped.error();
    }
    return changed;
}

Result<void> Writing::keepDraft(const NoteDraft &draft)
{
    return runOnce([&](Connection &db) { return ::keepDraft(db, draft); });
}

Result<void> Writing::dropDraft(const QString &markUuid)
{
    return runOnce([&](Connection &db) { return ::dropDraft(db, markUuid); });
}
