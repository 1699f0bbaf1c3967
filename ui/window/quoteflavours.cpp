#include "window/quoteflavours.h"

#include <QMimeData>
#include <QStringList>

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> flavoursFor(const QList<QuoteFlavours> &quotes)
{
    QStringList plain;
    QStringList html;
    QStringList markdown;
    for (const QuoteFlavours &quote : quotes) {
        plain << quote.plain;
        html << quote.html;
        markdown << quote.markdown;
    }
    auto flavours = std::make_unique<QMimeData>();
    flavours->setText(plain.join(u'\n'));
    flavours->setHtml(html.join(u'\n'));
    flavours->setData(u"text/markdown"_s, markdown.join(u'\n').toUtf8());
    return flavours;
}

Result<std::unique_ptr<QMimeData>> flavoursFor(Library &library, const QList<HitPlace> &passages)
{
    QList<QuoteFlavours> quotes;
    for (const HitPlace &passage : passages) {
        const Result<QuoteFlavours> quote = library.quoteToCopy(passage.article, passage.range, {});
        if (!quote)
            return quote.error();
        quotes << *quote;
    }
    return flavoursFor(quotes);
}
