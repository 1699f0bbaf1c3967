#include "exchange/exporttable.h"

#include "exchange/codepoints.h"
#include "exchange/identifiers.h"
#include "exchange/incominglinks.h"
#include "paper/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString commentsText(const QList<MarkComment> &comments)
{
    QStringList lines;
    for (const MarkComment &comment : comments)
        lines << comment.creator + u": "_s + comment.text;
    return lines.join(u'\n');
}

// A link a line: the word for it, the other mark, its own UUID, who made it.
QString linksText(const QList<MarkLink> &links)
{
    QStringList lines;
    for (const MarkLink &link : links)
        lines << QStringList{linkWord(link.kind, link.isFromOther), link.otherUuid, link.uuid,
                             link.creator}
                     .join(u' ')
                     .trimmed();
    return lines.join(u'\n');
}

QString tagsText(const QList<Tag> &tags)
{
    QStringList paths;
    for (const Tag &tag : tags)
        paths << tag.path;
    return paths.join(u'\n');
}

// A mark on the whole article has no place in the text, nor has an orphan.
bool hasPlace(const Mark &mark)
{
    return !mark.isWhole && mark.state != MarkState::Orphan;
}

struct MarkColumn
{
    TableColumn column;
    QString (*text)(const ExportedArticle &, const ExportedMark &, const CodePoints &);
};

struct ArticleColumn
{
    TableColumn column;
    QString (*text)(const ExportedArticle &);
};

// What is told of an article beside each of its marks, too.
const QList<ArticleColumn> &sharedColumns()
{
    using Article = const ExportedArticle &;
    static const QList<ArticleColumn> columns{
        {{u"city"_s}, [](Article a) { return a.city; }},
        {{u"city code"_s}, [](Article a) { return a.cityCode; }},
        {{u"city inferred"_s}, [](Article a) { return yesOrNo(a.isCityInferred); }},
        {{u"district"_s}, [](Article a) { return a.district; }},
        {{u"date"_s}, [](Article a) { return a.cited.date.edtf; }},
        {{u"date earliest"_s},
         [](Article a) { return a.cited.date.earliest.toString(Qt::ISODate); }},
        {{u"date latest"_s}, [](Article a) { return a.cited.date.latest.toString(Qt::ISODate); }},
        {{u"date known by"_s}, [](Article a) { return token(a.cited.date.kind); }},
        {{u"paper"_s}, [](Article a) { return a.cited.paper; }},
        {{u"page"_s}, [](Article a) { return a.cited.page; }},
        {{u"section"_s}, [](Article a) { return a.section; }},
        {{u"headline"_s}, [](Article a) { return a.cited.headline; }},
        {{u"byline"_s}, [](Article a) { return a.cited.byline; }},
        {{u"people"_s}, [](Article a) { return a.cited.people.join(u'\n'); }},
        {{u"citation"_s}, [](Article a) { return gbt7714(a.cited); }}};
    return columns;
}

const QList<MarkColumn> &markColumns()
{
    using Article = const ExportedArticle &;
    using Mark = const ExportedMark &;
    using Places = const CodePoints &;
    static const QList<MarkColumn> columns{
        {{u"tags"_s}, [](Article, Mark m, Places) { return tagsText(m.mark.tags); }},
        {{u"quote"_s}, [](Article, Mark m, Places) { return m.quote; }},
        {{u"quote simplified"_s}, [](Article, Mark m, Places) { return m.simplified; }},
        {{u"quote traditional"_s}, [](Article, Mark m, Places) { return m.traditional; }},
        {{u"quote as imported"_s}, [](Article, Mark m, Places) { return m.asImported; }},
        {{u"left"_s}, [](Article, Mark m, Places) { return m.before; }},
        {{u"right"_s}, [](Article, Mark m, Places) { return m.after; }},
        {{u"note"_s}, [](Article, Mark m, Places) { return m.mark.note; }},
        {{u"comments"_s}, [](Article, Mark m, Places) { return commentsText(m.comments); }},
        {{u"links"_s}, [](Article, Mark m, Places) { return linksText(m.links); }},
        {{u"important"_s}, [](Article, Mark m, Places) { return yesOrNo(m.mark.isImportant); }},
        {{u"whole article"_s}, [](Article, Mark m, Places) { return yesOrNo(m.mark.isWhole); }},
        {{u"begin"_s, true},
         [](Article, Mark m, Places p) {
             return hasPlace(m.mark) ? QString::number(p.at(m.mark.selector.range.begin))
                                     : QString();
         }},
        {{u"end"_s, true},
         [](Article, Mark m, Places p) {
             return hasPlace(m.mark) ? QString::number(p.at(m.mark.selector.range.end)) : QString();
         }},
        {{u"state"_s}, [](Article, Mark m, Places) { return token(m.mark.state); }},
        {{u"creator"_s}, [](Article, Mark m, Places) { return m.mark.creator; }},
        {{u"created"_s}, [](Article, Mark m, Places) { return momentText(m.mark.created); }},
        {{u"modified"_s}, [](Article, Mark m, Places) { return momentText(m.mark.modified); }},
        {{u"link"_s}, [](Article, Mark m, Places) { return m.link; }},
        {{u"mark"_s}, [](Article, Mark m, Places) { return m.mark.uuid; }},
        {{u"article"_s}, [](Article a, Mark, Places) { return a.uuid; }}};
    return columns;
}

QString fieldsText(const QList<RecordField> &fields)
{
    QStringList lines;
    for (const RecordField &field : fields)
        lines << field.name + u": "_s + field.value;
    return lines.join(u'\n');
}

const QList<ArticleColumn> &articleColumns()
{
    using Article = const ExportedArticle &;
    static const QList<ArticleColumn> columns{
        {{u"origin"_s}, [](Article a) { return token(a.origin); }},
        {{u"source"_s}, [](Article a) { return a.source; }},
        {{u"published at"_s}, [](Article a) { return a.cited.publishedAt; }},
        {{u"state"_s}, [](Article a) { return a.state; }},
        {{u"reason"_s}, [](Article a) { return a.reason; }},
        {{u"star"_s}, [](Article a) { return yesOrNo(a.isStarred); }},
        {{u"script"_s}, [](Article a) { return a.isTraditional ? u"hant"_s : u"hans"_s; }},
        {{u"characters"_s, true},
         [](Article a) {
             return QString::number(toCodePoints(a.sourceText, a.sourceText.size()) -
                                    a.sourceText.count(u'\n'));
         }},
        {{u"marks"_s, true}, [](Article a) { return QString::number(a.marks.size()); }},
        {{u"memo"_s}, [](Article a) { return a.memo; }},
        {{u"fields"_s}, [](Article a) { return fieldsText(a.fields); }},
        {{u"link"_s}, [](Article a) { return a.link; }},
        {{u"article"_s}, [](Article a) { return a.uuid; }}};
    return columns;
}

QString countOfTag(const ExportedArticle &article, const QString &path)
{
    return QString::number(std::ranges::count_if(article.marks, [&path](const ExportedMark &mark) {
        return std::ranges::any_of(mark.mark.tags,
                                   [&path](const Tag &tag) { return tag.path == path; });
    }));
}

} // namespace

ExportTable::ExportTable(TableOf what, const ExportedLibrary &library)
    : m_what(what)
{
    for (const Tag &tag : library.codebook)
        m_tagPaths << tag.path;
}

QList<TableColumn> ExportTable::columns() const
{
    QList<TableColumn> columns;
    if (m_what == TableOf::Marks) {
        for (const MarkColumn &column : markColumns())
            columns << column.column;
    }
    for (const ArticleColumn &column : sharedColumns())
        columns << column.column;
    if (m_what == TableOf::Marks)
        return columns;
    for (const ArticleColumn &column : articleColumns())
        columns << column.column;
    for (const QString &path : m_tagPaths)
        columns << TableColumn{u"tag: "_s + path, true};
    return columns;
}

QList<QStringList> ExportTable::rows(const ExportedArticle &article) const
{
    QStringList shared;
    for (const ArticleColumn &column : sharedColumns())
        shared << column.text(article);
    if (m_what == TableOf::Articles) {
        for (const ArticleColumn &column : articleColumns())
            shared << column.text(article);
        for (const QString &path : m_tagPaths)
            shared << countOfTag(article, path);
        return {shared};
    }
    const CodePoints places(article.sourceText);
    QList<QStringList> rows;
    for (const ExportedMark &mark : article.marks) {
        QStringList row;
        for (const MarkColumn &column : markColumns())
            row << column.text(article, mark, places);
        rows << row + shared;
    }
    return rows;
}
