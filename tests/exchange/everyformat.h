#pragma once

#include "exchange/noteformat.h"

#include <functional>

// What the tests of every format have in common: a file name and what writes it. (The
// folder of notes has a test of its own.)

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

// Called after the format: csv.csv, marks.jsonl, codebook.docx.
inline QString exportName(const NoteFormatFacts &facts)
{
    const QString token = facts.token;
    const QString ending = u'.' + facts.suffix;
    return token.endsWith(ending) ? token : token + ending;
}

inline QList<std::pair<QString, WriteFormat>> everyFormat(const SampleExport &sample)
{
    QList<std::pair<QString, WriteFormat>> all;
    for (const NoteFormatFacts &facts : noteFormats()) {
        if (facts.format == NoteFormat::MarkdownFolder)
            continue;
        const NoteForm form{.format = facts.format};
        all << std::pair(exportName(facts), through(sample, [form](ByteSink &sink) {
                             return noteWriter(form, sink);
                         }));
    }
    return all;
}
