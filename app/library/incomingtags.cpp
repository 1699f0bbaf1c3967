#include "library/incomingtags.h"

#include "exchange/tagcolors.h"
#include "library/codebookimport.h"
#include "store/broughtnotes.h"
#include "store/statement.h"
#include "store/tagstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

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

// Where a tag of the file belongs; nullopt, and reported, when its path can be no tag's.
Result<std::optional<QString>> IncomingTags::placeOf(const IncomingTag &incoming)
{
    if (!tagNames(incoming.path)) {
        m_act.report.skipped << NotesImport::Skipped{u"tag"_s, incoming.path, u"bad-name"_s};
        return std::optional<QString>();
    }
    const Result<QString> here = pathOf(m_act.db, incoming.uuid);
    if (!here)
        return here.error();
    if (here->isEmpty() || *here == incoming.path)
        return std::optional(incoming.path);
    m_act.report.conflicts << NotesImport::Conflict{u"tag"_s, *here, u"path"_s, *here,
                                                    incoming.path};
    return std::optional(*here);
}

Result<void> IncomingTags::add(const QList<IncomingTag> &tags)
{
    QList<CodebookRow> rows;
    QStringList uuids; // of the tags of the rows
    QStringList paths; // in the file
    for (const IncomingTag &incoming : tags) {
        const Result<std::optional<QString>> place = placeOf(incoming);
        if (!place)
            return place.error();
        if (!*place)
            continue;
        rows << CodebookRow{**place, fieldsOf(incoming)};
        uuids << incoming.uuid;
        paths << incoming.path;
    }
    const Result<CodebookImport> added = addCodebook(m_act.db, rows, m_act.creator);
    if (!added)
        return added.error();
    m_act.report.tags << added->added;
    const QSet<QString> made(added->added.begin(), added->added.end());
    for (const CodebookImport::Left &left : added->left)
        m_act.report.conflicts << NotesImport::Conflict{u"tag"_s, left.path, left.field, left.kept,
                                                        left.given};
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const Result<TagId> id = ::tagAt(m_act.db, rows.at(at).path, m_act.creator);
        if (!id)
            return id.error();
        m_ids.insert(paths.at(at), *id);
        if (uuids.at(at).isEmpty() || !made.contains(rows.at(at).path))
            continue;
        if (const Result<void> named = bringTagUuid(m_act.db, *id, uuids.at(at)); !named)
            return named.error();
    }
    return {};
}

// nullopt for a path that can be no tag's.
Result<std::optional<TagId>> IncomingTags::tagAt(const QString &path)
{
    if (const auto known = m_ids.constFind(path); known != m_ids.constEnd())
        return std::optional(*known);
    if (!tagNames(path)) {
        m_act.report.skipped << NotesImport::Skipped{u"tag"_s, path, u"bad-name"_s};
        return std::optional<TagId>();
    }
    const Result<TagId> id = ::tagAt(m_act.db, path, m_act.creator, &m_act.report.tags);
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
