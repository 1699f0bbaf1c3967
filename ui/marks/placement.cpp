#include "marks/placement.h"

#include <algorithm>
#include <array>

namespace {

constexpr int gap = 6; // between the words and what stands beside them

QPoint clampedInto(const QRect &bounds, QSize size, QPoint corner)
{
    const int right = std::max(bounds.left(), bounds.right() + 1 - size.width());
    const int bottom = std::max(bounds.top(), bounds.bottom() + 1 - size.height());
    return {std::clamp(corner.x(), bounds.left(), right),
            std::clamp(corner.y(), bounds.top(), bottom)};
}

} // namespace

QPoint placeBeside(QSize popup, const QRect &selection, const QRect &bounds)
{
    const std::array corners{
        QPoint(selection.left(), selection.bottom() + 1 + gap),
        QPoint(selection.left(), selection.top() - gap - popup.height()),
        QPoint(selection.right() + 1 + gap, selection.top()),
        QPoint(selection.left() - gap - popup.width(), selection.top()),
    };
    for (const QPoint corner : corners) {
        const QRect place(clampedInto(bounds, popup, corner), popup);
        if (!place.intersects(selection))
            return place.topLeft();
    }
    return clampedInto(bounds, popup, corners.front());
}
