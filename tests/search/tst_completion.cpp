#include "hanzi/namematch.h"
#include "search/completion.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void typed_data();
    void typed();
    void fields_data();
    void fields();
    void citiesHeldComeFirst();
    void cityCalledAsItsProvince();
    void valuesInQuotationMarks();
    void valueWords_data();
    void valueWords();
    void queries();
};

namespace {

QStringList shownOf(const QList<Suggestion> &suggestions)
{
    QStringList shown;
    for (const Suggestion &suggestion : suggestions)
        shown += suggestion.shown;
    return shown;
}

QList<Place> someCities()
{
    return {{.code = u"210000"_s,
             .name = u"辽宁省"_s,
             .shortName = u"辽宁"_s,
             .pinyin = u"liaoning"_s,
             .provinceCode = u"210000"_s,
             .provinceName = u"辽宁"_s},
            {.code = u"210900"_s,
             .name = u"阜新市"_s,
             .shortName = u"阜新"_s,
             .pinyin = u"fuxin"_s,
             .provinceCode = u"210000"_s,
             .provinceName = u"辽宁"_s},
            {.code = u"361000"_s,
             .name = u"抚州市"_s,
             .shortName = u"抚州"_s,
             .pinyin = u"fuzhou"_s,
             .provinceCode = u"360000"_s,
             .provinceName = u"江西"_s},
            {.code = u"350100"_s,
             .name = u"福州市"_s,
             .shortName = u"福州"_s,
             .pinyin = u"fuzhou"_s,
             .provinceCode = u"350000"_s,
             .provinceName = u"福建"_s}};
}

} // namespace

void TestCompletion::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("match"); // -1: none
    QTest::newRow("beginning") << u"阜新市"_s << u"阜"_s << int(NameMatch::Beginning);
    QTest::newRow("traditional") << u"沈阳"_s << u"瀋"_s << int(NameMatch::Beginning);
    QTest::newRow("pinyin") << u"阜新"_s << u"fux"_s << int(NameMatch::Pinyin);
    QTest::newRow("pinyin in two words") << u"西安"_s << u"xi'an"_s << int(NameMatch::Pinyin);
    QTest::newRow("initials") << u"阜新"_s << u"fx"_s << int(NameMatch::Initials);
    QTest::newRow("v for ü") << u"绿地"_s << u"lv"_s << int(NameMatch::Pinyin);
    QTest::newRow("within") << u"辽宁日报"_s << u"日报"_s << int(NameMatch::Within);
    QTest::newRow("full width") << u"Beijing News"_s << u"ｂｅｉ"_s << int(NameMatch::Beginning);
    QTest::newRow("none") << u"阜新"_s << u"sh"_s << -1;
}

void TestCompletion::names()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    const std::optional<NameMatch> match = nameMatch(name, typed);
    QTEST(match ? int(*match) : -1, "match");
}

// The cursor stands at the first ^.
void TestCompletion::typed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text"); // "-": nothing is being typed
    QTest::addColumn<QString>("field");
    QTest::addColumn<TextRange>("replaces");

    QTest::newRow("word") << u"住房 ci^"_s << u"ci"_s << QString() << TextRange{3, 5};
    QTest::newRow("in a word") << u"ci^ty 住房"_s << u"ci"_s << QString() << TextRange{0, 4};
    QTest::newRow("excluded") << u"-ci^"_s << u"ci"_s << QString() << TextRange{1, 3};
    QTest::newRow("value") << u"city:fu^"_s << u"fu"_s << u"city"_s << TextRange{5, 7};
    QTest::newRow("value not begun")
        << u"城市：^ 住房"_s << QString() << u"city"_s << TextRange{3, 3};
    QTest::newRow("value in quotation marks")
        << u"tag:“住 ^"_s << u"住 "_s << u"tag"_s << TextRange{4, 7};
    QTest::newRow("closed behind")
        << u"tag:“住^ 房” 乙"_s << u"住"_s << u"tag"_s << TextRange{4, 9};
    QTest::newRow("value in brackets")
        << u"city:(阜新|抚^)"_s << u"抚"_s << u"city"_s << TextRange{9, 10};
    QTest::newRow("brackets not begun")
        << u"city:(^"_s << QString() << u"city"_s << TextRange{6, 6};
    QTest::newRow("behind brackets")
        << u"city:(阜新) 抚^"_s << u"抚"_s << QString() << TextRange{10, 11};
    QTest::newRow("behind a value")
        << u"city:阜新 抚^"_s << u"抚"_s << QString() << TextRange{8, 9};
    QTest::newRow("white space") << u"住房 ^"_s << u"-"_s << QString() << TextRange{};
    QTest::newRow("empty") << u"^"_s << u"-"_s << QString() << TextRange{};
    QTest::newRow("operator") << u"住房 OR^"_s << u"-"_s << QString() << TextRange{};
    QTest::newRow("closed phrase") << u"“住房”^"_s << u"-"_s << QString() << TextRange{};
}

void TestCompletion::typed()
{
    QFETCH(const QString, query);
    const qsizetype cursor = query.indexOf(u'^');
    const std::optional<BeingTyped> typed = beingTyped(QString(query).remove(u'^'), cursor);
    QTEST(typed ? typed->text : u"-"_s, "text");
    QTEST(typed ? typed->field : QString(), "field");
    QTEST(typed ? typed->replaces : TextRange(), "replaces");
}

void TestCompletion::fields_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("English") << u"da"_s << QStringList{u"date:"_s, u"date!:"_s};
    QTest::newRow("upper case") << u"CI"_s << QStringList{u"city:"_s};
    QTest::newRow("Chinese") << u"标"_s << QStringList{u"标题:"_s, u"标签:"_s, u"标签内:"_s};
    QTest::newRow("traditional") << u"標籤"_s << QStringList{u"标签:"_s, u"标签内:"_s};
    QTest::newRow("none") << u"住房"_s << QStringList();
}

void TestCompletion::fields()
{
    QFETCH(const QString, typed);
    const std::optional<BeingTyped> being = beingTyped(typed, typed.size());
    QVERIFY(being);
    const QList<Suggestion> suggestions = fieldSuggestions(*being);
    QTEST(shownOf(suggestions), "shown");
    for (const Suggestion &suggestion : suggestions) {
        QCOMPARE(suggestion.kind, Suggestion::Kind::Field);
        QCOMPARE(suggestion.replaces, (TextRange{0, typed.size()}));
        QVERIFY(!suggestion.hint.isEmpty());
    }
}

void TestCompletion::citiesHeldComeFirst()
{
    const BeingTyped typed{.text = u"fu"_s, .field = u"city"_s, .replaces = {5, 7}};
    QCOMPARE(shownOf(citySuggestions(typed, someCities(), {})),
             (QStringList{u"阜新"_s, u"抚州"_s, u"福州"_s}));
    const QList<Suggestion> held = citySuggestions(typed, someCities(), {u"350100"_s});
    QCOMPARE(shownOf(held), (QStringList{u"福州"_s, u"阜新"_s, u"抚州"_s}));
    QCOMPARE(held.first().kind, Suggestion::Kind::City);
    QCOMPARE(held.first().insert, u"福州"_s);
    QCOMPARE(held.first().hint, u"fuzhou · 福建"_s);
    QCOMPARE(held.first().replaces, (TextRange{5, 7}));
}

void TestCompletion::cityCalledAsItsProvince()
{
    const Place province{.code = u"220000"_s,
                         .name = u"吉林省"_s,
                         .shortName = u"吉林"_s,
                         .pinyin = u"jilin"_s,
                         .provinceCode = u"220000"_s};
    const Place city{.code = u"220200"_s,
                     .name = u"吉林市"_s,
                     .shortName = u"吉林"_s,
                     .pinyin = u"jilin"_s,
                     .provinceCode = u"220000"_s};
    const BeingTyped typed{.text = u"jl"_s, .field = u"city"_s};
    QCOMPARE(shownOf(citySuggestions(typed, {province, city}, {})),
             (QStringList{u"吉林省"_s, u"吉林市"_s}));
}

void TestCompletion::valuesInQuotationMarks()
{
    const BeingTyped typed{.text = u"z"_s, .field = u"tag"_s};
    const QList<Tag> tags{{.name = u"住房"_s, .path = u"经济/住房"_s},
                          {.name = u"住 “新” 房"_s, .path = u"住 “新” 房"_s},
                          {.name = u"租金 (年)"_s, .path = u"租金 (年)"_s},
                          {.name = u"文化"_s, .path = u"文化"_s}};
    QStringList inserts;
    for (const Suggestion &suggestion : tagSuggestions(typed, tags))
        inserts += suggestion.insert;
    QCOMPARE(inserts, (QStringList{u"经济/住房"_s, u"「住 “新” 房」"_s, u"\"租金 (年)\""_s}));
}

void TestCompletion::valueWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("has") << u"has:"_s
                         << QStringList{u"mark"_s,  u"note"_s,  u"tag"_s, u"correction"_s,
                                        u"doubt"_s, u"photo"_s, u"star"_s};
    QTest::newRow("in Chinese") << u"有：批"_s << QStringList{u"批注"_s};
    QTest::newRow("beginning") << u"state:n"_s << QStringList{u"new"_s, u"nothing"_s, u"reading"_s};
    QTest::newRow("pinyin") << u"origin:zz"_s << QStringList{u"转载"_s};
    QTest::newRow("of no such field") << u"title:n"_s << QStringList();
}

void TestCompletion::valueWords()
{
    QFETCH(const QString, query);
    const std::optional<BeingTyped> being = beingTyped(query, query.size());
    QVERIFY(being);
    QTEST(shownOf(wordSuggestions(*being)), "shown");
    QVERIFY(isValueWord(u"state"_s, u"未讀"_s));
    QVERIFY(!isValueWord(u"state"_s, u"本报"_s));
}

void TestCompletion::queries()
{
    const QStringList recent{u"阜新 住房"_s, u"煤矿"_s, u"阜新"_s};
    const QList<SavedSearch> saved{{.name = u"矿区"_s, .filter = {.query = u"阜新 矿"_s}},
                                   {.name = u"阜新一年"_s, .filter = {.query = u"fuxin"_s}},
                                   {.name = u"阜新全部"_s}};
    const QList<Suggestion> found = querySuggestions(u"阜新"_s, 2, recent, saved);
    QCOMPARE(shownOf(found), (QStringList{u"阜新 住房"_s, u"矿区"_s, u"阜新一年"_s}));
    QCOMPARE(found[1].kind, Suggestion::Kind::Saved);
    QCOMPARE(found[1].insert, u"阜新 矿"_s);
    QCOMPARE(found[0].replaces, (TextRange{0, 2}));
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
