#pragma once

#include "search/searchindex.h"

#include <QDir>
#include <QFile>

// The lines of the sample pages as articles of ten lines each: real text, torn lines and all. (How
// pages are split into articles does not matter here.)
inline QList<IndexEntry> seedArticles()
{
    QList<IndexEntry> articles;
    const QDir seeds(QStringLiteral(SEEDS_FOLDER));
    for (const QString &name :
         seeds.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(seeds.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < lines.size(); at += 10)
            articles += IndexEntry{.id = ArticleId(articles.size() + 1),
                                   .headline = lines[at],
                                   .sourceText = lines.mid(at, 10).join(u'\n')};
    }
    return articles;
}
