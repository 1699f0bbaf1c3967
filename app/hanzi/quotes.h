#pragma once

#include <QString>

// “” and ‘’ become 「」 and 『』, in each line those that open and close in order; whatever stands
// alone (a ’ in Latin words) stays. No position changes.
void turnQuotesToCorners(QString &text);
// The other way: 「」 and 『』 become “” and ‘’.
void turnCornersToQuotes(QString &text);
