#include "sample.h"
#include "store/databasecare.h"
#include "store/markstore.h"
#include "store/passagestore.h"
#include "store/undolog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Seven marks on three articles; a mark is told by its number from 1, in the order made here.
//
// 阜新, 2025-09-08  矿区转型 / 煤矿关停以后工人转岗。 / 公园建在矿坑上。
//                   0-4        5-16                     17-25
// 鞍山 and 2025-08, both inferred  鋼鐵新聞 / 鋼廠減產。
// 昌吉, 2024-05-06  大雪 / 大雪封山。
struct SevenMarks : sample::Library
{
    QHash<QString, TagId> tags;
    QList<ArticleId> articles;
    QList<MarkId> marks;

    SevenMarks()
    {
        using namespace sample;
        add(u"a"_s, fuxin(), Confidence::Sure, printed(u"2025-09-08"_s),
            {u"矿区转型"_s, u"煤矿关停以后工人转岗。"_s, u"公园建在矿坑上。"_s});
        add(u"b"_s, anshan(), Confidence::Likely, inferred(u"2025-08"_s),
            {u"鋼鐵新聞"_s, u"鋼廠減產。"_s});
        add(u"c"_s, changji(), Confidence::Sure, printed(u"2024-05-06"_s),
            {u"大雪"_s, u"大雪封山。"_s});
        for (const QString &path : {u"经济"_s, u"经济/煤"_s, u"环境"_s, u"环境/公园"_s})
            tags.insert(path, *tagAt(db, path, u"李"_s));
        mark({.day = 1, .article = 0, .range = {7, 9}, .tags = {u"经济/煤"_s}});
        mark({.day = 3, .article = 0, .range = {5, 9}, .tags = {u"环境"_s}, .note = u"见档案"_s});
        mark({.day = 2,
              .article = 0,
              .range = {17, 19},
              .tags = {u"环境/公园"_s, u"经济"_s},
              .state = MarkState::Corrected,
              .isImportant = true});
        mark({.day = 5,
              .article = 1,
              .range = {7, 9},
              .tags = {u"经济"_s},
              .state = MarkState::ToConfirm});
        mark({.day = 4, .article = 2, .note = u"天气"_s, .isWhole = true});
        mark({.day = 6, .article = 0, .range = {11, 15}});
        mark({.day = 7,
              .article = 0,
              .range = {5, 6},
              .tags = {u"环境"_s},
              .state = MarkState::Orphan,
              .creator = u"王"_s});
    }

    struct Made
    {
        int day = 1; // of January 2026, on which it was made
        qsizetype article = 0;
        TextRange range;
        QStringList tags;
        QString note;
        MarkState state = MarkState::Ok;
        QString creator = u"李"_s;
        bool isWhole = false;
        bool isImportant = false;
    };

    void mark(const Made &wanted)
    {
        Mark made{.article = articles.at(wanted.article),
                  .isWhole = wanted.isWhole,
                  .isImportant = wanted.isImportant,
                  .note = wanted.note,
                  .state = wanted.state,
                  .creator = wanted.creator,
                  .created = QDateTime(QDate(2026, 1, wanted.day), QTime(8, 0), Qt::UTC)};
        made.selector.range = wanted.range;
        made.selector.quote = u"“%1”"_s.arg(marks.size() + 1);
        for (const QString &path : wanted.tags)
            made.tags << Tag{.id = tags.value(path)};
        marks << *addMark(db, made);
    }

    // 4 1 3 for these marks.
    QString numbers(const QList<MarkId> &ids) const
    {
        QStringList words;
        for (const MarkId id : ids)
            words << QString::number(marks.indexOf(id) + 1);
        return words.join(u' ');
    }

    PassageListing list(const PassageFilter &filter, PassageOrder order = PassageOrder::Text,
                        PassageGrouping grouping = PassageGrouping::None,
                        const PassageTests &tests = {})
    {
        const auto listing = passageListing(db, filter, order, grouping, tests, {});
        return listing ? *listing : PassageListing();
    }

private:
    void add(const QString &name, const Place &place, Confidence confidence, const IssueDate &date,
             const QStringList &texts)
    {
        const auto stored = store(name, {sample::page(name, sample::claim(place, confidence), date,
                                                      {sample::article(texts, 1)})});
        articles << (stored ? stored->articles.first() : ArticleId{});
    }
};

QString inWords(const QList<PassageGroup> &groups)
{
    QStringList words;
    for (const PassageGroup &group : groups)
        words << u"%1%2 %3+%4"_s.arg(group.name, group.isInferred ? u"?"_s : u""_s)
                     .arg(group.first)
                     .arg(group.count);
    return words.join(u", "_s);
}

} // namespace

class TestPassageStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void tagThatIsGone();
    void whatTheStoreCannotAnswer();
    void stopped();
    void wholeArticleLiesRoundAll();
    void orders_data();
    void orders();
    void groups_data();
    void groups();
    void tagsAskedForAloneAreHeads();
    void counts();
    void articlesInTheBin();
    void rows();
    void rowsOfWhatIsGone();
    void longWordsAreCut();
    void retagging_data();
    void retagging();
    void retaggingTellsOfWhatChanged();
    void confirming();
    void unknownMarks();
    void bulkActsAreUndone();
};

void TestPassageStore::filters_data()
{
    using Asked = PassageFilter;
    using Make = std::function<Asked(const QHash<QString, TagId> &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("expected"); // by city, date and place in the text
    const auto row = [](const char *name, const Make &make, const QString &expected) {
        QTest::newRow(name) << make << expected;
    };
    const auto near = [](const QString &path, qsizetype characters) -> Make {
        return [=](const auto &tags) {
            return Asked{.relation = Asked::Relation{.kind = PassageRelation::Near,
                                                     .tag = tags.value(path),
                                                     .characters = characters}};
        };
    };
    const auto lying = [](PassageRelation kind, const QString &path) -> Make {
        return [=](const auto &tags) {
            return Asked{.relation = Asked::Relation{.kind = kind, .tag = tags.value(path)}};
        };
    };
    row(
        "all", [](const auto &) { return Asked(); }, u"4 7 2 1 6 3 5"_s);
    row(
        "tag with those below", [](const auto &t) { return Asked{.tags = {t[u"经济"_s]}}; },
        u"4 1 3"_s);
    row(
        "one of two tags",
        [](const auto &t) {
            return Asked{.tags = {t[u"经济/煤"_s], t[u"环境/公园"_s]}};
        },
        u"1 3"_s);
    row(
        "without a tag", [](const auto &t) { return Asked{.notTags = {t[u"经济"_s]}}; },
        u"7 2 6 5"_s);
    row(
        "with one, without another",
        [](const auto &t) { return Asked{.tags = {t[u"环境"_s]}, .notTags = {t[u"经济"_s]}}; },
        u"7 2"_s);
    row(
        "untagged", [](const auto &) { return Asked{.isUntagged = true}; }, u"6 5"_s);
    row(
        "states",
        [](const auto &) {
            return Asked{.states = {MarkState::ToConfirm, MarkState::Orphan}};
        },
        u"4 7"_s);
    row(
        "important", [](const auto &) { return Asked{.isImportant = true}; }, u"3"_s);
    row(
        "whole articles", [](const auto &) { return Asked{.isWhole = true}; }, u"5"_s);
    row(
        "creator", [](const auto &) { return Asked{.creator = u"王"_s}; }, u"7"_s);
    row(
        "nobody", [](const auto &) { return Asked{.creator = u"赵"_s}; }, u""_s);
    row(
        "province", [](const auto &) { return Asked{.articles = {.cities = {u"210000"_s}}}; },
        u"4 7 2 1 6 3"_s);
    row(
        "year", [](const auto &) { return Asked{.articles = {.months = {u"2024"_s}}}; }, u"5"_s);
    row(
        "interval of days",
        [](const auto &) { return Asked{.articles = {.from = QDate(2025, 8, 15)}}; },
        u"4 7 2 1 6 3"_s);
    row("overlaps", lying(PassageRelation::Overlaps, u"经济"_s), u"2 3"_s);
    row("inside", lying(PassageRelation::Inside, u"环境"_s), u"1 3"_s);
    row("in the paragraph of", near(u"经济/煤"_s, -1), u"2 6"_s);
    row("near, too far", near(u"经济/煤"_s, 1), u"2"_s);
    row("near, just so far", near(u"经济/煤"_s, 2), u"2 6"_s);
    row("near across paragraphs", near(u"经济/煤"_s, 8), u"2 6 3"_s);
    row(
        "tag and relation",
        [](const auto &t) {
            return Asked{.tags = {t[u"经济"_s]},
                         .relation =
                             Asked::Relation{.kind = PassageRelation::Inside, .tag = t[u"环境"_s]}};
        },
        u"1 3"_s);
}

void TestPassageStore::filters()
{
    using Make = std::function<PassageFilter(const QHash<QString, TagId> &)>;
    QFETCH(const Make, make);
    SevenMarks library;
    const PassageListing listing = library.list(make(library.tags));
    QTEST(library.numbers(listing.ids), "expected");
    QCOMPARE(listing.marks, listing.ids.size());
    QCOMPARE(listing.groups.size(), 0);
}

// It finds nothing rather than everything.
void TestPassageStore::tagThatIsGone()
{
    SevenMarks library;
    QCOMPARE(library.list({.tags = {TagId{}}}).marks, 0);
    QCOMPARE(library.list({.relation = PassageFilter::Relation{}}).marks, 0);
    QCOMPARE(library.list({.notTags = {TagId{}}}).marks, 7);
}

void TestPassageStore::whatTheStoreCannotAnswer()
{
    SevenMarks library;
    const auto list = [&](const PassageTests &tests) {
        return library.numbers(
            library.list({}, PassageOrder::Text, PassageGrouping::None, tests).ids);
    };
    QCOMPARE(list({.text =
                       [](const QString &quote, const QString &note) {
                           return quote == u"“4”" || note.contains(u"档案");
                       }}),
             u"4 2"_s);
    QCOMPARE(list({.articles = QSet<ArticleId>{library.articles.at(2)}}), u"5"_s);
    QCOMPARE(list({.articles = QSet<ArticleId>()}), u""_s);
}

void TestPassageStore::stopped()
{
    SevenMarks library;
    Progress progress;
    progress.stop();
    const auto listing =
        passageListing(library.db, {}, PassageOrder::Text, PassageGrouping::None, {}, progress);
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, Error::Code::Stopped);
}

void TestPassageStore::wholeArticleLiesRoundAll()
{
    SevenMarks library;
    library.tags.insert(u"存"_s, *tagAt(library.db, u"存"_s, u"李"_s));
    library.mark({.article = 1, .tags = {u"存"_s}, .isWhole = true}); // 8
    const auto lying = [&](PassageRelation kind, const QString &path) {
        return library.numbers(
            library
                .list({.relation =
                           PassageFilter::Relation{.kind = kind, .tag = library.tags.value(path)}})
                .ids);
    };
    QCOMPARE(lying(PassageRelation::Inside, u"存"_s), u"4"_s);
    QCOMPARE(lying(PassageRelation::Overlaps, u"存"_s), u"4"_s);
    QCOMPARE(lying(PassageRelation::Near, u"存"_s), u"4"_s);
    // The whole article shares characters with the passage, but does not lie inside it.
    QCOMPARE(lying(PassageRelation::Overlaps, u"经济"_s), u"8 2 3"_s);
    QCOMPARE(lying(PassageRelation::Inside, u"经济"_s), u"3"_s);
}

void TestPassageStore::orders_data()
{
    QTest::addColumn<PassageOrder>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << PassageOrder::Text << u"4 7 2 1 6 3 5"_s;
    QTest::newRow("newest") << PassageOrder::Newest << u"7 6 4 5 2 3 1"_s;
    QTest::newRow("tag") << PassageOrder::Tag << u"4 1 7 2 3 6 5"_s;
    QTest::newRow("state") << PassageOrder::State << u"4 7 3 2 1 6 5"_s;
}

void TestPassageStore::orders()
{
    QFETCH(const PassageOrder, order);
    SevenMarks library;
    QTEST(library.numbers(library.list({}, order).ids), "expected");
}

void TestPassageStore::groups_data()
{
    QTest::addColumn<PassageGrouping>("grouping");
    QTest::addColumn<PassageOrder>("order");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("groups"); // name, “?” for inferred, first row + rows
    QTest::newRow("tag") << PassageGrouping::Tag << PassageOrder::Text << u"4 3 1 7 2 3 6 5"_s
                         << u"经济 0+2, 经济/煤 2+1, 环境 3+2, 环境/公园 5+1,  6+2"_s;
    QTest::newRow("city") << PassageGrouping::City << PassageOrder::Text << u"4 7 2 1 6 3 5"_s
                          << u"鞍山? 0+1, 阜新 1+5, 昌吉 6+1"_s;
    QTest::newRow("city, newest") << PassageGrouping::City << PassageOrder::Newest
                                  << u"4 7 6 2 3 1 5"_s << u"鞍山? 0+1, 阜新 1+5, 昌吉 6+1"_s;
    QTest::newRow("month") << PassageGrouping::Month << PassageOrder::Text << u"7 2 1 6 3 4 5"_s
                           << u"2025-09 0+5, 2025-08? 5+1, 2024-05 6+1"_s;
    QTest::newRow("article") << PassageGrouping::Article << PassageOrder::Text << u"4 7 2 1 6 3 5"_s
                             << u"鋼鐵新聞 0+1, 矿区转型 1+5, 大雪 6+1"_s;
}

void TestPassageStore::groups()
{
    QFETCH(const PassageGrouping, grouping);
    QFETCH(const PassageOrder, order);
    SevenMarks library;
    const PassageListing listing = library.list({}, order, grouping);
    QTEST(library.numbers(listing.ids), "ids");
    QTEST(inWords(listing.groups), "groups");
    QCOMPARE(listing.marks, 7);
}

void TestPassageStore::tagsAskedForAloneAreHeads()
{
    SevenMarks library;
    const PassageListing listing = library.list({.tags = {library.tags.value(u"环境"_s)}},
                                                PassageOrder::Text, PassageGrouping::Tag);
    QCOMPARE(library.numbers(listing.ids), u"7 2 3"_s);
    QCOMPARE(inWords(listing.groups), u"环境 0+2, 环境/公园 2+1"_s);
}

void TestPassageStore::counts()
{
    SevenMarks library;
    const PassageListing all = library.list({});
    QCOMPARE(all.marks, 7);
    QCOMPARE(all.articles, 3);
    QCOMPARE(all.cities, 3);
    QCOMPARE(all.possible, 0);
    // Of August only the second half was asked for.
    const PassageListing dated = library.list({.articles = {.from = QDate(2025, 8, 15)}});
    QCOMPARE(dated.marks, 6);
    QCOMPARE(dated.possible, 1);
    QCOMPARE(dated.cities, 2);
}

void TestPassageStore::articlesInTheBin()
{
    SevenMarks library;
    QVERIFY(library.db.run("UPDATE article SET removed = '2026-01-01' WHERE headline = '大雪'"));
    QCOMPARE(library.numbers(library.list({}).ids), u"4 7 2 1 6 3"_s);
}

void TestPassageStore::rows()
{
    SevenMarks library;
    const auto rows = passageRows(library.db, {library.marks.at(3), library.marks.at(2)});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    const PassageRow &first = rows->constFirst();
    QCOMPARE(first.id, library.marks.at(3));
    QCOMPARE(first.article, library.articles.at(1));
    QCOMPARE(first.range, (TextRange{7, 9}));
    QCOMPARE(first.state, MarkState::ToConfirm);
    QCOMPARE(first.quote, u"“4”"_s);
    QCOMPARE(first.headline, u"鋼鐵新聞"_s);
    QCOMPARE(first.city, u"鞍山"_s);
    QVERIFY(first.isCityInferred);
    QCOMPARE(first.date, u"2025-08"_s);
    QVERIFY(first.isDateInferred);
    QCOMPARE(first.creator, u"李"_s);
    QCOMPARE(first.created, QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC));
    const PassageRow &second = rows->constLast();
    QVERIFY(second.isImportant);
    QVERIFY(!second.isCityInferred);
    QStringList paths;
    for (const Tag &tag : second.tags)
        paths << tag.path;
    QCOMPARE(paths, (QStringList{u"环境/公园"_s, u"经济"_s}));
}

void TestPassageStore::rowsOfWhatIsGone()
{
    SevenMarks library;
    const MarkId gone = library.marks.at(1);
    QVERIFY(deleteMark(library.db, gone));
    const auto rows = passageRows(library.db, {gone, library.marks.at(0)});
    QVERIFY(rows);
    QCOMPARE(rows->at(0).id, MarkId{});
    QCOMPARE(rows->at(1).id, library.marks.at(0));
}

void TestPassageStore::longWordsAreCut()
{
    SevenMarks library;
    library.mark({.article = 0, .range = {0, 4}, .note = QString(1'000'000, u'长')});
    const auto rows = passageRows(library.db, {library.marks.constLast()});
    QVERIFY(rows);
    QCOMPARE(rows->constFirst().note, QString(300, u'长'));
}

void TestPassageStore::retagging_data()
{
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<int>("changed");
    QTest::addColumn<QStringList>("tags"); // of marks 1, 3 and 6 afterwards
    const QStringList before{u"经济/煤"_s, u"环境/公园 经济"_s, u""_s};
    QTest::newRow("nothing") << QStringList() << QStringList() << 0 << before;
    QTest::newRow("one more") << QStringList{u"经济"_s} << QStringList() << 2
                              << QStringList{u"经济/煤 经济"_s, u"环境/公园 经济"_s, u"经济"_s};
    QTest::newRow("one off") << QStringList() << QStringList{u"环境/公园"_s} << 1
                             << QStringList{u"经济/煤"_s, u"经济"_s, u""_s};
    QTest::newRow("one for another")
        << QStringList{u"环境"_s} << QStringList{u"经济"_s, u"经济/煤"_s} << 3
        << QStringList{u"环境"_s, u"环境/公园 环境"_s, u"环境"_s};
    QTest::newRow("in both lists")
        << QStringList{u"经济"_s} << QStringList{u"经济"_s} << 2
        << QStringList{u"经济/煤 经济"_s, u"环境/公园 经济"_s, u"经济"_s};
}

void TestPassageStore::retagging()
{
    QFETCH(const QStringList, added);
    QFETCH(const QStringList, removed);
    SevenMarks library;
    const auto idsOf = [&library](const QStringList &paths) {
        QList<TagId> ids;
        for (const QString &path : paths)
            ids << library.tags.value(path);
        return ids;
    };
    const QList<MarkId> ids{library.marks.at(0), library.marks.at(2), library.marks.at(5)};
    const auto changed = retagMarks(library.db, ids, idsOf(added), idsOf(removed));
    QVERIFY(changed);
    QTEST(*changed, "changed");
    QStringList tags;
    for (const MarkId id : ids) {
        QStringList paths;
        const Mark stored = *mark(library.db, id);
        for (const Tag &tag : stored.tags)
            paths << tag.path;
        tags << paths.join(u' ');
    }
    QTEST(tags, "tags");
    QCOMPARE(mark(library.db, library.marks.at(1))->tags.size(), 1); // was not meant
}

// `modified` stands on what is other than before, and nowhere else.
void TestPassageStore::retaggingTellsOfWhatChanged()
{
    SevenMarks library;
    const QDateTime before = mark(library.db, library.marks.at(2))->modified;
    QVERIFY(retagMarks(library.db, {library.marks.at(2), library.marks.at(5)},
                       {library.tags.value(u"经济"_s)}, {}));
    QCOMPARE(mark(library.db, library.marks.at(2))->modified, before);
    QVERIFY(mark(library.db, library.marks.at(5))->modified > before);
}

void TestPassageStore::confirming()
{
    SevenMarks library;
    const auto confirmed = confirmMarks(library.db, library.marks);
    QVERIFY(confirmed);
    QCOMPARE(*confirmed, 2);
    QCOMPARE(mark(library.db, library.marks.at(2))->state, MarkState::Ok);
    QCOMPARE(mark(library.db, library.marks.at(3))->state, MarkState::Ok);
    QCOMPARE(mark(library.db, library.marks.at(6))->state, MarkState::Orphan);
}

void TestPassageStore::unknownMarks()
{
    SevenMarks library;
    const QList<MarkId> ids{library.marks.at(0), MarkId{99}};
    const auto retagged = retagMarks(library.db, ids, {library.tags.value(u"环境"_s)}, {});
    QVERIFY(!retagged);
    QCOMPARE(retagged.error().code, Error::Code::NotFound);
    QCOMPARE(confirmMarks(library.db, ids).error().code, Error::Code::NotFound);
    QCOMPARE(mark(library.db, library.marks.at(0))->tags.size(), 1);
}

void TestPassageStore::bulkActsAreUndone()
{
    SevenMarks library;
    const auto log = UndoLog::open(library.folder.filePath(u"acts"_s));
    QVERIFY(log);
    const QByteArray before = *canonicalDump(library.db);
    const auto both = [&library](Connection &db) -> Result<void> {
        const auto tagged = retagMarks(db, library.marks, {library.tags.value(u"环境"_s)},
                                       {library.tags.value(u"经济"_s)});
        if (!tagged)
            return tagged.error();
        const auto confirmed = confirmMarks(db, library.marks);
        return confirmed ? Result<void>() : Result<void>(confirmed.error());
    };
    QVERIFY((*log)->run(library.db, u"both"_s, both));
    QVERIFY(*canonicalDump(library.db) != before);
    QVERIFY((*log)->undo(library.db));
    QCOMPARE(*canonicalDump(library.db), before);
}

QTEST_GUILESS_MAIN(TestPassageStore)
#include "tst_passagestore.moc"
