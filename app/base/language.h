#pragma once

class QCoreApplication;

// Has window and command line speak the language of the desktop: the words of Qt and ours, numbers
// and dates. To be called once, before anything is said.
void speakLanguageOfDesktop(QCoreApplication &application);
