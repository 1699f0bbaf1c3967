#include "look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal disabledOpacity = 0.4;

// Draws the drawing afresh at every size and device pixel ratio, so it is never blurred.
class DrawingEngine final : public QIconEngine
{
public:
    explicit DrawingEngine(QByteArray drawing)
        : m_drawing(std::move(drawing))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter, drawn.rect());
        if (mode == QIcon::Disabled) { // thinned as a whole: strokes that cross must not show
            painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
            painter.fillRect(drawn.rect(), QColor::fromRgbF(0, 0, 0, disabledOpacity));
        }
        return drawn;
    }

    QIconEngine *clone() const override { return new DrawingEngine(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon tintedIcon(const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool isKnown = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isKnown);
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    return QIcon(new DrawingEngine(drawing));
}
