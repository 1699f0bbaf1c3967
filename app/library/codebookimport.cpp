#include "library/codebookimport.h"

#include "store/tagchanging.h"
#include "store/tagmaking.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Left = CodebookImport::Left;

// What a row adds to a tag, and what it would have changed.
struct Filling
{
    TagChange change;
    QList<Left> left;
};

void fillText(const QString &field, const QString &own, const std::optional<QString> &given,
              std::optional<QString> &change, Filling &filling)
{
    if (!given || *given == own)
        return;
    if (own.isEmpty())
        change = given;
    else
        filling.left << Left{.field = field, .kept = own, .given = *given};
}

void fillTexts(const Tag &tag, const TagChange &given, Filling &filling)
{
    TagChange &change = filling.change;
    fillText(u"definition"_s, tag.description, given.description, change.description, filling);
    fillText(u"when"_s, tag.whenToUse, given.whenToUse, change.whenToUse, filling);
    fillText(u"when not"_s, tag.whenNotToUse, given.whenNotToUse, change.whenNotToUse, filling);
    fillText(u"example"_s, tag.example, given.example, change.example, filling);
}

void fillColor(const Tag &tag, const TagChange &given, bool isNew, Filling &filling)
{
    if (!given.color || *given.color == tag.color)
        return;
    if (isNew)
        filling.change.color = given.color;
    else
        filling.left << Left{.field = u"color"_s,
                             .kept = tagColorName(tag.color),
                             .given = tagColorName(*given.color)};
}

using Keys = QHash<int, QString>; // the paths of the tags that have one

void fillKey(const Tag &tag, const TagChange &given, Keys &keys, Filling &filling)
{
    if (!given.slot || *given.slot == tag.slot)
        return;
    if (tag.slot == 0 && !keys.contains(*given.slot)) {
        filling.change.slot = given.slot;
        keys.insert(*given.slot, tag.path);
        return;
    }
    filling.left << Left{.field = u"key"_s,
                         .kept = tag.slot != 0 ? QString::number(tag.slot) : keys[*given.slot],
                         .given = QString::number(*given.slot)};
}

void fillNames(const Tag &tag, const TagChange &given, Filling &filling)
{
    if (given.aliases)
        filling.change.aliases = tag.aliases + *given.aliases;
    if (!given.names)
        return;
    filling.change.names = tag.names;
    for (auto name = given.names->begin(); name != given.names->end(); ++name) {
        const QString own = tag.names.value(name.key());
        if (own.isEmpty())
            filling.change.names->insert(name.key(), name.value());
        else if (own != name.value())
            filling.left << Left{.field = name.key(), .kept = own, .given = name.value()};
    }
}

Filling fillingOf(const Tag &tag, const TagChange &given, bool isNew, Keys &keys)
{
    Filling filling;
    fillTexts(tag, given, filling);
    fillColor(tag, given, isNew, filling);
    fillKey(tag, given, keys, filling);
    fillNames(tag, given, filling);
    return filling;
}

// A tag of the file, once it is in the codebook.
struct PlacedRow
{
    TagId id{};
    TagChange fields;
    qsizetype level = 0;
};

Result<QList<PlacedRow>> placed(const QList<CodebookRow> &rows, TagMaking &making)
{
    QList<PlacedRow> all;
    for (const CodebookRow &row : rows) {
        const Result<TagId> id = making.tagAt(row.path);
        if (!id)
            return id.error();
        all << PlacedRow{*id, row.fields, splitTagPath(row.path).size()};
    }
    // A colour runs down a branch until a tag says another: those above speak first.
    std::ranges::stable_sort(all, {}, &PlacedRow::level);
    return all;
}

Result<void> fill(Connection &db, const PlacedRow &row, bool isNew, Keys &keys,
                  CodebookImport &report)
{
    const Result<Tag> before = tag(db, row.id);
    if (!before)
        return before.error();
    const Filling filling = fillingOf(*before, row.fields, isNew, keys);
    for (const Left &left : filling.left) {
        report.left << left;
        report.left.last().path = before->path;
    }
    if (Result<void> done = changeTag(db, row.id, filling.change); !done || isNew)
        return done;
    const Result<Tag> after = tag(db, row.id);
    if (!after)
        return after.error();
    if (*after != *before)
        report.filled << before->path;
    return {};
}

Result<Keys> keysIn(Connection &db)
{
    const Result<QList<Tag>> all = codebook(db);
    if (!all)
        return all.error();
    Keys keys;
    for (const Tag &tag : *all) {
        if (tag.slot != 0)
            keys.insert(tag.slot, tag.path);
    }
    return keys;
}

} // namespace

Result<CodebookImport> addCodebook(Connection &db, const QList<CodebookRow> &rows,
                                   const QString &creator)
{
    CodebookImport report;
    Result<Keys> keys = keysIn(db);
    if (!keys)
        return keys.error();
    TagMaking making(db, creator);
    const Result<QList<PlacedRow>> all = placed(rows, making);
    if (!all)
        return all.error();
    report.added = making.made();
    for (const PlacedRow &row : *all) {
        if (row.fields == TagChange())
            continue;
        if (const Result<void> done = fill(db, row, making.hasMade(row.id), *keys, report); !done)
            return done.error();
    }
    return report;
}
