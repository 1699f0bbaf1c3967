#include "exchange/chicago.h"

#include "exchange/authors.h"
#include "exchange/referenceparts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedAuthors = 3;

// As a note has it: the given name first, where the name has Latin letters.
QString noteName(const Author &author)
{
    const QString name = nameOf(author);
    return author.isPerson() && name.contains(u' ') ? author.given + u' ' + author.family : name;
}

QString authorsText(const CitedArticle &article)
{
    QStringList names;
    for (const Author &author : authorsOf(article.people, article.byline))
        names << noteName(author);
    if (names.size() > namedAuthors)
        return names.constFirst() + u" et al."_s;
    if (names.size() < 3)
        return names.join(u" and "_s);
    return names.first(2).join(u", "_s) + u", and "_s + names.last();
}

// Inside quotation marks, those of the headline become single ones.
QString quoted(const QString &headline)
{
    QString inner = headline.isEmpty() ? u"[untitled]"_s : headline;
    inner.replace(u'“', u'‘').replace(u'”', u'’');
    return u'“' + inner + u",”"_s;
}

QString dateText(const Issued &issued)
{
    if (issued.year == 0)
        return u"n.d."_s;
    QString text = QString::number(issued.year);
    const QString month =
        issued.month == 0 ? QString() : QLocale::c().monthName(issued.month, QLocale::LongFormat);
    if (issued.day > 0)
        text = month + u' ' + QString::number(issued.day) + u", "_s + text;
    else if (!month.isEmpty())
        text = month + u' ' + text;
    return issued.isDoubtful ? u'[' + text + u']' : text;
}

} // namespace

QString chicagoReference(const CitedArticle &article)
{
    const QString authors = authorsText(article);
    const QString paper = oneLine(article.paper);
    const QString page = oneLine(article.page);
    QStringList parts{paper.isEmpty() ? u"[newspaper unknown]"_s : paper,
                      dateText(issuedOn(article.date))};
    if (!page.isEmpty())
        parts << page;
    if (isOnline(article))
        parts << oneLine(article.url);
    QString reference = authors.isEmpty() ? QString() : authors + u", "_s;
    reference += quoted(oneLine(article.headline)) + u' ' + parts.join(u", "_s);
    if (!reference.endsWith(u'.'))
        reference += u'.';
    const QString note = oneLine(article.scriptNote);
    return note.isEmpty() ? reference : reference + u'（' + note + u'）';
}
