#pragma once

#include "paper/labels.h"
#include "search/lucenenames.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The labels of an article as the index keeps them with its document: one stored field in Lucene's
// file of stored fields (.fdt), of one length for all, numbers in little endian. So Lucene++ takes
// them along when it merges segments, and those of a whole segment are read in one go.

inline constexpr size_t packedLabelsSize = 51; // bytes
using PackedLabels = std::array<char, packedLabelsSize>;

PackedLabels packed(const ArticleLabels &labels);
// nullopt when no labels look like that.
std::optional<ArticleLabels> unpackedLabels(std::string_view bytes);

// What .fdt begins with, and what stands in it of one document; `field` is the field's number in
// the segment, below 128.
inline constexpr int storedFieldsForm = 2; // Lucene 3.0
std::string storedDocument(int field, const ArticleLabels &labels);

// Of a segment with so many documents, by their numbers, removed ones included. Throws what the
// directory throws, and CorruptIndex when it is not what storedDocument() makes.
std::vector<ArticleLabels> storedLabels(const Lucene::DirectoryPtr &directory,
                                        const std::wstring &segment, int documents, int field);
