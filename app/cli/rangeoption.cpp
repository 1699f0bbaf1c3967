#include "cli/rangeoption.h"

#include "cli/jsonwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString shownRanges(const QList<TextRange> &ranges, const QString &text)
{
    QStringList shown;
    for (const TextRange range : ranges) {
        const TextRange points = toCodePoints(text, range);
        shown << u"%1-%2"_s.arg(points.begin).arg(points.end);
    }
    return shown.join(u", "_s);
}

std::optional<TextRange> quotedRange(CommandRun &run, Library &library, ArticleId id,
                                     const QString &text)
{
    const QString quote = run.value(u"quote"_s);
    const qsizetype occurrence = run.number(u"occurrence"_s, 1, 0);
    const Result<QList<TextRange>> ranges = library.quoteRanges(id, quote);
    if (!ranges) {
        run.fail(ranges.error());
    } else if (ranges->isEmpty() || occurrence > ranges->size()) {
        run.fail({Error::Code::NotFound, quote, {}});
    } else if (ranges->size() > 1 && occurrence == 0) {
        run.answer({{u"ranges"_s, json(*ranges, text)}});
        run.fail({Error::Code::Ambiguous, quote, shownRanges(*ranges, text)});
    } else if (!run.hasFailed()) {
        return ranges->at(std::max<qsizetype>(occurrence, 1) - 1);
    }
    return std::nullopt;
}

} // namespace

QCommandLineOption rangeOption()
{
    return {u"range"_s, said(QT_TRANSLATE_NOOP("cli", "From S up to E, in code points.")),
            u"S E"_s};
}

QList<QCommandLineOption> quoteOptions()
{
    return {
        {u"quote"_s, said(QT_TRANSLATE_NOOP("cli", "The passage, in either script.")), u"TEXT"_s},
        {u"occurrence"_s,
         said(QT_TRANSLATE_NOOP("cli", "Which one, when it occurs more than once.")), u"N"_s}};
}

std::optional<TextRange> wantedRange(CommandRun &run, Library &library, ArticleId id,
                                     const QString &text, EmptyRange empty)
{
    return run.isSet(u"range"_s) ? givenRange(run, text, empty)
                                 : quotedRange(run, library, id, text);
}

std::optional<TextRange> givenRange(CommandRun &run, const QString &text, EmptyRange empty)
{
    const QStringList ends = run.value(u"range"_s).split(u' ');
    bool hasBegin = false;
    bool hasEnd = false;
    const TextRange points{ends.value(0).toLongLong(&hasBegin), ends.value(1).toLongLong(&hasEnd)};
    const qsizetype least = points.begin + (empty == EmptyRange::Allowed ? 0 : 1);
    const bool isRange = hasBegin && hasEnd && points.begin >= 0 && least <= points.end;
    if (isRange && points.end <= toCodePoints(text, text.size()))
        return fromCodePoints(text, points);
    // What is no range is wrong usage; a range beyond the text may be right for another article.
    run.fail({Error::Code::BadValue, u"--range"_s, run.value(u"range"_s)}, isRange ? 1 : 2);
    return std::nullopt;
}
