// Writes a file of each format of this room into a folder, for tests/proof, which lets other
// programs read them: exchange_files FOLDER.

#include "base/filewriter.h"
#include "everyformat.h"
#include "exchange/articlenotes.h"
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
    // What PDF files get wrong: glyphs that are radicals too, and letters that are joined.
    plain.marks.first().simplified = u"一二十大日月人民门长车风"_s;
    plain.marks.first().traditional = u"一二十大日月人民門長車風"_s;
    plain.marks.first().mark.note = u"<script>alert(1)</script> first office"_s;
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

Result<void> writeFile(const QString &path, const WriteFormat &write)
{
    Result<FileWriter> file = FileWriter::open(path, Overwrite::Allowed);
    if (!file)
        return file.error();
    if (Result<void> done = write(*file); !done)
        return done;
    return file->commit();
}

// A note an article, in a folder of their own.
Result<void> writeNotes(const QDir &folder, const SampleExport &sample)
{
    if (!folder.mkpath(u"notes"_s))
        return Error{Error::Code::Unwritable, folder.path(), {}};
    const ArticleNotes notes(sample.library, {});
    for (const ExportedArticle &article : sample.articles) {
        const NoteFile note = notes.note(article);
        const auto write = [&note](ByteSink &sink) { return sink.write(note.bytes); };
        if (Result<void> done = writeFile(folder.filePath(u"notes/"_s + note.fileName), write);
            !done)
            return done;
    }
    return {};
}

} // namespace

int main(int count, char **words)
{
    if (count != 2) {
        std::fputs("usage: exchange_files FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(words[1]));
    const SampleExport sample{library(), articles()};
    const auto files = everyFormat(sample);
    for (const auto &[name, write] : files) {
        if (const Result<void> done = writeFile(folder.filePath(name), write); !done) {
            std::fputs(qPrintable(name + u": "_s + done.error().detail + u'\n'), stderr);
            return 1;
        }
    }
    if (const Result<void> done = writeNotes(folder, sample); !done) {
        std::fputs(qPrintable(done.error().detail + u'\n'), stderr);
        return 1;
    }
    return 0;
}
