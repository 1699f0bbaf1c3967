#include "window/lastexport.h"

#include "paper/passagejson.h"
#include "window/exportform.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &libraryUuid)
{
    return u"exported/"_s + libraryUuid;
}

Result<QJsonArray> articlesJson(Library &library, const QList<ArticleId> &ids)
{
    const Result<QList<ArticleRow>> rows = library.articleRows(ids);
    if (!rows)
        return rows.error();
    QJsonArray uuids;
    for (const ArticleRow &row : *rows)
        uuids << row.uuid;
    return uuids;
}

Result<QJsonArray> marksJson(Library &library, const QList<MarkId> &ids)
{
    const Result<QList<PassageRow>> rows = library.passageRows(ids);
    if (!rows)
        return rows.error();
    QJsonArray uuids;
    for (const PassageRow &row : *rows)
        uuids << row.uuid;
    return uuids;
}

QList<ArticleId> articlesOf(Library &library, const QJsonArray &uuids)
{
    QList<ArticleId> ids;
    for (const auto &uuid : uuids) {
        if (const Result<ArticleId> id = library.articleByUuid(uuid.toString()))
            ids << *id;
    }
    return ids;
}

QList<MarkId> marksOf(Library &library, const QJsonArray &uuids)
{
    QList<MarkId> ids;
    for (const auto &uuid : uuids) {
        if (const Result<Mark> mark = library.markByUuid(uuid.toString()))
            ids << mark->id;
    }
    return ids;
}

QJsonObject orderJson(const ArticleOrder &order)
{
    return {{u"grouping"_s, int(order.grouping)}, {u"sort"_s, int(order.sort)}};
}

// nullopt where it means nothing.
std::optional<ArticleOrder> orderOf(const QJsonObject &json)
{
    const int grouping = json[u"grouping"_s].toInt(-1);
    const int sort = json[u"sort"_s].toInt(-1);
    const bool isKnown = grouping >= 0 && grouping <= int(Grouping::Paper) && sort >= 0 &&
                         sort <= int(SortOrder::Relevance);
    return isKnown ? std::optional(ArticleOrder{Grouping(grouping), SortOrder(sort)})
                   : std::nullopt;
}

} // namespace

std::optional<LastExport> lastExport(const QString &settingsFile, const QString &libraryUuid)
{
    const QSettings ini(settingsFile, QSettings::IniFormat);
    const QJsonObject kept =
        QJsonDocument::fromJson(ini.value(keyOf(libraryUuid)).toString().toUtf8()).object();
    const LastExport last{.request = kept[u"request"_s].toObject(),
                          .path = kept[u"path"_s].toString(),
                          .print = kept[u"print"_s].toString()};
    const bool isKnown = noteFormat(last.request[u"form"_s][u"format"_s].toString()).has_value();
    return isKnown && QDir::isAbsolutePath(last.path) ? std::optional(last) : std::nullopt;
}

void rememberExport(const QString &settingsFile, const QString &libraryUuid, const LastExport &last)
{
    const QJsonObject kept{
        {u"request"_s, last.request}, {u"path"_s, last.path}, {u"print"_s, last.print}};
    QSettings(settingsFile, QSettings::IniFormat)
        .setValue(keyOf(libraryUuid),
                  QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

void forgetExport(const QString &settingsFile, const QString &libraryUuid)
{
    QSettings(settingsFile, QSettings::IniFormat).remove(keyOf(libraryUuid));
}

Result<QJsonObject> requestJson(Library &library, const ExportRequest &request)
{
    const Result<QList<Tag>> codebook = library.tags();
    if (!codebook)
        return codebook.error();
    QJsonObject json{{u"form"_s, formJson(request.form)},
                     {u"filter"_s, passageJson(request.filter, *codebook)}};
    if (request.articles) {
        const Result<QJsonArray> uuids = articlesJson(library, *request.articles);
        if (!uuids)
            return uuids.error();
        json.insert(u"articles"_s, *uuids);
    }
    if (request.marks) {
        const Result<QJsonArray> uuids = marksJson(library, *request.marks);
        if (!uuids)
            return uuids.error();
        json.insert(u"marks"_s, *uuids);
    }
    if (request.order)
        json.insert(u"order"_s, orderJson(*request.order));
    return json;
}

Result<ExportRequest> requestOf(Library &library, const QJsonObject &json)
{
    const Result<QList<Tag>> codebook = library.tags();
    if (!codebook)
        return codebook.error();
    ExportRequest request{.form = formOf(json[u"form"_s].toObject()),
                          .filter = passageFilterOf(json[u"filter"_s].toObject(), *codebook),
                          .order = orderOf(json[u"order"_s].toObject())};
    if (json.contains(u"articles"_s))
        request.articles = articlesOf(library, json[u"articles"_s].toArray());
    if (json.contains(u"marks"_s))
        request.marks = marksOf(library, json[u"marks"_s].toArray());
    return request;
}

QString printOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const QFileInfoList files =
        info.isDir() ? QDir(path).entryInfoList({u"*.md"_s}, QDir::Files) : QFileInfoList{info};
    qint64 size = 0;
    qint64 time = 0;
    for (const QFileInfo &file : files) {
        size += file.size();
        time = std::max(time, file.lastModified().toMSecsSinceEpoch());
    }
    return u"%1:%2:%3"_s.arg(files.size()).arg(size).arg(time);
}
