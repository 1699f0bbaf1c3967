#include "librarytest.h"
#include "store/databasecare.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// An import is one act: taken back and done again as a whole, however it came in.
class TestImportUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takenBackAndDoneAgain_data();
    void takenBackAndDoneAgain();
    void importedAgainAfterwards();
    void readAgain();
    void pastedPage();
    void nothingNewIsNoAct_data();
    void nothingNewIsNoAct();
    void stoppedOneIsAnAct();
    void whatTheReaderDidMeanwhile();
    void readStatesComeBackWithTheirArticles();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QString path = m_temporary->filePath(u"pages/"_s + name);
        return writeBytes(path, bytes) ? path : QString();
    }
    ImportReport import(const QStringList &paths, bool reread = false)
    {
        return m_library->import({.paths = paths, .reread = reread}).wait();
    }
    QByteArray dump() const
    {
        auto db =
            Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
        const auto text = db ? canonicalDump(*db) : db.error();
        return text ? *text : QByteArray();
    }
    qint64 found(const QString &query)
    {
        Filter filter;
        filter.query = query;
        const auto result = m_library->search(filter, 10, 0).wait();
        return result ? result->total : -1;
    }

    QStringList problems()
    {
        const auto sentences = m_library->problems().wait();
        return sentences ? *sentences : QStringList(sentences.error().detail);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Library> m_library;
};

namespace {

const QByteArray page("# 新桥通车\n\n本报讯 昨天新桥正式通车。\n\n# 市场开张\n\n市场今天迎客。\n");

QByteArray records(int count)
{
    QByteArray lines;
    for (int number = 1; number <= count; ++number)
        lines += u"{\"id\":\"%1\",\"title\":\"新桥%1\",\"text\":\"%2\",\"keywords\":\"路\"}\n"_s
                     .arg(QString::number(number), u"新桥通车。"_s.repeated(100))
                     .toUtf8();
    return lines;
}

} // namespace

void TestImportUndo::init()
{
    m_library.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_library = opened(m_temporary->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
    QVERIFY(QDir(m_temporary->path()).mkpath(u"pages"_s));
}

void TestImportUndo::takenBackAndDoneAgain_data()
{
    QTest::addColumn<QByteArrayList>("files");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<qint64>("articles");
    QTest::newRow("a page of two articles") << QByteArrayList{page} << u".txt"_s << qint64(2);
    QTest::newRow("two pages") << QByteArrayList{page, "# 大雪\n\n新桥封路。\n"} << u".txt"_s
                               << qint64(3);
    QTest::newRow("records, in several transactions")
        << QByteArrayList{records(150)} << u".jsonl"_s << qint64(150);
}

void TestImportUndo::takenBackAndDoneAgain()
{
    QFETCH(QByteArrayList, files);
    QFETCH(QString, ending);
    QFETCH(qint64, articles);
    QStringList paths;
    for (const QByteArray &bytes : files)
        paths << write(QString::number(paths.size()) + ending, bytes);
    const QByteArray before = dump();
    const ImportReport report = import(paths);
    QCOMPARE(report.added, int(files.size()));
    QVERIFY(report.canBeUndone);
    const QByteArray after = dump();
    QCOMPARE(m_library->undoLabel(), u"Import %1 file(s)"_s.arg(files.size()));
    QCOMPARE(found(u"新桥"_s), articles - (ending == u".txt"_s ? 1 : 0));
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), QString());
    QCOMPARE(found(u"新桥"_s), 0);
    QCOMPARE(problems(), QStringList());
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
    QVERIFY(m_library->completeIndex().wait());
    QCOMPARE(found(u"新桥"_s), articles - (ending == u".txt"_s ? 1 : 0));
    QCOMPARE(problems(), QStringList());
}

void TestImportUndo::importedAgainAfterwards()
{
    const QString path = write(u"a.txt"_s, page);
    QCOMPARE(import({path}).added, 1);
    const QByteArray after = dump();
    QVERIFY(m_library->undo().wait());
    QCOMPARE(import({path}).added, 1);
    QCOMPARE(dump(), after);
    QCOMPARE(m_library->redoLabel(), QString()); // another way was taken
}

void TestImportUndo::readAgain()
{
    const QString path = write(u"a.txt"_s, page);
    import({path});
    const ArticleId id = articleCalled(*m_library, u"新桥通车"_s).id;
    QVERIFY(m_library->addMark({.article = id, .range = {0, 2}, .tagPaths = {u"桥"_s}}).wait());
    const QByteArray before = dump();
    QVERIFY(writeBytes(path, QByteArray(page).replace("正式", "终于")));
    QCOMPARE(import({path}).revised, 1);
    const QByteArray after = dump();
    QVERIFY(after != before);
    QCOMPARE(import({path}, true).revised, 1);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), after);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), u"Tag 桥"_s);
}

void TestImportUndo::pastedPage()
{
    const QByteArray before = dump();
    auto job = m_library->importText({.text = QString::fromUtf8(page),
                                      .address = u"https://x.cn/1.html"_s,
                                      .accessed = u"2026-07-03"_s});
    QVERIFY(job);
    QCOMPARE(job->wait().added, 1);
    QVERIFY(dump().contains("https://x.cn/1.html\",\"2026-07-03"));
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

void TestImportUndo::nothingNewIsNoAct_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("the same page") << u"a.txt"_s << page << page;
    QTest::newRow("the same records") << u"a.jsonl"_s << records(3) << records(3);
    QTest::newRow("records without text")
        << u"a.jsonl"_s << records(3) << QByteArray("{\"id\":\"9\"}\n");
    QTest::newRow("no text at all") << u"a.txt"_s << page << QByteArray();
}

void TestImportUndo::nothingNewIsNoAct()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    import({write(name, first)});
    QVERIFY(m_library->setReaderName(u"李"_s).wait());
    const auto mark = m_library->addTag(u"桥"_s).wait();
    QVERIFY(mark);
    const QByteArray before = dump();
    QVERIFY(import({write(name, second)}).canBeUndone);
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), u"New tag 桥"_s);
}

void TestImportUndo::stoppedOneIsAnAct()
{
    constexpr int count = 6000;
    const QByteArray before = dump();
    auto job = m_library->import({.paths = {write(u"a.jsonl"_s, records(count))}});
    QTRY_VERIFY(m_library->sidebarCounts().wait()->articles > 0);
    job.stop();
    const qint64 added = job.wait().files.first().added;
    QVERIFY(added > 0 && added < count);
    QCOMPARE(m_library->undoLabel(), u"Import 1 file(s)"_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

// What the reader does while an import goes on stays where it was done: the way back is exact.
void TestImportUndo::whatTheReaderDidMeanwhile()
{
    import({write(u"a.txt"_s, page)});
    const ArticleId id = articleCalled(*m_library, u"新桥通车"_s).id;
    const QByteArray before = dump();
    auto job = m_library->import({.paths = {write(u"a.jsonl"_s, records(3000))}});
    QTRY_VERIFY(m_library->sidebarCounts().wait()->articles > 2);
    QVERIFY(m_library->addMark({.article = id, .range = {0, 2}, .note = u"一"_s}).wait());
    QCOMPARE(m_library->undoLabel(), u"Add note"_s); // not the import that goes on
    QVERIFY(m_library->undo().wait());
    QVERIFY(m_library->marksOf(id)->isEmpty());
    QVERIFY(m_library->redo().wait());
    // On an article that has just come in.
    const auto listing = m_library->listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
    QVERIFY(listing);
    const ArticleId fresh = *std::ranges::max_element(listing->ids);
    QVERIFY(fresh != id);
    QVERIFY(m_library->addMark({.article = fresh, .range = {0, 2}, .note = u"二"_s}).wait());
    QCOMPARE(job.wait().added, 1);
    const QByteArray after = dump();
    int steps = 0;
    while (dump() != before && steps < 6) {
        QVERIFY(m_library->undo().wait());
        ++steps;
    }
    QCOMPARE(dump(), before);
    for (; steps > 0; --steps)
        QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
}

void TestImportUndo::readStatesComeBackWithTheirArticles()
{
    import({write(u"a.txt"_s, page)});
    const ArticleId id = articleCalled(*m_library, u"新桥通车"_s).id;
    QVERIFY(m_library->setReadState({id}, ReadState::Coded).wait());
    const QByteArray after = dump();
    QVERIFY(m_library->undo().wait());
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
