#pragma once

#include "library/library.h"
#include "paper/hit.h"
#include "paper/mark.h"
#include "paper/page.h"

#include <QJsonArray>
#include <QJsonObject>

// The shapes of design section 5. Positions are code points, half-open.

QJsonArray json(TextRange range, QStringView text);
QJsonArray json(const QList<TextRange> &ranges, QStringView text);
QJsonObject json(const Page &page);
QJsonObject json(const ArticleRow &row);
// What `show` tells of an article: its row, text, blocks, corrections.
QJsonObject json(const StoredArticle &stored);
QJsonObject json(const Correction &correction, QStringView sourceText);
QJsonObject json(const Mark &mark, QStringView sourceText);
// The mark with its links and what was said of it.
QJsonObject json(const Mark &mark, QStringView sourceText, const QList<MarkLink> &links,
                 const QList<MarkComment> &comments);
QJsonObject json(const MarkLink &link);
QJsonObject json(const MarkComment &comment);
QJsonObject json(const Memo &memo);
QJsonObject json(const CarriedMarks &marks);
QJsonObject json(const Tag &tag);
QJsonObject json(const ReaderPhrase &phrase);
QJsonObject json(const Hit &hit, QStringView sourceText);
QJsonObject json(const KwicLine &line, const QString &articleUuid, QStringView sourceText);
QJsonArray json(const QList<Count> &counts);
QJsonArray json(const QList<Evidence> &evidence);
QJsonArray json(const QList<Block> &blocks, QStringView sourceText);
// [[nSource, nRendition]…]: both columns sum up to the lengths of the texts.
QJsonArray json(const Alignment &links, QStringView source, QStringView rendition);
