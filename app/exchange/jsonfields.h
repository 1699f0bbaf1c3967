#pragma once

#include "exchange/incoming.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

// Fields of JSON objects, where what is empty is not said.

void put(QJsonObject &object, const QString &name, const QString &value);
void put(QJsonObject &object, const QString &name, const QJsonArray &values);
void put(QJsonObject &object, const QString &name, const QDateTime &moment);
void put(QJsonObject &object, const QString &name, bool is);

// Reads them again. What is there but of another kind is empty, and told among the losses.
class JsonFields final
{
public:
    // `place`: of the object in its file; `losses` outlive it.
    JsonFields(const QJsonObject &object, const QString &place, QList<IncomingLoss> &losses);

    QString text(QLatin1StringView name) const;
    QString uuid(QLatin1StringView name) const;
    QDateTime moment(QLatin1StringView name) const;
    bool is(QLatin1StringView name) const;
    QJsonArray list(QLatin1StringView name) const;
    // Those in a list; what is no object is lost.
    QList<JsonFields> objects(QLatin1StringView name) const;
    // nullopt when there is none.
    std::optional<JsonFields> object(QLatin1StringView name) const;
    bool has(QLatin1StringView name) const { return m_object.contains(name); }

    void lose(const QString &what, const QString &name) const;
    const QJsonObject &json() const { return m_object; }
    const QString &place() const { return m_place; }

private:
    QJsonValue value(QLatin1StringView name, QJsonValue::Type type) const;

    QJsonObject m_object;
    QString m_place;
    QList<IncomingLoss> *m_losses;
};
