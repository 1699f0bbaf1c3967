#include "paper/tokens.h"
#include "sample.h"
#include "store/articlestore.h"
#include "store/databasecare.h"
#include "store/statement.h"
#include "store/undolog.h"
#include "store/verdictstore.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString headline = u"阜新转型"_s;
const QString first = u"矿区的新公园开门迎客了，市民在矿区散步。"_s;
const QString second = u"昨夜大雪，环卫工人清晨上路清扫积雪，市民出行平安。"_s;

// A library with one article of those three lines.
struct OneArticle : sample::Library
{
    ArticleId id{};

    OneArticle() { id = read({headline, first, second}); }

    // The article as it is after another reading of its file, or of other bytes at its path.
    ArticleId read(const QStringList &texts, const QString &bytes = u"1"_s)
    {
        const auto stored =
            store(u"a.txt"_s,
                  {sample::page(bytes, sample::claim(sample::fuxin(), Confidence::Sure),
                                sample::printed(u"2025-09-08"_s), {sample::article(texts, 1)})},
                  true);
        return stored ? stored->articles.first() : ArticleId{};
    }

    HitPlace placeOf(const QString &words)
    {
        const qsizetype begin = sourceText(db, id)->indexOf(words);
        return {id, {begin, begin + words.size()}};
    }

    bool set(const QString &query, const HitPlace &place, Verdict verdict)
    {
        return bool(setVerdict(db, query, place, verdict, u"李明"_s));
    }

    // "3-5 dismissed", by position.
    QStringList shown(const QString &query)
    {
        QStringList lines;
        const auto verdicts = verdictsOn(db, query);
        for (auto placed = verdicts->begin(); placed != verdicts->end(); ++placed) {
            const TextRange range = placed.key().range;
            lines << u"%1-%2 %3"_s.arg(range.begin).arg(range.end).arg(token(*placed));
        }
        std::ranges::sort(lines);
        return lines;
    }

    qint64 rows() { return *firstNumber(db, "SELECT count(*) FROM verdict"); }
};

} // namespace

class TestVerdictStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void theNewestOneHolds();
    void noneRemoves();
    void eachQueryHasItsOwn();
    void unknownArticle();
    void canBeUndone();
    void followsItsWords_data();
    void followsItsWords();
};

void TestVerdictStore::comesBack()
{
    OneArticle library;
    QVERIFY(library.set(u"矿区"_s, {library.id, {5, 7}}, Verdict::Dismissed));
    QVERIFY(library.set(u"矿区"_s, {library.id, {20, 22}}, Verdict::Later));
    QCOMPARE(library.shown(u"矿区"_s), QStringList({u"20-22 later"_s, u"5-7 dismissed"_s}));
}

void TestVerdictStore::theNewestOneHolds()
{
    OneArticle library;
    const HitPlace place = library.placeOf(u"矿区"_s);
    QVERIFY(library.set(u"矿区"_s, place, Verdict::Dismissed));
    QVERIFY(library.set(u"矿区"_s, place, Verdict::Later));
    QCOMPARE(library.shown(u"矿区"_s), QStringList(u"5-7 later"_s));
    QCOMPARE(library.rows(), 1);
}

void TestVerdictStore::noneRemoves()
{
    OneArticle library;
    const HitPlace place = library.placeOf(u"矿区"_s);
    QVERIFY(library.set(u"矿区"_s, place, Verdict::None)); // nothing to remove
    QVERIFY(library.set(u"矿区"_s, place, Verdict::Dismissed));
    QVERIFY(library.set(u"矿区"_s, place, Verdict::None));
    QCOMPARE(library.rows(), 0);
}

void TestVerdictStore::eachQueryHasItsOwn()
{
    OneArticle library;
    const HitPlace place = library.placeOf(u"矿区"_s);
    QVERIFY(library.set(u"矿区"_s, place, Verdict::Dismissed));
    QVERIFY(library.set(u"矿区 | 公园"_s, place, Verdict::Later));
    QCOMPARE(library.shown(u"矿区"_s), QStringList(u"5-7 dismissed"_s));
    QCOMPARE(library.shown(u"公园"_s), QStringList());
}

void TestVerdictStore::unknownArticle()
{
    OneArticle library;
    const auto set =
        setVerdict(library.db, u"矿区"_s, {ArticleId(99), {0, 2}}, Verdict::Later, u"李明"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().code, Error::Code::NotFound);
}

void TestVerdictStore::canBeUndone()
{
    OneArticle library;
    const auto log = UndoLog::open(library.folder.filePath(u"undo"_s));
    QVERIFY(log);
    QVERIFY(library.set(u"矿区"_s, library.placeOf(u"矿区"_s), Verdict::Later));
    const auto before = canonicalDump(library.db);
    QVERIFY((*log)->run(library.db, u"Dismiss"_s, [&](Connection &db) -> Result<void> {
        const auto changed =
            setVerdict(db, u"矿区"_s, library.placeOf(u"矿区"_s), Verdict::Dismissed, u"李明"_s);
        const auto added =
            setVerdict(db, u"雪"_s, library.placeOf(u"雪"_s), Verdict::Dismissed, u"李明"_s);
        return changed && added ? Result<void>() : Result<void>(Error{});
    }));
    QCOMPARE(library.rows(), 2);
    QVERIFY((*log)->undo(library.db));
    QCOMPARE(*canonicalDump(library.db), *before);
    QCOMPARE(library.shown(u"矿区"_s), QStringList(u"5-7 later"_s));
}

// The verdict is on 公园, at 9-11 of the text, 4 characters into its line.
void TestVerdictStore::followsItsWords_data()
{
    QTest::addColumn<QStringList>("texts"); // of the next reading
    QTest::addColumn<QString>("bytes");     // "1": the same file
    QTest::addColumn<QString>("verdict");   // empty: out of sight
    const QString same = u"1"_s;
    const QString others = u"2"_s;
    QTest::newRow("nothing changed")
        << QStringList{headline, first, second} << same << u"9-11 dismissed"_s;
    QTest::newRow("a longer headline")
        << QStringList{headline + u"记"_s, first, second} << same << u"10-12 dismissed"_s;
    QTest::newRow("its line has changed behind it")
        << QStringList{headline, first.chopped(3) + u"跑步。"_s, second} << same
        << u"9-11 dismissed"_s;
    QTest::newRow("its line stands elsewhere")
        << QStringList{headline, second, first} << same << u"35-37 dismissed"_s;
    QTest::newRow("other words") << QStringList{headline,
                                                u"矿区的新花园开门迎客了，市民在矿区散步。"_s,
                                                second}
                                 << same << QString();
    QTest::newRow("its line stands twice")
        << QStringList{headline, second, first, first} << same << QString();
    QTest::newRow("other bytes") << QStringList{headline, second, first} << others
                                 << u"35-37 dismissed"_s;
    QTest::newRow("other bytes, other words")
        << QStringList{headline, u"矿区的新花园开门迎客了，市民在矿区散步。"_s, second} << others
        << QString();
}

void TestVerdictStore::followsItsWords()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, bytes);
    QFETCH(QString, verdict);
    OneArticle library;
    QVERIFY(library.set(u"公园"_s, library.placeOf(u"公园"_s), Verdict::Dismissed));
    QCOMPARE(library.shown(u"公园"_s), QStringList(u"9-11 dismissed"_s));
    QCOMPARE(library.read(texts, bytes), library.id);
    QCOMPARE(library.shown(u"公园"_s), verdict.isEmpty() ? QStringList() : QStringList(verdict));
    QCOMPARE(library.rows(), 1); // kept all the same
}

QTEST_APPLESS_MAIN(TestVerdictStore)
#include "tst_verdictstore.moc"
