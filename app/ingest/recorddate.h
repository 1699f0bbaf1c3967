#pragma once

#include "paper/issuedate.h"

#include <optional>

// The day, month or year that a record gives: EDTF, or as people and databases write it
// (2025/7/3, 2025.07.03, 20250703, 2025-07-03T08:00:00Z, 2025年7月3日, 民國114年7月3日). Kind
// Given. nullopt when there is none in it.
std::optional<IssueDate> recordDate(const QString &text);
