#include "marks/passagelayout.h"

#include "browse/smallfont.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

PassageLayout passageLayout(int width, const QFont &text, const QFont &interfaceFont)
{
    const QFontMetrics small(smallFont(interfaceFont));
    const int unit = QFontMetrics(interfaceFont).height();
    const int line = QFontMetrics(text).horizontalAdvance(u'国') * 7 / 4; // as the pane is set
    const int side = unit * 3 / 4;
    const int above = unit / 2;
    const int below = small.height() * 5 / 4;
    PassageLayout layout;
    layout.height = above + 2 * line + below + above;
    layout.tick = {side, above, unit, line};
    layout.stripe = {layout.tick.right() + unit / 2, above, std::max(2, unit / 6),
                     layout.height - 2 * above};
    const int left = layout.stripe.right() + unit / 2;
    const int room = std::max(0, width - side - left);
    const int beside = room * 2 / 5;
    layout.quote = {left, above, room - beside - unit, 2 * line};
    layout.source = {left, above + 2 * line, layout.quote.width(), below};
    const int right = left + room - beside;
    layout.tags = {right, above, beside, below};
    layout.note = {right, above + below, beside, layout.height - 2 * above - 2 * below};
    layout.state = {right, layout.source.top(), beside, below};
    return layout;
}

QStringList firstLines(QString text, const QFont &font, int width, int lines)
{
    constexpr QChar ellipsis = u'…';
    text.replace(u'\n', u' ');
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QStringList shown;
    layout.beginLayout();
    while (shown.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const int begin = line.textStart();
        const bool isLast = shown.size() + 1 == lines;
        const bool goesOn = begin + line.textLength() < text.size();
        shown << (isLast && goesOn
                      ? metrics.elidedText(text.mid(begin, line.textLength()) + ellipsis + ellipsis,
                                           Qt::ElideRight, width)
                      : text.mid(begin, line.textLength()));
        if (isLast && goesOn && shown.last().endsWith(QString(2, ellipsis)))
            shown.last().chop(1);
    }
    layout.endLayout();
    return shown;
}
