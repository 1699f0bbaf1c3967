#pragma once

#include <QString>

// The steps that measure a whole library, store and index, as the window and the commands use it;
// each in a process of its own.

// Imports that file of JSON Lines into a new library.
bool importLibrary(const QString &articles, const QString &folder);
// Opens it and searches for every query as it was typed.
bool searchLibrary(const QString &folder, const QString &queries, const QString &answers);
// Adds a page and waits until it is found, and until the index knows it.
bool addPage(const QString &folder);
