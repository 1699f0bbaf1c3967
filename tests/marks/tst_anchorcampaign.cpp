#include "marks/carrying.h"
#include "marks/corrections.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace corrections;

// Marks on the articles of the sample pages, carried over hundreds of corrections of each kind;
// bench_anchoring runs ten thousand.
class TestAnchorCampaign final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenario_data();
    void scenario();
    void manyRevisions();

private:
    QStringList m_articles;
};

void TestAnchorCampaign::initTestCase()
{
    m_articles = articlesOf(QStringLiteral(SEEDS_FOLDER));
    QVERIFY(m_articles.size() > 5);
}

void TestAnchorCampaign::scenario_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < int(scenarios().size()); ++number)
        QTest::newRow(scenarios()[size_t(number)].name) << number;
}

void TestAnchorCampaign::scenario()
{
    QFETCH(int, number);
    constexpr int marksAScenario = 300;
    const Scenario &scenario = scenarios()[size_t(number)];
    QRandomGenerator chance(quint32(20230501 + number));
    std::array<int, 5> outcomes{};
    int marks = 0;
    while (marks < marksAScenario) {
        const Trial trial = scenario.make(m_articles, chance);
        const QList<NewPlace> places = carriedOver(trial.carriage);
        QCOMPARE(places.size(), trial.carriage.marks.size());
        for (qsizetype mark = 0; mark < places.size(); ++mark, ++marks) {
            const Outcome outcome = outcomeOf(trial, mark, places[mark]);
            ++outcomes[size_t(outcome)];
            const TextRange range = trial.carriage.marks[mark].range;
            const QString before = trial.carriage.from.sourceText;
            const QString after = trial.truth.value(places[mark].text).text;
            QVERIFY2(outcome != Outcome::Wrong,
                     qPrintable(u"%1 became %2 in\n%3\n%4"_s.arg(
                         before.mid(range.begin, range.length()),
                         after.mid(places[mark].range.begin, places[mark].range.length()), before,
                         after)));
        }
    }
    const int carried = outcomes[size_t(Outcome::Right)] + outcomes[size_t(Outcome::Corrected)];
    if (scenario.keepsWords)
        QVERIFY2(carried * 100 >= marks * 98, qPrintable(u"%1 of %2"_s.arg(carried).arg(marks)));
}

// A hundred times one character in a hundred is put right: no mark is lost, and none that claims to
// stand on its words stands where none of them was.
void TestAnchorCampaign::manyRevisions()
{
    QRandomGenerator chance(100);
    const QString &first = m_articles.first();
    Traced text(first);
    Carriage carriage{
        .from = {.sourceText = first, .segments = {}}, .marks = {}, .to = {}, .heir = 0};
    QList<TextRange> made;
    for (qsizetype begin = 0; begin + 40 < first.size(); begin += 25)
        made << TextRange{begin, begin + 20 + begin % 20};
    for (const TextRange range : std::as_const(made))
        carriage.marks << PlacedMark{.range = range,
                                     .firstQuote = first.mid(range.begin, range.length())};
    for (int revision = 1; revision <= 100; ++revision) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.text[at].isSpace() || chance.bounded(100) > 0)
                continue;
            text.text[at] = QChar(char16_t(0x4E00 + chance.bounded(2000)));
            text.origins[at] = -1;
        }
        carriage.to = {NextText{.text = {.sourceText = text.text, .segments = {}}, .before = {}}};
        const QList<NewPlace> places = carriedOver(carriage);
        QCOMPARE(places.size(), made.size());
        for (qsizetype mark = 0; mark < places.size(); ++mark) {
            // Nothing was put in or taken out: every place stays.
            const TextRange now = places[mark].range;
            QVERIFY(places[mark].state != MarkState::Orphan);
            QVERIFY2(now.begin < made[mark].end && made[mark].begin < now.end,
                     qPrintable(u"%1: %2"_s.arg(revision).arg(now.begin)));
            carriage.marks[mark].range = now;
            carriage.marks[mark].state = places[mark].state;
        }
        carriage.from.sourceText = text.text;
    }
}

QTEST_GUILESS_MAIN(TestAnchorCampaign)
#include "tst_anchorcampaign.moc"
