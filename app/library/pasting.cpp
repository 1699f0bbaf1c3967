#include "library/importing.h"
#include "library/libraryparts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40; // characters

QString fileName(const PastedText &pasted)
{
    static const QRegularExpression unfit(u"[/#*\\x00-\\x1f]"_s);
    const QString first = pasted.text.trimmed().section(u'\n', 0, 0);
    const QString ofAddress = QUrl(pasted.address).fileName();
    QString name = ofAddress.isEmpty() ? first : ofAddress;
    name = name.remove(unfit).trimmed().left(longestName);
    while (name.startsWith(u'.'))
        name.remove(0, 1); // such files are passed over
    return (name.isEmpty() ? u"page"_s : name) + u".txt"_s;
}

// Writes the text to a file in a folder of its own. Unwritable.
Result<QString> writtenTo(const QTemporaryDir &folder, const PastedText &pasted)
{
    const QDir pages(folder.filePath(u"pasted"_s));
    QFile file(pages.filePath(fileName(pasted)));
    const QByteArray bytes = pasted.text.toUtf8();
    const bool isWritten = QDir().mkpath(pages.path()) && file.open(QIODevice::WriteOnly) &&
                           file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten)
        return Error{Error::Code::Unwritable, file.fileName(), file.errorString()};
    return file.fileName();
}

} // namespace

// By way of a file, so that everything is as with any other: limits, report, the same text twice.
Result<Job<ImportReport>> Library::importText(const PastedText &pasted)
{
    const auto folder = std::make_shared<const QTemporaryDir>();
    const Result<QString> file = writtenTo(*folder, pasted);
    if (!file)
        return file.error();
    ImportRequest request;
    request.paths = {*file};
    request.given = pasted.given;
    request.address = pasted.address;
    request.accessed = pasted.accessed;
    request.folder = folder;
    return import(request);
}
