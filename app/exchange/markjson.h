#pragma once

#include "exchange/exported.h"

#include <QJsonObject>

// What JSON Lines and the notes parcel say alike. Positions are code points of the source text,
// half-open; moments ISO 8601 in UTC.

QJsonArray rangeJson(const QString &text, TextRange range);
QJsonArray linksJson(const QList<MarkLink> &links);
QJsonObject markJson(const ExportedArticle &article, const ExportedMark &exported);
QJsonArray marksJson(const ExportedArticle &article);
// The whole entry of the codebook.
QJsonObject tagJson(const Tag &tag);
// What it is about stands in `about` and `key`, as IncomingMemo has it but for a tag: its UUID.
QJsonObject memoJson(const Memo &memo);
// The memo on an article; empty when there is none.
QJsonObject memoJson(const ExportedArticle &article);
// Both of all there are.
QJsonArray codebookJson(const ExportedLibrary &library);
QJsonArray memosJson(const ExportedLibrary &library);
// How far the article was read, and its memo.
void putReading(QJsonObject &object, const ExportedArticle &article);
