#include "exchange/refisources.h"

#include "exchange/codepoints.h"
#include "exchange/identifiers.h"
#include "exchange/refimemo.h"
#include "exchange/refitext.h"
#include "exchange/refiuuids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct RefiSources::Note
{
    QString uuid;
    QString name;
    QString text;
    QString creator;
    QDateTime created;
    QDateTime modified;
    QString about = {};          // the words it is about, of an orphan; of a memo its subject
    QStringList comments = {};   // GUIDs of notes on it
    const Mark *coded = nullptr; // bears the codes of this mark
};

// Of an article's text, as its file has that: with line ends of one or two characters.
struct RefiSources::Places
{
    Places(const QString &text, qsizetype lineEndLength)
        : points(text)
        , lineEnd(lineEndLength)
    {
        for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
            lineEnds << at;
    }

    QString at(qsizetype position) const
    {
        const qsizetype before = std::ranges::lower_bound(lineEnds, position) - lineEnds.begin();
        return QString::number(points.at(position) + (lineEnd - 1) * before);
    }

    CodePoints points;
    qsizetype lineEnd;
    QList<qsizetype> lineEnds; // UTF-16
};

namespace {

constexpr qsizetype longestName = 60;

QString shortName(const QString &text)
{
    return cutName(selectionName(text).simplified(), longestName);
}

// Has it more to say than a coding can?
bool needsNote(const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    return !mark.note.isEmpty() || !exported.comments.isEmpty() || mark.modified != mark.created ||
           (mark.tags.isEmpty() && !mark.isImportant);
}

void writeValue(QXmlStreamWriter &xml, const QString &variable, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(u"VariableValue"_s);
    xml.writeEmptyElement(u"VariableRef"_s);
    xml.writeAttribute(u"targetGUID"_s, refiGuid(variableUuid(variable)));
    xml.writeTextElement(u"TextValue"_s, legalXml(value));
    xml.writeEndElement();
}

void writeValues(QXmlStreamWriter &xml, const ExportedArticle &article)
{
    writeValue(xml, u"City"_s, article.city);
    writeValue(xml, u"Newspaper"_s, article.cited.paper);
    writeValue(xml, u"Date"_s, article.cited.date.edtf);
    writeValue(xml, u"Page"_s, article.cited.page);
}

} // namespace

RefiSources::RefiSources(const QList<Tag> &codebook, qsizetype lineEnd)
    : m_lineEnd(lineEnd)
    , m_references(codebook)
{
}

Result<void> RefiSources::open(const QString &folder)
{
    const std::pair<RefiSpool *, QString> spools[] = {
        {&m_sources, u"sources.xml"_s}, {&m_notes, u"notes.xml"_s}, {&m_links, u"links.xml"_s}};
    for (const auto &[spool, name] : spools) {
        if (Result<void> opened = spool->open(folder + u'/' + name); !opened)
            return opened;
    }
    return {};
}

void RefiSources::addNote(const Note &note)
{
    QXmlStreamWriter &xml = m_notes.xml();
    xml.writeStartElement(u"Note"_s);
    xml.writeAttribute(u"guid"_s, refiGuid(note.uuid));
    xml.writeAttribute(u"name"_s, shortName(note.name));
    m_references.writeOrigin(xml, note.creator, note.created, note.modified);
    if (!note.about.isEmpty())
        xml.writeTextElement(u"Description"_s, legalXml(note.about));
    xml.writeTextElement(u"PlainTextContent"_s, legalXml(note.text));
    if (note.coded != nullptr)
        m_references.writeCodings(xml, *note.coded, QString());
    writeNoteRefs(xml, note.comments);
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
}

QStringList RefiSources::addComments(const ExportedMark &exported)
{
    QStringList guids;
    for (const MarkComment &comment : exported.comments) {
        addNote({.uuid = comment.uuid,
                 .name = comment.text,
                 .text = comment.text,
                 .creator = comment.creator,
                 .created = comment.created,
                 .modified = comment.modified});
        guids << refiGuid(comment.uuid);
    }
    return guids;
}

// Each stands beside both of its marks; where one of them is not exported, it stays behind.
void RefiSources::addLinks(const ExportedMark &exported)
{
    for (const MarkLink &link : exported.links) {
        if (!m_seenLinks.contains(link.uuid)) {
            m_seenLinks << link.uuid;
            continue;
        }
        const bool isMutual = link.kind == LinkKind::SameEvent;
        const QString own = refiGuid(exported.mark.uuid);
        const QString other = refiGuid(link.otherUuid);
        QXmlStreamWriter &xml = m_links.xml();
        xml.writeEmptyElement(u"Link"_s);
        xml.writeAttribute(u"guid"_s, refiGuid(link.uuid));
        xml.writeAttribute(u"name"_s, linkName(link.kind));
        xml.writeAttribute(u"direction"_s, isMutual ? u"Associative"_s : u"OneWay"_s);
        xml.writeAttribute(u"originGUID"_s, link.isFromOther ? other : own);
        xml.writeAttribute(u"targetGUID"_s, link.isFromOther ? own : other);
    }
}

void RefiSources::addSelection(const Places &places, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    QXmlStreamWriter &xml = m_sources.xml();
    xml.writeStartElement(u"PlainTextSelection"_s);
    xml.writeAttribute(u"guid"_s, refiGuid(mark.uuid));
    xml.writeAttribute(u"name"_s, cutName(selectionName(exported.quote), longestSelectionName));
    xml.writeAttribute(u"startPosition"_s, places.at(mark.selector.range.begin));
    xml.writeAttribute(u"endPosition"_s, places.at(mark.selector.range.end));
    m_references.writeOrigin(xml, mark.creator, mark.created, mark.modified);
    if (!mark.note.isEmpty())
        xml.writeTextElement(u"Description"_s, legalXml(mark.note));
    m_references.writeCodings(xml, mark, QString());
    writeNoteRefs(xml, addComments(exported));
    xml.writeEndElement();
}

void RefiSources::addWhole(const ExportedMark &exported, QStringList &notes)
{
    const Mark &mark = exported.mark;
    const QString guid = needsNote(exported) ? refiGuid(mark.uuid) : QString();
    m_references.writeCodings(m_sources.xml(), mark, guid);
    if (guid.isEmpty())
        return;
    addNote({.uuid = mark.uuid,
             .name = mark.note.isEmpty() ? exported.quote : mark.note,
             .text = mark.note,
             .creator = mark.creator,
             .created = mark.created,
             .modified = mark.modified,
             .comments = addComments(exported)});
    notes << guid;
}

void RefiSources::addOrphan(const ExportedMark &exported, QStringList &notes)
{
    const Mark &mark = exported.mark;
    addNote({.uuid = mark.uuid,
             .name = exported.quote,
             .text = mark.note,
             .creator = mark.creator,
             .created = mark.created,
             .modified = mark.modified,
             .about = exported.quote,
             .comments = addComments(exported),
             .coded = &mark});
    notes << refiGuid(mark.uuid);
}

// The schema wants all selections before all codings.
void RefiSources::addMarks(const ExportedArticle &article, QStringList &notes)
{
    const Places places(article.sourceText, m_lineEnd);
    for (const ExportedMark &exported : article.marks) {
        if (exported.mark.state == MarkState::Orphan)
            addOrphan(exported, notes);
        else if (!exported.mark.isWhole)
            addSelection(places, exported);
        addLinks(exported);
    }
    for (const ExportedMark &exported : article.marks) {
        if (exported.mark.isWhole && exported.mark.state != MarkState::Orphan)
            addWhole(exported, notes);
    }
}

Result<void> RefiSources::add(const ExportedArticle &article)
{
    const QString guid = refiGuid(article.uuid);
    QXmlStreamWriter &xml = m_sources.xml();
    xml.writeStartElement(u"TextSource"_s);
    xml.writeAttribute(u"guid"_s, guid);
    xml.writeAttribute(u"name"_s,
                       cutName(selectionName(article.cited.headline), longestSelectionName));
    xml.writeAttribute(u"plainTextPath"_s, u"internal://"_s + guid + u".txt"_s);
    if (!article.link.isEmpty())
        xml.writeTextElement(u"Description"_s, legalXml(article.link));
    QStringList notes;
    addMarks(article, notes);
    if (!article.memo.isEmpty()) {
        Memo memo = article.wholeMemo;
        memo.uuid = memo.uuid.isEmpty() ? articleMemo(article.uuid) : memo.uuid;
        memo.about.kind = MemoKind::Article;
        memo.name = article.cited.headline;
        memo.text = article.memo;
        writeMemo(memo);
        notes << refiGuid(memo.uuid);
    }
    writeNoteRefs(xml, notes);
    writeValues(xml, article);
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
    for (RefiSpool *spool : {&m_sources, &m_notes, &m_links}) {
        if (Result<void> done = spool->check(); !done)
            return done;
    }
    return {};
}

// A title is not cut short; what has none is called after its subject.
void RefiSources::writeMemo(const Memo &memo)
{
    addNote({.uuid = memo.uuid,
             .name = memo.title.isEmpty() ? memo.name : memo.title,
             .text = memo.text,
             .creator = memo.creator,
             .created = memo.created,
             .modified = memo.modified,
             .about = memoDescription(memo)});
}

Result<void> RefiSources::addMemo(const Memo &memo)
{
    writeMemo(memo);
    return m_notes.check();
}
