#pragma once

#include <QStringList>

#include <functional>

// Opens the window and runs until it is closed; returns the exit status. `arguments` are those
// after the program's name: a folder that is a library is opened, all else is imported into it.
// Without one the library opened last is opened again, or the default one, which is made when it is
// missing. A second start on the same library hands its files to the window that is open.
int runWindow(int argc, char **argv, const QStringList &arguments);

// Opens the window where a link leads; in the library of `folder` when one is named, else in the
// one that is known by that UUID, else asks where it is. 2 for a link that is none, 3 when the
// library cannot be opened, 1 when the article or the mark is not there: each is said on `say`.
int runLink(int argc, char **argv, const QString &link, const QString &folder,
            const std::function<void(const QString &)> &say);
