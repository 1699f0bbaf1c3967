// Prints how long the reading pane takes, in milliseconds of processor time (so that a busy
// machine does not blur the figures), for articles of 5 KB, 100 KB and 1 MB and for a single
// paragraph of 5 MB. Wants a build with optimisation.
#include "reader/readerpane.h"

#include "hanzi/pinyin.h"
#include "hanzi/renditions.h"
#include "look/fonts.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceBytes = 63; // 21 characters of 3 bytes

// Paragraphs of about 200 characters; all in one if `isOneParagraph`.
ReaderText textOf(qsizetype bytes, bool isOneParagraph)
{
    const QString sentence = u"让对标对表成为新常态，创新实干成为新习惯。"_s;
    ReaderText text;
    qsizetype begin = 0;
    for (qsizetype written = 0; written < bytes; written += sentenceBytes) {
        text.source += sentence;
        const bool isLast = written + sentenceBytes >= bytes;
        if (isLast || (!isOneParagraph && text.source.size() - begin > 200)) {
            text.blocks << Block{.range = {begin, text.source.size()}, .lines = {}};
            text.source += isLast ? QString() : u"\n"_s;
            begin = text.source.size();
        }
    }
    text.script = Script::Simplified;
    text.left = {text.source, Alignment::identity(text.source)};
    text.right = text.left;
    return text;
}

QList<PaintedMark> marksOf(const ReaderText &text)
{
    QList<PaintedMark> marks;
    for (qsizetype begin = 5; begin + 60 < text.source.size(); begin += 150)
        marks << PaintedMark{MarkId(begin), {begin, begin + 40}, int(begin % 8), {}};
    return marks;
}

// As many as one article ever had: 2,000, most of them in one another.
QList<PaintedMark> manyMarksOf(const ReaderText &text)
{
    constexpr int count = 2000;
    const qsizetype step = std::max<qsizetype>(1, text.source.size() / count);
    QList<PaintedMark> marks;
    for (int i = 0; i < count; ++i) {
        const qsizetype begin = i * step;
        marks << PaintedMark{MarkId(i + 1),
                             {begin, std::min(text.source.size(), begin + 20 + i % 7 * 40)},
                             i % 9 - 1,
                             {}};
    }
    return marks;
}

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double milliseconds(const std::function<void()> &act)
{
    const double before = processorTime();
    act();
    return processorTime() - before;
}

QString spread(QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return QString::number(times.at(qsizetype(share * double(times.size() - 1))), 'f', 1);
    };
    return u"%1 / %2 / %3"_s.arg(at(0.5), at(0.95), at(1));
}

template <typename Act>
QString spreadOf(int count, Act act)
{
    QList<double> times;
    for (int i = 0; i < count; ++i)
        times << milliseconds([&] { act(i); });
    return spread(times);
}

// Two standards in turn, made and shown with their doubts, as when a reader changes the script.
void measureScriptChange(ReaderPane &pane, ReaderText text, QTextStream &out)
{
    static const auto renditions = Renditions::load();
    if (!renditions)
        return;
    QList<double> making;
    QList<double> showing;
    for (int i = 0; i < 10; ++i) {
        text.rightChoice = i % 2 ? ScriptChoice::Taiwan : ScriptChoice::HongKong;
        making << milliseconds([&] {
            text.right = (*renditions)->make(text.source, text.rightChoice);
            text.doubts[1] =
                (*renditions)->doubts(text.source, text.rightChoice, {}, DoubtLevel::Unsure);
        });
        showing << milliseconds([&] {
            pane.setRenditions(text);
            pane.viewport()->repaint();
        });
    }
    out << "\n  another rendition: making " << spread(making) << ", showing " << spread(showing);
}

// The table of readings has been read before.
void measurePinyin(ReaderPane &pane, QTextStream &out)
{
    out << "\n  pinyin off and on p50 / p95 / max " << spreadOf(20, [&](int i) {
        pane.setPinyin(i % 2 ? PinyinChoice::Off : PinyinChoice::All);
        pane.viewport()->repaint();
    });
    pane.setPinyin(PinyinChoice::All);
    pane.viewport()->repaint();
    out << "\n  repaint with pinyin " << spreadOf(100, [&](int) { pane.viewport()->repaint(); });
    QScrollBar *bar = pane.verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    QCoreApplication::processEvents();
    out << "\n  scroll step with pinyin " << spreadOf(100, [&](int) {
        bar->setValue(bar->value() + 60);
        QCoreApplication::processEvents();
    });
    pane.setPinyin(PinyinChoice::Off);
}

void measureManyMarks(ReaderPane &pane, const ReaderText &text, QTextStream &out)
{
    const QList<PaintedMark> marks = manyMarksOf(text);
    out << "\n  2,000 marks: set " << spreadOf(10, [&](int) {
        pane.setMarks(marks);
        pane.viewport()->repaint();
    });
    QScrollBar *bar = pane.verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    QCoreApplication::processEvents();
    out << ", scroll step " << spreadOf(100, [&](int) {
        bar->setValue(bar->value() + 60);
        QCoreApplication::processEvents();
    });
    out << ", mark to mark " << spreadOf(50, [&](int i) {
        pane.setCurrentMark(MarkId(i * 40 + 1));
        pane.reveal(marks.at(i * 40).range);
        pane.viewport()->repaint();
    });
    pane.setMarks(marksOf(text));
}

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void measure(ReaderPane &pane, const QString &name, const ReaderText &text, QTextStream &out)
{
    out << name << "\n  first paint " << milliseconds([&] {
        pane.setText(text);
        pane.viewport()->repaint();
    });
    pane.setMarks(marksOf(text));
    settle();
    out << "\n  repaint p50 / p95 / max "
        << spreadOf(100, [&](int) { pane.viewport()->repaint(); });
    QScrollBar *bar = pane.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    settle();
    out << "\n  scroll step of 60 p50 / p95 / max " << spreadOf(100, [&](int) {
        bar->setValue(bar->value() + 60);
        QCoreApplication::processEvents();
    });
    out << "\n  jump p50 / p95 / max " << spreadOf(30, [&](int i) {
        bar->setValue(int(qint64(bar->maximum()) * ((i * 7) % 30) / 30));
        pane.viewport()->repaint();
    });
    out << "\n  resize p50 / p95 / max " << spreadOf(20, [&](int i) {
        pane.resize(i % 2 ? 1000 : 880, 760);
        pane.viewport()->repaint();
    });
    out << "\n  text size p50 / p95 / max " << spreadOf(20, [&](int i) {
        pane.setTextSize(i % 2 ? 17 : 20);
        pane.viewport()->repaint();
    });
    out << "\n  selection p50 / p95 / max " << spreadOf(50, [&](int i) {
        pane.select({pane.topPosition(), pane.topPosition() + i});
        QCoreApplication::processEvents();
    });
    measureManyMarks(pane, text, out);
    measureScriptChange(pane, text, out);
    measurePinyin(pane, out);
    out << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    closeLocaleTrap();
    QTextStream out(stdout);
    out.setRealNumberPrecision(1);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out << "readings, read once " << milliseconds([] { pinyin(u"报栏"_s); }) << '\n';
    ReaderPane pane;
    pane.resize(1000, 760);
    pane.show();
    settle();
    out << "cold start ";
    out << milliseconds([&] {
        pane.setText(textOf(5'000, false));
        pane.viewport()->repaint();
    }) << Qt::endl;
    measure(pane, u"5 KB"_s, textOf(5'000, false), out);
    measure(pane, u"100 KB"_s, textOf(100'000, false), out);
    measure(pane, u"1 MB"_s, textOf(1'000'000, false), out);
    measure(pane, u"one paragraph of 5 MB"_s, textOf(5'000'000, true), out);
    return 0;
}
