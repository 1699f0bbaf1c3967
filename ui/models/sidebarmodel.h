#pragma once

#include "paper/listing.h"

#include <QAbstractItemModel>
#include <QSet>

#include <array>
#include <vector>

enum class SidebarSection { Cities, Dates, Tags };

// What the sidebar shows: one head a section, below it the counts as the tree their parent keys
// make. What is chosen of them is part of the filter, not of the selection of a view: the model is
// told, and views show it.
class SidebarModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, SectionRole, CountRole, ColorRole, ChosenRole, HeadRole };

    explicit SidebarModel(QObject *parent = nullptr);

    // A count whose parent is not among them stands at the top of its section.
    void setCounts(SidebarSection section, const QList<Count> &counts);
    void setChosen(SidebarSection section, const QStringList &keys);

    QModelIndex head(SidebarSection section) const;
    QModelIndex indexOf(SidebarSection section, const QString &key) const; // invalid when absent
    QStringList chosen(SidebarSection section) const;
    QString nameOf(SidebarSection section, const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    // A section head or a count. Nodes of a section lie in one vector; its first is the head.
    struct Node
    {
        SidebarSection section{};
        Count count;
        int parent = -1; // number in the section; -1 for the head
        int row = 0;     // among its siblings
        QList<int> children;
    };
    struct Section
    {
        std::vector<Node> nodes;
        QStringList chosen;
    };
    static Section arrange(SidebarSection section, const QList<Count> &counts);
    Section &sectionAt(SidebarSection section) { return m_sections.at(size_t(section)); }
    const Section &sectionAt(SidebarSection section) const
    {
        return m_sections.at(size_t(section));
    }
    const Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    QString text(const Node &node) const;

    std::array<Section, 3> m_sections;
};
