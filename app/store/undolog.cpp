// The session extension is there only for those who ask for it before the header.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "store/undolog.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// What the reader made or may correct. Not here: change numbers (triggers keep them, also when rows
// are written back), and what only names others: creator, place, paper.
constexpr std::array undoableTables = {
    "tag", "tag_name", "tag_alias", "mark", "mark_tag", "mark_link", "mark_comment", "bin", "edit",
    "record_edit", "memo", "phrase", "saved_search", "saved_passages", "verdict", "article",
    "alias", "file", "page", "reading", "text_revision", "former_text",
    // These go with the article or page they hang on, and must come back with it. Read states that
    // a reader sets are no acts and are not recorded.
    "page_of_article", "continuation", "field", "article_state", "draft"};
// Of saved searches, up to where the reader has seen what they find is no act either.
constexpr std::array hangingTables = {"page_of_article", "continuation", "field",
                                      "article_state",   "draft",        "saved_search"};

struct SessionDeleter
{
    void operator()(sqlite3_session *session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, SessionDeleter>;

struct SqliteDeleter
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteMemory = std::unique_ptr<void, SqliteDeleter>;

Error failure(int code)
{
    return {Error::Code::Internal, u"undo"_s, QString::fromUtf8(sqlite3_errstr(code))};
}

Result<Session> record(Connection &db)
{
    sqlite3_session *made = nullptr;
    int code = sqlite3session_create(db.handle(), "main", &made);
    Session session(made);
    for (const char *const table : undoableTables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(made, table);
    }
    if (code != SQLITE_OK)
        return failure(code);
    return session;
}

Result<QByteArray> recorded(const Session &session)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(session.get(), &size, &bytes);
    const SqliteMemory owner(bytes);
    if (code != SQLITE_OK)
        return failure(code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<QByteArray> inverse(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code =
        sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes);
    const SqliteMemory owner(bytes);
    if (code != SQLITE_OK)
        return failure(code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

bool isHanging(sqlite3_changeset_iter *change)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    const auto isTable = [table](const char *name) { return qstrcmp(name, table) == 0; };
    return operation == SQLITE_DELETE && std::ranges::any_of(hangingTables, isTable);
}

// A row that is not as the act left it was changed by something that cannot be undone, a new
// reading for instance. Then nothing is taken back: overwriting it would lose that. Rows that go
// with what they hang on may be gone already, or hold what the reader read meanwhile.
int settleConflict(void * /*context*/, int conflict, sqlite3_changeset_iter *change)
{
    if (conflict == SQLITE_CHANGESET_NOTFOUND && isHanging(change))
        return SQLITE_CHANGESET_OMIT;
    if (conflict == SQLITE_CHANGESET_DATA && isHanging(change))
        return SQLITE_CHANGESET_REPLACE;
    return SQLITE_CHANGESET_ABORT;
}

Result<void> apply(Connection &db, QByteArray changeset)
{
    const int code = sqlite3changeset_apply(db.handle(), int(changeset.size()), changeset.data(),
                                            nullptr, settleConflict, nullptr);
    if (code == SQLITE_OK)
        return {};
    if (code == SQLITE_ABORT)
        return Error{Error::Code::NotFound, u"undo"_s, u"changed-since"_s};
    return db.lastError();
}

// An act as it is kept.
struct Act
{
    qint64 number = 0;
    QString label;
    QByteArray changeset;
};

constexpr auto newestDone =
    "SELECT number, label, changeset FROM act WHERE NOT undone ORDER BY number DESC LIMIT 1";
constexpr auto oldestUndone =
    "SELECT number, label, changeset FROM act WHERE undone ORDER BY number LIMIT 1";

} // namespace

struct UndoLog::Acts
{
    QString path;
    std::optional<Connection> db;

    Result<std::optional<Act>> find(const char *sql)
    {
        std::optional<Act> act;
        const auto take = [&act](const Statement &row) {
            act = Act{row.number(0), row.text(1), row.bytes(2)};
        };
        if (const Result<void> done = forEachRow(*db, sql, take); !done)
            return done.error();
        return act;
    }

    QString label(const char *sql)
    {
        const auto act = find(sql);
        return act && *act ? (*act)->label : QString();
    }

    Result<void> setUndone(qint64 number, bool undone)
    {
        return runOnce(*db, "UPDATE act SET undone = ? WHERE number = ?", qint64(undone), number);
    }

    // The number of the act.
    Result<qint64> remember(const QString &label, const QByteArray &changeset)
    {
        if (const Result<void> done = db->run("DELETE FROM act WHERE undone"); !done)
            return done.error();
        if (const Result<void> done =
                runOnce(*db, "INSERT INTO act (label, changeset, undone) VALUES (?, ?, 0)", label,
                        changeset);
            !done)
            return done.error();
        return db->lastRowId();
    }

    Result<void> forget(qint64 number)
    {
        return runOnce(*db, "DELETE FROM act WHERE number = ?", number);
    }
};

UndoLog::UndoLog(std::unique_ptr<Acts> acts)
    : m_acts(std::move(acts))
{
}

UndoLog::~UndoLog()
{
    m_acts->db.reset();
    QFile::remove(m_acts->path);
}

Result<std::unique_ptr<UndoLog>> UndoLog::open(const QString &scratch)
{
    if (QFile::exists(scratch) && !QFile::remove(scratch))
        return Error{Error::Code::Unwritable, scratch, {}};
    auto db = Connection::open(scratch, Connection::Mode::Write);
    if (!db)
        return db.error();
    // It need not outlive the program: no log of its own, no waiting for the disk.
    if (const Result<void> done =
            db->run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                    "CREATE TABLE act (number INTEGER PRIMARY KEY AUTOINCREMENT,"
                    " label TEXT NOT NULL, changeset BLOB NOT NULL, undone INTEGER NOT NULL)");
        !done)
        return done.error();
    auto acts = std::make_unique<Acts>();
    acts->path = scratch;
    acts->db.emplace(std::move(*db));
    return std::unique_ptr<UndoLog>(new UndoLog(std::move(acts)));
}

Result<void> UndoLog::run(Connection &db, const QString &label,
                          const std::function<Result<void>(Connection &)> &act)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const auto session = record(db);
    if (!session)
        return session.error();
    if (Result<void> done = act(db); !done)
        return done;
    const auto changeset = recorded(*session);
    if (!changeset)
        return changeset.error();
    if (changeset->isEmpty())
        return transaction->commit();
    // Remembered first: an act that is done and cannot be undone would be worse than one refused.
    const Result<qint64> number = m_acts->remember(label, *changeset);
    if (!number)
        return number.error();
    Result<void> committed = transaction->commit();
    if (!committed) {
        if (Result<void> forgotten = m_acts->forget(*number); !forgotten)
            return forgotten;
    }
    return committed;
}

Result<void> UndoLog::undo(Connection &db)
{
    const auto act = m_acts->find(newestDone);
    if (!act)
        return act.error();
    if (!*act)
        return Error{Error::Code::NotFound, u"undo"_s, {}};
    const auto changeset = inverse((*act)->changeset);
    if (!changeset)
        return changeset.error();
    return write(db, *changeset, (*act)->number, true);
}

Result<void> UndoLog::redo(Connection &db)
{
    const auto act = m_acts->find(oldestUndone);
    if (!act)
        return act.error();
    if (!*act)
        return Error{Error::Code::NotFound, u"redo"_s, {}};
    return write(db, (*act)->changeset, (*act)->number, false);
}

Result<void> UndoLog::write(Connection &db, const QByteArray &changeset, qint64 act, bool undone)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    if (Result<void> done = apply(db, changeset); !done)
        return done;
    if (Result<void> done = m_acts->setUndone(act, undone); !done)
        return done;
    Result<void> committed = transaction->commit();
    if (!committed) {
        if (Result<void> restored = m_acts->setUndone(act, !undone); !restored)
            return restored;
    }
    return committed;
}

QString UndoLog::undoLabel() const
{
    return m_acts->label(newestDone);
}

QString UndoLog::redoLabel() const
{
    return m_acts->label(oldestUndone);
}
