#include "marks/codebookmodel.h"

#include "models/plaintext.h"

#include <QHash>
#include <QMimeData>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto tagFormat = "application/x-baolan-tag";

} // namespace

void CodebookModel::setTags(const QList<Tag> &tags)
{
    beginResetModel();
    m_tags = tags;
    m_words.clear();
    for (const Tag &tag : tags)
        m_words << TagWords(tag);
    rebuild();
    endResetModel();
}

void CodebookModel::setTyped(const QString &typed)
{
    if (typed.trimmed() == m_typed)
        return;
    beginResetModel();
    m_typed = typed.trimmed();
    rebuild();
    endResetModel();
}

void CodebookModel::setCounting(Counting counting)
{
    beginResetModel();
    m_counting = counting;
    endResetModel();
}

void CodebookModel::rebuild()
{
    QSet<TagId> shown;
    for (qsizetype at = m_tags.size() - 1; at >= 0; --at) { // from the leaves up
        if (shown.contains(m_tags[at].id) || m_words[at].fit(m_typed))
            shown << m_tags[at].id << m_tags[at].parent;
    }
    m_nodes.clear();
    m_top.clear();
    QHash<TagId, int> nodes;
    for (qsizetype at = 0; at < m_tags.size(); ++at) {
        if (!shown.contains(m_tags[at].id))
            continue;
        const int number = int(m_nodes.size());
        const int above = nodes.value(m_tags[at].parent, -1);
        QList<int> &siblings = above < 0 ? m_top : m_nodes[above].below;
        const int row = int(siblings.size());
        siblings << number;
        m_nodes << Node{.tag = at, .above = above, .row = row, .below = {}};
        nodes.insert(m_tags[at].id, number);
    }
}

const Tag *CodebookModel::tag(const QModelIndex &index) const
{
    return index.isValid() ? &m_tags.at(m_nodes.at(int(index.internalId())).tag) : nullptr;
}

QModelIndex CodebookModel::indexOf(TagId id) const
{
    const auto node = std::ranges::find_if(
        m_nodes, [this, id](const Node &one) { return m_tags.at(one.tag).id == id; });
    if (node == m_nodes.end())
        return {};
    return createIndex(node->row, 0, quintptr(std::distance(m_nodes.begin(), node)));
}

QList<TagId> CodebookModel::childrenOf(TagId parent) const
{
    QList<TagId> children;
    for (const Tag &tag : m_tags) {
        if (tag.parent == parent)
            children << tag.id;
    }
    return children;
}

QModelIndex CodebookModel::firstFitting() const
{
    const auto node = std::ranges::find_if(
        m_nodes, [this](const Node &one) { return m_words.at(one.tag).fit(m_typed); });
    return node == m_nodes.end() ? QModelIndex() : indexOf(m_tags.at(node->tag).id);
}

const QList<int> &CodebookModel::rowsBelow(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes.at(int(parent.internalId())).below : m_top;
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &rows = rowsBelow(parent);
    if (column != 0 || row < 0 || row >= rows.size())
        return {};
    return createIndex(row, 0, quintptr(rows.at(row)));
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = m_nodes.at(int(index.internalId())).above;
    return above < 0 ? QModelIndex() : createIndex(m_nodes.at(above).row, 0, quintptr(above));
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return int(rowsBelow(parent).size());
}

int CodebookModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    const Tag *shown = tag(index);
    if (!shown)
        return {};
    const qint64 count = m_counting == Counting::Alone ? shown->marks : shown->marksBelow;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown->name;
    case Qt::ToolTipRole:
        return plainToolTip(shown->description.isEmpty() ? shown->path : shown->description);
    case Qt::AccessibleTextRole:
        return tr("%1, %n mark(s)", nullptr, int(count)).arg(shown->path);
    case ColorRole:
        return shown->color;
    case SlotRole:
        return shown->slot;
    case CountRole:
        return count;
    default:
        return {};
    }
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Tag *named = tag(index);
    if (named && role == Qt::EditRole && value.toString() != named->name)
        Q_EMIT renameWanted(named->id, value.toString());
    return false; // it is called so once it is stored
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    if (m_isReadOnly)
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled;
}

Qt::DropActions CodebookModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction; // with Ctrl: into the other
}

QStringList CodebookModel::mimeTypes() const
{
    return {QString::fromLatin1(tagFormat)};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (const Tag *dragged = indexes.isEmpty() ? nullptr : tag(indexes.first()))
        data->setData(QString::fromLatin1(tagFormat), QByteArray::number(qint64(dragged->id)));
    return data;
}

bool CodebookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                 int /*column*/, const QModelIndex &parent)
{
    const auto moved = TagId(data->data(QString::fromLatin1(tagFormat)).toLongLong());
    const Tag *onto = tag(parent);
    const bool isOnTag = row < 0 && onto;
    if (moved == TagId{} || (isOnTag && onto->id == moved))
        return false;
    if (isOnTag && action == Qt::CopyAction) {
        Q_EMIT mergeWanted(moved, onto->id);
        return false;
    }
    const TagId above = onto ? onto->id : TagId{};
    Q_EMIT moveWanted(moved, {.parent = above, .position = positionAt(moved, above, row, parent)});
    return false; // the row stands there once it is stored
}

// Among the other children, also those not shown: before the one at that row.
int CodebookModel::positionAt(TagId moved, TagId parent, int row, const QModelIndex &above) const
{
    const Tag *before = row < 0 ? nullptr : tag(index(row, 0, above));
    QList<TagId> others = childrenOf(parent);
    const qsizetype place = before ? others.indexOf(before->id) : -1;
    const qsizetype own = others.indexOf(moved);
    return int(own >= 0 && own < place ? place - 1 : place);
}
