#include "library/library.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

// How long the codebook takes with 1,000 tags and 100,000 marks, 10,000 of them on one tag.

namespace {

QTextStream out(stdout);

std::unique_ptr<Library> opened(const QString &folder, Library::Access access)
{
    auto library = Library::open(folder, access, u"command"_s);
    return library ? std::move(*library) : nullptr;
}

// One article with one mark, from which all others are copied.
bool makeLibrary(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"a.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("{\"title\":\"甲\",\"text\":\"矿区的公园。\"}\n") < 0)
        return false;
    file.close();
    const auto library = opened(folder.filePath(u"library"_s), Library::Access::Create);
    if (!library)
        return false;
    library->import({.paths = {file.fileName()}}).wait();
    const auto listing = library->listing({}, Grouping::Date, SortOrder::Default).wait();
    return listing && library
                          ->addMark({.article = listing->ids.constFirst(),
                                     .range = {2, 4},
                                     .tagPaths = {u"often"_s}})
                          .wait();
}

bool fill(const QString &database)
{
    auto db = Connection::open(database, Connection::Mode::Write);
    if (!db)
        return false;
    const char *const steps =
        "BEGIN;"
        // Tags 2-1000, a third of them at the top, the others below those.
        "INSERT INTO tag (uuid, parent, position, name, folded_name, color, creator, study,"
        " created, modified)"
        " WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
        " SELECT 'tag-' || i, CASE WHEN i > 333 THEN i % 300 + 2 END, i, 't' || i, 't' || i, i % 8,"
        " creator, study, created, modified FROM n, (SELECT * FROM tag WHERE id = 1);"
        "INSERT INTO mark (uuid, article, revision, range_begin, range_end, quote, prefix, suffix,"
        " state, note, first_article, first_revision, first_begin, first_end, first_quote,"
        " first_prefix, first_suffix, creator, study, created, modified)"
        " WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        " SELECT 'mark-' || i, article, revision, range_begin, range_end, quote, prefix, suffix,"
        " state, note, first_article, first_revision, first_begin, first_end, first_quote,"
        " first_prefix, first_suffix, creator, study, created, modified"
        " FROM n, (SELECT * FROM mark WHERE id = 1);"
        "INSERT INTO mark_tag (mark, tag, position) SELECT id, CASE WHEN id <= 10000 THEN 1"
        " ELSE id % 999 + 2 END, 0 FROM mark WHERE id > 1;"
        "INSERT INTO mark_tag (mark, tag, position) SELECT id, id % 500 + 400, 1 FROM mark"
        " WHERE id % 5 = 0 AND id % 500 + 400 NOT IN (SELECT tag FROM mark_tag"
        " WHERE mark_tag.mark = mark.id);"
        "COMMIT";
    return bool(db->run(steps));
}

template <typename Work>
double milliseconds(int times, Work work)
{
    QList<double> figures;
    for (int time = 0; time < times; ++time) {
        QElapsedTimer timer;
        timer.start();
        work();
        figures << double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(figures);
    return figures[figures.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library"_s);
    if (!makeLibrary(folder) || !fill(path + u"/library.sqlite"_s))
        return 1;
    const auto library = opened(path, Library::Access::Write);
    if (!library)
        return 1;
    const Result<QList<Tag>> tags = library->tags();
    if (!tags)
        return 1;
    const Tag often = *std::ranges::find(*tags, u"often"_s, &Tag::path);
    out << "tags " << tags->size() << ", marks of one " << often.marks << '\n';
    bool isDone = true;
    const auto check = [&isDone](const auto &result) { isDone = isDone && bool(result); };
    out << "codebook with counts " << milliseconds(21, [&] { check(library->tags()); }) << " ms\n";
    out << "what deleting would do "
        << milliseconds(5, [&] { check(library->tagDeletion(often.id, ChildTags::Delete).wait()); })
        << " ms\n";
    out << "deleting with its marks " << milliseconds(1, [&] {
        check(library->deleteTag(often.id, ChildTags::Delete, EmptiedMarks::Remove).wait());
    }) << " ms\n";
    out << "undoing it " << milliseconds(1, [&] { check(library->undo().wait()); }) << " ms\n";
    out << "merging it "
        << milliseconds(1, [&] { check(library->mergeTags(often.id, tags->at(1).id).wait()); })
        << " ms\n";
    out << "undoing it " << milliseconds(1, [&] { check(library->undo().wait()); }) << " ms\n";
    return isDone ? 0 : 1;
}
