#include "base/language.h"
#include "cli/cli.h"
#include "cli/standardstreams.h"
#include "ingest/pdfchild.h"
#include "window/startup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments << QString::fromLocal8Bit(argv[at]);
    return arguments;
}

int command(int argc, char **argv, StandardStreams &standard)
{
    QCoreApplication application(argc, argv);
    speakLanguageOfDesktop(application);
    const CommandStreams streams = standard.streams();
    const int status = runCommand(QCoreApplication::arguments(), streams);
    if (standard.isComplete())
        return status;
    streams.err(u"baolan: the output could not be written completely.\n"_s);
    return status == 0 ? 1 : status;
}

// Qt would end the process with a message about plugins.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int sayNoDisplay(StandardStreams &standard)
{
    standard.streams().err(u"baolan: there is no display to open a window on. These commands work "
                           "without one:\n"_s +
                           commandOverview());
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    if (isPdfChild(argc, argv)) // before anything that a PDF file should not come near
        return runPdfChild(argc, argv);
    QCoreApplication::setApplicationName(u"baolan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BAOLAN_VERSION));
    StandardStreams standard;
    const QStringList arguments = argumentsOf(argc, argv);
    if (const auto asked = linkToOpen(arguments); asked && hasDisplay()) {
        const CommandStreams streams = standard.streams();
        return runLink(argc, argv, asked->link, asked->library, [streams](const QString &text) {
            streams.err(u"baolan: "_s + text + u'\n');
        });
    }
    if (isCommand(arguments))
        return command(argc, argv, standard);
    if (!hasDisplay())
        return sayNoDisplay(standard);
    return runWindow(argc, argv, arguments.mid(1));
}
