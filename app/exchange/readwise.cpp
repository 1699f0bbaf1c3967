#include "exchange/readwise.h"

#include "exchange/codepoints.h"
#include "exchange/csvtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// In characters, as Readwise counts them.
constexpr qsizetype longestText = 8191;
constexpr qsizetype longestTitle = 511;
constexpr qsizetype longestAuthor = 1024;
constexpr qsizetype longestAddress = 2047;

QString shortened(const QString &text, qsizetype longest)
{
    if (toCodePoints(text, text.size()) <= longest)
        return text;
    return text.left(fromCodePoints(text, longest - 1)) + u'…';
}

// A tag ends at the first space.
QString inlineTag(const Tag &tag)
{
    QString name = tag.path;
    std::ranges::replace_if(
        name, [](QChar c) { return c.isSpace(); }, QChar(u'_'));
    return u'.' + name;
}

QString note(const Mark &mark)
{
    QStringList tags;
    for (const Tag &tag : mark.tags)
        tags << inlineTag(tag);
    const QString line = tags.join(u' ');
    const bool hasBoth = !line.isEmpty() && !mark.note.isEmpty();
    return line + (hasBoth ? u"\n"_s : QString()) + mark.note;
}

QString author(const CitedArticle &article)
{
    return article.people.isEmpty() ? article.paper : article.people.join(u", "_s);
}

QString record(const ExportedArticle &article, const ExportedMark &exported,
               const CodePoints &places)
{
    const Mark &mark = exported.mark;
    const qsizetype place = places.at(mark.selector.range.begin);
    const bool isPlaced = !mark.isWhole && mark.state != MarkState::Orphan;
    const QStringList fields{shortened(exported.quote, longestText),
                             shortened(article.cited.headline, longestTitle),
                             shortened(author(article.cited), longestAuthor),
                             shortened(exported.link, longestAddress),
                             shortened(note(mark), longestText),
                             isPlaced ? QString::number(place) : QString(),
                             mark.created.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)};
    return csvRecord(fields, u',', FormulaGuard::None); // Readwise shows an apostrophe
}

} // namespace

ReadwiseWriter::ReadwiseWriter(ByteSink &sink)
    : m_sink(sink)
{
}

Result<void> ReadwiseWriter::begin(const ExportedLibrary & /*library*/)
{
    return m_sink.write(csvRecord({u"Highlight"_s, u"Title"_s, u"Author"_s, u"URL"_s, u"Note"_s,
                                   u"Location"_s, u"Date"_s})
                            .toUtf8());
}

Result<void> ReadwiseWriter::add(const ExportedArticle &article)
{
    const CodePoints places(article.sourceText);
    QString csv;
    for (const ExportedMark &exported : article.marks)
        csv += record(article, exported, places);
    return m_sink.write(csv.toUtf8());
}

Result<void> ReadwiseWriter::end()
{
    return {};
}
