#include "store/lastnoted.h"

#include "store/moment.h"
#include "store/statement.h"

Result<QDateTime> lastNoted(Connection &db)
{
    QDateTime last;
    const auto take = [&last](const Statement &row) {
        if (!row.text(0).isEmpty())
            last = momentOf(row.text(0));
    };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT ifnull(max(modified), '') FROM ("
                                             "SELECT max(modified) AS modified FROM mark"
                                             " UNION ALL SELECT max(modified) FROM mark_comment"
                                             " UNION ALL SELECT max(created) FROM mark_link"
                                             " UNION ALL SELECT max(modified) FROM tag"
                                             " UNION ALL SELECT max(modified) FROM memo)",
                                             take);
        !done)
        return done.error();
    return last;
}
