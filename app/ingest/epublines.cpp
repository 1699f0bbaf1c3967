#include "ingest/documentlines.h"
#include "ingest/documentparts.h"
#include "ingest/htmllines.h"
#include "ingest/xmlparts.h"

#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// The document that lists the parts of the book.
Result<QString> packageName(MemoryArchive &archive)
{
    const auto container = documentPart(archive, u"META-INF/container.xml"_s);
    if (!container)
        return container.error();
    QString name;
    const auto read = readXml(*container, [&name](const QXmlStreamReader &token) {
        if (token.isStartElement() && token.name() == u"rootfile" && name.isEmpty())
            name = token.attributes().value(u"full-path"_s).toString();
    });
    if (!read)
        return read.error();
    return name;
}

struct Package
{
    QHash<QString, QString> names; // of the parts that are text, by id
    QStringList spine;             // ids in reading order
};

void takePackage(const QXmlStreamReader &token, Package &package)
{
    if (!token.isStartElement())
        return;
    const QXmlStreamAttributes attributes = token.attributes();
    if (token.name() == u"item" && attributes.value(u"media-type"_s).contains(u"html"_s))
        package.names[attributes.value(u"id"_s).toString()] =
            attributes.value(u"href"_s).toString();
    else if (token.name() == u"itemref")
        package.spine << attributes.value(u"idref"_s).toString();
}

// Relative to the package, as web addresses are.
QString partName(const QString &package, const QString &reference)
{
    const QUrl base(u"/"_s + QString::fromLatin1(QUrl::toPercentEncoding(package, "/")));
    return base.resolved(QUrl(reference.section(u'#', 0, 0))).path().mid(1);
}

Result<void> appendPart(MemoryArchive &archive, const QString &name, PageLines &page)
{
    const auto part = documentPart(archive, name);
    if (!part)
        return part.error();
    const qsizetype before = page.lines.size();
    if (Result<void> done = appendHtml(*part, page); !done)
        return done;
    if (page.lines.size() > before)
        page.pageStarts << int(before + 1);
    return {};
}

} // namespace

Result<PageLines> epubLines(const QByteArray &bytes)
{
    auto archive = MemoryArchive::open(bytes);
    if (!archive)
        return archive.error();
    const auto name = packageName(*archive);
    if (!name)
        return name.error();
    const auto document = documentPart(*archive, *name);
    if (!document)
        return document.error();
    Package package;
    const auto read =
        readXml(*document, [&](const QXmlStreamReader &token) { takePackage(token, package); });
    if (!read)
        return read.error();
    PageLines page{.encoding = u"UTF-8"_s};
    qint64 characters = 0;
    for (const QString &id : package.spine) {
        const QString reference = package.names.value(id);
        if (reference.isEmpty())
            continue;
        const qsizetype before = page.lines.size();
        if (const Result<void> done = appendPart(*archive, partName(*name, reference), page); !done)
            return done.error();
        for (qsizetype line = before; line < page.lines.size(); ++line)
            characters += page.lines[line].size();
        if (characters > largestPageFile)
            return Error{Error::Code::TooLarge, {}, QString::number(characters)};
    }
    return page;
}
