#include "look/scrollbar.h"

using namespace Qt::StringLiterals;

QString slimScrollBar(const Theme &theme, const QColor &ground)
{
    return u"QScrollBar:vertical { background: %1; width: 12px; margin: 0; }"
           "QScrollBar::handle:vertical { background: %2; min-height: 32px; border-radius: 3px;"
           " margin: 2px 3px; }"
           "QScrollBar::handle:vertical:hover { background: %3; }"
           "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"_s.arg(
               ground.name(), theme.hairline.name(), theme.lighterInk.name());
}
