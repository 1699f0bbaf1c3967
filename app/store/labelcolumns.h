#pragma once

#include "paper/issuedate.h"
#include "paper/labels.h"
#include "paper/place.h"
#include "store/statement.h"

// Private to the store: place, date and labels from the columns of a row, the first of which is
// `first`.

// From code, name, short_name, pinyin, province, province_name.
Place placeOf(const Statement &row, int first);
// From place, district, confidence, candidates, place_evidence.
Result<PlaceClaim> claimOf(Connection &db, const Statement &row, int first);
constexpr int claimColumns = 5;
// From edtf, earliest, latest, best, precision, date_kind, date_evidence.
IssueDate dateOf(const Statement &row, int first);
// From these columns of the table article.
constexpr auto labelColumns = "article.id, place, best, earliest, latest, paper, section, page,"
                              " position, origin, confidence, date_kind";
ArticleLabels labelsIn(const Statement &row, int first);
