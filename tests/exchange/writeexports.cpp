// Writes a file of each format of this room into a folder, for tests/proof, which lets other
// programs read them: exchange_files FOLDER.

#include "base/filewriter.h"
#include "exchange/bibliography.h"
#include "exchange/codebookdocx.h"
#include "exchange/codebookhtml.h"
#include "exchange/notesjsonl.h"
#include "exchange/tablecsv.h"
#include "exchange/tablexlsx.h"
#include "sampleexport.h"

#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int payloads = 200; // tests/proof counts them again

// Marks whose notes are what spreadsheets would like to compute, and an article that is hard on
// each format.
QList<ExportedArticle> articles()
{
    ExportedArticle plain = sampleArticle();
    ExportedArticle hard = sampleArticle();
    hard.uuid = u"44444444-4444-5444-8444-444444444444"_s;
    hard.cited.people = QStringList{u"本报评论员"_s, u"John A. Smith"_s, u"阿布列力·热斯坎"_s};
    hard.cited.headline = u"5% & $3 #1 a_b ~^ {\\input{x}} 1<2 “引”"_s;
    hard.cited.date = dayOf(u"2025-09"_s, DateKind::Inferred);
    hard.cited.url = u"https://a.example/b_c?d=1%202&e={f}"_s;
    hard.cited.accessed = QDate(2026, 1, 2);
    const QStringList heads{u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"＝"_s, u"＋"_s, u"－"_s};
    const QStringList rests{u"1+1"_s, u"cmd|' /C calc'!A0"_s,
                            u"HYPERLINK(\"http://a.example\",\"b\")"_s, u"SUM(A1:A9)"_s,
                            u"WEBSERVICE(\"http://a.example\")"_s};
    hard.marks.clear();
    for (int number = 0; number < payloads; ++number) {
        hard.marks << sampleMark();
        hard.marks.last().mark.note = heads[number % heads.size()] +
                                      rests[number / heads.size() % rests.size()] +
                                      QString(number / 40, u' ');
    }
    return {plain, hard, ExportedArticle()};
}

ExportedLibrary library()
{
    ExportedLibrary library = sampleLibrary();
    library.name = u"城市 <script>alert(1)</script>"_s;
    library.codebook[0].description = u"<img src=http://a.example onerror=alert(1)> =1+1\n第二行"_s;
    return library;
}

using Write = std::function<Result<void>(ByteSink &)>;

Write through(const std::function<std::unique_ptr<NoteWriter>(ByteSink &)> &make)
{
    return [make](ByteSink &sink) -> Result<void> {
        const auto writer = make(sink);
        if (Result<void> done = writer->begin(library()); !done)
            return done;
        for (const ExportedArticle &article : articles()) {
            if (Result<void> done = writer->add(article); !done)
                return done;
        }
        return writer->end();
    };
}

Write bibliography(CitationStyle style)
{
    return through([style](ByteSink &sink) { return bibliographyWriter(style, sink); });
}

QList<std::pair<QString, Write>> files()
{
    const auto csv = [](TableOf what, QChar separator) {
        return through([what, separator](ByteSink &sink) {
            return csvWriter(what, {.separator = separator}, sink);
        });
    };
    return {
        {u"gb.bib"_s, bibliography(CitationStyle::BiblatexGbt)},
        {u"international.bib"_s, bibliography(CitationStyle::Biblatex)},
        {u"references.ris"_s, bibliography(CitationStyle::Ris)},
        {u"references.json"_s, bibliography(CitationStyle::CslJson)},
        {u"marks.csv"_s, csv(TableOf::Marks, u',')},
        {u"marks.tsv"_s, csv(TableOf::Marks, u'\t')},
        {u"articles.csv"_s, csv(TableOf::Articles, u',')},
        {u"marks.xlsx"_s, through([](ByteSink &sink) { return xlsxWriter(TableOf::Marks, sink); })},
        {u"articles.xlsx"_s,
         through([](ByteSink &sink) { return xlsxWriter(TableOf::Articles, sink); })},
        {u"marks.jsonl"_s, through(marksJsonLines)},
        {u"articles.jsonl"_s, through(articlesJsonLines)},
        {u"codebook.html"_s,
         [](ByteSink &sink) { return sink.write(codebookHtml(library()).toUtf8()); }},
        {u"codebook.docx"_s, [](ByteSink &sink) { return writeCodebookDocx(library(), sink); }},
    };
}

Result<void> writeFile(const QString &path, const Write &write)
{
    Result<FileWriter> file = FileWriter::open(path, Overwrite::Allowed);
    if (!file)
        return file.error();
    if (Result<void> done = write(*file); !done)
        return done;
    return file->commit();
}

} // namespace

int main(int count, char **words)
{
    if (count != 2) {
        std::fputs("usage: exchange_files FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(words[1]));
    for (const auto &[name, write] : files()) {
        if (const Result<void> done = writeFile(folder.filePath(name), write); !done) {
            std::fputs(qPrintable(name + u": "_s + done.error().detail + u'\n'), stderr);
            return 1;
        }
    }
    return 0;
}
