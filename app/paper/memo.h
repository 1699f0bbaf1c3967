#pragma once

#include <QDateTime>
#include <QString>

enum class MemoId : qint64 {}; // row of table memo

enum class MemoKind { Free, Article, Tag, City };

// What a memo is about; a free one is about nothing.
struct MemoSubject
{
    MemoKind kind = MemoKind::Free;
    QString key; // UUID of the article or tag, code of the city or province; empty of a free one
    friend bool operator==(const MemoSubject &, const MemoSubject &) = default;
};

// A longer text of the reader's. There is at most one about each subject, and any number of free
// ones.
struct Memo
{
    MemoId id{};
    QString uuid;
    MemoSubject about;
    QString name;  // of the subject: headline, path, city; empty when it is there no more
    QString title; // may be empty
    QString text;  // plain text, shown as Markdown; not empty
    QString creator;
    QDateTime created; // UTC
    QDateTime modified;
};
