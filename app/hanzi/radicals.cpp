#include "hanzi/radicals.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QHash<QChar, QString> loadTable()
{
    QFile file(u":/unicode/radicals.txt"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QHash<QChar, QString> table;
    for (const QString &pair : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        table.insert(pair.front(), pair.sliced(1));
    return table;
}

bool mayBeRadical(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0x31c0 && code <= 0x31ef);
}

} // namespace

QString withoutRadicals(const QString &text)
{
    if (std::ranges::none_of(text, mayBeRadical))
        return text;
    static const QHash<QChar, QString> table = loadTable();
    QString result;
    result.reserve(text.size());
    for (const QChar character : text)
        result += mayBeRadical(character) ? table.value(character, character) : QString(character);
    return result;
}
