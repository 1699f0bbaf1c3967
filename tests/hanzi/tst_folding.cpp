#include "hanzi/folding.h"

#include <QTest>

#include <opencc/Lexicon.hpp>
#include <opencc/MarisaDict.hpp>

using namespace Qt::StringLiterals;

class TestFolding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alike_data();
    void alike();
    void apart_data();
    void apart();
    void folds_data();
    void folds();
    void everyCodePointFoldsToOneAtMost();
    void whateverConvertsFoldsAlike_data();
    void whateverConvertsFoldsAlike();
    void mapsBack_data();
    void mapsBack();
    void originsAndEnds();
    void hashStays();
};

void TestFolding::alike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("behind, empress") << u"後"_s << u"后"_s;
    QTest::newRow("dry, do") << u"乾幹"_s << u"干干"_s;
    QTest::newRow("send, hair") << u"發髮"_s << u"发发"_s;
    QTest::newRow("inside") << u"裡裏"_s << u"里里"_s;
    QTest::newRow("stage, typhoon") << u"臺颱檯"_s << u"台台台"_s;
    QTest::newRow("word pairs") << u"鄉村振興戰略"_s << u"乡村振兴战略"_s;
    QTest::newRow("particle") << u"看著"_s << u"看着"_s;
    QTest::newRow("by hand") << u"隣囯戱祇妳牠佔彷鉅"_s << u"邻国戏只你它占仿巨"_s;
    QTest::newRow("Hong Kong") << u"衞羣峯"_s << u"卫群峰"_s;
    QTest::newRow("phrases only") << u"傢俱"_s << u"家具"_s;
    QTest::newRow("Japanese forms") << u"歩徳黒"_s << u"步德黑"_s;
    QTest::newRow("plane 2") << u"噁"_s << u"𫫇"_s;
    QTest::newRow("full width") << u"ＡＢＣ　１２．３％"_s << u"abc 12.3%"_s;
    QTest::newRow("case") << u"COVID"_s << u"covid"_s;
    QTest::newRow("circled digit") << u"①"_s << u"1"_s;
    QTest::newRow("Kangxi radicals") << u"⾞⾨"_s << u"车门"_s;
    QTest::newRow("radicals supplement") << u"⻓⻔⻢"_s << u"长门马"_s;
    QTest::newRow("compatibility ideograph") << u"\uF9D0"_s << u"类"_s;
    QTest::newRow("quotes") << u"“一线工作法”"_s << u"「一線工作法」"_s;
    QTest::newRow("inner quotes") << u"‘云’『云』"_s << u"“云”「云」"_s;
    QTest::newRow("vertical quotes") << u"﹁云﹂"_s << u"“云”"_s;
    QTest::newRow("dots in names") << u"卡尔‧马克思・恩格斯"_s << u"卡尔·马克思·恩格斯"_s;
    QTest::newRow("comma") << u"，；："_s << u",;:"_s;
    QTest::newRow("half-width full stop") << u"｡"_s << u"。"_s;
    QTest::newRow("white space") << u"甲\n乙\t丙\u00A0丁\u3000戊"_s << u"甲 乙 丙 丁 戊"_s;
    QTest::newRow("ignorables") << u"头\uFE00发\u200D\u00AD明\U000E0100"_s << u"头发明"_s;
}

void TestFolding::alike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(folded(one), folded(other));
    QCOMPARE(fold(one).text, fold(other).text);
}

void TestFolding::apart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("Shanghai is no filter") << u"沪"_s << u"滤"_s;
    QTest::newRow("Henan is no give") << u"豫"_s << u"予"_s;
    QTest::newRow("opening, closing") << u"“"_s << u"”"_s;
    QTest::newRow("full stop, point") << u"。"_s << u"."_s;
    QTest::newRow("words of Taiwan") << u"程序"_s << u"程式"_s;
}

void TestFolding::apart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(folded(one) != folded(other));
}

void TestFolding::folds_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<uint>("expected");
    QTest::newRow("to the simplified form") << uint(U'後') << uint(U'后');
    QTest::newRow("of several traditional") << uint(U'乾') << uint(U'干');
    QTest::newRow("plane 2 to plane 0") << uint(U'𪜀') << uint(U'𪜀');
    QTest::newRow("would expand") << uint(U'㎡') << uint(U'㎡');
    QTest::newRow("ellipsis would expand") << uint(U'…') << uint(U'…');
    QTest::newRow("line feed") << uint(U'\n') << uint(U' ');
    QTest::newRow("no-break space") << 0xA0U << uint(U' ');
    QTest::newRow("soft hyphen") << 0xADU << 0U;
    QTest::newRow("joiner") << 0x200DU << 0U;
    QTest::newRow("byte order mark") << 0xFEFFU << 0U;
    QTest::newRow("ideographic variation selector") << 0xE0100U << 0U;
    QTest::newRow("lone surrogate") << 0xD800U << 0U;
    QTest::newRow("no code point") << 0x110000U << 0U;
}

void TestFolding::folds()
{
    QFETCH(uint, character);
    QTEST(uint(fold(char32_t(character))), "expected");
}

void TestFolding::everyCodePointFoldsToOneAtMost()
{
    for (char32_t character = 0; character <= QChar::LastValidCodePoint; ++character) {
        const char32_t once = fold(character);
        QCOMPARE(uint(fold(once)), uint(once));
        QVERIFY(!QChar::isSurrogate(once));
        if (!QChar::isSurrogate(character)) {
            const QString text = QString::fromUcs4(&character, 1);
            QCOMPARE(folded(text), once == 0 ? QString() : QString::fromUcs4(&once, 1));
        }
    }
}

void TestFolding::whateverConvertsFoldsAlike_data()
{
    QTest::addColumn<QString>("dictionary");
    for (const char *name :
         {"STCharacters", "STPhrases", "TSCharacters", "TSPhrases", "TWVariants", "TWVariantsRev",
          "TWVariantsRevPhrases", "HKVariants", "HKVariantsRev", "HKVariantsRevPhrases"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// All that the configurations without vocabulary can turn into one another, every value of every
// key. (TWPhrases replaces words: 程序 by 程式.)
void TestFolding::whateverConvertsFoldsAlike()
{
    QFETCH(QString, dictionary);
    const std::string file = "/usr/share/opencc/" + dictionary.toStdString() + ".ocd2";
    const auto entries = opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(file);
    for (const auto &entry : *entries->GetLexicon()) {
        const QString key = folded(QString::fromStdString(entry->Key()));
        for (const std::string &value : entry->Values())
            QCOMPARE(folded(QString::fromStdString(value)), key);
    }
}

void TestFolding::mapsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<TextRange>("original");
    QTest::newRow("all") << u"後来"_s << TextRange{0, 2} << TextRange{0, 2};
    QTest::newRow("after an ignorable") << u"\uFEFF後来"_s << TextRange{0, 1} << TextRange{1, 2};
    QTest::newRow("ignorable inside")
        << u"头\uFE00发\uFE00明"_s << TextRange{0, 2} << TextRange{0, 3};
    QTest::newRow("surrogate pair in the text")
        << u"𫫇英"_s << TextRange{1, 2} << TextRange{2, 3};
    QTest::newRow("empty") << u"头\uFE00发"_s << TextRange{1, 1} << TextRange{2, 2};
    QTest::newRow("empty at the end") << u"头\uFE00"_s << TextRange{1, 1} << TextRange{2, 2};
    QTest::newRow("beyond the end") << u"头发"_s << TextRange{1, 9} << TextRange{1, 2};
    QTest::newRow("empty text") << u""_s << TextRange{0, 3} << TextRange{0, 0};
}

void TestFolding::mapsBack()
{
    QFETCH(QString, text);
    QFETCH(TextRange, range);
    QTEST(fold(text).toOriginal(range), "original");
}

void TestFolding::originsAndEnds()
{
    const FoldedText text = fold(u"\u200D裡\uFE00𪜀Ａ");
    QCOMPARE(text.text, u"里𪜀a"_s);
    QCOMPARE(text.origins, (QList<qsizetype>{1, 3, 3, 5, 6}));
    QCOMPARE(text.ends, (QList<qsizetype>{2, 5, 5, 6}));
}

void TestFolding::hashStays()
{
    QCOMPARE(foldingHash().size(), 32);
    QCOMPARE(foldingHash(), foldingHash());
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
