#pragma once

#include "search/comparedtext.h"
#include "search/textmatch.h"

#include <array>
#include <optional>

// An article while a query is compared with it: its texts, each folded once and only when it is
// asked for.
class TextGround final
{
public:
    explicit TextGround(const SearchedArticle &article);

    const SearchedArticle &article() const { return m_article; }
    // The source text.
    ComparedText &text();

    // As long as one lives, only what lies in one mark of that tag counts as found.
    class Inside final
    {
    public:
        Inside(TextGround &ground, const QString &tagPath);
        ~Inside();
        Q_DISABLE_COPY_MOVE(Inside)

    private:
        TextGround &m_ground;
    };
    // Of the innermost Inside.
    bool hasMarks() const { return !m_marks.isEmpty() && !m_marks.last().isEmpty(); }

    bool isFound(const QueryWords &words);
    // In the source text, those that count: positions of its compared form, ascending by their
    // beginnings.
    QList<TextRange> litRanges(const QueryWords &words);

private:
    using Where = QueryWords::Where;
    ComparedText &textOf(Where where);
    const QString &originalOf(Where where) const;
    // Where the lines of a headline or byline stand in the source text.
    QList<TextRange> homesOf(Where where);
    QList<TextRange> homeOf(const QString &line);
    bool liesInMarks(TextRange range);

    const SearchedArticle &m_article;
    std::array<std::optional<ComparedText>, 4> m_texts; // by Where
    QList<QList<TextRange>> m_marks;                    // by Inside, ranges of the source text
};
