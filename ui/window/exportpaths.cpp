#include "window/exportpaths.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60; // characters; of Chinese ones 180 bytes

bool isLegal(QChar character)
{
    return character.isPrint() && !u"/\\:*?\"<>|"_s.contains(character);
}

// Of articles.csv the articles: more than one format of a library ends so.
QString stemOf(NoteFormat format)
{
    const QString token = factsOf(format).token;
    return token.contains(u'.') ? token.section(u'.', 0, 0) : QString();
}

} // namespace

QString legalFileName(const QString &name, const QString &otherwise)
{
    QString legal;
    for (const QChar character : name)
        legal += isLegal(character) || character.isSurrogate() ? character : QChar(u' ');
    legal = legal.simplified().left(longestName);
    if (!legal.isEmpty() && legal.back().isHighSurrogate())
        legal.chop(1);
    while (legal.endsWith(u'.') || legal.endsWith(u' '))
        legal.chop(1);
    while (legal.startsWith(u'.'))
        legal.remove(0, 1);
    return legal.isEmpty() ? otherwise : legal;
}

QString proposedPath(NoteFormat format, const QString &libraryName, const QString &folder)
{
    QString name = legalFileName(libraryName, u"Baolan"_s);
    if (const QString stem = stemOf(format); !stem.isEmpty())
        name += u'-' + stem;
    const QString suffix = factsOf(format).suffix;
    return QDir(folder).filePath(suffix.isEmpty() ? name : name + u'.' + suffix);
}

bool holdsOthers(const QString &folder)
{
    // As exchange/articlenotes.h names them: the headline and the end of a UUID.
    static const QRegularExpression note(u" [0-9a-f]{12}\\.md$"_s);
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        entries.next();
        if (entries.fileInfo().isDir() || !note.match(entries.fileName()).hasMatch())
            return true;
    }
    return false;
}
