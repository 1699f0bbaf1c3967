#include "truth.h"

#include "articles.h"
#include "hanzi/comparing.h"
#include "search/units.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <bitset>
#include <iterator>

namespace {

using Characters = std::bitset<65536>;

Characters charactersOf(const QString &text)
{
    Characters characters;
    for (const QChar character : text)
        characters.set(character.unicode());
    return characters;
}

// A text that queries are looked for in.
struct ComparedText
{
    QString text;
    Characters characters;
    QList<Unit> units;

    explicit ComparedText(const SizeArticle &article)
        : text(comparableText(article.sourceText()))
        , characters(charactersOf(text))
        , units(unitsOf(text))
    {
    }
    bool isWhole(qsizetype begin, qsizetype end) const
    {
        return std::ranges::binary_search(units, begin, {}, &Unit::begin) &&
               std::ranges::binary_search(units, end, {}, &Unit::end);
    }
};

bool stands(const QString &query, const ComparedText &in)
{
    const auto isThere = [&](QChar character) { return in.characters[character.unicode()]; };
    if (!std::all_of(query.begin(), query.end(), isThere))
        return false;
    for (qsizetype at = in.text.indexOf(query); at >= 0; at = in.text.indexOf(query, at + 1)) {
        if (in.isWhole(at, at + query.size()))
            return true;
    }
    return false;
}

} // namespace

std::optional<Truth> comparedTexts(const QString &articles, qint64 count,
                                   const QList<SizeQuery> &queries)
{
    Truth truth(std::size_t(queries.size()));
    const auto read = eachArticle(articles, count, [&](const SizeArticle &article) {
        const ComparedText text(article);
        for (qsizetype at = 0; at < queries.size(); ++at) {
            if (stands(queries[at].folded, text))
                truth[std::size_t(at)].push_back(qint32(article.number));
        }
    });
    return read ? std::optional(std::move(truth)) : std::nullopt;
}

Difference difference(const std::vector<qint32> &truth, const std::vector<qint32> &found)
{
    std::vector<qint32> missing;
    std::vector<qint32> extra;
    std::ranges::set_difference(truth, found, std::back_inserter(missing));
    std::ranges::set_difference(found, truth, std::back_inserter(extra));
    return {qint64(missing.size()), qint64(extra.size())};
}

bool writeTruth(const QString &path, const Truth &truth)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const std::vector<qint32> &numbers : truth) {
        for (const qint32 number : numbers)
            file.write(QByteArray::number(number) + ' ');
        file.write("\n");
    }
    return file.commit();
}

std::optional<Truth> readTruth(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Truth truth;
    while (!file.atEnd()) {
        std::vector<qint32> &numbers = truth.emplace_back();
        for (const QByteArray &number : file.readLine().trimmed().split(' ')) {
            if (!number.isEmpty())
                numbers.push_back(number.toInt());
        }
    }
    return truth;
}
