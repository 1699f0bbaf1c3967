#pragma once

#include "paper/issuedate.h"
#include "paper/place.h"
#include "store/statement.h"

// Private to the store: place and date from the columns of a row, the first of which is `first`.

// From code, name, short_name, pinyin, province, province_name.
Place placeOf(const Statement &row, int first);
// From place, district, confidence, candidates, place_evidence.
Result<PlaceClaim> claimOf(Connection &db, const Statement &row, int first);
constexpr int claimColumns = 5;
// From edtf, earliest, latest, best, precision, date_kind, date_evidence.
IssueDate dateOf(const Statement &row, int first);
