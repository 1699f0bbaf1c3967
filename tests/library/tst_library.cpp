#include "librarytest.h"
#include "store/databasecare.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// The whole way on the five sample pages: import, browse, search from either script, mark, undo,
// export. Expected numbers are those of the gold, counted by hand.
class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importReports();
    void importAgainChangesNothing();
    void sidebarCounts();
    void listingGroups();
    void listingFilters_data();
    void listingFilters();
    void searchFromEitherScript_data();
    void searchFromEitherScript();
    void searchSeesWhatTheIndexDoesNotKnow();
    void searchWithoutIndex();
    void repeatedBlocksCountOnce_data();
    void repeatedBlocksCountOnce();
    void storiesGoOnInOtherFiles();
    void searchOfNothing_data();
    void searchOfNothing();
    void foundListingIsGrouped();
    void markAndUndo();
    void markOutsideTheText();
    void quoteInEitherScript();
    void readStateIsNoAct();
    void readerName();
    void markdown();
    void citation();
    void readersSeeWhatTheWriterStored();
    void writingWhileReadingOnly();
    void nothingIsWrong();
    void closingStopsAnImport();

private:
    QString folder() const { return m_temporary->filePath(u"library"_s); }
    QByteArray dump() const;

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Library> m_library;
};

void TestLibrary::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_library = sampleLibrary(folder());
    QVERIFY(m_library);
}

void TestLibrary::cleanup()
{
    m_library.reset();
    m_temporary.reset();
}

QByteArray TestLibrary::dump() const
{
    auto db = Connection::open(folder() + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto text = db ? canonicalDump(*db) : db.error();
    return text ? *text : QByteArray();
}

void TestLibrary::importReports()
{
    const QString other = m_temporary->filePath(u"other"_s);
    const auto library = opened(other, Library::Access::Create);
    QVERIFY(library);
    QSignalSpy changed(library.get(), &Library::articlesChanged);
    auto job = library->import({.paths = {QStringLiteral(SEEDS_FOLDER)}});
    const ImportReport report = job.wait();
    QCOMPARE(report.added, 5);
    QCOMPARE(report.revised, 0);
    QCOMPARE(report.unchanged, 0);
    QCOMPARE(report.skipped.size(), 0);
    QCOMPARE(report.pages.size(), 5);
    QCOMPARE(report.articleUuids.size(), 30);
    qint64 bytes = 0;
    for (const QFileInfo &seed : QDir(QStringLiteral(SEEDS_FOLDER)).entryInfoList({u"*.txt"_s}))
        bytes += seed.size();
    QCOMPARE(job.progress().done(), bytes);
    QCOMPARE(job.progress().total(), bytes);
    QTRY_VERIFY(changed.size() >= 1);
    // The bytes are kept under their hash, for the reader's eyes only.
    const QDir pages(other + u"/pages"_s);
    QCOMPARE(pages.entryList(QDir::Files | QDir::Hidden).size(), 5);
    for (const Page &page : report.pages) {
        QCOMPARE(bytesOf(pages.filePath(page.sha256)),
                 bytesOf(QStringLiteral(SEEDS_FOLDER "/") + page.fileName));
        QCOMPARE(QFile::permissions(pages.filePath(page.sha256)) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    QCOMPARE(QFile::permissions(other) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestLibrary::importAgainChangesNothing()
{
    const QByteArray before = dump();
    QVERIFY(!before.isEmpty());
    const ImportReport again = m_library->import({.paths = {QStringLiteral(SEEDS_FOLDER)}}).wait();
    QCOMPARE(again.added, 0);
    QCOMPARE(again.unchanged, 5);
    QCOMPARE(again.articleUuids.size(), 30);
    QCOMPARE(dump(), before);
}

void TestLibrary::sidebarCounts()
{
    const auto counts = m_library->sidebarCounts().wait();
    QVERIFY(counts);
    QCOMPARE(counts->articles, 30);
    QMap<QString, qint64> cities;
    for (const Count &count : counts->cities)
        cities.insert(count.name, count.count);
    QCOMPARE(cities.value(u"阜新"_s), 9);
    QCOMPARE(cities.value(u"锦州"_s), 9);
    QCOMPARE(cities.value(u"抚顺"_s), 6);
    QCOMPARE(cities.value(u"昌吉"_s), 6);
    QCOMPARE(cities.value(u"辽宁"_s), 24);
    QCOMPARE(cities.value(u"新疆"_s), 6);
    QCOMPARE(cities.size(), 6);
    QMap<QString, qint64> dates;
    for (const Count &count : counts->dates)
        dates.insert(count.key, count.count);
    QCOMPARE(dates.value(u"2025"_s), 10); // 阜新's four of September and 昌吉's six of July
    QCOMPARE(dates.value(u"2025-07"_s), 6);
    QCOMPARE(dates.value(u"2025-09"_s), 4);
    QCOMPARE(dates.value(u"2023"_s), 9);
    QCOMPARE(dates.value(u"2020"_s), 11); // 抚顺's six, 阜新's five of December
    QCOMPARE(dates.value(u"2020-12"_s), 5);
}

void TestLibrary::listingGroups()
{
    const auto listing = m_library->listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
    QVERIFY(listing);
    QCOMPARE(listing->ids.size(), 30);
    QMap<QString, qsizetype> sizes;
    qsizetype next = 0;
    for (const Group &group : listing->groups) {
        QCOMPARE(group.first, next);
        next += group.count;
        sizes.insert(group.city + u' ' + group.date, group.count);
    }
    QCOMPARE(next, 30);
    QCOMPARE(sizes.value(u"阜新 2025-09"_s), 4);
    QCOMPARE(sizes.value(u"阜新 2020-12"_s), 5);
    QCOMPARE(sizes.value(u"锦州 2023-09"_s), 9);
    QCOMPARE(sizes.value(u"昌吉 2025-07"_s), 6);
}

void TestLibrary::listingFilters_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<qsizetype>("expected");
    QTest::newRow("a city") << Filter{.cities = {u"210900"_s}} << qsizetype(9);
    QTest::newRow("a province") << Filter{.cities = {u"210000"_s}} << qsizetype(24);
    QTest::newRow("two cities") << Filter{.cities = {u"210900"_s, u"652300"_s}} << qsizetype(15);
    QTest::newRow("a year") << Filter{.months = {u"2020"_s}} << qsizetype(11);
    QTest::newRow("from a day on") << Filter{.from = QDate(2025, 1, 1)} << qsizetype(10);
    QTest::newRow("a city and a year")
        << Filter{.cities = {u"210900"_s}, .months = {u"2020"_s}} << qsizetype(5);
    // 生态修复 stands in one article of each 阜新 page … and in 抚顺's first: see the pages.
    QTest::newRow("a city and a query")
        << Filter{.cities = {u"210900"_s}, .query = u"生态修复"_s} << qsizetype(3);
    QTest::newRow("nowhere") << Filter{.cities = {u"440100"_s}} << qsizetype(0);
}

void TestLibrary::listingFilters()
{
    QFETCH(const Filter, filter);
    QFETCH(const qsizetype, expected);
    const auto listing =
        m_library->listing(filter, Grouping::CityAndMonth, SortOrder::Default).wait();
    QVERIFY(listing);
    QCOMPARE(listing->ids.size(), expected);
}

void TestLibrary::searchFromEitherScript_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("simplified") << u"生态修复"_s;
    QTest::newRow("traditional") << u"生態修復"_s;
    QTest::newRow("mixed") << u"生態修复"_s;
}

void TestLibrary::searchFromEitherScript()
{
    QFETCH(const QString, query);
    const auto result = m_library->search({.query = query}, 20, 0).wait();
    QVERIFY(result);
    // Counted in the pages: 000 lines 29, 44 (twice), 46; 002 line 69; 003 line 51; 003 lines 149,
    // 151 (twice), 153 (twice).
    const QMap<QString, qsizetype> expected = {{u"昔日“城市伤疤” 如今“绿色骄傲”"_s, 4},
                                               {u"转动能 护生态 惠民生"_s, 1},
                                               {u"細河兩岸奔涌創新潮"_s, 1},
                                               {u"“綠色礦業發展萬里行”(阜新站)閉幕"_s, 5}};
    QMap<QString, qsizetype> found;
    for (const Hit &hit : result->hits) {
        found.insert(hit.article.headline, hit.ranges.size());
        QVERIFY(hit.score > 0);
        const auto stored = m_library->article(hit.article.id);
        QVERIFY(stored);
        const QStringList forms = {u"生态修复"_s, u"生態修復"_s};
        for (const TextRange range : hit.ranges)
            QVERIFY(forms.contains(stored->article.sourceText.mid(range.begin, range.length())));
        for (const TextRange match : hit.snippet.matches)
            QVERIFY(forms.contains(hit.snippet.text.mid(match.begin, match.length())));
        QVERIFY(!hit.snippet.matches.isEmpty());
    }
    QCOMPARE(found, expected);
    QCOMPARE(result->total, 4);
    QMap<QString, qint64> cities;
    for (const Count &count : result->facets.cities) {
        if (!count.parent.isEmpty()) // below its province
            cities.insert(count.key, count.count);
    }
    QCOMPARE(cities, (QMap<QString, qint64>{{u"210900"_s, 3}, {u"210400"_s, 1}}));
    QMap<QString, qint64> years;
    for (const Count &count : result->facets.dates) {
        if (count.parent.isEmpty()) // months are below
            years.insert(count.key, count.count);
    }
    QCOMPARE(years, (QMap<QString, qint64>{{u"2025"_s, 1}, {u"2020"_s, 3}}));
}

void TestLibrary::searchSeesWhatTheIndexDoesNotKnow()
{
    // A reader that opened its index before more was imported: the rest is compared directly.
    const QString late = m_temporary->filePath(u"late.txt"_s);
    const auto reader = opened(folder(), Library::Access::Read);
    QVERIFY(reader);
    QVERIFY(reader->search({.query = u"生态修复"_s}, 1, 0).wait()); // opens the index
    QVERIFY(writeBytes(late,
                       u"后来的新闻\n\n本报讯 记者高鹏报道 湿地的生態修復已经开始。\n"_s.toUtf8()));
    QCOMPARE(m_library->import({.paths = {late}}).wait().added, 1);
    for (const auto &library : {m_library.get(), reader.get()}) {
        const auto result = library->search({.query = u"生态修复"_s}, 20, 0).wait();
        QVERIFY(result);
        QCOMPARE(result->total, 5);
    }
}

void TestLibrary::searchWithoutIndex()
{
    m_library.reset();
    QVERIFY(QDir(folder() + u"/index"_s).removeRecursively());
    const auto reader = opened(folder(), Library::Access::Read);
    QVERIFY(reader);
    const auto result = reader->search({.query = u"生态修复"_s}, 2, 1).wait();
    QVERIFY(result);
    QCOMPARE(result->total, 4);
    QCOMPARE(result->hits.size(), 2);
    QVERIFY(!QDir(folder() + u"/index"_s).exists()); // a reader makes nothing
}

// Lines 117 to 119 of the second page stand again in 121 to 123.
void TestLibrary::repeatedBlocksCountOnce_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("a word of both blocks") << u"绘制环境整治作战图"_s;
    QTest::newRow("across their seam with the torn line") << u"垃圾治理工作建立"_s;
    QTest::newRow("the last sentence") << u"推动黑山县人居环境整治工作再上新台阶"_s;
    QTest::newRow("traditional") << u"黑山縣在體育場舉行"_s;
}

void TestLibrary::repeatedBlocksCountOnce()
{
    QFETCH(QString, query);
    const auto found = m_library->search({.query = query}, 20, 0).wait();
    QVERIFY(found);
    QCOMPARE(found->total, 1);
    QCOMPARE(found->hits.first().ranges.size(), 1);
    const auto stored = m_library->article(found->hits.first().article.id);
    QVERIFY(stored);
    const auto repeated = std::ranges::count(stored->article.doubts, u"repeated"_s, &Doubt::kind);
    QCOMPARE(repeated, 2);
    QVERIFY(stored->article.lines.contains(121)); // shown in its page all the same
}

void TestLibrary::storiesGoOnInOtherFiles()
{
    const QString pages = m_temporary->filePath(u"issue"_s);
    QVERIFY(QDir().mkpath(pages));
    QVERIFY(writeBytes(pages + u"/01.txt"_s,
                       u"阜新日报\n2025年7月3日 星期四\n总第1285期\n第01版\n推动老街更新\n"
                       "本报讯 资金已经到位。（下转第二版）"_s.toUtf8()));
    QVERIFY(writeBytes(
        pages + u"/02.txt"_s,
        u"第02版 2025年7月3日 星期四\n老街更新\n（上接第一版）居民们都很满意。"_s.toUtf8()));
    const ImportReport report = m_library->import({.paths = {pages}}).wait();
    QCOMPARE(report.added, 2);
    const ArticleRow front = articleCalled(*m_library, u"推动老街更新"_s);
    const ArticleRow second = articleCalled(*m_library, u"老街更新"_s);
    const auto tail = m_library->article(front.id);
    const auto head = m_library->article(second.id);
    QVERIFY(tail && head);
    QCOMPARE(tail->continuesIn, second.id);
    QCOMPARE(head->continuedFrom, front.id);
    QCOMPARE(tail->pageNumber, u"01"_s);
    QVERIFY(tail->article.doubts.isEmpty());
}

void TestLibrary::searchOfNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("expected"); // -1: BadQuery
    QTest::newRow("empty") << u""_s << qsizetype(-1);
    QTest::newRow("white space") << u" \t　"_s << qsizetype(-1);
    QTest::newRow("punctuation") << u"。，“”！"_s << qsizetype(-1);
    QTest::newRow("not there") << u"航空母舰"_s << qsizetype(0);
    QTest::newRow("only what must not be there") << u"-生态修复"_s << qsizetype(-1);
}

void TestLibrary::searchOfNothing()
{
    QFETCH(const QString, query);
    QFETCH(const qsizetype, expected);
    const auto result = m_library->search({.query = query}, 50, 0).wait();
    if (expected < 0) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::BadQuery);
        return;
    }
    QVERIFY(result);
    QCOMPARE(result->total, expected);
}

void TestLibrary::foundListingIsGrouped()
{
    const Filter filter{.query = u"生態修復"_s};
    const auto best =
        m_library->listing(filter, Grouping::CityAndMonth, SortOrder::Relevance).wait();
    QVERIFY(best);
    QCOMPARE(best->ids.size(), 4);
    QVERIFY(best->groups.isEmpty());
    for (const SortOrder order : {SortOrder::Default, SortOrder::Date, SortOrder::Headline}) {
        const auto listing = m_library->listing(filter, Grouping::CityAndMonth, order).wait();
        QVERIFY(listing);
        QCOMPARE(listing->ids.size(), 4);
        QMap<QString, qsizetype> sizes;
        for (const Group &group : listing->groups)
            sizes.insert(group.city + u' ' + group.date, group.count);
        QCOMPARE(sizes.value(u"阜新 2025-09"_s), 1);
        QCOMPARE(sizes.value(u"阜新 2020-12"_s), 2);
        QCOMPARE(sizes.size(), 3);
    }
}

void TestLibrary::markAndUndo()
{
    const QByteArray before = dump();
    const ArticleRow row = articleCalled(*m_library, u"昔日“城市伤疤” 如今“绿色骄傲”"_s);
    const auto stored = m_library->article(row.id);
    QVERIFY(stored);
    const qsizetype at = stored->article.sourceText.indexOf(u"生态修复");
    QSignalSpy marks(m_library.get(), &Library::marksChanged);
    QSignalSpy undoing(m_library.get(), &Library::undoChanged);
    QCOMPARE(m_library->undoLabel(), u"Import 5 file(s)"_s);

    const auto mark = m_library
                          ->addMark({.article = row.id,
                                     .range = {at, at + 4},
                                     .tagPaths = {u"环境/修复"_s, u"经济"_s},
                                     .note = u"第一处"_s})
                          .wait();
    QVERIFY(mark);
    QCOMPARE(mark->selector.quote, u"生态修复"_s);
    QCOMPARE(mark->tags.size(), 2);
    QCOMPARE(mark->creator, m_library->readerName());
    QVERIFY(!mark->creator.isEmpty());
    QCOMPARE(m_library->undoLabel(), u"Tag 环境/修复, 经济"_s);
    QTRY_COMPARE(marks.size(), 1);
    QCOMPARE(marks.first().first().value<ArticleId>(), row.id);
    QVERIFY(undoing.size() >= 1);
    QCOMPARE(m_library->tags()->size(), 3);
    const QByteArray marked = dump();
    QVERIFY(marked != before);

    QVERIFY(m_library->changeMark(mark->id, {.removedTags = {u"环境/修复"_s}, .note = u"改过"_s})
                .wait());
    QCOMPARE(m_library->undoLabel(), u"Take off 环境/修复"_s);
    QCOMPARE(m_library->marksOf(row.id)->first().note, u"改过"_s);
    QVERIFY(m_library->deleteMark(mark->id).wait());
    QCOMPARE(m_library->undoLabel(), u"Delete mark"_s);
    QCOMPARE(m_library->marksOf(row.id)->size(), 0);

    QVERIFY(m_library->undo().wait());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), marked);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), u"Import 5 file(s)"_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(m_library->undoLabel(), QString());
    QVERIFY(!m_library->undo().wait());
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->redoLabel(), u"Tag 环境/修复, 经济"_s);
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), marked);
}

void TestLibrary::markOutsideTheText()
{
    const QByteArray before = dump();
    const ArticleRow row = articleCalled(*m_library, u"細河兩岸奔涌創新潮"_s);
    for (const TextRange range : {TextRange{3, 3}, TextRange{-1, 2}, TextRange{0, 1000000}}) {
        const auto mark =
            m_library->addMark({.article = row.id, .range = range, .tagPaths = {u"新"_s}}).wait();
        QVERIFY(!mark);
        QCOMPARE(mark.error().code, Error::Code::BadValue);
    }
    const auto unknown = m_library->addMark({.article = ArticleId{999999}, .range = {0, 2}}).wait();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QCOMPARE(dump(), before); // no tag is left behind either
    QCOMPARE(m_library->undoLabel(), u"Import 5 file(s)"_s);
}

void TestLibrary::quoteInEitherScript()
{
    const ArticleRow row = articleCalled(*m_library, u"“綠色礦業發展萬里行”(阜新站)閉幕"_s);
    const auto printed = m_library->quoteRanges(row.id, u"生態修復"_s);
    const auto folded = m_library->quoteRanges(row.id, u"生态修复"_s);
    QVERIFY(printed);
    QVERIFY(folded);
    QCOMPARE(printed->size(), 5);
    QCOMPARE(*folded, *printed);
    QVERIFY(m_library->quoteRanges(row.id, u"航空母舰"_s)->isEmpty());
}

void TestLibrary::readStateIsNoAct()
{
    const ArticleRow row = articleCalled(*m_library, u"細河兩岸奔涌創新潮"_s);
    QVERIFY(m_library->setReadState(row.id, ReadState::Coded).wait());
    QCOMPARE(m_library->articleRows({row.id})->first().state, ReadState::Coded);
    QCOMPARE(m_library->undoLabel(), u"Import 5 file(s)"_s);
}

void TestLibrary::readerName()
{
    QVERIFY(m_library->setReaderName(u" 王小明 "_s).wait());
    QCOMPARE(m_library->readerName(), u"王小明"_s);
    const ArticleRow row = articleCalled(*m_library, u"細河兩岸奔涌創新潮"_s);
    const auto mark = m_library->addMark({.article = row.id, .range = {0, 2}}).wait();
    QVERIFY(mark);
    QCOMPARE(mark->creator, u"王小明"_s);
}

void TestLibrary::markdown()
{
    const ArticleRow row = articleCalled(*m_library, u"“綠色礦業發展萬里行”(阜新站)閉幕"_s);
    const auto ranges = m_library->quoteRanges(row.id, u"生態修復"_s);
    QVERIFY(ranges);
    QVERIFY(m_library
                ->addMark({.article = row.id,
                           .range = ranges->first(),
                           .tagPaths = {u"环境/修复"_s},
                           .note = u"重要"_s})
                .wait());
    const ArticleRow unmarked = articleCalled(*m_library, u"細河兩岸奔涌創新潮"_s);
    const auto shown = m_library->previewNotes({.articles = QList{unmarked.id, row.id}}, -1).wait();
    QVERIFY(shown);
    const QString text = QString::fromUtf8(shown->bytes);
    QVERIFY(text.contains(u"生態修復"));
    QVERIFY(text.contains(u"生态修复"));
    QVERIFY(text.contains(u"环境/修复"));
    QVERIFY(text.contains(u"重要"));
    QVERIFY(text.contains(u"报纸名不详"));
    QVERIFY(text.contains(u"\\[2020-12\\]"));
    QVERIFY(text.contains(u"baolan://"_s + m_library->uuid() + u'/' + row.uuid));
    QVERIFY(!text.contains(u"細河兩岸奔涌創新潮"));
}

void TestLibrary::citation()
{
    const ArticleRow row = articleCalled(*m_library, u"細河兩岸奔涌創新潮"_s);
    const auto cited = m_library->citation(row.id);
    QVERIFY(cited);
    QCOMPARE(*cited, u"侯悅林. 細河兩岸奔涌創新潮[N]. [报纸名不详], [2020-12]."_s);
}

void TestLibrary::readersSeeWhatTheWriterStored()
{
    const auto reader = opened(folder(), Library::Access::Read);
    QVERIFY(reader);
    QVERIFY(reader->isReadOnly());
    QCOMPARE(reader->uuid(), m_library->uuid());
    const ArticleRow row = articleCalled(*reader, u"細河兩岸奔涌創新潮"_s);
    QVERIFY(m_library->addMark({.article = row.id, .range = {0, 2}, .note = u"看"_s}).wait());
    QCOMPARE(reader->marksOf(row.id)->size(), 1);
    QCOMPARE(reader->articleByUuid(row.uuid.left(8)).operator*(), row.id);
}

void TestLibrary::writingWhileReadingOnly()
{
    const QByteArray before = dump();
    const auto reader = opened(folder(), Library::Access::Read);
    QVERIFY(reader);
    const ArticleRow row = articleCalled(*reader, u"細河兩岸奔涌創新潮"_s);
    const auto mark = reader->addMark({.article = row.id, .range = {0, 2}}).wait();
    QVERIFY(!mark);
    QCOMPARE(mark.error().code, Error::Code::ReadOnly);
    QCOMPARE(reader->reindex().wait().error().code, Error::Code::ReadOnly);
    const ImportReport report = reader->import({.paths = {QStringLiteral(SEEDS_FOLDER)}}).wait();
    QCOMPARE(report.added, 0);
    QCOMPARE(report.skipped.first().reason.code, Error::Code::ReadOnly);
    QCOMPARE(dump(), before);
}

void TestLibrary::nothingIsWrong()
{
    const auto problems = m_library->problems().wait();
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
    QVERIFY(m_library->reindex().wait());
    QCOMPARE(*m_library->problems().wait(), QStringList());
    QCOMPARE(m_library->search({.query = u"生态修复"_s}, 20, 0).wait()->total, 4);
}

void TestLibrary::closingStopsAnImport()
{
    const QString many = m_temporary->filePath(u"many"_s);
    QVERIFY(QDir().mkpath(many));
    constexpr int files = 400;
    for (int number = 0; number < files; ++number)
        QVERIFY(writeBytes(many + u"/%1.txt"_s.arg(number),
                           u"标题%1\n\n本报讯 记者高鹏报道 正文%1。\n"_s.arg(number).toUtf8()));
    auto job = m_library->import({.paths = {many}});
    QTRY_VERIFY(job.progress().done() > 0);
    m_library.reset();
    const ImportReport report = job.wait();
    QVERIFY(report.added > 0);
    QVERIFY(report.added < files);
    m_library = opened(folder(), Library::Access::Write);
    QVERIFY(m_library);
    QCOMPARE(m_library->sidebarCounts().wait()->articles, 30 + report.articleUuids.size());
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
