#include "base/archive.h"
#include "exchange/identifiers.h"
#include "exchange/qdpx.h"
#include "exchange/refisources.h"
#include "exchange/refitag.h"
#include "exchange/refitext.h"
#include "exchange/refiuuids.h"

#include <QDateTime>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView space("urn:QDA-XML:project:1.0");

QByteArray textBytes(const ExportedArticle &article, QdpxProfile profile)
{
    QString text = legalXml(article.sourceText);
    if (text.startsWith(QChar::ByteOrderMark))
        text[0] = QChar::ReplacementCharacter;
    if (profile == QdpxProfile::Maxqda)
        text.replace(u'\n', u"\r\n"_s);
    return text.toUtf8();
}

void writeReferences(QXmlStreamWriter &xml, const QString &element, const QStringList &guids)
{
    for (const QString &guid : guids) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(u"targetGUID"_s, guid);
    }
}

// A case or a set: a name for some sources.
using Groups = QMap<QString, QStringList>;

void writeGroups(QXmlStreamWriter &xml, const Groups &groups, const QString &library,
                 const QString &element, const QString &member)
{
    if (groups.isEmpty())
        return;
    xml.writeStartElement(element + u's');
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        xml.writeStartElement(element);
        const QString seed = library + u'/' + element + u'/' + group.key();
        xml.writeAttribute(u"guid"_s, refiGuid(derivedUuid(seed)));
        xml.writeAttribute(u"name"_s, legalXml(group.key()));
        writeReferences(xml, member, *group);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeVariables(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"Variables"_s);
    for (const QString &name : {u"City"_s, u"Newspaper"_s, u"Date"_s, u"Page"_s}) {
        xml.writeEmptyElement(u"Variable"_s);
        xml.writeAttribute(u"guid"_s, refiGuid(variableUuid(name)));
        xml.writeAttribute(u"name"_s, name);
        xml.writeAttribute(u"typeOfVariable"_s, u"Text"_s);
    }
    xml.writeEndElement();
}

Result<void> writeSpool(QXmlStreamWriter &xml, const QString &element, RefiSpool &spool)
{
    if (spool.isEmpty())
        return {};
    xml.writeStartElement(element);
    if (Result<void> copied = spool.copyTo(xml); !copied)
        return copied;
    xml.writeEndElement();
    return {};
}

} // namespace

struct QdpxWriter::Parts
{
    Parts(ByteSink &target, QdpxProfile wanted)
        : sink(target)
        , profile(wanted)
    {
    }

    Result<void> addMemos();
    Result<void> writeProject();
    Result<void> writeContents(QXmlStreamWriter &xml);
    void writeUsers(QXmlStreamWriter &xml) const;
    QDateTime madeAt() const;
    Result<void> pack();

    ByteSink &sink;
    QdpxProfile profile;
    QTemporaryDir folder;
    ExportedLibrary library;
    std::unique_ptr<RefiSources> sources;
    Groups cities;
    Groups cityYears;
    QStringList articles;                  // GUIDs
    QHash<QString, QStringList> codeNotes; // GUIDs of memos by the tag's UUID
    QStringList projectNotes;              // GUIDs
};

QdpxWriter::QdpxWriter(ByteSink &sink, QdpxProfile profile)
    : m_parts(std::make_unique<Parts>(sink, profile))
{
}

QdpxWriter::~QdpxWriter() = default;

Result<void> QdpxWriter::begin(const ExportedLibrary &library)
{
    if (!m_parts->folder.isValid() || !QDir(m_parts->folder.path()).mkdir(u"sources"_s))
        return Error{Error::Code::Unwritable, m_parts->folder.path(),
                     m_parts->folder.errorString()};
    m_parts->library = library;
    const qsizetype lineEnd = m_parts->profile == QdpxProfile::Maxqda ? 2 : 1;
    m_parts->sources = std::make_unique<RefiSources>(library.codebook, lineEnd);
    if (Result<void> opened = m_parts->sources->open(m_parts->folder.path()); !opened)
        return opened;
    return m_parts->addMemos();
}

Result<void> QdpxWriter::Parts::addMemos()
{
    for (const Memo &memo : std::as_const(library.memos)) {
        if (Result<void> done = sources->addMemo(memo); !done)
            return done;
        QStringList &place =
            memo.about.kind == MemoKind::Tag ? codeNotes[memo.about.key] : projectNotes;
        place << refiGuid(memo.uuid);
    }
    return {};
}

Result<void> QdpxWriter::add(const ExportedArticle &article)
{
    const QString guid = refiGuid(article.uuid);
    const QString path = m_parts->folder.filePath(u"sources/"_s + guid + u".txt"_s);
    if (Result<void> done = writeSpooled(path, textBytes(article, m_parts->profile)); !done)
        return done;
    m_parts->articles << guid;
    if (!article.city.isEmpty()) {
        constexpr qsizetype yearLength = 4;
        m_parts->cities[article.city] << guid;
        if (const QString year = article.cited.date.best.left(yearLength); !year.isEmpty())
            m_parts->cityYears[article.city + u' ' + year] << guid;
    }
    return m_parts->sources->add(article);
}

void QdpxWriter::Parts::writeUsers(QXmlStreamWriter &xml) const
{
    const auto &users = sources->references().users();
    if (users.isEmpty())
        return;
    xml.writeStartElement(u"Users"_s);
    for (auto user = users.begin(); user != users.end(); ++user) {
        xml.writeEmptyElement(u"User"_s);
        xml.writeAttribute(u"guid"_s, *user);
        xml.writeAttribute(u"name"_s, legalXml(user.key()));
    }
    xml.writeEndElement();
}

// In the order of the schema; what would be empty may not be there.
Result<void> QdpxWriter::Parts::writeContents(QXmlStreamWriter &xml)
{
    writeUsers(xml);
    if (const QList<Tag> codebook = sources->references().codebook(); !codebook.isEmpty()) {
        xml.writeStartElement(u"CodeBook"_s);
        writeCodes(xml, codebook, codeNotes);
        xml.writeEndElement();
    }
    if (!articles.isEmpty())
        writeVariables(xml);
    writeGroups(xml, cities, library.uuid, u"Case"_s, u"SourceRef"_s);
    if (Result<void> done = writeSpool(xml, u"Sources"_s, sources->sources()); !done)
        return done;
    if (Result<void> done = writeSpool(xml, u"Notes"_s, sources->notes()); !done)
        return done;
    if (Result<void> done = writeSpool(xml, u"Links"_s, sources->links()); !done)
        return done;
    writeGroups(xml, cityYears, library.uuid, u"Set"_s, u"MemberSource"_s);
    writeNoteRefs(xml, projectNotes);
    return {};
}

Result<void> QdpxWriter::Parts::writeProject()
{
    const QString creator = sources->references().user(library.creator);
    RefiSpool file;
    if (Result<void> opened = file.open(folder.filePath(u"project.qde"_s)); !opened)
        return opened;
    QXmlStreamWriter &xml = file.xml();
    xml.writeStartDocument();
    xml.writeDefaultNamespace(space);
    xml.writeStartElement(space, u"Project"_s);
    xml.writeAttribute(u"name"_s, legalXml(library.name));
    xml.writeAttribute(u"origin"_s, u"Baolan"_s);
    if (!creator.isEmpty())
        xml.writeAttribute(u"creatingUserGUID"_s, creator);
    if (library.changed.isValid())
        xml.writeAttribute(u"modifiedDateTime"_s, momentText(library.changed));
    if (Result<void> done = writeContents(xml); !done)
        return done;
    xml.writeEndDocument();
    return file.check();
}

// As no archive that is written again may differ, and no program's clock is of use in it.
QDateTime QdpxWriter::Parts::madeAt() const
{
    return library.changed.isValid() ? library.changed : QDate(1980, 1, 1).startOfDay(Qt::UTC);
}

Result<void> QdpxWriter::Parts::pack()
{
    const auto member = [this](const QString &name) {
        return ArchiveMember{name, folder.filePath(name), madeAt()};
    };
    QList<ArchiveMember> members{member(u"project.qde"_s)};
    for (const QString &guid : std::as_const(articles))
        members << member(u"sources/"_s + guid + u".txt"_s);
    Progress progress;
    const QString archive = folder.filePath(u"project.qdpx"_s);
    if (Result<void> done = writeArchive(archive, members, progress); !done)
        return done;
    return copyFile(archive, sink);
}

Result<void> QdpxWriter::end()
{
    if (Result<void> done = m_parts->writeProject(); !done)
        return done;
    return m_parts->pack();
}
