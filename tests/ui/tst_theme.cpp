#include "look/icons.h"
#include "look/theme.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QString page(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastItself();
    void colors_data();
    void colors();
    void paletteIsReadable_data() { colors_data(); }
    void paletteIsReadable();
    void desktop();
    void iconsTakeTheColor();
    void iconsAskedForAreThere();
};

void TestTheme::contrastItself()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210); // 21:1, by definition
    QCOMPARE(qRound(contrast(0x777777, Qt::white) * 100), 448); // the well-known near miss
}

void TestTheme::colors_data()
{
    QTest::addColumn<Theme::Name>("name");
    QTest::newRow("light") << Theme::Name::Light;
    QTest::newRow("sepia") << Theme::Name::Sepia;
    QTest::newRow("dark") << Theme::Name::Dark;
}

void TestTheme::colors()
{
    QFETCH(Theme::Name, name);
    const Theme &theme = Theme::of(name);
    QCOMPARE(theme.name, name);
    QList<QColor> grounds{theme.window, theme.paper, theme.selection, theme.counterpart, theme.hit};
    for (const TagColors &tag : theme.tags) {
        grounds << tag.wash;
        QVERIFY2(contrast(tag.tone, theme.paper) >= 3, qPrintable(tag.tone.name()));
    }
    for (const QColor &ground : std::as_const(grounds))
        QVERIFY2(contrast(theme.ink, ground) >= 4.5, qPrintable(ground.name()));
    QVERIFY(contrast(theme.lighterInk, theme.paper) >= 4.5);
    QVERIFY(contrast(theme.accent, theme.paper) >= 4.5);
    for (qsizetype i = 0; i < grounds.size(); ++i) {
        QCOMPARE(grounds.at(i).alpha(), 255);
        for (qsizetype k = i + 1; k < grounds.size(); ++k)
            QVERIFY2(grounds.at(i) != grounds.at(k), qPrintable(grounds.at(i).name()));
    }
}

void TestTheme::paletteIsReadable()
{
    QFETCH(Theme::Name, name);
    const QPalette palette = Theme::of(name).palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base}};
    for (const auto &[text, ground] : pairs)
        QVERIFY(contrast(palette.color(text), palette.color(ground)) >= 4.5);
}

void TestTheme::desktop()
{
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(Theme::of(Theme::Name::Dark).palette());
    QCOMPARE(desktopTheme(), Theme::Name::Dark);
    QGuiApplication::setPalette(Theme::of(Theme::Name::Sepia).palette());
    QCOMPARE(desktopTheme(), Theme::Name::Light);
    QGuiApplication::setPalette(before);
}

void TestTheme::iconsTakeTheColor()
{
    const QColor color(0xB23A2B);
    const QIcon icon = tintedIcon(u"plus"_s, color);
    const QImage image = icon.pixmap(24, 24).toImage();
    QCOMPARE(image.pixelColor(12, 12), color); // where the two strokes of the plus cross
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    const QImage disabled = icon.pixmap(QSize(24, 24), QIcon::Disabled).toImage();
    QVERIFY(disabled.pixelColor(12, 12).alpha() < 128);
}

void TestTheme::iconsAskedForAreThere()
{
    static const QRegularExpression asked(u"tintedIcon\\(u\"([^\"]+)\""_s);
    QDirIterator sources(QStringLiteral(SOURCE_FOLDER "/ui"), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        auto matches = asked.globalMatch(page(sources.next()));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(name));
        }
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
