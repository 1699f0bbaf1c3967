#include "library/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int manifestForm = 1;

} // namespace

QByteArray Manifest::toJson() const
{
    QJsonArray files;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        files << QJsonObject{
            {u"name"_s, entry.key()}, {u"size"_s, entry->size}, {u"sha256"_s, entry->sha256}};
    const QJsonObject manifest{{u"format"_s, u"baolan-backup"_s},
                               {u"form"_s, manifestForm},
                               {u"library"_s, library},
                               {u"files"_s, files}};
    return QJsonDocument(manifest).toJson();
}

Result<Manifest> readManifest(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"format"_s].toString() != u"baolan-backup"_s)
        return Error{Error::Code::Damaged, u"manifest.json"_s, u"backup-entry:manifest.json"_s};
    if (object[u"form"_s].toInt() > manifestForm)
        return Error{Error::Code::NewerLibrary, u"manifest.json"_s, {}};
    Manifest manifest{.library = object[u"library"_s].toString()};
    const QJsonArray files = object[u"files"_s].toArray();
    for (const auto &value : files) {
        const QJsonObject file = value.toObject();
        manifest.entries.insert(
            file[u"name"_s].toString(),
            {.size = file[u"size"_s].toInteger(-1), .sha256 = file[u"sha256"_s].toString()});
    }
    return manifest;
}
