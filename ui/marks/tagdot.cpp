#include "marks/tagdot.h"

#include <QPainter>
#include <QPixmap>

QIcon tagDot(const Theme &theme, int color, int size, qreal devicePixelRatio)
{
    QPixmap drawn(QSize(size, size) * devicePixelRatio);
    drawn.setDevicePixelRatio(devicePixelRatio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tags.at(size_t(color) % theme.tags.size()).tone);
    painter.drawEllipse(QRectF(size / 4.0, size / 4.0, size / 2.0, size / 2.0));
    return drawn;
}
