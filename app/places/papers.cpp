#include "places/papers.h"

#include "hanzi/folding.h"
#include "paper/tokens.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString tablePath = u":/papers/papers.tsv"_s;
const QString columns = u"name\tcity\tlevel"_s;

} // namespace

Result<QList<PaperRow>> readPapers()
{
    QFile file(tablePath);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal, tablePath, file.errorString()};
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (rows.isEmpty() || rows.first() != columns)
        return Error{Error::Code::Internal, tablePath, u"other-columns"_s};
    QList<PaperRow> papers;
    for (const QString &row : rows.sliced(1)) {
        const QStringList fields = row.split(u'\t');
        const auto level = paperLevel(fields.last());
        if (fields.size() != 3 || !level)
            return Error{Error::Code::Internal, tablePath, row};
        papers.append({fields[0], fields[1], *level});
    }
    return papers;
}

QString stemOfPaper(const QString &foldedName)
{
    static const QRegularExpression form(
        folded(u"^(\\p{Han}{2,8}?)(?:日报|晚报|晨报|早报|午报|都市报|时报|商报|快报|导报|周报|周刊|"
               u"新报|新闻|工人报|劳动报|青年报|法制报|法治报|农村报|农民报|特区报|特区晚报|"
               u"广播电视报|劳动日报|党报|报)$"));
    return form.match(foldedName).captured(1);
}
