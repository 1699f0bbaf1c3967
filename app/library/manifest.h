#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

// manifest.json of a backup: what the archive must hold, to the byte.
struct Manifest
{
    struct Entry
    {
        qint64 size = 0;
        QString sha256;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    QString library;              // UUID
    QMap<QString, Entry> entries; // by name in the archive, the manifest itself left out

    QByteArray toJson() const;
};

// Damaged for what is no manifest of ours; NewerLibrary for a later form of it.
Result<Manifest> readManifest(const QByteArray &json);
