#include "base/textfile.h"
#include "library/codebookimport.h"
#include "library/libraryparts.h"
#include "store/tagchanging.h"
#include "store/tagmerging.h"

#include <QCoreApplication>
#include <QDir>

// What the reader does to the codebook.

namespace {

constexpr qint64 largestCodebook = 64 << 20; // bytes

QString translated(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

// One act named after the tag, as it is called before.
template <typename Edit>
Result<void> editTag(Writing &writing, TagId id, const char *label, Edit edit)
{
    const Result<Tag> before = tag(writing.connection(), id);
    if (!before)
        return before.error();
    return writing.run(translated(label).arg(before->path), edit);
}

} // namespace

// Marks are painted in the colours of their tags, and named by them; a memo goes with its tag.
Result<void> Library::tellTags(const Result<void> &done)
{
    if (done) {
        tellMarksChanged(ArticleId{});
        tellMemosChanged();
    }
    return done;
}

Job<Result<TagId>> Library::addTag(const QString &path, const TagChange &fields)
{
    return m_parts->write(
        [this, path, fields, creator = readerName()](Writing &writing) -> Result<TagId> {
            TagId made{};
            const auto add = [&](Connection &db) -> Result<void> {
                const Result<TagId> id = ::addTag(db, path, fields, creator);
                made = id ? *id : TagId{};
                return id ? Result<void>() : id.error();
            };
            const QString label = translated(QT_TRANSLATE_NOOP("Library", "New tag %1")).arg(path);
            if (const Result<void> done = tellTags(writing.run(label, add)); !done)
                return done.error();
            return made;
        });
}

Job<Result<void>> Library::renameTag(TagId id, const QString &name)
{
    return m_parts->write([this, id, name](Writing &writing) {
        return tellTags(editTag(writing, id, QT_TRANSLATE_NOOP("Library", "Rename tag %1"),
                                [id, name](Connection &db) { return ::renameTag(db, id, name); }));
    });
}

Job<Result<void>> Library::changeTag(TagId id, const TagChange &change)
{
    return m_parts->write([this, id, change](Writing &writing) {
        return tellTags(
            editTag(writing, id, QT_TRANSLATE_NOOP("Library", "Change tag %1"),
                    [id, change](Connection &db) { return ::changeTag(db, id, change); }));
    });
}

Job<Result<void>> Library::moveTag(TagId id, TagPlace place)
{
    return m_parts->write([this, id, place](Writing &writing) {
        return tellTags(editTag(writing, id, QT_TRANSLATE_NOOP("Library", "Move tag %1"),
                                [id, place](Connection &db) { return ::moveTag(db, id, place); }));
    });
}

Job<Result<void>> Library::mergeTags(TagId from, TagId into)
{
    return m_parts->write([this, from, into](Writing &writing) {
        return tellTags(
            editTag(writing, from, QT_TRANSLATE_NOOP("Library", "Merge tag %1"),
                    [from, into](Connection &db) { return ::mergeTags(db, from, into); }));
    });
}

Job<Result<TagId>> Library::splitTag(TagId id, const QString &path, const QList<MarkId> &marks)
{
    return m_parts->write(
        [this, id, path, marks, creator = readerName()](Writing &writing) -> Result<TagId> {
            TagId made{};
            const auto split = [&](Connection &db) -> Result<void> {
                const Result<TagId> added = ::splitTag(db, id, path, marks, creator);
                made = added ? *added : TagId{};
                return added ? Result<void>() : added.error();
            };
            const Result<void> done =
                tellTags(editTag(writing, id, QT_TRANSLATE_NOOP("Library", "Split tag %1"), split));
            return done ? Result<TagId>(made) : done.error();
        });
}

Job<Result<TagDeletion>> Library::tagDeletion(TagId id, ChildTags children)
{
    Parts *parts = m_parts.get();
    return parts->reader->start([parts, id, children](Progress & /*progress*/) {
        return ::tagDeletion(*parts->browsing, id, children);
    });
}

Job<Result<TagDeletion>> Library::deleteTag(TagId id, ChildTags children, EmptiedMarks emptied)
{
    return m_parts->write([this, id, children, emptied](Writing &writing) -> Result<TagDeletion> {
        TagDeletion gone;
        const auto remove = [&](Connection &db) -> Result<void> {
            const Result<TagDeletion> counted = ::tagDeletion(db, id, children);
            if (!counted)
                return counted.error();
            gone = *counted;
            return ::deleteTag(db, id, children, emptied);
        };
        const Result<void> done =
            tellTags(editTag(writing, id, QT_TRANSLATE_NOOP("Library", "Delete tag %1"), remove));
        return done ? Result<TagDeletion>(gone) : done.error();
    });
}

Job<Result<QList<TaggedPassage>>> Library::passagesWith(TagId id)
{
    Parts *parts = m_parts.get();
    return parts->reader->start(
        [parts, id](Progress & /*progress*/) { return ::passagesWith(*parts->browsing, id); });
}

Result<QString> Library::codebookCsv()
{
    const Result<QList<Tag>> all = codebook(*m_parts->reading);
    if (!all)
        return all.error();
    return ::codebookCsv(*all);
}

Job<Result<CodebookImport>> Library::importCodebook(const QString &path)
{
    return m_parts->write(
        [this, path, creator = readerName()](Writing &writing) -> Result<CodebookImport> {
            const Result<QByteArray> bytes = fileContents(path, largestCodebook);
            if (!bytes)
                return bytes.error();
            const Result<QList<CodebookRow>> rows =
                readCodebookCsv(*bytes, QDir::toNativeSeparators(path));
            if (!rows)
                return rows.error();
            Result<CodebookImport> report = CodebookImport{};
            const auto add = [&](Connection &db) -> Result<void> {
                report = addCodebook(db, *rows, creator);
                return report ? Result<void>() : report.error();
            };
            const QString label = translated(QT_TRANSLATE_NOOP("Library", "Import codebook"));
            if (const Result<void> done = tellTags(writing.run(label, add)); !done)
                return done.error();
            return report;
        });
}
