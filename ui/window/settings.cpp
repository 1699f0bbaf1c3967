#include "window/settings.h"

#include "paper/tokens.h"
#include "window/exportform.h"

#include <QDir>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestText = 12;
constexpr int largestText = 40;

// An enum is kept as its number; one this version does not know counts as absent.
template <typename Choice>
void readChoice(const QSettings &file, const QString &key, Choice last, Choice &choice)
{
    const int number = file.value(key, int(choice)).toInt();
    if (number >= 0 && number <= int(last))
        choice = Choice(number);
}

void readScript(const QSettings &file, const QString &key, ScriptChoice &choice)
{
    choice = scriptChoice(file.value(key).toString()).value_or(choice);
}

QMap<QString, QStringList> readShortcuts(const QString &file)
{
    QSettings ini(file, QSettings::IniFormat);
    ini.beginGroup(u"shortcuts"_s);
    QMap<QString, QStringList> shortcuts;
    const QStringList acts = ini.childKeys();
    for (const QString &act : acts)
        shortcuts.insert(act, ini.value(act).toStringList());
    return shortcuts;
}

NoteForm readForm(const QSettings &file)
{
    return formOf(
        QJsonDocument::fromJson(file.value(u"export/form"_s).toString().toUtf8()).object());
}

// Of formats that there are, and only where a path stands.
QMap<QString, QString> readExportPaths(const QSettings &file)
{
    QMap<QString, QString> paths;
    for (const NoteFormatFacts &facts : noteFormats()) {
        const QString path = file.value(u"exportPaths/"_s + facts.token).toString();
        if (QDir::isAbsolutePath(path))
            paths.insert(facts.token, path);
    }
    return paths;
}

QStringList toStrings(const QList<int> &numbers)
{
    QStringList strings;
    for (const int number : numbers)
        strings << QString::number(number);
    return strings;
}

QList<int> toNumbers(const QStringList &strings)
{
    QList<int> numbers;
    for (const QString &string : strings)
        numbers << string.toInt();
    return numbers;
}

} // namespace

Settings loadSettings(const QString &file)
{
    const QSettings ini(file, QSettings::IniFormat);
    Settings settings;
    settings.geometry = ini.value(u"window/geometry"_s).toByteArray();
    settings.columns = toNumbers(ini.value(u"window/columns"_s).toStringList());
    settings.showsSidebar = ini.value(u"window/sidebar"_s, settings.showsSidebar).toBool();
    settings.showsMarks = ini.value(u"window/marks"_s, settings.showsMarks).toBool();
    readChoice(ini, u"window/theme"_s, ThemeChoice::Dark, settings.theme);
    readChoice(ini, u"list/grouping"_s, Grouping::Paper, settings.grouping);
    readChoice(ini, u"list/found"_s, ListOrder::Paper, settings.found);
    readScript(ini, u"list/headlines"_s, settings.headlines);
    settings.textSize = std::clamp(ini.value(u"reader/textSize"_s, settings.textSize).toInt(),
                                   smallestText, largestText);
    readScript(ini, u"reader/left"_s, settings.left);
    readScript(ini, u"reader/right"_s, settings.right);
    readChoice(ini, u"reader/panes"_s, PaneChoice::Right, settings.panes);
    readChoice(ini, u"reader/doubts"_s, DoubtLevel::Every, settings.aids.doubts);
    readChoice(ini, u"reader/pinyin"_s, PinyinChoice::All, settings.aids.pinyin);
    settings.aids.leftTurnsQuotes = ini.value(u"reader/leftTurnsQuotes"_s, false).toBool();
    settings.aids.rightTurnsQuotes = ini.value(u"reader/rightTurnsQuotes"_s, false).toBool();
    settings.library = ini.value(u"last/library"_s).toString();
    settings.article = ini.value(u"last/article"_s).toString();
    settings.position = ini.value(u"last/position"_s).toLongLong();
    settings.recentTags = ini.value(u"tags/recent"_s).toStringList();
    settings.shortcuts = readShortcuts(file);
    settings.offersTags = ini.value(u"tags/offered"_s, settings.offersTags).toBool();
    settings.exported = readForm(ini);
    settings.exportPaths = readExportPaths(ini);
    return settings;
}

void saveSettings(const QString &file, const Settings &settings)
{
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(u"window/geometry"_s, settings.geometry);
    ini.setValue(u"window/columns"_s, toStrings(settings.columns));
    ini.setValue(u"window/sidebar"_s, settings.showsSidebar);
    ini.setValue(u"window/marks"_s, settings.showsMarks);
    ini.setValue(u"window/theme"_s, int(settings.theme));
    ini.setValue(u"list/grouping"_s, int(settings.grouping));
    ini.setValue(u"list/found"_s, int(settings.found));
    ini.setValue(u"list/headlines"_s, token(settings.headlines));
    ini.setValue(u"reader/textSize"_s, settings.textSize);
    ini.setValue(u"reader/left"_s, token(settings.left));
    ini.setValue(u"reader/right"_s, token(settings.right));
    ini.setValue(u"reader/panes"_s, int(settings.panes));
    ini.setValue(u"reader/doubts"_s, int(settings.aids.doubts));
    ini.setValue(u"reader/pinyin"_s, int(settings.aids.pinyin));
    ini.setValue(u"reader/leftTurnsQuotes"_s, settings.aids.leftTurnsQuotes);
    ini.setValue(u"reader/rightTurnsQuotes"_s, settings.aids.rightTurnsQuotes);
    ini.setValue(u"last/library"_s, settings.library);
    ini.setValue(u"last/article"_s, settings.article);
    ini.setValue(u"last/position"_s, settings.position);
    ini.setValue(u"tags/recent"_s, settings.recentTags);
    ini.remove(u"shortcuts"_s);
    for (auto act = settings.shortcuts.begin(); act != settings.shortcuts.end(); ++act)
        ini.setValue(u"shortcuts/"_s + act.key(), act.value());
    ini.setValue(u"tags/offered"_s, settings.offersTags);
    ini.setValue(u"export/form"_s,
                 QString::fromUtf8(
                     QJsonDocument(formJson(settings.exported)).toJson(QJsonDocument::Compact)));
    for (auto path = settings.exportPaths.begin(); path != settings.exportPaths.end(); ++path)
        ini.setValue(u"exportPaths/"_s + path.key(), path.value());
}
