#include "window/startup.h"

#include "base/errortext.h"
#include "base/language.h"
#include "base/settingsfile.h"
#include "library/knownlibraries.h"
#include "look/focusstyle.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "window/linkquestion.h"
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

// Before anything is opened.
void prepare(QApplication &application)
{
    closeLocaleTrap();
    QApplication::setApplicationName(u"baolan"_s);
    QGuiApplication::setApplicationDisplayName(u"Baolan"_s);
    QGuiApplication::setDesktopFileName(u"baolan"_s);
    speakLanguageOfDesktop(application);
    dress();
}

// That the link leads somewhere in the library of that folder.
Result<void> checkLink(const Link &link, const QString &folder)
{
    const auto library = Library::open(folder, Library::Access::Read, u"window"_s);
    if (!library)
        return library.error();
    const auto target = (*library)->target(link);
    return target ? Result<void>() : Result<void>(target.error());
}

bool isElsewhere(const Error &error)
{
    return error.code == Error::Code::NoLibrary || error.detail == u"other-library"_s;
}

// Empty when the reader does not say.
QString askForFolder(const Link &link)
{
    QMap<QString, QString> known = knownLibraries(settingsFile());
    known.remove(link.library);
    LinkQuestion question(link.library, known, [&link](const QString &folder) -> Result<void> {
        Result<void> checked = checkLink(link, folder);
        // That its article is not there is said by whoever opens it.
        return checked || isElsewhere(checked.error()) ? checked : Result<void>();
    });
    return question.exec() == QDialog::Accepted ? question.folder() : QString();
}

} // namespace

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    QApplication application(argc, argv);
    prepare(application);
    QStringList files = arguments;
    const QString folder = libraryFolder(files, loadSettings(settingsFile()));
    Session session(settingsFile());
    if (!session.open(folder, files))
        return 0;
    return QApplication::exec();
}

int runLink(int argc, char **argv, const QString &link, const QString &folder,
            const std::function<void(const QString &)> &say)
{
    QApplication application(argc, argv);
    prepare(application);
    const Result<Link> parsed = parseLink(link);
    if (!parsed)
        return say(sentence(parsed.error())), 2;
    QString place = folder;
    if (place.isEmpty())
        place = knownLibraries(settingsFile()).value(parsed->library, defaultLibraryFolder());
    Result<void> checked = checkLink(*parsed, place);
    if (!checked && folder.isEmpty() && isElsewhere(checked.error())) {
        place = askForFolder(*parsed);
        if (place.isEmpty())
            return say(sentence({Error::Code::NotFound, parsed->library, u"other-library"_s})), 3;
        checked = checkLink(*parsed, place);
    }
    if (!checked) {
        const bool isOpened = checked.error().code == Error::Code::NotFound ||
                              checked.error().code == Error::Code::BadValue;
        return say(sentence(checked.error())), isOpened && !isElsewhere(checked.error()) ? 1 : 3;
    }
    Session session(settingsFile());
    if (!session.open(place, {link}))
        return 0;
    return QApplication::exec();
}
