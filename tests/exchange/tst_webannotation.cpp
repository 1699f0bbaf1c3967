#include "describednotes.h"
#include "exchange/prefixednames.h"
#include "exchange/webannotation.h"
#include "sampleexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QByteArray written()
{
    MemorySink sink;
    WebAnnotationWriter writer(sink);
    return writeExchanged(writer) ? sink.bytes : QByteArray();
}

QJsonObject collection()
{
    return QJsonDocument::fromJson(written()).object();
}

QList<QJsonObject> annotations(const QJsonObject &collection)
{
    QList<QJsonObject> all;
    const QJsonArray items = collection["first"_L1].toObject()["items"_L1].toArray();
    for (const QJsonValue &item : items)
        all << item.toObject();
    return all;
}

bool isIri(const QJsonValue &value)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9+.-]*:[^\\s<>\"]+\\z"_s);
    return value.isString() && form.match(value.toString()).hasMatch();
}

// Absent, or in UTC and with a Z.
bool isMoment(const QJsonValue &value)
{
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z\\z"_s);
    return value.isUndefined() || form.match(value.toString()).hasMatch();
}

bool isNatural(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() == value.toInteger();
}

// Absent or one string.
bool isAtMostOne(const QJsonValue &value)
{
    return value.isUndefined() || value.isString();
}

const QSet<QString> &motivations()
{
    static const QSet<QString> registry{
        u"assessing"_s,   u"bookmarking"_s,  u"classifying"_s, u"commenting"_s, u"describing"_s,
        u"editing"_s,     u"highlighting"_s, u"identifying"_s, u"linking"_s,    u"moderating"_s,
        u"questioning"_s, u"replying"_s,     u"tagging"_s};
    return registry;
}

bool allOf(const QJsonValue &list, const std::function<bool(const QJsonObject &)> &test)
{
    const QJsonArray all = list.toArray();
    return std::all_of(all.begin(), all.end(),
                       [&test](const QJsonValue &value) { return test(value.toObject()); });
}

bool isOfType(const QJsonObject &object, QLatin1StringView type)
{
    return object["type"_L1] == type;
}

using Must = std::function<bool(const QJsonObject &)>;

bool hasSource(const QJsonObject &annotation)
{
    const QJsonObject target = annotation["target"_L1].toObject();
    return isOfType(target, "SpecificResource"_L1) && target["source"_L1].isObject() &&
           isIri(target["source"_L1].toObject()["id"_L1]);
}

bool hasLegalBodies(const QJsonObject &annotation)
{
    return allOf(annotation["body"_L1], [](const QJsonObject &body) {
        const bool isText = isOfType(body, "TextualBody"_L1) && body["value"_L1].isString();
        const bool isOther = isOfType(body, "SpecificResource"_L1) && isIri(body["source"_L1]);
        return (isText || isOther) && motivations().contains(body["purpose"_L1].toString());
    });
}

bool hasLegalQuotes(const QJsonObject &annotation)
{
    return allOf(
        annotation["target"_L1].toObject()["selector"_L1], [](const QJsonObject &selector) {
            return !isOfType(selector, "TextQuoteSelector"_L1) ||
                   (selector["exact"_L1].isString() && isAtMostOne(selector["prefix"_L1]) &&
                    isAtMostOne(selector["suffix"_L1]));
        });
}

bool hasLegalPositions(const QJsonObject &annotation)
{
    return allOf(annotation["target"_L1].toObject()["selector"_L1],
                 [](const QJsonObject &selector) {
                     return !isOfType(selector, "TextPositionSelector"_L1) ||
                            (isNatural(selector["start"_L1]) && isNatural(selector["end"_L1]) &&
                             selector["start"_L1].toInteger() <= selector["end"_L1].toInteger());
                 });
}

} // namespace

class TestWebAnnotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void musts_data();
    void musts();
    void countsCodePoints();
    void sameBytes();
    void nothingSelected();
    void fullDisk();
    void comesBack();
    void losesNothing();
    void namesOfOurs();
    void read_data();
    void read();
    void severalTargets();
    void shapes_data();
    void shapes();
    void refused_data();
    void refused();
};

void TestWebAnnotation::musts_data()
{
    QTest::addColumn<bool>("isOfEach"); // of each annotation, or of the collection
    QTest::addColumn<Must>("must");
    const auto each = [](const char *name, const Must &must) {
        QTest::newRow(name) << true << must;
    };
    const auto once = [](const char *name, const Must &must) {
        QTest::newRow(name) << false << must;
    };
    once("the context is the model's, extended behind it", [](const QJsonObject &all) {
        const QJsonArray context = all["@context"_L1].toArray();
        return context.first() == "http://www.w3.org/ns/anno.jsonld"_L1 && context.size() == 2 &&
               context.last().toObject()["baolan"_L1] == "urn:baolan:"_L1;
    });
    once("the collection has one IRI", [](const QJsonObject &all) { return isIri(all["id"_L1]); });
    once("the collection has its type",
         [](const QJsonObject &all) { return isOfType(all, "AnnotationCollection"_L1); });
    once("the collection has its first page",
         [](const QJsonObject &all) { return all["first"_L1].isObject(); });
    once("the total is that of all items", [](const QJsonObject &all) {
        return isNatural(all["total"_L1]) && all["total"_L1].toInteger() == annotations(all).size();
    });
    once("the page has one IRI",
         [](const QJsonObject &all) { return isIri(all["first"_L1].toObject()["id"_L1]); });
    once("the page has its type", [](const QJsonObject &all) {
        return isOfType(all["first"_L1].toObject(), "AnnotationPage"_L1);
    });
    once("the page is part of the collection", [](const QJsonObject &all) {
        return all["first"_L1].toObject()["partOf"_L1] == all["id"_L1];
    });
    once("the page says where it starts", [](const QJsonObject &all) {
        return isNatural(all["first"_L1].toObject()["startIndex"_L1]);
    });
    once("the last page has no next",
         [](const QJsonObject &all) { return !all["first"_L1].toObject().contains("next"_L1); });
    once("no two things have the same IRI", [](const QJsonObject &all) {
        QSet<QString> ids{all["id"_L1].toString(), all["first"_L1].toObject()["id"_L1].toString()};
        const auto items = annotations(all);
        for (const QJsonObject &annotation : items)
            ids << annotation["id"_L1].toString();
        return ids.size() == items.size() + 2;
    });
    each("one IRI", [](const QJsonObject &one) { return isIri(one["id"_L1]); });
    each("its type", [](const QJsonObject &one) { return isOfType(one, "Annotation"_L1); });
    each("a target", [](const QJsonObject &one) { return one["target"_L1].isObject(); });
    each("the target has one source", hasSource);
    each("its reasons are of the registry", [](const QJsonObject &one) {
        const QJsonArray reasons = one["motivation"_L1].toArray();
        return !reasons.isEmpty() &&
               std::all_of(reasons.begin(), reasons.end(), [](const QJsonValue &reason) {
                   return motivations().contains(reason.toString());
               });
    });
    each("bodies have one value or source and a purpose of the registry", hasLegalBodies);
    each("moments are in UTC", [](const QJsonObject &one) {
        return isMoment(one["created"_L1]) && isMoment(one["modified"_L1]) &&
               allOf(one["body"_L1], [](const QJsonObject &body) {
                   return isMoment(body["created"_L1]) && isMoment(body["modified"_L1]);
               });
    });
    each("the creator is one person with one name", [](const QJsonObject &one) {
        const QJsonObject creator = one["creator"_L1].toObject();
        return isOfType(creator, "Person"_L1) && creator["name"_L1].isString();
    });
    each("quotes have one exact, at most one prefix and suffix", hasLegalQuotes);
    each("positions have one start and one end", hasLegalPositions);
    each("own keys have the prefix of the context", [](const QJsonObject &one) {
        static const QSet<QString> known{u"id"_s,   u"type"_s,    u"motivation"_s, u"target"_s,
                                         u"body"_s, u"creator"_s, u"created"_s,    u"modified"_s};
        const QStringList keys = one.keys();
        return std::ranges::all_of(keys, [](const QString &key) {
            return known.contains(key) || key.startsWith("baolan:"_L1);
        });
    });
}

void TestWebAnnotation::musts()
{
    QFETCH(const bool, isOfEach);
    QFETCH(const Must, must);
    const QJsonObject all = collection();
    if (!isOfEach) {
        QVERIFY(must(all));
        return;
    }
    const auto items = annotations(all);
    QCOMPARE(items.size(), 6);
    for (const QJsonObject &annotation : items)
        QVERIFY2(must(annotation), QJsonDocument(annotation).toJson().constData());
}

void TestWebAnnotation::countsCodePoints()
{
    const auto items = annotations(collection());
    const QJsonArray selectors = items.at(2)["target"_L1].toObject()["selector"_L1].toArray();
    QCOMPARE(selectors[0].toObject()["start"_L1].toInteger(), 2); // 3 in units
    QCOMPARE(selectors[0].toObject()["end"_L1].toInteger(), 7);
    QCOMPARE(selectors[1].toObject()["exact"_L1].toString(), u"棚户区改造"_s);
    QCOMPARE(selectors[1].toObject()["prefix"_L1].toString(), u"甲𠮷"_s);
    QCOMPARE(items.at(2)["target"_L1].toObject()["source"_L1].toObject()["language"_L1].toString(),
             u"zh-Hans"_s);
}

void TestWebAnnotation::sameBytes()
{
    QVERIFY(!written().isEmpty());
    QCOMPARE(written(), written());
}

void TestWebAnnotation::nothingSelected()
{
    MemorySink sink;
    WebAnnotationWriter writer(sink);
    QVERIFY(writer.begin(exchangedLibrary()));
    QVERIFY(writer.end());
    const QJsonObject empty = QJsonDocument::fromJson(sink.bytes).object();
    QCOMPARE(empty["total"_L1].toInteger(-1), 0);
    QVERIFY(!empty.contains("first"_L1));
    const auto notes = readWebAnnotations(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QVERIFY(notes->marks.isEmpty() && notes->losses.isEmpty());
}

void TestWebAnnotation::fullDisk()
{
    MemorySink sink(1000);
    WebAnnotationWriter writer(sink);
    const Result<void> done = writeExchanged(writer);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
}

void TestWebAnnotation::comesBack()
{
    const auto notes = readWebAnnotations(written(), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->program, u"Baolan"_s);
    QCOMPARE(described(*notes), describedExchanged());
    QCOMPARE(notes->marks.at(2).state, MarkState::Corrected);
    QCOMPARE(notes->marks.at(4).state, MarkState::Orphan);
    QCOMPARE(notes->tags.size(), 2);
    QCOMPARE(notes->tags.at(1).uuid, u"11111111-aaaa-4aaa-8aaa-000000000002"_s);
    QCOMPARE(notes->texts.at(0).city, u"大连"_s);
    QCOMPARE(notes->texts.at(0).paper, u"大连日报"_s);
    QCOMPARE(notes->texts.at(0).date, u"2014-03-02"_s);
    QCOMPARE(notes->texts.at(0).page, u"A3"_s);
    QCOMPARE(notes->texts.at(0).title, u"棚户区改造 & \"提速\""_s);
}

void TestWebAnnotation::losesNothing()
{
    const auto notes = readWebAnnotations(written(), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(lossesOf(notes->losses), QStringList());
}

bool hasPrefixedNames(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonArray list = value.toArray();
    return std::all_of(list.begin(), list.end(), hasPrefixedNames) &&
           std::ranges::all_of(object.keys(),
                               [](const QString &name) { return name.startsWith(u"baolan:"); }) &&
           std::all_of(object.begin(), object.end(), hasPrefixedNames);
}

// A bare `state` or `creator` would be the model's; files of before have them, and are read.
void TestWebAnnotation::namesOfOurs()
{
    QJsonObject all = collection();
    QJsonObject page = all["first"_L1].toObject();
    QJsonArray items = page["items"_L1].toArray();
    QJsonObject first = items.first().toObject();
    const QList<QJsonValue> owns{all["baolan:tags"_L1], all["baolan:memos"_L1],
                                 first["baolan:reading"_L1]};
    for (const QJsonValue &own : owns) {
        QVERIFY(own.isArray() || own.isObject());
        QVERIFY2(hasPrefixedNames(own), QJsonDocument(all).toJson().constData());
    }
    for (const QString &name : {u"baolan:tags"_s, u"baolan:memos"_s})
        all[name] = withoutPrefix(all[name]);
    first[u"baolan:reading"_s] = withoutPrefix(first["baolan:reading"_L1]);
    items[0] = first;
    page[u"items"_s] = items;
    all[u"first"_s] = page;
    for (const QByteArray &bytes : {written(), QJsonDocument(all).toJson()}) {
        const auto notes = readWebAnnotations(bytes, u"f"_s);
        QVERIFY(notes);
        QCOMPARE(lossesOf(notes->losses), QStringList());
        QCOMPARE(notes->tags.constFirst().names, (QMap<QString, QString>{{u"en"_s, u"Housing"_s}}));
        QCOMPARE(notes->memos.size(), 4);
        QCOMPARE(notes->states.constFirst().state, u"excluded"_s);
    }
}

// What others write, each as the only annotation of its file.
void TestWebAnnotation::read_data()
{
    QTest::addColumn<QString>("annotation");
    QTest::addColumn<QString>("mark"); // quote|position|whole|tags|note
    QTest::addColumn<QStringList>("losses");
    const auto row = [](const char *name, const QString &parts, const QString &mark,
                        const QStringList &losses = {}) {
        QTest::newRow(name) << u"{\"type\":\"Annotation\",%1}"_s.arg(parts) << mark << losses;
    };
    const QString quote = u"\"target\":{\"source\":\"http://a/b\",\"selector\":{"
                          "\"type\":\"TextQuoteSelector\",\"exact\":\"甲乙\"}}"_s;
    row("a target that is a string", u"\"target\":\"http://a/b\""_s, u"||1||"_s);
    row("a fragment", u"\"target\":\"http://a/b#xywh=1,2,3,4\""_s, u"||1||"_s,
        {u"fragment:http://a/b#xywh=1,2,3,4"_s});
    row("one selector, no list", quote, u"甲乙||0||"_s);
    row("one body that is a string", quote + u",\"body\":\"我的话\""_s, u"甲乙||0||我的话"_s);
    row("a body that lies elsewhere", quote + u",\"body\":\"http://c/d.mp3\""_s, u"甲乙||0||"_s,
        {u"body:http://c/d.mp3"_s});
    row("bodyValue", quote + u",\"bodyValue\":\"话\""_s, u"甲乙||0||话"_s);
    row("one body, no list", quote + u",\"body\":{\"type\":\"TextualBody\",\"value\":\"话\"}"_s,
        u"甲乙||0||话"_s);
    row("a note in HTML",
        quote + u",\"body\":{\"format\":\"text/html\",\"value\":\"<p>甲 &amp;\\n<b>乙</b></p>"
                "<script>x()</script><p>1 &lt; 2 &#x20BB7;<br/>&unknown;</p>\"}"_s,
        u"甲乙||0||甲 & 乙\n1 < 2 𠮷\n&unknown;"_s);
    row("a tag in HTML",
        quote + u",\"body\":{\"format\":\"text/html\",\"value\":\"<i>住房</i>\","
                "\"purpose\":\"tagging\"}"_s,
        u"甲乙||0|住房|"_s);
    row("an empty tag", quote + u",\"body\":{\"value\":\" / \",\"purpose\":\"tagging\"}"_s,
        u"甲乙||0||"_s, {u"nameless-code:"_s});
    row("a reason that is not ours",
        quote + u",\"motivation\":[\"commenting\",\"assessing\"],\"bodyValue\":\"话\""_s,
        u"甲乙||0||话"_s, {u"motivation:assessing"_s});
    row("a purpose that is not ours",
        quote + u",\"body\":{\"value\":\"5\",\"purpose\":\"assessing\"}"_s, u"甲乙||0||5"_s,
        {u"motivation:assessing: 5"_s});
    row("rights", quote + u",\"rights\":\"https://l/by\""_s, u"甲乙||0||"_s,
        {u"rights:https://l/by"_s});
    row("several notes are one",
        quote + u",\"body\":[{\"value\":\"一\"},{\"value\":\"二\",\"purpose\":\"describing\"}]"_s,
        u"甲乙||0||一\n\n二"_s);
    row("a tag by its purpose", quote + u",\"body\":{\"value\":\"住房\",\"purpose\":\"tagging\"}"_s,
        u"甲乙||0|住房|"_s);
    row("a tag by the reason for all",
        quote + u",\"motivation\":\"tagging\",\"body\":{\"value\":\"住房\"}"_s, u"甲乙||0|住房|"_s);
    row("a choice of bodies",
        quote + u",\"body\":{\"type\":\"Choice\",\"id\":\"http://c\",\"items\":[]}"_s,
        u"甲乙||0||"_s, {u"body:http://c"_s});
    row("no selector", u"\"target\":{\"source\":\"http://a\"}"_s, u"||1||"_s);
    row("a range of elements",
        u"\"target\":{\"source\":\"http://a\",\"selector\":{\"type\":\"RangeSelector\"}}"_s,
        u"||1||"_s, {u"selector:RangeSelector"_s});
    row("a position alone",
        u"\"target\":{\"source\":\"http://a\",\"selector\":"
        "[{\"type\":\"TextPositionSelector\",\"start\":3,\"end\":5}]}"_s,
        u"|3-5|0||"_s);
    const QString both = u"\"target\":{\"source\":\"http://a\",\"selector\":"
                         "[{\"type\":\"TextPositionSelector\",\"start\":%1,\"end\":%2},"
                         "{\"type\":\"TextQuoteSelector\",\"exact\":\"甲𠮷\"}]}"_s;
    row("code points", both.arg(3).arg(5), u"甲𠮷|3-5|0||"_s);
    row("units: the quote decides", both.arg(3).arg(6), u"甲𠮷||0||"_s, {u"position:甲𠮷"_s});
    row("reversed", both.arg(6).arg(3), u"甲𠮷||0||"_s);
    row("negative", both.arg(-3).arg(-1), u"甲𠮷||0||"_s);
    row("no whole numbers", both.arg(u"1.5"_s).arg(u"1e300"_s), u"甲𠮷||0||"_s);
}

void TestWebAnnotation::read()
{
    QFETCH(const QString, annotation);
    QFETCH(const QString, mark);
    QFETCH(const QStringList, losses);
    const auto notes = readWebAnnotations(annotation.toUtf8(), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 1);
    const IncomingMark &read = notes->marks.constFirst();
    const QString place =
        read.position ? u"%1-%2"_s.arg(read.position->first).arg(read.position->second) : QString();
    QCOMPARE((QStringList{read.quote, place, QString::number(int(read.isWhole)),
                          read.tagPaths.join(u','), read.note}
                  .join(u'|')),
             mark);
    QCOMPARE(lossesOf(notes->losses), losses);
}

void TestWebAnnotation::severalTargets()
{
    const auto notes = readWebAnnotations(
        "{\"id\":\"http://x/1\",\"type\":\"Annotation\",\"target\":[\"http://a\",\"http://b\"]}",
        u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 2);
    QCOMPARE(notes->texts.size(), 2);
    QVERIFY(notes->marks.at(0).uuid != notes->marks.at(1).uuid);
    QCOMPARE(notes->marks.at(1).textKey, u"http://b"_s);
}

void TestWebAnnotation::shapes_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<int>("marks");
    QTest::addColumn<QStringList>("losses");
    const QString one = u"{\"type\":\"Annotation\",\"target\":\"http://a\"}"_s;
    QTest::newRow("a list") << u"[%1,%1]"_s.arg(one) << 2 << QStringList();
    QTest::newRow("a page") << u"{\"type\":\"AnnotationPage\",\"items\":[%1]}"_s.arg(one) << 1
                            << QStringList();
    QTest::newRow("a graph") << u"{\"@graph\":[%1]}"_s.arg(one) << 1 << QStringList();
    QTest::newRow("one item, no list") << u"{\"items\":%1}"_s.arg(one) << 1 << QStringList();
    QTest::newRow("byte order mark") << u"\ufeff"_s + one << 1 << QStringList();
    QTest::newRow("a first page elsewhere")
        << u"{\"type\":\"AnnotationCollection\",\"first\":\"http://p/1\"}"_s << 0
        << QStringList{u"page:http://p/1"_s};
    QTest::newRow("a next page elsewhere")
        << u"{\"type\":[\"AnnotationCollection\"],\"first\":{\"items\":[%1],\"next\":\"http://p/2\"}}"_s
               .arg(one)
        << 1 << QStringList{u"page:http://p/2"_s};
    QTest::newRow("items that are none") << u"[%1,7,{\"id\":\"http://x\"}]"_s.arg(one) << 1
                                         << QStringList{u"annotation:"_s, u"annotation:http://x"_s};
    QTest::newRow("no target") << u"[{\"id\":\"http://x\",\"target\":[]}]"_s << 0
                               << QStringList{u"target:http://x"_s};
}

void TestWebAnnotation::shapes()
{
    QFETCH(const QString, document);
    QFETCH(const int, marks);
    QFETCH(const QStringList, losses);
    const auto notes = readWebAnnotations(document.toUtf8(), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), marks);
    QCOMPARE(lossesOf(notes->losses), losses);
}

void TestWebAnnotation::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << QByteArray() << Error::Code::Damaged;
    QTest::newRow("no JSON") << QByteArray("<xml/>") << Error::Code::Damaged;
    QTest::newRow("cut short") << written().chopped(10) << Error::Code::Damaged;
    QTest::newRow("nested too deep") << QByteArray(100'000, '[') << Error::Code::Damaged;
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << Error::Code::Unsupported;
    QTest::newRow("Hypothesis") << QByteArray("{\"annotations\":[]}") << Error::Code::Unsupported;
}

void TestWebAnnotation::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto notes = readWebAnnotations(bytes, u"f.jsonld"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, code);
    QCOMPARE(notes.error().where, u"f.jsonld"_s);
}

QTEST_APPLESS_MAIN(TestWebAnnotation)
#include "tst_webannotation.moc"
