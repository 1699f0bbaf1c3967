#include "ingest/pdflines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

// bench_pdfpages FILE.pdf… : how many pages of PDF files are read in a second, from bytes to lines.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            out << path << ": cannot be read\n";
            continue;
        }
        const QByteArray bytes = file.readAll();
        QElapsedTimer clock;
        clock.start();
        const auto lines = pdfLines(bytes, {.childProgram = QStringLiteral(BAOLAN_PROGRAM)});
        const double seconds = double(clock.nsecsElapsed()) / 1e9;
        if (!lines) {
            out << path << ": " << lines.error().detail << '\n';
            continue;
        }
        out << path << ": " << lines->pageStarts.size() << " pages, " << lines->lines.size()
            << " lines, " << double(lines->pageStarts.size()) / seconds << " pages/s\n";
    }
    return 0;
}
