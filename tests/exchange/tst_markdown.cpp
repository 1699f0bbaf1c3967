#include "exchange/markdown.h"
#include "exchange/markdowntext.h"
#include "sampleexport.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void paragraphs_data();
    void paragraphs();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void tags_data();
    void tags();
    void yaml_data();
    void yaml();
    void wholeDocument();
    void tagsThatWouldBeCalledAlike();
    void sameInBothScripts();
    void nothingKnown();
};

void TestMarkdown::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("Chinese text needs no escaping")
        << u"昔日“城市伤疤” 如今“绿色骄傲”（图）"_s << u"昔日“城市伤疤” 如今“绿色骄傲”（图）"_s;
    QTest::newRow("numbers stay readable")
        << u"增长7.4%，1-3月3,000吨"_s << u"增长7.4%，1-3月3,000吨"_s;
    QTest::newRow("html") << u"<b>&amp;</b>"_s << u"&lt;b\\>&amp;amp;&lt;/b\\>"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("bare address") << u"见http://a.cn和www.b.cn"_s
                                  << u"见http\\://a.cn和www\\.b.cn"_s;
    QTest::newRow("mail address") << u"a@b.cn"_s << u"a\\@b.cn"_s;
    QTest::newRow("heading") << u"# 一"_s << u"\\# 一"_s;
    QTest::newRow("numbered list") << u"1. 一"_s << u"1\\. 一"_s;
    QTest::newRow("no list") << u"1.5倍"_s << u"1.5倍"_s;
    QTest::newRow("list") << u"- 一"_s << u"\\- 一"_s;
    QTest::newRow("rule") << u"---"_s << u"\\---"_s;
    QTest::newRow("highlight and comment") << u"a==b%%c"_s << u"a\\=\\=b\\%\\%c"_s;
    QTest::newRow("line breaks of all kinds")
        << u"一\r\n二\r三\u2028四\u2029五\x85六\n\n七"_s << u"一 二 三 四 五 六 七"_s;
    QTest::newRow("outer spaces, tabs") << u" \t一\t二  "_s << u"一 二"_s;
    QTest::newRow("ideographic space is text") << u"　一"_s << u"　一"_s;
    QTest::newRow("controls and lone surrogates")
        << u"一"_s + QChar(0x0000) + QChar(0x001b) + QChar(0xd800) + QChar(0xfffe) + u"二"_s
        << u"一\ufffd\ufffd\ufffd\ufffd二"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestMarkdown::lines()
{
    QFETCH(QString, text);
    QTEST(markdownLine(text), "markdown");
}

void TestMarkdown::paragraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQuotation");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("a block a paragraph") << u"一\n二"_s << true << u"> 一\n>\n> 二"_s;
    QTest::newRow("a note keeps its lines") << u"一\n二\n\n\n三"_s << false << u"一\\\n二\n\n三"_s;
    QTest::newRow("blank lines at the ends") << u"\n一\n\n"_s << false << u"一"_s;
    QTest::newRow("white space alone") << u" \n\t\n"_s << false << QString();
    QTest::newRow("an indented line is no code") << u"    一"_s << false << u"一"_s;
    QTest::newRow("every line is guarded")
        << u"一\n# 二\n+ 三"_s << false << u"一\\\n\\# 二\\\n\\+ 三"_s;
}

void TestMarkdown::paragraphs()
{
    QFETCH(QString, text);
    QFETCH(bool, isQuotation);
    const QString markdown = isQuotation ? markdownParagraphs(text, LineBreak::Paragraph, u"> "_s)
                                         : markdownParagraphs(text, LineBreak::InsideParagraph);
    QTEST(markdown, "markdown");
}

// What a reader of Markdown (here Qt's) sees is the text, without any form but the paragraph.
void TestMarkdown::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("payload");
    const QStringList payloads{
        u"<script>alert(1)</script>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"<!-- x -->"_s,
        u"<http://a.cn>"_s,
        u"&lt;b&gt; &#60; &copy;"_s,
        u"[a](javascript:alert(1))"_s,
        u"[a]: http://a.cn"_s,
        u"![x](http://a.cn/x.png)"_s,
        u"![[secret]] [[note]]"_s,
        u"http://a.cn/b?c=d&e=f"_s,
        u"www.a.cn"_s,
        u"a@b.cn"_s,
        u"mailto:a@b.cn"_s,
        u"# 一"_s,
        u"###### 一 ######"_s,
        u"一 #"_s,
        u"- 一"_s,
        u"+ 一"_s,
        u"* 一"_s,
        u"1. 一"_s,
        u"2) 一"_s,
        u"- [ ] 一"_s,
        u"> 一"_s,
        u"---"_s,
        u"***"_s,
        u"___"_s,
        u"==="_s,
        u"`一`"_s,
        u"```一"_s,
        u"~~~一"_s,
        u"~~一~~"_s,
        u"~一~"_s,
        u"*一* **二** _a_ __b__"_s,
        u"$x$ $$y$$"_s,
        u"==一=="_s,
        u"%%一%%"_s,
        u"a | b"_s,
        u"| a | b |"_s,
        u"|---|---|"_s,
        u"[^1]"_s,
        u"[^1]: 一"_s,
        u"一 ^ab"_s,
        u"#标签"_s,
        u"一\\"_s,
        u"\\*一\\*"_s,
        u"\\\\"_s,
        u"a\\_b"_s,
        u"“*新年好*”很"_s,
        u"{{一}} {#id .class}"_s,
    };
    for (const QString &payload : payloads)
        QTest::newRow(qUtf8Printable(payload)) << payload;
}

static void verifyPlain(const QTextDocument &document, const QString &text)
{
    QCOMPARE(document.toPlainText(), text);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QCOMPARE(block.blockFormat().headingLevel(), 0);
        QVERIFY(!block.textList());
        QVERIFY(!block.blockFormat().hasProperty(QTextFormat::BlockCodeFence));
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            QVERIFY(!format.isAnchor() && !format.isImageFormat() && !format.fontFixedPitch());
            QVERIFY(!format.fontItalic() && !format.fontStrikeOut());
            QVERIFY(format.fontWeight() <= QFont::Normal);
        }
    }
}

void TestMarkdown::hostileTextStaysText()
{
    QFETCH(QString, payload);
    QTextDocument document;
    document.setMarkdown(markdownParagraphs(payload, LineBreak::InsideParagraph),
                         QTextDocument::MarkdownDialectGitHub);
    verifyPlain(document, payload);
    document.setMarkdown(u"一\\\n"_s + markdownLine(payload), QTextDocument::MarkdownDialectGitHub);
    verifyPlain(document, u"一\n"_s + payload);
}

void TestMarkdown::tags_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("tag");
    QTest::newRow("path") << u"住房/棚改"_s << u"#住房/棚改"_s;
    QTest::newRow("spaces") << u"城市 更新/ 老旧 小区"_s << u"#城市-更新/老旧-小区"_s;
    QTest::newRow("slash inside a name") << u"城\\/乡"_s << u"#城-乡"_s;
    QTest::newRow("punctuation") << u"住房（棚改）#1,2"_s << u"#住房-棚改-1-2"_s;
    QTest::newRow("underscore") << u"a_b/_c_"_s << u"#a_b/c"_s;
    QTest::newRow("digits alone are no tag") << u"2025/07"_s << u"#_2025/07"_s;
    QTest::newRow("digits with a letter are") << u"20世纪"_s << u"#20世纪"_s;
    QTest::newRow("nothing left") << u"？！"_s << u"#_"_s;
    QTest::newRow("beyond the BMP") << u"𠮷野家"_s << u"#𠮷野家"_s;
    QTest::newRow("markup") << u"<b>*[x](y)"_s << u"#b-x-y"_s;
}

void TestMarkdown::tags()
{
    QFETCH(QString, path);
    QTEST(markdownTag(path), "tag");
}

void TestMarkdown::yaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yaml");
    QTest::newRow("plain") << u"我的报栏"_s << u"\"我的报栏\""_s;
    QTest::newRow("quotes") << u"a\"b'c"_s << u"\"a\\\"b'c\""_s;
    QTest::newRow("backslash") << u"a\\nb"_s << u"\"a\\\\nb\""_s;
    QTest::newRow("end of front matter") << u"a\n---\nb: c"_s << u"\"a --- b: c\""_s;
    QTest::newRow("signs") << u"- {a: [b]} # c & *d !e %f @g"_s
                           << u"\"- {a: [b]} # c & *d !e %f @g\""_s;
    QTest::newRow("control") << u"a"_s + QChar(0x7) << u"\"a\ufffd\""_s;
    QTest::newRow("byte order mark") << u"\ufeff"_s << u"\"\\uFEFF\""_s;
}

void TestMarkdown::yaml()
{
    QFETCH(QString, text);
    QTEST(yamlString(text), "yaml");
}

static ExportedArticle article()
{
    ExportedArticle article{
        .uuid = u"a1"_s, .city = u"阜新市"_s, .section = u"要闻"_s, .link = u"baolan://l1/a1"_s};
    article.cited.people = {u"高鹏"_s};
    article.cited.headline = u"昔日“城市伤疤” 如今“绿色骄傲”"_s;
    article.cited.date = *parseEdtf(u"2025-09"_s);
    article.cited.date.kind = DateKind::Inferred;
    return article;
}

static ExportedMark mark(const QString &uuid, const QString &simplified, const QString &traditional)
{
    ExportedMark mark{.simplified = simplified, .traditional = traditional};
    mark.mark.uuid = uuid;
    mark.link = u"baolan://l1/a1?mark="_s + uuid;
    return mark;
}

// The notes as a document of a library whose codebook is made of their tags.
static QString written(const ExportedArticle &article, const QString &name,
                       const QDateTime &changed = {})
{
    ExportedLibrary library;
    library.name = name;
    library.changed = changed;
    for (const ExportedMark &mark : article.marks)
        library.codebook << mark.mark.tags;
    MemorySink sink;
    const auto writer = readingWriter({}, markdownFormat(sink));
    if (!writer->begin(library) || !writer->add(article) || !writer->end())
        return u"not written"_s;
    return QString::fromUtf8(sink.bytes);
}

void TestMarkdown::wholeDocument()
{
    ExportedArticle fuxin = article();
    ExportedMark first = mark(u"m1"_s, u"生态修复\n第二段"_s, u"生態修復\n第二段"_s);
    first.mark.tags = {Tag{.path = u"住房/棚改"_s}, Tag{.path = u"生态"_s}};
    first.mark.note = u"比较 <其他> 城市\n*见* 抚顺"_s;
    fuxin.marks = {first, mark(u"m2"_s, u"海州"_s, u"海州"_s)};
    const QDateTime changed(QDate(2025, 7, 3), QTime(16, 0), QTimeZone(8 * 3600));
    const QString expected = uR"(---
title: "报栏摘录：我的“库”"
library: "我的“库”"
changed: 2025-07-03T08:00:00Z
generator: Baolan
---

# 报栏摘录：我的“库”

## 昔日“城市伤疤” 如今“绿色骄傲”

阜新市 · 2025-09（推断） · 要闻

> **简** 生态修复
>
> 第二段

> **繁** 生態修復
>
> 第二段

标签 #住房/棚改 #生态

比较 &lt;其他\> 城市\
\*见\* 抚顺

—— 高鹏. 昔日“城市伤疤” 如今“绿色骄傲”\[N\]. \[报纸名不详\], \[2025-09\]. [回到原文](baolan://l1/a1?mark=m1)

---

> 海州

—— 高鹏. 昔日“城市伤疤” 如今“绿色骄傲”\[N\]. \[报纸名不详\], \[2025-09\]. [回到原文](baolan://l1/a1?mark=m2)
)"_s;
    QCOMPARE(written(fuxin, u"我的“库”"_s, changed), expected);
}

void TestMarkdown::tagsThatWouldBeCalledAlike()
{
    ExportedArticle plain = article();
    ExportedMark first = mark(u"m1"_s, u"海州"_s, u"海州"_s);
    first.mark.tags = {Tag{.path = u"？？"_s}, Tag{.path = u"a b"_s}, Tag{.path = u"a-b-2"_s}};
    ExportedMark second = mark(u"m2"_s, u"海州"_s, u"海州"_s);
    second.mark.tags = {Tag{.path = u"！"_s}, Tag{.path = u"A-b"_s}, Tag{.path = u"？？"_s}};
    plain.marks = {first, second};
    const QString markdown = written(plain, u"库"_s);
    // In the order of their paths: “A-b”, “a b”, “a-b-2”; “！”, “？？”.
    QVERIFY2(markdown.contains(u"标签 #_-2 #a-b-2 #a-b-2-2\n"_s), qPrintable(markdown));
    QVERIFY2(markdown.contains(u"标签 #_ #A-b #_-2\n"_s), qPrintable(markdown));
}

void TestMarkdown::sameInBothScripts()
{
    ExportedArticle plain = article();
    plain.marks = {mark(u"m1"_s, u"海州"_s, u"海州"_s)};
    const QString markdown = written(plain, u"库"_s);
    QCOMPARE(markdown.count(u"> "_s), 1);
    QVERIFY(!markdown.contains(u"**简**"_s));
}

void TestMarkdown::nothingKnown()
{
    ExportedArticle unknown;
    unknown.marks = {mark(u"m1"_s, u"海州"_s, u"海州"_s)};
    const QString markdown = written(unknown, QString());
    QVERIFY(markdown.contains(u"\n## 题名不详\n\n城市不详 · 日期不详\n"_s));
    QVERIFY(markdown.endsWith(u'\n'));
    QVERIFY(!markdown.contains(u'\r'));
}

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
