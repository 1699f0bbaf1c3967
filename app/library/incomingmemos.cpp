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

IncomingMemos::IncomingMemos(const NotesAct &act, IncomingTags &tags,
                             const QHash<QString, ArticleId> &articles)
    : m_act(act)
    , m_tags(tags)
    , m_articles(articles)
{
}

// What it is about here; nullopt when that is not here.
Result<std::optional<MemoSubject>> IncomingMemos::subjectOf(const IncomingMemo &incoming)
{
    using Subject = std::optional<MemoSubject>;
    if (incoming.kind == MemoKind::Article) {
        const ArticleId id = m_articles.value(incoming.key);
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
    const QString name = incoming.title.isEmpty() ? nameInReport(incoming.text) : incoming.title;
    const auto about = subjectOf(incoming);
    if (!about)
        return about.error();
    if (!*about) {
        m_act.report.skipped << Skipped{u"memo"_s, name, u"no-article"_s};
        return {};
    }
    const Result<std::optional<Memo>> here = memoHere(incoming.uuid, **about);
    if (!here)
        return here.error();
    if (!*here) {
        m_act.report.memos += 1;
        return bringMemo(m_act.db, {.uuid = incoming.uuid,
                                    .about = **about,
                                    .title = incoming.title,
                                    .text = incoming.text,
                                    .creator = m_act.authorOf(incoming.creator),
                                    .created = incoming.created,
                                    .modified = incoming.modified});
    }
    if ((*here)->text == incoming.text)
        return {};
    m_act.report.conflicts << Conflict{u"memo"_s, name, u"text"_s, (*here)->text, incoming.text};
    return m_act.conflict == NotesConflict::TakeTheirs ? takeTheirs(**here, incoming.text)
                                                       : Result<void>();
}

Result<void> IncomingMemos::takeTheirs(Memo here, const QString &text)
{
    here.text = text;
    const Result<MemoId> saved = saveMemo(m_act.db, here, m_act.creator);
    return saved ? Result<void>() : saved.error();
}

Result<void> IncomingMemos::storeState(const IncomingState &incoming)
{
    const ArticleId id = m_articles.value(incoming.articleUuid);
    if (id == ArticleId{}) {
        m_act.report.skipped << Skipped{u"state"_s, incoming.articleUuid, u"no-article"_s};
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
