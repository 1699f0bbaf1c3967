#include "look/fonts.h"

#include <QApplication>
#include <QDir>
#include <QGlyphRun>
#include <QProcess>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

// Set for the child process that shows that there is a trap to be closed.
constexpr char leaveTrapOpen[] = "BAOLAN_TEST_LEAVE_LOCALE_TRAP_OPEN";

const QString printGlyphs = u"--print-glyphs"_s; // what the child processes are started with

// What the text is really drawn with.
QGlyphRun glyphs(const QString &text, const QStringList &families)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(17);
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1000);
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.isEmpty() ? QGlyphRun() : runs.first();
}

// The glyphs that regions draw differently, a line a region: SC, TC, HK.
QString glyphIds()
{
    QString ids;
    for (const ScriptChoice choice :
         {ScriptChoice::Simplified, ScriptChoice::Taiwan, ScriptChoice::HongKong}) {
        for (const QString &character : {u"骨"_s, u"直"_s, u"角"_s, u"返"_s, u"，"_s}) {
            const auto found = glyphs(character, serifFamilies(choice, Script::Neutral));
            ids += QString::number(found.glyphIndexes().value(0)) + u' ';
        }
        ids += u'\n';
    }
    return ids;
}

// As a process of its own draws them whose locale is that one; it is made in the folder.
QString glyphIdsUnder(const QString &locale, const QTemporaryDir &locales,
                      bool leavesTrapOpen = false)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    if (locale != u"C"_s) {
        const QString name = locale.section(u'.', 0, 0);
        if (!QDir(locales.filePath(locale)).exists() &&
            QProcess::execute(u"localedef"_s,
                              {u"-i"_s, name, u"-f"_s, u"UTF-8"_s, locales.filePath(locale)}))
            return u"no such locale"_s;
        environment.insert(u"LOCPATH"_s, locales.path());
    }
    if (leavesTrapOpen)
        environment.insert(QString::fromLatin1(leaveTrapOpen), u"1"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList{printGlyphs});
    return child.waitForFinished() ? QString::fromLatin1(child.readAllStandardOutput()) : QString();
}

} // namespace

class TestFonts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void families_data();
    void families();
    void quotesAreFullWidth();
    void regionsDiffer();
    void regionsAreTheSameUnderEveryLocale_data();
    void regionsAreTheSameUnderEveryLocale();
    void openTrapDrawsOneRegion();

private:
    QTemporaryDir m_locales;
};

void TestFonts::families_data()
{
    QTest::addColumn<ScriptChoice>("choice");
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("region");
    QTest::newRow("simplified") << ScriptChoice::Simplified << Script::Traditional << u"SC"_s;
    QTest::newRow("Taiwan") << ScriptChoice::Taiwan << Script::Simplified << u"TC"_s;
    QTest::newRow("traditional") << ScriptChoice::Traditional << Script::Simplified << u"TC"_s;
    QTest::newRow("OpenCC") << ScriptChoice::OpenCC << Script::Simplified << u"TC"_s;
    QTest::newRow("Hong Kong") << ScriptChoice::HongKong << Script::Simplified << u"HK"_s;
    QTest::newRow("printed in simplified") << ScriptChoice::Source << Script::Simplified << u"SC"_s;
    QTest::newRow("printed in traditional")
        << ScriptChoice::Source << Script::Traditional << u"TC"_s;
    QTest::newRow("printed in either") << ScriptChoice::Source << Script::Neutral << u"SC"_s;
}

void TestFonts::families()
{
    QFETCH(ScriptChoice, choice);
    QFETCH(Script, script);
    QFETCH(QString, region);
    QCOMPARE(glyphs(u"报"_s, serifFamilies(choice, script)).rawFont().familyName(),
             u"Noto Serif CJK "_s + region);
    QCOMPARE(glyphs(u"报"_s, sansFamilies(choice, script)).rawFont().familyName(),
             u"Noto Sans CJK "_s + region);
}

void TestFonts::quotesAreFullWidth()
{
    const QGlyphRun run =
        glyphs(u"“字”"_s, serifFamilies(ScriptChoice::Simplified, Script::Simplified));
    QCOMPARE(run.positions().size(), 3);
    const qreal quote = run.positions().at(1).x() - run.positions().at(0).x();
    const qreal character = run.positions().at(2).x() - run.positions().at(1).x();
    QVERIFY(qAbs(quote - character) < 0.5);
}

// Of these Noto draws 骨 and 返 in three ways; 直 is one in the mainland and Taiwan, 角 in Taiwan
// and Hong Kong, and there ， stands in the middle of its square.
void TestFonts::regionsDiffer()
{
    QList<QStringList> regions;
    for (const QString &line : glyphIds().split(u'\n', Qt::SkipEmptyParts))
        regions << line.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(regions.size(), 3);
    const QStringList &simplified = regions.at(0);
    const QStringList &taiwan = regions.at(1);
    const QStringList &hongKong = regions.at(2);
    QVERIFY(!simplified.contains(u"0"_s));
    const QList<bool> differsInTaiwan{true, false, true, true, true};
    const QList<bool> differsInHongKong{true, true, true, true, true};
    const QList<bool> differsBetweenBoth{true, true, false, true, false};
    for (qsizetype i = 0; i < 5; ++i) {
        QCOMPARE(simplified.at(i) != taiwan.at(i), differsInTaiwan.at(i));
        QCOMPARE(simplified.at(i) != hongKong.at(i), differsInHongKong.at(i));
        QCOMPARE(taiwan.at(i) != hongKong.at(i), differsBetweenBoth.at(i));
    }
}

void TestFonts::regionsAreTheSameUnderEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale :
         {"C", "en_US.UTF-8", "zh_CN.UTF-8", "zh_TW.UTF-8", "zh_HK.UTF-8", "ja_JP.UTF-8"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestFonts::regionsAreTheSameUnderEveryLocale()
{
    QFETCH(QString, locale);
    QCOMPARE(glyphIdsUnder(locale, m_locales), glyphIds());
}

// Shows that there is a trap to be closed.
void TestFonts::openTrapDrawsOneRegion()
{
    const QString ids = glyphIdsUnder(u"zh_CN.UTF-8"_s, m_locales, true);
    const QStringList regions = ids.split(u'\n');
    QCOMPARE(regions.size(), 4);
    QCOMPARE(regions.at(1).section(u' ', 0, 3), regions.at(0).section(u' ', 0, 3));
    QCOMPARE(regions.at(2).section(u' ', 0, 3), regions.at(0).section(u' ', 0, 3));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet(leaveTrapOpen))
        closeLocaleTrap();
    if (QCoreApplication::arguments().contains(printGlyphs)) {
        QTextStream(stdout) << glyphIds();
        return 0;
    }
    TestFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fonts.moc"
