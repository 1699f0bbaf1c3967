#include "search/kwictext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString asTable(const QList<KwicLine> &lines)
{
    QString table;
    for (const KwicLine &line : lines) {
        QStringList cells{line.city, line.date,  line.paper, line.headline,
                          line.left, line.match, line.right};
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        table += cells.join(u'\t') + u'\n';
    }
    return table;
}
