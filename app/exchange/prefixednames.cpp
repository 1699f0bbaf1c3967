#include "exchange/prefixednames.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix("baolan:");

// `rename` is asked for each name.
template <typename Rename>
QJsonValue renamed(const QJsonValue &value, const Rename &rename)
{
    if (value.isArray()) {
        QJsonArray all;
        const QJsonArray values = value.toArray();
        for (const auto &one : values)
            all << renamed(one, rename);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject all;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        all.insert(rename(member.key()), renamed(member.value(), rename));
    return all;
}

} // namespace

QJsonValue withPrefix(const QJsonValue &value)
{
    return renamed(value, [](const QString &name) { return prefix + name; });
}

QJsonValue withoutPrefix(const QJsonValue &value)
{
    return renamed(value, [](const QString &name) {
        return name.startsWith(prefix) ? name.mid(prefix.size()) : name;
    });
}
