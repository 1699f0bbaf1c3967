#include "librarytest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Labels that an import takes from the paths of its files.
class TestImportLabels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usualForms();
    void pattern();
    void patternThatIsNone();

private:
    QString file(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestImportLabels::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = opened(m_folder->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
}

void TestImportLabels::cleanup()
{
    m_library.reset();
}

// A page at that path below the test's folder.
QString TestImportLabels::file(const QString &path)
{
    const QString whole = m_folder->filePath(path);
    const bool written = QDir().mkpath(QFileInfo(whole).path()) &&
                         writeBytes(whole, "# 新路通车\n新路通车，市民很高兴。\n");
    return written ? whole : QString();
}

void TestImportLabels::usualForms()
{
    const QString path = file(u"锦州日报/20240305_A2.txt"_s);
    const ImportReport report = m_library->import({.paths = {path}}).wait();
    QCOMPARE(report.pages.size(), 1);
    QCOMPARE(report.pages.first().paper, u"锦州日报"_s);
    QCOMPARE(report.pages.first().number, u"A2"_s);
    QCOMPARE(report.pages.first().date.edtf, u"2024-03-05"_s);
    QCOMPARE(report.pages.first().place.place.code, u"210700"_s);
}

void TestImportLabels::pattern()
{
    file(u"pages/阜新/05.03.2024/x_7.txt"_s);
    const ImportReport report =
        m_library
            ->import({.paths = {m_folder->filePath(u"pages"_s)},
                      .pathPattern = u"{city}/{date:dd.MM.yyyy}/*_{page}.txt"_s})
            .wait();
    QCOMPARE(report.pages.size(), 1);
    QCOMPARE(report.pages.first().number, u"7"_s);
    QCOMPARE(report.pages.first().date.edtf, u"2024-03-05"_s);
    QCOMPARE(report.pages.first().place.confidence, Confidence::Given);
    QCOMPARE(report.pages.first().place.place.code, u"210900"_s);
}

void TestImportLabels::patternThatIsNone()
{
    const QString path = file(u"20240305_A2.txt"_s);
    const ImportReport report =
        m_library->import({.paths = {path}, .pathPattern = u"{papers}/*"_s}).wait();
    QCOMPARE(report.added, 0);
    QCOMPARE(report.skipped.size(), 1);
    QCOMPARE(report.skipped.first().file, u"{papers}/*"_s);
    QCOMPARE(report.skipped.first().reason,
             (Error{Error::Code::BadValue, u"path-pattern:1"_s, u"{papers}"_s}));
}

QTEST_GUILESS_MAIN(TestImportLabels)
#include "tst_importlabels.moc"
