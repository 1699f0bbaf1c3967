#include "ingest/pagelines.h"
#include "ingest/pagereader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString seed(const QString &name)
{
    return QStringLiteral(SEEDS_FOLDER "/") + name;
}

} // namespace

static PageFile pageFileAt(const QString &path)
{
    return {QFile::encodeName(path), QFileInfo(path).fileName()};
}

class TestPageReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cities_data();
    void cities();
    void idsStayForEver();
    void twoFilesHaveOtherIds();
    void givenLabelsBeatWhatIsInferred();
    void paperIsPrintedOrUnknown();
    void badFiles_data();
    void badFiles();
    void largeFilesAreNotRead();

private:
    std::unique_ptr<PageReader> m_reader;
};

void TestPageReader::initTestCase()
{
    auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    m_reader = std::make_unique<PageReader>(*gazetteer);
}

// The whole way on the sample pages; their articles are compared with the gold in tst_goldpages.
void TestPageReader::cities_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("month");
    QTest::addColumn<DateKind>("kind");
    QTest::addColumn<QString>("paper"); // only the last one prints its name, in pinyin
    QTest::newRow("阜新") << u"000_5b11f29b56d2f71e.txt"_s << u"210900"_s << u"2025-09"_s
                          << DateKind::Inferred << QString();
    QTest::newRow("锦州") << u"001_2b5984b6753f43c2.txt"_s << u"210700"_s << u"2023-09"_s
                          << DateKind::Inferred << QString();
    QTest::newRow("抚顺") << u"002_166a4bdf8b9fc62f.txt"_s << u"210400"_s << u"2020-05"_s
                          << DateKind::Inferred << QString();
    QTest::newRow("阜新, traditional") << u"003_99244411f5f1c9bb.txt"_s << u"210900"_s
                                       << u"2020-12"_s << DateKind::Inferred << QString();
    QTest::newRow("昌吉") << u"004_bffdc6853a2b9c03.txt"_s << u"652300"_s << u"2025-07"_s
                          << DateKind::Printed << u"昌吉日报"_s;
}

void TestPageReader::cities()
{
    QFETCH(QString, name);
    const auto pages = m_reader->readFile(pageFileAt(seed(name)));
    QVERIFY(pages);
    QCOMPARE(pages->size(), 1);
    const Page &page = pages->first();
    QCOMPARE(page.fileName, name);
    QTEST(page.place.place.code, "city");
    QTEST(page.date.best.left(7), "month");
    QTEST(page.date.kind, "kind");
    QTEST(page.paper, "paper");
    for (const Article &article : page.articles)
        QCOMPARE(article.date.edtf, page.date.edtf);
}

// Readers of the same page exchange notes by these ids: neither rules nor name space may change
// them.
void TestPageReader::idsStayForEver()
{
    const auto pages = m_reader->read(u"a.txt"_s, "# 国事\n双方会谈。\n# 本埠\n工厂复工。\n");
    QVERIFY(pages);
    const QList<Article> &articles = pages->first().articles;
    QCOMPARE(articles.size(), 2);
    QCOMPARE(pages->first().sha256,
             u"9b059e6c3e52d1a26b8b50e2da41181a07ecabe5938f0a9ec3e8e23987187faa"_s);
    QCOMPARE(articles[0].uuid, u"d292b5f3-ba6b-5f63-99af-cc9e37c8c6a4"_s);
    QCOMPARE(articles[1].uuid, u"33bfc52d-1c25-577c-8566-fcf2cc6c411f"_s);
}

void TestPageReader::twoFilesHaveOtherIds()
{
    const auto one = m_reader->read(u"a.txt"_s, "# 国事\n双方会谈。\n");
    const auto other = m_reader->read(u"a.txt"_s, "# 国事\n双方会谈！\n");
    const auto renamed = m_reader->read(u"b.txt"_s, "# 国事\n双方会谈。\n");
    QVERIFY(one && other && renamed);
    QVERIFY(one->first().articles[0].uuid != other->first().articles[0].uuid);
    QCOMPARE(renamed->first().articles[0].uuid, one->first().articles[0].uuid);
}

void TestPageReader::givenLabelsBeatWhatIsInferred()
{
    GivenLabels given{.city = {.code = u"652300"_s, .name = u"昌吉回族自治州"_s},
                      .date = *parseEdtf(u"2020-12-05"_s),
                      .paper = u"昌吉日报"_s};
    given.date.kind = DateKind::Given;
    const auto pages = m_reader->readFile(pageFileAt(seed(u"000_5b11f29b56d2f71e.txt"_s)), given);
    QVERIFY(pages);
    const Page &page = pages->first();
    QCOMPARE(page.place.place, given.city);
    QCOMPARE(page.place.confidence, Confidence::Given);
    QCOMPARE(page.date, given.date);
    QCOMPARE(page.paper, u"昌吉日报"_s);
    QCOMPARE(page.articles.first().place, page.place);
}

void TestPageReader::paperIsPrintedOrUnknown()
{
    const auto pages = m_reader->read(
        u"a.txt"_s, "河山日报\n总第123期\n今日8版\n\n# 国事\n本报讯 双方在阜新市会谈。\n");
    QVERIFY(pages);
    QCOMPARE(pages->first().paper, u"河山日报"_s);
    QCOMPARE(pages->first().masthead, (QList<int>{1, 2, 3}));
}

void TestPageReader::badFiles_data()
{
    using Code = Error::Code;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("empty") << QByteArray() << Code::Empty;
    QTest::newRow("blank") << QByteArray("\n \n") << Code::Empty;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0",
                                          6)
                            << Code::Binary;
    QTest::newRow("no text") << QByteArray("\xff\xff").repeated(40) << Code::Encoding;
}

void TestPageReader::badFiles()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.txt"_s);
    write(path, bytes);
    const auto pages = m_reader->readFile(pageFileAt(path));
    QVERIFY(!pages);
    QTEST(pages.error().code, "code");
    QCOMPARE(pages.error().where, u"page.txt"_s);
}

void TestPageReader::largeFilesAreNotRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.txt"_s);
    write(path, "本");
    QVERIFY(QFile::resize(path, largestPageFile + 1));
    const auto pages = m_reader->readFile(pageFileAt(path));
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, Error::Code::TooLarge);
}

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
