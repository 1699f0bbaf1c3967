#include "hanzi/renditions.h"
#include "models/evidencetext.h"
#include "search/searchfield.h"
#include "window/actions.h"
#include "window/columns.h"
#include "window/header.h"
#include "window/informationpanel.h"
#include "window/problempage.h"
#include "window/settings.h"
#include "window/shownplaces.h"
#include "window/singleinstance.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>
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
    void narrowWindowHasMarksInADrawer();
    void menusHaveEachLetterOnce();
    void placesInTheScriptOfTheInterface();
    void paperIsKnownOrNot();
    void problemPageHasOneClearAct_data();
    void problemPageHasOneClearAct();
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
    const QList<Actions::Entry> entries = actions.entries();
    for (const Actions::Entry &entry : entries) {
        for (const QKeySequence &key : entry.keys) {
            const QString name = key.toString(QKeySequence::PortableText);
            QVERIFY2(!acts.contains(name), qPrintable(name + u": "_s + acts.value(name)));
            acts.insert(name, entry.words);
        }
    }
    QVERIFY(acts.contains(u"Ctrl+L"_s));
    QCOMPARE(acts.value(u"Ctrl+Shift+F"_s), u"Search"_s);
    QCOMPARE(acts.value(u"Ctrl+F"_s), u"Find in the article"_s);
    QCOMPARE(acts.value(u"Ctrl+Shift+S"_s), u"Save this search"_s);
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
    settings.found = ListOrder::Date;
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
    QCOMPARE(read.found, ListOrder::Date);
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
    const QWidget *marks = columns.column(Columns::MarksColumn);
    columns.resize(100 * size, 40 * size);
    columns.setVisible(true);
    QVERIFY(!marks->isHidden());
    columns.resize(70 * size, 40 * size);
    QVERIFY(!marks->isVisible());
    columns.resize(100 * size, 40 * size);
    QVERIFY(marks->isVisible());
}

void TestWindow::narrowWindowHasMarksInADrawer()
{
    Columns columns({new QWidget, new QWidget, new QWidget, new QWidget}, nullptr);
    columns.setShown(Columns::MarksColumn, true);
    const int size = columns.fontInfo().pixelSize();
    columns.resize(100 * size, 40 * size);
    columns.setVisible(true);
    columns.resize(70 * size, 40 * size);
    const QWidget *reader = columns.column(Columns::ReaderColumn);
    QWidget *marks = columns.column(Columns::MarksColumn);
    const int width = reader->width();
    columns.toggle(Columns::MarksColumn);
    QVERIFY(columns.isDrawerOpen());
    QVERIFY(marks->isVisible());
    QCOMPARE(reader->width(), width); // it lies over the text and moves nothing
    QVERIFY(reader->isAncestorOf(marks));
    QTest::keyClick(marks, Qt::Key_Escape);
    QVERIFY(!columns.isDrawerOpen());
    QVERIFY(!marks->isVisible());
    columns.resize(100 * size, 40 * size); // as it was before it was narrow
    QVERIFY(marks->isVisible());
    QVERIFY(!reader->isAncestorOf(marks));
    QCOMPARE(columns.sizes().size(), 4);
}

void TestWindow::menusHaveEachLetterOnce()
{
    QWidget window;
    const Actions actions(&window);
    auto *search = new SearchField;
    const Header header(actions, search, nullptr);
    const QList<QMenu *> menus = header.findChildren<QMenu *>();
    QVERIFY(menus.size() > 3);
    for (const QMenu *menu : menus) {
        QStringList letters;
        for (const QAction *action : menu->actions()) {
            const qsizetype sign = action->text().indexOf(u'&');
            if (sign < 0)
                continue;
            const QString letter = action->text().mid(sign + 1, 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
            letters << letter;
        }
    }
}

void TestWindow::placesInTheScriptOfTheInterface()
{
    const auto renditions = Renditions::load();
    QVERIFY(renditions);
    const Place place{.code = u"210700"_s,
                      .name = u"锦州市"_s,
                      .shortName = u"锦州"_s,
                      .provinceName = u"辽宁"_s};
    const ShownPlaces traditional(**renditions, QLocale::TraditionalHanScript);
    const Place shown = traditional.shown(place);
    QCOMPARE(shown.name, u"錦州市"_s);
    QCOMPARE(shown.shortName, u"錦州"_s);
    QCOMPARE(shown.provinceName, u"遼寧"_s);
    QCOMPARE(shown.code, place.code);
    QCOMPARE(traditional.shown(u"台州"_s), u"台州"_s); // never 臺州
    QCOMPARE(traditional.shown(Listing{.groups = {{.city = u"抚顺"_s}}}).groups.first().city,
             u"撫順"_s);
    for (const auto script : {QLocale::SimplifiedHanScript, QLocale::LatinScript})
        QCOMPARE(ShownPlaces(**renditions, script).shown(place), place);
}

void TestWindow::paperIsKnownOrNot()
{
    InformationPanel panel;
    const auto says = [&panel](const QString &words) {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    StoredArticle article;
    panel.tell(article, {}, {});
    QVERIFY(says(u"Paper unknown\n"_s));
    QVERIFY(contextLine(article).contains(u"Paper unknown"_s));
    article.paper = u"锦州日报"_s;
    panel.tell(article,
               {.name = article.paper,
                .publishedAt = {.code = u"210700"_s, .shortName = u"锦州"_s},
                .level = PaperLevel::City},
               {});
    QVERIFY(says(u"锦州日报\nKnown: a city's newspaper, published in 锦州"_s));
    panel.tell(article, {.name = article.paper}, {});
    QVERIFY(says(u"锦州日报\nNot among the newspapers that are known"_s));
}

void TestWindow::problemPageHasOneClearAct_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("act");
    const auto row = [](const char *name, Error::Code code, const QString &act) {
        QTest::newRow(name) << int(code) << act;
    };
    row("locked", Error::Code::Locked, u"Open for reading only"_s);
    row("read-only", Error::Code::ReadOnly, u"Open for reading only"_s);
    row("damaged", Error::Code::Damaged, u"Restore a backup…"_s);
    row("newer", Error::Code::NewerLibrary, u"Open another library…"_s);
    row("internal", Error::Code::Internal, u"Try again"_s);
}

void TestWindow::problemPageHasOneClearAct()
{
    QFETCH(int, code);
    QFETCH(QString, act);
    const ProblemPage page(u"/<b>报库</b>"_s, {Error::Code(code), u"报库"_s, {}},
                           Theme::of(Theme::Name::Sepia));
    QStringList clear;
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (!button->isFlat())
            clear << button->text();
    }
    QCOMPARE(clear, QStringList(act));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void TestWindow::reviewMakesRoom()
{
    Columns columns({new QWidget, new QWidget, new QWidget, new QWidget}, nullptr);
    const int size = columns.fontInfo().pixelSize();
    const QWidget *sidebar = columns.column(Columns::SidebarColumn);
    const QWidget *marks = columns.column(Columns::MarksColumn);
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
    QSignalSpy arrived(&first, &SingleInstance::arrived);
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
