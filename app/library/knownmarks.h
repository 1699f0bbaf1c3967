#pragma once

#include "paper/mark.h"
#include "store/connection.h"

#include <QHash>

#include <optional>
#include <set>

// The marks of the library that those of a file may be. They are read an article at a time: whoever
// asks for many asks for them by article.
class KnownMarks final
{
public:
    explicit KnownMarks(Connection &db);

    // That of the same UUID, wherever it stands. For one that has none: one that says just the same
    // of the same words of its article. Tags are compared by id.
    Result<std::optional<Mark>> sameAs(const Mark &mark);
    // What has meanwhile been made or changed.
    void keep(const Mark &mark);

private:
    // What a mark says, of which words.
    struct Saying
    {
        bool isWhole = false;
        TextRange range;
        QString quote;
        QString note;
        QList<qint64> tags; // ids, ascending
        friend bool operator==(const Saying &, const Saying &) = default;
        friend size_t qHash(const Saying &saying, size_t seed)
        {
            return qHashMulti(seed, saying.range.begin, saying.range.end, saying.quote, saying.note,
                              saying.tags);
        }
    };
    static Saying sayingOf(const Mark &mark);
    Result<void> turnTo(ArticleId article);
    Result<std::optional<Mark>> withUuid(const QString &uuid);

    Connection &m_db;
    ArticleId m_article{}; // whose marks are kept
    QHash<MarkId, Mark> m_marks;
    QHash<QString, MarkId> m_uuids;
    QHash<Saying, std::set<MarkId>> m_sayings; // several may say the same
};
