#pragma once

#include "exchange/incoming.h"
#include "library/sametext.h"
#include "paper/listing.h"
#include "store/connection.h"

#include <functional>
#include <unordered_map>

// The articles in which these words stand, at most `most`. Not empty.
using FindArticles = std::function<Result<QList<ArticleId>>(const QString &words, qsizetype most)>;

// Which articles of the library the texts of a file are. Nothing is written.
class IncomingTexts final
{
public:
    // The articles that a text may be.
    struct Candidates
    {
        QList<ArticleId> articles;
        bool isSure = false;  // there is one, and it is the one that is meant
        bool isCut = false;   // there are more
        bool isInBin = false; // it is known, and the reader has deleted it: there is none
    };
    struct Text
    {
        QString words;
        int revision = 0;
        bool isInBin = false;
        PrintedLabels labels;
    };

    // Both outlive it.
    IncomingTexts(Connection &db, const FindArticles &find);

    // By its id. Else by headline and text, which is equal or alike; where the file has no text, by
    // headline, city, paper, date and page, none of which may be another. A headline alone is never
    // sure.
    Result<Candidates> candidates(const IncomingText &text);
    // Where those words stand; none when they say too little. Never sure.
    Result<Candidates> withWords(const QString &text) const;
    // City, paper, date or page of the text are others than those of the article.
    Result<bool> isContradicted(const IncomingText &text, ArticleId id);
    // Of an article; good until the next call.
    Result<const Text *> textOf(ArticleId id);

private:
    Result<Candidates> byUuid(const QString &uuid);
    Result<Candidates> withHeadline(const QString &title) const;
    Result<Candidates> byText(const Candidates &titled, const IncomingText &text);
    Result<QList<ArticleId>> likeText(const QList<ArticleId> &among, const QString &text);
    Result<Candidates> byLabels(const Candidates &among, const IncomingText &text);

    Connection &m_db;
    const FindArticles &m_find;
    std::unordered_map<qint64, Text> m_known; // those read last
};
