#include "window/toast.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace {

constexpr int timeShown = 6000; // milliseconds

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_rest(new QTimer(this))
{
    const int space = fontMetrics().height() / 2;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space * 2, space, space, space);
    layout->setSpacing(space * 2);
    layout->addWidget(m_text);
    layout->addWidget(m_act);
    m_text->setTextFormat(Qt::PlainText);
    m_act->setAutoDefault(false); // Enter in a dialog means something else
    m_rest->setSingleShot(true);
    m_rest->setInterval(timeShown);
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (!underMouse() && !m_act->hasFocus())
            hide();
        else
            m_rest->start();
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        hide();
        m_then();
    });
    hide();
}

void Toast::say(const QString &text, const QString &act, const std::function<void()> &then)
{
    const int widest = parentWidget()->width() * 2 / 3;
    m_text->setText(m_text->fontMetrics().elidedText(text, Qt::ElideMiddle, widest));
    m_then = then;
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    adjustSize();
    const int space = fontMetrics().height() * 3;
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - space);
    show();
    raise();
    m_rest->start();
}

void Toast::say(const QString &text)
{
    say(text, {}, {});
}

// With an edge of its own: in the dark it has hardly another colour than what it lies over.
void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setBrush(palette().toolTipBase());
    const qreal corner = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}
