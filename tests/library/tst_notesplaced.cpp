#include "library/noteplaces.h"
#include "librarytest.h"
#include "store/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Skipped = NotesImport::Skipped;

namespace {

const QString bridge = u"大桥昨日通车，两岸群众欢庆，桥面宽阔，车流不息，市民纷纷拍照留念。"_s;
const QString market = u"夜市昨晚开张，摊主笑迎八方来客，香气四溢，灯火通明，人声鼎沸。"_s;

} // namespace

// Where notes of a file come to stand: what is not beyond doubt is never told as sure.
class TestNotesPlaced final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineAlone_data();
    void headlineAlone();
    void textUnderAnotherHeadline();
    void contradictedArticle();
    void exactInSeveral_data();
    void exactInSeveral();
    void inTooManyArticles();
    void severalTimesInItsArticle_data();
    void severalTimesInItsArticle();
    void wordsItWasMadeOn();

private:
    // Pages by the paths that tell of their paper, date and number.
    std::unique_ptr<Library> libraryOf(const QList<std::pair<QString, QString>> &pages);
    static std::optional<NotePlaces> placed(Library &library, const IncomingNotes &notes);

    QTemporaryDir m_temporary;
    int m_number = 0;
};

std::unique_ptr<Library> TestNotesPlaced::libraryOf(const QList<std::pair<QString, QString>> &pages)
{
    const QString folder = m_temporary.filePath(QString::number(++m_number));
    for (const auto &[name, text] : pages) {
        const QString path = folder + u"/pages/"_s + name;
        if (!QDir().mkpath(QFileInfo(path).path()) || !writeBytes(path, text.toUtf8()))
            return nullptr;
    }
    auto library = opened(folder + u"/library"_s, Library::Access::Create);
    const bool isThere =
        library && library->import({.paths = {folder + u"/pages"_s}}).wait().added == pages.size();
    return isThere && library->completeIndex().wait() ? std::move(library) : nullptr;
}

std::optional<NotePlaces> TestNotesPlaced::placed(Library &library, const IncomingNotes &notes)
{
    auto db = Connection::open(library.folder() + u"/library.sqlite"_s, Connection::Mode::Read);
    if (!db)
        return std::nullopt;
    const auto find = [&library](const QString &words, qsizetype most) {
        const auto found =
            library
                .listing({.query = u'"' + words + u'"'}, Grouping::CityAndMonth, SortOrder::Default)
                .wait();
        return found ? Result<QList<ArticleId>>(found->ids.first(std::min(most, found->ids.size())))
                     : found.error();
    };
    Progress progress;
    const Result<NotePlaces> places = notePlaces(*db, notes, find, progress);
    return places ? std::optional(*places) : std::nullopt;
}

void TestNotesPlaced::headlineAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isSure");
    const QString none;
    QTest::newRow("nothing besides") << none << none << none << none << false;
    QTest::newRow("the date") << none << none << u"2025-07-03"_s << none << true;
    QTest::newRow("its month") << none << none << u"2025-07"_s << none << true;
    QTest::newRow("another date") << none << none << u"2025-07-04"_s << none << false;
    QTest::newRow("the paper") << none << u"《厦门日报》"_s << none << none << true;
    QTest::newRow("another paper") << none << u"阜新日报"_s << u"2025-07-03"_s << none << false;
    QTest::newRow("another page") << none << u"厦门日报"_s << none << u"B2"_s << false;
    QTest::newRow("the page in other words") << none << none << none << u"A01"_s << true;
    QTest::newRow("the text") << u"大桥通车\n"_s + bridge << none << none << none << true;
    QTest::newRow("a text alike") << u"大桥通车\n"_s + QString(bridge).replace(u"车流"_s, u"人流"_s)
                                  << none << none << none << true;
    QTest::newRow("another text") << u"大桥通车\n"_s + market << none << u"2025-07-03"_s << none
                                  << false;
}

void TestNotesPlaced::headlineAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, paper);
    QFETCH(QString, date);
    QFETCH(QString, page);
    QFETCH(bool, isSure);
    const auto library = libraryOf({{u"厦门日报/20250703_A1.txt"_s,
                                     u"# 大桥通车\n"_s + bridge + u"\n# 夜市\n灯火通明。\n"_s}});
    QVERIFY(library);
    IncomingNotes notes;
    notes.texts << IncomingText{.key = u"k"_s,
                                .title = u"大桥通车"_s,
                                .text = text,
                                .paper = paper,
                                .date = date,
                                .page = page};
    notes.marks << IncomingMark{.textKey = u"k"_s, .isWhole = true, .note = u"全文"_s}
                << IncomingMark{.textKey = u"k"_s, .quote = u"这些字哪里都没有过"_s}
                << IncomingMark{.textKey = u"k"_s, .quote = u"两岸群众欢庆"_s};
    const auto places = placed(*library, notes);
    QVERIFY(places);
    const ArticleId id = articleCalled(*library, u"大桥通车"_s).id;
    QCOMPARE(places->articles.value(u"k"_s), isSure ? id : ArticleId{});
    QCOMPARE(places->marks.size(), isSure ? 3 : 1);
    const QList<Skipped> skipped{{u"mark"_s, u"全文"_s, u"no-article"_s},
                                 {u"mark"_s, u"这些字哪里都没有过"_s, u"no-article"_s}};
    QCOMPARE(places->skipped, isSure ? QList<Skipped>() : skipped);
    QCOMPARE(places->marks.last().article, id);
    if (isSure)
        QCOMPARE(places->marks.at(1).state, MarkState::Orphan);
}

void TestNotesPlaced::textUnderAnotherHeadline()
{
    const auto library = libraryOf({{u"厦门日报/20250703_A1.txt"_s,
                                     u"# 大桥通车\n"_s + bridge + u"\n# 夜市\n灯火通明。\n"_s}});
    QVERIFY(library);
    IncomingNotes notes;
    notes.texts << IncomingText{.key = u"k"_s, .title = u"文档一"_s, .text = bridge};
    notes.marks << IncomingMark{.textKey = u"k"_s, .isWhole = true};
    const auto places = placed(*library, notes);
    QVERIFY(places);
    QCOMPARE(places->marks.size(), 1);
    QCOMPARE(places->marks.first().article, articleCalled(*library, u"大桥通车"_s).id);
}

// The words stand there alone, but the file tells of another day.
void TestNotesPlaced::contradictedArticle()
{
    const auto library = libraryOf({{u"厦门日报/20250703_A1.txt"_s,
                                     u"# 大桥通车\n"_s + bridge + u"\n# 夜市\n灯火通明。\n"_s}});
    QVERIFY(library);
    IncomingNotes notes;
    notes.texts << IncomingText{.key = u"k"_s, .title = u"大桥通车"_s, .date = u"2019-01-01"_s};
    notes.marks << IncomingMark{.textKey = u"k"_s, .quote = u"两岸群众欢庆"_s};
    const auto places = placed(*library, notes);
    QVERIFY(places);
    QCOMPARE(places->marks.size(), 1);
    QCOMPARE(places->marks.first().state, MarkState::ToConfirm);
}

void TestNotesPlaced::exactInSeveral_data()
{
    QTest::addColumn<QString>("second");
    QTest::newRow("once in another") << u"夜市上两岸群众欢庆。"_s;
    QTest::newRow("twice in another") << u"两岸群众欢庆，夜市上两岸群众欢庆。"_s;
}

void TestNotesPlaced::exactInSeveral()
{
    QFETCH(QString, second);
    const auto library =
        libraryOf({{u"page.txt"_s, u"# 大桥通车\n"_s + bridge + u"\n# 夜市\n"_s + second + u'\n'}});
    QVERIFY(library);
    IncomingNotes notes;
    notes.marks << IncomingMark{.quote = u"两岸群众欢庆"_s};
    const auto places = placed(*library, notes);
    QVERIFY(places);
    QCOMPARE(places->marks.size(), 1);
    QCOMPARE(places->marks.first().state, MarkState::ToConfirm);
    QCOMPARE(places->marks.first().article, articleCalled(*library, u"大桥通车"_s).id);
}

// More articles than are looked at begin alike: what does not stand in those may stand in others.
void TestNotesPlaced::inTooManyArticles()
{
    QString page;
    for (int number = 0; number < 60; ++number)
        page += u"# 简讯第%1号\n两岸群众欢庆，%1号线通车。\n"_s.arg(number + 100);
    const auto library = libraryOf({{u"page.txt"_s, page}});
    QVERIFY(library);
    IncomingNotes notes;
    notes.marks << IncomingMark{.quote = u"两岸群众欢庆"_s}
                << IncomingMark{.quote = u"两岸群众欢庆：QWERTYUIOPASDFGHJKLZXCVBNM"_s};
    const auto places = placed(*library, notes);
    QVERIFY(places);
    QCOMPARE(places->marks.size(), 1);
    QCOMPARE(places->marks.first().index, 0);
    QCOMPARE(places->marks.first().state, MarkState::ToConfirm);
    QCOMPARE(places->skipped.size(), 1);
    QCOMPARE(places->skipped.first().reason, u"too-many"_s);
    QVERIFY(!errorOf(places->skipped.first()).detail.isEmpty());
}

void TestNotesPlaced::severalTimesInItsArticle_data()
{
    QTest::addColumn<std::optional<std::pair<qsizetype, qsizetype>>>("position");
    QTest::addColumn<qsizetype>("found"); // which of them
    using Position = std::optional<std::pair<qsizetype, qsizetype>>;
    QTest::newRow("no place given") << Position() << qsizetype(0);
    QTest::newRow("near the second") << Position({30, 32}) << qsizetype(1);
}

void TestNotesPlaced::severalTimesInItsArticle()
{
    using Position = std::optional<std::pair<qsizetype, qsizetype>>;
    QFETCH(Position, position);
    QFETCH(qsizetype, found);
    const QString body =
        u"通车当日，桥上人山人海，热闹非凡，入夜之后灯火辉煌。通车次日，车流不息。"_s;
    const auto library = libraryOf(
        {{u"厦门日报/20250703_A1.txt"_s, u"# 大桥\n"_s + body + u"\n# 夜市\n灯火通明。\n"_s}});
    QVERIFY(library);
    const ArticleId id = articleCalled(*library, u"大桥"_s).id;
    IncomingNotes notes;
    notes.texts << IncomingText{.key = u"k"_s, .articleUuid = library->article(id)->article.uuid};
    notes.marks << IncomingMark{.textKey = u"k"_s, .position = position, .quote = u"通车"_s};
    const auto places = placed(*library, notes);
    QVERIFY(places);
    QCOMPARE(places->marks.size(), 1);
    QCOMPARE(places->marks.first().state, MarkState::ToConfirm);
    const auto ranges = library->quoteRanges(id, u"通车"_s);
    QCOMPARE(ranges->size(), 2);
    QCOMPARE(places->marks.first().selector.range, ranges->at(found));
}

// The text here is not corrected as the one that the file was written of.
void TestNotesPlaced::wordsItWasMadeOn()
{
    const auto library =
        libraryOf({{u"page.txt"_s, u"# 大桥\n大桥昨曰通車，桥面宽阔。\n# 夜市\n灯火通明。\n"_s}});
    QVERIFY(library);
    const ArticleId id = articleCalled(*library, u"大桥"_s).id;
    IncomingNotes notes;
    notes.isOurs = true;
    notes.texts << IncomingText{.key = u"k"_s, .articleUuid = library->article(id)->article.uuid};
    notes.marks << IncomingMark{.textKey = u"k"_s,
                                .position = std::pair<qsizetype, qsizetype>{5, 7},
                                .quote = u"昨日"_s,
                                .prefix = u"大桥\n大桥"_s,
                                .suffix = u"通車"_s,
                                .madeOn = IncomingWords{u"昨曰"_s, u"大桥"_s, u"通車"_s}};
    const auto places = placed(*library, notes);
    QVERIFY(places);
    QCOMPARE(places->marks.size(), 1);
    QCOMPARE(places->marks.first().state, MarkState::Ok);
    QCOMPARE(places->marks.first().selector.quote, u"昨曰"_s);
}

QTEST_GUILESS_MAIN(TestNotesPlaced)
#include "tst_notesplaced.moc"
