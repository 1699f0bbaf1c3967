#include "otherconverters.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

double milliseconds(timeval time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

// Of all processes that were started and have ended.
double processorTimeOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A text to convert and a place for what it becomes, for a program that reads files.
struct Exchange
{
    explicit Exchange(const QByteArray &utf8)
    {
        QFile file(text());
        if (file.open(QIODevice::WriteOnly))
            file.write(utf8);
    }
    QString text() const { return folder.filePath(u"text"_s); }
    QString converted() const { return folder.filePath(u"converted"_s); }

    QTemporaryDir folder;
};

// What it wrote to standard output; null when it is not installed or failed.
QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(-1) &&
                        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isDone ? process.readAllStandardOutput() + '\n' : QByteArray();
}

} // namespace

OtherConverters::OtherConverters(QString modules)
    : m_modules(std::move(modules))
{
}

OtherConversion OtherConverters::openccCommand(const QString &configuration,
                                               const QByteArray &utf8) const
{
    const Exchange exchange(utf8);
    const double before = processorTimeOfChildren();
    const QByteArray done = run(u"opencc"_s, {u"-c"_s, configuration + u".json"_s, u"-i"_s,
                                              exchange.text(), u"-o"_s, exchange.converted()});
    if (done.isNull())
        return {};
    return {QString::fromUtf8(contents(exchange.converted())), processorTimeOfChildren() - before};
}

OtherConversion OtherConverters::nodePackage(const QString &package, const QString &configuration,
                                             const QByteArray &utf8) const
{
    const Exchange exchange(utf8);
    const QString script = QStringLiteral(SOURCE_FOLDER "/tests/bench/otherconverters.mjs");
    const QByteArray done = run(u"node"_s, {script, m_modules, package, configuration,
                                            exchange.text(), exchange.converted()});
    if (done.isNull())
        return {};
    return {QString::fromUtf8(contents(exchange.converted())), done.trimmed().toDouble()};
}
