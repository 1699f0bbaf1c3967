#pragma once

#include "paper/tagedit.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QRadioButton;

// Says what deleting a tag touches, in numbers, and asks what is to become of tags below it and of
// marks that would be left with nothing.
class TagDeletionDialog final : public QDialog
{
    Q_OBJECT

public:
    // `alone`: when those below it move up; `branch`: when they go too.
    TagDeletionDialog(const Tag &tag, TagDeletion alone, TagDeletion branch, QWidget *parent);

Q_SIGNALS:
    void deletionWanted(ChildTags children, EmptiedMarks emptied);

private:
    ChildTags children() const;
    void showCounts();

    TagDeletion m_alone;
    TagDeletion m_branch;
    QLabel *m_counts;
    QRadioButton *m_moveUp;
    QRadioButton *m_deleteAll;
    QCheckBox *m_removeEmptied;
};
