#include "exchange/citation.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCitation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void references_data();
    void references();
    void styles_data();
    void styles();
    void neverEmptyPunctuation_data();
    void neverEmptyPunctuation();
    void wordsOfTheStyles();
};

static IssueDate date(const QString &edtf, DateKind kind)
{
    IssueDate date = parseEdtf(edtf).value_or(IssueDate());
    date.kind = kind;
    return date;
}

void TestCitation::references_data()
{
    QTest::addColumn<CitedArticle>("article");
    QTest::addColumn<QString>("reference");
    const IssueDate printed = date(u"2025-07-03"_s, DateKind::Printed);

    QTest::newRow("one author, all known")
        << CitedArticle{{u"丁文祥"_s},
                        u"数字革命与竞争国际化"_s,
                        u"中国青年报"_s,
                        date(u"2000-11-20"_s, DateKind::Printed),
                        u"15"_s}
        << u"丁文祥. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15)."_s;
    QTest::newRow("three authors are all named")
        << CitedArticle{{u"甲"_s, u"乙"_s, u"丙"_s}, u"题"_s, u"报"_s, printed, u"1"_s}
        << u"甲, 乙, 丙. 题[N]. 报, 2025-07-03(1)."_s;
    QTest::newRow("the fourth becomes 等")
        << CitedArticle{{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}, u"题"_s, u"报"_s, printed, u"1"_s}
        << u"甲, 乙, 丙, 等. 题[N]. 报, 2025-07-03(1)."_s;
    QTest::newRow("behind a Latin name it is et al")
        << CitedArticle{{u"甲"_s, u"乙"_s, u"John Smith"_s, u"丁"_s},
                        u"题"_s,
                        u"报"_s,
                        printed,
                        u"1"_s}
        << u"甲, 乙, SMITH J, et al. 题[N]. 报, 2025-07-03(1)."_s;
    QTest::newRow("behind a Han name it is 等")
        << CitedArticle{{u"John Smith"_s, u"乙"_s, u"丙"_s, u"Mary Brown"_s},
                        u"题"_s,
                        u"报"_s,
                        printed,
                        u"1"_s}
        << u"SMITH J, 乙, 丙, 等. 题[N]. 报, 2025-07-03(1)."_s;
    QTest::newRow("nobody begins with the title")
        << CitedArticle{{}, u"题"_s, u"昌吉日报"_s, printed, u"A1"_s}
        << u"题[N]. 昌吉日报, 2025-07-03(A1)."_s;
    QTest::newRow("blank names are nobody")
        << CitedArticle{{u" "_s, QString()}, u"题"_s, u"报"_s, printed, QString()}
        << u"题[N]. 报, 2025-07-03."_s;
    QTest::newRow("unknown paper, inferred month, no page")
        << CitedArticle{{u"高鹏"_s},
                        u"昔日“城市伤疤” 如今“绿色骄傲”"_s,
                        QString(),
                        date(u"2025-09"_s, DateKind::Inferred),
                        QString()}
        << u"高鹏. 昔日“城市伤疤” 如今“绿色骄傲”[N]. [报纸名不详], [2025-09]."_s;
    QTest::newRow("an inferred interval stands as far as it is known")
        << CitedArticle{{},
                        u"题"_s,
                        u"报"_s,
                        date(u"2020-12-03/2020-12-28"_s, DateKind::Inferred),
                        u"2"_s}
        << u"题[N]. 报, [2020-12](2)."_s;
    QTest::newRow("given dates are plain")
        << CitedArticle{{}, u"题"_s, u"报"_s, date(u"2025-07"_s, DateKind::Given), QString()}
        << u"题[N]. 报, 2025-07."_s;
    QTest::newRow("given as approximate")
        << CitedArticle{{}, u"题"_s, u"报"_s, date(u"1958~"_s, DateKind::Given), QString()}
        << u"题[N]. 报, [1958]."_s;
    QTest::newRow("unknown date") << CitedArticle{{}, u"题"_s, u"报"_s, IssueDate(), u"3"_s}
                                  << u"题[N]. 报, [日期不详](3)."_s;
    QTest::newRow("nothing known")
        << CitedArticle() << u"[题名不详][N]. [报纸名不详], [日期不详]."_s;
    QTest::newRow("line breaks do not break the reference")
        << CitedArticle{{u"甲\r\n"_s}, u"上\n下"_s, u"报\u2028"_s, printed, u"1\t"_s}
        << u"甲. 上 下[N]. 报, 2025-07-03(1)."_s;
}

void TestCitation::references()
{
    QFETCH(CitedArticle, article);
    QTEST(gbt7714(article), "reference");
}

// Of the standard's own examples for newspapers, and what they leave open.
void TestCitation::styles_data()
{
    QTest::addColumn<CitedArticle>("article");
    QTest::addColumn<QString>("gbt2015");
    QTest::addColumn<QString>("gbt2015Year");
    QTest::addColumn<QString>("gbt2025");
    QTest::addColumn<QString>("gbt2025Year");
    QTest::addColumn<QString>("chicago");
    const auto printed = [](const QString &day) { return date(day, DateKind::Printed); };

    QTest::newRow("one author")
        << CitedArticle{{u"丁文祥"_s},
                        u"数字革命与竞争国际化"_s,
                        u"中国青年报"_s,
                        printed(u"2000-11-20"_s),
                        u"15"_s}
        << u"丁文祥. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15)."_s
        << u"丁文祥, 2000. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15)."_s
        << u"丁文祥. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）."_s
        << u"丁文祥，2000. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）."_s
        << u"丁文祥, “数字革命与竞争国际化,” 中国青年报, November 20, 2000, 15."_s;
    QTest::newRow("from the web, three authors")
        << CitedArticle{.people = {u"傅刚"_s, u"赵承"_s, u"李佳路"_s},
                        .headline = u"大风沙过后的思考"_s,
                        .paper = u"北京青年报"_s,
                        .date = printed(u"2000-01-12"_s),
                        .url = u"http://www.bjyouth.com.cn/a.htm"_s,
                        .accessed = {2005, 9, 28}}
        << u"傅刚, 赵承, 李佳路. 大风沙过后的思考[N/OL]. 北京青年报, 2000-01-12[2005-09-28]. "
           "http://www.bjyouth.com.cn/a.htm."_s
        << u"傅刚, 赵承, 李佳路, 2000. 大风沙过后的思考[N/OL]. 北京青年报, "
           "2000-01-12[2005-09-28]. http://www.bjyouth.com.cn/a.htm."_s
        << u"傅刚，赵承，李佳路. 大风沙过后的思考[N/OL]. 北京青年报，2000-01-12. "
           "http://www.bjyouth.com.cn/a.htm."_s
        << u"傅刚，赵承，李佳路，2000. 大风沙过后的思考[N/OL]. 北京青年报，2000-01-12. "
           "http://www.bjyouth.com.cn/a.htm."_s
        << u"傅刚, 赵承, and 李佳路, “大风沙过后的思考,” 北京青年报, January 12, 2000, "
           "http://www.bjyouth.com.cn/a.htm."_s;
    QTest::newRow("from the web, more authors, with a page")
        << CitedArticle{.people = {u"刘裕国"_s, u"杨柳"_s, u"张洋"_s, u"王明"_s},
                        .headline = u"雾霾来袭，如何突围？"_s,
                        .paper = u"人民日报"_s,
                        .date = printed(u"2013-01-12"_s),
                        .page = u"2"_s,
                        .url = u"http://paper.people.com.cn/04.htm"_s,
                        .accessed = {2013, 11, 6}}
        << u"刘裕国, 杨柳, 张洋, 等. 雾霾来袭，如何突围？[N/OL]. 人民日报, "
           "2013-01-12(2)[2013-11-06]. http://paper.people.com.cn/04.htm."_s
        << u"刘裕国, 杨柳, 张洋, 等, 2013. 雾霾来袭，如何突围？[N/OL]. 人民日报, "
           "2013-01-12(2)[2013-11-06]. http://paper.people.com.cn/04.htm."_s
        << u"刘裕国，杨柳，张洋，等. 雾霾来袭，如何突围？[N/OL]. 人民日报，2013-01-12（2）. "
           "http://paper.people.com.cn/04.htm."_s
        << u"刘裕国，杨柳，张洋，等，2013. 雾霾来袭，如何突围？[N/OL]. 人民日报，"
           "2013-01-12（2）. http://paper.people.com.cn/04.htm."_s
        << u"刘裕国 et al., “雾霾来袭，如何突围？,” 人民日报, January 12, 2013, 2, "
           "http://paper.people.com.cn/04.htm."_s;
    QTest::newRow("from the web, one author, with a page")
        << CitedArticle{.people = {u"陈缮真"_s},
                        .headline = u"探索微观世界的无穷奥秘（科技大观）"_s,
                        .paper = u"人民日报"_s,
                        .date = printed(u"2022-08-16"_s),
                        .page = u"17"_s,
                        .url = u"http://paper.people.com.cn/17.htm"_s}
        << u"陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报, 2022-08-16(17). "
           "http://paper.people.com.cn/17.htm."_s
        << u"陈缮真, 2022. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报, 2022-08-16(17). "
           "http://paper.people.com.cn/17.htm."_s
        << u"陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. "
           "http://paper.people.com.cn/17.htm."_s
        << u"陈缮真，2022. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. "
           "http://paper.people.com.cn/17.htm."_s
        << u"陈缮真, “探索微观世界的无穷奥秘（科技大观）,” 人民日报, August 16, 2022, 17, "
           "http://paper.people.com.cn/17.htm."_s;
    QTest::newRow("pages as they are given")
        << CitedArticle{{u"李眉"_s},
                        u"李劼人轶事"_s,
                        u"四川工人日报"_s,
                        printed(u"1986-08-22"_s),
                        u"第1张第4版"_s}
        << u"李眉. 李劼人轶事[N]. 四川工人日报, 1986-08-22(第1张第4版)."_s
        << u"李眉, 1986. 李劼人轶事[N]. 四川工人日报, 1986-08-22(第1张第4版)."_s
        << u"李眉. 李劼人轶事[N]. 四川工人日报，1986-08-22（第1张第4版）."_s
        << u"李眉，1986. 李劼人轶事[N]. 四川工人日报，1986-08-22（第1张第4版）."_s
        << u"李眉, “李劼人轶事,” 四川工人日报, August 22, 1986, 第1张第4版."_s;
    QTest::newRow("nobody, inferred month, unknown paper")
        << CitedArticle{{}, u"题"_s, {}, date(u"2025-09"_s, DateKind::Inferred), u"A1"_s}
        << u"题[N]. [报纸名不详], [2025-09](A1)."_s
        << u"佚名, [2025]. 题[N]. [报纸名不详], [2025-09](A1)."_s
        << u"题[N]. [报纸名不详]，[2025-09]（A1）."_s
        << u"佚名，[2025]. 题[N]. [报纸名不详]，[2025-09]（A1）."_s
        << u"“题,” [newspaper unknown], [September 2025], A1."_s;
    QTest::newRow("nothing known")
        << CitedArticle() << u"[题名不详][N]. [报纸名不详], [日期不详]."_s
        << u"佚名, 无日期. [题名不详][N]. [报纸名不详], [日期不详]."_s
        << u"[题名不详][N]. [报纸名不详]，[日期不详]."_s
        << u"佚名，无日期. [题名不详][N]. [报纸名不详]，[日期不详]."_s
        << u"“[untitled],” [newspaper unknown], n.d."_s;
    QTest::newRow("a body, a year, a script note")
        << CitedArticle{.headline = u"昔日“城市伤疤”"_s,
                        .paper = u"阜新日報"_s,
                        .date = printed(u"1958"_s),
                        .byline = u"本報評論員"_s,
                        .scriptNote = u"原文繁体，此处转为简体"_s}
        << u"本報評論員. 昔日“城市伤疤”[N]. 阜新日報, 1958.（原文繁体，此处转为简体）"_s
        << u"本報評論員, 1958. 昔日“城市伤疤”[N]. 阜新日報, 1958.（原文繁体，此处转为简体）"_s
        << u"本報評論員. 昔日“城市伤疤”[N]. 阜新日報，1958.（原文繁体，此处转为简体）"_s
        << u"本報評論員，1958. 昔日“城市伤疤”[N]. 阜新日報，1958.（原文繁体，此处转为简体）"_s
        << u"本報評論員, “昔日‘城市伤疤’,” 阜新日報, 1958.（原文繁体，此处转为简体）"_s;
    QTest::newRow("Latin names")
        << CitedArticle{{u"John A. Smith"_s, u"周明"_s}, u"题"_s, u"报"_s, printed(u"2025"_s), {}}
        << u"SMITH J A, 周明. 题[N]. 报, 2025."_s << u"SMITH J A, 周明, 2025. 题[N]. 报, 2025."_s
        << u"Smith J A，周明. 题[N]. 报，2025."_s << u"Smith J A，周明，2025. 题[N]. 报，2025."_s
        << u"John A. Smith and 周明, “题,” 报, 2025."_s;
}

void TestCitation::styles()
{
    QFETCH(CitedArticle, article);
    QTEST(cite(article, CitationStyle::Gbt2015), "gbt2015");
    QTEST(cite(article, CitationStyle::Gbt2015Year), "gbt2015Year");
    QTEST(cite(article, CitationStyle::Gbt2025), "gbt2025");
    QTEST(cite(article, CitationStyle::Gbt2025Year), "gbt2025Year");
    QTEST(cite(article, CitationStyle::Chicago), "chicago");
}

void TestCitation::neverEmptyPunctuation_data()
{
    QTest::addColumn<CitationStyle>("style");
    for (const CitationStyle style : citationStyles())
        QTest::newRow(qPrintable(token(style))) << style;
}

// With and without each of the ten things that may be known of an article.
void TestCitation::neverEmptyPunctuation()
{
    QFETCH(CitationStyle, style);
    static const QRegularExpression empty(
        u"[,，] ?[,，.]|\\. ?\\.|\\( ?\\)|（ ?）|\\[ ?\\]|“[,，]?”| [.,)\\]]|  |^[\\s,.，)）\\]]|\\s$"_s);
    constexpr unsigned combinations = 1U << 10U;
    for (unsigned known = 0; known < combinations; ++known) {
        const auto has = [known](unsigned bit) { return (known >> bit & 1U) != 0; };
        CitedArticle article;
        if (has(0))
            article.people = QStringList{u"周明"_s, u"John Smith"_s};
        if (has(1))
            article.headline = u"题 名"_s;
        if (has(2))
            article.paper = u"阜新日报"_s;
        if (has(3))
            article.date = date(u"2025-09-03"_s, has(4) ? DateKind::Inferred : DateKind::Printed);
        if (has(5))
            article.page = u"A1"_s;
        if (has(6))
            article.byline = u"本报评论员"_s;
        if (has(7))
            article.url = u"https://a.example/b"_s;
        if (has(8))
            article.accessed = QDate(2025, 9, 4);
        if (has(9))
            article.scriptNote = u"原文繁体，此处转为简体"_s;
        const QString reference = cite(article, style);
        QVERIFY2(!reference.contains(empty), qPrintable(reference));
        QVERIFY2(reference.endsWith(u'.') || has(9), qPrintable(reference));
        QVERIFY2(!reference.contains(u'\n'), qPrintable(reference));
    }
}

void TestCitation::wordsOfTheStyles()
{
    QStringList words;
    for (const CitationStyle style : citationStyles()) {
        words << token(style);
        QCOMPARE(citationStyle(token(style)), style);
    }
    QCOMPARE(words.join(u' '), u"gb7714-2015 gb7714-2015-year gb7714-2025 gb7714-2025-year chicago "
                               "biblatex-gb7714 biblatex ris csl-json"_s);
    QVERIFY(!citationStyle(u"apa"_s));
}

Q_DECLARE_METATYPE(CitedArticle)
Q_DECLARE_METATYPE(CitationStyle)
QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
