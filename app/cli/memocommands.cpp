#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// Longer texts about articles, tags, cities or nothing: `baolan memo`.

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// -- what a memo is about

std::optional<MemoSubject> articleGiven(CommandRun &run, Library &library)
{
    const Result<ArticleId> id = library.articleByUuid(run.value(u"article"_s));
    const auto rows = id ? library.articleRows({*id}) : Result<QList<ArticleRow>>(id.error());
    if (!rows) {
        run.fail(rows.error());
        return std::nullopt;
    }
    return MemoSubject{MemoKind::Article, rows->constFirst().uuid};
}

std::optional<MemoSubject> cityGiven(CommandRun &run, const Library &library)
{
    const QString name = run.value(u"city"_s);
    const auto cities = citiesNamed(run, library.gazetteer(), name);
    if (!cities)
        return std::nullopt;
    if (cities->size() == 1)
        return MemoSubject{MemoKind::City, cities->constFirst().code};
    QStringList codes;
    for (const Place &city : *cities)
        codes << city.name + u' ' + city.code;
    run.fail({Error::Code::Ambiguous, name, codes.join(u", "_s)});
    return std::nullopt;
}

// By --article, --tag and --city; nothing is given: a free one.
std::optional<MemoSubject> subjectGiven(CommandRun &run, Library &library)
{
    if (run.isSet(u"article"_s))
        return articleGiven(run, library);
    if (run.isSet(u"city"_s))
        return cityGiven(run, library);
    if (!run.isSet(u"tag"_s))
        return MemoSubject();
    const auto tag = tagCalled(run, library, run.value(u"tag"_s));
    return tag ? std::optional(MemoSubject{MemoKind::Tag, tag->uuid}) : std::nullopt;
}

int subjectsNamed(const CommandRun &run)
{
    return int(run.isSet(u"article"_s)) + int(run.isSet(u"tag"_s)) + int(run.isSet(u"city"_s));
}

// The memo with the UUID that the first argument is, else the one about the subject named.
std::optional<Memo> memoGiven(CommandRun &run, Library &library)
{
    if (!run.arguments().isEmpty()) {
        const Result<Memo> memo = library.memoByUuid(run.arguments().constFirst());
        if (memo)
            return *memo;
        run.fail(memo.error());
        return std::nullopt;
    }
    const auto subject = subjectGiven(run, library);
    if (!subject)
        return std::nullopt;
    const Result<std::optional<Memo>> memo = library.memoAbout(*subject);
    if (memo && *memo)
        return **memo;
    run.fail(memo ? Error{Error::Code::NotFound, subject->key, {}} : memo.error());
    return std::nullopt;
}

// One memo must be named, in one way.
bool namesOne(CommandRun &run)
{
    if (int(run.arguments().size()) + subjectsNamed(run) == 1)
        return true;
    run.wrongUsage(said(QT_TRANSLATE_NOOP(
        "cli", "Name one memo: by its ID, or by one of --article, --tag and --city.")));
    return false;
}

// -- memo list, memo show

QString kindWords(MemoKind kind)
{
    switch (kind) {
    case MemoKind::Article:
        return said(QT_TRANSLATE_NOOP("cli", "article"));
    case MemoKind::Tag:
        return said(QT_TRANSLATE_NOOP("cli", "tag"));
    case MemoKind::City:
        return said(QT_TRANSLATE_NOOP("cli", "city"));
    case MemoKind::Free:
        break;
    }
    return u"–"_s;
}

QString memoLine(const Memo &memo)
{
    QStringList words{memo.name, memo.title, memo.text.section(u'\n', 0, 0)};
    words.removeAll(QString());
    return u"%1  %2 %3"_s.arg(memo.uuid.left(8), inColumns(kindWords(memo.about.kind), 8),
                              harmless(words.join(u" · "_s)));
}

void listMemos(CommandRun &run)
{
    if (subjectsNamed(run) > 1)
        return run.wrongUsage(said(QT_TRANSLATE_NOOP(
            "cli", "A memo is about one thing: give one of --article, --tag and --city.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto subject = subjectGiven(run, *library);
    if (!subject)
        return;
    const Result<QList<Memo>> memos = library->memos();
    if (!memos)
        return run.fail(memos.error());
    QJsonArray array;
    for (const Memo &memo : *memos) {
        if (subjectsNamed(run) > 0 && memo.about != *subject)
            continue;
        array << json(memo);
        run.say(memoLine(memo));
    }
    run.answer({{u"memos"_s, array}});
}

void show(CommandRun &run, const Memo &memo)
{
    run.answer(json(memo));
    run.say(memoLine(memo));
}

void showMemo(CommandRun &run)
{
    if (!namesOne(run))
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto memo = memoGiven(run, *library);
    if (!memo)
        return;
    run.answer(json(*memo));
    run.say(harmless(memo->text));
}

// -- memo set, memo delete

// What is written: the argument, else standard input.
QString givenText(const CommandRun &run)
{
    if (!run.arguments().isEmpty())
        return run.arguments().constFirst();
    return QString::fromUtf8(run.streams().in());
}

// The memo as it is; of a subject without one an empty one about it.
Result<Memo> presentMemo(CommandRun &run, Library &library, const MemoSubject &subject)
{
    if (run.isSet(u"id"_s))
        return library.memoByUuid(run.value(u"id"_s));
    const Result<std::optional<Memo>> present = library.memoAbout(subject);
    if (!present)
        return present.error();
    return present->value_or(Memo{.about = subject});
}

void setMemo(CommandRun &run)
{
    if (subjectsNamed(run) + int(run.isSet(u"id"_s)) > 1)
        return run.wrongUsage(said(QT_TRANSLATE_NOOP(
            "cli", "A memo is about one thing: give one of --article, --tag, --city and --id.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto subject = subjectGiven(run, *library);
    if (!subject)
        return;
    Result<Memo> wanted = presentMemo(run, *library, *subject);
    if (!wanted)
        return run.fail(wanted.error());
    wanted->text = givenText(run);
    if (run.isSet(u"title"_s))
        wanted->title = run.value(u"title"_s);
    const Result<Memo> saved = library->saveMemo(*wanted).wait();
    if (!saved)
        return run.fail(saved.error());
    show(run, *saved);
}

void deleteMemo(CommandRun &run)
{
    if (!namesOne(run))
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto memo = memoGiven(run, *library);
    if (!memo)
        return;
    if (const Result<void> done = library->deleteMemo(memo->id).wait(); !done)
        return run.fail(done.error());
    run.answer({{u"id"_s, memo->uuid}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(memo->uuid));
}

QList<QCommandLineOption> subjectOptions()
{
    return {{u"article"_s, said(QT_TRANSLATE_NOOP("cli", "About this article.")), u"ID"_s},
            {u"tag"_s, said(QT_TRANSLATE_NOOP("cli", "About this tag.")), u"PATH"_s},
            {u"city"_s, said(QT_TRANSLATE_NOOP("cli", "About this city or province.")),
             u"NAME|CODE"_s}};
}

} // namespace

QList<Command> memoCommands()
{
    const QString subject = u"--article ID | --tag PATH | --city NAME|CODE"_s;
    return {{.name = u"memo list"_s,
             .synopsis = u"[%1]"_s.arg(subject),
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists memos.")),
             .examples = {u"memo list"_s, u"memo list --tag 城市/更新"_s},
             .options = subjectOptions(),
             .run = listMemos},
            {.name = u"memo show"_s,
             .synopsis = u"ID | %1"_s.arg(subject),
             .what = said(QT_TRANSLATE_NOOP("cli", "Shows a memo.")),
             .examples = {u"memo show --city 阜新"_s},
             .options = subjectOptions(),
             .most = 1,
             .run = showMemo},
            {.name = u"memo set"_s,
             .synopsis = u"[TEXT] [%1 | --id ID] [--title TITLE]"_s.arg(subject),
             .what = said(QT_TRANSLATE_NOOP("cli", "Writes a memo; without TEXT, standard input is "
                                                   "taken.")),
             .examples = {u"memo set --city 阜新 '# 煤与城'"_s,
                          u"memo set --article 3f2a1c < memo.md"_s},
             .options =
                 subjectOptions() +
                 QList<QCommandLineOption>{
                     {u"id"_s, said(QT_TRANSLATE_NOOP("cli", "In place of this memo.")), u"ID"_s},
                     {u"title"_s, said(QT_TRANSLATE_NOOP("cli", "Its title.")), u"TITLE"_s}},
             .most = 1,
             .run = setMemo},
            {.name = u"memo delete"_s,
             .synopsis = u"ID | %1"_s.arg(subject),
             .what = said(QT_TRANSLATE_NOOP("cli", "Deletes a memo.")),
             .examples = {u"memo delete --tag 城市/更新"_s},
             .options = subjectOptions(),
             .most = 1,
             .run = deleteMemo}};
}
