#pragma once

#include "paper/listing.h"
#include "paper/savedsearch.h"

#include <QAbstractItemModel>
#include <QHash>

#include <array>
#include <vector>

enum class SidebarSection { Cities, Dates, Papers, Sections, Tags, Saved };

// Those whose values narrow what is listed.
inline constexpr std::array filterSections{SidebarSection::Cities, SidebarSection::Dates,
                                           SidebarSection::Papers, SidebarSection::Sections,
                                           SidebarSection::Tags};

// What is asked for of a section, and what is left out.
struct SidebarChoice
{
    QStringList chosen;
    QStringList excluded;
    friend bool operator==(const SidebarChoice &, const SidebarChoice &) = default;
};

// What the sidebar shows: one head a section, below it the counts as the tree their parent keys
// make; what no article bears is left out unless it is chosen. Of papers and sections the first
// twelve stand there, and a row that shows the rest. What is chosen of them is part of the filter,
// not of the selection of a view: the model is told, and views show it.
class SidebarModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, // of a saved search: its UUID
        SectionRole,
        CountRole, // -1: not known yet
        FreshRole, // of a saved search: how many it found since it was last looked at
        ColorRole,
        ChosenRole,
        ExcludedRole,
        HeadRole,
        MoreRole, // the row that shows the rest of a section
        MemoRole, // the memo about it; empty: there is none
    };

    explicit SidebarModel(QObject *parent = nullptr);

    // A count whose parent is not among them stands at the top of its section.
    void setCounts(SidebarSection section, const QList<Count> &counts);
    void setSaved(const QList<SavedSearch> &searches, const QList<SavedSearchCount> &counts);
    void setMemos(SidebarSection section, const QHash<QString, QString> &memos); // by key
    void setChoice(SidebarSection section, const SidebarChoice &choice);
    void showAll(SidebarSection section, bool showsAll);
    bool showsAll(SidebarSection section) const { return sectionAt(section).showsAll; }

    QModelIndex head(SidebarSection section) const;
    QModelIndex indexOf(SidebarSection section, const QString &key) const; // invalid when absent
    SidebarChoice choice(SidebarSection section) const;
    QString nameOf(SidebarSection section, const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    // A section head, a count or the row for the rest. Nodes of a section lie in one vector; its
    // first is the head.
    struct Node
    {
        SidebarSection section{};
        Count count; // of the row for the rest: how many are hidden
        bool isMore = false;
        int parent = -1; // number in the section; -1 for the head
        int row = 0;     // among its siblings
        QList<int> children;
    };
    struct Section
    {
        std::vector<Node> nodes;
        QList<Count> counts;          // as told
        QHash<QString, Count> known;  // all that ever were, for their names
        QHash<QString, qint64> fresh; // by key
        QHash<QString, QString> memos;
        SidebarChoice choice;
        bool showsAll = false;
    };
    std::vector<Node> arrange(SidebarSection section) const;
    void rearrange(SidebarSection section);
    Section &sectionAt(SidebarSection section) { return m_sections.at(size_t(section)); }
    const Section &sectionAt(SidebarSection section) const
    {
        return m_sections.at(size_t(section));
    }
    const Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    QString text(const Node &node) const;
    QString inWords(const Node &node) const;

    std::array<Section, 6> m_sections;
};
