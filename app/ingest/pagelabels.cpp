#include "ingest/pagelabels.h"

#include "ingest/datereader.h"
#include "ingest/pagebar.h"
#include "ingest/papername.h"
#include "ingest/passages.h"
#include "ingest/placereader.h"

using namespace Qt::StringLiterals;

namespace {

AddressLabels pathLabels(const GivenLabels &given, Page &page)
{
    const QString path = given.path.isEmpty() ? page.fileName : given.path;
    if (!given.pathPattern)
        return addressLabels(path);
    if (const auto match = given.pathPattern->match(path))
        return match->labels;
    page.warnings.append(u"path-unmatched"_s);
    return addressLabels(path);
}

// What the format says comes before what the path looks like; a pattern is the reader's word.
AddressLabels addressOf(const PageLines &lines, const GivenLabels &given, Page &page)
{
    AddressLabels path = pathLabels(given, page);
    const FormatLabels &format = lines.labels;
    const AddressLabels address = addressLabels(format.address);
    const auto fill = [](auto &label, const auto &other) {
        if (label == std::decay_t<decltype(label)>())
            label = other;
    };
    AddressLabels said = given.pathPattern ? path : AddressLabels();
    fill(said.paper, format.paper);
    fill(said.pageNumber, format.pageNumber);
    fill(said.date, format.date);
    for (const AddressLabels &other : {address, path}) {
        fill(said.paper, other.paper);
        fill(said.pageNumber, other.pageNumber);
        fill(said.date, other.date);
    }
    return said;
}

void readPaper(const PageLines &lines, const GivenLabels &given, const AddressLabels &address,
               const Gazetteer &gazetteer, Page &page)
{
    page.paper = given.paper.isEmpty() ? printedPaper(lines, page, gazetteer) : given.paper;
    if (page.paper.isEmpty())
        page.paper = address.paper;
    const Paper known = gazetteer.paper(page.paper);
    page.knownPaper = known.level == PaperLevel::Unknown ? Paper() : known;
}

// The number of the file goes for its first page.
void readNumber(const PageLines &lines, const AddressLabels &address, Page &page)
{
    for (const PageBar &bar : pageBars(lines, page)) {
        if (page.number.isEmpty())
            page.number = bar.pageNumber;
    }
    if (page.number.isEmpty() && page.firstLine == 1)
        page.number = address.pageNumber;
}

PlaceClaim givenPlace(const Place &city, const Evidence &evidence)
{
    return {.place = city,
            .confidence = Confidence::Given,
            .candidates = {city},
            .evidence = {evidence}};
}

// Unknown when neither the reader nor a path pattern names a city.
PlaceClaim cityGiven(const GivenLabels &given, const AddressLabels &address,
                     const Gazetteer &gazetteer, Page &page)
{
    if (given.city.isKnown())
        return givenPlace(given.city, {0, given.city.name, u"given"_s});
    if (address.city.isEmpty())
        return {};
    const QList<Place> named = gazetteer.named(address.city);
    if (!named.isEmpty())
        return givenPlace(named.first(), {0, address.city, u"address"_s});
    page.warnings.append(u"path-city:"_s + address.city);
    return {};
}

// The day an agency sent its story is not that of the issue; it is kept beside it.
void addWireDay(Article &article)
{
    if (article.origin != Origin::Wire || article.dateline.isEmpty())
        return;
    article.date.evidence.append(
        {lineOf(article, article.dateline.begin),
         article.sourceText.mid(article.dateline.begin, article.dateline.length()), u"wire"_s});
}

// Of page and articles, by the words of each passage looked at once.
void readPlaces(const QList<Passage> &passages, const PlaceClaim &given, const Gazetteer &gazetteer,
                Page &page)
{
    if (given.place.isKnown()) {
        page.place = given;
        for (Article &article : page.articles)
            article.place = given;
        return;
    }
    const QList<PlacedPassage> placed = withPlaces(passages, gazetteer);
    page.place = pagePlace(placed, gazetteer, page.knownPaper);
    QList<QList<PlacedPassage>> byArticle(page.articles.size());
    for (const PlacedPassage &one : placed) {
        if (one.passage.article >= 0)
            byArticle[one.passage.article].append(one);
    }
    for (qsizetype at = 0; at < page.articles.size(); ++at)
        page.articles[at].place =
            articlePlace(byArticle[at], page.articles[at], page.place, gazetteer);
}

void readDates(const QList<Passage> &passages, const GivenLabels &given,
               const AddressLabels &address, Page &page)
{
    const DateReading reading = readDate(passages, given.date, address.date);
    page.date = reading.date;
    page.warnings += reading.warnings;
    for (Article &article : page.articles) {
        article.date = page.date;
        addWireDay(article);
    }
}

} // namespace

void labelArticles(const PageLines &lines, const Gazetteer &gazetteer, Page &page)
{
    const bool isGiven = page.place.confidence == Confidence::Given;
    for (Article &article : page.articles) {
        article.place = isGiven ? page.place : readPlace(lines, article, page.place, gazetteer);
        article.date = page.date;
        addWireDay(article);
    }
}

void readLabels(const PageLines &lines, const GivenLabels &given, const Gazetteer &gazetteer,
                Page &page)
{
    const AddressLabels address = addressOf(lines, given, page);
    readPaper(lines, given, address, gazetteer, page);
    readNumber(lines, address, page);
    const QList<Passage> passages = passagesOf(lines, page);
    readPlaces(passages, cityGiven(given, address, gazetteer, page), gazetteer, page);
    readDates(passages, given, address, page);
    for (Article &article : page.articles) {
        if (article.section.isEmpty())
            article.section = address.section;
    }
}
