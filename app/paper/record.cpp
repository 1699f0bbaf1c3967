#include "paper/record.h"

using namespace Qt::StringLiterals;

QStringList recordParts()
{
    return {u"title"_s,   u"text"_s,   u"city"_s,    u"date"_s, u"paper"_s,    u"page"_s,
            u"section"_s, u"byline"_s, u"edition"_s, u"url"_s,  u"accessed"_s, u"id"_s};
}
