#include "exchange/gbt7714.h"

#include "exchange/authors.h"
#include "exchange/referenceparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedAuthors = 3;

struct Signs
{
    QString comma;
    QString open;
    QString close;
};

Signs signsOf(GbtEdition edition)
{
    return edition == GbtEdition::Of2015 ? Signs{u", "_s, u"("_s, u")"_s}
                                         : Signs{u"，"_s, u"（"_s, u"）"_s};
}

QString orUnknown(const QString &text, const QString &unknown)
{
    const QString line = oneLine(text);
    return line.isEmpty() ? unknown : line;
}

bool isLatin(const Author &author)
{
    static const QRegularExpression form(u"^\\p{Latin}"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(nameOf(author)).hasMatch();
}

// SMITH J A in the edition of 2015, Smith J A in that of 2025; Han names as they are.
QString shortened(const Author &author, GbtEdition edition)
{
    if (!author.isPerson() || !isLatin(author))
        return nameOf(author);
    static const QRegularExpression between(u"[ .-]+"_s);
    QString name = edition == GbtEdition::Of2015 ? author.family.toUpper() : author.family;
    for (const QString &word : author.given.split(between, Qt::SkipEmptyParts))
        name += u' ' + word.front().toUpper();
    return name;
}

QString authorsText(const CitedArticle &article, GbtEdition edition)
{
    QStringList names;
    const QList<Author> authors = authorsOf(article.people, article.byline);
    for (const Author &author : authors)
        names << shortened(author, edition);
    if (names.size() > namedAuthors)
        names = names.first(namedAuthors)
                << (isLatin(authors[namedAuthors - 1]) ? u"et al"_s : u"等"_s);
    return names.join(signsOf(edition).comma);
}

// Square brackets say, as the standard has it, that the date is not the source's own.
QString inBracketsIfDoubtful(const QString &text, const Issued &issued)
{
    return issued.isDoubtful ? u'[' + text + u']' : text;
}

// 周明, 2025 or 周明; empty when nobody is named and nothing needs a name.
QString opening(const CitedArticle &article, const Issued &issued, GbtEdition edition,
                GbtOrder order)
{
    QString authors = authorsText(article, edition);
    if (order == GbtOrder::Numbered)
        return authors;
    const QString year =
        issued.year == 0 ? u"无日期"_s : inBracketsIfDoubtful(QString::number(issued.year), issued);
    return orUnknown(authors, u"佚名"_s) + signsOf(edition).comma + year;
}

QString issueText(const CitedArticle &article, const Issued &issued, GbtEdition edition)
{
    const Signs signs = signsOf(edition);
    QString text = orUnknown(article.paper, u"[报纸名不详]"_s) + signs.comma;
    text += issued.text.isEmpty() ? u"[日期不详]"_s : inBracketsIfDoubtful(issued.text, issued);
    if (const QString page = oneLine(article.page); !page.isEmpty())
        text += signs.open + page + signs.close;
    const bool saysAccess = edition == GbtEdition::Of2015 || issued.text.isEmpty();
    if (isOnline(article) && article.accessed.isValid() && saysAccess)
        text += u'[' + article.accessed.toString(Qt::ISODate) + u']';
    return text;
}

// A full stop behind it, but never two.
QString stopped(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

QString gbtReference(const CitedArticle &article, GbtEdition edition, GbtOrder order)
{
    const Issued issued = issuedOn(article.date);
    const QString kind = isOnline(article) ? u"[N/OL]"_s : u"[N]"_s;
    QStringList sentences;
    if (const QString who = opening(article, issued, edition, order); !who.isEmpty())
        sentences << stopped(who);
    sentences << orUnknown(article.headline, u"[题名不详]"_s) + kind + u'.'
              << stopped(issueText(article, issued, edition));
    if (isOnline(article))
        sentences << stopped(oneLine(article.url));
    const QString note = oneLine(article.scriptNote);
    return sentences.join(u' ') + (note.isEmpty() ? QString() : u'（' + note + u'）');
}
