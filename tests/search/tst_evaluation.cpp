#include "querytrees.h"
#include "search/evaluation.h"
#include "search/searchindex.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Ids = QList<int>;
Q_DECLARE_METATYPE(QueryNode)

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void found_data();
    void found();
    void certain_data();
    void certain();
    void filtered();
    void removedAndReplaced();
    void scored_data();
    void scored();
    void countedArticles_data();
    void countedArticles();
    void longLists();
    void stopped();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SearchIndex> m_index;
};

namespace {

constexpr auto byline = QueryWords::Where::Byline;
constexpr auto section = QueryWords::Where::Section;

IndexEntry entry(int id, const QString &text, const QString &headline = {})
{
    return {.id = ArticleId(id), .headline = headline, .sourceText = text};
}

// What is looked for in, by id.
QList<IndexEntry> articles()
{
    QList<IndexEntry> made{
        entry(1, u"城市生态修复工程\n海州矿区治理"_s, u"城市生态"_s),
        entry(2, u"第5届代表大会，2025年召开"_s),
        entry(3, u"稅務局：減稅3.5%，10nm晶片"_s, u"稅務"_s),
        entry(4, u"生态环境的保护与城市的修复，治理海州"_s),
        entry(5, u"New York 20nm 新聞，New, York"_s),
        entry(6, u"城，市生态"_s),
    };
    made[1].byline = u"記者王小明"_s;
    made[2].section = u"财经"_s;
    made[4].labels.page = 7;
    return made;
}

Ids foundIn(const SearchIndex &index, const QueryNode &query, const ArticleTest &filter = {})
{
    const Result<IndexFindings> findings = index.find(query, filter, Progress());
    Ids ids;
    if (!findings)
        return {-1};
    for (const IndexFindings::Found &found : findings->found)
        ids += int(found.labels->id);
    std::ranges::sort(ids);
    return ids;
}

QueryNode exactly(const QString &typed)
{
    QueryNode node = words(typed);
    node.words.typed = typed;
    return node;
}

QueryNode phrase(const QString &text)
{
    QueryNode node = words(text);
    node.words.isPhrase = true;
    return node;
}

QueryNode imported(const QueryNode &part)
{
    return {.kind = QueryNode::Kind::Imported, .parts = {part}};
}

QueryNode inside(const QueryNode &part, const ArticleTest &test)
{
    return {.kind = QueryNode::Kind::Inside, .parts = {part}, .test = test};
}

bool isOnPage7(const ArticleLabels &labels)
{
    return labels.page == 7;
}

} // namespace

void TestEvaluation::initTestCase()
{
    primeLucene();
    auto opened = SearchIndex::open(m_folder.filePath(u"index"_s), SearchIndex::Mode::Write);
    QVERIFY(opened);
    m_index = std::move(*opened);
    QVERIFY(m_index->update(articles().first(3)) && m_index->commit({.change = 1}));
    QVERIFY(m_index->update(articles().sliced(3)) && m_index->commit({.change = 2}));
}

void TestEvaluation::found_data()
{
    QTest::addColumn<QueryNode>("query");
    QTest::addColumn<Ids>("ids");

    QTest::newRow("character inside a run") << words(u"态"_s) << Ids{1, 4, 6};
    QTest::newRow("character at the end of a run") << words(u"程"_s) << Ids{1};
    QTest::newRow("character in the other script") << words(u"务"_s) << Ids{3};
    QTest::newRow("two characters") << words(u"生态"_s) << Ids{1, 4, 6};
    QTest::newRow("not across punctuation") << words(u"城市"_s) << Ids{1, 4};
    QTest::newRow("not across blocks") << words(u"工程海州"_s) << Ids{};
    QTest::newRow("long") << words(u"城市生态修复工程"_s) << Ids{1};
    QTest::newRow("its bigrams elsewhere") << words(u"生态修复工程治理"_s) << Ids{};
    QTest::newRow("beside a digit") << words(u"5届"_s) << Ids{2};
    QTest::newRow("number whole") << words(u"2025年"_s) << Ids{2};
    QTest::newRow("part of a number") << words(u"25年"_s) << Ids{};
    QTest::newRow("number with its marks and sign") << words(u"3.5%"_s) << Ids{3};
    QTest::newRow("phrase with a space") << phrase(u"new york"_s) << Ids{5};
    QTest::newRow("unknown") << words(u"龘"_s) << Ids{};

    QTest::newRow("no parts: all") << all({}) << Ids{1, 2, 3, 4, 5, 6};
    QTest::newRow("no parts: none") << any({}) << Ids{};
    QTest::newRow("all") << all({words(u"生态"_s), words(u"治理"_s)}) << Ids{1, 4};
    QTest::newRow("any") << any({words(u"稅"_s), words(u"届"_s), words(u"税务"_s)}) << Ids{2, 3};
    QTest::newRow("without") << all({words(u"生态"_s), without(words(u"矿区"_s))}) << Ids{4, 6};
    QTest::newRow("without one of two")
        << all({words(u"生态"_s), without(any({words(u"矿"_s), words(u"城市"_s)}))}) << Ids{6};
    QTest::newRow("without what may be found")
        << all({words(u"生态"_s), without(exactly(u"城市"_s))}) << Ids{1, 4, 6};

    QTest::newRow("same block") << same({words(u"城市"_s), words(u"生态"_s)}) << Ids{1, 4};
    QTest::newRow("two blocks") << same({words(u"修复"_s), words(u"治理"_s)}) << Ids{4};
    QTest::newRow("same block, one of two")
        << same({words(u"工程"_s), any({words(u"矿区"_s), words(u"修复"_s)})}) << Ids{1};
    QTest::newRow("same block, characters") << same({words(u"程"_s), words(u"治"_s)}) << Ids{};
    QTest::newRow("second block") << same({words(u"海州"_s), words(u"治理"_s)}) << Ids{1, 4};

    // 生态 环 境 的 保 护 与 城 市
    QTest::newRow("near") << near(words(u"生态"_s), words(u"城市"_s), 6) << Ids{1, 4};
    QTest::newRow("not near") << near(words(u"生态"_s), words(u"城市"_s), 5) << Ids{1};
    QTest::newRow("near, the other way")
        << near(words(u"城市"_s), words(u"生态"_s), 6) << Ids{1, 4};
    QTest::newRow("side by side") << near(words(u"城市"_s), words(u"生态"_s), 0) << Ids{1};
    QTest::newRow("punctuation counts as one")
        << near(words(u"城"_s), words(u"市"_s), 1) << Ids{1, 4, 6};
    QTest::newRow("near needs two") << near(words(u"生态"_s), words(u"生态"_s), 99) << Ids{};
    QTest::newRow("one overlaps the other")
        << near(words(u"城市生"_s), words(u"生态"_s), 9) << Ids{};
    QTest::newRow("never over blocks") << near(words(u"工程"_s), words(u"海州"_s), 99) << Ids{};
    QTest::newRow("near one of two")
        << near(words(u"海州"_s), any({words(u"晶片"_s), words(u"治理"_s)}), 0) << Ids{4};

    QTest::newRow("star behind digits") << words(u"20*"_s) << Ids{2, 5};
    QTest::newRow("star before letters") << words(u"*nm"_s) << Ids{3, 5};
    QTest::newRow("star in a word") << words(u"1*m"_s) << Ids{3};
    QTest::newRow("star twice in a word") << words(u"*0*m"_s) << Ids{3, 5};
    QTest::newRow("star between a number and a character") << words(u"20*年"_s) << Ids{2};
    QTest::newRow("star between characters") << words(u"生态*工程"_s) << Ids{1};
    QTest::newRow("star too far") << words(u"生态*海州"_s) << Ids{};
    QTest::newRow("star round characters") << words(u"*矿区*"_s) << Ids{1};
    QTest::newRow("star beside one character") << words(u"态*复"_s) << Ids{1, 4};
    QTest::newRow("star and same block") << same({words(u"第*"_s), words(u"20*"_s)}) << Ids{2};

    QTest::newRow("star that makes more of a number") << words(u"3.*"_s) << Ids{1, 2, 3, 4, 5, 6};
    QTest::newRow("near words with a star") << near(words(u"城*复"_s), words(u"与"_s), 0) << Ids{4};

    QTest::newRow("headline") << title(u"生态"_s) << Ids{1};
    QTest::newRow("character in a headline") << title(u"态"_s) << Ids{1};
    QTest::newRow("byline") << words(u"小明"_s, byline) << Ids{2};
    QTest::newRow("section") << words(u"財經"_s, section) << Ids{3};
    QTest::newRow("byline, not section") << words(u"财经"_s, byline) << Ids{};

    QTest::newRow("label") << label(isOnPage7) << Ids{5};
    QTest::newRow("label not known yet") << label({}) << Ids{1, 2, 3, 4, 5, 6};
    QTest::newRow("words and label") << all({words(u"新"_s), label(isOnPage7)}) << Ids{5};
    QTest::newRow("words and not the label")
        << all({words(u"20*"_s), without(label(isOnPage7))}) << Ids{2};
    QTest::newRow("words or label") << any({words(u"届"_s), label(isOnPage7)}) << Ids{2, 5};

    QTest::newRow("before corrections") << imported(words(u"届"_s)) << Ids{1, 2, 3, 4, 5, 6};
    QTest::newRow("words and what was before corrections")
        << all({words(u"生态"_s), imported(words(u"届"_s))}) << Ids{1, 4, 6};
    QTest::newRow("not before corrections")
        << all({words(u"生态"_s), without(imported(words(u"生态"_s)))}) << Ids{1, 4, 6};
    QTest::newRow("inside marks") << inside(words(u"聞"_s), isOnPage7) << Ids{5};
    QTest::newRow("inside marks that are elsewhere") << inside(words(u"届"_s), isOnPage7) << Ids{};
    QTest::newRow("not inside marks, but beside")
        << inside(all({words(u"聞"_s), without(words(u"york"_s))}), isOnPage7) << Ids{5};
}

void TestEvaluation::found()
{
    QFETCH(QueryNode, query);
    QTEST(foundIn(*m_index, query), "ids");
}

void TestEvaluation::certain_data()
{
    QTest::addColumn<QueryNode>("query");
    QTest::addColumn<bool>("isCertain");
    const QString longest(253, u'a');
    const QString manyCharacters(64, u'一');

    QTest::newRow("words") << all({words(u"城市"_s), without(words(u"5G基站"_s))}) << true;
    QTest::newRow("punctuation in a phrase") << phrase(u"城，市"_s) << false;
    QTest::newRow("punctuation at its end") << phrase(u"城市。"_s) << false;
    QTest::newRow("space between words") << phrase(u"new york"_s) << false;
    QTest::newRow("excluded phrase") << all({without(phrase(u"城，市"_s))}) << false;
    QTest::newRow("star behind a word") << words(u"20*"_s) << true;
    QTest::newRow("star behind a character") << words(u"城市*"_s) << true;
    QTest::newRow("star in a word, or for what stands between two") << words(u"c*d"_s) << false;
    QTest::newRow("star between characters") << words(u"城*市"_s) << false;
    QTest::newRow("near") << near(words(u"城"_s), words(u"市"_s), 3) << true;
    QTest::newRow("star in a list of digits") << words(u"3,00*"_s) << false;
    QTest::newRow("near with a star") << near(words(u"城*"_s), words(u"市"_s), 3) << false;
    QTest::newRow("near a headline") << near(title(u"城"_s), words(u"市"_s), 3) << false;
    QTest::newRow("same block") << same({words(u"城"_s), words(u"市"_s)}) << true;
    QTest::newRow("same block, with a label") << same({words(u"城"_s), label({})}) << false;
    QTest::newRow("as typed") << exactly(u"后"_s) << false;
    QTest::newRow("before corrections") << imported(words(u"后"_s)) << false;
    QTest::newRow("inside marks") << inside(words(u"后"_s), {}) << false;
    QTest::newRow("longest word kept whole") << words(longest) << true;
    QTest::newRow("longer word") << words(longest + u'a') << false;
    QTest::newRow("longest phrase") << words(manyCharacters) << true;
    QTest::newRow("longer phrase") << words(manyCharacters + u'一') << false;
}

void TestEvaluation::certain()
{
    QFETCH(QueryNode, query);
    QFETCH(bool, isCertain);
    QCOMPARE(::isCertain(query), isCertain);
    const Result<IndexFindings> findings = m_index->find(query, {}, Progress());
    QVERIFY(findings);
    QCOMPARE(findings->isCertain, isCertain);
}

void TestEvaluation::filtered()
{
    const ArticleTest isOdd = [](const ArticleLabels &labels) { return int(labels.id) % 2 == 1; };
    QCOMPARE(foundIn(*m_index, words(u"20*"_s), isOdd), Ids{5});
    QCOMPARE(foundIn(*m_index, all({}), isOdd), (Ids{1, 3, 5}));
}

void TestEvaluation::removedAndReplaced()
{
    QTemporaryDir folder;
    const auto index = SearchIndex::open(folder.filePath(u"index"_s), SearchIndex::Mode::Write);
    QVERIFY(index);
    QVERIFY((*index)->update(articles()) && (*index)->commit({.change = 1}));
    QVERIFY((*index)->remove({ArticleId(1)}) && (*index)->update({entry(4, u"城市"_s)}) &&
            (*index)->commit({.change = 2}));
    QCOMPARE(foundIn(**index, words(u"城市"_s)), Ids{4});
    QCOMPARE(foundIn(**index, words(u"生态"_s)), Ids{6});
    QCOMPARE(foundIn(**index, all({without(words(u"生态"_s))})), (Ids{2, 3, 4, 5}));
}

void TestEvaluation::scored_data()
{
    QTest::addColumn<QList<IndexEntry>>("entries"); // the better one first
    QTest::addColumn<QueryNode>("query");
    const QString filling = u"乙丙丁戊己庚辛壬癸子丑寅卯"_s;
    QTest::newRow("more often") << QList{entry(1, u"甲子甲子"_s + filling),
                                         entry(2, u"甲子午未"_s + filling)}
                                << words(u"甲子"_s);
    QTest::newRow("shorter") << QList{entry(1, u"甲子"_s),
                                      entry(2, u"甲子"_s + filling.repeated(9))}
                             << words(u"甲子"_s);
    QTest::newRow("in the headline")
        << QList{entry(1, u"甲子"_s + filling, u"甲子"_s), entry(2, u"甲子"_s + filling, u"午未"_s)}
        << words(u"甲子"_s);
    QTest::newRow("character in the headline") << QList{entry(1, u"甲子"_s + filling, u"乙甲子"_s),
                                                        entry(2, u"甲子"_s + filling, u"午未"_s)}
                                               << words(u"甲"_s);
    QTest::newRow("the rarer word")
        << QList{entry(1, u"罕见"_s), entry(2, u"常见"_s), entry(3, u"常见"_s)}
        << any({words(u"罕"_s), words(u"常"_s)});
    QTest::newRow("both words") << QList{entry(1, u"甲乙丙丁"_s), entry(2, u"甲乙戊己"_s)}
                                << any({words(u"甲乙"_s), words(u"丙丁"_s)});
    QTest::newRow("a word with a star, twice")
        << QList{entry(1, u"用2025及2026"_s), entry(2, u"用2025及3026"_s)} << words(u"20*"_s);
}

void TestEvaluation::scored()
{
    QFETCH(QList<IndexEntry>, entries);
    QFETCH(QueryNode, query);
    QTemporaryDir folder;
    const auto index = SearchIndex::open(folder.filePath(u"index"_s), SearchIndex::Mode::Write);
    QVERIFY(index);
    // What else there is makes the words rarer than every other.
    QList<IndexEntry> others;
    for (int id = 10; id < 30; ++id)
        others += entry(id, u"其他"_s);
    QVERIFY((*index)->update(others));
    // A segment each: scores do not depend on what else is in it.
    for (const IndexEntry &article : std::as_const(entries))
        QVERIFY((*index)->update({article}) && (*index)->commit({.change = qint64(article.id)}));
    const Result<IndexFindings> findings = (*index)->find(query, {}, Progress());
    QVERIFY(findings);
    QVERIFY(findings->found.size() >= 2);
    const auto best = std::ranges::max_element(findings->found, {}, &IndexFindings::Found::score);
    QCOMPARE(best->labels->id, ArticleId(1));
    QVERIFY(std::ranges::count(findings->found, best->score, &IndexFindings::Found::score) == 1);
    const Result<IndexFindings> labelled =
        (*index)->find(label([](const ArticleLabels &) { return true; }), {}, Progress());
    QVERIFY(labelled && labelled->found.front().score == 0);
}

void TestEvaluation::countedArticles_data()
{
    QTest::addColumn<QueryNode>("query");
    QTest::addColumn<qint64>("atMost");
    QTest::newRow("character") << words(u"态"_s) << qint64(3);
    QTest::newRow("rarest bigram") << words(u"生态修"_s) << qint64(1);
    QTest::newRow("unknown") << words(u"生态龘"_s) << qint64(0);
    QTest::newRow("headline") << title(u"生态"_s) << qint64(1);
    QTest::newRow("star") << words(u"20*"_s) << qint64(6);
    QTest::newRow("star beside a word") << words(u"20*生态"_s) << qint64(3);
}

void TestEvaluation::countedArticles()
{
    QFETCH(QueryNode, query);
    QTEST(m_index->articlesWith(query.words), "atMost");
}

// Enough articles for lists that are skipped through, read piece by piece.
void TestEvaluation::longLists()
{
    QTemporaryDir folder;
    const auto index = SearchIndex::open(folder.filePath(u"index"_s), SearchIndex::Mode::Write);
    QVERIFY(index);
    // Round where Lucene's lists skip to: the 16th, 32nd, 48th article that has a word.
    const Ids rare{1, 14, 15, 16, 17, 31, 32, 33, 49, 255, 256, 257, 2999, 4999, 5000};
    QList<IndexEntry> entries;
    for (int id = 1; id <= 5000; ++id) {
        QString text = rare.contains(id) ? u"玄黄列张，"_s : QString();
        text += u"天地玄黄"_s.repeated(1 + id % 7);
        if (id % 3 == 0)
            text += u"宇宙"_s;
        text += id % 1000 == 0 ? u"，天玄地"_s : u"，天地天"_s;
        entries += entry(id, text);
    }
    QVERIFY((*index)->update(entries) && (*index)->commit({.change = 1}));
    QCOMPARE(foundIn(**index, words(u"天玄地"_s)), (Ids{1000, 2000, 3000, 4000, 5000}));
    QCOMPARE(foundIn(**index, words(u"玄黄列张"_s)), rare);
    QCOMPARE(foundIn(**index, all({words(u"列"_s), words(u"玄黄列"_s)})), rare);
    QCOMPARE(foundIn(**index, words(u"天地"_s)).size(), 5000);
    QCOMPARE(foundIn(**index, words(u"黄宇宙"_s)).size(), 1666);
    QCOMPARE(foundIn(**index, all({words(u"天玄"_s), words(u"黄宇宙"_s)})), Ids{3000});
    QCOMPARE(foundIn(**index, near(words(u"黄"_s), words(u"天玄"_s), 1)).size(), 4);
    QCOMPARE(foundIn(**index, all({words(u"天玄"_s), words(u"黄天地玄黄宇"_s)})), Ids{3000});
}

void TestEvaluation::stopped()
{
    Progress progress;
    progress.stop();
    const Result<IndexFindings> findings = m_index->find(words(u"城市"_s), {}, progress);
    QVERIFY(!findings);
    QCOMPARE(findings.error().code, Error::Code::Stopped);
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
