#include "ingest/articleuuid.h"
#include "ingest/recordarticle.h"
#include "ingest/recorddate.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Articles made from records: blocks, labels from record, reader and text, identity.
class TestRecordArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void blocks();
    void wireStory();
    void cities_data();
    void cities();
    void labelsOfTheReader();
    void labelsFromTheText();
    void dates_data();
    void dates();
    void dateThatSaysNothing();
    void identity_data();
    void identity();
    void ids();

private:
    RecordArticle made(const ArticleRecord &record, const GivenLabels &given = {})
    {
        return RecordArticles(*m_gazetteer, given, u"abc"_s).read(record);
    }

    std::shared_ptr<const Gazetteer> m_gazetteer;
};

void TestRecordArticle::initTestCase()
{
    const auto loaded = Gazetteer::load();
    QVERIFY(loaded);
    m_gazetteer = *loaded;
}

void TestRecordArticle::blocks()
{
    const RecordArticle result = made({.line = 7,
                                       .title = u" 主标题 \n副标题"_s,
                                       .text = u"　　第一段\r\n\n第二段 \n"_s,
                                       .paper = u"阜新日报"_s,
                                       .page = u"03"_s,
                                       .section = u"要闻"_s,
                                       .byline = u"本报记者 高鹏"_s});
    const Article &article = result.article;
    QCOMPARE(article.sourceText, u"主标题\n副标题\n本报记者 高鹏\n第一段\n第二段"_s);
    const QList<Block> blocks{{BlockKind::Headline, {0, 3}, {}},
                              {BlockKind::Subtitle, {4, 7}, {}},
                              {BlockKind::Byline, {8, 15}, {}},
                              {BlockKind::Paragraph, {16, 19}, {}},
                              {BlockKind::Paragraph, {20, 23}, {}}};
    QCOMPARE(article.blocks, blocks);
    QCOMPARE(article.people, QStringList{u"高鹏"_s});
    QCOMPARE(article.byline, (TextRange{8, 15}));
    QCOMPARE(article.lines, QList<int>{7});
    QVERIFY(article.segments.isEmpty());
    QCOMPARE(article.section, u"要闻"_s);
    QCOMPARE(result.paper, u"阜新日报"_s);
    QCOMPARE(result.pageNumber, u"03"_s);
    QCOMPARE(
        made({.title = u"题"_s, .text = u"文"_s, .byline = u"高鹏；李四、王五"_s}).article.people,
        (QStringList{u"高鹏"_s, u"李四"_s, u"王五"_s}));
}

void TestRecordArticle::wireStory()
{
    const Article article =
        made({.title = u"题"_s, .text = u"新华社北京7月1日电 记者昨日获悉。"_s}).article;
    QCOMPARE(article.origin, Origin::Wire);
    QCOMPARE(article.source, u"新华社"_s);
    QCOMPARE(article.sourceText.mid(article.dateline.begin, 3), u"新华社"_s);
}

void TestRecordArticle::cities_data()
{
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QString>("district");
    QTest::newRow("in full") << u"阜新市"_s << u"210900"_s << Confidence::Given << u""_s;
    QTest::newRow("traditional and short")
        << u"錦州"_s << u"210700"_s << Confidence::Given << u""_s;
    QTest::newRow("a code") << u"TW-TNN"_s << u"TW-TNN"_s << Confidence::Given << u""_s;
    QTest::newRow("a province of the same name is no city")
        << u"吉林"_s << u"220200"_s << Confidence::Given << u""_s;
    QTest::newRow("a county") << u"义县"_s << u"210700"_s << Confidence::Given << u"义县"_s;
    QTest::newRow("a shared name") << u"鼓楼区"_s << u""_s << Confidence::Unclear << u""_s;
}

void TestRecordArticle::cities()
{
    QFETCH(const QString, code);
    QFETCH(const QString, city);
    const PlaceClaim claim = made({.title = u"题"_s, .text = u"文"_s, .city = city}).article.place;
    if (!code.isEmpty())
        QCOMPARE(claim.place.code, code);
    else
        QVERIFY(claim.candidates.size() > 1);
    QTEST(claim.confidence, "confidence");
    QTEST(claim.district, "district");
}

void TestRecordArticle::labelsOfTheReader()
{
    GivenLabels given{.city = *m_gazetteer->place(u"210900"_s),
                      .date = *parseEdtf(u"2025-09"_s),
                      .paper = u"阜新日报"_s};
    given.date.kind = DateKind::Given;
    const RecordArticle filled = made({.title = u"题"_s, .text = u"文"_s}, given);
    QCOMPARE(filled.article.place.place.code, u"210900"_s);
    QCOMPARE(filled.article.date.edtf, u"2025-09"_s);
    QCOMPARE(filled.paper, u"阜新日报"_s);
    const RecordArticle own = made({.title = u"题"_s,
                                    .text = u"文"_s,
                                    .city = u"锦州"_s,
                                    .date = u"2023-08-30"_s,
                                    .paper = u"锦州日报"_s},
                                   given);
    QCOMPARE(own.article.place.place.code, u"210700"_s);
    QCOMPARE(own.article.date.edtf, u"2023-08-30"_s);
    QCOMPARE(own.paper, u"锦州日报"_s);
}

void TestRecordArticle::labelsFromTheText()
{
    const Article article =
        made({.title = u"阜新市举办玛瑙节"_s,
              .text = u"本报讯 9月8日，2025阜新玛瑙节在阜新市开幕。阜新市民踊跃参加。"_s})
            .article;
    QCOMPARE(article.place.place.code, u"210900"_s);
    QCOMPARE(article.place.confidence, Confidence::Likely);
    QVERIFY(article.date.kind == DateKind::Inferred || !article.date.isKnown());
}

void TestRecordArticle::dates_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("edtf"); // empty: none
    QTest::newRow("EDTF") << u"2025-09-10"_s << u"2025-09-10"_s;
    QTest::newRow("EDTF interval") << u"2025-09-09/2025-09-12"_s << u"2025-09-09/2025-09-12"_s;
    QTest::newRow("slashes") << u"2025/9/3"_s << u"2025-09-03"_s;
    QTest::newRow("RIS") << u"2025/09/03/"_s << u"2025-09-03"_s;
    QTest::newRow("points") << u"2025.09.03"_s << u"2025-09-03"_s;
    QTest::newRow("compact") << u"20250903"_s << u"2025-09-03"_s;
    QTest::newRow("with a time") << u"2025-09-03T08:15:00Z"_s << u"2025-09-03"_s;
    QTest::newRow("with a time after a space") << u" 2025-09-03 08:15 "_s << u"2025-09-03"_s;
    QTest::newRow("Chinese") << u"2025年9月3日 星期三"_s << u"2025-09-03"_s;
    QTest::newRow("Chinese numerals") << u"二〇二五年九月三日"_s << u"2025-09-03"_s;
    QTest::newRow("Republic") << u"中華民國114年9月3日"_s << u"2025-09-03"_s;
    QTest::newRow("a month") << u"2025/9"_s << u"2025-09"_s;
    QTest::newRow("a year") << u"2025"_s << u"2025"_s;
    QTest::newRow("no day of the calendar") << u"2025-02-30"_s << u""_s;
    QTest::newRow("words") << u"昨天"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestRecordArticle::dates()
{
    QFETCH(const QString, written);
    const auto date = recordDate(written);
    QTEST(date ? date->edtf : QString(), "edtf");
    if (date)
        QCOMPARE(date->kind, DateKind::Given);
}

void TestRecordArticle::dateThatSaysNothing()
{
    const RecordArticle result = made({.title = u"题"_s, .text = u"文"_s, .date = u"昨天"_s});
    QVERIFY(result.isDateUnread);
    QVERIFY(!result.article.date.isKnown());
    QCOMPARE(result.fields, (QList<RecordField>{{u"date"_s, u"昨天"_s}}));
}

void TestRecordArticle::identity_data()
{
    QTest::addColumn<ArticleRecord>("one");
    QTest::addColumn<ArticleRecord>("other");
    QTest::addColumn<bool>("isSame");
    const ArticleRecord plain{.title = u"题"_s, .text = u"文"_s, .date = u"2025"_s};
    ArticleRecord withId = plain;
    withId.id = u"7"_s;
    withId.paper = u"甲报"_s;
    ArticleRecord corrected = withId;
    corrected.text = u"改"_s;
    ArticleRecord ofOtherPaper = withId;
    ofOtherPaper.paper = u"乙报"_s;
    ArticleRecord numbered = plain;
    numbered.id = u"7"_s;
    ArticleRecord numberedOther = numbered;
    numberedOther.text = u"另"_s;
    ArticleRecord atUrl = plain;
    atUrl.url = u"https://example.org/1"_s;
    ArticleRecord atUrlCorrected = atUrl;
    atUrlCorrected.text = u"改"_s;
    ArticleRecord otherDay = plain;
    otherDay.date = u"2024"_s;
    QTest::newRow("id and paper") << withId << corrected << true;
    QTest::newRow("the id of another paper") << withId << ofOtherPaper << false;
    QTest::newRow("a number without a paper says nothing") << numbered << numberedOther << false;
    QTest::newRow("url") << atUrl << atUrlCorrected << true;
    QTest::newRow("the same words") << plain << plain << true;
    QTest::newRow("the same words of another day") << plain << otherDay << false;
}

void TestRecordArticle::identity()
{
    QFETCH(const ArticleRecord, one);
    QFETCH(const ArticleRecord, other);
    QTEST(made(one).identity == made(other).identity, "isSame");
}

void TestRecordArticle::ids()
{
    RecordArticles articles(*m_gazetteer, {}, u"abc"_s);
    const auto uuidOn = [&](int line) {
        return articles.read({.line = line, .title = u"题"_s, .text = u"文"_s}).article.uuid;
    };
    QCOMPARE(uuidOn(1), articleUuid(u"abc"_s, 1));
    QCOMPARE(uuidOn(1), articleUuid(u"abc"_s, 1, 1));
    QCOMPARE(uuidOn(2), articleUuid(u"abc"_s, 2));
    QVERIFY(articleUuid(u"abc"_s, 1) != articleUuid(u"abc"_s, 1, 1));
    QVERIFY(articleUuid(u"abc"_s, 1) != articleUuid(u"abd"_s, 1));
}

QTEST_GUILESS_MAIN(TestRecordArticle)
#include "tst_recordarticle.moc"
