#include "../store/sample.h"
#include "library/knownmarks.h"
#include "store/markstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Which mark of the library one that comes in is.
class TestKnownMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameWords_data();
    void sameWords();
    void sameUuid();
    void whatHasJustBeenMade();
    void whatHasChanged();

private:
    Mark mark(ArticleId article, TextRange range, const QString &note = {});
    Mark stored(Mark made);
    MarkId found(const Mark &wanted);

    std::unique_ptr<sample::Library> m_library;
    std::unique_ptr<KnownMarks> m_known;
    ArticleId m_first{};
    ArticleId m_second{};
    QList<Tag> m_tags; // by id
};

void TestKnownMarks::init()
{
    m_library = std::make_unique<sample::Library>();
    const auto file = m_library->store(
        u"a"_s, {sample::page(u"a"_s, {}, {},
                              {sample::article({u"阜新转型"_s, u"生态修复与绿色转型。"_s}, 1),
                               sample::article({u"大桥通车"_s, u"大桥昨日通车。"_s}, 11)})});
    QVERIFY(file);
    m_first = file->articles.first();
    m_second = file->articles.last();
    m_tags.clear();
    for (const QString &path : {u"住房"_s, u"经济"_s, u"环境"_s})
        m_tags << Tag{.id = *tagAt(m_library->db, path, u"李"_s)};
    m_known = std::make_unique<KnownMarks>(m_library->db);
}

Mark TestKnownMarks::mark(ArticleId article, TextRange range, const QString &note)
{
    return {.article = article,
            .selector = {0, range, u"生态"_s, {}, {}},
            .tags = {m_tags.at(0), m_tags.at(1)},
            .note = note,
            .creator = u"李"_s};
}

Mark TestKnownMarks::stored(Mark made)
{
    made.id = *addMark(m_library->db, made);
    return made;
}

// 0 for none.
MarkId TestKnownMarks::found(const Mark &wanted)
{
    const auto same = m_known->sameAs(wanted);
    return same && *same ? (*same)->id : MarkId{};
}

void TestKnownMarks::sameWords_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QList<int>>("tags");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isSame");
    const TextRange range{5, 7};
    const QList<int> tags{0, 1};
    const QString quote = u"生态"_s;
    QTest::newRow("the same") << range << quote << u"记"_s << tags << false << true;
    QTest::newRow("tags in another order")
        << range << quote << u"记"_s << QList<int>{1, 0} << false << true;
    QTest::newRow("one tag less") << range << quote << u"记"_s << QList<int>{0} << false << false;
    QTest::newRow("another tag") << range << quote << u"记"_s << QList<int>{0, 2} << false << false;
    QTest::newRow("another note") << range << quote << u"另记"_s << tags << false << false;
    QTest::newRow("other words") << range << u"修复"_s << u"记"_s << tags << false << false;
    QTest::newRow("another end") << TextRange{5, 8} << quote << u"记"_s << tags << false << false;
    QTest::newRow("the whole article") << range << quote << u"记"_s << tags << true << false;
}

void TestKnownMarks::sameWords()
{
    QFETCH(TextRange, range);
    QFETCH(QString, quote);
    QFETCH(QString, note);
    QFETCH(QList<int>, tags);
    QFETCH(bool, isWhole);
    QFETCH(bool, isSame);
    const Mark here = stored(mark(m_first, {5, 7}, u"记"_s));
    Mark wanted{.article = m_first,
                .selector = {0, range, quote, {}, {}},
                .isWhole = isWhole,
                .note = note};
    for (const int tag : std::as_const(tags))
        wanted.tags << m_tags.at(tag);
    QCOMPARE(found(wanted), isSame ? here.id : MarkId{});
    wanted.article = m_second;
    QCOMPARE(found(wanted), MarkId{});
}

// Wherever it stands, whatever it says; and only that one.
void TestKnownMarks::sameUuid()
{
    const QString uuid = u"33333333-cccc-4ccc-8ccc-000000000001"_s;
    Mark made = mark(m_first, {5, 7}, u"记"_s);
    made.uuid = uuid;
    const Mark here = stored(made);
    for (const ArticleId article : {m_first, m_second}) {
        Mark wanted = mark(article, {6, 8}, u"另记"_s);
        wanted.uuid = uuid;
        QCOMPARE(found(wanted), here.id);
    }
    made.uuid = u"33333333-cccc-4ccc-8ccc-000000000002"_s;
    QCOMPARE(found(made), MarkId{});
}

void TestKnownMarks::whatHasJustBeenMade()
{
    const Mark wanted = mark(m_first, {5, 7}, u"记"_s);
    QCOMPARE(found(wanted), MarkId{});
    const Mark made = stored(wanted);
    m_known->keep(made);
    QCOMPARE(found(wanted), made.id);
    QCOMPARE(found(mark(m_second, {5, 7}, u"记"_s)), MarkId{});
    QCOMPARE(found(wanted), made.id);
}

// Of two that said the same the other still does.
void TestKnownMarks::whatHasChanged()
{
    Mark first = stored(mark(m_first, {5, 7}, u"记"_s));
    const Mark twin = stored(mark(m_first, {5, 7}, u"记"_s));
    QCOMPARE(found(mark(m_first, {5, 7}, u"记"_s)), first.id);
    first.note = u"另记"_s;
    m_known->keep(first);
    QCOMPARE(found(mark(m_first, {5, 7}, u"另记"_s)), first.id);
    QCOMPARE(found(mark(m_first, {5, 7}, u"记"_s)), twin.id);
}

QTEST_MAIN(TestKnownMarks)
#include "tst_knownmarks.moc"
