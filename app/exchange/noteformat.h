#pragma once

#include "exchange/exporttemplate.h"
#include "exchange/notewriter.h"

#include <memory>
#include <optional>

// The formats in which notes leave a library.
enum class NoteFormat {
    Markdown,
    MarkdownFolder, // a file an article, articlenotes.h; no NoteWriter writes it
    Html,
    Odt,
    Docx,
    Pdf,
    PlainText,
    Csv,
    Tsv,
    Xlsx,
    ArticlesCsv,
    ArticlesTsv,
    ArticlesXlsx,
    MarksJsonLines,
    ArticlesJsonLines,
    Parcel, // notesparcel.h
    JsonLd,
    Qdpx,
    QdpxMaxqda,
    Hypothesis,
    Readwise,
    Gbt2015,
    Gbt2015Year,
    Gbt2025,
    Gbt2025Year,
    Chicago,
    BiblatexGbt,
    Biblatex,
    Ris,
    CslJson,
    CodebookCsv,
    CodebookHtml,
    CodebookDocx,
    Qdc,
    Taguette,
    QualCoder,
};

// What an export is made of.
enum class NoteScope {
    Marks,    // the marks asked for; articles without one are left out
    Noted,    // the same, and when no condition on marks is made the articles of which anything
              // else is said: a state, a star, a memo
    Articles, // the articles asked for, with or without marks
    Codebook, // the tags
    Counts,   // the tags, counted over the marks asked for
};

struct NoteFormatFacts
{
    NoteFormat format{};
    QLatin1StringView token;  // stable, for the command line and the settings
    QLatin1StringView suffix; // of a file name, without the dot; empty of a folder
    NoteScope scope{};
    bool isShaped = false; // follows an ExportTemplate
    bool isTable = false;  // has separators: NoteForm::isGuarded and hasByteOrderMark hold
    bool isText = true;    // UTF-8; otherwise an archive, a PDF file or a folder
};

// In the order in which a reader is offered them.
const QList<NoteFormatFacts> &noteFormats();
const NoteFormatFacts &factsOf(NoteFormat format);
std::optional<NoteFormat> noteFormat(const QString &token);

// A format and what can be chosen of it.
struct NoteForm
{
    NoteFormat format = NoteFormat::Markdown;
    ExportTemplate shape;
    bool isGuarded = true;        // fields of a table are never taken for formulas
    bool hasByteOrderMark = true; // in a table, for spreadsheets
    friend bool operator==(const NoteForm &, const NoteForm &) = default;
};

// Of any format but MarkdownFolder. `sink` outlives it. Its begin() is Empty for a codebook without
// tags in a format that has no form for that.
std::unique_ptr<NoteWriter> noteWriter(const NoteForm &form, ByteSink &sink);
