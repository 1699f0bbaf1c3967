#include "marks/clampedtext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

constexpr int mostLines = 3;
constexpr int mostUnfolded = 30;
constexpr qsizetype mostCharacters = 5000; // more never fit

} // namespace

ClampedText::ClampedText(QWidget *parent)
    : QWidget(parent)
{
    // A fixed height would be that of the preferred width, whatever the width is.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClampedText::setText(const QString &text)
{
    m_text = text.first(std::min(text.size(), mostCharacters));
    m_text.replace(u'\n', u' ');
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

int ClampedText::heightForWidth(int width) const
{
    return int(lines(width).size()) * fontMetrics().lineSpacing();
}

QSize ClampedText::sizeHint() const
{
    return {fontMetrics().height() * 10, heightForWidth(fontMetrics().height() * 10)};
}

// A press chooses its card, or drags it away: only where it is let go, it was a click.
void ClampedText::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_isUnfolded = !m_isUnfolded;
    updateGeometry();
    update();
}

void ClampedText::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QRect place(0, 0, width(), fontMetrics().lineSpacing());
    for (const QString &line : lines(width())) {
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, line);
        place.translate(0, place.height());
    }
}

QStringList ClampedText::lines(int width) const
{
    QStringList result;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (result.size() + 1 == (m_isUnfolded ? mostUnfolded : mostLines)) {
            result << fontMetrics().elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        result << m_text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return result;
}
