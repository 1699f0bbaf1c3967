#pragma once

#include "library/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

// What the tests of the library share.

inline std::unique_ptr<Library> opened(const QString &folder, Library::Access access)
{
    auto library = Library::open(folder, access, QStringLiteral("command"), 200);
    return library ? std::move(*library) : nullptr;
}

// A library with the five sample pages in it and its index complete; nullptr when anything fails.
inline std::unique_ptr<Library> sampleLibrary(const QString &folder)
{
    auto library = opened(folder, Library::Access::Create);
    if (!library)
        return nullptr;
    const ImportReport report = library->import({.paths = {QStringLiteral(SEEDS_FOLDER)}}).wait();
    const bool indexed = bool(library->completeIndex().wait());
    return indexed && report.added == 5 && report.skipped.isEmpty() ? std::move(library) : nullptr;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// The article with that main headline; row 0 when there is none.
inline ArticleRow articleCalled(Library &library, const QString &headline)
{
    const auto listing = library.listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
    const auto rows = listing ? library.articleRows(listing->ids) : listing.error();
    for (const ArticleRow &row : rows ? *rows : QList<ArticleRow>()) {
        if (row.headline == headline)
            return row;
    }
    return {};
}
