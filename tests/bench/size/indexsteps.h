#pragma once

#include <QString>

// The steps that measure our index by itself, each in a process of its own.

// Fills indexes from those articles: all into `folder`, or with two threads half of them into
// `folder` and half into another beside it.
bool fillIndex(const QString &articles, qint64 count, const QString &folder, int threads);
// Opens the index and finds every query twice, the first time cold when the caller saw to that.
bool findInIndex(const QString &folder, const QString &queries, const QString &answers);
