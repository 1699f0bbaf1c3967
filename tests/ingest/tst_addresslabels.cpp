#include "ingest/addresslabels.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAddressLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void evidence();
};

void TestAddressLabels::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("paper");
    const auto row = [](const char *name, const QString &path, const QString &edtf,
                        const QString &page = {}, const QString &paper = {}) {
        QTest::newRow(name) << path << edtf << page << paper;
    };
    row("day", u"2025-07-03.txt"_s, u"2025-07-03"_s);
    row("day and page", u"20250703_A1.pdf"_s, u"2025-07-03"_s, u"A1"_s);
    row("folders", u"2016/02/03/RB01.pdf"_s, u"2016-02-03"_s, u"RB01"_s);
    row("folders and number", u"2016/02/03/04.txt"_s, u"2016-02-03"_s, u"04"_s);
    row("initials name no paper", u"rmrb-20210105-02.html"_s, u"2021-01-05"_s, u"02"_s);
    row("People's Daily, article", u"nw.D110000renmrb_20210105_1-01.htm"_s, u"2021-01-05"_s,
        u"01"_s);
    row("People's Daily, address",
        u"http://paper.people.com.cn/rmrb/html/2021-01/05/nbs.D110000renmrb_01.htm"_s,
        u"2021-01-05"_s, u"01"_s);
    row("People's Daily, new address",
        u"https://paper.people.com.cn/rmrb/pc/layout/202501/02/node_03.html"_s, u"2025-01-02"_s,
        u"03"_s);
    row("number of an article is no page",
        u"https://paper.people.com.cn/rmrb/pc/content/202501/02/content_30049.html"_s,
        u"2025-01-02"_s);
    row("short number of an article is none either", u"2025-01/02/content_3.html"_s,
        u"2025-01-02"_s);
    row("three digits count articles", u"2025-07-03/001.txt"_s, u"2025-07-03"_s);
    row("in words", u"阜新日报2025年7月3日第2版.pdf"_s, u"2025-07-03"_s, u"2"_s, u"阜新日报"_s);
    row("paper without an ending, before day and page", u"报纸名2025年7月3日第2版.pdf"_s,
        u"2025-07-03"_s, u"2"_s, u"报纸名"_s);
    row("page in Chinese digits", u"锦州晚报 2023年8月30日 第十二版.txt"_s, u"2023-08-30"_s,
        u"12"_s, u"锦州晚报"_s);
    row("folder of the paper", u"锦州日报/2023/08/30/A03.txt"_s, u"2023-08-30"_s, u"A03"_s,
        u"锦州日报"_s);
    row("paper, underscore, day", u"昌吉日报_20250703_01.pdf"_s, u"2025-07-03"_s, u"01"_s,
        u"昌吉日报"_s);
    row("day, paper, page", u"2025-07-03-大河报-AI·08版.pdf"_s, u"2025-07-03"_s, u"08"_s,
        u"大河报"_s);
    row("paper of one character and 报", u"明報 2024-03-05 A12.txt"_s, u"2024-03-05"_s, u"A12"_s,
        u"明報"_s);
    row("文汇报 is a paper", u"文汇报/20240305/02.txt"_s, u"2024-03-05"_s, u"02"_s, u"文汇报"_s);
    row("work report is none", u"工作简报/20240305/02.txt"_s, u"2024-03-05"_s, u"02"_s);
    row("report is none", u"采访报道/2024-03-05.txt"_s, u"2024-03-05"_s);
    row("newspaper office is none", u"锦州日报社/2024-03-05.txt"_s, u"2024-03-05"_s);
    row("Republic", u"中華日報/民國114年9月8日.txt"_s, u"2025-09-08"_s, {}, u"中華日報"_s);
    row("Chinese digits", u"二〇二四年三月五日.txt"_s, u"2024-03-05"_s);
    row("month", u"锦州日报2023年8月/001.txt"_s, u"2023-08"_s, {}, u"锦州日报"_s);
    row("month in digits", u"2023-08/a.txt"_s, u"2023-08"_s);
    row("month as a folder", u"202308/a.txt"_s, u"2023-08"_s);
    row("year as a folder", u"2023/a.txt"_s, u"2023"_s);
    row("year inside a name is no date", u"report2023final.txt"_s, {});
    row("dots", u"2024.3.5.txt"_s, u"2024-03-05"_s);
    row("no padding", u"2024-3-5_4.txt"_s, u"2024-03-05"_s, u"4"_s);
    row("month and day together", u"2016/0203/B2.txt"_s, u"2016-02-03"_s, u"B2"_s);
    row("page as a word", u"20240305_page_07.txt"_s, u"2024-03-05"_s, u"07"_s);
    row("page before the day", u"A03版 20240305.txt"_s, u"2024-03-05"_s, u"A03"_s);
    row("the file name beats its folder", u"2024-01-01/2023-05-06.txt"_s, u"2023-05-06"_s);
    row("letter before the day", u"http://example.cn/xw/t20230506_123456.html"_s, u"2023-05-06"_s);
    row("written with %", u"%E9%94%A6%E5%B7%9E%E6%97%A5%E6%8A%A5/2023-08-30.html"_s,
        u"2023-08-30"_s, {}, u"锦州日报"_s);
    row("backslashes", u"锦州日报\\20230830\\A02.txt"_s, u"2023-08-30"_s, u"A02"_s, u"锦州日报"_s);
    row("traditional", u"聯合晚報2001年2月3日.txt"_s, u"2001-02-03"_s, {}, u"聯合晚報"_s);
    row("no day of the calendar", u"20250230.txt"_s, {});
    row("longer number", u"content_202507031.html"_s, {});
    row("hash", u"004_bf20250703c9b03.txt"_s, {});
    row("sample page", u"seeds/000_5b11f29b56d2f71e.txt"_s, {});
    row("nothing", u"page.txt"_s, {});
    row("empty", {}, {});
}

void TestAddressLabels::paths()
{
    QFETCH(QString, path);
    const AddressLabels labels = addressLabels(path);
    QTEST(labels.date.edtf, "edtf");
    QTEST(labels.pageNumber, "page");
    QTEST(labels.paper, "paper");
    QCOMPARE(labels.date.kind, labels.date.edtf.isEmpty() ? DateKind::Unknown : DateKind::Address);
}

void TestAddressLabels::evidence()
{
    QCOMPARE(addressLabels(u"a/2016/02/03/RB01.pdf"_s).date.evidence,
             (QList<Evidence>{{0, u"2016/02/03"_s, u"address"_s}}));
}

QTEST_GUILESS_MAIN(TestAddressLabels)
#include "tst_addresslabels.moc"
