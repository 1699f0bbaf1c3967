#include "goldpages.h"
#include "hanzi/folding.h"
#include "ingest/articlesplitter.h"
#include "ingest/dateforms.h"
#include "ingest/datereader.h"
#include "ingest/lunarday.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDateReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldDates_data();
    void goldDates();
    void forms_data();
    void forms();
    void noForms_data();
    void noForms();
    void impossible_data();
    void impossible();
    void numbers();
    void lunarCalendar();
    void mastheads_data();
    void mastheads();
    void conflictingWeekday();
    void lunarDays_data();
    void lunarDays();
    void printedEvidence();
    void inferred_data();
    void inferred();
    void evidence();
};

void TestDateReader::goldDates_data()
{
    QTest::addColumn<GoldPage>("gold");
    for (const GoldPage &page : goldPages()) {
        const QByteArray name = page.gold[u"file"_s].toString().left(3).toUtf8();
        QTest::newRow(name + " as the gold splits it") << page;
        GoldPage lines = pageOfLines(page.lines.lines);
        lines.gold = page.gold;
        QTest::newRow(name + " as lines") << lines;
        splitArticles(lines.lines, lines.page);
        QTest::newRow(name + " as we split it") << lines;
    }
}

void TestDateReader::goldDates()
{
    QFETCH(GoldPage, gold);
    const IssueDate date = readDate(gold.lines, gold.page);
    const QJsonObject expected = gold.gold[u"date"_s].toObject();
    const bool isPrinted = expected[u"explicit"_s].toBool();
    QVERIFY2(expected[u"accept"_s].toArray().contains(date.edtf), qPrintable(date.edtf));
    QCOMPARE(date.best, expected[u"best"_s].toString());
    QCOMPARE(date.kind, isPrinted ? DateKind::Printed : DateKind::Inferred);
    QCOMPARE(date.precision == DatePrecision::Day, isPrinted);
    QVERIFY(!date.evidence.isEmpty());
}

void TestDateReader::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("dates"); // 0000 for what the form does not say
    QTest::newRow("full") << u"于2025年7月3日开幕"_s << QStringList{u"2025-07-03"_s};
    QTest::newRow("full width") << u"２０２５年７月３日"_s << QStringList{u"2025-07-03"_s};
    QTest::newRow("spaces inside") << u"2025 年 6 月 30 日"_s << QStringList{u"2025-06-30"_s};
    QTest::newRow("Chinese digits")
        << u"二〇二四年十二月二十一日"_s << QStringList{u"2024-12-21"_s};
    QTest::newRow("zero as a circle or as 零")
        << u"二○二四年三月，二零二三年"_s << QStringList{u"2024-03-00"_s, u"2023-00-00"_s};
    QTest::newRow("last century") << u"一九五二年十月四日"_s << QStringList{u"1952-10-04"_s};
    QTest::newRow("tens of its own")
        << u"五月廿一日，六月卅日"_s << QStringList{u"0000-05-21"_s, u"0000-06-30"_s};
    QTest::newRow("month and day") << u"8月30日,记者"_s << QStringList{u"0000-08-30"_s};
    QTest::newRow("two days") << u"6月24日至25日"_s << QStringList{u"0000-06-24..06-25"_s};
    QTest::newRow("days with one 日") << u"9月8—12日"_s << QStringList{u"0000-09-08..09-12"_s};
    QTest::newRow("over two months") << u"8月30日到9月2日"_s << QStringList{u"0000-08-30..09-02"_s};
    QTest::newRow("hyphens") << u"2024-03-05"_s << QStringList{u"2024-03-05"_s};
    QTest::newRow("slashes") << u"2024/3/5"_s << QStringList{u"2024-03-05"_s};
    QTest::newRow("dots") << u"2024.3.5"_s << QStringList{u"2024-03-05"_s};
    QTest::newRow("Republic") << u"民國114年9月8日"_s << QStringList{u"2025-09-08"_s};
    QTest::newRow("Republic, not named") << u"115年2月9日"_s << QStringList{u"2026-02-09"_s};
    QTest::newRow("Republic in Chinese digits")
        << u"中華民國三十八年十月一日"_s << QStringList{u"1949-10-01"_s};
    QTest::newRow("Republic in banker's digits")
        << u"民國貳拾捌年十月十日"_s << QStringList{u"1939-10-10"_s};
    QTest::newRow("first year of the Republic")
        << u"民國元年一月一日"_s << QStringList{u"1912-01-01"_s};
    QTest::newRow("Republic, more than a hundred")
        << u"中華民國一百一十四年九月八日"_s << QStringList{u"2025-09-08"_s};
    QTest::newRow("month of the Republic") << u"民國114年9月"_s << QStringList{u"2025-09-00"_s};
    QTest::newRow("year of the Republic") << u"民國八十五年"_s << QStringList{u"1996-00-00"_s};
    QTest::newRow("year, circle and month") << u"二○二四年十月"_s << QStringList{u"2024-10-00"_s};
    QTest::newRow("on 号") << u"5月1号"_s << QStringList{u"0000-05-01"_s};
    QTest::newRow("two on one line")
        << u"5月1日和5月3日"_s << QStringList{u"0000-05-01"_s, u"0000-05-03"_s};
    QTest::newRow("end of a month")
        << u"6月底，2024年2月底"_s << QStringList{u"0000-06-30"_s, u"2024-02-29"_s};
    QTest::newRow("leap day") << u"2024年2月29日"_s << QStringList{u"2024-02-29"_s};
    QTest::newRow("year of an event") << u"2025厚道阜新"_s << QStringList{u"2025-00-00"_s};
    QTest::newRow("with its weekday") << u"9月8日（星期一）"_s << QStringList{u"0000-09-08 1"_s};
    QTest::newRow("Sunday") << u"9月7日周日"_s << QStringList{u"0000-09-07 7"_s};
}

void TestDateReader::forms()
{
    QFETCH(QString, text);
    QStringList dates;
    for (const DateForm &form : dateFormsIn(folded(text))) {
        QString date = QString::asprintf("%04d-%02d-%02d", form.year, form.month, form.day);
        if (form.lastDay != 0)
            date += QString::asprintf("..%02d-%02d", form.lastMonth, form.lastDay);
        if (form.weekday != 0)
            date += u' ' + QString::number(form.weekday);
        dates.append(date);
    }
    QTEST(dates, "dates");
}

void TestDateReader::noForms_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"58月8日"_s, u"13月1日"_s, u"2月30日"_s, u"9月31日"_s, u"年产2000吨"_s, u"2000余吨"_s,
          u"2035远景目标"_s, u"2019行动计划"_s, u"增长7.4%"_s, u"118学年度"_s, u"90週年"_s,
          u"科技成果158項"_s, u"1978"_s, u"3.8万人"_s, u"日月同辉"_s, u"114學年度第2學期"_s,
          u"建廠60週年"_s, u"第3屆"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestDateReader::noForms()
{
    QFETCH(QString, text);
    QVERIFY(dateFormsIn(folded(text)).isEmpty());
}

void TestDateReader::impossible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("month") << u"58月8日"_s << QStringList{u"58月8日"_s};
    QTest::newRow("month alone") << u"到13月为止"_s << QStringList{u"13月"_s};
    QTest::newRow("day") << u"2月30日"_s << QStringList{u"2月30日"_s};
    QTest::newRow("day of a common year") << u"2025年2月29日"_s << QStringList{u"2025年2月29日"_s};
    QTest::newRow("day nought") << u"5月0日"_s << QStringList{u"5月0日"_s};
    QTest::newRow("leap day") << u"2月29日，2024年2月29日"_s << QStringList();
    QTest::newRow("age in months") << u"18月龄"_s << QStringList();
    QTest::newRow("number of months") << u"18个月"_s << QStringList();
    QTest::newRow("decimal") << u"1.58月"_s << QStringList();
}

void TestDateReader::impossible()
{
    QFETCH(QString, text);
    QStringList words;
    for (const TextRange range : impossibleDatesIn(folded(text)))
        words.append(text.sliced(range.begin, range.length()));
    QTEST(words, "words");
}

// Days around New Year's Days, leap months and both ends of the table, from printed almanacs.
void TestDateReader::lunarCalendar()
{
    const auto is = [](QDate date, int cycle, int month, bool isLeap, int day) {
        return lunarDayOf(date) == LunarDay{cycle, month, isLeap, day};
    };
    QVERIFY(is(QDate(2024, 2, 10), 41, 1, false, 1));  // 甲辰
    QVERIFY(is(QDate(2024, 2, 9), 40, 12, false, 30)); // 癸卯
    QVERIFY(is(QDate(2023, 3, 22), 40, 2, true, 1));
    QVERIFY(is(QDate(2023, 4, 20), 40, 3, false, 1));
    QVERIFY(is(QDate(2025, 7, 25), 42, 6, true, 1));
    QVERIFY(is(QDate(1949, 10, 1), 26, 8, false, 10));
    QVERIFY(is(QDate(1901, 2, 19), 38, 1, false, 1));
    QVERIFY(is(QDate(1901, 1, 1), 37, 11, false, 11));
    QVERIFY(is(QDate(2100, 2, 9), 57, 1, false, 1));
    QVERIFY(lunarDayOf(QDate(2100, 12, 31)));
    QVERIFY(!lunarDayOf(QDate(2101, 1, 1)));
    QVERIFY(!lunarDayOf(QDate(1900, 12, 31)));
    QVERIFY(!lunarDayOf(QDate()));
    QDate before(1901, 1, 1); // every day is the next one of its month, or the first of the next
    for (QDate date = before.addDays(1); date.year() < 2101; date = date.addDays(1)) {
        const int day = lunarDayOf(date)->day;
        QVERIFY(day == lunarDayOf(before)->day + 1 || (day == 1 && lunarDayOf(before)->day >= 29));
        before = date;
    }
}

void TestDateReader::numbers()
{
    QCOMPARE(numberFrom(u"30"), 30);
    QCOMPARE(numberFrom(folded(u"十")), 10);
    QCOMPARE(numberFrom(folded(u"二十四")), 24);
    QCOMPARE(numberFrom(folded(u"廿一")), 21);
    QCOMPARE(numberFrom(folded(u"卅一")), 31);
    QCOMPARE(numberFrom(folded(u"二〇二四")), 2024);
    QCOMPARE(numberFrom(folded(u"貳拾捌")), 28);
    QCOMPARE(numberFrom(folded(u"壹佰零叁")), 103);
    QCOMPARE(numberFrom(folded(u"一百一十四")), 114);
    QCOMPARE(numberFrom(folded(u"一百")), 100);
    QCOMPARE(numberFrom(u"x"), 0);
    QCOMPARE(numberFrom(u""), 0);
}

void TestDateReader::mastheads_data()
{
    QTest::addColumn<QStringList>("masthead");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("on one line") << QStringList{u"锦州日报"_s, u"2024年3月5日 星期二"_s}
                                 << u"2024-03-05"_s;
    QTest::newRow("day alone, in Chinese digits")
        << QStringList{u"二〇二四年三月"_s, u"五"_s, u"星期二"_s} << u"2024-03-05"_s;
    QTest::newRow("without a weekday") << QStringList{u"2024-03-05"_s} << u"2024-03-05"_s;
    QTest::newRow("month only") << QStringList{u"2024年3月号"_s} << u"2024-03"_s;
    QTest::newRow("Republic") << QStringList{u"中華民國114年9月8日"_s, u"星期一"_s}
                              << u"2025-09-08"_s;
    QTest::newRow("Republic by its look, a word of Taiwan on the page")
        << QStringList{u"115年2月9日"_s, u"台北市信義區"_s} << u"2026-02-09"_s;
    QTest::newRow("Republic by its look, confirmed by the weekday")
        << QStringList{u"115年2月9日 星期一"_s} << u"2026-02-09"_s;
    QTest::newRow("Republic by its look, nothing else")
        << QStringList{u"115年2月9日"_s} << QString();
    QTest::newRow("lunar day confirms what the weekday denies")
        << QStringList{u"2025年7月3日"_s, u"星期五"_s, u"乙巳年六月初九"_s} << u"2025-07-03"_s;
    QTest::newRow("weekday confirms what the lunar day denies")
        << QStringList{u"2025年7月3日"_s, u"星期四"_s, u"乙巳年六月初十"_s} << u"2025-07-03"_s;
    QTest::newRow("lunar day alone denies")
        << QStringList{u"2025年7月3日"_s, u"乙巳年六月初十"_s} << u"2025-07"_s;
    QTest::newRow("both deny") << QStringList{u"2025年7月3日"_s, u"星期五"_s, u"乙巳年六月初十"_s}
                               << u"2025-07"_s;
    QTest::newRow("month in Chinese digits, banker's year")
        << QStringList{u"中華民國貳拾捌年十月十日"_s, u"星期二"_s} << u"1939-10-10"_s;
    QTest::newRow("no such day") << QStringList{u"2025年2月30日"_s, u"星期五"_s} << u"2025-02"_s;
    QTest::newRow("wrong weekday lowers to the month")
        << QStringList{u"2024年3月5日"_s, u"星期三"_s} << u"2024-03"_s;
    QTest::newRow("no date") << QStringList{u"锦州日报"_s, u"今日4版"_s} << QString();
}

void TestDateReader::mastheads()
{
    QFETCH(QStringList, masthead);
    GoldPage page = pageOfArticle(u"新路通车"_s, {u"市民很高兴。"_s});
    for (const QString &line : masthead) {
        page.lines.lines.append(line);
        page.page.masthead.append(int(page.lines.lines.size()));
    }
    const IssueDate date = readDate(page.lines, page.page);
    QTEST(date.edtf, "edtf");
    QCOMPARE(date.kind, date.edtf.isEmpty() ? DateKind::Unknown : DateKind::Printed);
    QCOMPARE(date.best, date.edtf);
}

void TestDateReader::conflictingWeekday()
{
    GoldPage page = pageOfArticle(u"新路通车"_s, {u"市民很高兴。"_s});
    page.lines.lines += {u"2024年3月5日"_s, u"星期三"_s};
    page.page.masthead = {3, 4};
    const QList<Evidence> shown{{3, u"2024年3月5日"_s, u"masthead"_s},
                                {4, u"星期三"_s, u"weekday"_s}};
    QCOMPARE(readDate(page.lines, page.page).evidence, shown);
}

// Days printed by mastheads and almanacs, and what they are not.
void TestDateReader::lunarDays_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("fits");
    QTest::newRow("昌吉日报") << u"乙巳年六月初九"_s << QDate(2025, 7, 3) << true;
    QTest::newRow("兰州, winter") << u"癸卯年十一月十六"_s << QDate(2023, 12, 28) << true;
    QTest::newRow("兰州, before New Year") << u"癸卯年十二月廿二"_s << QDate(2024, 2, 1) << true;
    QTest::newRow("leap month") << u"庚子年闰四月初一"_s << QDate(2020, 5, 23) << true;
    QTest::newRow("New Year") << u"农历正月初一"_s << QDate(2024, 2, 10) << true;
    QTest::newRow("New Year that ICU misses") << u"丁未年正月初一"_s << QDate(2027, 2, 6) << true;
    QTest::newRow("traditional") << u"農曆臘月三十"_s << QDate(2024, 2, 9) << true;
    QTest::newRow("New Year's Eve of 29 days")
        << u"甲辰年十二月廿九"_s << QDate(2025, 1, 28) << true;
    QTest::newRow("1978, where two tables err") << u"戊午年八月初一"_s << QDate(1978, 9, 3) << true;
    QTest::newRow("1954, where two tables err")
        << u"甲午年十一月初一"_s << QDate(1954, 11, 25) << true;
    QTest::newRow("2033, leap eleventh month")
        << u"癸丑年闰十一月初一"_s << QDate(2033, 12, 22) << true;
    QTest::newRow("leap month printed without 闰")
        << u"庚子年四月初一"_s << QDate(2020, 5, 23) << true;
    QTest::newRow("leap month that is none")
        << u"庚子年闰四月初一"_s << QDate(2020, 4, 23) << false;
    QTest::newRow("neighbouring day") << u"乙巳年六月初十"_s << QDate(2025, 7, 3) << false;
    QTest::newRow("year before New Year") << u"乙巳年十二月廿九"_s << QDate(2025, 1, 28) << false;
    QTest::newRow("before the table") << u"甲子年六月初九"_s << QDate(1850, 7, 3) << true;
    QTest::newRow("another year") << u"甲辰年六月初九"_s << QDate(2025, 7, 3) << false;
    QTest::newRow("another day") << u"乙巳年六月十九"_s << QDate(2025, 7, 3) << false;
    QTest::newRow("another month") << u"乙巳年九月初九"_s << QDate(2025, 7, 3) << false;
}

void TestDateReader::lunarDays()
{
    QFETCH(QString, printed);
    QFETCH(QDate, date);
    const std::optional<LunarDay> lunarDay = lunarDayIn(folded(printed));
    QVERIFY(lunarDay);
    QTEST(lunarDay->fits(date), "fits");
}

void TestDateReader::printedEvidence()
{
    const GoldPage page = goldPages().last();
    const QList<Evidence> printed{{6, u"2025年7月"_s, u"masthead"_s},
                                  {8, u"3"_s, u"masthead"_s},
                                  {9, u"星期四"_s, u"weekday"_s},
                                  {11, u"乙巳年六月初九"_s, u"lunar"_s}};
    QCOMPARE(readDate(page.lines, page.page).evidence, printed);
}

void TestDateReader::inferred_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("best");
    QTest::newRow("nothing") << QStringList{u"市民很高兴。"_s} << QString() << QString();
    QTest::newRow("day without any year")
        << QStringList{u"9月8日，新路通车。"_s} << QString() << QString();
    QTest::newRow("event with its year") << QStringList{u"9月8日，2025阜新文化节开幕。"_s}
                                         << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("event's year alone")
        << QStringList{u"2025阜新文化节受欢迎。"_s} << u"2025"_s << u"2025"_s;
    QTest::newRow("dated day and 今年")
        << QStringList{u"今年，新路动工。2025年9月8日，桥梁合龙。"_s, u"9月20日，新路通车。"_s}
        << u"2025-09-21/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("year alone leaves the year open")
        << QStringList{u"2024年，全市产值增长5%。"_s, u"9月8日，新路通车。"_s} << u"2024-09-09/.."_s
        << QString();
    QTest::newRow("plan does not win") << QStringList{u"9月8日，2025阜新文化节开幕。"_s,
                                                      u"2027年实现全面投产，预计转化556万吨。"_s}
                                       << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("end of a span does not win")
        << QStringList{u"2025阜新文化节在9月8日开幕。"_s, u"三年行动方案（2025—2028年）出台。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("deadline") << QStringList{u"5月21日，2020阜新招聘会举行，力争6月30日前完成。"_s}
                              << u"2020-05-22/2020-06-29"_s << u"2020-05"_s;
    QTest::newRow("deadline that is past")
        << QStringList{u"已于6月30日前完成。"_s, u"5月21日，2020阜新招聘会举行。"_s}
        << u"2020-07-01/2020-12-31"_s << u"2020-07"_s;
    QTest::newRow("to come, said behind the day")
        << QStringList{u"8月18日（星期五），2023锦州文化节开幕。"_s,
                       u"中秋节（9月29日）前后还将举办音乐节。"_s}
        << u"2023-08-19/2023-09-28"_s << u"2023-08"_s;
    QTest::newRow("opening to come")
        << QStringList{u"2025阜新文化节将于9月20日开幕。"_s, u"9月8日，记者获悉。"_s}
        << u"2025-09-09/2025-09-19"_s << u"2025-09"_s;
    QTest::newRow("day of history in the same sentence")
        << QStringList{u"1948年秋打响战役，10月15日锦州解放。"_s, u"9月8日，2025锦州文化节开幕。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("days of history in the same paragraph")
        << QStringList{u"1948年10月9日战役打响。10月15日锦州解放。"_s,
                       u"9月8日，2025锦州文化节开幕。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("day of every year")
        << QStringList{u"每年10月5日都有赛事。"_s, u"9月8日，2025锦州文化节开幕。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("figures of seven months")
        << QStringList{u"今年前7个月，产值增长。"_s, u"2023锦州帆船赛开赛。"_s}
        << u"2023-08-01/2023-09-30"_s << u"2023-08"_s;
    QTest::newRow("figures of last year do not count")
        << QStringList{u"2022年前7个月，产值增长。"_s, u"2023锦州帆船赛开赛，9月8日闭幕。"_s}
        << u"2023-09-09/2023-12-31"_s << u"2023-09"_s;
    QTest::newRow("figures of the half year")
        << QStringList{u"今年上半年，全市外贸同比增长5%。"_s, u"2023锦州帆船赛开赛。"_s}
        << u"2023-07-01/2023-10-31"_s << u"2023-07"_s;
    QTest::newRow("half year still to come")
        << QStringList{u"今年上半年前完成。"_s, u"2023锦州帆船赛5月8日开赛。"_s}
        << u"2023-05-09/2023-12-31"_s << u"2023-05"_s;
    QTest::newRow("first quarter")
        << QStringList{u"一季度，全市实现产值5亿元。"_s, u"2023锦州帆船赛开赛。"_s}
        << u"2023-04-01/2023-07-31"_s << u"2023-04"_s;
    QTest::newRow("today") << QStringList{u"今天（9月8日），2025锦州文化节开幕。"_s} << u"2025-09"_s
                           << u"2025-09"_s;
    QTest::newRow("yesterday") << QStringList{u"2025锦州文化节昨日（9月8日）开幕。"_s}
                               << u"2025-09"_s << u"2025-09"_s;
    QTest::newRow("yesterday, behind the day, at the end of the month")
        << QStringList{u"9月30日（昨日），2025锦州文化节闭幕。"_s} << u"2025-10"_s << u"2025-10"_s;
    QTest::newRow("as of a day") << QStringList{u"截至8月16日，2023锦州文化节接待游客5万人。"_s}
                                 << u"2023-08-16/2023-12-31"_s << u"2023-08"_s;
    QTest::newRow("applications close on a day")
        << QStringList{u"报名时间截至8月16日，2023锦州文化节8月1日启动。"_s}
        << u"2023-08-02/2023-08-15"_s << u"2023-08"_s;
    QTest::newRow("weekday tells the year")
        << QStringList{u"2024年，全市产值增长5%。"_s, u"9月8日（星期一），新路通车。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("weekday tells that it is this year")
        << QStringList{u"2024年，全市产值增长5%。"_s, u"9月8日（星期日），新路通车。"_s}
        << u"2024-09-09/2024-12-31"_s << u"2024-09"_s;
    QTest::newRow("weekday of neither year")
        << QStringList{u"2024年，全市产值增长5%。"_s, u"9月8日（星期三），新路通车。"_s}
        << u"2024-09-09/.."_s << QString();
    QTest::newRow("event of the next year does not shift the year")
        << QStringList{u"9月8日（星期一），记者获悉，2026锦州马拉松报名启动。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("getting ready for the next year")
        << QStringList{u"今年，全市备战2026冬季运动会。"_s, u"9月8日，2025锦州文化节开幕。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("event that will be held next year")
        << QStringList{u"2026锦州冰雪节将于明年开幕。"_s, u"9月8日，2025锦州文化节开幕。"_s}
        << u"2025-09-09/2025-12-31"_s << u"2025-09"_s;
    QTest::newRow("feast tells the year")
        << QStringList{u"2021年，全市产值增长5%。"_s, u"9月10日是中秋节，市民团圆。"_s}
        << u"2022-09-11/2022-12-31"_s << u"2022-09"_s;
    QTest::newRow("lunar day tells the year")
        << QStringList{u"2021年，全市产值增长5%。"_s, u"6月14日（农历五月初五），龙舟赛开赛。"_s}
        << u"2021-06-15/2021-12-31"_s << u"2021-06"_s;
    QTest::newRow("last year with its number")
        << QStringList{u"去年（2022年），全市产值增长5%。5月8日，新路通车。"_s}
        << u"2023-05-09/.."_s << QString();
    QTest::newRow("annual report")
        << QStringList{u"2022年度先进受到表彰。"_s, u"2月8日，新路通车。"_s} << u"2023-02-09/.."_s
        << QString();
    QTest::newRow("annual report before the year is over")
        << QStringList{u"2022年度先进受到表彰。"_s, u"12月18日，新路通车。"_s} << u"2022-12-19/.."_s
        << QString();
    QTest::newRow("the epidemic gives a first year")
        << QStringList{u"5月8日，疫情防控工作会议召开。"_s} << u"2020-05-09/.."_s << QString();
    QTest::newRow("five-year plan gives a first year")
        << QStringList{u"“十四五”期间，全市产值增长。"_s} << u"2021-01-01/.."_s << QString();
    QTest::newRow("a year told beats the epidemic")
        << QStringList{u"疫情防控工作有序。"_s, u"5月8日，2022锦州文化节开幕。"_s}
        << u"2022-05-09/2022-12-31"_s << u"2022-05"_s;
    QTest::newRow("plan for later does not shift the year")
        << QStringList{u"“十四五”开局。"_s, u"5月8日，2020锦州文化节开幕。"_s}
        << u"2020-05-09/2020-12-31"_s << u"2020-05"_s;
    QTest::newRow("season where nothing else is known")
        << QStringList{u"金秋时节，2025锦州菊花展受欢迎。"_s} << u"2025-08-01/2025-10-31"_s
        << u"2025"_s;
    QTest::newRow("two seasons say nothing")
        << QStringList{u"从初春到金秋，2025锦州菊花展受欢迎。"_s} << u"2025"_s << u"2025"_s;
    QTest::newRow("Republic by its look on a page of Taiwan")
        << QStringList{u"台北市政府表示，115年2月9日活動開始。今年盛況空前。"_s,
                       u"2月10日，市民參加。"_s}
        << u"2026-02-11/2026-12-31"_s << u"2026-02"_s;
    QTest::newRow("the same elsewhere")
        << QStringList{u"建厂115年2月9日庆祝。"_s} << QString() << QString();
    QTest::newRow("impossible days say nothing")
        << QStringList{u"58月8日，13月1日，2月30日，2025锦州文化节开幕。"_s} << u"2025"_s
        << u"2025"_s;
    QTest::newRow("agency") << QStringList{u"新华社北京7月1日电 会议召开。"_s,
                                           u"2025锦州文化节受欢迎。"_s}
                            << u"2025-07-01/2025-07-04"_s << u"2025-07"_s;
    QTest::newRow("long span ends after the day of print, perhaps")
        << QStringList{u"2025锦州文化节9月1日至10月7日举行。"_s} << u"2025-09-02/2025-12-31"_s
        << u"2025-09"_s;
    QTest::newRow("news of both ends of the year")
        << QStringList{u"12月28日，新路通车。"_s, u"1月3日，2025锦州冰雪节开幕。"_s}
        << u"2025-01-04/2025-12-31"_s << u"2025-01"_s;
    QTest::newRow("the last day of the month, and after it")
        << QStringList{u"8月30日，2023锦州帆船赛开赛。"_s} << u"2023-08-31/2023-12-31"_s
        << u"2023-09"_s;
    QTest::newRow("29 February of a common year is no day")
        << QStringList{u"2月29日，2023锦州冰雪节开幕。3月1日闭幕。"_s} << u"2023-03-02/2023-12-31"_s
        << u"2023-03"_s;
    QTest::newRow("leap day") << QStringList{u"2月29日，2024锦州冰雪节开幕。"_s}
                              << u"2024-03-01/2024-12-31"_s << u"2024-03"_s;
}

void TestDateReader::inferred()
{
    QFETCH(QStringList, paragraphs);
    const GoldPage page = pageOfArticle(u"新路通车"_s, paragraphs);
    const IssueDate date = readDate(page.lines, page.page);
    QTEST(date.edtf, "edtf");
    QTEST(date.best, "best");
    QCOMPARE(date.kind, date.edtf.isEmpty() ? DateKind::Unknown : DateKind::Inferred);
    QVERIFY(date.precision != DatePrecision::Day);
}

void TestDateReader::evidence()
{
    const GoldPage page = goldPages().first();
    const QList<Evidence> evidence = readDate(page.lines, page.page).evidence;
    const auto isSaid = [&evidence](int line, const QString &kind, const QString &words) {
        return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence &said) {
            return said.line == line && said.kind == kind && said.text.contains(words);
        });
    };
    QVERIFY(isSaid(19, u"month-day"_s, u"9月8日"_s));
    QVERIFY(isSaid(17, u"event-year"_s, u"2025厚道阜新"_s));
    QVERIFY(isSaid(34, u"this-year"_s, u"今年"_s));
    QVERIFY(isSaid(25, u"weekday"_s, u"本周五"_s));
}

QTEST_GUILESS_MAIN(TestDateReader)
#include "tst_datereader.moc"
