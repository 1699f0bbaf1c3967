#include "look/tagswatch.h"
#include "look/theme.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

// Can the colours of tags be told apart by every reader?
class TestTagPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differenceItself_data();
    void differenceItself();
    void sightItself();
    void tonesAreToldApart_data();
    void tonesAreToldApart();
    void swatchesShowMoreThanAColor();
    void namesAreDifferent();
};

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple times(const Matrix &matrix, const Triple &value)
{
    Triple product{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * value[column];
    }
    return product;
}

// Machado, Oliveira and Fernandes 2009, table 1, severity 1: what linear RGB looks like without
// red, green or blue cones.
constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779},
                         {-0.078411, 0.930809, 0.147602},
                         {0.004733, 0.691367, 0.303900}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple seen(const QColor &color, const Matrix &sight)
{
    Triple rgb =
        times(sight, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double &channel : rgb)
        channel = std::clamp(channel, 0.0, 1.0);
    return rgb;
}

// CIE 1976 L*a*b* of linear sRGB, white D65.
Triple lab(const Triple &rgb)
{
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1, 1.08883};
    Triple f = times(toXyz, rgb);
    for (size_t at = 0; at < 3; ++at) {
        const double part = f[at] / white[at];
        f[at] = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double sine(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180);
}

double cosine(double degrees)
{
    return std::cos(degrees * std::numbers::pi / 180);
}

double hue(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

// CIEDE2000 after Sharma, Wu and Dalal 2005. About 2.3 is just noticeable.
double difference(const Triple &one, const Triple &other)
{
    const auto power7 = [](double chroma) { return std::pow(chroma, 7); };
    const double plain = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double stretch = 1.5 - 0.5 * std::sqrt(power7(plain) / (power7(plain) + power7(25)));
    const double c1 = std::hypot(stretch * one[1], one[2]);
    const double c2 = std::hypot(stretch * other[1], other[2]);
    const double h1 = hue(stretch * one[1], one[2]);
    const double h2 = hue(stretch * other[1], other[2]);
    const bool isGrey = c1 * c2 == 0;
    double turn = isGrey ? 0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    const double l = (one[0] + other[0]) / 2;
    const double c = (c1 + c2) / 2;
    double h = isGrey ? h1 + h2 : (h1 + h2) / 2;
    if (!isGrey && std::abs(h1 - h2) > 180)
        h += h < 180 ? 180 : -180;
    const double t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) -
                     0.20 * cosine(4 * h - 63);
    const double l50 = (l - 50) * (l - 50);
    const double forLightness = (other[0] - one[0]) / (1 + 0.015 * l50 / std::sqrt(20 + l50));
    const double forChroma = (c2 - c1) / (1 + 0.045 * c);
    const double forHue = 2 * std::sqrt(c1 * c2) * sine(turn / 2) / (1 + 0.015 * c * t);
    const double angle = (h - 275) / 25;
    const double rotation =
        -sine(60 * std::exp(-angle * angle)) * 2 * std::sqrt(power7(c) / (power7(c) + power7(25)));
    return std::sqrt(forLightness * forLightness + forChroma * forChroma + forHue * forHue +
                     rotation * forChroma * forHue);
}

} // namespace

void TestTagPalette::differenceItself_data()
{
    // Rows of the paper's table of test data.
    QTest::addColumn<double>("expected");
    QTest::addColumn<QList<double>>("labs");
    QTest::newRow("1") << 2.0425 << QList<double>{50, 2.6772, -79.7751, 50, 0, -82.7485};
    QTest::newRow("7") << 0.0 << QList<double>{50, 0, 0, 50, 0, 0};
    QTest::newRow("9") << 7.1792 << QList<double>{50, 2.49, -0.001, 50, -2.49, 0.0009};
    QTest::newRow("17") << 27.1492 << QList<double>{50, 2.5, 0, 73, 25, -18};
    QTest::newRow("25") << 1.2644
                        << QList<double>{60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387};
    QTest::newRow("34") << 0.9082
                        << QList<double>{2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514};
}

void TestTagPalette::differenceItself()
{
    QFETCH(const double, expected);
    QFETCH(const QList<double>, labs);
    const double found = difference({labs[0], labs[1], labs[2]}, {labs[3], labs[4], labs[5]});
    QVERIFY2(std::abs(found - expected) < 0.0001, qPrintable(QString::number(found, 'g', 8)));
}

// Red and a green of its lightness to them are what protans mix up; grey looks grey to all.
void TestTagPalette::sightItself()
{
    const QColor red(0xC0, 0x30, 0x30);
    const QColor green(0x58, 0x58, 0x2C);
    const auto between = [&](const Matrix &sight) {
        return difference(lab(seen(red, sight)), lab(seen(green, sight)));
    };
    QVERIFY(between(protan) < between(usual) / 2);
    for (const Matrix &sight : {protan, deutan, tritan}) {
        const QColor grey(0x80, 0x80, 0x80);
        QVERIFY(difference(lab(seen(grey, sight)), lab(seen(grey, usual))) < 1);
    }
}

void TestTagPalette::tonesAreToldApart_data()
{
    QTest::addColumn<Theme::Name>("name");
    QTest::newRow("light") << Theme::Name::Light;
    QTest::newRow("sepia") << Theme::Name::Sepia;
    QTest::newRow("dark") << Theme::Name::Dark;
}

void TestTagPalette::tonesAreToldApart()
{
    constexpr double four = 4 * 2.3; // times what is just noticeable
    QFETCH(const Theme::Name, name);
    const auto &tags = Theme::of(name).tags;
    for (const Matrix &sight : {usual, protan, deutan, tritan}) {
        for (size_t one = 0; one < tags.size(); ++one) {
            for (size_t other = one + 1; other < tags.size(); ++other) {
                const double apart = difference(lab(seen(tags[one].tone, sight)),
                                                lab(seen(tags[other].tone, sight)));
                QVERIFY2(
                    apart >= four,
                    qPrintable(u"%1 %2: %3"_s.arg(tags[one].tone.name(), tags[other].tone.name())
                                   .arg(apart)));
            }
        }
    }
}

// A stripe before the words and a line under them, in the full tone, on the wash.
void TestTagPalette::swatchesShowMoreThanAColor()
{
    const TagColors colors = Theme::of(Theme::Name::Light).tags[3];
    QImage image(28, 14, QImage::Format_RGB32);
    QPainter painter(&image);
    paintTagSwatch(painter, image.rect(), colors);
    painter.end();
    QCOMPARE(image.pixelColor(0, 5), colors.tone);
    QCOMPARE(image.pixelColor(20, 13), colors.tone);
    QCOMPARE(image.pixelColor(20, 5), colors.wash);
}

void TestTagPalette::namesAreDifferent()
{
    QSet<QString> names;
    for (int color = 0; color < 8; ++color)
        names << tagColorText(color);
    QCOMPARE(names.size(), 8);
}

QTEST_MAIN(TestTagPalette)
#include "tst_tagpalette.moc"
