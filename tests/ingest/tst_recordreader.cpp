#include "ingest/labelledrows.h"
#include "ingest/recordreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What a file of records gives: the records, and the errors as "number fault".
struct Reading
{
    QList<ArticleRecord> records;
    QStringList faults;
    std::optional<Error> end; // what ended it before its end
    QString encoding;
    qint64 replaced = 0;
};

Reading readingOf(FileFormat format, const QByteArray &bytes, const ColumnMapping &columns = {},
                  const QString &encoding = {})
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    const Progress progress;
    Reading reading;
    auto reader = RecordReader::open(format, std::move(device), encoding, columns, progress);
    if (!reader) {
        reading.end = reader.error();
        return reading;
    }
    while (true) {
        auto record = (*reader)->next();
        if (record && !*record)
            break;
        if (record)
            reading.records << **record;
        else if (record.error().code == Error::Code::BadRecord)
            reading.faults << record.error().where + u' ' + record.error().detail;
        else {
            reading.end = record.error();
            break;
        }
    }
    reading.encoding = (*reader)->encoding();
    reading.replaced = (*reader)->replaced();
    return reading;
}

QStringList titlesOf(const Reading &reading)
{
    QStringList titles;
    for (const ArticleRecord &record : reading.records)
        titles << record.title;
    return titles;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

// Files of records, well-formed and bad: what is read, what is left out and why.
class TestRecordReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLines_data();
    void jsonLines();
    void jsonValues();
    void jsonRecordBeyondTheLimit();
    void csv_data();
    void csv();
    void csvHeader_data();
    void csvHeader();
    void csvOtherEncodings_data();
    void csvOtherEncodings();
    void columns_data();
    void columns();
    void mapping();
    void preview();
    void labelled();
    void labelledTraditional();
    void wordsOfATextAreNoLabels();
    void ris();
    void cslJson();
    void cslJsonOnOneLongLine_data();
    void cslJsonOnOneLongLine();
    void cslJsonBroken();
    void stopped();
    void storedCorpusIsReadWithoutACrash();
};

void TestRecordReader::jsonLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("faults");
    const QByteArray good = "{\"title\":\"甲\",\"text\":\"子\"}\n";
    QTest::newRow("one") << good << QStringList{u"甲"_s} << QStringList();
    QTest::newRow("no line feed at the end")
        << good.chopped(1) << QStringList{u"甲"_s} << QStringList();
    QTest::newRow("BOM and CR LF") << "\xef\xbb\xbf{\"title\":\"甲\",\"text\":\"子\"}\r\n" + good
                                   << QStringList{u"甲"_s, u"甲"_s} << QStringList();
    QTest::newRow("blank lines are no records")
        << "\n" + good + "  \n" + good << QStringList{u"甲"_s, u"甲"_s} << QStringList();
    QTest::newRow("broken between good ones")
        << good + "{\"title\":\"乙\",\n" + good << QStringList{u"甲"_s, u"甲"_s}
        << QStringList{u"2 not-json"_s};
    QTest::newRow("an array") << good + "[1,2]\n"
                              << QStringList{u"甲"_s} << QStringList{u"2 not-json"_s};
    QTest::newRow("something after the object")
        << good + "{\"title\":\"乙\",\"text\":\"丑\"} {}\n"
        << QStringList{u"甲"_s} << QStringList{u"2 not-json"_s};
    QTest::newRow("no title") << good + "{\"text\":\"丑\"}\n"
                              << QStringList{u"甲"_s} << QStringList{u"2 no-title"_s};
    QTest::newRow("a blank title") << good + "{\"title\":\" \",\"text\":\"丑\"}\n"
                                   << QStringList{u"甲"_s} << QStringList{u"2 no-title"_s};
    QTest::newRow("null for a text") << good + "{\"title\":\"乙\",\"text\":null}\n"
                                     << QStringList{u"甲"_s} << QStringList{u"2 no-text"_s};
    QTest::newRow("a NUL in one record")
        << good + QByteArray("{\"title\":\"\0\",\"text\":\"丑\"}\n", 27) + good.repeated(4)
        << QStringList{u"甲"_s, u"\xfffd"_s, u"甲"_s, u"甲"_s, u"甲"_s, u"甲"_s} << QStringList();
    QTest::newRow("half a surrogate pair")
        << QByteArray("{\"title\":\"\\ud800甲\\udc00\",\"text\":\"\\ud83d\\ude00\"}")
        << QStringList{u"\xfffd甲\xfffd"_s} << QStringList();
    QTest::newRow("nested too deep")
        << good + "{\"title\":\"乙\",\"text\":\"丑\",\"x\":" + QByteArray(1000, '[') +
               QByteArray(1000, ']') + "}"
        << QStringList{u"甲"_s} << QStringList{u"2 not-json"_s};
}

void TestRecordReader::jsonLines()
{
    QFETCH(const QByteArray, bytes);
    const Reading reading = readingOf(FileFormat::JsonLines, bytes);
    QVERIFY(!reading.end);
    QTEST(titlesOf(reading), "titles");
    QTEST(reading.faults, "faults");
}

void TestRecordReader::jsonValues()
{
    const Reading reading =
        readingOf(FileFormat::JsonLines,
                  "{\"zeta\":[1,{\"a\":\"乙\"}],\"title\":\"第一\",\"text\":\"一\\n二\",\"page\":3,"
                  "\"id\":12345678901234567890,\"alpha\":true,\"ratio\":1.50,\"none\":null,"
                  "\"title\":\"最后\",\"\\u6807\\u7b7e\":\"\\t\"}\n");
    QCOMPARE(reading.records.size(), 1);
    const ArticleRecord &record = reading.records.first();
    QCOMPARE(record.title, u"最后"_s); // of two the later one
    QCOMPARE(record.text, u"一\n二"_s);
    QCOMPARE(record.page, u"3"_s);
    QCOMPARE(record.id, u"12345678901234567890"_s); // more digits than a number of JavaScript has
    const QList<RecordField> fields{{u"zeta"_s, u"[1,{\"a\":\"乙\"}]"_s},
                                    {u"title"_s, u"第一"_s},
                                    {u"alpha"_s, u"true"_s},
                                    {u"ratio"_s, u"1.50"_s},
                                    {u"标签"_s, u"\t"_s}};
    QCOMPARE(record.fields, fields);
    QCOMPARE(record.number, 1);
    QCOMPARE(record.line, 1);
}

void TestRecordReader::jsonRecordBeyondTheLimit()
{
    const QByteArray good = "{\"title\":\"甲\",\"text\":\"子\"}\n";
    const QByteArray large =
        "{\"title\":\"乙\",\"text\":\"" + QByteArray(largestRecord, 'x') + "\"}\n";
    const Reading reading = readingOf(FileFormat::JsonLines, good + large + good);
    QCOMPARE(titlesOf(reading), (QStringList{u"甲"_s, u"甲"_s}));
    QCOMPARE(reading.faults, QStringList{u"2 too-large"_s});
    QCOMPARE(reading.records.last().line, 3);
    const Reading last = readingOf(FileFormat::JsonLines, good + large.chopped(1));
    QCOMPARE(last.faults, QStringList{u"2 too-large"_s});
}

void TestRecordReader::csv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("plain") << QByteArray("title,text\n甲,子\n乙,丑\n")
                           << QStringList{u"甲"_s, u"乙"_s} << QStringList{u"子"_s, u"丑"_s}
                           << QStringList();
    QTest::newRow("quotes") << QByteArray("title,text\n\"甲,\"\"乙\"\"\",子\n")
                            << QStringList{u"甲,\"乙\""_s} << QStringList{u"子"_s} << QStringList();
    QTest::newRow("line ends in quotes")
        << QByteArray("title,text\r\n甲,\"子\r\n\r\n丑\"\r\n乙,寅\r\n")
        << QStringList{u"甲"_s, u"乙"_s} << QStringList{u"子\n\n丑"_s, u"寅"_s} << QStringList();
    QTest::newRow("semicolons") << QByteArray("title;text\n甲,乙;子\n") << QStringList{u"甲,乙"_s}
                                << QStringList{u"子"_s} << QStringList();
    QTest::newRow("tabs") << QByteArray("title\ttext\n甲\t子\n") << QStringList{u"甲"_s}
                          << QStringList{u"子"_s} << QStringList();
    QTest::newRow("BOM") << QByteArray("\xef\xbb\xbftitle,text\n甲,子\n") << QStringList{u"甲"_s}
                         << QStringList{u"子"_s} << QStringList();
    QTest::newRow("ragged rows") << QByteArray("title,text\n甲\n乙,丑\n丙,寅,卯\n")
                                 << QStringList{u"乙"_s} << QStringList{u"丑"_s}
                                 << QStringList{u"1 ragged:1/2"_s, u"3 ragged:3/2"_s};
    QTest::newRow("empty rows") << QByteArray("title,text\n\n,\n甲,子\n") << QStringList{u"甲"_s}
                                << QStringList{u"子"_s} << QStringList();
    QTest::newRow("a quote in the midst of a field")
        << QByteArray("title,text\n5\" 炮,子\n") << QStringList{u"5\" 炮"_s} << QStringList{u"子"_s}
        << QStringList();
    QTest::newRow("a quote that never closes costs one record")
        << QByteArray("title,text\n\"甲,子\n乙,丑\n丙,寅\n") << QStringList{u"乙"_s, u"丙"_s}
        << QStringList{u"丑"_s, u"寅"_s} << QStringList{u"1 unclosed-quote"_s};
    QTest::newRow("no text in a row")
        << QByteArray("title,text\n甲,\n乙,丑\n") << QStringList{u"乙"_s} << QStringList{u"丑"_s}
        << QStringList{u"1 no-text"_s};
}

void TestRecordReader::csv()
{
    QFETCH(const QByteArray, bytes);
    const Reading reading = readingOf(FileFormat::Csv, bytes);
    QVERIFY(!reading.end);
    QStringList texts;
    for (const ArticleRecord &record : reading.records)
        texts << record.text;
    QTEST(titlesOf(reading), "titles");
    QTEST(texts, "texts");
    QTEST(reading.faults, "faults");
}

void TestRecordReader::csvHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no header") << QByteArray("甲,子\n乙,丑\n") << Error::Code::NoColumns;
    QTest::newRow("no text column") << QByteArray("title,day\n甲,1\n") << Error::Code::NoColumns;
    QTest::newRow("nothing") << QByteArray() << Error::Code::Empty;
    QTest::newRow("binary") << QByteArray("\0\1\2\3\0\0\0\0", 8) << Error::Code::Binary;
}

void TestRecordReader::csvHeader()
{
    QFETCH(const QByteArray, bytes);
    const Reading reading = readingOf(FileFormat::Csv, bytes);
    QVERIFY(reading.end);
    QTEST(reading.end->code, "code");
    QVERIFY(reading.records.isEmpty());
}

void TestRecordReader::csvOtherEncodings_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *encoding : {"GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
        QTest::newRow(encoding) << QString::fromLatin1(encoding);
}

void TestRecordReader::csvOtherEncodings()
{
    QFETCH(const QString, encoding);
    const QString text =
        u"標題,正文\n細河兩岸奔涌創新潮,\"第一段寫市長出席的典禮\n第二段\"\n乙,丑\n"_s;
    const QByteArray bytes = encoded(text, qPrintable(encoding));
    for (const QString &chosen : {encoding, QString()}) {
        const Reading reading = readingOf(FileFormat::Csv, bytes, {}, chosen);
        QCOMPARE(titlesOf(reading), (QStringList{u"細河兩岸奔涌創新潮"_s, u"乙"_s}));
        QCOMPARE(reading.records.first().text, u"第一段寫市長出席的典禮\n第二段"_s);
        QCOMPARE(reading.records.last().line, 4);
        QCOMPARE(reading.encoding, encoding);
        QCOMPARE(reading.replaced, 0);
    }
}

void TestRecordReader::columns_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ColumnMapping>("expected");
    QTest::newRow("English") << QByteArray("Headline,Body,pub_date,Newspaper,Author,City,extra")
                             << ColumnMapping{
                                    {u"title"_s, u"Headline"_s}, {u"text"_s, u"Body"_s},
                                    {u"date"_s, u"pub_date"_s},  {u"paper"_s, u"Newspaper"_s},
                                    {u"byline"_s, u"Author"_s},  {u"city"_s, u"City"_s}};
    QTest::newRow("simplified") << QByteArray("标题,正文,日期,报纸,版次,版名,作者,城市,链接")
                                << ColumnMapping{
                                       {u"title"_s, u"标题"_s},  {u"text"_s, u"正文"_s},
                                       {u"date"_s, u"日期"_s},   {u"paper"_s, u"报纸"_s},
                                       {u"page"_s, u"版次"_s},   {u"section"_s, u"版名"_s},
                                       {u"byline"_s, u"作者"_s}, {u"city"_s, u"城市"_s},
                                       {u"url"_s, u"链接"_s}};
    QTest::newRow("traditional") << QByteArray("題 名,內容,發表日期,來源")
                                 << ColumnMapping{{u"title"_s, u"題 名"_s},
                                                  {u"text"_s, u"內容"_s},
                                                  {u"date"_s, u"發表日期"_s},
                                                  {u"paper"_s, u"來源"_s}};
    QTest::newRow("the commoner name wins")
        << QByteArray("摘要,正文,标题,source,报纸")
        << ColumnMapping{{u"title"_s, u"标题"_s}, {u"text"_s, u"正文"_s}, {u"paper"_s, u"报纸"_s}};
}

void TestRecordReader::columns()
{
    QFETCH(const QByteArray, header);
    RecordColumns columns({});
    QTEST(columns.mappingOf(QString::fromUtf8(header).split(u',')), "expected");
}

void TestRecordReader::mapping()
{
    const QByteArray bytes = "标题,导语,正文,栏目\n甲,子,丑,要闻\n";
    const Reading reading = readingOf(FileFormat::Csv, bytes, {{u"text"_s, u"导语"_s}});
    QCOMPARE(reading.records.size(), 1);
    QCOMPARE(reading.records.first().text, u"子"_s);
    QCOMPARE(reading.records.first().section, u"要闻"_s);
    QCOMPARE(reading.records.first().fields, (QList<RecordField>{{u"正文"_s, u"丑"_s}}));
}

void TestRecordReader::preview()
{
    QByteArray bytes = "标题,正文,备注\n";
    for (int row = 1; row <= 7; ++row)
        bytes += QByteArray::number(row) + ",子,\n";
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    const Progress progress;
    auto reader = RecordReader::open(FileFormat::Csv, std::move(device), {}, {}, progress);
    QVERIFY(reader);
    const auto preview = (*reader)->preview();
    QVERIFY(preview);
    QCOMPARE(preview->columns, (QStringList{u"标题"_s, u"正文"_s, u"备注"_s}));
    QCOMPARE(preview->rows.size(), 5);
    QCOMPARE(preview->rows.last(), (QStringList{u"5"_s, u"子"_s, u""_s}));
    QCOMPARE(preview->proposed, (ColumnMapping{{u"title"_s, u"标题"_s}, {u"text"_s, u"正文"_s}}));
}

void TestRecordReader::labelled()
{
    const QByteArray bytes =
        "标题：第一篇\n作者：高鹏；李四\n来源：阜新日报\n日期：2025-09-10\n"
        "版次：03\n关键词：文化\n正文：第一段。\n　　第二段。\n\n第三段。\n\n"
        "【标题】第二篇\n【作者】王五\n【正文】\n只有一段。\n"
        "--------------------\n标题: 第三篇\n日期: 2025年9月11日\n\n没有标签的正文。\n";
    const Reading reading = readingOf(FileFormat::Labelled, bytes);
    QCOMPARE(titlesOf(reading), (QStringList{u"第一篇"_s, u"第二篇"_s, u"第三篇"_s}));
    QCOMPARE(reading.faults, QStringList());
    const ArticleRecord &first = reading.records[0];
    QCOMPARE(first.byline, u"高鹏；李四"_s);
    QCOMPARE(first.paper, u"阜新日报"_s);
    QCOMPARE(first.date, u"2025-09-10"_s);
    QCOMPARE(first.page, u"03"_s);
    QCOMPARE(first.text, u"第一段。\n　　第二段。\n\n第三段。\n"_s);
    QCOMPARE(first.fields, (QList<RecordField>{{u"关键词"_s, u"文化"_s}}));
    QCOMPARE(first.line, 1);
    QCOMPARE(reading.records[1].line, 12);
    QCOMPARE(reading.records[1].text.trimmed(), u"只有一段。"_s);
    QCOMPARE(reading.records[2].text, u"没有标签的正文。"_s);
    QVERIFY(looksLabelled(QString::fromUtf8(bytes)));
    QVERIFY(!looksLabelled(u"本报讯 标题：党的二十大\n正文如下\n"_s));
}

void TestRecordReader::labelledTraditional()
{
    const Reading reading = readingOf(
        FileFormat::Labelled, "題名：細河兩岸\n作者：某某\n報紙：阜新日報\n摘要：只有摘要。\n");
    QCOMPARE(titlesOf(reading), QStringList{u"細河兩岸"_s});
    QCOMPARE(reading.records.first().paper, u"阜新日報"_s);
    QCOMPARE(reading.records.first().text, u"只有摘要。"_s);
}

void TestRecordReader::wordsOfATextAreNoLabels()
{
    const Reading reading =
        readingOf(FileFormat::Labelled,
                  "标题：访谈\n作者：甲\n正文：开头。\n记者：您好！\n内容：很多。\n结尾。\n");
    QCOMPARE(reading.records.size(), 1);
    QCOMPARE(reading.records.first().text, u"开头。\n记者：您好！\n内容：很多。\n结尾。"_s);
    QCOMPARE(reading.records.first().byline, u"甲"_s);
}

void TestRecordReader::ris()
{
    const Reading reading = readingOf(
        FileFormat::Ris,
        "TY  - NEWS\r\nTI  - 第一篇\r\nAU  - 高鹏\r\nAU  - 李四\r\nT2  - 阜新日报\r\nDA  - "
        "2025/09/10/\r\nPY  - 2025\r\nSP  - A1\r\nEP  - A2\r\nUR  - https://example.org/1\r\nAB  "
        "- 第一段。\r\n第二段。\r\nKW  - 文化\r\nL1  - files/1.html\r\nER  - \r\n\r\nTY  - "
        "NEWS\r\nT1  - "
        "第二篇\r\nN2  - 正文\r\nTY  - NEWS\r\nTI  - 没有正文\r\nER  -\r\n");
    QCOMPARE(titlesOf(reading), (QStringList{u"第一篇"_s, u"第二篇"_s}));
    QCOMPARE(reading.faults, QStringList{u"3 no-text"_s});
    const ArticleRecord &first = reading.records.first();
    QCOMPARE(first.byline, u"高鹏、李四"_s);
    QCOMPARE(first.paper, u"阜新日报"_s);
    QCOMPARE(first.date, u"2025/09/10/"_s);
    QCOMPARE(first.page, u"A1-A2"_s);
    QCOMPARE(first.url, u"https://example.org/1"_s);
    QCOMPARE(first.text, u"第一段。\n第二段。"_s);
    QCOMPARE(first.fields, (QList<RecordField>{{u"KW"_s, u"文化"_s}}));
    QCOMPARE(first.attachments, QStringList{u"files/1.html"_s});
}

void TestRecordReader::cslJson()
{
    const Reading reading = readingOf(
        FileFormat::CslJson,
        "[\n "
        "{\"id\":\"x1\",\"type\":\"article-newspaper\",\"title\":\"{甲}\",\"author\":[{\"family\":"
        "\"高\",\"given\":\"鹏\"},{\"literal\":\"本报评论员\"},{\"family\":\"Gao\",\"given\":"
        "\"Peng\"}],"
        "\"container-title\":\"阜新日报\",\"issued\":{\"date-parts\":[[2025,9,10]]},\"page\":\"3\","
        "\"URL\":\"https://example.org\",\"accessed\":{\"date-parts\":[[\"2025\",\"10\",\"1\"]]},\n"
        "\"abstract\":\"正文 [一]\\n二\",\"attachments\":[{\"path\":\"a.pdf\"}]},"
        "{\"title\":\"乙\",\"note\":\"丑\",\"issued\":{\"raw\":\"2025-09\"}}\n]\n");
    QCOMPARE(titlesOf(reading), (QStringList{u"{甲}"_s, u"乙"_s}));
    QCOMPARE(reading.faults, QStringList());
    const ArticleRecord &first = reading.records.first();
    QCOMPARE(first.byline, u"高鹏、本报评论员、Peng Gao"_s);
    QCOMPARE(first.paper, u"阜新日报"_s);
    QCOMPARE(first.date, u"2025-09-10"_s);
    QCOMPARE(first.accessed, u"2025-10-01"_s);
    QCOMPARE(first.url, u"https://example.org"_s);
    QCOMPARE(first.text, u"正文 [一]\n二"_s);
    QCOMPARE(first.id, u"x1"_s);
    QCOMPARE(first.line, 2);
    QCOMPARE(first.attachments, QStringList{u"a.pdf"_s});
    QCOMPARE(reading.records[1].text, u"丑"_s);
    QCOMPARE(reading.records[1].date, u"2025-09"_s);
    QCOMPARE(reading.records[1].line, 3);
}

void TestRecordReader::cslJsonOnOneLongLine_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("UTF-8") << QByteArray("UTF-8");
    QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE");
    QTest::newRow("GB18030") << QByteArray("GB18030");
}

// The largest record is the limit, not the file.
void TestRecordReader::cslJsonOnOneLongLine()
{
    QFETCH(QByteArray, encoding);
    constexpr int count = 9;
    const QString text = u"丂，a,b\\n\\\"}]"_s.repeated(1 << 18); // 0x81 0x40 in GB18030
    QString json = u"["_s;
    for (int number = 0; number < count; ++number)
        json += u"{\"title\":\"甲%1\",\"text\":\"%2\"},"_s.arg(QString::number(number), text);
    json += u"{\"title\":\"乙\",\"text\":\"丙\"}]\n{\"title\":\"丁\",\"text\":\"丙\"}"_s;
    const QByteArray bytes = encoded(json, encoding.constData());
    QVERIFY(bytes.size() > largestRecord);
    const Reading reading =
        readingOf(FileFormat::CslJson, bytes, {}, QString::fromLatin1(encoding));
    QCOMPARE(reading.faults, QStringList());
    QCOMPARE(reading.records.size(), count + 2);
    for (int number = 0; number < count; ++number) {
        QCOMPARE(reading.records[number].title, u"甲%1"_s.arg(number));
        QCOMPARE(reading.records[number].text.count(u'丂'), 1 << 18);
        QCOMPARE(reading.records[number].text.count(u"a,b\n\"}]"_s), 1 << 18);
        QCOMPARE(reading.records[number].line, 1);
    }
    QCOMPARE(reading.records.last().line, 2);
    QCOMPARE(reading.replaced, 0);
}

void TestRecordReader::cslJsonBroken()
{
    const Reading reading =
        readingOf(FileFormat::CslJson, "[{\"title\":\"甲\",\"note\":\"子\"},{\"title\":乙},"
                                       "{\"title\":\"丙\",\"note\":\"寅\"},{\"title\":\"丁\"");
    QCOMPARE(titlesOf(reading), (QStringList{u"甲"_s, u"丙"_s}));
    QCOMPARE(reading.faults, (QStringList{u"2 not-json"_s, u"4 not-json"_s}));
}

void TestRecordReader::stopped()
{
    auto device = std::make_unique<QBuffer>();
    device->setData("{\"title\":\"甲\",\"text\":\"子\"}\n");
    device->open(QIODevice::ReadOnly);
    Progress progress;
    auto reader = RecordReader::open(FileFormat::JsonLines, std::move(device), {}, {}, progress);
    QVERIFY(reader);
    progress.stop();
    const auto record = (*reader)->next();
    QVERIFY(!record);
    QCOMPARE(record.error().code, Error::Code::Stopped);
}

// Finds of fuzzing and files made to break readers: no crash, no endless loop, and every record is
// well-formed text.
void TestRecordReader::storedCorpusIsReadWithoutACrash()
{
    const QDir corpus(QStringLiteral(SOURCE_FOLDER "/tests/ingest/records"));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(names.size() >= 5);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const FileFormat format :
             {FileFormat::JsonLines, FileFormat::Csv, FileFormat::Labelled, FileFormat::Ris,
              FileFormat::CslJson}) {
            for (const ArticleRecord &record : readingOf(format, bytes).records) {
                QVERIFY(record.title.isValidUtf16());
                QVERIFY(record.text.isValidUtf16() && !record.text.contains(QChar()));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
