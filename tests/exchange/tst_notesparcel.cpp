#include "describednotes.h"
#include "exchange/jsonlines.h"
#include "exchange/notesparcel.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray written()
{
    MemorySink sink;
    const auto writer = notesParcel(sink);
    return writeExchanged(*writer) ? sink.bytes : QByteArray();
}

const QByteArray head(R"({"baolan":"notes-parcel","version":1})"
                      "\n");
const QByteArray article(R"({"article":{"uuid":"22222222-bbbb-4bbb-8bbb-000000000001"}})"
                         "\n");
QByteArray endAfter(int marks)
{
    return R"({"end":{"marks":)" + QByteArray::number(marks) + "}}\n";
}
const QByteArray end = endAfter(0);
const QByteArray mark(R"({"mark":{"uuid":"33333333-cccc-4ccc-8ccc-000000000001","quote":"ab"}})"
                      "\n");

} // namespace

class TestNotesParcel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines();
    void noTexts();
    void sameBytes();
    void fullDisk();
    void emptyLibrary();
    void refused_data();
    void refused();
    void lost_data();
    void lost();
};

void TestNotesParcel::lines()
{
    QStringList kinds;
    const auto take = [&kinds](const QJsonObject &line, int) -> Result<void> {
        kinds << line.keys().join(u' ');
        return {};
    };
    QVERIFY(forEachJsonLine(written(), u"f"_s, take));
    const QStringList expected{u"baolan changed creator library name version"_s,
                               u"tag"_s,
                               u"tag"_s,
                               u"article"_s,
                               u"memo"_s,
                               u"mark"_s,
                               u"mark"_s,
                               u"mark"_s,
                               u"mark"_s,
                               u"mark"_s,
                               u"article"_s,
                               u"mark"_s,
                               u"memo"_s,
                               u"memo"_s,
                               u"memo"_s,
                               u"end"_s};
    QCOMPARE(kinds, expected);
    QVERIFY(written().startsWith(R"({"baolan":"notes-parcel",)"));
}

// The words round a mark go with it, a whole text does not.
void TestNotesParcel::noTexts()
{
    MemorySink sink;
    const auto writer = notesParcel(sink);
    ExportedArticle all = exchangedArticles().constFirst();
    all.sourceText += u"\n只在文中的一段"_s;
    all.simplified = all.traditional = all.sourceText;
    QVERIFY(writer->begin(exchangedLibrary()) && writer->add(all) && writer->end());
    QVERIFY(sink.bytes.contains("棚户区改造"));
    QVERIFY(!sink.bytes.contains("只在文中的一段"));
    const auto notes = readNotesParcel(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->texts.size(), 1);
    QCOMPARE(notes->texts.at(0).text, QString());
    QCOMPARE(notes->texts.at(0).title, u"棚户区改造 & \"提速\""_s);
    QCOMPARE(notes->texts.at(0).city, u"大连"_s);
    QCOMPARE(notes->texts.at(0).paper, u"大连日报"_s);
    QCOMPARE(notes->texts.at(0).date, u"2014-03-02"_s);
    QCOMPARE(notes->texts.at(0).page, u"A3"_s);
}

void TestNotesParcel::sameBytes()
{
    QVERIFY(!written().isEmpty());
    QCOMPARE(written(), written());
}

void TestNotesParcel::fullDisk()
{
    const qsizetype all = written().size();
    for (const qsizetype room : {qsizetype(0), all / 4, all / 2, all - 1}) {
        MemorySink sink(room);
        const auto writer = notesParcel(sink);
        const Result<void> done = writeExchanged(*writer);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::DiskFull);
    }
}

void TestNotesParcel::emptyLibrary()
{
    MemorySink sink;
    const auto writer = notesParcel(sink);
    QVERIFY(writer->begin({}) && writer->end());
    const auto notes = readNotesParcel(sink.bytes, u"f"_s);
    QVERIFY(notes);
    QVERIFY(notes->isOurs && notes->marks.isEmpty() && notes->losses.isEmpty());
}

void TestNotesParcel::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << Error::Code::Unsupported << u"f"_s
                           << u"notes:records"_s;
    QTest::newRow("no head") << article + end << Error::Code::Unsupported << u"f"_s
                             << u"notes:records"_s;
    QTest::newRow("newer") << QByteArray(R"({"baolan":"notes-parcel","version":2,"more":[]})")
                           << Error::Code::Unsupported << u"f"_s << u"newer-version"_s;
    QTest::newRow("no version") << QByteArray(R"({"baolan":"notes-parcel"})")
                                << Error::Code::Damaged << u"f"_s << u"lacks:version"_s;
    QTest::newRow("a version in words") << QByteArray(R"({"baolan":"notes-parcel","version":"1"})")
                                        << Error::Code::Damaged << u"f"_s << u"lacks:version"_s;
    QTest::newRow("no end") << head + article << Error::Code::Damaged << u"f"_s << u"cut-short"_s;
    QTest::newRow("a mark is missing")
        << head + article + mark + endAfter(2) << Error::Code::Damaged << u"f"_s << u"cut-short"_s;
    QTest::newRow("a mark too many") << head + article + mark + mark + endAfter(1)
                                     << Error::Code::Damaged << u"f"_s << u"cut-short"_s;
    QTest::newRow("an end without a number") << head + article + "{\"end\":{}}\n"
                                             << Error::Code::Damaged << u"f"_s << u"cut-short"_s;
    QTest::newRow("a line behind the end") << head + article + end + "{\"memo\":{}}\n"
                                           << Error::Code::Damaged << u"f"_s << u"goes-on"_s;
    QTest::newRow("half a line") << head + article.chopped(4) << Error::Code::Damaged << u"f: 2"_s
                                 << u"not-json"_s;
    QTest::newRow("a list") << head + "[]\n" + end << Error::Code::Damaged << u"f: 2"_s
                            << u"not-json"_s;
    QTest::newRow("no UTF-8") << head + "{\"tag\":{\"path\":\"\xff\"}}\n" + end
                              << Error::Code::Damaged << u"f: 2"_s << u"not-json"_s;
    QTest::newRow("too deep") << head + QByteArray(5000, '[') + "\n" + end << Error::Code::Damaged
                              << u"f: 2"_s << u"not-json"_s;
}

void TestNotesParcel::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Code, code);
    QFETCH(const QString, where);
    QFETCH(const QString, detail);
    const auto notes = readNotesParcel(bytes, u"f"_s);
    QVERIFY(!notes);
    QCOMPARE(notes.error(), (Error{code, where, detail}));
}

// A line between the head with an article and the end: how many marks come, and what is lost.
void TestNotesParcel::lost_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("marks");
    QTest::addColumn<QStringList>("losses");
    const auto markWith = [](const QByteArray &parts) {
        return R"({"mark":{"uuid":"33333333-cccc-4ccc-8ccc-000000000001","quote":"ab")" + parts +
               "}}";
    };
    QTest::newRow("whole") << markWith(R"(,"state":"ok","range":[1,3])") << 1 << QStringList();
    QTest::newRow("a line of something else")
        << QByteArray(R"({"picture":{}})") << 0 << QStringList{u"annotation:3"_s};
    QTest::newRow("a mark that is a text") << QByteArray(R"({"mark":"ab"})") << 0
                                           << (QStringList{u"field:3: mark"_s, u"annotation:3"_s});
    QTest::newRow("a number for a note")
        << markWith(R"(,"state":"ok","note":5)") << 1 << QStringList{u"field:3: note"_s};
    QTest::newRow("an unknown state")
        << markWith(R"(,"state":"lost")") << 1 << QStringList{u"field:3: state"_s};
    QTest::newRow("a range from behind")
        << markWith(R"(,"state":"ok","range":[3,1])") << 1 << QStringList{u"position:3: ab"_s};
    QTest::newRow("half a range") << markWith(R"(,"state":"ok","range":[1])") << 1
                                  << QStringList{u"position:3: ab"_s};
    QTest::newRow("a range beyond any text") << markWith(R"(,"state":"ok","range":[1e300,2e300])")
                                             << 1 << QStringList{u"position:3: ab"_s};
    QTest::newRow("a range that is longer than the quote")
        << markWith(R"(,"state":"ok","range":[1,9])") << 1 << QStringList{u"position:ab"_s};
    QTest::newRow("a tag without a name")
        << markWith(R"(,"state":"ok","tags":[{"path":" / "}, 7])") << 1
        << (QStringList{u"field:3: tags"_s, u"nameless-code:3: "_s});
    QTest::newRow("a comment without a word")
        << markWith(R"(,"state":"ok","comments":[{"uuid":"44444444-dddd-4ddd-8ddd-000000000001"}])")
        << 1 << QStringList{u"comment:3: 44444444-dddd-4ddd-8ddd-000000000001"_s};
    QTest::newRow("a link of a kind that is not known")
        << markWith(R"(,"state":"ok","links":[{"kind":"hates","other":"x"}])") << 1
        << (QStringList{u"field:3: other"_s, u"relation:3: x"_s});
    QTest::newRow("a memo on a tag that is not there")
        << QByteArray(R"({"memo":{"about":"tag","key":"t","title":"T","text":"x"}})") << 0
        << QStringList{u"memo:T"_s};
    QTest::newRow("a memo on nothing that can be said")
        << QByteArray(R"({"memo":{"about":"picture","title":"T","text":"x"}})") << 0
        << QStringList{u"memo:3: T"_s};
    QTest::newRow("a moment that is none") << markWith(R"(,"state":"ok","created":"yesterday")")
                                           << 1 << QStringList{u"field:3: created"_s};
}

void TestNotesParcel::lost()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, marks);
    QFETCH(const QStringList, losses);
    const QByteArray last = endAfter(line.startsWith(R"({"mark")") ? 1 : 0);
    const auto notes = readNotesParcel(head + article + line + "\n" + last, u"f"_s);
    QVERIFY(notes);
    QCOMPARE(notes->marks.size(), marks);
    QCOMPARE(lossesOf(notes->losses), losses);
}

QTEST_APPLESS_MAIN(TestNotesParcel)
#include "tst_notesparcel.moc"
