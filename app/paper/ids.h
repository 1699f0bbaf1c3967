#pragma once

#include <QtGlobal>

// Row numbers of the library's tables. Each is its own type, so that they cannot be mixed up; 0 is
// no row. They are of use only inside the program: what leaves it carries the UUID.
enum class FileId : qint64 {};
enum class PageId : qint64 {};
enum class ArticleId : qint64 {};
enum class MarkId : qint64 {};
enum class TagId : qint64 {};
enum class PhraseId : qint64 {};
enum class SavedSearchId : qint64 {};
enum class SavedPassagesId : qint64 {};
