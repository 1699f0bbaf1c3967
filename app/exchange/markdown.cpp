#include "exchange/markdown.h"

#include "exchange/markdowntext.h"

#include <QMap>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString inferred(const QString &fact, bool isInferred)
{
    return isInferred ? fact + u"（推断）"_s : fact;
}

QString frontMatter(const QList<ExportedArticle> &articles, const QString &libraryName,
                    const QDateTime &exported)
{
    qsizetype marks = 0;
    for (const ExportedArticle &article : articles)
        marks += article.marks.size();
    const QStringList lines{
        u"---"_s,
        u"title: "_s + yamlString(u"报栏摘录："_s + libraryName),
        u"library: "_s + yamlString(libraryName),
        u"exported: "_s + exported.toUTC().toString(Qt::ISODate),
        u"articles: "_s + QString::number(articles.size()),
        u"marks: "_s + QString::number(marks),
        u"generator: Baolan"_s,
        u"---"_s,
    };
    return lines.join(u'\n');
}

QString facts(const ExportedArticle &article)
{
    const IssueDate &date = article.cited.date;
    QStringList facts;
    facts << (article.city.isEmpty() ? u"城市不详"_s
                                     : inferred(article.city, article.isCityInferred));
    facts << (date.best.isEmpty() ? u"日期不详"_s
                                  : inferred(date.best, date.kind == DateKind::Inferred));
    if (!article.section.isEmpty())
        facts << article.section;
    return markdownLine(facts.join(u" · "_s));
}

// A passage with a label before its first words.
QString quotation(const QString &label, const QString &passage)
{
    QString quoted = markdownParagraphs(passage, LineBreak::Paragraph, u"> "_s);
    if (!label.isEmpty())
        quoted.insert(2, u"**"_s + label + u"** "_s);
    return quoted;
}

QStringList quotations(const ExportedMark &mark)
{
    const QString whole = mark.mark.isWhole ? u"全文"_s : QString();
    if (mark.simplified == mark.traditional)
        return {quotation(whole, mark.simplified)};
    return {quotation(whole + u"简"_s, mark.simplified),
            quotation(whole + u"繁"_s, mark.traditional)};
}

// What the tags are called, by their paths. Those that would be called the same, as far as case
// goes, are numbered in the order of their paths.
using TagNames = QMap<QString, QString>;
TagNames tagNames(const QList<ExportedArticle> &articles)
{
    TagNames names;
    for (const ExportedArticle &article : articles) {
        for (const ExportedMark &mark : article.marks) {
            for (const Tag &tag : mark.mark.tags)
                names.insert(tag.path, markdownTag(tag.path));
        }
    }
    QSet<QString> taken;
    for (QString &name : names) {
        const QString plain = name;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = plain + u'-' + QString::number(number);
        taken.insert(name.toCaseFolded());
    }
    return names;
}

QString tagLine(const QList<Tag> &tags, const TagNames &names)
{
    QString line = u"标签"_s;
    for (const Tag &tag : tags)
        line += u' ' + names[tag.path];
    return line;
}

QString sourceLine(const ExportedArticle &article, const Mark &mark)
{
    return u"—— "_s + markdownLine(gbt7714(article.cited)) + u' ' +
           markdownLink(u"回到原文"_s, article.link + u"?mark="_s + mark.uuid);
}

QString markSection(const ExportedArticle &article, const ExportedMark &exported,
                    const TagNames &names)
{
    QStringList parts = quotations(exported);
    if (exported.mark.isImportant)
        parts << u"**重要**"_s;
    if (!exported.mark.tags.isEmpty())
        parts << tagLine(exported.mark.tags, names);
    const QString note = markdownParagraphs(exported.mark.note, LineBreak::InsideParagraph);
    if (!note.isEmpty())
        parts << note;
    parts << sourceLine(article, exported.mark);
    return parts.join(u"\n\n"_s);
}

QString articleSection(const ExportedArticle &article, const TagNames &names)
{
    const QString headline = markdownLine(article.cited.headline);
    QStringList marks;
    for (const ExportedMark &mark : article.marks)
        marks << markSection(article, mark, names);
    const QStringList parts{u"## "_s + (headline.isEmpty() ? u"题名不详"_s : headline),
                            facts(article), marks.join(u"\n\n---\n\n"_s)};
    return parts.join(u"\n\n"_s);
}

} // namespace

QString marksToMarkdown(const QList<ExportedArticle> &articles, const QString &libraryName,
                        const QDateTime &exported)
{
    QStringList parts{frontMatter(articles, libraryName, exported),
                      u"# "_s + markdownLine(u"报栏摘录："_s + libraryName)};
    const TagNames names = tagNames(articles);
    for (const ExportedArticle &article : articles)
        parts << articleSection(article, names);
    return parts.join(u"\n\n"_s) + u'\n';
}
