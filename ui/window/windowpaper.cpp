#include "marks/markspanel.h"
#include "marks/passagepane.h"
#include "window/actions.h"
#include "window/dragdesk.h"
#include "window/mainwindow.h"
#include "window/marksdesk.h"
#include "window/passagesdesk.h"
#include "window/printdesk.h"
#include "window/readerdesk.h"
#include "window/statusline.h"

#include <QAction>

// What goes out of the window by hand: onto paper, and to another program's page.

void MainWindow::connectPaper()
{
    auto *paper = new PrintDesk(m_library, *m_reader, this);
    connect((*m_actions)[Act::Print], &QAction::triggered, paper, [this, paper] {
        m_marks->saveNotes();
        paper->print();
    });
    connect((*m_actions)[Act::PrintPreview], &QAction::triggered, paper, [this, paper] {
        m_marks->saveNotes();
        paper->preview();
    });
    connect(paper, &PrintDesk::done, m_status, &StatusLine::say);
    connect(paper, &PrintDesk::failed, this, &MainWindow::fail);
    connect(m_reader, &ReaderDesk::articleGone, this, &MainWindow::showFlow);
}

void MainWindow::connectDragging()
{
    auto *hand = new DragDesk(m_library, this);
    ReaderPane *pane = &m_reader->pane();
    connect(pane, &ReaderPane::selectionDragged, hand, [this, hand, pane] {
        if (m_reader->article())
            hand->dragPassage({*m_reader->article(), pane->selection()}, pane);
    });
    connect(m_marksPanel, &MarksPanel::markDragged, hand,
            [this, hand](MarkId mark) { hand->dragMarks({mark}, m_marksPanel); });
    PassagePane *table = m_passages->pane();
    connect(table, &PassagePane::marksDragged, hand,
            [hand, table](const QList<MarkId> &marks) { hand->dragMarks(marks, table); });
    connect(hand, &DragDesk::said, m_status, &StatusLine::say);
    connect(hand, &DragDesk::failed, this, &MainWindow::fail);
}
