#include "ingest/pagereader.h"

#include "hanzi/scriptcount.h"
#include "ingest/articlesplitter.h"
#include "ingest/articleuuid.h"
#include "ingest/continuation.h"
#include "ingest/filelines.h"
#include "ingest/issuepages.h"
#include "ingest/origin.h"
#include "ingest/pagelines.h"
#include "ingest/pageranges.h"

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

// The lines of the range, not yet read.
Page pageOf(const PageLines &lines, const PageRange &range)
{
    const QStringList text =
        lines.lines.mid(range.firstLine - 1, range.lastLine - range.firstLine + 1);
    return {.encoding = lines.encoding,
            .address = lines.labels.address,
            .isOcr = lines.isOcr,
            .replaced = lines.replaced,
            .firstLine = range.firstLine,
            .lastLine = range.lastLine,
            .number = range.number,
            .numberEvidence = range.evidence,
            .script = countScript(text.join(u'\n')).verdict(),
            .masthead = range.bars};
}

FileFormat formatOf(const QString &fileName, const QByteArray &bytes)
{
    constexpr qsizetype beginning = 4096;
    return fileFormat(fileName, bytes.first(std::min(bytes.size(), beginning)));
}

void nameArticles(Page &page)
{
    for (Article &article : page.articles) {
        article.uuid = articleUuid(page.sha256, article.lines.value(0));
        settleOrigin(article, page.paper);
    }
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

Result<PageLines> PageReader::lines(const QString &fileName, const QByteArray &bytes,
                                    const QString &encoding) const
{
    Result<PageLines> lines = fileLines(formatOf(fileName, bytes), bytes, encoding, m_tools);
    if (!lines)
        return Error{lines.error().code, fileName, lines.error().detail};
    return lines;
}

QList<Page> PageReader::pages(const PageLines &lines, const QString &fileName,
                              const QByteArray &bytes, const GivenLabels &given) const
{
    const QString format = formatToken(formatOf(fileName, bytes));
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString textSha256 = textHash(lines.lines);
    QList<Page> pages;
    for (const PageRange &range : pageRanges(lines)) {
        Page page = pageOf(lines, range);
        page.fileName = fileName;
        page.format = format;
        page.sha256 = sha256;
        page.textSha256 = textSha256;
        if (pages.isEmpty()) // what concerns the whole file is said once
            page.warnings = lines.warnings;
        splitArticles(lines, page);
        readLabels(lines, given, *m_gazetteer, page);
        pages << page;
    }
    if (pages.size() > 1) {
        shareWithinIssues(pages);
        joinOverPages(pages);
        for (Page &page : pages)
            labelArticles(lines, *m_gazetteer, page);
    }
    for (Page &page : pages)
        nameArticles(page);
    return pages;
}

Result<QList<Page>> PageReader::read(const QString &fileName, const QByteArray &bytes,
                                     const GivenLabels &given, const QString &encoding) const
{
    const auto found = lines(fileName, bytes, encoding);
    if (!found)
        return found.error();
    return pages(*found, fileName, bytes, given);
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
