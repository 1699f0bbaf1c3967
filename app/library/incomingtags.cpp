#include "library/incomingtags.h"

#include "exchange/tagcolors.h"
#include "library/codebookimport.h"
#include "store/broughtnotes.h"
#include "store/statement.h"
#include "store/tagchanging.h"
#include "store/tagstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

using Conflict = NotesImport::Conflict;
using Skipped = NotesImport::Skipped;

namespace {

template <typename Value>
std::optional<Value> unlessEmpty(const Value &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

TagChange fieldsOf(const IncomingTag &tag)
{
    TagChange fields{.description = unlessEmpty(tag.description),
                     .whenToUse = unlessEmpty(tag.whenToUse),
                     .whenNotToUse = unlessEmpty(tag.whenNotToUse),
                     .example = unlessEmpty(tag.example),
                     .aliases = unlessEmpty(tag.aliases),
                     .names = unlessEmpty(tag.names)};
    if (!tag.color.isEmpty())
        fields.color = nearestTagColor(tag.color);
    if (tag.slot != 0)
        fields.slot = tag.slot;
    return fields;
}

// The path of the tag with that id; empty when there is none.
Result<QString> pathOf(Connection &db, const QString &uuid)
{
    if (uuid.isEmpty())
        return QString();
    const Result<qint64> id = firstNumber(db, "SELECT id FROM tag WHERE uuid = ?", uuid);
    if (!id)
        return id.error();
    if (*id == 0)
        return QString();
    const Result<Tag> known = tag(db, TagId(*id));
    if (!known)
        return known.error();
    return known->path;
}

} // namespace

IncomingTags::IncomingTags(const NotesAct &act)
    : m_act(act)
{
}

struct IncomingTags::Coming
{
    QString uuid;
    QString path; // in the file
    QString place;
    int color = -1;
};

// Those that are here under another path, as their ids tell.
Result<void> IncomingTags::findPlaces(const QList<IncomingTag> &tags)
{
    for (const IncomingTag &incoming : tags) {
        const Result<QString> here = pathOf(m_act.db, incoming.uuid);
        if (!here)
            return here.error();
        if (here->isEmpty() || *here == incoming.path)
            continue;
        m_places.insert(incoming.path, *here);
        m_act.report.conflicts << Conflict{u"tag"_s, *here, u"path"_s, *here, incoming.path, true};
    }
    return {};
}

// Where a tag of the file belongs: below the nearest of those above it that are known.
QString IncomingTags::placeOf(const QString &path) const
{
    const QStringList names = splitTagPath(path);
    for (qsizetype length = names.size(); length > 0; --length) {
        const auto above = m_places.constFind(joinTagPath(names.first(length)));
        if (above != m_places.constEnd())
            return joinTagPath(splitTagPath(*above) + names.sliced(length));
    }
    return path;
}

bool IncomingTags::canBeNamed(const QString &path)
{
    if (tagNames(path))
        return true;
    m_act.report.skipped << Skipped{u"tag"_s, path, u"bad-name"_s};
    return false;
}

// Of two that are one here the second one says that it was joined with the first.
Result<void> IncomingTags::settle(const Coming &coming, bool isNew)
{
    const Result<TagId> id = ::tagAt(m_act.db, coming.place, m_act.creator);
    if (!id)
        return id.error();
    m_ids.insert(coming.path, *id);
    if (m_colors.contains(*id)) {
        m_act.report.skipped << Skipped{u"merged-code"_s, coming.path, u"not-carried"_s};
        return {};
    }
    m_colors.insert(*id, coming.color);
    return isNew && !coming.uuid.isEmpty() ? bringTagUuid(m_act.db, *id, coming.uuid)
                                           : Result<void>();
}

Result<void> IncomingTags::compare(const CodebookImport::Left &left)
{
    Conflict conflict{u"tag"_s, left.path, left.field, left.kept, left.given};
    if (left.field == u"key"_s) {
        const Result<qint64> taken =
            firstNumber(m_act.db, "SELECT count(*) FROM tag WHERE shortcut = ?", left.given);
        if (!taken)
            return taken.error();
        conflict.stays = *taken != 0;
    }
    m_act.report.conflicts << conflict;
    return conflict.stays || m_act.conflict == NotesConflict::KeepOurs ? Result<void>()
                                                                       : take(left);
}

Result<void> IncomingTags::take(const CodebookImport::Left &left)
{
    const Result<TagId> id = ::tagAt(m_act.db, left.path, m_act.creator);
    const Result<Tag> here = id ? tag(m_act.db, *id) : id.error();
    if (!here)
        return here.error();
    TagChange change;
    if (left.field == u"definition"_s)
        change.description = left.given;
    else if (left.field == u"when"_s)
        change.whenToUse = left.given;
    else if (left.field == u"when not"_s)
        change.whenNotToUse = left.given;
    else if (left.field == u"example"_s)
        change.example = left.given;
    else if (left.field == u"color"_s)
        change.color = m_colors.value(*id);
    else if (left.field == u"key"_s)
        change.slot = left.given.toInt();
    else {
        change.names = here->names;
        change.names->insert(left.field, left.given);
    }
    return changeTag(m_act.db, *id, change);
}

Result<void> IncomingTags::add(const QList<IncomingTag> &tags)
{
    if (Result<void> found = findPlaces(tags); !found)
        return found;
    QList<CodebookRow> rows;
    QList<Coming> coming;
    for (const IncomingTag &incoming : tags) {
        if (!canBeNamed(incoming.path))
            continue;
        const QString place = placeOf(incoming.path);
        rows << CodebookRow{place, fieldsOf(incoming)};
        coming << Coming{incoming.uuid, incoming.path, place,
                         rows.constLast().fields.color.value_or(-1)};
    }
    const Result<CodebookImport> added = addCodebook(m_act.db, rows, m_act.creator);
    if (!added)
        return added.error();
    m_act.report.tags << added->added;
    const QSet<QString> made(added->added.begin(), added->added.end());
    for (const Coming &one : std::as_const(coming)) {
        if (Result<void> settled = settle(one, made.contains(one.place)); !settled)
            return settled;
    }
    for (const CodebookImport::Left &left : added->left) {
        if (Result<void> compared = compare(left); !compared)
            return compared;
    }
    return {};
}

// nullopt for a path that can be no tag's.
Result<std::optional<TagId>> IncomingTags::tagAt(const QString &path)
{
    if (const auto known = m_ids.constFind(path); known != m_ids.constEnd())
        return std::optional(*known);
    if (!canBeNamed(path))
        return std::optional<TagId>();
    const Result<TagId> id = ::tagAt(m_act.db, placeOf(path), m_act.creator, &m_act.report.tags);
    if (!id)
        return id.error();
    m_ids.insert(path, *id);
    return std::optional(*id);
}

Result<QList<TagId>> IncomingTags::tagsAt(const QStringList &paths)
{
    QList<TagId> ids;
    for (const QString &path : paths) {
        const Result<std::optional<TagId>> id = tagAt(path);
        if (!id)
            return id.error();
        if (*id && !ids.contains(**id))
            ids << **id;
    }
    return ids;
}
