#include "describednotes.h"
#include "exchange/hypothesis.h"
#include "sampleexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray written()
{
    MemorySink sink;
    HypothesisWriter writer(sink);
    return writeExchanged(writer) ? sink.bytes : QByteArray();
}

} // namespace

class TestHypothesis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheImportNeeds();
    void comesBack();
    void sameBytes();
    void names_data();
    void names();
    void exportOfHypothesis();
    void rowsOfTheApi();
    void refused_data();
    void refused();
};

// Its import reads target[].selector, text, tags and uri of each of the annotations.
void TestHypothesis::whatTheImportNeeds()
{
    const QJsonObject file = QJsonDocument::fromJson(written()).object();
    const QJsonArray rows = file["annotations"_L1].toArray();
    QCOMPARE(rows.size(), 9); // six marks, three comments
    for (const QJsonValue &row : rows) {
        QVERIFY(row["target"_L1].toArray().size() == 1);
        QVERIFY(row["text"_L1].isString());
        QVERIFY(row["tags"_L1].isArray());
        QVERIFY(row["uri"_L1].toString().contains(u':'));
        QVERIFY(row["user"_L1].toString().startsWith("acct:"_L1));
    }
    const QJsonObject passage = rows[3].toObject();
    const QJsonArray selectors =
        passage["target"_L1].toArray()[0].toObject()["selector"_L1].toArray();
    QCOMPARE(selectors[0].toObject()["start"_L1].toInteger(), 3); // in units
    QCOMPARE(selectors[0].toObject()["end"_L1].toInteger(), 8);
    QCOMPARE(selectors[1].toObject()["exact"_L1].toString(), u"棚户区改造"_s);
    QCOMPARE(rows[4].toObject()["references"_L1].toArray(), QJsonArray{passage["id"_L1]});
}

void TestHypothesis::comesBack()
{
    const auto notes = readHypothesis(written(), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(described(*notes), describedExchanged());
    QCOMPARE(lossesOf(notes->losses), QStringList());
    QCOMPARE(notes->marks.at(4).state, MarkState::Orphan);
    QCOMPARE(notes->texts.at(0).city, u"大连"_s);
}

void TestHypothesis::sameBytes()
{
    QCOMPARE(written(), written());
}

// A name may be an address of mail.
void TestHypothesis::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << u"周明"_s;
    QTest::newRow("an address") << u"zhou@example.cn"_s;
    QTest::newRow("as our accounts end") << u"zhou@baolan"_s;
    QTest::newRow("nobody") << QString();
}

void TestHypothesis::names()
{
    QFETCH(const QString, name);
    ExportedArticle article = exchangedArticles().constFirst();
    article.marks = {article.marks.at(2)};
    article.marks[0].mark.creator = name;
    article.marks[0].comments[0].creator = name;
    MemorySink sink;
    HypothesisWriter writer(sink);
    QVERIFY(writer.begin(exchangedLibrary()) && writer.add(article) && writer.end());
    const auto notes = readHypothesis(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.constFirst().creator, name);
    QCOMPARE(notes->marks.constFirst().comments.constFirst().creator, name);
}

void TestHypothesis::exportOfHypothesis()
{
    const auto notes = readHypothesis(
        "{\"export_date\":\"2026-01-01\",\"annotations\":["
        "{\"id\":\"r1\",\"references\":[\"Ab_9\"],\"text\":\"\xe7\xad\x94\",\"user\":\"acct:b@h."
        "is\","
        "\"target\":[{\"source\":\"http://p\"}],\"uri\":\"http://p\"},"
        "{\"id\":\"Ab_9\",\"created\":\"2024-02-03T04:05:06.789012+00:00\",\"uri\":\"http://p\","
        "\"user\":\"acct:a@h.is\",\"text\":\"\xe8\xaf\x9d\",\"tags\":[\"x\",\"y/z\"],"
        "\"document\":{\"title\":[\"T\"]},\"target\":[{\"source\":\"http://p\",\"selector\":["
        "{\"type\":\"RangeSelector\",\"startOffset\":1},"
        "{\"type\":\"TextPositionSelector\",\"start\":10,\"end\":12},"
        "{\"type\":\"TextQuoteSelector\",\"exact\":\"ab\",\"prefix\":\"p\",\"suffix\":\"s\"}]}]},"
        "{\"id\":\"r2\",\"references\":[\"gone\"],\"text\":\"lost\",\"target\":[{}]}]}",
        u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 1);
    const IncomingMark &mark = notes->marks.constFirst();
    QCOMPARE(mark.quote, u"ab"_s);
    QCOMPARE(mark.prefix, u"p"_s);
    QVERIFY(!mark.position); // of a whole web page
    QCOMPARE(mark.tagPaths, (QStringList{u"x"_s, u"y/z"_s}));
    QCOMPARE(mark.creator, u"a"_s);
    QVERIFY(mark.created.isValid());
    QVERIFY(!mark.uuid.isEmpty());
    QCOMPARE(mark.comments.size(), 1);
    QCOMPARE(mark.comments.at(0).text, u"答"_s);
    QCOMPARE(notes->texts.at(0).title, u"T"_s);
    QCOMPARE(lossesOf(notes->losses), QStringList{u"comment:lost"_s});
}

void TestHypothesis::rowsOfTheApi()
{
    const auto notes = readHypothesis(
        "{\"total\":2,\"rows\":[{\"uri\":\"http://p\",\"target\":[{\"source\":\"http://p\"}],"
        "\"text\":\"n\"},{\"uri\":\"http://p\",\"target\":[{\"selector\":["
        "{\"type\":\"FragmentSelector\",\"value\":\"page=2\"}]}]}]}",
        u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 2);
    QVERIFY(notes->marks.at(0).isWhole);
    QVERIFY(notes->marks.at(1).isWhole);
    QCOMPARE(lossesOf(notes->losses), QStringList{u"selector:FragmentSelector"_s});
}

void TestHypothesis::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << QByteArray() << Error::Code::Damaged;
    QTest::newRow("cut short") << written().chopped(4) << Error::Code::Damaged;
    QTest::newRow("other JSON") << QByteArray("{}") << Error::Code::Unsupported;
    QTest::newRow("annotations that are no list")
        << QByteArray("{\"annotations\":{}}") << Error::Code::Unsupported;
}

void TestHypothesis::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto notes = readHypothesis(bytes, u"f"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, code);
}

QTEST_APPLESS_MAIN(TestHypothesis)
#include "tst_hypothesis.moc"
