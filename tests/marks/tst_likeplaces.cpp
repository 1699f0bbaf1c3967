#include "marks/likeplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLikePlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void noMoreThanAsked();
    void likestEnd_data();
    void likestEnd();
};

void TestLikePlaces::places_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mostErrors");
    QTest::addColumn<QStringList>("expected"); // what stands there and the errors, in this order
    QTest::newRow("as it is") << u"种树"_s << u"今年种树"_s << 0 << QStringList{u"种树 0"_s};
    QTest::newRow("nowhere") << u"种树"_s << u"修路通车"_s << 1 << QStringList();
    QTest::newRow("one replaced") << u"矿坑变公园"_s << u"看到矿坑成公园了"_s << 1
                                  << QStringList{u"矿坑成公园 1"_s};
    QTest::newRow("too many errors")
        << u"矿坑变公园"_s << u"看到旷坑成公园了"_s << 1 << QStringList();
    QTest::newRow("one dropped") << u"矿坑变公园"_s << u"矿坑公园"_s << 1
                                 << QStringList{u"矿坑公园 1"_s};
    QTest::newRow("the best first") << u"矿坑变公园"_s << u"矿坑成公园，又说矿坑变公园"_s << 1
                                    << QStringList{u"矿坑变公园 0"_s, u"矿坑成公园 1"_s};
    // 70 characters: more than one machine word has.
    const QString longPattern = u"一二三四五六七八九十"_s.repeated(7);
    QTest::newRow("long") << longPattern << u"前"_s + longPattern + u"后"_s << 3
                          << QStringList{longPattern + u" 0"_s};
}

void TestLikePlaces::places()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(int, mostErrors);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const LikePlace &place :
         placesLike(pattern.toStdU32String(), text.toStdU32String(), mostErrors, 10))
        found << text.mid(place.range.begin, place.range.length()) + u' ' +
                     QString::number(place.errors);
    QCOMPARE(found, expected);
}

void TestLikePlaces::noMoreThanAsked()
{
    const std::u32string text = u"种树。种树。种树。"_s.toStdU32String();
    QCOMPARE(placesLike(U"种树", text, 0, 10).size(), 3);
    QCOMPARE(placesLike(U"种树", text, 0, 2).size(), 2);
}

void TestLikePlaces::likestEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("errors");
    QTest::newRow("as it is") << u"看到矿坑变公园"_s << 5 << 0;
    QTest::newRow("one put in") << u"看到矿坑变成公园"_s << 6 << 1;
    // All five are errors, and of ends alike the longest that is no longer than the pattern is it.
    QTest::newRow("nothing of it") << u"今年种树"_s << 4 << 5;
}

void TestLikePlaces::likestEnd()
{
    QFETCH(QString, text);
    const LikePlace end = ::likestEnd(U"矿坑变公园", text.toStdU32String());
    QTEST(int(end.range.length()), "length");
    QTEST(int(end.errors), "errors");
}

QTEST_GUILESS_MAIN(TestLikePlaces)
#include "tst_likeplaces.moc"
