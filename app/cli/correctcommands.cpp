#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "cli/rangeoption.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// [12-14] 洒店 → 酒店 (a misprint; misread ones without)
QString line(const Correction &correction, const QString &text)
{
    const TextRange points = toCodePoints(text, correction.range);
    const QString cause = correction.cause == Correction::Cause::Misprint
                              ? u' ' + said(QT_TRANSLATE_NOOP("cli", "(misprint, kept)"))
                              : QString();
    return u"%1  %2-%3  %4 → %5%6"_s.arg(correction.uuid)
        .arg(points.begin)
        .arg(points.end)
        .arg(harmless(correction.imported), harmless(correction.text), cause);
}

// The article as it is now, with its corrections and who made them.
void answerArticle(CommandRun &run, Library &library, ArticleId id)
{
    const Result<StoredArticle> stored = library.article(id);
    if (!stored)
        return run.fail(stored.error());
    const auto corrections = library.correctionsOf(id);
    if (!corrections)
        return run.fail(corrections.error());
    const QString &text = stored->article.sourceText;
    QJsonArray array;
    for (const Correction &correction : *corrections) {
        array << json(correction, text);
        run.say(line(correction, text));
    }
    run.answer(json(*stored));
    run.answer({{u"corrections"_s, array}});
}

void correct(CommandRun &run)
{
    if (run.isSet(u"quote"_s) == run.isSet(u"range"_s) || !run.isSet(u"text"_s))
        return run.wrongUsage(said(QT_TRANSLATE_NOOP(
            "cli", "correct wants either --quote or --range, and --text; --text '' deletes.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<ArticleId> id = library->articleByUuid(run.arguments().constFirst());
    if (!id)
        return run.fail(id.error());
    const Result<StoredArticle> stored = library->article(*id);
    if (!stored)
        return run.fail(stored.error());
    const auto range =
        wantedRange(run, *library, *id, stored->article.sourceText, EmptyRange::Allowed);
    if (!range)
        return;
    const auto cause =
        run.isSet(u"misprint"_s) ? Correction::Cause::Misprint : Correction::Cause::Misread;
    const auto done = library->correct(*id, *range, run.value(u"text"_s), cause).wait();
    if (!done)
        return run.fail(done.error());
    answerArticle(run, *library, *id);
}

void listCorrections(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<ArticleId> id = library->articleByUuid(run.arguments().constFirst());
    if (!id)
        return run.fail(id.error());
    answerArticle(run, *library, *id);
}

void withdraw(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto article = library->withdrawCorrection(run.arguments().constFirst()).wait();
    if (!article)
        return run.fail(article.error());
    answerArticle(run, *library, *article);
}

Command correctCommand()
{
    return {.name = u"correct"_s,
            .synopsis = u"ID (--range S E | --quote TEXT [--occurrence N]) --text NEW "
                        u"[--misprint]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Puts misread characters right.")),
            .examples = {u"correct 3f2a1c --quote 洒店 --text 酒店"_s,
                         u"correct 3f2a1c --range 12 13 --text 己 --misprint"_s},
            .options = quoteOptions() +
                       QList<QCommandLineOption>{
                           rangeOption(),
                           {u"text"_s,
                            said(QT_TRANSLATE_NOOP("cli", "What is to stand there; empty: "
                                                          "nothing.")),
                            u"NEW"_s},
                           {u"misprint"_s,
                            said(QT_TRANSLATE_NOOP("cli", "Printed so: it stays, and NEW is noted "
                                                          "as what is meant."))}},
            .fewest = 1,
            .most = 1,
            .run = correct};
}

} // namespace

// The family's longer names first: the words of a command are compared in this order.
QList<Command> correctCommands()
{
    return {{.name = u"correct list"_s,
             .synopsis = u"ID"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists the corrections of an article.")),
             .examples = {u"correct list 3f2a1c"_s},
             .fewest = 1,
             .most = 1,
             .run = listCorrections},
            {.name = u"correct withdraw"_s,
             .synopsis = u"CORRECTION"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Takes a correction back: as imported.")),
             .examples = {u"correct withdraw 9b1d22"_s},
             .fewest = 1,
             .most = 1,
             .run = withdraw},
            correctCommand()};
}
