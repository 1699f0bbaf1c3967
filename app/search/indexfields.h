#pragma once

// The fields of an article in the index: its id; what stands in its text and in its headline, with
// positions; and each Han character of the text once (in `text` most stand inside bigrams only).
namespace IndexField {
inline constexpr const wchar_t *id = L"id";
inline constexpr const wchar_t *text = L"text";
inline constexpr const wchar_t *headline = L"headline";
inline constexpr const wchar_t *character = L"character";
} // namespace IndexField
