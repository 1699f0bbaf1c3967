#include "marks/placement.h"
#include "marks/selectionbar.h"
#include "marks/tagmatches.h"
#include "marks/tagpopup.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Tag tagOf(const QString &path)
{
    Tag tag;
    tag.path = path;
    tag.name = splitTagPath(path).last();
    tag.uuid = path;
    return tag;
}

QStringList pathsOf(const QList<Tag> &tags)
{
    QStringList paths;
    for (const Tag &tag : tags)
        paths << tag.path;
    return paths;
}

QList<Tag> codebook()
{
    return {tagOf(u"经济"_s), tagOf(u"经济/转型"_s), tagOf(u"住房"_s), tagOf(u"住房/棚改"_s),
            tagOf(u"R&D"_s)};
}

// A popup beside a passage of a window that is in front.
class OpenPopup final
{
public:
    OpenPopup()
    {
        window.resize(800, 600);
        window.setFocusPolicy(Qt::StrongFocus);
        popup.setTags(codebook(), {});
        window.show();
        if (QTest::qWaitForWindowActive(&window))
            popup.openBeside({window.mapToGlobal(QPoint(100, 100)), QSize(60, 20)}, &window);
    }

    QWidget window;
    TagPopup popup{&window};
    QLineEdit *field = popup.findChild<QLineEdit *>();
    QSignalSpy chosen{&popup, &TagPopup::tagChosen};
};

} // namespace

class TestMarking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placement_data();
    void placement();
    void matches_data();
    void matches();
    void matchesByOtherNames_data();
    void matchesByOtherNames();
    void betterFitsComeFirst();
    void popupTagsByKeyboard();
    void popupMakesANewTag();
    void popupWaitsForTheInputMethod();
    void popupStaysForAnotherTag();
    void popupCreatesJustWhatWasTyped_data();
    void popupCreatesJustWhatWasTyped();
    void barTakesNoFocus();
    void barStandsBesideInAllCorners_data();
    void barStandsBesideInAllCorners();
    void barShowsDigitsOfPinnedTagsOnly();
};

void TestMarking::placement_data()
{
    QTest::addColumn<QRect>("selection");
    QTest::addColumn<QPoint>("corner");
    const QSize popup(200, 100);
    QTest::newRow("below") << QRect(100, 100, 50, 20) << QPoint(100, 126);
    QTest::newRow("above, at the lower edge") << QRect(100, 550, 50, 20) << QPoint(100, 444);
    QTest::newRow("kept inside at the right") << QRect(750, 100, 50, 20) << QPoint(600, 126);
    QTest::newRow("right of what is as high as the window")
        << QRect(100, 0, 300, 600) << QPoint(406, 0);
    QTest::newRow("left of what reaches the right edge")
        << QRect(400, 0, 400, 600) << QPoint(194, 0);
}

void TestMarking::placement()
{
    QFETCH(const QRect, selection);
    QFETCH(const QPoint, corner);
    const QRect window(0, 0, 800, 600);
    const QRect place(placeBeside(QSize(200, 100), selection, window), QSize(200, 100));
    QCOMPARE(place.topLeft(), corner);
    QVERIFY(!place.intersects(selection));
    QVERIFY(window.contains(place));
}

void TestMarking::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("newPath");
    QTest::newRow("nothing: recent first")
        << QString() << QStringList{u"住房/棚改"_s, u"经济"_s, u"经济/转型"_s, u"住房"_s, u"R&D"_s}
        << QString();
    QTest::newRow("simplified") << u"经济"_s << QStringList{u"经济"_s, u"经济/转型"_s} << QString();
    QTest::newRow("traditional finds simplified")
        << u"經濟"_s << QStringList{u"经济"_s, u"经济/转型"_s} << QString();
    QTest::newRow("traditional, inside a path")
        << u"轉型"_s << QStringList{u"经济/转型"_s} << u"轉型"_s;
    QTest::newRow("case does not matter") << u"r&d"_s << QStringList{u"R&D"_s} << QString();
    QTest::newRow("new below an old one") << u"住房/公租房"_s << QStringList() << u"住房/公租房"_s;
    QTest::newRow("outer white space is none")
        << u"  经济 / 转型 "_s << QStringList{u"经济/转型"_s} << QString();
}

void TestMarking::matches()
{
    QFETCH(const QString, typed);
    const TagMatches found = matchTags(codebook(), {u"住房/棚改"_s}, typed);
    QTEST(pathsOf(found.tags), "paths");
    QTEST(found.newPath, "newPath");
}

void TestMarking::matchesByOtherNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("pinyin") << u"zhufang"_s << QStringList{u"住房"_s, u"住房/棚改"_s};
    QTest::newRow("pinyin that is being typed") << u"pengg"_s << QStringList{u"住房/棚改"_s};
    QTest::newRow("initials") << u"zf"_s << QStringList{u"住房"_s, u"住房/棚改"_s};
    QTest::newRow("v for ü") << u"lvyou"_s << QStringList{u"旅游"_s};
    QTest::newRow("alias") << u"公屋"_s << QStringList{u"住房"_s};
    QTest::newRow("alias by pinyin") << u"gongwu"_s << QStringList{u"住房"_s};
    QTest::newRow("name in another language") << u"hous"_s << QStringList{u"住房"_s};
    QTest::newRow("inside") << u"改"_s << QStringList{u"住房/棚改"_s};
    QTest::newRow("nothing like it") << u"xyz"_s << QStringList();
}

void TestMarking::matchesByOtherNames()
{
    QFETCH(const QString, typed);
    QList<Tag> tags{tagOf(u"住房"_s), tagOf(u"住房/棚改"_s), tagOf(u"旅游"_s)};
    tags[0].aliases = {u"公屋"_s};
    tags[0].names = {{u"en"_s, u"Housing"_s}};
    QTEST(pathsOf(matchTags(tags, {}, typed).tags), "paths");
}

void TestMarking::betterFitsComeFirst()
{
    const QList<Tag> tags{tagOf(u"城市更新"_s), tagOf(u"产业 更新"_s), tagOf(u"更新/管线"_s),
                          tagOf(u"更新"_s), tagOf(u"更新换代"_s)};
    // What begins so, the recent one before the other; then words that begin so; then the rest.
    QCOMPARE(
        pathsOf(matchTags(tags, {u"更新换代"_s, u"更新/管线"_s}, u"更新"_s).tags),
        (QStringList{u"更新换代"_s, u"更新"_s, u"更新/管线"_s, u"产业 更新"_s, u"城市更新"_s}));
}

void TestMarking::popupTagsByKeyboard()
{
    QWidget window;
    window.resize(800, 600);
    window.setFocusPolicy(Qt::StrongFocus);
    TagPopup popup(&window);
    popup.setTags(codebook(), {});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy chosen(&popup, &TagPopup::tagChosen);
    const QRect selection(window.mapToGlobal(QPoint(100, 100)), QSize(60, 20));
    popup.openBeside(selection, &window);
    QVERIFY(popup.isVisible());
    QVERIFY(!popup.geometry().intersects(QRect(100, 100, 60, 20)));
    auto *field = popup.findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    field->setText(u"經濟"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"经济/转型"_s);
    QVERIFY(!popup.isVisible());
    QTRY_VERIFY(window.hasFocus());
    popup.openBeside(selection, &window);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    QCOMPARE(chosen.size(), 1);
}

void TestMarking::popupMakesANewTag()
{
    QWidget window;
    TagPopup popup(&window);
    popup.setTags(codebook(), {});
    QSignalSpy chosen(&popup, &TagPopup::tagChosen);
    auto *field = popup.findChild<QLineEdit *>();
    field->setText(u"人才"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"人才"_s);
}

void TestMarking::popupWaitsForTheInputMethod()
{
    QWidget window;
    TagPopup popup(&window);
    popup.setTags(codebook(), {});
    QSignalSpy chosen(&popup, &TagPopup::tagChosen);
    auto *field = popup.findChild<QLineEdit *>();
    QInputMethodEvent composing(u"jing"_s, {});
    QCoreApplication::sendEvent(field, &composing);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void TestMarking::popupStaysForAnotherTag()
{
    OpenPopup open;
    open.field->setText(u"經濟"_s);
    QTest::keyClick(open.field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(open.chosen.size(), 1);
    QCOMPARE(open.chosen[0][0].toString(), u"经济"_s);
    QVERIFY(open.popup.isVisible());
    QVERIFY(open.field->hasFocus());
    QCOMPARE(open.field->text(), QString()); // for the next one
    open.field->setText(u"住房"_s);
    QTest::keyClick(open.field, Qt::Key_Return);
    QCOMPARE(open.chosen[1][0].toString(), u"住房"_s);
    QVERIFY(!open.popup.isVisible());
}

void TestMarking::popupCreatesJustWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path"); // empty: nothing
    QTest::newRow("where another begins so") << u"经"_s << u"经"_s;
    QTest::newRow("levels") << u" 经济 / 就业 "_s << u"经济/就业"_s;
    QTest::newRow("a slash in a name") << u"a\\/b"_s << u"a\\/b"_s;
    QTest::newRow("like a formula") << u"＝1+1"_s << u"＝1+1"_s;
    QTest::newRow("200 characters") << QString(200, u'长') << QString(200, u'长');
    QTest::newRow("right-to-left controls") << u"甲\u202e乙"_s << u"甲乙"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestMarking::popupCreatesJustWhatWasTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, path);
    OpenPopup open;
    open.field->setText(typed);
    QTest::keyClick(open.field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open.chosen.size(), path.isEmpty() ? 0 : 1);
    if (!path.isEmpty())
        QCOMPARE(open.chosen[0][0].toString(), path);
}

void TestMarking::barStandsBesideInAllCorners_data()
{
    QTest::addColumn<QRect>("selection");
    QTest::newRow("upper left") << QRect(0, 0, 60, 20);
    QTest::newRow("upper right") << QRect(440, 0, 60, 20);
    QTest::newRow("lower left") << QRect(0, 330, 60, 20);
    QTest::newRow("lower right") << QRect(440, 330, 60, 20);
    QTest::newRow("in the middle") << QRect(200, 160, 60, 20);
    QTest::newRow("all of a line") << QRect(0, 170, 500, 20);
}

void TestMarking::barStandsBesideInAllCorners()
{
    QFETCH(const QRect, selection);
    QWidget window;
    window.resize(500, 350);
    window.setFocusPolicy(Qt::StrongFocus);
    SelectionBar bar(&window);
    QList<Tag> pinned;
    for (int slot = 1; slot <= 9; ++slot) {
        pinned << tagOf(u"钉住的标签%1"_s.arg(slot));
        pinned.last().slot = slot;
    }
    bar.setTags(pinned, codebook());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    bar.showBeside({window.mapToGlobal(selection.topLeft()), selection.size()});
    QVERIFY(bar.isVisible());
    QVERIFY(window.hasFocus());
    QVERIFY(window.rect().contains(bar.geometry()));
    QVERIFY(!bar.geometry().intersects(selection));
    for (const QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue; // there was no room
        const QRect place(button->mapTo(&bar, QPoint()), button->size());
        QVERIFY(bar.rect().contains(place)); // nothing is cut off
    }
}

void TestMarking::barShowsDigitsOfPinnedTagsOnly()
{
    QWidget window;
    window.resize(800, 600);
    SelectionBar bar(&window);
    QList<Tag> pinned{tagOf(u"住房"_s), tagOf(u"经济"_s)};
    pinned[0].slot = 7;
    pinned[1].slot = 2;
    bar.setTags(pinned, codebook());
    QStringList texts;
    for (const QToolButton *button : bar.findChildren<QToolButton *>())
        texts << button->text();
    // By digit; of the recent ones those that are not pinned; a name with & as it is.
    QCOMPARE(texts, (QStringList{u"2  经济"_s, u"7  住房"_s, u"转型"_s, u"棚改"_s, u"R&&D"_s,
                                 u"Tag"_s, u"Note"_s, u"Copy"_s}));
}

void TestMarking::barTakesNoFocus()
{
    QWidget window;
    window.resize(800, 600);
    window.setFocusPolicy(Qt::StrongFocus);
    SelectionBar bar(&window);
    bar.setTags({}, codebook());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    bar.showBeside(QRect(window.mapToGlobal(QPoint(700, 570)), QSize(90, 20)));
    QVERIFY(bar.isVisible());
    QVERIFY(window.hasFocus());
    QVERIFY(window.rect().contains(bar.geometry()));
    QVERIFY(!bar.geometry().intersects(QRect(700, 570, 90, 20)));
}

QTEST_MAIN(TestMarking)
#include "tst_marking.moc"
