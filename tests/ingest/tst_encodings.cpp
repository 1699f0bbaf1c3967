#include "ingest/encodedtext.h"
#include "ingest/encodingguess.h"
#include "ingest/pagelines.h"

#include <QTest>

using namespace Qt::StringLiterals;

// From bytes to text: which encoding it is, and what becomes of bytes that are no text in it.
class TestEncodings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodedExactly_data();
    void decodedExactly();
    void faultsAreCounted_data();
    void faultsAreCounted();
    void everyCodeUnitOfUtf16();
    void guessed_data();
    void guessed();
    void thinMarginsAreTold();
    void declaredOnlyDecidesWhatIsOpen();
    void theReaderDecides();
    void names_data();
    void names();
    void mixedEncodingsLoseNothing();
    void controlsAreFlagged();
};

namespace {

QByteArray utf16le(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes;
}

QByteArray utf16be(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    return bytes;
}

} // namespace

void TestEncodings::decodedExactly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("本报") << Encoding::Utf8 << u"本报"_s;
    QTest::newRow("UTF-8, mark") << QByteArray("\xef\xbb\xbf本") << Encoding::Utf8 << u"本"_s;
    QTest::newRow("GB 2312") << QByteArray("\xb1\xbe\xb1\xa8") << Encoding::Gb18030 << u"本报"_s;
    QTest::newRow("GBK") << QByteArray("\x88\xf3") << Encoding::Gb18030 << u"報"_s;
    QTest::newRow("GB 18030, four bytes")
        << QByteArray("\x95\x32\x82\x36") << Encoding::Gb18030 << u"𠀀"_s;
    QTest::newRow("GB 18030, mark")
        << QByteArray("\x84\x31\x95\x33\xb1\xbe") << Encoding::Gb18030 << u"本"_s;
    QTest::newRow("GB 2312, kana") << QByteArray("\xa4\xce") << Encoding::Gb18030 << u"の"_s;
    QTest::newRow("Big5") << QByteArray("\xa5\xbb\xb3\xf8") << Encoding::Big5 << u"本報"_s;
    QTest::newRow("Big5, as Taiwan's code page has it")
        << QByteArray("\xa3\xe1\xf9\xd6") << Encoding::Big5 << u"€碁"_s;
    QTest::newRow("Big5, as Hong Kong has it")
        << QByteArray("\xa5\xbb\x88\x62\xa5\xbb") << Encoding::Big5 << u"本Ê\u0304本"_s;
    QTest::newRow("Big5, no accent follows") << QByteArray("\x88\x66") << Encoding::Big5 << u"Ê"_s;
    QTest::newRow("UTF-16LE, mark")
        << QByteArray("\xff\xfe\x2c\x67") << Encoding::Utf16Le << u"本"_s;
    QTest::newRow("UTF-16BE, mark")
        << QByteArray("\xfe\xff\x67\x2c") << Encoding::Utf16Be << u"本"_s;
    QTest::newRow("UTF-16, pair") << utf16be(u"𠮷") << Encoding::Utf16Be << u"𠮷"_s;
    QTest::newRow("nothing") << QByteArray() << Encoding::Gb18030 << QString();
}

void TestEncodings::decodedExactly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Encoding, encoding);
    const auto text = decoded(bytes, encoding);
    QVERIFY(text);
    QTEST(text->text, "text");
    QCOMPARE(text->replaced, 0);
}

void TestEncodings::faultsAreCounted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("text"); // ? for each replaced
    QTest::newRow("UTF-8, bytes alone")
        << QByteArray("甲\xff\xfe乙") << Encoding::Utf8 << u"甲??乙"_s;
    QTest::newRow("UTF-8, cut off") << QByteArray("甲\xe4") << Encoding::Utf8 << u"甲?"_s;
    QTest::newRow("UTF-8, overlong") << QByteArray("\xc0\xaf") << Encoding::Utf8 << u"??"_s;
    QTest::newRow("UTF-8, surrogate") << QByteArray("\xed\xa0\x80") << Encoding::Utf8 << u"???"_s;
    QTest::newRow("UTF-8, no character")
        << QByteArray("a\xef\xbf\xbe") << Encoding::Utf8 << u"a?"_s;
    QTest::newRow("GB 18030, no lead")
        << QByteArray("\xff\xb1\xbe") << Encoding::Gb18030 << u"?本"_s;
    QTest::newRow("GB 18030, cut off by the end of the line")
        << QByteArray("\xb1\xbe\xb1\n\xb1\xbe") << Encoding::Gb18030 << u"本?\n本"_s;
    QTest::newRow("GB 18030, cut off by the end")
        << QByteArray("\xb1\xbe\xb1") << Encoding::Gb18030 << u"本?"_s;
    QTest::newRow("Big5, half a pair, what follows is kept")
        << QByteArray("\xa5\xbb\xa5 z") << Encoding::Big5 << u"本? z"_s;
    QTest::newRow("Big5, cut off") << QByteArray("\xa5\xbb\xa5") << Encoding::Big5 << u"本?"_s;
    QTest::newRow("UTF-16, half a unit")
        << QByteArray("\x2c\x67\x2c") << Encoding::Utf16Le << u"本?"_s;
    QTest::newRow("UTF-16, high surrogate alone")
        << QByteArray("\xd8\x42\x67\x2c") << Encoding::Utf16Be << u"?本"_s;
    QTest::newRow("UTF-16, low surrogate alone")
        << QByteArray("\x67\x2c\xdf\xb7") << Encoding::Utf16Be << u"本?"_s;
    QTest::newRow("UTF-16, mark of the other order inside")
        << QByteArray("\x67\x2c\xff\xfe") << Encoding::Utf16Be << u"本?"_s;
}

void TestEncodings::faultsAreCounted()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Encoding, encoding);
    QFETCH(QString, text);
    const auto found = decoded(bytes, encoding);
    QVERIFY(found);
    QCOMPARE(found->replaced, int(text.count(u'?')));
    QCOMPARE(found->text, text.replace(u'?', QChar(QChar::ReplacementCharacter)));
}

// No unit makes a string that other libraries stumble over.
void TestEncodings::everyCodeUnitOfUtf16()
{
    for (int unit = 0; unit < 0x10000; ++unit) {
        const QByteArray bytes = utf16be(QString(QChar(char16_t(unit))) + u'甲');
        const auto text = decoded(bytes, Encoding::Utf16Be);
        const bool isNone = (unit >= 0xd800 && unit < 0xe000) || unit >= 0xfffe;
        QCOMPARE(text->replaced, int(isNone));
        QVERIFY(text->text.isValidUtf16());
        QVERIFY(text->text.endsWith(u'甲'));
    }
}

void TestEncodings::guessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    // 本报讯记者报道
    const QByteArray gb("\xb1\xbe\xb1\xa8\xd1\xb6\xbc\xc7\xd5\xdf\xb1\xa8\xb5\xc0");
    // 本報訊記者報導
    const QByteArray big5("\xa5\xbb\xb3\xf8\xb0\x54\xb0\x4f\xaa\xcc\xb3\xf8\xbe\xc9");
    QTest::newRow("UTF-8") << QByteArray("本报讯记者报道") << Encoding::Utf8;
    QTest::newRow("ASCII") << QByteArray("Beijing 2025") << Encoding::Utf8;
    QTest::newRow("nothing") << QByteArray() << Encoding::Utf8;
    QTest::newRow("UTF-8 with a letter of two bytes")
        << QByteArray("caf\xc3\xa9 d\xc3\xa9j\xc3\xa0 vu \xc3\xa0 c\xc3\xb4t\xc3\xa9")
        << Encoding::Utf8;
    QTest::newRow("GB 2312") << gb << Encoding::Gb18030;
    QTest::newRow("Big5") << big5 << Encoding::Big5;
    QTest::newRow("UTF-16LE") << utf16le(u"本报讯记者报道") << Encoding::Utf16Le;
    QTest::newRow("UTF-16BE") << utf16be(u"本报讯记者报道") << Encoding::Utf16Be;
    QTest::newRow("UTF-16LE, English") << utf16le(u"Beijing 2025") << Encoding::Utf16Le;
    QTest::newRow("GB 2312 far behind English")
        << QByteArray("All the news. ").repeated(20000) + gb.repeated(3) << Encoding::Gb18030;
    QTest::newRow("Big5 between English") << "GDP 2.4% " + big5 + " CPI 3%\n" << Encoding::Big5;
    QTest::newRow("GB 2312 and numbers") << "2025-07-03 " + gb + " 12285\n" << Encoding::Gb18030;
    QTest::newRow("UTF-8 with two bad bytes")
        << QByteArray("本报讯记者报道\xff\xb1本报讯记者报道") << Encoding::Utf8;
    QTest::newRow("GB 2312 with a bad byte") << gb + '\xff' + gb << Encoding::Gb18030;
}

void TestEncodings::guessed()
{
    QFETCH(const QByteArray, bytes);
    const EncodingGuess guess = guessEncoding(bytes);
    QTEST(guess.encoding, "encoding");
    QVERIFY(guess.candidates.isEmpty());
}

// Two characters say little; the best is taken and the reader told.
void TestEncodings::thinMarginsAreTold()
{
    const QByteArray rare("\xed\xf4\xf0\xe9\xee\xf3"); // 眙痖铕 in GB 2312, 磬藺謠 in Big5
    const auto text = textOf(rare);
    QVERIFY(text);
    QVERIFY(text->candidates.size() >= 2);
    QCOMPARE(text->candidates.first(), text->encoding);
    const auto page = decodePage(rare);
    QVERIFY(page);
    QCOMPARE(page->warnings.size(), 1);
    QVERIFY(page->warnings.first().startsWith(u"encoding-unsure:"_s + page->encoding + u','));
    const auto chosen = decodePage(rare, u"Big5"_s);
    QVERIFY(chosen);
    QCOMPARE(chosen->warnings, QStringList());
}

void TestEncodings::declaredOnlyDecidesWhatIsOpen()
{
    const QByteArray rare("\xed\xf4\xf0\xe9\xee\xf3");
    QCOMPARE(textOf(rare, {}, u"big5"_s)->encoding, Encoding::Big5);
    QCOMPARE(textOf(rare, {}, u"gb2312"_s)->encoding, Encoding::Gb18030);
    QVERIFY(textOf(rare, {}, u"gb2312"_s)->candidates.isEmpty());
    QCOMPARE(textOf("本报讯记者报道", {}, u"gb2312"_s)->encoding, Encoding::Utf8);
}

void TestEncodings::theReaderDecides()
{
    const QByteArray utf8("本报讯");
    const auto page = decodePage(utf8, u"GB18030"_s);
    QVERIFY(page);
    QCOMPARE(page->encoding, u"GB18030"_s);
    QVERIFY(page->lines.first() != u"本报讯"_s);
    const auto unknown = decodePage(utf8, u"EBCDIC"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error(), (Error{Error::Code::Unsupported, {}, u"EBCDIC"_s}));
}

void TestEncodings::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("own"); // empty: unknown
    QTest::newRow("own") << u"UTF-16BE"_s << u"UTF-16BE"_s;
    QTest::newRow("any case") << u"gb18030"_s << u"GB18030"_s;
    QTest::newRow("of web pages") << u" GB2312 "_s << u"GB18030"_s;
    QTest::newRow("Hong Kong") << u"Big5-HKSCS"_s << u"Big5"_s;
    QTest::newRow("another") << u"Shift_JIS"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestEncodings::names()
{
    QFETCH(const QString, name);
    const auto encoding = encodingNamed(name);
    QTEST(encoding ? encodingName(*encoding) : QString(), "own");
}

void TestEncodings::mixedEncodingsLoseNothing()
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += "本报讯记者从市政府获悉\n";
    bytes += "\xb1\xbe\xb1\xa8 1 ok\n"; // four bytes of GB 18030
    const auto page = decodePage(bytes + "末行\n");
    QVERIFY(page);
    QCOMPARE(page->encoding, u"UTF-8"_s);
    QCOMPARE(page->replaced, 4);
    QCOMPARE(page->lines.size(), 22);
    QCOMPARE(page->lines[20], u"\ufffd\ufffd\ufffd\ufffd 1 ok"_s);
    QCOMPARE(page->lines[21], u"末行"_s);
    QCOMPARE(page->warnings, QStringList{u"replaced:21"_s});
}

void TestEncodings::controlsAreFlagged()
{
    const auto page = decodePage("本报讯\n\u202e丙乙甲\n丁\u061c\n\u2066戊\u2069\n末");
    QVERIFY(page);
    QCOMPARE(page->warnings, QStringList{u"invisible:2-4"_s});
    QCOMPARE(page->lines[1], u"\u202e丙乙甲"_s);
    const QString marks =
        u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"_s;
    for (const QChar mark : marks) {
        const auto one = decodePage((u"甲\n"_s + mark + u"乙"_s).toUtf8());
        QVERIFY(one);
        QCOMPARE(one->warnings, QStringList{u"invisible:2"_s});
    }
    const auto plain = decodePage("本报讯\u200b\n");
    QVERIFY(plain);
    QCOMPARE(plain->warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
