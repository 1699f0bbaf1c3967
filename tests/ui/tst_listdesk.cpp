#include "base/worker.h"
#include "browse/listorder.h"
#include "models/datetext.h"
#include "window/filterparts.h"
#include "window/listingreader.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Filter)

namespace {

QList<Tag> codebook()
{
    return {{.id = TagId(1), .uuid = u"t1"_s, .path = u"住房"_s},
            {.id = TagId(2), .uuid = u"t2"_s, .path = u"生态"_s}};
}

QString nameOf(SidebarSection section, const QString &key)
{
    return section == SidebarSection::Dates ? dateText(key) : u"名:"_s + key;
}

// A library of so many articles that answers one question after the other.
class Answers
{
public:
    explicit Answers(qsizetype articles)
        : m_articles(articles)
    {
    }

    ListingReader::Start start()
    {
        return [this](qsizetype most) {
            m_asked << most;
            return m_worker.start([this, most](Progress &progress) -> Result<Listing> {
                const std::lock_guard lock(m_gate);
                if (progress.stopped())
                    return Error{Error::Code::Stopped, {}, {}};
                Listing listing;
                listing.isWhole = most < 0 || m_articles <= most;
                for (qsizetype id = 1; id <= (listing.isWhole ? m_articles : most); ++id)
                    listing.ids << ArticleId(id);
                return listing;
            });
        };
    }
    void hold() { m_gate.lock(); }
    void letGo() { m_gate.unlock(); }
    const QList<qsizetype> &asked() const { return m_asked; }

private:
    qsizetype m_articles;
    QList<qsizetype> m_asked;
    std::mutex m_gate;
    Worker m_worker{u"answers"_s};
};

} // namespace

// What stands behind the list: filters and their chips, and reading what they take.
class TestListDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesBecomeAFilter_data();
    void choicesBecomeAFilter();
    void chipsNameAllThatIsAsked();
    void aChipTakesAwayItsOwnPart();
    void firstPageComesBeforeTheWhole();
    void whatIsWholeIsReadOnce();
    void whatIsInViewIsReadWhole();
    void anotherQuestionStopsTheFirst();
    void ordersAndGroupings();
};

void TestListDesk::choicesBecomeAFilter_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("excluded");
    QTest::addColumn<Filter>("filter");
    const auto row = [](const char *name, SidebarSection section, const QStringList &chosen,
                        const QStringList &excluded, const Filter &filter) {
        QTest::newRow(name) << int(section) << chosen << excluded << filter;
    };
    row("cities", SidebarSection::Cities, {u"210900"_s}, {u"210700"_s},
        {.cities = {u"210900"_s}, .excluded = {.cities = {u"210700"_s}}});
    row("dates", SidebarSection::Dates, {u"2020"_s}, {u"2020-12"_s},
        {.months = {u"2020"_s}, .excluded = {.months = {u"2020-12"_s}}});
    row("papers", SidebarSection::Papers, {QString()}, {u"锦州日报"_s},
        {.papers = {QString()}, .excluded = {.papers = {u"锦州日报"_s}}});
    row("sections", SidebarSection::Sections, {u"要闻"_s}, {}, {.sections = {u"要闻"_s}});
    row("tags", SidebarSection::Tags, {u"t2"_s}, {u"t1"_s},
        {.tags = {TagId(2)}, .excluded = {.tags = {TagId(1)}}});
}

void TestListDesk::choicesBecomeAFilter()
{
    QFETCH(const int, section);
    QFETCH(const QStringList, chosen);
    QFETCH(const QStringList, excluded);
    QFETCH(const Filter, filter);
    const SidebarChoice choice{chosen, excluded};
    QVERIFY(withChoice({}, SidebarSection(section), choice, codebook()) == filter);
    QCOMPARE(choiceIn(filter, SidebarSection(section), codebook()), choice);
    for (const SidebarSection other : filterSections) {
        if (int(other) != section)
            QCOMPARE(choiceIn(filter, other, codebook()), SidebarChoice());
    }
}

void TestListDesk::chipsNameAllThatIsAsked()
{
    QLocale::setDefault(QLocale::English);
    const Filter filter{.cities = {u"a"_s},
                        .papers = {u"b"_s},
                        .origins = {u"wire"_s},
                        .states = {ReadState::Coded},
                        .tags = {TagId(1)},
                        .months = {u"2020-12"_s},
                        .sections = {u"c"_s},
                        .from = QDate(2020, 5, 1),
                        .to = {},
                        .excluded = {.cities = {u"d"_s}},
                        .query = u"转型"_s};
    QStringList labels;
    for (const FilterPart &part : filterParts(filter, codebook(), nameOf))
        labels << part.label;
    QCOMPARE(labels, (QStringList{u"city: 名:a"_s, u"−city: 名:d"_s, u"date: December 2020"_s,
                                  u"newspaper: 名:b"_s, u"section: 名:c"_s, u"tag: 名:t1"_s,
                                  u"state: coded"_s, u"wire"_s, u"from 1 May 2020"_s}));
}

void TestListDesk::aChipTakesAwayItsOwnPart()
{
    const Filter filter{.cities = {u"a"_s, u"b"_s},
                        .states = {ReadState::Coded},
                        .from = QDate(2020, 5, 1),
                        .excluded = {.cities = {u"d"_s}},
                        .query = u"转型"_s};
    const QList<FilterPart> parts = filterParts(filter, codebook(), nameOf);
    QCOMPARE(parts.size(), 5);
    for (qsizetype number = 0; number < parts.size(); ++number) {
        Filter expected = filter;
        switch (number) {
        case 0:
            expected.cities = {u"b"_s};
            break;
        case 1:
            expected.cities = {u"a"_s};
            break;
        case 2:
            expected.excluded.cities.clear();
            break;
        case 3:
            expected.states.clear();
            break;
        default:
            expected.from = QDate();
            break;
        }
        QVERIFY2(parts[number].without == expected, qPrintable(parts[number].label));
    }
}

void TestListDesk::firstPageComesBeforeTheWhole()
{
    Answers answers(500);
    ListingReader reader;
    QSignalSpy arrived(&reader, &ListingReader::arrived);
    reader.read(answers.start(), ListingReader::Begin::FirstPage);
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(arrived[0][0].value<Listing>().ids.size(), 200);
    QVERIFY(!arrived[0][0].value<Listing>().isWhole);
    QCOMPARE(arrived[1][0].value<Listing>().ids.size(), 500);
    QCOMPARE(answers.asked(), (QList<qsizetype>{200, -1}));
}

void TestListDesk::whatIsWholeIsReadOnce()
{
    Answers answers(200);
    ListingReader reader;
    const QSignalSpy arrived(&reader, &ListingReader::arrived);
    reader.read(answers.start(), ListingReader::Begin::FirstPage);
    QTRY_COMPARE(arrived.size(), 1);
    QTest::qWait(50);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(answers.asked(), QList<qsizetype>{200});
}

void TestListDesk::whatIsInViewIsReadWhole()
{
    Answers answers(500);
    ListingReader reader;
    QSignalSpy arrived(&reader, &ListingReader::arrived);
    reader.read(answers.start(), ListingReader::Begin::Whole);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].value<Listing>().ids.size(), 500);
    QCOMPARE(answers.asked(), QList<qsizetype>{-1});
}

void TestListDesk::anotherQuestionStopsTheFirst()
{
    Answers slow(500);
    Answers quick(3);
    ListingReader reader;
    QSignalSpy arrived(&reader, &ListingReader::arrived);
    QSignalSpy failed(&reader, &ListingReader::failed);
    slow.hold();
    reader.read(slow.start(), ListingReader::Begin::FirstPage);
    reader.read(quick.start(), ListingReader::Begin::FirstPage);
    slow.letGo(); // it sees that it was stopped, and its answer is dropped
    QTRY_COMPARE(arrived.size(), 1);
    QTest::qWait(50);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].value<Listing>().ids.size(), 3);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(slow.asked(), QList<qsizetype>{200});
}

void TestListDesk::ordersAndGroupings()
{
    for (const Grouping grouping : {Grouping::CityAndMonth, Grouping::Date, Grouping::Paper})
        QCOMPARE(groupingOf(orderOf(grouping)), grouping);
}

QTEST_MAIN(TestListDesk)
#include "tst_listdesk.moc"
