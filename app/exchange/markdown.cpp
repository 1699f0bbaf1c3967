#include "exchange/markdown.h"

#include "exchange/markdowntext.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr auto betweenMarks = "\n\n---";

QString frontMatter(const ReadingHead &head, const QStringList &facts)
{
    QStringList lines{u"---"_s, u"title: "_s + yamlString(head.title),
                      u"library: "_s + yamlString(head.library)};
    lines << facts << u"generator: Baolan"_s << u"---"_s;
    return lines.join(u'\n') + u"\n\n# "_s + markdownLine(head.title);
}

QString moment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QString headingText(const ReadingHeading &heading)
{
    const QString text = QString(heading.level + 1, u'#') + u' ' + markdownLine(heading.text);
    return heading.facts.isEmpty() ? text : text + u"\n\n"_s + markdownLine(heading.facts);
}

// A passage with a label before its first words.
QString quotation(const ReadingQuote &quote)
{
    const QString label = quote.label.isEmpty() ? QString() : u"**"_s + quote.label + u"** "_s;
    const QString quoted = markdownParagraphs(quote.text, LineBreak::Paragraph, u"> "_s);
    return u"> "_s + label + quoted.mid(2);
}

QString tagLine(const QStringList &paths, const MarkdownTags &tags)
{
    QString line = u"标签"_s;
    for (const QString &path : paths)
        line += u' ' + tags.name(path);
    return line;
}

QString sourceLine(const QString &reference, const QString &link)
{
    QStringList parts;
    if (!reference.isEmpty())
        parts << markdownLine(reference);
    if (!link.isEmpty())
        parts << markdownLink(backToSource(), link);
    return parts.join(u' ');
}

QString lineText(const ReadingLine &line, const ReadingEntry &entry, const MarkdownTags &tags)
{
    switch (line.kind) {
    case ReadingLineKind::Important:
    case ReadingLineKind::State:
        return u"**"_s + markdownLine(line.text) + u"**"_s;
    case ReadingLineKind::Tags:
        return tagLine(entry.tagPaths, tags);
    case ReadingLineKind::Source:
        return sourceLine(line.text, entry.link);
    case ReadingLineKind::Note:
    case ReadingLineKind::Comment:
        break;
    }
    return markdownParagraphs(line.text, LineBreak::InsideParagraph);
}

class MarkdownFormat final : public ReadingFormat
{
public:
    explicit MarkdownFormat(ByteSink &sink)
        : m_sink(sink)
    {
    }
    Result<void> begin(const ReadingHead &head) override
    {
        m_tags = MarkdownTags(head.tagPaths);
        return m_sink.write(frontMatter(head, {u"changed: "_s + moment(head.changed)}).toUtf8());
    }
    Result<void> heading(const ReadingHeading &heading) override
    {
        m_isFirst = true;
        return m_sink.write("\n\n" + headingText(heading).toUtf8());
    }
    Result<void> entry(const ReadingEntry &entry) override
    {
        const QByteArray rule = m_isFirst ? "" : betweenMarks;
        m_isFirst = false;
        return m_sink.write(rule + "\n\n" +
                            markdownEntry(entry, m_tags, BlockIds::Without).toUtf8());
    }
    Result<void> end() override { return m_sink.write("\n"); }

private:
    ByteSink &m_sink;
    MarkdownTags m_tags{{}};
    bool m_isFirst = true; // under its heading
};

} // namespace

MarkdownTags::MarkdownTags(const QStringList &paths)
{
    for (const QString &path : paths)
        m_names.insert(path, markdownTag(path));
    QSet<QString> taken;
    for (QString &name : m_names) {
        const QString plain = name;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = plain + u'-' + QString::number(number);
        taken.insert(name.toCaseFolded());
    }
}

QString MarkdownTags::name(const QString &path) const
{
    const auto name = m_names.find(path);
    return name == m_names.end() ? markdownTag(path) : *name;
}

QString markdownEntry(const ReadingEntry &entry, const MarkdownTags &tags, BlockIds ids)
{
    QStringList parts;
    for (const ReadingQuote &quote : entry.quotes) {
        parts << quotation(quote);
        if (ids == BlockIds::With && parts.size() == 1)
            parts << u'^' + entry.anchor;
    }
    for (const ReadingLine &line : entry.lines)
        parts << lineText(line, entry, tags);
    return parts.join(u"\n\n"_s);
}

std::unique_ptr<ReadingFormat> markdownFormat(ByteSink &sink)
{
    return std::make_unique<MarkdownFormat>(sink);
}
