#pragma once

#include "marks/tagwords.h"
#include "paper/tagedit.h"

#include <QAbstractItemModel>

// The codebook as a tree, narrowed to what fits the words typed and what stands above it. It
// changes nothing itself: a name typed, a row dropped are told, and what came of it is set anew.
class CodebookModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { ColorRole = Qt::UserRole, SlotRole, CountRole };
    enum class Counting { WithTagsBelow, Alone };

    using QAbstractItemModel::QAbstractItemModel;

    void setTags(const QList<Tag> &tags);
    const QList<Tag> &tags() const { return m_tags; }
    void setTyped(const QString &typed);
    bool isNarrowed() const { return !m_typed.isEmpty(); }
    void setCounting(Counting counting);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    const Tag *tag(const QModelIndex &index) const; // nullptr for none
    QModelIndex indexOf(TagId id) const;            // invalid when it is not shown
    QList<TagId> childrenOf(TagId parent) const;    // shown or not
    QModelIndex firstFitting() const; // of the words typed; the first tag when there are none

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameWanted(TagId id, const QString &name); // the name alone, as it was typed
    void moveWanted(TagId id, TagPlace place);
    void mergeWanted(TagId from, TagId into); // dropped on another with Ctrl

private:
    struct Node
    {
        qsizetype tag = 0; // in m_tags
        int above = -1;    // in m_nodes
        int row = 0;
        QList<int> below;
    };
    void rebuild();
    const QList<int> &rowsBelow(const QModelIndex &parent) const;
    int positionAt(TagId moved, TagId parent, int row, const QModelIndex &above) const;

    QList<Tag> m_tags; // parents before children
    QList<TagWords> m_words;
    QList<Node> m_nodes; // those shown
    QList<int> m_top;
    QString m_typed;
    Counting m_counting = Counting::WithTagsBelow;
    bool m_isReadOnly = false;
};
