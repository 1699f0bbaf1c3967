#include "minelibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Searching the reader's own words.
class TestNoteSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void showsWhere();
    void ofATagItsBeginning();
    void atMostSoMany();

private:
    void mark(const mine::Record &record, TextRange range, const QStringList &tags,
              const QString &note)
    {
        const ArticleId id = articleCalled(*m_library, record.title).id;
        QVERIFY(m_library->addMark({.article = id, .range = range, .tagPaths = tags, .note = note})
                    .wait());
        QTest::qSleep(2); // the next one is newer
    }
    QList<NoteHit> hits(const QString &query, qsizetype limit = -1)
    {
        const auto found = m_library->searchNotes(query, limit).wait();
        return found ? *found : QList<NoteHit>(100);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

void TestNoteSearch::initTestCase()
{
    m_library = mine::open(m_folder);
    QVERIFY(m_library);
    mark(mine::fuxin, {0, 2}, {}, u"关闭矿山以后，棚户区改造怎么办？"_s);
    mark(mine::fuxin, {5, 7}, {u"住房/棚户区"_s}, {});
    mark(mine::snow, {0, 2}, {u"天气"_s, u"环境/水"_s}, u"与礦山無關\n第二行"_s);
    mark(mine::steel, {0, 2}, {}, {}); // neither note nor tag
    const auto bare = m_library->marksOf(articleCalled(*m_library, mine::steel.title).id);
    QVERIFY(m_library->commentOn(bare->first().id, u"钢产量与煤有关"_s).wait());
    const auto noted = m_library->marksOf(articleCalled(*m_library, mine::snow.title).id);
    QVERIFY(m_library->commentOn(noted->first().id, u"再查气象记录"_s).wait());
}

void TestNoteSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("quotes"); // of the marks found, newest first
    QTest::newRow("in either script") << u"矿山"_s << QStringList{u"大雪"_s, u"矿区"_s};
    QTest::newRow("notes and tags") << u"棚户区"_s << QStringList{u"矿区"_s, u"矿区"_s};
    QTest::newRow("a tag above") << u"环境"_s << QStringList{u"大雪"_s};
    QTest::newRow("all its words") << u"矿山 天气"_s << QStringList{u"大雪"_s};
    QTest::newRow("left out") << u"矿山 -天气"_s << QStringList{u"矿区"_s};
    QTest::newRow("phrase") << u"\"第二行\""_s << QStringList{u"大雪"_s};
    QTest::newRow("as a field") << u"note:改造"_s << QStringList{u"矿区"_s};
    QTest::newRow("tag as a field") << u"tag:住房/棚户区"_s << QStringList{u"矿区"_s};
    QTest::newRow("a comment on a mark with nothing else") << u"鋼產量"_s << QStringList{u"钢铁"_s};
    QTest::newRow("a comment below a note") << u"无关 气象"_s << QStringList{u"大雪"_s};
    QTest::newRow("words of the article") << u"散步"_s << QStringList();
    QTest::newRow("titles alone") << u"title:矿山"_s << QStringList();
    QTest::newRow("no words") << u"city:阜新"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestNoteSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, quotes);
    QStringList found;
    const QList<NoteHit> notes = hits(query);
    for (const NoteHit &hit : notes)
        found << hit.quote;
    QCOMPARE(found, quotes);
}

void TestNoteSearch::showsWhere()
{
    const QList<NoteHit> found = hits(u"改造"_s);
    QCOMPARE(found.size(), 1);
    const NoteHit &hit = found.constFirst();
    QCOMPARE(hit.text, u"关闭矿山以后，棚户区改造怎么办？"_s);
    QCOMPARE(hit.matches.size(), 1);
    QCOMPARE(hit.text.mid(hit.matches[0].begin, hit.matches[0].length()), u"改造"_s);
    QCOMPARE(hit.headline, mine::fuxin.title);
    const auto mark = m_library->markByUuid(hit.markUuid);
    QVERIFY(mark);
    QCOMPARE(mark->id, hit.mark);
    QVERIFY((hit.place == HitPlace{mark->article, {0, 2}}));
    QVERIFY(hit.tagPaths.isEmpty());
}

void TestNoteSearch::ofATagItsBeginning()
{
    const QList<NoteHit> found = hits(u"天气"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().text.startsWith(u"与礦山無關"_s));
    QVERIFY(found.constFirst().matches.isEmpty());
    QCOMPARE(found.constFirst().tagPaths, QStringList({u"天气"_s, u"环境/水"_s}));
}

void TestNoteSearch::atMostSoMany()
{
    QCOMPARE(hits(u"矿山"_s, 1).size(), 1);
    QCOMPARE(hits(u"矿山"_s, 1).constFirst().quote, u"大雪"_s);
    QCOMPARE(hits(u"矿山"_s, 0).size(), 0);
}

QTEST_GUILESS_MAIN(TestNoteSearch)
#include "tst_notesearch.moc"
