#pragma once

#include <QString>
#include <QStringView>

// Names of people in bylines, in texts that were folded (see PrintedText).

// 高鹏, 欧阳文: begins with a Chinese surname and is as long as such a name is.
bool hasSurname(QStringView shadow);
// May stand for a person where no role stands beside it: with a surname, and no everyday word
// (安全, 高山). `printed` is the name without inner spaces.
bool isLikelyName(const QString &printed);
