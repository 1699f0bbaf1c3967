#include "exchange/qdpx.h"
#include "exchange/qdpxcheck.h"
#include "exchange/qdpxmarks.h"
#include "exchange/refimemo.h"
#include "exchange/refiuuids.h"

using namespace Qt::StringLiterals;

namespace {

// The four variables that articles have, by what programs call them.
QString IncomingText::*fieldOf(const QString &variable)
{
    const QString name = variable.trimmed().toLower();
    if (name == "city"_L1)
        return &IncomingText::city;
    if (name == "newspaper"_L1 || name == "paper"_L1)
        return &IncomingText::paper;
    if (name == "date"_L1)
        return &IncomingText::date;
    return name == "page"_L1 ? &IncomingText::page : nullptr;
}

// Puts a project together from its pieces.
class ProjectReader final
{
public:
    explicit ProjectReader(QdpxArchive &archive)
        : m_archive(archive)
        , m_project(archive.project())
        , m_notes(archive, m_read)
        , m_marks(m_project, m_notes, m_read)
    {
    }

    Result<IncomingNotes> read();

private:
    void lose(const QString &what, const QString &where) { m_read.losses.append({what, where}); }
    void readVariables();
    void readTags();
    Result<void> readSource(const RefiSource &source);
    IncomingText textOf(const RefiSource &source) const;
    void readValues(const QList<RefiValue> &values, IncomingText &text) const;
    void readCases();
    void loseSets();

    QdpxArchive &m_archive;
    const RefiProject &m_project;
    IncomingNotes m_read;
    QdpxNotes m_notes;
    QdpxMarks m_marks;
    QHash<QString, QString> m_variables; // names by UUID
    QHash<QString, qsizetype> m_textOf;  // by a source's UUID
};

void ProjectReader::readVariables()
{
    for (const auto &[uuid, name] : m_project.variables) {
        m_variables.insert(uuid, name);
        if (fieldOf(name) == nullptr)
            lose(u"variable"_s, name);
    }
}

void ProjectReader::readTags()
{
    QList<RefiCode> codes = m_project.codes;
    if (m_project.isOurs())
        codes.removeIf([](const RefiCode &code) {
            return code.uuid == importantCode() || code.uuid == confirmCode();
        });
    m_read.tags =
        tagsOf(codes, m_project.isOurs() ? CodesOf::Baolan : CodesOf::Others, m_read.losses);
}

void ProjectReader::readValues(const QList<RefiValue> &values, IncomingText &text) const
{
    for (const RefiValue &value : values) {
        const auto field = fieldOf(m_variables.value(value.variable));
        if (field != nullptr && (text.*field).isEmpty())
            text.*field = value.value;
    }
}

// All but its words.
IncomingText ProjectReader::textOf(const RefiSource &source) const
{
    IncomingText text{.key = source.uuid.isEmpty() || m_textOf.contains(source.uuid)
                                 ? u"source/"_s + QString::number(m_read.texts.size())
                                 : source.uuid,
                      .articleUuid = m_project.isOurs() ? source.uuid : QString(),
                      .title = source.name.isEmpty() ? source.plainTextPath.section(u'/', -1)
                                                     : source.name};
    readValues(source.values, text);
    return text;
}

Result<void> ProjectReader::readSource(const RefiSource &source)
{
    IncomingText text = textOf(source);
    const Result<QString> found = m_archive.text(source);
    std::optional<RefiText> places;
    if (found)
        places.emplace(*found);
    else if (found.error().code == Error::Code::NotFound)
        lose(found.error().detail, source.name);
    else
        return found.error();
    if (places)
        text.text = places->text();
    m_textOf.insert(source.uuid, m_read.texts.size());
    m_read.texts << text;
    if (!m_project.isOurs()) // of ours it is the link to the article
        m_notes.addDescription(source, text.key);
    return m_marks.read(source, places ? &*places : nullptr, text.key);
}

// Some programs hang the variables on the case; a case that says more than a city is lost.
void ProjectReader::readCases()
{
    for (const RefiCase &one : m_project.cases) {
        for (const QString &source : one.sources) {
            if (const auto at = m_textOf.constFind(source); at != m_textOf.constEnd())
                readValues(one.values, m_read.texts[*at]);
        }
        if (!m_project.isOurs())
            lose(u"case"_s, one.name);
    }
}

void ProjectReader::loseSets()
{
    if (m_project.isOurs())
        return;
    for (const RefiSet &set : m_project.sets)
        lose(u"set"_s, set.name);
}

Result<IncomingNotes> ProjectReader::read()
{
    m_read.program = m_project.origin;
    m_read.isOurs = m_project.isOurs();
    m_read.losses = m_project.losses + projectFaults(m_project);
    readVariables();
    readTags();
    for (const RefiSource &source : m_project.sources) {
        if (const Result<void> done = readSource(source); !done)
            return done.error();
    }
    readCases();
    m_notes.addOtherMemos();
    if (!m_project.description.isEmpty())
        m_read.memos << IncomingMemo{.title = m_project.name, .text = m_project.description};
    m_read.links = linksOf(m_project, m_read);
    loseSets();
    return m_read;
}

} // namespace

Result<IncomingNotes> readQdpx(const QByteArray &bytes, const QString &name)
{
    Result<QdpxArchive> archive = QdpxArchive::open(bytes, name);
    if (!archive)
        return archive.error();
    Result<IncomingNotes> notes = ProjectReader(*archive).read();
    if (!notes && notes.error().where.isEmpty())
        return Error{notes.error().code, name, notes.error().detail};
    return notes;
}
