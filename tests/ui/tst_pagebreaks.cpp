#include "reader/pagebreaks.h"

#include <QTest>

class TestPageBreaks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
};

// All strips are ten high, a page is thirty.
void TestPageBreaks::pages_data()
{
    using Numbers = QList<qsizetype>;
    const Strip plain{.height = 10};
    const Strip spaced{.space = 5, .height = 10};
    const Strip stays{.height = 10, .staysWithNext = true};
    QTest::addColumn<QList<Strip>>("strips");
    QTest::addColumn<QList<qsizetype>>("begins");
    QTest::newRow("nothing") << QList<Strip>() << Numbers{0};
    QTest::newRow("three fit") << QList<Strip>(3, plain) << Numbers{0};
    QTest::newRow("the fourth goes on") << QList<Strip>(4, plain) << Numbers{0, 3};
    QTest::newRow("white counts") << QList<Strip>(3, spaced) << Numbers{0, 2};
    QTest::newRow("but not at the head of a page")
        << QList<Strip>{plain, plain, plain, spaced, plain, plain} << Numbers{0, 3};
    QTest::newRow("a heading goes with its text")
        << QList<Strip>{plain, plain, stays, plain} << Numbers{0, 2};
    QTest::newRow("so do three together")
        << QList<Strip>{plain, stays, stays, plain, plain} << Numbers{0, 1, 4};
    QTest::newRow("higher than a page") << QList<Strip>(4, stays) << Numbers{0, 3};
    QTest::newRow("higher than a page, after something")
        << QList<Strip>{plain, stays, stays, stays, plain} << Numbers{0, 1, 4};
}

void TestPageBreaks::pages()
{
    QFETCH(const QList<Strip>, strips);
    QTEST(pageBegins(strips, 30), "begins");
}

QTEST_GUILESS_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"
