#include "base/archive.h"
#include "craftedzip.h"
#include "describednotes.h"
#include "exchange/qdpx.h"
#include "qdpxproof.h"
#include "refischema.h"
#include "sampleexport.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(QdpxProfile profile = QdpxProfile::Standard)
{
    MemorySink sink;
    QdpxWriter writer(sink, profile);
    return writeExchanged(writer) ? sink.bytes : QByteArray();
}

QByteArray memberOf(const QByteArray &archive, const QString &name)
{
    auto opened = MemoryArchive::open(archive);
    if (!opened)
        return {};
    constexpr qint64 enough = 1'000'000;
    const auto bytes = opened->member(name, enough);
    return bytes ? *bytes : QByteArray();
}

QByteArray projectOf(const QByteArray &archive)
{
    return memberOf(archive, u"project.qde"_s);
}

QString firstText()
{
    return u"sources/22222222-BBBB-4BBB-8BBB-000000000001.txt"_s;
}

using Files = QList<std::pair<QString, QByteArray>>;

QByteArray archiveOf(const Files &files)
{
    CraftedArchive archive;
    for (const auto &[name, bytes] : files)
        archive.entries.append({.name = name.toUtf8(), .bytes = bytes});
    return bytesOf(archive);
}

// Our own sample with one of its files changed.
QByteArray alteredSample(const QString &name, const QByteArray &before, const QByteArray &after)
{
    const QByteArray sample = written();
    const auto opened = MemoryArchive::open(sample);
    Files files;
    const QStringList names = opened ? opened->names() : QStringList();
    for (const QString &member : names) {
        QByteArray bytes = memberOf(sample, member);
        if (member == name) {
            const qsizetype at = bytes.indexOf(before);
            if (at < 0)
                return {};
            bytes.replace(at, before.size(), after);
        }
        files.append({member, bytes});
    }
    return archiveOf(files);
}

QByteArray guid(int number)
{
    return "00000000-0000-4000-8000-0000000000" + QByteArray::number(number);
}

QByteArray project(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" "
           "name=\"P\" origin=\"Other 1.0\">" +
           inside + "</Project>";
}

QByteArray source(const QByteArray &inside)
{
    return "<Sources><TextSource guid=\"" + guid(20) +
           "\" name=\"T\" plainTextPath=\"internal://a.txt\">" + inside + "</TextSource></Sources>";
}

QString placeOf(const IncomingMark &mark)
{
    return mark.position ? u"%1-%2"_s.arg(mark.position->first).arg(mark.position->second)
                         : QString();
}

} // namespace

class TestQdpx final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profiles_data();
    void validates_data() { profiles_data(); }
    void validates();
    void passesOwnCheck_data() { profiles_data(); }
    void passesOwnCheck();
    void comesBack_data() { profiles_data(); }
    void comesBack();
    void sameBytes_data() { profiles_data(); }
    void sameBytes();
    void sameForEverybody();
    void files();
    void lineEndsOfMaxqda();
    void casesSetsVariables();
    void nothingSelected();
    void tagOutsideTheCodebook();
    void longNames_data();
    void longNames();
    void toConfirm();
    void longQuote();
    void manyQuotes_data();
    void manyQuotes();
    void fullDisk();
    void check_data();
    void check();
    void place_data();
    void place();
    void othersFolders();
    void texts_data();
    void texts();
    void pieces();
    void saidByOthers();
    void memosAndLinksOfOthers();
    void lost_data();
    void lost();
    void refused_data();
    void refused();
};

void TestQdpx::profiles_data()
{
    QTest::addColumn<QdpxProfile>("profile");
    QTest::newRow("standard") << QdpxProfile::Standard;
    QTest::newRow("MAXQDA") << QdpxProfile::Maxqda;
}

void TestQdpx::validates()
{
    QFETCH(const QdpxProfile, profile);
    const QByteArray xml = projectOf(written(profile));
    QVERIFY(!xml.isEmpty());
    checkAgainstSchema(xml, u"Project.xsd"_s);
}

void TestQdpx::passesOwnCheck()
{
    QFETCH(const QdpxProfile, profile);
    const auto faults = checkQdpx(written(profile));
    QVERIFY(faults);
    QCOMPARE(lossesOf(*faults), QStringList());
}

void TestQdpx::comesBack()
{
    QFETCH(const QdpxProfile, profile);
    const auto notes = readQdpx(written(profile), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->program, u"Baolan"_s);
    QCOMPARE(described(*notes), describedExchanged());
    QCOMPARE(lossesOf(notes->losses), QStringList());
    const QList<ExportedArticle> articles = exchangedArticles();
    QCOMPARE(notes->texts.size(), articles.size());
    for (qsizetype at = 0; at < articles.size(); ++at) {
        QCOMPARE(notes->texts[at].text, articles[at].sourceText);
        QCOMPARE(notes->texts[at].title, articles[at].cited.headline);
        QCOMPARE(notes->texts[at].city, articles[at].city);
        QCOMPARE(notes->texts[at].paper, articles[at].cited.paper);
        QCOMPARE(notes->texts[at].date, articles[at].cited.date.edtf);
        QCOMPARE(notes->texts[at].page, articles[at].cited.page);
    }
    QCOMPARE(notes->tags.size(), 2); // what is important is no tag
    QCOMPARE(notes->tags[0].whenToUse, u"说到房子"_s);
    QCOMPARE(notes->tags[1].path, u"住房/棚\\/改 & <b>"_s);
}

void TestQdpx::sameBytes()
{
    QFETCH(const QdpxProfile, profile);
    const QByteArray first = written(profile);
    QTest::qSleep(2100); // times in archives count two seconds
    QCOMPARE(written(profile), first);
}

// Whoever may read the files of the one who writes it.
void TestQdpx::sameForEverybody()
{
    const mode_t before = umask(0077);
    const QByteArray own = written();
    umask(0002);
    const QByteArray shared = written();
    umask(before);
    QVERIFY(!own.isEmpty());
    QCOMPARE(shared, own);
}

void TestQdpx::files()
{
    const auto archive = MemoryArchive::open(written());
    QVERIFY(archive);
    QCOMPARE(archive->names(),
             (QStringList{u"project.qde"_s, firstText(),
                          u"sources/22222222-BBBB-4BBB-8BBB-000000000002.txt"_s}));
    QCOMPARE(QString::fromUtf8(memberOf(written(), firstText())), u"甲𠮷棚户区改造\n提速，乙"_s);
}

void TestQdpx::lineEndsOfMaxqda()
{
    const QByteArray archive = written(QdpxProfile::Maxqda);
    QCOMPARE(QString::fromUtf8(memberOf(archive, firstText())), u"甲𠮷棚户区改造\r\n提速，乙"_s);
    // 改造\n提速: code points 5 to 10, and one carriage return before the end
    const QByteArray selection =
        "guid=\"33333333-CCCC-4CCC-8CCC-000000000005\" name=\"改造 提速\" startPosition=\"5\" "
        "endPosition=\"";
    QVERIFY(projectOf(archive).contains(selection + "11\""));
    QVERIFY(projectOf(written()).contains(selection + "10\""));
}

void TestQdpx::casesSetsVariables()
{
    const QByteArray xml = projectOf(written());
    const QByteArray article = "targetGUID=\"22222222-BBBB-4BBB-8BBB-000000000001\"/>";
    QVERIFY(xml.contains("name=\"大连\"><SourceRef " + article + "</Case></Cases>"));
    QVERIFY(xml.contains("name=\"大连 2014\"><MemberSource " + article + "</Set></Sets>"));
    QVERIFY(xml.contains("<TextValue>大连日报</TextValue>"));
    for (const char *name : {"City", "Newspaper", "Date", "Page"})
        QVERIFY(xml.contains("name=\"" + QByteArray(name) + "\" typeOfVariable=\"Text\"/>"));
}

void TestQdpx::nothingSelected()
{
    MemorySink sink;
    QdpxWriter writer(sink, QdpxProfile::Standard);
    ExportedLibrary library;
    library.name = u"空"_s;
    QVERIFY(writer.begin(library));
    QVERIFY(writer.end());
    checkAgainstSchema(projectOf(sink.bytes), u"Project.xsd"_s);
    const auto notes = readQdpx(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QVERIFY(notes->marks.isEmpty() && notes->texts.isEmpty() && notes->losses.isEmpty());
}

void TestQdpx::tagOutsideTheCodebook()
{
    MemorySink sink;
    QdpxWriter writer(sink, QdpxProfile::Standard);
    ExportedLibrary library = exchangedLibrary();
    library.codebook = {};
    library.memos = {};
    QVERIFY(writer.begin(library));
    QVERIFY(writer.add(exchangedArticles().constFirst()));
    QVERIFY(writer.end());
    const auto faults = checkQdpx(sink.bytes);
    QVERIFY(faults);
    QCOMPARE(lossesOf(*faults), QStringList());
}

// The name of a note is 60 units at most, the last of them a dot sign.
void TestQdpx::longNames_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("end");
    QTest::newRow("57") << 57 << u"𠮷…"_s;
    QTest::newRow("58") << 58 << u"…"_s; // 𠮷 would be cut in two
    QTest::newRow("59") << 59 << u"…"_s;
    QTest::newRow("60") << 60 << u"…"_s;
    QTest::newRow("61") << 61 << u"…"_s;
}

void TestQdpx::longNames()
{
    QFETCH(const int, before);
    QFETCH(const QString, end);
    ExportedArticle article = exchangedArticles().constFirst();
    article.wholeMemo.title = QString(before, u'甲') + u"𠮷乙丙丁"_s;
    MemorySink sink;
    QdpxWriter writer(sink, QdpxProfile::Standard);
    QVERIFY(writer.begin(exchangedLibrary()));
    QVERIFY(writer.add(article));
    QVERIFY(writer.end());
    const QString name = u" name=\""_s + QString(std::min(before, 59), u'甲') + end + u'"';
    QVERIFY2(projectOf(sink.bytes).contains(name.toUtf8()), qPrintable(name));
    const auto notes = readQdpx(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->memos.constFirst().title, article.wholeMemo.title);
}

void TestQdpx::toConfirm()
{
    ExportedArticle article = exchangedArticles().constFirst();
    for (ExportedMark &exported : article.marks) {
        if (exported.mark.state != MarkState::Orphan)
            exported.mark.state = MarkState::ToConfirm;
    }
    MemorySink sink;
    QdpxWriter writer(sink, QdpxProfile::Standard);
    QVERIFY(writer.begin(exchangedLibrary()));
    QVERIFY(writer.add(article));
    QVERIFY(writer.end());
    const auto notes = readQdpx(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->tags.size(), 2); // what is to be confirmed is no tag
    QCOMPARE(notes->marks.size(), article.marks.size());
    for (const ExportedMark &exported : std::as_const(article.marks)) {
        const auto mark = std::ranges::find(notes->marks, exported.mark.uuid, &IncomingMark::uuid);
        QVERIFY(mark != notes->marks.end());
        QCOMPARE(int(mark->state), int(exported.mark.state));
        QCOMPARE(mark->tagPaths.size(), exported.mark.tags.size());
    }
}

// Its name is cut, as no attribute may be longer than 1 MiB; its words are those of the text.
void TestQdpx::longQuote()
{
    ExportedArticle article = exchangedArticles().constLast();
    article.sourceText.clear();
    for (int number = 0; article.sourceText.size() < 400'000; ++number)
        article.sourceText += u"第%1句甲乙丙丁戊己庚辛壬癸𠮷\n"_s.arg(number);
    ExportedMark &mark = article.marks.first();
    mark.mark.selector.range = {1, article.sourceText.size()};
    mark.quote = article.sourceText.mid(1);
    MemorySink sink;
    QdpxWriter writer(sink, QdpxProfile::Standard);
    QVERIFY(writer.begin(exchangedLibrary()));
    QVERIFY(writer.add(article));
    QVERIFY(writer.end());
    const auto faults = checkQdpx(sink.bytes);
    QVERIFY(faults);
    QVERIFY(!lossesOf(*faults).join(u' ').contains(u"quote"_s));
    const auto notes = readQdpx(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 1);
    QCOMPARE(placeOf(notes->marks.constFirst()),
             u"1-%1"_s.arg(toCodePoints(article.sourceText, article.sourceText.size())));
    QVERIFY(notes->marks.constFirst().quote == mark.quote);
}

// 360 passages of 140,000 characters: more than a short file may bring, but not one that has them.
void TestQdpx::manyQuotes_data()
{
    QTest::addColumn<bool>("areNamed");
    QTest::newRow("named by them") << true;
    QTest::newRow("without a name") << false;
}

void TestQdpx::manyQuotes()
{
    QFETCH(const bool, areNamed);
    QByteArray text;
    for (int number = 0; text.size() < 140'000; ++number)
        text += QByteArray::number(number);
    QByteArray selections;
    for (int number = 0; number < 360; ++number)
        selections += "<PlainTextSelection startPosition=\"0\" endPosition=\"" +
                      QByteArray::number(text.size()) +
                      (areNamed ? "\" name=\"" + text + "\"/>" : "\"/>");
    const auto notes = readQdpx(
        archiveOf({{u"project.qde"_s, project(source(selections))}, {u"sources/a.txt"_s, text}}),
        u"f"_s);
    QCOMPARE(bool(notes), areNamed);
    if (areNamed)
        QCOMPARE(notes->marks.size(), 360);
    else
        QCOMPARE(notes.error().code, Error::Code::TooLarge);
}

void TestQdpx::fullDisk()
{
    MemorySink sink(1000);
    QdpxWriter writer(sink, QdpxProfile::Standard);
    const Result<void> done = writeExchanged(writer);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::DiskFull);
}

// What the schema lets pass.
void TestQdpx::check_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const QString &fault) {
        QTest::newRow(name) << alteredSample(u"project.qde"_s, before, after) << fault;
    };
    const QByteArray code = "<Code guid=\"11111111-AAAA-4AAA-8AAA-000000000002\"";
    row("a colour of eight digits", "#0C73A4", "#80FFD400", u"color:住房"_s);
    row("a code that is not there", code, "<Code guid=\"" + guid(99) + "\"",
        u"dangling-code:棚户区改造"_s);
    row("a note that is a code", "<NoteRef targetGUID=\"44444444-DDDD-4DDD-8DDD-000000000002\"/>",
        "<NoteRef targetGUID=\"11111111-AAAA-4AAA-8AAA-000000000001\"/>",
        u"dangling-note:棚户区改造"_s);
    row("a source that is not there",
        "<SourceRef targetGUID=\"22222222-BBBB-4BBB-8BBB-000000000001\"/>",
        "<SourceRef targetGUID=\"" + guid(99) + "\"/>", u"dangling-source:大连"_s);
    row("a GUID twice", "<Code guid=\"11111111-AAAA-4AAA-8AAA-000000000002\"",
        "<Code guid=\"11111111-AAAA-4AAA-8AAA-000000000001\"",
        u"duplicate-guid:11111111-aaaa-4aaa-8aaa-000000000001"_s);
    row("an end behind the text", "endPosition=\"7\"", "endPosition=\"70\"",
        u"position:棚户区改造"_s);
    row("before the text", "startPosition=\"2\"", "startPosition=\"-2\"", u"position:棚户区改造"_s);
    row("reversed", "startPosition=\"2\"", "startPosition=\"8\"", u"position:棚户区改造"_s);
    row("one too many", "endPosition=\"7\"", "endPosition=\"8\"", u"quote:棚户区改造"_s);
    row("a link to nowhere", "originGUID=\"33333333-CCCC", "originGUID=\"33333333-CCCD",
        u"dangling-link:contradicts"_s);
    row("a file that is not there", "internal://22222222-BBBB-4BBB-8BBB-000000000002",
        "internal://22222222-BBBB-4BBB-8BBB-000000000009", u"missing-file:另一篇"_s);
    QTest::newRow("a byte order mark")
        << alteredSample(firstText(), QByteArray("甲"), QByteArray("\xef\xbb\xbf甲"))
        << u"byte-order-mark:棚户区改造 & \"提速\""_s;
    QTest::newRow("another text") << alteredSample(firstText(), QByteArray("棚"), QByteArray("朋"))
                                  << u"quote:棚户区改造"_s;
}

void TestQdpx::check()
{
    QFETCH(const QByteArray, archive);
    QFETCH(const QString, fault);
    QVERIFY(!archive.isEmpty());
    const auto faults = checkQdpx(archive);
    QVERIFY(faults);
    QVERIFY2(lossesOf(*faults).contains(fault), qPrintable(lossesOf(*faults).join(u' ')));
}

// 甲乙 CR LF 丙丁𠮷戊: 丙丁 stands at 4-6, of line feeds alone at 3-5.
void TestQdpx::place_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QStringList>("losses");
    const auto row = [](const char *test, const char *start, const char *end, const char *name,
                        const QString &place, const QString &quote,
                        const QStringList &losses = {}) {
        QTest::newRow(test) << "startPosition=\"" + QByteArray(start) + "\" endPosition=\"" + end +
                                   "\" name=\"" + name + "\""
                            << place << quote << losses;
    };
    row("the end counts out", "4", "6", "丙丁", u"3-5"_s, u"丙丁"_s);
    row("the end counts in", "4", "5", "丙丁", u"3-5"_s, u"丙丁"_s);
    row("a line end is one character", "3", "5", "丙丁", u"3-5"_s, u"丙丁"_s);
    row("so it is, and the end counts in", "3", "4", "丙丁", u"3-5"_s, u"丙丁"_s);
    row("the byte order mark counts", "5", "7", "丙丁", u"3-5"_s, u"丙丁"_s);
    row("units of UTF-16", "8", "9", "戊", u"6-7"_s, u"戊"_s);
    row("over a line end", "1", "5", "乙 丙", u"1-4"_s, u"乙\n丙"_s);
    row("no name", "4", "6", "", u"3-5"_s, u"丙丁"_s);
    row("a name cut short", "0", "6", "甲乙...", u"0-5"_s, u"甲乙\n丙丁"_s);
    row("white space at will", "1", "5", " 乙  丙\t", u"1-4"_s, u"乙\n丙"_s);
    row("a name cut short behind a space", "0", "6", "甲乙 …", u"0-5"_s, u"甲乙\n丙丁"_s);
    row("a name that goes on", "4", "6", "丙丁𠮷戊", u"3-5"_s, u"丙丁"_s);
    row("a name that stops before", "4", "7", "丙", u"3-6"_s, u"丙丁𠮷"_s);
    row("a name that is no quote", "4", "6", "访谈", u"3-5"_s, u"丙丁"_s);
    row("behind the text", "50", "60", "丙丁", QString(), u"丙丁"_s, {u"position:丙丁"_s});
    row("reversed", "6", "4", "丙丁", QString(), u"丙丁"_s, {u"position:丙丁"_s});
    row("before the text", "-6", "-4", "丙丁", QString(), u"丙丁"_s, {u"position:丙丁"_s});
    row("beyond all numbers", "4", "99999999999999999999", "丙丁", QString(), u"丙丁"_s,
        {u"position:丙丁"_s});
    row("the farthest number", "4", "9223372036854775807", "丙丁", QString(), u"丙丁"_s,
        {u"position:丙丁"_s});
}

void TestQdpx::place()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const QString, place);
    QFETCH(const QString, quote);
    QFETCH(const QStringList, losses);
    const QByteArray xml =
        project(source("<PlainTextSelection guid=\"" + guid(30) + "\" " + attributes + "/>"));
    const auto notes = readQdpx(
        archiveOf({{u"project.qde"_s, xml}, {u"sources/a.txt"_s, u"甲乙\r\n丙丁𠮷戊"_s.toUtf8()}}),
        u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), 1);
    QCOMPARE(placeOf(notes->marks.constFirst()), place);
    QCOMPARE(notes->marks.constFirst().quote, quote);
    QCOMPARE(notes->texts.constFirst().text, u"甲乙\n丙丁𠮷戊"_s);
    QCOMPARE(lossesOf(notes->losses), losses);
}

void TestQdpx::othersFolders()
{
    QByteArray xml =
        project("<CodeBook><Codes><Code guid=\"{" + guid(10) +
                "}\" name=\"c\" isCodable=\"true\"/></Codes></CodeBook>" +
                source("<PlainTextSelection guid=\"{0000000A-0000-4000-8000-000000000001}\" "
                       "startPosition=\"0\" endPosition=\"1\"><Coding guid=\"" +
                       guid(40) + "\"><CodeRef targetGUID=\"" + guid(10) +
                       "\"/></Coding></PlainTextSelection>"));
    xml.prepend("\xef\xbb\xbf");
    xml.replace("internal://a.txt", "internal://A.TXT");
    const auto notes = readQdpx(archiveOf({{u"Sources/.root"_s, {}},
                                           {u"Sources/a.txt"_s, "\xef\xbb\xbfxyz"},
                                           {u"My project.qde"_s, xml}}),
                                u"f"_s);
    QVERIFY(notes);
    QCOMPARE(lossesOf(notes->losses), QStringList());
    QCOMPARE(notes->marks.size(), 1);
    QCOMPARE(notes->marks[0].uuid, u"0000000a-0000-4000-8000-000000000001"_s);
    QCOMPARE(notes->marks[0].quote, u"x"_s);
    QCOMPARE(notes->marks[0].tagPaths, QStringList{u"c"_s});
    QVERIFY(notes->texts[0].articleUuid.isEmpty()); // no article of ours
}

void TestQdpx::texts_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("losses");
    const QByteArray inFile = "plainTextPath=\"internal://a.txt\"";
    QTest::newRow("UTF-8") << inFile << QByteArray() << QByteArray("甲") << u"甲"_s
                           << QStringList();
    QTest::newRow("UTF-16") << inFile << QByteArray() << QByteArray("\xff\xfe\x32\x75") << u"甲"_s
                            << QStringList();
    QTest::newRow("bytes that are none") << inFile << QByteArray() << QByteArray("\xff\xfa")
                                         << QString() << QStringList{u"encoding:T"_s};
    QTest::newRow("in the XML") << QByteArray()
                                << QByteArray("<PlainTextContent>乙</PlainTextContent>")
                                << QByteArray() << u"乙"_s << QStringList();
    QTest::newRow("by its name alone") << QByteArray("plainTextPath=\"a.txt\"") << QByteArray()
                                       << QByteArray("丙") << u"丙"_s << QStringList();
    QTest::newRow("rich text alone")
        << QByteArray("richTextPath=\"internal://a.docx\"") << QByteArray() << QByteArray()
        << QString() << QStringList{u"rich-text:T"_s};
    QTest::newRow("outside the archive")
        << QByteArray("plainTextPath=\"absolute:///etc/passwd\"") << QByteArray() << QByteArray()
        << QString() << QStringList{u"external-file:T"_s};
    QTest::newRow("from the root")
        << QByteArray("plainTextPath=\"/etc/passwd\"") << QByteArray() << QByteArray() << QString()
        << QStringList{u"external-file:T"_s};
    QTest::newRow("a way out of the folder")
        << QByteArray("plainTextPath=\"internal://../../etc/passwd\"") << QByteArray()
        << QByteArray() << QString() << QStringList{u"missing-file:T"_s};
    QTest::newRow("nowhere") << QByteArray() << QByteArray() << QByteArray() << QString()
                             << QStringList{u"missing-file:T"_s};
}

void TestQdpx::texts()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const QByteArray, inside);
    QFETCH(const QByteArray, file);
    QFETCH(const QString, text);
    QFETCH(const QStringList, losses);
    const QByteArray xml = project("<Sources><TextSource guid=\"" + guid(20) + "\" name=\"T\" " +
                                   attributes + '>' + inside + "</TextSource></Sources>");
    const auto notes =
        readQdpx(archiveOf({{u"project.qde"_s, xml}, {u"sources/a.txt"_s, file}}), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->texts.size(), 1);
    QCOMPARE(notes->texts[0].text, text);
    QCOMPARE(lossesOf(notes->losses), losses);
}

// Users, memos on selections and sources, codings of whole sources, variables of a case.
void TestQdpx::pieces()
{
    const QByteArray xml =
        project("<Users><User guid=\"" + guid(11) +
                "\" name=\"U\"/></Users>"
                "<CodeBook><Codes><Code guid=\"" +
                guid(10) +
                "\" name=\"c\"/></Codes></CodeBook>"
                "<Variables><Variable guid=\"" +
                guid(12) +
                "\" name=\"Newspaper\" "
                "typeOfVariable=\"Text\"/></Variables>"
                "<Cases><Case guid=\"" +
                guid(13) + "\" name=\"K\"><VariableValue><VariableRef targetGUID=\"" + guid(12) +
                "\"/><TextValue>日报</TextValue></VariableValue><SourceRef targetGUID=\"" +
                guid(20) + "\"/></Case></Cases>" +
                source("<PlainTextSelection guid=\"" + guid(30) +
                       "\" startPosition=\"0\" endPosition=\"1\" creatingUser=\"" + guid(11) +
                       "\" creationDateTime=\"2024-01-02T03:04:05Z\"><Description>d</Description>"
                       "<NoteRef targetGUID=\"" +
                       guid(50) +
                       "\"/></PlainTextSelection>"
                       "<Coding guid=\"" +
                       guid(40) + "\"><CodeRef targetGUID=\"" + guid(10) +
                       "\"/></Coding><NoteRef targetGUID=\"" + guid(51) + "\"/>") +
                "<Notes><Note guid=\"" + guid(50) +
                "\" name=\"n\"><PlainTextContent>memo"
                "</PlainTextContent></Note><Note guid=\"" +
                guid(51) +
                "\" name=\"n\"><PlainTextContent>all"
                "</PlainTextContent></Note></Notes>");
    const auto notes =
        readQdpx(archiveOf({{u"project.qde"_s, xml}, {u"sources/a.txt"_s, "xyz"}}), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(lossesOf(notes->losses), QStringList{u"case:K"_s});
    QCOMPARE(notes->texts[0].paper, u"日报"_s);
    QCOMPARE(notes->marks.size(), 3);
    QCOMPARE(notes->marks[0].note, u"d"_s);
    QCOMPARE(notes->marks[0].creator, u"U"_s);
    QCOMPARE(notes->marks[0].created.toString(Qt::ISODate), u"2024-01-02T03:04:05Z"_s);
    QCOMPARE(notes->marks[0].comments.size(), 1);
    QCOMPARE(notes->marks[0].comments[0].text, u"memo"_s);
    QVERIFY(notes->marks[1].isWhole);
    QCOMPARE(notes->marks[1].note, u"all"_s);
    QVERIFY(notes->marks[2].isWhole);
    QCOMPARE(notes->marks[2].tagPaths, QStringList{u"c"_s});
}

// What ours has no place of its own for is kept in another, or told.
void TestQdpx::saidByOthers()
{
    const auto coding = [](int number, int user) {
        return "<Coding guid=\"" + guid(number) + "\" creatingUser=\"" + guid(user) +
               "\" creationDateTime=\"2024-01-02T03:04:05Z\"><CodeRef targetGUID=\"" + guid(10) +
               "\"/></Coding>";
    };
    const auto selection = [](int number, const QByteArray &name, const QByteArray &inside) {
        return "<PlainTextSelection guid=\"" + guid(number) +
               "\" startPosition=\"0\" endPosition=\"1\" name=\"" + name + "\">" + inside +
               "</PlainTextSelection>";
    };
    const QByteArray xml = project(
        "<Description>the project</Description><Users><User guid=\"" + guid(11) +
        "\" name=\"U\"/><User guid=\"" + guid(12) +
        "\" name=\"V\"/></Users><CodeBook><Codes><Code guid=\"" + guid(10) +
        "\" name=\"c\"/></Codes></CodeBook>" +
        source("<Description>the source</Description>" +
               selection(30, "Interview 1", "<Description>d</Description>" + coding(40, 11)) +
               selection(31, "Interview 2", coding(41, 11) + coding(42, 12)) +
               selection(32, "x", "<NoteRef targetGUID=\"" + guid(50) + "\"/>")) +
        "<Notes><Note guid=\"" + guid(50) +
        "\" name=\"n\"><Description>in short</Description><PlainTextContent>at length"
        "</PlainTextContent></Note></Notes>");
    const auto notes =
        readQdpx(archiveOf({{u"project.qde"_s, xml}, {u"sources/a.txt"_s, "xyz"}}), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(lossesOf(notes->losses), QStringList{u"coder:V: c"_s});
    QCOMPARE(notes->marks.size(), 3);
    QCOMPARE(notes->marks[0].note, u"Interview 1\nd"_s);
    QCOMPARE(notes->marks[0].creator, u"U"_s);
    QCOMPARE(notes->marks[0].created.toString(Qt::ISODate), u"2024-01-02T03:04:05Z"_s);
    QCOMPARE(notes->marks[1].note, u"Interview 2"_s);
    QCOMPARE(notes->marks[1].creator, u"U"_s);
    QCOMPARE(notes->marks[2].note, QString());
    QCOMPARE(notes->marks[2].comments.constFirst().text, u"in short\n\nat length"_s);
    QCOMPARE(notes->memos.size(), 2);
    QVERIFY(notes->memos[0].kind == MemoKind::Article);
    QCOMPARE(notes->memos[0].key, notes->texts[0].key);
    QCOMPARE(notes->memos[0].text, u"the source"_s);
    QVERIFY(notes->memos[1].kind == MemoKind::Free);
    QCOMPARE(notes->memos[1].title, u"P"_s);
    QCOMPARE(notes->memos[1].text, u"the project"_s);
}

// Memos on codes, on the project and on nothing; links between marks.
void TestQdpx::memosAndLinksOfOthers()
{
    const auto note = [](int number, const QByteArray &name) {
        return "<Note guid=\"" + guid(number) + "\" name=\"" + name +
               "\"><PlainTextContent>text of " + name + "</PlainTextContent></Note>";
    };
    const auto link = [](int number, const QByteArray &name, int from, int to) {
        return "<Link guid=\"" + guid(number) + "\" name=\"" + name + "\" originGUID=\"" +
               guid(from) + "\" targetGUID=\"" + guid(to) + "\"/>";
    };
    const auto selection = [](int number) {
        return "<PlainTextSelection guid=\"" + guid(number) +
               "\" startPosition=\"0\" endPosition=\"1\"/>";
    };
    const QByteArray xml = project(
        "<CodeBook><Codes><Code guid=\"" + guid(10) + "\" name=\"c\"><NoteRef targetGUID=\"" +
        guid(50) + "\"/><Code guid=\"" + guid(11) + "\" name=\"d\"/></Code></Codes></CodeBook>" +
        source(selection(30) + selection(31)) + "<Notes>" + note(50, "a") + note(51, "b") +
        note(52, "e") + "</Notes><Links>" + link(60, "Supports", 30, 31) +
        link(61, "is near", 30, 31) + link(62, "contradicts", 30, 10) +
        "</Links><NoteRef targetGUID=\"" + guid(51) + "\"/>");
    const auto notes =
        readQdpx(archiveOf({{u"project.qde"_s, xml}, {u"sources/a.txt"_s, "xyz"}}), u"f"_s);
    QVERIFY(notes);
    QVERIFY(!notes->isOurs);
    QCOMPARE(lossesOf(notes->losses),
             (QStringList{u"relation:is near"_s, u"relation:contradicts"_s}));
    QCOMPARE(notes->memos.size(), 3);
    QVERIFY(notes->memos[0].kind == MemoKind::Tag);
    QCOMPARE(notes->memos[0].key, u"c"_s);
    QCOMPARE(notes->memos[0].title, u"a"_s);
    QCOMPARE(notes->memos[0].text, u"text of a"_s);
    QVERIFY(notes->memos[1].kind == MemoKind::Free && notes->memos[2].kind == MemoKind::Free);
    QCOMPARE(notes->memos[1].title, u"b"_s);
    QCOMPARE(notes->memos[2].title, u"e"_s);
    QCOMPARE(notes->links.size(), 1);
    QVERIFY(notes->links[0].kind == LinkKind::Supports);
    QCOMPARE(notes->links[0].mark, notes->marks[0].uuid);
    QCOMPARE(notes->links[0].other, notes->marks[1].uuid);
}

void TestQdpx::lost_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QStringList>("losses");
    const QByteArray named = " guid=\"" + guid(60) + "\" name=\"N\"";
    QTest::newRow("picture") << QByteArray("<Sources><PictureSource" + named + "/></Sources>")
                             << QStringList{u"picture:N"_s};
    QTest::newRow("sound") << QByteArray("<Sources><AudioSource" + named + "/></Sources>")
                           << QStringList{u"audio:N"_s};
    QTest::newRow("film") << QByteArray("<Sources><VideoSource" + named + "><Transcript guid=\"" +
                                        guid(61) + "\"/></VideoSource></Sources>")
                          << QStringList{u"video:N"_s};
    QTest::newRow("PDF") << QByteArray("<Sources><PDFSource" + named + "><PDFSelection guid=\"" +
                                       guid(61) +
                                       "\" name=\"S\" page=\"0\"/></PDFSource></Sources>")
                         << QStringList{u"pdf:N"_s, u"pdf-region:N: S"_s};
    QTest::newRow("graph") << QByteArray("<Graphs><Graph" + named + "/></Graphs>")
                           << QStringList{u"graph:N"_s};
    QTest::newRow("set") << QByteArray("<Sets><Set" + named + "/></Sets>")
                         << QStringList{u"set:N"_s};
    QTest::newRow("variable") << QByteArray("<Variables><Variable" + named + "/></Variables>")
                              << QStringList{u"variable:N"_s};
    QTest::newRow("memo") << QByteArray("<Notes><Note" + named + "/></Notes>")
                          << QStringList{u"memo:N"_s};
    QTest::newRow("relation") << QByteArray("<Links><Link" + named + "/></Links>")
                              << QStringList{u"dangling-link:N"_s, u"relation:N"_s};
    QTest::newRow("a kind of source nobody knows")
        << QByteArray("<Sources><SmellSource" + named + "/></Sources>")
        << QStringList{u"source:N"_s};
}

void TestQdpx::lost()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const QStringList, losses);
    const auto notes = readQdpx(archiveOf({{u"project.qde"_s, project(inside)}}), u"f"_s);
    QVERIFY(notes);
    QCOMPARE(lossesOf(notes->losses), losses);
}

void TestQdpx::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << QByteArray() << Error::Code::Damaged;
    QTest::newRow("no archive") << QByteArray("<Project/>") << Error::Code::Damaged;
    QTest::newRow("cut short") << written().chopped(30) << Error::Code::Damaged;
    QTest::newRow("no project") << archiveOf({{u"sources/a.txt"_s, "x"}}) << Error::Code::Damaged;
    QTest::newRow("two projects") << archiveOf(
                                         {{u"a.qde"_s, project({})}, {u"b.qde"_s, project({})}})
                                  << Error::Code::Ambiguous;
    QTest::newRow("a codebook") << archiveOf({{u"project.qde"_s, "<CodeBook/>"}})
                                << Error::Code::Unsupported;
    QTest::newRow("XML cut short")
        << archiveOf({{u"project.qde"_s, project({}).chopped(3)}}) << Error::Code::Damaged;
}

void TestQdpx::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    const auto notes = readQdpx(bytes, u"f.qdpx"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, code);
    QCOMPARE(notes.error().where, u"f.qdpx"_s);
}

QTEST_GUILESS_MAIN(TestQdpx)
#include "tst_qdpx.moc"
