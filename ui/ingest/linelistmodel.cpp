#include "ingest/linelistmodel.h"

#include "ingest/reviewwords.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 400; // characters of a line

} // namespace

void LineListModel::setPage(const PageView &view)
{
    beginResetModel();
    m_view = view;
    m_lines = reviewLines(view);
    m_lines.removeIf([](const ReviewLine &line) { return line.kind == ReviewLine::Kind::Blank; });
    m_lit = QBitArray(m_lines.size());
    endResetModel();
}

QString LineListModel::text(int row) const
{
    return m_view.lines.value(line(row).number - 1);
}

bool LineListModel::beginsRun(int row) const
{
    return row == 0 || line(row - 1).article != line(row).article;
}

int LineListModel::rowOf(int number) const
{
    const auto found = std::ranges::lower_bound(m_lines, number, {}, &ReviewLine::number);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void LineListModel::setLit(const QList<LineRun> &runs)
{
    m_lit.fill(false);
    for (const LineRun &run : runs) {
        const int first = rowOf(run.first);
        const int end = rowOf(run.last + 1);
        if (first >= 0)
            m_lit.fill(true, first, end < 0 ? rowCount() : end);
    }
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::BackgroundRole});
}

int LineListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LineListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return firstAndLast(text(index.row()));
    return role == Qt::AccessibleTextRole ? accessibleText(index.row()) : QVariant();
}

Qt::ItemFlags LineListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QMimeData *LineListModel::mimeData(const QModelIndexList & /*indexes*/) const
{
    auto *data = new QMimeData; // which lines they are, the view that drags them knows
    data->setData(u"application/x-baolan-lines"_s, {});
    return data;
}

QString LineListModel::accessibleText(int row) const
{
    const ReviewLine &line = this->line(row);
    QStringList parts{tr("Line %1").arg(line.number)};
    if (line.article >= 0)
        parts << tr("article %1").arg(line.article + 1);
    parts << lineRole(line) << firstAndLast(text(row));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString firstAndLast(const QString &text)
{
    if (text.size() <= mostShown)
        return text;
    return text.left(mostShown / 2) + u'…' + text.right(mostShown / 2);
}
