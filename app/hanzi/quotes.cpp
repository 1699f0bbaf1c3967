#include "hanzi/quotes.h"

#include <QList>

#include <algorithm>

namespace {

// Opening and closing marks by turns, the outer pair first.
constexpr QStringView quotes = u"“”‘’";
constexpr QStringView corners = u"「」『』";

void turnLine(QChar *begin, const QChar *end, QStringView from, QStringView to)
{
    QList<QChar *> open;
    for (QChar *mark = begin; mark != end; ++mark) {
        const qsizetype number = from.indexOf(*mark);
        if (number < 0)
            continue;
        if (number % 2 == 0) {
            open.append(mark);
            continue;
        }
        // What was opened inside and never closed stands alone.
        const auto opened = std::find_if(open.rbegin(), open.rend(), [&](const QChar *each) {
            return *each == from[number - 1];
        });
        if (opened == open.rend())
            continue;
        **opened = to[number - 1];
        *mark = to[number];
        open.resize(open.rend() - opened - 1);
    }
}

void turn(QString &text, QStringView from, QStringView to)
{
    const auto isMark = [from](QChar unit) { return from.contains(unit); };
    if (std::none_of(text.cbegin(), text.cend(), isMark))
        return;
    QChar *const end = text.data() + text.size();
    for (QChar *line = text.data(); line < end;) {
        QChar *const lineEnd = std::find(line, end, QChar(u'\n'));
        turnLine(line, lineEnd, from, to);
        line = lineEnd + 1;
    }
}

} // namespace

void turnQuotesToCorners(QString &text)
{
    turn(text, quotes, corners);
}

void turnCornersToQuotes(QString &text)
{
    turn(text, corners, quotes);
}
