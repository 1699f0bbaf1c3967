#include "hanzi/renditions.h"

#include "hanzi/boundaries.h"
#include "hanzi/configurations.h"
#include "hanzi/quotes.h"
#include "hanzi/renditiontables.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

Rendition onGraphemes(QStringView source, Rendition rendition)
{
    if (!isOneCharacterEach(source) || !isOneCharacterEach(rendition.text))
        rendition.links = rendition.links.onGraphemes(source, rendition.text);
    return rendition;
}

// The names the program knows, then those given; of these only such as could be converted in more
// than one way, by the conversion itself.
Dictionary placesIn(const QStringList &given, const Conversion &toOpenCC,
                    const QHash<char32_t, QList<char32_t>> &candidates)
{
    Dictionary places = knownPlaces();
    QSet<QString> seen;
    for (const Phrase &place : std::as_const(places))
        seen.insert(QString::fromStdU32String(place.key));
    for (const QString &name : given) {
        const QList<uint> characters = name.toUcs4();
        const bool canDiffer =
            characters.size() > 1 &&
            std::any_of(characters.begin(), characters.end(),
                        [&candidates](uint each) { return candidates.contains(each); });
        if (!canDiffer || seen.contains(name))
            continue;
        seen.insert(name);
        Rendition traditional;
        toOpenCC.append(name, traditional);
        places.append({name.toStdU32String(), traditional.text.toStdU32String()});
    }
    return places;
}

} // namespace

Standard Renditions::Tables::standard(ScriptChoice choice) const
{
    const auto own = [this](const QString &name) { return &*conversions.constFind(name); };
    const auto plain = [this](const QString &name) { return &*configurations.constFind(name); };
    switch (choice) {
    case ScriptChoice::Simplified:
        return {.target = ReaderPhrase::Target::Simplified, .converting = own(u"t2s"_s)};
    case ScriptChoice::MainlandWords:
        return {.target = ReaderPhrase::Target::Simplified, .converting = own(u"tw2sp"_s)};
    case ScriptChoice::Taiwan:
        return {.converting = own(u"s2tw"_s),
                .mending = own(u"s2tw"_s),
                .afterwards = plain(u"t2tw"_s),
                .standardizing = plain(u"t2tw"_s)};
    case ScriptChoice::HongKong:
        return {.converting = own(u"s2hk"_s),
                .mending = own(u"s2hk"_s),
                .afterwards = plain(u"t2hk"_s),
                .standardizing = plain(u"t2hk"_s)};
    case ScriptChoice::TaiwanWords:
        return {.converting = own(u"s2twp"_s),
                .mending = own(u"s2tw"_s),
                .afterwards = plain(u"t2tw"_s),
                .standardizing = plain(u"t2tw"_s)};
    case ScriptChoice::OpenCC:
        return {.converting = own(u"s2t"_s), .mending = own(u"s2t"_s)};
    default:
        return {.converting = own(u"s2tw"_s),
                .mending = own(u"s2tw"_s),
                .standardizing = plain(u"t2tw"_s)};
    }
}

Renditions::Renditions(std::unique_ptr<const Tables> tables)
    : m_tables(std::move(tables))
{
}

Renditions::~Renditions() = default;

Result<std::shared_ptr<const Renditions>> Renditions::load(const QStringList &placeNames)
{
    auto configurations = loadConfigurations();
    if (!configurations)
        return configurations.error();
    for (const QString &name : {u"t2s"_s, u"s2t"_s, u"s2tw"_s, u"s2hk"_s, u"t2tw"_s, u"t2hk"_s}) {
        const auto found = configurations->constFind(name);
        if (found == configurations->constEnd() || !found->keepsLength())
            return Error{Error::Code::Internal, name, u"no-equal-length"_s};
    }
    for (const QString &name : {u"s2twp"_s, u"tw2sp"_s}) {
        if (!configurations->contains(name))
            return Error{Error::Code::Internal, name, u"missing"_s};
    }
    auto asTraditional = loadCandidates(u"STCharacters"_s);
    auto asSimplified = loadCandidates(u"TSCharacters"_s);
    if (!asTraditional || !asSimplified)
        return asTraditional ? asSimplified.error() : asTraditional.error();
    auto tables = std::make_unique<Tables>();
    tables->configurations = *std::move(configurations);
    tables->candidatesAsTraditional = *std::move(asTraditional);
    tables->candidatesAsSimplified = *std::move(asSimplified);
    tables->addOwnWords(placeNames);
    return std::shared_ptr<const Renditions>(new Renditions(std::move(tables)));
}

// They compete with the dictionaries that change the script, which come first but in tw2sp: there
// words are changed before.
void Renditions::Tables::addOwnWords(const QStringList &placeNames)
{
    const Conversion &plain = *configurations.constFind(u"s2t"_s);
    const Dictionary corrections = correctionsToTraditional();
    const Conversion corrected =
        plain.with(std::make_shared<const OwnWords>(Dictionary(), corrections), 0);
    const auto toTraditional = std::make_shared<const OwnWords>(
        placesIn(placeNames, corrected, candidatesAsTraditional), corrections);
    for (const QString &name : {u"s2t"_s, u"s2tw"_s, u"s2hk"_s, u"s2twp"_s})
        conversions.insert(name, configurations.constFind(name)->with(toTraditional, 0));
    const auto toSimplified =
        std::make_shared<const OwnWords>(Dictionary(), correctionsToSimplified());
    conversions.insert(u"t2s"_s, configurations.constFind(u"t2s"_s)->with(toSimplified, 0));
    conversions.insert(u"tw2sp"_s, configurations.constFind(u"tw2sp"_s)->with(toSimplified, 1));
}

Rendition Renditions::make(const QString &source, ScriptChoice choice, const Wording &wording) const
{
    if (choice == ScriptChoice::Source)
        return {source, Alignment::identity(source)};
    const Standard to = m_tables->standard(choice);
    const FixedWords fixed = m_tables->fixedWords(source, to, wording);
    Rendition rendition;
    rendition.text.reserve(source.size() + source.size() / 8);
    for (const Stretch &stretch : m_tables->stretches(source, to, fixed))
        m_tables->append(source, stretch, to, rendition);
    if (wording.turnsQuotes) {
        if (to.target == ReaderPhrase::Target::Traditional)
            turnQuotesToCorners(rendition.text);
        else
            turnCornersToQuotes(rendition.text);
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
