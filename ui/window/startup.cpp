#include "window/startup.h"

#include "look/focusstyle.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "window/session.h"
#include "window/settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

bool isLibrary(const QString &path)
{
    return QFileInfo(path + u"/library.sqlite"_s).isFile();
}

// Which of our translations a desktop's language asks for: by its script, so that Hong Kong, Macau
// and Singapore, which have none of their own, get the one they can read.
QString translationFor(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return u"en"_s;
    return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
}

void installTranslation(QApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QApplication::installTranslator(translator);
}

void speak(QApplication &application)
{
    const QString language = translationFor(QLocale::system());
    // Dates are written in the language of the words round them.
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English) : QLocale(language));
    installTranslation(application, u"qtbase_"_s + language,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslation(application, u"baolan_"_s + language, u":/i18n"_s);
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
    speak(application);
    dress();
    QStringList files = arguments;
    const QString folder = libraryFolder(files, loadSettings(settingsFile()));
    Session session(settingsFile());
    if (!session.open(folder, files))
        return 0;
    return QApplication::exec();
}
