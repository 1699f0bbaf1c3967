#pragma once

#include "paper/labels.h"
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
    // In the order of their names, as their terms must come. There are no terms of Labels.
    enum class Field { Byline, Character, Headline, Id, Labels, Section, Text };

    SegmentFiles(const Lucene::DirectoryPtr &directory, const std::wstring &segment);
    ~SegmentFiles();
    SegmentFiles(const SegmentFiles &) = delete;
    SegmentFiles &operator=(const SegmentFiles &) = delete;

    // Terms in ascending order of field and UTF-8 bytes; of each, documents in ascending order.
    void beginTerm(Field field, std::string_view utf8);
    // `positions` ascending; none for Character and Id, which keep none.
    void addDocument(int document, std::span<const int> positions = {});
    void endTerm();

    // How many units stand in those fields of each document, and what is stored with it.
    struct Documents
    {
        std::vector<int> bylines;
        std::vector<int> headlines;
        std::vector<int> sections;
        std::vector<int> texts;
        std::vector<ArticleLabels> labels;
    };
    // Ends all files and syncs them.
    Lucene::SegmentInfoPtr finish(const Documents &documents);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
