#include "exchange/citation.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void references_data();
    void references();
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

Q_DECLARE_METATYPE(CitedArticle)
QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
