#include "ingest/pathpattern.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPathPattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void parts();
    void otherForms_data();
    void otherForms();
    void faults_data();
    void faults();
};

void TestPathPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("said"); // date, page, paper, city, section
    QTest::newRow("paper, day, page")
        << u"{paper}/{date:yyyyMMdd}_{page}.pdf"_s << u"home/锦州日报/20230830_A3.pdf"_s
        << QStringList{u"2023-08-30"_s, u"A3"_s, u"锦州日报"_s, {}, {}};
    QTest::newRow("short numbers")
        << u"{date:yyyy年M月d日}第{page}版.txt"_s << u"2023年8月3日第4版.txt"_s
        << QStringList{u"2023-08-03"_s, u"4"_s, {}, {}, {}};
    QTest::newRow("over folders") << u"{date:yyyy/MM/dd}/{page}.txt"_s << u"a/2016/02/03/RB01.txt"_s
                                  << QStringList{u"2016-02-03"_s, u"RB01"_s, {}, {}, {}};
    QTest::newRow("city and section")
        << u"{city}/{section}/{date:yyyy-MM-dd}*.txt"_s << u"阜新/要闻/2025-07-03-x.txt"_s
        << QStringList{u"2025-07-03"_s, {}, {}, u"阜新"_s, u"要闻"_s};
    QTest::newRow("anything") << u"*/{paper}/*.{page}.txt"_s << u"x/大河报/abc.07.txt"_s
                              << QStringList{{}, u"07"_s, u"大河报"_s, {}, {}};
    QTest::newRow("month") << u"{date:yyyyMM}/*"_s << u"202308/x.txt"_s
                           << QStringList{u"2023-08"_s, {}, {}, {}, {}};
    QTest::newRow("year") << u"{date:yyyy}/*"_s << u"2023/x.txt"_s
                          << QStringList{u"2023"_s, {}, {}, {}, {}};
    QTest::newRow("date in any form")
        << u"{paper} {date} {page}.txt"_s << u"明報 2024年3月5日 A2.txt"_s
        << QStringList{u"2024-03-05"_s, u"A2"_s, u"明報"_s, {}, {}};
    QTest::newRow("capitals") << u"{page}.PDF"_s << u"A2.pdf"_s
                              << QStringList{{}, u"A2"_s, {}, {}, {}};
    QTest::newRow("what is special elsewhere")
        << u"({page})+[x].txt"_s << u"(A2)+[x].txt"_s << QStringList{{}, u"A2"_s, {}, {}, {}};
    QTest::newRow("backslashes in the path") << u"{paper}/{page}.txt"_s << u"大河报\\A2.txt"_s
                                             << QStringList{{}, u"A2"_s, u"大河报"_s, {}, {}};
}

void TestPathPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    const Result<PathPattern> parsed = PathPattern::parse(pattern);
    QVERIFY(parsed);
    const std::optional<PathMatch> match = parsed->match(path);
    QVERIFY(match);
    const AddressLabels &labels = match->labels;
    const QStringList said{labels.date.edtf, labels.pageNumber, labels.paper, labels.city,
                           labels.section};
    QTEST(said, "said");
    QCOMPARE(labels.date.isKnown(), labels.date.kind == DateKind::Address);
}

void TestPathPattern::parts()
{
    const auto pattern = PathPattern::parse(u"{paper}/{date:yyyyMMdd}_{page}.txt"_s);
    QVERIFY(pattern);
    const auto match = pattern->match(u"x/大河报/20240305_A2.txt"_s);
    QVERIFY(match);
    QCOMPARE(match->parts, (QList<PathPart>{{PathField::Paper, {2, 5}},
                                            {PathField::Date, {6, 14}},
                                            {PathField::Page, {15, 17}}}));
    QCOMPARE(match->labels.date.evidence, (QList<Evidence>{{0, u"20240305"_s, u"address"_s}}));
}

void TestPathPattern::otherForms_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::newRow("other ending") << u"{page}.pdf"_s << u"A2.txt"_s;
    QTest::newRow("too few parts") << u"{paper}/{page}.txt"_s << u"A2.txt"_s;
    QTest::newRow("no slash in *") << u"{paper}/x*.txt"_s << u"大河报/x/y.txt"_s;
    QTest::newRow("no day of the calendar") << u"{date:yyyyMMdd}.txt"_s << u"20230231.txt"_s;
    QTest::newRow("no digits") << u"{date:yyyyMMdd}.txt"_s << u"yyyyMMdd.txt"_s;
    QTest::newRow("no date at all") << u"{date}.txt"_s << u"abc.txt"_s;
}

void TestPathPattern::otherForms()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    const Result<PathPattern> parsed = PathPattern::parse(pattern);
    QVERIFY(parsed);
    QVERIFY(!parsed->match(path));
}

void TestPathPattern::faults_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown field") << u"{paper}/{day}.txt"_s << u"path-pattern:9"_s << u"{day}"_s;
    QTest::newRow("not closed") << u"{paper}/{page.txt"_s << u"path-pattern:9"_s << u"{page.txt"_s;
    QTest::newRow("not opened") << u"{paper}/page}.txt"_s << u"path-pattern:13"_s << u"}"_s;
    QTest::newRow("twice") << u"{page}/{page}.txt"_s << u"path-pattern:8"_s << u"{page}"_s;
    QTest::newRow("unknown form") << u"{date:YYYY}"_s << u"path-pattern:1"_s << u"{date:YYYY}"_s;
    QTest::newRow("day without a month")
        << u"{date:yyyydd}"_s << u"path-pattern:1"_s << u"{date:yyyydd}"_s;
    QTest::newRow("no year") << u"{date:MMdd}"_s << u"path-pattern:1"_s << u"{date:MMdd}"_s;
    QTest::newRow("year twice") << u"{date:yyyy-yyyy}"_s << u"path-pattern:1"_s
                                << u"{date:yyyy-yyyy}"_s;
    QTest::newRow("empty form") << u"{date:}"_s << u"path-pattern:1"_s << u"{date:}"_s;
    QTest::newRow("form of another field")
        << u"{page:dd}"_s << u"path-pattern:1"_s << u"{page:dd}"_s;
    QTest::newRow("no field") << u"*.txt"_s << u"path-pattern:1"_s << u"*.txt"_s;
    QTest::newRow("empty") << QString() << u"path-pattern:1"_s << QString();
}

void TestPathPattern::faults()
{
    QFETCH(QString, pattern);
    const Result<PathPattern> parsed = PathPattern::parse(pattern);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::BadValue);
    QTEST(parsed.error().where, "where");
    QTEST(parsed.error().detail, "part");
}

QTEST_GUILESS_MAIN(TestPathPattern)
#include "tst_pathpattern.moc"
