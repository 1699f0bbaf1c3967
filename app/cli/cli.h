#pragma once

#include <QStringList>

#include <functional>
#include <optional>

// Where a command writes; tests put their own in.
struct CommandStreams
{
    std::function<void(const QString &)> out; // standard output
    std::function<void(const QString &)> err; // standard error
    std::function<QByteArray()> in;           // all of standard input
    bool progress = false;                    // standard error is a terminal
    int columns = 0; // width of the terminal standard output goes to; 0 when it is none
};

// True when the first argument (after the program's name) names a command, asks for --help or
// --version, or is neither an option nor a file or folder: then the window stays closed.
bool isCommand(const QStringList &arguments);

// A link that is to be opened in the window, by `open LINK` or by itself; nullopt when something
// else is asked for, --json with it or not understood: then it is a command as any other.
struct LinkToOpen
{
    QString link;    // as written
    QString library; // the folder named with it; may be empty
};
std::optional<LinkToOpen> linkToOpen(const QStringList &arguments);

// Runs `baolan COMMAND …` as design section 5 describes it; returns the exit status: 0 done, 1 not
// or not wholly done, 2 wrong usage, 3 the library cannot be opened as needed. Needs a
// QCoreApplication.
int runCommand(const QStringList &arguments, const CommandStreams &streams);

// What works without a display, one command a line, as --help shows it.
QString commandOverview();
