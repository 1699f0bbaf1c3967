#include "hanzi/boundaries.h"
#include "hanzi/renditions.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <opencc/Lexicon.hpp>
#include <opencc/MarisaDict.hpp>
#include <opencc/SimpleConverter.hpp>

#include <algorithm>
#include <random>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const std::vector<QString> &configurations()
{
    static const std::vector<QString> all{u"s2t"_s,  u"s2tw"_s, u"s2hk"_s,  u"s2twp"_s,
                                          u"t2s"_s,  u"tw2s"_s, u"tw2sp"_s, u"hk2s"_s,
                                          u"t2tw"_s, u"t2hk"_s, u"tw2t"_s,  u"hk2t"_s};
    return all;
}

bool keepsLength(const QString &configuration)
{
    return !configuration.endsWith(u'p');
}

QStringList phrasesOf(const char *dictionary)
{
    const std::string file = std::string("/usr/share/opencc/") + dictionary + ".ocd2";
    const auto entries = opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(file);
    QStringList phrases;
    for (const auto &entry : *entries->GetLexicon()) {
        phrases += QString::fromStdString(entry->Key());
        phrases += QString::fromStdString(entry->GetDefault());
    }
    return phrases;
}

// What is most likely to go wrong: keys and values of every dictionary, whole, cut and run
// together, between marks, joiners, controls, descriptions and other planes. No U+0000 and no lone
// surrogates, which OpenCC cannot be given.
QString fuzz(unsigned number, qsizetype pieces)
{
    QStringList phrases;
    for (const char *name :
         {"STCharacters", "STPhrases", "TSCharacters", "TSPhrases", "TWPhrases", "TWPhrasesRev",
          "TWVariants", "TWVariantsRevPhrases", "HKVariants", "HKVariantsRevPhrases"})
        phrases += phrasesOf(name);
    const QStringList others{u"\uFE00"_s,   u"\u200D"_s, u"\U000E0100"_s, u"⿰"_s,   u"\x01"_s,
                             u"\r\n"_s,     u"，“"_s,    u"\u0301"_s,     u"𫫇"_s, u"𠀀"_s,
                             u"👍🏽"_s, u"A"_s,      u" "_s,          u"한"_s,   u"\uFFFD"_s};
    std::mt19937 random(number);
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % size_t(limit)); };
    QString text;
    for (qsizetype piece = 0; piece < pieces; ++piece) {
        const QString &phrase = phrases[below(phrases.size())];
        const qsizetype cut = toGraphemes(phrase, {below(phrase.size()), phrase.size()}).begin;
        const QStringList choices{phrase, phrase.mid(cut), phrase.left(cut),
                                  others[below(others.size())]};
        text += choices[below(choices.size())];
    }
    return text;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// Our own matcher against the library it replaces.
class TestOpenCC final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameAsTheLibrary_data();
    void sameAsTheLibrary();
    void linksCoverBothSides_data() { sameAsTheLibrary_data(); }
    void linksCoverBothSides();
    void linksMapForthAndBack_data() { sameAsTheLibrary_data(); }
    void linksMapForthAndBack();
    void lineByLineIsTheWhole_data() { sameAsTheLibrary_data(); }
    void lineByLineIsTheWhole();
    void sameFromAnyThread();

private:
    std::shared_ptr<const Renditions> m_renditions;
};

void TestOpenCC::initTestCase()
{
    auto renditions = Renditions::load();
    QVERIFY(renditions);
    m_renditions = *renditions;
}

void TestOpenCC::sameAsTheLibrary_data()
{
    QTest::addColumn<QString>("text");
    const QDir seeds(QStringLiteral(SEEDS_FOLDER));
    for (const QString &name : seeds.entryList({u"*.txt"_s}))
        QTest::newRow(qPrintable(name)) << readFile(seeds.filePath(name));
    for (unsigned number = 1; number <= 3; ++number)
        QTest::addRow("fuzz %u", number) << fuzz(number, 6'000);
}

void TestOpenCC::sameAsTheLibrary()
{
    QFETCH(QString, text);
    QVERIFY(!text.isEmpty());
    for (const QString &configuration : configurations()) {
        const opencc::SimpleConverter library(configuration.toStdString() + ".json");
        const QString expected = QString::fromStdString(library.Convert(text.toStdString()));
        const auto rendition = m_renditions->convert(text, configuration);
        QVERIFY(rendition);
        QVERIFY2(rendition->text == expected, qPrintable(configuration));
    }
}

void TestOpenCC::linksCoverBothSides()
{
    QFETCH(QString, text);
    const QBitArray sourceBoundaries = graphemeBoundaries(text);
    for (const QString &configuration : configurations()) {
        const Rendition rendition = *m_renditions->convert(text, configuration);
        const QBitArray boundaries = graphemeBoundaries(rendition.text);
        qsizetype sourceEnd = 0;
        qsizetype renditionEnd = 0;
        for (const Alignment::Link link : rendition.links.links()) {
            QVERIFY(link.source > 0 && link.rendition > 0);
            if (keepsLength(configuration)) {
                const QString source = text.mid(sourceEnd, link.source);
                const QString made = rendition.text.mid(renditionEnd, link.rendition);
                QCOMPARE(source.toUcs4().size(), made.toUcs4().size());
                QCOMPARE(toGraphemes(source, {0, 1}), (TextRange{0, link.source}));
            }
            sourceEnd += link.source;
            renditionEnd += link.rendition;
            QVERIFY(sourceBoundaries[sourceEnd] && boundaries[renditionEnd]);
        }
        QCOMPARE(sourceEnd, text.size());
        QCOMPARE(renditionEnd, rendition.text.size());
    }
}

void TestOpenCC::linksMapForthAndBack()
{
    QFETCH(QString, text);
    for (const QString &configuration : configurations()) {
        const Alignment links = m_renditions->convert(text, configuration)->links;
        TextRange last;
        for (qsizetype begin = 0; begin < text.size(); begin += 7) {
            const TextRange source{begin, std::min(begin + 5, text.size())};
            const TextRange there = links.toRendition(source);
            const TextRange back = links.toSource(there);
            QVERIFY(back.begin <= source.begin && source.end <= back.end);
            QCOMPARE(links.toRendition(back), there);
            QVERIFY(last.begin <= there.begin && last.end <= there.end);
            last = there;
        }
    }
}

void TestOpenCC::lineByLineIsTheWhole()
{
    QFETCH(QString, text);
    for (const QString &configuration : configurations()) {
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines += m_renditions->convert(line, configuration)->text;
        QCOMPARE(lines.join(u'\n'), m_renditions->convert(text, configuration)->text);
    }
}

void TestOpenCC::sameFromAnyThread()
{
    const QString text = fuzz(9, 2'000);
    const QString expected = m_renditions->convert(text, u"s2twp"_s)->text;
    std::vector<QString> made(4);
    std::vector<std::thread> threads;
    threads.reserve(made.size());
    for (QString &each : made) {
        threads.emplace_back(
            [this, &each, &text] { each = m_renditions->convert(text, u"s2twp"_s)->text; });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(made.begin(), made.end(), expected), 4);
}

QTEST_GUILESS_MAIN(TestOpenCC)
#include "tst_opencc.moc"
