#include "cli/standardstreams.h"

#include <QFile>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace {

constexpr int usualColumns = 80;

// In the direction it is not meant for: reading from standard input or writing to standard output
// then fails as it would have.
void occupy(int stream)
{
    if (fcntl(stream, F_GETFD) >= 0 || errno != EBADF)
        return;
    [[maybe_unused]] const int taken = // the lowest number that is free: this one
        open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

bool writeAll(int stream, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = write(stream, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
    }
    return true;
}

QByteArray readAll()
{
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

int columnsOfTerminal()
{
    if (!isatty(STDOUT_FILENO))
        return 0;
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : usualColumns;
}

} // namespace

StandardStreams::StandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        occupy(stream);
    // A reader such as `head` that has seen enough must not kill an import half-way.
    std::signal(SIGPIPE, SIG_IGN);
}

CommandStreams StandardStreams::streams()
{
    return {.out = [this](const QString &text) { write(text); },
            .err = [](const QString &text) { writeAll(STDERR_FILENO, text.toUtf8()); },
            .in = readAll,
            .progress = isatty(STDERR_FILENO) != 0,
            .columns = columnsOfTerminal()};
}

void StandardStreams::write(const QString &text)
{
    m_isComplete = m_isComplete && writeAll(STDOUT_FILENO, text.toUtf8());
}
