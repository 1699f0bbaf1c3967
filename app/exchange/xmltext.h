#pragma once

#include <QString>

// Foreign text as the text of an XML element or attribute. What XML cannot hold becomes U+FFFD, all
// line ends U+000A.
QString xmlText(const QString &text);

// The same without any escaping, for what is no markup.
QString visibleText(const QString &text);
