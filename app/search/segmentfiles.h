#pragma once

#include "search/lucenenames.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Writes one segment of an index in the file format of Lucene 3.0, which Lucene++ reads and merges
// like its own. (Its own way from tokens to files costs more than a microsecond a token, ten times
// what sorting them in large batches does.) Throws what the directory throws; what was written
// until then is left for the next writer to overwrite.
class SegmentFiles final
{
public:
    // In the order of their names, as their terms must come.
    enum class Field { Character, Headline, Id, Text };

    SegmentFiles(const Lucene::DirectoryPtr &directory, const std::wstring &segment);
    ~SegmentFiles();
    SegmentFiles(const SegmentFiles &) = delete;
    SegmentFiles &operator=(const SegmentFiles &) = delete;

    // Terms in ascending order of field and UTF-8 bytes; of each, documents in ascending order.
    void beginTerm(Field field, std::string_view utf8);
    // `positions` ascending; none for the fields that keep no positions: Character and Id.
    void addDocument(int document, std::span<const int> positions = {});
    void endTerm();

    // In how many positions those fields of each document stand.
    struct Lengths
    {
        std::vector<int> headline;
        std::vector<int> text;
    };
    // Ends all files and syncs them.
    Lucene::SegmentInfoPtr finish(const Lengths &lengths);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
