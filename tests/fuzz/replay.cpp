// Runs a fuzz target over all files of a folder, and over each of them broken off at many places;
// for every build, also without clang.
#include "fuzztarget.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace {

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           size_t(bytes.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QDir folder(argc > 1 ? QFile::decodeName(argv[1]) : QString());
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QTextStream(stdout) << name << '\n'
                            << Qt::flush; // the last one named is the one that broke
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        run(bytes);
        constexpr qsizetype breaks = 16;
        for (qsizetype part = 1; part < breaks; ++part)
            run(bytes.first(bytes.size() * part / breaks));
    }
    return names.isEmpty() ? 1 : 0;
}
