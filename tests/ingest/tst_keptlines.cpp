#include "ingest/keptlines.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The lines of a file that is no plain text, kept beside it.
class TestKeptLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackExactly_data();
    void comeBackExactly();
    void areReadable();
    void damage_data();
    void damage();
};

void TestKeptLines::comeBackExactly_data()
{
    QTest::addColumn<PageLines>("page");
    QTest::newRow("words alone") << PageLines{.lines = {u"标题"_s, u""_s, u"正文。"_s},
                                              .encoding = u"UTF-8"_s};
    QTest::newRow("no line") << PageLines{};
    QTest::newRow("an empty line") << PageLines{.lines = {u""_s}};
    QTest::newRow("odd words") << PageLines{
        .lines = {u" \t两\t端 \r"_s, u"𠮷\u2028\ufeff\uFFFD"_s, QString(QChar(0))}, .replaced = 1};
    QTest::newRow("hints") << PageLines{.lines = {u"标题"_s, u"第一段"_s, u"续行"_s},
                                        .hints = {{1, false}, {0, true}, {0, false}}};
    QTest::newRow("boxes and pages")
        << PageLines{.lines = {u"甲"_s, u"乙"_s},
                     .pageStarts = {1, 2},
                     .boxes = {{1, 0.1, 1e-7, 1.0 / 3, 9}, {2, -3, 841.89, 595.28, 1e9}},
                     .isOcr = true,
                     .warnings = {u"ocr-unsure:2"_s, u"rotated:1"_s}};
    QTest::newRow("labels") << PageLines{
        .lines = {u"甲"_s},
        .labels = {.paper = u"昌吉日报"_s,
                   .pageNumber = u"02"_s,
                   .address = u"http://example.org/\"2025\"?a=1&b=2"_s,
                   .date = {.edtf = u"2025-07-03"_s,
                            .earliest = QDate(2025, 7, 3),
                            .latest = QDate(2025, 7, 3),
                            .best = u"2025-07-03"_s,
                            .precision = DatePrecision::Day,
                            .kind = DateKind::Address,
                            .evidence = {{0, u"2025\n07"_s, u"address"_s}}}}};
}

void TestKeptLines::comeBackExactly()
{
    QFETCH(PageLines, page);
    const auto back = parseKeptLines(keptLines(page));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    QVERIFY(*back == page);
}

void TestKeptLines::areReadable()
{
    const QByteArrayList kept =
        keptLines({.lines = {u"标题"_s}, .hints = {{2, true}}, .boxes = {{3, 10, 20.5, 30, 9}}})
            .split('\n');
    QCOMPARE(kept.size(), 4);
    QCOMPARE(kept[0], "baolan-lines 1");
    QCOMPARE(kept[2], QByteArray("2p\t3 10 20.5 30 9\t标题"));
    QVERIFY(kept[3].isEmpty());
}

void TestKeptLines::damage_data()
{
    QTest::addColumn<QByteArray>("kept");
    const QByteArray good = keptLines({.lines = {u"甲"_s, u"乙"_s},
                                       .hints = {{1, false}, {0, true}},
                                       .pageStarts = {1},
                                       .boxes = {{1, 1, 2, 3, 4}, {1, 5, 6, 7, 8}}});
    const auto changed = [&good](const char *from, const char *to) {
        return QByteArray(good).replace(from, to);
    };
    QVERIFY(parseKeptLines(good));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("later version") << changed("lines 1", "lines 2");
    QTest::newRow("no JSON") << changed("{", "");
    QTest::newRow("cut") << good.chopped(3);
    QTest::newRow("a line less") << good.first(good.lastIndexOf('\n', -2) + 1);
    QTest::newRow("a line more") << good + "0\t1 1 1 1 1\t丙\n";
    QTest::newRow("no hint") << changed("0p\t", "\t");
    QTest::newRow("half a box") << changed("5 6 7 8", "5 6 7");
    QTest::newRow("page start beyond the end") << changed("[1]", "[3]");
}

void TestKeptLines::damage()
{
    QFETCH(QByteArray, kept);
    const auto back = parseKeptLines(kept);
    QVERIFY(!back);
    QCOMPARE(back.error().code, Error::Code::Damaged);
}

QTEST_GUILESS_MAIN(TestKeptLines)
#include "tst_keptlines.moc"
