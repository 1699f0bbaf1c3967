#include "look/scrollbar.h"
#include "reader/readerparts.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int dwellTime = 200; // ms
constexpr int dragInterval = 30;
constexpr int flashTime = 1500;

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_parts(std::make_unique<Parts>())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false); // would swallow the single-letter keys
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // paper must not change its width
    setAccessibleName(tr("Article"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_parts->hint = new QLabel(this);
    m_parts->hint->hide();
    m_parts->card = new DecisionCard(this);
    connect(m_parts->card, &DecisionCard::phraseRequested, this, &ReaderPane::phraseRequested);
    m_parts->editor = new CorrectionEditor(this);
    connect(m_parts->editor, &CorrectionEditor::saveRequested, this,
            [this](const QString &text, Correction::Cause cause) {
                Q_EMIT correctionRequested(m_parts->edited, text, cause);
            });
    makeTimers();
    setTheme(m_parts->theme);
}

ReaderPane::~ReaderPane() = default;

void ReaderPane::makeTimers()
{
    Parts &my = *m_parts;
    for (QTimer *timer : {&my.settle, &my.dwell, &my.idle, &my.flash})
        timer->setSingleShot(true);
    my.dwell.setInterval(dwellTime);
    my.drag.setInterval(dragInterval);
    my.flash.setInterval(flashTime);
    connect(&my.flash, &QTimer::timeout, this, [this] {
        m_parts->layers.flash = {};
        viewport()->update();
    });
    connect(&my.settle, &QTimer::timeout, this, [this] {
        if (!selection().isEmpty())
            Q_EMIT selectionSettled(selection());
    });
    connect(&my.dwell, &QTimer::timeout, this, &ReaderPane::hover);
    connect(&my.drag, &QTimer::timeout, this, &ReaderPane::dragOn);
    connect(&my.idle, &QTimer::timeout, this, [this] {
        m_parts->view.prepareNeighbours();
        syncScrollBar();
    });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &ReaderPane::syncScrollBar);
}

void ReaderPane::setText(const ReaderText &text)
{
    Parts &my = *m_parts;
    const TextRange selected = my.layers.selection;
    const PinyinChoice pinyin = my.layers.pinyin;
    my.layers = {};
    my.layers.selection = selected;
    my.layers.pinyin = pinyin;
    showDoubts(text);
    my.hasCaret = false;
    my.isDragging = false;
    my.isHolding = false;
    my.isAtLastPage = false;
    my.hint->hide();
    my.card->hide();
    my.editor->cancel();
    my.sheet.setText(text);
    my.sheet.setShape(viewport()->width(), my.textSize, my.columns, pinyin);
    my.selection.put({my.sheet.sides().first(), 0, false});
    my.view.toTop();
    announceSelection();
    syncScrollBar();
    viewport()->update();
}

void ReaderPane::setRenditions(const ReaderText &text)
{
    Parts &my = *m_parts;
    const TextRange selected = selection();
    my.view.remember();
    my.sheet.setText(text);
    showDoubts(text);
    my.selection.restore(selected);
    reshape();
}

void ReaderPane::showDoubts(const ReaderText &text)
{
    for (const Side side : bothSides)
        m_parts->layers.doubts[size_t(side)] = RangeIndex(text.doubts[size_t(side)]);
}

void ReaderPane::clear()
{
    setText({});
}

void ReaderPane::setMarks(const QList<PaintedMark> &marks)
{
    SheetLayers &layers = m_parts->layers;
    layers.marks = MarkIndex(marks);
    layers.current = layers.marks.find(layers.current.id);
    layers.tinted = layers.marks.find(layers.tinted.id);
    viewport()->update();
}

void ReaderPane::setHits(const QList<TextRange> &hits)
{
    m_parts->layers.hits = RangeIndex(hits);
    viewport()->update();
}

void ReaderPane::setTheme(const Theme &theme)
{
    m_parts->theme = theme;
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    m_parts->hint->setPalette(theme.palette());
    m_parts->card->setTheme(theme);
    m_parts->editor->setTheme(theme);
    viewport()->update();
}

void ReaderPane::setTextSize(int pixels)
{
    m_parts->view.remember();
    m_parts->textSize = qBound(12, pixels, 40);
    reshape();
}

int ReaderPane::textSize() const
{
    return m_parts->textSize;
}

void ReaderPane::setColumns(Columns columns)
{
    Parts &my = *m_parts;
    my.view.remember();
    my.columns = columns;
    if (columns != Columns::Both)
        my.selection.showOn(columns == Columns::LeftOnly ? Side::Left : Side::Right);
    reshape();
}

const ReaderText &ReaderPane::text() const
{
    return m_parts->sheet.text();
}

ReaderPane::Columns ReaderPane::columns() const
{
    return m_parts->columns;
}

// What the view remembers must have been asked for before.
void ReaderPane::reshape()
{
    Parts &my = *m_parts;
    my.card->hide();
    my.sheet.setShape(viewport()->width(), my.textSize, my.columns, my.layers.pinyin);
    my.view.setHeight(viewport()->height());
    my.view.restore();
    setHover({}, Side::Left);
    announceSelection();
    syncScrollBar();
    placeEditor();
    viewport()->update();
}

void ReaderPane::reveal(TextRange range)
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0)
        return;
    const qsizetype row = my.sheet.rowOfSource(range.begin);
    const std::optional<int> top = my.view.topOf(row);
    const QList<QRect> boxes = my.sheet.boxes(row, my.sheet.sides().first(), range);
    const QRect first = boxes.isEmpty() ? QRect() : boxes.first().translated(0, top.value_or(0));
    const bool isInView = top && first.top() >= 0 && first.bottom() < my.view.height();
    if (!isInView)
        my.view.hold(range.begin, my.view.height() / 4);
    syncScrollBar();
    viewport()->update();
}

qsizetype ReaderPane::topPosition() const
{
    return m_parts->view.topPosition();
}

void ReaderPane::setTopPosition(qsizetype position)
{
    if (position <= 0)
        m_parts->view.toTop();
    else
        m_parts->view.hold(position, 0);
    syncScrollBar();
    viewport()->update();
}

void ReaderPane::flash(TextRange range)
{
    m_parts->layers.flash = range;
    m_parts->flash.start();
    viewport()->update();
}

void ReaderPane::offerInMenu(QAction *action)
{
    m_parts->offered << action;
}

void ReaderPane::paintEvent(QPaintEvent *event)
{
    Parts &my = *m_parts;
    my.layers.caret.reset();
    if (my.hasCaret && hasFocus() && my.sheet.count() > 0)
        my.layers.caret = my.selection.cursor();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    SheetPainter sheetPainter(painter, my.sheet, my.theme, my.layers, my.syllables);
    sheetPainter.paintPaper(event->rect(), viewport()->width());
    for (const SheetView::Place place : my.view.places()) {
        const QRect area(0, place.top, viewport()->width(), my.sheet.height(place.row));
        if (area.intersects(event->rect()))
            sheetPainter.paintRow(place, event->rect());
    }
    my.idle.start();
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        m_parts->view.remember();
    reshape();
}

void ReaderPane::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx);
    Parts &my = *m_parts;
    if (my.isSyncing)
        return;
    my.isAtLastPage = false;
    my.hint->hide();
    my.card->hide();
    if (qAbs(dy) < 2 * my.view.height()) {
        scrolled(my.view.moveBy(-dy));
        placeEditor();
        return;
    }
    my.view.jumpTo(verticalScrollBar()->value());
    placeEditor();
    viewport()->update();
}

void ReaderPane::scrolled(int pixels)
{
    const qreal ratio = devicePixelRatioF();
    if (ratio == qRound(ratio))
        viewport()->scroll(0, -pixels);
    else
        viewport()->update(); // what stands between two pixels cannot be moved
    m_parts->idle.start();
}

// Never while painting, and never under the reader's hand.
void ReaderPane::syncScrollBar()
{
    Parts &my = *m_parts;
    QScrollBar *bar = verticalScrollBar();
    if (bar->isSliderDown())
        return;
    my.isSyncing = true;
    bar->setRange(0, int(my.view.maximum()));
    bar->setPageStep(my.view.height());
    bar->setSingleStep(qRound(1.75 * my.textSize));
    bar->setValue(int(my.view.value()));
    my.isSyncing = false;
}

void ReaderPane::updateSource(TextRange range)
{
    Parts &my = *m_parts;
    for (const SheetView::Place place : my.view.places()) {
        if (my.sheet.row(place.row).source.overlaps(range))
            viewport()->update(0, place.top, viewport()->width(), my.sheet.height(place.row));
    }
}

void ReaderPane::showHint()
{
    QLabel &hint = *m_parts->hint;
    hint.setText(tr("Once more for the next article"));
    hint.setMargin(m_parts->textSize / 2);
    hint.setAutoFillBackground(true);
    hint.adjustSize();
    hint.move((viewport()->width() - hint.width()) / 2, height() - hint.height());
    hint.show();
}
