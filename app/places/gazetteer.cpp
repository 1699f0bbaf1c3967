#include "places/gazetteer.h"

#include "hanzi/folding.h"
#include "places/division.h"
#include "places/namescanner.h"
#include "places/papers.h"
#include "places/placenames.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What a name may stand for. A lower rank is believed first: in force before former, cities before
// counties.
struct Candidate
{
    QString code; // in force
    int rank = 0;
    bool isFull = false;
};

// What a name stands for in a running text; nothing for a misleading phrase.
struct Meaning
{
    QStringList codes;
    bool isFull = false;
    bool isEveryday = false;
};

constexpr int firstFormerRank = 2;

int rankOf(const Division &division)
{
    return (division.level == DivisionLevel::County ? 1 : 0) +
           (division.isInForce() ? 0 : firstFormerRank);
}

using Candidates = QHash<QString, QList<Candidate>>; // by folded name

void addCandidate(Candidates &candidates, const Division &division, const PlaceName &name)
{
    const QString code = division.isInForce() ? division.code : division.heir;
    if (!code.isEmpty())
        candidates[folded(name.name)].append({code, rankOf(division), name.isFull});
}

// Of all that bear the name: those in force that bear it in full, or else the best rank.
Meaning meaningOf(const QList<Candidate> &candidates)
{
    const auto isPlain = [](const Candidate &candidate) {
        return candidate.isFull && candidate.rank < firstFormerRank;
    };
    const bool anyPlain = std::any_of(candidates.begin(), candidates.end(), isPlain);
    int best = candidates.first().rank;
    for (const Candidate &candidate : candidates)
        best = std::min(best, candidate.rank);
    Meaning meaning;
    for (const Candidate &candidate : candidates) {
        if (!(anyPlain ? isPlain(candidate) : candidate.rank == best))
            continue;
        meaning.isFull = meaning.isFull || candidate.isFull;
        if (!meaning.codes.contains(candidate.code))
            meaning.codes.append(candidate.code);
    }
    return meaning;
}

// 北京路, 南京东大街, 吉安乡: a street in any city, a town elsewhere.
bool isStreetOrTown(QStringView foldedText, qsizetype end)
{
    static const QRegularExpression street(
        folded(u"^(?:[东西南北中]?(路|街|大街|大道)(?![线演上径网头道口])|镇(?![区守长静])|"
               u"乡(?![村镇下亲音情土愁贤])|村(?![镇民官干级]))"));
    return street
        .match(foldedText.sliced(end).first(std::min<qsizetype>(4, foldedText.size() - end)))
        .hasMatch();
}

} // namespace

struct Gazetteer::Table
{
    QHash<QString, Division> divisions;      // in force, by code
    QHash<QString, Place> places;            // by code
    QStringList codes;                       // in the table's order
    QHash<QString, QStringList> typed;       // codes by folded name, best first
    QHash<QString, QStringList> pinyin;      // codes by pinyin
    QHash<QString, QStringList> countyStems; // codes of counties by folded short name
    QList<Meaning> meanings;
    NameScanner scanner;                    // reports positions in `meanings`
    QHash<QString, QList<PaperRow>> papers; // by folded name

    void addPlaces(const QList<Division> &all);
    void addTypedNames(const QList<Division> &all);
    void addNamesInText(const QList<Division> &all);
    void addMeaning(const QString &foldedName, const Meaning &meaning);

    QList<Place> placesOf(const QStringList &wanted) const;
    bool liesIn(const QString &code, const Place &parent) const;
    QStringList narrowed(const Meaning &meaning, QStringView name,
                         const PlaceMention *parent) const;
    PlaceMention mention(const Meaning &meaning, const QStringList &meant) const;
    QStringList placesInPaperName(const QString &stem) const;
    Paper paperByStem(const QString &foldedName) const;
};

void Gazetteer::Table::addPlaces(const QList<Division> &all)
{
    QHash<QString, QString> provinceNames;
    for (const Division &division : all) {
        if (division.level == DivisionLevel::Province)
            provinceNames.insert(division.code, division.shortName);
    }
    for (const Division &division : all) {
        if (!division.isInForce())
            continue;
        divisions.insert(division.code, division);
        codes.append(division.code);
        places.insert(division.code, {.code = division.code,
                                      .name = division.name,
                                      .shortName = division.shortName,
                                      .pinyin = division.pinyin,
                                      .provinceCode = division.provinceCode,
                                      .provinceName = provinceNames.value(division.provinceCode)});
        if (!division.pinyin.isEmpty())
            pinyin[division.pinyin].append(division.code);
        if (division.level == DivisionLevel::County)
            countyStems[folded(division.shortName)].append(division.code);
    }
}

void Gazetteer::Table::addTypedNames(const QList<Division> &all)
{
    Candidates candidates;
    for (const Division &division : all) {
        for (const PlaceName &name : namesInText(division))
            addCandidate(candidates, division, name);
        if (division.level == DivisionLevel::County)
            addCandidate(candidates, division, {division.shortName, false});
    }
    for (auto named = candidates.begin(); named != candidates.end(); ++named) {
        const auto isBetter = [](const Candidate &a, const Candidate &b) {
            return a.rank < b.rank;
        };
        std::stable_sort(named->begin(), named->end(), isBetter);
        const int best = named->first().rank;
        QStringList &found = typed[named.key()];
        for (const Candidate &candidate : *named) {
            const bool counts = candidate.rank < firstFormerRank || candidate.rank == best;
            if (counts && !found.contains(candidate.code))
                found.append(candidate.code);
        }
    }
}

void Gazetteer::Table::addNamesInText(const QList<Division> &all)
{
    Candidates candidates;
    for (const Division &division : all) {
        for (const PlaceName &name : namesInText(division)) {
            // 惠民, 晋江: no longer a prefecture, and a county's two characters prove nothing.
            const bool isCountyNow =
                !division.isInForce() && !name.isFull && countyStems.contains(folded(name.name));
            if (!isCountyNow)
                addCandidate(candidates, division, name);
        }
    }
    QSet<QString> everyday;
    for (const QString &word : everydayWords())
        everyday.insert(folded(word));
    for (auto named = candidates.cbegin(); named != candidates.cend(); ++named) {
        Meaning meaning = meaningOf(*named);
        meaning.isEveryday = everyday.contains(named.key());
        addMeaning(named.key(), meaning);
    }
    for (const QString &phrase : misleadingPhrases())
        addMeaning(folded(phrase), {});
}

void Gazetteer::Table::addMeaning(const QString &foldedName, const Meaning &meaning)
{
    scanner.add(foldedName, meanings.size());
    meanings.append(meaning);
}

QList<Place> Gazetteer::Table::placesOf(const QStringList &wanted) const
{
    QList<Place> found;
    for (const QString &code : wanted)
        found.append(places.value(code));
    return found;
}

bool Gazetteer::Table::liesIn(const QString &code, const Place &parent) const
{
    const Division division = divisions.value(code);
    return code != parent.code &&
           (division.cityCode == parent.code || division.provinceCode == parent.code);
}

// Of several meanings the one that lies in the division named right before it: 连云港市海州区,
// 北京朝阳 (where the city 朝阳 is not meant).
QStringList Gazetteer::Table::narrowed(const Meaning &meaning, QStringView name,
                                       const PlaceMention *parent) const
{
    if (!parent || parent->places.size() != 1)
        return meaning.codes;
    const Place &outer = parent->places.first();
    const auto within = [this, &outer](const QStringList &candidates) {
        QStringList found;
        for (const QString &code : candidates) {
            if (liesIn(code, outer))
                found.append(code);
        }
        return found;
    };
    QStringList inside = within(meaning.codes);
    if (inside.isEmpty() && !meaning.isFull)
        inside = within(countyStems.value(name.toString()));
    return inside.isEmpty() ? meaning.codes : inside;
}

PlaceMention Gazetteer::Table::mention(const Meaning &meaning, const QStringList &meant) const
{
    PlaceMention mention{.places = placesOf(meant),
                         .isFullName = meaning.isFull,
                         .isCounty = true,
                         .isEverydayWord = meaning.isEveryday};
    for (const QString &code : meant) {
        const Division division = divisions.value(code);
        mention.prefectures.append(places.value(division.cityCode));
        mention.isCounty = mention.isCounty && division.level == DivisionLevel::County;
    }
    return mention;
}

// The places that a paper may be called after. A district (东方, 前进) is a word more often than
// not, unless it is named in full.
QStringList Gazetteer::Table::placesInPaperName(const QString &stem) const
{
    QStringList cities;
    QStringList counties;
    for (const QString &code : typed.value(stem))
        (divisions.value(code).level == DivisionLevel::County ? counties : cities).append(code);
    const bool isDistrict = counties.size() == 1 &&
                            divisions.value(counties.first()).name.endsWith(u'区') &&
                            folded(divisions.value(counties.first()).name) != stem;
    if (!cities.isEmpty())
        return cities;
    return isDistrict ? QStringList() : counties;
}

Paper Gazetteer::Table::paperByStem(const QString &foldedName) const
{
    const QStringList found = placesInPaperName(stemOfPaper(foldedName));
    if (found.size() != 1)
        return {};
    const Division division = divisions.value(found.first());
    if (division.level == DivisionLevel::County)
        return {.publishedAt = places.value(division.code), .level = PaperLevel::County};
    if (division.level == DivisionLevel::City)
        return {.publishedAt = places.value(division.code), .level = PaperLevel::City};
    const QString capital = division.code.left(2) + u"0100"_s; // of a municipality: none
    return {.publishedAt = places.value(places.contains(capital) ? capital : division.code),
            .level = PaperLevel::Provincial};
}

Result<std::shared_ptr<const Gazetteer>> Gazetteer::load()
{
    const Result<QList<Division>> divisions = readDivisions();
    if (!divisions)
        return divisions.error();
    const Result<QList<PaperRow>> papers = readPapers();
    if (!papers)
        return papers.error();
    auto table = std::make_unique<Table>();
    for (const PaperRow &paper : *papers)
        table->papers[folded(paper.name)].append(paper);
    table->addPlaces(*divisions);
    table->addTypedNames(*divisions);
    table->addNamesInText(*divisions);
    return std::shared_ptr<const Gazetteer>(new Gazetteer(std::move(table)));
}

Gazetteer::Gazetteer(std::unique_ptr<const Table> table)
    : m_table(std::move(table))
{
}

Gazetteer::~Gazetteer() = default;

std::optional<Place> Gazetteer::place(const QString &code) const
{
    const auto found = m_table->places.constFind(code);
    return found == m_table->places.constEnd() ? std::nullopt : std::optional<Place>(*found);
}

Place Gazetteer::cityOf(const Place &place) const
{
    return m_table->places.value(m_table->divisions.value(place.code).cityCode);
}

QList<Place> Gazetteer::named(const QString &name) const
{
    const QString typed = name.trimmed();
    if (const std::optional<Place> byCode = place(typed.toUpper()))
        return {*byCode};
    const QStringList byName = m_table->typed.value(folded(typed));
    if (!byName.isEmpty())
        return m_table->placesOf(byName);
    QString letters = typed.toLower();
    letters.remove(u' ').remove(u'\'').remove(u'-');
    return m_table->placesOf(m_table->pinyin.value(letters));
}

QStringList Gazetteer::fullNames() const
{
    QStringList names;
    for (const Division &division : m_table->divisions)
        names << division.name;
    names.sort();
    names.removeDuplicates();
    return names;
}

QList<Place> Gazetteer::cities() const
{
    QList<Place> found;
    for (const QString &code : m_table->codes) {
        if (m_table->divisions.constFind(code)->level != DivisionLevel::County)
            found.append(m_table->places.value(code));
    }
    return found;
}

QStringList Gazetteer::citiesWithin(const QString &code) const
{
    QStringList cities{code};
    for (const QString &other : m_table->codes) {
        const Division &division = *m_table->divisions.constFind(other);
        if (division.level == DivisionLevel::City && division.provinceCode == code)
            cities.append(other);
    }
    return cities;
}

QList<PlaceMention> Gazetteer::mentions(const QString &text) const
{
    const FoldedText shadow = fold(text);
    QList<PlaceMention> mentions;
    qsizetype lastEnd = -1; // of the mention before, in the shadow
    for (const NameScanner::Found &found : m_table->scanner.find(shadow.text)) {
        const Meaning &meaning = m_table->meanings[found.number];
        if (meaning.codes.isEmpty() ||
            (!meaning.isFull && isStreetOrTown(shadow.text, found.range.end)))
            continue;
        const PlaceMention *parent = lastEnd == found.range.begin ? &mentions.last() : nullptr;
        const QStringView name =
            QStringView(shadow.text).sliced(found.range.begin, found.range.length());
        PlaceMention mention = m_table->mention(meaning, m_table->narrowed(meaning, name, parent));
        mention.range = shadow.toOriginal(found.range);
        mentions.append(mention);
        lastEnd = found.range.end;
    }
    return mentions;
}

bool Gazetteer::isListedPaper(const QString &name) const
{
    return m_table->papers.contains(folded(name));
}

Paper Gazetteer::paper(const QString &name) const
{
    static const QRegularExpression edition(u"[·•・]|\\s"_s);
    const QString key = folded(name.trimmed().section(edition, 0, 0));
    Paper known;
    if (const QList<PaperRow> rows = m_table->papers.value(key); rows.size() == 1)
        known = {.publishedAt = m_table->places.value(rows.first().city),
                 .level = rows.first().level};
    else if (rows.isEmpty())
        known = m_table->paperByStem(key);
    known.name = name.trimmed();
    return known;
}

QString Gazetteer::paperInPinyin(const QString &masthead) const
{
    static const QHash<QString, QString> kinds{
        {u"ribao"_s, u"日报"_s},   {u"wanbao"_s, u"晚报"_s},     {u"chenbao"_s, u"晨报"_s},
        {u"zaobao"_s, u"早报"_s},  {u"shangbao"_s, u"商报"_s},   {u"shibao"_s, u"时报"_s},
        {u"kuaibao"_s, u"快报"_s}, {u"dushibao"_s, u"都市报"_s},
    };
    static const QRegularExpression form(
        u"^([a-z' -]+?)[ -]*(ribao|wanbao|chenbao|zaobao|shangbao|kuaibao|dushibao|shibao)$"_s);
    const QRegularExpressionMatch match = form.match(folded(masthead).trimmed());
    if (!match.hasMatch())
        return {};
    const QList<Place> places = named(match.captured(1));
    return places.size() == 1 ? places.first().shortName + kinds.value(match.captured(2))
                              : QString();
}
