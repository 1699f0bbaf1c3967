#pragma once

#include <QStringList>

// Opens the window and runs until it is closed; returns the exit status. `arguments` are those
// after the program's name: a folder that is a library is opened, all else is imported into it.
// Without one the library opened last is opened again, or the default one, which is made when it is
// missing. A second start on the same library hands its files to the window that is open.
int runWindow(int argc, char **argv, const QStringList &arguments);
