#include "paper/tag.h"

namespace {

// The joiners of emoji and of Indic letters do shape what stands beside them.
bool isShapeless(QChar character)
{
    if (character == QChar(0x200c) || character == QChar(0x200d))
        return false;
    return character.category() == QChar::Other_Control ||
           character.category() == QChar::Other_Format;
}

} // namespace

QString visibleTagName(const QString &name)
{
    QString visible = name.simplified();
    return visible.removeIf(isShapeless).trimmed();
}

QStringList splitTagPath(const QString &path)
{
    QStringList names;
    QString name;
    const auto finish = [&] {
        if (const QString visible = visibleTagName(name); !visible.isEmpty())
            names << visible;
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
