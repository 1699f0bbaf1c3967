#include "window/formatwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ExportFormats", text);
}

struct Row
{
    NoteFormat format;
    FormatFamily family;
    const char *name;
    const char *purpose;
};

using F = NoteFormat;

constexpr std::array rows{
    Row{F::Markdown, FormatFamily::Reading, QT_TRANSLATE_NOOP("ExportFormats", "Markdown"),
        QT_TRANSLATE_NOOP("ExportFormats", "One file, for any editor")},
    Row{F::MarkdownFolder, FormatFamily::Reading,
        QT_TRANSLATE_NOOP("ExportFormats", "Markdown, a file per article"),
        QT_TRANSLATE_NOOP("ExportFormats", "For Obsidian and Logseq; can be updated")},
    Row{F::Html, FormatFamily::Reading, QT_TRANSLATE_NOOP("ExportFormats", "Web page (HTML)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Both scripts side by side, for any browser")},
    Row{F::Odt, FormatFamily::Reading, QT_TRANSLATE_NOOP("ExportFormats", "OpenDocument (ODT)"),
        QT_TRANSLATE_NOOP("ExportFormats", "For LibreOffice and other word processors")},
    Row{F::Docx, FormatFamily::Reading, QT_TRANSLATE_NOOP("ExportFormats", "Word (DOCX)"),
        QT_TRANSLATE_NOOP("ExportFormats", "For Word and WPS")},
    Row{F::Pdf, FormatFamily::Reading, QT_TRANSLATE_NOOP("ExportFormats", "PDF"),
        QT_TRANSLATE_NOOP("ExportFormats", "To print or hand on; its text can be searched")},
    Row{F::PlainText, FormatFamily::Reading, QT_TRANSLATE_NOOP("ExportFormats", "Plain text"),
        QT_TRANSLATE_NOOP("ExportFormats", "The words alone")},
    Row{F::Csv, FormatFamily::Tables, QT_TRANSLATE_NOOP("ExportFormats", "Marks (CSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "A row per mark, for spreadsheets and statistics")},
    Row{F::Tsv, FormatFamily::Tables, QT_TRANSLATE_NOOP("ExportFormats", "Marks (TSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "The same, separated by tabs")},
    Row{F::Xlsx, FormatFamily::Tables, QT_TRANSLATE_NOOP("ExportFormats", "Marks (Excel)"),
        QT_TRANSLATE_NOOP("ExportFormats", "The same as XLSX; every cell is text, dates too")},
    Row{F::ArticlesCsv, FormatFamily::Tables, QT_TRANSLATE_NOOP("ExportFormats", "Articles (CSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "A row per article, a column per tag")},
    Row{F::ArticlesTsv, FormatFamily::Tables, QT_TRANSLATE_NOOP("ExportFormats", "Articles (TSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "The same, separated by tabs")},
    Row{F::ArticlesXlsx, FormatFamily::Tables,
        QT_TRANSLATE_NOOP("ExportFormats", "Articles (Excel)"),
        QT_TRANSLATE_NOOP("ExportFormats", "The same as XLSX; every cell is text, dates too")},
    Row{F::Parcel, FormatFamily::Programs,
        QT_TRANSLATE_NOOP("ExportFormats", "Notes for a co-author"),
        QT_TRANSLATE_NOOP("ExportFormats", "Without the pages, for who has them in Baolan, too")},
    Row{F::MarksJsonLines, FormatFamily::Programs,
        QT_TRANSLATE_NOOP("ExportFormats", "Marks (JSON Lines)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Complete, for programs of your own")},
    Row{F::ArticlesJsonLines, FormatFamily::Programs,
        QT_TRANSLATE_NOOP("ExportFormats", "Articles (JSON Lines)"),
        QT_TRANSLATE_NOOP("ExportFormats", "With their texts and marks; can be imported again")},
    Row{F::JsonLd, FormatFamily::Programs,
        QT_TRANSLATE_NOOP("ExportFormats", "Web Annotations (JSON-LD)"),
        QT_TRANSLATE_NOOP("ExportFormats", "A standard of the W3C; can be imported again")},
    Row{F::Qdpx, FormatFamily::Programs,
        QT_TRANSLATE_NOOP("ExportFormats", "REFI-QDA project (QDPX)"),
        QT_TRANSLATE_NOOP("ExportFormats", "For ATLAS.ti, NVivo, QualCoder; with the texts")},
    Row{F::QdpxMaxqda, FormatFamily::Programs,
        QT_TRANSLATE_NOOP("ExportFormats", "REFI-QDA project for MAXQDA"),
        QT_TRANSLATE_NOOP("ExportFormats", "The same with line ends as MAXQDA counts them")},
    Row{F::Hypothesis, FormatFamily::Programs,
        QT_TRANSLATE_NOOP("ExportFormats", "Hypothesis (JSON)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Annotations in the form of its service")},
    Row{F::Readwise, FormatFamily::Programs, QT_TRANSLATE_NOOP("ExportFormats", "Readwise (CSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Highlights for its import")},
    Row{F::Gbt2015, FormatFamily::References, QT_TRANSLATE_NOOP("ExportFormats", "GB/T 7714-2015"),
        QT_TRANSLATE_NOOP("ExportFormats", "References by number")},
    Row{F::Gbt2015Year, FormatFamily::References,
        QT_TRANSLATE_NOOP("ExportFormats", "GB/T 7714-2015, author and year"),
        QT_TRANSLATE_NOOP("ExportFormats", "References by author and year")},
    Row{F::Gbt2025, FormatFamily::References, QT_TRANSLATE_NOOP("ExportFormats", "GB/T 7714-2025"),
        QT_TRANSLATE_NOOP("ExportFormats", "References by number")},
    Row{F::Gbt2025Year, FormatFamily::References,
        QT_TRANSLATE_NOOP("ExportFormats", "GB/T 7714-2025, author and year"),
        QT_TRANSLATE_NOOP("ExportFormats", "References by author and year")},
    Row{F::Chicago, FormatFamily::References, QT_TRANSLATE_NOOP("ExportFormats", "Chicago"),
        QT_TRANSLATE_NOOP("ExportFormats", "References as in its notes")},
    Row{F::BiblatexGbt, FormatFamily::References,
        QT_TRANSLATE_NOOP("ExportFormats", "BibLaTeX for GB/T 7714"),
        QT_TRANSLATE_NOOP("ExportFormats", "For LaTeX with biblatex-gb7714")},
    Row{F::Biblatex, FormatFamily::References, QT_TRANSLATE_NOOP("ExportFormats", "BibLaTeX"),
        QT_TRANSLATE_NOOP("ExportFormats", "For LaTeX with international styles")},
    Row{F::Ris, FormatFamily::References, QT_TRANSLATE_NOOP("ExportFormats", "RIS"),
        QT_TRANSLATE_NOOP("ExportFormats", "For Zotero, EndNote, NoteExpress")},
    Row{F::CslJson, FormatFamily::References, QT_TRANSLATE_NOOP("ExportFormats", "CSL-JSON"),
        QT_TRANSLATE_NOOP("ExportFormats", "For Zotero and pandoc")},
    Row{F::CodebookCsv, FormatFamily::Codebook,
        QT_TRANSLATE_NOOP("ExportFormats", "Codebook (CSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "A row per tag; can be imported again")},
    Row{F::CodebookHtml, FormatFamily::Codebook,
        QT_TRANSLATE_NOOP("ExportFormats", "Codebook, web page (HTML)"),
        QT_TRANSLATE_NOOP("ExportFormats", "An appendix: definitions, examples, counts")},
    Row{F::CodebookDocx, FormatFamily::Codebook,
        QT_TRANSLATE_NOOP("ExportFormats", "Codebook, Word (DOCX)"),
        QT_TRANSLATE_NOOP("ExportFormats", "An appendix: definitions, examples, counts")},
    Row{F::Qdc, FormatFamily::Codebook,
        QT_TRANSLATE_NOOP("ExportFormats", "REFI-QDA codebook (QDC)"),
        QT_TRANSLATE_NOOP("ExportFormats", "For ATLAS.ti, MAXQDA, NVivo")},
    Row{F::Taguette, FormatFamily::Codebook,
        QT_TRANSLATE_NOOP("ExportFormats", "Taguette codebook (CSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Its tags, descriptions and counts")},
    Row{F::QualCoder, FormatFamily::Codebook,
        QT_TRANSLATE_NOOP("ExportFormats", "QualCoder codebook (CSV)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Its codes and categories")},
};

FormatWords inWords(const Row &row)
{
    return {row.format, row.family, said(row.name), said(row.purpose)};
}

std::optional<NoteFormat> formatOf(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Gbt2015:
        return F::Gbt2015;
    case CitationStyle::Gbt2015Year:
        return F::Gbt2015Year;
    case CitationStyle::Gbt2025:
        return F::Gbt2025;
    case CitationStyle::Gbt2025Year:
        return F::Gbt2025Year;
    case CitationStyle::Chicago:
        return F::Chicago;
    default:
        return std::nullopt;
    }
}

} // namespace

QList<FormatWords> formatWords()
{
    QList<FormatWords> all;
    std::ranges::transform(rows, std::back_inserter(all), inWords);
    return all;
}

FormatWords wordsOf(NoteFormat format)
{
    const auto *const row = std::ranges::find(rows, format, &Row::format);
    return row == rows.end() ? FormatWords{} : inWords(*row);
}

QString nameOf(FormatFamily family)
{
    switch (family) {
    case FormatFamily::Reading:
        return said(QT_TRANSLATE_NOOP("ExportFormats", "For reading"));
    case FormatFamily::Tables:
        return said(QT_TRANSLATE_NOOP("ExportFormats", "Tables"));
    case FormatFamily::Programs:
        return said(QT_TRANSLATE_NOOP("ExportFormats", "For other programs and readers"));
    case FormatFamily::References:
        return said(QT_TRANSLATE_NOOP("ExportFormats", "References"));
    case FormatFamily::Codebook:
        break;
    }
    return said(QT_TRANSLATE_NOOP("ExportFormats", "Codebook"));
}

QString nameOf(CitationStyle style)
{
    const std::optional<NoteFormat> format = formatOf(style);
    return format ? wordsOf(*format).name : QString();
}
