#include "describednotes.h"
#include "exchange/markscsv.h"
#include "exchange/tablecsv.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const CsvForm &form, const QList<ExportedArticle> &articles)
{
    MemorySink sink;
    const auto writer = csvWriter(TableOf::Marks, form, sink);
    bool isDone = bool(writer->begin(exchangedLibrary()));
    for (const ExportedArticle &article : articles)
        isDone = isDone && writer->add(article);
    return isDone && writer->end() ? sink.bytes : QByteArray();
}

} // namespace

class TestMarksCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardedFields();
    void unguardedFields();
    void linkOfEitherSide();
    void whatTheArticleIsCalled();
    void tablesOfOthers_data();
    void tablesOfOthers();
    void refused_data();
    void refused();
    void lost_data();
    void lost();
};

// What looked like a formula is again as it was.
void TestMarksCsv::guardedFields()
{
    ExportedArticle article = exchangedArticles().constLast();
    article.marks.first().mark.note = u"=SUM(A1)"_s;
    article.marks.first().mark.creator = u"'=x"_s;
    article.marks.first().quote = u"-一"_s;
    const QByteArray bytes = written({}, {article});
    QVERIFY(bytes.contains(",'=SUM(A1),"));
    const auto notes = readMarksCsv(bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.at(0).note, u"=SUM(A1)"_s);
    QCOMPARE(notes->marks.at(0).creator, u"'=x"_s);
    QCOMPARE(notes->marks.at(0).quote, u"-一"_s);
}

// Without apostrophes, one that stands there is the reader's own.
void TestMarksCsv::unguardedFields()
{
    ExportedArticle article = exchangedArticles().constLast();
    article.marks.first().mark.note = u"'=丙"_s;
    article.marks.first().mark.creator = u"=x"_s;
    article.marks.first().quote = u"''-一"_s;
    for (const QChar separator : {u',', u';', u'\t'}) {
        const QByteArray bytes =
            written({.separator = separator, .guard = FormulaGuard::None}, {article});
        const auto notes = readMarksCsv(bytes, u"f"_s);
        QVERIFY(notes);
        QVERIFY(notes->isOurs);
        QCOMPARE(notes->marks.at(0).note, u"'=丙"_s);
        QCOMPARE(notes->marks.at(0).creator, u"=x"_s);
        QCOMPARE(notes->marks.at(0).quote, u"''-一"_s);
    }
}

void TestMarksCsv::linkOfEitherSide()
{
    ExportedArticle article = exchangedArticles().constLast();
    MarkLink &link = article.marks.first().links.first();
    for (const LinkKind kind : {LinkKind::Supports, LinkKind::Contradicts, LinkKind::SameEvent}) {
        for (const bool isFromOther : {false, true}) {
            link.kind = kind;
            link.isFromOther = isFromOther;
            link.creator = u"周 明"_s;
            const auto notes = readMarksCsv(written({}, {article}), u"f"_s);
            QVERIFY(notes && notes->links.size() == 1);
            const IncomingLink &read = notes->links.constFirst();
            QCOMPARE(read.kind, kind);
            QCOMPARE(read.uuid, link.uuid);
            QCOMPARE(read.mark, isFromOther ? link.otherUuid : article.marks.first().mark.uuid);
            QCOMPARE(read.other, isFromOther ? article.marks.first().mark.uuid : link.otherUuid);
            QCOMPARE(read.creator, u"周 明"_s);
        }
    }
}

void TestMarksCsv::whatTheArticleIsCalled()
{
    const auto notes = readMarksCsv(written({}, exchangedArticles()), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->texts.size(), 2);
    QCOMPARE(notes->texts.at(0).title, u"棚户区改造 & \"提速\""_s);
    QCOMPARE(notes->texts.at(0).city, u"大连"_s);
    QCOMPARE(notes->texts.at(0).paper, u"大连日报"_s);
    QCOMPARE(notes->texts.at(0).date, u"2014-03-02"_s);
    QCOMPARE(notes->texts.at(0).page, u"A3"_s);
    QCOMPARE(notes->texts.at(1).articleUuid, u"22222222-bbbb-4bbb-8bbb-000000000002"_s);
}

void TestMarksCsv::tablesOfOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("commas") << QByteArray("Quote,Headline,Tags,Note\n"
                                          "甲乙,头条,\"x;y/z\",说\n");
    QTest::newRow("semicolons") << QByteArray("quote;article;tag;note\r\n"
                                              "甲乙;头条;\"x;y/z\";说\r\n");
    QTest::newRow("tabs, a mark and no last line end") << QByteArray("\xef\xbb\xbf"
                                                                     "note\ttags\ttitle\tquote\n"
                                                                     "说\tx; y/z\t头条\t甲乙");
    QTest::newRow("tags one a line, unknown columns")
        << QByteArray("n,quote,tags,headline,note,rating\n1,甲乙,\"x\ny / z\",头条,说,5\n");
    QTest::newRow("positions that count nobody knows what")
        << QByteArray("quote,begin,end,headline,tags,note\n甲乙,1,99,头条,x;y/z,说\n");
}

void TestMarksCsv::tablesOfOthers()
{
    QFETCH(const QByteArray, bytes);
    const auto notes = readMarksCsv(bytes, u"f"_s);
    QVERIFY(notes);
    QVERIFY(!notes->isOurs);
    QCOMPARE(lossesOf(notes->losses), QStringList());
    QCOMPARE(notes->marks.size(), 1);
    const IncomingMark &mark = notes->marks.constFirst();
    QCOMPARE(mark.quote, u"甲乙"_s);
    QCOMPARE(mark.note, u"说"_s);
    QCOMPARE(mark.tagPaths, (QStringList{u"x"_s, u"y/z"_s}));
    QVERIFY(!mark.position);
    QVERIFY(mark.uuid.isEmpty());
    QCOMPARE(notes->texts.size(), 1);
    QCOMPARE(notes->texts.at(0).title, u"头条"_s);
    QCOMPARE(notes->texts.at(0).articleUuid, QString());
    QCOMPARE(notes->texts.at(0).key, mark.textKey);
}

void TestMarksCsv::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("detail");
    const QByteArray ours = written({}, exchangedArticles());
    QTest::newRow("empty") << QByteArray() << u"f"_s << u"notes:no-quote"_s;
    QTest::newRow("no quote") << QByteArray("a,b\n1,2\n") << u"f"_s << u"notes:no-quote"_s;
    QTest::newRow("no UTF-8") << QByteArray("quote\n\xbc\xd7\n") << u"f"_s << u"notes:not-utf8"_s;
    QTest::newRow("a quotation mark that is never closed")
        << QByteArray("quote\na\n\"b\n") << u"f: 3"_s << u"notes:unclosed-quote"_s;
    QTest::newRow("a row of ours that is not whole")
        << ours.left(ours.indexOf("\r\n") + 2) + "住房,甲\r\n"
        << u"f: 2"_s << u"notes:ragged:2"_s;
}

void TestMarksCsv::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, where);
    QFETCH(const QString, detail);
    const auto notes = readMarksCsv(bytes, u"f"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error(), (Error{Error::Code::BadTable, where, detail}));
}

// A field of ours that says something else.
void TestMarksCsv::lost_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("losses");
    QTest::newRow("nothing") << QByteArray("x") << QByteArray("x") << QStringList();
    QTest::newRow("a place in words") << QByteArray(",0,2,ok,") << QByteArray(",zero,2,ok,")
                                      << QStringList{u"position:2: 另一"_s};
    QTest::newRow("a place before the text")
        << QByteArray(",0,2,ok,") << QByteArray(",-2,0,ok,") << QStringList{u"position:2: 另一"_s};
    QTest::newRow("a place that is longer than the quote")
        << QByteArray(",0,2,ok,") << QByteArray(",0,5,ok,") << QStringList{u"position:另一"_s};
    QTest::newRow("an unknown state")
        << QByteArray(",0,2,ok,") << QByteArray(",0,2,fine,") << QStringList{u"field:2: state"_s};
    QTest::newRow("a moment that is none")
        << QByteArray("2026-11-01T08:30:00Z") << QByteArray("1 Nov")
        << QStringList{u"field:2: created"_s};
    QTest::newRow("a link in other words")
        << QByteArray("contradicted-by ") << QByteArray("hates ")
        << QStringList{u"relation:2: hates 33333333-cccc-4ccc-8ccc-000000000001 "
                       "66666666-ffff-4fff-8fff-000000000001 崔振波"_s};
}

void TestMarksCsv::lost()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QStringList, losses);
    QByteArray bytes = written({}, {exchangedArticles().constLast()});
    bytes.replace(from, to);
    const auto notes = readMarksCsv(bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 1);
    QCOMPARE(lossesOf(notes->losses), losses);
}

QTEST_APPLESS_MAIN(TestMarksCsv)
#include "tst_markscsv.moc"
