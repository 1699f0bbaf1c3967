#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <ctime>
#include <optional>

// What a step has measured, by name. It is told to the program that began the step by lines on
// standard output.
using Figures = QMap<QString, double>;
void tell(const QString &name, double figure);
// Runs this program again with those arguments, as a process of its own whose memory is its alone.
// Nullopt when it fails; what it says of that stands on standard error.
std::optional<Figures> figuresOf(const QStringList &arguments);
std::optional<Figures> figuresOf(const QString &program, const QStringList &arguments); // another

// Time by the clock and of the processor, added up over several stretches.
class Stopwatch final
{
public:
    void start();
    void stop();
    double seconds() const { return m_seconds; }
    double cpuSeconds() const { return m_cpuSeconds; }

private:
    qint64 m_begin = 0;
    std::clock_t m_cpuBegin = 0;
    double m_seconds = 0;
    double m_cpuSeconds = 0;
};

template <typename Work>
double millisecondsOf(Work work)
{
    Stopwatch watch;
    watch.start();
    work();
    watch.stop();
    return watch.seconds() * 1000;
}

double percentile(QList<double> times, double part); // 0 without any
QString percentiles(const QList<double> &times);     // p50, p95, p99 and the longest, in columns

QString machine();                  // its processors, and how busy they are
double memory(const QString &line); // MB, of /proc/self/status: VmHWM, RssAnon …
void tellMemory(); // the largest, and what of it is now in use, apart from mapped files
double folderMegabytes(const QString &folder); // on the disk, with all below it
void forgetCached(const QString &folder);      // has the system read its files anew, if it can
