#include "exchange/codebooksofothers.h"
#include "exchange/readwise.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename Writer>
QString written()
{
    MemorySink sink;
    Writer writer(sink);
    return writeExchanged(writer) ? QString::fromUtf8(sink.bytes) : QString();
}

// path|description of each.
QStringList rowsOf(const QList<CodebookRow> &rows)
{
    QStringList all;
    for (const CodebookRow &row : rows)
        all << row.path + u'|' + row.fields.description.value_or(u"-"_s);
    return all;
}

} // namespace

// Taguette, QualCoder and Readwise.
class TestOtherCodebooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taguette();
    void taguetteComesBack();
    void qualCoder();
    void qualCoderComesBack();
    void qualCoderRead_data();
    void qualCoderRead();
    void qualCoderRefused_data();
    void qualCoderRefused();
    void readwise();
    void readwiseShortens();
    void noApostrophes();
};

// 住房 is on four marks, 棚/改 on two, all of one article.
void TestOtherCodebooks::taguette()
{
    QCOMPARE(written<TaguetteCodebookWriter>(),
             u"tag,description,number of highlights,number of documents\r\n"
             "住房,\"关于\n\n住房\",4,1\r\n"
             "住房/棚\\/改 & <b>,,2,1\r\n"_s);
}

void TestOtherCodebooks::taguetteComesBack()
{
    const auto rows = readCodebookCsv(written<TaguetteCodebookWriter>().toUtf8(), u"f"_s);
    QVERIFY(rows);
    QCOMPARE(rowsOf(*rows), (QStringList{u"住房|关于\n\n住房"_s, u"住房/棚\\/改 & <b>|-"_s}));
}

void TestOtherCodebooks::qualCoder()
{
    Tag odd;
    odd.path = u"a>>>b"_s;
    QCOMPARE(qualCoderCodebook(exchangedLibrary().codebook + QList<Tag>{odd}),
             u"住房,\"关于\n\n住房\"\r\n住房>>棚/改 & <b>,\r\na> > >b,\r\n"_s);
}

void TestOtherCodebooks::qualCoderComesBack()
{
    const auto rows =
        readQualCoderCodebook(qualCoderCodebook(exchangedLibrary().codebook).toUtf8(), u"f"_s);
    QVERIFY(rows);
    QCOMPARE(rowsOf(*rows), (QStringList{u"住房|关于\n\n住房"_s, u"住房/棚\\/改 & <b>|-"_s}));
}

void TestOtherCodebooks::qualCoderRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("code and memo") << QByteArray("a,b c\n") << QStringList{u"a|b c"_s};
    QTest::newRow("code alone") << QByteArray("a\n") << QStringList{u"a|-"_s};
    QTest::newRow("categories") << QByteArray("a >> b>>c,m\n") << QStringList{u"a/b/c|m"_s};
    QTest::newRow("codes below codes") << QByteArray("a>>b>>>c,m\n") << QStringList{u"a/b/c|m"_s};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,m\n")
                                     << QStringList{u"a|m"_s};
    QTest::newRow("a slash in a name") << QByteArray("a/b>>c\n") << QStringList{u"a\\/b/c|-"_s};
    QTest::newRow("an empty level") << QByteArray("a>>>>b\n") << QStringList{u"a/b|-"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void TestOtherCodebooks::qualCoderRead()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QStringList, rows);
    const auto read = readQualCoderCodebook(csv, u"f"_s);
    QVERIFY(read);
    QCOMPARE(rowsOf(*read), rows);
}

void TestOtherCodebooks::qualCoderRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Error>("error");
    QTest::newRow("not UTF-8") << QByteArray("\xb1\xbe")
                               << Error{Error::Code::BadTable, u"f"_s, u"codebook:not-utf8"_s};
    QTest::newRow("no name") << QByteArray("a,b\n>>,m\n")
                             << Error{Error::Code::BadTable, u"f: 2"_s, u"codebook:no-path"_s};
    QTest::newRow("quote") << QByteArray("\"a\n")
                           << Error{Error::Code::BadTable, u"f: 1"_s, u"codebook:unclosed-quote"_s};
}

void TestOtherCodebooks::qualCoderRefused()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const Error, error);
    QCOMPARE(readQualCoderCodebook(csv, u"f"_s).error(), error);
}

void TestOtherCodebooks::readwise()
{
    const QString csv = written<ReadwiseWriter>();
    const QString address = u"baolan://00000000-0000-4000-8000-000000000001/"
                            "22222222-bbbb-4bbb-8bbb-000000000001?mark="
                            "33333333-cccc-4ccc-8ccc-00000000000"_s;
    QVERIFY(csv.startsWith("Highlight,Title,Author,URL,Note,Location,Date\r\n"_L1));
    QVERIFY(csv.contains(u"\r\n棚户区改造,\"棚户区改造 & \"\"提速\"\"\",\"张三, 李四\","_s +
                         address +
                         u"1,\".住房/棚\\/改_&_<b> .住房\n值得\n再看 <script>\",2,"
                         "2026-11-01 08:30:00\r\n"_s));
    QVERIFY(csv.contains(address + u"5,,5,2026-11-01 08:30:00\r\n"_s));
    QVERIFY(csv.contains(address + u"6,\".住房\n旧注\",,2026-11-01 08:30:00\r\n"_s)); // no place
}

void TestOtherCodebooks::readwiseShortens()
{
    MemorySink sink;
    ReadwiseWriter writer(sink);
    ExportedArticle article = exchangedArticles().constFirst();
    article.marks = {article.marks.at(2)};
    article.marks[0].quote = QString(9000, u'字');
    QVERIFY(writer.add(article));
    const QString csv = QString::fromUtf8(sink.bytes);
    QVERIFY(csv.startsWith(QString(8190, u'字') + u"…,"_s));
}

// Where spreadsheets see a formula, other programs see a name.
void TestOtherCodebooks::noApostrophes()
{
    ExportedLibrary library = exchangedLibrary();
    library.codebook = {tagOf(u"-未定"_s)};
    QCOMPARE(qualCoderCodebook(library.codebook), u"-未定,\r\n"_s);
    MemorySink tags;
    TaguetteCodebookWriter taguette(tags);
    QVERIFY(taguette.begin(library));
    QVERIFY(taguette.end());
    QVERIFY(QString::fromUtf8(tags.bytes).endsWith(u"\r\n-未定,,0,0\r\n"_s));
    ExportedArticle article = exchangedArticles().constFirst();
    article.marks = {article.marks.at(2)};
    article.marks[0].quote = u"=甲"_s;
    MemorySink quotes;
    ReadwiseWriter readwise(quotes);
    QVERIFY(readwise.add(article));
    QVERIFY(QString::fromUtf8(quotes.bytes).startsWith(u"=甲,"_s));
}

QTEST_APPLESS_MAIN(TestOtherCodebooks)
#include "tst_othercodebooks.moc"
