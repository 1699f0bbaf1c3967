#include "exchange/exporttemplate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestExportTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void words();
    void refused_data();
    void refused();
};

Q_DECLARE_METATYPE(ExportTemplate)

void TestExportTemplate::thereAndBack_data()
{
    QTest::addColumn<ExportTemplate>("shape");
    QTest::newRow("usual") << ExportTemplate();
    QTest::newRow("all otherwise") << ExportTemplate{.quote = ShownQuote::AsImported,
                                                     .hasTags = false,
                                                     .hasNote = false,
                                                     .hasComments = false,
                                                     .hasLink = false,
                                                     .citation = CitationStyle::Chicago,
                                                     .doubtful = DoubtfulMarks::InPlace,
                                                     .group = ReadingGroup::Tag,
                                                     .order = ReadingOrder::Latest};
    QTest::newRow("no citation") << ExportTemplate{.quote = ShownQuote::Traditional,
                                                   .citation = std::nullopt,
                                                   .group = ReadingGroup::City,
                                                   .order = ReadingOrder::Earliest};
}

void TestExportTemplate::thereAndBack()
{
    QFETCH(ExportTemplate, shape);
    const Result<ExportTemplate> back = templateFromJson(templateToJson(shape));
    QVERIFY(back);
    QVERIFY(*back == shape);
}

void TestExportTemplate::words()
{
    const Result<ExportTemplate> shape =
        templateFromJson(R"({"quote": "simplified", "group": "date", "citation": "none"})");
    QVERIFY(shape);
    QVERIFY(*shape == (ExportTemplate{.quote = ShownQuote::Simplified,
                                      .citation = std::nullopt,
                                      .group = ReadingGroup::Date}));
}

void TestExportTemplate::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("cut short") << QByteArray(R"({"quote": "both")") << QString();
    QTest::newRow("unknown field") << QByteArray(R"({"quotes": "both"})") << u"quotes"_s;
    QTest::newRow("unknown word") << QByteArray(R"({"quote": "Both"})") << u"quote"_s;
    QTest::newRow("a word for a switch") << QByteArray(R"({"tags": "yes"})") << u"tags"_s;
    QTest::newRow("a switch for a word") << QByteArray(R"({"group": true})") << u"group"_s;
    QTest::newRow("unknown style") << QByteArray(R"({"citation": "mla"})") << u"citation"_s;
}

void TestExportTemplate::refused()
{
    QFETCH(QByteArray, json);
    const Result<ExportTemplate> shape = templateFromJson(json);
    QVERIFY(!shape);
    QCOMPARE(shape.error().code, Error::Code::BadValue);
    QTEST(shape.error().where, "field");
}

QTEST_GUILESS_MAIN(TestExportTemplate)
#include "tst_exporttemplate.moc"
