#pragma once

#include <QList>
#include <QString>

#include <optional>

// A word or phrase to look for.
struct SizeQuery
{
    QString text;   // as it stands in some article, in the script of that article
    QString folded; // its comparable form
    int length = 0; // Han characters; 0: mixed with digits or letters, or named by hand
};

// Drawn from those articles, the same ones for the same articles: for each length (1, 2, 3, 4, 6,
// 10 Han characters, and mixed ones) and script, some of each tenth when ordered by how many
// articles have them; and a few that everyone tries. Nullopt when the file cannot be read.
std::optional<QList<SizeQuery>> drawnQueries(const QString &articles, qint64 count);

// A query a line: length, folded form, text; between tabs.
bool writeQueries(const QString &path, const QList<SizeQuery> &queries);
std::optional<QList<SizeQuery>> readQueries(const QString &path);
