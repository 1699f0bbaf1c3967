#include "ingest/pagereader.h"

#include "hanzi/scriptcount.h"
#include "ingest/articlesplitter.h"
#include "ingest/filelines.h"
#include "ingest/pagelines.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The name space of article ids. It never changes: readers of the same page exchange notes by them.
const QUuid &articleNameSpace()
{
    static const QUuid nameSpace(u"6f0c5d1e-3b7a-5e44-9c5b-2a8f7e1d4b90"_s);
    return nameSpace;
}

QString articleUuid(const Page &page, const Article &article)
{
    const QString name = page.sha256 + u':' + QString::number(article.lines.value(0));
    return QUuid::createUuidV5(articleNameSpace(), name).toString(QUuid::WithoutBraces);
}

} // namespace

PageReader::PageReader(std::shared_ptr<const Gazetteer> gazetteer)
    : m_gazetteer(std::move(gazetteer))
{
    Q_ASSERT(m_gazetteer);
}

Result<QList<Page>> PageReader::read(const QString &fileName, const QByteArray &bytes,
                                     const GivenLabels &given, const QString &encoding) const
{
    const auto lines =
        fileLines(fileFormat(fileName, bytes.first(std::min(bytes.size(), qsizetype(4096)))), bytes,
                  encoding);
    if (!lines)
        return Error{lines.error().code, fileName, lines.error().detail};
    Page page{.fileName = fileName,
              .sha256 = QString::fromLatin1(
                  QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
              .encoding = lines->encoding,
              .replaced = lines->replaced,
              .lastLine = int(lines->lines.size()),
              .script = countScript(lines->lines.join(u'\n')).verdict()};
    splitArticles(*lines, page);
    readLabels(*lines, given, *m_gazetteer, page);
    for (Article &article : page.articles)
        article.uuid = articleUuid(page, article);
    return QList<Page>{page};
}

Result<QList<Page>> PageReader::readFile(const PageFile &file, const GivenLabels &given,
                                         const QString &encoding) const
{
    const auto bytes = fileBytes(file, largestFile(fileFormat(file.name, {})));
    if (!bytes)
        return bytes.error();
    GivenLabels labels = given;
    if (labels.path.isEmpty())
        labels.path = QFile::decodeName(file.path);
    return read(file.name, *bytes, labels, encoding);
}
