#include "syntheticarticles.h"

#include "goldpages.h"
#include "ingest/wordpattern.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString printed(const GoldPage &page, int line)
{
    QString text = page.lines.lines.value(line - 1);
    text.remove(u"**"_s);
    while (text.startsWith(u'#'))
        text.remove(0, 1);
    return text.trimmed();
}

int lineOf(const QJsonValue &part)
{
    return part.isObject() ? part[u"line"].toInt() : part.toInt();
}

// A paragraph that the gold cuts out of the middle of a line is left out.
QString paragraphText(const GoldPage &page, const QJsonArray &parts)
{
    QString text;
    for (const QJsonValue part : parts) {
        if (part.isObject())
            return {};
        text += printed(page, part.toInt());
    }
    return text;
}

QString headlinePart(const GoldPage &page, const QJsonObject &headline, const QString &name)
{
    QString text;
    for (const QJsonValue line : headline[name][u"lines"].toArray())
        text += printed(page, line.toInt());
    return text;
}

void addParagraphs(WholeArticle &article, const GoldPage &page, const QJsonObject &gold)
{
    const QJsonArray subheads = gold[u"subheads"_s].toArray();
    qsizetype subhead = 0;
    for (const QJsonValue paragraph : gold[u"paragraphs"_s].toArray()) {
        const QJsonArray parts = paragraph[u"parts"].toArray();
        const QString text = paragraphText(page, parts);
        if (text.size() < 20 || !isClosed(text))
            continue;
        const int before = subhead < subheads.size() ? subheads[subhead][u"line"].toInt() : 0;
        if (before > 0 && before < lineOf(parts.first())) {
            article.paragraphs << WholeArticle::Paragraph{printed(page, before), true};
            ++subhead;
        }
        article.paragraphs << WholeArticle::Paragraph{text, false};
    }
    while (!article.paragraphs.isEmpty() && article.paragraphs.last().isSubhead)
        article.paragraphs.removeLast();
}

WholeArticle wholeArticle(const GoldPage &page, const QJsonObject &gold)
{
    const QJsonObject headline = gold[u"headline"_s].toObject();
    WholeArticle article{.kicker = headlinePart(page, headline, u"kicker"_s),
                         .headline = headlinePart(page, headline, u"main"_s),
                         .subtitle = headlinePart(page, headline, u"sub"_s),
                         .isPhoto = gold[u"kind"_s].toString() == u"photo"};
    addParagraphs(article, page, gold);
    const int byline = gold[u"byline"_s][u"line"].toInt();
    if (byline > 0 && !gold[u"byline"_s][u"inline"].toBool() && !article.isPhoto)
        article.byline = printed(page, byline);
    for (const QJsonValue caption : gold[u"captions"_s].toArray()) {
        const QString text = caption[u"text"].toString();
        const QString credit = caption[u"credit"].toString();
        if (!article.isPhoto && !text.isEmpty() && !credit.isEmpty() && !text.contains(credit)) {
            article.caption = text;
            article.credit = credit;
        }
    }
    return article;
}

// One long paragraph is cut after every few sentences, as papers do.
QStringList paragraphsOf(const QString &text)
{
    constexpr qsizetype fewest = 70; // characters
    QStringList paragraphs{QString()};
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QChar character : line.trimmed()) {
            paragraphs.last() += character;
            if (character == u'。' && paragraphs.last().size() >= fewest)
                paragraphs << QString();
        }
    }
    paragraphs.removeAll(QString());
    paragraphs.removeIf([](const QString &p) { return p.size() < 20 || !isClosed(p); });
    return paragraphs;
}

bool isArticle(const QString &title, const QString &text)
{
    constexpr qsizetype shortest = 250;
    constexpr qsizetype longest = 2500;
    const bool isList = text.contains(u"http"_s) || text.contains(u"1."_s) ||
                        text.contains(u"一、"_s) || text.contains(u"  "_s);
    return text.size() >= shortest && text.size() <= longest && !isList && title.size() >= 10 &&
           title.size() <= 30 && !isClosed(title) && text.trimmed().endsWith(u'。');
}

} // namespace

QList<WholeArticle> goldArticles()
{
    QList<WholeArticle> articles;
    for (const GoldPage &page : goldPages()) {
        for (const QJsonValue gold : page.gold[u"articles"_s].toArray())
            articles << wholeArticle(page, gold.toObject());
    }
    articles.removeIf([](const WholeArticle &a) { return a.paragraphs.isEmpty(); });
    return articles;
}

QList<WholeArticle> pressReleases(const QByteArray &jsonLines, qsizetype most)
{
    QList<WholeArticle> articles;
    for (const QByteArray &line : jsonLines.split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QString title = record[u"title"_s].toString().trimmed();
        const QString text = record[u"text"_s].toString();
        if (articles.size() >= most || !isArticle(title, text))
            continue;
        WholeArticle article{.headline = title};
        for (const QString &paragraph : paragraphsOf(text))
            article.paragraphs << WholeArticle::Paragraph{paragraph, false};
        if (article.paragraphs.size() < 2)
            continue;
        article.paragraphs.first().text.prepend(u"【本報訊】"_s);
        articles << article;
    }
    return articles;
}
