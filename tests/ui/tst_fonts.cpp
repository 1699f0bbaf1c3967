#include "look/fonts.h"

#include <QApplication>
#include <QGlyphRun>
#include <QProcess>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

// Set for the child process that shows that there is a trap to be closed.
constexpr char leaveTrapOpen[] = "BAOLAN_TEST_LEAVE_LOCALE_TRAP_OPEN";

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

int exitCodeOfRegionsDiffer(const QProcessEnvironment &environment)
{
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList{u"regionsDiffer"_s});
    return child.waitForFinished() ? child.exitCode() : -1;
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
    void regionsDifferUnderEveryLocale_data();
    void regionsDifferUnderEveryLocale();
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

// Also what the child process of the next test runs.
void TestFonts::regionsDiffer()
{
    for (const QString &character : {u"骨"_s, u"，"_s}) {
        const auto simplified =
            glyphs(character, serifFamilies(ScriptChoice::Simplified, Script::Neutral));
        const auto taiwan = glyphs(character, serifFamilies(ScriptChoice::Taiwan, Script::Neutral));
        QCOMPARE(simplified.glyphIndexes().size(), 1);
        QVERIFY(simplified.glyphIndexes().first() != 0);
        QVERIFY(simplified.glyphIndexes() != taiwan.glyphIndexes());
    }
}

void TestFonts::regionsDifferUnderEveryLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"zh_CN", "zh_TW", "ja_JP"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestFonts::regionsDifferUnderEveryLocale()
{
    QFETCH(QString, locale);
    QTemporaryDir locales;
    const QString folder = locales.filePath(locale + u".UTF-8"_s);
    QCOMPARE(QProcess::execute(u"localedef"_s, {u"-i"_s, locale, u"-f"_s, u"UTF-8"_s, folder}), 0);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOCPATH"_s, locales.path());
    environment.insert(u"LC_ALL"_s, locale + u".UTF-8"_s);
    QCOMPARE(exitCodeOfRegionsDiffer(environment), 0);
    environment.insert(QString::fromLatin1(leaveTrapOpen), u"1"_s);
    QCOMPARE(exitCodeOfRegionsDiffer(environment), 1);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet(leaveTrapOpen))
        closeLocaleTrap();
    TestFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fonts.moc"
