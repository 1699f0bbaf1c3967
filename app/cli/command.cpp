#include "cli/command.h"

#include "base/errortext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int progressPauseMilliseconds = 200;

} // namespace

CommandRun::CommandRun(const QCommandLineParser &parser, const CommandStreams &streams)
    : m_parser(parser)
    , m_streams(streams)
    , m_arguments(parser.positionalArguments())
{
}

qsizetype CommandRun::number(const QString &option, qsizetype least, qsizetype otherwise)
{
    if (!isSet(option))
        return otherwise;
    bool isNumber = false;
    const qsizetype number = value(option).toLongLong(&isNumber);
    if (isNumber && number >= least)
        return number;
    wrongUsage(QCoreApplication::translate("cli", "--%1 wants a whole number from %2 on.")
                   .arg(option)
                   .arg(least));
    return otherwise;
}

void CommandRun::say(const QString &line)
{
    sayExactly(line + u'\n');
}

void CommandRun::sayExactly(const QString &text)
{
    if (!isJson())
        m_streams.out(text);
}

void CommandRun::answer(const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        m_document.insert(member.key(), member.value());
}

void CommandRun::remark(const QString &line)
{
    m_streams.err(u"baolan: "_s + line + u'\n');
}

void CommandRun::fail(const Error &error, int status)
{
    record(codeName(error.code), error.where, sentence(error), status);
}

void CommandRun::wrongUsage(const QString &text)
{
    record(u"usage"_s, {}, text, 2);
}

void CommandRun::record(const QString &code, const QString &where, const QString &message,
                        int status)
{
    m_status = std::max(m_status, status);
    m_errors << QJsonObject{{u"code"_s, code}, {u"where"_s, where}, {u"message"_s, message}};
    if (!isJson())
        remark(message);
}

std::unique_ptr<Library> CommandRun::openLibrary(Library::Access access)
{
    Result<std::unique_ptr<Library>> library = Library::open(libraryFolder(), access, u"command"_s);
    if (library)
        return std::move(*library);
    fail(library.error(), 3);
    return nullptr;
}

QString CommandRun::libraryFolder() const
{
    return isSet(u"library"_s) ? value(u"library"_s) : defaultLibraryFolder();
}

void CommandRun::showProgress(const Progress &progress)
{
    if (progress.total() > 0)
        m_streams.err(u"\r%1 %"_s.arg(100 * progress.done() / progress.total()));
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, progressPauseMilliseconds);
}

void CommandRun::clearProgress()
{
    m_streams.err(u"\r\x1b[K"_s);
}

int CommandRun::finish()
{
    if (!isJson())
        return m_status;
    if (m_status != 0)
        m_document.insert(u"errors"_s, m_errors);
    const QByteArray json = QJsonDocument(m_document).toJson(QJsonDocument::Compact);
    m_streams.out(QString::fromUtf8(json) + u'\n');
    return m_status;
}
