#include "exchange/codebookcsv.h"
#include "exchange/csvtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCodebookCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsComeBack_data();
    void fieldsComeBack();
    void records_data();
    void records();
    void quoteThatNeverCloses();
    void written();
    void read();
    void columnsOfOthers();
    void refused_data();
    void refused();
};

void TestCodebookCsv::fieldsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"甲乙"_s << u"甲乙"_s;
    QTest::newRow("comma") << u"甲,乙"_s << u"\"甲,乙\""_s;
    QTest::newRow("quotation mark") << u"甲\"乙"_s << u"\"甲\"\"乙\""_s;
    QTest::newRow("line break") << u"甲\n乙"_s << u"\"甲\n乙\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("full-width formula") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophe") << u"'甲"_s << u"'甲"_s;
    QTest::newRow("minus") << u"-甲"_s << u"'-甲"_s;
}

void TestCodebookCsv::fieldsComeBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, field);
    const QString record = csvRecord({u"x"_s, text});
    QCOMPARE(record, u"x,"_s + field + u"\r\n"_s);
    const auto records = csvRecords(record);
    QVERIFY(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().fields, (QStringList{u"x"_s, text}));
}

void TestCodebookCsv::records_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("fields");
    QTest::addColumn<QList<int>>("lines");
    const QList<QStringList> square{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("line feeds") << u"a,b\nc,d"_s << square << QList<int>{1, 2};
    QTest::newRow("semicolons") << u"a;b\r\nc;d\r\n"_s << square << QList<int>{1, 2};
    QTest::newRow("tabs") << u"a\tb\nc\td\n"_s << square << QList<int>{1, 2};
    QTest::newRow("an empty line") << u"a,b\n\nc,d\n"_s << square << QList<int>{1, 3};
    QTest::newRow("a record over two lines")
        << u"a,\"b\nb\"\nc,d\n"_s << QList<QStringList>{{u"a"_s, u"b\nb"_s}, {u"c"_s, u"d"_s}}
        << QList<int>{1, 3};
    QTest::newRow("empty fields") << u"a,\n,d\n"_s
                                  << QList<QStringList>{{u"a"_s, QString()}, {QString(), u"d"_s}}
                                  << QList<int>{1, 2};
}

void TestCodebookCsv::records()
{
    QFETCH(const QString, text);
    QFETCH(const QList<QStringList>, fields);
    QFETCH(const QList<int>, lines);
    const auto records = csvRecords(text);
    QVERIFY(records);
    QList<QStringList> foundFields;
    QList<int> foundLines;
    for (const CsvRecord &record : std::as_const(*records)) {
        foundFields << record.fields;
        foundLines << record.line;
    }
    QCOMPARE(foundFields, fields);
    QCOMPARE(foundLines, lines);
}

void TestCodebookCsv::quoteThatNeverCloses()
{
    QCOMPARE(csvRecords(u"a,b\nc,\"d\n"_s).error(),
             (Error{Error::Code::BadTable, u"2"_s, u"unclosed-quote"_s}));
}

void TestCodebookCsv::written()
{
    Tag tag;
    tag.path = u"住房/a\\/b"_s;
    tag.color = 2;
    tag.slot = 7;
    tag.description = u"定义"_s;
    tag.whenToUse = u"用"_s;
    tag.whenNotToUse = u"不用"_s;
    tag.example = u"例"_s;
    tag.aliases = {u"甲"_s, u"乙"_s};
    tag.names = {{u"en"_s, u"Housing"_s}, {u"zh-Hant"_s, u"住屋"_s}};
    QCOMPARE(codebookCsv({tag, Tag{.path = u"水"_s}}),
             u"\ufeffpath,color,key,definition,when,when not,example,aliases,names\r\n"
             "住房/a\\/b,orange,7,定义,用,不用,例,\"甲\n乙\",\"en: Housing\nzh-Hant: 住屋\"\r\n"
             "水,blue,,,,,,,\r\n"_s);
}

void TestCodebookCsv::read()
{
    const auto rows =
        readCodebookCsv("\xef\xbb\xbfpath,color,key,definition,when,when not,example,aliases,names,"
                        "other\r\na/b,4,3,d,w,n,e,\"x\r\ny\",\"en: A: B\",o\r\nc\r\n",
                        u"f.csv"_s);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).path, u"a/b"_s);
    const TagChange expected{.color = 4,
                             .slot = 3,
                             .description = u"d"_s,
                             .whenToUse = u"w"_s,
                             .whenNotToUse = u"n"_s,
                             .example = u"e"_s,
                             .aliases = QStringList{u"x"_s, u"y"_s},
                             .names = QMap<QString, QString>{{u"en"_s, u"A: B"_s}}};
    QVERIFY(rows->at(0).fields == expected);
    QCOMPARE(rows->at(1).path, u"c"_s);
    QVERIFY(rows->at(1).fields == TagChange{});
}

void TestCodebookCsv::columnsOfOthers()
{
    const auto rows = readCodebookCsv("Tag,Description,number of highlights\na,d,5\n", u"f"_s);
    QVERIFY(rows);
    QCOMPARE(rows->first().path, u"a"_s);
    QCOMPARE(rows->first().fields.description, u"d"_s);
}

void TestCodebookCsv::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("error");
    const auto error = [](const QString &where, const QString &detail) {
        return Error{Error::Code::BadTable, where, u"codebook:"_s + detail};
    };
    QTest::newRow("empty") << QByteArray() << error(u"f"_s, u"no-column"_s);
    QTest::newRow("another table") << QByteArray("a,b\n") << error(u"f"_s, u"no-column"_s);
    QTest::newRow("not UTF-8") << QByteArray("path\n\xb1\xbe\n") << error(u"f"_s, u"not-utf8"_s);
    QTest::newRow("no name") << QByteArray("path,key\n,1\n") << error(u"f: 2"_s, u"no-path"_s);
    QTest::newRow("colour") << QByteArray("path,color\na,8\n") << error(u"f: 2"_s, u"color:8"_s);
    QTest::newRow("key") << QByteArray("path,key\na,x\n") << error(u"f: 2"_s, u"key:x"_s);
    QTest::newRow("names") << QByteArray("path,names\na,Water\n")
                           << error(u"f: 2"_s, u"names:Water"_s);
    QTest::newRow("quote") << QByteArray("path\n\"a\n") << error(u"f: 2"_s, u"unclosed-quote"_s);
}

void TestCodebookCsv::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error, error);
    QCOMPARE(readCodebookCsv(bytes, u"f"_s).error(), error);
}

QTEST_APPLESS_MAIN(TestCodebookCsv)
#include "tst_codebookcsv.moc"
