#include "../pagesofpdf.h"
#include "exchange/readingpdf.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Pages of notes, as another program reads them.
class TestReadingPdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedAsPutIn_data();
    void copiedAsPutIn();
    void titleAndHeadings();
    void bothScripts();
    void goesOnOverPages();
    void headingStaysWithItsText();
    void linksLead();
    void writtenAsItGrows();
    void sameBytesAgain();
    void fullDisk();
};

namespace {

QByteArray pdfOf(const QList<ReadingEntry> &entries)
{
    MemorySink sink;
    const auto format = pdfFormat(sink);
    bool isWritten =
        bool(format->begin({.title = u"报栏摘录"_s, .changed = sampleLibrary().changed}));
    for (const ReadingEntry &entry : entries)
        isWritten = isWritten && format->entry(entry);
    return isWritten && format->end() ? sink.bytes : QByteArray();
}

ReadingEntry entryOf(const QString &text, const QString &language = u"zh-Hans"_s)
{
    return {.quotes = {{.language = language, .text = text}}};
}

} // namespace

void TestReadingPdf::copiedAsPutIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const QString &text, const QString &language) {
        QTest::newRow(name) << text << language;
    };
    row("glyphs that are radicals, too", u"一二十大日月人民门长车风户罒彐"_s, u"zh-Hans"_s);
    row("the same in the other script", u"一二十大日月人民門長車風戶罒彐"_s, u"zh-Hant"_s);
    row("beyond the basic plane", u"𠮷林𠮷、😀"_s, u"zh-Hans"_s);
    row("in no font", u"甲\U000323AF乙\U000323AF\U000323AE丙"_s, u"zh-Hans"_s);
    row("dashes", u"改造——提速……完"_s, u"zh-Hans"_s);
    row("joined dashes", u"改造⸺提速"_s, u"zh-Hans"_s);
    row("letters that are joined", u"officefflfirst"_s, u"zh-Hans"_s);
    row("digits in Latin words", u"a1b23CO2第5版2025-07-03"_s, u"zh-Hans"_s);
    row("one shape, two characters", u"Α·A·а·a"_s, u"zh-Hans"_s);
    row("punctuation", u"“引”‘文’「書」（注）【电】"_s, u"zh-Hans"_s);
    row("compatibility characters", u"㎡㈱①Ⅳ"_s, u"zh-Hans"_s);
    row("nothing to see", u"<b>&amp;\\(x)\x01"_s, u"zh-Hans"_s);
}

void TestReadingPdf::copiedAsPutIn()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const QStringList pages = pagesOf(pdfOf({entryOf(text, language)}));
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first(),
             u"报栏摘录"_s + text.replace(QChar(1), QChar::ReplacementCharacter) + u'1');
}

void TestReadingPdf::titleAndHeadings()
{
    MemorySink sink;
    const auto format = pdfFormat(sink);
    QVERIFY(format->begin({.title = u"报栏摘录：图书"_s, .changed = sampleLibrary().changed}));
    QVERIFY(format->heading({.level = 1, .text = u"住房"_s, .facts = {}}));
    QVERIFY(format->heading({.level = 2, .text = u"提速"_s, .facts = u"阜新市"_s}));
    QVERIFY(format->end());
    QVERIFY(sink.bytes.startsWith("%PDF-"));
    QCOMPARE(pagesOf(sink.bytes), QStringList{u"报栏摘录：图书住房提速阜新市1"_s});
}

void TestReadingPdf::bothScripts()
{
    ReadingEntry entry;
    entry.quotes = {{.label = u"简"_s, .language = u"zh-Hans"_s, .text = u"棚户区"_s},
                    {.label = u"繁"_s, .language = u"zh-Hant"_s, .text = u"棚戶區"_s}};
    entry.lines = {{.kind = ReadingLineKind::Note, .text = u"看这里\n两行"_s}};
    QCOMPARE(pagesOf(pdfOf({entry})), QStringList{u"报栏摘录简棚户区繁棚戶區看这里两行1"_s});
}

// Longer than a page, in two columns: each goes on by itself, and nothing is lost.
void TestReadingPdf::goesOnOverPages()
{
    constexpr int characters = 3000;
    ReadingEntry entry;
    entry.quotes = {{.text = QString(characters, u'左')}, {.text = QString(characters / 2, u'右')}};
    const QStringList pages = pagesOf(pdfOf({entry}));
    QVERIFY(pages.size() > 1);
    const QString all = pages.join(QString());
    QCOMPARE(all.count(u'左'), qsizetype(characters));
    QCOMPARE(all.count(u'右'), qsizetype(characters / 2));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).endsWith(QString::number(page + 1)));
        QVERIFY(pages.at(page).contains(u'左'));
    }
    QVERIFY(pages.first().contains(u'右'));
}

// However far down a page it comes.
void TestReadingPdf::headingStaysWithItsText()
{
    constexpr int linesOfAPage = 45;
    for (int lines = 0; lines < linesOfAPage; ++lines) {
        MemorySink sink;
        const auto format = pdfFormat(sink);
        QVERIFY(format->begin({.title = u"报栏"_s, .changed = sampleLibrary().changed}));
        QVERIFY(format->entry(entryOf(QString(lines, u'\n'))));
        QVERIFY(format->heading({.level = 1, .text = u"住房"_s, .facts = u"阜新市"_s}));
        QVERIFY(format->entry(entryOf(u"棚户区改造"_s)));
        QVERIFY(format->end());
        int together = 0;
        for (const QString &page : pagesOf(sink.bytes))
            together += page.contains(u"住房阜新市棚户区改造"_s) ? 1 : 0;
        QVERIFY2(together == 1, qPrintable(QString::number(lines)));
    }
}

void TestReadingPdf::linksLead()
{
    ReadingEntry entry = entryOf(u"棚户区"_s);
    entry.lines = {{.kind = ReadingLineKind::Source, .text = u"阜新日报"_s}};
    entry.link = u"baolan://lib/art?mark='1'"_s;
    const QByteArray pdf = pdfOf({entry});
    QVERIFY(pdf.contains("/URI (baolan://lib/art?mark='1')"));
    QVERIFY(pagesOf(pdf).first().contains(u"阜新日报"_s + backToSource()));
}

// What is laid out leaves at once: a long document is not kept in memory.
void TestReadingPdf::writtenAsItGrows()
{
    MemorySink sink;
    const auto format = pdfFormat(sink);
    QVERIFY(format->begin({.title = u"报栏"_s, .changed = sampleLibrary().changed}));
    qsizetype before = sink.bytes.size();
    for (int pages = 0; pages < 3; ++pages) {
        QVERIFY(format->entry(entryOf(QString(200, u'\n'))));
        QVERIFY(sink.bytes.size() > before);
        before = sink.bytes.size();
    }
}

static Result<void> write(ByteSink &sink)
{
    const auto writer = readingWriter({}, pdfFormat(sink));
    if (Result<void> done = writer->begin(sampleLibrary()); !done)
        return done;
    if (Result<void> done = writer->add(sampleArticle()); !done)
        return done;
    return writer->end();
}

void TestReadingPdf::sameBytesAgain()
{
    MemorySink once;
    MemorySink again;
    QVERIFY(write(once));
    QVERIFY(write(again));
    QCOMPARE(once.bytes, again.bytes);
    QVERIFY(once.bytes.contains("/CreationDate (20260103030405"));
}

void TestReadingPdf::fullDisk()
{
    MemorySink sink(1000);
    const Result<void> done = write(sink);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
}

QTEST_GUILESS_MAIN(TestReadingPdf)
#include "tst_readingpdf.moc"
