#pragma once

#include <QStringList>

#include <opencc/Config.hpp>
#include <opencc/Converter.hpp>

#include <map>

// OpenCC itself, which what we make is compared with. Each configuration is read once.
class OpenCCLibrary final
{
public:
    // The names of all installed ones.
    static QStringList configurations();

    const opencc::Converter &converter(const QString &configuration);
    // The text holds no U+0000 and no lone surrogates: OpenCC cannot be given them.
    QString converted(const QString &text, const QString &configuration);

private:
    opencc::Config m_config; // keeps dictionaries that several share
    std::map<QString, opencc::ConverterPtr> m_converters;
};

// Keys and what they become by default of one dictionary (STPhrases), one after the other.
QStringList keysAndValues(const QString &dictionary);

// What is most likely to go wrong in a conversion, made up at random; the same for the same number.
struct Fuzz
{
    enum class Of {
        Keys,         // of all dictionaries, run together
        KeyParts,     // their beginnings and ends
        Values,       // what the keys become
        Planes,       // Han characters of planes 2 and 3 among keys
        Selectors,    // variation selectors, joiners and combining marks inside keys
        Descriptions, // ideographic description sequences of parts of keys
        Controls,     // controls, spaces and line ends inside keys
        Anything,     // all that, and what is not Chinese
    };
    Of of = Of::Anything;
    unsigned number = 1;
};
QString fuzzedText(Fuzz fuzz, qsizetype codePoints);
