#include "exchange/readingentry.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReadingEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void lines_data();
    void lines();
    void linksToTheLibraryAlone();
    void anchor();
    void headingOfAnArticle();
};

// A mark in traditional print, corrected since.
static ExportedArticle traditionalArticle()
{
    ExportedArticle article = sampleArticle();
    article.isTraditional = true;
    ExportedMark &mark = article.marks.first();
    mark.quote = u"棚戶區"_s;
    mark.asImported = u"棚户區"_s;
    mark.simplified = u"棚户区"_s;
    mark.traditional = u"棚戶區"_s;
    return article;
}

static QStringList described(const ReadingEntry &entry)
{
    QStringList all;
    for (const ReadingQuote &quote : entry.quotes)
        all << quote.label + u'|' + quote.language + u'|' + quote.text;
    return all;
}

void TestReadingEntry::quotes_data()
{
    QTest::addColumn<ShownQuote>("shown");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QStringList>("quotes");
    QTest::addColumn<bool>("saysConverted");
    QTest::newRow("corrected") << ShownQuote::Corrected << false
                               << QStringList{u"|zh-Hant|棚戶區"_s} << false;
    QTest::newRow("as imported") << ShownQuote::AsImported << false
                                 << QStringList{u"|zh-Hant|棚户區"_s} << false;
    QTest::newRow("simplified") << ShownQuote::Simplified << false
                                << QStringList{u"|zh-Hans|棚户区"_s} << true;
    QTest::newRow("traditional") << ShownQuote::Traditional << false
                                 << QStringList{u"|zh-Hant|棚戶區"_s} << false;
    QTest::newRow("both") << ShownQuote::Both << false
                          << QStringList{u"简|zh-Hans|棚户区"_s, u"繁|zh-Hant|棚戶區"_s} << false;
    QTest::newRow("both, on the whole article")
        << ShownQuote::Both << true
        << QStringList{u"全文简|zh-Hans|棚户区"_s, u"全文繁|zh-Hant|棚戶區"_s} << false;
}

void TestReadingEntry::quotes()
{
    QFETCH(ShownQuote, shown);
    QFETCH(bool, isWhole);
    QFETCH(bool, saysConverted);
    ExportedArticle article = traditionalArticle();
    article.marks.first().mark.isWhole = isWhole;
    const ReadingEntry entry = readingEntry(article, article.marks.first(), {.quote = shown});
    QTEST(described(entry), "quotes");
    QCOMPARE(entry.lines.last().text.contains(u"原文繁体，此处转为简体"_s), saysConverted);
}

static QString name(ReadingLineKind kind)
{
    return QStringList{
        u"important"_s, u"state"_s, u"tags"_s, u"note"_s, u"comment"_s, u"source"_s}[int(kind)];
}

void TestReadingEntry::lines_data()
{
    QTest::addColumn<ExportTemplate>("shape");
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<QStringList>("lines");
    const QString source =
        u"source: —— 周明, 崔振波. 𠮷棚户区改造提速[N]. 阜新日报, 2025-07-03(A1)."_s;
    QTest::newRow("all") << ExportTemplate() << MarkState::Ok
                         << QStringList{u"important: 重要"_s, u"tags: 标签：住房 / 棚改；政策"_s,
                                        u"note: 看这里\n两行"_s, u"comment: 崔振波：同意"_s,
                                        source};
    QTest::newRow("to confirm, no more than the reference")
        << ExportTemplate{.hasTags = false, .hasNote = false, .hasComments = false}
        << MarkState::ToConfirm
        << QStringList{u"important: 重要"_s, u"state: 待确认：原文变了，请核对这一处"_s, source};
    QTest::newRow("an orphan, the link alone")
        << ExportTemplate{.hasTags = false,
                          .hasNote = false,
                          .hasComments = false,
                          .citation = std::nullopt}
        << MarkState::Orphan
        << QStringList{u"important: 重要"_s, u"state: 失去原文：这些字已不在文中"_s, u"source: "_s};
    QTest::newRow("neither reference nor link")
        << ExportTemplate{.hasTags = false,
                          .hasComments = false,
                          .hasLink = false,
                          .citation = std::nullopt}
        << MarkState::Corrected << QStringList{u"important: 重要"_s, u"note: 看这里\n两行"_s};
}

void TestReadingEntry::lines()
{
    QFETCH(ExportTemplate, shape);
    QFETCH(MarkState, state);
    ExportedArticle article = sampleArticle();
    ExportedMark &mark = article.marks.first();
    mark.mark.state = state;
    mark.comments = {MarkComment{.text = u"同意"_s, .creator = u"崔振波"_s}};
    QStringList lines;
    for (const ReadingLine &line : readingEntry(article, mark, shape).lines)
        lines << name(line.kind) + u": "_s + line.text;
    QTEST(lines, "lines");
}

void TestReadingEntry::linksToTheLibraryAlone()
{
    ExportedArticle article = sampleArticle();
    QCOMPARE(readingEntry(article, article.marks.first(), {}).link, u"baolan://lib/art?mark=1"_s);
    article.marks.first().link = u"javascript:alert(1)"_s;
    QCOMPARE(readingEntry(article, article.marks.first(), {}).link, QString());
}

void TestReadingEntry::anchor()
{
    ExportedArticle article = sampleArticle();
    article.marks.first().mark.uuid = u"11111111-1111-4111-8111-aBc-]0123-9"_s;
    QCOMPARE(readingEntry(article, article.marks.first(), {}).anchor, u"8111aBc01239"_s);
}

void TestReadingEntry::headingOfAnArticle()
{
    const ReadingHeading known = articleHeading(sampleArticle());
    QCOMPARE(known.text, u"𠮷棚户区改造提速"_s);
    QCOMPARE(known.facts, u"阜新市 · 2025-07-03 · 要闻"_s);
    const ReadingHeading unknown = articleHeading({});
    QCOMPARE(unknown.text, u"题名不详"_s);
    QCOMPARE(unknown.facts, u"城市不详 · 日期不详"_s);
}

QTEST_GUILESS_MAIN(TestReadingEntry)
#include "tst_readingentry.moc"
