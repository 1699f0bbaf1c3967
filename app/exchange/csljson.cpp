#include "exchange/csljson.h"

#include "exchange/authors.h"
#include "exchange/bibliography.h"
#include "exchange/referenceparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonArray authorsJson(const CitedArticle &cited)
{
    QJsonArray authors;
    for (const Author &author : authorsOf(cited.people, cited.byline)) {
        QJsonObject name;
        if (!author.isPerson())
            name[u"literal"_s] = author.body;
        else
            name[u"family"_s] = author.family;
        if (!author.given.isEmpty())
            name[u"given"_s] = author.given;
        authors << name;
    }
    return authors;
}

QJsonObject dateJson(int year, int month, int day)
{
    QJsonArray parts{year};
    if (month > 0)
        parts << month;
    if (day > 0)
        parts << day;
    return {{u"date-parts"_s, QJsonArray{parts}}};
}

QJsonObject issuedJson(const Issued &issued)
{
    QJsonObject date = dateJson(issued.year, issued.month, issued.day);
    if (issued.isDoubtful)
        date[u"circa"_s] = true;
    return date;
}

QString noteText(const ExportedArticle &article)
{
    QStringList notes = notesOf(article);
    if (!article.cited.scriptNote.isEmpty())
        notes << oneLine(article.cited.scriptNote);
    return notes.join(u'\n');
}

} // namespace

QString cslItem(const ExportedArticle &article)
{
    const CitedArticle &cited = article.cited;
    const Issued issued = issuedOn(cited.date);
    QJsonObject item{{u"id"_s, citationKey(article.uuid)},
                     {u"type"_s, u"article-newspaper"_s},
                     {u"language"_s, languageOf(article)}};
    const auto add = [](QJsonObject &object, const QString &name, const QString &value) {
        if (!value.isEmpty())
            object[name] = value;
    };
    if (const QJsonArray authors = authorsJson(cited); !authors.isEmpty())
        item[u"author"_s] = authors;
    if (issued.year > 0)
        item[u"issued"_s] = issuedJson(issued);
    add(item, u"title"_s, oneLine(cited.headline));
    add(item, u"container-title"_s, oneLine(cited.paper));
    add(item, u"publisher-place"_s, oneLine(cited.publishedAt));
    add(item, u"page"_s, oneLine(cited.page));
    add(item, u"section"_s, oneLine(article.section));
    if (isOnline(cited)) {
        item[u"URL"_s] = oneLine(cited.url);
        const QDate day = cited.accessed;
        if (day.isValid())
            item[u"accessed"_s] = dateJson(day.year(), day.month(), day.day());
    }
    add(item, u"keyword"_s, tagPathsOf(article).join(u", "_s));
    add(item, u"note"_s, noteText(article));
    QJsonObject own;
    add(own, u"uuid"_s, article.uuid);
    add(own, u"link"_s, article.link);
    add(own, u"city"_s, article.city);
    item[u"custom"_s] = own;
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}
