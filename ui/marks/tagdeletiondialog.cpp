#include "marks/tagdeletiondialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

TagDeletionDialog::TagDeletionDialog(const Tag &tag, TagDeletion alone, TagDeletion branch,
                                     QWidget *parent)
    : QDialog(parent)
    , m_alone(alone)
    , m_branch(branch)
    , m_counts(new QLabel(this))
    , m_moveUp(new QRadioButton(tr("Move the tags below it &up"), this))
    , m_deleteAll(new QRadioButton(
          tr("Delete the %n tag(s) below it too", nullptr, int(branch.tags - 1)), this))
    , m_removeEmptied(new QCheckBox(this))
{
    setWindowTitle(tr("Delete a tag"));
    auto *question = new QLabel(tr("Delete the tag “%1”?").arg(tag.path), this);
    QFont bold = question->font();
    bold.setWeight(QFont::DemiBold);
    question->setFont(bold);
    question->setTextFormat(Qt::PlainText);
    for (QLabel *label : {question, m_counts})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::AcceptRole);
    remove->setDefault(true);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(fontMetrics().height() / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{question, m_counts, m_moveUp,
                                                            m_deleteAll, m_removeEmptied, buttons})
        rows->addWidget(widget);
    const bool hasChildren = branch.tags > 1;
    m_moveUp->setVisible(hasChildren);
    m_deleteAll->setVisible(hasChildren);
    m_moveUp->setChecked(true);
    connect(m_deleteAll, &QRadioButton::toggled, this, &TagDeletionDialog::showCounts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT deletionWanted(children(), m_removeEmptied->isChecked() ? EmptiedMarks::Remove
                                                                       : EmptiedMarks::Keep);
        accept();
    });
    showCounts();
    setMinimumWidth(fontMetrics().height() * 24);
}

ChildTags TagDeletionDialog::children() const
{
    return m_deleteAll->isChecked() ? ChildTags::Delete : ChildTags::MoveUp;
}

void TagDeletionDialog::showCounts()
{
    const TagDeletion &gone = children() == ChildTags::Delete ? m_branch : m_alone;
    QStringList sentences{gone.marks == 0
                              ? tr("No mark has it.")
                              : tr("It is taken off %n mark(s); these keep their other tags and "
                                   "their notes.",
                                   nullptr, int(gone.marks))};
    if (gone.memos > 0)
        sentences << tr("%n memo(s) about it go with it.", nullptr, int(gone.memos));
    m_counts->setText(sentences.join(u'\n'));
    m_removeEmptied->setText(tr("Also delete the %n mark(s) left with neither tag nor note",
                                nullptr, int(gone.emptied)));
    m_removeEmptied->setVisible(gone.emptied > 0);
}
