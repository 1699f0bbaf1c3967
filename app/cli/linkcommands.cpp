#include "base/settingsfile.h"
#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "library/knownlibraries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// The folder that is named, else where that library was opened last, else the usual one.
QString folderOf(const CommandRun &run, const Link &link)
{
    if (run.isSet(u"library"_s))
        return run.libraryFolder();
    return knownLibraries(settingsFile()).value(link.library, run.libraryFolder());
}

std::unique_ptr<Library> libraryOf(CommandRun &run, const Link &link)
{
    auto library = Library::open(folderOf(run, link), Library::Access::Read, u"command"_s);
    if (library && (*library)->uuid() == link.library)
        return std::move(*library);
    const bool isNamed = run.isSet(u"library"_s);
    run.fail(!library && isNamed ? library.error()
                                 : Error{Error::Code::NotFound, link.library, u"other-library"_s},
             3);
    return nullptr;
}

void answerTarget(CommandRun &run, Library &library, const Library::LinkTarget &target)
{
    const Result<StoredArticle> stored = library.article(target.article);
    if (!stored)
        return run.fail(stored.error());
    const QString &text = stored->article.sourceText;
    const QString quote = text.mid(target.range.begin, target.range.length());
    run.sayExactly(rowLines(stored->row));
    if (!quote.isEmpty())
        run.say(u"          "_s + harmless(quote));
    run.answer({{u"library"_s, library.uuid()},
                {u"folder"_s, library.folder()},
                {u"article"_s, stored->row.uuid},
                {u"headline"_s, stored->row.headline}});
    if (!quote.isEmpty())
        run.answer({{u"range"_s, json(target.range, text)}, {u"quote"_s, quote}});
}

// Where there is a display, the window does this instead (see linkToOpen()).
void open(CommandRun &run)
{
    const Result<Link> link = parseLink(run.arguments().constFirst());
    if (!link)
        return run.fail(link.error(), 2);
    const std::unique_ptr<Library> library = libraryOf(run, *link);
    if (!library)
        return;
    const Result<Library::LinkTarget> target = library->target(*link);
    if (!target)
        return run.fail(target.error());
    if (!run.isJson())
        run.remark(said(QT_TRANSLATE_NOOP(
            "cli", "There is no display to open a window on. This is where the link leads:")));
    answerTarget(run, *library, *target);
}

} // namespace

QList<Command> linkCommands()
{
    return {
        {.name = u"open"_s,
         .synopsis = u"LINK"_s,
         .what = said(QT_TRANSLATE_NOOP(
             "cli", "Opens the window where a link baolan://… leads; with --json, says where.")),
         .examples = {u"open 'baolan://LIBRARY/ARTICLE?mark=MARK'"_s,
                      u"open 'baolan://LIBRARY/ARTICLE?range=12-40' --json"_s},
         .fewest = 1,
         .most = 1,
         .run = open}};
}
