#include "models/sidebarmodel.h"

#include "models/datetext.h"

#include <QHash>

#include <algorithm>

namespace {

// An index carries the section in the bits above the number of the node.
constexpr int numberBits = 24;

} // namespace

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_sections{arrange(SidebarSection::Cities, {}), arrange(SidebarSection::Dates, {}),
                 arrange(SidebarSection::Tags, {})}
{
}

void SidebarModel::setCounts(SidebarSection section, const QList<Count> &counts)
{
    beginResetModel();
    const QStringList chosenKeys = chosen(section);
    sectionAt(section) = arrange(section, counts);
    sectionAt(section).chosen = chosenKeys;
    endResetModel();
}

void SidebarModel::setChosen(SidebarSection section, const QStringList &keys)
{
    const QStringList before = chosen(section);
    sectionAt(section).chosen = keys;
    for (const QString &key : before + keys) {
        const QModelIndex changed = indexOf(section, key);
        if (changed.isValid() && before.contains(key) != keys.contains(key))
            Q_EMIT dataChanged(changed, changed, {ChosenRole});
    }
}

QModelIndex SidebarModel::head(SidebarSection section) const
{
    return indexOf(sectionAt(section).nodes.front());
}

QModelIndex SidebarModel::indexOf(SidebarSection section, const QString &key) const
{
    const std::vector<Node> &nodes = sectionAt(section).nodes;
    const auto found = std::find_if(nodes.begin() + 1, nodes.end(),
                                    [&](const Node &node) { return node.count.key == key; });
    return found == nodes.end() ? QModelIndex() : indexOf(*found);
}

QStringList SidebarModel::chosen(SidebarSection section) const
{
    return sectionAt(section).chosen;
}

QString SidebarModel::nameOf(SidebarSection section, const QString &key) const
{
    const Node *found = node(indexOf(section, key));
    return found ? text(*found) : key;
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    const Node *above = node(parent);
    if (!above)
        return head(SidebarSection(row));
    return indexOf(sectionAt(above->section).nodes[size_t(above->children[row])]);
}

QModelIndex SidebarModel::parent(const QModelIndex &index) const
{
    const Node *child = node(index);
    if (!child || child->parent < 0)
        return {};
    return indexOf(sectionAt(child->section).nodes[size_t(child->parent)]);
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    const Node *above = node(parent);
    return above ? int(above->children.size()) : int(m_sections.size());
}

int SidebarModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    const Node *found = node(index);
    if (!found)
        return {};
    const bool isHead = found->parent < 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(*found);
    case Qt::AccessibleTextRole:
        return isHead ? text(*found) : text(*found) + u' ' + QString::number(found->count.count);
    case KeyRole:
        return found->count.key;
    case SectionRole:
        return QVariant::fromValue(int(found->section));
    case CountRole:
        return found->count.count;
    case ColorRole:
        return found->count.color;
    case ChosenRole:
        return !isHead && sectionAt(found->section).chosen.contains(found->count.key);
    case HeadRole:
        return isHead;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

SidebarModel::Section SidebarModel::arrange(SidebarSection section, const QList<Count> &counts)
{
    Section arranged;
    arranged.nodes.push_back({.section = section});
    QHash<QString, int> numbers;
    for (const Count &count : counts) {
        numbers.insert(count.key, int(arranged.nodes.size()));
        arranged.nodes.push_back({.section = section, .count = count});
    }
    for (size_t number = 1; number < arranged.nodes.size(); ++number) {
        Node &node = arranged.nodes[number];
        // "" is the key of what is unknown as well as the parent of what stands at the top.
        node.parent = node.count.parent.isEmpty() ? 0 : numbers.value(node.count.parent, 0);
        QList<int> &siblings = arranged.nodes[size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings << int(number);
    }
    return arranged;
}

const SidebarModel::Node *SidebarModel::node(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto section = size_t(index.internalId() >> numberBits);
    const auto number = size_t(index.internalId() & ((quintptr(1) << numberBits) - 1));
    return &m_sections.at(section).nodes.at(number);
}

QModelIndex SidebarModel::indexOf(const Node &node) const
{
    const std::vector<Node> &nodes = sectionAt(node.section).nodes;
    const auto number = quintptr(&node - nodes.data());
    const int row = node.parent < 0 ? int(node.section) : node.row;
    return createIndex(row, 0, (quintptr(node.section) << numberBits) | number);
}

QString SidebarModel::text(const Node &node) const
{
    const bool isHead = node.parent < 0;
    switch (node.section) {
    case SidebarSection::Cities:
        if (isHead)
            return tr("Cities");
        return node.count.key.isEmpty() ? tr("City unknown") : node.count.name;
    case SidebarSection::Dates:
        if (isHead)
            return tr("Dates");
        return node.count.key.isEmpty() ? tr("Date unknown") : dateText(node.count.key);
    case SidebarSection::Tags:
        return isHead ? tr("Tags") : node.count.name;
    }
    return {};
}
