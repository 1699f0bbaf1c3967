#pragma once

#include "ingest/pagelines.h"

class Progress;

// What kind of file it is, by its first bytes and its name.
enum class FileFormat {
    Text, // plain or Markdown
    Html,
    Pdf,
    Epub,
    Docx,
    Odt,
    Image,     // read by OCR
    JsonLines, // these and the following hold records, not pages
    Csv,       // also separated by tabs
    Labelled,  // 标题： 作者： 正文： at line starts
    Ris,
    CslJson,
};
FileFormat fileFormat(const QString &fileName, const QByteArray &beginning);
bool holdsRecords(FileFormat format);
// Beyond it a file is not read, by format; records are streamed without limit.
qint64 largestFile(FileFormat format);

// What formats need that this program does not read in its own process.
struct ReadingTools
{
    QString childProgram;               // path of this program; PDF files are Unsupported without
    const Progress *progress = nullptr; // when it is stopped, so is the reading: Stopped
};

// The lines of a page file of any format. `encoding` as the reader chose it, empty: found out.
// Errors as decodePage(); Unsupported for records and where a format needs a program that is not
// there (`detail` names it); Damaged for a broken or encrypted container.
Result<PageLines> fileLines(FileFormat format, const QByteArray &bytes,
                            const QString &encoding = {}, const ReadingTools &tools = {});
