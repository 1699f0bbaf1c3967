#include "cli/cli.h"

#include "cli/command.h"
#include "paper/link.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QList<Command> allCommands()
{
    return pageCommands() + editCommands() + correctCommands() + readCommands() + searchCommands() +
           kwicCommands() + savedCommands() + tagCommands() + noteCommands() + markCommands() +
           memoCommands() + placeCommands() + phraseCommands() + exportCommands() +
           importCommands() + linkCommands() + binCommands() + careCommands();
}

bool asksFor(const QString &argument, QLatin1StringView option, QLatin1StringView letter)
{
    return argument == option || argument == letter;
}

bool asksForHelp(const QString &argument)
{
    return asksFor(argument, "--help"_L1, "-h"_L1);
}

bool asksForVersion(const QString &argument)
{
    return asksFor(argument, "--version"_L1, "-v"_L1);
}

// The first word of a command.
bool isCommandWord(const QString &word)
{
    return std::ranges::any_of(allCommands(), [&](const Command &command) {
        return command.name.section(u' ', 0, 0) == word;
    });
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"library"_s,
         said(QT_TRANSLATE_NOOP("cli", "The library's folder (default: Baolan in "
                                       "the documents folder).")),
         u"DIR"_s},
        {u"json"_s, said(QT_TRANSLATE_NOOP("cli", "One JSON document, positions in code points."))},
        {{u"h"_s, u"help"_s}, said(QT_TRANSLATE_NOOP("cli", "This help."))}};
}

QString optionLine(const QCommandLineOption &option)
{
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return u"  %1  %2\n"_s.arg((u"--"_s + option.names().constLast() + value).leftJustified(22),
                               option.description());
}

QString helpFor(const Command &command)
{
    QString text = u"baolan %1 %2\n\n%3\n\n"_s.arg(command.name, command.synopsis, command.what);
    for (const QCommandLineOption &option : command.options + commonOptions())
        text += optionLine(option);
    if (!command.details.isEmpty())
        text += u'\n' + command.details + u'\n';
    text += u'\n' + said(QT_TRANSLATE_NOOP("cli", "Examples:")) + u'\n';
    for (const QString &example : command.examples)
        text += u"  baolan "_s + example + u'\n';
    return text;
}

QString generalHelp()
{
    return said(QT_TRANSLATE_NOOP(
               "cli",
               "baolan [FILE…|LIBRARY|LINK]\n  Opens the window; files are imported.\n\nbaolan "
               "COMMAND … works without a display:\n")) +
           commandOverview() +
           said(QT_TRANSLATE_NOOP(
               "cli",
               "\nbaolan COMMAND --help explains one. Exit status: 0 done; 1 not or not wholly "
               "done;\n2 wrong usage; 3 the library cannot be opened as needed.\n"));
}

// The command that the words after the program's name begin with.
std::optional<Command> commandOf(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    const auto fits = [&](const Command &command) {
        const QStringList name = command.name.split(u' ');
        return words.mid(0, name.size()) == name;
    };
    const auto found = std::ranges::find_if(commands, fits);
    return found == commands.end() ? std::nullopt : std::optional(*found);
}

// Without the program's name; a link alone is to be opened.
QStringList wordsOf(const QStringList &arguments)
{
    const QStringList words = arguments.mid(1);
    return looksLikeLink(words.value(0)) ? QStringList(u"open"_s) + words : words;
}

// `--range S E` has two values; the parser knows options with one.
QStringList withJoinedRanges(QStringList words)
{
    for (qsizetype at = 0; at + 2 < words.size(); ++at) {
        if (words[at] == u"--range"_s) {
            words[at] += u"="_s + words[at + 1] + u' ' + words[at + 2];
            words.remove(at + 1, 2);
        }
    }
    return words;
}

int refuse(const QStringList &words, const CommandStreams &streams, const QString &message)
{
    if (words.contains(u"--json"_s)) {
        const QJsonObject error{
            {u"code"_s, u"usage"_s}, {u"where"_s, words.value(0)}, {u"message"_s, message}};
        const QJsonDocument document(QJsonObject{{u"errors"_s, QJsonArray{error}}});
        streams.out(QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n');
    } else {
        streams.err(u"baolan: "_s + message + u'\n');
    }
    return 2;
}

// Of `baolan note` and the like: what can follow.
int refuseUnknown(const QStringList &words, const CommandStreams &streams)
{
    QStringList family;
    for (const Command &command : allCommands()) {
        if (command.name.section(u' ', 0, 0) == words.first())
            family << command.name;
    }
    if (family.isEmpty())
        return refuse(words, streams,
                      said(QT_TRANSLATE_NOOP("cli", "“%1” is neither a command nor a file. “baolan "
                                                    "--help” lists the commands."))
                          .arg(words.first()));
    return refuse(words, streams,
                  said(QT_TRANSLATE_NOOP("cli", "There is: %1. “--help” after one explains it."))
                      .arg(family.join(u", "_s)));
}

QString wrongCount(const Command &command)
{
    return said(QT_TRANSLATE_NOOP("cli", "Written: baolan %1 %2"))
        .arg(command.name, command.synopsis);
}

int runParsed(const Command &command, const QStringList &words, const CommandStreams &streams)
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions() + command.options);
    const qsizetype nameWords = command.name.count(u' ') + 1;
    const bool understood =
        parser.parse(QStringList(u"baolan"_s) + withJoinedRanges(words.mid(nameWords)));
    if (!understood)
        return refuse(words, streams, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        streams.out(helpFor(command));
        return 0;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.fewest || (command.most >= 0 && count > command.most))
        return refuse(words, streams, wrongCount(command));
    CommandRun run(parser, streams);
    command.run(run);
    return run.finish();
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty())
        return false;
    if (asksForHelp(first) || asksForVersion(first) || isCommandWord(first))
        return true;
    return !first.startsWith(u'-') && !QFileInfo::exists(first);
}

std::optional<LinkToOpen> linkToOpen(const QStringList &arguments)
{
    const QStringList words = wordsOf(arguments);
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    const bool isRequest = words.value(0) == u"open"_s && parser.parse(words) &&
                           parser.positionalArguments().size() == 1 && !parser.isSet(u"json"_s) &&
                           !parser.isSet(u"help"_s);
    if (!isRequest)
        return std::nullopt;
    return LinkToOpen{parser.positionalArguments().constFirst(), parser.value(u"library"_s)};
}

int runCommand(const QStringList &arguments, const CommandStreams &streams)
{
    const QStringList words = wordsOf(arguments);
    if (words.isEmpty() || asksForHelp(words.first())) {
        streams.out(generalHelp());
        return 0;
    }
    if (asksForVersion(words.first())) {
        streams.out(u"baolan "_s + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    const std::optional<Command> command = commandOf(words);
    return command ? runParsed(*command, words, streams) : refuseUnknown(words, streams);
}

QString commandOverview()
{
    QString text;
    for (const Command &command : allCommands())
        text += u"  %1 %2\n"_s.arg(command.name.leftJustified(15), command.what);
    return text;
}
