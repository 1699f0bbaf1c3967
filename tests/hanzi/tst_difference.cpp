#include "hanzi/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void leadFromOneTextToTheOther();
};

void TestDifference::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<Change>>("expected");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QList<Change> &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("nothing", u"新桥通车"_s, u"新桥通车"_s, {});
    row("both empty", {}, {}, {});
    row("one character", u"洒店开张"_s, u"酒店开张"_s, {{{0, 1}, {0, 1}}});
    row("put in", u"新桥车"_s, u"新桥通车"_s, {{{2, 2}, {2, 3}}});
    row("left out", u"新新桥"_s, u"新桥"_s, {{{1, 2}, {1, 1}}});
    row("two places", u"甲乙丙丁戊"_s, u"甲子丙丁丑"_s, {{{1, 2}, {1, 2}}, {{4, 5}, {4, 5}}});
    row("all", u"甲乙"_s, u"丙"_s, {{{0, 2}, {0, 1}}});
    row("from nothing", {}, u"甲"_s, {{{0, 0}, {0, 1}}});
    // 𠀀 and 𠀁 share their first unit.
    row("surrogates whole", u"甲\U00020000乙"_s, u"甲\U00020001乙"_s, {{{1, 3}, {1, 3}}});
}

void TestDifference::changes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<Change>, expected);
    QCOMPARE(changesBetween(before, after), expected);
}

// Over few characters, so that much agrees by chance; and texts that share nothing.
void TestDifference::leadFromOneTextToTheOther()
{
    QRandomGenerator random(3);
    const auto anyText = [&random](int longest, int kinds) {
        QString text;
        for (int left = random.bounded(longest); left > 0; --left)
            text += QChar(u'一' + random.bounded(kinds));
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const bool isLong = round % 50 == 0;
        const QString before = anyText(isLong ? 2000 : 20, isLong ? 3000 : 3);
        const QString after = anyText(isLong ? 2000 : 20, isLong ? 3000 : 3);
        QString made;
        qsizetype position = 0;
        for (const Change &change : changesBetween(before, after)) {
            QVERIFY(change.before.begin > position || position == 0);
            made += before.mid(position, change.before.begin - position);
            QCOMPARE(made.size(), change.after.begin);
            made += after.mid(change.after.begin, change.after.length());
            position = change.before.end;
        }
        QCOMPARE(made + before.mid(position), after);
    }
}

QTEST_GUILESS_MAIN(TestDifference)

#include "tst_difference.moc"
