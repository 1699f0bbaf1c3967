#pragma once

#include "exchange/incoming.h"
#include "exchange/refitag.h"

#include <QByteArray>

// A REFI-QDA project as its XML says it, before any of it is looked up. UUIDs are in lower case and
// without braces; empty where the file gives none that is one.

struct RefiCoding
{
    QString uuid;
    QString code;
    QStringList notes;
    QString creator; // a user's UUID, here and below
    QDateTime created;
};

struct RefiSelection
{
    QString uuid;
    QString name;
    qint64 start = 0;
    qint64 end = 0;
    bool isPlaced = false; // both positions are numbers
    QString description;
    QList<RefiCoding> codings;
    QStringList notes;
    QString creator;
    QDateTime created;
    QDateTime modified;
};

struct RefiValue
{
    QString variable;
    QString value;
};

// A text source or a note: the standard makes no difference.
struct RefiSource
{
    QString uuid;
    QString name;
    QString plainTextPath;
    QString richTextPath;
    std::optional<QString> content; // that stands in the XML
    QString description;
    QList<RefiSelection> selections;
    QList<RefiCoding> codings;
    QStringList notes;
    QList<RefiValue> values;
    QString creator;
    QDateTime created;
    QDateTime modified;
};

struct RefiCase
{
    QString uuid;
    QString name;
    QStringList codes;
    QStringList sources;
    QStringList selections;
    QList<RefiValue> values;
};

struct RefiSet
{
    QString uuid;
    QString name;
    QStringList codes;
    QStringList sources;
    QStringList notes;
};

struct RefiLink
{
    QString uuid;
    QString name;
    QString origin;
    QString target;
};

struct RefiProject
{
    QString name;
    QString origin; // the program
    QString description;
    QString creator;                          // a user's UUID
    QList<std::pair<QString, QString>> users; // UUID and name
    QList<RefiCode> codes;
    QList<std::pair<QString, QString>> variables;
    QList<RefiCase> cases;
    QList<RefiSource> sources;
    QList<RefiSource> notes;
    QList<RefiLink> links;
    QList<RefiSet> sets;
    QStringList projectNotes;
    QStringList otherUuids;     // of what is not read: pictures, sounds and their parts
    QList<IncomingLoss> losses; // what stands there that is no text

    bool isOurs() const { return origin.startsWith(QLatin1StringView("Baolan")); }
};

// Damaged as guardedXml() and StrictXml say; Unsupported for XML that is no project.
Result<RefiProject> readRefiProject(const QByteArray &bytes, const QString &name);
