#include "exchange/noteformat.h"

#include "exchange/bibliography.h"
#include "exchange/codebookwriter.h"
#include "exchange/hypothesis.h"
#include "exchange/markdown.h"
#include "exchange/notesjsonl.h"
#include "exchange/notesparcel.h"
#include "exchange/qdpx.h"
#include "exchange/readinghtml.h"
#include "exchange/readingoffice.h"
#include "exchange/readingpdf.h"
#include "exchange/readingtext.h"
#include "exchange/readwise.h"
#include "exchange/tablecsv.h"
#include "exchange/tablexlsx.h"
#include "exchange/webannotation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Plain, Packed, Shaped, PackedShaped, Table };

NoteFormatFacts row(NoteFormat format, const char *token, const char *suffix, NoteScope scope,
                    Kind kind = Kind::Plain)
{
    return {.format = format,
            .token = QLatin1StringView(token),
            .suffix = QLatin1StringView(suffix),
            .scope = scope,
            .isShaped = kind == Kind::Shaped || kind == Kind::PackedShaped,
            .isTable = kind == Kind::Table,
            .isText = kind != Kind::Packed && kind != Kind::PackedShaped};
}

std::unique_ptr<NoteWriter> shaped(const NoteForm &form, std::unique_ptr<ReadingFormat> format)
{
    return readingWriter(form.shape, std::move(format));
}

std::unique_ptr<NoteWriter> table(const NoteForm &form, TableOf what, QChar separator,
                                  ByteSink &sink)
{
    return csvWriter(what,
                     {.separator = separator,
                      .guard = form.isGuarded ? FormulaGuard::Apostrophe : FormulaGuard::None,
                      .mark = form.hasByteOrderMark ? ByteOrderMark::First : ByteOrderMark::None},
                     sink);
}

std::unique_ptr<NoteWriter> readingNotes(const NoteForm &form, ByteSink &sink)
{
    switch (form.format) {
    case NoteFormat::Markdown:
        return shaped(form, markdownFormat(sink));
    case NoteFormat::Html:
        return shaped(form, htmlFormat(sink));
    case NoteFormat::Odt:
        return shaped(form, odtFormat(sink));
    case NoteFormat::Docx:
        return shaped(form, docxFormat(sink));
    case NoteFormat::Pdf:
        return shaped(form, pdfFormat(sink));
    case NoteFormat::PlainText:
        return shaped(form, plainTextFormat(sink));
    default:
        return nullptr;
    }
}

std::unique_ptr<NoteWriter> tableNotes(const NoteForm &form, ByteSink &sink)
{
    switch (form.format) {
    case NoteFormat::Csv:
        return table(form, TableOf::Marks, u',', sink);
    case NoteFormat::Tsv:
        return table(form, TableOf::Marks, u'\t', sink);
    case NoteFormat::Xlsx:
        return xlsxWriter(TableOf::Marks, sink);
    case NoteFormat::ArticlesCsv:
        return table(form, TableOf::Articles, u',', sink);
    case NoteFormat::ArticlesTsv:
        return table(form, TableOf::Articles, u'\t', sink);
    case NoteFormat::ArticlesXlsx:
        return xlsxWriter(TableOf::Articles, sink);
    default:
        return nullptr;
    }
}

std::unique_ptr<NoteWriter> exchangedNotes(const NoteForm &form, ByteSink &sink)
{
    switch (form.format) {
    case NoteFormat::MarksJsonLines:
        return marksJsonLines(sink);
    case NoteFormat::ArticlesJsonLines:
        return articlesJsonLines(sink);
    case NoteFormat::Parcel:
        return notesParcel(sink);
    case NoteFormat::JsonLd:
        return std::make_unique<WebAnnotationWriter>(sink);
    case NoteFormat::Qdpx:
        return std::make_unique<QdpxWriter>(sink, QdpxProfile::Standard);
    case NoteFormat::QdpxMaxqda:
        return std::make_unique<QdpxWriter>(sink, QdpxProfile::Maxqda);
    case NoteFormat::Hypothesis:
        return std::make_unique<HypothesisWriter>(sink);
    case NoteFormat::Readwise:
        return std::make_unique<ReadwiseWriter>(sink);
    default:
        return nullptr;
    }
}

std::unique_ptr<NoteWriter> references(const NoteForm &form, ByteSink &sink)
{
    switch (form.format) {
    case NoteFormat::Gbt2015:
        return bibliographyWriter(CitationStyle::Gbt2015, sink);
    case NoteFormat::Gbt2015Year:
        return bibliographyWriter(CitationStyle::Gbt2015Year, sink);
    case NoteFormat::Gbt2025:
        return bibliographyWriter(CitationStyle::Gbt2025, sink);
    case NoteFormat::Gbt2025Year:
        return bibliographyWriter(CitationStyle::Gbt2025Year, sink);
    case NoteFormat::Chicago:
        return bibliographyWriter(CitationStyle::Chicago, sink);
    case NoteFormat::BiblatexGbt:
        return bibliographyWriter(CitationStyle::BiblatexGbt, sink);
    case NoteFormat::Biblatex:
        return bibliographyWriter(CitationStyle::Biblatex, sink);
    case NoteFormat::Ris:
        return bibliographyWriter(CitationStyle::Ris, sink);
    case NoteFormat::CslJson:
        return bibliographyWriter(CitationStyle::CslJson, sink);
    default:
        return nullptr;
    }
}

} // namespace

const QList<NoteFormatFacts> &noteFormats()
{
    using F = NoteFormat;
    constexpr auto marks = NoteScope::Marks;
    constexpr auto articles = NoteScope::Articles;
    constexpr auto tags = NoteScope::Codebook;
    static const QList<NoteFormatFacts> all{
        row(F::Markdown, "markdown", "md", marks, Kind::Shaped),
        row(F::MarkdownFolder, "markdown-folder", "", marks, Kind::PackedShaped),
        row(F::Html, "html", "html", marks, Kind::Shaped),
        row(F::Odt, "odt", "odt", marks, Kind::PackedShaped),
        row(F::Docx, "docx", "docx", marks, Kind::PackedShaped),
        row(F::Pdf, "pdf", "pdf", marks, Kind::PackedShaped),
        row(F::PlainText, "txt", "txt", marks, Kind::Shaped),
        row(F::Csv, "csv", "csv", marks, Kind::Table),
        row(F::Tsv, "tsv", "tsv", marks, Kind::Table),
        row(F::Xlsx, "xlsx", "xlsx", marks, Kind::Packed),
        row(F::ArticlesCsv, "articles.csv", "csv", articles, Kind::Table),
        row(F::ArticlesTsv, "articles.tsv", "tsv", articles, Kind::Table),
        row(F::ArticlesXlsx, "articles.xlsx", "xlsx", articles, Kind::Packed),
        row(F::MarksJsonLines, "marks.jsonl", "jsonl", marks),
        row(F::ArticlesJsonLines, "articles.jsonl", "jsonl", articles),
        row(F::Parcel, "parcel", "baolan-notes", NoteScope::Noted),
        row(F::JsonLd, "jsonld", "jsonld", marks),
        row(F::Qdpx, "qdpx", "qdpx", marks, Kind::Packed),
        row(F::QdpxMaxqda, "qdpx-maxqda", "qdpx", marks, Kind::Packed),
        row(F::Hypothesis, "hypothesis", "json", marks),
        row(F::Readwise, "readwise", "csv", marks),
        row(F::Gbt2015, "gbt7714", "txt", articles),
        row(F::Gbt2015Year, "gbt7714-year", "txt", articles),
        row(F::Gbt2025, "gbt7714-2025", "txt", articles),
        row(F::Gbt2025Year, "gbt7714-2025-year", "txt", articles),
        row(F::Chicago, "chicago", "txt", articles),
        row(F::BiblatexGbt, "biblatex-gb7714", "bib", articles),
        row(F::Biblatex, "biblatex", "bib", articles),
        row(F::Ris, "ris", "ris", articles),
        row(F::CslJson, "csl", "json", articles),
        row(F::CodebookCsv, "codebook.csv", "csv", tags),
        row(F::CodebookHtml, "codebook.html", "html", tags),
        row(F::CodebookDocx, "codebook.docx", "docx", tags, Kind::Packed),
        row(F::Qdc, "qdc", "qdc", tags),
        row(F::Taguette, "taguette", "csv", NoteScope::Counts),
        row(F::QualCoder, "qualcoder", "csv", tags),
    };
    return all;
}

const NoteFormatFacts &factsOf(NoteFormat format)
{
    return *std::ranges::find(noteFormats(), format, &NoteFormatFacts::format);
}

std::optional<NoteFormat> noteFormat(const QString &token)
{
    const auto facts = std::ranges::find_if(
        noteFormats(), [&token](const NoteFormatFacts &each) { return each.token == token; });
    return facts == noteFormats().end() ? std::nullopt : std::optional(facts->format);
}

std::unique_ptr<NoteWriter> noteWriter(const NoteForm &form, ByteSink &sink)
{
    for (const auto family : {readingNotes, tableNotes, exchangedNotes, references}) {
        if (auto writer = family(form, sink))
            return writer;
    }
    return codebookWriter(form.format, sink);
}
