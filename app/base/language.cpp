#include "base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// Which of our translations a desktop's language asks for: by its script, so that Hong Kong, Macau
// and Singapore, which have none of their own, get the one they can read.
QString translationFor(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return u"en"_s;
    return locale.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
}

void installTranslation(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void speakLanguageOfDesktop(QCoreApplication &application)
{
    const QString language = translationFor(QLocale::system());
    // Dates are written in the language of the words round them.
    QLocale::setDefault(language == u"en" ? QLocale(QLocale::English) : QLocale(language));
    installTranslation(application, u"qtbase_"_s + language,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslation(application, u"baolan_"_s + language, u":/i18n"_s);
}
