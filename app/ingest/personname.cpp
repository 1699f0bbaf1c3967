#include "ingest/personname.h"

#include "hanzi/boundaries.h"
#include "hanzi/surnames.h"
#include "ingest/printedtext.h"

bool hasSurname(QStringView shadow)
{
    return surnameLength(shadow) > 0;
}

bool isLikelyName(const QString &printed)
{
    const bool isWord = printed.size() == 2 && commonWordAt(printed, 0).end == printed.size();
    return hasSurname(shadowOf(printed)) && !isWord;
}
