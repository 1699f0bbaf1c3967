#include "exchange/jsonfields.h"

#include "exchange/identifiers.h"

using namespace Qt::StringLiterals;

void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value;
}

void put(QJsonObject &object, const QString &name, const QJsonArray &values)
{
    if (!values.isEmpty())
        object[name] = values;
}

void put(QJsonObject &object, const QString &name, const QDateTime &moment)
{
    if (moment.isValid())
        object[name] = moment.toUTC().toString(Qt::ISODateWithMs);
}

void put(QJsonObject &object, const QString &name, bool is)
{
    if (is)
        object[name] = true;
}

JsonFields::JsonFields(const QJsonObject &object, const QString &place, QList<IncomingLoss> &losses)
    : m_object(object)
    , m_place(place)
    , m_losses(&losses)
{
}

void JsonFields::lose(const QString &what, const QString &name) const
{
    m_losses->append({what, m_place + u": "_s + name});
}

QJsonValue JsonFields::value(QLatin1StringView name, QJsonValue::Type type) const
{
    QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull() || value.type() == type)
        return value;
    lose(u"field"_s, name);
    return {};
}

QString JsonFields::text(QLatin1StringView name) const
{
    return value(name, QJsonValue::String).toString();
}

QString JsonFields::uuid(QLatin1StringView name) const
{
    const QString given = text(name);
    QString uuid = uuidOf(given);
    if (uuid.isEmpty() && !given.isEmpty())
        lose(u"field"_s, name);
    return uuid;
}

QDateTime JsonFields::moment(QLatin1StringView name) const
{
    const QString given = text(name);
    QDateTime moment = momentOf(given);
    if (!moment.isValid() && !given.isEmpty())
        lose(u"field"_s, name);
    return moment;
}

bool JsonFields::is(QLatin1StringView name) const
{
    return value(name, QJsonValue::Bool).toBool();
}

QJsonArray JsonFields::list(QLatin1StringView name) const
{
    return value(name, QJsonValue::Array).toArray();
}

std::optional<JsonFields> JsonFields::object(QLatin1StringView name) const
{
    const QJsonValue found = value(name, QJsonValue::Object);
    if (!found.isObject())
        return std::nullopt;
    return JsonFields(found.toObject(), m_place, *m_losses);
}

QList<JsonFields> JsonFields::objects(QLatin1StringView name) const
{
    QList<JsonFields> all;
    const QJsonArray values = list(name);
    for (const auto &value : values) {
        if (value.isObject())
            all << JsonFields(value.toObject(), m_place, *m_losses);
        else
            lose(u"field"_s, name);
    }
    return all;
}
