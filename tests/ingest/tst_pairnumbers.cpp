#include "ingest/pairnumbers.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPairNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersInOrder();
    void manyPairs();
    void sets_data();
    void sets();
    void sharedPairs();
};

void TestPairNumbers::numbersInOrder()
{
    PairNumbers numbers;
    QCOMPARE(numbers.find(u'甲', u'乙'), -1);
    QCOMPARE(numbers.add(u'甲', u'乙'), 0);
    QCOMPARE(numbers.add(u'乙', u'甲'), 1);
    QCOMPARE(numbers.add(u'甲', u'乙'), 0);
    QCOMPARE(numbers.find(u'乙', u'甲'), 1);
    QCOMPARE(numbers.count(), 2);
}

// More than there is room for at first.
void TestPairNumbers::manyPairs()
{
    constexpr int most = 300;
    PairNumbers numbers(10);
    for (int first = 0; first < most; ++first) {
        for (int second = 0; second < most; ++second)
            QCOMPARE(numbers.add(QChar(first), QChar(second)), first * most + second);
    }
    QCOMPARE(numbers.count(), most * most);
    QCOMPARE(numbers.find(QChar(7), QChar(9)), 7 * most + 9);
    QCOMPARE(numbers.find(QChar(most), QChar(0)), -1);
}

void TestPairNumbers::sets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("set"); // after 城市更新, whose pairs are 0, 1 and 2
    QTest::newRow("known") << u"更新"_s << QList<int>{2};
    QTest::newRow("in the order of numbers") << u"更新城市"_s << QList<int>{0, 2, 3};
    QTest::newRow("each once") << u"城市，城市"_s << QList<int>{0};
    QTest::newRow("not over marks") << u"城。市"_s << QList<int>();
    QTest::newRow("not beside letters") << u"A城1市"_s << QList<int>();
    QTest::newRow("one character") << u"城"_s << QList<int>();
}

void TestPairNumbers::sets()
{
    QFETCH(const QString, text);
    HanPairSets sets;
    QCOMPARE(sets.setOf(u"城市更新"), (QList<int>{0, 1, 2}));
    QTEST(sets.setOf(text), "set");
}

void TestPairNumbers::sharedPairs()
{
    QCOMPARE(sharedCount({}, {1, 2}), 0);
    QCOMPARE(sharedCount({1, 3, 5}, {0, 3, 4, 5, 9}), 2);
    QCOMPARE(sharedCount({0, 3, 4, 5, 9}, {1, 3, 5}), 2);
    QCOMPARE(sharedCount({1, 2}, {3, 4}), 0);
}

QTEST_APPLESS_MAIN(TestPairNumbers)
#include "tst_pairnumbers.moc"
