#include "exchange/refireferences.h"

#include "exchange/identifiers.h"
#include "exchange/refitext.h"
#include "exchange/refiuuids.h"

using namespace Qt::StringLiterals;

RefiReferences::RefiReferences(const QList<Tag> &codebook)
    : m_codebook(codebook)
{
    for (const Tag &tag : codebook)
        m_tags << tag.uuid;
}

QString RefiReferences::user(const QString &name)
{
    if (name.isEmpty())
        return {};
    if (!m_users.contains(name))
        m_users.insert(name, refiGuid(derivedUuid(u"user/"_s + name)));
    return m_users.value(name);
}

void RefiReferences::writeOrigin(QXmlStreamWriter &xml, const QString &creator,
                                 const QDateTime &created, const QDateTime &modified)
{
    const std::pair<QString, QString> attributes[] = {
        {u"creatingUser"_s, user(creator)},
        {u"creationDateTime"_s, momentText(created)},
        {u"modifiedDateTime"_s, momentText(modified)}};
    for (const auto &[name, value] : attributes) {
        if (!value.isEmpty())
            xml.writeAttribute(name, value);
    }
}

QStringList RefiReferences::codesOf(const Mark &mark)
{
    QStringList codes;
    for (const Tag &tag : mark.tags) {
        if (!m_tags.contains(tag.uuid)) {
            m_tags << tag.uuid;
            m_codebook << Tag{.uuid = tag.uuid, .name = tag.path, .color = tag.color};
        }
        codes << tag.uuid;
    }
    if (mark.isImportant) {
        m_hasImportant = true;
        codes << importantCode();
    }
    if (mark.state == MarkState::ToConfirm) {
        m_hasToConfirm = true;
        codes << confirmCode();
    }
    return codes;
}

void RefiReferences::writeCodings(QXmlStreamWriter &xml, const Mark &mark, const QString &note)
{
    const QStringList codes = codesOf(mark);
    const bool isOnlyCodings = mark.isWhole && note.isEmpty();
    for (qsizetype at = 0; at < codes.size(); ++at) {
        const bool isMark = isOnlyCodings && at == 0;
        xml.writeStartElement(u"Coding"_s);
        xml.writeAttribute(u"guid"_s,
                           refiGuid(isMark ? mark.uuid : laterCoding(mark.uuid, codes[at])));
        if (isOnlyCodings)
            writeOrigin(xml, mark.creator, mark.created, {});
        xml.writeEmptyElement(u"CodeRef"_s);
        xml.writeAttribute(u"targetGUID"_s, refiGuid(codes[at]));
        if (!note.isEmpty())
            writeNoteRefs(xml, {note});
        xml.writeEndElement();
    }
}

QList<Tag> RefiReferences::codebook() const
{
    QList<Tag> all = m_codebook;
    if (m_hasImportant) {
        Tag important;
        important.uuid = importantCode();
        important.name = u"★ Important"_s;
        important.color = 6; // red
        all << important;
    }
    if (m_hasToConfirm) {
        Tag confirm;
        confirm.uuid = confirmCode();
        confirm.name = u"? To confirm"_s;
        confirm.color = 7; // grey
        all << confirm;
    }
    return all;
}
