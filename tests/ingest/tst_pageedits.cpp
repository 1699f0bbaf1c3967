#include "ingest/articleuuid.h"
#include "ingest/blocktext.h"
#include "ingest/pageedits.h"
#include "ingest/pagereader.h"
#include "paper/tokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList townLines{u"# 新桥通车"_s,             // 1
                            u"本报记者 高鹏"_s,          // 2
                            u"昨天新桥正式通"_s,         // 3
                            u"车了，大家都很高兴。"_s,   // 4
                            u""_s,                       // 5
                            u"桥长三百米，用了 new"_s,   // 6
                            u"steel 建成。"_s,           // 7
                            u"# 市场开张"_s,             // 8
                            u"市场今天开门迎客。"_s,     // 9
                            u"图为市场一角。 王英 摄"_s, // 10
                            u"菜价比上月便宜一成。"_s,   // 11
                            u"城里日报"_s,               // 12
                            u"广告电话八八八"_s,         // 13
                            u"市场今天开门迎客。"_s};    // 14: 9 printed twice

PrintedText wordsOf(const QStringList &page, const QList<int> &lines)
{
    PrintedText words;
    for (const int line : lines) {
        PrintedText part = printedLines({page[line - 1]}).constFirst().words;
        for (Segment &segment : part.segments)
            segment.line = line;
        words.join(part);
    }
    return words;
}

struct Lines
{
    BlockKind kind;
    QList<int> lines;
};

Article articleAt(const QStringList &page, const QList<Lines> &blocks,
                  const QList<int> &others = {})
{
    QList<PrintedBlock> printed;
    QList<int> lines = others;
    for (const Lines &block : blocks) {
        printed << PrintedBlock{block.kind, wordsOf(page, block.lines)};
        lines << block.lines;
    }
    std::ranges::sort(lines);
    Article article = articleOf(printed, {});
    article.lines = lines;
    article.uuid = articleUuid(u"ab"_s, lines.constFirst());
    return article;
}

// Two articles, a masthead, a line that belongs to nothing, and one that is printed twice.
Page town()
{
    using enum BlockKind;
    Page page{.sha256 = u"ab"_s, .firstLine = 1, .lastLine = 14};
    page.articles << articleAt(
        townLines, {{Headline, {1}}, {Byline, {2}}, {Paragraph, {3, 4}}, {Paragraph, {6, 7}}});
    page.articles << articleAt(
        townLines, {{Headline, {8}}, {Paragraph, {9}}, {Caption, {10}}, {Paragraph, {11}}}, {14});
    page.articles[0].doubts << Doubt{{4, 6}, u"jump-join"_s};
    page.articles[1].doubts << Doubt{{14, 9}, u"repeated"_s};
    page.masthead = {12};
    page.unassigned = {13};
    return page;
}

PageLines townPage()
{
    return {.lines = townLines, .encoding = u"UTF-8"_s};
}

QString shapeOf(const Article &article)
{
    QStringList blocks;
    for (const Block &block : article.blocks) {
        QStringList lines;
        for (const int line : block.lines)
            lines << QString::number(line);
        blocks << token(block.kind) + u' ' + lines.join(u'+');
    }
    return blocks.join(u" | "_s);
}

// The articles by the lines of their blocks, and where all other lines are.
QString shapeOf(const Page &page)
{
    QStringList parts;
    for (const Article &article : page.articles)
        parts << shapeOf(article);
    const auto add = [&](const QString &name, const QList<int> &lines) {
        if (!lines.isEmpty())
            parts << name + u' ' + lineRanges(lines);
    };
    add(u"masthead"_s, page.masthead);
    add(u"section"_s, page.sections);
    add(u"furniture"_s, page.furniture);
    add(u"unassigned"_s, page.unassigned);
    return parts.join(u" / "_s);
}

QString textOf(const Article &article, qsizetype block)
{
    const TextRange range = article.blocks[block].range;
    return article.sourceText.mid(range.begin, range.length());
}

const QString bridge = u"headline 1 | byline 2 | paragraph 3+4 | paragraph 6+7"_s;
const QString market = u"headline 8 | paragraph 9 | caption 10 | paragraph 11"_s;
const QString rest = u"masthead 12 / unassigned 13"_s;

QString shape(const QStringList &parts)
{
    return parts.join(u" / "_s);
}

// How many times each line of the file stands somewhere on the page.
QList<int> uses(const Page &page, qsizetype lines)
{
    QList<int> counts(lines + 1, 0);
    const auto count = [&](const QList<int> &some) {
        for (const int line : some)
            ++counts[line];
    };
    count(page.masthead);
    count(page.sections);
    count(page.furniture);
    count(page.unassigned);
    for (const Article &article : page.articles)
        count(article.lines);
    return counts;
}

} // namespace

class TestPageEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shapes_data();
    void shapes();
    void misfits_data();
    void misfits();
    void tornPartsJoinAgain();
    void bylineIsReadAgain();
    void uuidsStayWithTheirArticles();
    void labels();
    void articleLabelsOfTheirOwn();
    void doubtsAreSettled();
    void doubtsOfThePage();
    void misfitsAreNamedAndPassedOver();
    void fulfilledOnesArePassedOver();
    void keptByTheFirstLineOfTheirBlock();
    void oneByOneIsTheSame();
    void cutAndGlueChangeNothing();
    void noLineIsLost();
    void fuxinPutRight();

private:
    Result<Page> edited(const QList<PageEdit> &edits) const
    {
        return withEdits(townPage(), town(), edits, *m_gazetteer);
    }
    QList<Page> seeds() const;

    std::shared_ptr<const Gazetteer> m_gazetteer;
    std::unique_ptr<PageReader> m_reader;
};

void TestPageEdits::initTestCase()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    m_gazetteer = *gazetteer;
    m_reader = std::make_unique<PageReader>(m_gazetteer);
}

void TestPageEdits::shapes_data()
{
    using enum PageEdit::Kind;
    QTest::addColumn<QList<PageEdit>>("edits");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<PageEdit> &edits, const QStringList &parts) {
        QTest::newRow(name) << edits << shape(parts);
    };
    row("nothing", {}, {bridge, market, rest});
    row("join", {{.kind = Join, .line = 9, .target = 3}},
        {bridge + u" | subhead 8 | paragraph 9 | caption 10 | paragraph 11"_s, rest});
    row("join before", {{.kind = Join, .line = 1, .target = 11}},
        {market + u" | subhead 1 | byline 2 | paragraph 3+4 | paragraph 6+7"_s, rest});
    row("split", {{.kind = Split, .line = 6}},
        {u"headline 1 | byline 2 | paragraph 3+4"_s, u"paragraph 6+7"_s, market, rest});
    row("split inside a paragraph begins with all of it", {{.kind = Split, .line = 7}},
        {u"headline 1 | byline 2 | paragraph 3+4"_s, u"paragraph 6+7"_s, market, rest});
    row("split at a subhead",
        {{.kind = Role, .line = 11, .value = u"subhead"_s}, {.kind = Split, .line = 11}},
        {bridge, u"headline 8 | paragraph 9 | caption 10"_s, u"headline 11"_s, rest});
    row("assign a block", {{.kind = Assign, .line = 7, .target = 8}},
        {u"headline 1 | byline 2 | paragraph 3+4"_s, market + u" | paragraph 6+7"_s, rest});
    row("assign lines of a block", {{.kind = Assign, .line = 7, .lastLine = 7, .target = 8}},
        {u"headline 1 | byline 2 | paragraph 3+4 | paragraph 6"_s, market + u" | paragraph 7"_s,
         rest});
    row("assign a stray line", {{.kind = Assign, .line = 13, .target = 1}},
        {bridge + u" | paragraph 13"_s, market, u"masthead 12"_s});
    row("assign stray lines, torn ones together",
        {{.kind = Assign, .line = 12, .lastLine = 13, .target = 1}},
        {bridge + u" | paragraph 12+13"_s, market});
    row("assign to a new article", {{.kind = Assign, .line = 9, .lastLine = 11}},
        {bridge, u"headline 8"_s, u"paragraph 9 | caption 10 | paragraph 11"_s, rest});
    row("assign all of an article", {{.kind = Assign, .line = 8, .lastLine = 11, .target = 1}},
        {bridge + u" | headline 8 | paragraph 9 | caption 10 | paragraph 11"_s,
         u"masthead 12 / unassigned 13-14"_s});
    row("assign what is printed twice", {{.kind = Assign, .line = 14, .target = 1}},
        {bridge + u" | paragraph 14"_s, market, rest});
    row("move", {{.kind = Move, .line = 11, .target = 9}},
        {bridge, u"headline 8 | paragraph 11 | paragraph 9 | caption 10"_s, rest});
    row("move to another article", {{.kind = Move, .line = 11, .target = 6}},
        {u"headline 1 | byline 2 | paragraph 3+4 | paragraph 11 | paragraph 6+7"_s,
         u"headline 8 | paragraph 9 | caption 10"_s, rest});
    row("move a line in its paragraph", {{.kind = Move, .line = 7, .target = 6}},
        {u"headline 1 | byline 2 | paragraph 3+4 | paragraph 7+6"_s, market, rest});
    row("move a stray line", {{.kind = Move, .line = 13, .target = 1}},
        {u"paragraph 13 | "_s + bridge, market, u"masthead 12"_s});
    row("role", {{.kind = Role, .line = 2, .value = u"subtitle"_s}},
        {u"headline 1 | subtitle 2 | paragraph 3+4 | paragraph 6+7"_s, market, rest});
    row("role of a line inside a paragraph",
        {{.kind = Role, .line = 4, .lastLine = 4, .value = u"caption"_s}},
        {u"headline 1 | byline 2 | paragraph 3 | caption 4 | paragraph 6+7"_s, market, rest});
    row("role of the first line of a paragraph",
        {{.kind = Role, .line = 3, .lastLine = 3, .value = u"subhead"_s}},
        {u"headline 1 | byline 2 | subhead 3 | paragraph 4 | paragraph 6+7"_s, market, rest});
    row("role of several", {{.kind = Role, .line = 3, .lastLine = 7, .value = u"caption"_s}},
        {u"headline 1 | byline 2 | caption 3+4 | caption 6+7"_s, market, rest});
    row("furniture", {{.kind = Role, .line = 11, .lastLine = 13, .value = u"furniture"_s}},
        {bridge, u"headline 8 | paragraph 9 | caption 10"_s, u"furniture 11-13"_s});
    row("masthead", {{.kind = Role, .line = 13, .value = u"masthead"_s}},
        {bridge, market, u"masthead 12-13"_s});
    row("section", {{.kind = Role, .line = 8, .value = u"section"_s}},
        {bridge, u"paragraph 9 | caption 10 | paragraph 11"_s,
         u"masthead 12 / section 8 / unassigned 13"_s});
    row("a whole article is furniture",
        {{.kind = Role, .line = 1, .lastLine = 7, .value = u"furniture"_s}},
        {market, u"masthead 12 / furniture 1-4,6-7 / unassigned 13"_s});
    row("glue", {{.kind = Glue, .line = 6}},
        {u"headline 1 | byline 2 | paragraph 3+4+6+7"_s, market, rest});
    row("glue over a caption", {{.kind = Glue, .line = 11}},
        {bridge, u"headline 8 | paragraph 9+11 | caption 10"_s, rest});
    row("cut", {{.kind = Cut, .line = 4}},
        {u"headline 1 | byline 2 | paragraph 3 | paragraph 4 | paragraph 6+7"_s, market, rest});
    row("cut inside a line", {{.kind = Cut, .line = 10, .column = 8}},
        {bridge, u"headline 8 | paragraph 9 | caption 10 | caption 10 | paragraph 11"_s, rest});
    row("the later part of a line",
        {{.kind = Cut, .line = 10, .column = 8},
         {.kind = Role, .line = 10, .column = 8, .value = u"credit"_s}},
        {bridge, u"headline 8 | paragraph 9 | caption 10 | credit 10 | paragraph 11"_s, rest});
}

void TestPageEdits::shapes()
{
    QFETCH(QList<PageEdit>, edits);
    QFETCH(QString, expected);
    const Result<Page> page = edited(edits);
    QVERIFY(page);
    QCOMPARE(shapeOf(*page), expected);
    const QList<int> counts = uses(*page, townLines.size());
    for (int line = 1; line <= townLines.size(); ++line)
        QCOMPARE(counts[line], townLines[line - 1].isEmpty() ? 0 : 1);
}

void TestPageEdits::misfits_data()
{
    using enum PageEdit::Kind;
    QTest::addColumn<PageEdit>("edit");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const PageEdit &edit, int line) {
        QTest::newRow(name) << edit << QString::number(line);
    };
    row("join within an article", {.kind = Join, .line = 3, .target = 6}, 3);
    row("join a stray line", {.kind = Join, .line = 13, .target = 6}, 13);
    row("join to a blank line", {.kind = Join, .line = 9, .target = 5}, 5);
    row("split at the beginning", {.kind = Split, .line = 1}, 1);
    row("split a stray line", {.kind = Split, .line = 12}, 12);
    row("assign a blank line", {.kind = Assign, .line = 5, .target = 1}, 5);
    row("assign beyond the page", {.kind = Assign, .line = 15, .target = 1}, 15);
    row("assign nothing, backwards", {.kind = Assign, .line = 9, .lastLine = 8, .target = 1}, 9);
    row("assign to itself", {.kind = Assign, .line = 3, .lastLine = 6, .target = 6}, 6);
    row("assign to no article", {.kind = Assign, .line = 3, .target = 12}, 12);
    row("move before itself", {.kind = Move, .line = 9, .target = 9}, 9);
    row("move before a stray line", {.kind = Move, .line = 9, .target = 13}, 13);
    row("unknown role", {.kind = Role, .line = 9, .value = u"advert"_s}, 9);
    row("role of a stray line", {.kind = Role, .line = 13, .value = u"caption"_s}, 13);
    row("glue the first block", {.kind = Glue, .line = 8}, 8);
    row("glue a stray line", {.kind = Glue, .line = 13}, 13);
    row("cut at the beginning", {.kind = Cut, .line = 3}, 3);
    row("cut behind the end", {.kind = Cut, .line = 4, .column = 99}, 4);
    row("unknown code", {.kind = City, .value = u"999999"_s}, 0);
    row("city of a stray line", {.kind = City, .line = 13, .value = u"210900"_s}, 13);
    row("no date", {.kind = Date, .value = u"2025-13"_s}, 0);
    row("date of a stray line", {.kind = Date, .line = 13, .value = u"2025"_s}, 13);
    row("no such doubt", {.kind = Settle, .line = 4, .value = u"fragment"_s}, 4);
    row("a line that belongs to something", {.kind = Settle, .line = 4, .value = u"unassigned"_s},
        4);
    row("line 0", {.kind = Split}, 0);
    row("below 0", {.kind = Assign, .line = -3, .target = 1}, -3);
}

void TestPageEdits::misfits()
{
    QFETCH(PageEdit, edit);
    QFETCH(QString, where);
    const Result<Page> page = edited({edit});
    QVERIFY(!page);
    QCOMPARE(page.error(), (Error{Error::Code::BadValue, where, token(edit.kind)}));
}

// With nothing between Han characters, one space between Latin words, each with its place.
void TestPageEdits::tornPartsJoinAgain()
{
    const Result<Page> page = edited({{.kind = PageEdit::Kind::Glue, .line = 6}});
    QVERIFY(page);
    const Article &article = page->articles.first();
    QCOMPARE(textOf(article, 2),
             u"昨天新桥正式通车了，大家都很高兴。桥长三百米，用了 new steel 建成。"_s);
    const QList<Segment> segments = article.segments.mid(2);
    // 新桥通车 ⏎ 本报记者 高鹏 ⏎: the paragraph begins at 13.
    QCOMPARE(segments,
             (QList<Segment>{{13, 7, 3, 0}, {20, 10, 4, 0}, {30, 12, 6, 0}, {43, 9, 7, 0}}));
}

void TestPageEdits::bylineIsReadAgain()
{
    const Result<Page> page = edited({{.kind = PageEdit::Kind::Move, .line = 2, .target = 9}});
    QVERIFY(page);
    QVERIFY(page->articles[0].people.isEmpty());
    QCOMPARE(page->articles[0].origin, Origin::Unknown);
    QCOMPARE(page->articles[1].people, QStringList{u"高鹏"_s});
    QCOMPARE(page->articles[1].origin, Origin::Own);
    const TextRange byline = page->articles[1].byline;
    QCOMPARE(page->articles[1].sourceText.mid(byline.begin, byline.length()), u"本报记者 高鹏"_s);
}

void TestPageEdits::uuidsStayWithTheirArticles()
{
    using enum PageEdit::Kind;
    const QString one = articleUuid(u"ab"_s, 1);
    const QString eight = articleUuid(u"ab"_s, 8);
    const auto uuids = [&](const QList<PageEdit> &edits) {
        const Result<Page> page = edited(edits);
        QStringList result;
        for (const Article &article : page ? page->articles : QList<Article>())
            result << article.uuid;
        return result;
    };
    QCOMPARE(uuids({{.kind = Join, .line = 9, .target = 3}}), QStringList{one});
    QCOMPARE(uuids({{.kind = Join, .line = 3, .target = 9}}), QStringList{eight});
    QCOMPARE(uuids({{.kind = Split, .line = 6}}),
             (QStringList{one, articleUuid(u"ab"_s, 6), eight}));
    // The part with the headline keeps the id, also when it is the second.
    QCOMPARE(uuids({{.kind = Move, .line = 8, .target = 11}, {.kind = Split, .line = 8}}),
             (QStringList{one, articleUuid(u"ab"_s, 9), eight}));
    QCOMPARE(uuids({{.kind = Assign, .line = 13}}),
             (QStringList{one, eight, articleUuid(u"ab"_s, 13)}));
}

void TestPageEdits::labels()
{
    using enum PageEdit::Kind;
    const Result<Page> page = edited({{.kind = City, .value = u"210900"_s},
                                      {.kind = Date, .value = u"2025-07"_s},
                                      {.kind = Paper, .value = u" 阜新日报 "_s},
                                      {.kind = Number, .value = u"3"_s}});
    QVERIFY(page);
    QCOMPARE(page->place.place.name, u"阜新市"_s);
    QCOMPARE(page->place.confidence, Confidence::Given);
    QCOMPARE(page->date.edtf, u"2025-07"_s);
    QCOMPARE(page->date.kind, DateKind::Given);
    QCOMPARE(page->paper, u"阜新日报"_s);
    QCOMPARE(page->number, u"3"_s);
    for (const Article &article : page->articles) {
        QCOMPARE(article.place.place.code, u"210900"_s);
        QCOMPARE(article.date.edtf, u"2025-07"_s);
    }
}

// What was said of one article stays when something is said of its page afterwards, and when its
// blocks change.
void TestPageEdits::articleLabelsOfTheirOwn()
{
    using enum PageEdit::Kind;
    const Result<Page> page = edited({{.kind = City, .line = 9, .value = u"652300"_s},
                                      {.kind = Date, .line = 9, .value = u"2025-07-03"_s},
                                      {.kind = City, .value = u"210900"_s},
                                      {.kind = Date, .value = u"2025-08"_s},
                                      {.kind = Glue, .line = 11}});
    QVERIFY(page);
    QCOMPARE(page->articles[0].place.place.code, u"210900"_s);
    QCOMPARE(page->articles[0].date.edtf, u"2025-08"_s);
    QCOMPARE(page->articles[1].place.place.code, u"652300"_s);
    QCOMPARE(page->articles[1].date.edtf, u"2025-07-03"_s);
}

void TestPageEdits::doubtsAreSettled()
{
    using enum PageEdit::Kind;
    const auto doubts = [&](const QList<PageEdit> &edits) {
        const Result<Page> page = edited(edits);
        QStringList kinds;
        for (const Article &article : page ? page->articles : QList<Article>()) {
            for (const Doubt &doubt : article.doubts)
                kinds << doubt.kind;
        }
        return kinds;
    };
    QCOMPARE(doubts({}), (QStringList{u"jump-join"_s, u"repeated"_s}));
    QCOMPARE(doubts({{.kind = Settle, .line = 6, .value = u"jump-join"_s}}),
             QStringList{u"repeated"_s});
    QCOMPARE(doubts({{.kind = Glue, .line = 6}}), QStringList{u"repeated"_s});
    // An edit elsewhere leaves it.
    QCOMPARE(doubts({{.kind = Cut, .line = 7}}), (QStringList{u"jump-join"_s, u"repeated"_s}));
    // Its lines are no longer together.
    QCOMPARE(doubts({{.kind = Split, .line = 6}}), QStringList{u"repeated"_s});
    QCOMPARE(doubts({{.kind = Join, .line = 8, .target = 1}}),
             (QStringList{u"jump-join"_s, u"repeated"_s}));
    QCOMPARE(doubts({{.kind = Role, .line = 14, .value = u"furniture"_s}}),
             QStringList{u"jump-join"_s});
}

void TestPageEdits::doubtsOfThePage()
{
    using enum PageEdit::Kind;
    const auto open = [&](const QList<PageEdit> &edits) {
        const Result<Page> page = edited(edits);
        return page ? openDoubts(*page) : -1;
    };
    QCOMPARE(open({}), 4); // two of articles, the stray line, the unknown date
    QCOMPARE(open({{.kind = Settle, .value = u"date"_s}}), 3);
    QCOMPARE(open({{.kind = Date, .value = u"2025"_s}}), 3);
    QCOMPARE(open({{.kind = Settle, .line = 13, .value = u"unassigned"_s}}), 3);
    QCOMPARE(open({{.kind = Role, .line = 13, .value = u"furniture"_s}}), 3);
    // Another line came to belong to nothing, and the doubt about it went with its article.
    QCOMPARE(open({{.kind = Settle, .line = 13, .value = u"unassigned"_s},
                   {.kind = Assign, .line = 8, .lastLine = 11, .target = 1}}),
             3);
}

void TestPageEdits::misfitsAreNamedAndPassedOver()
{
    using enum PageEdit::Kind;
    const QList<PageEdit> edits{{.kind = Glue, .line = 6},
                                {.kind = Split, .line = 13},
                                {.kind = Role, .line = 13, .value = u"furniture"_s},
                                {.kind = Glue, .line = -9}};
    const Page page = withFittingEdits(townPage(), town(), edits, *m_gazetteer);
    QCOMPARE(shapeOf(page), shape({u"headline 1 | byline 2 | paragraph 3+4+6+7"_s, market,
                                   u"masthead 12 / furniture 13"_s}));
    QCOMPARE(page.warnings, (QStringList{u"edit-unfit:2"_s, u"edit-unfit:4"_s}));
    QCOMPARE(openDoubts(page), 4); // a repeated line, the date, two edits
    const Result<Page> settled = withEdits(
        townPage(), page, {{.kind = Settle, .line = 2, .value = u"edit-unfit"_s}}, *m_gazetteer);
    QVERIFY(settled);
    QCOMPARE(settled->warnings, QStringList{u"edit-unfit:4"_s});
}

// The page as better rules would read it: all that was done by hand is so already.
void TestPageEdits::fulfilledOnesArePassedOver()
{
    using enum PageEdit::Kind;
    const Result<Page> better = edited({{.kind = Glue, .line = 6}, {.kind = Split, .line = 11}});
    QVERIFY(better);
    const QList<PageEdit> edits{{.kind = Glue, .line = 6},
                                {.kind = Split, .line = 11},
                                {.kind = Join, .line = 9, .target = 8},
                                {.kind = Cut, .line = 9}};
    const Page page = withFittingEdits(townPage(), *better, edits, *m_gazetteer);
    QCOMPARE(shapeOf(page), shapeOf(*better));
    QVERIFY(page.warnings.isEmpty());
    // Where a line stands inside a paragraph now nothing can begin with it.
    const Page joined =
        withFittingEdits(townPage(), *better, {{.kind = Split, .line = 7}}, *m_gazetteer);
    QCOMPARE(shapeOf(joined), shapeOf(*better));
    QCOMPARE(joined.warnings, QStringList{u"edit-unfit:1"_s});
}

void TestPageEdits::keptByTheFirstLineOfTheirBlock()
{
    using enum PageEdit::Kind;
    QCOMPARE(anchored(town(), {.kind = Glue, .line = 7}), (PageEdit{.kind = Glue, .line = 6}));
    QCOMPARE(anchored(town(), {.kind = Split, .line = 4}), (PageEdit{.kind = Split, .line = 3}));
    QCOMPARE(anchored(town(), {.kind = Cut, .line = 7}), (PageEdit{.kind = Cut, .line = 7}));
    QCOMPARE(anchored(town(), {.kind = Glue, .line = 13}), (PageEdit{.kind = Glue, .line = 13}));
}

QList<Page> TestPageEdits::seeds() const
{
    QList<Page> pages;
    const auto found = pageFiles(QStringLiteral(SEEDS_FOLDER));
    for (const PageFile &file : found ? found->files : QList<PageFile>()) {
        const auto read = m_reader->readFile(file);
        pages << (read ? *read : QList<Page>());
    }
    return pages;
}

static PageLines linesOf(const Page &page)
{
    QFile file(QStringLiteral(SEEDS_FOLDER "/") + page.fileName);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto lines = decodePage(isOpen ? file.readAll() : QByteArray());
    return lines ? *lines : PageLines();
}

static PageEdit anyEdit(QRandomGenerator &random, int lines)
{
    static const QStringList roles{u"headline"_s,  u"paragraph"_s, u"caption"_s, u"byline"_s,
                                   u"furniture"_s, u"masthead"_s,  u"section"_s};
    PageEdit edit{.kind = PageEdit::Kind(random.bounded(7)), .line = random.bounded(lines) + 1};
    edit.target = random.bounded(lines) + 1;
    if (random.bounded(3) == 0)
        edit.lastLine = edit.line + random.bounded(4);
    if (edit.kind == PageEdit::Kind::Role)
        edit.value = roles[random.bounded(roles.size())];
    return edit;
}

static bool isSame(const Article &one, const Article &other)
{
    return one.uuid == other.uuid && one.kind == other.kind && one.sourceText == other.sourceText &&
           one.blocks == other.blocks && one.segments == other.segments &&
           one.lines == other.lines && one.section == other.section && one.byline == other.byline &&
           one.people == other.people && one.dateline == other.dateline &&
           one.origin == other.origin && one.source == other.source && one.place == other.place &&
           one.date == other.date && one.doubts == other.doubts;
}

// Doing edits one by one on what came of those before is the same as doing them together.
void TestPageEdits::oneByOneIsTheSame()
{
    QRandomGenerator random(7);
    for (const Page &page : seeds()) {
        const PageLines lines = linesOf(page);
        QList<PageEdit> done;
        Page now = page;
        while (done.size() < 10) {
            const PageEdit edit = anyEdit(random, page.lastLine);
            const Result<Page> next = withEdits(lines, now, {edit}, *m_gazetteer);
            if (!next)
                continue;
            now = *next;
            done << edit;
        }
        const Result<Page> together = withEdits(lines, page, done, *m_gazetteer);
        QVERIFY(together);
        QCOMPARE(together->articles.size(), now.articles.size());
        for (qsizetype at = 0; at < now.articles.size(); ++at)
            QVERIFY(isSame(together->articles[at], now.articles[at]));
    }
}

// An article that is taken apart and put together again is what the rules made.
void TestPageEdits::cutAndGlueChangeNothing()
{
    int tried = 0;
    for (Page page : seeds()) {
        const PageLines lines = linesOf(page);
        for (Article &article : page.articles)
            article.doubts.clear(); // those of the lines at the cut are settled by it
        for (qsizetype at = 0; at < page.articles.size(); ++at) {
            const Article &article = page.articles[at];
            const auto torn = std::ranges::find_if(article.blocks, [&](const Block &block) {
                return block.kind == BlockKind::Paragraph && block.lines.size() > 1;
            });
            if (torn == article.blocks.end())
                continue;
            const int line = torn->lines[1];
            const Result<Page> again = withEdits(lines, page,
                                                 {{.kind = PageEdit::Kind::Cut, .line = line},
                                                  {.kind = PageEdit::Kind::Glue, .line = line}},
                                                 *m_gazetteer);
            QVERIFY(again);
            QVERIFY2(isSame(again->articles[at], article), qPrintable(article.headline()));
            ++tried;
        }
    }
    QVERIFY(tried > 10);
}

void TestPageEdits::noLineIsLost()
{
    QRandomGenerator random(11);
    for (const Page &page : seeds()) {
        const PageLines lines = linesOf(page);
        const QList<int> before = uses(page, lines.lines.size());
        Page now = page;
        for (int done = 0; done < 40;) {
            const Result<Page> next =
                withEdits(lines, now, {anyEdit(random, page.lastLine)}, *m_gazetteer);
            if (!next)
                continue;
            now = *next;
            ++done;
            const QList<int> counts = uses(now, lines.lines.size());
            for (qsizetype line = 1; line < counts.size(); ++line) {
                // A line of which two articles have a part may be counted twice, as before.
                QVERIFY2(
                    before[line] == 0 ? counts[line] == 0
                                      : counts[line] >= 1 && counts[line] <= before[line],
                    qPrintable(u"%1 line %2: %3"_s.arg(page.fileName).arg(line).arg(counts[line])));
            }
        }
    }
}

// The page of Fuxin in the seeds: the paragraph that begins in line 119 goes on in line 117, above
// it, and stands below line 121.
void TestPageEdits::fuxinPutRight()
{
    using enum BlockKind;
    QFile file(QStringLiteral(SEEDS_FOLDER "/003_99244411f5f1c9bb.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = decodePage(file.readAll());
    QVERIFY(lines);
    Page page{.firstLine = 1, .lastLine = int(lines->lines.size())};
    page.articles << articleAt(lines->lines, {{Paragraph, {109}},
                                              {Caption, {113}},
                                              {Paragraph, {117}},
                                              {Paragraph, {119}},
                                              {Paragraph, {121}}});
    const Result<Page> right =
        withEdits(*lines, page,
                  {{.kind = PageEdit::Kind::Move, .line = 121, .target = 117},
                   {.kind = PageEdit::Kind::Move, .line = 119, .target = 117},
                   {.kind = PageEdit::Kind::Glue, .line = 117}},
                  *m_gazetteer);
    QVERIFY(right);
    const Article &article = right->articles.constFirst();
    QCOMPARE(shapeOf(article),
             u"paragraph 109 | caption 113 | paragraph 121 | paragraph 119+117"_s);
    QVERIFY(textOf(article, 3).contains(u"十家子鎮數中心占地7000平方米"_s));
}

QTEST_GUILESS_MAIN(TestPageEdits)

#include "tst_pageedits.moc"
