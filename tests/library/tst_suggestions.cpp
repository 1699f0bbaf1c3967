#include "librarytest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What a library says of a query before it is run.
class TestSuggestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void suggestions_data();
    void suggestions();
    void faults_data();
    void faults();
    void explanation();
    void inAnEmptyLibrary();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

void TestSuggestions::initTestCase()
{
    m_library = sampleLibrary(m_folder.filePath(u"sample"_s));
    QVERIFY(m_library);
    const auto listing = m_library->listing({}, Grouping::Date, SortOrder::Default).wait();
    QVERIFY(listing && !listing->ids.isEmpty());
    const Library::NewMark mark{
        .article = listing->ids.first(), .range = {0, 2}, .tagPaths = {u"经济/住房"_s, u"水 电"_s}};
    QVERIFY(m_library->addMark(mark).wait());
}

// The first of them.
void TestSuggestions::suggestions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("insert");
    QTest::addColumn<TextRange>("replaces");
    QTest::newRow("field") << u"住房 ci"_s << u"city:"_s << TextRange{3, 5};
    QTest::newRow("city of the library, by initials")
        << u"city:fs"_s << u"抚顺"_s << TextRange{5, 7}; // before 佛山 and 房山
    QTest::newRow("city in traditional script") << u"城市：撫"_s << u"抚顺"_s << TextRange{3, 4};
    QTest::newRow("another city") << u"city:shangh"_s << u"上海"_s << TextRange{5, 11};
    QTest::newRow("province of a city of the library")
        << u"city:liao"_s << u"辽宁"_s << TextRange{5, 9};
    QTest::newRow("tag by pinyin") << u"tag:zhufang"_s << u"经济/住房"_s << TextRange{4, 11};
    QTest::newRow("tag with a space") << u"in:水"_s << u"\"水 电\""_s << TextRange{3, 4};
    QTest::newRow("word") << u"has:no"_s << u"note"_s << TextRange{4, 6};
    QTest::newRow("nothing") << u"city:亚特兰"_s << QString() << TextRange{};
}

void TestSuggestions::suggestions()
{
    QFETCH(const QString, query);
    const auto found = m_library->suggestions(query, query.size());
    QVERIFY(found);
    QVERIFY(found->size() <= 10);
    const Suggestion first = found->isEmpty() ? Suggestion() : found->first();
    QTEST(first.insert, "insert");
    QTEST(first.replaces, "replaces");
}

void TestSuggestions::faults_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("none")
        << u"住房 city:fuxin -city:辽宁 tag:住房 date:2020.. has:批注 state:new origin:own"_s
        << QStringList();
    QTest::newRow("city") << u"city:亚特兰蒂斯"_s << QStringList{u"0-10 unknown-city:亚特兰蒂斯"_s};
    QTest::newRow("county") << u"city:义乌"_s << QStringList{u"0-7 unknown-city:义乌"_s};
    QTest::newRow("tag") << u"甲 tag:交通"_s << QStringList{u"2-8 unknown-tag:交通"_s};
    QTest::newRow("inside a tag") << u"甲 in:交通"_s << QStringList{u"2-7 unknown-tag:交通"_s};
    QTest::newRow("paper") << u"paper:没有的报"_s << QStringList{u"0-10 unknown-paper:没有的报"_s};
    QTest::newRow("date") << u"date:去年"_s << QStringList{u"0-7 bad-date:去年"_s};
    QTest::newRow("certain date") << u"date!:x"_s << QStringList{u"0-7 bad-date:x"_s};
    QTest::newRow("word") << u"state:old"_s << QStringList{u"0-9 unknown-word:old"_s};
    QTest::newRow("one of several")
        << u"city:(阜新|亚特兰)"_s << QStringList{u"9-12 unknown-city:亚特兰"_s};
    QTest::newRow("of the query itself, in its order")
        << u"， city:亚特兰 OR"_s
        << QStringList{u"0-1 nothing-to-find:，"_s, u"2-10 unknown-city:亚特兰"_s,
                       u"11-13 dangling-operator:OR"_s};
}

void TestSuggestions::faults()
{
    QFETCH(const QString, query);
    QStringList faults;
    for (const QueryFault &fault : m_library->faultsOf(query))
        faults += u"%1-%2 %3"_s.arg(fault.range.begin).arg(fault.range.end).arg(fault.token);
    QTEST(faults, "faults");
}

void TestSuggestions::explanation()
{
    QCOMPARE(m_library->explanationOf(u"生態 修復|矿"_s), u"生态 AND (修复 OR 矿)"_s);
}

void TestSuggestions::inAnEmptyLibrary()
{
    const auto library = opened(m_folder.filePath(u"empty"_s), Library::Access::Create);
    QVERIFY(library);
    const auto cities = library->suggestions(u"city:fux"_s, 8);
    QVERIFY(cities && cities->first().insert == u"阜新"_s);
    const auto tags = library->suggestions(u"tag:"_s, 4);
    QVERIFY(tags && tags->isEmpty());
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
