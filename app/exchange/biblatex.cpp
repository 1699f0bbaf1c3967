#include "exchange/biblatex.h"

#include "exchange/authors.h"
#include "exchange/bibliography.h"
#include "exchange/referenceparts.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isBalanced(const QString &text)
{
    qsizetype depth = 0;
    for (const QChar character : text) {
        depth += character == u'{' ? 1 : (character == u'}' ? -1 : 0);
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

QString escaped(const QString &text)
{
    static const QHash<QChar, QString> words{{u'\\', u"\\textbackslash{}"_s},
                                             {u'~', u"\\textasciitilde{}"_s},
                                             {u'^', u"\\textasciicircum{}"_s},
                                             {u'$', u"\\$"_s},
                                             {u'&', u"\\&"_s},
                                             {u'#', u"\\#"_s},
                                             {u'%', u"\\%"_s},
                                             {u'_', u"\\_"_s}};
    const QString line = oneLine(text);
    // An escaped brace is still counted as one, so without its fellow it has to be a word.
    const bool hasPairs = isBalanced(line);
    QString result;
    for (const QChar character : line) {
        if (character == u'{')
            result += hasPairs ? u"\\{"_s : u"\\textbraceleft{}"_s;
        else if (character == u'}')
            result += hasPairs ? u"\\}"_s : u"\\textbraceright{}"_s;
        else
            result += words.value(character, QString(character));
    }
    return result;
}

// Biber takes an address as it stands, but for what would end the field.
QString addressText(const QString &address)
{
    QString text = oneLine(address);
    text.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s);
    return text.replace(u' ', u"%20"_s);
}

// A part of a name; in braces where it would be read as several.
QString namePart(const QString &part)
{
    static const QRegularExpression parting(u",|(?:^| )and(?: |$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString text = escaped(part);
    return parting.match(part).hasMatch() ? u'{' + text + u'}' : text;
}

// Han names whole: both profiles print them in their own order.
QString authorText(const Author &author)
{
    if (!author.isPerson())
        return u'{' + escaped(author.body) + u'}';
    if (nameOf(author).contains(u' '))
        return namePart(author.family) + u", "_s + namePart(author.given);
    return namePart(nameOf(author));
}

QString authorsText(const CitedArticle &cited)
{
    QStringList names;
    for (const Author &author : authorsOf(cited.people, cited.byline))
        names << authorText(author);
    return names.join(u" and "_s);
}

// 2025-09? where it was inferred or is doubtful, as BibLaTeX writes it.
QString dateText(const Issued &issued)
{
    return issued.isDoubtful ? issued.text + u'?' : issued.text;
}

// A comma would part the keyword in two.
QString keywordsText(const QStringList &paths)
{
    QStringList words;
    for (QString path : paths)
        words << escaped(path.replace(u',', u'，'));
    return words.join(u", "_s);
}

} // namespace

QString biblatexEntry(const ExportedArticle &article, BiblatexProfile profile)
{
    const CitedArticle &cited = article.cited;
    QString entry = u"@article{"_s + citationKey(article.uuid) + u",\n"_s;
    const auto add = [&entry](const QString &name, const QString &value) {
        if (!value.isEmpty())
            entry += u"  "_s + name + u" = {"_s + value + u"},\n"_s;
    };
    add(u"entrysubtype"_s, u"newspaper"_s);
    add(u"author"_s, authorsText(cited));
    add(u"title"_s, escaped(cited.headline));
    add(u"journaltitle"_s, escaped(cited.paper));
    add(u"journalsubtitle"_s, escaped(article.section));
    add(u"location"_s, escaped(cited.publishedAt));
    add(u"date"_s, dateText(issuedOn(cited.date)));
    add(profile == BiblatexProfile::Gbt ? u"number"_s : u"pages"_s, escaped(cited.page));
    add(u"langid"_s, u"chinese"_s);
    if (isOnline(cited)) {
        add(u"url"_s, addressText(cited.url));
        add(u"urldate"_s, cited.accessed.toString(Qt::ISODate));
    }
    add(u"keywords"_s, keywordsText(tagPathsOf(article)));
    add(u"note"_s, escaped(cited.scriptNote));
    add(u"annotation"_s,
        escaped((QStringList(notesOf(article)) << article.link).join(u' ').trimmed()));
    return entry + u"}\n"_s;
}
