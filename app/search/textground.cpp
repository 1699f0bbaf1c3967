#include "search/textground.h"

#include "search/wordmatch.h"

#include <algorithm>

TextGround::TextGround(const SearchedArticle &article)
    : m_article(article)
{
}

TextGround::Inside::Inside(TextGround &ground, const QString &tagPath)
    : m_ground(ground)
{
    const SearchedArticle &article = ground.m_article;
    m_ground.m_marks += article.markedRanges ? article.markedRanges(tagPath) : QList<TextRange>();
}

TextGround::Inside::~Inside()
{
    m_ground.m_marks.removeLast();
}

const QString &TextGround::originalOf(Where where) const
{
    switch (where) {
    case Where::Headline:
        return m_article.headline;
    case Where::Byline:
        return m_article.byline;
    case Where::Section:
        return m_article.section;
    case Where::Text:
        break;
    }
    return m_article.sourceText;
}

ComparedText &TextGround::textOf(Where where)
{
    std::optional<ComparedText> &text = m_texts.at(size_t(where));
    return text ? *text : text.emplace(originalOf(where));
}

ComparedText &TextGround::text()
{
    return textOf(Where::Text);
}

bool TextGround::isFound(const QueryWords &words)
{
    if (m_marks.isEmpty())
        return !occurrences(words, textOf(words.where)).isEmpty();
    return !litRanges(words).isEmpty();
}

QList<TextRange> TextGround::litRanges(const QueryWords &words)
{
    QList<TextRange> ranges = occurrences(words, text());
    if (words.where != Where::Text) {
        const QList<TextRange> homes = homesOf(words.where);
        ranges.removeIf([&homes](TextRange range) {
            return std::ranges::none_of(homes, [range](TextRange home) {
                return home.begin <= range.begin && range.end <= home.end;
            });
        });
    }
    ranges.removeIf([this](TextRange range) { return !liesInMarks(range); });
    return ranges;
}

bool TextGround::liesInMarks(TextRange range)
{
    if (m_marks.isEmpty())
        return true;
    const TextRange original = text().toOriginal(range);
    return std::ranges::all_of(m_marks, [original](const QList<TextRange> &marks) {
        return std::ranges::any_of(marks, [original](TextRange mark) {
            return mark.begin <= original.begin && original.end <= mark.end;
        });
    });
}

QList<TextRange> TextGround::homesOf(Where where)
{
    QList<TextRange> homes;
    if (where == Where::Section)
        return homes; // it is no part of the source text
    for (const QString &line : originalOf(where).split(u'\n'))
        homes += homeOf(comparableText(line));
    return homes;
}

// The first block that is the line; else where the line first stands in a block.
QList<TextRange> TextGround::homeOf(const QString &line)
{
    const QString &all = text().text();
    QList<TextRange> home;
    qsizetype at = line.isEmpty() ? -1 : all.indexOf(line);
    for (; at >= 0; at = all.indexOf(line, at + 1)) {
        const TextRange place{at, at + line.size()};
        const bool begins = place.begin == 0 || all[place.begin - 1] == u'\n';
        const bool ends = place.end == all.size() || all[place.end] == u'\n';
        if (begins && ends)
            return {place};
        if (home.isEmpty())
            home = {place};
    }
    return home;
}
