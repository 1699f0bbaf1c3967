#include "exchange/qdpxmarks.h"

#include "exchange/refimemo.h"
#include "exchange/refiuuids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qint64 quotedBeyondName(const RefiSelection &selection, qint64 length)
{
    const qint64 start = std::clamp<qint64>(selection.start, 0, length);
    const qint64 end = std::clamp<qint64>(selection.end, start, length);
    return std::max<qint64>(0, end - start - selection.name.size());
}

} // namespace

QdpxMarks::QdpxMarks(const RefiProject &project, QdpxNotes &notes, IncomingNotes &read)
    : m_project(project)
    , m_notes(notes)
    , m_read(read)
{
    for (const RefiCode &code : project.codes)
        m_paths.insert(code.uuid, code.path);
}

Result<void> QdpxMarks::read(const RefiSource &source, const RefiText *text, const QString &key)
{
    if (Result<void> done = readSelections(source, text, key); !done)
        return done;
    readNotes(source, key);
    readCodings(source, key);
    return {};
}

void QdpxMarks::addCode(const QString &code, IncomingMark &mark) const
{
    if (m_project.isOurs() && code == importantCode())
        mark.isImportant = true;
    else if (m_project.isOurs() && code == confirmCode())
        mark.state = MarkState::ToConfirm;
    else if (const QString path = m_paths.value(code);
             !path.isEmpty() && !mark.tagPaths.contains(path))
        mark.tagPaths << path;
}

// A mark has one author; who else gave it a code is told.
void QdpxMarks::addCoding(const RefiCoding &coding, IncomingMark &mark)
{
    addCode(coding.code, mark);
    if (const QString coder = m_notes.user(coding.creator); mark.creator.isEmpty())
        mark.creator = coder;
    else if (!coder.isEmpty() && coder != mark.creator)
        m_read.losses.append({u"coder"_s, coder + u": "_s + m_paths.value(coding.code)});
    if (!mark.created.isValid())
        mark.created = coding.created;
    QStringList comments = coding.notes;
    comments.removeAll(mark.uuid); // the note that the mark is
    m_notes.addComments(comments, mark);
}

void QdpxMarks::addCodings(const QList<RefiCoding> &codings, IncomingMark &mark)
{
    for (const RefiCoding &coding : codings)
        addCoding(coding, mark);
}

void QdpxMarks::readSelection(const RefiSelection &selection, const RefiText *text,
                              const QString &key)
{
    IncomingMark mark{.uuid = selection.uuid,
                      .textKey = key,
                      .note = selection.description,
                      .creator = m_notes.user(selection.creator),
                      .created = selection.created,
                      .modified = selection.modified};
    RefiPlace place{.position = std::nullopt, .quote = selection.name};
    if (text != nullptr && selection.isPlaced)
        place =
            text->place(selection.start, selection.end, selection.name,
                        m_project.isOurs() ? RefiText::Name::IsQuote : RefiText::Name::MayBeQuote);
    if (!place.position && text != nullptr)
        m_read.losses.append({u"position"_s, selection.name});
    mark.position = place.position;
    mark.quote = place.quote;
    mark.prefix = place.prefix;
    mark.suffix = place.suffix;
    mark.isWhole = !mark.position && mark.quote.isEmpty();
    if (place.isOtherName)
        mark.note = selection.name + (mark.note.isEmpty() ? QString() : u"\n"_s + mark.note);
    addCodings(selection.codings, mark);
    m_notes.addComments(selection.notes, mark);
    m_read.marks << mark;
}

// Many selections of a long text are many times that text; what stands in the file as their name is
// not counted, as the file is that long.
Result<void> QdpxMarks::readSelections(const RefiSource &source, const RefiText *text,
                                       const QString &key)
{
    constexpr qint64 mostQuoted = 50'000'000; // characters
    for (const RefiSelection &selection : source.selections) {
        m_quoted += text != nullptr ? quotedBeyondName(selection, text->length()) : 0;
        if (m_quoted > mostQuoted)
            return Error{Error::Code::TooLarge, {}, source.name};
        readSelection(selection, text, key);
    }
    return {};
}

// A note on a source is a mark on the whole of it; of ours one is the memo, and one with words it
// is about is of a mark that has lost its place.
void QdpxMarks::readNotes(const RefiSource &source, const QString &key)
{
    for (const QString &uuid : source.notes) {
        const RefiSource *note = m_notes.find(uuid);
        if (note == nullptr)
            continue;
        if (m_project.isOurs() && isMemo(note->description)) {
            m_notes.addMemo(*note, MemoKind::Article, source.uuid);
            continue;
        }
        const bool isOrphan = m_project.isOurs() && !note->description.isEmpty();
        IncomingMark mark{.uuid = note->uuid,
                          .textKey = key,
                          .isWhole = !isOrphan,
                          .quote = isOrphan ? note->description : QString(),
                          .note = m_notes.text(*note),
                          .creator = m_notes.user(note->creator),
                          .created = note->created,
                          .modified = note->modified,
                          .state = isOrphan ? MarkState::Orphan : MarkState::Ok};
        addCodings(note->codings, mark);
        m_notes.addComments(note->notes, mark);
        m_read.marks << mark;
    }
}

// A coding of the whole source belongs to the mark whose note it bears, or, of ours, to the one
// before it that it is numbered after; otherwise it is a mark of its own.
void QdpxMarks::readCodings(const RefiSource &source, const QString &key)
{
    QHash<QString, qsizetype> noted;
    for (qsizetype at = m_read.marks.size() - 1; at >= 0 && m_read.marks[at].textKey == key; --at)
        noted.insert(m_read.marks[at].uuid, at);
    qsizetype last = -1;
    for (const RefiCoding &coding : source.codings) {
        const auto hasMark = [&noted](const QString &note) { return noted.contains(note); };
        const auto note = std::ranges::find_if(coding.notes, hasMark);
        if (note != coding.notes.end()) {
            addCoding(coding, m_read.marks[noted[*note]]);
            continue;
        }
        const bool isLater = m_project.isOurs() && last >= 0 &&
                             coding.uuid == laterCoding(m_read.marks[last].uuid, coding.code);
        if (isLater) {
            addCodings({coding}, m_read.marks[last]);
            continue;
        }
        last = m_read.marks.size();
        IncomingMark mark{.uuid = coding.uuid,
                          .textKey = key,
                          .isWhole = true,
                          .creator = m_notes.user(coding.creator),
                          .created = coding.created,
                          .modified = coding.created};
        addCodings({coding}, mark);
        m_read.marks << mark;
    }
}
