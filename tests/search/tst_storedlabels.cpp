#include "search/storedlabels.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

// The labels of an article as bytes, and back.
class TestStoredLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByte();
    void comeBack_data();
    void comeBack();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

static ArticleLabels example()
{
    return {.id = ArticleId(0x0102030405060708),
            .place = {'2', '1', '0', '9', '0', '0'},
            .best = 0x11121314,
            .earliest = 0x21222324,
            .latest = 0x31323334,
            .paper = 0x41424344,
            .section = 0x5152535455565758,
            .page = 0x61626364,
            .position = 0x71727374,
            .origin = Origin::Reprint,
            .confidence = Confidence::Likely,
            .dateKind = DateKind::Printed};
}

static QByteArray bytesOf(const ArticleLabels &labels)
{
    const PackedLabels bytes = packed(labels);
    return {bytes.data(), qsizetype(bytes.size())};
}

// The form of indexes that exist already.
void TestStoredLabels::everyByte()
{
    QCOMPARE(bytesOf(example()), QByteArray::fromHex("0807060504030201"
                                                     "3231303930300000"
                                                     "14131211"
                                                     "24232221"
                                                     "34333231"
                                                     "44434241"
                                                     "5857565554535251"
                                                     "64636261"
                                                     "74737271"
                                                     "030204"));
}

void TestStoredLabels::comeBack_data()
{
    QTest::addColumn<ArticleLabels>("labels");
    QTest::newRow("an example") << example();
    QTest::newRow("nothing known") << ArticleLabels{};
    QTest::newRow("the lowest of all")
        << ArticleLabels{.id = ArticleId(std::numeric_limits<qint64>::min()),
                         .earliest = std::numeric_limits<qint32>::min(),
                         .latest = std::numeric_limits<qint32>::min(),
                         .paper = std::numeric_limits<qint32>::min(),
                         .page = std::numeric_limits<qint32>::min(),
                         .position = std::numeric_limits<qint32>::min(),
                         .confidence = Confidence::Given};
    QTest::newRow("the highest of all")
        << ArticleLabels{.id = ArticleId(std::numeric_limits<qint64>::max()),
                         .place = {'\xff', 'z', 'z', 'z', 'z', 'z', 'z', '\x7f'},
                         .best = std::numeric_limits<quint32>::max(),
                         .earliest = std::numeric_limits<qint32>::max(),
                         .latest = std::numeric_limits<qint32>::max(),
                         .paper = std::numeric_limits<qint32>::max(),
                         .section = std::numeric_limits<quint64>::max(),
                         .page = std::numeric_limits<qint32>::max(),
                         .position = std::numeric_limits<qint32>::max(),
                         .origin = Origin::Contributed,
                         .dateKind = DateKind::Address};
}

void TestStoredLabels::comeBack()
{
    QFETCH(ArticleLabels, labels);
    const PackedLabels bytes = packed(labels);
    const auto again = unpackedLabels({bytes.data(), bytes.size()});
    QVERIFY(again);
    QCOMPARE(*again, labels);
}

void TestStoredLabels::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = bytesOf(example());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte less") << good.chopped(1);
    QTest::newRow("a byte more") << good + '\0';
    for (int fromEnd = 1; fromEnd <= 3; ++fromEnd) {
        QByteArray bad = good;
        bad[bad.size() - fromEnd] = '\x7f';
        QTest::addRow("no such word, %d from the end", fromEnd) << bad;
    }
}

void TestStoredLabels::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!unpackedLabels(bytes.toStdString()));
}

QTEST_GUILESS_MAIN(TestStoredLabels)
#include "tst_storedlabels.moc"
