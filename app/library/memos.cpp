#include "library/libraryparts.h"
#include "store/memostore.h"

#include <QCoreApplication>

// The reader's longer texts: about an article, a tag, a city, or about nothing else.

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

// The library knows the names of cities it has articles on, the gazetteer those of all.
Memo named(Memo memo, const Gazetteer &gazetteer)
{
    if (memo.about.kind != MemoKind::City || !memo.name.isEmpty())
        return memo;
    if (const std::optional<Place> place = gazetteer.place(memo.about.key))
        memo.name = place->shortName;
    return memo;
}

Result<void> ensureKnown(const MemoSubject &about, const Gazetteer &gazetteer)
{
    if (about.kind == MemoKind::City && !gazetteer.place(about.key))
        return Error{Error::Code::NotFound, about.key, {}};
    return {};
}

} // namespace

void Library::tellMemosChanged()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT memosChanged(); }, Qt::QueuedConnection);
}

Result<QList<Memo>> Library::memos()
{
    const Result<QList<Memo>> found = ::memos(*m_parts->reading);
    if (!found)
        return found.error();
    QList<Memo> shown;
    for (const Memo &memo : *found)
        shown << named(memo, gazetteer());
    return shown;
}

Result<Memo> Library::memoByUuid(const QString &uuid)
{
    const Result<MemoId> id = ::memoByUuid(*m_parts->reading, uuid);
    if (!id)
        return id.error();
    const Result<Memo> found = memo(*m_parts->reading, *id);
    return found ? Result<Memo>(named(*found, gazetteer())) : found;
}

Result<std::optional<Memo>> Library::memoAbout(const MemoSubject &subject)
{
    Result<std::optional<Memo>> found = ::memoAbout(*m_parts->reading, subject);
    if (!found || !*found)
        return found;
    return std::optional(named(**found, gazetteer()));
}

Job<Result<Memo>> Library::saveMemo(const Memo &wanted)
{
    return m_parts->write([this, wanted, table = m_parts->gazetteer,
                           creator = readerName()](Writing &writing) -> Result<Memo> {
        if (const Result<void> known = ensureKnown(wanted.about, *table); !known)
            return known.error();
        MemoId id{};
        const auto save = [&](Connection &db) -> Result<void> {
            const Result<MemoId> saved = ::saveMemo(db, wanted, creator);
            id = saved ? *saved : MemoId{};
            return saved ? Result<void>() : saved.error();
        };
        if (const Result<void> done =
                writing.run(label(QT_TRANSLATE_NOOP("Library", "Write memo")), save);
            !done)
            return done.error();
        tellMemosChanged();
        tellUndoChanged();
        const Result<Memo> saved = memo(writing.connection(), id);
        return saved ? Result<Memo>(named(*saved, *table)) : saved;
    });
}

Job<Result<void>> Library::deleteMemo(MemoId id)
{
    return m_parts->write([this, id](Writing &writing) {
        Result<void> done = writing.run(label(QT_TRANSLATE_NOOP("Library", "Delete memo")),
                                        [&](Connection &db) { return ::deleteMemo(db, id); });
        if (done) {
            tellMemosChanged();
            tellUndoChanged();
        }
        return done;
    });
}
