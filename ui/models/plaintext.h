#pragma once

#include <QString>

// Words of a page, a tag or a note where Qt would otherwise look for markup or mnemonics in them.

inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {}; // no tooltip at all
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() +
           QStringLiteral("</p>");
}

inline QString plainButtonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}
