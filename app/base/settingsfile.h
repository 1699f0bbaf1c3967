#pragma once

#include <QString>

// Where the program keeps what it remembers from one start to the next: baolan.ini in the folder
// the desktop sets aside for its configuration. Needs the application's name.
QString settingsFile();
