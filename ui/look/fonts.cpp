#include "look/fonts.h"

#include <clocale>

using namespace Qt::StringLiterals;

namespace {

// The names under which one design is sold: Noto as packaged with all regions in one file, Noto for
// one region, and Adobe's original.
QStringList region(const QString &style, const QString &code)
{
    return {u"Noto "_s + style + u" CJK "_s + code, u"Noto "_s + style + u' ' + code,
            u"Source Han "_s + style + u' ' + code};
}

QString regionCode(ScriptChoice choice, Script textScript)
{
    switch (choice) {
    case ScriptChoice::Simplified:
    case ScriptChoice::MainlandWords:
        return u"SC"_s;
    case ScriptChoice::HongKong:
        return u"HK"_s;
    case ScriptChoice::Source:
        return textScript == Script::Traditional ? u"TC"_s : u"SC"_s;
    case ScriptChoice::Traditional:
    case ScriptChoice::Taiwan:
    case ScriptChoice::OpenCC:
    case ScriptChoice::TaiwanWords:
        break;
    }
    return u"TC"_s;
}

// What one region lacks is looked for in the others before the system is asked.
QStringList families(const QString &style, const QString &code)
{
    QStringList names = region(style, code);
    for (const QString &other : {u"SC"_s, u"TC"_s, u"HK"_s}) {
        if (other != code)
            names += region(style, other);
    }
    return names;
}

} // namespace

QStringList serifFamilies(ScriptChoice choice, Script textScript)
{
    return families(u"Serif"_s, regionCode(choice, textScript)) << u"serif"_s;
}

QStringList sansFamilies(ScriptChoice choice, Script textScript)
{
    return families(u"Sans"_s, regionCode(choice, textScript)) << u"sans-serif"_s;
}

void closeLocaleTrap()
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
}
