#include "marks/tagsplitdialog.h"

#include "models/datetext.h"
#include "models/plaintext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// -- the passages

PassageModel::PassageModel(const QList<TaggedPassage> &passages, QObject *parent)
    : QAbstractListModel(parent)
    , m_passages(passages)
{
}

QList<MarkId> PassageModel::ticked() const
{
    QList<MarkId> marks;
    for (qsizetype row = 0; row < m_passages.size(); ++row) {
        if (m_ticked.contains(row))
            marks << m_passages[row].id;
    }
    return marks;
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TaggedPassage &passage = m_passages.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        QStringList from{passage.city, dateText(passage.date)};
        from.removeAll(QString());
        return from.isEmpty() ? passage.quote : from.join(u' ') + u"　"_s + passage.quote;
    }
    case Qt::ToolTipRole:
        return plainToolTip(passage.headline + u'\n' + passage.quote);
    case Qt::CheckStateRole:
        return m_ticked.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool PassageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(index.row());
    else
        m_ticked.remove(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags PassageModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

// -- the dialog

TagSplitDialog::TagSplitDialog(const Tag &tag, const QList<TaggedPassage> &passages,
                               QWidget *parent)
    : QDialog(parent)
    , m_passages(new PassageModel(passages, this))
    , m_path(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_complaint(new QLabel(this))
    , m_split(new QPushButton(this))
{
    setWindowTitle(tr("New tag from marks"));
    auto *words = new QLabel(
        tr("Tick the marks of “%1” that are to have a new tag in its place.").arg(tag.path), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_path->setPlaceholderText(tr("Name of the new tag; / between levels"));
    m_path->setAccessibleName(tr("Name of the new tag"));
    m_path->setText(tag.path + u'/');
    m_list->setModel(m_passages);
    m_list->setAccessibleName(tr("Marks"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_split, QDialogButtonBox::AcceptRole);
    auto *rows = new QVBoxLayout(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{words, m_path, m_complaint, m_list, buttons})
        rows->addWidget(widget);
    connect(m_passages, &PassageModel::tickedChanged, this, &TagSplitDialog::follow);
    connect(m_path, &QLineEdit::textChanged, this, &TagSplitDialog::follow);
    connect(m_split, &QPushButton::clicked, this,
            [this] { Q_EMIT splitWanted(m_path->text(), m_passages->ticked()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    const int unit = fontMetrics().height();
    resize(unit * 34, unit * 26);
}

void TagSplitDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
}

void TagSplitDialog::follow()
{
    const qsizetype ticked = m_passages->ticked().size();
    m_split->setText(tr("New tag on %n mark(s)", nullptr, int(ticked)));
    m_split->setEnabled(ticked > 0 && !splitTagPath(m_path->text()).isEmpty() &&
                        !m_path->text().trimmed().endsWith(u'/'));
}
