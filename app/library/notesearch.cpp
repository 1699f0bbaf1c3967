#include "library/libraryparts.h"
#include "search/snippet.h"
#include "search/textmatch.h"
#include "store/markstore.h"
#include "store/notedmarks.h"

#include <QHash>

// Searching what readers wrote: notes, comments, and the tags beside them.

namespace {

// Of a query on articles, what it asks of notes: note: and tag: name words to be found there.
QueryNode askedOfNotes(QueryNode node)
{
    const bool namesWords =
        node.kind == QueryNode::Kind::Label && (node.field == u"note" || node.field == u"tag");
    if (namesWords)
        return parsedQuery(node.value).root;
    for (QueryNode &part : node.parts)
        part = askedOfNotes(part);
    return node;
}

// A note with the comments below it.
QString wordsOf(const NotedMark &mark)
{
    if (mark.note.isEmpty() || mark.comments.isEmpty())
        return mark.note + mark.comments;
    return mark.note + u'\n' + mark.comments;
}

// Words with the tags below them, each name a line, searched as an article is.
SearchedArticle searchedNote(const QString &words, const QStringList &tagPaths)
{
    QStringList lines{words};
    for (const QString &path : tagPaths)
        lines << splitTagPath(path);
    return {.sourceText = lines.join(u'\n'),
            .importedText = [] { return QString(); },
            .markedRanges = [](const QString &) { return QList<TextRange>(); }};
}

class NoteSearch final
{
public:
    NoteSearch(const QString &query, const QList<Tag> &codebook)
        : m_query(askedOfNotes(parsedQuery(query).root))
    {
        for (const Tag &tag : codebook)
            m_paths.insert(tag.id, tag.path);
    }

    // Nothing is found where no word of the query stands, be it only to be left out.
    std::optional<NoteHit> find(const NotedMark &mark) const
    {
        QStringList paths;
        for (const TagId tag : mark.tags)
            paths << m_paths.value(tag);
        const QString words = wordsOf(mark);
        const SearchedArticle note = searchedNote(words, paths);
        QList<TextRange> ranges = foundRanges(m_query, note);
        if (ranges.isEmpty() || !isFound(m_query, note))
            return std::nullopt;
        ranges.removeIf([&words](TextRange range) { return range.end > words.size(); });
        const Snippet shown = snippet(words, ranges);
        return NoteHit{.mark = mark.id,
                       .markUuid = mark.uuid,
                       .place = mark.place,
                       .headline = mark.headline,
                       .quote = mark.quote,
                       .text = shown.text,
                       .matches = shown.matches,
                       .tagPaths = paths};
    }

private:
    QueryNode m_query;
    QHash<TagId, QString> m_paths;
};

Result<QList<NoteHit>> findNotes(Connection &db, const QString &query, qsizetype limit,
                                 const Progress &progress)
{
    const Snapshot snapshot(db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<QList<Tag>> codebook = tags(db);
    if (!codebook)
        return codebook.error();
    const NoteSearch search(query, *codebook);
    QList<NoteHit> hits;
    const auto take = [&](const NotedMark &mark) {
        if (const auto hit = search.find(mark); hit && hits.size() != limit)
            hits << *hit;
        return hits.size() != limit && !progress.stopped();
    };
    if (const Result<void> done = forEachNotedMark(db, take); !done)
        return done.error();
    return hits;
}

} // namespace

Job<Result<QList<NoteHit>>> Library::searchNotes(const QString &query, qsizetype limit)
{
    return m_parts->reader->start([parts = m_parts.get(), query, limit](Progress &progress) {
        return findNotes(*parts->browsing, query, limit, progress);
    });
}
