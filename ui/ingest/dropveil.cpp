#include "ingest/dropveil.h"

#include <QPainter>

namespace {

constexpr int opacity = 235; // of 255: the window shimmers through

} // namespace

DropVeil::DropVeil(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::of(Theme::Name::Light))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void DropVeil::rise()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropVeil::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor ground = m_theme.window;
    ground.setAlpha(opacity);
    painter.fillRect(rect(), ground);
    const int space = fontMetrics().height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, space / 8.0, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(space, space, -space, -space), space, space);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    painter.setPen(m_theme.ink);
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop pages or folders here to import them"));
}
