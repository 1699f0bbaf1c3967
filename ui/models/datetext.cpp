#include "models/datetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString formatted(const QString &best, const QString &form, const QString &shown)
{
    const QDate date = QDate::fromString(best, form);
    return date.isValid() ? QLocale().toString(date, shown) : best;
}

} // namespace

QString dateText(const QString &best)
{
    const qsizetype parts = best.count(u'-') + 1;
    if (parts == 3)
        //: Format of a day. Chinese: yyyy年M月d日
        return formatted(best, u"yyyy-MM-dd"_s,
                         QCoreApplication::translate("dates", "d MMMM yyyy"));
    if (parts == 2)
        //: Format of a month. Chinese: yyyy年M月
        return formatted(best, u"yyyy-MM"_s, QCoreApplication::translate("dates", "MMMM yyyy"));
    return best;
}
