#include "ingest/placeweighing.h"

#include "hanzi/folding.h"
#include "ingest/wordpattern.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A mention that alone decides nothing: a name shared by several places, an everyday word.
struct Hint
{
    QList<Place> cities;
    Claim claim;
    QString province;         // its code, when it may be meant rather than the city: 吉林, 海南
    bool isPlainWord = false; // 城区, 新城区: of any city, never a reason to think of one
};

// A province is no city, save those that are: the municipalities, Hong Kong and Macau.
bool isCity(const Place &place)
{
    static const QStringList cityProvinces{u"110000"_s, u"120000"_s, u"310000"_s,
                                           u"500000"_s, u"810000"_s, u"820000"_s};
    return place.isKnown() &&
           (place.code != place.provinceCode || cityProvinces.contains(place.code));
}

// The city that a paper serves. National and provincial papers report on no city in particular,
// save those of a municipality, of Hong Kong and of Macau.
Place cityServed(const Paper &paper, const Gazetteer &gazetteer)
{
    const Place &home = paper.publishedAt;
    const bool isLocal = paper.level == PaperLevel::City || paper.level == PaperLevel::County;
    const bool isOfCityProvince =
        paper.level == PaperLevel::Provincial && home.code == home.provinceCode;
    return isLocal || isOfCityProvince ? gazetteer.cityOf(home) : Place();
}

// The name of a paper on a line of the masthead: 锦州日报.
TextRange paperNameIn(const QString &line)
{
    static const QRegularExpression name(folded(u"(?<!\\p{Han})\\p{Han}{1,10}报(?!\\p{Han}|社)"));
    const FoldedText shadow = fold(line);
    const QRegularExpressionMatch match = name.match(shadow.text);
    return match.hasMatch() ? shadow.toOriginal({match.capturedStart(), match.capturedEnd()})
                            : TextRange();
}

bool matches(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

QString kindOfMasthead(const QString &line)
{
    static const QRegularExpression publisher(folded(u"主管|主办|出版|承办|融媒体|报社|报业"));
    return matches(folded(line), publisher) ? u"publisher"_s : u"masthead"_s;
}

// Where the paper is printed or has its office says little about where it reports.
bool isAddress(const QString &line)
{
    static const QRegularExpression address(folded(u"地址|社址|印刷|承印|广告|电话|邮编|邮政编码"));
    return matches(folded(line), address);
}

// 携手大同市, 与山西省大同市开展旅游对接: the partner's city, not ours.
bool isPartner(const QString &text, TextRange mention)
{
    static const QRegularExpression before(
        folded(u"(?:(携手|牵手|联手|对接|结对)[^。,;]{0,4}|[与同和及][^。,;]{0,8})$"));
    static const QRegularExpression after(
        folded(u"^[^。,;]{0,20}(合作|对接|签约|结对|共建|共同|交流)"));
    constexpr qsizetype reach = 24;
    const qsizetype begin = std::max<qsizetype>(0, mention.begin - reach);
    static const CharacterSet signs(u"携牵联对结与同和及");
    const QString words = folded(text.sliced(begin, mention.begin - begin));
    if (!signs.isIn(words))
        return false;
    const QRegularExpressionMatch lead = before.match(words);
    if (!lead.hasMatch())
        return false;
    return !lead.captured(1).isEmpty() || matches(folded(text.mid(mention.end, reach)), after);
}

// 本报锦州讯, 昌吉讯: the end of the dateline with which a text begins, or 0.
qsizetype datelineEnd(const QString &text)
{
    static const QRegularExpression dateline(folded(
        u"^[^\\x{4e00}-\\x{9fff}]{0,4}(?:本报|本刊)?[^\\s,。:]{2,10}?讯(?=[\\s(:,]|记者|通讯员)"));
    static const CharacterSet ends(u"讯");
    const FoldedText shadow = fold(text.left(30));
    if (!ends.isIn(shadow.text))
        return 0;
    const QRegularExpressionMatch match = dateline.match(shadow.text);
    return match.hasMatch() ? shadow.toOriginal({0, match.capturedLength()}).end : 0;
}

// 新华社北京电, 中新社大连7月1日电: where an agency sent its story from says nothing of the page.
TextRange wireDateline(const QString &text)
{
    static const QRegularExpression wire(folded(
        u"^.{0,4}(?:新华社|新华网|中新社|中新网|中央社|人民网|央视网|法新社|路透社|美联社|塔斯社|"
        u"共同社)[^,。:]{0,20}?[电讯](?=[\\s(:)】]|记者)"));
    static const CharacterSet signs(u"社网"); // of all agencies
    const FoldedText shadow = fold(text.left(40));
    if (!signs.isIn(shadow.text))
        return {};
    const QRegularExpressionMatch match = wire.match(shadow.text);
    return match.hasMatch() ? shadow.toOriginal({0, match.capturedLength()}) : TextRange();
}

qsizetype firstSentenceEnd(const QString &text)
{
    static const QRegularExpression end(u"[。！？!?]"_s);
    const qsizetype at = text.indexOf(end);
    return at < 0 ? text.size() : at;
}

bool isCredit(const Passage &passage)
{
    static const QRegularExpression credit(folded(u"(供图|提供|供稿)[)]?$"));
    constexpr qsizetype longestCredit = 30;
    return passage.role == PassageRole::Credit ||
           (passage.text.size() <= longestCredit && matches(folded(passage.text), credit));
}

class Weighing final
{
public:
    Weighing(const QList<PlacedPassage> &passages, const Gazetteer &gazetteer, const Paper &paper);

    // Best first.
    QList<Standing> standings() const;

private:
    void weigh(const PlacedPassage &placed, const Gazetteer &gazetteer);
    void weighPinyin(const Passage &passage, const Gazetteer &gazetteer);
    // The range of the paper's name, which says no more than this.
    TextRange weighPaper(const Passage &passage, const Gazetteer &gazetteer);
    void weighHints();
    void add(const QList<Claim> &claims);

    QHash<QString, Standing> m_standings; // by code
    QList<Hint> m_hints;
    QSet<QString> m_provincesNamed; // codes of those named in full: 吉林省
};

Weighing::Weighing(const QList<PlacedPassage> &passages, const Gazetteer &gazetteer,
                   const Paper &paper)
{
    for (const PlacedPassage &placed : passages) {
        const bool isMasthead = placed.passage.role == PassageRole::Masthead;
        if (isMasthead && isAddress(placed.passage.text))
            continue;
        if (isMasthead)
            weighPinyin(placed.passage, gazetteer);
        weigh(placed, gazetteer);
    }
    const Place served = cityServed(paper, gazetteer);
    if (served.isKnown() && !m_standings.value(served.code).has(u"masthead"_s))
        add({{served, paperWeight, {0, paper.name, u"paper"_s}}});
    weighHints();
}

void Weighing::weigh(const PlacedPassage &placed, const Gazetteer &gazetteer)
{
    const Passage &passage = placed.passage;
    const TextRange paper =
        passage.role == PassageRole::Masthead ? weighPaper(passage, gazetteer) : TextRange();
    const TextRange wire = wireDateline(passage.text);
    QList<Claim> claims;
    for (const PlaceMention &mention : placed.mentions) {
        if (mention.range.overlaps(paper) || mention.range.overlaps(wire))
            continue;
        Claim claim = claimAt(passage, mention.range);
        if (mention.isCounty)
            claim.weight *= countyShare;
        Hint hint{.claim = claim, .isPlainWord = mention.isCounty && mention.isEverydayWord};
        for (const Place &city : mention.prefectures) {
            if (!isCity(city))
                hint.province = city.code;
            else if (!hint.cities.contains(city))
                hint.cities.append(city);
        }
        if (hint.cities.isEmpty() && mention.isFullName)
            m_provincesNamed.insert(hint.province);
        if (hint.cities.isEmpty())
            continue;
        hint.claim.city = hint.cities.first();
        const bool isCertain =
            hint.cities.size() == 1 && hint.province.isEmpty() && !mention.isEverydayWord;
        if (isCertain)
            claims.append(hint.claim);
        else
            m_hints.append(hint);
    }
    add(claims);
}

TextRange Weighing::weighPaper(const Passage &passage, const Gazetteer &gazetteer)
{
    const TextRange name = paperNameIn(passage.text);
    if (name.isEmpty())
        return name;
    const QString printed = passage.text.sliced(name.begin, name.length());
    const Place served = cityServed(gazetteer.paper(printed), gazetteer);
    if (served.isKnown())
        add({{served, mastheadWeight, {passage.lineAt(name.begin), printed, u"masthead"_s}}});
    return name;
}

// CHANGJI RIBAO: of the cities that are read so.
void Weighing::weighPinyin(const Passage &passage, const Gazetteer &gazetteer)
{
    static const QRegularExpression paper(
        u"^([a-z' ]+?) ?(ribao|wanbao|chenbao|zaobao|shangbao|kuaibao|dushibao)$"_s);
    const QRegularExpressionMatch match = paper.match(folded(passage.text).trimmed());
    if (!match.hasMatch())
        return;
    QList<Claim> claims;
    for (const Place &city : gazetteer.named(match.captured(1))) {
        if (isCity(city))
            claims.append(
                {city, mastheadWeight, {passage.lineAt(0), passage.text.trimmed(), u"masthead"_s}});
    }
    add(claims);
}

void Weighing::add(const QList<Claim> &claims)
{
    QHash<QString, Claim> best;
    for (const Claim &claim : claims) {
        Claim &kept = best[claim.city.code];
        if (claim.weight > kept.weight)
            kept = claim;
    }
    for (const Claim &claim : std::as_const(best)) {
        Standing &standing = m_standings[claim.city.code];
        standing.city = claim.city;
        standing.score += claim.weight;
        standing.claims.append(claim);
    }
}

// A hint supports the city that is ahead among those it may mean. Where nothing else is known, the
// hints are all there is, shared out among their cities.
void Weighing::weighHints()
{
    const QHash<QString, Standing> known = m_standings;
    for (const Hint &hint : std::as_const(m_hints)) {
        if (m_provincesNamed.contains(hint.province))
            continue;
        const auto scoreOf = [&known](const Place &city) { return known.value(city.code).score; };
        const auto ahead = std::max_element(
            hint.cities.begin(), hint.cities.end(),
            [&scoreOf](const Place &a, const Place &b) { return scoreOf(a) < scoreOf(b); });
        Claim claim = hint.claim;
        if (!hint.province.isEmpty())
            claim.weight *= partnerWeight;
        if (scoreOf(*ahead) > 0) {
            claim.city = *ahead;
            add({claim});
        }
        if (!known.isEmpty() || !hint.province.isEmpty() || hint.isPlainWord)
            continue;
        claim.weight *= partnerWeight / double(hint.cities.size());
        for (const Place &city : hint.cities) {
            claim.city = city;
            add({claim});
            m_standings[city.code].isGuess = true;
        }
    }
}

QList<Standing> Weighing::standings() const
{
    QList<Standing> standings = m_standings.values();
    std::sort(standings.begin(), standings.end(), [](const Standing &a, const Standing &b) {
        return a.score > b.score || (a.score == b.score && a.city.code < b.city.code);
    });
    return standings;
}

} // namespace

bool Standing::has(const QString &evidenceKind) const
{
    return std::any_of(claims.begin(), claims.end(), [&evidenceKind](const Claim &claim) {
        return claim.evidence.kind == evidenceKind;
    });
}

bool Standing::isPrinted() const
{
    return has(u"masthead"_s) || has(u"publisher"_s);
}

QList<PlacedPassage> withPlaces(const QList<Passage> &passages, const Gazetteer &gazetteer)
{
    QList<PlacedPassage> placed;
    for (const Passage &passage : passages)
        placed.append({passage, gazetteer.mentions(passage.text)});
    return placed;
}

Claim claimAt(const Passage &passage, TextRange mention)
{
    Claim claim{.weight = bodyWeight,
                .evidence = {.line = passage.lineAt(mention.begin),
                             .text = clauseAround(passage.text, mention),
                             .kind = u"body"_s}};
    const auto is = [&claim](double weight, const QString &kind) {
        claim.weight = weight;
        claim.evidence.kind = kind;
    };
    if (passage.role == PassageRole::Masthead)
        is(mastheadWeight, kindOfMasthead(passage.text));
    else if (passage.role == PassageRole::Section)
        is(sectionWeight, u"section"_s);
    else if (isCredit(passage))
        is(creditWeight, u"credit"_s);
    else if (mention.end <= datelineEnd(passage.text))
        is(creditWeight, u"dateline"_s);
    else if (isPartner(passage.text, mention))
        claim.weight = partnerWeight;
    else if (passage.role == PassageRole::Headline)
        is(headlineWeight, u"headline"_s);
    else if (passage.isLead && mention.begin < firstSentenceEnd(passage.text))
        claim.weight = firstSentenceWeight;
    return claim;
}

QList<Standing> weighCities(const QList<PlacedPassage> &passages, const Gazetteer &gazetteer,
                            const Paper &paper)
{
    return Weighing(passages, gazetteer, paper).standings();
}
