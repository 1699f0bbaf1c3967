#pragma once

#include "browse/listorder.h"
#include "library/exportrequest.h"
#include "paper/script.h"
#include "reader/readingaids.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

// Which set of colours the reader wants; System follows the desktop.
enum class ThemeChoice { System, Light, Sepia, Dark };

// How many renditions stand side by side.
enum class PaneChoice { Both, Left, Right };

// What the window remembers from one start to the next. Plain data; kept in baolan.ini in the
// folder the desktop sets aside for the program's configuration.
struct Settings
{
    QByteArray geometry;
    QList<int> columns; // widths of sidebar, list, reader, marks; empty at the first start
    bool showsSidebar = true;
    bool showsMarks = false; // at 1280 pixels the two panes need their room
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 17; // pixels
    ScriptChoice left = ScriptChoice::Simplified;
    ScriptChoice right = ScriptChoice::Traditional;
    PaneChoice panes = PaneChoice::Both;
    ReadingAids aids;
    Grouping grouping = Grouping::CityAndMonth;
    ListOrder found = ListOrder::Relevance;        // what was searched for
    ScriptChoice headlines = ScriptChoice::Source; // in the list
    QString library;                               // folder opened last
    QString article;                               // UUID
    qint64 position = 0;                           // of the source text, at the top of the pane
    QStringList recentTags;
    QMap<QString, QStringList> shortcuts; // those that were changed, by the name of the act
    bool offersTags = true;               // beside each selection; false: only on T
    NoteForm exported;                    // chosen last
    QMap<QString, QString> exportPaths;   // where it went last, by the token of the format
};

// What cannot be read has its default. Nothing is written by reading.
Settings loadSettings(const QString &file);
void saveSettings(const QString &file, const Settings &settings);
