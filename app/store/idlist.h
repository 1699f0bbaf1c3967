#pragma once

#include "paper/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QStringList>

// Lists as one parameter of a statement, read there by json_each(): a read-only connection has no
// temporary table to put them in.

template <typename Id>
QString idList(const QList<Id> &ids)
{
    QString list = QStringLiteral("[");
    for (const Id id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(qint64(id));
    }
    return list + u']';
}

inline QString textList(const QStringList &texts)
{
    const QJsonDocument document(QJsonArray::fromStringList(texts));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}
