#pragma once

#include "paper/passage.h"
#include "paper/tag.h"

#include <QJsonObject>

// A filter of marks as it is kept and as it leaves the program: what asks for nothing is left out,
//
//     {"articles":{"cities":["210900"]},"tags":["UUID"],"notTags":["UUID"],"untagged":true,
//      "states":["confirm"],"text":"棚改","creator":"李明","important":true,"whole":true,
//      "relation":{"kind":"near","tag":"UUID","characters":20}}
//
// with the articles as in filterjson.h. Tags go by their UUID.
QJsonObject passageJson(const PassageFilter &filter, const QList<Tag> &codebook);
// Forgiving, as filterOf(): one whose tag is gone finds nothing.
PassageFilter passageFilterOf(const QJsonObject &json, const QList<Tag> &codebook);
