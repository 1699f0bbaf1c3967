#include "cli/shapeoptions.h"

#include "base/textfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// Each is a field of the template under the same name.
constexpr std::array shapeWords{"quote", "group", "order", "citation"};

std::optional<QByteArray> templateFile(CommandRun &run)
{
    if (!run.isSet(u"template"_s))
        return QByteArray("{}");
    constexpr qint64 largestTemplate = 65536;
    const Result<QByteArray> bytes = fileContents(run.value(u"template"_s), largestTemplate);
    if (bytes)
        return *bytes;
    run.fail(bytes.error());
    return std::nullopt;
}

// What an option says beats the file.
std::optional<ExportTemplate> readShape(CommandRun &run)
{
    const auto file = templateFile(run);
    if (!file)
        return std::nullopt;
    const Result<ExportTemplate> given = templateFromJson(*file);
    if (!given) {
        run.fail({Error::Code::BadValue, run.value(u"template"_s),
                  given.error().where + u' ' + given.error().detail});
        return std::nullopt;
    }
    QJsonObject fields = QJsonDocument::fromJson(templateToJson(*given)).object();
    for (const char *word : shapeWords) {
        const QString name = QString::fromLatin1(word);
        if (run.isSet(name))
            fields[name] = run.value(name);
    }
    const Result<ExportTemplate> shape = templateFromJson(QJsonDocument(fields).toJson());
    if (shape)
        return *shape;
    run.fail({shape.error().code, u"--"_s + shape.error().where, run.value(shape.error().where)},
             2);
    return std::nullopt;
}

bool asksForShape(const CommandRun &run)
{
    return run.isSet(u"template"_s) || std::ranges::any_of(shapeWords, [&run](const char *word) {
               return run.isSet(QString::fromLatin1(word));
           });
}

bool asksForTable(const CommandRun &run)
{
    return run.isSet(u"no-bom"_s) || run.isSet(u"unguarded"_s);
}

bool asksForOrder(const CommandRun &run)
{
    return run.isSet(u"group"_s) || run.isSet(u"order"_s);
}

// Whether something is chosen that the format cannot follow.
bool asksInVain(const CommandRun &run, const NoteFormatFacts &facts)
{
    return (asksForShape(run) && !facts.isShaped) || (asksForTable(run) && !facts.isTable) ||
           (asksForOrder(run) && facts.format == NoteFormat::MarkdownFolder);
}

} // namespace

QList<QCommandLineOption> shapeOptions()
{
    return {
        {u"quote"_s,
         said(QT_TRANSLATE_NOOP("cli", "corrected, as-imported, simplified, traditional or both.")),
         u"WORDS"_s},
        {u"group"_s, said(QT_TRANSLATE_NOOP("cli", "article, tag, city or date.")), u"BY"_s},
        {u"order"_s, said(QT_TRANSLATE_NOOP("cli", "as-given, earliest or latest.")), u"ORDER"_s},
        {u"citation"_s,
         said(QT_TRANSLATE_NOOP("cli", "A style of references, or none (gb7714-2015).")),
         u"STYLE"_s},
        {u"template"_s,
         said(QT_TRANSLATE_NOOP("cli", "A JSON file that says all of this; options beat it.")),
         u"FILE"_s},
        {u"no-bom"_s, said(QT_TRANSLATE_NOOP("cli", "A table without a byte order mark."))},
        {u"unguarded"_s,
         said(QT_TRANSLATE_NOOP("cli", "Fields as they are, though a spreadsheet may compute "
                                       "some."))},
    };
}

void refuseOption(CommandRun &run, const QString &format)
{
    run.wrongUsage(said(QT_TRANSLATE_NOOP("cli", "The format %1 has no such option: “baolan "
                                                 "export --help” tells which have."))
                       .arg(format));
}

std::optional<NoteForm> readForm(CommandRun &run, NoteFormat format)
{
    const NoteFormatFacts &facts = factsOf(format);
    if (asksInVain(run, facts)) {
        refuseOption(run, facts.token);
        return std::nullopt;
    }
    const auto shape = readShape(run);
    if (!shape)
        return std::nullopt;
    return NoteForm{.format = format,
                    .shape = *shape,
                    .isGuarded = !run.isSet(u"unguarded"_s),
                    .hasByteOrderMark = !run.isSet(u"no-bom"_s)};
}
