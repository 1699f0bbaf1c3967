#include "hanzi/renditions.h"

#include "hanzi/boundaries.h"
#include "hanzi/characters.h"
#include "hanzi/configurations.h"
#include "hanzi/mending.h"
#include "hanzi/scriptcount.h"

using namespace Qt::StringLiterals;

namespace {

// How a passage comes into traditional script.
struct Standard
{
    const Conversion &fromSimplified;
    const Conversion *fromTraditional; // nullptr: stays as printed
};

void appendUnchanged(QStringView text, Rendition &rendition)
{
    rendition.text += text;
    rendition.links.append(Alignment::identity(text));
}

Rendition onGraphemes(QStringView source, Rendition rendition)
{
    if (!isOneCharacterEach(source) || !isOneCharacterEach(rendition.text))
        rendition.links = rendition.links.onGraphemes(source, rendition.text);
    return rendition;
}

// Operators that describe a character by its parts: how many parts follow, 0 for anything else.
int partsDescribed(char32_t character)
{
    if (character == U'⿲' || character == U'⿳')
        return 3;
    return character >= U'⿰' && character <= U'⿻' ? 2 : 0;
}

// How much of the text, which begins with an operator, is the description of one character.
qsizetype descriptionLength(QStringView text)
{
    QStringView rest = text;
    for (int missing = 1; missing > 0 && !rest.isEmpty(); --missing)
        missing += partsDescribed(takeCharacter(rest).code);
    return text.size() - rest.size();
}

qsizetype descriptionBegin(QStringView text)
{
    const auto begin = std::find_if(text.begin(), text.end(),
                                    [](QChar unit) { return partsDescribed(unit.unicode()) > 0; });
    return begin - text.begin();
}

// Calls convert for each part of the passage outside descriptions; those are left as printed, for
// their parts are shapes and not words.
template <typename Convert>
void appendAroundDescriptions(QStringView passage, Rendition &rendition, Convert convert)
{
    while (!passage.isEmpty()) {
        const qsizetype begin = descriptionBegin(passage);
        convert(passage.first(begin));
        passage = passage.mid(begin);
        const qsizetype length = passage.isEmpty() ? 0 : descriptionLength(passage);
        appendUnchanged(passage.first(length), rendition);
        passage = passage.mid(length);
    }
}

} // namespace

struct Renditions::Tables
{
    QHash<QString, Conversion> configurations;

    const Conversion &operator[](const QString &name) const
    {
        return configurations.find(name).value();
    }
    Standard standard(ScriptChoice choice) const;
    void appendTraditional(QStringView passage, const Standard &standard,
                           Rendition &rendition) const;
    void appendPassage(QStringView passage, Script ofText, ScriptChoice choice,
                       Rendition &rendition) const;
};

Standard Renditions::Tables::standard(ScriptChoice choice) const
{
    switch (choice) {
    case ScriptChoice::Taiwan:
        return {(*this)[u"s2tw"_s], &(*this)[u"t2tw"_s]};
    case ScriptChoice::HongKong:
        return {(*this)[u"s2hk"_s], &(*this)[u"t2hk"_s]};
    case ScriptChoice::OpenCC:
        return {(*this)[u"s2t"_s], nullptr};
    default:
        return {(*this)[u"s2tw"_s], nullptr};
    }
}

void Renditions::Tables::appendTraditional(QStringView passage, const Standard &standard,
                                           Rendition &rendition) const
{
    Rendition mended;
    if (countScript(passage).simplified > 0)
        mendLeftovers(passage, (*this)[u"t2s"_s], standard.fromSimplified, mended);
    else
        appendUnchanged(passage, mended);
    if (standard.fromTraditional) {
        Rendition standardized;
        standard.fromTraditional->append(mended.text, standardized);
        mended = {standardized.text, mended.links.then(standardized.links)};
    }
    rendition.text += mended.text;
    rendition.links.append(mended.links);
}

void Renditions::Tables::appendPassage(QStringView passage, Script ofText, ScriptChoice choice,
                                       Rendition &rendition) const
{
    const ScriptCount count = countScript(passage);
    const Script script = count.verdict() == Script::Neutral ? ofText : count.verdict();
    const bool isSimplified = script == Script::Simplified || script == Script::Neutral;
    if (choice != ScriptChoice::Simplified) {
        const Standard to = standard(choice);
        if (isSimplified)
            to.fromSimplified.append(passage, rendition);
        else
            appendTraditional(passage, to, rendition);
    } else if (isSimplified && count.traditional == 0) {
        appendUnchanged(passage, rendition);
    } else {
        (*this)[u"t2s"_s].append(passage, rendition);
    }
}

Renditions::Renditions(std::unique_ptr<const Tables> tables)
    : m_tables(std::move(tables))
{
}

Renditions::~Renditions() = default;

Result<std::shared_ptr<const Renditions>> Renditions::load()
{
    auto configurations = loadConfigurations();
    if (!configurations)
        return configurations.error();
    for (const QString &name : {u"t2s"_s, u"s2t"_s, u"s2tw"_s, u"s2hk"_s, u"t2tw"_s, u"t2hk"_s}) {
        const auto found = configurations->constFind(name);
        if (found == configurations->constEnd() || !found->keepsLength())
            return Error{Error::Code::Internal, name, u"no-equal-length"_s};
    }
    auto tables = std::make_unique<Tables>();
    tables->configurations = *std::move(configurations);
    return std::shared_ptr<const Renditions>(new Renditions(std::move(tables)));
}

Rendition Renditions::make(const QString &source, ScriptChoice choice) const
{
    Rendition rendition;
    if (choice == ScriptChoice::Source) {
        appendUnchanged(source, rendition);
        return rendition;
    }
    const Script script = countScript(source).verdict();
    rendition.text.reserve(source.size() + source.size() / 8);
    bool isFirst = true;
    for (const QStringView passage : QStringView(source).split(u'\n')) {
        if (!isFirst)
            appendUnchanged(u"\n", rendition);
        isFirst = false;
        appendAroundDescriptions(passage, rendition, [&](QStringView part) {
            m_tables->appendPassage(part, script, choice, rendition);
        });
    }
    return onGraphemes(source, std::move(rendition));
}

Result<Rendition> Renditions::convert(const QString &text, const QString &configuration) const
{
    const auto conversion = m_tables->configurations.constFind(configuration);
    if (conversion == m_tables->configurations.constEnd())
        return Error{Error::Code::BadValue, u"configuration"_s, configuration};
    Rendition rendition;
    rendition.text.reserve(text.size() + text.size() / 8);
    conversion->append(text, rendition);
    return onGraphemes(text, std::move(rendition));
}
