#include "library/notestoring.h"

#include "library/incomingtags.h"
#include "paper/tokens.h"
#include "store/articlestore.h"
#include "store/broughtnotes.h"
#include "store/markcommentstore.h"
#include "store/marklinkstore.h"
#include "store/markstore.h"
#include "store/memostore.h"
#include "store/statement.h"
#include "store/statestore.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Conflict = NotesImport::Conflict;
using Skipped = NotesImport::Skipped;

QStringList pathsOf(const QList<Tag> &tags)
{
    QStringList paths;
    for (const Tag &tag : tags)
        paths << tag.path;
    return paths;
}

QList<TagId> idsOf(const QList<Tag> &tags)
{
    QList<TagId> ids;
    for (const Tag &tag : tags)
        ids << tag.id;
    return ids;
}

QSet<TagId> setOf(const QList<TagId> &ids)
{
    return {ids.begin(), ids.end()};
}

// What the store has of this kind with that UUID; 0 when nothing.
Result<qint64> rowOf(Connection &db, const char *sql, const QString &uuid)
{
    return uuid.isEmpty() ? Result<qint64>(0) : firstNumber(db, sql, uuid);
}

class NoteStoring final
{
public:
    NoteStoring(Connection &db, const IncomingNotes &notes, const NotePlaces &places,
                NotesConflict conflict, const QString &creator)
        : m_db(db)
        , m_notes(notes)
        , m_places(places)
        , m_conflict(conflict)
        , m_creator(creator)
        , m_tags(db, creator, m_report)
    {
        m_report.program = notes.program;
        m_report.skipped = places.skipped;
        for (const IncomingLoss &loss : notes.losses)
            m_report.skipped << Skipped{loss.what, loss.where, u"not-carried"_s};
    }

    Result<void> storeAll();
    NotesImport report() const { return m_report; }

private:
    QString authorOf(const QString &named) const { return named.isEmpty() ? m_creator : named; }
    Result<void> storeMark(const NotePlace &place);
    Result<std::optional<Mark>> knownMark(const NotePlace &place, const QList<TagId> &tags);
    Result<MarkId> addNew(const NotePlace &place, const QList<TagId> &tags);
    Result<void> compare(const Mark &here, const NotePlace &place, const QList<TagId> &tags);
    Result<void> takeTheirs(const Mark &here, const IncomingMark &mark, const QList<TagId> &tags);
    Result<void> storeComments(MarkId id, const QList<MarkComment> &comments);
    Result<void> storeLink(const IncomingLink &link);
    Result<MarkId> markHere(const QString &uuid);
    Result<void> storeMemo(const IncomingMemo &memo);
    Result<std::optional<MemoSubject>> subjectOf(const IncomingMemo &memo);
    Result<void> storeState(const IncomingState &state);

    Connection &m_db;
    const IncomingNotes &m_notes;
    const NotePlaces &m_places;
    NotesConflict m_conflict;
    QString m_creator;
    NotesImport m_report;
    IncomingTags m_tags;
    QHash<QString, MarkId> m_marks; // by their UUIDs in the file
};

Result<void> NoteStoring::storeAll()
{
    if (Result<void> done = m_tags.add(m_notes.tags); !done)
        return done;
    for (const NotePlace &place : m_places.marks) {
        if (Result<void> done = storeMark(place); !done)
            return done;
    }
    for (const IncomingLink &link : m_notes.links) {
        if (Result<void> done = storeLink(link); !done)
            return done;
    }
    for (const IncomingMemo &memo : m_notes.memos) {
        if (Result<void> done = storeMemo(memo); !done)
            return done;
    }
    for (const IncomingState &state : m_notes.states) {
        if (Result<void> done = storeState(state); !done)
            return done;
    }
    return {};
}

// -- marks

// The mark of that id; where the file has none, one that says just the same of the same words.
Result<std::optional<Mark>> NoteStoring::knownMark(const NotePlace &place, const QList<TagId> &tags)
{
    const IncomingMark &incoming = m_notes.marks.at(place.index);
    const Result<qint64> row = rowOf(m_db, "SELECT id FROM mark WHERE uuid = ?", incoming.uuid);
    if (!row)
        return row.error();
    if (*row != 0) {
        const Result<Mark> known = mark(m_db, MarkId(*row));
        return known ? Result<std::optional<Mark>>(*known) : known.error();
    }
    if (!incoming.uuid.isEmpty())
        return std::optional<Mark>();
    const Result<QList<Mark>> beside = marksOf(m_db, place.article);
    if (!beside)
        return beside.error();
    const auto isSame = [&](const Mark &other) {
        return other.isWhole == incoming.isWhole && other.note == incoming.note &&
               other.selector.range == place.selector.range &&
               other.selector.quote == place.selector.quote &&
               setOf(idsOf(other.tags)) == setOf(tags);
    };
    const auto same = std::ranges::find_if(*beside, isSame);
    return same == beside->end() ? std::optional<Mark>() : std::optional(*same);
}

Result<MarkId> NoteStoring::addNew(const NotePlace &place, const QList<TagId> &tags)
{
    const IncomingMark &incoming = m_notes.marks.at(place.index);
    Mark made{.uuid = incoming.uuid,
              .article = place.article,
              .selector = place.selector,
              .isWhole = incoming.isWhole,
              .isImportant = incoming.isImportant,
              .note = incoming.note,
              .state = place.state,
              .creator = authorOf(incoming.creator),
              .created = incoming.created,
              .modified = incoming.modified};
    for (const TagId id : tags)
        made.tags << Tag{.id = id};
    m_report.added += 1;
    m_report.toConfirm += place.state == MarkState::ToConfirm ? 1 : 0;
    m_report.orphans += place.state == MarkState::Orphan ? 1 : 0;
    return addMark(m_db, made);
}

Result<void> NoteStoring::takeTheirs(const Mark &here, const IncomingMark &incoming,
                                     const QList<TagId> &tags)
{
    if (Result<void> done = updateMark(m_db, here.id, tags, incoming.note); !done)
        return done;
    return here.isImportant == incoming.isImportant
               ? Result<void>()
               : setImportant(m_db, here.id, incoming.isImportant);
}

// What the file says otherwise of a mark that is here.
Result<void> NoteStoring::compare(const Mark &here, const NotePlace &place,
                                  const QList<TagId> &tags)
{
    const IncomingMark &incoming = m_notes.marks.at(place.index);
    const qsizetype before = m_report.conflicts.size();
    const auto note = [&](const QString &field, const QString &kept, const QString &given) {
        m_report.conflicts << Conflict{u"mark"_s, nameInReport(here.selector.quote), field, kept,
                                       given};
    };
    if (setOf(idsOf(here.tags)) != setOf(tags))
        note(u"tags"_s, pathsOf(here.tags).join(u", "_s), incoming.tagPaths.join(u", "_s));
    if (here.note != incoming.note)
        note(u"note"_s, here.note, incoming.note);
    if (here.isImportant != incoming.isImportant)
        note(u"important"_s, here.isImportant ? u"yes"_s : u"no"_s,
             incoming.isImportant ? u"yes"_s : u"no"_s);
    const bool isElsewhere =
        here.article != place.article || here.selector.range != place.selector.range;
    if (isElsewhere && place.state == MarkState::Ok && here.state != MarkState::Orphan)
        note(u"place"_s, here.selector.quote, place.selector.quote);
    if (m_report.conflicts.size() == before) {
        m_report.identical += 1;
        return {};
    }
    m_report.conflicting += 1;
    return m_conflict == NotesConflict::TakeTheirs ? takeTheirs(here, incoming, tags)
                                                   : Result<void>();
}

Result<void> NoteStoring::storeMark(const NotePlace &place)
{
    const IncomingMark &incoming = m_notes.marks.at(place.index);
    const Result<QList<TagId>> tags = m_tags.tagsAt(incoming.tagPaths);
    if (!tags)
        return tags.error();
    const auto known = knownMark(place, *tags);
    if (!known)
        return known.error();
    Result<MarkId> id = *known ? Result<MarkId>((*known)->id) : addNew(place, *tags);
    if (!id)
        return id.error();
    if (*known) {
        if (Result<void> compared = compare(**known, place, *tags); !compared)
            return compared;
    }
    if (!incoming.uuid.isEmpty())
        m_marks.insert(incoming.uuid, *id);
    return storeComments(*id, incoming.comments);
}

// -- what is said of marks and between them

Result<void> NoteStoring::storeComments(MarkId id, const QList<MarkComment> &comments)
{
    if (comments.isEmpty())
        return {};
    const Result<QList<MarkComment>> here = commentsOf(m_db, {id});
    if (!here)
        return here.error();
    for (MarkComment comment : comments) {
        comment.mark = id;
        comment.creator = authorOf(comment.creator);
        const auto isSame = [&comment](const MarkComment &other) {
            return other.text == comment.text.trimmed() && other.creator == comment.creator;
        };
        if (std::ranges::any_of(*here, isSame))
            continue;
        Result<void> brought = bringComment(m_db, comment);
        if (brought)
            m_report.comments += 1;
        else if (brought.error().code == Error::Code::Exists)
            m_report.skipped << Skipped{u"comment"_s, nameInReport(comment.text), u"taken"_s};
        else if (brought.error().code != Error::Code::BadValue) // nothing to be seen in it
            return brought;
    }
    return {};
}

// 0 when there is none.
Result<MarkId> NoteStoring::markHere(const QString &uuid)
{
    if (const auto known = m_marks.constFind(uuid); known != m_marks.constEnd())
        return *known;
    const Result<qint64> row = rowOf(m_db, "SELECT id FROM mark WHERE uuid = ?", uuid);
    if (!row)
        return row.error();
    return MarkId(*row);
}

Result<void> NoteStoring::storeLink(const IncomingLink &link)
{
    const Result<MarkId> mark = markHere(link.mark);
    const Result<MarkId> other = markHere(link.other);
    if (!mark || !other)
        return mark ? other.error() : mark.error();
    const auto skip = [&](const QString &reason) -> Result<void> {
        m_report.skipped << Skipped{u"link"_s, link.mark + u" – "_s + link.other, reason};
        return {};
    };
    if (*mark == MarkId{} || *other == MarkId{})
        return skip(u"no-mark"_s);
    const Result<QList<MarkLink>> here = linksOf(m_db, {*mark});
    if (!here)
        return here.error();
    const auto isSame = [&](const MarkLink &known) {
        return known.other == *other && known.kind == link.kind &&
               (!known.isFromOther || known.kind == LinkKind::SameEvent);
    };
    if (std::ranges::any_of(*here, isSame))
        return {};
    const MarkLink brought{.uuid = link.uuid, .kind = link.kind};
    Result<void> done = bringLink(m_db, *mark, *other, brought, authorOf(link.creator));
    if (done) {
        m_report.links += 1;
        return {};
    }
    const Error::Code code = done.error().code;
    return code == Error::Code::Exists || code == Error::Code::BadValue ? skip(u"taken"_s) : done;
}

// -- memos and states

// What it is about here; nullopt when that is not here.
Result<std::optional<MemoSubject>> NoteStoring::subjectOf(const IncomingMemo &memo)
{
    using Subject = std::optional<MemoSubject>;
    if (memo.kind == MemoKind::Article) {
        const ArticleId id = m_places.articles.value(memo.key);
        const Result<StoredArticle> stored =
            id == ArticleId{} ? Result<StoredArticle>(StoredArticle()) : article(m_db, id);
        if (!stored)
            return stored.error();
        return stored->article.uuid.isEmpty()
                   ? Subject()
                   : Subject(MemoSubject{MemoKind::Article, stored->article.uuid});
    }
    if (memo.kind != MemoKind::Tag)
        return Subject(MemoSubject{memo.kind, memo.key});
    const Result<QList<TagId>> tags = m_tags.tagsAt({memo.key});
    if (!tags)
        return tags.error();
    if (tags->isEmpty())
        return Subject();
    const Result<Tag> about = tag(m_db, tags->constFirst());
    if (!about)
        return about.error();
    return Subject(MemoSubject{MemoKind::Tag, about->uuid});
}

Result<void> NoteStoring::storeMemo(const IncomingMemo &memo)
{
    const QString name = memo.title.isEmpty() ? nameInReport(memo.text) : memo.title;
    const auto about = subjectOf(memo);
    if (!about)
        return about.error();
    if (!*about) {
        m_report.skipped << Skipped{u"memo"_s, name, u"no-article"_s};
        return {};
    }
    const Result<qint64> row = rowOf(m_db, "SELECT id FROM memo WHERE uuid = ?", memo.uuid);
    if (!row)
        return row.error();
    Result<std::optional<Memo>> here = memoAbout(m_db, **about);
    if (*row != 0) {
        const Result<Memo> known = ::memo(m_db, MemoId(*row));
        here = known ? Result<std::optional<Memo>>(*known) : known.error();
    }
    if (!here)
        return here.error();
    const Memo brought{.uuid = memo.uuid,
                       .about = **about,
                       .title = memo.title,
                       .text = memo.text,
                       .creator = authorOf(memo.creator),
                       .created = memo.created,
                       .modified = memo.modified};
    if (!*here) {
        m_report.memos += 1;
        return bringMemo(m_db, brought);
    }
    if ((*here)->text == memo.text)
        return {};
    m_report.conflicts << Conflict{u"memo"_s, name, u"text"_s, (*here)->text, memo.text};
    if (m_conflict == NotesConflict::KeepOurs)
        return {};
    Memo changed = **here;
    changed.text = memo.text;
    const Result<MemoId> saved = saveMemo(m_db, changed, m_creator);
    return saved ? Result<void>() : saved.error();
}

// A state that the reader has given stays; a star is added, never taken.
Result<void> NoteStoring::storeState(const IncomingState &incoming)
{
    const ArticleId id = m_places.articles.value(incoming.articleUuid);
    if (id == ArticleId{}) {
        m_report.skipped << Skipped{u"state"_s, incoming.articleUuid, u"no-article"_s};
        return {};
    }
    const Result<QList<ArticleRow>> rows = articleRows(m_db, {id});
    if (!rows)
        return rows.error();
    const ArticleRow here = rows->constFirst();
    const std::optional<ReadState> given = readState(incoming.state);
    const bool differs = given && *given != here.state && *given != ReadState::New;
    const bool mayChange = here.state == ReadState::New || m_conflict == NotesConflict::TakeTheirs;
    if (differs && here.state != ReadState::New)
        m_report.conflicts << Conflict{u"state"_s, here.headline, u"state"_s, token(here.state),
                                       incoming.state};
    if (differs && mayChange) {
        if (Result<void> done = setReadState(m_db, {id}, *given, incoming.reason); !done)
            return done;
    }
    const bool getsStar = incoming.isStarred && !here.isStarred;
    if (getsStar) {
        if (Result<void> done = setStarred(m_db, {id}, true); !done)
            return done;
    }
    m_report.states += (differs && mayChange) || getsStar ? 1 : 0;
    return {};
}

} // namespace

Result<NotesImport> storeNotes(Connection &db, const IncomingNotes &notes, const NotePlaces &places,
                               NotesConflict conflict, const QString &reader)
{
    NoteStoring storing(db, notes, places, conflict,
                        notes.program.isEmpty() || notes.isOurs ? reader : notes.program);
    if (const Result<void> done = storing.storeAll(); !done)
        return done.error();
    return storing.report();
}
