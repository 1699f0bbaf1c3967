#include "ingest/childrun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 50; // milliseconds between two looks at the wish to stop
constexpr qsizetype pieceSize = 256 * 1024;

class ChildRun final
{
public:
    ChildRun(const ChildRequest &request, const Progress *progress,
             const std::function<bool(const QByteArray &)> &take)
        : m_request(request)
        , m_progress(progress)
        , m_take(take)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([most = request.mostMebibytes] {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            const rlim_t bytes = rlim_t(most) * 1024 * 1024;
            const rlimit memory{bytes, bytes};
            if (most > 0)
                ::setrlimit(RLIMIT_AS, &memory);
        });
    }

    ChildEnd run()
    {
        m_process.start(m_request.program, m_request.arguments);
        if (!m_process.waitForStarted())
            return ChildEnd::NotThere;
        m_sinceStart.start();
        m_sinceAnswer.start();
        while (m_process.state() != QProcess::NotRunning) {
            if (const auto reason = reasonToKill())
                return kill(*reason);
            feed();
            if (!wait())
                return kill(ChildEnd::Refused);
        }
        if (!takeAnswer())
            return ChildEnd::Refused;
        const bool isDone =
            m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
        return isDone ? ChildEnd::Done : ChildEnd::Failed;
    }

private:
    std::optional<ChildEnd> reasonToKill() const
    {
        if (m_progress != nullptr && m_progress->stopped())
            return ChildEnd::Stopped;
        const bool isTooSlow = m_sinceAnswer.hasExpired(m_request.mostSilence) ||
                               m_sinceStart.hasExpired(m_request.mostTime);
        return isTooSlow ? std::optional(ChildEnd::TooSlow) : std::nullopt;
    }

    ChildEnd kill(ChildEnd reason)
    {
        m_process.kill();
        m_process.waitForFinished();
        return reason;
    }

    // Piece by piece: QProcess keeps a copy of what is not written yet.
    void feed()
    {
        if (m_isFed || m_process.bytesToWrite() > 0)
            return;
        const qsizetype size = std::min(pieceSize, m_request.input.size() - m_fed);
        if (size > 0) {
            m_process.write(m_request.input.constData() + m_fed, size);
            m_fed += size;
            return;
        }
        m_process.closeWriteChannel();
        m_isFed = true;
    }

    bool wait()
    {
        if (m_process.bytesToWrite() > 0) {
            if (m_process.waitForBytesWritten(pause))
                m_sinceAnswer.restart();
        } else if (m_isFed) {
            m_process.waitForReadyRead(pause);
        }
        return takeAnswer();
    }

    bool takeAnswer()
    {
        const QByteArray piece = m_process.readAllStandardOutput();
        if (piece.isEmpty())
            return true;
        m_sinceAnswer.restart();
        return m_take(piece);
    }

    const ChildRequest &m_request;
    const Progress *m_progress;
    const std::function<bool(const QByteArray &)> &m_take;
    QProcess m_process;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceAnswer;
    qsizetype m_fed = 0;
    bool m_isFed = false;
};

} // namespace

ChildEnd runChild(const ChildRequest &request, const Progress *progress,
                  const std::function<bool(const QByteArray &piece)> &take)
{
    return ChildRun(request, progress, take).run();
}
