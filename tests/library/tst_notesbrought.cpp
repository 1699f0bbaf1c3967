#include "../copiedfolder.h"
#include "library/notestoring.h"
#include "notedlibrary.h"
#include "store/databasecare.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

using Conflict = NotesImport::Conflict;
using Skipped = NotesImport::Skipped;

// What is said beside the places of marks: what differs is told, and taken where it can be.
class TestNotesBrought final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void correctedMarkComesToAnUncorrectedPage();
    void editedComment_data();
    void editedComment();
    void commentOfAnotherMark();
    void linkOfAnotherKind();
    void memoTitle_data();
    void memoTitle();
    void tagFields_data();
    void tagFields();
    void childOfARenamedTag();
    void twoTagsThatAreOneHere();
    void outOfTheBin();
    void articleInTheBin();
    void blankMemo();
    void stateOfNoArticle();
    void stoppedWhileStoring();

private:
    std::unique_ptr<Library> other();
    QString file(const QByteArray &bytes);
    NotesImport imported(Library &library, const QByteArray &bytes,
                         NotesConflict conflict = NotesConflict::KeepOurs);
    // As a reader of a file would have given them.
    std::optional<NotesImport> stored(Library &library, const IncomingNotes &notes,
                                      NotesConflict conflict = NotesConflict::KeepOurs,
                                      const NotePlaces &places = {});

    QTemporaryDir m_temporary;
    int m_number = 0;
    NotedLibrary m_noted;
};

static QByteArray dumpOf(const Library &library)
{
    auto db = Connection::open(library.folder() + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto text = db ? canonicalDump(*db) : db.error();
    return text ? *text : QByteArray();
}

static QStringList pathsIn(Library &library)
{
    QStringList paths;
    const auto tags = library.tags();
    for (const Tag &tag : tags ? *tags : QList<Tag>())
        paths << tag.path;
    return paths;
}

static Tag tagCalled(Library &library, const QString &path)
{
    const auto tags = library.tags();
    for (const Tag &tag : tags ? *tags : QList<Tag>()) {
        if (tag.path == path)
            return tag;
    }
    return {};
}

void TestNotesBrought::initTestCase()
{
    QVERIFY(sampleLibrary(m_temporary.filePath(u"plain"_s)));
    m_noted = notedLibrary(m_temporary.filePath(u"library"_s));
    QVERIFY(m_noted.library);
}

std::unique_ptr<Library> TestNotesBrought::other()
{
    const QString folder = m_temporary.filePath(u"other-%1"_s.arg(++m_number));
    return copyFolder(m_temporary.filePath(u"plain"_s), folder)
               ? opened(folder, Library::Access::Write)
               : nullptr;
}

QString TestNotesBrought::file(const QByteArray &bytes)
{
    const QString path = m_temporary.filePath(u"notes-%1"_s.arg(++m_number));
    return writeBytes(path, bytes) ? path : QString();
}

NotesImport TestNotesBrought::imported(Library &library, const QByteArray &bytes,
                                       NotesConflict conflict)
{
    const auto report = library.importNotes({.path = file(bytes), .conflict = conflict}).wait();
    return report ? *report : NotesImport{.added = -1};
}

std::optional<NotesImport> TestNotesBrought::stored(Library &library, const IncomingNotes &notes,
                                                    NotesConflict conflict,
                                                    const NotePlaces &places)
{
    auto db = Connection::open(library.folder() + u"/library.sqlite"_s, Connection::Mode::Write);
    Progress progress;
    const auto report = db ? storeNotes(*db, notes, places, conflict, u"李"_s, progress)
                           : Result<NotesImport>(db.error());
    return report ? std::optional(*report) : std::nullopt;
}

// The reader corrected the page after marking it; here it is as it was then.
void TestNotesBrought::correctedMarkComesToAnUncorrectedPage()
{
    const QString page = m_temporary.filePath(u"misread.txt"_s);
    QVERIFY(writeBytes(page, u"# 大桥通车\n大桥昨曰通车，两岸欢庆。\n"_s.toUtf8()));
    auto library = opened(m_temporary.filePath(u"corrected"_s), Library::Access::Create);
    auto plain = opened(m_temporary.filePath(u"uncorrected"_s), Library::Access::Create);
    QVERIFY(library && plain);
    for (Library *each : {library.get(), plain.get()})
        QCOMPARE(each->import({.paths = {page}}).wait().added, 1);
    const ArticleId id = articleCalled(*library, u"大桥通车"_s).id;
    const Mark made =
        markOn(*library, {.article = id, .range = placeOf(*library, id, u"大桥昨曰通车"_s)});
    QVERIFY(
        library->correct(id, placeOf(*library, id, u"曰"_s), u"日"_s, Correction::Cause::Misread)
            .wait());
    QCOMPARE(library->markByUuid(made.uuid)->selector.quote, u"大桥昨日通车"_s);
    const NoteFormat formats[] = {NoteFormat::Parcel, NoteFormat::MarksJsonLines,
                                  NoteFormat::JsonLd};
    for (const NoteFormat format : formats) {
        const NotesImport report = imported(*plain, exported(*library, format));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.toConfirm, 0);
        const Mark here = *plain->markByUuid(made.uuid);
        QCOMPARE(here.selector.quote, u"大桥昨曰通车"_s);
        QVERIFY(plain->deleteMark(here.id).wait());
        QVERIFY(plain->emptyBin().wait());
    }
    // Its first words stay with it where the page is corrected, too.
    const auto twin = opened(m_temporary.filePath(u"twin"_s), Library::Access::Create);
    QVERIFY(twin);
    QCOMPARE(twin->import({.paths = {page}}).wait().added, 1);
    const ArticleId there = articleCalled(*twin, u"大桥通车"_s).id;
    QVERIFY(
        twin->correct(there, placeOf(*twin, there, u"曰"_s), u"日"_s, Correction::Cause::Misread)
            .wait());
    QCOMPARE(imported(*twin, exported(*library, NoteFormat::Parcel)).added, 1);
    QCOMPARE(twin->markByUuid(made.uuid)->selector.quote, u"大桥昨日通车"_s);
    const QJsonObject back =
        QJsonDocument::fromJson(exported(*twin, NoteFormat::MarksJsonLines)).object();
    QCOMPARE(back[u"made_on"_s].toObject()[u"quote"_s].toString(), u"大桥昨曰通车"_s);
}

void TestNotesBrought::editedComment_data()
{
    QTest::addColumn<bool>("takesTheirs");
    QTest::newRow("mine stays") << false;
    QTest::newRow("theirs is taken") << true;
}

void TestNotesBrought::editedComment()
{
    QFETCH(bool, takesTheirs);
    const auto library = other();
    QVERIFY(library);
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QCOMPARE(imported(*library, parcel).comments, 1);
    const MarkId mark = library->markByUuid(m_noted.repair.uuid)->id;
    const MarkComment comment = library->commentsOf({mark})->first();
    QVERIFY(library->changeComment(comment.id, u"改过的话"_s).wait());
    const NotesImport report = imported(
        *library, parcel, takesTheirs ? NotesConflict::TakeTheirs : NotesConflict::KeepOurs);
    QCOMPARE(report.comments, 0);
    QVERIFY(report.skipped.isEmpty());
    QCOMPARE(report.conflicts, (QList<Conflict>{{u"comment"_s, u"改过的话"_s, u"text"_s,
                                                 u"改过的话"_s, u"另一人的话\n两行"_s}}));
    const auto after = library->commentsOf({mark});
    QCOMPARE(after->size(), 1);
    QCOMPARE(after->first().uuid, comment.uuid);
    QCOMPARE(after->first().text, takesTheirs ? u"另一人的话\n两行"_s : u"改过的话"_s);
}

// Nothing of what is told as left out is there.
void TestNotesBrought::commentOfAnotherMark()
{
    const auto library = other();
    QVERIFY(library);
    QCOMPARE(imported(*library, exported(*m_noted.library, NoteFormat::Parcel)).comments, 1);
    const Mark repair = *library->markByUuid(m_noted.repair.uuid);
    const Mark second = *library->markByUuid(m_noted.second.uuid);
    MarkComment comment = library->commentsOf({repair.id})->first();
    comment.text = u"别的话"_s;
    IncomingNotes notes;
    notes.marks << IncomingMark{.uuid = second.uuid,
                                .quote = second.selector.quote,
                                .isImportant = true,
                                .comments = {comment}};
    NotePlaces places;
    places.marks << NotePlace{.article = second.article, .selector = second.selector};
    const auto report = stored(*library, notes, NotesConflict::KeepOurs, places);
    QVERIFY(report);
    QCOMPARE(report->skipped, (QList<Skipped>{{u"comment"_s, u"别的话"_s, u"taken"_s}}));
    QVERIFY(library->commentsOf({second.id})->isEmpty());
    QCOMPARE(library->commentsOf({repair.id})->size(), 1);
}

void TestNotesBrought::linkOfAnotherKind()
{
    const auto library = other();
    QVERIFY(library);
    QCOMPARE(imported(*library, exported(*m_noted.library, NoteFormat::Parcel)).links, 1);
    const Mark second = *library->markByUuid(m_noted.second.uuid);
    const QString uuid = library->linksOf({second.id})->first().uuid;
    IncomingNotes notes;
    notes.links << IncomingLink{.uuid = uuid,
                                .kind = LinkKind::Supports,
                                .mark = m_noted.second.uuid,
                                .other = m_noted.repair.uuid};
    const auto report = stored(*library, notes, NotesConflict::TakeTheirs);
    QVERIFY(report);
    QVERIFY(report->skipped.isEmpty());
    QCOMPARE(report->conflicts.size(), 1);
    QCOMPARE(report->conflicts.first().what, u"link"_s);
    QCOMPARE(report->conflicts.first().kept, u"contradicts"_s);
    QCOMPARE(report->conflicts.first().given, u"supports"_s);
    QVERIFY(report->conflicts.first().stays);
    QCOMPARE(library->linksOf({second.id})->size(), 1);
    QCOMPARE(library->linksOf({second.id})->first().kind, LinkKind::Contradicts);
}

void TestNotesBrought::memoTitle_data()
{
    editedComment_data();
}

void TestNotesBrought::memoTitle()
{
    QFETCH(bool, takesTheirs);
    const auto library = other();
    QVERIFY(library);
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QCOMPARE(imported(*library, parcel).memos, 3);
    const QList<Memo> memos = *library->memos();
    Memo free = *std::ranges::find(memos, u"其他"_s, &Memo::title);
    free.title = u"我的题目"_s;
    QVERIFY(library->saveMemo(free).wait());
    const NotesImport report = imported(
        *library, parcel, takesTheirs ? NotesConflict::TakeTheirs : NotesConflict::KeepOurs);
    QCOMPARE(report.conflicts,
             (QList<Conflict>{{u"memo"_s, u"其他"_s, u"title"_s, u"我的题目"_s, u"其他"_s}}));
    QCOMPARE(library->memoByUuid(free.uuid)->title, takesTheirs ? u"其他"_s : u"我的题目"_s);
}

void TestNotesBrought::tagFields_data()
{
    editedComment_data();
}

void TestNotesBrought::tagFields()
{
    QFETCH(bool, takesTheirs);
    const auto library = other();
    QVERIFY(library);
    QVERIFY(library->addTag(u"经济"_s, {.color = 2, .slot = 3, .description = u"我的"_s}).wait());
    QVERIFY(library->addTag(u"环境"_s, {.slot = 5}).wait());
    IncomingNotes notes;
    notes.tags << IncomingTag{.path = u"经济"_s, .description = u"别人的"_s, .slot = 4}
               << IncomingTag{.path = u"环境"_s, .slot = 3};
    const auto report =
        stored(*library, notes, takesTheirs ? NotesConflict::TakeTheirs : NotesConflict::KeepOurs);
    QVERIFY(report);
    QCOMPARE(report->conflicts.size(), 3);
    const Tag economy = tagCalled(*library, u"经济"_s);
    QCOMPARE(economy.description, takesTheirs ? u"别人的"_s : u"我的"_s);
    QCOMPARE(economy.slot, takesTheirs ? 4 : 3);
    QCOMPARE(economy.color, 2);
    for (const Conflict &conflict : report->conflicts) {
        const bool isTaken = conflict.name == u"环境"_s && !takesTheirs;
        if (isTaken)
            QVERIFY(conflict.stays);
    }
}

// What was made below it elsewhere hangs below it here.
void TestNotesBrought::childOfARenamedTag()
{
    const auto library = other();
    QVERIFY(library);
    QVERIFY(library->addTag(u"产业"_s, {}).wait());
    const Tag industry = tagCalled(*library, u"产业"_s);
    IncomingNotes notes;
    notes.tags << IncomingTag{.uuid = u"00000000-0000-4000-8000-00000000000a"_s,
                              .path = u"经济/港口"_s}
               << IncomingTag{.uuid = industry.uuid, .path = u"经济"_s};
    const auto report = stored(*library, notes);
    QVERIFY(report);
    QCOMPARE(pathsIn(*library), (QStringList{u"产业"_s, u"产业/港口"_s}));
    QCOMPARE(report->tags, QStringList{u"产业/港口"_s});
    QCOMPARE(report->conflicts,
             (QList<Conflict>{{u"tag"_s, u"产业"_s, u"path"_s, u"产业"_s, u"经济"_s, true}}));
}

void TestNotesBrought::twoTagsThatAreOneHere()
{
    const auto library = other();
    QVERIFY(library);
    QVERIFY(library->addTag(u"产业"_s, {}).wait());
    const Tag industry = tagCalled(*library, u"产业"_s);
    IncomingNotes notes;
    notes.tags << IncomingTag{.uuid = industry.uuid, .path = u"经济"_s}
               << IncomingTag{.uuid = u"00000000-0000-4000-8000-00000000000a"_s, .path = u"产业"_s};
    const auto report = stored(*library, notes);
    QVERIFY(report);
    QCOMPARE(pathsIn(*library), QStringList{u"产业"_s});
    QCOMPARE(report->skipped, (QList<Skipped>{{u"merged-code"_s, u"产业"_s, u"not-carried"_s}}));
}

// What was deleted here and comes in again is here once; undo brings back both.
void TestNotesBrought::outOfTheBin()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray parcel = exported(*m_noted.library, NoteFormat::Parcel);
    QCOMPARE(imported(*library, parcel).added, 3);
    const Mark second = *library->markByUuid(m_noted.second.uuid);
    QVERIFY(library->deleteMark(second.id).wait());
    const QList<Memo> memos = *library->memos();
    const Memo free = *std::ranges::find(memos, u"其他"_s, &Memo::title);
    QVERIFY(library->deleteMemo(free.id).wait());
    QCOMPARE(library->bin().wait()->size(), 2);
    const NotesImport report = imported(*library, parcel);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.memos, 1);
    QVERIFY(library->markByUuid(second.uuid));
    QVERIFY(library->bin().wait()->isEmpty());
    QVERIFY(library->undo().wait());
    QCOMPARE(library->bin().wait()->size(), 2);
    QVERIFY(!library->markByUuid(second.uuid));
    QVERIFY(library->restoreFromBin({second.uuid}).wait());
    QVERIFY(library->restoreFromBin({free.uuid}).wait());
    QVERIFY(library->markByUuid(second.uuid));
}

void TestNotesBrought::articleInTheBin()
{
    const auto library = other();
    QVERIFY(library);
    const QString uuid = m_noted.library->article(m_noted.bank)->article.uuid;
    QVERIFY(library->deleteArticles({*library->articleByUuid(uuid)}).wait());
    const NotesImport report = imported(*library, exported(*m_noted.library, NoteFormat::Parcel));
    QCOMPARE(report.added, 2);
    QStringList told;
    for (const Skipped &skipped : report.skipped) {
        QCOMPARE(skipped.reason, u"in-bin"_s);
        told << skipped.what;
    }
    QCOMPARE(told, (QStringList{u"mark"_s, u"memo"_s, u"state"_s}));
    QCOMPARE(errorOf(report.skipped.first()).code, Error::Code::NotCarried);
}

// It is told, and the rest comes.
void TestNotesBrought::blankMemo()
{
    const auto library = other();
    QVERIFY(library);
    IncomingNotes notes;
    notes.memos << IncomingMemo{.title = u"空的"_s, .text = u" \n"_s}
                << IncomingMemo{.title = u"有字"_s, .text = u"字"_s};
    const auto report = stored(*library, notes);
    QVERIFY(report);
    QCOMPARE(report->memos, 1);
    QCOMPARE(report->skipped, (QList<Skipped>{{u"memo"_s, u"空的"_s, u"blank"_s}}));
    QCOMPARE(library->memos()->size(), 1);
}

void TestNotesBrought::stateOfNoArticle()
{
    const auto library = other();
    QVERIFY(library);
    IncomingNotes notes;
    notes.texts << IncomingText{.key = u"u"_s, .articleUuid = u"u"_s, .title = u"别的报道"_s};
    notes.states << IncomingState{.articleUuid = u"u"_s, .state = u"coded"_s};
    const auto report = stored(*library, notes);
    QVERIFY(report);
    QCOMPARE(report->skipped, (QList<Skipped>{{u"state"_s, u"别的报道"_s, u"no-article"_s}}));
}

// Stopped while another program keeps it from writing, it has begun to store when it finds out.
void TestNotesBrought::stoppedWhileStoring()
{
    const auto library = other();
    QVERIFY(library);
    const QByteArray before = dumpOf(*library);
    auto db = Connection::open(library->folder() + u"/library.sqlite"_s, Connection::Mode::Write);
    QVERIFY(db);
    QVERIFY(db->run("BEGIN IMMEDIATE"));
    auto job = library->importNotes({.path = file(exported(*m_noted.library, NoteFormat::Parcel))});
    const auto marks = 3;
    while (job.progress().done() < marks)
        QThread::msleep(1);
    job.stop();
    QVERIFY(db->run("ROLLBACK"));
    const auto report = job.wait();
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Stopped);
    QCOMPARE(dumpOf(*library), before);
    QVERIFY(library->undoLabel().isEmpty());
}

QTEST_MAIN(TestNotesBrought)
#include "tst_notesbrought.moc"
