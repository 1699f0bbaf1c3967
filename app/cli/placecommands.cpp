#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "cli/rangeoption.h"

#include <QCoreApplication>

// Marks whose text was corrected: note confirm, note attach.

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<Mark> confirmed(Library &library, const QString &uuid)
{
    Result<Mark> mark = library.markByUuid(uuid);
    if (!mark)
        return mark;
    return library.confirmMark(mark->id).wait();
}

void confirmNotes(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    QJsonArray shown;
    for (const QString &uuid : run.arguments()) {
        const Result<Mark> mark = confirmed(*library, uuid);
        const auto stored =
            mark ? library->article(mark->article) : Result<StoredArticle>(mark.error());
        if (!stored) {
            run.fail(stored.error());
            continue;
        }
        shown << json(*mark, stored->article.sourceText);
        run.sayExactly(markLines(*mark, stored->article.headline()));
    }
    run.answer({{u"marks"_s, shown}});
}

// Where the quote stands; else the likeliest place for it, if that is beyond doubt. Other places
// are named for the reader to choose from.
std::optional<TextRange> quotedPlace(CommandRun &run, Library &library, ArticleId id,
                                     const QString &text)
{
    const QString quote = run.value(u"quote"_s);
    const qsizetype occurrence = run.number(u"occurrence"_s, 1, 0);
    const auto exact = library.quoteRanges(id, quote);
    if (!exact)
        return run.fail(exact.error()), std::nullopt;
    const auto likely = exact->isEmpty() ? library.likelyPlaces(id, quote, {}, {})
                                         : Library::LikelyPlaces{*exact, exact->size() == 1};
    if (!likely)
        return run.fail(likely.error()), std::nullopt;
    const QList<TextRange> &ranges = likely->ranges;
    if (run.hasFailed())
        return std::nullopt;
    if (ranges.isEmpty() || occurrence > ranges.size())
        return run.fail({Error::Code::NotFound, quote, {}}), std::nullopt;
    if (occurrence > 0 || likely->isSure)
        return ranges[std::max<qsizetype>(occurrence, 1) - 1];
    QStringList shown;
    for (const TextRange range : ranges) {
        const TextRange points = toCodePoints(text, range);
        shown << u"%1-%2 “%3”"_s.arg(points.begin)
                     .arg(points.end)
                     .arg(harmless(text.mid(range.begin, range.length())).replace(u'\n', u' '));
    }
    run.answer({{u"ranges"_s, json(ranges, text)}});
    run.fail({Error::Code::Ambiguous, quote, shown.join(u", "_s)});
    return std::nullopt;
}

Result<ArticleId> articleFor(CommandRun &run, Library &library, const Mark &mark)
{
    if (run.isSet(u"article"_s))
        return library.articleByUuid(run.value(u"article"_s));
    return mark.article;
}

void attachNote(CommandRun &run)
{
    if (run.isSet(u"quote"_s) == run.isSet(u"range"_s))
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "note attach wants either --quote or --range.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<Mark> mark = library->markByUuid(run.arguments().constFirst());
    if (!mark)
        return run.fail(mark.error());
    const Result<ArticleId> id = articleFor(run, *library, *mark);
    if (!id)
        return run.fail(id.error());
    const Result<StoredArticle> stored = library->article(*id);
    if (!stored)
        return run.fail(stored.error());
    const QString &text = stored->article.sourceText;
    const std::optional<TextRange> range =
        run.isSet(u"range"_s) ? givenRange(run, text) : quotedPlace(run, *library, *id, text);
    if (!range)
        return;
    const Result<Mark> attached = library->attachMark(mark->id, *id, *range).wait();
    if (!attached)
        return run.fail(attached.error());
    run.answer(json(*attached, text));
    run.sayExactly(markLines(*attached, stored->article.headline()));
}

} // namespace

QList<Command> placeCommands()
{
    return {
        {.name = u"note confirm"_s,
         .synopsis = u"ID…"_s,
         .what =
             said(QT_TRANSLATE_NOOP("cli", "Says that marks stand rightly in the corrected text.")),
         .examples = {u"note confirm 9b1d22"_s},
         .fewest = 1,
         .most = -1,
         .run = confirmNotes},
        {.name = u"note attach"_s,
         .synopsis = u"ID (--quote TEXT [--occurrence N] | --range S E) [--article ID]"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Gives a mark that lost its words another place.")),
         .examples = {u"note attach 9b1d22 --quote 生态修复"_s,
                      u"note attach 9b1d22 --range 12 16 --article 3f2a1c"_s},
         .options =
             {{u"quote"_s,
               said(QT_TRANSLATE_NOOP("cli", "The passage, in either script; also words like it.")),
               u"TEXT"_s},
              {u"occurrence"_s,
               said(QT_TRANSLATE_NOOP("cli", "Which one, when it occurs more than once.")), u"N"_s},
              rangeOption(),
              {u"article"_s, said(QT_TRANSLATE_NOOP("cli", "In another article.")), u"ID"_s}},
         .fewest = 1,
         .most = 1,
         .run = attachNote}};
}
