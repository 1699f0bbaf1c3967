#include "paper/filterjson.h"

#include "paper/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void insert(QJsonObject &json, const QString &name, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(name, QJsonArray::fromStringList(values));
}

void insert(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray values = json.toArray();
    for (const auto &value : values)
        texts << value.toString();
    return texts;
}

QStringList textsIn(const QJsonObject &json, const QString &name)
{
    return textsOf(json[name]);
}

QDate dateIn(const QJsonObject &json, const QString &name)
{
    return QDate::fromString(json[name].toString(), Qt::ISODate);
}

QStringList uuidsOf(const QList<TagId> &tags, const QList<Tag> &codebook)
{
    QStringList uuids;
    for (const TagId id : tags) {
        const auto tag = std::ranges::find(codebook, id, &Tag::id);
        uuids << (tag == codebook.end() ? QString() : tag->uuid);
    }
    return uuids;
}

QList<TagId> tagsIn(const QJsonObject &json, const QList<Tag> &codebook)
{
    return tagsOf(json[u"tags"_s], codebook);
}

QStringList wordsOf(const QList<ReadState> &states)
{
    QStringList words;
    for (const ReadState state : states)
        words << token(state);
    return words;
}

QList<ReadState> statesIn(const QJsonObject &json)
{
    QList<ReadState> states;
    for (const QString &word : textsIn(json, u"states"_s)) {
        if (const auto state = readState(word))
            states << *state;
    }
    return states;
}

QJsonObject excludedJson(const Filter::Excluded &excluded, const QList<Tag> &codebook)
{
    QJsonObject json;
    insert(json, u"cities"_s, excluded.cities);
    insert(json, u"papers"_s, excluded.papers);
    insert(json, u"months"_s, excluded.months);
    insert(json, u"sections"_s, excluded.sections);
    insert(json, u"tags"_s, uuidsOf(excluded.tags, codebook));
    return json;
}

Filter::Excluded excludedOf(const QJsonObject &json, const QList<Tag> &codebook)
{
    return {.cities = textsIn(json, u"cities"_s),
            .papers = textsIn(json, u"papers"_s),
            .months = textsIn(json, u"months"_s),
            .sections = textsIn(json, u"sections"_s),
            .tags = tagsIn(json, codebook)};
}

} // namespace

QJsonArray tagsJson(const QList<TagId> &tags, const QList<Tag> &codebook)
{
    return QJsonArray::fromStringList(uuidsOf(tags, codebook));
}

QList<TagId> tagsOf(const QJsonValue &json, const QList<Tag> &codebook)
{
    QList<TagId> tags;
    for (const QString &uuid : textsOf(json)) {
        const auto tag = std::ranges::find(codebook, uuid, &Tag::uuid);
        tags << (tag == codebook.end() ? TagId{} : tag->id);
    }
    return tags;
}

QJsonObject filterJson(const Filter &filter, const QList<Tag> &codebook)
{
    QJsonObject json;
    insert(json, u"cities"_s, filter.cities);
    insert(json, u"papers"_s, filter.papers);
    insert(json, u"origins"_s, filter.origins);
    insert(json, u"states"_s, wordsOf(filter.states));
    insert(json, u"tags"_s, uuidsOf(filter.tags, codebook));
    insert(json, u"months"_s, filter.months);
    insert(json, u"sections"_s, filter.sections);
    insert(json, u"from"_s, filter.from.toString(Qt::ISODate));
    insert(json, u"to"_s, filter.to.toString(Qt::ISODate));
    if (const QJsonObject excluded = excludedJson(filter.excluded, codebook); !excluded.isEmpty())
        json.insert(u"excluded"_s, excluded);
    if (filter.starred)
        json.insert(u"starred"_s, true);
    insert(json, u"query"_s, filter.query);
    return json;
}

Filter filterOf(const QJsonObject &json, const QList<Tag> &codebook)
{
    return {.cities = textsIn(json, u"cities"_s),
            .papers = textsIn(json, u"papers"_s),
            .origins = textsIn(json, u"origins"_s),
            .states = statesIn(json),
            .tags = tagsIn(json, codebook),
            .months = textsIn(json, u"months"_s),
            .sections = textsIn(json, u"sections"_s),
            .from = dateIn(json, u"from"_s),
            .to = dateIn(json, u"to"_s),
            .excluded = excludedOf(json[u"excluded"_s].toObject(), codebook),
            .starred = json[u"starred"_s].toBool(),
            .query = json[u"query"_s].toString()};
}
