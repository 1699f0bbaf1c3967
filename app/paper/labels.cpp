#include "paper/labels.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

std::array<char, 8> placeKey(const QString &code)
{
    std::array<char, 8> key{};
    const QByteArray ascii = code.toLatin1().left(qsizetype(key.size()));
    std::ranges::copy(ascii, key.begin());
    return key;
}

QString placeCode(const std::array<char, 8> &key)
{
    const auto end = std::ranges::find(key, '\0');
    return QString::fromLatin1(key.data(), end - key.begin());
}

quint32 dayNumber(const QString &best)
{
    const QStringList parts = best.split(u'-');
    const auto part = [&parts](qsizetype at) { return parts.value(at).toUInt(); };
    return part(0) * 10000 + part(1) * 100 + part(2);
}

QString bestDate(quint32 number)
{
    if (number == 0)
        return {};
    const auto two = [](quint32 part) { return QString::number(part).rightJustified(2, u'0'); };
    QString best = QString::number(number / 10000).rightJustified(4, u'0');
    if (number % 10000 != 0)
        best += u'-' + two(number / 100 % 100);
    if (number % 100 != 0)
        best += u'-' + two(number % 100);
    return best;
}

quint64 sectionKey(const QString &section)
{
    if (section.isEmpty())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(section.toUtf8(), QCryptographicHash::Sha1);
    return std::max(qFromLittleEndian<quint64>(hash.constData()), quint64(1));
}
