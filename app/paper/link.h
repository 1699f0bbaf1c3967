#pragma once

#include "base/result.h"
#include "paper/textrange.h"

#include <optional>

// An address that leads back into a library: baolan://LIBRARY-UUID/ARTICLE-UUID, with
// ?mark=UUID or ?range=S-E (code points of the source text, half-open) to a passage of the article.
struct Link
{
    QString library; // UUIDs in lower case, without braces
    QString article;
    QString mark;                   // empty: none
    std::optional<TextRange> range; // in code points, not empty; never beside a mark
    friend bool operator==(const Link &, const Link &) = default;
};

QString formatLink(const Link &link);

// Nothing is guessed: what is not written exactly so, but for capitals in a UUID, is BadValue with
// `where`: link, link-library, link-article, link-place; `detail`: what stands there.
Result<Link> parseLink(const QString &text);

// It was meant as a link, whether or not it is one.
bool looksLikeLink(const QString &text);
