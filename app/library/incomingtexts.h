#pragma once

#include "exchange/incoming.h"
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
        bool isSure = false; // there is one, and it is the one that is meant
    };
    struct Text
    {
        QString words;
        int revision = 0;
        bool isInBin = false;
    };

    // Both outlive it.
    IncomingTexts(Connection &db, const FindArticles &find);

    // By its id, else by headline and text. What the reader has deleted is not there.
    Result<Candidates> candidates(const IncomingText &text);
    // Where that quote stands; none when its words say too little. Never sure.
    Result<Candidates> withQuote(const QString &quote) const;
    // Of an article; good until the next call.
    Result<const Text *> textOf(ArticleId id);

private:
    Result<Candidates> byUuid(const QString &uuid);
    Result<Candidates> byTitleAndText(const IncomingText &text);
    Result<QList<ArticleId>> withHeadline(const QString &title) const;
    Result<QList<ArticleId>> sameText(const QList<ArticleId> &among, const QString &text);

    Connection &m_db;
    const FindArticles &m_find;
    std::unordered_map<qint64, Text> m_known; // those read last
};
