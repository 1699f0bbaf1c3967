#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "paper/tokens.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, int(count));
}

// -- list

std::optional<SortOrder> sortOrder(CommandRun &run)
{
    const QString word = run.value(u"sort"_s);
    if (word.isEmpty())
        return run.isSet(u"query"_s) ? SortOrder::Relevance : SortOrder::Default;
    if (word == u"date"_s)
        return SortOrder::Date;
    if (word == u"city"_s)
        return SortOrder::City;
    if (word == u"headline"_s)
        return SortOrder::Headline;
    run.fail({Error::Code::BadValue, u"--sort"_s, word}, 2);
    return std::nullopt;
}

void showRows(CommandRun &run, const Listing &listing, const QList<ArticleRow> &rows)
{
    QJsonArray articles;
    for (const ArticleRow &row : rows) {
        articles << json(row);
        run.sayExactly(rowLines(row));
    }
    run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n article(s)"), listing.ids.size()));
    if (listing.possible > 0)
        run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n of them perhaps not in the time asked for"),
                     listing.possible));
    run.answer({{u"total"_s, listing.ids.size()}, {u"articles"_s, articles}});
}

// Listings sort inside their groups: by headline over all groups, it is done here.
Result<QList<ArticleRow>> rowsByHeadline(Library &library, const QList<ArticleId> &ids,
                                         qsizetype offset, qsizetype limit)
{
    auto rows = library.articleRows(ids);
    if (!rows)
        return rows;
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<std::pair<QCollatorSortKey, ArticleRow>> keyed;
    for (const ArticleRow &row : std::as_const(*rows))
        keyed.emplace_back(collator.sortKey(row.headline), row);
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    rows->clear();
    for (const auto &[key, row] : keyed)
        *rows << row;
    return rows->mid(offset, limit);
}

void list(CommandRun &run)
{
    const std::optional<SortOrder> order = sortOrder(run);
    const qsizetype limit = run.number(u"limit"_s, 0, -1);
    const qsizetype offset = run.number(u"offset"_s, 0, 0);
    if (!order || run.hasFailed())
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const std::optional<Filter> filter = readFilter(run, *library);
    if (!filter)
        return;
    const Grouping grouping = *order == SortOrder::Date ? Grouping::Date : Grouping::CityAndMonth;
    const Result<Listing> listing = run.await(library->listing(*filter, grouping, *order));
    if (!listing)
        return run.fail(listing.error());
    const auto rows = *order == SortOrder::Headline
                          ? rowsByHeadline(*library, listing->ids, offset, limit)
                          : library->articleRows(listing->ids.mid(offset, limit));
    if (!rows)
        return run.fail(rows.error());
    showRows(run, *listing, *rows);
    failOnFaults(run, filter->query, library->faultsOf(filter->query));
}

// -- show

std::optional<ScriptChoice> choiceOf(CommandRun &run, const QString &option, ScriptChoice otherwise)
{
    if (!run.isSet(option))
        return otherwise;
    const std::optional<ScriptChoice> choice = scriptChoice(run.value(option));
    if (choice && choice != ScriptChoice::OpenCC)
        return choice;
    run.fail({Error::Code::BadValue, u"--"_s + option, run.value(option)}, 2);
    return std::nullopt;
}

QJsonObject renditionJson(const Rendition &rendition, const QString &source,
                          const QString &textName)
{
    return {{textName, rendition.text},
            {u"links"_s, json(rendition.links, source, rendition.text)}};
}

QString head(const StoredArticle &stored)
{
    const ArticleRow &row = stored.row;
    return rowLines(row) + u"          %1 %2\n\n"_s.arg(harmless(stored.fileName),
                                                        lineRanges(stored.article.lines));
}

// The simplified rendition and the traditional one asked for, Taiwan's by default.
void showParallel(CommandRun &run, const Library &library, const QString &source,
                  const Wording &wording, ScriptChoice choice)
{
    const bool isTraditional = choice != ScriptChoice::Source && choice != ScriptChoice::Simplified;
    const ScriptChoice other = isTraditional ? choice : ScriptChoice::Taiwan;
    const Rendition simplified =
        library.renditions().make(source, ScriptChoice::Simplified, wording);
    const Rendition traditional = library.renditions().make(source, other, wording);
    run.sayExactly(sideBySide(simplified.text, traditional.text, run.streams().columns));
    run.answer({{u"renditions"_s,
                 QJsonObject{{token(ScriptChoice::Simplified),
                              renditionJson(simplified, source, u"text"_s)},
                             {token(other), renditionJson(traditional, source, u"text"_s)}}}});
}

void showRendition(CommandRun &run, const Library &library, const QString &source,
                   const Wording &wording, ScriptChoice choice)
{
    if (choice == ScriptChoice::Source)
        return run.say(harmless(source));
    const Rendition rendition = library.renditions().make(source, choice, wording);
    run.say(harmless(rendition.text));
    run.answer(renditionJson(rendition, source, u"rendition"_s));
}

// The UUID of the article; empty for none.
QString uuidOf(Library &library, ArticleId id)
{
    const auto rows = id == ArticleId{} ? QList<ArticleRow>() : library.articleRows({id});
    return rows && !rows->isEmpty() ? rows->first().uuid : QString();
}

// Where the article goes on and comes from, if it says so.
void showContinuations(CommandRun &run, Library &library, const StoredArticle &stored)
{
    const QString &on = stored.article.continuedOn;
    const QString &from = stored.article.continuedFrom;
    const QString next = uuidOf(library, stored.continuesIn);
    const QString before = uuidOf(library, stored.continuedFrom);
    if (!from.isEmpty()) {
        run.say(said(QT_TRANSLATE_NOOP("cli", "Continued from page %1 %2")).arg(from, before));
        run.answer({{u"continuedFrom"_s, QJsonObject{{u"page"_s, from}, {u"id"_s, before}}}});
    }
    if (!on.isEmpty()) {
        run.say(said(QT_TRANSLATE_NOOP("cli", "Continued on page %1 %2")).arg(on, next));
        run.answer({{u"continuedOn"_s, QJsonObject{{u"page"_s, on}, {u"id"_s, next}}}});
    }
}

void show(CommandRun &run)
{
    const std::optional<ScriptChoice> choice = choiceOf(run, u"script"_s, ScriptChoice::Source);
    if (!choice)
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<ArticleId> id = library->articleByUuid(run.arguments().constFirst());
    if (!id)
        return run.fail(id.error());
    const Result<StoredArticle> stored = library->article(*id);
    if (!stored)
        return run.fail(stored.error());
    const Result<Wording> wording = library->wordingOf(*id);
    if (!wording)
        return run.fail(wording.error());
    const QString &source = stored->article.sourceText;
    run.answer(json(*stored));
    run.sayExactly(head(*stored));
    showContinuations(run, *library, *stored);
    if (run.isSet(u"parallel"_s))
        showParallel(run, *library, source, *wording, *choice);
    else
        showRendition(run, *library, source, *wording, *choice);
}

// -- convert

Result<QString> textToConvert(CommandRun &run)
{
    const QString path = run.arguments().value(0);
    QByteArray bytes;
    if (path.isEmpty() || path == u"-"_s) {
        bytes = run.streams().in();
    } else {
        QFile file(path);
        if (!file.exists())
            return Error{Error::Code::NotFound, path, {}};
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, path, file.errorString()};
        bytes = file.readAll();
    }
    // A byte order mark is a character of the text too: the links count it.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                    QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decode(bytes);
    if (decode.hasError())
        return Error{Error::Code::Encoding, path.isEmpty() ? u"-"_s : path, {}};
    return text;
}

Result<Rendition> converted(CommandRun &run, const Renditions &renditions, const QString &text,
                            ScriptChoice choice)
{
    if (run.isSet(u"config"_s))
        return renditions.convert(text, run.value(u"config"_s));
    return renditions.make(text, choice);
}

void convert(CommandRun &run)
{
    if (run.isSet(u"to"_s) == run.isSet(u"config"_s))
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "convert wants either --to or --config.")));
    const auto choice = choiceOf(run, u"to"_s, ScriptChoice::Source);
    if (!choice)
        return;
    const auto renditions = makeRenditions();
    if (!renditions)
        return run.fail(renditions.error());
    const Result<QString> text = textToConvert(run);
    if (!text)
        return run.fail(text.error());
    const Result<Rendition> rendition = converted(run, **renditions, *text, *choice);
    if (!rendition)
        return run.fail(rendition.error(), 2);
    run.sayExactly(rendition->text);
    run.answer({{u"text"_s, rendition->text}});
    if (run.isSet(u"align"_s))
        run.answer({{u"links"_s, json(rendition->links, *text, rendition->text)}});
}

Command listCommand()
{
    return {
        .name = u"list"_s,
        .synopsis = u"[FILTER] [--sort date|city|headline] [--limit N] [--offset N]"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Lists articles.")),
        .examples = {u"list --city 阜新 --from 2025"_s, u"list --tag 经济 --sort headline"_s},
        .options =
            filterOptions() +
            QList<QCommandLineOption>{
                {u"sort"_s, said(QT_TRANSLATE_NOOP("cli", "date, city or headline.")), u"ORDER"_s},
                {u"limit"_s, said(QT_TRANSLATE_NOOP("cli", "At most so many.")), u"N"_s},
                {u"offset"_s, said(QT_TRANSLATE_NOOP("cli", "Leaves out the first N.")), u"N"_s}},
        .run = list};
}

Command showCommand()
{
    return {.name = u"show"_s,
            .synopsis = u"ID [--script source|hans|hant|tw|hk|hansp|twp] [--parallel]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Shows an article in the script asked for.")),
            .examples = {u"show 3f2a1c --script tw"_s, u"show 3f2a1c --parallel"_s},
            .options = {{u"script"_s,
                         said(QT_TRANSLATE_NOOP(
                             "cli", "source, hans, hant, tw or hk; with the words of the other "
                                    "side (a glossary of computing) hansp or twp.")),
                         u"SCRIPT"_s},
                        {u"parallel"_s,
                         said(QT_TRANSLATE_NOOP("cli", "Simplified and traditional together."))}},
            .fewest = 1,
            .most = 1,
            .run = show};
}

Command convertCommand()
{
    return {
        .name = u"convert"_s,
        .synopsis = u"(--to hans|hant|tw|hk|hansp|twp | --config s2t…) [--align] [FILE]"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Converts a file or standard input.")),
        .examples = {u"convert --to tw page.txt"_s, u"convert --config s2twp --align --json"_s},
        .options = {{u"to"_s,
                     said(QT_TRANSLATE_NOOP("cli",
                                            "As the reader shows it: hans, hant, tw or hk (hansp, "
                                            "twp: with the words of the other side).")),
                     u"SCRIPT"_s},
                    {u"config"_s,
                     said(QT_TRANSLATE_NOOP("cli", "Exactly OpenCC's configuration of that name.")),
                     u"NAME"_s},
                    {u"align"_s, said(QT_TRANSLATE_NOOP(
                                     "cli", "With --json: which characters belong together."))}},
        .most = 1,
        .run = convert};
}

} // namespace

QList<Command> readCommands()
{
    return {listCommand(), showCommand(), convertCommand()};
}
