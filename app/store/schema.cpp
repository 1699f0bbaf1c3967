#include "store/schema.h"

#include "store/moment.h"
#include "store/schemasteps.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QUuid>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, schemaVersion> steps = {schemaStep1, schemaStep2, schemaStep3};

// How the database at hand stands to this program.
struct Standing
{
    qint64 version = 0;
    bool isEmpty = false;
};

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<Standing> standing(Connection &db)
{
    const Result<qint64> owner = firstNumber(db, "PRAGMA application_id");
    if (!owner)
        return owner.error();
    const Result<qint64> version = firstNumber(db, "PRAGMA user_version");
    if (!version)
        return version.error();
    const Result<qint64> objects = firstNumber(db, "SELECT count(*) FROM sqlite_schema");
    if (!objects)
        return objects.error();
    const bool isEmpty = *objects == 0 && *owner == 0 && *version == 0;
    if (!isEmpty && *owner != libraryApplicationId)
        return Error{Error::Code::NoLibrary, db.path(), u"application_id %1"_s.arg(*owner)};
    if (*version > schemaVersion)
        return Error{Error::Code::NewerLibrary, db.path(), u"schema %1"_s.arg(*version)};
    return Standing{*version, isEmpty};
}

Result<void> foundLibrary(Connection &db)
{
    const QByteArray owner = "PRAGMA application_id = " + QByteArray::number(libraryApplicationId);
    if (Result<void> done = db.run(owner.constData()); !done)
        return done;
    if (Result<void> done = runOnce(db, "INSERT INTO library (id, uuid, epoch) VALUES (1, ?, ?)",
                                    newUuid(), newUuid());
        !done)
        return done;
    return runOnce(db, "INSERT INTO study (uuid, name, created) VALUES (?, '', ?)", newUuid(),
                   nowText());
}

Result<void> runSteps(Connection &db, const Standing &from)
{
    for (qint64 version = from.version; version < schemaVersion; ++version) {
        if (Result<void> done = db.run(steps.at(size_t(version))); !done)
            return done;
    }
    if (from.isEmpty) {
        if (Result<void> done = foundLibrary(db); !done)
            return done;
    }
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(schemaVersion);
    return db.run(version.constData());
}

} // namespace

Result<void> migrate(Connection &db)
{
    // Judged before the transaction too: even beginning one writes to a file that is not ours.
    const Result<Standing> before = standing(db);
    if (!before)
        return before.error();
    if (before->version == schemaVersion)
        return {};
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const Result<Standing> from = standing(db);
    if (!from)
        return from.error();
    if (Result<void> done = runSteps(db, *from); !done)
        return done;
    return transaction->commit();
}

Result<void> checkSchema(Connection &db)
{
    const Result<Standing> found = standing(db);
    if (!found)
        return found.error();
    if (found->isEmpty)
        return Error{Error::Code::NoLibrary, db.path(), u"empty"_s};
    if (found->version < schemaVersion)
        return Error{Error::Code::ReadOnly, db.path(), u"schema %1"_s.arg(found->version)};
    return {};
}

Result<void> refuseNewer(const QString &path)
{
    constexpr qsizetype versionAt = 60; // both big-endian, in the header of every SQLite file
    constexpr qsizetype applicationAt = 68;
    constexpr qsizetype headerSize = 100;
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    if (header.size() < headerSize)
        return {};
    const auto version = qFromBigEndian<qint32>(header.constData() + versionAt);
    const auto application = qFromBigEndian<qint32>(header.constData() + applicationAt);
    if (application != libraryApplicationId || version <= schemaVersion)
        return {};
    return Error{Error::Code::NewerLibrary, path, u"schema %1"_s.arg(version)};
}

Result<LibraryStamp> libraryStamp(Connection &db)
{
    LibraryStamp stamp;
    const auto take = [&stamp](const Statement &row) {
        stamp = {row.text(0), row.text(1), row.number(2)};
    };
    if (const Result<void> done = forEachRow(
            db, "SELECT uuid, epoch, (SELECT ifnull(max(number), 0) FROM change) FROM library",
            take);
        !done)
        return done.error();
    return stamp;
}

Result<void> beginEpoch(Connection &db)
{
    return runOnce(db, "UPDATE library SET epoch = ?", newUuid());
}

Result<qint64> nextChange(Connection &db)
{
    if (const Result<void> done = db.run("DELETE FROM change WHERE kind = 'library';"
                                         "INSERT INTO change (kind, object) VALUES ('library', 1)");
        !done)
        return done.error();
    return db.lastRowId();
}
