#include "search/placelist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPlaceList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstIsCurrent();
    void enterChooses();
    void matchesAreLit();
    void saysAllToAssistiveTechnology();
    void newPlacesReplaceOld();
};

namespace {

ListedPlace placeIn(int article, const QString &text, const QList<TextRange> &matches)
{
    return {.place = {ArticleId(article), {3, 5}},
            .head = u"阜新 · 标题"_s,
            .text = text,
            .matches = matches};
}

} // namespace

void TestPlaceList::firstIsCurrent()
{
    PlaceList list;
    list.setPlaces({placeIn(1, u"甲"_s, {}), placeIn(2, u"乙"_s, {})});
    QCOMPARE(list.currentIndex().row(), 0);
}

void TestPlaceList::enterChooses()
{
    PlaceList list;
    list.resize(300, 300);
    list.setPlaces({placeIn(1, u"甲"_s, {}), placeIn(2, u"乙"_s, {})});
    QList<HitPlace> chosen;
    connect(&list, &PlaceList::placeChosen, this,
            [&chosen](const HitPlace &place) { chosen << place; });
    list.show();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(chosen, (QList<HitPlace>{{ArticleId(2), {3, 5}}}));
}

// The wash of hits is there with a match and not without.
void TestPlaceList::matchesAreLit()
{
    const Theme &theme = Theme::of(Theme::Name::Light);
    const auto hasWash = [&theme](const QList<TextRange> &matches) {
        PlaceList list;
        list.setTheme(theme);
        list.resize(300, 120);
        list.setPlaces({placeIn(1, u"昔日的城市伤疤"_s, matches)});
        list.setCurrentIndex({});
        const QImage picture = list.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == theme.hit)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasWash({{3, 5}}));
    QVERIFY(!hasWash({}));
}

void TestPlaceList::saysAllToAssistiveTechnology()
{
    PlaceList list;
    list.setPlaces({placeIn(1, u"昔日的城市伤疤"_s, {})});
    QCOMPARE(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"阜新 · 标题. 昔日的城市伤疤"_s);
}

void TestPlaceList::newPlacesReplaceOld()
{
    PlaceList list;
    list.setPlaces({placeIn(1, u"甲"_s, {}), placeIn(2, u"乙"_s, {})});
    list.setPlaces({});
    QCOMPARE(list.model()->rowCount(), 0);
    QVERIFY(!list.currentIndex().isValid());
}

QTEST_MAIN(TestPlaceList)
#include "tst_placelist.moc"
