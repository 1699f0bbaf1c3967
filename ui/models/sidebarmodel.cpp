#include "models/sidebarmodel.h"

#include "models/datetext.h"
#include "models/memobeginning.h"
#include "models/plaintext.h"
#include "models/showncounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// An index carries the section in the bits above the number of the node.
constexpr int numberBits = 24;

constexpr qsizetype mostAtOnce = 12; // of papers and of sections

bool isLong(SidebarSection section)
{
    return section == SidebarSection::Papers || section == SidebarSection::Sections;
}

QString titleOf(SidebarSection section)
{
    switch (section) {
    case SidebarSection::Cities:
        return SidebarModel::tr("Cities");
    case SidebarSection::Dates:
        return SidebarModel::tr("Dates");
    case SidebarSection::Papers:
        return SidebarModel::tr("Newspapers");
    case SidebarSection::Sections:
        return SidebarModel::tr("Sections");
    case SidebarSection::Tags:
        return SidebarModel::tr("Tags");
    case SidebarSection::Saved:
        return SidebarModel::tr("Saved searches");
    }
    return {};
}

QString nameOfUnknown(SidebarSection section)
{
    switch (section) {
    case SidebarSection::Cities:
        return SidebarModel::tr("City unknown");
    case SidebarSection::Dates:
        return SidebarModel::tr("Date unknown");
    case SidebarSection::Papers:
        return SidebarModel::tr("Newspaper unknown");
    case SidebarSection::Sections:
        return SidebarModel::tr("In no section");
    case SidebarSection::Tags:
    case SidebarSection::Saved:
        break; // they all have names
    }
    return {};
}

QString nameIn(SidebarSection section, const Count &count)
{
    if (count.key.isEmpty())
        return nameOfUnknown(section);
    return section == SidebarSection::Dates ? dateText(count.key) : count.name;
}

} // namespace

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    for (size_t number = 0; number < m_sections.size(); ++number)
        m_sections[number].nodes = arrange(SidebarSection(number));
}

void SidebarModel::setCounts(SidebarSection section, const QList<Count> &counts)
{
    sectionAt(section).counts = counts;
    for (const Count &count : counts)
        sectionAt(section).known.insert(count.key, count);
    rearrange(section);
}

void SidebarModel::setSaved(const QList<SavedSearch> &searches,
                            const QList<SavedSearchCount> &counts)
{
    Section &saved = sectionAt(SidebarSection::Saved);
    saved.fresh.clear();
    QList<Count> shown;
    for (const SavedSearch &search : searches) {
        const auto counted =
            std::ranges::find_if(counts, [&](const auto &count) { return count.id == search.id; });
        const bool isCounted = counted != counts.end();
        shown << Count{
            .key = search.uuid, .name = search.name, .count = isCounted ? counted->articles : -1};
        saved.fresh.insert(search.uuid, isCounted ? counted->fresh : 0);
    }
    setCounts(SidebarSection::Saved, shown);
}

void SidebarModel::setMemos(SidebarSection section, const QHash<QString, QString> &memos)
{
    if (memos == sectionAt(section).memos)
        return;
    sectionAt(section).memos = memos;
    rearrange(section);
}

void SidebarModel::setChoice(SidebarSection section, const SidebarChoice &choice)
{
    if (choice == sectionAt(section).choice)
        return;
    sectionAt(section).choice = choice;
    rearrange(section);
}

void SidebarModel::showAll(SidebarSection section, bool showsAll)
{
    sectionAt(section).showsAll = showsAll;
    rearrange(section);
}

QModelIndex SidebarModel::head(SidebarSection section) const
{
    return indexOf(sectionAt(section).nodes.front());
}

QModelIndex SidebarModel::indexOf(SidebarSection section, const QString &key) const
{
    const std::vector<Node> &nodes = sectionAt(section).nodes;
    const auto found = std::find_if(nodes.begin() + 1, nodes.end(), [&](const Node &node) {
        return !node.isMore && node.count.key == key;
    });
    return found == nodes.end() ? QModelIndex() : indexOf(*found);
}

SidebarChoice SidebarModel::choice(SidebarSection section) const
{
    return sectionAt(section).choice;
}

QString SidebarModel::nameOf(SidebarSection section, const QString &key) const
{
    return nameIn(section, sectionAt(section).known.value(key, Count{.key = key, .name = key}));
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
    const bool isValue = found->parent >= 0 && !found->isMore;
    const Section &section = sectionAt(found->section);
    switch (role) {
    case Qt::DisplayRole:
        return text(*found);
    case Qt::AccessibleTextRole:
        return inWords(*found);
    case KeyRole:
        return found->count.key;
    case SectionRole:
        return QVariant::fromValue(int(found->section));
    case CountRole:
        return found->count.count;
    case FreshRole:
        return section.fresh.value(found->count.key);
    case ColorRole:
        return found->count.color;
    case ChosenRole:
        return isValue && section.choice.chosen.contains(found->count.key);
    case ExcludedRole:
        return isValue && section.choice.excluded.contains(found->count.key);
    case HeadRole:
        return found->parent < 0;
    case MoreRole:
        return found->isMore;
    case MemoRole:
        return isValue ? section.memos.value(found->count.key) : QString();
    case Qt::ToolTipRole:
        return isValue ? plainToolTip(memoBeginning(section.memos.value(found->count.key)))
                       : QString();
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

std::vector<SidebarModel::Node> SidebarModel::arrange(SidebarSection section) const
{
    const Section &told = sectionAt(section);
    ShownCounts shown{told.counts}; // the reader keeps a search also while it finds nothing
    if (section != SidebarSection::Saved)
        shown = shownCounts(told.counts, told.choice.chosen + told.choice.excluded, told.known,
                            isLong(section) && !told.showsAll ? mostAtOnce : -1);
    std::vector<Node> nodes{{.section = section}};
    QHash<QString, int> numbers;
    for (const Count &count : shown.counts) {
        numbers.insert(count.key, int(nodes.size()));
        nodes.push_back({.section = section, .count = count});
    }
    if (shown.hidden > 0 || (told.showsAll && shown.counts.size() > mostAtOnce))
        nodes.push_back({.section = section, .count = {.count = shown.hidden}, .isMore = true});
    for (size_t number = 1; number < nodes.size(); ++number) {
        Node &node = nodes[number];
        // "" is the key of what is unknown as well as the parent of what stands at the top.
        node.parent = node.count.parent.isEmpty() ? 0 : numbers.value(node.count.parent, 0);
        QList<int> &siblings = nodes[size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings << int(number);
    }
    return nodes;
}

// What stays in its place is only painted anew: nothing jumps while a query is typed.
void SidebarModel::rearrange(SidebarSection section)
{
    std::vector<Node> arranged = arrange(section);
    std::vector<Node> &nodes = sectionAt(section).nodes;
    const bool staysInPlace =
        std::ranges::equal(arranged, nodes, [](const Node &one, const Node &other) {
            return one.count.key == other.count.key && one.parent == other.parent &&
                   one.isMore == other.isMore;
        });
    if (!staysInPlace)
        beginResetModel();
    nodes = std::move(arranged);
    if (!staysInPlace) {
        endResetModel();
        return;
    }
    for (const Node &node : nodes)
        Q_EMIT dataChanged(indexOf(node), indexOf(node));
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
    if (node.parent < 0)
        return titleOf(node.section);
    if (!node.isMore)
        return nameIn(node.section, node.count);
    return node.count.count > 0 ? tr("%n more…", nullptr, int(node.count.count)) : tr("Show fewer");
}

// For those who hear the sidebar.
QString SidebarModel::inWords(const Node &node) const
{
    if (node.parent < 0 || node.isMore)
        return text(node);
    QStringList words{text(node)};
    if (node.count.count >= 0)
        words.first() += u' ' + QString::number(node.count.count);
    const Section &section = sectionAt(node.section);
    if (const qint64 fresh = section.fresh.value(node.count.key); fresh > 0)
        words << tr("%n new", nullptr, int(fresh));
    if (section.choice.chosen.contains(node.count.key))
        words << tr("chosen");
    if (section.choice.excluded.contains(node.count.key))
        words << tr("excluded");
    return words.join(u", "_s);
}
