#include "minelibrary.h"
#include "store/databasecare.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// Hits one by one: in their lines, judged, tagged.
class TestTriage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void counts();
    void linesInOrder_data();
    void linesInOrder();
    void bestArticlesFirst();
    void context_data();
    void context();
    void otherScripts_data();
    void otherScripts();
    void readersPhrasesHold();
    void whatALineKnows();
    void pagesOfLines();
    void filterNarrows();
    void nothingToLookFor_data();
    void nothingToLookFor();
    void atMostAHundredThousand();
    void verdictsHideHits();
    void verdictsHoldForTheMeaning_data();
    void verdictsHoldForTheMeaning();
    void verdictsStay();
    void verdictsFollowTheirWords();
    void verdictsCanBeUndone();
    void taggedLines();
    void tagExtents_data();
    void tagExtents();
    void tagsAreNotDoubled();
    void taggingIsOneAct();
    void taggingIsRefused_data();
    void taggingIsRefused();
    void asCsv();

private:
    QByteArray dump() const
    {
        auto db =
            Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
        return db ? *canonicalDump(*db) : QByteArray();
    }
    ArticleId idOf(const mine::Record &record)
    {
        return articleCalled(*m_library, record.title).id;
    }
    Concordance concordance(const Filter &filter, const KwicWish &wish = {})
    {
        const auto found = m_library->concordance(filter, wish).wait();
        return found ? *found : Concordance{.total = -1};
    }
    // "title begin-end" of each line.
    QStringList places(const KwicWish &wish, const Filter &filter = {.query = u"矿区"_s})
    {
        QStringList shown;
        const Concordance found = concordance(filter, wish);
        for (const KwicLine &line : found.lines)
            shown << u"%1 %2-%3"_s.arg(line.headline)
                         .arg(line.place.range.begin)
                         .arg(line.place.range.end);
        return shown;
    }
    // All three hits of the first article.
    QList<HitPlace> inFuxin()
    {
        const ArticleId id = idOf(mine::fuxin);
        return {{id, {0, 2}}, {id, {5, 7}}, {id, {20, 22}}};
    }
    // "quote|tags" of each mark, by position.
    QStringList marks(const mine::Record &record)
    {
        QStringList shown;
        const auto marks = m_library->marksOf(idOf(record));
        for (const Mark &mark : *marks) {
            QStringList tags;
            for (const Tag &tag : mark.tags)
                tags << tag.path;
            shown << mark.selector.quote + u'|' + tags.join(u'+');
        }
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    QString m_imported; // the act that the tests begin after
    bool m_isSpoilt = false;
};

// One library for all, as long as no test changes more of it than can be undone.
void TestTriage::init()
{
    if (m_library && !m_isSpoilt)
        return;
    m_isSpoilt = false;
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = mine::open(*m_folder);
    QVERIFY(m_library);
    m_imported = m_library->undoLabel();
}

void TestTriage::cleanup()
{
    while (!m_isSpoilt && m_library->undoLabel() != m_imported)
        m_isSpoilt = !m_library->undo().wait();
    QCoreApplication::processEvents(); // what is told of it is not told to the next test
}

void TestTriage::counts()
{
    const Concordance found = concordance({.query = u"礦區"_s});
    QCOMPARE(found.total, 6);
    QCOMPARE(found.articles, 4);
    QCOMPARE(found.dismissed, 0);
    QVERIFY(found.isWhole);
    QStringList months;
    for (const Count &count : found.months)
        months << u"%1:%2"_s.arg(count.key).arg(count.count);
    QCOMPARE(months, QStringList({u"2024-05:2"_s, u"2025-09:3"_s, u":1"_s}));
}

void TestTriage::linesInOrder_data()
{
    QTest::addColumn<KwicOrder>("order");
    QTest::addColumn<QStringList>("places");
    // By the first character that tells: nothing, (line feed) 事, (line feed) 型, 在, 日, 的.
    QTest::newRow("left") << KwicOrder::Left
                          << QStringList{u"矿区转型 0-2"_s,   u"启事 3-5"_s, u"矿区转型 5-7"_s,
                                         u"矿区转型 20-22"_s, u"新聞 5-7"_s, u"大雪 6-8"_s};
    // 动 安 招 散 的 转
    QTest::newRow("right") << KwicOrder::Right
                           << QStringList{u"新聞 5-7"_s,     u"大雪 6-8"_s,
                                          u"启事 3-5"_s,     u"矿区转型 20-22"_s,
                                          u"矿区转型 5-7"_s, u"矿区转型 0-2"_s};
    // 阜新 (21…) before 台南 (TW…), the newest of a city first, unknown ones last.
    QTest::newRow("city") << KwicOrder::City
                          << QStringList{u"矿区转型 0-2"_s, u"矿区转型 5-7"_s, u"矿区转型 20-22"_s,
                                         u"大雪 6-8"_s,     u"新聞 5-7"_s,     u"启事 3-5"_s};
    // A day of May 2024 before the month.
    QTest::newRow("date") << KwicOrder::Date
                          << QStringList{u"矿区转型 0-2"_s, u"矿区转型 5-7"_s, u"矿区转型 20-22"_s,
                                         u"新聞 5-7"_s,     u"大雪 6-8"_s,     u"启事 3-5"_s};
}

void TestTriage::linesInOrder()
{
    QFETCH(KwicOrder, order);
    QFETCH(QStringList, places);
    QCOMPARE(this->places({.order = order}), places);
}

void TestTriage::bestArticlesFirst()
{
    const auto listing =
        m_library->listing({.query = u"矿区"_s}, Grouping::Date, SortOrder::Relevance).wait();
    QVERIFY(listing);
    QList<ArticleId> inOrder;
    const Concordance found = concordance({.query = u"矿区"_s});
    for (const KwicLine &line : found.lines) {
        if (inOrder.isEmpty() || inOrder.constLast() != line.place.article)
            inOrder << line.place.article;
    }
    QCOMPARE(inOrder, listing->ids);
    QStringList fuxin = places({});
    fuxin.removeIf([](const QString &place) { return !place.startsWith(u"矿区转型"_s); });
    QCOMPARE(fuxin, QStringList({u"矿区转型 0-2"_s, u"矿区转型 5-7"_s, u"矿区转型 20-22"_s}));
}

void TestTriage::context_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("line"); // of the first article, by place
    QTest::newRow("over blocks") << u"新公园"_s << 5 << u"型 矿区的|新公园|开门迎客了"_s;
    QTest::newRow("to the ends") << u"转型"_s << 20
                                 << u"矿区|转型| 矿区的新公园开门迎客了。市民在矿区散步"_s;
    QTest::newRow("none") << u"公园"_s << 0 << u"|公园|"_s;
    QTest::newRow("no character is cut") << u"炉火"_s << 2 << u"的𠮷\uFE00|炉火|正旺"_s;
    QTest::newRow("nor by the other side") << u"出炉"_s << 2 << u"铁 |出炉|的𠮷\uFE00"_s;
}

void TestTriage::context()
{
    QFETCH(QString, query);
    QFETCH(int, characters);
    QFETCH(QString, line);
    const Concordance found = concordance({.query = query}, {.context = characters});
    QCOMPARE(found.total, 1);
    const KwicLine &only = found.lines.constFirst();
    QCOMPARE(QStringList({only.left, only.match, only.right}).join(u'|'), line);
}

void TestTriage::otherScripts_data()
{
    QTest::addColumn<ScriptChoice>("script");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("as printed") << ScriptChoice::Source
                                << QStringList{u"型 |矿区|的新"_s, u"昨日|礦區|動工"_s};
    QTest::newRow("simplified") << ScriptChoice::Simplified
                                << QStringList{u"型 |矿区|的新"_s, u"昨日|矿区|动工"_s};
    QTest::newRow("traditional") << ScriptChoice::Traditional
                                 << QStringList{u"型 |礦區|的新"_s, u"昨日|礦區|動工"_s};
}

void TestTriage::otherScripts()
{
    QFETCH(ScriptChoice, script);
    QFETCH(QStringList, lines);
    const Concordance found = concordance({.query = u"矿区"_s}, {.context = 2, .script = script});
    QStringList shown;
    for (const KwicLine &line : found.lines) {
        if (line.place.range == TextRange{5, 7})
            shown << QStringList({line.left, line.match, line.right}).join(u'|');
    }
    std::ranges::sort(shown, std::greater());
    std::ranges::sort(lines, std::greater());
    QCOMPARE(shown, lines);
}

void TestTriage::readersPhrasesHold()
{
    QVERIFY(m_library->addPhrases({{.source = u"的新公园"_s, .rendition = u"之新園"_s}}).wait());
    const Concordance found =
        concordance({.query = u"公园"_s}, {.context = 2, .script = ScriptChoice::Traditional});
    QCOMPARE(found.lines.size(), 1);
    QCOMPARE(found.lines.constFirst().left, u"礦區"_s);
    QCOMPARE(found.lines.constFirst().match, u"之新園"_s); // the words cannot be told apart
    QCOMPARE(found.lines.constFirst().right, u"開門"_s);
}

void TestTriage::whatALineKnows()
{
    const Concordance found = concordance({.query = u"动工"_s});
    QCOMPARE(found.lines.size(), 1);
    const KwicLine &line = found.lines.constFirst();
    QCOMPARE(line.place.article, idOf(mine::tainan));
    QCOMPARE(line.headline, u"新聞"_s);
    QCOMPARE(line.city, u"台南"_s);
    QCOMPARE(line.paper, u"矿工报"_s);
    QCOMPARE(line.date, u"2024-05-06"_s);
    QCOMPARE(line.verdict, Verdict::None);
    QVERIFY(!line.isTagged);
}

void TestTriage::pagesOfLines()
{
    const QStringList all = places({.order = KwicOrder::Left, .limit = -1});
    QCOMPARE(all.size(), 6);
    QCOMPARE(places({.order = KwicOrder::Left, .limit = 2, .offset = 1}), all.mid(1, 2));
    QCOMPARE(places({.order = KwicOrder::Left, .limit = 9, .offset = 5}), all.mid(5));
    const Concordance none = concordance({.query = u"矿区"_s}, {.limit = 0});
    QCOMPARE(none.total, 6);
    QVERIFY(none.lines.isEmpty());
}

void TestTriage::filterNarrows()
{
    const Concordance found = concordance({.cities = {u"210900"_s}, .query = u"矿区"_s});
    QCOMPARE(found.total, 4);
    QCOMPARE(found.articles, 2);
}

void TestTriage::nothingToLookFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("empty") << QString();
    QTest::newRow("punctuation") << u"！！"_s;
}

void TestTriage::nothingToLookFor()
{
    QFETCH(QString, query);
    const auto found = m_library->concordance({.query = query}, {}).wait();
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::BadQuery);
}

void TestTriage::atMostAHundredThousand()
{
    m_isSpoilt = true;
    QVERIFY(mine::import(*m_library, m_folder->filePath(u"many.jsonl"_s),
                         {{u"甲"_s, u"税，"_s.repeated(100'001), {}, {}}}));
    const Concordance found = concordance({.query = u"税"_s}, {.limit = 1});
    QCOMPARE(found.total, 100'000);
    QVERIFY(!found.isWhole);
    QCOMPARE(found.lines.size(), 1);
}

void TestTriage::verdictsHideHits()
{
    QSignalSpy told(m_library.get(), &Library::verdictsChanged);
    const QList<HitPlace> hits = inFuxin();
    QVERIFY(m_library->setVerdicts(u"矿区"_s, {hits[1]}, Verdict::Dismissed).wait());
    QVERIFY(m_library->setVerdicts(u"矿区"_s, {hits[2]}, Verdict::Later).wait());
    QTRY_COMPARE(told.size(), 2);
    const Concordance shown = concordance({.query = u"矿区"_s});
    QCOMPARE(shown.total, 5);
    QCOMPARE(shown.dismissed, 1);
    QCOMPARE(shown.articles, 4);
    const Concordance all =
        concordance({.query = u"矿区"_s}, {.order = KwicOrder::City, .hidesDismissed = false});
    QCOMPARE(all.total, 6);
    QCOMPARE(all.dismissed, 1);
    QCOMPARE(all.lines[0].verdict, Verdict::None);
    QCOMPARE(all.lines[1].verdict, Verdict::Dismissed);
    QCOMPARE(all.lines[2].verdict, Verdict::Later);
    // An article without a hit that is shown is not counted.
    const HitPlace only{idOf(mine::snow), {6, 8}};
    QVERIFY(m_library->setVerdicts(u"矿区"_s, {only}, Verdict::Dismissed).wait());
    QCOMPARE(concordance({.query = u"矿区"_s}).articles, 3);
}

void TestTriage::verdictsHoldForTheMeaning_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("as typed") << u"矿区"_s << true;
    QTest::newRow("the other script") << u"礦區"_s << true;
    QTest::newRow("with white space") << u" 　矿区 "_s << true;
    QTest::newRow("another query") << u"矿区 | 雪"_s << false;
    QTest::newRow("as a phrase") << u"exact:矿区"_s << false;
}

void TestTriage::verdictsHoldForTheMeaning()
{
    QFETCH(QString, query);
    QFETCH(bool, isSame);
    QVERIFY(m_library->setVerdicts(u"矿区"_s, {inFuxin().constFirst()}, Verdict::Dismissed).wait());
    QCOMPARE(concordance({.query = query}).dismissed, isSame ? 1 : 0);
}

void TestTriage::verdictsStay()
{
    m_isSpoilt = true;
    QVERIFY(m_library->setVerdicts(u"矿区"_s, inFuxin(), Verdict::Dismissed).wait());
    QVERIFY(m_library->reindex().wait());
    QCOMPARE(concordance({.query = u"矿区"_s}).dismissed, 3);
    m_library.reset();
    m_library = opened(m_folder->filePath(u"library"_s), Library::Access::Write);
    QVERIFY(m_library);
    QCOMPARE(concordance({.query = u"矿区"_s}).dismissed, 3);
    // Whatever the filter.
    QCOMPARE(concordance({.cities = {u"210900"_s}, .query = u"矿区"_s}).dismissed, 3);
}

void TestTriage::verdictsFollowTheirWords()
{
    m_isSpoilt = true;
    QVERIFY(m_library->setVerdicts(u"矿区"_s, inFuxin(), Verdict::Dismissed).wait());
    mine::Record changed = mine::fuxin;
    changed.text.replace(u"第二段"_s, u"矿区在前，第二段"_s);
    QVERIFY(mine::import(*m_library, m_folder->filePath(u"changed.jsonl"_s), {changed}));
    const Concordance found = concordance({.query = u"矿区"_s});
    QCOMPARE(found.dismissed, 3);
    QCOMPARE(found.total, 4); // three in other articles, and the new one
}

void TestTriage::verdictsCanBeUndone()
{
    const QByteArray before = dump();
    QVERIFY(m_library->setVerdicts(u"矿区"_s, inFuxin(), Verdict::Dismissed).wait());
    QCOMPARE(m_library->undoLabel(), u"Dismiss 3 hits"_s);
    QVERIFY(m_library->setVerdicts(u"矿区"_s, inFuxin(), Verdict::Later).wait());
    QCOMPARE(m_library->undoLabel(), u"Postpone 3 hits"_s);
    QVERIFY(m_library->setVerdicts(u"矿区"_s, inFuxin(), Verdict::None).wait());
    QCOMPARE(m_library->undoLabel(), u"Take back 3 verdicts"_s);
    QCOMPARE(dump(), before);
    QVERIFY(m_library->undo().wait());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(concordance({.query = u"矿区"_s}).dismissed, 3);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    const auto unknown =
        m_library
            ->setVerdicts(u"矿区"_s, {inFuxin().first(), {ArticleId(99), {0, 2}}}, Verdict::Later)
            .wait();
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QCOMPARE(dump(), before); // all or none
}

void TestTriage::taggedLines()
{
    const ArticleId id = idOf(mine::fuxin);
    QVERIFY(m_library->addMark({.article = id, .range = {6, 10}, .tagPaths = {u"公园"_s}}).wait());
    QVERIFY(m_library->addMark({.article = id, .range = {0, 4}, .note = u"无标签"_s}).wait());
    const Concordance found = concordance({.query = u"矿区"_s}, {.order = KwicOrder::City});
    QVERIFY(!found.lines[0].isTagged); // a note alone is no tag
    QVERIFY(found.lines[1].isTagged);
    QVERIFY(!found.lines[2].isTagged);
}

void TestTriage::tagExtents_data()
{
    QTest::addColumn<HitExtent>("extent");
    QTest::addColumn<QStringList>("quotes");
    QTest::newRow("match") << HitExtent::Match << QStringList{u"矿区"_s, u"矿区"_s, u"矿区"_s};
    QTest::newRow("sentence") << HitExtent::Sentence
                              << QStringList{u"矿区转型"_s, u"矿区的新公园开门迎客了。"_s,
                                             u"市民在矿区散步。"_s};
    // Two hits of one paragraph give one mark.
    QTest::newRow("paragraph") << HitExtent::Paragraph
                               << QStringList{u"矿区转型"_s,
                                              u"矿区的新公园开门迎客了。市民在矿区散步。"_s};
}

void TestTriage::tagExtents()
{
    QFETCH(HitExtent, extent);
    QFETCH(QStringList, quotes);
    const auto made = m_library->tagHits(inFuxin(), extent, {u"地方/矿区"_s, u"经济"_s}).wait();
    QVERIFY(made);
    QCOMPARE(*made, quotes.size());
    for (QString &quote : quotes)
        quote += u"|地方/矿区+经济"_s;
    QCOMPARE(marks(mine::fuxin), quotes);
}

void TestTriage::tagsAreNotDoubled()
{
    QVERIFY(m_library->tagHits(inFuxin(), HitExtent::Sentence, {u"经济"_s}).wait());
    QCOMPARE(*m_library->tagHits(inFuxin(), HitExtent::Sentence, {u"经济"_s}).wait(), 0);
    QCOMPARE(*m_library->tagHits({inFuxin().first()}, HitExtent::Match, {u"经济"_s}).wait(), 1);
    // What is on the passage already is not said twice.
    QCOMPARE(
        *m_library->tagHits({inFuxin().last()}, HitExtent::Sentence, {u"经济"_s, u"住房"_s}).wait(),
        1);
    QCOMPARE(marks(mine::fuxin),
             QStringList({u"矿区|经济"_s, u"矿区转型|经济"_s, u"矿区的新公园开门迎客了。|经济"_s,
                          u"市民在矿区散步。|经济"_s, u"市民在矿区散步。|住房"_s}));
}

void TestTriage::taggingIsOneAct()
{
    const QByteArray before = dump();
    QSignalSpy told(m_library.get(), &Library::marksChanged);
    QList<HitPlace> hits = inFuxin();
    hits << HitPlace{idOf(mine::snow), {6, 8}};
    QCOMPARE(*m_library->tagHits(hits, HitExtent::Sentence, {u"住房"_s}).wait(), 4);
    QCOMPARE(m_library->undoLabel(), u"Tag 4 hits with 住房"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<ArticleId>(), ArticleId{}); // of several articles
    QCOMPARE(marks(mine::snow), QStringList(u"雪中的矿区安静。|住房"_s));
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

void TestTriage::taggingIsRefused_data()
{
    QTest::addColumn<bool>("knowsArticle");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<Error::Code>("code");
    const QStringList tags{u"住房"_s};
    QTest::newRow("no tag") << true << 0 << 2 << QStringList() << Error::Code::BadValue;
    QTest::newRow("a tag without a name")
        << true << 0 << 2 << QStringList(u"/"_s) << Error::Code::BadValue;
    QTest::newRow("beyond the text") << true << 20 << 2000 << tags << Error::Code::BadValue;
    QTest::newRow("nothing") << true << 3 << 3 << tags << Error::Code::BadValue;
    QTest::newRow("before the text") << true << -1 << 2 << tags << Error::Code::BadValue;
    QTest::newRow("no article") << false << 0 << 2 << tags << Error::Code::NotFound;
}

void TestTriage::taggingIsRefused()
{
    QFETCH(bool, knowsArticle);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QStringList, tags);
    QFETCH(Error::Code, code);
    const QByteArray before = dump();
    const ArticleId id = knowsArticle ? idOf(mine::fuxin) : ArticleId(99);
    const auto made =
        m_library->tagHits({inFuxin().first(), {id, {begin, end}}}, HitExtent::Match, tags).wait();
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), m_imported);
}

void TestTriage::asCsv()
{
    const auto csv = m_library->concordanceCsv(concordance({.query = u"动工"_s}));
    QVERIFY(csv);
    QCOMPARE(*csv, u"left,match,right,headline,city,paper,date,verdict,id\r\n"
                   u"新聞 昨日礦區,動工,。,新聞,台南,矿工报,2024-05-06,none,"_s +
                       articleCalled(*m_library, mine::tainan.title).uuid + u"\r\n"_s);
}

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
