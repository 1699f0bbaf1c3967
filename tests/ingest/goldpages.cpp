#include "goldpages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QStringList seedLines(const QString &fileName)
{
    QFile file(QStringLiteral(SEEDS_FOLDER "/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no seed %s", qPrintable(fileName));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QString withoutMarkdown(QString text)
{
    text.remove(u"**"_s);
    while (text.startsWith(u'#'))
        text.remove(0, 1);
    return text.trimmed();
}

// A part is a line, or an object that cuts a line before or after some words.
int lineOf(const QJsonValue &part)
{
    return part.isObject() ? part[u"line"].toInt() : part.toInt();
}

QString textOf(const QJsonValue &part, const QStringList &lines)
{
    const QString text = withoutMarkdown(lines.value(lineOf(part) - 1));
    const QString until = part[u"until"].toString();
    const QString after = part[u"from_after"].toString();
    if (!until.isEmpty())
        return text.left(text.indexOf(until));
    if (!after.isEmpty())
        return text.mid(text.indexOf(after) + after.size());
    return text;
}

void addBlock(Article &article, BlockKind kind, const QJsonArray &parts, const QStringList &lines)
{
    if (!article.sourceText.isEmpty())
        article.sourceText += u'\n';
    Block block{.kind = kind, .range = {article.sourceText.size(), 0}};
    for (const QJsonValue part : parts) {
        const QString text = textOf(part, lines);
        article.segments.append({article.sourceText.size(), text.size(), lineOf(part), 0});
        article.sourceText += text;
        block.lines.append(lineOf(part));
    }
    block.range.end = article.sourceText.size();
    article.blocks.append(block);
}

Article articleOf(const QJsonObject &gold, const QStringList &lines)
{
    Article article;
    const QJsonObject headline = gold[u"headline"_s].toObject();
    const std::pair<QString, BlockKind> parts[] = {{u"kicker"_s, BlockKind::Kicker},
                                                   {u"main"_s, BlockKind::Headline},
                                                   {u"sub"_s, BlockKind::Subtitle}};
    for (const auto &[name, kind] : parts) {
        const QJsonArray headLines = headline[name][u"lines"].toArray();
        if (!headLines.isEmpty())
            addBlock(article, kind, headLines, lines);
    }
    for (const QJsonValue paragraph : gold[u"paragraphs"_s].toArray())
        addBlock(article, BlockKind::Paragraph, paragraph[u"parts"].toArray(), lines);
    for (const QJsonValue caption : gold[u"captions"_s].toArray()) {
        for (const QJsonValue line : caption[u"lines"].toArray())
            addBlock(article, BlockKind::Caption, {line}, lines);
    }
    if (gold[u"kind"_s].toString() == u"wire")
        article.origin = Origin::Wire;
    article.section = gold[u"section"_s].toString();
    return article;
}

// The gold's fragments without a home.
bool isFragment(const GoldPage &page, int line)
{
    const QString role = page.gold[u"line_map"_s][QString::number(line)].toString();
    return role.contains(u"fragment"_s);
}

} // namespace

QList<GoldPage> goldPages()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/ingest/gold/seed-gold.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no gold");
    QList<GoldPage> pages;
    const QJsonArray golds = QJsonDocument::fromJson(file.readAll())[u"pages"].toArray();
    for (const QJsonValue gold : golds) {
        GoldPage page = pageOfLines(seedLines(gold[u"file"].toString()));
        page.gold = gold.toObject();
        for (const QJsonValue line : gold[u"masthead"][u"lines"].toArray())
            page.page.masthead.append(line.toInt());
        for (const QJsonValue section : gold[u"sections"].toArray())
            page.page.sections.append(section[u"line"].toInt());
        for (const QJsonValue article : gold[u"articles"].toArray())
            page.page.articles.append(articleOf(article.toObject(), page.lines.lines));
        for (int line = 1; line <= page.page.lastLine; ++line) {
            if (isFragment(page, line))
                page.page.unassigned.append(line);
        }
        pages.append(page);
    }
    return pages;
}

GoldPage pageOfLines(const QStringList &lines)
{
    GoldPage page;
    page.lines.lines = lines;
    page.page.lastLine = int(lines.size());
    return page;
}

GoldPage pageOfArticle(const QString &headline, const QStringList &paragraphs)
{
    GoldPage page = pageOfLines(QStringList{headline} + paragraphs);
    Article article;
    for (int line = 1; line <= page.page.lastLine; ++line) {
        const BlockKind kind = line == 1 ? BlockKind::Headline : BlockKind::Paragraph;
        addBlock(article, kind, {line}, page.lines.lines);
    }
    page.page.articles.append(article);
    return page;
}
