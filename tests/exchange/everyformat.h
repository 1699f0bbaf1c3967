#pragma once

#include "exchange/bibliography.h"
#include "exchange/codebookdocx.h"
#include "exchange/codebookhtml.h"
#include "exchange/markdown.h"
#include "exchange/notesjsonl.h"
#include "exchange/readinghtml.h"
#include "exchange/readingoffice.h"
#include "exchange/readingtext.h"
#include "exchange/tablecsv.h"
#include "exchange/tablexlsx.h"

// What the tests of every format have in common: a file name and what writes it. (PDF, which needs
// fonts, has a test of its own.)

using WriteFormat = std::function<Result<void>(ByteSink &)>;

struct SampleExport
{
    ExportedLibrary library;
    QList<ExportedArticle> articles;
};

inline WriteFormat through(const SampleExport &sample,
                           const std::function<std::unique_ptr<NoteWriter>(ByteSink &)> &make)
{
    return [sample, make](ByteSink &sink) -> Result<void> {
        const auto writer = make(sink);
        if (Result<void> done = writer->begin(sample.library); !done)
            return done;
        for (const ExportedArticle &article : sample.articles) {
            if (Result<void> done = writer->add(article); !done)
                return done;
        }
        return writer->end();
    };
}

inline QList<std::pair<QString, WriteFormat>> everyFormat(const SampleExport &sample)
{
    using namespace Qt::StringLiterals;
    const auto cited = [&sample](CitationStyle style) {
        return through(sample, [style](ByteSink &sink) { return bibliographyWriter(style, sink); });
    };
    const auto csv = [&sample](TableOf what, QChar separator) {
        return through(sample, [what, separator](ByteSink &sink) {
            return csvWriter(what, {.separator = separator}, sink);
        });
    };
    const auto xlsx = [&sample](TableOf what) {
        return through(sample, [what](ByteSink &sink) { return xlsxWriter(what, sink); });
    };
    const auto reading = [&sample](std::unique_ptr<ReadingFormat> (*make)(ByteSink &)) {
        return through(sample, [make](ByteSink &sink) { return readingWriter({}, make(sink)); });
    };
    const ExportedLibrary library = sample.library;
    return {
        {u"marks.txt"_s, reading(plainTextFormat)},
        {u"marks.md"_s, reading(markdownFormat)},
        {u"marks.html"_s, reading(htmlFormat)},
        {u"marks.odt"_s, reading(odtFormat)},
        {u"marks.docx"_s, reading(docxFormat)},
        {u"references.txt"_s, cited(CitationStyle::Gbt2025)},
        {u"gb.bib"_s, cited(CitationStyle::BiblatexGbt)},
        {u"international.bib"_s, cited(CitationStyle::Biblatex)},
        {u"references.ris"_s, cited(CitationStyle::Ris)},
        {u"references.json"_s, cited(CitationStyle::CslJson)},
        {u"marks.csv"_s, csv(TableOf::Marks, u',')},
        {u"marks.tsv"_s, csv(TableOf::Marks, u'\t')},
        {u"articles.csv"_s, csv(TableOf::Articles, u',')},
        {u"marks.xlsx"_s, xlsx(TableOf::Marks)},
        {u"articles.xlsx"_s, xlsx(TableOf::Articles)},
        {u"marks.jsonl"_s, through(sample, marksJsonLines)},
        {u"articles.jsonl"_s, through(sample, articlesJsonLines)},
        {u"codebook.html"_s,
         [library](ByteSink &sink) { return sink.write(codebookHtml(library).toUtf8()); }},
        {u"codebook.docx"_s,
         [library](ByteSink &sink) { return writeCodebookDocx(library, sink); }},
    };
}
