#include "library/incomingmemos.h"

#include "paper/tokens.h"
#include "store/articlestore.h"
#include "store/broughtnotes.h"
#include "store/memostore.h"
#include "store/statement.h"
#include "store/statestore.h"
#include "store/tagstore.h"

using namespace Qt::StringLiterals;

using Conflict = NotesImport::Conflict;
using Skipped = NotesImport::Skipped;

IncomingMemos::IncomingMemos(const NotesAct &act, IncomingTags &tags, const IncomingNotes &notes,
                             const NotePlaces &places)
    : m_act(act)
    , m_tags(tags)
    , m_places(places)
{
    for (const IncomingText &text : notes.texts) {
        for (const QString &key : {text.key, text.articleUuid})
            m_headlines.insert(key, text.title);
    }
}

QString IncomingMemos::missing(const QString &article) const
{
    return m_places.inBin.contains(article) ? u"in-bin"_s : u"no-article"_s;
}

// By its title, else by its words, else by what it is about.
QString IncomingMemos::nameOf(const IncomingMemo &incoming) const
{
    const QString about =
        incoming.kind == MemoKind::Article ? m_headlines.value(incoming.key) : incoming.key;
    for (const QString &name : {incoming.title, nameInReport(incoming.text.simplified()), about}) {
        if (!name.isEmpty())
            return name;
    }
    return incoming.key;
}

// What it is about here; nullopt when that is not here.
Result<std::optional<MemoSubject>> IncomingMemos::subjectOf(const IncomingMemo &incoming)
{
    using Subject = std::optional<MemoSubject>;
    if (incoming.kind == MemoKind::Article) {
        const ArticleId id = m_places.articles.value(incoming.key);
        const Result<StoredArticle> stored =
            id == ArticleId{} ? Result<StoredArticle>(StoredArticle()) : article(m_act.db, id);
        if (!stored)
            return stored.error();
        return stored->article.uuid.isEmpty()
                   ? Subject()
                   : Subject(MemoSubject{MemoKind::Article, stored->article.uuid});
    }
    if (incoming.kind != MemoKind::Tag)
        return Subject(MemoSubject{incoming.kind, incoming.key});
    const Result<QList<TagId>> tags = m_tags.tagsAt({incoming.key});
    if (!tags)
        return tags.error();
    if (tags->isEmpty())
        return Subject();
    const Result<Tag> about = tag(m_act.db, tags->constFirst());
    if (!about)
        return about.error();
    return Subject(MemoSubject{MemoKind::Tag, about->uuid});
}

// That of that UUID, else that about the same.
Result<std::optional<Memo>> IncomingMemos::memoHere(const QString &uuid, const MemoSubject &about)
{
    const Result<qint64> row =
        uuid.isEmpty() ? Result<qint64>(0)
                       : firstNumber(m_act.db, "SELECT id FROM memo WHERE uuid = ?", uuid);
    if (!row)
        return row.error();
    if (*row == 0)
        return memoAbout(m_act.db, about);
    const Result<Memo> known = memo(m_act.db, MemoId(*row));
    return known ? Result<std::optional<Memo>>(*known) : known.error();
}

Result<void> IncomingMemos::store(const IncomingMemo &incoming)
{
    if (incoming.text.trimmed().isEmpty()) {
        m_act.report.skipped << Skipped{u"memo"_s, nameOf(incoming), u"blank"_s};
        return {};
    }
    const auto about = subjectOf(incoming);
    if (!about)
        return about.error();
    if (!*about) {
        m_act.report.skipped << Skipped{u"memo"_s, nameOf(incoming), missing(incoming.key)};
        return {};
    }
    const Result<std::optional<Memo>> here = memoHere(incoming.uuid, **about);
    if (!here)
        return here.error();
    return *here ? compare(**here, incoming) : bring(incoming, **about);
}

Result<void> IncomingMemos::bring(const IncomingMemo &incoming, const MemoSubject &about)
{
    m_act.report.memos += 1;
    return bringMemo(m_act.db, {.uuid = incoming.uuid,
                                .about = about,
                                .title = incoming.title,
                                .text = incoming.text,
                                .creator = m_act.authorOf(incoming.creator),
                                .created = incoming.created,
                                .modified = incoming.modified});
}

// A title that is empty is not said.
Result<void> IncomingMemos::compare(const Memo &here, const IncomingMemo &incoming)
{
    const QString title = incoming.title.simplified();
    const auto note = [&](const QString &field, const QString &kept, const QString &given) {
        m_act.report.conflicts << Conflict{u"memo"_s, nameOf(incoming), field, kept, given};
    };
    Memo theirs = here;
    if (!title.isEmpty() && title != here.title) {
        note(u"title"_s, here.title, title);
        theirs.title = title;
    }
    if (incoming.text != here.text) {
        note(u"text"_s, here.text, incoming.text);
        theirs.text = incoming.text;
    }
    if (m_act.conflict != NotesConflict::TakeTheirs)
        return {};
    const Result<MemoId> saved = saveMemo(m_act.db, theirs, m_act.creator);
    return saved ? Result<void>() : saved.error();
}

Result<void> IncomingMemos::storeState(const IncomingState &incoming)
{
    const ArticleId id = m_places.articles.value(incoming.articleUuid);
    if (id == ArticleId{}) {
        const QString headline = m_headlines.value(incoming.articleUuid);
        m_act.report.skipped << Skipped{u"state"_s,
                                        headline.isEmpty() ? incoming.articleUuid : headline,
                                        missing(incoming.articleUuid)};
        return {};
    }
    const Result<QList<ArticleRow>> rows = articleRows(m_act.db, {id});
    if (!rows)
        return rows.error();
    const ArticleRow here = rows->constFirst();
    const std::optional<ReadState> given = readState(incoming.state);
    const bool differs = given && *given != here.state && *given != ReadState::New;
    const bool mayChange =
        here.state == ReadState::New || m_act.conflict == NotesConflict::TakeTheirs;
    if (differs && here.state != ReadState::New)
        m_act.report.conflicts << Conflict{u"state"_s, here.headline, u"state"_s, token(here.state),
                                           incoming.state};
    if (differs && mayChange) {
        if (Result<void> done = setReadState(m_act.db, {id}, *given, incoming.reason); !done)
            return done;
    }
    const bool getsStar = incoming.isStarred && !here.isStarred;
    if (getsStar) {
        if (Result<void> done = setStarred(m_act.db, {id}, true); !done)
            return done;
    }
    m_act.report.states += (differs && mayChange) || getsStar ? 1 : 0;
    return {};
}
