#include "ingest/labelspanel.h"
#include "ingest/linelistview.h"
#include "ingest/outlineview.h"
#include "ingest/reviewacts.h"
#include "ingest/reviewview.h"
#include "ingest/sheetpane.h"
#include "library/library.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A page of nine lines: masthead, section, two articles, a repeated line, a line without a home.
PageView twoArticles()
{
    PageView view;
    view.id = PageId(7);
    view.lines = {u"阜新日报"_s, u"要闻"_s,   u"第一篇"_s, u"甲段。"_s, u""_s,
                  u"乙段。"_s,   u"第二篇"_s, u"丙段。"_s, u"甲段。"_s, u"无主"_s};
    Page &page = view.page;
    page.fileName = u"A1.txt"_s;
    page.encoding = u"UTF-8"_s;
    page.lastLine = 10;
    page.masthead = {1};
    page.sections = {2};
    page.unassigned = {10};
    page.warnings = {u"repeated:9"_s};
    Article first;
    first.sourceText = u"第一篇\n甲段。\n乙段。"_s;
    first.blocks = {{BlockKind::Headline, {0, 3}, {3}},
                    {BlockKind::Paragraph, {4, 7}, {4}},
                    {BlockKind::Paragraph, {8, 11}, {6}}};
    first.segments = {{0, 3, 3, 0}, {4, 3, 4, 0}, {8, 3, 6, 0}};
    first.lines = {3, 4, 6, 9};
    first.doubts = {{{9}, u"repeated"_s}};
    Article second;
    second.sourceText = u"第二篇\n丙段。"_s;
    second.blocks = {{BlockKind::Headline, {0, 3}, {7}}, {BlockKind::Paragraph, {4, 7}, {8}}};
    second.segments = {{0, 3, 7, 0}, {4, 3, 8, 0}};
    second.lines = {7, 8};
    page.articles = {first, second};
    view.articles = {ArticleId(1), ArticleId(2)};
    return view;
}

PageEdit edit(PageEdit::Kind kind, int line, int lastLine = 0, int target = 0,
              const QString &value = {})
{
    return {.kind = kind, .line = line, .lastLine = lastLine, .target = target, .value = value};
}

using Edits = QList<PageEdit>;

} // namespace

// Reviewing a page: what is shown, and what the hand and the keys ask for.
class TestReviewView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyLineIsSomething();
    void repeatedLinesAreStruck();
    void selectingLinesLightsTheArticle();
    void selectingABlockLightsItsLines();
    void keysBecomeEdits_data();
    void keysBecomeEdits();
    void rangesAreGivenAway();
    void articleRowMeansItsHeadline();
    void draggedLinesGoToTheArticle();
    void doubtsAreVisitedAndSettled();
    void labelsOfPageAndFolder();
    void wrongLabelsAreSaid();
    void samePageKeepsThePlace();
    void samePageKeepsTheSide();
    void escapeClosesThePanelFirst();
    void readOnlyAsksNothing();
    void pictureOfAPdfPage();
    void otherPagesHaveNoPicture();
    void warningsOfThePageAreSaid();
    void blocksOfOneLineHaveColumns();
    void typedDates_data();
    void typedDates();
    void seedPagesAreCovered();
    void longFilesAreShownAtOnce();

private:
    void selectLines(int first, int last);
    void clickRow(int row);
    Edits lastEdits() const;
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    QImage picture() const { return m_view->lineList()->viewport()->grab().toImage(); }
    QColor washAt(int line) const;

    std::unique_ptr<ReviewView> m_view;
    std::unique_ptr<QSignalSpy> m_edited;
};

void TestReviewView::initTestCase()
{
    qRegisterMetaType<QList<PageEdit>>();
}

void TestReviewView::init()
{
    m_view = std::make_unique<ReviewView>();
    m_view->setTheme(Theme::of(Theme::Name::Light));
    m_view->setChoices({.offered = {}, .named = [](const QString &name) {
                            return name == u"锦州"_s ? QList<Place>{{.code = u"210700"_s}}
                                                     : QList<Place>();
                        }});
    m_view->resize(900, 600);
    m_view->setPage(twoArticles());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_edited = std::make_unique<QSignalSpy>(m_view.get(), &ReviewView::edited);
}

void TestReviewView::selectLines(int first, int last)
{
    LineListView *list = m_view->lineList();
    const auto place = [list](int line) {
        const auto *model = static_cast<LineListModel *>(list->model());
        return list->visualRect(model->index(model->rowOf(line))).center();
    };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place(first));
    if (last != first)
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(last));
}

void TestReviewView::clickRow(int row)
{
    OutlineView *outline = m_view->outlineView();
    const QPoint place = outline->visualRect(outline->model()->index(row, 0)).center();
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, place);
}

Edits TestReviewView::lastEdits() const
{
    return m_edited->isEmpty() ? Edits() : m_edited->last().first().value<Edits>();
}

void TestReviewView::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_view->focusWidget(), Qt::Key(key), modifiers);
}

// What is painted behind the end of a line's row.
QColor TestReviewView::washAt(int line) const
{
    const LineListView *list = m_view->lineList();
    const auto *model = static_cast<LineListModel *>(list->model());
    const QRect row = list->visualRect(model->index(model->rowOf(line)));
    return picture().pixelColor(row.center().x(), row.top() + 2);
}

void TestReviewView::everyLineIsSomething()
{
    using Kind = ReviewLine::Kind;
    const QList<ReviewLine> lines = reviewLines(twoArticles());
    QList<Kind> kinds;
    for (const ReviewLine &line : lines)
        kinds << line.kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Masthead, Kind::Section, Kind::Article, Kind::Article,
                                 Kind::Blank, Kind::Article, Kind::Article, Kind::Article,
                                 Kind::Article, Kind::Unassigned}));
    QCOMPARE(lines[2].block, BlockKind::Headline);
    QCOMPARE(lines[5].article, 0);
    QCOMPARE(lines[6].article, 1);
    QVERIFY(lines[8].isDoubtful);
}

void TestReviewView::repeatedLinesAreStruck()
{
    const QList<ReviewLine> lines = reviewLines(twoArticles());
    QVERIFY(lines[8].isRepeated);
    QVERIFY(!lines[3].isRepeated);
    const QVariant spoken = m_view->lineList()->model()->index(7, 0).data(Qt::AccessibleTextRole);
    QCOMPARE(spoken.toString(), u"Line 9, article 1, repeated, 甲段。"_s);
}

void TestReviewView::selectingLinesLightsTheArticle()
{
    selectLines(6, 6);
    const auto *outline = static_cast<OutlineModel *>(m_view->outlineView()->model());
    QList<int> lit;
    for (int row = 0; row < outline->rowCount(); ++row) {
        if (outline->isLit(row))
            lit << row;
    }
    QCOMPARE(lit, QList<int>{outline->rowOfBlock(0, 2)});
    QVERIFY(m_view->outlineView()->selectionModel()->selection().isEmpty());
}

void TestReviewView::selectingABlockLightsItsLines()
{
    selectLines(1, 1);
    const QColor before = washAt(8);
    const auto *outline = static_cast<OutlineModel *>(m_view->outlineView()->model());
    clickRow(outline->rowOfBlock(1, 1)); // 丙段。, line 8
    QCOMPARE(washAt(8), Theme::of(Theme::Name::Light).counterpart);
    QVERIFY(before != washAt(8));
    QVERIFY(washAt(7) != washAt(8));
}

void TestReviewView::keysBecomeEdits_data()
{
    using Kind = PageEdit::Kind;
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Edits>("expected");
    const auto row = [](const char *name, int line, int key, Qt::KeyboardModifiers modifiers,
                        const PageEdit &expected) {
        QTest::newRow(name) << line << key << modifiers << Edits{expected};
    };
    row("join with the one before", 8, Qt::Key_J, {}, edit(Kind::Join, 7, 0, 3));
    row("join with the one after", 4, Qt::Key_J, Qt::ShiftModifier, edit(Kind::Join, 7, 0, 3));
    row("split", 6, Qt::Key_S, {}, edit(Kind::Split, 6));
    row("glue", 6, Qt::Key_G, {}, edit(Kind::Glue, 6));
    row("cut", 6, Qt::Key_C, {}, edit(Kind::Cut, 6));
    row("drop", 8, Qt::Key_Delete, {}, edit(Kind::Role, 8, 8, 0, u"furniture"_s));
    row("earlier", 6, Qt::Key_Up, Qt::ControlModifier, edit(Kind::Move, 6, 0, 4));
    row("later", 4, Qt::Key_Down, Qt::ControlModifier, edit(Kind::Move, 6, 0, 4));
    row("settle", 9, Qt::Key_Y, {}, edit(Kind::Settle, 9, 0, 0, u"repeated"_s));
    QTest::newRow("nothing before the first")
        << 4 << int(Qt::Key_J) << Qt::KeyboardModifiers() << Edits();
    QTest::newRow("nothing to split in the masthead")
        << 1 << int(Qt::Key_S) << Qt::KeyboardModifiers() << Edits();
}

void TestReviewView::keysBecomeEdits()
{
    QFETCH(int, line);
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Edits, expected);
    selectLines(line, line);
    press(key, modifiers);
    QCOMPARE(lastEdits(), expected);
}

void TestReviewView::rangesAreGivenAway()
{
    selectLines(4, 6);
    press(Qt::Key_A);
    QTRY_VERIFY(m_view->assignMenu()->isVisible());
    QCOMPARE(m_view->assignMenu()->actions().size(), 3); // its own, the first, the second
    QTest::keyClick(m_view->assignMenu(), Qt::Key_2);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Assign, 4, 6, 7)});
    press(Qt::Key_A);
    QTRY_VERIFY(m_view->assignMenu()->isVisible());
    QTest::keyClick(m_view->assignMenu(), Qt::Key_0);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Assign, 4, 6, 0)});
    press(Qt::Key_R);
    QTRY_VERIFY(m_view->roleMenu()->isVisible());
    QTest::keyClick(m_view->roleMenu(), Qt::Key_7);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Role, 4, 6, 0, u"caption"_s)});
}

void TestReviewView::articleRowMeansItsHeadline()
{
    const auto *outline = static_cast<OutlineModel *>(m_view->outlineView()->model());
    clickRow(outline->rowOfBlock(1, 0));
    m_view->roleMenu()->actions().first()->trigger();
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Role, 7, 0, 0, u"kicker"_s)});
    press(Qt::Key_J);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Join, 7, 0, 3)});
}

void TestReviewView::draggedLinesGoToTheArticle()
{
    selectLines(10, 10);
    OutlineView *view = m_view->outlineView();
    const auto *outline = static_cast<OutlineModel *>(view->model());
    const QPoint place = view->visualRect(outline->index(outline->rowOfBlock(1, 1))).center();
    const std::unique_ptr<QMimeData> lines(
        m_view->lineList()->model()->mimeData({m_view->lineList()->currentIndex()}));
    QDragEnterEvent enter(place, Qt::MoveAction, lines.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::MoveAction, lines.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &drop);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Assign, 10, 10, 7)});
}

void TestReviewView::doubtsAreVisitedAndSettled()
{
    press(Qt::Key_N); // the date
    press(Qt::Key_Y);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Settle, 0, 0, 0, u"date"_s)});
    m_view->revealFirstDoubt();
    press(Qt::Key_N); // the line without a home
    const auto *lines = static_cast<LineListModel *>(m_view->lineList()->model());
    QVERIFY(lines->isLit(lines->rowOf(10)));
    press(Qt::Key_N); // the repeated line
    QVERIFY(lines->isLit(lines->rowOf(9)));
    QVERIFY(!lines->isLit(lines->rowOf(10)));
    press(Qt::Key_P);
    QVERIFY(lines->isLit(lines->rowOf(10)));
    press(Qt::Key_N);
    press(Qt::Key_Y);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Settle, 9, 0, 0, u"repeated"_s)});
}

void TestReviewView::labelsOfPageAndFolder()
{
    selectLines(8, 8);
    press(Qt::Key_L);
    auto *panel = m_view->findChild<LabelsPanel *>();
    QVERIFY(panel->isVisible());
    const auto field = [panel](const QString &name) {
        for (QLineEdit *candidate : panel->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    field(u"City"_s)->setText(u"锦州"_s);
    field(u"Date"_s)->setText(u"2025年7月3日"_s);
    QTest::keyClick(field(u"Date"_s), Qt::Key_Return);
    QCOMPARE(lastEdits(), (Edits{edit(PageEdit::Kind::City, 7, 0, 0, u"210700"_s),
                                 edit(PageEdit::Kind::Date, 7, 0, 0, u"2025-07-03"_s)}));
    QVERIFY(!panel->isVisible());

    QSignalSpy folder(m_view.get(), &ReviewView::folderEdited);
    m_view->lineList()->setFocus();
    press(Qt::Key_L);
    panel->findChild<QComboBox *>()->setCurrentIndex(1);
    field(u"Paper"_s)->setText(u"锦州日报"_s);
    panel->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(field(u"Paper"_s), Qt::Key_Return);
    QCOMPARE(folder.size(), 1);
    QCOMPARE(folder[0][0].value<Edits>(),
             Edits{edit(PageEdit::Kind::Paper, 0, 0, 0, u"锦州日报"_s)});
}

void TestReviewView::wrongLabelsAreSaid()
{
    press(Qt::Key_L);
    auto *panel = m_view->findChild<LabelsPanel *>();
    for (QLineEdit *field : panel->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"City"_s)
            field->setText(u"某地"_s);
    }
    QTest::keyClick(panel, Qt::Key_Return);
    QVERIFY(panel->isVisible());
    QCOMPARE(m_edited->size(), 0);
}

void TestReviewView::samePageKeepsThePlace()
{
    selectLines(6, 6);
    PageView again = twoArticles();
    again.page.articles.removeLast();
    again.page.unassigned = {7, 8, 10};
    m_view->setPage(again);
    QCOMPARE(m_view->lineList()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_view->lineList()->currentIndex().data().toString(), u"乙段。"_s);
}

void TestReviewView::samePageKeepsTheSide()
{
    const auto *outline = static_cast<OutlineModel *>(m_view->outlineView()->model());
    clickRow(outline->rowOfBlock(0, 2));
    press(Qt::Key_Up, Qt::ControlModifier);
    PageView moved = twoArticles();
    moved.page.articles[0].blocks.swapItemsAt(1, 2);
    m_view->setPage(moved);
    QCOMPARE(m_view->outlineView()->currentIndex().row(), outline->rowOfBlock(0, 1));
    QVERIFY(m_view->outlineView()->hasFocus());
}

void TestReviewView::escapeClosesThePanelFirst()
{
    QSignalSpy closed(m_view.get(), &ReviewView::closed);
    press(Qt::Key_E);
    press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestReviewView::pictureOfAPdfPage()
{
    const QSignalSpy wanted(m_view.get(), &ReviewView::sheetWanted);
    PageView view = twoArticles();
    view.id = PageId(8);
    view.page.format = u"pdf"_s;
    m_view->setPage(view);
    QVERIFY(m_view->sheetPane()->isVisible());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toInt(), 1);
    SheetView sheet{.page = view.id, .sheet = 1, .pixelsAPoint = 1};
    sheet.pictures = {{.width = 100, .height = 100, .pixels = QByteArray(10'000, '\xff')}};
    for (int line = 0; line < 9; ++line) // the tenth stands on another sheet
        sheet.boxes << QRectF(10, 10 * line, 40, 6);
    sheet.boxes << QRectF();
    m_view->showSheet(sheet);
    selectLines(7, 7);
    QCOMPARE(wanted.size(), 1); // the sheet has it
    const QRectF outline = m_view->sheetPane()->outline().boundingRect();
    QVERIFY(outline.contains(QRectF(10, 60, 40, 16))); // lines 7 and 8
    QVERIFY(!outline.contains(QPointF(20, 40)));       // line 5
    // A click tells the line that stands there.
    SheetPane *pane = m_view->sheetPane();
    QTRY_VERIFY(pane->viewport()->width() > 150);
    const QPointF corner(pane->viewport()->width() / 2.0 - 50 * pane->scale(),
                         pane->viewport()->height() / 2.0 - 50 * pane->scale());
    const QSignalSpy clicked(pane, &SheetPane::lineClicked);
    QTest::mouseClick(pane->viewport(), Qt::LeftButton, {},
                      (corner + QPointF(30, 33) * pane->scale()).toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].toInt(), 4);
    QCOMPARE(m_view->lineList()->currentIndex().data().toString(), u"甲段。"_s);
    selectLines(10, 10);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][0].toInt(), 10);
    const double whole = pane->scale();
    press(Qt::Key_Plus);
    QVERIFY(pane->scale() > whole);
    press(Qt::Key_0);
    QCOMPARE(pane->scale(), whole);
    press(Qt::Key_V);
    QVERIFY(!pane->isVisible());
}

void TestReviewView::otherPagesHaveNoPicture()
{
    QVERIFY(!m_view->sheetPane()->isVisible());
    QVERIFY(!m_view->action(ReviewView::Act::Picture)->isVisible());
}

void TestReviewView::warningsOfThePageAreSaid()
{
    const auto isSaid = [this](const QString &words) {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(!isSaid(u"twice"_s)); // that is a doubt here
    PageView view = twoArticles();
    view.page.warnings << u"replaced:4"_s;
    m_view->setPage(view);
    QVERIFY(isSaid(u"could not be read (line 4)"_s));
}

void TestReviewView::readOnlyAsksNothing()
{
    m_view->setReadOnly(true);
    selectLines(6, 6);
    press(Qt::Key_S);
    press(Qt::Key_Delete);
    QCOMPARE(m_edited->size(), 0);
}

void TestReviewView::blocksOfOneLineHaveColumns()
{
    PageView view; // a page that is one line
    view.lines = {u"题目正文。"_s};
    view.page.lastLine = 1;
    Article article;
    article.sourceText = u"题目\n正文。"_s;
    article.blocks = {{BlockKind::Headline, {0, 2}, {1}}, {BlockKind::Paragraph, {3, 6}, {1}}};
    article.segments = {{0, 2, 1, 0}, {3, 3, 1, 2}};
    article.lines = {1};
    view.page.articles = {article};
    m_view->setPage(view);
    const auto *outline = static_cast<OutlineModel *>(m_view->outlineView()->model());
    clickRow(outline->rowOfBlock(0, 1));
    press(Qt::Key_S);
    PageEdit split = edit(PageEdit::Kind::Split, 1);
    split.column = 2;
    QCOMPARE(lastEdits(), Edits{split});
}

void TestReviewView::typedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("day") << u"2025年7月3日"_s << u"2025-07-03"_s;
    QTest::newRow("month") << u"2025年7月"_s << u"2025-07"_s;
    QTest::newRow("year") << u"2025年"_s << u"2025"_s;
    QTest::newRow("slashes") << u" 2025/7/3 "_s << u"2025-07-03"_s;
    QTest::newRow("points") << u"2025.07.13"_s << u"2025-07-13"_s;
    QTest::newRow("edtf") << u"2025-07~"_s << u"2025-07~"_s;
    QTest::newRow("no month") << u"2025年13月"_s << QString();
    QTest::newRow("no date") << u"去年"_s << QString();
}

void TestReviewView::typedDates()
{
    QFETCH(QString, typed);
    QFETCH(QString, edtf);
    QCOMPARE(typedDate(typed).value_or(QString()), edtf);
}

void TestReviewView::seedPagesAreCovered()
{
    const auto reader = makePageReader();
    QVERIFY(reader);
    const auto files = pageFiles(QStringLiteral(SEEDS_FOLDER));
    QVERIFY(files);
    for (const PageFile &file : files->files) {
        const Result<QList<Page>> pages = readPages(**reader, file);
        QVERIFY(pages);
        QFile bytes(QFile::decodeName(file.path));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        PageView view;
        view.page = pages->first();
        view.lines = QString::fromUtf8(bytes.readAll()).split(u'\n');
        m_view->setPage(view);
        for (const ReviewLine &line : reviewLines(view)) {
            const bool isBlank = view.lines[line.number - 1].trimmed().isEmpty();
            QCOMPARE(line.kind == ReviewLine::Kind::Blank, isBlank);
        }
        QVERIFY(m_view->outlineView()->model()->rowCount() >= view.page.articles.size() * 2);
    }
}

void TestReviewView::longFilesAreShownAtOnce()
{
    PageView view;
    Article article;
    for (int line = 1; line <= 200'000; ++line) {
        view.lines << u"一行。"_s;
        article.lines << line;
        article.blocks << Block{BlockKind::Paragraph, {(line - 1) * 4, (line - 1) * 4 + 3}, {line}};
        article.segments << Segment{(line - 1) * 4, 3, line, 0};
    }
    article.sourceText = view.lines.join(u'\n');
    view.page.lastLine = 200'000;
    view.page.articles = {article};
    m_view->setPage(view);
    m_view->reveal(150'000);
    QCOMPARE(m_view->lineList()->currentIndex().row(), 149'999);
    press(Qt::Key_S);
    QCOMPARE(lastEdits(), Edits{edit(PageEdit::Kind::Split, 150'000)});
    QVERIFY(!picture().isNull());
}

QTEST_MAIN(TestReviewView)
#include "tst_reviewview.moc"
