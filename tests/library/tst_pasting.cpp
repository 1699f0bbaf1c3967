#include "librarytest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Pages that are pasted, and how files read before they are imported.
class TestPasting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pastedPageBecomesAFile_data();
    void pastedPageBecomesAFile();
    void labelsGivenBeatWhatIsInferred();
    void theSameTextAddsNothing();
    void linesInAnotherEncoding();
    void pathsAreReadByAPattern();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

namespace {

const QString page = u"# 渔港开市\n\n本报讯 渔船昨日归港。\n"_s;

ImportReport imported(Library &library, const PastedText &pasted)
{
    Result<Job<ImportReport>> job = library.importText(pasted);
    return job ? job->wait() : ImportReport();
}

} // namespace

void TestPasting::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = opened(m_folder->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
}

void TestPasting::pastedPageBecomesAFile_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("named by its first line") << QString() << u"渔港开市.txt"_s;
    QTest::newRow("named by its address")
        << u"https://epaper.example.cn/2025-07/03/node_1.html"_s << u"node_1.html.txt"_s;
    QTest::newRow("a dot file would be passed over")
        << u"https://x.cn/.htaccess"_s << u"htaccess.txt"_s;
}

void TestPasting::pastedPageBecomesAFile()
{
    QFETCH(QString, address);
    QFETCH(QString, fileName);
    const PastedText pasted{.text = page, .address = address, .accessed = u"2026-07-03"_s};
    const ImportReport report = imported(*m_library, pasted);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.pages.first().fileName, fileName);
    QCOMPARE(report.pages.first().articles.first().headline(), u"渔港开市"_s);
}

void TestPasting::labelsGivenBeatWhatIsInferred()
{
    PastedText pasted{.text = page};
    pasted.given.city = {.code = u"350200"_s, .name = u"厦门市"_s, .shortName = u"厦门"_s};
    pasted.given.paper = u"厦门日报"_s;
    const ImportReport report = imported(*m_library, pasted);
    QCOMPARE(report.pages.first().place.place.code, u"350200"_s);
    QCOMPARE(report.pages.first().paper, u"厦门日报"_s);
}

void TestPasting::theSameTextAddsNothing()
{
    QCOMPARE(imported(*m_library, {.text = page}).added, 1);
    const ImportReport again = imported(*m_library, {.text = page});
    QCOMPARE(again.added, 0);
    QCOMPARE(again.unchanged, 1);
}

void TestPasting::linesInAnotherEncoding()
{
    const QString path = m_folder->filePath(u"页.txt"_s);
    QVERIFY(writeBytes(path, u"渔港开市"_s.toUtf8()));
    const auto lines = m_library->linesOf(path, u"UTF-8"_s).wait();
    QVERIFY(lines);
    QCOMPARE(*lines, QStringList{u"渔港开市"_s});
    QVERIFY(!m_library->linesOf(m_folder->filePath(u"无.txt"_s), {}).wait());
}

void TestPasting::pathsAreReadByAPattern()
{
    const QDir folder(m_folder->filePath(u"厦门日报"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    QVERIFY(writeBytes(folder.filePath(u"20250703_A1.txt"_s), "x"));
    QVERIFY(writeBytes(folder.filePath(u"副本.txt"_s), "x"));
    const QString pattern = u"{paper}/{date:yyyyMMdd}_{page}.txt"_s;
    const auto read = m_library->pathsReadAs({folder.path()}, pattern).wait();
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->first().path, u"厦门日报/20250703_A1.txt"_s);
    QCOMPARE(read->first().labels->paper, u"厦门日报"_s);
    QCOMPARE(read->first().labels->date.edtf, u"2025-07-03"_s);
    QCOMPARE(read->first().labels->pageNumber, u"A1"_s);
    QVERIFY(!read->last().labels);
    QCOMPARE(m_library->pathsReadAs({folder.path()}, u"{what}"_s).wait().error().code,
             Error::Code::BadValue);
}

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
