#include "figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

void tell(const QString &name, double figure)
{
    QTextStream(stdout) << name << '\t' << figure << Qt::endl;
}

std::optional<Figures> figuresOf(const QStringList &arguments)
{
    return figuresOf(QCoreApplication::applicationFilePath(), arguments);
}

std::optional<Figures> figuresOf(const QString &program, const QStringList &arguments)
{
    QProcess step;
    step.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    step.start(program, arguments);
    if (!step.waitForFinished(-1) || step.exitStatus() != QProcess::NormalExit ||
        step.exitCode() != 0)
        return std::nullopt;
    Figures figures;
    for (const QByteArray &line : step.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() == 2)
            figures[QString::fromUtf8(cells[0])] = cells[1].toDouble();
    }
    return figures;
}

void Stopwatch::start()
{
    m_begin = std::chrono::steady_clock::now().time_since_epoch().count();
    m_cpuBegin = std::clock();
}

void Stopwatch::stop()
{
    m_cpuSeconds += double(std::clock() - m_cpuBegin) / CLOCKS_PER_SEC;
    m_seconds +=
        double(std::chrono::steady_clock::now().time_since_epoch().count() - m_begin) / 1e9;
}

double percentile(QList<double> times, double part)
{
    if (times.isEmpty())
        return 0;
    std::ranges::sort(times);
    return times[qsizetype(std::ceil(double(times.size()) * part)) - 1];
}

QString percentiles(const QList<double> &times)
{
    QString columns;
    for (const double part : {0.5, 0.95, 0.99, 1.0})
        columns += u"%1"_s.arg(percentile(times, part), 9, 'f', 2);
    return columns;
}

QString machine()
{
    QFile cpus(u"/proc/cpuinfo"_s);
    QFile load(u"/proc/loadavg"_s);
    QString model;
    if (cpus.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : cpus.readAll().split('\n')) {
            if (line.startsWith("model name"))
                model = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
        }
    }
    const QString busy = load.open(QIODevice::ReadOnly)
                             ? QString::fromUtf8(load.readAll()).section(u' ', 0, 0)
                             : QString();
    return u"%1 × %2, load %3"_s.arg(QThread::idealThreadCount()).arg(model, busy);
}

double memory(const QString &line)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : file.readAll().split('\n')) {
        if (each.startsWith(line.toLatin1() + ':'))
            return each.mid(line.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void tellMemory()
{
    tell(u"largest memory"_s, memory(u"VmHWM"_s));
    tell(u"memory"_s, memory(u"VmRSS"_s));
    tell(u"own memory"_s, memory(u"RssAnon"_s));
}

double folderMegabytes(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        struct stat file
        {
        };
        if (stat(QFile::encodeName(files.next()).constData(), &file) == 0)
            bytes += qint64(file.st_blocks) * 512; // some engines leave holes in their files
    }
    return double(bytes) / 1e6;
}

void forgetCached(const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const int file = ::open(QFile::encodeName(files.next()).constData(), O_RDONLY);
        if (file < 0)
            continue;
        fsync(file); // only what is on the disk can be forgotten
        posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        close(file);
    }
}
