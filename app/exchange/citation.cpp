#include "exchange/citation.h"

#include "exchange/authors.h"
#include "exchange/chicago.h"
#include "exchange/gbt7714.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Word = std::pair<CitationStyle, QLatin1StringView>;
constexpr std::array<Word, 9> words{{
    {CitationStyle::Gbt2015, QLatin1StringView("gb7714-2015")},
    {CitationStyle::Gbt2015Year, QLatin1StringView("gb7714-2015-year")},
    {CitationStyle::Gbt2025, QLatin1StringView("gb7714-2025")},
    {CitationStyle::Gbt2025Year, QLatin1StringView("gb7714-2025-year")},
    {CitationStyle::Chicago, QLatin1StringView("chicago")},
    {CitationStyle::BiblatexGbt, QLatin1StringView("biblatex-gb7714")},
    {CitationStyle::Biblatex, QLatin1StringView("biblatex")},
    {CitationStyle::Ris, QLatin1StringView("ris")},
    {CitationStyle::CslJson, QLatin1StringView("csl-json")},
}};

} // namespace

QString token(CitationStyle style)
{
    return std::ranges::find(words, style, &Word::first)->second;
}

std::optional<CitationStyle> citationStyle(const QString &token)
{
    const auto word = std::ranges::find(words, token, &Word::second);
    return word == words.end() ? std::nullopt : std::optional(word->first);
}

QList<CitationStyle> citationStyles()
{
    QList<CitationStyle> styles;
    for (const Word &word : words)
        styles << word.first;
    return styles;
}

bool isProse(CitationStyle style)
{
    return style <= CitationStyle::Chicago;
}

QString cite(const CitedArticle &article, CitationStyle style)
{
    switch (style) {
    case CitationStyle::Gbt2015Year:
        return gbtReference(article, GbtEdition::Of2015, GbtOrder::ByYear);
    case CitationStyle::Gbt2025:
        return gbtReference(article, GbtEdition::Of2025, GbtOrder::Numbered);
    case CitationStyle::Gbt2025Year:
        return gbtReference(article, GbtEdition::Of2025, GbtOrder::ByYear);
    case CitationStyle::Chicago:
        return chicagoReference(article);
    default:
        return gbtReference(article, GbtEdition::Of2015, GbtOrder::Numbered);
    }
}

QString gbt7714(const CitedArticle &article)
{
    return cite(article, CitationStyle::Gbt2015);
}
