#include "exchange/ris.h"

#include "exchange/authors.h"
#include "exchange/bibliography.h"
#include "exchange/referenceparts.h"

using namespace Qt::StringLiterals;

namespace {

QString twoDigits(int number)
{
    return number == 0 ? QString() : QString::number(number).rightJustified(2, u'0');
}

// 2025/07/03/, 2025/07//, 2025///
QString slashed(int year, int month, int day)
{
    return QString::number(year).rightJustified(4, u'0') + u'/' + twoDigits(month) + u'/' +
           twoDigits(day) + u'/';
}

// Surname, comma, given name: a comma in the name of a body would make it a person.
QString risName(const Author &author)
{
    if (!author.isPerson())
        return QString(author.body).replace(u',', u'，');
    return author.given.isEmpty() ? author.family : author.family + u", "_s + author.given;
}

QStringList risNotes(const ExportedArticle &article, const Issued &issued)
{
    QStringList notes = notesOf(article);
    if (issued.isDoubtful)
        notes << u"日期系推断"_s;
    return notes << article.cited.scriptNote << article.link;
}

} // namespace

QString risRecord(const ExportedArticle &article)
{
    const CitedArticle &cited = article.cited;
    const Issued issued = issuedOn(cited.date);
    QString record;
    const auto add = [&record](const QString &name, const QString &value) {
        if (const QString line = oneLine(value); !line.isEmpty())
            record += name + u"  - "_s + line + u"\r\n"_s;
    };
    add(u"TY"_s, u"NEWS"_s);
    for (const Author &author : authorsOf(cited.people, cited.byline))
        add(u"AU"_s, risName(author));
    add(u"TI"_s, cited.headline);
    add(u"T2"_s, cited.paper);
    add(u"CY"_s, cited.publishedAt);
    if (issued.year > 0) {
        add(u"DA"_s, slashed(issued.year, issued.month, issued.day));
        add(u"PY"_s, QString::number(issued.year));
    }
    add(u"SP"_s, cited.page);
    add(u"SE"_s, article.section);
    add(u"LA"_s, languageOf(article));
    if (isOnline(cited)) {
        add(u"UR"_s, cited.url);
        const QDate day = cited.accessed;
        if (day.isValid())
            add(u"Y2"_s, slashed(day.year(), day.month(), day.day()));
    }
    for (const QString &path : tagPathsOf(article))
        add(u"KW"_s, path);
    for (const QString &note : risNotes(article, issued))
        add(u"N1"_s, note);
    return record + u"ER  - \r\n"_s;
}
