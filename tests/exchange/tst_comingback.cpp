#include "describednotes.h"
#include "exchange/hypothesis.h"
#include "exchange/notesjsonl.h"
#include "exchange/notesparcel.h"
#include "exchange/notesreader.h"
#include "exchange/qdpx.h"
#include "exchange/tablecsv.h"
#include "exchange/tagcolors.h"
#include "exchange/webannotation.h"
#include "paper/tokens.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using MakeWriter = std::function<std::unique_ptr<NoteWriter>(ByteSink &)>;

// What a format has a place for, besides marks with their ranges, tags and notes.
enum Place {
    Comments = 1,
    Links = 2,
    LinkCreators = 4,
    ArticleMemos = 8,
    OtherMemos = 16,
    States = 32,
    MarkStates = 64,
    Codebook = 128,
    KeysAndNames = 256, // of tags
    TagUuids = 512,
    Everything = 1023
};

struct Format
{
    const char *name;
    MakeWriter make;
    int places;
    bool isJson = false;
};

template <typename Writer>
std::unique_ptr<NoteWriter> made(ByteSink &sink)
{
    return std::make_unique<Writer>(sink);
}

MakeWriter project(QdpxProfile profile)
{
    return [profile](ByteSink &sink) { return std::make_unique<QdpxWriter>(sink, profile); };
}

MakeWriter table(const CsvForm &form)
{
    return [form](ByteSink &sink) { return csvWriter(TableOf::Marks, form, sink); };
}

const QList<Format> &formats()
{
    constexpr int inProjects =
        Comments | Links | ArticleMemos | OtherMemos | Codebook | KeysAndNames | TagUuids;
    constexpr int inTables = Links | LinkCreators | MarkStates;
    constexpr int inLines = Comments | Links | LinkCreators | MarkStates | TagUuids;
    static const QList<Format> all{
        {"Web Annotations", made<WebAnnotationWriter>, Everything, true},
        {"Hypothesis", made<HypothesisWriter>, Everything, true},
        {"qdpx", project(QdpxProfile::Standard), inProjects},
        {"qdpx for MAXQDA", project(QdpxProfile::Maxqda), inProjects},
        {"JSON Lines of marks", marksJsonLines, inLines, true},
        {"JSON Lines of articles", articlesJsonLines, inLines | ArticleMemos | States, true},
        {"notes parcel", notesParcel, Everything, true},
        {"CSV", table({}), inTables},
        {"CSV without a byte order mark", table({.mark = ByteOrderMark::None}), inTables},
        {"CSV with semicolons", table({.separator = u';'}), inTables},
        {"CSV without apostrophes", table({.guard = FormulaGuard::None}), inTables},
        {"TSV", table({.separator = u'\t'}), inTables}};
    return all;
}

QByteArray written(const MakeWriter &make)
{
    MemorySink sink;
    const auto writer = make(sink);
    return writeExchanged(*writer) ? sink.bytes : QByteArray();
}

QString moment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString lineOf(const QStringList &parts)
{
    return parts.join(u'|');
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

// As it was exported, as far as the format has a place for it; and below as it came in.
QStringList sampleLinks(int places)
{
    if ((places & Links) == 0)
        return {};
    return {lineOf({u"66666666-ffff-4fff-8fff-000000000001"_s, u"contradicts"_s,
                    u"33333333-cccc-4ccc-8ccc-000000000001"_s,
                    u"33333333-cccc-4ccc-8ccc-000000000002"_s,
                    (places & LinkCreators) != 0 ? u"崔振波"_s : QString()})};
}

QStringList linksOf(const IncomingNotes &notes)
{
    QStringList lines;
    for (const IncomingLink &link : notes.links)
        lines << lineOf({link.uuid, token(link.kind), link.mark, link.other, link.creator});
    return sorted(lines);
}

QString memoLine(const Memo &memo, const QString &key)
{
    return lineOf({memo.uuid, token(memo.about.kind), key, memo.title, memo.text, memo.creator,
                   moment(memo.created), moment(memo.modified)});
}

QStringList sampleMemos(int places)
{
    QStringList lines;
    const QList<Memo> memos = exchangedLibrary().memos;
    for (const Memo &memo : memos) {
        if ((places & OtherMemos) != 0) // of a tag the path
            lines << memoLine(memo, memo.about.kind == MemoKind::Tag ? u"住房"_s : memo.about.key);
    }
    const ExportedArticle article = exchangedArticles().constFirst();
    Memo memo = article.wholeMemo;
    memo.about.kind = MemoKind::Article;
    memo.text = article.memo;
    if ((places & ArticleMemos) != 0)
        lines << memoLine(memo, article.uuid);
    return sorted(lines);
}

QStringList memosOf(const IncomingNotes &notes)
{
    QStringList lines;
    for (const IncomingMemo &memo : notes.memos)
        lines << lineOf({memo.uuid, token(memo.kind), memo.key, memo.title, memo.text, memo.creator,
                         moment(memo.created), moment(memo.modified)});
    return sorted(lines);
}

QString tagLine(const IncomingTag &tag)
{
    return lineOf({tag.uuid, tag.path, tag.color, tag.description, tag.whenToUse, tag.whenNotToUse,
                   tag.example, tag.aliases.join(u','), QString::number(tag.slot),
                   tag.names.keys().join(u','), tag.names.values().join(u',')});
}

QStringList sampleTags(int places)
{
    QStringList lines;
    const QList<Tag> codebook = exchangedLibrary().codebook;
    for (const Tag &tag : codebook) {
        IncomingTag expected{.path = tag.path};
        if ((places & TagUuids) != 0)
            expected.uuid = tag.uuid;
        if ((places & Codebook) != 0) {
            expected.color = tagColorRgb(tag.color);
            expected.description = tag.description;
            expected.whenToUse = tag.whenToUse;
            expected.whenNotToUse = tag.whenNotToUse;
            expected.example = tag.example;
            expected.aliases = tag.aliases;
        }
        if ((places & KeysAndNames) != 0) {
            expected.slot = tag.slot;
            expected.names = tag.names;
        }
        lines << tagLine(expected);
    }
    return sorted(lines);
}

QStringList tagsOf(const IncomingNotes &notes)
{
    QStringList lines;
    for (const IncomingTag &tag : notes.tags)
        lines << tagLine(tag);
    return sorted(lines);
}

QStringList markStatesOf(const IncomingNotes &notes)
{
    QStringList lines;
    for (const IncomingMark &mark : notes.marks) {
        if (mark.state != MarkState::Ok)
            lines << mark.uuid.right(1) + token(mark.state);
    }
    return sorted(lines);
}

QStringList sampleMarks(int places)
{
    QStringList marks = describedExchanged();
    if ((places & Comments) == 0) {
        for (QString &mark : marks)
            mark.truncate(mark.contains("comment="_L1) ? mark.indexOf("comment="_L1) : mark.size());
    }
    return marks;
}

} // namespace

// What leaves the program comes in again through the one door, the same in each format.
class TestComingBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSame_data();
    void theSame();
    void jsonInOtherClothes_data() { theSame_data(); }
    void jsonInOtherClothes();
    void cutShort_data() { theSame_data(); }
    void cutShort();
    void firstWords();
};

void TestComingBack::theSame_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < formats().size(); ++number)
        QTest::newRow(formats().at(number).name) << number;
}

void TestComingBack::theSame()
{
    QFETCH(const int, number);
    const Format &format = formats().at(number);
    const auto notes = readNotes(written(format.make), u"f"_s);
    QVERIFY2(notes, notes ? "" : qPrintable(notes.error().detail));
    QVERIFY(notes->isOurs);
    QVERIFY(notes->program.startsWith("Baolan"_L1));
    QCOMPARE(described(*notes), sampleMarks(format.places));
    QCOMPARE(linksOf(*notes), sampleLinks(format.places));
    QCOMPARE(memosOf(*notes), sampleMemos(format.places));
    QCOMPARE(tagsOf(*notes), sampleTags(format.places));
    const bool hasMarkStates = (format.places & MarkStates) != 0;
    QCOMPARE(markStatesOf(*notes), hasMarkStates ? (QStringList{u"1corrected"_s, u"6orphan"_s})
                                                 : QStringList{u"6orphan"_s});
    QCOMPARE(notes->states.size(), (format.places & States) != 0 ? 1 : 0);
    for (const IncomingState &state : notes->states) {
        QCOMPARE(state.articleUuid, u"22222222-bbbb-4bbb-8bbb-000000000001"_s);
        QCOMPARE(state.state, u"excluded"_s);
        QCOMPARE(state.reason, u"重复"_s);
        QVERIFY(state.isStarred);
    }
    QStringList losses;
    for (const IncomingLoss &loss : notes->losses)
        losses << loss.what;
    const bool hasComments = (format.places & Comments) != 0;
    QCOMPARE(losses, hasComments ? QStringList() : (QStringList{u"comment"_s, u"comment"_s}));
}

// A byte order mark before it and, where lines have a meaning, other ends of lines.
void TestComingBack::jsonInOtherClothes()
{
    QFETCH(const int, number);
    const Format &format = formats().at(number);
    if (!format.isJson)
        return; // tables have rows of their own for it, archives are as they are
    QByteArray bytes = written(format.make);
    bytes.replace("\n", "\r\n");
    const auto notes = readNotes("\xef\xbb\xbf" + bytes, u"f"_s);
    QVERIFY2(notes, notes ? "" : qPrintable(notes.error().detail));
    QCOMPARE(described(*notes), describedExchanged());
    QCOMPARE(lossesOf(notes->losses), QStringList());
}

// What is half there is refused, or each mark of it is as it was; none is made of a half.
void TestComingBack::cutShort()
{
    QFETCH(const int, number);
    const Format &format = formats().at(number);
    const QByteArray bytes = written(format.make);
    const QStringList whole = sampleMarks(format.places);
    constexpr int cuts = 60;
    for (int cut = 1; cut < cuts; ++cut) {
        const auto notes = readNotes(bytes.left(bytes.size() * cut / cuts), u"f"_s);
        if (!notes)
            continue;
        const QStringList marks = described(*notes);
        for (const QString &mark : marks)
            QVERIFY2(whole.contains(mark), qPrintable(mark));
    }
}

void TestComingBack::firstWords()
{
    const QList<std::pair<const char *, MakeWriter>> all{
        {"JSON-LD", made<WebAnnotationWriter>}, {"lines", marksJsonLines}, {"parcel", notesParcel}};
    ExportedArticle article = exchangedArticles().constFirst();
    article.marks = {article.marks.at(2)};
    article.marks.first().madeOn.quote = u"棚戶区改造"_s;
    article.marks.first().madeOn.prefix = u"甲"_s;
    article.marks.first().madeOn.suffix = u"乙"_s;
    for (const auto &[name, make] : all) {
        MemorySink sink;
        const auto writer = make(sink);
        QVERIFY2(writer->begin(exchangedLibrary()) && writer->add(article) && writer->end(), name);
        const auto notes = readNotes(sink.bytes, u"f"_s);
        QVERIFY2(notes && notes->marks.size() == 1, name);
        const IncomingMark &mark = notes->marks.constFirst();
        QCOMPARE(mark.quote, u"棚户区改造"_s);
        QVERIFY2(mark.madeOn == (IncomingWords{u"棚戶区改造"_s, u"甲"_s, u"乙"_s}), name);
    }
}

QTEST_GUILESS_MAIN(TestComingBack)
#include "tst_comingback.moc"
