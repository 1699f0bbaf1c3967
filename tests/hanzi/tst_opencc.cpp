#include "hanzi/boundaries.h"
#include "hanzi/renditions.h"
#include "opencclibrary.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <clocale>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// Those that a reader or a command can ask for; two more, for Japanese, come with OpenCC.
const QStringList ours{u"s2t"_s,   u"s2tw"_s, u"s2hk"_s, u"s2twp"_s, u"t2s"_s,  u"tw2s"_s,
                       u"tw2sp"_s, u"hk2s"_s, u"t2tw"_s, u"t2hk"_s,  u"tw2t"_s, u"hk2t"_s};

bool keepsLength(const QString &configuration)
{
    return !configuration.endsWith(u'p');
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList seeds()
{
    const QDir folder(QStringLiteral(SEEDS_FOLDER));
    QStringList texts;
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        texts += readFile(folder.filePath(name));
    return texts;
}

} // namespace

// Our own matcher against the library it replaces.
class TestOpenCC final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsAllConfigurations();
    void onlyWordsChangeLength_data();
    void onlyWordsChangeLength();
    void sameAsTheLibrary_data();
    void sameAsTheLibrary();
    void sameBetweenWhatTheLibraryCannotTake_data();
    void sameBetweenWhatTheLibraryCannotTake();
    void linksCoverBothSides_data() { texts(); }
    void linksCoverBothSides();
    void linksMapForthAndBack_data() { texts(); }
    void linksMapForthAndBack();
    void lineByLineIsTheWhole_data() { texts(); }
    void lineByLineIsTheWhole();
    void joinedLinesMapToTornOnes();
    void convertingTwiceChanges_data();
    void convertingTwiceChanges();
    void leavesWhatIsNotChinese_data();
    void leavesWhatIsNotChinese();
    void sameFromAnyThread();
    void sameInAnyLocale();

private:
    static void texts();
    QString converted(const QString &text, const QString &configuration) const
    {
        return m_renditions->convert(text, configuration)->text;
    }

    std::shared_ptr<const Renditions> m_renditions;
    OpenCCLibrary m_library;
};

void TestOpenCC::initTestCase()
{
    auto renditions = Renditions::load();
    QVERIFY(renditions);
    m_renditions = *renditions;
}

void TestOpenCC::knowsAllConfigurations()
{
    const QStringList installed = OpenCCLibrary::configurations();
    for (const QString &configuration : ours)
        QVERIFY2(installed.contains(configuration), qPrintable(configuration));
    for (const QString &configuration : installed)
        QVERIFY2(m_renditions->convert(u"国國"_s, configuration), qPrintable(configuration));
}

// What every promise of one link a character stands on.
void TestOpenCC::onlyWordsChangeLength_data()
{
    QTest::addColumn<bool>("changes");
    for (const char *name :
         {"STCharacters", "STPhrases", "TSCharacters", "TSPhrases", "TWVariants", "TWVariantsRev",
          "TWVariantsRevPhrases", "HKVariants", "HKVariantsRev", "HKVariantsRevPhrases"})
        QTest::newRow(name) << false;
    QTest::newRow("TWPhrases") << true;
    QTest::newRow("TWPhrasesRev") << true;
}

void TestOpenCC::onlyWordsChangeLength()
{
    const QStringList both = keysAndValues(QString::fromLatin1(QTest::currentDataTag()));
    bool changes = false;
    for (qsizetype i = 0; i < both.size(); i += 2)
        changes |= both[i].toUcs4().size() != both[i + 1].toUcs4().size();
    QTEST(changes, "changes");
}

// The seeds as printed and in the other script, and some of each kind of fuzz.
void TestOpenCC::texts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("seeds") << seeds().join(u'\n');
    for (int kind = 0; kind <= int(Fuzz::Of::Anything); ++kind)
        QTest::addRow("fuzz %d", kind) << fuzzedText({Fuzz::Of(kind), 7}, 2'000);
}

void TestOpenCC::sameAsTheLibrary_data()
{
    QTest::addColumn<QString>("text");
    const QString printed = seeds().join(u'\n');
    QTest::newRow("seeds") << printed;
    for (const QString &configuration : {u"s2t"_s, u"s2twp"_s, u"t2s"_s})
        QTest::addRow("seeds by %s", qPrintable(configuration))
            << m_library.converted(printed, configuration);
    for (int kind = 0; kind <= int(Fuzz::Of::Anything); ++kind)
        QTest::addRow("fuzz %d", kind) << fuzzedText({Fuzz::Of(kind), 1}, 12'000);
}

void TestOpenCC::sameAsTheLibrary()
{
    QFETCH(QString, text);
    QVERIFY(!text.isEmpty());
    for (const QString &configuration : OpenCCLibrary::configurations()) {
        const QString expected = m_library.converted(text, configuration);
        QVERIFY2(converted(text, configuration) == expected, qPrintable(configuration));
    }
}

void TestOpenCC::sameBetweenWhatTheLibraryCannotTake_data()
{
    QTest::addColumn<QString>("separator");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("high surrogate") << QString(QChar(0xD869));
    QTest::newRow("low surrogate") << QString(QChar(0xDE47));
    QTest::newRow("both, the wrong way round") << QString(QChar(0xDE47)) + QChar(0xD869);
}

void TestOpenCC::sameBetweenWhatTheLibraryCannotTake()
{
    QFETCH(QString, separator);
    const QStringList parts{u"头发发现"_s, u"后来𫫇"_s, fuzzedText({Fuzz::Of::Keys, 3}, 300),
                            fuzzedText({Fuzz::Of::KeyParts, 4}, 300), u"服务器"_s};
    for (const QString &configuration : OpenCCLibrary::configurations()) {
        QStringList expected;
        for (const QString &part : parts)
            expected += m_library.converted(part, configuration);
        QCOMPARE(converted(parts.join(separator), configuration), expected.join(separator));
    }
}

void TestOpenCC::linksCoverBothSides()
{
    QFETCH(QString, text);
    const QBitArray sourceBoundaries = graphemeBoundaries(text);
    for (const QString &configuration : ours) {
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

// Any selection, in either text, comes back as a range that contains it; one of whole links as
// itself; and what begins or ends later does so on the other side.
void TestOpenCC::linksMapForthAndBack()
{
    QFETCH(QString, text);
    for (const QString &configuration : ours) {
        const Rendition rendition = *m_renditions->convert(text, configuration);
        const Alignment &links = rendition.links;
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
        for (qsizetype begin = 0; begin < rendition.text.size(); begin += 7) {
            const TextRange made{begin, std::min(begin + 5, rendition.text.size())};
            const TextRange back = links.toSource(made);
            const TextRange there = links.toRendition(back);
            QVERIFY(there.begin <= made.begin && made.end <= there.end);
            QCOMPARE(links.toSource(there), back);
        }
    }
}

void TestOpenCC::lineByLineIsTheWhole()
{
    QFETCH(QString, text);
    for (const QString &configuration : ours) {
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines += converted(line, configuration);
        QCOMPARE(lines.join(u'\n'), converted(text, configuration));
    }
}

// Lines torn by a column are joined first and converted then: a phrase that was torn is found, and
// what a reader selects in the rendition is found in the torn lines.
void TestOpenCC::joinedLinesMapToTornOnes()
{
    const QString joined = seeds().join(QString()).remove(u'\n') + u"满头发现"_s;
    QString torn;
    Alignment joining;
    for (qsizetype begin = 0; begin < joined.size(); begin += 11) {
        const QStringView line = QStringView(joined).mid(begin, 11);
        torn += line;
        torn += u'\n';
        joining.append({1, 1}, line.size() - 1);
        joining.append(2, 1); // the last character and the end of the line
    }
    for (const QString &configuration : ours) {
        const Rendition rendition = *m_renditions->convert(joined, configuration);
        QCOMPARE(rendition.text, m_library.converted(joined, configuration));
        const Alignment links = joining.then(rendition.links);
        QCOMPARE(links.sourceLength(), torn.size());
        QCOMPARE(links.renditionLength(), rendition.text.size());
        for (qsizetype begin = 0; begin < rendition.text.size(); begin += 5) {
            const TextRange made{begin, std::min(begin + 4, rendition.text.size())};
            const TextRange inTorn = links.toSource(made);
            const TextRange inJoined = rendition.links.toSource(made);
            QCOMPARE(torn.mid(inTorn.begin, inTorn.length()).remove(u'\n'),
                     joined.mid(inJoined.begin, inJoined.length()));
        }
    }
    QVERIFY(converted(joined, u"s2t"_s) != converted(torn, u"s2t"_s).remove(u'\n'));
}

// Why a rendition is always made from the source: which single characters change again when what
// they became is converted. In words it is more (邻里: 鄰里, then 鄰裏).
void TestOpenCC::convertingTwiceChanges_data()
{
    QTest::addColumn<QString>("changing");
    QTest::newRow("s2t") << u"苎"_s;
    QTest::newRow("s2tw") << u"幺苎"_s;
    QTest::newRow("s2hk") << u"苎"_s;
    QTest::newRow("t2s") << u"薴"_s;
    QTest::newRow("tw2s") << u"薴麼麽"_s;
    QTest::newRow("hk2s") << u"薴"_s;
    for (const char *configuration : {"t2tw", "t2hk", "tw2t", "hk2t"})
        QTest::newRow(configuration) << QString();
}

void TestOpenCC::convertingTwiceChanges()
{
    const QString configuration = QString::fromLatin1(QTest::currentDataTag());
    QStringList characters;
    for (const QString &dictionary :
         {u"STCharacters"_s, u"TSCharacters"_s, u"TWVariants"_s, u"HKVariants"_s}) {
        characters += keysAndValues(dictionary);
    }
    characters.sort();
    characters.removeDuplicates();
    QString changing;
    for (const QString &character : characters) {
        const QString once = converted(character, configuration);
        if (converted(once, configuration) != once)
            changing += character;
    }
    QTEST(changing, "changing");
}

void TestOpenCC::leavesWhatIsNotChinese_data()
{
    QTest::addColumn<QString>("text");
    QString ascii;
    for (char16_t unit = 0; unit < 0x80; ++unit)
        ascii += QChar(unit);
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << ascii;
    QTest::newRow("full-width") << u"ＧＤＰ　５％：“，。”「、」；（）……——·"_s;
    QTest::newRow("kana") << u"ひらがなカタカナー"_s;
    QTest::newRow("hangul") << u"한국어 \u1112\u1161\u11AB"_s;
    QTest::newRow("emoji") << u"👍🏽👨‍👩‍👧🇨🇳❤️1️⃣"_s;
    QTest::newRow("marks") << u"e\u0301 a\u20DD \u00AD\u200B\u200D\uFEFF\uFE0F"_s;
    QTest::newRow("private use and none") << u"\uE000\U000F0000\uFFFD\uFFFF\U0010FFFF"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u"a"_s + QChar(0xDFFF);
    QTest::newRow("controls") << u"\x01\x1b[31m\x7f\u0085\u2028\u2029\r\n\t"_s;
}

void TestOpenCC::leavesWhatIsNotChinese()
{
    QFETCH(QString, text);
    for (const QString &configuration : OpenCCLibrary::configurations()) {
        const Rendition rendition = *m_renditions->convert(text, configuration);
        QCOMPARE(rendition.text, text);
        QCOMPARE(rendition.links.links(), Alignment::identity(text).links());
    }
}

void TestOpenCC::sameFromAnyThread()
{
    const QString text = fuzzedText({Fuzz::Of::Anything, 9}, 5'000);
    const auto inAll = [this, &text] {
        QStringList made;
        for (const QString &configuration : ours)
            made += converted(text, configuration);
        return made;
    };
    const QStringList expected = inAll();
    std::vector<QStringList> made(4);
    std::vector<std::thread> threads;
    threads.reserve(made.size());
    for (QStringList &each : made)
        threads.emplace_back([&each, &inAll] { each = inAll(); });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(made.begin(), made.end(), expected), 4);
}

// Those locales of the system that are installed, and Qt's own.
void TestOpenCC::sameInAnyLocale()
{
    const QString text = fuzzedText({Fuzz::Of::Anything, 11}, 2'000);
    const QString expected = converted(text, u"s2twp"_s);
    for (const char *name : {"C", "en_US.UTF-8", "zh_CN.UTF-8", "zh_TW.UTF-8", "tr_TR.UTF-8"}) {
        std::setlocale(LC_ALL, name);
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        const auto renditions = Renditions::load();
        QVERIFY(renditions);
        QCOMPARE((*renditions)->convert(text, u"s2twp"_s)->text, expected);
    }
    QLocale::setDefault(QLocale::system());
}

QTEST_GUILESS_MAIN(TestOpenCC)
#include "tst_opencc.moc"
