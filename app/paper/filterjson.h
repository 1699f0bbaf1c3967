#pragma once

#include "paper/listing.h"
#include "paper/tag.h"

#include <QJsonArray>
#include <QJsonObject>

// A filter as it is kept and as it leaves the program: what asks for nothing is left out,
//
//     {"cities":["210900"],"papers":["阜新日报"],"origins":["own"],"states":["coded"],
//      "tags":["UUID"],"months":["2025-09"],"sections":["要闻"],"from":"2025-01-01",
//      "to":"2025-12-31","excluded":{"cities":[],"papers":[],"months":[],"sections":[],"tags":[]},
//      "query":"生态修复"}
//
// Tags go by their UUID, which stays when they are renamed or moved.
QJsonObject filterJson(const Filter &filter, const QList<Tag> &codebook);
// Forgiving: words that mean nothing are passed over. A tag that is not in the codebook becomes row
// 0, which no article bears: a filter whose tag is gone finds nothing, rather than everything.
Filter filterOf(const QJsonObject &json, const QList<Tag> &codebook);

// Tags alone, as they stand in such a filter.
QJsonArray tagsJson(const QList<TagId> &tags, const QList<Tag> &codebook);
QList<TagId> tagsOf(const QJsonValue &json, const QList<Tag> &codebook);
