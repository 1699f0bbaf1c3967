#pragma once

#include <QString>
#include <QStringView>

// The number of a newspaper page, 版次, in texts that were folded (see PrintedText).

// A pattern for the number alone: 2, 02, a01, 十二.
const QString &pageNumberForm();
// As pages carry it: A01, 02; Chinese numerals as digits (二 is 2). Empty for what is no number.
QString pageNumberFrom(QStringView shadow);
