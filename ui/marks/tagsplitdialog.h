#pragma once

#include "paper/tagedit.h"

#include <QAbstractListModel>
#include <QDialog>
#include <QSet>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

// Passages with a box each, to be ticked.
class PassageModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PassageModel(const QList<TaggedPassage> &passages, QObject *parent = nullptr);

    QList<MarkId> ticked() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    QList<TaggedPassage> m_passages;
    QSet<qsizetype> m_ticked;
};

// Which marks of a tag are to get a new one in its place, and what that is called.
class TagSplitDialog final : public QDialog
{
    Q_OBJECT

public:
    TagSplitDialog(const Tag &tag, const QList<TaggedPassage> &passages, QWidget *parent);

    void complain(const QString &sentence);

Q_SIGNALS:
    void splitWanted(const QString &path, const QList<MarkId> &marks);

private:
    void follow(); // what was ticked and typed

    PassageModel *m_passages;
    QLineEdit *m_path;
    QListView *m_list;
    QLabel *m_complaint;
    QPushButton *m_split;
};
