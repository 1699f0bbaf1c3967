#include "exchange/readingentry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString inferred(const QString &fact, bool isInferred)
{
    return isInferred ? fact + u"（推断）"_s : fact;
}

QString languageOf(bool isTraditional)
{
    return isTraditional ? u"zh-Hant"_s : u"zh-Hans"_s;
}

QList<ReadingQuote> quotesOf(const ExportedArticle &article, const ExportedMark &mark,
                             ShownQuote shown)
{
    const QString whole = mark.mark.isWhole ? u"全文"_s : QString();
    const QString printed = languageOf(article.isTraditional);
    switch (shown) {
    case ShownQuote::Corrected:
        return {{whole, printed, mark.quote}};
    case ShownQuote::AsImported:
        return {{whole, printed, mark.asImported}};
    case ShownQuote::Simplified:
        return {{whole, languageOf(false), mark.simplified}};
    case ShownQuote::Traditional:
        return {{whole, languageOf(true), mark.traditional}};
    case ShownQuote::Both:
        break;
    }
    if (mark.simplified == mark.traditional)
        return {{whole, printed, mark.simplified}};
    return {{whole + u"简"_s, languageOf(false), mark.simplified},
            {whole + u"繁"_s, languageOf(true), mark.traditional}};
}

// A reference says when the passage above it is not in the script it was printed in.
QString scriptNote(const ExportedArticle &article, const ExportedMark &mark, ShownQuote shown)
{
    if (shown == ShownQuote::Simplified && article.isTraditional && mark.simplified != mark.quote)
        return u"原文繁体，此处转为简体"_s;
    if (shown == ShownQuote::Traditional && !article.isTraditional &&
        mark.traditional != mark.quote)
        return u"原文简体，此处转为繁体"_s;
    return {};
}

QString sourceText(const ExportedArticle &article, const ExportedMark &mark,
                   const ExportTemplate &shape)
{
    if (!shape.citation)
        return {};
    CitedArticle cited = article.cited;
    cited.scriptNote = scriptNote(article, mark, shape.quote);
    return u"—— "_s + cite(cited, *shape.citation);
}

QString stateText(MarkState state)
{
    if (state == MarkState::ToConfirm)
        return u"待确认：原文变了，请核对这一处"_s;
    return state == MarkState::Orphan ? u"失去原文：这些字已不在文中"_s : QString();
}

QString tagsText(const QStringList &paths)
{
    QStringList tags;
    for (const QString &path : paths)
        tags << splitTagPath(path).join(u" / "_s);
    return tags.isEmpty() ? QString() : u"标签："_s + tags.join(u"；"_s);
}

QString commentText(const MarkComment &comment)
{
    return comment.creator.isEmpty() ? comment.text : comment.creator + u"："_s + comment.text;
}

QList<ReadingLine> linesOf(const ExportedMark &exported, const QStringList &tagPaths,
                           const ExportTemplate &shape)
{
    const Mark &mark = exported.mark;
    QList<ReadingLine> lines{{ReadingLineKind::Important, mark.isImportant ? u"重要"_s : QString()},
                             {ReadingLineKind::State, stateText(mark.state)},
                             {ReadingLineKind::Tags, tagsText(tagPaths)},
                             {ReadingLineKind::Note, shape.hasNote ? mark.note : QString()}};
    if (shape.hasComments) {
        for (const MarkComment &comment : exported.comments)
            lines << ReadingLine{ReadingLineKind::Comment, commentText(comment)};
    }
    lines.removeIf([](const ReadingLine &line) { return line.text.trimmed().isEmpty(); });
    return lines;
}

QStringList pathsOf(const QList<Tag> &tags)
{
    QStringList paths;
    for (const Tag &tag : tags)
        paths << tag.path;
    return paths;
}

// Of the mark's identifier: enough of it that no two in a file are alike.
QString anchorOf(const QString &uuid)
{
    constexpr qsizetype enough = 12;
    QString anchor;
    std::ranges::copy_if(uuid, std::back_inserter(anchor), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
    return anchor.right(enough);
}

} // namespace

ReadingHead readingHead(const ExportedLibrary &library)
{
    return {u"报栏摘录："_s + library.name, library.name, library.changed,
            pathsOf(library.codebook)};
}

ReadingHeading articleHeading(const ExportedArticle &article)
{
    const IssueDate &date = article.cited.date;
    QStringList facts;
    facts << (article.city.isEmpty() ? u"城市不详"_s
                                     : inferred(article.city, article.isCityInferred));
    facts << (date.best.isEmpty() ? u"日期不详"_s
                                  : inferred(date.best, date.kind == DateKind::Inferred));
    if (!article.section.isEmpty())
        facts << article.section;
    const QString headline = article.cited.headline.simplified();
    return {1, headline.isEmpty() ? u"题名不详"_s : headline, facts.join(u" · "_s)};
}

ReadingEntry readingEntry(const ExportedArticle &article, const ExportedMark &mark,
                          const ExportTemplate &shape)
{
    ReadingEntry entry{.anchor = anchorOf(mark.mark.uuid),
                       .quotes = quotesOf(article, mark, shape.quote)};
    if (shape.hasTags)
        entry.tagPaths = pathsOf(mark.mark.tags);
    entry.lines = linesOf(mark, entry.tagPaths, shape);
    if (shape.hasLink && mark.link.startsWith(u"baolan://"_s))
        entry.link = mark.link;
    if (shape.citation || !entry.link.isEmpty())
        entry.lines << ReadingLine{ReadingLineKind::Source, sourceText(article, mark, shape)};
    return entry;
}

bool isDoubtful(const ExportedMark &mark)
{
    return mark.mark.state == MarkState::ToConfirm || mark.mark.state == MarkState::Orphan;
}

QString backToSource()
{
    return u"回到原文"_s;
}
