#include "ingest/pagereader.h"

#include "hanzi/scriptcount.h"
#include "ingest/articlesplitter.h"
#include "ingest/datereader.h"
#include "ingest/filelines.h"
#include "ingest/pagelines.h"
#include "ingest/placereader.h"
#include "ingest/printedtext.h"
#include "ingest/wordpattern.h"

#include <QCryptographicHash>
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

// The name of the paper, if it stands alone on a line of the masthead.
QString printedPaper(const PageLines &lines, const Page &page)
{
    static const QRegularExpression name =
        wordPattern(u"^\\p{Han}{2,8}"_s + paperEndings() + u"$"_s);
    for (const int line : page.masthead) {
        QString words = lines.lines[line - 1].trimmed();
        if (name.match(shadowOf(words)).hasMatch())
            return words;
    }
    return {};
}

PlaceClaim givenPlace(const Place &city)
{
    return {.place = city,
            .confidence = Confidence::Given,
            .candidates = {city},
            .evidence = {{0, city.name, u"given"_s}}};
}

void readPlaces(const PageLines &lines, const GivenLabels &given, const Gazetteer &gazetteer,
                Page &page)
{
    const bool isGiven = given.city.isKnown();
    page.place = isGiven ? givenPlace(given.city) : readPlace(lines, page, gazetteer);
    for (Article &article : page.articles)
        article.place = isGiven ? page.place : readPlace(lines, article, page.place, gazetteer);
}

void readDates(const PageLines &lines, const GivenLabels &given, Page &page)
{
    page.date = given.date.isKnown() ? given.date : readDate(lines, page);
    for (Article &article : page.articles)
        article.date = page.date;
}

} // namespace

QString articleUuid(const QString &sha256, int firstLine)
{
    const QString name = sha256 + u':' + QString::number(firstLine);
    return QUuid::createUuidV5(articleNameSpace(), name).toString(QUuid::WithoutBraces);
}

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
              .textSha256 = textHash(lines->lines),
              .encoding = lines->encoding,
              .replaced = lines->replaced,
              .lastLine = int(lines->lines.size()),
              .script = countScript(lines->lines.join(u'\n')).verdict()};
    splitArticles(*lines, page);
    page.paper = given.paper.isEmpty() ? printedPaper(*lines, page) : given.paper;
    readPlaces(*lines, given, *m_gazetteer, page);
    readDates(*lines, given, page);
    for (Article &article : page.articles)
        article.uuid = articleUuid(page.sha256, article.lines.value(0));
    return QList<Page>{page};
}

Result<QList<Page>> PageReader::readFile(const PageFile &file, const GivenLabels &given,
                                         const QString &encoding) const
{
    const auto bytes = fileBytes(file, largestFile(fileFormat(file.name, {})));
    if (!bytes)
        return bytes.error();
    return read(file.name, *bytes, given, encoding);
}
