#include "look/tagswatch.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

void paintTagSwatch(QPainter &painter, const QRect &rect, const TagColors &colors)
{
    const int line = std::max(2, rect.height() / 7);
    painter.fillRect(rect, colors.wash);
    painter.fillRect(QRect(rect.left(), rect.top(), line + 1, rect.height()), colors.tone);
    painter.fillRect(QRect(rect.left(), rect.bottom() - line + 1, rect.width(), line), colors.tone);
}

QIcon tagSwatch(const Theme &theme, int color, QSize size, qreal devicePixelRatio)
{
    QPixmap drawn(size * devicePixelRatio);
    drawn.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&drawn);
    paintTagSwatch(painter, QRect({}, size), theme.tags.at(size_t(color) % theme.tags.size()));
    return drawn;
}

QString tagColorText(int color)
{
    static constexpr std::array<const char *, 8> names{
        QT_TRANSLATE_NOOP("TagColor", "Blue"),   QT_TRANSLATE_NOOP("TagColor", "Green"),
        QT_TRANSLATE_NOOP("TagColor", "Orange"), QT_TRANSLATE_NOOP("TagColor", "Plum"),
        QT_TRANSLATE_NOOP("TagColor", "Yellow"), QT_TRANSLATE_NOOP("TagColor", "Indigo"),
        QT_TRANSLATE_NOOP("TagColor", "Red"),    QT_TRANSLATE_NOOP("TagColor", "Grey")};
    return QCoreApplication::translate("TagColor", names.at(size_t(color) % names.size()));
}
