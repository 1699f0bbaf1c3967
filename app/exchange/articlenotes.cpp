#include "exchange/articlenotes.h"

#include "exchange/markdowntext.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

bool isForbidden(QChar c)
{
    return QStringView(u"\\/:*?\"<>|#^[]").contains(c) || c.category() == QChar::Other_Control;
}

// On one line. Marks of direction and the like, which cannot be seen, go.
QString legal(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            name += isForbidden(c) ? QChar(u' ') : c;
    }
    return name.simplified();
}

// Whole characters only, as they are seen.
QString firstBytes(const QString &text, qsizetype longest)
{
    if (text.toUtf8().size() <= longest)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(text).left(next).toUtf8().size() > longest)
            break;
        end = next;
    }
    return text.left(end);
}

// The headline as a rendition has it: the line of the text that is the headline in the source.
QString headlineIn(const QString &rendition, const ExportedArticle &article)
{
    const QStringList lines = rendition.split(u'\n');
    const qsizetype number = article.sourceText.split(u'\n').indexOf(article.cited.headline);
    return number >= 0 && number < lines.size() ? lines[number] : QString();
}

QStringList aliases(const ExportedArticle &article)
{
    QStringList names;
    for (const QString &rendition : {article.simplified, article.traditional}) {
        const QString name = headlineIn(rendition, article);
        if (!name.isEmpty() && name != article.cited.headline)
            names << name;
    }
    return names;
}

QString yamlList(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items << yamlString(text);
    return u'[' + items.join(u", "_s) + u']';
}

// Obsidian's dates are days; a month or an interval stays words.
QString yamlDate(const IssueDate &date)
{
    return date.precision == DatePrecision::Day ? date.best : yamlString(date.edtf);
}

} // namespace

ArticleNotes::ArticleNotes(const ExportedLibrary &library, const ExportTemplate &shape)
    : m_tags(readingHead(library).tagPaths)
    , m_shape(shape)
{
}

QStringList ArticleNotes::tagNames(const ExportedArticle &article) const
{
    QStringList names;
    for (const ExportedMark &mark : article.marks) {
        for (const Tag &tag : mark.mark.tags)
            names << m_tags.name(tag.path).sliced(1);
    }
    names.removeDuplicates();
    return names;
}

QString ArticleNotes::frontMatter(const ExportedArticle &article) const
{
    const CitedArticle &cited = article.cited;
    const auto words = [](const QString &text) {
        return text.isEmpty() ? QString() : yamlString(text);
    };
    const auto list = [](const QStringList &texts) {
        return texts.isEmpty() ? QString() : yamlList(texts);
    };
    const std::pair<QString, QString> fields[] = {
        {u"title"_s, words(articleHeading(article).text)},
        {u"aliases"_s, list(aliases(article))},
        {u"newspaper"_s, words(cited.paper)},
        {u"city"_s, words(article.city)},
        {u"date"_s, cited.date.edtf.isEmpty() ? QString() : yamlDate(cited.date)},
        {u"page"_s, words(cited.page)},
        {u"tags"_s, m_shape.hasTags ? list(tagNames(article)) : QString()},
        {u"citation"_s, m_shape.citation ? words(cite(cited, *m_shape.citation)) : QString()},
        {u"baolan"_s, m_shape.hasLink ? words(article.link) : QString()}};
    QStringList lines{u"---"_s};
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            lines << name + u": "_s + value;
    }
    return (lines << u"---"_s).join(u'\n');
}

NoteFile ArticleNotes::note(const ExportedArticle &article) const
{
    const ReadingHeading heading = articleHeading(article);
    QStringList marks;
    for (const ExportedMark &mark : article.marks)
        marks << markdownEntry(readingEntry(article, mark, m_shape), m_tags, BlockIds::With);
    QStringList parts{frontMatter(article), u"# "_s + markdownLine(heading.text),
                      markdownLine(heading.facts)};
    if (!marks.isEmpty())
        parts << marks.join(u"\n\n---\n\n"_s);
    return {noteFileName(article.cited.headline, article.uuid),
            parts.join(u"\n\n"_s).toUtf8() + '\n'};
}

QString articleKey(const QString &fileName)
{
    static const QRegularExpression form(u" ([0-9a-f]{12})\\.md$"_s);
    return form.match(fileName).captured(1);
}

QString noteFileName(const QString &headline, const QString &uuid)
{
    constexpr qsizetype longestHeadline = 180; // bytes
    constexpr qsizetype ofUuid = 12;
    QString name = firstBytes(legal(headline), longestHeadline);
    while (name.startsWith(u'.') || name.startsWith(u' ')) // a dot would hide it
        name.remove(0, 1);
    name = name.trimmed();
    if (name.isEmpty())
        name = u"题名不详"_s;
    return name + u' ' + uuid.right(ofUuid) + u".md"_s;
}
