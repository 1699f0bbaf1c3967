#include "exchange/quotecopy.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

CopiedQuote plainQuote()
{
    return {.text = u"危中機，唯創新者勝。"_s,
            .citation = u"高鹏. 细河两岸[N]. 阜新日报, 2025-09-08(1)."_s,
            .link = u"baolan://l/a?mark=m"_s};
}

} // namespace

class TestQuoteCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asImported();
    void conversionIsSaid();
    void paragraphsStayApart();
    void foreignTextIsNoMarkup_data();
    void foreignTextIsNoMarkup();
};

void TestQuoteCopy::asImported()
{
    const QuoteFlavours made = quoteFlavours(plainQuote());
    QCOMPARE(made.plain, u"“危中機，唯創新者勝。”\n"
                         "—— 高鹏. 细河两岸[N]. 阜新日报, 2025-09-08(1).\n"
                         "baolan://l/a?mark=m\n"_s);
    QCOMPARE(made.html, u"<blockquote><p>危中機，唯創新者勝。</p></blockquote>\n"
                        "<p>—— 高鹏. 细河两岸[N]. 阜新日报, 2025-09-08(1). "
                        "<a href=\"baolan://l/a?mark=m\">回到原文</a></p>"_s);
    QCOMPARE(made.markdown, u"> 危中機，唯創新者勝。\n"
                            "\n"
                            "—— 高鹏. 细河两岸\\[N\\]. 阜新日报, 2025-09-08(1). "
                            "[回到原文](baolan://l/a?mark=m)\n"_s);
}

void TestQuoteCopy::conversionIsSaid()
{
    CopiedQuote quote = plainQuote();
    quote.conversion = u"原文繁体，此处转为简体"_s;
    const QuoteFlavours made = quoteFlavours(quote);
    for (const QString &flavour : {made.plain, made.html, made.markdown})
        QVERIFY(flavour.contains(u"2025-09-08(1).（原文繁体，此处转为简体）"_s));
}

void TestQuoteCopy::paragraphsStayApart()
{
    CopiedQuote quote = plainQuote();
    quote.text = u"一\n二"_s;
    const QuoteFlavours made = quoteFlavours(quote);
    QVERIFY(made.plain.startsWith(u"“一\n二”\n"_s));
    QVERIFY(made.html.startsWith(u"<blockquote><p>一</p><p>二</p></blockquote>"_s));
    QVERIFY(made.markdown.startsWith(u"> 一\n>\n> 二\n\n"_s));
}

void TestQuoteCopy::foreignTextIsNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("tags") << u"<script>alert(1)</script><b>重</b>"_s;
    QTest::newRow("entities") << u"&lt;&amp; &#65;"_s;
    QTest::newRow("markdown") << u"# 题 **重** [链](javascript:x) `码` <http://x.cn>"_s;
    QTest::newRow("quotation marks") << u"\" onload=\"x\" '"_s;
    QTest::newRow("placeholders") << u"%1 %2 %3"_s;
}

// What a reader of either sees is the text.
void TestQuoteCopy::foreignTextIsNoMarkup()
{
    QFETCH(const QString, text);
    CopiedQuote quote = plainQuote();
    quote.text = text;
    quote.citation = text + u". 题[N]."_s;
    const QuoteFlavours made = quoteFlavours(quote);
    QVERIFY(made.plain.startsWith(u'“' + text + u"”\n—— "_s + quote.citation));
    QTextDocument html;
    html.setHtml(made.html);
    QCOMPARE(html.toPlainText(), text + u"\n—— "_s + quote.citation + u" 回到原文"_s);
    QTextDocument markdown;
    markdown.setMarkdown(made.markdown);
    QCOMPARE(markdown.toPlainText(), text + u"\n—— "_s + quote.citation + u" 回到原文"_s);
}

QTEST_MAIN(TestQuoteCopy)
#include "tst_quotecopy.moc"
