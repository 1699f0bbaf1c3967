#include "cli/rangeoption.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QCommandLineOption rangeOption()
{
    return {u"range"_s,
            QCoreApplication::translate(
                "cli", QT_TRANSLATE_NOOP("cli", "From S up to E, in code points.")),
            u"S E"_s};
}

std::optional<TextRange> givenRange(CommandRun &run, const QString &text)
{
    const QStringList ends = run.value(u"range"_s).split(u' ');
    bool hasBegin = false;
    bool hasEnd = false;
    const TextRange points{ends.value(0).toLongLong(&hasBegin), ends.value(1).toLongLong(&hasEnd)};
    const bool isRange = hasBegin && hasEnd && points.begin >= 0 && points.begin < points.end;
    if (isRange && points.end <= toCodePoints(text, text.size()))
        return fromCodePoints(text, points);
    // What is no range is wrong usage; a range beyond the text may be right for another article.
    run.fail({Error::Code::BadValue, u"--range"_s, run.value(u"range"_s)}, isRange ? 1 : 2);
    return std::nullopt;
}
