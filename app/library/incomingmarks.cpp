#include "library/incomingmarks.h"

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
    const Result<MarkId> id = *here ? Result<MarkId>((*here)->id) : add(theirs);
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

Result<MarkId> IncomingMarks::add(Mark mark)
{
    Result<MarkId> id = addMark(m_act.db, mark);
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
    if (isElsewhere && theirs.state == MarkState::Ok && here.state != MarkState::Orphan)
        note(u"place"_s, here.selector.quote, theirs.selector.quote);
    if (conflicts.isEmpty()) {
        m_act.report.identical += 1;
        return {};
    }
    m_act.report.conflicting += 1;
    m_act.report.conflicts << conflicts;
    return m_act.conflict == NotesConflict::TakeTheirs ? takeTheirs(here, theirs) : Result<void>();
}

Result<void> IncomingMarks::takeTheirs(const Mark &here, const Mark &theirs)
{
    if (Result<void> done = updateMark(m_act.db, here.id, idsOf(theirs.tags), theirs.note); !done)
        return done;
    Mark changed = here;
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
        comment.creator = m_act.authorOf(comment.creator);
        const auto isSame = [&comment](const MarkComment &other) {
            return other.text == comment.text.trimmed() && other.creator == comment.creator;
        };
        if (std::ranges::any_of(*here, isSame))
            continue;
        Result<void> brought = bringComment(m_act.db, comment);
        if (brought)
            m_act.report.comments += 1;
        else if (brought.error().code == Error::Code::Exists)
            m_act.report.skipped << Skipped{u"comment"_s, nameInReport(comment.text), u"taken"_s};
        else if (brought.error().code != Error::Code::BadValue) // nothing to be seen in it
            return brought;
    }
    return {};
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
    const auto isSame = [&](const MarkLink &known) {
        return known.other == *other && known.kind == link.kind &&
               (!known.isFromOther || known.kind == LinkKind::SameEvent);
    };
    if (std::ranges::any_of(*here, isSame))
        return {};
    const MarkLink brought{.uuid = link.uuid, .kind = link.kind};
    Result<void> done = bringLink(m_act.db, *mark, *other, brought, m_act.authorOf(link.creator));
    if (done) {
        m_act.report.links += 1;
        return {};
    }
    const Error::Code code = done.error().code;
    return code == Error::Code::Exists || code == Error::Code::BadValue ? skip(u"taken"_s) : done;
}
