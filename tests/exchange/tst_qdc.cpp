#include "describednotes.h"
#include "exchange/qdc.h"
#include "exchange/tagcolors.h"
#include "refischema.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray codeBook(const QByteArray &inside, const QByteArray &space = "urn:QDA-XML:codebook:1.0")
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"" + space +
           "\" origin=\"X\">" + inside + "</CodeBook>";
}

// guid, path, colour, description of each.
QStringList tagsOf(const IncomingNotes &notes)
{
    QStringList all;
    for (const IncomingTag &tag : notes.tags)
        all << QStringList{tag.uuid, tag.path, tag.color, tag.description}.join(u'|');
    return all;
}

} // namespace

class TestQdc final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written();
    void validates();
    void comesBack();
    void texts_data();
    void texts();
    void textOfOthers();
    void noTag();
    void read_data();
    void read();
    void refused_data();
    void refused();
    void colors_data();
    void colors();
    void nearestColor_data();
    void nearestColor();
};

void TestQdc::written()
{
    const auto bytes = qdcCodebook(exchangedLibrary().codebook);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")); // no byte order mark
    QVERIFY(bytes->contains("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Baolan\">"));
    QVERIFY(bytes->contains("guid=\"11111111-AAAA-4AAA-8AAA-000000000001\""));
    QVERIFY(bytes->contains("color=\"#0C73A4\""));
    QVERIFY(bytes->contains("name=\"棚/改 &amp; &lt;b&gt;\""));
    QVERIFY(!bytes->contains("<Sets"));
}

void TestQdc::validates()
{
    const auto bytes = qdcCodebook(exchangedLibrary().codebook);
    QVERIFY(bytes);
    checkAgainstSchema(*bytes, u"Codebook.xsd"_s);
}

void TestQdc::comesBack()
{
    const auto bytes = qdcCodebook(exchangedLibrary().codebook);
    QVERIFY(bytes);
    const auto notes = readQdc(*bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->program, u"Baolan"_s);
    QCOMPARE(lossesOf(notes->losses), QStringList());
    QCOMPARE(tagsOf(*notes),
             (QStringList{u"11111111-aaaa-4aaa-8aaa-000000000001|住房|#0C73A4|关于\n\n住房"_s,
                          u"11111111-aaaa-4aaa-8aaa-000000000002|住房/棚\\/改 & <b>|#86250E|"_s}));
    const IncomingTag &housing = notes->tags.constFirst();
    QCOMPARE(housing.whenToUse, u"说到房子"_s);
    QCOMPARE(housing.whenNotToUse, u"只说土地"_s);
    QCOMPARE(housing.example, u"棚户区改造"_s);
    QCOMPARE(housing.aliases, (QStringList{u"居住"_s, u"housing"_s}));
    QCOMPARE(housing.slot, 3);
    QCOMPARE(housing.names, (QMap<QString, QString>{{u"en"_s, u"Housing"_s}}));
}

// Whatever the reader says of a tag.
void TestQdc::texts_data()
{
    QTest::addColumn<QStringList>("texts"); // definition, when to use, when not, example
    QTest::addColumn<QStringList>("aliases");
    QTest::newRow("a word of ours in a paragraph")
        << QStringList{u"定义\n\nExample: 甲"_s, {}, {}, {}} << QStringList();
    QTest::newRow("a word of ours first")
        << QStringList{u"Key: 3"_s, u"When to use: a"_s, u"Example: \n\nExample: "_s, u"b"_s}
        << QStringList();
    QTest::newRow("backslashes before it")
        << QStringList{u"\\Example: a\n\n\\\\Names: b"_s, {}, {}, u"c"_s} << QStringList();
    QTest::newRow("empty lines about")
        << QStringList{u"a\n"_s, u"\n\nExample: b\n\n\n"_s, u"\nc"_s, u"d\n\n"_s}
        << QStringList{u"e"_s};
    QTest::newRow("no definition") << QStringList{{}, {}, {}, u"d"_s} << QStringList();
    QTest::newRow("semicolons") << QStringList{{}, {}, {}, {}}
                                << QStringList{u"居; 住"_s, u";"_s, u"\\; \\"_s, u"a;b"_s};
    QTest::newRow("aliases as words of ours")
        << QStringList{{}, {}, {}, {}} << QStringList{u"Example: x"_s, u"Key: 1"_s};
}

void TestQdc::texts()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QStringList, aliases);
    Tag tag = exchangedLibrary().codebook.constFirst();
    tag.description = texts[0];
    tag.whenToUse = texts[1];
    tag.whenNotToUse = texts[2];
    tag.example = texts[3];
    tag.aliases = aliases;
    tag.names = {{u"en"_s, u"a: b; c"_s}, {u"zh-Hant"_s, u"住房"_s}};
    tag.slot = 9;
    const auto bytes = qdcCodebook({tag});
    QVERIFY(bytes);
    const auto notes = readQdc(*bytes, u"f"_s);
    QVERIFY(notes);
    const IncomingTag &read = notes->tags.constFirst();
    QCOMPARE((QStringList{read.description, read.whenToUse, read.whenNotToUse, read.example}),
             texts);
    QCOMPARE(read.aliases, aliases);
    QCOMPARE(read.names, tag.names);
    QCOMPARE(read.slot, 9);
}

// Only ours is taken apart.
void TestQdc::textOfOthers()
{
    const auto notes = readQdc(
        codeBook(
            "<Codes><Code name=\"a\"><Description>d\n\nExample: e</Description></Code></Codes>"),
        u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->tags.constFirst().description, u"d\n\nExample: e"_s);
    QCOMPARE(notes->tags.constFirst().example, QString());
}

void TestQdc::noTag()
{
    const auto bytes = qdcCodebook({});
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::Empty);
}

void TestQdc::read_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QStringList>("losses");
    const QByteArray guid = "0123abcd-0000-4000-8000-00000000000";
    const QByteArray code = "<Code guid=\"" + guid + "1\" name=\"a\" isCodable=\"true\"/>";
    const QString uuid = QString::fromLatin1(guid);
    const QStringList one{uuid + u"1|a||"_s};
    QTest::newRow("1.0") << codeBook("<Codes>" + code + "</Codes>") << one << QStringList();
    QTest::newRow("0:4") << codeBook("<Codes>" + code + "</Codes>", "urn:QDA-XML:codebook:0:4")
                         << one << QStringList();
    QTest::newRow("0.4") << codeBook("<Codes>" + code + "</Codes>", "urn:QDA-XML:codebook:0.4")
                         << one << QStringList();
    QTest::newRow("no namespace") << QByteArray("<CodeBook><Codes>" + code + "</Codes></CodeBook>")
                                  << one << QStringList();
    QTest::newRow("a prefix") << QByteArray("<q:CodeBook xmlns:q=\"urn:QDA-XML:codebook:1.0\">"
                                            "<q:Codes><q:Code guid=\"" +
                                            guid + "1\" name=\"a\"/></q:Codes></q:CodeBook>")
                              << one << QStringList();
    QTest::newRow("byte order mark")
        << QByteArray("\xef\xbb\xbf" + codeBook("<Codes>" + code + "</Codes>")) << one
        << QStringList();
    QTest::newRow("empty sets") << codeBook("<Codes>" + code + "</Codes><Sets/>") << one
                                << QStringList();
    QTest::newRow("no codes") << codeBook("<Codes/>") << QStringList() << QStringList();
    QTest::newRow("a set") << codeBook("<Codes>" + code + "</Codes><Sets><Set guid=\"" + guid +
                                       "9\" name=\"s\"><MemberCode guid=\"" + guid +
                                       "1\"/></Set></Sets>")
                           << one << QStringList{u"set:s"_s};
    QTest::newRow("braces and capitals")
        << codeBook("<Codes><Code guid=\"{0123ABCD-0000-4000-8000-000000000001}\" name=\"a\"/>"
                    "</Codes>")
        << one << QStringList();
    QTest::newRow("no GUID") << codeBook("<Codes><Code guid=\"7\" name=\"a\"/></Codes>")
                             << QStringList{u"|a||"_s} << QStringList();
    QTest::newRow("nested, colours, text")
        << codeBook("<Codes><Code guid=\"" + guid +
                    "1\" name=\"a\" color=\"#fa0\"><Description>d</Description><Code guid=\"" +
                    guid + "2\" name=\"b/c\" color=\"#12aBcd\"/></Code></Codes>")
        << QStringList{uuid + u"1|a|#FFAA00|d"_s, uuid + u"2|a/b\\/c|#12ABCD|"_s} << QStringList();
    QTest::newRow("a colour that is none")
        << codeBook("<Codes><Code name=\"a\" color=\"#80FFD400\"/></Codes>")
        << QStringList{u"|a||"_s} << QStringList{u"color:a"_s};
    QTest::newRow("the same path twice is one tag")
        << codeBook("<Codes>" + code + "<Code guid=\"" + guid +
                    "2\" name=\"a\"><Description>d</Description></Code></Codes>")
        << QStringList{uuid + u"1|a||d"_s} << QStringList{u"merged-code:a"_s};
    QTest::newRow("the same GUID twice")
        << codeBook("<Codes>" + code + "<Code guid=\"" + guid + "1\" name=\"b\"/></Codes>")
        << QStringList{uuid + u"1|a||"_s, u"|b||"_s} << QStringList{u"duplicate-guid:b"_s};
    QTest::newRow("a code without a name")
        << codeBook("<Codes><Code guid=\"" + guid + "2\" name=\" \">" + code + "</Code></Codes>")
        << one << QStringList{u"nameless-code:"_s + uuid + u'2'};
}

void TestQdc::read()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, tags);
    QFETCH(const QStringList, losses);
    const auto notes = readQdc(bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(tagsOf(*notes), tags);
    QCOMPARE(lossesOf(notes->losses), losses);
}

void TestQdc::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << QByteArray() << Error::Code::Damaged;
    QTest::newRow("no XML") << QByteArray("tag,description\n") << Error::Code::Damaged;
    QTest::newRow("cut short") << codeBook("<Codes>").chopped(14) << Error::Code::Damaged;
    QTest::newRow("a project") << QByteArray("<Project xmlns=\"urn:QDA-XML:project:1.0\"/>")
                               << Error::Code::Unsupported;
    QTest::newRow("another namespace")
        << codeBook("<Codes/>", "http://other") << Error::Code::Unsupported;
}

void TestQdc::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto notes = readQdc(bytes, u"f.qdc"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, code);
    QCOMPARE(notes.error().where, u"f.qdc"_s);
}

void TestQdc::colors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("color");
    QTest::newRow("six") << u"#0c73a4"_s << u"#0C73A4"_s;
    QTest::newRow("three") << u"#0fA"_s << u"#00FFAA"_s;
    QTest::newRow("white space") << u" #000000 "_s << u"#000000"_s;
    QTest::newRow("eight") << u"#80FFD400"_s << QString();
    QTest::newRow("four") << u"#FFFF"_s << QString();
    QTest::newRow("a word") << u"red"_s << QString();
    QTest::newRow("no digits") << u"#GGGGGG"_s << QString();
    QTest::newRow("a sign") << u"#+12345"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestQdc::colors()
{
    QFETCH(const QString, text);
    QFETCH(const QString, color);
    QCOMPARE(normalColor(text), color);
}

void TestQdc::nearestColor_data()
{
    QTest::addColumn<QString>("rgb");
    QTest::addColumn<int>("color");
    for (int color = 0; color < 8; ++color)
        QTest::newRow(qPrintable(tagColorRgb(color))) << tagColorRgb(color) << color;
    QTest::newRow("another red") << u"#901010"_s << 6;
    QTest::newRow("grey") << u"#777"_s << 7;
    QTest::newRow("none") << QString() << 0;
}

void TestQdc::nearestColor()
{
    QFETCH(const QString, rgb);
    QFETCH(const int, color);
    QCOMPARE(nearestTagColor(rgb), color);
}

QTEST_GUILESS_MAIN(TestQdc)
#include "tst_qdc.moc"
