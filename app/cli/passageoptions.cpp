#include "cli/passageoptions.h"

#include "cli/filteroptions.h"
#include "paper/tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// The tag of that path; what is wrong is recorded in `run`.
std::optional<TagId> tagNamed(CommandRun &run, const QList<Tag> &tags, const QString &path)
{
    const auto tag = std::ranges::find(tags, joinTagPath(splitTagPath(path)), &Tag::path);
    if (tag != tags.end())
        return tag->id;
    run.fail({Error::Code::NotFound, path, {}});
    return std::nullopt;
}

bool readExcludedTags(CommandRun &run, const QList<Tag> &tags, PassageFilter &filter)
{
    for (const QString &path : run.values(u"not-tag"_s)) {
        const auto tag = tagNamed(run, tags, path);
        if (!tag)
            return false;
        filter.notTags << *tag;
    }
    return true;
}

// TAG:N, unless a tag is called so.
struct NearValue
{
    QString path;
    qsizetype characters = -1;
};

NearValue nearValue(const QList<Tag> &tags, const QString &value)
{
    const auto isTag = [&tags](const QString &path) {
        return std::ranges::find(tags, joinTagPath(splitTagPath(path)), &Tag::path) != tags.end();
    };
    const qsizetype colon = value.lastIndexOf(u':');
    bool isNumber = false;
    const int number = QStringView(value).mid(colon + 1).toInt(&isNumber);
    if (colon < 0 || !isNumber || number < 0 || isTag(value))
        return {value};
    return {value.left(colon), number};
}

constexpr std::array relations{PassageRelation::Overlaps, PassageRelation::Inside,
                               PassageRelation::Near};

bool readRelation(CommandRun &run, const QList<Tag> &tags, PassageFilter &filter)
{
    for (const PassageRelation kind : relations) {
        if (!run.isSet(token(kind)))
            continue;
        if (filter.relation) {
            run.wrongUsage(said(
                QT_TRANSLATE_NOOP("cli", "Only one of --overlaps, --inside and --near, please.")));
            return false;
        }
        const NearValue value = kind == PassageRelation::Near
                                    ? nearValue(tags, run.value(token(kind)))
                                    : NearValue{run.value(token(kind))};
        const auto tag = tagNamed(run, tags, value.path);
        if (!tag)
            return false;
        filter.relation = {.kind = kind, .tag = *tag, .characters = value.characters};
    }
    return true;
}

// The states of marks among those asked for; the others are states of articles.
QList<MarkState> wantedStates(const CommandRun &run)
{
    QList<MarkState> states;
    for (const QString &word : run.values(u"state"_s)) {
        if (const auto state = markState(word))
            states << *state;
    }
    return states;
}

QList<QCommandLineOption> ownOptions()
{
    return {
        {u"not-tag"_s, said(QT_TRANSLATE_NOOP("cli", "Without this tag and those below it.")),
         u"PATH"_s},
        {u"untagged"_s, said(QT_TRANSLATE_NOOP("cli", "Without any tag."))},
        {u"text"_s,
         said(QT_TRANSLATE_NOOP("cli", "With these words in quote or note, in either script.")),
         u"WORDS"_s},
        {u"creator"_s, said(QT_TRANSLATE_NOOP("cli", "Made by this reader.")), u"NAME"_s},
        {u"important"_s, said(QT_TRANSLATE_NOOP("cli", "Important ones."))},
        {u"whole"_s, said(QT_TRANSLATE_NOOP("cli", "On whole articles."))},
        {u"overlaps"_s, said(QT_TRANSLATE_NOOP("cli", "Sharing characters with another mark.")),
         u"TAG"_s},
        {u"inside"_s, said(QT_TRANSLATE_NOOP("cli", "Inside another mark with this tag.")),
         u"TAG"_s},
        {u"near"_s,
         said(QT_TRANSLATE_NOOP("cli", "In the paragraph of another mark with this tag, or N "
                                       "characters from it.")),
         u"TAG[:N]"_s},
    };
}

} // namespace

QList<QCommandLineOption> passageOptions()
{
    return filterOptions() + ownOptions();
}

std::optional<PassageFilter> readPassageFilter(CommandRun &run, Library &library)
{
    const std::optional<Filter> articles = readFilterOfMarks(run, library);
    if (!articles)
        return std::nullopt;
    const Result<QList<Tag>> tags = library.tags();
    if (!tags) {
        run.fail(tags.error());
        return std::nullopt;
    }
    PassageFilter filter{.articles = *articles,
                         .tags = articles->tags,
                         .isUntagged = run.isSet(u"untagged"_s),
                         .states = wantedStates(run),
                         .text = run.value(u"text"_s),
                         .creator = run.value(u"creator"_s),
                         .isImportant = run.isSet(u"important"_s),
                         .isWhole = run.isSet(u"whole"_s)};
    filter.articles.tags.clear(); // a mark with the tag stands in an article with it
    if (!readExcludedTags(run, *tags, filter) || !readRelation(run, *tags, filter))
        return std::nullopt;
    return filter;
}

bool asksForPassages(const CommandRun &run)
{
    const QList<QCommandLineOption> options = passageOptions();
    return std::ranges::any_of(options, [&run](const QCommandLineOption &option) {
        return run.isSet(option.names().constFirst());
    });
}
