#include "search/queryedit.h"

#include "base/errortext.h"
#include "models/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void paintWave(QPainter &painter, qreal from, qreal to, qreal bottom)
{
    constexpr qreal step = 2;
    const int corners = int((to - from) / step) + 1;
    QPolygonF wave;
    for (int corner = 0; corner < corners; ++corner)
        wave << QPointF(from + corner * step, corner % 2 == 0 ? bottom : bottom - step);
    painter.drawPolyline(wave);
}

} // namespace

QueryEdit::QueryEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] { setFaults({}); });
}

void QueryEdit::setFaults(const QList<QueryFault> &faults)
{
    m_faults = faults;
    setAccessibleDescription(faultSentences());
    update();
}

QString QueryEdit::faultyParts() const
{
    QStringList parts;
    for (const QueryFault &fault : m_faults)
        parts << text().mid(fault.range.begin, fault.range.length());
    return parts.join(u' ');
}

QString QueryEdit::faultSentences() const
{
    QStringList sentences;
    for (const QueryFault &fault : m_faults)
        sentences << sentenceOf(fault);
    return sentences.join(u'\n');
}

bool QueryEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLineEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QueryFault *fault = faultAt(help->pos());
    if (!fault)
        return QLineEdit::event(event);
    QToolTip::showText(help->globalPos(), plainToolTip(sentenceOf(*fault)), this);
    return true;
}

// The line scrolls by itself and tells only where the cursor stands: the rest is measured from it.
void QueryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_faults.isEmpty())
        return;
    QTextLayout layout(displayText(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QRectF cursor = cursorRect();
    const qreal left = cursor.center().x() - line.cursorToX(cursorPosition());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_waveColor, 1.2));
    for (const QueryFault &fault : std::as_const(m_faults))
        paintWave(painter, left + line.cursorToX(int(fault.range.begin)),
                  left + line.cursorToX(int(fault.range.end)), cursor.bottom());
}

QString QueryEdit::sentenceOf(const QueryFault &fault) const
{
    const qsizetype where = toCodePoints(text(), fault.range.begin);
    return sentence({Error::Code::BadQuery, QString::number(where), fault.token});
}

const QueryFault *QueryEdit::faultAt(QPoint point)
{
    const int position = cursorPositionAt(point);
    const auto found = std::ranges::find_if(m_faults, [position](const QueryFault &fault) {
        return fault.range.begin <= position && position <= fault.range.end;
    });
    return found == m_faults.end() ? nullptr : &*found;
}
