#include "window/columns.h"

#include <QApplication>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <array>

namespace {

// In sizes of the interface's font (13 px where nothing is set otherwise).
constexpr std::array widthsAtFirst{15.4, 23.1, 44.6, 16.9}; // 200, 300, the rest, 220
constexpr std::array narrowest{10.0, 13.0, 22.0, 14.0};
constexpr double narrowWindow = 77; // 1000
constexpr double tightWindow = 92;  // 1200: too narrow for the sidebar while room is wanted

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
    connect(this, &QSplitter::splitterMoved, this, &Columns::changed);
}

void Columns::setShown(Column column, bool shown)
{
    (column == SidebarColumn ? m_sidebarIsWanted : m_marksAreWanted) = shown;
    m_wasNarrow = isNarrow(); // before the window has its size, too: then the marks follow later
    show(column, shown && !(column == MarksColumn && m_wasNarrow));
}

void Columns::makeRoom(bool isWanted)
{
    m_isRoomy = isWanted;
    show(MarksColumn, m_marksAreWanted && !isNarrow() && !m_isRoomy);
    show(SidebarColumn, m_sidebarIsWanted && !(m_isRoomy && isTight()));
}

bool Columns::isWanted(Column column) const
{
    return column == SidebarColumn ? m_sidebarIsWanted : m_marksAreWanted;
}

void Columns::toggle(Column column)
{
    const bool shown = widget(column)->isHidden();
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

QList<int> Columns::widths() const
{
    QList<int> widths = sizes();
    for (int number = 0; number < widths.size(); ++number) {
        if (widths[number] == 0)
            widths[number] = m_widths[number];
    }
    return widths;
}

void Columns::moveFocus(int step)
{
    int current = 0;
    for (int number = 0; number < count(); ++number) {
        if (widget(number)->isAncestorOf(QApplication::focusWidget()) || widget(number)->hasFocus())
            current = number;
    }
    for (int tried = 0; tried < count(); ++tried) {
        current = (current + step + count()) % count();
        QWidget *target = widget(current);
        if (target->isHidden())
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
    if (m_isRoomy && isTight() != m_wasTight)
        show(SidebarColumn, m_sidebarIsWanted && !isTight());
    m_wasTight = isTight();
    if (isNarrow() == m_wasNarrow)
        return;
    m_wasNarrow = isNarrow();
    show(MarksColumn, m_marksAreWanted && !m_wasNarrow && !m_isRoomy);
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
    const int width = sizes().value(column);
    if (!shown && !widget(column)->isHidden() && width > 0)
        m_widths[column] = width;
    widget(column)->setVisible(shown);
}
