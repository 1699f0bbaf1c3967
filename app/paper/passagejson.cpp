#include "paper/passagejson.h"

#include "paper/filterjson.h"
#include "paper/tokens.h"

using namespace Qt::StringLiterals;

namespace {

void insertTags(QJsonObject &json, const QString &name, const QList<TagId> &tags,
                const QList<Tag> &codebook)
{
    if (!tags.isEmpty())
        json.insert(name, tagsJson(tags, codebook));
}

void insertText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void insertTrue(QJsonObject &json, const QString &name, bool value)
{
    if (value)
        json.insert(name, true);
}

QJsonArray statesJson(const QList<MarkState> &states)
{
    QJsonArray words;
    for (const MarkState state : states)
        words << token(state);
    return words;
}

QList<MarkState> statesOf(const QJsonArray &words)
{
    QList<MarkState> states;
    for (const auto &word : words) {
        if (const auto state = markState(word.toString()))
            states << *state;
    }
    return states;
}

QJsonObject relationJson(const PassageFilter::Relation &relation, const QList<Tag> &codebook)
{
    QJsonObject json{{u"kind"_s, token(relation.kind)},
                     {u"tag"_s, tagsJson({relation.tag}, codebook).first()}};
    if (relation.characters >= 0)
        json.insert(u"characters"_s, relation.characters);
    return json;
}

std::optional<PassageFilter::Relation> relationOf(const QJsonObject &json,
                                                  const QList<Tag> &codebook)
{
    const auto kind = passageRelation(json[u"kind"_s].toString());
    if (!kind)
        return std::nullopt;
    return PassageFilter::Relation{.kind = *kind,
                                   .tag = tagsOf(QJsonArray{json[u"tag"_s]}, codebook).constFirst(),
                                   .characters = json[u"characters"_s].toInteger(-1)};
}

} // namespace

QJsonObject passageJson(const PassageFilter &filter, const QList<Tag> &codebook)
{
    QJsonObject json;
    if (const QJsonObject articles = filterJson(filter.articles, codebook); !articles.isEmpty())
        json.insert(u"articles"_s, articles);
    insertTags(json, u"tags"_s, filter.tags, codebook);
    insertTags(json, u"notTags"_s, filter.notTags, codebook);
    insertTrue(json, u"untagged"_s, filter.isUntagged);
    if (!filter.states.isEmpty())
        json.insert(u"states"_s, statesJson(filter.states));
    insertText(json, u"text"_s, filter.text);
    insertText(json, u"creator"_s, filter.creator);
    insertTrue(json, u"important"_s, filter.isImportant);
    insertTrue(json, u"whole"_s, filter.isWhole);
    if (filter.relation)
        json.insert(u"relation"_s, relationJson(*filter.relation, codebook));
    return json;
}

PassageFilter passageFilterOf(const QJsonObject &json, const QList<Tag> &codebook)
{
    return {.articles = filterOf(json[u"articles"_s].toObject(), codebook),
            .tags = tagsOf(json[u"tags"_s], codebook),
            .notTags = tagsOf(json[u"notTags"_s], codebook),
            .isUntagged = json[u"untagged"_s].toBool(),
            .states = statesOf(json[u"states"_s].toArray()),
            .text = json[u"text"_s].toString(),
            .creator = json[u"creator"_s].toString(),
            .isImportant = json[u"important"_s].toBool(),
            .isWhole = json[u"whole"_s].toBool(),
            .relation = relationOf(json[u"relation"_s].toObject(), codebook)};
}
