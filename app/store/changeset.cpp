// The session extension is there only for those who ask for it before the header.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK

#include "store/changeset.h"

#include "store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// What the reader made or may correct, and what an import brings. Not here: change numbers
// (triggers keep them, also when rows are written back), and what only names others: creator,
// place, paper. They are written back in this order: what hangs on others before what it would
// vanish with.
constexpr std::array undoableTables = {
    // These go with the article or page they hang on, and must come back with it. Read states that
    // a reader sets are no acts.
    "page_of_article", "continuation", "field", "article_state", "draft",
    // What the reader made.
    "mark_tag", "mark_link", "mark_comment", "mark", "tag_name", "tag_alias", "tag", "bin", "memo",
    "phrase", "saved_search", "saved_passages", "verdict", "edit", "record_edit",
    // What was imported.
    "alias", "former_text", "text_revision", "article", "record", "reading", "page", "file"};
// Of saved searches, up to where the reader has seen what they find is no act either.
constexpr std::array hangingTables = {"page_of_article", "continuation", "field",
                                      "article_state",   "draft",        "saved_search"};

struct SqliteDeleter
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteMemory = std::unique_ptr<void, SqliteDeleter>;

struct GroupDeleter
{
    void operator()(sqlite3_changegroup *group) const { sqlite3changegroup_delete(group); }
};
using Group = std::unique_ptr<sqlite3_changegroup, GroupDeleter>;

Error failure(int code)
{
    return {Error::Code::Internal, u"undo"_s, QString::fromUtf8(sqlite3_errstr(code))};
}

// What a function of the extension has written into memory of SQLite's.
Result<QByteArray> taken(int code, int size, void *bytes)
{
    const SqliteMemory owner(bytes);
    if (code != SQLITE_OK)
        return failure(code);
    return QByteArray(static_cast<const char *>(bytes), size);
}

// -- when a row is not as it was left

// Where an article and a page keep their doubts. A trigger adds to them when the continuation of a
// story goes, also while it is taken back; what they were is in the changeset.
struct DoubtColumns
{
    int article = -1;
    int page = -1;
};

Result<DoubtColumns> doubtColumns(Connection &db)
{
    constexpr auto sql = "SELECT cid FROM pragma_table_info(?) WHERE name = 'doubts'";
    const Result<qint64> article = firstNumber(db, sql, u"article"_s);
    if (!article)
        return article.error();
    const Result<qint64> page = firstNumber(db, sql, u"page"_s);
    if (!page)
        return page.error();
    return DoubtColumns{int(*article), int(*page)};
}

struct Change
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;

    explicit Change(sqlite3_changeset_iter *change)
    {
        sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
    }
    bool isIn(const char *name) const { return std::strcmp(name, table) == 0; }
    bool isHanging() const
    {
        return operation == SQLITE_DELETE &&
               std::ranges::any_of(hangingTables, [this](const char *name) { return isIn(name); });
    }
};

bool isSame(sqlite3_value *one, sqlite3_value *other)
{
    if (sqlite3_value_type(one) != sqlite3_value_type(other))
        return false;
    if (sqlite3_value_type(one) == SQLITE_INTEGER)
        return sqlite3_value_int64(one) == sqlite3_value_int64(other);
    const int size = sqlite3_value_bytes(one);
    return size == sqlite3_value_bytes(other) &&
           (size == 0 ||
            std::memcmp(sqlite3_value_blob(one), sqlite3_value_blob(other), size_t(size)) == 0);
}

// The column is as the changeset found it, or as it will leave it.
bool isExpected(sqlite3_changeset_iter *change, int operation, int column)
{
    sqlite3_value *before = nullptr;
    sqlite3_value *present = nullptr;
    sqlite3_value *after = nullptr;
    sqlite3changeset_old(change, column, &before);
    if (before == nullptr)
        return true; // not one that is changed
    sqlite3changeset_conflict(change, column, &present);
    if (operation == SQLITE_UPDATE)
        sqlite3changeset_new(change, column, &after);
    return isSame(before, present) || (after != nullptr && isSame(after, present));
}

bool isOnlyInDoubts(sqlite3_changeset_iter *iterator, const Change &change,
                    const DoubtColumns &doubts)
{
    for (int column = 0; column < change.columns; ++column) {
        const bool isDoubts = (column == doubts.article && change.isIn("article")) ||
                              (column == doubts.page && change.isIn("page"));
        if (!isDoubts && !isExpected(iterator, change.operation, column))
            return false;
    }
    return true;
}

// A row that is not as it was left was changed by something that is not in the log. Then nothing is
// taken back: overwriting it would lose that. What is to go may have gone with what it hung on, and
// what hangs on others may hold what the reader read meanwhile.
int settleConflict(void *context, int conflict, sqlite3_changeset_iter *iterator)
{
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY)
        return SQLITE_CHANGESET_ABORT;
    const Change change(iterator);
    if (conflict == SQLITE_CHANGESET_NOTFOUND && change.operation == SQLITE_DELETE)
        return SQLITE_CHANGESET_OMIT;
    if (conflict != SQLITE_CHANGESET_DATA)
        return SQLITE_CHANGESET_ABORT;
    const auto *doubts = static_cast<const DoubtColumns *>(context);
    return change.isHanging() || isOnlyInDoubts(iterator, change, *doubts)
               ? SQLITE_CHANGESET_REPLACE
               : SQLITE_CHANGESET_ABORT;
}

} // namespace

void Recording::SessionDeleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Recording::Recording(Session session)
    : m_session(std::move(session))
{
}

Result<Recording> Recording::begin(Connection &db)
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
    return Recording(std::move(session));
}

Result<QByteArray> Recording::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    return taken(code, size, bytes);
}

Result<QByteArray> inverseOf(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code =
        sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes);
    return taken(code, size, bytes);
}

Result<void> applyChangeset(Connection &db, QByteArray changeset)
{
    Result<DoubtColumns> doubts = doubtColumns(db);
    if (!doubts)
        return doubts.error();
    const int code = sqlite3changeset_apply(db.handle(), int(changeset.size()), changeset.data(),
                                            nullptr, settleConflict, &*doubts);
    if (code == SQLITE_OK)
        return {};
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        return Error{Error::Code::NotFound, u"undo"_s, u"changed-since"_s};
    return db.lastError();
}

Result<bool> cancelOut(const QList<QByteArray> &changesets)
{
    sqlite3_changegroup *made = nullptr;
    int code = sqlite3changegroup_new(&made);
    const Group group(made);
    for (QByteArray changeset : changesets) {
        if (code == SQLITE_OK)
            code = sqlite3changegroup_add(made, int(changeset.size()), changeset.data());
    }
    int size = 0;
    void *bytes = nullptr;
    if (code == SQLITE_OK)
        code = sqlite3changegroup_output(made, &size, &bytes);
    const Result<QByteArray> all = taken(code, size, bytes);
    if (!all)
        return all.error();
    return all->isEmpty();
}
