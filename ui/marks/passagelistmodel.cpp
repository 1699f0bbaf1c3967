#include "marks/passagelistmodel.h"

#include "base/errortext.h"
#include "models/datetext.h"
#include "models/statename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int windowSize = 64;
constexpr int windowsKept = 32;

// A row for those who hear it.
QString spoken(const PassageRow &row)
{
    QStringList words;
    if (row.isWhole)
        words << PassageListModel::tr("whole article");
    if (row.isImportant)
        words << PassageListModel::tr("important");
    words << row.quote;
    for (const Tag &tag : row.tags)
        words << tag.path;
    words << row.note << row.headline << row.city << dateText(row.date) << row.paper
          << markStateName(row.state);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString nameless(PassageGrouping grouping)
{
    switch (grouping) {
    case PassageGrouping::Tag:
        return PassageListModel::tr("Without a tag");
    case PassageGrouping::City:
        return PassageListModel::tr("City unknown");
    case PassageGrouping::Month:
        return PassageListModel::tr("Date unknown");
    case PassageGrouping::Article:
        return PassageListModel::tr("Without a headline");
    case PassageGrouping::None:
        break;
    }
    return {};
}

} // namespace

PassageListModel::PassageListModel(FetchRows fetchRows, QObject *parent)
    : QAbstractListModel(parent)
    , m_fetchRows(std::move(fetchRows))
    , m_windows(windowsKept)
{
}

void PassageListModel::setListing(const PassageListing &listing, PassageGrouping grouping)
{
    beginResetModel();
    m_listing = listing;
    m_grouping = grouping;
    m_windows.clear();
    if (!m_ticks.isEmpty())
        m_ticks.intersect(QSet<MarkId>(listing.ids.begin(), listing.ids.end()));
    endResetModel();
    Q_EMIT ticksChanged();
}

QString PassageListModel::groupTitle(qsizetype group) const
{
    const PassageGroup &shown = m_listing.groups.at(group);
    if (shown.name.isEmpty())
        return nameless(m_grouping);
    const QString name =
        m_grouping == PassageGrouping::Month ? dateText(shown.name) : QString(shown.name);
    //: A city or month that was inferred. Chinese: %1（推断）
    return shown.isInferred ? tr("%1 (inferred)").arg(name) : name;
}

int PassageListModel::rowOf(MarkId id, int near) const
{
    if (id == MarkId{})
        return -1;
    if (idAt(near) == id)
        return near;
    qsizetype found = -1;
    for (qsizetype row = m_listing.ids.indexOf(id); row >= 0;
         row = m_listing.ids.indexOf(id, row + 1)) {
        if (found < 0 || std::abs(row - near) < std::abs(found - near))
            found = row;
    }
    return int(found);
}

const PassageRow *PassageListModel::row(int number) const
{
    const Window &window = windowOf(number);
    const int inWindow = number % windowSize;
    if (!window || inWindow >= window->size() || window->at(inWindow).id == MarkId{})
        return nullptr;
    return &window->at(inWindow);
}

void PassageListModel::setTicked(int first, int last, bool isTicked)
{
    for (int row = std::max(0, first); row <= last && row < rowCount(); ++row) {
        if (isTicked)
            m_ticks.insert(idAt(row));
        else
            m_ticks.remove(idAt(row));
    }
    tellRowsChanged();
}

void PassageListModel::tickAll()
{
    m_ticks = QSet<MarkId>(m_listing.ids.begin(), m_listing.ids.end());
    tellRowsChanged();
}

void PassageListModel::tickNone()
{
    m_ticks.clear();
    tellRowsChanged();
}

QList<MarkId> PassageListModel::meantMarks(int current) const
{
    QList<MarkId> marks;
    QSet<MarkId> taken;
    for (const MarkId id : m_listing.ids) {
        if (m_ticks.contains(id) && !taken.contains(id)) {
            marks << id;
            taken << id;
        }
    }
    if (marks.isEmpty() && current >= 0 && current < rowCount())
        marks << idAt(current);
    return marks;
}

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listing.ids.size());
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole)
        return int(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const PassageRow *found = row(index.row());
    if (!found) {
        const Window &window = windowOf(index.row());
        return sentence(window ? Error{Error::Code::NotFound, {}, {}} : window.error());
    }
    return role == Qt::DisplayRole ? found->quote : spoken(*found);
}

const PassageListModel::Window &PassageListModel::windowOf(int number) const
{
    const int window = number / windowSize;
    if (!m_windows.contains(window)) {
        const auto ids = m_listing.ids.mid(qsizetype(window) * windowSize, windowSize);
        m_windows.insert(window, new Window(m_fetchRows(ids)));
    }
    return *m_windows.object(window);
}

void PassageListModel::tellRowsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT ticksChanged();
}
