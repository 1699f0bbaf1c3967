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

// How long the table of all marks takes with 100,000 marks on 5,000 articles of 100 cities and
// papers: listing in each order and grouping, filters, a screen of rows, and acts on 10,000 marks.

namespace {

constexpr int articleCount = 5000;
constexpr int markCount = 100'000;

QTextStream out(stdout);

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

bool importArticles(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"a.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int number = 0; number < articleCount; ++number)
        file.write(recordLine(number));
    file.close();
    const auto library = opened(folder.filePath(u"library"_s), Library::Access::Create);
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
        " SELECT 'tag-' || i, CASE WHEN i > 50 THEN i % 49 + 2 END, i, 't' || i, 't' || i, i % 8,"
        " creator, study, created, modified FROM n, (SELECT * FROM tag WHERE id = 1);"
        "INSERT INTO mark (uuid, article, revision, range_begin, range_end, quote, prefix, suffix,"
        " state, note, first_article, first_revision, first_begin, first_end, first_quote,"
        " first_prefix, first_suffix, creator, study, created, modified)"
        " WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        marks +
        ")"
        " SELECT 'mark-' || i, article.id, article.revision, 10 + i * 7 % 400,"
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

class Table final
{
public:
    explicit Table(Library &library)
        : m_library(library)
    {
    }

    void list(const QString &name, const PassageFilter &filter,
              PassageOrder order = PassageOrder::Text,
              PassageGrouping grouping = PassageGrouping::None)
    {
        qsizetype marks = -1;
        const double time = milliseconds(5, [&] {
            const auto listing = m_library.passages(filter, order, grouping).wait();
            marks = listing ? listing->marks : -1;
        });
        out << name.leftJustified(28) << QString::number(marks).rightJustified(8) << " marks "
            << QString::number(time, 'f', 1).rightJustified(9) << " ms\n";
        out.flush();
    }

    QList<MarkId> all()
    {
        const auto listing =
            m_library.passages({}, PassageOrder::Text, PassageGrouping::None).wait();
        return listing ? listing->ids : QList<MarkId>();
    }

    template <typename Act>
    void act(const QString &name, Act work)
    {
        bool isDone = true;
        const double time = milliseconds(1, [&] { isDone = bool(work()); });
        out << name.leftJustified(44) << QString::number(time, 'f', 1).rightJustified(9) << " ms"
            << (isDone ? "" : "  FAILED") << '\n';
        out.flush();
    }

private:
    Library &m_library;
};

void measureListing(Table &table, TagId often, TagId other)
{
    table.list(u"by city and date"_s, {});
    table.list(u"newest"_s, {}, PassageOrder::Newest);
    table.list(u"by tag"_s, {}, PassageOrder::Tag);
    table.list(u"by state"_s, {}, PassageOrder::State);
    table.list(u"grouped by tag"_s, {}, PassageOrder::Text, PassageGrouping::Tag);
    table.list(u"grouped by city"_s, {}, PassageOrder::Text, PassageGrouping::City);
    table.list(u"grouped by month"_s, {}, PassageOrder::Text, PassageGrouping::Month);
    table.list(u"grouped by article"_s, {}, PassageOrder::Text, PassageGrouping::Article);
    table.list(u"of one tag"_s, {.tags = {often}});
    table.list(u"to confirm"_s, {.states = {MarkState::ToConfirm}});
    table.list(u"of one city"_s, {.articles = {.cities = {u"210900"_s}}});
    table.list(u"with words"_s, {.text = u"公園"_s});
    table.list(u"with words of notes"_s, {.text = u"水庫"_s});
    const auto lying = [&](PassageRelation kind, qsizetype characters) {
        return PassageFilter{.relation = PassageFilter::Relation{
                                 .kind = kind, .tag = other, .characters = characters}};
    };
    table.list(u"overlapping"_s, lying(PassageRelation::Overlaps, -1));
    table.list(u"inside"_s, lying(PassageRelation::Inside, -1));
    table.list(u"in one paragraph"_s, lying(PassageRelation::Near, -1));
    table.list(u"20 characters off"_s, lying(PassageRelation::Near, 20));
}

void measureActs(Library &library, Table &table)
{
    const QList<MarkId> all = table.all();
    qsizetype place = 0;
    bool isRead = true;
    const auto screen = [&] {
        place = (place + 37'111) % 99'000; // far from the one before
        isRead = library.passageRows(all.mid(place, 64)) && isRead;
    };
    const double rows = milliseconds(50, screen);
    out << u"64 rows"_s.leftJustified(44) << QString::number(rows, 'f', 2).rightJustified(9)
        << " ms" << (isRead ? "" : "  FAILED") << '\n';
    QList<MarkId> many;
    for (qsizetype number = 0; number < all.size(); number += 10)
        many << all.at(number);
    table.act(u"10,000 marks tagged"_s,
              [&] { return library.retagMarks(many, {u"new"_s}, {u"often"_s}).wait(); });
    table.act(u"undone"_s, [&] { return library.undo().wait(); });
    table.act(u"10,000 marks deleted"_s, [&] { return library.deleteMarks(many).wait(); });
    table.act(u"undone"_s, [&] { return library.undo().wait(); });
    table.act(u"10,000 marks confirmed"_s, [&] { return library.confirmMarks(many).wait(); });
    table.act(u"undone"_s, [&] { return library.undo().wait(); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library"_s);
    if (!importArticles(folder) || !fill(path + u"/library.sqlite"_s))
        return 1;
    const auto library = opened(path, Library::Access::Write);
    const Result<QList<Tag>> tags = library ? library->tags() : Error{};
    if (!tags)
        return 1;
    const auto often = std::ranges::find(*tags, u"often"_s, &Tag::path);
    const auto other = std::ranges::find(*tags, u"t30"_s, &Tag::path);
    if (often == tags->end() || other == tags->end())
        return 1;
    out << "of one tag " << often->marks << " marks, of the relations' " << other->marksBelow
        << '\n';
    Table table(*library);
    measureListing(table, often->id, other->id);
    measureActs(*library, table);
    return 0;
}
