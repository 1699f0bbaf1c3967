#include "../copiedfolder.h"
#include "library/notestoring.h"
#include "notedlibrary.h"
#include "store/databasecare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

using Conflict = NotesImport::Conflict;
using Skipped = NotesImport::Skipped;

// Notes that come in: what was exported comes back without loss, and others' finds its place.
class TestImportingNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAndBack_data();
    void thereAndBack();
    void sameFileAgain_data();
    void sameFileAgain();
    void oneActWholeOrNot();
    void failedLeavesNothing();
    void trialChangesNothing();
    void conflicts_data();
    void conflicts();
    void statesThatDiffer();
    void statesAreTakenBack();
    void tagUnderAnotherPath();
    void foundByItsWords_data();
    void foundByItsWords();
    void foundByItsTitle();
    void wordsInSeveralArticles();
    void saidTwice();
    void standsInAnotherArticle();
    void stoppedWhileStoring();
    void orphanStaysOne();
    void authorsAndTimes();
    void filesThatAreNone_data();
    void filesThatAreNone();
    void readOnlyLibrary();

private:
    // The same pages, and nothing noted.
    std::unique_ptr<Library> other();
    NotesImport imported(Library &library, const QByteArray &bytes,
                         NotesConflict conflict = NotesConflict::KeepOurs);
    QString file(const QByteArray &bytes);

    QTemporaryDir m_temporary;
    int m_number = 0;
    NotedLibrary m_noted;
};

static QJsonArray annotationOn(const QString &quote, const QString &source = {})
{
    const QJsonObject selector{
        {u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, quote}, {u"prefix"_s, QString()}};
    return {
        QJsonObject{{u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s},
                    {u"id"_s, u"https://a.example/1"_s},
                    {u"type"_s, u"Annotation"_s},
                    {u"body"_s, QJsonObject{{u"type"_s, u"TextualBody"_s},
                                            {u"purpose"_s, u"commenting"_s},
                                            {u"value"_s, u"别处的话"_s}}},
                    {u"target"_s, QJsonObject{{u"source"_s, source}, {u"selector"_s, selector}}}}};
}

static QByteArray annotation(const QString &quote, const QString &source = u"https://a.example/"_s)
{
    return QJsonDocument(annotationOn(quote, source)).toJson();
}

void TestImportingNotes::initTestCase()
{
    QVERIFY(sampleLibrary(m_temporary.filePath(u"plain"_s)));
    m_noted = notedLibrary(m_temporary.filePath(u"library"_s));
    QVERIFY(m_noted.library);
    QVERIFY(!m_noted.whole.uuid.isEmpty());
}

std::unique_ptr<Library> TestImportingNotes::other()
{
    const QString folder = m_temporary.filePath(u"other-%1"_s.arg(++m_number));
    return copyFolder(m_temporary.filePath(u"plain"_s), folder)
               ? opened(folder, Library::Access::Write)
               : nullptr;
}

QString TestImportingNotes::file(const QByteArray &bytes)
{
    const QString path = m_temporary.filePath(u"notes-%1"_s.arg(++m_number));
    return writeBytes(path, bytes) ? path : QString();
}

NotesImport TestImportingNotes::imported(Library &library, const QByteArray &bytes,
                                         NotesConflict conflict)
{
    const auto report = library.importNotes({.path = file(bytes), .conflict = conflict}).wait();
    if (!report)
        qWarning("%s: %s", qPrintable(report.error().where), qPrintable(report.error().detail));
    return report ? *report : NotesImport{.added = -1};
}

// What marks say, whatever the ids of rows: compared after a way there and back.
static QStringList marksAs(Library &library, bool withOrigin)
{
    QStringList all;
    const QList<QByteArray> lines = exported(library, NoteFormat::MarksJsonLines).split('\n');
    for (const QByteArray &line : lines) {
        QJsonObject mark = QJsonDocument::fromJson(line).object();
        mark.remove(u"link"_s); // names the library
        if (!withOrigin) {
            for (const QString &key : {u"uuid"_s, u"created"_s, u"modified"_s, u"creator"_s,
                                       u"comments"_s, u"links"_s, u"made_on"_s})
                mark.remove(key);
            QJsonArray paths;
            const QJsonArray tags = mark[u"tags"_s].toArray();
            for (const auto &tag : tags)
                paths << tag.toObject()[u"path"_s];
            mark[u"tags"_s] = paths;
        }
        all << QString::fromUtf8(QJsonDocument(mark).toJson(QJsonDocument::Compact));
    }
    std::ranges::sort(all);
    return all;
}

void TestImportingNotes::thereAndBack_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("isWhole"); // ids, authors, times, comments and links, too
    QTest::newRow("parcel") << int(NoteFormat::Parcel) << true;
    QTest::newRow("marks.jsonl") << int(NoteFormat::MarksJsonLines) << true;
    QTest::newRow("articles.jsonl") << int(NoteFormat::ArticlesJsonLines) << true;
    QTest::newRow("jsonld") << int(NoteFormat::JsonLd) << true;
    QTest::newRow("hypothesis") << int(NoteFormat::Hypothesis) << false;
    QTest::newRow("qdpx") << int(NoteFormat::Qdpx) << false;
    QTest::newRow("qdpx-maxqda") << int(NoteFormat::QdpxMaxqda) << false;
    QTest::newRow("csv") << int(NoteFormat::Csv) << false;
    QTest::newRow("tsv") << int(NoteFormat::Tsv) << false;
}

void TestImportingNotes::thereAndBack()
{
    QFETCH(int, format);
    QFETCH(bool, isWhole);
    const auto library = other();
    QVERIFY(library);
    const NotesImport report = imported(*library, exported(*m_noted.library, NoteFormat(format)));
    QCOMPARE(report.added, 3);
    QCOMPARE(report.toConfirm, 0);
    QCOMPARE(report.orphans, 0);
    QVERIFY(report.conflicts.isEmpty());
    QCOMPARE(marksAs(*library, isWhole), marksAs(*m_noted.library, isWhole));
    QCOMPARE(report.tags, (QStringList{u"环境"_s, u"环境/修复"_s, u"经济"_s}));
}

void TestImportingNotes::sameFileAgain_data()
{
    thereAndBack_data();
}

void TestImportingNotes::sameFileAgain()
{
    QFETCH(int, format);
    const auto library = other();
    QVERIFY(library);
    const QByteArray bytes = exported(*m_noted.library, NoteFormat(format));
    QCOMPARE(imported(*library, bytes).added, 3);
    const QStringList before = marksAs(*library, true);
    const NotesImport again = imported(*library, bytes);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.identical, 3);
    QCOMPARE(again.conflicting, 0);
    QCOMPARE(again.memos, 0);
    QCOMPARE(again.links, 0);
    QCOMPARE(again.comments, 0);
    QVERIFY(!again.isUndoable);
    QVERIFY(again.tags.isEmpty());
    QCOMPARE(marksAs(*library, true), before);
}

static QByteArray dumpOf(const Library &library)
{
    auto db = Connection::open(library.folder() + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto text = db ? canonicalDump(*db) : db.error();
    return text ? *text : QByteArray();
}

void TestImportingNotes::oneActWholeOrNot()
{
    const auto library = other();
    QVERIFY(library);
    // Afterwards the names of those who noted something are known.
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QVERIFY(imported(*library, parcel).isUndoable);
    QVERIFY(library->undo().wait());
    const QByteArray before = dumpOf(*library);
    QVERIFY(!before.isEmpty());
    QSignalSpy marks(library.get(), &Library::marksChanged);
    QSignalSpy memos(library.get(), &Library::memosChanged);
    const NotesImport report = imported(*library, parcel);
    QCOMPARE(report.added, 3);
    QCOMPARE(report.memos, 3);
    QCOMPARE(report.links, 1);
    QCOMPARE(report.comments, 1);
    QVERIFY(report.isUndoable);
    QTRY_VERIFY(!marks.isEmpty() && !memos.isEmpty());
    const QList<Memo> brought = *library->memos();
    const QList<Memo> there = *m_noted.library->memos();
    QCOMPARE(brought.size(), 3);
    for (qsizetype at = 0; at < brought.size(); ++at) {
        QCOMPARE(brought.at(at).uuid, there.at(at).uuid);
        QCOMPARE(brought.at(at).title, there.at(at).title);
        QCOMPARE(brought.at(at).text, there.at(at).text);
        QCOMPARE(brought.at(at).created, there.at(at).created);
    }
    const Mark repair = *library->markByUuid(m_noted.repair.uuid);
    QCOMPARE(library->linksOf({repair.id})->first().uuid,
             m_noted.library->linksOf({m_noted.repair.id})->first().uuid);
    QCOMPARE(library->linksOf({repair.id})->first().creator, m_noted.library->readerName());
    QVERIFY(dumpOf(*library) != before);
    QVERIFY(library->undoLabel().startsWith(u"Import notes of"_s));
    QVERIFY(library->undo().wait());
    QCOMPARE(dumpOf(*library), before);
}

// What fails at its end leaves nothing of what came before.
void TestImportingNotes::failedLeavesNothing()
{
    const auto library = other();
    QVERIFY(library);
    auto db = Connection::open(library->folder() + u"/library.sqlite"_s, Connection::Mode::Write);
    QVERIFY(db);
    QVERIFY(db->run("CREATE TRIGGER full BEFORE INSERT ON memo WHEN new.title = '其他'"
                    " BEGIN SELECT raise(ABORT, 'full'); END"));
    const QByteArray before = dumpOf(*library);
    const auto report =
        library->importNotes({.path = file(exported(*m_noted.library, NoteFormat::Parcel))}).wait();
    QVERIFY(!report);
    QCOMPARE(dumpOf(*library), before);
    QVERIFY(library->undoLabel().isEmpty());
    QVERIFY(library->tags()->isEmpty());
}

void TestImportingNotes::trialChangesNothing()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray before = dumpOf(*library);
    const QString path = file(exported(*m_noted.library, NoteFormat::Parcel));
    const auto trial = library->importNotes({.path = path, .isTrial = true}).wait();
    QVERIFY(trial);
    QCOMPARE(trial->added, 3);
    QCOMPARE(trial->tags.size(), 3);
    QVERIFY(!trial->isUndoable);
    QCOMPARE(dumpOf(*library), before);
    QVERIFY(library->undoLabel().isEmpty());
}

void TestImportingNotes::conflicts_data()
{
    QTest::addColumn<bool>("takesTheirs");
    QTest::newRow("mine stay") << false;
    QTest::newRow("theirs are taken") << true;
}

void TestImportingNotes::conflicts()
{
    QFETCH(bool, takesTheirs);
    const auto library = other();
    QVERIFY(library);
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QCOMPARE(imported(*library, parcel).added, 3);
    const Mark here = *library->markByUuid(m_noted.repair.uuid);
    QVERIFY(library
                ->changeMark(here.id, {.addedTags = {u"我的"_s},
                                       .removedTags = {u"经济"_s},
                                       .note = u"我的话"_s,
                                       .isImportant = true})
                .wait());
    const NotesImport report = imported(
        *library, parcel, takesTheirs ? NotesConflict::TakeTheirs : NotesConflict::KeepOurs);
    QCOMPARE(report.identical, 2);
    QCOMPARE(report.conflicting, 1);
    const QList<Conflict> expected{
        {u"mark"_s, u"生態修復"_s, u"tags"_s, u"环境/修复, 我的"_s, u"环境/修复, 经济"_s},
        {u"mark"_s, u"生態修復"_s, u"note"_s, u"我的话"_s, m_noted.repair.note},
        {u"mark"_s, u"生態修復"_s, u"important"_s, u"yes"_s, u"no"_s}};
    QCOMPARE(report.conflicts, expected);
    const Mark after = *library->markByUuid(m_noted.repair.uuid);
    QCOMPARE(after.note, takesTheirs ? m_noted.repair.note : u"我的话"_s);
    QCOMPARE(after.isImportant, !takesTheirs);
    QCOMPARE(after.tags.last().path, takesTheirs ? u"经济"_s : u"我的"_s);
}

void TestImportingNotes::statesThatDiffer()
{
    const auto library = other();
    QVERIFY(library);
    const QString uuid = m_noted.library->article(m_noted.bank)->article.uuid;
    const ArticleId here = *library->articleByUuid(uuid);
    QVERIFY(library->setReadState(here, ReadState::Coded).wait());
    const NotesImport report = imported(*library, exported(*m_noted.library, NoteFormat::Parcel));
    QCOMPARE(report.states, 1); // the star of the other
    const QList<Conflict> expected{
        {u"state"_s, u"細河兩岸奔涌創新潮"_s, u"state"_s, u"coded"_s, u"excluded"_s}};
    QCOMPARE(report.conflicts, expected);
    QCOMPARE(library->article(here)->row.state, ReadState::Coded);
}

void TestImportingNotes::statesAreTakenBack()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QVERIFY(imported(*library, parcel).isUndoable);
    const ArticleId here =
        *library->articleByUuid(m_noted.library->article(m_noted.bank)->article.uuid);
    QVERIFY(library->setReadState({here}, ReadState::New).wait());
    const NotesImport report = imported(*library, parcel);
    QCOMPARE(report.states, 1);
    QVERIFY(report.isUndoable);
    QCOMPARE(library->article(here)->row.state, ReadState::Excluded);
    QVERIFY(library->undo().wait());
    QCOMPARE(library->article(here)->row.state, ReadState::New);
}

// The same tag by its id, renamed here: no second one is made.
void TestImportingNotes::tagUnderAnotherPath()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QCOMPARE(imported(*library, parcel).added, 3);
    const QList<Tag> tags = *library->tags();
    const auto economy = std::ranges::find(tags, u"经济"_s, &Tag::path);
    QVERIFY(economy != tags.end());
    QVERIFY(library->renameTag(economy->id, u"产业"_s).wait());
    const NotesImport report = imported(*library, parcel);
    QCOMPARE(report.identical, 3);
    QVERIFY(report.tags.isEmpty());
    QVERIFY(report.conflicts.contains(
        Conflict{u"tag"_s, u"产业"_s, u"path"_s, u"产业"_s, u"经济"_s, true}));
}

void TestImportingNotes::foundByItsWords_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<MarkState>("state");
    QTest::addColumn<QString>("found");
    QTest::newRow("as printed") << u"綠色礦業發展萬里行"_s << MarkState::Ok
                                << u"綠色礦業發展萬里行"_s;
    QTest::newRow("in the other script")
        << u"绿色矿业发展万里行"_s << MarkState::Ok << u"綠色礦業發展萬里行"_s;
}

// A file of another program that knows nothing of our articles.
void TestImportingNotes::foundByItsWords()
{
    QFETCH(QString, quote);
    QFETCH(MarkState, state);
    QFETCH(QString, found);
    QString page =
        u"# 大桥通车\n大桥昨日通车。\n# "_s + u"礦業\n記者從綠色礦業發展萬里行獲悉。\n"_s;
    const QString path = m_temporary.filePath(u"page-%1.txt"_s.arg(++m_number));
    QVERIFY(writeBytes(path, page.toUtf8()));
    auto library =
        opened(m_temporary.filePath(u"words-%1"_s.arg(m_number)), Library::Access::Create);
    QVERIFY(library);
    QCOMPARE(library->import({.paths = {path}}).wait().added, 1);
    QVERIFY(library->completeIndex().wait());
    const NotesImport report = imported(*library, annotation(quote));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.toConfirm, state == MarkState::ToConfirm ? 1 : 0);
    const auto marks = library->marksOf(articleCalled(*library, u"礦業"_s).id);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().selector.quote, found);
    QCOMPARE(marks->first().state, state);
    QCOMPARE(marks->first().note, u"别处的话"_s);
}

// Title and city tell the article: what is not found there is an orphan of it and is not lost.
void TestImportingNotes::foundByItsTitle()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray table =
        u"headline,city,quote,note,tags\r\n"
        "細河兩岸奔涌創新潮,阜新市,这些字哪里都没有出现过吧,记,新标签\r\n"_s.toUtf8();
    const NotesImport report = imported(*library, table);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.orphans, 1);
    const auto marks = library->marksOf(articleCalled(*library, u"細河兩岸奔涌創新潮"_s).id);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().state, MarkState::Orphan);
    QCOMPARE(marks->first().selector.quote, u"这些字哪里都没有出现过吧"_s);
    QCOMPARE(marks->first().tags.first().path, u"新标签"_s);
}

// Nobody knows which is meant: it stands in one of them, to be confirmed. What stands nowhere and
// says no title is told.
void TestImportingNotes::wordsInSeveralArticles()
{
    const QString path = m_temporary.filePath(u"twins.txt"_s);
    QVERIFY(writeBytes(
        path, u"# 大桥通车\n两岸群众欢庆通车。\n# 道路拓宽\n两岸群众欢庆拓宽。\n"_s.toUtf8()));
    auto library = opened(m_temporary.filePath(u"twins"_s), Library::Access::Create);
    QVERIFY(library);
    QCOMPARE(library->import({.paths = {path}}).wait().added, 1);
    const NotesImport report = imported(*library, annotation(u"两岸群众欢庆"_s));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.toConfirm, 1);
    const NotesImport nowhere = imported(*library, annotation(u"不在任何一篇里的话"_s));
    QCOMPARE(nowhere.added, 0);
    QCOMPARE(nowhere.skipped,
             (QList<Skipped>{{u"mark"_s, u"不在任何一篇里的话"_s, u"no-article"_s}}));
}

// A table of another program knows no ids: what says the same of the same words is one mark.
void TestImportingNotes::saidTwice()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray table = u"headline,quote,note,tags\r\n"
                             "細河兩岸奔涌創新潮,創新,记,甲;乙\r\n"
                             "“綠色礦業發展萬里行”(阜新站)閉幕,閉幕,记,甲\r\n"
                             "細河兩岸奔涌創新潮,創新,记,乙;甲\r\n"
                             "細河兩岸奔涌創新潮,創新,另记,甲;乙\r\n"_s.toUtf8();
    const NotesImport report = imported(*library, table);
    QCOMPARE(report.added, 3);
    QCOMPARE(report.identical, 1);
    const NotesImport again = imported(*library, table);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.identical, 4);
}

void TestImportingNotes::standsInAnotherArticle()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QCOMPARE(imported(*library, parcel).added, 3);
    const Mark here = *library->markByUuid(m_noted.second.uuid);
    const ArticleId bank = articleCalled(*library, u"細河兩岸奔涌創新潮"_s).id;
    QVERIFY(library->attachMark(here.id, bank, placeOf(*library, bank, u"奔涌"_s)).wait());
    const NotesImport report = imported(*library, parcel, NotesConflict::TakeTheirs);
    QCOMPARE(report.added, 0);
    QCOMPARE(report.identical, 2);
    QCOMPARE(report.conflicts,
             (QList<Conflict>{{u"mark"_s, u"奔涌"_s, u"place"_s, u"奔涌"_s, u"閉幕"_s}}));
    const Mark after = *library->markByUuid(m_noted.second.uuid);
    QCOMPARE(after.id, here.id);
    QCOMPARE(after.article, here.article);
    QCOMPARE(after.selector.quote, u"閉幕"_s);
}

void TestImportingNotes::stoppedWhileStoring()
{
    const auto library = other();
    QVERIFY(library);
    const ArticleId bank = articleCalled(*library, u"細河兩岸奔涌創新潮"_s).id;
    auto db = Connection::open(library->folder() + u"/library.sqlite"_s, Connection::Mode::Write);
    QVERIFY(db);
    IncomingNotes notes;
    notes.marks << IncomingMark{.isWhole = true, .note = u"记"_s};
    NotePlaces places;
    places.marks << NotePlace{.article = bank, .state = MarkState::Ok};
    Progress progress;
    progress.stop();
    const auto report = storeNotes(*db, notes, places, NotesConflict::KeepOurs, u"李"_s, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Stopped);
    QVERIFY(library->marksOf(bank)->isEmpty());
}

void TestImportingNotes::orphanStaysOne()
{
    const QString path = m_temporary.filePath(u"orphan.txt"_s);
    QVERIFY(writeBytes(path, u"# 大桥通车\n大桥昨日通车。两岸欢庆。\n"_s.toUtf8()));
    auto library = opened(m_temporary.filePath(u"orphan"_s), Library::Access::Create);
    auto twin = opened(m_temporary.filePath(u"orphan-twin"_s), Library::Access::Create);
    QVERIFY(library && twin);
    for (Library *each : {library.get(), twin.get()})
        QCOMPARE(each->import({.paths = {path}}).wait().added, 1);
    const ArticleId id = articleCalled(*library, u"大桥通车"_s).id;
    const Mark lost = markOn(
        *library, {.article = id, .range = placeOf(*library, id, u"两岸欢庆"_s), .note = u"记"_s});
    const TextRange gone = placeOf(*library, id, u"两岸欢庆。"_s);
    QVERIFY(library->correct(id, gone, u"完"_s, Correction::Cause::Misread).wait());
    QCOMPARE(library->markByUuid(lost.uuid)->state, MarkState::Orphan);
    for (const NoteFormat format : {NoteFormat::Parcel, NoteFormat::MarksJsonLines}) {
        const NotesImport report = imported(*library, exported(*library, format));
        QCOMPARE(report.identical, 1);
        QCOMPARE(report.added, 0);
    }
    const NotesImport report = imported(*twin, exported(*library, NoteFormat::Parcel));
    QCOMPARE(report.orphans, 1);
    QCOMPARE(twin->markByUuid(lost.uuid)->selector.quote, u"两岸欢庆"_s);
}

void TestImportingNotes::authorsAndTimes()
{
    const auto library = other();
    QVERIFY(library);
    QVERIFY(library->setReaderName(u"我"_s).wait());
    QVERIFY(m_noted.library->setReaderName(u"合作者"_s).wait());
    const Mark theirs =
        markOn(*m_noted.library, {.article = m_noted.bank,
                                  .range = placeOf(*m_noted.library, m_noted.bank, u"創新"_s),
                                  .note = u"合"_s});
    QVERIFY(imported(*library, exported(*m_noted.library, NoteFormat::Parcel)).added > 0);
    const auto here = library->markByUuid(theirs.uuid);
    QVERIFY(here);
    QCOMPARE(here->creator, u"合作者"_s);
    QCOMPARE(here->created, theirs.created);
    QCOMPARE(here->modified, theirs.modified);
    QVERIFY(m_noted.library->deleteMark(theirs.id).wait());
}

void TestImportingNotes::filesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page") << u"# 大桥通车\n大桥昨日通车。\n"_s.toUtf8();
    QTest::newRow("cut JSON") << QByteArray("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\",");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n1 0 obj\n");
    QTest::newRow("half an archive") << QByteArray("PK\x03\x04 and no more");
}

void TestImportingNotes::filesThatAreNone()
{
    QFETCH(QByteArray, bytes);
    const QByteArray before = dumpOf(*m_noted.library);
    const QString path = file(bytes);
    const auto report = m_noted.library->importNotes({.path = path}).wait();
    QVERIFY(!report);
    QVERIFY2(report.error().where.contains(path), qPrintable(report.error().where));
    QCOMPARE(dumpOf(*m_noted.library), before);
}

void TestImportingNotes::readOnlyLibrary()
{
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    const auto reading = opened(m_noted.library->folder(), Library::Access::Read);
    QVERIFY(reading);
    const auto report = reading->importNotes({.path = file(parcel)}).wait();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::ReadOnly);
}

QTEST_MAIN(TestImportingNotes)
#include "tst_importingnotes.moc"
