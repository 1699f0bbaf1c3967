#include "exchange/annotationtarget.h"
#include "exchange/identifiers.h"
#include "exchange/qdpx.h"
#include "exchange/qdpxarchive.h"
#include "exchange/qdpxcheck.h"
#include "exchange/refimemo.h"
#include "exchange/refisources.h"

#include <algorithm>

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
    {
    }

    Result<IncomingNotes> read();

private:
    void lose(const QString &what, const QString &where) { m_notes.losses.append({what, where}); }
    void learn();
    void readCases();
    void readMemos();
    void loseRest();
    void addMemo(const RefiSource &note, MemoKind kind, const QString &key);
    Result<void> readSource(const RefiSource &source);
    void readSelection(const RefiSelection &selection, const RefiText *text, const QString &key);
    Result<void> readSelections(const RefiSource &source, const RefiText *text, const QString &key);
    void readNotes(const RefiSource &source, const QString &key);
    void readCodings(const RefiSource &source, const QString &key);
    void readValues(const QList<RefiValue> &values, IncomingText &text) const;
    QString noteText(const RefiSource &note);
    void addCode(const QString &code, IncomingMark &mark) const;
    void addCodings(const QList<RefiCoding> &codings, IncomingMark &mark);
    void addComments(const QStringList &notes, IncomingMark &mark);

    QdpxArchive &m_archive;
    const RefiProject &m_project;
    IncomingNotes m_notes;
    QHash<QString, QString> m_users; // names by UUID, here and below
    QHash<QString, QString> m_paths;
    QHash<QString, QString> m_variables;
    QHash<QString, const RefiSource *> m_noteByUuid;
    QHash<QString, qsizetype> m_textOf; // by a source's UUID
    QSet<QString> m_used;               // notes that came with a mark
    qint64 m_quoted = 0;                // characters of all selections
};

void ProjectReader::learn()
{
    for (const auto &[uuid, name] : m_project.users)
        m_users.insert(uuid, name);
    for (const auto &[uuid, name] : m_project.variables) {
        m_variables.insert(uuid, name);
        if (fieldOf(name) == nullptr)
            lose(u"variable"_s, name);
    }
    for (const RefiSource &note : m_project.notes)
        m_noteByUuid.insert(note.uuid, &note);
    QList<RefiCode> codes = m_project.codes;
    if (m_project.isOurs())
        codes.removeIf([](const RefiCode &code) { return code.uuid == importantCode(); });
    m_notes.tags = tagsOf(codes, m_notes.losses);
    for (const RefiCode &code : std::as_const(codes))
        m_paths.insert(code.uuid, code.path);
}

QString ProjectReader::noteText(const RefiSource &note)
{
    m_used << note.uuid;
    const Result<QString> text = m_archive.text(note);
    if (text)
        return *text;
    lose(text.error().detail, note.name);
    return {};
}

void ProjectReader::addCode(const QString &code, IncomingMark &mark) const
{
    if (m_project.isOurs() && code == importantCode())
        mark.isImportant = true;
    else if (const QString path = m_paths.value(code);
             !path.isEmpty() && !mark.tagPaths.contains(path))
        mark.tagPaths << path;
}

void ProjectReader::addCodings(const QList<RefiCoding> &codings, IncomingMark &mark)
{
    for (const RefiCoding &coding : codings) {
        addCode(coding.code, mark);
        addComments(coding.notes, mark);
    }
}

void ProjectReader::addComments(const QStringList &notes, IncomingMark &mark)
{
    for (const QString &uuid : notes) {
        const RefiSource *note = m_noteByUuid.value(uuid);
        if (note == nullptr)
            continue; // told among the faults of the project
        mark.comments << MarkComment{.uuid = note->uuid,
                                     .text = noteText(*note),
                                     .creator = m_users.value(note->creator),
                                     .created = note->created,
                                     .modified = note->modified};
    }
}

void ProjectReader::readSelection(const RefiSelection &selection, const RefiText *text,
                                  const QString &key)
{
    IncomingMark mark{.uuid = selection.uuid,
                      .textKey = key,
                      .note = selection.description,
                      .creator = m_users.value(selection.creator),
                      .created = selection.created,
                      .modified = selection.modified};
    RefiPlace place{.position = std::nullopt, .quote = selection.name};
    if (text != nullptr && selection.isPlaced)
        place =
            text->place(selection.start, selection.end, selection.name,
                        m_project.isOurs() ? RefiText::Name::IsQuote : RefiText::Name::MayBeQuote);
    if (!place.position && text != nullptr)
        lose(u"position"_s, selection.name);
    mark.position = place.position;
    mark.quote = place.quote;
    mark.prefix = place.prefix;
    mark.suffix = place.suffix;
    mark.isWhole = !mark.position && mark.quote.isEmpty();
    addCodings(selection.codings, mark);
    addComments(selection.notes, mark);
    m_notes.marks << mark;
}

// Many selections of a long text are many times that text.
Result<void> ProjectReader::readSelections(const RefiSource &source, const RefiText *text,
                                           const QString &key)
{
    constexpr qint64 mostQuoted = 50'000'000; // characters
    for (const RefiSelection &selection : source.selections) {
        m_quoted += std::clamp<qint64>(selection.end - selection.start, 0, mostQuoted);
        if (m_quoted > mostQuoted)
            return Error{Error::Code::TooLarge, {}, source.name};
        readSelection(selection, text, key);
    }
    return {};
}

// A note on a source is a mark on the whole of it; of ours one is the memo, and one with words it
// is about is of a mark that has lost its place.
void ProjectReader::readNotes(const RefiSource &source, const QString &key)
{
    for (const QString &uuid : source.notes) {
        const RefiSource *note = m_noteByUuid.value(uuid);
        if (note == nullptr)
            continue;
        if (m_project.isOurs() && isMemo(note->description)) {
            addMemo(*note, MemoKind::Article, source.uuid);
            continue;
        }
        const bool isOrphan = m_project.isOurs() && !note->description.isEmpty();
        IncomingMark mark{.uuid = note->uuid,
                          .textKey = key,
                          .isWhole = !isOrphan,
                          .quote = isOrphan ? note->description : QString(),
                          .note = noteText(*note),
                          .creator = m_users.value(note->creator),
                          .created = note->created,
                          .modified = note->modified,
                          .state = isOrphan ? MarkState::Orphan : MarkState::Ok};
        addCodings(note->codings, mark);
        addComments(note->notes, mark);
        m_notes.marks << mark;
    }
}

// A coding of the whole source belongs to the mark whose note it bears, or, of ours, to the one
// before it that it is numbered after; otherwise it is a mark of its own.
void ProjectReader::readCodings(const RefiSource &source, const QString &key)
{
    QHash<QString, qsizetype> noted;
    for (qsizetype at = m_notes.marks.size() - 1; at >= 0 && m_notes.marks[at].textKey == key; --at)
        noted.insert(m_notes.marks[at].uuid, at);
    qsizetype last = -1;
    for (const RefiCoding &coding : source.codings) {
        const auto hasMark = [&noted](const QString &note) { return noted.contains(note); };
        const auto note = std::ranges::find_if(coding.notes, hasMark);
        if (note != coding.notes.end()) {
            addCode(coding.code, m_notes.marks[noted[*note]]);
            continue;
        }
        const bool isLater = m_project.isOurs() && last >= 0 &&
                             coding.uuid == laterCoding(m_notes.marks[last].uuid, coding.code);
        if (isLater) {
            addCodings({coding}, m_notes.marks[last]);
            continue;
        }
        last = m_notes.marks.size();
        IncomingMark mark{.uuid = coding.uuid,
                          .textKey = key,
                          .isWhole = true,
                          .creator = m_users.value(coding.creator),
                          .created = coding.created,
                          .modified = coding.created};
        addCodings({coding}, mark);
        m_notes.marks << mark;
    }
}

void ProjectReader::readValues(const QList<RefiValue> &values, IncomingText &text) const
{
    for (const RefiValue &value : values) {
        const auto field = fieldOf(m_variables.value(value.variable));
        if (field != nullptr && (text.*field).isEmpty())
            text.*field = value.value;
    }
}

Result<void> ProjectReader::readSource(const RefiSource &source)
{
    IncomingText text{.key = source.uuid.isEmpty() || m_textOf.contains(source.uuid)
                                 ? u"source/"_s + QString::number(m_notes.texts.size())
                                 : source.uuid,
                      .articleUuid = m_project.isOurs() ? source.uuid : QString(),
                      .title = source.name.isEmpty() ? source.plainTextPath.section(u'/', -1)
                                                     : source.name};
    readValues(source.values, text);
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
    m_textOf.insert(source.uuid, m_notes.texts.size());
    m_notes.texts << text;
    if (Result<void> done = readSelections(source, places ? &*places : nullptr, text.key); !done)
        return done;
    readNotes(source, text.key);
    readCodings(source, text.key);
    return {};
}

// Some programs hang the variables on the case; a case that says more than a city is lost.
void ProjectReader::readCases()
{
    for (const RefiCase &one : m_project.cases) {
        for (const QString &source : one.sources) {
            if (const auto at = m_textOf.constFind(source); at != m_textOf.constEnd())
                readValues(one.values, m_notes.texts[*at]);
        }
        if (!m_project.isOurs())
            lose(u"case"_s, one.name);
    }
}

void ProjectReader::addMemo(const RefiSource &note, MemoKind kind, const QString &key)
{
    if (!note.uuid.isEmpty() && m_used.contains(note.uuid))
        return;
    m_used << note.uuid;
    const Result<QString> text = m_archive.text(note);
    if (!text || text->isEmpty()) {
        lose(u"memo"_s, note.name);
        return;
    }
    IncomingMemo memo{.uuid = note.uuid,
                      .kind = kind,
                      .key = key,
                      .title = note.name,
                      .text = *text,
                      .creator = m_users.value(note.creator),
                      .created = note.created,
                      .modified = note.modified};
    if (m_project.isOurs())
        completeMemo(memo, note.description);
    m_notes.memos << memo;
}

// What hangs on codes, then what hangs on the project or on nothing.
void ProjectReader::readMemos()
{
    for (const RefiCode &code : m_project.codes) {
        for (const QString &uuid : code.notes) {
            if (const RefiSource *note = m_noteByUuid.value(uuid))
                addMemo(*note, code.path.isEmpty() ? MemoKind::Free : MemoKind::Tag, code.path);
        }
    }
    for (const RefiSource &note : m_project.notes)
        addMemo(note, MemoKind::Free, {});
}

void ProjectReader::loseRest()
{
    if (m_project.isOurs())
        return;
    for (const RefiSet &set : m_project.sets)
        lose(u"set"_s, set.name);
}

Result<IncomingNotes> ProjectReader::read()
{
    m_notes.program = m_project.origin;
    m_notes.isOurs = m_project.isOurs();
    m_notes.losses = m_project.losses + projectFaults(m_project);
    learn();
    for (const RefiSource &source : m_project.sources) {
        if (const Result<void> done = readSource(source); !done)
            return done.error();
    }
    readCases();
    readMemos();
    m_notes.links = linksOf(m_project, m_notes);
    loseRest();
    return m_notes;
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
