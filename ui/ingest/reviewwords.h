#pragma once

#include "ingest/reviewlines.h"

// The review's words, in the language of the interface. Plain text.

// What a line or block can be: tokens of BlockKind, then masthead, section, furniture.
QStringList roleTokens();
QString roleName(const QString &token);
QString roleName(BlockKind kind);
QString lineRole(const ReviewLine &line); // empty for a paragraph and a blank line
// What should be looked at, in one sentence.
QString doubtSentence(const Doubt &doubt);
// 阜新 (inferred) · September 2025 (inferred)
QString placeWords(const PlaceClaim &place);
QString dateWords(const IssueDate &date);
