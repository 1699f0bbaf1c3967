#include "window/startup.h"

#include "base/language.h"
#include "look/focusstyle.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "window/session.h"
#include "window/settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

bool isLibrary(const QString &path)
{
    return QFileInfo(path + u"/library.sqlite"_s).isFile();
}

// The interface's own font first, then one that has every Chinese character in the form the
// language of the interface asks for.
void setFonts()
{
    QFont font = QApplication::font();
    const bool isTraditional = QLocale().script() == QLocale::TraditionalHanScript;
    const ScriptChoice choice =
        isTraditional ? ScriptChoice::Traditional : ScriptChoice::Simplified;
    font.setFamilies(font.families() + sansFamilies(choice, Script::Neutral));
    QApplication::setFont(font);
}

void dress()
{
    QApplication::setStyle(new FocusStyle);
    QApplication::setWindowIcon(QIcon(u":/icons/baolan.svg"_s));
    setFonts();
}

QString libraryFolder(QStringList &arguments, const Settings &settings)
{
    for (const QString &argument : arguments) {
        if (isLibrary(argument)) {
            const QString folder = argument;
            arguments.removeOne(folder);
            return QFileInfo(folder).absoluteFilePath();
        }
    }
    return isLibrary(settings.library) ? settings.library : defaultLibraryFolder();
}

} // namespace

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    QApplication application(argc, argv);
    closeLocaleTrap();
    QApplication::setApplicationName(u"baolan"_s);
    QGuiApplication::setApplicationDisplayName(u"Baolan"_s);
    QGuiApplication::setDesktopFileName(u"baolan"_s);
    speakLanguageOfDesktop(application);
    dress();
    QStringList files = arguments;
    const QString folder = libraryFolder(files, loadSettings(settingsFile()));
    Session session(settingsFile());
    if (!session.open(folder, files))
        return 0;
    return QApplication::exec();
}
