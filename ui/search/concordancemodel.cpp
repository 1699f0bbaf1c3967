#include "search/concordancemodel.h"

#include "models/datetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QSet<HitPlace> setOf(const QList<HitPlace> &places)
{
    return {places.cbegin(), places.cend()};
}

// A line for those who hear it.
QString spoken(const KwicLine &line)
{
    QStringList parts{line.city, dateText(line.date)};
    if (line.verdict == Verdict::Dismissed)
        parts << ConcordanceModel::tr("dismissed");
    if (line.verdict == Verdict::Later)
        parts << ConcordanceModel::tr("for later");
    if (line.isTagged)
        parts << ConcordanceModel::tr("tagged");
    parts.removeAll(QString());
    parts << line.left + u'【' + line.match + u'】' + line.right;
    return parts.join(u" · "_s);
}

} // namespace

ConcordanceModel::ConcordanceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ConcordanceModel::setLines(const QList<KwicLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    if (!m_ticks.isEmpty()) {
        QSet<HitPlace> still;
        for (const KwicLine &line : lines) {
            if (m_ticks.contains(line.place))
                still.insert(line.place);
        }
        m_ticks = still;
    }
    findRows();
    endResetModel();
    Q_EMIT ticksChanged();
}

void ConcordanceModel::append(const QList<KwicLine> &lines)
{
    QList<qsizetype> added;
    for (qsizetype number = 0; number < lines.size(); ++number) {
        if (isShown(lines[number]))
            added << m_lines.size() + number;
    }
    if (!added.isEmpty())
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_lines += lines;
    m_rows += added;
    if (!added.isEmpty())
        endInsertRows();
    Q_EMIT ticksChanged(); // all may be ticked no more
}

void ConcordanceModel::narrowTo(const std::optional<Period> &period)
{
    if (period == m_period)
        return;
    beginResetModel();
    m_period = period;
    findRows();
    endResetModel();
    Q_EMIT ticksChanged();
}

int ConcordanceModel::rowOf(const HitPlace &place) const
{
    const auto found = std::ranges::find(
        m_rows, place, [this](qsizetype number) { return m_lines[number].place; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ConcordanceModel::setTicked(int first, int last, bool isTicked)
{
    for (int row = std::max(0, first); row <= last && row < rowCount(); ++row) {
        if (isTicked)
            m_ticks.insert(line(row).place);
        else
            m_ticks.remove(line(row).place);
    }
    tellRowsChanged();
    Q_EMIT ticksChanged();
}

void ConcordanceModel::tickAll()
{
    m_ticks.reserve(m_lines.size());
    setTicked(0, rowCount() - 1, true);
}

void ConcordanceModel::tickNone()
{
    m_ticks.clear();
    tellRowsChanged();
    Q_EMIT ticksChanged();
}

int ConcordanceModel::tickedCount() const
{
    if (m_rows.size() == m_lines.size())
        return int(m_ticks.size());
    return int(std::ranges::count_if(
        m_rows, [this](qsizetype number) { return m_ticks.contains(m_lines[number].place); }));
}

QList<int> ConcordanceModel::meantRows(int current) const
{
    QList<int> rows;
    for (int row = 0; !m_ticks.isEmpty() && row < rowCount(); ++row) {
        if (isTicked(row))
            rows << row;
    }
    if (rows.isEmpty() && current >= 0 && current < rowCount())
        rows << current;
    return rows;
}

QList<HitPlace> ConcordanceModel::placesOf(const QList<int> &rows) const
{
    QList<HitPlace> places;
    places.reserve(rows.size());
    for (const int row : rows)
        places << line(row).place;
    return places;
}

QList<KwicLine> ConcordanceModel::linesOf(const QList<int> &rows) const
{
    QList<KwicLine> lines;
    lines.reserve(rows.size());
    for (const int row : rows)
        lines << line(row);
    return lines;
}

QList<KwicLine> ConcordanceModel::shownLines() const
{
    QList<KwicLine> lines;
    lines.reserve(m_rows.size());
    for (const qsizetype number : m_rows)
        lines << m_lines[number];
    return lines;
}

void ConcordanceModel::setVerdict(const QList<HitPlace> &places, Verdict verdict)
{
    const QSet<HitPlace> meant = setOf(places);
    for (KwicLine &line : m_lines) {
        if (meant.contains(line.place))
            line.verdict = verdict;
    }
    tellRowsChanged();
}

void ConcordanceModel::setTagged(const QList<HitPlace> &places)
{
    const QSet<HitPlace> meant = setOf(places);
    for (KwicLine &line : m_lines) {
        if (meant.contains(line.place))
            line.isTagged = true;
    }
    tellRowsChanged();
}

int ConcordanceModel::undismissedBefore(int row) const
{
    int rows = 0;
    for (int before = 0; before < row; ++before)
        rows += line(before).verdict == Verdict::Dismissed ? 0 : 1;
    return rows;
}

void ConcordanceModel::leaveOutDismissed()
{
    QList<KwicLine> left = m_lines;
    const auto isDismissed = [](const KwicLine &line) {
        return line.verdict == Verdict::Dismissed;
    };
    if (left.removeIf(isDismissed) > 0)
        setLines(left);
}

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return spoken(line(index.row()));
    case Qt::CheckStateRole:
        return int(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

bool ConcordanceModel::isShown(const KwicLine &line) const
{
    return !m_period || periodOf(line.date, m_period->unit) == m_period->key;
}

void ConcordanceModel::findRows()
{
    m_rows.clear();
    for (qsizetype number = 0; number < m_lines.size(); ++number) {
        if (isShown(m_lines[number]))
            m_rows << number;
    }
}

void ConcordanceModel::tellRowsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}
