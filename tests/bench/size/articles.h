#pragma once

#include <QString>

#include <functional>
#include <optional>

// One article of the library that the benchmark makes, as its file of JSON Lines says.
struct SizeArticle
{
    qint64 number = 0; // from 1
    QString title;
    QString text; // its lines are the paragraphs
    QString city;
    QString date; // 2021-03-05
    QString paper;
    QString section;

    QString sourceText() const { return title + u'\n' + text; }
};

// Writes `count` articles of about 700 characters as JSON Lines, always the same for the same
// sources: sentences of different articles put together anew, so that words keep their frequencies;
// every other article in the other script; cities over the whole gazetteer, some with many articles
// and many with few; dates over ten years. `records`: tainan.jsonl.xz; without it the pages of
// seeds/ alone are put together, with far fewer words. False when something cannot be read or
// written.
bool writeArticles(const QString &path, qint64 count, const QString &records);

// Calls `take` for the first `most` articles of such a file. How many it took; nullopt when the
// file cannot be read.
std::optional<qint64> eachArticle(const QString &path, qint64 most,
                                  const std::function<void(const SizeArticle &)> &take);
