#include "base/textfile.h"
#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "paper/tokens.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// -- options that several of them take

// The target asked for; the traditional renditions by default.
std::optional<ReaderPhrase::Target> givenTarget(CommandRun &run)
{
    if (!run.isSet(u"to"_s))
        return ReaderPhrase::Target::Traditional;
    const auto target = phraseTarget(run.value(u"to"_s));
    if (!target)
        run.fail({Error::Code::BadValue, u"--to"_s, run.value(u"to"_s)}, 2);
    return target;
}

QList<QCommandLineOption> scopeOptions()
{
    return {{u"to"_s,
             said(QT_TRANSLATE_NOOP("cli", "For simplified (hans) or traditional (hant) "
                                           "renditions; hant by default.")),
             u"SCRIPT"_s},
            {u"paper"_s,
             said(QT_TRANSLATE_NOOP("cli", "For the articles of this newspaper alone.")),
             u"PAPER"_s}};
}

// Those of the target and paper asked for; all when neither is.
std::optional<QList<ReaderPhrase>> wantedPhrases(CommandRun &run, Library &library)
{
    const auto target = givenTarget(run);
    if (!target)
        return std::nullopt;
    Result<QList<ReaderPhrase>> phrases = library.phrases();
    if (!phrases) {
        run.fail(phrases.error());
        return std::nullopt;
    }
    phrases->removeIf([&](const ReaderPhrase &phrase) {
        return (run.isSet(u"to"_s) && phrase.target != *target) ||
               (run.isSet(u"paper"_s) && phrase.paper != run.value(u"paper"_s));
    });
    return *phrases;
}

// -- the commands

void listPhrases(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto phrases = wantedPhrases(run, *library);
    if (!phrases)
        return;
    QJsonArray array;
    for (const ReaderPhrase &phrase : *phrases) {
        array << json(phrase);
        run.say(u"%1  %2  %3 → %4  %5"_s.arg(phrase.uuid.first(8), token(phrase.target),
                                             harmless(phrase.source), harmless(phrase.rendition),
                                             harmless(phrase.paper)));
    }
    run.answer({{u"phrases"_s, array}});
}

// What a library has only one of.
QString keyOf(const ReaderPhrase &phrase)
{
    return phrase.source + u'\n' + token(phrase.target) + u'\n' + phrase.paper;
}

// Stores them and answers with those of the library that they are now.
void store(CommandRun &run, const QList<ReaderPhrase> &added)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    if (const Result<void> done = library->addPhrases(added).wait(); !done)
        return run.fail(done.error());
    const Result<QList<ReaderPhrase>> stored = library->phrases();
    if (!stored)
        return run.fail(stored.error());
    QSet<QString> keys;
    for (const ReaderPhrase &phrase : added)
        keys << keyOf(phrase);
    QJsonArray array;
    for (const ReaderPhrase &phrase : *stored) {
        if (keys.contains(keyOf(phrase)))
            array << json(phrase);
    }
    run.answer({{u"phrases"_s, array}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Phrases stored: %1.")).arg(array.size()));
}

void addPhrase(CommandRun &run)
{
    const auto target = givenTarget(run);
    if (!target)
        return;
    const QString source = run.arguments().constFirst();
    store(run, {{.source = source,
                 .rendition = run.arguments().value(1, source),
                 .target = *target,
                 .paper = run.value(u"paper"_s).trimmed()}});
}

void importPhrases(CommandRun &run)
{
    const auto target = givenTarget(run);
    if (!target)
        return;
    const auto read =
        phrasesInFile(run.arguments().constFirst(), *target, run.value(u"paper"_s).trimmed());
    if (!read)
        return run.fail(read.error());
    store(run, *read);
}

void exportPhrases(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto target = givenTarget(run);
    if (!target)
        return;
    const Result<QString> table = library->phraseTable(*target, run.value(u"paper"_s).trimmed());
    if (!table)
        return run.fail(table.error());
    if (!run.isSet(u"out"_s)) {
        run.sayExactly(*table);
        return run.answer({{u"text"_s, *table}});
    }
    const QString path = run.value(u"out"_s);
    const Overwrite overwrite = run.isSet(u"force"_s) ? Overwrite::Allowed : Overwrite::Never;
    if (const Result<void> written = writeTextFile(path, *table, overwrite); !written)
        return run.fail(written.error());
    run.answer({{u"file"_s, path}});
}

void deletePhrase(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<ReaderPhrase> phrase = library->phraseByUuid(run.arguments().constFirst());
    if (!phrase)
        return run.fail(phrase.error());
    if (const Result<void> done = library->deletePhrases({phrase->id}).wait(); !done)
        return run.fail(done.error());
    run.answer({{u"id"_s, phrase->uuid}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(phrase->uuid));
}

Command exportCommand()
{
    return {
        .name = u"phrase export"_s,
        .synopsis = u"[--to hans|hant] [--paper PAPER] [--out FILE] [--force]"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Writes reader's phrases as a table of OpenCC.")),
        .examples = {u"phrase export --out names.txt"_s, u"phrase export --paper 阜新日报"_s},
        .options =
            scopeOptions() +
            QList<QCommandLineOption>{
                {u"out"_s, said(QT_TRANSLATE_NOOP("cli", "Into this file, not standard output.")),
                 u"FILE"_s},
                {u"force"_s, said(QT_TRANSLATE_NOOP("cli", "Replaces a file that is there."))}},
        .run = exportPhrases};
}

} // namespace

QList<Command> phraseCommands()
{
    return {{.name = u"phrase list"_s,
             .synopsis = u"[--to hans|hant] [--paper PAPER]"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists how you want words to be converted.")),
             .examples = {u"phrase list --to hant"_s},
             .options = scopeOptions(),
             .run = listPhrases},
            {.name = u"phrase add"_s,
             .synopsis = u"WORDS [RENDITION] [--to hans|hant] [--paper PAPER]"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Has words converted so from now on; without a "
                                                   "rendition they are kept as they are.")),
             .examples = {u"phrase add 范晓 范曉"_s, u"phrase add 于 --paper 阜新日报"_s},
             .options = scopeOptions(),
             .fewest = 1,
             .most = 2,
             .run = addPhrase},
            {.name = u"phrase import"_s,
             .synopsis = u"FILE [--to hans|hant] [--paper PAPER]"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Takes over a text table of OpenCC: a phrase, a "
                                                   "tab, what it becomes.")),
             .examples = {u"phrase import names.txt --to hant"_s},
             .options = scopeOptions(),
             .fewest = 1,
             .most = 1,
             .run = importPhrases},
            exportCommand(),
            {.name = u"phrase delete"_s,
             .synopsis = u"ID"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Forgets a phrase.")),
             .examples = {u"phrase delete 9b1d22"_s},
             .fewest = 1,
             .most = 1,
             .run = deletePhrase}};
}
