#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/textbox.h"

#include <QByteArray>

#include <optional>

// What a table of recognised words (the TSV of tesseract) says is printed on a picture. `scale`:
// points a pixel. Words that stand close in a line are one box; lines that differ little in height
// are set in one size. Nothing when it is no such table. `confidence`: of all characters, 0 to 100.
struct RecognisedSheet
{
    Sheet sheet;
    double confidence = 0;
};
std::optional<RecognisedSheet> recognisedSheet(const QByteArray &table, double scale);

// Reads pictures of pages by the program `tesseract`, which Baolan does not bring along, in the
// Chinese scripts it has data for; of two the one that it is surer of on the first picture with
// text. One picture at a time, one thread.
class Recognition final
{
public:
    // Unsupported with `detail` tesseract when the program is not there, tesseract-languages when
    // it knows no Chinese. Stopped.
    static Result<Recognition> start(const Progress *progress);

    // PNG, JPEG, TIFF or PNM. The sheet has number 1; it is empty when nothing was recognised.
    // Damaged for no picture, and what takes more than 3 GB or 5 minutes to read; Stopped.
    Result<Sheet> read(const QByteArray &picture, double scale);

private:
    Recognition(QStringList languages, const Progress *progress);
    Result<RecognisedSheet> readIn(const QString &language, const QByteArray &picture,
                                   double scale) const;

    QStringList m_languages; // one when it is known which
    const Progress *m_progress;
};
