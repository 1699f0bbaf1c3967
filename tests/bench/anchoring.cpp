// How marks fare when their text is corrected: ten thousand corrections of each kind on the
// articles of the sample pages, in each of which it is known where every character went. And how
// quickly 1,000 marks of an article of 20,000 characters are carried.
// Usage: bench_anchoring [MARKS [--faults]]  (of each kind, 10000; names what went wrong)

#include "marks/carrying.h"
#include "marks/corrections.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;
using namespace corrections;

namespace {

QString percent(int part, int whole)
{
    return (QString::number(100.0 * part / whole, 'f', 2) + u" %"_s).rightJustified(10);
}

// The mark with what stands round it, in one line.
QString passage(const QString &text, TextRange range)
{
    constexpr qsizetype round = 24;
    const qsizetype begin = std::max<qsizetype>(0, range.begin - round);
    const QString passage = text.mid(begin, range.begin - begin) + u'【' +
                            text.mid(range.begin, range.length()) + u'】' +
                            text.mid(range.end, round);
    return QString(passage).replace(u'\n', u'|');
}

struct Asked
{
    int marks = 10'000;
    bool faults = false;
};

void run(const Scenario &scenario, quint32 seed, const QStringList &articles, const Asked &asked,
         QTextStream &out)
{
    QRandomGenerator chance(seed);
    std::array<int, 5> outcomes{};
    int done = 0;
    while (done < asked.marks) {
        const Trial trial = scenario.make(articles, chance);
        const QList<NewPlace> places = carriedOver(trial.carriage);
        for (qsizetype mark = 0; mark < places.size(); ++mark, ++done) {
            const Outcome outcome = outcomeOf(trial, mark, places[mark]);
            ++outcomes[size_t(outcome)];
            if (asked.faults && outcome == Outcome::Wrong)
                out << passage(trial.carriage.from.sourceText, trial.carriage.marks[mark].range)
                    << "\n  " << passage(trial.truth[places[mark].text].text, places[mark].range)
                    << Qt::endl;
        }
    }
    out << QString::fromUtf8(scenario.name).leftJustified(36);
    for (const int outcome : outcomes)
        out << percent(outcome, done);
    out << QString::number(outcomes[size_t(Outcome::Wrong)]).rightJustified(6) << Qt::endl;
}

// Milliseconds for 1,000 marks when that share of the characters is put right.
void runLong(const QStringList &articles, double share, QTextStream &out)
{
    constexpr qsizetype length = 20'000;
    QString text;
    while (text.size() < length)
        text += articles.join(u'\n');
    text.truncate(length);
    QRandomGenerator chance(7);
    Carriage carriage{.from = {.sourceText = text}, .marks = {}, .to = {}, .heir = 0};
    for (int i = 0; i < 1000; ++i) {
        const qsizetype begin = chance.bounded(int(length) - 40);
        carriage.marks << PlacedMark{.range = {begin, begin + 4 + chance.bounded(36)},
                                     .firstQuote = {}};
    }
    QString corrected = text;
    for (QChar &c : corrected) {
        if (chance.generateDouble() < share)
            c = text[chance.bounded(int(length))];
    }
    corrected = corrected.mid(length / 3) + corrected.left(length / 3); // a long strip moves
    carriage.to << NextText{.text = {.sourceText = corrected}, .before = {}};
    QElapsedTimer timer;
    timer.start();
    const QList<NewPlace> places = carriedOver(carriage);
    const qint64 milliseconds = timer.elapsed();
    int carried = 0;
    for (const NewPlace &place : places)
        carried += place.state == MarkState::Ok || place.state == MarkState::Corrected ? 1 : 0;
    out << u"1,000 marks of 20,000 characters, %1 % put right, a third moved: %2 ms, %3 carried"_s
               .arg(qRound(share * 100))
               .arg(milliseconds)
               .arg(carried)
        << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    Asked asked;
    if (argc > 1)
        asked.marks = QByteArray(argv[1]).toInt();
    asked.faults = argc > 2 && QByteArray(argv[2]) == "--faults";
    const QStringList articles = articlesOf(QStringLiteral(SEEDS_FOLDER));
    if (articles.isEmpty() || asked.marks < 1) {
        QTextStream(stderr) << "no sample pages\n";
        return 1;
    }
    out << QString(36, u' ') << "     right corrected   confirm    orphan     wrong\n";
    quint32 seed = 1;
    for (const Scenario &scenario : scenarios())
        run(scenario, seed++, articles, asked, out);
    for (const double share : {0.01, 0.1, 0.2})
        runLong(articles, share, out);
    return 0;
}
