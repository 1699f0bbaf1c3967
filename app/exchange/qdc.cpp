#include "exchange/qdc.h"

#include "exchange/refitag.h"
#include "exchange/xmlguard.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView space("urn:QDA-XML:codebook:1.0");

// urn:QDA-XML:codebook:1.0, 0:4 and whatever came before; some programs leave it out.
bool isCodebookSpace(const QString &given)
{
    return given.isEmpty() || given.startsWith("urn:QDA-XML"_L1, Qt::CaseInsensitive);
}

void loseSets(StrictXml &xml, QList<IncomingLoss> &losses)
{
    while (xml.nextChild()) {
        losses.append({u"set"_s, xml.attribute("name"_L1)});
        xml.skip();
    }
}

} // namespace

Result<QByteArray> qdcCodebook(const QList<Tag> &codebook)
{
    if (codebook.isEmpty())
        return Error{Error::Code::Empty, {}, u"codebook"_s};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(space);
    xml.writeStartElement(space, u"CodeBook"_s);
    xml.writeAttribute(u"origin"_s, u"Baolan"_s);
    writeCodes(xml, codebook);
    xml.writeEndDocument();
    return bytes;
}

Result<IncomingNotes> readQdc(const QByteArray &bytes, const QString &name)
{
    const Result<QByteArray> guarded = guardedXml(bytes, name);
    if (!guarded)
        return guarded.error();
    StrictXml xml(*guarded, name);
    IncomingNotes notes;
    const bool isCodebook =
        xml.nextChild() && xml.element() == u"CodeBook" && isCodebookSpace(xml.nameSpace());
    notes.program = xml.attribute("origin"_L1);
    QList<RefiCode> codes;
    while (isCodebook && xml.nextChild()) {
        if (xml.element() == u"Codes")
            codes += readCodes(xml);
        else if (xml.element() == u"Sets")
            loseSets(xml, notes.losses);
        else
            xml.skip();
    }
    if (const Result<void> finished = xml.finish(); !finished)
        return finished.error();
    if (!isCodebook)
        return Error{Error::Code::Unsupported, name, {}};
    const bool isOurs = notes.program.startsWith("Baolan"_L1);
    notes.tags = tagsOf(codes, isOurs ? CodesOf::Baolan : CodesOf::Others, notes.losses);
    return notes;
}
