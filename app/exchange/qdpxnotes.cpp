#include "exchange/qdpxnotes.h"

#include "exchange/refimemo.h"

using namespace Qt::StringLiterals;

QdpxNotes::QdpxNotes(QdpxArchive &archive, IncomingNotes &read)
    : m_archive(archive)
    , m_project(archive.project())
    , m_read(read)
{
    for (const auto &[uuid, name] : m_project.users)
        m_users.insert(uuid, name);
    for (const RefiSource &note : m_project.notes)
        m_notes.insert(note.uuid, &note);
}

Result<QString> QdpxNotes::words(const RefiSource &note)
{
    Result<QString> text = m_archive.text(note);
    if (m_project.isOurs() || note.description.isEmpty())
        return text;
    return text && !text->isEmpty() ? note.description + u"\n\n"_s + *text : note.description;
}

QString QdpxNotes::text(const RefiSource &note)
{
    m_used << note.uuid;
    const Result<QString> text = words(note);
    if (text)
        return *text;
    m_read.losses.append({text.error().detail, note.name});
    return {};
}

void QdpxNotes::addComments(const QStringList &notes, IncomingMark &mark)
{
    for (const QString &uuid : notes) {
        const RefiSource *note = find(uuid);
        if (note == nullptr)
            continue;
        mark.comments << MarkComment{.uuid = note->uuid,
                                     .text = text(*note),
                                     .creator = user(note->creator),
                                     .created = note->created,
                                     .modified = note->modified};
    }
}

void QdpxNotes::addDescription(const RefiSource &source, const QString &key)
{
    if (source.description.isEmpty())
        return;
    m_read.memos << IncomingMemo{.kind = MemoKind::Article,
                                 .key = key,
                                 .text = source.description,
                                 .creator = user(source.creator),
                                 .created = source.created,
                                 .modified = source.modified};
}

void QdpxNotes::addMemo(const RefiSource &note, MemoKind kind, const QString &key)
{
    if (!note.uuid.isEmpty() && m_used.contains(note.uuid))
        return;
    m_used << note.uuid;
    const Result<QString> text = words(note);
    if (!text || text->isEmpty()) {
        m_read.losses.append({u"memo"_s, note.name});
        return;
    }
    IncomingMemo memo{.uuid = note.uuid,
                      .kind = kind,
                      .key = key,
                      .title = note.name,
                      .text = *text,
                      .creator = user(note.creator),
                      .created = note.created,
                      .modified = note.modified};
    if (m_project.isOurs())
        completeMemo(memo, note.description);
    m_read.memos << memo;
}

void QdpxNotes::addOtherMemos()
{
    for (const RefiCode &code : m_project.codes) {
        for (const QString &uuid : code.notes) {
            if (const RefiSource *note = find(uuid))
                addMemo(*note, code.path.isEmpty() ? MemoKind::Free : MemoKind::Tag, code.path);
        }
    }
    for (const RefiSource &note : m_project.notes)
        addMemo(note, MemoKind::Free, {});
}
