#include "paper/tag.h"

QStringList splitTagPath(const QString &path)
{
    QStringList names;
    QString name;
    const auto finish = [&] {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
        name.clear();
    };
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (path[at] == u'\\' && at + 1 < path.size() && path[at + 1] == u'/')
            name += path[++at];
        else if (path[at] == u'/')
            finish();
        else
            name += path[at];
    }
    finish();
    return names;
}

QString joinTagPath(const QStringList &names)
{
    QStringList escaped;
    for (QString name : names)
        escaped << name.replace(u'/', QStringLiteral("\\/"));
    return escaped.join(u'/');
}
