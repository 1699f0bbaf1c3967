#include "window/scriptname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString scriptName(ScriptChoice choice)
{
    switch (choice) {
    case ScriptChoice::Source:
        return QCoreApplication::translate("scripts", "As printed");
    case ScriptChoice::Simplified:
        return QCoreApplication::translate("scripts", "Simplified");
    case ScriptChoice::Traditional:
        return QCoreApplication::translate("scripts", "Traditional");
    case ScriptChoice::Taiwan:
        return QCoreApplication::translate("scripts", "Taiwan standard");
    case ScriptChoice::HongKong:
        return QCoreApplication::translate("scripts", "Hong Kong standard");
    case ScriptChoice::OpenCC:
        return QCoreApplication::translate("scripts", "OpenCC standard");
    case ScriptChoice::MainlandWords:
        return QCoreApplication::translate("scripts", "Simplified, mainland words");
    case ScriptChoice::TaiwanWords:
        return QCoreApplication::translate("scripts", "Traditional, Taiwan words");
    }
    return {};
}

QString scriptSign(ScriptChoice choice)
{
    switch (choice) {
    case ScriptChoice::Source:
        return u"原"_s;
    case ScriptChoice::Simplified:
        return u"简"_s;
    case ScriptChoice::Traditional:
        return u"繁"_s;
    case ScriptChoice::Taiwan:
        return u"臺"_s;
    case ScriptChoice::HongKong:
        return u"港"_s;
    case ScriptChoice::OpenCC:
        return u"通"_s;
    case ScriptChoice::MainlandWords:
        return u"陆"_s;
    case ScriptChoice::TaiwanWords:
        return u"詞"_s;
    }
    return {};
}
