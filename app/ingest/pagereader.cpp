#include "ingest/pagereader.h"

#include "hanzi/scriptcount.h"
#include "ingest/articlesplitter.h"
#include "ingest/articleuuid.h"
#include "ingest/filelines.h"
#include "ingest/pagelines.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The same for the same text in whatever encoding.
QString textHash(const QStringList &lines)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &line : lines) {
        hash.addData(line.toUtf8());
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

PageReader::PageReader(std::shared_ptr<const Gazetteer> gazetteer, ReadingTools tools)
    : m_gazetteer(std::move(gazetteer))
    , m_tools(std::move(tools))
{
    Q_ASSERT(m_gazetteer);
}

PageReader PageReader::stoppedBy(const Progress &progress) const
{
    PageReader reader = *this;
    reader.m_tools.progress = &progress;
    return reader;
}

Result<QList<Page>> PageReader::read(const QString &fileName, const QByteArray &bytes,
                                     const GivenLabels &given, const QString &encoding) const
{
    const auto lines =
        fileLines(fileFormat(fileName, bytes.first(std::min(bytes.size(), qsizetype(4096)))), bytes,
                  encoding, m_tools);
    if (!lines)
        return Error{lines.error().code, fileName, lines.error().detail};
    Page page{.fileName = fileName,
              .sha256 = QString::fromLatin1(
                  QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
              .textSha256 = textHash(lines->lines),
              .encoding = lines->encoding,
              .replaced = lines->replaced,
              .lastLine = int(lines->lines.size()),
              .script = countScript(lines->lines.join(u'\n')).verdict()};
    splitArticles(*lines, page);
    readLabels(*lines, given, *m_gazetteer, page);
    for (Article &article : page.articles)
        article.uuid = articleUuid(page.sha256, article.lines.value(0));
    return QList<Page>{page};
}

Result<QList<Page>> PageReader::readFile(const PageFile &file, const GivenLabels &given,
                                         const QString &encoding) const
{
    const auto beginning = fileBeginning(file);
    if (!beginning)
        return beginning.error();
    const auto bytes = fileBytes(file, largestFile(fileFormat(file.name, *beginning)));
    if (!bytes)
        return bytes.error();
    GivenLabels labels = given;
    if (labels.path.isEmpty())
        labels.path = QFile::decodeName(file.path);
    return read(file.name, *bytes, labels, encoding);
}
