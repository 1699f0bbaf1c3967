#pragma once

#include "search/lucenenames.h"
#include "search/searchindex.h"

#include <string>

// The fields of an article in the index; see indexdocument.cpp for what stands in each.
namespace IndexField {
inline constexpr const wchar_t *id = L"id";
inline constexpr const wchar_t *text = L"text";
inline constexpr const wchar_t *headline = L"headline";
inline constexpr const wchar_t *character = L"character";
} // namespace IndexField

// All its tokens are made here, before Lucene++ sees any: an exception of ours that went through
// its writer would leave it locked for ever.
Lucene::DocumentPtr indexDocument(const IndexEntry &entry);

std::wstring idText(ArticleId id);
