#pragma once

#include "base/result.h"
#include "exchange/citation.h"

#include <QByteArray>

#include <optional>

// Which words of a passage are shown.
enum class ShownQuote {
    Corrected,  // as the source text has them now
    AsImported, // as they were before any correction
    Simplified, // in the rendition of that script
    Traditional,
    Both, // simplified and traditional; once where both are written alike
};

enum class ReadingGroup { Article, Tag, City, Date };
enum class ReadingOrder { AsGiven, Earliest, Latest }; // by the articles' dates; unknown ones last

// Where the marks stand that are to be confirmed, and those that lost their passage.
enum class DoubtfulMarks { InPlace, Apart }; // Apart: in a section of their own, at the end

// What the formats for reading show, and how it is laid out.
struct ExportTemplate
{
    ShownQuote quote = ShownQuote::Both;
    bool hasTags = true;
    bool hasNote = true;
    bool hasComments = true;
    bool hasLink = true;
    std::optional<CitationStyle> citation = CitationStyle::Gbt2015; // of prose; none: no reference
    DoubtfulMarks doubtful = DoubtfulMarks::Apart;
    ReadingGroup group = ReadingGroup::Article;
    ReadingOrder order = ReadingOrder::AsGiven;
    friend bool operator==(const ExportTemplate &, const ExportTemplate &) = default;
};

// As a JSON object, for remembered choices and files of templates:
//   {"quote": "corrected|as-imported|simplified|traditional|both", "tags": true, "note": true,
//    "comments": true, "link": true, "citation": "gb7714-2015|…|none",
//    "doubtful": "in-place|apart", "group": "article|tag|city|date",
//    "order": "as-given|earliest|latest"}
QByteArray templateToJson(const ExportTemplate &shape);
// What is not said is as usual. BadValue: `where` names the field, also one that is not known; it
// is empty for what is no JSON object.
Result<ExportTemplate> templateFromJson(const QByteArray &json);
