#include "ingest/importpanel.h"
#include "ingest/mappingtable.h"
#include "ingest/pagelist.h"
#include "ingest/tocheck.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void reportPutsTroubleFirst();
    void reportIsCopied();
    void doubleClickOpensThePage();
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

void TestImportPanel::reportPutsTroubleFirst()
{
    m_panel->begin();
    m_panel->report(u"2 files added"_s, threeFiles());
    const QAbstractItemModel *model = m_panel->table()->model();
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
    m_panel->table()->selectRow(1);
    QTest::keyClick(m_panel->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"File\tArticles\tCity\tDate\tTo check\tWhat became of it\n"
             "/报/疑.txt\t4\t锦州\t2023\t2\tadded"_s);
}

void TestImportPanel::doubleClickOpensThePage()
{
    QSignalSpy chosen(m_panel.get(), &ImportPanel::fileChosen);
    m_panel->report(u"2 files added"_s, threeFiles());
    ReportTable *table = m_panel->table();
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
