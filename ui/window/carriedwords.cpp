#include "window/carriedwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

QString carriedWords(const CarriedMarks &marks)
{
    if (marks.toConfirm + marks.orphans == 0)
        return {};
    const auto said = [](const char *text, int count) {
        return QCoreApplication::translate("CarriedWords", text, nullptr, count);
    };
    QStringList parts{QCoreApplication::translate(
        "CarriedWords", "The original was corrected here and the marks moved with it.")};
    if (marks.toConfirm > 0)
        parts << said(QT_TRANSLATE_N_NOOP("CarriedWords", "Please look through %n of them."),
                      marks.toConfirm);
    if (marks.orphans > 0)
        parts << said(
            QT_TRANSLATE_N_NOOP("CarriedWords", "%n lost the words it stood on and is kept."),
            marks.orphans);
    return parts.join(u' ');
}
