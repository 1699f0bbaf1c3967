#pragma once

#include "paper/labels.h"
#include "paper/tag.h"
#include "places/gazetteer.h"
#include "search/querytree.h"
#include "store/connection.h"

#include <optional>

// What the fields of a query ask of labels, in one library at one moment.
class LabelTests final
{
public:
    LabelTests(Connection &db, const Gazetteer &gazetteer);

    // What became of a value: a test, or what is wrong with it.
    struct Made
    {
        ArticleTest test;
        QString fault; // token, as in QueryFault; empty when there is a test
    };
    // Of a Label or Inside node. Errors of the store only.
    Result<Made> testFor(const QueryNode &node);

private:
    Result<Made> city(const QString &value);
    Result<Made> paper(const QString &value);
    Result<Made> origin(const QString &value);
    Result<Made> possibleDate(const QString &value);
    Result<Made> certainDate(const QString &value);
    Result<Made> tag(const QString &value);
    Result<Made> note(const QString &value);
    Result<Made> trait(const QString &value);
    Result<Made> state(const QString &value);

    Connection &m_db;
    const Gazetteer &m_gazetteer;
    std::optional<QList<Tag>> m_tags; // once they were asked for
};
