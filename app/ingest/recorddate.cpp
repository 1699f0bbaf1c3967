#include "ingest/recorddate.h"

#include "hanzi/folding.h"
#include "ingest/dateforms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Two digits each, as EDTF wants them.
QString edtfOf(const QString &year, const QString &month, const QString &day)
{
    QString text = year;
    for (const QString &part : {month, day}) {
        if (!part.isEmpty())
            text += u'-' + part.rightJustified(2, u'0');
    }
    return text;
}

// 2025/7/3 and the like, with or without a time of day after it.
QString numericDate(const QString &text)
{
    static const QRegularExpression parted(
        u"^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?[/.]*(?:[T ].*)?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?$"_s);
    for (const QRegularExpression &form : {parted, compact}) {
        const QRegularExpressionMatch match = form.match(text);
        if (match.hasMatch())
            return edtfOf(match.captured(1), match.captured(2), match.captured(3));
    }
    return {};
}

QString spelledDate(const QString &text)
{
    for (const DateForm &form : dateFormsIn(folded(text))) {
        if (form.year != 0)
            return edtfOf(QString::number(form.year),
                          form.month == 0 ? QString() : QString::number(form.month),
                          form.day == 0 ? QString() : QString::number(form.day));
    }
    return {};
}

} // namespace

std::optional<IssueDate> recordDate(const QString &text)
{
    const QString written = text.trimmed();
    std::optional<IssueDate> date = parseEdtf(written);
    if (!date)
        date = parseEdtf(numericDate(written));
    if (!date)
        date = parseEdtf(spelledDate(written));
    if (!date)
        return std::nullopt;
    date->kind = DateKind::Given;
    date->evidence = {{0, written, u"given"_s}};
    return date;
}
