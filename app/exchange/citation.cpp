#include "exchange/citation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedAuthors = 3;

// A reference is one line, whatever the page had.
QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text.trimmed();
}

QString authors(const QStringList &people)
{
    QStringList names;
    for (const QString &person : people) {
        if (const QString name = oneLine(person); !name.isEmpty())
            names << name;
    }
    if (names.size() <= namedAuthors)
        return names.join(u", "_s);
    return names.first(namedAuthors).join(u", "_s) + u", 等"_s;
}

// Square brackets say, as the standard has it, that the date is not the source's own.
QString issued(const IssueDate &date)
{
    static const auto isDoubtful = [](QChar sign) {
        return sign == u'~' || sign == u'?' || sign == u'%';
    };
    if (!date.isKnown() || date.best.isEmpty())
        return u"[日期不详]"_s;
    if (date.kind == DateKind::Inferred ||
        std::any_of(date.edtf.cbegin(), date.edtf.cend(), isDoubtful))
        return u'[' + date.best + u']';
    return date.best;
}

QString orUnknown(const QString &text, const QString &unknown)
{
    const QString line = oneLine(text);
    return line.isEmpty() ? unknown : line;
}

} // namespace

QString gbt7714(const CitedArticle &article)
{
    QString reference = authors(article.people);
    if (!reference.isEmpty())
        reference += u". "_s;
    reference += orUnknown(article.headline, u"[题名不详]"_s) + u"[N]. "_s;
    reference += orUnknown(article.paper, u"[报纸名不详]"_s) + u", "_s + issued(article.date);
    if (const QString page = oneLine(article.page); !page.isEmpty())
        reference += u'(' + page + u')';
    return reference + u'.';
}
