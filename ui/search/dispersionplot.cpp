#include "search/dispersionplot.h"

#include "browse/smallfont.h"
#include "models/datetext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

DispersionPlot::DispersionPlot(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont(font()));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hits over time"));
}

void DispersionPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void DispersionPlot::setDispersion(const Dispersion &dispersion)
{
    m_dispersion = dispersion;
    m_pointed = -1;
    QStringList words;
    for (int number = 0; number < barCount(); ++number) {
        if (countOf(number) > 0)
            words << barWords(number);
    }
    setAccessibleDescription(words.join(u'\n'));
    update();
}

void DispersionPlot::setChosen(const std::optional<QString> &key)
{
    m_chosen = key;
    update();
}

QRect DispersionPlot::barRect(int number) const
{
    const QRect place = slot(number);
    const int width = std::clamp(place.width() * 3 / 5, 1, fontMetrics().height());
    const qint64 most = std::max<qint64>(1, m_dispersion.most);
    const int height = int(place.height() * countOf(number) / most);
    const int shown = countOf(number) > 0 ? std::max(2, height) : 0;
    return {place.center().x() - width / 2, place.bottom() - shown + 1, width, shown};
}

QString DispersionPlot::barWords(int number) const
{
    const QString key = keyOf(number);
    //: A month or year and how many hits are in it
    return tr("%1: %2").arg(key.isEmpty() ? tr("No date") : dateText(key),
                            tr("%n hit(s)", nullptr, int(countOf(number))));
}

QSize DispersionPlot::sizeHint() const
{
    return {fontMetrics().height() * 20, fontMetrics().height() * 4};
}

QSize DispersionPlot::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

bool DispersionPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int number = barAt(help->pos());
        if (number < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), barWords(number), this, slot(number));
        return true;
    }
    return QWidget::event(event);
}

void DispersionPlot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    for (int number = 0; number < barCount(); ++number)
        painter.fillRect(barRect(number), colorOf(number));
    const int ground = height() - labelHeight();
    painter.setPen(m_theme.hairline);
    painter.drawLine(0, ground, width(), ground);
    paintLabels(painter);
    if (hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void DispersionPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(barAt(event->position().toPoint()));
}

void DispersionPlot::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(barAt(event->position().toPoint()));
}

void DispersionPlot::leaveEvent(QEvent * /*event*/)
{
    pointAt(-1);
}

void DispersionPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return pointAt(std::max(0, m_pointed - 1));
    case Qt::Key_Right:
        return pointAt(std::min(barCount() - 1, m_pointed + 1));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_pointed);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DispersionPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DispersionPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    pointAt(-1);
    update();
}

int DispersionPlot::barCount() const
{
    return int(m_dispersion.bars.size()) + (m_dispersion.undated > 0 ? 1 : 0);
}

QString DispersionPlot::keyOf(int number) const
{
    return m_dispersion.bars.value(number).key;
}

qint64 DispersionPlot::countOf(int number) const
{
    return number < m_dispersion.bars.size() ? m_dispersion.bars[number].count
                                             : m_dispersion.undated;
}

// Where a bar may stand. That of the undated stands apart, after an empty place.
QRect DispersionPlot::slot(int number) const
{
    const bool hasGap = m_dispersion.undated > 0 && !m_dispersion.bars.isEmpty();
    const int slots = std::max(1, barCount() + (hasGap ? 1 : 0));
    const int place = hasGap && number == m_dispersion.bars.size() ? number + 1 : number;
    const int left = int(qint64(place) * width() / slots);
    const int right = int(qint64(place + 1) * width() / slots);
    const int above = labelHeight() / 4;
    return {left, above, std::max(1, right - left), height() - labelHeight() - above};
}

int DispersionPlot::barAt(const QPoint &point) const
{
    for (int number = 0; number < barCount(); ++number) {
        const QRect place = slot(number);
        if (place.left() <= point.x() && point.x() <= place.right() && countOf(number) > 0)
            return number;
    }
    return -1;
}

QColor DispersionPlot::colorOf(int number) const
{
    if (m_chosen == keyOf(number))
        return m_theme.accent;
    if (number == m_pointed)
        return m_theme.ink;
    return m_chosen ? m_theme.hairline : m_theme.lighterInk;
}

// Below the bars: the first and the last period and the undated, each as near to its bar as the
// edge and the ones written before allow.
void DispersionPlot::paintLabels(QPainter &painter) const
{
    painter.setPen(m_theme.lighterInk);
    const int gap = fontMetrics().height();
    int from = 0; // room there is
    int to = width();
    const auto write = [&](int number) {
        const QString text = keyOf(number).isEmpty() ? tr("No date") : dateText(keyOf(number));
        const int wide = fontMetrics().horizontalAdvance(text) + 1;
        const int wanted = slot(number).center().x() - wide / 2;
        const int left = std::max(from, std::min(wanted, to - wide));
        if (left + wide > to)
            return;
        painter.drawText(QRect(left, height() - labelHeight(), wide, labelHeight()),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (number == 0)
            from = left + wide + gap;
        else
            to = left - gap;
    };
    if (barCount() > 0)
        write(0);
    const int lastDated = int(m_dispersion.bars.size()) - 1;
    for (int number = barCount() - 1; number > 0 && number >= lastDated; --number)
        write(number);
}

void DispersionPlot::choose(int number)
{
    if (number < 0 || countOf(number) == 0)
        return;
    if (m_chosen == keyOf(number))
        Q_EMIT letGo();
    else
        Q_EMIT chosen(keyOf(number));
}

void DispersionPlot::pointAt(int number)
{
    if (number == m_pointed)
        return;
    m_pointed = number;
    update();
}

int DispersionPlot::labelHeight() const
{
    return fontMetrics().height() * 5 / 4;
}
