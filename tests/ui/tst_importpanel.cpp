#include "ingest/importpanel.h"
#include "ingest/mappingtable.h"
#include "ingest/pagelist.h"
#include "ingest/tocheck.h"
#include "models/warningtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Place jinzhou{.code = u"210700"_s, .name = u"锦州市"_s, .shortName = u"锦州"_s};

QList<ReportRow> threeFiles()
{
    return {{.file = u"/报/好.txt"_s, .articles = 6, .outcome = u"added"_s},
            {.file = u"/报/疑.txt"_s,
             .articles = 4,
             .city = u"锦州"_s,
             .date = u"2023"_s,
             .doubts = 2,
             .outcome = u"added"_s},
            {.file = u"/报/坏.bin"_s, .outcome = u"no text"_s, .isLeftOut = true}};
}

} // namespace

// Importing by hand: what is known of the files, a page that is pasted, the report; and the pages
// that are to be checked.
class TestImportPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterImportsWhatWasChosen();
    void whatIsKnownGoesAlong();
    void wrongDatesAreSaid();
    void pastedPages();
    void emptyPasteIsNoPage();
    void previewsAreAskedFor();
    void columnsAreMapped();
    void headlineAndTextAreAskedFor();
    void reportPutsTroubleFirst();
    void reportIsCopied();
    void doubleClickOpensThePage();
    void warningsAreSaidInFull();
    void warningsAsSentences_data();
    void warningsAsSentences();
    void warnedPagesSaySo();
    void manyFilesAreNamedShortly();
    void longPathsAreElided();
    void pagesAreChosen();
    void countShowsWhileThereIsSomething();

private:
    template <typename Field>
    Field *field(const QString &name) const
    {
        for (Field *candidate : m_panel->findChildren<Field *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    QPushButton *startButton() const
    {
        for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<ImportPanel> m_panel;
};

void TestImportPanel::init()
{
    m_panel = std::make_unique<ImportPanel>();
    m_panel->setTheme(Theme::of(Theme::Name::Light));
    m_panel->setPlaceChoices({.offered = {jinzhou}, .named = [](const QString &name) {
                                  return name == jinzhou.name || name == jinzhou.shortName
                                             ? QList<Place>{jinzhou}
                                             : QList<Place>();
                              }});
    m_panel->resize(700, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestImportPanel::enterImportsWhatWasChosen()
{
    QStringList imported;
    connect(m_panel.get(), &ImportPanel::importWanted, this,
            [&](const QStringList &paths, const ImportChoices &) { imported = paths; });
    m_panel->openFiles({u"/报/一.txt"_s, u"/报/二.txt"_s});
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Return);
    QCOMPARE(imported, (QStringList{u"/报/一.txt"_s, u"/报/二.txt"_s}));
}

void TestImportPanel::whatIsKnownGoesAlong()
{
    ImportChoices given;
    connect(m_panel.get(), &ImportPanel::importWanted, this,
            [&](const QStringList &, const ImportChoices &choices) { given = choices; });
    m_panel->openFiles({u"/报/一.txt"_s});
    field<QLineEdit>(u"City"_s)->setText(u"锦州"_s);
    field<QLineEdit>(u"Date"_s)->setText(u"2023年9月"_s);
    field<QLineEdit>(u"Paper"_s)->setText(u" 锦州日报 "_s);
    field<QComboBox>(u"Encoding"_s)->setCurrentText(u"GB18030"_s);
    QTest::mouseClick(startButton(), Qt::LeftButton);
    QCOMPARE(given.city.code, u"210700"_s);
    QCOMPARE(given.date.edtf, u"2023-09"_s);
    QCOMPARE(given.date.kind, DateKind::Given);
    QCOMPARE(given.paper, u"锦州日报"_s);
    QCOMPARE(given.encoding, u"GB18030"_s);
}

void TestImportPanel::wrongDatesAreSaid()
{
    QSignalSpy wanted(m_panel.get(), &ImportPanel::importWanted);
    m_panel->openFiles({u"/报/一.txt"_s});
    field<QLineEdit>(u"Date"_s)->setText(u"去年"_s);
    QTest::mouseClick(startButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Please write the date");
    }));
}

void TestImportPanel::pastedPages()
{
    ImportChoices given;
    connect(m_panel.get(), &ImportPanel::pasteWanted, this,
            [&](const ImportChoices &choices) { given = choices; });
    m_panel->openPaste(u"# 题目\n正文。"_s);
    QVERIFY(!field<QLineEdit>(u"Path pattern"_s)->isVisible());
    field<QLineEdit>(u"Address"_s)->setText(u"https://example.org/a1"_s);
    field<QLineEdit>(u"Taken on"_s)->setText(u"2026年7月3日"_s);
    QTest::mouseClick(startButton(), Qt::LeftButton);
    QCOMPARE(given.text, u"# 题目\n正文。"_s);
    QCOMPARE(given.address, u"https://example.org/a1"_s);
    QCOMPARE(given.accessed, u"2026-07-03"_s);
}

void TestImportPanel::emptyPasteIsNoPage()
{
    QSignalSpy wanted(m_panel.get(), &ImportPanel::pasteWanted);
    m_panel->openPaste(u" \n"_s);
    QTest::mouseClick(startButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
}

void TestImportPanel::previewsAreAskedFor()
{
    QSignalSpy preview(m_panel.get(), &ImportPanel::encodingPreviewWanted);
    m_panel->openFiles({u"/报/一.txt"_s});
    QCOMPARE(preview.size(), 1);
    field<QComboBox>(u"Encoding"_s)->setCurrentText(u"Big5"_s);
    QCOMPARE(preview.size(), 2);
    QCOMPARE(preview[1][0].toString(), u"/报/一.txt"_s);
    QCOMPARE(preview[1][1].toString(), u"Big5"_s);
}

void TestImportPanel::columnsAreMapped()
{
    MappingTable table;
    table.setColumns({.columns = {u"标题"_s, u"内容"_s, u"编号"_s},
                      .rows = {{u"甲"_s, u"乙\n丙"_s, u"1"_s}},
                      .proposed = {{u"title"_s, u"标题"_s}}});
    QCOMPARE(table.mapping(), (ColumnMapping{{u"title"_s, u"标题"_s}}));
    auto *second = static_cast<QComboBox *>(table.cellWidget(0, 1));
    second->setCurrentIndex(second->findData(u"text"_s));
    QCOMPARE(table.mapping(), (ColumnMapping{{u"title"_s, u"标题"_s}, {u"text"_s, u"内容"_s}}));
    QCOMPARE(table.item(1, 1)->text(), u"乙 丙"_s);
    table.setMapping({{u"id"_s, u"编号"_s}, {u"text"_s, u"别处"_s}});
    QCOMPARE(table.mapping(), (ColumnMapping{{u"id"_s, u"编号"_s}}));
}

void TestImportPanel::headlineAndTextAreAskedFor()
{
    QSignalSpy wanted(m_panel.get(), &ImportPanel::importWanted);
    m_panel->openFiles({u"/报/文章.csv"_s});
    m_panel->showColumns({.columns = {u"题目"_s, u"正文"_s},
                          .rows = {{u"甲"_s, u"乙"_s}},
                          .proposed = {{u"text"_s, u"正文"_s}}},
                         {});
    startButton()->click();
    QCOMPARE(wanted.size(), 0);
    auto *first = static_cast<QComboBox *>(m_panel->findChild<MappingTable *>()->cellWidget(0, 0));
    first->setCurrentIndex(first->findData(u"title"_s));
    startButton()->click();
    QCOMPARE(wanted.size(), 1);
}

void TestImportPanel::reportPutsTroubleFirst()
{
    m_panel->begin();
    m_panel->report(u"2 files added"_s, threeFiles());
    const QAbstractItemModel *model = m_panel->reportView()->table()->model();
    QStringList files;
    for (int row = 0; row < model->rowCount(); ++row)
        files << model->index(row, ReportModel::FileColumn).data().toString();
    QCOMPARE(files, (QStringList{u"坏.bin"_s, u"疑.txt"_s, u"好.txt"_s}));
    QCOMPARE(model->index(0, ReportModel::OutcomeColumn).data().toString(), u"no text"_s);
    QCOMPARE(model->index(1, ReportModel::DoubtsColumn).data().toString(), u"2"_s);
}

void TestImportPanel::reportIsCopied()
{
    m_panel->report(u"2 files added"_s, threeFiles());
    m_panel->reportView()->table()->selectRow(1);
    QTest::keyClick(m_panel->reportView()->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"File\tArticles\tCity\tDate\tTo check\tWhat became of it\tWarnings\n"
             "/报/疑.txt\t4\t锦州\t2023\t2\tadded\t"_s);
}

void TestImportPanel::doubleClickOpensThePage()
{
    QSignalSpy chosen(m_panel.get(), &ImportPanel::fileChosen);
    m_panel->report(u"2 files added"_s, threeFiles());
    ReportTable *table = m_panel->reportView()->table();
    const auto doubleClick = [table](int row) {
        const QPoint place = table->visualRect(table->model()->index(row, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    };
    doubleClick(0); // left out: there is no page
    QCOMPARE(chosen.size(), 0);
    doubleClick(1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"/报/疑.txt"_s);
}

void TestImportPanel::warningsAreSaidInFull()
{
    QList<ReportRow> rows = threeFiles();
    rows[0].warnings = {u"attachment:<b>a</b>.txt"_s, u"bad-dates:2"_s, u"settled:city"_s};
    m_panel->report(u"2 files added"_s, rows);
    const QAbstractItemModel *model = m_panel->reportView()->table()->model();
    QCOMPARE(model->index(1, ReportModel::FileColumn).data().toString(), u"好.txt"_s); // not last
    QCOMPARE(model->index(1, ReportModel::OutcomeColumn).data().toString(),
             u"added · 2 warning(s)"_s);
    QVERIFY(m_panel->reportView()->details()->isVisible());
    QCOMPARE(m_panel->reportView()->details()->toPlainText(), u"no text"_s); // of the first row
    m_panel->reportView()->table()->selectRow(1);
    QCOMPARE(m_panel->reportView()->details()->toPlainText(),
             u"/报/好.txt\n"
             "The dates of 2 record(s) could not be understood; these articles have none.\n"
             "1 attached file(s) were not found or not read (<b>a</b>.txt). Put them beside the "
             "file and import it again."_s);
    m_panel->reportView()->table()->selectRow(2);
    QVERIFY(m_panel->reportView()->details()->toPlainText().startsWith(
        u"/报/疑.txt\n2 place(s) to check"));
    QTest::keyClick(m_panel->reportView()->table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"attached"));
    m_panel->report(u"1 file added"_s, {{.file = u"a.txt"_s, .outcome = u"added"_s}});
    QVERIFY(!m_panel->reportView()->details()->isVisible()); // nothing to say
}

void TestImportPanel::warningsAsSentences_data()
{
    QTest::addColumn<QStringList>("warnings");
    QTest::addColumn<QStringList>("beginnings");
    using List = QStringList;
    QTest::newRow("none") << List() << List();
    QTest::newRow("settled") << List{u"settled:city"_s} << List();
    QTest::newRow("encoding") << List{u"encoding-unsure:GB18030,Big5"_s}
                              << List{u"It is not certain in which encoding the file is written "
                                      "(GB18030, Big5; the first was taken)."_s};
    QTest::newRow("one line")
        << List{u"replaced:7"_s}
        << List{u"1 line(s) have characters that could not be read (line 7)."_s};
    QTest::newRow("of two pages")
        << List{u"replaced:3,5-6"_s, u"replaced:40"_s}
        << List{u"4 line(s) have characters that could not be read (lines 3,5-6,40)."_s};
    QTest::newRow("many lines")
        << List{u"ocr-unsure:1,3,5,7,9,11,13,15,17"_s}
        << List{u"9 line(s) were hard to recognise in the picture (lines 1,3,5,7,9,11,13,15…)."_s};
    QTest::newRow("the same of each page")
        << List{u"encoding-unsure:Big5,GB18030"_s, u"encoding-unsure:Big5,GB18030"_s}
        << List{u"It is not certain in which encoding the file is written (Big5, GB18030;"_s};
    QTest::newRow("without lines")
        << List{u"date-conflict:"_s} << List{u"The page names dates that do not agree."_s};
    QTest::newRow("pages") << List{u"unread-pages:2-3"_s}
                           << List{u"2 page(s) of the file could not be read (2-3)."_s};
    QTest::newRow("records") << List{u"bad-records:12"_s} << List{u"12 record(s) were left out."_s};
    QTest::newRow("words of a path are no placeholders")
        << List{u"path-city:%1%n"_s} << List{u"The path names a city that is not known (%1%n)."_s};
    QTest::newRow("weightiest first")
        << List{u"repeated:9"_s, u"invisible:2"_s, u"path-unmatched"_s, u"rotated:4"_s}
        << List{u"Words printed sideways"_s, u"The file's path does not fit"_s,
                u"1 line(s) have invisible"_s, u"1 line(s) stand twice"_s};
    QTest::newRow("nonsense") << List{u"replaced:9-1"_s, u"from-tomorrow:1"_s}
                              << List{u"0 line(s) have characters that could not be read."_s};
}

void TestImportPanel::warningsAsSentences()
{
    QFETCH(QStringList, warnings);
    QFETCH(QStringList, beginnings);
    const QStringList sentences = warningSentences(warnings);
    QCOMPARE(sentences.size(), beginnings.size());
    QCOMPARE(hasWarnings(warnings), !beginnings.isEmpty());
    for (int at = 0; at < sentences.size(); ++at)
        QVERIFY2(sentences[at].startsWith(beginnings[at]), qPrintable(sentences[at]));
}

void TestImportPanel::warnedPagesSaySo()
{
    PageListModel model;
    model.setPages({{.id = PageId(4), .fileName = u"a.txt"_s, .warnings = {u"replaced:3"_s}}});
    const QModelIndex page = model.index(0);
    QVERIFY(page.data(Qt::ToolTipRole).toString().contains(u"could not be read (line 3)"));
    QVERIFY(page.data(Qt::AccessibleTextRole).toString().contains(u"could not be read (line 3)"));
}

void TestImportPanel::manyFilesAreNamedShortly()
{
    QStringList paths;
    for (int number = 1; number <= 5; ++number)
        paths << u"/报/%1.txt"_s.arg(number);
    m_panel->openFiles(paths.mid(0, 3));
    const auto title = [this] {
        const QLabel *label = m_panel->findChild<QLabel *>(); // the first one
        return label->text();
    };
    QCOMPARE(title(), u"Import 1.txt, 2.txt, 3.txt"_s);
    m_panel->openFiles(paths);
    QCOMPARE(title(), u"Import 1.txt, 2.txt, 3.txt, 2 more"_s);
}

void TestImportPanel::longPathsAreElided()
{
    m_panel->openFiles({u"/报"_s});
    const int width = m_panel->width();
    const QString path = u"很长的文件夹"_s.repeated(60) + u"/a.txt"_s;
    m_panel->showPatternPreview({path, u"b.txt"_s});
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->width(), width);
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    const auto preview = std::ranges::find_if(
        labels, [&](const QLabel *label) { return label->text().startsWith(path); });
    QVERIFY(preview != labels.end());
    QVERIFY((*preview)->width() > 100); // it is seen
    QVERIFY((*preview)->width() < width);
}

void TestImportPanel::pagesAreChosen()
{
    PageList list;
    list.setTheme(Theme::of(Theme::Name::Dark));
    list.resize(300, 400);
    list.setPages({{.id = PageId(4), .fileName = u"疑.txt"_s, .articles = 6, .doubts = 3},
                   {.id = PageId(5), .fileName = u"好.txt"_s, .city = jinzhou, .articles = 2}});
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    PageId chosen{};
    connect(&list, &PageList::pageChosen, this, [&](PageId id) { chosen = id; });
    const QModelIndex second = list.view()->model()->index(1, 0);
    QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {},
                      list.view()->visualRect(second).center());
    QCOMPARE(chosen, PageId(5));
    list.setPages({{.id = PageId(5), .fileName = u"好.txt"_s}});
    QCOMPARE(list.view()->currentIndex().row(), 0); // the same page still
}

void TestImportPanel::countShowsWhileThereIsSomething()
{
    QWidget sidebar;
    auto *count = new ToCheck(&sidebar);
    sidebar.show();
    QVERIFY(count->isHidden());
    count->setCount(3);
    QVERIFY(count->isVisible());
    count->setCount(0);
    QVERIFY(count->isHidden());
}

QTEST_MAIN(TestImportPanel)
#include "tst_importpanel.moc"
