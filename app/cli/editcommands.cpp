#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "paper/tokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, int(count));
}

// -- answers

QJsonObject json(const PageEdit &edit)
{
    return {{u"kind"_s, token(edit.kind)}, {u"line"_s, edit.line},
            {u"column"_s, edit.column},    {u"lastLine"_s, edit.lastLine},
            {u"target"_s, edit.target},    {u"value"_s, edit.value},
            {u"length"_s, edit.length},    {u"imported"_s, edit.imported}};
}

QJsonObject json(const PageSummary &page)
{
    return {{u"id"_s, page.name},
            {u"file"_s, page.fileName},
            {u"page"_s, page.number},
            {u"city"_s, page.city.name},
            {u"cityCode"_s, page.city.code},
            {u"date"_s, page.date.edtf},
            {u"best"_s, page.date.best},
            {u"paper"_s, page.paper},
            {u"articles"_s, page.articles},
            {u"doubts"_s, page.doubts},
            {u"warnings"_s, QJsonArray::fromStringList(page.warnings)},
            {u"imported"_s, page.imported.toUTC().toString(Qt::ISODate)}};
}

void answerPage(CommandRun &run, const PageView &view)
{
    QJsonArray edits;
    for (const PageEdit &edit : view.edits)
        edits << json(edit);
    QJsonObject page = json(view.page);
    page.insert(u"id"_s, view.name);
    page.insert(u"edits"_s, edits);
    run.answer(page);
    run.say(view.name);
    run.sayExactly(pageLines(view.page));
}

// -- page list, page show

void listPages(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto pages = library->pagesToReview(run.isSet(u"all"_s)).wait();
    if (!pages)
        return run.fail(pages.error());
    QJsonArray shown;
    for (const PageSummary &page : *pages) {
        shown << json(page);
        run.say(u"%1  %2  %3"_s.arg(QString::number(page.doubts).rightJustified(4), page.name,
                                    harmless(page.fileName)));
    }
    run.answer({{u"pages"_s, shown}});
}

void showPage(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<PageId> id = library->pageByName(run.arguments().constFirst());
    if (!id)
        return run.fail(id.error());
    const auto view = library->page(*id).wait();
    if (!view)
        return run.fail(view.error());
    answerPage(run, *view);
}

// -- page edit

// What may follow the name of an operation.
struct Operation
{
    PageEdit::Kind kind;
    const char *synopsis;
    // What each word after the operation's is; optional ones are last.
    enum class Word { Line, Lines, Place, Target, Value };
    std::array<Word, 2> words;
    int fewest;
    int most;
};

using Word = Operation::Word;
constexpr std::array operations{
    Operation{PageEdit::Kind::Join, "join LINE TARGET", {Word::Line, Word::Target}, 2, 2},
    Operation{PageEdit::Kind::Split, "split LINE", {Word::Place, Word::Target}, 1, 1},
    Operation{
        PageEdit::Kind::Assign, "assign LINE[-LAST] [TARGET]", {Word::Lines, Word::Target}, 1, 2},
    Operation{PageEdit::Kind::Move, "move LINE[-LAST] TARGET", {Word::Lines, Word::Target}, 2, 2},
    Operation{PageEdit::Kind::Role, "role LINE[-LAST] ROLE", {Word::Lines, Word::Value}, 2, 2},
    Operation{PageEdit::Kind::Glue, "glue LINE", {Word::Place, Word::Target}, 1, 1},
    Operation{PageEdit::Kind::Cut, "cut LINE[:COLUMN]", {Word::Place, Word::Target}, 1, 1},
    Operation{PageEdit::Kind::City, "city CITY [LINE]", {Word::Value, Word::Line}, 1, 2},
    Operation{PageEdit::Kind::Date, "date EDTF [LINE]", {Word::Value, Word::Line}, 1, 2},
    Operation{PageEdit::Kind::Paper, "paper NAME", {Word::Value, Word::Line}, 1, 1},
    Operation{PageEdit::Kind::Number, "number NUMBER", {Word::Value, Word::Line}, 1, 1},
    Operation{PageEdit::Kind::Settle, "settle LINE KIND", {Word::Line, Word::Value}, 2, 2},
    Operation{PageEdit::Kind::Encoding, "encoding NAME", {Word::Value, Word::Line}, 1, 1}};

QString operationsText()
{
    QStringList synopses;
    for (const Operation &operation : operations)
        synopses << QString::fromLatin1(operation.synopsis);
    return synopses.join(u"; "_s);
}

// LINE, LINE:COLUMN (code points before it in the line) or FIRST-LAST.
bool readPlace(const QString &word, Word kind, const QStringList &lines, PageEdit &edit)
{
    static const QRegularExpression form(u"^(\\d{1,9})(?::(\\d{1,9})|-(\\d{1,9}))?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    const bool hasColumn = !match.captured(2).isEmpty();
    const bool hasLast = !match.captured(3).isEmpty();
    if (!match.hasMatch() || (hasLast && kind != Word::Lines) ||
        (hasColumn && kind != Word::Lines && kind != Word::Place))
        return false;
    const int line = match.captured(1).toInt();
    if (kind == Word::Target) {
        edit.target = line;
        return true;
    }
    edit.line = line;
    edit.lastLine = match.captured(3).toInt();
    edit.column = int(fromCodePoints(lines.value(line - 1), match.captured(2).toLongLong()));
    return true;
}

// nullopt, recorded as wrong usage, for words that are no edit.
std::optional<PageEdit> readEdit(CommandRun &run, const Gazetteer &gazetteer,
                                 const QStringList &words, const QStringList &lines)
{
    const auto kind = pageEditKind(words.value(0));
    const auto operation = std::ranges::find_if(
        operations, [&](const Operation &o) { return kind && o.kind == *kind; });
    const qsizetype count = words.size() - 1;
    if (operation == operations.end() || count < operation->fewest || count > operation->most) {
        run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "An edit is one of: %1")).arg(operationsText()));
        return std::nullopt;
    }
    PageEdit edit{.kind = *kind};
    for (qsizetype at = 0; at < count; ++at) {
        const QString &word = words[at + 1];
        if (operation->words[size_t(at)] == Word::Value) {
            edit.value = word;
        } else if (!readPlace(word, operation->words[size_t(at)], lines, edit)) {
            run.fail({Error::Code::BadValue, QString::fromLatin1(operation->synopsis), word}, 2);
            return std::nullopt;
        }
    }
    if (edit.kind == PageEdit::Kind::City) {
        const auto cities = citiesNamed(run, gazetteer, edit.value);
        if (!cities)
            return std::nullopt;
        edit.value = cities->first().code;
    }
    return edit;
}

void editPage(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<PageId> id = library->pageByName(run.arguments().constFirst());
    if (!id)
        return run.fail(id.error());
    const auto before = library->page(*id).wait();
    if (!before)
        return run.fail(before.error());
    const auto edit = readEdit(run, library->gazetteer(), run.arguments().mid(1), before->lines);
    if (!edit)
        return;
    if (run.isSet(u"folder"_s)) {
        const auto changed = library->editFolderOf(*id, {*edit}).wait();
        if (!changed)
            return run.fail(changed.error());
        run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n page(s) changed."), *changed));
        run.answer({{u"changed"_s, *changed}});
    }
    const auto view =
        (run.isSet(u"folder"_s) ? library->page(*id) : library->editPage(*id, {*edit})).wait();
    if (!view)
        return run.fail(view.error());
    answerPage(run, *view);
    if (!view->marks.isEmpty()) {
        run.say(carriedLine(view->marks));
        run.answer({{u"marks"_s, json(view->marks)}});
    }
    const Result<void> indexed = run.await(library->completeIndex());
    if (!indexed)
        run.fail(indexed.error());
}

// -- set

// City and date of the article that begins at `line`, of the page if that is 0.
std::optional<QList<PageEdit>> labelEdits(CommandRun &run, const Gazetteer &gazetteer, int line)
{
    QList<PageEdit> edits;
    if (run.isSet(u"city"_s)) {
        const auto cities = citiesNamed(run, gazetteer, run.value(u"city"_s));
        if (!cities)
            return std::nullopt;
        edits << PageEdit{
            .kind = PageEdit::Kind::City, .line = line, .value = cities->first().code};
    }
    if (run.isSet(u"date"_s)) {
        if (!dateOf(run, u"date"_s))
            return std::nullopt;
        edits << PageEdit{
            .kind = PageEdit::Kind::Date, .line = line, .value = run.value(u"date"_s)};
    }
    if (run.isSet(u"paper"_s))
        edits << PageEdit{.kind = PageEdit::Kind::Paper, .value = run.value(u"paper"_s)};
    if (run.isSet(u"page"_s))
        edits << PageEdit{.kind = PageEdit::Kind::Number, .value = run.value(u"page"_s)};
    return edits;
}

Result<void> setLabels(CommandRun &run, Library &library, ArticleId id)
{
    const Result<StoredArticle> stored = library.article(id);
    if (!stored)
        return stored.error();
    const QList<Segment> &segments = stored->article.segments;
    const auto edits =
        labelEdits(run, library.gazetteer(), segments.isEmpty() ? 0 : segments.first().line);
    if (!edits || edits->isEmpty())
        return {};
    const Result<PageId> page = library.pageOf(id);
    if (!page)
        return Error{page.error().code, stored->article.uuid, {}};
    QList<PageEdit> placed = *edits;
    for (PageEdit &edit : placed)
        edit.column = edit.line == 0 ? 0 : segments.first().column;
    const auto done = library.editPage(*page, placed).wait();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> setArticle(CommandRun &run, Library &library, ArticleId id)
{
    if (Result<void> done = setLabels(run, library, id); !done)
        return done;
    const auto state = readState(run.value(u"state"_s));
    if (state) {
        Result<void> done = library.setReadState({id}, *state, run.value(u"reason"_s)).wait();
        if (!done)
            return done;
    }
    const bool isStarred = run.isSet(u"star"_s);
    return isStarred || run.isSet(u"no-star"_s) ? library.setStarred({id}, isStarred).wait()
                                                : Result<void>();
}

// A reason is one for leaving out; a star is set or taken away.
bool isSensible(CommandRun &run)
{
    const QString state = run.value(u"state"_s);
    if (run.isSet(u"state"_s) && !readState(state))
        run.fail({Error::Code::BadValue, u"--state"_s, state}, 2);
    if (run.isSet(u"reason"_s) && readState(state) != ReadState::Excluded)
        run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "--reason goes with --state excluded alone.")));
    if (run.isSet(u"star"_s) && run.isSet(u"no-star"_s))
        run.wrongUsage(said(QT_TRANSLATE_NOOP("cli", "Either --star or --no-star.")));
    return !run.hasFailed();
}

void setLabelsOfAll(CommandRun &run)
{
    if (!isSensible(run))
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    QList<ArticleId> changed;
    for (const QString &uuid : run.arguments()) {
        const Result<ArticleId> id = library->articleByUuid(uuid);
        const Result<void> done = id ? setArticle(run, *library, *id) : id.error();
        if (!done)
            run.fail(done.error());
        else
            changed << *id;
    }
    const auto rows = library->articleRows(changed);
    if (!rows)
        return run.fail(rows.error());
    QJsonArray shown;
    for (const ArticleRow &row : *rows) {
        shown << json(row);
        run.sayExactly(rowLines(row));
    }
    run.answer({{u"articles"_s, shown}});
    const Result<void> indexed = run.await(library->completeIndex());
    if (!indexed)
        run.fail(indexed.error());
}

} // namespace

QList<Command> editCommands()
{
    return {
        {.name = u"set"_s,
         .synopsis = u"ID… [--city C] [--date EDTF] [--paper P] [--page N] "
                     u"[--state S [--reason T]] [--star|--no-star]"_s,
         .what = said(QT_TRANSLATE_NOOP(
             "cli", "Labels articles; paper and page number are those of the whole page.")),
         .examples = {u"set 5b11f29b --city 阜新 --date 2025-09-14"_s,
                      u"set 5b11f29b --state excluded --reason 转载"_s},
         .options = {{u"city"_s, said(QT_TRANSLATE_NOOP("cli", "The city it reports on.")), u"C"_s},
                     {u"date"_s,
                      said(QT_TRANSLATE_NOOP("cli", "The day, month or interval of the issue.")),
                      u"EDTF"_s},
                     {u"paper"_s, said(QT_TRANSLATE_NOOP("cli", "The newspaper.")), u"P"_s},
                     {u"page"_s, said(QT_TRANSLATE_NOOP("cli", "The page's number.")), u"N"_s},
                     {u"state"_s,
                      said(QT_TRANSLATE_NOOP("cli", "new, reading, coded, nothing or excluded.")),
                      u"S"_s},
                     {u"reason"_s, said(QT_TRANSLATE_NOOP("cli", "Why it is excluded.")), u"T"_s},
                     {u"star"_s, said(QT_TRANSLATE_NOOP("cli", "Gives it a star."))},
                     {u"no-star"_s, said(QT_TRANSLATE_NOOP("cli", "Takes its star away."))}},
         .fewest = 1,
         .most = -1,
         .run = setLabelsOfAll},
        {.name = u"page list"_s,
         .synopsis = u"[--all]"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Lists the pages that should be looked through.")),
         .examples = {u"page list --all"_s},
         .options = {{u"all"_s,
                      said(QT_TRANSLATE_NOOP("cli", "Also those in which nothing is doubtful."))}},
         .run = listPages},
        {.name = u"page show"_s,
         .synopsis = u"PAGE"_s,
         .what = said(QT_TRANSLATE_NOOP(
             "cli", "Shows a page: PAGE is the id of its file, a colon, and which of the file's "
                    "pages it is.")),
         .examples = {u"page show 3f2a9c41:1"_s},
         .fewest = 1,
         .most = 1,
         .run = showPage},
        {.name = u"page edit"_s,
         .synopsis = u"PAGE OPERATION… [--folder]"_s,
         .what = said(QT_TRANSLATE_NOOP("cli",
                                        "Puts right how a page was read. OPERATION is one of: %1"))
                     .arg(operationsText()),
         .examples = {u"page edit 3f2a9c41:1 move 117 121"_s,
                      u"page edit 3f2a9c41:1 role 13-14 furniture"_s,
                      u"page edit 3f2a9c41:1 city 阜新 --folder"_s},
         .options = {{u"folder"_s,
                      said(QT_TRANSLATE_NOOP(
                          "cli", "City, date or paper for all pages of the page's folder."))}},
         .fewest = 2,
         .most = 4,
         .run = editPage},
    };
}
