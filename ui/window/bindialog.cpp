#include "window/bindialog.h"

#include "browse/emptyview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString kindName(BinItem::Kind kind)
{
    switch (kind) {
    case BinItem::Kind::Mark:
        return BinModel::tr("Mark");
    case BinItem::Kind::Tag:
        return BinModel::tr("Tag");
    case BinItem::Kind::Memo:
        return BinModel::tr("Memo");
    case BinItem::Kind::Article:
        break;
    }
    return BinModel::tr("Article");
}

// With how many marks came along.
QString kindWords(const BinItem &item)
{
    return item.marks == 0
               ? kindName(item.kind)
               : BinModel::tr("%1, %n mark(s)", nullptr, int(item.marks)).arg(kindName(item.kind));
}

qint64 daysLeft(const BinItem &item, const QDateTime &now)
{
    return qMax<qint64>(0, binDays - item.removed.daysTo(now));
}

} // namespace

// -- the rows

void BinModel::setItems(const QList<BinItem> &items, const QDateTime &now)
{
    beginResetModel();
    m_items = items;
    m_now = now;
    endResetModel();
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int BinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : LeftColumn + 1;
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const BinItem &item = m_items.at(index.row());
    switch (index.column()) {
    case WhatColumn:
        return item.label.simplified();
    case KindColumn:
        return kindWords(item);
    case SinceColumn:
        return QLocale().toString(item.removed.toLocalTime().date(), QLocale::ShortFormat);
    case LeftColumn:
        return tr("%n day(s)", nullptr, int(daysLeft(item, m_now)));
    default:
        return {};
    }
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const QStringList heads{tr("What"), tr("Kind"), tr("Deleted"), tr("Kept for")};
    return heads.value(section);
}

// -- the dialog

BinDialog::BinDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new BinModel(this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyView(u"undo"_s, this))
    , m_content(new QStackedWidget(this))
    , m_complaint(new QLabel(this))
    , m_restore(new QPushButton(tr("&Restore"), this))
    , m_drop(new QPushButton(tr("&Delete for good"), this))
    , m_empty(new QPushButton(tr("&Empty the bin"), this))
{
    setWindowTitle(tr("Bin"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BinModel::WhatColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_nothing->say(tr("The bin is empty. Marks, tags, memos and articles that you delete stay "
                      "here for 30 days and can be brought back."),
                   {});
    m_content->addWidget(m_nothing);
    m_content->addWidget(m_table);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(makeButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BinDialog::followSelection);
    followSelection();
    const int unit = fontMetrics().height();
    resize(unit * 38, unit * 24);
}

QWidget *BinDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_drop, QDialogButtonBox::ActionRole);
    buttons->addButton(m_empty, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_restore, m_drop, m_empty})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(chosen()); });
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT dropRequested(chosen()); });
    connect(m_empty, &QPushButton::clicked, this, &BinDialog::emptyRequested);
    return buttons;
}

void BinDialog::setTheme(const Theme &theme)
{
    m_nothing->setTheme(theme);
}

void BinDialog::setItems(const QList<BinItem> &items, const QDateTime &now)
{
    m_model->setItems(items, now);
    m_content->setCurrentWidget(items.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
    if (!items.isEmpty())
        m_table->selectRow(0);
    m_complaint->hide();
    followSelection();
}

void BinDialog::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
}

void BinDialog::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    followSelection();
}

QStringList BinDialog::chosen() const
{
    QStringList uuids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        uuids << m_model->at(row.row()).uuid;
    return uuids;
}

void BinDialog::followSelection()
{
    const bool canAct = !m_isReadOnly && m_table->selectionModel()->hasSelection();
    m_restore->setEnabled(canAct);
    m_drop->setEnabled(canAct);
    m_empty->setEnabled(!m_isReadOnly && m_model->rowCount() > 0);
}
