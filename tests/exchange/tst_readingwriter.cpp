#include "exchange/readingwriter.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Writes down what it is called with.
class SpokenFormat final : public ReadingFormat
{
public:
    explicit SpokenFormat(QStringList &spoken, qsizetype most = 1000)
        : m_spoken(spoken)
        , m_most(most)
    {
    }
    Result<void> begin(const ReadingHead &head) override { return say(head.title); }
    Result<void> heading(const ReadingHeading &heading) override
    {
        return say(QString(heading.level, u'#') + heading.text);
    }
    Result<void> entry(const ReadingEntry &entry) override
    {
        return say(entry.quotes.first().text);
    }
    Result<void> end() override { return say(u"end"_s); }

private:
    Result<void> say(const QString &words)
    {
        m_spoken << words;
        return m_spoken.size() < m_most ? Result<void>()
                                        : Error{Error::Code::DiskFull, QString(), QString()};
    }
    QStringList &m_spoken;
    qsizetype m_most;
};

class TestReadingWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequence_data();
    void sequence();
    void goesOnAtOnce();
    void everyErrorEndsIt();
};

static ExportedMark markOn(const QString &quote, const QStringList &tags,
                           MarkState state = MarkState::Ok)
{
    ExportedMark mark = sampleMark();
    mark.simplified = quote;
    mark.traditional = quote;
    mark.mark.state = state;
    mark.mark.tags.clear();
    for (const QString &tag : tags)
        mark.mark.tags << tagOf(tag);
    return mark;
}

static ExportedArticle articleOf(const QString &headline, const QString &city,
                                 const QString &cityCode, const QString &date,
                                 const QList<ExportedMark> &marks)
{
    ExportedArticle article = sampleArticle();
    article.cited.headline = headline;
    article.city = city;
    article.cityCode = cityCode;
    article.cited.date = dayOf(date, DateKind::Printed);
    article.marks = marks;
    return article;
}

static QList<ExportedArticle> articles()
{
    return {articleOf(u"甲"_s, u"沈阳市"_s, u"210100"_s, u"2025-07-03"_s,
                      {markOn(u"甲一"_s, {u"政策"_s, u"住房/棚改"_s}),
                       markOn(u"甲二"_s, {}, MarkState::Orphan)}),
            articleOf(u"无标记"_s, u"沈阳市"_s, u"210100"_s, u"2025-07-03"_s, {}),
            articleOf(u"乙"_s, {}, {}, {}, {markOn(u"乙一"_s, {})}),
            articleOf(u"丙"_s, u"北京市"_s, u"110000"_s, u"2024-01"_s,
                      {markOn(u"丙一"_s, {u"住房/棚改"_s}),
                       markOn(u"丙二"_s, {u"册外"_s}, MarkState::ToConfirm)})};
}

void TestReadingWriter::sequence_data()
{
    QTest::addColumn<ExportTemplate>("shape");
    QTest::addColumn<QString>("sequence");
    const QString apart = u" #待确认和失去原文的标记 ##甲 甲二 ##丙 丙二"_s;
    QTest::newRow("by article") << ExportTemplate() << u"#甲 甲一 #乙 乙一 #丙 丙一"_s + apart;
    QTest::newRow("doubtful in place") << ExportTemplate{.doubtful = DoubtfulMarks::InPlace}
                                       << u"#甲 甲一 甲二 #乙 乙一 #丙 丙一 丙二"_s;
    QTest::newRow("earliest first")
        << ExportTemplate{.doubtful = DoubtfulMarks::InPlace, .order = ReadingOrder::Earliest}
        << u"#丙 丙一 丙二 #甲 甲一 甲二 #乙 乙一"_s;
    QTest::newRow("latest first") << ExportTemplate{.doubtful = DoubtfulMarks::InPlace,
                                                    .order = ReadingOrder::Latest}
                                  << u"#甲 甲一 甲二 #丙 丙一 丙二 #乙 乙一"_s;
    QTest::newRow("by tag, as the codebook has them")
        << ExportTemplate{.group = ReadingGroup::Tag}
        << u"#住房/棚改 ##甲 甲一 ##丙 丙一 #政策 ##甲 甲一 #没有标签 ##乙 乙一"_s + apart;
    QTest::newRow("by tag, one that the codebook lacks")
        << ExportTemplate{.doubtful = DoubtfulMarks::InPlace, .group = ReadingGroup::Tag}
        << u"#住房/棚改 ##甲 甲一 ##丙 丙一 #政策 ##甲 甲一 #册外 ##丙 丙二 "
           "#没有标签 ##甲 甲二 ##乙 乙一"_s;
    QTest::newRow("by city") << ExportTemplate{.group = ReadingGroup::City}
                             << u"#北京市 ##丙 丙一 #沈阳市 ##甲 甲一 #城市不详 ##乙 乙一"_s +
                                    apart;
    QTest::newRow("by date") << ExportTemplate{.group = ReadingGroup::Date}
                             << u"#2024-01 ##丙 丙一 #2025-07-03 ##甲 甲一 #日期不详 ##乙 乙一"_s +
                                    apart;
    QTest::newRow("by date, latest first")
        << ExportTemplate{.group = ReadingGroup::Date, .order = ReadingOrder::Latest}
        << u"#2025-07-03 ##甲 甲一 #2024-01 ##丙 丙一 #日期不详 ##乙 乙一"
           " #待确认和失去原文的标记 ##甲 甲二 ##丙 丙二"_s;
}

void TestReadingWriter::sequence()
{
    QFETCH(ExportTemplate, shape);
    QFETCH(QString, sequence);
    QStringList spoken;
    const auto writer = readingWriter(shape, std::make_unique<SpokenFormat>(spoken));
    QVERIFY(writer->begin(sampleLibrary()));
    for (const ExportedArticle &article : articles())
        QVERIFY(writer->add(article));
    QVERIFY(writer->end());
    // Levels of a tag are parted by " / ".
    const QString said = spoken.join(u' ').replace(u" / "_s, u"/"_s);
    QCOMPARE(said, u"报栏摘录：城市 "_s + sequence + u" end"_s);
}

void TestReadingWriter::goesOnAtOnce()
{
    QStringList spoken;
    const auto writer = readingWriter({}, std::make_unique<SpokenFormat>(spoken));
    QVERIFY(writer->begin(sampleLibrary()));
    QVERIFY(writer->add(articles().first()));
    QCOMPARE(spoken, (QStringList{u"报栏摘录：城市"_s, u"#甲"_s, u"甲一"_s}));
}

void TestReadingWriter::everyErrorEndsIt()
{
    for (qsizetype most = 1; most < 12; ++most) {
        QStringList spoken;
        const auto writer = readingWriter({}, std::make_unique<SpokenFormat>(spoken, most));
        Result<void> done = writer->begin(sampleLibrary());
        const QList<ExportedArticle> all = articles();
        for (qsizetype at = 0; done && at < all.size(); ++at)
            done = writer->add(all[at]);
        if (done)
            done = writer->end();
        QVERIFY(!done);
        QCOMPARE(spoken.size(), most);
    }
}

QTEST_GUILESS_MAIN(TestReadingWriter)
#include "tst_readingwriter.moc"
