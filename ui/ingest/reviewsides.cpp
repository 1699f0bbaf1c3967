#include "ingest/encodingpanel.h"
#include "ingest/labelspanel.h"
#include "ingest/linelistview.h"
#include "ingest/outlineview.h"
#include "ingest/reviewview.h"

#include <algorithm>

// What is selected at one side of a review, and lit at the other.

namespace {

// What is in view stays where it is; what is not comes with its surroundings.
void bringIntoView(QListView *side, const QModelIndex &index)
{
    if (!side->viewport()->rect().contains(side->visualRect(index)))
        side->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace

void ReviewView::connectSides()
{
    connect(m_lineList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewView::linesSelected);
    connect(m_outlineView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewView::rowsSelected);
    connect(m_lineList, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { openContextMenu(m_lineList->viewport(), place); });
    connect(m_outlineView, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { openContextMenu(m_outlineView->viewport(), place); });
    connect(m_outlineView, &OutlineView::linesDropped, this, &ReviewView::assign);
    connect(m_labels, &LabelsPanel::labelled, this, &ReviewView::ask);
    connect(m_labels, &LabelsPanel::folderLabelled, this, [this](const QList<PageEdit> &edits) {
        closePanels();
        Q_EMIT folderEdited(edits);
    });
    connect(m_labels, &LabelsPanel::closed, this, &ReviewView::closePanels);
    connect(m_encoding, &EncodingPanel::previewWanted, this, &ReviewView::previewWanted);
    connect(m_encoding, &EncodingPanel::chosen, this, [this](const QString &encoding) {
        ask({{.kind = PageEdit::Kind::Encoding, .value = encoding}});
    });
    connect(m_encoding, &EncodingPanel::closed, this, &ReviewView::closePanels);
}

ReviewView::Chosen ReviewView::chosen() const
{
    return m_side == Side::Lines ? chosenLines() : chosenRows();
}

ReviewView::Chosen ReviewView::chosenLines() const
{
    Chosen what;
    const QItemSelection selection = m_lineList->selectionModel()->selection();
    if (selection.isEmpty())
        return what;
    const auto run = runOf(m_view, m_lines->line(selection.first().top()).number,
                           m_lines->line(selection.last().bottom()).number);
    if (!run)
        return what;
    what.runs << *run;
    what.meant = what.runs;
    what.article = m_lines->line(m_lines->rowOf(run->first)).article;
    if (what.article < 0)
        return what;
    const QList<Block> &blocks = m_view.page.articles[what.article].blocks;
    for (int number = 0; number < blocks.size(); ++number) {
        if (std::ranges::any_of(blocks[number].lines,
                                [&](int line) { return line >= run->first && line <= run->last; }))
            what.blocks << number;
    }
    return what;
}

ReviewView::Chosen ReviewView::chosenRows() const
{
    Chosen what;
    QModelIndexList rows = m_outlineView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows) {
        const OutlineRow &row = m_outline->row(index.row());
        if (what.article < 0)
            what.article = row.article;
        if (row.block >= 0 && row.article == what.article)
            what.blocks << row.block;
        else if (row.kind == OutlineRow::Kind::LooseLine)
            what.runs << m_outline->runs(index.row());
    }
    if (!what.blocks.isEmpty())
        what.runs = runsOf(m_view, what.article, what.blocks);
    else if (what.runs.isEmpty() && !rows.isEmpty())
        what.runs = m_outline->runs(rows.first().row());
    what.meant = what.blocks.isEmpty() ? what.runs : QList<LineRun>();
    for (const int block : what.blocks) {
        LineRun start = runsOf(m_view, what.article, {block}).value(0);
        start.last = 0;
        what.meant << start;
    }
    return what;
}

int ReviewView::currentDoubt() const
{
    const QModelIndexList rows = m_outlineView->selectionModel()->selectedRows();
    if (m_side == Side::Articles && !rows.isEmpty() &&
        m_outline->row(rows.first().row()).doubt >= 0)
        return m_outline->row(rows.first().row()).doubt;
    const Chosen what = chosen();
    const auto concerns = [&](const ReviewDoubt &doubt) {
        return std::ranges::any_of(what.runs, [&](const LineRun &run) {
            return std::ranges::any_of(
                doubt.doubt.lines, [&](int line) { return line >= run.first && line <= run.last; });
        });
    };
    const auto found = std::ranges::find_if(m_doubts, concerns);
    return found == m_doubts.end() ? -1 : int(found - m_doubts.begin());
}

void ReviewView::linesSelected()
{
    if (m_isSyncing)
        return;
    m_side = Side::Lines;
    m_isSyncing = true;
    m_outlineView->clearSelection();
    m_lines->setLit({});
    const Chosen what = chosenLines();
    const int lit =
        m_outline->setLit(what.runs.isEmpty() ? std::nullopt : std::optional(what.runs.first()));
    if (lit >= 0)
        bringIntoView(m_outlineView, m_outline->index(lit));
    m_isSyncing = false;
    selectionMoved();
}

void ReviewView::rowsSelected()
{
    if (m_isSyncing)
        return;
    m_side = Side::Articles;
    m_isSyncing = true;
    m_lineList->clearSelection();
    m_outline->setLit({});
    lightLines();
    m_isSyncing = false;
    selectionMoved();
}

void ReviewView::lightLines()
{
    QList<LineRun> runs;
    for (const QModelIndex &index : m_outlineView->selectionModel()->selectedRows())
        runs << m_outline->runs(index.row());
    m_lines->setLit(runs);
    if (runs.isEmpty())
        return;
    const auto first = std::ranges::min_element(runs, {}, &LineRun::first);
    bringIntoView(m_lineList, m_lines->index(m_lines->rowOf(first->first)));
}

void ReviewView::selectionMoved()
{
    showWords();
    showPicture();
    enableActs();
}

void ReviewView::restore(int line, int last)
{
    const int row = m_lines->rowOf(line);
    if (row < 0)
        return;
    m_lineList->selectRows(row, m_lines->rowOf(last) < 0 ? row : m_lines->rowOf(last));
    linesSelected();
}
