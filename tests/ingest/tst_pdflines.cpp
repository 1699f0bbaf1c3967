#include "ingest/childrun.h"
#include "ingest/pagereader.h"
#include "ingest/pdflines.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

const ReadingTools &tools()
{
    static const ReadingTools program{.childProgram = QStringLiteral(BAOLAN_PROGRAM)};
    return program;
}

QStringList seedLines(const QString &name)
{
    QFile file(QStringLiteral(SEEDS_FOLDER "/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// A line holds `em` full-width characters; the first of a paragraph two less.
QStringList brokenLines(const QString &paragraph, int em)
{
    QStringList lines;
    QString line;
    double width = 2;
    for (const QChar character : paragraph) {
        if (width + 1 > em) {
            lines << line.trimmed();
            line.clear();
            width = 0;
        }
        line += character;
        width += character.unicode() < 0x2010 ? 0.6 : 1;
    }
    lines << line.trimmed();
    return lines;
}

// Prints newspaper pages as a PDF file. Lengths in points.
class Printer final
{
public:
    Printer()
        : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(72);
        m_writer.setPageSize(QPageSize(QPageSize::A3));
        m_writer.setPageMargins({});
        m_painter.begin(&m_writer);
    }

    void print(double x, double baseline, const QString &text, int size)
    {
        QFont font(u"Noto Serif CJK SC"_s);
        font.setPixelSize(size);
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x, baseline), text);
    }

    // An article of a headline and paragraphs in columns; returns the lines in their order.
    QStringList article(double top, const QString &headline, const QStringList &paragraphs,
                        int columns, int em)
    {
        constexpr int size = 10;
        constexpr double step = 15;
        print(left, top, headline, 22);
        QStringList all;
        QList<bool> isFirst;
        for (const QString &paragraph : paragraphs) {
            const QStringList lines = brokenLines(paragraph, em);
            all << lines;
            isFirst << true;
            isFirst << QList<bool>(lines.size() - 1, false);
        }
        const qsizetype rows = (all.size() + columns - 1) / columns;
        for (qsizetype at = 0; at < all.size(); ++at) {
            const double indent = isFirst[at] ? 2 * size : 0;
            print(left + double(at / rows) * (em * size + gutter) + indent,
                  top + 30 + step * double(at % rows), all[at], size);
        }
        return QStringList{headline} + all;
    }

    void newPage() { m_writer.newPage(); }

    void printTurned(double x, double y, const QString &text)
    {
        m_painter.save();
        m_painter.translate(x, y);
        m_painter.rotate(90);
        print(0, 0, text, 10);
        m_painter.restore();
    }

    QByteArray pdf()
    {
        m_painter.end();
        return m_buffer.data();
    }

    static constexpr double left = 50;
    static constexpr double gutter = 15;

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

QStringList printedLines(const PageLines &page)
{
    QStringList lines = page.lines;
    lines.removeAll(QString());
    return lines;
}

// As small as a PDF file can be; readers find its parts without a table of them.
QByteArray emptyPdf(int pages)
{
    QByteArray kids;
    QByteArray objects;
    for (int at = 0; at < pages; ++at) {
        const QByteArray number = QByteArray::number(at + 3);
        kids += number + " 0 R ";
        objects += number + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count " +
           QByteArray::number(pages) + "/Kids[" + kids + "]>>endobj\n" + objects +
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

// A program that does what `script` says; $2 is the size, $3 what is wanted, $4 the page.
class ShellScript final
{
public:
    explicit ShellScript(const QByteArray &script, const QString &name = u"program"_s)
    {
        QFile file(m_folder.filePath(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_tools.childProgram = file.fileName();
    }
    const ReadingTools &tools() const { return m_tools; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    ReadingTools m_tools;
};

QByteArray sheetSaying(int page, const QByteArray &word)
{
    return "echo sheet " + QByteArray::number(page) + " 100 100; echo box 10 10 20 10 10 0 h " +
           word + "; echo done\n";
}

} // namespace

// PDF files through the process that reads them.
class TestPdfLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columns_data();
    void columns();
    void articles();
    void pagesAndTurnedText();
    void verticalText();
    void badFiles_data();
    void badFiles();
    void cutFiles_data();
    void cutFiles();
    void pagesThatKill();
    void processesThatLie_data();
    void processesThatLie();
    void noProgram();
    void pagesWithoutText();
    void pagesWithoutTextOrTesseract();
    void stops();
    void slowProgramsAreKilled();
    void commandLine();

private:
    QByteArray m_twoArticles;
};

void TestPdfLines::initTestCase()
{
    QVERIFY2(QFontDatabase::families().contains(u"Noto Serif CJK SC"_s),
             "These tests need the package fonts-noto-cjk.");
}

void TestPdfLines::columns_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("em");
    QTest::newRow("two") << 2 << 34;
    QTest::newRow("three") << 3 << 22;
    QTest::newRow("four") << 4 << 16;
    QTest::newRow("five") << 5 << 13;
}

// Text, order, headlines and paragraphs come back as they were printed, radicals of the font and
// all.
void TestPdfLines::columns()
{
    QFETCH(int, columns);
    QFETCH(int, em);
    const QStringList seed = seedLines(u"000_5b11f29b56d2f71e.txt"_s);
    const QStringList first{seed[8], seed[10], seed[12], seed[14]};
    const QStringList second{seed[18], seed[20], seed[22], seed[24]};
    Printer printer;
    QStringList printed = printer.article(60, seed[6], first, columns, em);
    printed << printer.article(600, seed[16], second, columns, em);
    const auto page = pdfLines(printer.pdf(), tools());
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(printedLines(*page), printed);
    QStringList headings;
    QStringList starts;
    for (qsizetype at = 0; at < page->lines.size(); ++at) {
        if (page->hints[at].heading > 0)
            headings << page->lines[at];
        else if (page->hints[at].startsParagraph)
            starts << page->lines[at];
    }
    QCOMPARE(headings, (QStringList{seed[6], seed[16]}));
    QStringList expected;
    for (const QString &paragraph : first + second)
        expected << brokenLines(paragraph, em).first();
    QCOMPARE(starts, expected);
    QVERIFY(!page->isOcr);
    QVERIFY(page->warnings.isEmpty());
}

void TestPdfLines::articles()
{
    const QStringList seed = seedLines(u"000_5b11f29b56d2f71e.txt"_s);
    const QStringList first{seed[8], seed[10], seed[12], seed[14]};
    const QStringList second{seed[18], seed[20], seed[22], seed[24]};
    Printer printer;
    printer.article(60, seed[6], first, 4, 16);
    printer.article(600, seed[16], second, 4, 16);
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    const auto pages = PageReader(*gazetteer, tools()).read(u"a.pdf"_s, printer.pdf(), {});
    QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().detail));
    QCOMPARE(pages->size(), 1);
    const QList<Article> articles = pages->first().articles;
    QCOMPARE(articles.size(), 2);
    const QString joint(u'\n');
    QCOMPARE(articles[0].sourceText, (QStringList{seed[6]} + first).join(joint));
    QCOMPARE(articles[1].sourceText, (QStringList{seed[16]} + second).join(joint));
    QCOMPARE(pages->first().place.place.name, u"阜新市"_s);
}

void TestPdfLines::pagesAndTurnedText()
{
    Printer printer;
    printer.print(50, 50, u"第一版的字"_s, 10);
    printer.printTurned(400, 300, u"转过来的字"_s);
    printer.newPage();
    printer.print(50, 50, u"第二版的字"_s, 10);
    const auto page = pdfLines(printer.pdf(), tools());
    QVERIFY(page);
    QCOMPARE(page->lines, (QStringList{u"第一版的字"_s, u""_s, u"第二版的字"_s}));
    QCOMPARE(page->pageStarts, (QList<int>{1, 3}));
    QCOMPARE(page->warnings, QStringList{u"rotated:1"_s});
    const LineBox box = page->boxes[2];
    QCOMPARE(box.page, 2);
    QVERIFY(std::abs(box.x - 50) < 0.1 && std::abs(box.width - 50) < 0.1);
    QVERIFY(box.y > 38 && box.y + box.height < 54);
}

void TestPdfLines::verticalText()
{
    const QStringList columns{u"右起第一行直排的文字"_s, u"第二行在它的左面一点"_s};
    Printer printer;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        for (qsizetype row = 0; row < columns[column].size(); ++row)
            printer.print(300 - 16 * double(column), 50 + 11 * double(row),
                          columns[column].mid(row, 1), 10);
    }
    const auto page = pdfLines(printer.pdf(), tools());
    QVERIFY(page);
    QCOMPARE(page->lines, columns);
}

void TestPdfLines::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("error");
    QFile locked(QStringLiteral(SOURCE_FOLDER "/tests/ingest/pdf/encrypted.pdf"));
    QVERIFY(locked.open(QIODevice::ReadOnly));
    const Error broken{Error::Code::Damaged, {}, u"pdf"_s};
    QTest::newRow("no PDF") << QByteArray("hello, world") << broken;
    QTest::newRow("only its first words") << QByteArray("%PDF-1.7\n") << broken;
    QTest::newRow("noise behind them") << "%PDF-1.7\n" + QByteArray(100'000, '\xa5') << broken;
    QTest::newRow("encrypted") << locked.readAll()
                               << Error{Error::Code::Damaged, {}, u"encrypted"_s};
    QTest::newRow("10,000 pages") << emptyPdf(10'000)
                                  << Error{Error::Code::TooLarge, {}, u"pdf-pages"_s};
    QTest::newRow("no page") << emptyPdf(0) << broken;
    QTest::newRow("pages in a circle")
        << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages"
                      "/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n")
        << broken;
}

void TestPdfLines::badFiles()
{
    QFETCH(QByteArray, bytes);
    const auto page = pdfLines(bytes, tools());
    QVERIFY(!page);
    QTEST(page.error(), "error");
}

void TestPdfLines::cutFiles_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {5, 30, 60, 90, 99})
        QTest::addRow("%d %%", percent) << percent;
}

// Whatever is left of a file: it is read, or it is said that it cannot be; nothing else happens.
void TestPdfLines::cutFiles()
{
    QFETCH(int, percent);
    Printer printer;
    for (int page = 0; page < 5; ++page) {
        printer.print(50, 50, u"第一二三四五版的字"_s, 10);
        printer.newPage();
    }
    const QByteArray bytes = printer.pdf();
    const auto page = pdfLines(bytes.first(bytes.size() * percent / 100), tools());
    if (page)
        QVERIFY(page->lines.size() <= 9);
    else
        QVERIFY(page.error().code != Error::Code::Internal);
}

// The process dies of the second page; the third is read nevertheless.
void TestPdfLines::pagesThatKill()
{
    const ShellScript script("cat >/dev/null; echo pages 4\nif [ $4 = 1 ]; then\n" +
                             sheetSaying(1, "甲") + "kill -SEGV $$\nfi\n" + sheetSaying(3, "丙") +
                             "echo unreadable 4; echo end\n");
    const auto page = pdfLines("%PDF-", script.tools());
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(printedLines(*page), (QStringList{u"甲"_s, u"丙"_s}));
    QCOMPARE(page->warnings, QStringList{u"unread-pages:2,4"_s});
}

void TestPdfLines::processesThatLie_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray("exit 0");
    QTest::newRow("failure") << QByteArray("exit 1");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$");
    QTest::newRow("another form") << QByteArray("echo '<html>'");
    QTest::newRow("a line without end") << QByteArray("tr '\\0' x </dev/zero");
    QTest::newRow("sheets without end") << QByteArray("echo pages 2; yes 'sheet 1 9 9\ndone'");
    QTest::newRow("boxes without end")
        << QByteArray("echo pages 1; echo sheet 1 9 9; yes 'box 1 1 1 1 1 0 h x'");
}

void TestPdfLines::processesThatLie()
{
    QFETCH(QByteArray, answer);
    const ShellScript script("cat >/dev/null\n" + answer + '\n');
    const auto page = pdfLines("%PDF-", script.tools());
    QVERIFY(!page);
    QCOMPARE(page.error(), (Error{Error::Code::Damaged, {}, u"pdf"_s}));
}

void TestPdfLines::noProgram()
{
    for (const QString &program : {u""_s, u"/nowhere/baolan"_s}) {
        const auto page = pdfLines(emptyPdf(1), {.childProgram = program});
        QVERIFY(!page);
        QCOMPARE(page.error().code, Error::Code::Unsupported);
    }
}

void TestPdfLines::pagesWithoutText()
{
    const ShellScript tesseract(
        "if [ \"$1\" = --list-langs ]; then echo chi_sim; exit; fi\n"
        "[ \"$(head -c 2)\" = P5 ] || exit 1\ncat >/dev/null\n"
        "printf "
        "'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\t"
        "height\\tconf\\ttext\\n1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t412\\t412\\t-1\\t\\n"
        "4\\t1\\t1\\t1\\t1\\t0\\t100\\t50\\t100\\t50\\t-1\\t\\n"
        "5\\t1\\t1\\t1\\t1\\t1\\t100\\t50\\t100\\t50\\t96\\t图片\\n'\n",
        u"tesseract"_s);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(tesseract.folder()) + ':' + path);
    const auto page = pdfLines(emptyPdf(2), tools());
    qputenv("PATH", path);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(page->lines, (QStringList{u"图片"_s, u""_s, u"图片"_s}));
    QVERIFY(page->isOcr);
    QCOMPARE(page->boxes[2], (LineBox{2, 24, 12, 24, 12})); // 300 dots an inch
}

void TestPdfLines::pagesWithoutTextOrTesseract()
{
    Printer printer;
    printer.print(50, 50, u"有字的一版"_s, 10);
    printer.newPage();
    const QByteArray pdf = printer.pdf();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto mixed = pdfLines(pdf, tools());
    const auto none = pdfLines(emptyPdf(1), tools());
    qputenv("PATH", path);
    QVERIFY(mixed);
    QCOMPARE(mixed->lines, QStringList{u"有字的一版"_s});
    QCOMPARE(mixed->warnings, QStringList{u"unread-pages:2"_s});
    QVERIFY(!none);
    QCOMPARE(none.error(), (Error{Error::Code::Unsupported, {}, u"tesseract"_s}));
}

void TestPdfLines::stops()
{
    const ShellScript script("exec sleep 600\n");
    Progress progress;
    ReadingTools stoppable = script.tools();
    stoppable.progress = &progress;
    std::thread reader([&progress] {
        QTest::qSleep(100);
        progress.stop();
    });
    const auto page = pdfLines("%PDF-", stoppable);
    reader.join();
    QVERIFY(!page);
    QCOMPARE(page.error().code, Error::Code::Stopped);
}

void TestPdfLines::slowProgramsAreKilled()
{
    const auto nothing = [](const QByteArray &) { return true; };
    QCOMPARE(runChild({.program = u"sleep"_s, .arguments = {u"600"_s}, .mostSilence = 100}, nullptr,
                      nothing),
             ChildEnd::TooSlow);
    QCOMPARE(runChild({.program = u"yes"_s, .mostTime = 300}, nullptr, nothing), ChildEnd::TooSlow);
    const QByteArray large(3'000'000, 'x'); // more than a pipe holds, that nobody reads
    QCOMPARE(runChild({.program = u"true"_s, .input = large}, nullptr, nothing), ChildEnd::Done);
    qsizetype came = 0;
    QCOMPARE(runChild({.program = u"cat"_s, .input = large}, nullptr,
                      [&came](const QByteArray &piece) { return (came += piece.size()) > 0; }),
             ChildEnd::Done);
    QCOMPARE(came, large.size());
}

// The whole way of a reader: the bad file is told of and the good one is read.
void TestPdfLines::commandLine()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    const QStringList seed = seedLines(u"000_5b11f29b56d2f71e.txt"_s);
    Printer printer;
    printer.article(60, seed[6], {seed[8], seed[10], seed[12], seed[14]}, 4, 16);
    write(u"a.pdf"_s, "%PDF-1.7\nbroken");
    write(u"b.pdf"_s, printer.pdf());
    QByteArray answer;
    const ChildEnd end = runChild(
        {.program = QStringLiteral(BAOLAN_PROGRAM),
         .arguments = {u"import"_s, u"--json"_s, u"--library"_s, folder.filePath(u"library"_s),
                       folder.filePath(u"a.pdf"_s), folder.filePath(u"b.pdf"_s)}},
        nullptr, [&answer](const QByteArray &piece) {
            answer += piece;
            return true;
        });
    QCOMPARE(end, ChildEnd::Failed); // not wholly done
    QVERIFY2(answer.contains(seed[6].toUtf8()), answer);
    QVERIFY2(answer.contains("a.pdf"), answer);
}

QTEST_MAIN(TestPdfLines)
#include "tst_pdflines.moc"
