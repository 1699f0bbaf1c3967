#include "window/columns.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <array>
#include <numeric>

namespace {

// In sizes of the interface's font (13 px where nothing is set otherwise).
constexpr std::array widthsAtFirst{15.4, 23.1, 44.6, 16.9}; // 200, 300, the rest, 220
constexpr std::array narrowest{10.0, 13.0, 22.0, 14.0};
constexpr double drawerWidth = 22;    // unless the column was wider
constexpr double narrowWindow = 83.3; // 1000 px at 12
constexpr double tightWindow = 92;    // 1200: too narrow for the sidebar while room is wanted

// The paper on which the marks lie while they lie over the text.
class Drawer final : public QFrame
{
public:
    explicit Drawer(QWidget *parent)
        : QFrame(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(1, 0, 0, 0);
        setAutoFillBackground(true);
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter(this).fillRect(0, 0, 1, height(), palette().color(QPalette::Dark));
    }
};

// The line between two columns.
class Hairline final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter(this).fillRect(rect(), palette().color(QPalette::Mid));
    }
};

} // namespace

Columns::Columns(const QList<QWidget *> &columns, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_columns(columns)
    , m_drawer(new Drawer(columns[ReaderColumn]))
{
    const int size = fontInfo().pixelSize();
    for (int number = 0; number < columns.size(); ++number) {
        QWidget *column = columns[number];
        addWidget(column);
        column->setMinimumWidth(int(narrowest.at(size_t(number)) * size));
        setCollapsible(number, false);
        setStretchFactor(number, number == ReaderColumn ? 1 : 0);
    }
    setHandleWidth(1);
    setWidths({});
    columns[MarksColumn]->installEventFilter(this);
    columns[ReaderColumn]->installEventFilter(this);
    connect(this, &QSplitter::splitterMoved, this, &Columns::changed);
}

void Columns::setShown(Column column, bool shown)
{
    (column == SidebarColumn ? m_sidebarIsWanted : m_marksAreWanted) = shown;
    m_wasNarrow = isNarrow(); // before the window has its size, too: then the marks follow later
    placeMarks();
    show(column, shown && !(column == MarksColumn && m_wasNarrow));
}

void Columns::makeRoom(bool isWanted)
{
    m_isRoomy = isWanted;
    show(MarksColumn, m_marksAreWanted && !isNarrow() && !m_isRoomy);
    show(SidebarColumn, m_sidebarIsWanted && !(m_isRoomy && isTight()));
}

void Columns::setAlone(bool isAlone)
{
    if (isAlone == m_isAlone)
        return;
    if (isAlone) {
        m_widths = widths();
        m_wasDrawerOpen = isDrawerOpen();
    }
    m_isAlone = isAlone;
    m_columns.at(ListColumn)->setVisible(!isAlone);
    if (isAlone) {
        for (const Column column : {SidebarColumn, MarksColumn})
            show(column, false);
        return;
    }
    makeRoom(m_isRoomy);
    if (m_wasDrawerOpen)
        show(MarksColumn, true);
    // What the window is wider or narrower by meanwhile is the reader's.
    QList<int> sizes = m_widths;
    sizes[ReaderColumn] += width() - std::accumulate(sizes.begin(), sizes.end(), 0);
    setSizes(sizes);
}

bool Columns::isWanted(Column column) const
{
    return column == SidebarColumn ? m_sidebarIsWanted : m_marksAreWanted;
}

void Columns::toggle(Column column)
{
    const bool shown =
        column == MarksColumn && isNarrow() ? !isDrawerOpen() : m_columns.at(column)->isHidden();
    if (!(column == MarksColumn && isNarrow())) // there it is a drawer: opened for now
        (column == SidebarColumn ? m_sidebarIsWanted : m_marksAreWanted) = shown;
    show(column, shown);
    Q_EMIT changed();
}

void Columns::setWidths(const QList<int> &widths)
{
    m_widths.clear();
    for (const double width : widthsAtFirst)
        m_widths << int(width * fontInfo().pixelSize());
    if (widths.size() == m_widths.size() && !widths.contains(0))
        m_widths = widths;
    setSizes(m_widths);
}

bool Columns::isDrawerOpen() const
{
    return !m_drawer->isHidden();
}

QList<int> Columns::widths() const
{
    QList<int> widths = sizes();
    widths.resize(m_widths.size()); // the marks may lie in the drawer
    for (int number = 0; number < widths.size(); ++number) {
        if (widths[number] == 0)
            widths[number] = m_widths[number];
    }
    return widths;
}

void Columns::moveFocus(int step)
{
    int current = 0;
    const auto count = int(m_columns.size());
    for (int number = 0; number < count; ++number) {
        const QWidget *column = m_columns.at(number);
        if (column->isAncestorOf(QApplication::focusWidget()) || column->hasFocus())
            current = number;
    }
    for (int tried = 0; tried < count; ++tried) {
        current = (current + step + count) % count;
        QWidget *target = m_columns.at(current);
        if (!target->isVisible())
            continue;
        if (QWidget *proxy = target->focusProxy())
            target = proxy;
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (!m_isAlone && m_isRoomy && isTight() != m_wasTight)
        show(SidebarColumn, m_sidebarIsWanted && !isTight());
    m_wasTight = isTight();
    if (isNarrow() == m_wasNarrow)
        return;
    m_wasNarrow = isNarrow();
    placeMarks();
    show(MarksColumn, m_marksAreWanted && !m_wasNarrow && !m_isRoomy);
}

bool Columns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_columns.at(ReaderColumn))
        placeDrawer();
    // Keys that nothing in the marks wanted come to their column itself.
    const bool isEscape = event->type() == QEvent::KeyPress &&
                          watched == m_columns.at(MarksColumn) &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !isDrawerOpen())
        return QSplitter::eventFilter(watched, event);
    m_drawer->hide();
    m_columns.at(ReaderColumn)->setFocus();
    return true;
}

QSplitterHandle *Columns::createHandle()
{
    return new Hairline(orientation(), this);
}

bool Columns::isNarrow() const
{
    return width() < narrowWindow * fontInfo().pixelSize();
}

bool Columns::isTight() const
{
    return width() < tightWindow * fontInfo().pixelSize();
}

void Columns::show(Column column, bool shown)
{
    if (shown && m_isAlone)
        return;
    if (column == MarksColumn && indexOf(m_columns.at(column)) < 0) {
        m_drawer->setVisible(shown);
        placeDrawer();
        return;
    }
    const int width = sizes().value(column);
    if (!shown && !m_columns.at(column)->isHidden() && width > 0)
        m_widths[column] = width;
    m_columns.at(column)->setVisible(shown);
}

void Columns::placeMarks()
{
    QWidget *marks = m_columns.at(MarksColumn);
    const bool isInColumn = indexOf(marks) >= 0;
    if (isInColumn == !m_wasNarrow)
        return;
    if (isInColumn) {
        show(MarksColumn, false); // its width is kept
        m_drawer->layout()->addWidget(marks);
        marks->show();
        return;
    }
    m_drawer->hide();
    marks->hide();
    QList<int> widths = sizes();
    insertWidget(MarksColumn, marks);
    setCollapsible(MarksColumn, false);
    setStretchFactor(MarksColumn, 0);
    widths[ReaderColumn] -= m_widths[MarksColumn];
    setSizes(widths << m_widths[MarksColumn]);
}

void Columns::placeDrawer()
{
    if (m_drawer->isHidden())
        return;
    const QRect reader = m_columns.at(ReaderColumn)->rect();
    const int wanted = std::max(m_widths[MarksColumn], int(drawerWidth * fontInfo().pixelSize()));
    const int width = std::min(wanted, reader.width() * 3 / 4);
    m_drawer->setGeometry(reader.right() + 1 - width, 0, width, reader.height());
    m_drawer->raise();
}
