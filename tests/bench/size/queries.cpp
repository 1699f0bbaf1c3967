#include "queries.h"

#include "articles.h"
#include "hanzi/comparing.h"
#include "search/units.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lengths{1, 2, 3, 4, 6, 10, 0};
constexpr int tenths = 10;
constexpr int ofEachTenth = 2;
constexpr qint64 drawnFrom = 4000;  // articles: a passage of each length from each
constexpr qint64 countedIn = 20000; // articles

// Drawn passages by their folded form, with the number of articles that have them. Of each script
// and length.
struct Drawn
{
    QString text;
    qint64 articles = 0;
    qint64 lastArticle = 0;
};
using Passages = QHash<QString, Drawn>;
using Strata = std::map<std::pair<int, int>, Passages>; // length, script

// So many Han characters in a row, at some place of the units; empty when there are none.
QStringView hanPassage(QStringView text, const QList<Unit> &units, int length,
                       QRandomGenerator &random)
{
    if (units.size() <= length)
        return {};
    const qsizetype first = random.bounded(units.size() - length);
    for (qsizetype at = first; at < first + length; ++at) {
        const bool continues = at == first || units[at].begin == units[at - 1].end;
        if (units[at].kind != Unit::Kind::Han || !continues)
            return {};
    }
    return text.sliced(units[first].begin, units[first + length - 1].end - units[first].begin);
}

// A word or number with what touches it: 5G基站, 2025年, 7.4%.
QStringView mixedPassage(QStringView text, const QList<Unit> &units, QRandomGenerator &random)
{
    for (int tries = 0; tries < 50 && units.size() > 4; ++tries) {
        qsizetype first = random.bounded(units.size() - 4);
        if (units[first].kind != Unit::Kind::Word)
            continue;
        qsizetype last = first;
        const qsizetype most = first + random.bounded(1, 4);
        while (last < most && units[last + 1].begin == units[last].end)
            ++last;
        if (last > first)
            return text.sliced(units[first].begin, units[last].end - units[first].begin);
    }
    return {};
}

void draw(const SizeArticle &article, Strata &strata)
{
    QRandomGenerator random{quint32(article.number) * 7 + 1};
    const QString text = article.text;
    const QList<Unit> units = unitsOf(text);
    for (const int length : lengths) {
        for (int tries = 0; tries < 5; ++tries) {
            const QStringView passage = length == 0 ? mixedPassage(text, units, random)
                                                    : hanPassage(text, units, length, random);
            if (passage.isEmpty())
                continue;
            Passages &passages = strata[{length, int(article.number % 2)}];
            passages.insert(comparableText(passage), {.text = passage.toString()});
            break;
        }
    }
}

// Han passages only: looked up at every place of the text.
void countHan(const SizeArticle &article, const QString &text, int length, Passages &passages)
{
    for (qsizetype at = 0; at + length <= text.size(); ++at) {
        const auto found = passages.find(text.sliced(at, length));
        if (found == passages.end() || found->lastArticle == article.number)
            continue;
        found->lastArticle = article.number;
        ++found->articles;
    }
}

void count(const SizeArticle &article, Strata &strata)
{
    const QString text = comparableText(article.sourceText());
    for (auto &[stratum, passages] : strata) {
        if (stratum.first > 0) {
            countHan(article, text, stratum.first, passages);
            continue;
        }
        if (article.number > countedIn / 10)
            continue; // slower, so in fewer articles
        for (auto passage = passages.begin(); passage != passages.end(); ++passage)
            passage->articles += text.contains(passage.key()) ? 1 : 0;
    }
}

QList<SizeQuery> chosen(const Strata &strata)
{
    QList<SizeQuery> queries;
    for (const auto &[stratum, passages] : strata) {
        QList<std::pair<qint64, QString>> ordered;
        for (auto passage = passages.begin(); passage != passages.end(); ++passage)
            ordered << std::pair(passage->articles, passage.key());
        std::ranges::sort(ordered);
        const int wanted = stratum.first == 0 ? tenths : tenths * ofEachTenth;
        for (int number = 0; number < wanted && !ordered.isEmpty(); ++number) {
            const QString &folded =
                ordered[qsizetype((number + 0.5) / wanted * double(ordered.size()))].second;
            queries << SizeQuery{passages[folded].text, folded, stratum.first};
        }
    }
    return queries;
}

} // namespace

std::optional<QList<SizeQuery>> drawnQueries(const QString &articles, qint64 count)
{
    Strata strata;
    const qint64 step = std::max<qint64>(1, count / drawnFrom);
    const auto drawn = eachArticle(articles, count, [&](const SizeArticle &article) {
        if (article.number / 2 % step == 0)
            draw(article, strata);
    });
    const auto counted = eachArticle(articles, std::min(count, countedIn),
                                     [&](const SizeArticle &article) { ::count(article, strata); });
    if (!drawn || !counted)
        return std::nullopt;
    QList<SizeQuery> queries = chosen(strata);
    for (const QString &text : {u"税"_s, u"发展"_s, u"發展"_s, u"B股"_s, u"5G基站"_s, u"7.4%"_s,
                                u"2025年"_s, u"城市伤疤"_s, u"城市傷疤"_s})
        queries << SizeQuery{text, comparableText(text), text == u"税"_s ? 1 : 0};
    return queries;
}

bool writeQueries(const QString &path, const QList<SizeQuery> &queries)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const SizeQuery &query : queries)
        file.write(u"%1\t%2\t%3\n"_s.arg(query.length).arg(query.folded, query.text).toUtf8());
    return file.commit();
}

std::optional<QList<SizeQuery>> readQueries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<SizeQuery> queries;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        if (cells.size() == 3)
            queries << SizeQuery{cells[2], cells[1], cells[0].toInt()};
    }
    return queries;
}
