#include "ingest/pagenumber.h"

#include "ingest/dateforms.h"
#include "ingest/wordpattern.h"

using namespace Qt::StringLiterals;

const QString &pageNumberForm()
{
    static const QString form = u"(?:[a-z]?\\d{1,3}|[一二三四五六七八九十]{1,3})"_s;
    return form;
}

QString pageNumberFrom(QStringView shadow)
{
    static const QRegularExpression printed(u"^[a-z]?\\d{1,3}$"_s);
    const QString number = shadow.toString();
    if (printed.match(number).hasMatch())
        return number.toUpper();
    const int value = numberFrom(number);
    return value > 0 ? QString::number(value) : QString();
}
