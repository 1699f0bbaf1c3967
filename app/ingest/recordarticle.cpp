#include "ingest/recordarticle.h"

#include "ingest/articleuuid.h"
#include "ingest/byline.h"
#include "ingest/dateline.h"
#include "ingest/datereader.h"
#include "ingest/placereader.h"
#include "ingest/recorddate.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Lines on LF alone, each without outer white space; blank ones are none.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView words = line.trimmed();
        if (!words.isEmpty())
            lines << words.toString();
    }
    return lines;
}

void addBlocks(Article &article, BlockKind kind, const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!article.blocks.isEmpty())
            article.sourceText += u'\n';
        const qsizetype begin = article.sourceText.size();
        article.sourceText += line;
        article.blocks.append({kind, {begin, article.sourceText.size()}, {}});
    }
}

PrintedText printed(const QString &text)
{
    return {.text = text, .shadow = shadowOf(text)};
}

// 高鹏; 李四, or 本报记者 高鹏.
QStringList peopleIn(const QString &byline)
{
    if (const auto known = wholeByline(printed(byline)))
        return known->people;
    static const QRegularExpression separators(u"[、,，;；\\n]+"_s);
    QStringList people;
    for (const QString &name : byline.split(separators, Qt::SkipEmptyParts))
        people << name.trimmed();
    return people;
}

// 新华社北京7月1日电 makes it a wire story.
void readDateline(Article &article)
{
    constexpr qsizetype longestDateline = 60;
    const auto lead = std::ranges::find(article.blocks, BlockKind::Paragraph, &Block::kind);
    if (lead == article.blocks.end())
        return;
    const QString opening =
        article.sourceText.mid(lead->range.begin, std::min(longestDateline, lead->range.length()));
    const auto found = dateline(printed(opening));
    if (!found)
        return;
    article.dateline = {lead->range.begin + found->range.begin,
                        lead->range.begin + found->range.end};
    article.source = found->agency;
    article.origin = found->agency.isEmpty() ? Origin::Own : Origin::Wire;
    if (article.origin == Origin::Wire)
        article.kind = ArticleKind::Wire;
}

Article articleOf(const ArticleRecord &record)
{
    Article article;
    article.lines = {record.line};
    article.section = record.section.simplified();
    const QStringList titles = linesOf(record.title);
    addBlocks(article, BlockKind::Headline, titles.mid(0, 1));
    addBlocks(article, BlockKind::Subtitle, titles.mid(1));
    addBlocks(article, BlockKind::Byline, linesOf(record.byline));
    addBlocks(article, BlockKind::Paragraph, linesOf(record.text));
    readRecordWords(article);
    return article;
}

void readByline(Article &article)
{
    const auto isByline = [](const Block &block) { return block.kind == BlockKind::Byline; };
    const auto first = std::ranges::find_if(article.blocks, isByline);
    if (first == article.blocks.end())
        return;
    const auto end = std::find_if_not(first, article.blocks.end(), isByline);
    article.byline = {first->range.begin, std::prev(end)->range.end};
    article.people =
        peopleIn(article.sourceText.mid(article.byline.begin, article.byline.length()));
}

QString identityOf(const ArticleRecord &record, const QString &paper)
{
    constexpr QChar between = u'\x1f'; // no character of any text
    // A number alone may mean another article in the next data set.
    if (!record.id.isEmpty() && !paper.isEmpty())
        return u"id"_s + between + paper + between + record.id;
    if (!record.url.isEmpty())
        return u"url"_s + between + record.url;
    const QString content =
        QStringList{record.title, record.text, record.date, paper}.join(between);
    const QByteArray hash = QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256);
    return u"sha256"_s + between + QString::fromLatin1(hash.toHex());
}

bool isProvince(const Place &place)
{
    return place.code == place.provinceCode &&
           (place.name.endsWith(u'省') || place.name.endsWith(u"自治区"_s));
}

// The places of that name that can be meant as a city: cities before provinces before counties.
QList<Place> citiesCalled(const QString &name, const Gazetteer &gazetteer, QString &district)
{
    QList<Place> cities;
    QList<Place> provinces;
    QList<Place> named = gazetteer.named(name.trimmed());
    for (const Place &place : named) {
        const bool isCounty = place.code.at(0).isDigit() && !place.code.endsWith(u"00"_s);
        if (!isCounty)
            (isProvince(place) ? provinces : cities).append(place);
    }
    if (!cities.isEmpty() || !provinces.isEmpty())
        return cities.isEmpty() ? provinces : cities;
    // A county stands for the city that it lies in.
    if (named.size() == 1)
        district = named.first().name;
    for (const PlaceMention &mention : gazetteer.mentions(name.trimmed())) {
        if (std::ranges::any_of(mention.places, [&](const Place &p) { return named.contains(p); }))
            return mention.prefectures;
    }
    return named;
}

PlaceClaim claimCalled(const QString &name, const Gazetteer &gazetteer)
{
    QString district;
    const QList<Place> places = citiesCalled(name, gazetteer, district);
    if (places.isEmpty())
        return {};
    return {.place = places.first(),
            .district = district,
            .confidence = places.size() == 1 ? Confidence::Given : Confidence::Unclear,
            .candidates = places,
            .evidence = {{0, name, u"given"_s}}};
}

// A page of nothing but that article, for what is read from pages.
Page pageOf(const Article &article)
{
    return {.lastLine = article.lines.first(), .articles = {article}};
}

} // namespace

void readRecordWords(Article &article)
{
    const Article nothingRead;
    article.byline = nothingRead.byline;
    article.people = nothingRead.people;
    article.dateline = nothingRead.dateline;
    article.origin = nothingRead.origin;
    article.source = nothingRead.source;
    article.kind = nothingRead.kind;
    readByline(article);
    readDateline(article);
}

RecordArticles::RecordArticles(const Gazetteer &gazetteer, GivenLabels given, QString sha256)
    : m_gazetteer(gazetteer)
    , m_given(std::move(given))
    , m_sha256(std::move(sha256))
{
}

RecordArticle RecordArticles::read(const ArticleRecord &record)
{
    const QString paper = record.paper.simplified();
    RecordArticle made{.article = articleOf(record),
                       .paper = paper.isEmpty() ? m_given.paper : paper,
                       .pageNumber = record.page.simplified(),
                       .fields = record.fields};
    made.identity = identityOf(record, made.paper);
    made.article.uuid = uuidOf(record);
    made.article.place = placeOf(record, made.article);
    readDate(record, made);
    return made;
}

QString RecordArticles::uuidOf(const ArticleRecord &record)
{
    m_onLine = record.line == m_line ? m_onLine + 1 : 0;
    m_line = record.line;
    return articleUuid(m_sha256, record.line, m_onLine);
}

PlaceClaim RecordArticles::placeOf(const ArticleRecord &record, const Article &article)
{
    if (!record.city.isEmpty()) {
        PlaceClaim named = placeCalled(record.city);
        if (named.place.isKnown())
            return named;
    }
    if (m_given.city.isKnown())
        return {.place = m_given.city,
                .confidence = Confidence::Given,
                .candidates = {m_given.city},
                .evidence = {{0, m_given.city.name, u"given"_s}}};
    return readPlace({}, article, {}, m_gazetteer);
}

PlaceClaim RecordArticles::placeCalled(const QString &name)
{
    constexpr qsizetype mostKept = 5000;
    if (const auto known = m_places.constFind(name); known != m_places.cend())
        return *known;
    PlaceClaim claim = claimCalled(name, m_gazetteer);
    if (m_places.size() < mostKept)
        m_places.insert(name, claim);
    return claim;
}

void RecordArticles::readDate(const ArticleRecord &record, RecordArticle &made)
{
    if (!record.date.isEmpty()) {
        if (const auto date = recordDate(record.date)) {
            made.article.date = *date;
            return;
        }
        made.isDateUnread = true;
        made.fields.prepend({u"date"_s, record.date});
    }
    made.article.date =
        m_given.date.isKnown() ? m_given.date : ::readDate({}, pageOf(made.article));
}
