#include "models/evidencetext.h"
#include "window/actions.h"
#include "window/columns.h"
#include "window/settings.h"
#include "window/singleinstance.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <thread>

using namespace Qt::StringLiterals;

// The parts of the window that need no library.
class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyMeansOneThing();
    void everyActHasWords();
    void settingsComeBack();
    void brokenSettingsAreDefaults();
    void marksShowOnceThereIsRoom();
    void reviewMakesRoom();
    void evidenceNamesLineAndWords();
    void secondStartHandsItsFilesOver();
    void nothingIsSharedWhereOthersCouldListen();
};

void TestWindow::everyKeyMeansOneThing()
{
    QWidget window;
    const Actions actions(&window);
    QMap<QString, QString> acts; // by key
    for (const QAction *action : window.actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString name = key.toString(QKeySequence::PortableText);
            QVERIFY2(!acts.contains(name), qPrintable(name + u": "_s + acts.value(name)));
            acts.insert(name, action->text());
        }
    }
    QVERIFY(acts.contains(u"Ctrl+L"_s));
    QVERIFY(acts.contains(u"/"_s));
}

void TestWindow::everyActHasWords()
{
    QWidget window;
    const Actions actions(&window);
    for (int act = 0; act <= int(Act::Quit); ++act) {
        QVERIFY(actions[Act(act)]);
        QVERIFY(!actions[Act(act)]->text().isEmpty());
    }
}

void TestWindow::settingsComeBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"baolan.ini"_s);
    Settings settings;
    settings.columns = {210, 310, 540, 220};
    settings.showsMarks = true;
    settings.theme = ThemeChoice::Sepia;
    settings.textSize = 21;
    settings.left = ScriptChoice::Source;
    settings.right = ScriptChoice::HongKong;
    settings.panes = PaneChoice::Right;
    settings.aids = {DoubtLevel::Every, PinyinChoice::Selection, false, true};
    settings.grouping = Grouping::Paper;
    settings.library = u"/文档/报库"_s;
    settings.article = u"5d1c"_s;
    settings.position = 1234;
    settings.recentTags = {u"住房/棚改"_s, u"a, b"_s};
    saveSettings(file, settings);
    const Settings read = loadSettings(file);
    QCOMPARE(read.columns, settings.columns);
    QCOMPARE(read.showsMarks, true);
    QCOMPARE(read.showsSidebar, true);
    QCOMPARE(read.theme, ThemeChoice::Sepia);
    QCOMPARE(read.textSize, 21);
    QCOMPARE(read.left, ScriptChoice::Source);
    QCOMPARE(read.right, ScriptChoice::HongKong);
    QCOMPARE(read.panes, PaneChoice::Right);
    QVERIFY(read.aids == settings.aids);
    QCOMPARE(read.grouping, Grouping::Paper);
    QCOMPARE(read.library, settings.library);
    QCOMPARE(read.article, settings.article);
    QCOMPARE(read.position, 1234);
    QCOMPARE(read.recentTags, settings.recentTags);
}

void TestWindow::brokenSettingsAreDefaults()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"baolan.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window]\ntheme=77\ncolumns=x\n[reader]\ntextSize=9999\nleft=klingon\n");
    file.close();
    const Settings read = loadSettings(file.fileName());
    QCOMPARE(read.theme, ThemeChoice::System);
    QCOMPARE(read.textSize, 40);
    QCOMPARE(read.left, ScriptChoice::Simplified);
}

void TestWindow::marksShowOnceThereIsRoom()
{
    Columns columns({new QWidget, new QWidget, new QWidget, new QWidget}, nullptr);
    columns.setShown(Columns::MarksColumn, true); // as the window does, before it has its size
    const int size = columns.fontInfo().pixelSize();
    const QWidget *marks = columns.widget(Columns::MarksColumn);
    columns.resize(100 * size, 40 * size);
    columns.setVisible(true);
    QVERIFY(!marks->isHidden());
    columns.resize(70 * size, 40 * size);
    QVERIFY(marks->isHidden());
    columns.resize(100 * size, 40 * size);
    QVERIFY(!marks->isHidden());
}

void TestWindow::reviewMakesRoom()
{
    Columns columns({new QWidget, new QWidget, new QWidget, new QWidget}, nullptr);
    const int size = columns.fontInfo().pixelSize();
    const QWidget *sidebar = columns.widget(Columns::SidebarColumn);
    const QWidget *marks = columns.widget(Columns::MarksColumn);
    columns.resize(85 * size, 40 * size);
    columns.setShown(Columns::MarksColumn, true);
    columns.setVisible(true);
    columns.makeRoom(true);
    QVERIFY(sidebar->isHidden());
    QVERIFY(marks->isHidden());
    columns.resize(100 * size, 40 * size);
    QVERIFY(!sidebar->isHidden());
    QVERIFY(marks->isHidden());
    columns.makeRoom(false);
    QVERIFY(!marks->isHidden());
}

void TestWindow::evidenceNamesLineAndWords()
{
    IssueDate date;
    date.kind = DateKind::Inferred;
    date.evidence = {{19, u"9月8日傍晚"_s, u"month-day"_s}};
    QCOMPARE(evidenceSentences(date),
             QStringList{u"Inferred from line 19, “9月8日傍晚” (a day named in the text)"_s});
    QCOMPARE(certainty(date), u"inferred"_s);
    date.kind = DateKind::Printed;
    date.evidence = {{2, u"2025年7月3日"_s, u"masthead"_s}};
    QCOMPARE(evidenceSentences(date), QStringList{u"Line 2: “2025年7月3日” (the paper's head)"_s});
    QCOMPARE(certainty(date), QString());
    PlaceClaim place;
    place.confidence = Confidence::Likely;
    place.evidence = {{5, u"阜新%1"_s, u"body"_s}}; // what looks like a placeholder is none
    QCOMPARE(evidenceSentences(place), QStringList{u"Inferred from line 5, “阜新%1” (the text)"_s});
}

void TestWindow::secondStartHandsItsFilesOver()
{
    const QTemporaryDir session; // made for its owner alone
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    SingleInstance first(u"/library"_s);
    QVERIFY(!first.handOver({})); // nobody is there yet
    first.listen();
    QSignalSpy arrived(&first, &SingleInstance::filesArrived);
    bool taken = false;
    std::thread second(
        [&] { taken = SingleInstance(u"/library"_s).handOver({u"/pages/a.txt"_s}); });
    QTRY_COMPARE(arrived.size(), 1);
    second.join();
    QVERIFY(taken);
    QCOMPARE(arrived[0][0].toStringList(), QStringList{u"/pages/a.txt"_s});
    QVERIFY(!SingleInstance(u"/other library"_s).handOver({}));
}

void TestWindow::nothingIsSharedWhereOthersCouldListen()
{
    const QTemporaryDir session;
    QFile::setPermissions(session.path(), QFile::Permissions(0x7755)); // drwxr-xr-x
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    SingleInstance first(u"/library"_s);
    first.listen();
    QVERIFY(QDir(session.path()).isEmpty(QDir::System | QDir::Files | QDir::NoDotAndDotDot));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
