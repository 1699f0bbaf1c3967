#include "ingest/reviewview.h"
#include "ingest/sheetpane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

// How the page under review looks on paper, where its file is a PDF.

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;

QList<int> linesOf(const QList<LineRun> &runs)
{
    QList<int> lines;
    for (const LineRun &run : runs) {
        for (int line = run.first; line <= run.last; ++line)
            lines << line;
    }
    return lines;
}

} // namespace

void ReviewView::makePictureActions()
{
    addAction(Act::Picture, tr("Show how the page looks"), u"V"_s, [] {});
    action(Act::Picture)->setCheckable(true);
    action(Act::Picture)->setChecked(true);
    connect(action(Act::Picture), &QAction::toggled, this, &ReviewView::setPictureShown);
    addAction(Act::LargerPicture, tr("Larger picture"), u"+"_s,
              [this] { m_sheet->zoomBy(zoomStep); });
    addAction(Act::SmallerPicture, tr("Smaller picture"), u"-"_s,
              [this] { m_sheet->zoomBy(1 / zoomStep); });
    addAction(Act::WholePicture, tr("The whole page"), u"0"_s, [this] { m_sheet->fit(); });
    connect(m_sheet, &SheetPane::lineClicked, this, &ReviewView::reveal);
}

void ReviewView::addPictureButtons(QHBoxLayout *row)
{
    const auto add = [this, row](Act act, const QString &text) {
        QToolButton *button = addButton(row, act, text);
        connect(action(act), &QAction::changed, button,
                [this, act, button] { button->setVisible(action(act)->isVisible()); });
    };
    add(Act::SmallerPicture, u"−"_s);
    add(Act::WholePicture, tr("Whole"));
    add(Act::LargerPicture, u"+"_s);
    add(Act::Picture, tr("Picture"));
}

void ReviewView::setPictureShown(bool isShown)
{
    const bool canBe = m_view.page.format == u"pdf"_s;
    action(Act::Picture)->setVisible(canBe);
    for (const Act act : {Act::LargerPicture, Act::SmallerPicture, Act::WholePicture})
        action(act)->setVisible(canBe && isShown);
    m_sheet->setVisible(canBe && isShown);
    if (m_sheet->isHidden())
        m_sheetPage = {};
    showPicture();
}

void ReviewView::showPicture()
{
    if (m_sheet->isHidden())
        return;
    const Chosen what = chosen();
    const QList<int> selected = linesOf(what.runs);
    const int line = selected.value(0, m_view.page.firstLine);
    if (m_sheetPage != m_view.id || !(m_sheet->hasLine(line) || line == m_sheetLine)) {
        if (m_sheetPage != m_view.id)
            m_sheet->say(tr("Drawing the page…"));
        m_sheetPage = m_view.id;
        m_sheetLine = line;
        Q_EMIT sheetWanted(line);
    }
    const QList<int> article =
        what.article < 0 ? QList<int>() : linesOf(runsOf(m_view, what.article));
    m_sheet->setChosen(article, selected);
}

void ReviewView::showSheet(const SheetView &sheet)
{
    m_sheet->setSheet(sheet);
    showPicture();
}

void ReviewView::showSheetError(const QString &sentence)
{
    m_sheet->say(sentence);
}
