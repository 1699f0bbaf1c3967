#include "exchange/refitag.h"

#include "exchange/identifiers.h"
#include "exchange/refidescription.h"
#include "exchange/refitext.h"
#include "exchange/tagcolors.h"
#include "paper/tagedit.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

// Walks the tree of a codebook that is a list.
class CodeWriter final
{
public:
    CodeWriter(QXmlStreamWriter &xml, const QList<Tag> &codebook,
               const QHash<QString, QStringList> &notes)
        : m_xml(xml)
        , m_notes(notes)
    {
        QSet<TagId> known;
        for (const Tag &tag : codebook) {
            m_children[known.contains(tag.parent) ? tag.parent : TagId{}] << &tag;
            if (tag.id != TagId{})
                known << tag.id;
        }
    }

    void writeBelow(TagId parent) const
    {
        const auto children = m_children.value(parent);
        for (const Tag *tag : children)
            write(*tag);
    }

private:
    void write(const Tag &tag) const
    {
        m_xml.writeStartElement(u"Code"_s);
        m_xml.writeAttribute(u"guid"_s, refiGuid(tag.uuid));
        m_xml.writeAttribute(u"name"_s, legalXml(tag.name));
        m_xml.writeAttribute(u"isCodable"_s, u"true"_s);
        m_xml.writeAttribute(u"color"_s, tagColorRgb(tag.color));
        if (const QString text = codeDescription(tag); !text.isEmpty())
            m_xml.writeTextElement(u"Description"_s, legalXml(text));
        writeNoteRefs(m_xml, m_notes.value(tag.uuid));
        if (tag.id != TagId{})
            writeBelow(tag.id);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    const QHash<QString, QStringList> &m_notes;
    QHash<TagId, QList<const Tag *>> m_children;
};

// Many codes below long names would be many times these.
bool isTooLong(const QStringList &above, const QString &name)
{
    constexpr qsizetype longestPath = 10 * longestTagName;
    qsizetype length = name.size();
    for (const QString &one : above)
        length += one.size();
    return name.toUcs4().size() > longestTagName || length > longestPath;
}

// Below a code that has no name stands what it has under its parent's path.
void readCode(StrictXml &xml, const QStringList &above, QList<RefiCode> &codes)
{
    constexpr qsizetype longestTold = 60;
    const QString name = visibleTagName(xml.attribute("name"_L1));
    const bool isBad = isTooLong(above, name);
    const bool hasPath = !name.isEmpty() && !isBad;
    const QStringList names = hasPath ? above + QStringList(name) : above;
    const qsizetype own = codes.size();
    codes << RefiCode{.uuid = uuidOf(xml.attribute("guid"_L1)),
                      .path = joinTagPath(hasPath ? names : QStringList()),
                      .badName = isBad ? cutName(name, longestTold) : QString(),
                      .color = xml.attribute("color"_L1)};
    while (xml.nextChild()) {
        if (xml.element() == u"Code") {
            readCode(xml, names, codes);
        } else if (xml.element() == u"Description") {
            codes[own].description = xml.text();
        } else {
            if (xml.element() == u"NoteRef")
                codes[own].notes << uuidOf(xml.attribute("targetGUID"_L1));
            xml.skip();
        }
    }
}

} // namespace

void writeCodes(QXmlStreamWriter &xml, const QList<Tag> &codebook,
                const QHash<QString, QStringList> &noteGuids)
{
    xml.writeStartElement(u"Codes"_s);
    CodeWriter(xml, codebook, noteGuids).writeBelow({});
    xml.writeEndElement();
}

QList<RefiCode> readCodes(StrictXml &xml)
{
    QList<RefiCode> codes;
    while (xml.nextChild()) {
        if (xml.element() == u"Code")
            readCode(xml, {}, codes);
        else
            xml.skip();
    }
    return codes;
}

QList<IncomingTag> tagsOf(const QList<RefiCode> &codes, CodesOf whom, QList<IncomingLoss> &losses)
{
    const auto readDescription = [whom](const QString &description, IncomingTag &tag) {
        if (whom == CodesOf::Baolan)
            readCodeDescription(description, tag);
        else
            tag.description = description;
    };
    QList<IncomingTag> tags;
    QHash<QString, qsizetype> byPath;
    QSet<QString> uuids;
    for (const RefiCode &code : codes) {
        if (!code.badName.isEmpty()) {
            losses.append({u"bad-name"_s, code.badName});
            continue;
        }
        if (code.path.isEmpty()) {
            losses.append({u"nameless-code"_s, code.uuid});
            continue;
        }
        if (byPath.contains(code.path)) {
            losses.append({u"merged-code"_s, code.path});
            IncomingTag &first = tags[byPath[code.path]];
            if (first.description.isEmpty())
                readDescription(code.description, first);
            continue;
        }
        IncomingTag tag{.uuid = code.uuid, .path = code.path, .color = normalColor(code.color)};
        readDescription(code.description, tag);
        if (tag.color.isEmpty() && !code.color.isEmpty())
            losses.append({u"color"_s, code.path});
        if (uuids.contains(tag.uuid)) {
            losses.append({u"duplicate-guid"_s, code.path});
            tag.uuid.clear();
        } else if (!tag.uuid.isEmpty()) {
            uuids << tag.uuid;
        }
        byPath.insert(tag.path, tags.size());
        tags << tag;
    }
    return tags;
}
