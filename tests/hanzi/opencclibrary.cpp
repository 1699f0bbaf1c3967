#include "opencclibrary.h"

#include "hanzi/boundaries.h"

#include <QDir>

#include <opencc/Lexicon.hpp>
#include <opencc/MarisaDict.hpp>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace {

const QDir &folder()
{
    static const QDir theFolder(u"/usr/share/opencc"_s);
    return theFolder;
}

struct Phrases
{
    QStringList keys;
    QStringList values;
};

const Phrases &allPhrases()
{
    static const Phrases phrases = [] {
        Phrases all;
        for (const QFileInfo &file : folder().entryInfoList({u"*.ocd2"_s})) {
            const QStringList both = keysAndValues(file.baseName());
            for (qsizetype i = 0; i < both.size(); i += 2) {
                all.keys += both[i];
                all.values += both[i + 1];
            }
        }
        return all;
    }();
    return phrases;
}

constexpr std::array<QStringView, 8> joiners{u"\uFE00", u"\uFE0F",       u"\U000E0100", u"\u200D",
                                             u"\u200B", u"\u0301\u0323", u"\u20DD",     u"\u00AD"};
constexpr std::array<QStringView, 9> controls{u"\x01", u"\x1b[0m", u"\x7f",   u"\u0085", u"\r\n",
                                              u"\n",   u"\t",      u"\u3000", u"\u2028"};
constexpr std::array<QStringView, 12> operators{u"⿰", u"⿱", u"⿲", u"⿳", u"⿴", u"⿵",
                                                u"⿶", u"⿷", u"⿸", u"⿹", u"⿺", u"⿻"};
constexpr std::array<QStringView, 12> others{u"👍🏽", u"👨‍👩‍👧",
                                             u"🇨🇳",       u"A",
                                             u"é",        u"한국",
                                             u"カナ",     u"，“",
                                             u"\uFFFD",   u"\uE000",
                                             u"類",       u"５%"};

class Generator final
{
public:
    explicit Generator(Fuzz fuzz)
        : m_fuzz(fuzz)
        , m_random(fuzz.number)
    {
    }
    QString piece() { return piece(m_fuzz.of); }

private:
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % size_t(limit)); }
    template <typename List>
    auto oneOf(const List &list)
    {
        return list[decltype(list.size())(below(qsizetype(list.size())))];
    }
    qsizetype cutOf(const QString &key)
    {
        return toGraphemes(key, {below(key.size()), key.size()}).begin;
    }
    QString key() { return oneOf(allPhrases().keys); }
    QString interrupted(QStringView by)
    {
        QString text = key();
        return text.insert(cutOf(text), by);
    }
    QString keyPart()
    {
        const QString whole = key();
        const qsizetype cut = cutOf(whole);
        return below(2) == 0 ? whole.first(cut) : whole.sliced(cut);
    }
    QString piece(Fuzz::Of of);

    Fuzz m_fuzz;
    std::mt19937 m_random;
};

QString Generator::piece(Fuzz::Of of)
{
    switch (of) {
    case Fuzz::Of::Keys:
        return key();
    case Fuzz::Of::KeyParts:
        return keyPart();
    case Fuzz::Of::Values:
        return oneOf(allPhrases().values);
    case Fuzz::Of::Planes:
        return keyPart().append(QChar::fromUcs4(char32_t(0x20000 + below(0x12000))));
    case Fuzz::Of::Selectors:
        return interrupted(oneOf(joiners));
    case Fuzz::Of::Descriptions:
        return oneOf(operators).toString() + keyPart() + keyPart();
    case Fuzz::Of::Controls:
        return interrupted(oneOf(controls));
    case Fuzz::Of::Anything:
        break;
    }
    const qsizetype kind = below(qsizetype(Fuzz::Of::Anything) + 1);
    return kind == qsizetype(Fuzz::Of::Anything) ? oneOf(others).toString() : piece(Fuzz::Of(kind));
}

} // namespace

QStringList OpenCCLibrary::configurations()
{
    QStringList names;
    for (const QFileInfo &file : folder().entryInfoList({u"*.json"_s}))
        names += file.baseName();
    return names;
}

const opencc::Converter &OpenCCLibrary::converter(const QString &configuration)
{
    opencc::ConverterPtr &converter = m_converters[configuration];
    if (!converter)
        converter = m_config.NewFromFile(configuration.toStdString() + ".json");
    return *converter;
}

QString OpenCCLibrary::converted(const QString &text, const QString &configuration)
{
    return QString::fromStdString(converter(configuration).Convert(text.toStdString()));
}

QStringList keysAndValues(const QString &dictionary)
{
    const QString file = folder().filePath(dictionary + u".ocd2"_s);
    const auto entries =
        opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(file.toStdString());
    QStringList phrases;
    for (const auto &entry : *entries->GetLexicon()) {
        phrases += QString::fromStdString(entry->Key());
        phrases += QString::fromStdString(entry->GetDefault());
    }
    return phrases;
}

QString fuzzedText(Fuzz fuzz, qsizetype codePoints)
{
    Generator generator(fuzz);
    QString text;
    for (qsizetype length = 0; length < codePoints;) {
        const QString piece = generator.piece();
        text += piece;
        length += piece.toUcs4().size();
    }
    return text;
}
