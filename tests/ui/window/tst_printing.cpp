#include "../../pagesofpdf.h"
#include "models/datetext.h"
#include "openwindow.h"
#include "window/informationpanel.h"
#include "window/printdesk.h"
#include "window/printedwords.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// From the article that is open to sheets of paper, or a file that looks like them.
class TestPrinting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void actsNeedAnArticle();
    void pagesInAFile();
    void onlyTheColumnThatIsShown();
    void notesInOrder();
    void notesWithoutAPassage();
    void hostileNote();
    void headOfThePage_data();
    void headOfThePage();
    void longQuotes_data();
    void longQuotes();
    void fileThatCannotBeWritten();
    void dialogsOpen();
    void cleanupTestCase();

private:
    PrintDesk &desk() const { return m_open->part<PrintDesk>(); }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    QStringList printed(const QString &name) const;
    MarkId mark(int row, const Library::NewMark &mark) const;
    TextRange rangeOf(int row, const QString &words) const;

    QTemporaryDir m_folder;
    std::unique_ptr<OpenWindow> m_open;
};

void TestPrinting::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
}

void TestPrinting::cleanupTestCase()
{
    m_open.reset();
}

// Each page of the file that is made of the article that is open.
QStringList TestPrinting::printed(const QString &name) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pathOf(name));
    const Result<PrintedArticle> article = desk().printed();
    if (!article || !PrintDesk::printOn(printer, *article))
        return {};
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? pagesOf(file.readAll()) : QStringList();
}

TextRange TestPrinting::rangeOf(int row, const QString &words) const
{
    const auto stored = m_open->library().article(m_open->list().idAt(row));
    const qsizetype begin = stored->article.sourceText.indexOf(words);
    return {begin, begin + words.size()};
}

MarkId TestPrinting::mark(int row, const Library::NewMark &mark) const
{
    Library::NewMark made = mark;
    made.article = m_open->list().idAt(row);
    return m_open->library().addMark(made).wait()->id;
}

void TestPrinting::actsNeedAnArticle()
{
    const QAction *print = m_open->actions()[Act::Print];
    const QAction *preview = m_open->actions()[Act::PrintPreview];
    QCOMPARE(m_open->row(), -1);
    QVERIFY(!print->isEnabled() && !preview->isEnabled());
    QCOMPARE(desk().printed().error().code, Error::Code::NotFound);
    m_open->openRow(0);
    QVERIFY(print->isEnabled() && preview->isEnabled());
    QCOMPARE(print->shortcut(), QKeySequence(u"Ctrl+P"_s));
    QCOMPARE(preview->shortcut(), QKeySequence(u"Ctrl+Alt+P"_s));
}

void TestPrinting::pagesInAFile()
{
    m_open->openRow(0);
    const TextRange passage = rangeOf(0, u"第7段说到矿区的变化"_s);
    const MarkId id = mark(0, {.range = passage,
                               .tagPaths = {u"城市/矿区"_s, u"生活"_s},
                               .note = u"第一行\n第二行"_s,
                               .isImportant = true});
    QVERIFY(m_open->library().commentOn(id, u"此说待查"_s).wait());
    const QStringList pages = printed(u"article.pdf"_s);
    QVERIFY(pages.size() > 1);
    const ArticleRow row = m_open->stored(0);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY2(pages[page].startsWith(u"矿工报·"_s), qPrintable(pages[page].first(60)));
        QVERIFY(pages[page].contains(row.headline));
        QVERIFY(pages[page].contains(u"%1/%2"_s.arg(page + 1).arg(pages.size())));
    }
    const QString all = pages.join(QString());
    QVERIFY(all.contains(u"第7段说到矿区的变化"_s) && all.contains(u"說到礦區的變化"_s));
    QVERIFY(all.contains(u"1“第7段说到矿区的变化”"_s));
    QVERIFY(all.contains(u"★important·#城市/矿区·#生活"_s));
    QVERIFY(all.contains(u"第一行第二行"_s));
    QVERIFY(all.contains(u":此说待查"_s));
    QString citation = *m_open->library().citation(row.id);
    QVERIFY(pages.last().contains(citation.remove(u' ')));
    QVERIFY(pages.last().contains(u"baolan://"_s + m_open->library().uuid() + u'/' + row.uuid));
}

void TestPrinting::onlyTheColumnThatIsShown()
{
    m_open->openRow(1);
    m_open->pane().setColumns(ReaderPane::Columns::RightOnly);
    const QString all = printed(u"right.pdf"_s).join(QString());
    m_open->pane().setColumns(ReaderPane::Columns::Both);
    QVERIFY(all.contains(u"說到礦區的變化"_s) && !all.contains(u"说到矿区的变化"_s));
}

void TestPrinting::notesInOrder()
{
    m_open->openRow(2);
    mark(2, {.range = rangeOf(2, u"第9段"_s), .note = u"丙"_s});
    mark(2, {.range = rangeOf(2, u"第3段"_s), .note = u"乙"_s});
    mark(2, {.note = u"甲"_s, .isWhole = true});
    const Result<PrintedArticle> article = desk().printed();
    QCOMPARE(article->notes.size(), 3);
    QCOMPARE(article->notes[0].words, QStringList{u"甲"_s});
    QCOMPARE(article->notes[0].quote, u"On the whole article"_s);
    QCOMPARE(article->notes[0].anchor, m_open->stored(2).headline.size());
    QVERIFY(article->notes[0].range.isEmpty());
    QCOMPARE(article->notes[1].words, QStringList{u"乙"_s});
    QCOMPARE(article->notes[1].quote, u"“第3段”"_s);
    QCOMPARE(article->notes[2].words, QStringList{u"丙"_s});
}

// What has lost its passage stands behind all others and says so.
void TestPrinting::notesWithoutAPassage()
{
    m_open->openRow(2);
    Mark lost;
    lost.selector = {.range = {0, 2}, .quote = u"丢失"_s};
    lost.state = MarkState::Orphan;
    Mark kept;
    kept.selector = {.range = {0, 2}, .quote = u"第三"_s};
    kept.creator = u"周明"_s;
    const PrintedArticle article =
        printedArticle(m_open->pane().text(), SheetColumns::LeftOnly, {.marks = {lost, kept}});
    QCOMPARE(article.notes[0].quote, u'“' + m_open->stored(2).headline.first(2) + u'”');
    QCOMPARE(article.notes[0].facts, u"by 周明"_s);
    QCOMPARE(article.notes[1].anchor, -1);
    QCOMPARE(article.notes[1].quote, u"“丢失”"_s);
    QCOMPARE(article.notes[1].facts, u"the passage is no longer in the article"_s);
}

void TestPrinting::hostileNote()
{
    m_open->openRow(3);
    const QString hostile = u"<b>粗</b>&amp;**x**[y](z)"_s;
    mark(3, {.range = {0, 2}, .tagPaths = {u"<i>甲</i>"_s}, .note = hostile});
    const QString all = printed(u"hostile.pdf"_s).join(QString());
    QVERIFY(all.contains(hostile));
    QVERIFY(all.contains(u"#<i>甲</i>"_s) || all.contains(u"#<i>甲<"_s));
}

void TestPrinting::headOfThePage_data()
{
    QTest::addColumn<StoredArticle>("article");
    QTest::addColumn<QString>("expected");
    StoredArticle article;
    QTest::newRow("nothing known") << article << u"Paper unknown · Date unknown · City unknown"_s;
    article.paper = u"阜新日报"_s;
    article.article.date = {.edtf = u"2025-09-08"_s,
                            .earliest = QDate(2025, 9, 8),
                            .latest = QDate(2025, 9, 8),
                            .best = u"2025-09-08"_s,
                            .kind = DateKind::Printed};
    article.article.place.place = {
        .code = u"210900"_s, .name = u"阜新市"_s, .shortName = u"阜新"_s};
    article.article.place.confidence = Confidence::Sure;
    article.pageNumber = u"03"_s;
    QTest::newRow("all printed") << article << u"阜新日报 · DATE · 阜新 · page 3"_s;
    article.article.date.kind = DateKind::Inferred;
    article.article.place.confidence = Confidence::Likely;
    article.pageNumber = u"A03"_s;
    QTest::newRow("inferred") << article << u"阜新日报 · DATE (inferred) · 阜新 (inferred) · A03"_s;
}

void TestPrinting::headOfThePage()
{
    QFETCH(const StoredArticle, article);
    QFETCH(QString, expected);
    expected.replace(u"DATE"_s, dateText(article.article.date.best));
    QCOMPARE(issueLine(article), expected);
}

void TestPrinting::longQuotes_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << u"短"_s << u"短"_s;
    QTest::newRow("two lines") << u"一\n二"_s << u"一 二"_s;
    QTest::newRow("just short enough") << u"字"_s.repeated(80) << u"字"_s.repeated(80);
    QTest::newRow("long") << u"头"_s.repeated(46) + u"中"_s.repeated(11) + u"尾"_s.repeated(24)
                          << u"头"_s.repeated(46) + u" …… "_s + u"尾"_s.repeated(24);
    QTest::newRow("beyond the BMP")
        << u"𠮷"_s.repeated(81) << u"𠮷"_s.repeated(46) + u" …… "_s + u"𠮷"_s.repeated(24);
}

void TestPrinting::longQuotes()
{
    QFETCH(const QString, passage);
    QTEST(clippedQuote(passage), "expected");
}

void TestPrinting::fileThatCannotBeWritten()
{
    m_open->openRow(4);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(pathOf(u"missing/article.pdf"_s));
    const Result<void> done = PrintDesk::printOn(printer, *desk().printed());
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Unwritable);
    QVERIFY(!QFile::exists(pathOf(u"missing"_s)));
}

// Without any printer, too.
void TestPrinting::dialogsOpen()
{
    m_open->openRow(5);
    m_open->actions()[Act::PrintPreview]->trigger();
    QTRY_VERIFY(m_open->window().findChild<QPrintPreviewDialog *>());
    auto *preview = m_open->window().findChild<QPrintPreviewDialog *>();
    QTRY_VERIFY(preview->isVisible());
    preview->reject();
    QTRY_VERIFY(!m_open->window().findChild<QPrintPreviewDialog *>());
    m_open->actions()[Act::Print]->trigger();
    QTRY_VERIFY(m_open->window().findChild<QPrintDialog *>());
    auto *print = m_open->window().findChild<QPrintDialog *>();
    QTRY_VERIFY(print->isVisible());
    QCOMPARE(print->printer()->docName(), m_open->stored(5).headline); // the file is called so
    print->printer()->setOutputFileName(pathOf(u"other.pdf"_s));
    print->reject();
    QTRY_VERIFY(!m_open->window().findChild<QPrintDialog *>());
    m_open->actions()[Act::Print]->trigger();
    print = m_open->window().findChild<QPrintDialog *>();
    QVERIFY(print->printer()->outputFileName().isEmpty()); // not over what was printed before
    print->reject();
    QTRY_VERIFY(!m_open->window().findChild<QPrintDialog *>());
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
