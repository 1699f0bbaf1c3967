#include "sample.h"
#include "store/articlestore.h"
#include "store/databasecare.h"
#include "store/markstore.h"
#include "store/statement.h"
#include "store/undolog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUndoLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoAMark();
    void labels();
    void failedActLeavesNothing();
    void newActForgetsWhatWasUndone();
    void changedSinceIsRefused();
    void undoIsAChangeToo();
    void randomActsUndoneOneByOne();
    void importIsOneAct();
    void actsDuringAnImport();
    void partThatFails();
    void noRoomForAPart();
    void scratchFileGoes();
};

// A library with two articles and its undo log.
struct Desk : sample::Library
{
    QList<ArticleId> articles;
    std::unique_ptr<UndoLog> log;

    Desk()
    {
        const auto stored = store(
            u"a"_s, {sample::page(u"a"_s, {}, {},
                                  {sample::article({u"阜新转型"_s, u"生态修复与绿色转型。"_s}, 1),
                                   sample::article({u"大雪"_s, u"环卫工人连夜清扫街道。"_s}, 5)})});
        articles = stored->articles;
        log = std::move(*UndoLog::open(folder.filePath(u"undo"_s)));
    }

    QByteArray dump() { return *canonicalDump(db); }

    Mark newMark(ArticleId article, TextRange range, const QStringList &tagPaths)
    {
        Mark mark;
        mark.article = article;
        const QString text = *sourceText(db, article);
        mark.selector = {0, range, text.mid(range.begin, range.length()), {}, {}};
        mark.creator = u"李"_s;
        for (const QString &path : tagPaths) {
            mark.tags.append(Tag());
            mark.tags.last().id = *tagAt(db, path, u"李"_s);
        }
        return mark;
    }

    Result<void> add(const QString &label, ArticleId article, TextRange range,
                     const QStringList &tagPaths)
    {
        return log->run(db, label, [=, this](Connection &) -> Result<void> {
            const auto id = addMark(db, newMark(article, range, tagPaths));
            return id ? Result<void>() : Result<void>(id.error());
        });
    }
};

void TestUndoLog::undoAndRedoAMark()
{
    Desk desk;
    const QByteArray before = desk.dump();
    QVERIFY(desk.add(u"Mark"_s, desk.articles[0], {5, 9}, {u"生态/修复"_s}));
    const QByteArray after = desk.dump();
    QVERIFY(after != before);
    QCOMPARE(marksOf(desk.db, desk.articles[0])->size(), 1);
    QVERIFY(desk.log->undo(desk.db));
    QCOMPARE(desk.dump(), before);
    QVERIFY(marksOf(desk.db, desk.articles[0])->isEmpty());
    QVERIFY(tags(desk.db)->isEmpty());
    QVERIFY(desk.log->redo(desk.db));
    QCOMPARE(desk.dump(), after);
    QCOMPARE(marksOf(desk.db, desk.articles[0])->first().tags.first().path, u"生态/修复"_s);
}

void TestUndoLog::labels()
{
    Desk desk;
    QCOMPARE(desk.log->undoLabel(), QString());
    QCOMPARE(desk.log->undo(desk.db).error().code, Error::Code::NotFound);
    QVERIFY(desk.add(u"First"_s, desk.articles[0], {0, 2}, {}));
    QVERIFY(desk.add(u"Second"_s, desk.articles[0], {2, 4}, {}));
    QCOMPARE(desk.log->undoLabel(), u"Second"_s);
    QCOMPARE(desk.log->redoLabel(), QString());
    QVERIFY(desk.log->undo(desk.db));
    QCOMPARE(desk.log->undoLabel(), u"First"_s);
    QCOMPARE(desk.log->redoLabel(), u"Second"_s);
    QVERIFY(desk.log->undo(desk.db));
    QCOMPARE(desk.log->redoLabel(), u"First"_s);
    QVERIFY(desk.log->redo(desk.db));
    QVERIFY(desk.log->redo(desk.db));
    QCOMPARE(desk.log->redo(desk.db).error().code, Error::Code::NotFound);
    QVERIFY(desk.log->run(desk.db, u"Nothing"_s, [](Connection &) { return Result<void>(); }));
    QCOMPARE(desk.log->undoLabel(), u"Second"_s);
}

void TestUndoLog::failedActLeavesNothing()
{
    Desk desk;
    const QByteArray before = desk.dump();
    const auto act = [](Connection &db) -> Result<void> {
        if (const auto tag = tagAt(db, u"半途"_s, u"李"_s); !tag)
            return tag.error();
        return Error{Error::Code::BadValue, u"halfway"_s, {}};
    };
    QCOMPARE(desk.log->run(desk.db, u"Half"_s, act).error().where, u"halfway"_s);
    QCOMPARE(desk.dump(), before);
    QCOMPARE(desk.log->undoLabel(), QString());
}

void TestUndoLog::newActForgetsWhatWasUndone()
{
    Desk desk;
    QVERIFY(desk.add(u"First"_s, desk.articles[0], {0, 2}, {}));
    QVERIFY(desk.log->undo(desk.db));
    QVERIFY(desk.add(u"Second"_s, desk.articles[0], {2, 4}, {}));
    QCOMPARE(desk.log->redoLabel(), QString());
    QCOMPARE(desk.log->redo(desk.db).error().code, Error::Code::NotFound);
}

void TestUndoLog::changedSinceIsRefused()
{
    Desk desk;
    QVERIFY(desk.add(u"Mark"_s, desk.articles[0], {5, 9}, {}));
    QVERIFY(desk.db.run("UPDATE mark SET note = 'by a new reading'"));
    const QByteArray before = desk.dump();
    QVERIFY(!desk.log->undo(desk.db));
    QCOMPARE(desk.dump(), before);
    QCOMPARE(desk.log->undoLabel(), u"Mark"_s);
}

void TestUndoLog::undoIsAChangeToo()
{
    Desk desk;
    const auto change = [&desk] { return libraryStamp(desk.db)->change; };
    const auto tombstones = [&desk] {
        return *firstNumber(desk.db, "SELECT count(*) FROM change WHERE removed IS NOT NULL");
    };
    QVERIFY(desk.add(u"Mark"_s, desk.articles[0], {5, 9}, {u"生态"_s}));
    const qint64 added = change();
    QCOMPARE(tombstones(), 0);
    QVERIFY(desk.log->undo(desk.db));
    const qint64 undone = change();
    QVERIFY(undone > added);
    QCOMPARE(tombstones(), 2); // the mark and the tag
    QVERIFY(desk.log->redo(desk.db));
    QVERIFY(change() > undone);
    QCOMPARE(tombstones(), 0);
}

// One random act of a reader; what it needs of the present state it looks up.
static Result<void> randomAct(Desk &desk, QRandomGenerator &random)
{
    const QStringList paths = {u"生态"_s, u"生态/修复"_s, u"转型"_s, u"转型/产业/煤"_s, u"雪"_s};
    const ArticleId article = desk.articles[random.bounded(2)];
    const auto marks = marksOf(desk.db, article);
    const QString path = paths[random.bounded(paths.size())];
    const int begin = random.bounded(8);
    switch (marks->isEmpty() ? 0 : random.bounded(5)) {
    case 0:
        return desk.add(u"add"_s, article, {begin, begin + 2}, {path});
    case 1:
        return desk.log->run(desk.db, u"delete"_s, [&marks](Connection &db) {
            return deleteMark(db, marks->first().id);
        });
    case 2:
        return desk.log->run(desk.db, u"change"_s, [&](Connection &db) {
            const TagId tag = *tagAt(db, path, u"王"_s);
            return updateMark(db, marks->last().id, {tag}, QString::number(random.generate()));
        });
    case 3:
        return desk.log->run(desk.db, u"recolour"_s, [&random](Connection &db) {
            return runOnce(db, "UPDATE tag SET color = ?", qint64(random.bounded(8)));
        });
    default:
        return desk.log->run(desk.db, u"place"_s, [&](Connection &db) {
            return runOnce(db, "UPDATE article SET district = ? WHERE id = ?",
                           QString::number(random.bounded(3)), qint64(article));
        });
    }
}

void TestUndoLog::randomActsUndoneOneByOne()
{
    constexpr int acts = 200;
    Desk desk;
    QRandomGenerator random(20250703);
    QList<QByteArray> dumps; // before each act that changed something
    for (int i = 0; i < acts; ++i) {
        const QByteArray before = desk.dump();
        QVERIFY(randomAct(desk, random));
        if (desk.dump() != before)
            dumps.append(before);
    }
    QVERIFY(dumps.size() > acts / 2);
    const QByteArray end = desk.dump();
    qsizetype redone = 0;
    while (!dumps.isEmpty()) {
        // Times are not in the dump: an act that changed only them is undone on the way.
        const QByteArray now = desk.dump();
        QVERIFY(desk.log->undo(desk.db));
        ++redone;
        if (desk.dump() != now)
            QCOMPARE(desk.dump(), dumps.takeLast());
    }
    for (; redone > 0; --redone)
        QVERIFY(desk.log->redo(desk.db));
    QCOMPARE(desk.dump(), end);
}

// One transaction of an import: a tag, and `more`.
static Result<void> part(Desk &desk, const QString &tag, const char *more = "SELECT 1")
{
    return desk.log->runPart(desk.db, [&](Connection &db) -> Result<void> {
        auto transaction = Transaction::begin(db);
        if (!transaction)
            return transaction.error();
        if (const auto made = tagAt(db, tag, u"李"_s); !made)
            return made.error();
        if (Result<void> done = db.run(more); !done)
            return done;
        return transaction->commit();
    });
}

void TestUndoLog::importIsOneAct()
{
    Desk desk;
    const QByteArray before = desk.dump();
    QVERIFY(desk.add(u"Mark"_s, desk.articles[0], {5, 9}, {}));
    QVERIFY(desk.log->undo(desk.db));
    desk.log->beginImport();
    QCOMPARE(desk.log->redoLabel(), u"Mark"_s);
    QVERIFY(part(desk, u"甲"_s));
    QCOMPARE(desk.log->redoLabel(), QString()); // another way is taken
    QVERIFY(part(desk, u"乙"_s, "DELETE FROM tag WHERE name = '甲'"));
    QVERIFY(part(desk, u"丙"_s));
    QCOMPARE(desk.log->undoLabel(), QString());
    QCOMPARE(desk.log->undo(desk.db).error().code, Error::Code::NotFound); // it goes on
    QVERIFY(desk.log->endImport(u"Import"_s));
    const QByteArray after = desk.dump();
    QCOMPARE(desk.log->undoLabel(), u"Import"_s);
    QVERIFY(desk.log->undo(desk.db));
    QCOMPARE(desk.dump(), before);
    QVERIFY(desk.log->redo(desk.db));
    QCOMPARE(desk.dump(), after);
    // What cancels out is nothing.
    desk.log->beginImport();
    QVERIFY(part(desk, u"丁"_s));
    QVERIFY(part(desk, u"乙"_s, "DELETE FROM tag WHERE name = '丁'"));
    QVERIFY(desk.log->endImport(u"Nothing"_s));
    QCOMPARE(desk.log->undoLabel(), u"Import"_s);
}

void TestUndoLog::actsDuringAnImport()
{
    Desk desk;
    QVERIFY(desk.add(u"Old"_s, desk.articles[0], {0, 2}, {}));
    QList<QByteArray> dumps{desk.dump()};
    desk.log->beginImport();
    QVERIFY(part(desk, u"甲"_s));
    dumps << desk.dump();
    QVERIFY(desk.add(u"Kept"_s, desk.articles[0], {2, 4}, {u"甲"_s})); // a tag of the import
    dumps << desk.dump();
    QVERIFY(part(desk, u"乙"_s));
    QVERIFY(desk.add(u"Taken back"_s, desk.articles[1], {0, 2}, {}));
    QVERIFY(part(desk, u"丙"_s, "UPDATE mark SET note = 'carried' WHERE range_begin = 2"));
    dumps << desk.dump();
    QCOMPARE(desk.log->undoLabel(), u"Taken back"_s);
    QVERIFY(desk.log->undo(desk.db));
    QVERIFY(desk.log->redo(desk.db)); // comes behind what the import did meanwhile
    QVERIFY(desk.log->undo(desk.db));
    // The import has changed that mark since: it cannot be taken back before the import.
    const QByteArray refused = desk.dump();
    QCOMPARE(desk.log->undoLabel(), u"Kept"_s);
    QCOMPARE(desk.log->undo(desk.db).error().detail, u"changed-since"_s);
    QCOMPARE(desk.dump(), refused);
    QVERIFY(desk.log->redo(desk.db));
    QCOMPARE(desk.dump(), dumps.takeLast());
    QVERIFY(desk.log->endImport(u"Import"_s));
    // The way back, step by step.
    QCOMPARE(desk.log->undoLabel(), u"Taken back"_s);
    QVERIFY(desk.log->undo(desk.db));
    QCOMPARE(desk.dump(), refused);
    for (const QString &label : {u"Import"_s, u"Kept"_s, u"Import"_s}) {
        QCOMPARE(desk.log->undoLabel(), label);
        QVERIFY(desk.log->undo(desk.db));
        QCOMPARE(desk.dump(), dumps.isEmpty() ? QByteArray() : dumps.takeLast());
    }
    QCOMPARE(desk.log->undoLabel(), u"Old"_s);
    for (int steps = 0; steps < 4; ++steps)
        QVERIFY(desk.log->redo(desk.db));
    QCOMPARE(desk.log->redoLabel(), QString());
}

void TestUndoLog::partThatFails()
{
    Desk desk;
    const QByteArray before = desk.dump();
    desk.log->beginImport();
    QVERIFY(part(desk, u"甲"_s));
    QVERIFY(!part(desk, u"乙"_s, "UPDATE nothing SET x = 1"));
    QVERIFY(desk.log->endImport(u"Import"_s));
    QVERIFY(desk.log->undo(desk.db));
    QCOMPARE(desk.dump(), before);
}

void TestUndoLog::noRoomForAPart()
{
    Desk desk;
    const QByteArray before = desk.dump();
    QVERIFY(desk.add(u"Before"_s, desk.articles[0], {0, 2}, {}));
    desk.log->beginImport();
    QVERIFY(part(desk, u"甲"_s));
    auto scratch = Connection::open(desk.folder.filePath(u"undo"_s), Connection::Mode::Write);
    QVERIFY(scratch);
    QVERIFY(scratch->run("CREATE TRIGGER full BEFORE INSERT ON part"
                         " BEGIN SELECT raise(ABORT, 'full'); END"));
    QVERIFY(part(desk, u"乙"_s)); // the import goes on
    QVERIFY(scratch->run("DROP TRIGGER full"));
    QVERIFY(part(desk, u"丙"_s));
    QVERIFY(!desk.log->endImport(u"Import"_s));
    QCOMPARE(tags(desk.db)->size(), 3);
    // What was done before can be taken back, and the next import too.
    QCOMPARE(desk.log->undoLabel(), u"Before"_s);
    QVERIFY(desk.log->undo(desk.db));
    QVERIFY(marksOf(desk.db, desk.articles[0])->isEmpty());
    QVERIFY(desk.dump() != before);
    desk.log->beginImport();
    QVERIFY(part(desk, u"丁"_s));
    QVERIFY(desk.log->endImport(u"Import"_s));
    QVERIFY(desk.log->undo(desk.db));
    QCOMPARE(tags(desk.db)->size(), 3);
}

void TestUndoLog::scratchFileGoes()
{
    QTemporaryDir folder;
    const QString scratch = folder.filePath(u"undo"_s);
    {
        const auto log = UndoLog::open(scratch);
        QVERIFY(log);
        QVERIFY(QFile::exists(scratch));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestUndoLog)
#include "tst_undolog.moc"
