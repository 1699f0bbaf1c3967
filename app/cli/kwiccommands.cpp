#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "cli/rangeoption.h"
#include "paper/tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesAtOnce = 1000;
constexpr qsizetype allLines = -1;

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, int(count));
}

// -- kwic

// A word of --script or --sort; recorded as wrong usage when it is none.
template <typename Value>
Value chosen(CommandRun &run, const QString &option,
             std::optional<Value> (*valueOf)(const QString &), Value otherwise)
{
    if (!run.isSet(option))
        return otherwise;
    const std::optional<Value> value = valueOf(run.value(option));
    if (!value)
        run.fail({Error::Code::BadValue, u"--"_s + option, run.value(option)}, 2);
    return value.value_or(otherwise);
}

KwicWish givenWish(CommandRun &run)
{
    const KwicWish usual;
    return {.context = run.number(u"context"_s, 0, usual.context),
            .script = chosen(run, u"script"_s, scriptChoice, usual.script),
            .order = chosen(run, u"sort"_s, kwicOrder, usual.order),
            .limit = run.number(u"limit"_s, 0, run.isSet(u"csv"_s) ? allLines : linesAtOnce),
            .offset = run.number(u"offset"_s, 0, 0),
            .hidesDismissed = !run.isSet(u"dismissed"_s)};
}

// The lines as they leave the program; of one article after the other they are read once.
struct ShownLines
{
    QJsonArray json;
    QStringList uuids;
};

Result<ShownLines> shown(Library &library, const QList<KwicLine> &lines)
{
    ShownLines shown;
    StoredArticle stored;
    for (const KwicLine &line : lines) {
        if (stored.row.id != line.place.article) {
            const Result<StoredArticle> next = library.article(line.place.article);
            if (!next)
                return next.error();
            stored = *next;
        }
        shown.json << json(line, stored.row.uuid, stored.article.sourceText);
        shown.uuids << stored.row.uuid;
    }
    return shown;
}

void answerCsv(CommandRun &run, Library &library, const Concordance &concordance)
{
    const Result<QString> csv = library.concordanceCsv(concordance);
    if (!csv)
        return run.fail(csv.error());
    run.sayExactly(*csv);
    run.answer({{u"text"_s, *csv}});
}

void answerLines(CommandRun &run, Library &library, const Concordance &concordance)
{
    const Result<ShownLines> lines = shown(library, concordance.lines);
    if (!lines)
        return run.fail(lines.error());
    run.sayExactly(kwicLines(concordance.lines, lines->uuids, run.streams().columns > 0));
    run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n hit(s) in %1 articles, %2 dismissed"),
                 concordance.total)
                .arg(concordance.articles)
                .arg(concordance.dismissed));
    run.answer({{u"total"_s, concordance.total},
                {u"articles"_s, concordance.articles},
                {u"dismissed"_s, concordance.dismissed},
                {u"whole"_s, concordance.isWhole},
                {u"months"_s, json(concordance.months)},
                {u"lines"_s, lines->json}});
}

void kwic(CommandRun &run)
{
    const KwicWish wish = givenWish(run);
    if (run.hasFailed())
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto filter = readFilter(run, *library, run.arguments().constFirst());
    if (!filter)
        return;
    const Result<Concordance> concordance = run.await(library->concordance(*filter, wish));
    if (!concordance)
        return run.fail(concordance.error());
    if (run.isSet(u"csv"_s))
        answerCsv(run, *library, *concordance);
    else
        answerLines(run, *library, *concordance);
    failOnFaults(run, filter->query, library->faultsOf(filter->query));
    if (!concordance->isWhole)
        run.remark(said(QT_TRANSLATE_NOOP("cli", "There are more hits than were gone through.")));
}

// -- verdict

void listVerdicts(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<Concordance> all = run.await(library->concordance(
        {.query = run.arguments().constFirst()}, {.limit = allLines, .hidesDismissed = false}));
    if (!all)
        return run.fail(all.error());
    QList<KwicLine> judged = all->lines;
    judged.removeIf([](const KwicLine &line) { return line.verdict == Verdict::None; });
    const Result<ShownLines> lines = shown(*library, judged);
    if (!lines)
        return run.fail(lines.error());
    run.sayExactly(kwicLines(judged, lines->uuids, run.streams().columns > 0));
    run.answer({{u"total"_s, judged.size()}, {u"lines"_s, lines->json}});
}

// A verdict on words where the query does not stand would never be seen.
bool isHit(CommandRun &run, Library &library, const HitPlace &place, const QString &query)
{
    const Result<QList<TextRange>> found = library.foundIn(place.article, query);
    if (!found)
        return run.fail(found.error()), false;
    const bool stands = std::ranges::any_of(*found, [&](TextRange range) {
        return range.begin <= place.range.begin && place.range.end <= range.end;
    });
    if (!stands)
        run.fail({Error::Code::NotFound, query, {}});
    return stands;
}

void setVerdict(CommandRun &run)
{
    const QString query = run.arguments().constFirst();
    const std::optional<Verdict> decided = verdict(run.arguments().at(2));
    if (!decided || !run.isSet(u"range"_s))
        return run.wrongUsage(said(QT_TRANSLATE_NOOP(
            "cli", "verdict set wants --range S E and one of dismissed, later, none.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<ArticleId> id = library->articleByUuid(run.arguments().at(1));
    if (!id)
        return run.fail(id.error());
    const Result<StoredArticle> stored = library->article(*id);
    if (!stored)
        return run.fail(stored.error());
    const auto range = givenRange(run, stored->article.sourceText);
    if (!range || !isHit(run, *library, {*id, *range}, query))
        return;
    const Result<void> done = library->setVerdicts(query, {{*id, *range}}, *decided).wait();
    if (!done)
        return run.fail(done.error());
    run.answer({{u"id"_s, stored->row.uuid},
                {u"range"_s, json(*range, stored->article.sourceText)},
                {u"verdict"_s, token(*decided)}});
}

Command kwicCommand()
{
    return {
        .name = u"kwic"_s,
        .synopsis = u"QUERY [FILTER] [--context N] [--script S] [--sort ORDER] [--limit N] "
                    u"[--offset N] [--dismissed] [--csv]"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Lists every hit in its line (a concordance).")),
        .examples = {u"kwic 生态修复 --context 15 --sort right"_s,
                     u"kwic '后 | 後' --city 阜新 --script tw --csv"_s},
        .options =
            filterOptions() +
            QList<QCommandLineOption>{
                {u"context"_s, said(QT_TRANSLATE_NOOP("cli", "Characters on either side (20).")),
                 u"N"_s},
                {u"script"_s, said(QT_TRANSLATE_NOOP("cli", "source, hans, hant, tw or hk.")),
                 u"S"_s},
                {u"sort"_s, said(QT_TRANSLATE_NOOP("cli", "found, left, right, city or date.")),
                 u"ORDER"_s},
                {u"limit"_s,
                 said(QT_TRANSLATE_NOOP("cli", "At most so many lines (1000; all with --csv).")),
                 u"N"_s},
                {u"offset"_s, said(QT_TRANSLATE_NOOP("cli", "Leaves out the first N.")), u"N"_s},
                {u"dismissed"_s, said(QT_TRANSLATE_NOOP("cli", "With the hits you dismissed."))},
                {u"csv"_s, said(QT_TRANSLATE_NOOP("cli", "As CSV."))}},
        .fewest = 1,
        .most = 1,
        .run = kwic};
}

} // namespace

QList<Command> kwicCommands()
{
    return {kwicCommand(),
            {.name = u"verdict list"_s,
             .synopsis = u"QUERY"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists the hits you dismissed or postponed.")),
             .examples = {u"verdict list 生态修复"_s},
             .fewest = 1,
             .most = 1,
             .run = listVerdicts},
            {.name = u"verdict set"_s,
             .synopsis = u"QUERY ID --range S E (dismissed|later|none)"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Dismisses or postpones a hit, or neither.")),
             .examples = {u"verdict set 生态修复 3f2a1c --range 12 16 dismissed"_s},
             .options = {rangeOption()},
             .fewest = 3,
             .most = 3,
             .run = setVerdict}};
}
