#include "exchange/referenceparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return line.simplified();
}

Issued issuedOn(const IssueDate &date)
{
    static const auto isDoubt = [](QChar sign) {
        return sign == u'~' || sign == u'?' || sign == u'%';
    };
    if (!date.isKnown() || date.best.isEmpty())
        return {};
    return {.year = date.best.section(u'-', 0, 0).toInt(),
            .month = date.best.section(u'-', 1, 1).toInt(),
            .day = date.best.section(u'-', 2, 2).toInt(),
            .text = date.best,
            .isDoubtful = date.kind == DateKind::Inferred ||
                          std::any_of(date.edtf.cbegin(), date.edtf.cend(), isDoubt)};
}

bool isOnline(const CitedArticle &article)
{
    return article.url.startsWith(u"http://"_s) || article.url.startsWith(u"https://"_s);
}
