#include "library/incomingmarks.h"

#include "paper/tokens.h"
#include "store/broughtnotes.h"
#include "store/markcommentstore.h"
#include "store/marklinkstore.h"
#include "store/markstore.h"
#include "store/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Conflict = NotesImport::Conflict;
using Skipped = NotesImport::Skipped;

QStringList pathsOf(const QList<Tag> &tags)
{
    QStringList paths;
    for (const Tag &tag : tags)
        paths << tag.path;
    return paths;
}

QList<TagId> idsOf(const QList<Tag> &tags)
{
    QList<TagId> ids;
    for (const Tag &tag : tags)
        ids << tag.id;
    return ids;
}

QSet<TagId> setOf(const QList<Tag> &tags)
{
    const QList<TagId> ids = idsOf(tags);
    return {ids.begin(), ids.end()};
}

// As the file has it; tags by id.
Mark markOf(const IncomingMark &incoming, const NotePlace &place, const QList<TagId> &tags,
            const QString &creator)
{
    Mark mark{.uuid = incoming.uuid,
              .article = place.article,
              .selector = place.selector,
              .isWhole = incoming.isWhole,
              .isImportant = incoming.isImportant,
              .note = incoming.note,
              .state = place.state,
              .creator = creator,
              .created = incoming.created,
              .modified = incoming.modified};
    for (const TagId id : tags)
        mark.tags << Tag{.id = id};
    return mark;
}

// Beyond doubt.
bool isSurelyPlaced(const Mark &mark)
{
    return mark.state == MarkState::Ok || mark.state == MarkState::Corrected;
}

QString wayOf(LinkKind kind, bool isFromOther)
{
    return token(kind) + (isFromOther && kind != LinkKind::SameEvent ? u" ←"_s : QString());
}

} // namespace

IncomingMarks::IncomingMarks(const NotesAct &act, IncomingTags &tags)
    : m_act(act)
    , m_tags(tags)
    , m_known(act.db)
{
}

Result<void> IncomingMarks::store(const IncomingMark &incoming, const NotePlace &place)
{
    const Result<QList<TagId>> tags = m_tags.tagsAt(incoming.tagPaths);
    if (!tags)
        return tags.error();
    const Mark theirs = markOf(incoming, place, *tags, m_act.authorOf(incoming.creator));
    const Result<std::optional<Mark>> here = m_known.sameAs(theirs);
    if (!here)
        return here.error();
    const Result<MarkId> id = *here ? Result<MarkId>((*here)->id) : add(theirs, incoming.madeOn);
    if (!id)
        return id.error();
    if (*here) {
        if (Result<void> compared = compare(**here, theirs, incoming.tagPaths); !compared)
            return compared;
    }
    if (!incoming.uuid.isEmpty())
        m_marks.insert(incoming.uuid, *id);
    return storeComments(*id, incoming.comments);
}

Result<MarkId> IncomingMarks::add(Mark mark, const std::optional<IncomingWords> &madeOn)
{
    std::optional<Selector> first;
    if (madeOn && !mark.isWhole)
        first = Selector{mark.selector.revision, mark.selector.range, madeOn->quote, madeOn->prefix,
                         madeOn->suffix};
    Result<MarkId> id = bringMark(m_act.db, mark, first);
    if (!id)
        return id;
    m_act.report.added += 1;
    m_act.report.toConfirm += mark.state == MarkState::ToConfirm ? 1 : 0;
    m_act.report.orphans += mark.state == MarkState::Orphan ? 1 : 0;
    mark.id = *id;
    m_known.keep(mark); // the next one of the file may say the same
    return id;
}

// What the file says otherwise of a mark that is here.
Result<void> IncomingMarks::compare(const Mark &here, const Mark &theirs,
                                    const QStringList &theirTags)
{
    QList<Conflict> conflicts;
    const auto note = [&](const QString &field, const QString &kept, const QString &given) {
        conflicts << Conflict{u"mark"_s, nameInReport(here.selector.quote), field, kept, given};
    };
    if (setOf(here.tags) != setOf(theirs.tags))
        note(u"tags"_s, pathsOf(here.tags).join(u", "_s), theirTags.join(u", "_s));
    if (here.note != theirs.note)
        note(u"note"_s, here.note, theirs.note);
    if (here.isImportant != theirs.isImportant)
        note(u"important"_s, here.isImportant ? u"yes"_s : u"no"_s,
             theirs.isImportant ? u"yes"_s : u"no"_s);
    const bool isElsewhere =
        here.article != theirs.article || here.selector.range != theirs.selector.range;
    if (isElsewhere && isSurelyPlaced(theirs) && here.state != MarkState::Orphan) {
        note(u"place"_s, here.selector.quote, theirs.selector.quote);
        conflicts.last().stays = here.isWhole || theirs.isWhole;
    }
    if (conflicts.isEmpty()) {
        m_act.report.identical += 1;
        return {};
    }
    m_act.report.conflicting += 1;
    m_act.report.conflicts << conflicts;
    if (m_act.conflict != NotesConflict::TakeTheirs)
        return {};
    const bool isMoved = conflicts.last().field == u"place"_s && !conflicts.last().stays;
    if (isMoved) {
        Result<void> moved = placeMark(m_act.db, here.id, theirs.article, theirs.selector);
        if (!moved)
            return moved;
    }
    return takeTheirs(here, theirs, isMoved);
}

// Tags, note and importance; it has the place already.
Result<void> IncomingMarks::takeTheirs(const Mark &here, const Mark &theirs, bool isMoved)
{
    if (Result<void> done = updateMark(m_act.db, here.id, idsOf(theirs.tags), theirs.note); !done)
        return done;
    Mark changed = isMoved ? theirs : here;
    changed.id = here.id;
    changed.uuid = here.uuid;
    changed.tags = theirs.tags;
    changed.note = theirs.note;
    changed.isImportant = theirs.isImportant;
    m_known.keep(changed);
    return here.isImportant == theirs.isImportant
               ? Result<void>()
               : setImportant(m_act.db, here.id, theirs.isImportant);
}

Result<void> IncomingMarks::storeComments(MarkId id, const QList<MarkComment> &comments)
{
    if (comments.isEmpty())
        return {};
    const Result<QList<MarkComment>> here = commentsOf(m_act.db, {id});
    if (!here)
        return here.error();
    for (MarkComment comment : comments) {
        comment.mark = id;
        comment.text = comment.text.trimmed();
        comment.creator = m_act.authorOf(comment.creator);
        const auto isThis = [&comment](const MarkComment &other) {
            return !comment.uuid.isEmpty() && other.uuid == comment.uuid;
        };
        const auto isSame = [&comment](const MarkComment &other) {
            return other.text == comment.text && other.creator == comment.creator;
        };
        const auto known = std::ranges::find_if(*here, isThis);
        Result<void> done;
        if (known != here->end())
            done = compare(*known, comment);
        else if (std::ranges::none_of(*here, isSame))
            done = bring(comment);
        if (!done)
            return done;
    }
    return {};
}

Result<void> IncomingMarks::bring(const MarkComment &comment)
{
    Result<void> brought = bringComment(m_act.db, comment);
    if (brought) {
        m_act.report.comments += 1;
        return {};
    }
    const Error::Code code = brought.error().code;
    if (code == Error::Code::Exists)
        m_act.report.skipped << Skipped{u"comment"_s, nameInReport(comment.text), u"taken"_s};
    const bool isNothing = code == Error::Code::BadValue; // nothing to be seen in it
    return code == Error::Code::Exists || isNothing ? Result<void>() : brought;
}

Result<void> IncomingMarks::compare(const MarkComment &here, const MarkComment &theirs)
{
    if (here.text == theirs.text || theirs.text.isEmpty())
        return {};
    m_act.report.conflicts << Conflict{u"comment"_s, nameInReport(here.text), u"text"_s, here.text,
                                       theirs.text};
    if (m_act.conflict != NotesConflict::TakeTheirs)
        return {};
    const Result<MarkId> changed = changeComment(m_act.db, here.id, theirs.text, here.creator);
    return changed ? Result<void>() : changed.error();
}

// 0 when there is none.
Result<MarkId> IncomingMarks::markHere(const QString &uuid)
{
    if (const auto known = m_marks.constFind(uuid); known != m_marks.constEnd())
        return *known;
    const Result<qint64> row = firstNumber(m_act.db, "SELECT id FROM mark WHERE uuid = ?", uuid);
    if (!row)
        return row.error();
    return MarkId(*row);
}

Result<void> IncomingMarks::storeLink(const IncomingLink &link)
{
    const Result<MarkId> mark = markHere(link.mark);
    const Result<MarkId> other = markHere(link.other);
    if (!mark || !other)
        return mark ? other.error() : mark.error();
    const auto skip = [&](const QString &reason) -> Result<void> {
        m_act.report.skipped << Skipped{u"link"_s, link.mark + u" – "_s + link.other, reason};
        return {};
    };
    if (*mark == MarkId{} || *other == MarkId{})
        return skip(u"no-mark"_s);
    const Result<QList<MarkLink>> here = linksOf(m_act.db, {*mark});
    if (!here)
        return here.error();
    const auto isThis = [&](const MarkLink &known) {
        return !link.uuid.isEmpty() && known.uuid == link.uuid && known.other == *other;
    };
    const auto isSame = [&](const MarkLink &known) {
        return known.other == *other && known.kind == link.kind &&
               (!known.isFromOther || known.kind == LinkKind::SameEvent);
    };
    if (std::ranges::any_of(*here, isSame))
        return {};
    if (const auto known = std::ranges::find_if(*here, isThis); known != here->end()) {
        m_act.report.conflicts << Conflict{u"link"_s,
                                           nameInReport(known->quote),
                                           u"kind"_s,
                                           wayOf(known->kind, known->isFromOther),
                                           wayOf(link.kind, false),
                                           true};
        return {};
    }
    const MarkLink brought{.uuid = link.uuid, .kind = link.kind};
    Result<void> done = bringLink(m_act.db, *mark, *other, brought, m_act.authorOf(link.creator));
    if (done) {
        m_act.report.links += 1;
        return {};
    }
    const Error::Code code = done.error().code;
    return code == Error::Code::Exists || code == Error::Code::BadValue ? skip(u"taken"_s) : done;
}
