#pragma once

#include "paper/place.h"
#include "paper/tag.h"
#include "places/gazetteer.h"

#include <QDate>

#include <optional>
#include <utility>

// What the names in a query stand for, beside what libraries know by themselves.

// The cities and provinces that a reader means by a name in either script, in force or former, full
// or short, pinyin or a code; of a province all its cities too. Empty when none is called so. A
// county is none: articles are told apart by cities.
QList<Place> citiesFor(const Gazetteer &gazetteer, const QString &value);

// The first and last day of an EDTF value (paper/issuedate.h) or of a range of two such,
// 2020..2023-05; an invalid date is an open end. nullopt for anything else, also for a range that
// ends before it begins or is open at both ends.
std::optional<std::pair<QDate, QDate>> datesFor(const QString &value);

// The tags with that path, else those with that name or end of a path, at any level, and all below
// them; in the order of `tags`. Folded: in either script.
QList<TagId> tagsFor(const QList<Tag> &tags, const QString &value);
