#include "ingest/articleuuid.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// The name space of article ids. It never changes: readers of the same page exchange notes by them.
const QUuid &articleNameSpace()
{
    static const QUuid nameSpace(u"6f0c5d1e-3b7a-5e44-9c5b-2a8f7e1d4b90"_s);
    return nameSpace;
}

} // namespace

QString articleUuid(const QString &sha256, int line, int place)
{
    QString name = sha256 + u':' + QString::number(line);
    if (place > 0)
        name += u'.' + QString::number(place);
    return QUuid::createUuidV5(articleNameSpace(), name).toString(QUuid::WithoutBraces);
}
