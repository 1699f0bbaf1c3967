#include "markedlibrary.h"

#include "store/connection.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int articleCount = 5000;
constexpr int markCount = 100'000;

std::unique_ptr<Library> opened(const QString &folder, Library::Access access)
{
    auto library = Library::open(folder, access, u"command"_s);
    return library ? std::move(*library) : nullptr;
}

QByteArray recordLine(int number)
{
    static const QStringList cities{u"阜新"_s, u"鞍山"_s, u"台南"_s, u"锦州"_s, u"抚顺"_s,
                                    u"昌吉"_s, u"大连"_s, u"本溪"_s, u"丹东"_s, u"朝阳"_s};
    const QByteArray paragraph =
        "老矿区的居民搬进了新楼，河边的公园每天都有人散步，工厂也换了新的设备。";
    return "{\"id\":\"" + QByteArray::number(number) + "\",\"title\":\"第" +
           QByteArray::number(number) + "篇\",\"paper\":\"城报\",\"city\":\"" +
           cities.at(number % cities.size()).toUtf8() + "\",\"date\":\"20" +
           QByteArray::number(10 + number % 15) + "-0" + QByteArray::number(1 + number % 9) + "-1" +
           QByteArray::number(number % 9) + "\",\"text\":\"" + (paragraph + "\\n").repeated(15) +
           "\"}\n";
}

bool importArticles(const QString &path)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int number = 0; number < articleCount; ++number)
        file.write(recordLine(number));
    file.close();
    const auto library = opened(path, Library::Access::Create);
    if (!library)
        return false;
    library->import({.paths = {file.fileName()}}).wait();
    const auto listing = library->listing({}, Grouping::Date, SortOrder::Default).wait();
    return listing && listing->ids.size() == articleCount &&
           library
               ->addMark({.article = listing->ids.constFirst(),
                          .range = {10, 22},
                          .tagPaths = {u"often"_s},
                          .note = u"与台南的水库对照"_s})
               .wait();
}

// All others are made like the first one: twenty an article, a quote of 12 to 60 characters.
bool fill(const QString &database)
{
    auto db = Connection::open(database, Connection::Mode::Write);
    if (!db)
        return false;
    const QByteArray marks = QByteArray::number(markCount);
    const QByteArray articles = QByteArray::number(articleCount);
    const QByteArray steps =
        "BEGIN;"
        "INSERT INTO tag (uuid, parent, position, name, folded_name, color, creator, study,"
        " created, modified)"
        " WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
        " SELECT printf('00000000-0000-4000-8000-%012d', i), CASE WHEN i > 50 THEN i % 49 + 2 END, "
        "i, 't' || i, 't' || i, i % 8,"
        " creator, study, created, modified FROM n, (SELECT * FROM tag WHERE id = 1);"
        "INSERT INTO mark (uuid, article, revision, range_begin, range_end, quote, prefix, suffix,"
        " state, note, first_article, first_revision, first_begin, first_end, first_quote,"
        " first_prefix, first_suffix, creator, study, created, modified)"
        " WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        marks +
        ")"
        " SELECT printf('00000000-0000-4000-9000-%012d', i), article.id, article.revision, 10 + i "
        "* 7 % 400,"
        " 22 + i * 7 % 400 + i % 48,"
        " substr(source_text, 11 + i * 7 % 400, 12 + i % 48), prefix, suffix,"
        " CASE i % 50 WHEN 0 THEN 'confirm' ELSE 'ok' END,"
        " CASE i % 4 WHEN 0 THEN note ELSE '' END, article.uuid, 0,"
        " 10 + i * 7 % 400, 22 + i * 7 % 400 + i % 48,"
        " substr(source_text, 11 + i * 7 % 400, 12 + i % 48), first_prefix, first_suffix,"
        " mark.creator, mark.study, '2026-01-01T08:00:00.' || substr('00' || i % 1000, -3) || 'Z',"
        " mark.modified"
        " FROM n JOIN article ON article.id = (SELECT min(id) FROM article) + i % " +
        articles +
        " JOIN text_revision ON text_revision.article = article.id,"
        " (SELECT * FROM mark WHERE id = 1) AS mark;"
        "INSERT INTO mark_tag (mark, tag, position) SELECT id, CASE WHEN id <= 10000 THEN 1"
        " ELSE id % 199 + 2 END, 0 FROM mark WHERE id > 1;"
        "INSERT INTO mark_tag (mark, tag, position) SELECT id, id % 100 + 80, 1 FROM mark"
        " WHERE id % 5 = 0 AND id % 100 + 80 NOT IN (SELECT tag FROM mark_tag"
        " WHERE mark_tag.mark = mark.id);"
        "COMMIT";
    return bool(db->run(steps.constData()));
}

} // namespace

bool makeMarkedLibrary(const QString &path)
{
    return importArticles(path) && fill(path + u"/library.sqlite"_s);
}
