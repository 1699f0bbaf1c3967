#include "store/undolog.h"

#include "store/changeset.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// What one transaction changed; its changeset lies in the scratch file.
struct Part
{
    qint64 row = 0;
    qint64 act = 0;
    QString label; // of the act
};

Result<QByteArray> onlyChangeset(const Result<Recording> &recording)
{
    return recording ? recording->changeset() : recording.error();
}

// Takes back what `changeset` did; what that changed really, which is to be taken back should the
// act be done again.
Result<QByteArray> takeBack(Connection &db, const QByteArray &changeset)
{
    const Result<QByteArray> inverse = inverseOf(changeset);
    if (!inverse)
        return inverse.error();
    const Result<Recording> recording = Recording::begin(db);
    if (!recording)
        return recording.error();
    if (const Result<void> done = applyChangeset(db, *inverse); !done)
        return done.error();
    return recording->changeset();
}

} // namespace

// The parts of all acts in the order they were done, and those undone in the order that was done.
struct UndoLog::Acts
{
    QString path;
    std::optional<Connection> scratch;
    QList<Part> toUndo;
    QList<Part> toRedo;
    qint64 newestAct = 0;
    qint64 import = 0; // the act that goes on; 0: none
    bool isImportKept = true;
    bool hasImportParts = false;

    Result<qint64> keep(const QByteArray &changeset)
    {
        if (const Result<void> done =
                runOnce(*scratch, "INSERT INTO part (changeset) VALUES (?)", changeset);
            !done)
            return done.error();
        return scratch->lastRowId();
    }

    Result<QByteArray> kept(const Part &part)
    {
        QByteArray changeset;
        const auto take = [&changeset](const Statement &row) { changeset = row.bytes(0); };
        if (const Result<void> done =
                forEachRow(*scratch, "SELECT changeset FROM part WHERE row = ?", take, part.row);
            !done)
            return done.error();
        return changeset;
    }

    // A row that stays by mischance is never looked at again and goes with the file.
    void forget(const QList<Part> &parts)
    {
        for (const Part &part : parts)
            (void)runOnce(*scratch, "DELETE FROM part WHERE row = ?", part.row);
    }

    void forgetToRedo() { forget(std::exchange(toRedo, {})); }

    void forgetImport()
    {
        const auto isOfImport = [this](const Part &part) { return part.act == import; };
        QList<Part> gone;
        std::ranges::copy_if(toUndo, std::back_inserter(gone), isOfImport);
        toUndo.removeIf(isOfImport);
        forget(gone);
    }

    // A file of records without anything new comes and goes again. More is not looked through.
    bool isImportNothing()
    {
        constexpr qsizetype largestNothing = 100'000; // bytes
        QList<QByteArray> changesets;
        qsizetype size = 0;
        for (const Part &part : std::as_const(toUndo)) {
            if (part.act != import)
                continue;
            const Result<QByteArray> changeset = kept(part);
            size += changeset ? changeset->size() : largestNothing;
            if (size >= largestNothing)
                return false;
            changesets << *changeset;
        }
        const Result<bool> isNothing = cancelOut(changesets);
        return isNothing && *isNothing;
    }

    // The parts that `from` ends with that belong to one act, the last first. The import that goes
    // on is passed over.
    QList<Part> step(const QList<Part> &from) const
    {
        QList<Part> parts;
        std::copy_if(from.crbegin(), from.crend(), std::back_inserter(parts),
                     [this](const Part &part) { return part.act != import; });
        const auto isOther = [&parts](const Part &part) { return part.act != parts.first().act; };
        parts.erase(std::find_if(parts.cbegin(), parts.cend(), isOther), parts.cend());
        return parts;
    }

    QString label(const QList<Part> &from) const
    {
        const auto isOther = [this](const Part &part) { return part.act != import; };
        const auto newest = std::find_if(from.crbegin(), from.crend(), isOther);
        return newest == from.crend() ? QString() : newest->label;
    }

    Result<void> move(Connection &db, QList<Part> &from, QList<Part> &to);
};

// One step, from one list to the other.
Result<void> UndoLog::Acts::move(Connection &db, QList<Part> &from, QList<Part> &to)
{
    const QList<Part> parts = step(from);
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    QList<Part> moved;
    Result<void> result;
    for (auto part = parts.begin(); part != parts.end() && result; ++part) {
        const Result<QByteArray> changeset = kept(*part);
        const auto effect = changeset ? takeBack(db, *changeset) : changeset;
        const auto row = effect ? keep(*effect) : Result<qint64>(effect.error());
        if (row)
            moved << Part{*row, part->act, part->label};
        else
            result = row.error();
    }
    if (result)
        result = transaction->commit();
    if (!result) {
        forget(moved);
        return result;
    }
    QSet<qint64> rows;
    for (const Part &part : parts)
        rows << part.row;
    from.removeIf([&rows](const Part &part) { return rows.contains(part.row); });
    to << moved;
    forget(parts);
    return {};
}

UndoLog::UndoLog(std::unique_ptr<Acts> acts)
    : m_acts(std::move(acts))
{
}

UndoLog::~UndoLog()
{
    m_acts->scratch.reset();
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
                    "CREATE TABLE part (row INTEGER PRIMARY KEY, changeset BLOB NOT NULL)");
        !done)
        return done.error();
    auto acts = std::make_unique<Acts>();
    acts->path = scratch;
    acts->scratch.emplace(std::move(*db));
    return std::unique_ptr<UndoLog>(new UndoLog(std::move(acts)));
}

Result<void> UndoLog::run(Connection &db, const QString &label,
                          const std::function<Result<void>(Connection &)> &act)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const auto recording = Recording::begin(db);
    if (!recording)
        return recording.error();
    if (Result<void> done = act(db); !done)
        return done;
    const auto changeset = recording->changeset();
    if (!changeset)
        return changeset.error();
    if (changeset->isEmpty())
        return transaction->commit();
    // Kept first: an act that is done and cannot be undone would be worse than one refused.
    const Result<qint64> row = m_acts->keep(*changeset);
    if (!row)
        return row.error();
    const Part part{*row, ++m_acts->newestAct, label};
    Result<void> committed = transaction->commit();
    if (!committed) {
        m_acts->forget({part});
        return committed;
    }
    m_acts->forgetToRedo();
    m_acts->toUndo << part;
    return committed;
}

qint64 UndoLog::newestAct() const
{
    return m_acts->newestAct;
}

void UndoLog::beginImport()
{
    m_acts->import = ++m_acts->newestAct;
    m_acts->isImportKept = true;
    m_acts->hasImportParts = false;
}

Result<void> UndoLog::runPart(Connection &db, const std::function<Result<void>(Connection &)> &part)
{
    if (!m_acts->isImportKept)
        return part(db);
    const auto recording = Recording::begin(db);
    Result<void> done = part(db);
    // Also of one that failed: it may have committed before.
    const Result<QByteArray> changeset = onlyChangeset(recording);
    if (changeset && changeset->isEmpty())
        return done;
    const auto row = changeset ? m_acts->keep(*changeset) : Result<qint64>(changeset.error());
    m_acts->isImportKept = bool(row);
    if (!row) {
        m_acts->forgetImport();
        return done;
    }
    if (!std::exchange(m_acts->hasImportParts, true))
        m_acts->forgetToRedo();
    m_acts->toUndo << Part{*row, m_acts->import, {}};
    return done;
}

bool UndoLog::endImport(const QString &label)
{
    for (Part &part : m_acts->toUndo) {
        if (part.act == m_acts->import)
            part.label = label;
    }
    if (m_acts->isImportNothing())
        m_acts->forgetImport();
    m_acts->import = 0;
    return m_acts->isImportKept;
}

Result<void> UndoLog::undo(Connection &db)
{
    if (m_acts->step(m_acts->toUndo).isEmpty())
        return Error{Error::Code::NotFound, u"undo"_s, {}};
    return m_acts->move(db, m_acts->toUndo, m_acts->toRedo);
}

Result<void> UndoLog::redo(Connection &db)
{
    if (m_acts->step(m_acts->toRedo).isEmpty())
        return Error{Error::Code::NotFound, u"redo"_s, {}};
    return m_acts->move(db, m_acts->toRedo, m_acts->toUndo);
}

QString UndoLog::undoLabel() const
{
    return m_acts->label(m_acts->toUndo);
}

QString UndoLog::redoLabel() const
{
    return m_acts->label(m_acts->toRedo);
}
