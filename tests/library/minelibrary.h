#pragma once

#include "librarytest.h"

#include <QJsonDocument>
#include <QJsonObject>

// A library of five short articles in either script, four of them with 矿区 in six places.

namespace mine {

using namespace Qt::StringLiterals;

struct Record
{
    QString title;
    QString text;
    QString city;
    QString date;
};

//                                           矿区 stands at
const Record fuxin{u"矿区转型"_s,                                                 // 0-2
                   u"矿区的新公园开门迎客了。市民在矿区散步。\n第二段不提它。"_s, // 5-7, 20-22
                   u"阜新"_s, u"2025-09-08"_s};
const Record tainan{u"新聞"_s, u"昨日礦區動工。"_s, u"台南"_s, u"2024-05-06"_s}; // 5-7
const Record snow{u"大雪"_s, u"雪中的矿区安静。"_s, u"阜新"_s, u"2024-05"_s};    // 6-8
const Record notice{u"启事"_s, u"矿区招工。"_s, {}, {}};                         // 3-5
const Record steel{u"钢铁"_s, u"出炉的𠮷\uFE00炉火正旺。"_s, u"鞍山"_s, u"2025-09-09"_s};

inline QByteArray lineOf(const Record &record)
{
    QJsonObject json{{u"id"_s, record.title},
                     {u"paper"_s, u"矿工报"_s},
                     {u"title"_s, record.title},
                     {u"text"_s, record.text}};
    if (!record.city.isEmpty())
        json.insert(u"city"_s, record.city);
    if (!record.date.isEmpty())
        json.insert(u"date"_s, record.date);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

inline bool import(Library &library, const QString &path, const QList<Record> &records)
{
    QByteArray lines;
    for (const Record &record : records)
        lines += lineOf(record);
    if (!writeBytes(path, lines))
        return false;
    const ImportReport report = library.import({.paths = {path}}).wait();
    return report.skipped.isEmpty() && bool(library.completeIndex().wait());
}

// nullptr when anything fails.
inline std::unique_ptr<Library> open(const QTemporaryDir &folder)
{
    auto library = opened(folder.filePath(u"library"_s), Library::Access::Create);
    const bool filled = library && import(*library, folder.filePath(u"mine.jsonl"_s),
                                          {fuxin, tainan, snow, notice, steel});
    return filled ? std::move(library) : nullptr;
}

} // namespace mine
