#include "librarytest.h"
#include "store/databasecare.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Files of records on their way into the library and again.
class TestRecordImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storedAndShown();
    void bytesAreKept();
    void sameFileAddsNothing();
    void growingFile();
    void correctedRecord();
    void marksFollowTheirWords();
    void sameIdTwiceInOneFile();
    void otherBytesWithTheSameTexts();
    void badRecordsAreNamed();
    void nothingOfAFileWithoutColumnsStays();
    void mappingByName();
    void readAgainWithOtherColumns();
    void attachments();
    void stoppedImportGoesOn();
    void notesAreSavedMeanwhile();
    void columnsOf();
    void pageInAnotherEncoding();

private:
    ImportReport import(const QString &name, const QByteArray &bytes, ImportRequest request = {})
    {
        const QString path = m_temporary->filePath(name);
        if (!writeBytes(path, bytes))
            return {};
        request.paths = {path};
        return m_library->import(request).wait();
    }
    QStringList keptBytes() const
    {
        return QDir(m_library->folder() + u"/pages"_s).entryList(QDir::Files | QDir::Hidden);
    }
    qint64 articles() { return m_library->sidebarCounts().wait()->articles; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Library> m_library;
};

namespace {

QByteArray line(const QString &id, const QString &title, const QString &text)
{
    return u"{\"id\":\"%1\",\"paper\":\"台南市政府\",\"city\":\"台南\",\"date\":\"2024-05-06\","
           u"\"title\":\"%2\",\"text\":\"%3\",\"keywords\":\"市政\",\"page\":\"3\"}\n"_s
               .arg(id, title, text)
               .toUtf8();
}

using Outcome = ImportReport::File::Outcome;

} // namespace

void TestRecordImport::init()
{
    m_library.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_library = opened(m_temporary->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
}

void TestRecordImport::storedAndShown()
{
    const ImportReport report =
        import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"子\\n丑"_s) + line(u"2"_s, u"乙"_s, u"寅"_s));
    QCOMPARE(report.added, 1);
    QVERIFY(report.skipped.isEmpty());
    QCOMPARE(report.files.size(), 1);
    const ImportReport::File &file = report.files.first();
    QVERIFY(file.holdsRecords);
    QCOMPARE(file.outcome, Outcome::Added);
    QCOMPARE(file.articles, 2);
    QCOMPARE(file.added, 2);
    QCOMPARE(file.firstDate, u"2024-05-06"_s);
    QCOMPARE(file.cities.size(), 1);
    QCOMPARE(file.cities.first().code, u"TW-TNN"_s);
    const ArticleRow row = articleCalled(*m_library, u"甲"_s);
    QCOMPARE(row.paper, u"台南市政府"_s);
    QCOMPARE(row.page, u"3"_s);
    QCOMPARE(row.edtf, u"2024-05-06"_s);
    QCOMPARE(row.dateKind, DateKind::Given);
    QCOMPARE(row.city.code, u"TW-TNN"_s);
    QCOMPARE(row.cityConfidence, Confidence::Given);
    const auto stored = m_library->article(row.id);
    QVERIFY(stored);
    QCOMPARE(stored->article.sourceText, u"甲\n子\n丑"_s);
    QVERIFY(stored->fileName.endsWith(u"/a.jsonl"));
    QCOMPARE(QUuid(row.uuid), file.articleUuids.first());
    const auto found = m_library->search({.query = u"寅"_s}, 10, 0).wait();
    QVERIFY(found);
    QCOMPARE(found->total, 1);
    QCOMPARE(m_library->pageOf(row.id).error().code == Error::Code::Internal, false);
    QCOMPARE(*m_library->problems().wait(), QStringList());
}

void TestRecordImport::bytesAreKept()
{
    const QByteArray bytes = line(u"1"_s, u"甲"_s, u"子"_s);
    QVERIFY(!import(u"a.jsonl"_s, bytes).files.isEmpty());
    QCOMPARE(keptBytes().size(), 1);
    QCOMPARE(bytesOf(m_library->folder() + u"/pages/"_s + keptBytes().first()), bytes);
}

void TestRecordImport::sameFileAddsNothing()
{
    const QByteArray bytes = line(u"1"_s, u"甲"_s, u"子"_s) + line(u"2"_s, u"乙"_s, u"寅"_s);
    const ImportReport first = import(u"a.jsonl"_s, bytes);
    for (const QString &name : {u"a.jsonl"_s, u"b.jsonl"_s}) {
        const ImportReport again = import(name, bytes);
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.added + again.revised, 0);
        QCOMPARE(again.files.first().articleUuids, first.files.first().articleUuids);
    }
    QCOMPARE(articles(), 2);
    QCOMPARE(keptBytes().size(), 1);
}

void TestRecordImport::growingFile()
{
    const QByteArray bytes = line(u"1"_s, u"甲"_s, u"子"_s);
    QCOMPARE(import(u"a.jsonl"_s, bytes).files.first().added, 1);
    const ImportReport more = import(u"a.jsonl"_s, bytes + line(u"2"_s, u"乙"_s, u"寅"_s));
    QCOMPARE(more.revised, 1);
    QCOMPARE(more.files.first().added, 1);
    QCOMPARE(more.files.first().unchanged, 1);
    QCOMPARE(articles(), 2);
    QCOMPARE(*m_library->problems().wait(), QStringList());
}

void TestRecordImport::correctedRecord()
{
    import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"第一次的文字"_s));
    const QString uuid = articleCalled(*m_library, u"甲"_s).uuid;
    const ImportReport again = import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"第二次的文字"_s));
    QCOMPARE(again.files.first().revised, 1);
    const ArticleRow row = articleCalled(*m_library, u"甲"_s);
    QCOMPARE(row.uuid, uuid);
    const auto stored = m_library->article(row.id);
    QCOMPARE(stored->article.sourceText, u"甲\n第二次的文字"_s);
    QCOMPARE(stored->revision, 1);
    QCOMPARE(articles(), 1);
}

void TestRecordImport::marksFollowTheirWords()
{
    import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"市長今日出席典禮。"_s));
    const ArticleId id = articleCalled(*m_library, u"甲"_s).id;
    QVERIFY(m_library->addMark({.article = id, .range = {2, 4}, .note = u"市長"_s}).wait());
    import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"更正：市長今日出席典禮。"_s));
    const auto marks = m_library->marksOf(id);
    QVERIFY(marks);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().selector.range, (TextRange{5, 7}));
    QCOMPARE(marks->first().selector.quote, u"市長"_s);
}

// A column called id that is none: the texts are kept apart all the same.
void TestRecordImport::sameIdTwiceInOneFile()
{
    const QByteArray bytes = line(u"1"_s, u"甲"_s, u"子"_s) + line(u"1"_s, u"乙"_s, u"寅"_s) +
                             line(u"1"_s, u"甲"_s, u"子"_s);
    const ImportReport report = import(u"a.jsonl"_s, bytes);
    QCOMPARE(report.files.first().added, 2);
    QCOMPARE(report.files.first().unchanged, 1);
    const ImportReport more = import(u"a.jsonl"_s, bytes + line(u"2"_s, u"丙"_s, u"卯"_s));
    QCOMPARE(more.files.first().added, 1);
    QCOMPARE(more.files.first().revised, 0);
    QCOMPARE(articles(), 3);
}

void TestRecordImport::otherBytesWithTheSameTexts()
{
    import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"子"_s));
    const ImportReport again =
        import(u"b.jsonl"_s, "\xef\xbb\xbf" + line(u"1"_s, u"甲"_s, u"子"_s));
    QCOMPARE(again.unchanged, 1);
    QVERIFY(again.files.first().sameTextAs.endsWith(u"/a.jsonl"));
    QCOMPARE(keptBytes().size(), 1);
    QCOMPARE(*m_library->problems().wait(), QStringList());
}

void TestRecordImport::badRecordsAreNamed()
{
    const ImportReport report = import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"子"_s) + "broken\n" +
                                                         line(u"2"_s, u"乙"_s, u"寅"_s));
    QCOMPARE(report.files.first().added, 2);
    QCOMPARE(report.files.first().warnings, QStringList{u"bad-records:1"_s});
    QCOMPARE(report.skipped.size(), 1);
    QCOMPARE(report.skipped.first().reason.code, Error::Code::BadRecord);
    QVERIFY(report.skipped.first().reason.where.endsWith(u"a.jsonl #2"));
    const ImportReport none = import(u"b.jsonl"_s, "broken\n");
    QCOMPARE(none.added, 0);
    QCOMPARE(none.files.first().outcome, Outcome::Skipped);
    QCOMPARE(none.files.first().reason.code, Error::Code::Empty);
    QCOMPARE(keptBytes().size(), 1);
}

void TestRecordImport::nothingOfAFileWithoutColumnsStays()
{
    const ImportReport report = import(u"a.csv"_s, "甲,乙\n子,丑\n");
    QCOMPARE(report.skipped.size(), 1);
    QCOMPARE(report.skipped.first().reason.code, Error::Code::NoColumns);
    QVERIFY(keptBytes().isEmpty());
    QCOMPARE(*m_library->problems().wait(), QStringList());
}

void TestRecordImport::mappingByName()
{
    const ColumnMapping mapping{{u"title"_s, u"甲"_s}, {u"text"_s, u"乙"_s}};
    QVERIFY(m_library->saveMapping(u"我的"_s, mapping).wait());
    QCOMPARE(*m_library->mappings(), (QMap<QString, ColumnMapping>{{u"我的"_s, mapping}}));
    const ImportReport report = import(u"a.csv"_s, "甲,乙\n子,丑\n", {.mapping = u"我的"_s});
    QCOMPARE(report.added, 1);
    QCOMPARE(m_library->article(articleCalled(*m_library, u"子"_s).id)->article.sourceText,
             u"子\n丑"_s);
    QVERIFY(m_library->saveMapping(u"我的"_s, {}).wait());
    QVERIFY(m_library->mappings()->isEmpty());
}

void TestRecordImport::readAgainWithOtherColumns()
{
    const QByteArray bytes = "标题,导语,正文\n子,丑,寅\n";
    import(u"a.csv"_s, bytes);
    const ImportReport again = import(u"a.csv"_s, bytes, {.columns = {{u"text"_s, u"导语"_s}}});
    QCOMPARE(again.files.first().revised, 1);
    QCOMPARE(articles(), 1);
    QCOMPARE(m_library->article(articleCalled(*m_library, u"子"_s).id)->article.sourceText,
             u"子\n丑"_s);
}

void TestRecordImport::attachments()
{
    QVERIFY(QDir(m_temporary->path()).mkdir(u"files"_s));
    QVERIFY(writeBytes(m_temporary->filePath(u"files/1.txt"_s), "　　本报讯 附件里的正文很长。\n"));
    const ImportReport report =
        import(u"a.ris"_s, "TY  - NEWS\nTI  - 甲\nAB  - 摘要\nL1  - files/1.txt\nER  - \n"
                           "TY  - NEWS\nTI  - 乙\nAB  - 只有摘要\nL1  - files/2.txt\nER  - \n"
                           "TY  - NEWS\nTI  - 丙\nL1  - ../../etc/passwd\nER  - \n");
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.first().added, 2);
    QCOMPARE(report.files.first().warnings,
             (QStringList{u"attachment:files/2.txt"_s, u"attachment:../../etc/passwd"_s,
                          u"bad-records:1"_s}));
    QCOMPARE(m_library->article(articleCalled(*m_library, u"甲"_s).id)->article.sourceText,
             u"甲\n本报讯 附件里的正文很长。"_s);
    QCOMPARE(m_library->article(articleCalled(*m_library, u"乙"_s).id)->article.sourceText,
             u"乙\n只有摘要"_s);
}

void TestRecordImport::stoppedImportGoesOn()
{
    constexpr int count = 6000;
    QByteArray bytes;
    for (int number = 1; number <= count; ++number)
        bytes += line(QString::number(number), u"题%1"_s.arg(number), u"文"_s.repeated(700));
    const QString path = m_temporary->filePath(u"a.jsonl"_s);
    QVERIFY(writeBytes(path, bytes));
    auto job = m_library->import({.paths = {path}});
    QTRY_VERIFY(articles() > 0); // reading is ahead of storing
    job.stop();
    const ImportReport stopped = job.wait();
    QCOMPARE(stopped.files.size(), 1);
    const qint64 done = stopped.files.first().added;
    QCOMPARE(articles(), done);
    QVERIFY(done > 0 && done < count);
    const ImportReport rest = m_library->import({.paths = {path}}).wait();
    QCOMPARE(rest.files.first().added, count - done);
    QCOMPARE(rest.files.first().unchanged, done);
    QCOMPARE(articles(), count);
}

// Not how fast, but that they need not wait for the end.
void TestRecordImport::notesAreSavedMeanwhile()
{
    import(u"a.jsonl"_s, line(u"1"_s, u"甲"_s, u"子丑寅"_s));
    const ArticleId id = articleCalled(*m_library, u"甲"_s).id;
    QByteArray bytes;
    for (int number = 1; number <= 6000; ++number)
        bytes += line(u"n%1"_s.arg(number), u"题%1"_s.arg(number), u"文"_s.repeated(700));
    const QString path = m_temporary->filePath(u"b.jsonl"_s);
    QVERIFY(writeBytes(path, bytes));
    auto job = m_library->import({.paths = {path}});
    QTRY_VERIFY(job.progress().done() > 0);
    QVERIFY(m_library->addMark({.article = id, .range = {2, 3}}).wait());
    QVERIFY(job.progress().done() < job.progress().total());
    QCOMPARE(job.wait().files.first().added, 6000);
}

void TestRecordImport::columnsOf()
{
    const QString path = m_temporary->filePath(u"a.csv"_s);
    QVERIFY(writeBytes(path, "题名,正文,备注\n子,丑,寅\n"));
    const auto preview = m_library->columnsOf(path).wait();
    QVERIFY(preview);
    QCOMPARE(preview->columns, (QStringList{u"题名"_s, u"正文"_s, u"备注"_s}));
    QCOMPARE(preview->proposed[u"title"_s], u"题名"_s);
    QCOMPARE(m_library->columnsOf(QStringLiteral(SEEDS_FOLDER "/000_5b11f29b56d2f71e.txt"))
                 .wait()
                 .error()
                 .code,
             Error::Code::Unsupported);
}

// The page is known, in whatever bytes: here with a BOM and with CR LF.
void TestRecordImport::pageInAnotherEncoding()
{
    const QByteArray page = bytesOf(QStringLiteral(SEEDS_FOLDER "/000_5b11f29b56d2f71e.txt"));
    const ImportReport first = import(u"page.txt"_s, page);
    QCOMPARE(first.added, 1);
    QByteArray other = "\xef\xbb\xbf" + page;
    other.replace("\n", "\r\n");
    const ImportReport again = import(u"other.txt"_s, other);
    QCOMPARE(again.unchanged, 1);
    QVERIFY(again.files.first().sameTextAs.endsWith(u"/page.txt"));
    QCOMPARE(again.articleUuids, first.articleUuids);
    QCOMPARE(keptBytes().size(), 1);
    QCOMPARE(articles(), 4);
    QCOMPARE(*m_library->problems().wait(), QStringList());
}

QTEST_GUILESS_MAIN(TestRecordImport)
#include "tst_recordimport.moc"
