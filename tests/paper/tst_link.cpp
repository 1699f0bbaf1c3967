#include "base/errortext.h"
#include "paper/link.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString library = u"0a1b2c3d-0000-4000-8000-00000000000a"_s;
const QString article = u"1a1b2c3d-0000-4000-8000-00000000000b"_s;
const QString mark = u"2a1b2c3d-0000-4000-8000-00000000000c"_s;
const QString address = u"baolan://"_s + library + u'/' + article;

} // namespace

class TestLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void capitalsAreTheSame();
    void badOnesAreNamed_data();
    void badOnesAreNamed();
    void sentenceNamesThePart();
};

void TestLink::thereAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("end");
    QTest::newRow("article") << address << QString() << qsizetype(-1) << qsizetype(-1);
    QTest::newRow("mark") << address + u"?mark="_s + mark << mark << qsizetype(-1) << qsizetype(-1);
    QTest::newRow("range") << address + u"?range=12-40"_s << QString() << qsizetype(12)
                           << qsizetype(40);
}

void TestLink::thereAndBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mark);
    QFETCH(const qsizetype, begin);
    QFETCH(const qsizetype, end);
    Link expected{.library = library, .article = article, .mark = mark};
    if (begin >= 0)
        expected.range = TextRange{begin, end};
    const Result<Link> parsed = parseLink(text);
    QVERIFY(parsed);
    QVERIFY(*parsed == expected);
    QCOMPARE(formatLink(*parsed), text);
}

// Some programs write the part behind :// in small letters, some people in capitals.
void TestLink::capitalsAreTheSame()
{
    const Result<Link> parsed = parseLink(u"BAOLAN://"_s + library.toUpper() + u'/' +
                                          article.toUpper() + u"?mark="_s + mark.toUpper());
    QVERIFY(parsed);
    QCOMPARE(formatLink(*parsed), address + u"?mark="_s + mark);
}

void TestLink::badOnesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QString &text, const QString &where,
                        const QString &what) { QTest::newRow(name) << text << where << what; };
    row("empty", {}, u"link"_s, {});
    row("other scheme", u"https://a/b"_s, u"link"_s, u"https://a/b"_s);
    row("space before", u' ' + address, u"link"_s, u' ' + address);
    row("library short", u"baolan://0a1b2c/"_s + article, u"link-library"_s, u"0a1b2c"_s);
    row("library in braces", u"baolan://{"_s + library + u"}/"_s + article, u"link-library"_s,
        u'{' + library + u'}');
    row("no article", u"baolan://"_s + library, u"link-article"_s, {});
    row("more behind the article", address + u"/x"_s, u"link-article"_s, article + u"/x"_s);
    row("slash at the end", address + u'/', u"link-article"_s, article + u'/');
    row("line feed at the end", address + u'\n', u"link-article"_s, article + u'\n');
    row("path", u"baolan://"_s + library + u"/../../etc/passwd"_s, u"link-article"_s,
        u"../../etc/passwd"_s);
    row("nothing asked", address + u'?', u"link-place"_s, {});
    row("mark is none", address + u"?mark=1"_s, u"link-place"_s, u"mark=1"_s);
    row("other question", address + u"?note=1"_s, u"link-place"_s, u"note=1"_s);
    row("empty range", address + u"?range=4-4"_s, u"link-place"_s, u"range=4-4"_s);
    row("range backwards", address + u"?range=9-4"_s, u"link-place"_s, u"range=9-4"_s);
    row("negative", address + u"?range=-1-4"_s, u"link-place"_s, u"range=-1-4"_s);
    row("too large", address + u"?range=1-99999999999"_s, u"link-place"_s,
        u"range=1-99999999999"_s);
    row("digits of another script", address + u"?range=١-٢"_s, u"link-place"_s, u"range=١-٢"_s);
    row("both", address + u"?range=1-2&mark="_s + mark, u"link-place"_s,
        u"range=1-2&mark="_s + mark);
}

void TestLink::badOnesAreNamed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, where);
    QFETCH(const QString, what);
    const Result<Link> parsed = parseLink(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::BadValue);
    QCOMPARE(parsed.error().where, where);
    QCOMPARE(parsed.error().detail, what);
}

void TestLink::sentenceNamesThePart()
{
    const Result<Link> parsed = parseLink(address + u"?mark=1"_s);
    QVERIFY(!parsed);
    QCOMPARE(sentence(parsed.error()),
             u"“mark=1” means nothing as the passage of a link, mark=UUID "
             "or range=S-E; nothing was changed."_s);
}

QTEST_MAIN(TestLink)
#include "tst_link.moc"
