#include "ingest/correctionedits.h"
#include "ingest/pageedits.h"
#include "ingest/pagereader.h"
#include "paper/importedtext.h"
#include "paper/tokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Cause = Correction::Cause;

const QStringList townLines{u"# 新橋通車"_s,                // 1
                            u"本报记者 高朋"_s,             // 2
                            u"昨天新橋正式通"_s,            // 3
                            u"車了，大家都很高興。"_s,      // 4
                            u""_s,                          // 5
                            u"橋長三百米，用了 new"_s,      // 6
                            u"steel 建成。"_s,              // 7
                            u""_s,                          // 8
                            u"本 報 訊 \U00020000水清。"_s, // 9
                            u""_s,                          // 10
                            u"**甲乙**丙丁戊己庚辛。"_s};   // 11

PageLines townPage()
{
    return {.lines = townLines, .encoding = u"UTF-8"_s};
}

} // namespace

Q_DECLARE_METATYPE(Cause)

class TestCorrections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void edits_data();
    void edits();
    void refused_data();
    void refused();
    void correctingAgain();
    void putInBeforeAndBehind();
    void backToWhatWasImported();
    void misprintsStay();
    void bylineIsReadAgain();
    void headlineIsReadAgain();
    void wordsGoWithTheirLines();
    void cutBesideAndThroughACorrection();
    void linesOfOtherWordsDoNotFit();
    void emptyBlockIsRefused();
    void randomCorrections();

private:
    Page town() const;
    Result<Page> corrected(const Page &page, TextRange range, const QString &text,
                           Cause cause = Cause::Misread) const;
    Result<Page> corrected(const Page &page, const QString &words, const QString &text,
                           Cause cause = Cause::Misread) const;
    QString wrongSegment(const PageLines &lines, const Article &article) const;

    std::shared_ptr<const Gazetteer> m_gazetteer;
    std::unique_ptr<PageReader> m_reader;
};

void TestCorrections::initTestCase()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    m_gazetteer = *gazetteer;
    m_reader = std::make_unique<PageReader>(m_gazetteer);
}

// One article: headline 1, byline 2, paragraphs 3+4, 6+7, 9 and 11.
Page TestCorrections::town() const
{
    Page page{.sha256 = u"ab"_s, .firstLine = 1, .lastLine = 11};
    for (int line = 1; line <= townLines.size(); ++line) {
        if (!townLines[line - 1].isEmpty())
            page.unassigned << line;
    }
    const auto role = [](int first, int last, const QString &name) {
        return PageEdit{
            .kind = PageEdit::Kind::Role, .line = first, .lastLine = last, .value = name};
    };
    const Result<Page> made =
        withEdits(townPage(), page,
                  {{.kind = PageEdit::Kind::Assign, .line = 1, .lastLine = 11},
                   role(1, 1, u"headline"_s),
                   role(2, 2, u"byline"_s)},
                  *m_gazetteer);
    return made ? *made : Page();
}

Result<Page> TestCorrections::corrected(const Page &page, TextRange range, const QString &text,
                                        Cause cause) const
{
    const auto made = correctionEdits(page, page.articles[0], range, text, cause);
    if (!made)
        return made.error();
    Result<Page> after = withEdits(townPage(), page, made->edits, *m_gazetteer);
    if (!after)
        return after;
    const TextRange block = after->articles[0].blocks[made->block].range;
    if (after->articles[0].sourceText.mid(block.begin, block.length()) != made->text)
        return Error{Error::Code::Internal, after->articles[0].sourceText, made->text};
    return after;
}

Result<Page> TestCorrections::corrected(const Page &page, const QString &words, const QString &text,
                                        Cause cause) const
{
    const qsizetype begin = page.articles[0].sourceText.indexOf(words);
    return corrected(page, TextRange{begin, begin + words.size()}, text, cause);
}

// Empty when every segment names the file's own characters, in order, and only what was corrected
// or joined lies between them.
QString TestCorrections::wrongSegment(const PageLines &lines, const Article &article) const
{
    qsizetype end = 0;
    for (const Segment &segment : article.segments) {
        const QString here = article.sourceText.mid(segment.begin, segment.length);
        const QString there =
            lines.lines.value(segment.line - 1).mid(segment.column, segment.length);
        if (segment.begin < end || here != there || here.size() != segment.length)
            return u"%1: %2, not %3"_s.arg(segment.line).arg(here, there);
        end = segment.begin + segment.length;
    }
    const auto isNamed = [&](qsizetype at) {
        const auto has = [at](qsizetype begin, qsizetype length) {
            return begin <= at && at < begin + length;
        };
        return std::ranges::any_of(article.segments,
                                   [&](const Segment &s) { return has(s.begin, s.length); }) ||
               std::ranges::any_of(article.corrections, [&](const Correction &c) {
                   return has(c.range.begin, c.range.length());
               });
    };
    for (qsizetype at = 0; at < article.sourceText.size(); ++at) {
        if (!isNamed(at) && !QStringView(u"\n ").contains(article.sourceText[at]))
            return u"no place for %1"_s.arg(article.sourceText[at]);
    }
    return {};
}

// What is looked for is corrected; then the edits are those, as line:column "imported"→"new".
void TestCorrections::edits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &words, const QString &text,
                        const QStringList &expected) {
        QTest::newRow(name) << words << text << expected;
    };
    row("nothing", u"正式"_s, u"正式"_s, {});
    row("a character", u"正式"_s, u"正试"_s, {u"3:5 式→试"_s});
    row("two in one line", u"昨天新橋正式"_s, u"今天新橋正试"_s, {u"3:0 昨→今"_s, u"3:5 式→试"_s});
    row("put in", u"正式"_s, u"正正式"_s, {u"3:5 →正"_s});
    row("left out", u"正式"_s, u"式"_s, {u"3:4 正→"_s});
    row("over a torn line", u"正式通車"_s, u"正式开通的火車"_s, {u"3:6 →开"_s, u"3:7 →的火"_s});
    row("both sides of a torn line", u"通車了"_s, u"行走了"_s, {u"3:6 通→"_s, u"4:0 車→行走"_s});
    row("a headline behind its mark", u"新橋通車"_s, u"大橋通車"_s, {u"1:2 新→大"_s});
    row("at the beginning", u"昨天"_s, u"在昨天"_s, {u"3:0 →在"_s});
    row("at the end", u"高興。"_s, u"高興。”"_s, {u"4:10 →”"_s});
    row("outer white space is none of the text", u"高興。"_s, u"高興。 　"_s, {});
    row("the space between torn words", u"new steel"_s, u"newsteel"_s,
        {u"6:11 w→"_s, u"7:0 s→ws"_s});
    row("another sign there", u"new steel"_s, u"new-steel"_s, {u"6:12 →-"_s});
    row("beside the space", u"new steel"_s, u"neu steel"_s, {u"6:11 w→u "_s});
    row("a surrogate pair", u"\U00020000水"_s, u"\U00020001水"_s, {u"9:6 \U00020000→\U00020001"_s});
    row("letter-spaced", u"本 報 訊"_s, u"本 市 訊"_s, {u"9:2 報→市"_s});
    row("spacing taken out", u"本 報 訊"_s, u"本報訊"_s, {u"9:1  →"_s, u"9:3  →"_s});
    row("marks of Markdown between", u"甲乙丙丁"_s, u"甲子丑丁"_s,
        {u"11:3 乙→"_s, u"11:6 丙→子丑"_s});
}

void TestCorrections::edits()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const Page before = town();
    QCOMPARE(before.articles.size(), 1);
    const QString &source = before.articles[0].sourceText;
    const qsizetype begin = source.indexOf(words);
    QVERIFY(begin >= 0);
    const TextRange range{begin, begin + words.size()};
    const auto made = correctionEdits(before, before.articles[0], range, text, Cause::Misread);
    QVERIFY(made);
    QStringList shown;
    for (const PageEdit &edit : made->edits)
        shown << u"%1:%2 %3→%4"_s.arg(edit.line).arg(edit.column).arg(edit.imported, edit.value);
    QCOMPARE(shown, expected);
    const Result<Page> after = corrected(before, range, text);
    QVERIFY2(after, qUtf8Printable(after ? QString() : after.error().detail));
    QCOMPARE(wrongSegment(townPage(), after->articles[0]), QString());
    QCOMPARE(importedText(after->articles[0]), source);
}

void TestCorrections::refused_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, TextRange range, const QString &text, const char *what) {
        QTest::newRow(name) << range << text << QString::fromLatin1(what);
    };
    // 新橋通車 0-4, 本报记者 高朋 5-12
    row("two blocks", {2, 7}, u"字"_s, "correction-range");
    row("beyond the text", {900, 901}, u"字"_s, "correction-range");
    row("backwards", {3, 1}, u"字"_s, "correction-range");
    row("line feed", {0, 1}, u"甲\n乙"_s, "correction-line-break");
    row("paragraph separator", {0, 1}, u"甲\u2029乙"_s, "correction-line-break");
    row("control character", {0, 1}, u"\u001b[31m"_s, "correction-control");
    row("half a character", {0, 1}, QString(QChar(0xd840)), "correction-control");
    row("nothing left", {0, 4}, {}, "correction-empty");
    row("white space left", {0, 4}, u" 　"_s, "correction-empty");
}

void TestCorrections::refused()
{
    QFETCH(TextRange, range);
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const Page page = town();
    const auto made = correctionEdits(page, page.articles[0], range, text, Cause::Misread);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::BadValue);
    QCOMPARE(made.error().detail, detail);
}

// Columns remain those of the line as imported.
void TestCorrections::correctingAgain()
{
    Result<Page> page = corrected(town(), u"正式"_s, u"終於"_s);
    QVERIFY(page);
    page = corrected(*page, u"昨天"_s, u"今早十時"_s);
    QVERIFY(page);
    page = corrected(*page, u"終於"_s, u"終於很快"_s);
    QVERIFY(page);
    QVERIFY(page->articles[0].sourceText.contains(u"今早十時新橋終於很快通車了"_s));
    const QList<Correction> &made = page->corrections;
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].column, 0);
    QCOMPARE(made[0].imported, u"昨天"_s);
    QCOMPARE(made[0].text, u"今早十時"_s);
    QCOMPARE(made[1].column, 4);
    QCOMPARE(made[1].imported, u"正式"_s);
    QCOMPARE(made[1].text, u"終於很快"_s);
    QCOMPARE(wrongSegment(townPage(), page->articles[0]), QString());
    QCOMPARE(importedText(page->articles[0]), town().articles[0].sourceText);
}

void TestCorrections::putInBeforeAndBehind()
{
    Result<Page> page = corrected(town(), u"正式"_s, u"正甲式"_s);
    QVERIFY(page);
    page = corrected(*page, u"正甲式"_s, u"正乙甲丙式"_s);
    QVERIFY(page);
    QCOMPARE(page->corrections.size(), 1);
    QCOMPARE(page->corrections[0].text, u"乙甲丙"_s);
    page = corrected(*page, u"乙甲丙式"_s, u"式"_s);
    QVERIFY(page);
    QCOMPARE(page->corrections.size(), 0);
    QCOMPARE(page->articles[0].segments, town().articles[0].segments);
}

void TestCorrections::backToWhatWasImported()
{
    const Page before = town();
    for (const QString &words : {u"通車了"_s, u"new steel"_s, u"本 報 訊"_s}) {
        Result<Page> page = corrected(before, words, u"某某某"_s);
        QVERIFY(page);
        QVERIFY(page->articles[0].sourceText != before.articles[0].sourceText);
        page = corrected(*page, u"某某某"_s, words);
        QVERIFY(page);
        QCOMPARE(page->corrections, QList<Correction>());
        QCOMPARE(page->articles[0].corrections, QList<Correction>());
        QCOMPARE(page->articles[0].sourceText, before.articles[0].sourceText);
        QCOMPARE(page->articles[0].segments, before.articles[0].segments);
    }
}

void TestCorrections::misprintsStay()
{
    const Page before = town();
    Result<Page> page = corrected(before, u"正式"_s, u"正試"_s, Cause::Misprint);
    QVERIFY(page);
    QCOMPARE(page->articles[0].sourceText, before.articles[0].sourceText);
    QCOMPARE(page->articles[0].segments, before.articles[0].segments);
    QCOMPARE(page->articles[0].corrections.size(), 1);
    // What stands before it is misread: it moves along.
    page = corrected(*page, u"昨天"_s, u"今早十時"_s);
    QVERIFY(page);
    const Article &article = page->articles[0];
    QCOMPARE(article.corrections.size(), 2);
    const Correction &misprint = article.corrections[1];
    QCOMPARE(misprint.cause, Cause::Misprint);
    QCOMPARE(misprint.text, u"試"_s);
    QCOMPARE(article.sourceText.mid(misprint.range.begin, misprint.range.length()), u"式"_s);
    QCOMPARE(importedText(article), before.articles[0].sourceText);
}

void TestCorrections::bylineIsReadAgain()
{
    const Page before = town();
    QCOMPARE(before.articles[0].people, QStringList{u"高朋"_s});
    const Result<Page> page = corrected(before, u"高朋"_s, u"高鹏"_s);
    QVERIFY(page);
    QCOMPARE(page->articles[0].people, QStringList{u"高鹏"_s});
}

void TestCorrections::headlineIsReadAgain()
{
    const Result<Page> page = corrected(town(), u"新橋通車"_s, u"新橋明日通車"_s);
    QVERIFY(page);
    QCOMPARE(page->articles[0].headline(), u"新橋明日通車"_s);
    QCOMPARE(page->articles[0].uuid, town().articles[0].uuid);
}

// A correction is of the line, wherever that goes; also when it leaves the article for a while.
void TestCorrections::wordsGoWithTheirLines()
{
    using enum PageEdit::Kind;
    Result<Page> page = corrected(town(), u"車了"_s, u"行了"_s);
    QVERIFY(page);
    const auto edit = [&](const PageEdit &one) {
        page = withEdits(townPage(), *page, {one}, *m_gazetteer);
        return page && wrongSegment(townPage(), page->articles[0]).isEmpty();
    };
    QVERIFY(edit({.kind = Cut, .line = 4}));
    QVERIFY(page->articles[0].sourceText.contains(u"\n行了，大家"_s));
    QVERIFY(edit({.kind = Role, .line = 4, .lastLine = 4, .value = u"furniture"_s}));
    QVERIFY(!page->articles[0].sourceText.contains(u"行了"_s));
    QVERIFY(page->articles[0].corrections.isEmpty());
    QVERIFY(edit({.kind = Assign, .line = 4, .target = 1}));
    QVERIFY(page->articles[0].sourceText.contains(u"\n行了，大家"_s));
    QCOMPARE(page->articles[0].corrections.size(), 1);
}

void TestCorrections::cutBesideAndThroughACorrection()
{
    const Result<Page> page = corrected(town(), u"丁戊"_s, u"壹貳己"_s); // columns 7 and 8
    QVERIFY(page);
    QCOMPARE(page->corrections.size(), 1);
    const auto cutAt = [&](int column) {
        return withEdits(townPage(), *page,
                         {{.kind = PageEdit::Kind::Cut, .line = 11, .column = column}},
                         *m_gazetteer);
    };
    QVERIFY(!cutAt(8));
    const Result<Page> before = cutAt(7);
    QVERIFY(before);
    QVERIFY(before->articles[0].sourceText.contains(u"甲乙丙\n壹貳己己庚"_s));
    const Result<Page> behind = cutAt(9);
    QVERIFY(behind);
    QVERIFY(behind->articles[0].sourceText.contains(u"丙壹貳己\n己庚"_s));
}

void TestCorrections::linesOfOtherWordsDoNotFit()
{
    const Page before = town();
    const qsizetype begin = before.articles[0].sourceText.indexOf(u"正式"_s);
    const auto made =
        correctionEdits(before, before.articles[0], {begin, begin + 2}, u"終於"_s, Cause::Misread);
    QVERIFY(made);
    QList<PageEdit> edits = made->edits;
    edits[0].line = 4;
    edits << made->edits;
    edits << made->edits;
    edits[2].line = -3;
    const Page page = withFittingEdits(townPage(), before, edits, *m_gazetteer);
    QCOMPARE(page.warnings, (QStringList{u"edit-unfit:1"_s, u"edit-unfit:3"_s}));
    QVERIFY(page.articles[0].sourceText.contains(u"終於通車了"_s));
}

void TestCorrections::emptyBlockIsRefused()
{
    const PageEdit all{
        .kind = PageEdit::Kind::Correct, .line = 2, .length = 7, .imported = u"本报记者 高朋"_s};
    const Result<Page> page = withEdits(townPage(), town(), {all}, *m_gazetteer);
    QVERIFY(!page);
    QCOMPARE(page.error(), (Error{Error::Code::BadValue, u"2"_s, u"correct"_s}));
}

// Three hundred corrections on the sample pages, many of them over what was corrected before: what
// was asked for comes out, every segment names the file's own characters, and the way back leads to
// the text as imported.
void TestCorrections::randomCorrections()
{
    QRandomGenerator random(11);
    const QStringList words{u"修"_s, u"改正"_s, {}, u"𠀀"_s, u"OCR "_s, u"，"_s, u"三字经"_s};
    const auto found = pageFiles(QStringLiteral(SEEDS_FOLDER));
    QVERIFY(found);
    int done = 0;
    for (const PageFile &file : found->files) {
        const auto bytes = fileBytes(file, 1 << 20);
        QVERIFY(bytes);
        const auto lines = m_reader->lines(file.name, *bytes, {});
        QVERIFY(lines);
        QList<Page> pages = m_reader->pages(*lines, file.name, *bytes, {});
        Page page = pages.first();
        QStringList imported;
        for (const Article &article : std::as_const(page.articles))
            imported << article.sourceText;
        for (int round = 0; round < 60; ++round) {
            const qsizetype at = random.bounded(std::min<int>(3, int(page.articles.size())));
            const Article &article = page.articles[at];
            const Block &block = article.blocks[random.bounded(int(article.blocks.size()))];
            const auto place = [&](qsizetype from) {
                return from + random.bounded(int(block.range.end - from) + 1);
            };
            const qsizetype begin = place(block.range.begin);
            const TextRange range{begin, std::min(begin + random.bounded(6), block.range.end)};
            const QString text = words[random.bounded(words.size())];
            const auto made = correctionEdits(page, article, range, text, Cause::Misread);
            if (!made) // through a character, or nothing left
                continue;
            const Result<Page> after = withEdits(*lines, page, made->edits, *m_gazetteer);
            QVERIFY(after);
            const TextRange now = after->articles[at].blocks[made->block].range;
            QCOMPARE(after->articles[at].sourceText.mid(now.begin, now.length()), made->text);
            QCOMPARE(wrongSegment(*lines, after->articles[at]), QString());
            QCOMPARE(importedText(after->articles[at]), imported[at]);
            page = *after;
            ++done;
        }
    }
    QVERIFY(done > 250);
}

QTEST_GUILESS_MAIN(TestCorrections)

#include "tst_corrections.moc"
