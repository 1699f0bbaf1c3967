#pragma once

// The fields of an article in the index. With positions (search/tokens.h): what stands in its text,
// headline, byline and in the name of its section. Without: its id, and each Han character of the
// text once (in `text` most stand inside bigrams only). Stored, not searched: its labels
// (search/storedlabels.h).
namespace IndexField {
inline constexpr const wchar_t *byline = L"byline";
inline constexpr const wchar_t *character = L"character";
inline constexpr const wchar_t *headline = L"headline";
inline constexpr const wchar_t *id = L"id";
inline constexpr const wchar_t *labels = L"labels";
inline constexpr const wchar_t *section = L"section";
inline constexpr const wchar_t *text = L"text";
} // namespace IndexField
