#include "ingest/reportmodel.h"

#include "look/scrollbar.h"
#include "models/plaintext.h"
#include "models/warningtext.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString withWarnings(const ReportRow &row)
{
    const auto count = int(warningSentences(row.warnings).size());
    return row.outcome + u" · "_s + ReportModel::tr("%n warning(s)", nullptr, count);
}

} // namespace

void ReportModel::setRows(QList<ReportRow> rows)
{
    const auto rank = [](const ReportRow &row) {
        return row.isLeftOut ? 0 : row.doubts > 0 || hasWarnings(row.warnings) ? 1 : 2;
    };
    std::ranges::stable_sort(rows, {}, rank);
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString ReportModel::asText(const QModelIndexList &indexes) const
{
    QList<int> numbers;
    for (const QModelIndex &index : indexes) {
        if (!numbers.contains(index.row()))
            numbers << index.row();
    }
    std::ranges::sort(numbers);
    QStringList head;
    for (int column = 0; column < columnCount(); ++column)
        head << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    head << tr("Warnings");
    QStringList lines{head.join(u'\t')};
    for (const int number : numbers) {
        QStringList cells{m_rows[number].file};
        for (int column = ArticlesColumn; column < columnCount(); ++column)
            cells << text(m_rows[number], column);
        cells << warningSentences(m_rows[number].warnings).join(u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex & /*parent*/) const
{
    return OutcomeColumn + 1;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportRow &row = m_rows[index.row()];
    const bool isNumber = index.column() == ArticlesColumn || index.column() == DoubtsColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (index.column() == DoubtsColumn || (row.isLeftOut && index.column() == OutcomeColumn))
            return m_theme.accent;
        return row.isLeftOut ? m_theme.lighterInk : m_theme.ink;
    case Qt::ToolTipRole:
        return plainToolTip(
            (QStringList{row.file, row.outcome} + warningSentences(row.warnings)).join(u'\n'));
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == ArticlesColumn || section == DoubtsColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case ArticlesColumn:
        return tr("Articles");
    case CityColumn:
        return tr("City");
    case DateColumn:
        return tr("Date");
    case DoubtsColumn:
        return tr("To check");
    default:
        return tr("What became of it");
    }
}

QString ReportModel::text(const ReportRow &row, int column) const
{
    switch (column) {
    case FileColumn:
        return QFileInfo(row.file).fileName();
    case ArticlesColumn:
        return row.isLeftOut ? QString() : QString::number(row.articles);
    case CityColumn:
        return row.city;
    case DateColumn:
        return row.date;
    case DoubtsColumn:
        return row.doubts > 0 ? QString::number(row.doubts) : QString();
    default:
        return hasWarnings(row.warnings) ? withWarnings(row) : row.outcome;
    }
}

namespace {

// The row that is chosen is marked as a whole; a frame round one of its cells says nothing.
class ReportDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        row.state &= ~QStyle::State_HasFocus;
        row.textElideMode =
            index.column() == ReportModel::FileColumn ? Qt::ElideMiddle : Qt::ElideRight;
        QStyledItemDelegate::paint(painter, row, index);
    }
};

} // namespace

ReportTable::ReportTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ReportModel(this))
{
    setModel(m_model);
    setItemDelegate(new ReportDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Files that were imported"));
    connect(this, &QTableView::doubleClicked, this, &ReportTable::choose);
}

void ReportTable::setTheme(const Theme &theme)
{
    m_model->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    horizontalHeader()->setStyleSheet(
        u"QHeaderView { background: %1; } QHeaderView::section { background: %1; color: %2;"
        " border: none; border-bottom: 1px solid %3; padding: 4px 6px; }"_s.arg(
            theme.paper.name(), theme.lighterInk.name(), theme.hairline.name()));
    viewport()->update();
}

void ReportTable::setRows(const QList<ReportRow> &rows)
{
    m_model->setRows(rows);
    const int em = fontMetrics().height();
    setColumnWidth(ReportModel::FileColumn, em * 12);
    setColumnWidth(ReportModel::CityColumn, em * 5);
    setColumnWidth(ReportModel::DateColumn, em * 8);
    for (const auto column : {ReportModel::ArticlesColumn, ReportModel::DoubtsColumn}) {
        resizeColumnToContents(column);
        setColumnWidth(column, columnWidth(column) + em / 2);
    }
    if (!rows.isEmpty())
        setCurrentIndex(m_model->index(0, 0));
}

void ReportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_model->asText(selectionModel()->selectedIndexes()));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ReportTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentRowChanged(m_model->at(current.row()));
}

void ReportTable::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_model->at(index.row()).isLeftOut)
        Q_EMIT fileChosen(m_model->at(index.row()).file);
}
