#include "qdpxproof.h"

#include "exchange/qdpxarchive.h"
#include "exchange/qdpxcheck.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 enough = qint64(64) << 20; // bytes of a text

QString fileOf(const QString &path)
{
    return u"sources/"_s + path.section(u'/', -1).toLower();
}

QString sliceOf(const QString &text, const RefiSelection &selection)
{
    const QList<uint> characters = text.toUcs4();
    if (!selection.isPlaced || selection.start < 0 || selection.end < selection.start ||
        selection.end > characters.size())
        return {};
    const auto *begin = reinterpret_cast<const char32_t *>(characters.constData());
    const QString slice =
        QString::fromUcs4(begin + selection.start, selection.end - selection.start);
    return cutName(selectionName(QString(slice).replace(u"\r\n"_s, u"\n"_s)), longestSelectionName);
}

void checkSource(QdpxArchive &archive, const RefiSource &source, QList<IncomingLoss> &faults)
{
    if (source.content && !source.plainTextPath.isEmpty())
        faults.append({u"two-texts"_s, source.name});
    const Result<QString> text = archive.text(source);
    if (!text) {
        faults.append({text.error().detail, source.name});
        return;
    }
    for (const RefiSelection &selection : source.selections) {
        const QString slice = sliceOf(*text, selection);
        if (slice.isNull())
            faults.append({u"position"_s, selection.name});
        else if (slice != selection.name)
            faults.append({u"quote"_s, selection.name});
    }
}

} // namespace

Result<QList<IncomingLoss>> checkQdpx(const QByteArray &bytes)
{
    Result<QdpxArchive> archive = QdpxArchive::open(bytes, {});
    if (!archive)
        return archive.error();
    auto files = MemoryArchive::open(bytes);
    if (!files)
        return files.error();
    QList<IncomingLoss> faults = projectFaults(archive->project());
    QHash<QString, QString> named; // files, and the name of their source
    for (const auto *sources : {&archive->project().sources, &archive->project().notes}) {
        for (const RefiSource &source : *sources) {
            checkSource(*archive, source, faults);
            named.insert(fileOf(source.plainTextPath), source.name);
        }
    }
    const QStringList names = files->names();
    for (const QString &name : names) {
        if (name == "project.qde"_L1)
            continue;
        if (!named.contains(name.toLower())) {
            faults.append({u"unnamed-file"_s, name});
            continue;
        }
        const auto text = files->member(name, enough);
        if (text && text->startsWith("\xef\xbb\xbf"))
            faults.append({u"byte-order-mark"_s, named[name.toLower()]});
    }
    return faults;
}
