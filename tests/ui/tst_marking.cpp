#include "marks/markspanel.h"
#include "marks/noteedit.h"
#include "marks/placement.h"
#include "marks/selectionbar.h"
#include "marks/tagmatches.h"
#include "marks/tagpopup.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

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

Mark markOf(qint64 id, const QString &note)
{
    Mark mark;
    mark.id = MarkId{id};
    mark.selector.quote = u"危中机，唯创新者胜。"_s;
    mark.note = note;
    return mark;
}

} // namespace

class TestMarking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placement_data();
    void placement();
    void matches_data();
    void matches();
    void popupTagsByKeyboard();
    void popupMakesANewTag();
    void popupWaitsForTheInputMethod();
    void barTakesNoFocus();
    void noteIsSavedAfterAPause();
    void noteThatWaitsIsSavedBeforeItsCardGoes();
    void noteThatCouldNotBeSavedStays();
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

void TestMarking::barTakesNoFocus()
{
    QWidget window;
    window.resize(800, 600);
    window.setFocusPolicy(Qt::StrongFocus);
    SelectionBar bar(&window);
    bar.setRecent(codebook());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    bar.showBeside(QRect(window.mapToGlobal(QPoint(700, 570)), QSize(90, 20)));
    QVERIFY(bar.isVisible());
    QVERIFY(window.hasFocus());
    QVERIFY(window.rect().contains(bar.geometry()));
    QVERIFY(!bar.geometry().intersects(QRect(700, 570, 90, 20)));
}

void TestMarking::noteIsSavedAfterAPause()
{
    MarksPanel panel;
    panel.setMarks({markOf(1, u"旧"_s)});
    QSignalSpy saved(&panel, &MarksPanel::noteChanged);
    auto *note = panel.findChild<NoteEdit *>();
    QCOMPARE(note->toPlainText(), u"旧"_s);
    note->setPlainText(u"新的批注"_s);
    QCOMPARE(saved.size(), 0);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<MarkId>(), MarkId{1});
    QCOMPARE(saved[0][1].toString(), u"新的批注"_s);
    note->setPlainText(u"新的批注，还在写"_s);
    panel.setMarks({markOf(1, u"新的批注"_s)}); // what was stored comes back while typing goes on
    QCOMPARE(note->toPlainText(), u"新的批注，还在写"_s);
}

void TestMarking::noteThatWaitsIsSavedBeforeItsCardGoes()
{
    MarksPanel panel;
    panel.setMarks({markOf(1, {})});
    QSignalSpy saved(&panel, &MarksPanel::noteChanged);
    panel.findChild<NoteEdit *>()->setPlainText(u"未及保存"_s);
    panel.saveNotes();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][1].toString(), u"未及保存"_s);
}

void TestMarking::noteThatCouldNotBeSavedStays()
{
    MarksPanel panel;
    panel.setMarks({markOf(1, {})});
    auto *note = panel.findChild<NoteEdit *>();
    note->setPlainText(u"磁盘已满"_s);
    panel.saveNotes();
    panel.setMarks({markOf(1, {})}); // the library still has the old note
    QCOMPARE(note->toPlainText(), u"磁盘已满"_s);
}

QTEST_MAIN(TestMarking)
#include "tst_marking.moc"
