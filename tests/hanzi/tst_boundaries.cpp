#include "hanzi/boundaries.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QString piece(const QString &text, TextRange range)
{
    return text.mid(range.begin, range.length());
}

// The text with a | at every place where a line may be broken.
QString withBreaks(const QString &text)
{
    const QBitArray allowed = allowedBreaks(text);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && allowed[i])
            result += u'|';
        result += text[i];
    }
    return result;
}

QList<TextRange> wordsIn(const QString &text)
{
    QList<TextRange> words;
    for (qsizetype at = 0; at < text.size(); at = words.constLast().end)
        words += wordAt(text, at);
    return words;
}

struct Sentence
{
    QString simplified;
    QString traditional;
    QList<TextRange> words; // as cut by hand
};

QList<Sentence> cutSentences()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/hanzi/words.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Sentence> read;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QString cut = line.section(u'\t', 0, 0);
        Sentence sentence{QString(cut).remove(u'|'), line.section(u'\t', 1), {}};
        qsizetype begin = 0;
        const QStringList words = cut.split(u'|');
        for (const QString &word : words) {
            sentence.words += TextRange{begin, begin + word.size()};
            begin += word.size();
        }
        read += sentence;
    }
    return read;
}

} // namespace

class TestBoundaries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void commonWords();
    void wordsFollow();
    void wordsOfTheNews();
    void bothScriptsAreCutAlike_data();
    void bothScriptsAreCutAlike();
    void sentences_data();
    void sentences();
    void graphemes_data();
    void graphemes();
    void allGraphemes_data();
    void allGraphemes();
    void breaks_data();
    void breaks();
    void noLineOfTheSeedsBeginsWrong_data();
    void noLineOfTheSeedsBeginsWrong();
    void anyThread();
};

void TestBoundaries::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("word");
    QTest::newRow("first") << u"乡村振兴"_s << qsizetype(0) << u"乡村"_s;
    QTest::newRow("inside") << u"乡村振兴"_s << qsizetype(1) << u"乡村"_s;
    QTest::newRow("on a boundary: the word after it") << u"乡村振兴"_s << qsizetype(2) << u"振兴"_s;
    QTest::newRow("at the end: the last word") << u"乡村振兴"_s << qsizetype(4) << u"振兴"_s;
    QTest::newRow("before the text") << u"乡村振兴"_s << qsizetype(-3) << u"乡村"_s;
    QTest::newRow("traditional") << u"鄉村振興"_s << qsizetype(3) << u"振興"_s;
    QTest::newRow("number") << u"达53.4亿元"_s << qsizetype(3) << u"53.4"_s;
    QTest::newRow("Latin") << u"发展COVID疫苗"_s << qsizetype(4) << u"COVID"_s;
    QTest::newRow("second half of a surrogate pair") << u"𫫇"_s << qsizetype(1) << u"𫫇"_s;
    QTest::newRow("empty text") << u""_s << qsizetype(2) << u""_s;
}

void TestBoundaries::words()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, position);
    QTEST(piece(text, wordAt(text, position)), "word");
}

void TestBoundaries::commonWords()
{
    const QString seam = u"十家子鎮數十一前夕"_s;
    QCOMPARE(piece(seam, wordAt(seam, 5)), u"數十"_s);
    QCOMPARE(commonWordAt(seam, 5).begin, 5);
    QCOMPARE(piece(u"乡村振兴"_s, commonWordAt(u"乡村振兴"_s, 1)), u"乡村"_s);
    QCOMPARE(commonWordAt(QString(), 3), TextRange());
}

void TestBoundaries::wordsFollow()
{
    const QString text = u"乡村振兴，战略"_s;
    QList<qsizetype> forward;
    for (qsizetype at = nextWord(text, 0); at < text.size(); at = nextWord(text, at))
        forward += at;
    QCOMPARE(forward, (QList<qsizetype>{2, 4, 5}));
    QCOMPARE(nextWord(text, 1), 2);
    QCOMPARE(nextWord(text, 7), 7);
    QCOMPARE(nextWord(text, 99), 7);
    QCOMPARE(previousWord(text, 99), 5);
    QCOMPARE(previousWord(text, 5), 4);
    QCOMPARE(previousWord(text, 1), 0);
    QCOMPARE(previousWord(text, 0), 0);
    QCOMPARE(nextWord(QString(), 0), 0);
    QCOMPARE(previousWord(QString(), 0), 0);
}

// How well words are found in sentences cut by hand.
void TestBoundaries::wordsOfTheNews()
{
    qsizetype known = 0;
    qsizetype cut = 0;
    qsizetype right = 0;
    for (const Sentence &sentence : cutSentences()) {
        const QList<TextRange> found = wordsIn(sentence.simplified);
        known += sentence.words.size();
        cut += found.size();
        for (const TextRange word : sentence.words)
            right += found.contains(word);
        QCOMPARE(wordsIn(sentence.traditional), found);
    }
    qInfo("%lld words: %.1f %% found, %.1f %% of those found are right", known,
          100.0 * double(right) / double(known), 100.0 * double(right) / double(cut));
    QVERIFY(known >= 200);
    QVERIFY(double(right) >= 0.95 * double(known));
    QVERIFY(double(right) >= 0.93 * double(cut));
}

void TestBoundaries::bothScriptsAreCutAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("simplified") << u"理发店里干净"_s << u"理发店|里|干净"_s;
    QTest::newRow("Taiwan") << u"理髮店裡乾淨"_s << u"理髮店|裡|乾淨"_s;
    QTest::newRow("mixed") << u"理髮店里乾净"_s << u"理髮店|里|乾净"_s;
    QTest::newRow("ignorable inside") << u"乡\ufe00村振兴"_s << u"乡\ufe00村|振兴"_s;
    QTest::newRow("ignorable at the beginning") << u"\u200d乡村"_s << u"\u200d乡村"_s;
    QTest::newRow("nothing but ignorables") << u"\u200d\u200d"_s << u"\u200d\u200d"_s;
}

void TestBoundaries::bothScriptsAreCutAlike()
{
    QFETCH(QString, text);
    QStringList words;
    for (const TextRange word : wordsIn(text))
        words += piece(text, word);
    QTEST(words.join(u'|'), "words");
    const QBitArray boundaries = wordBoundaries(text);
    QCOMPARE(boundaries.count(true), words.size() + 1);
    for (const TextRange word : wordsIn(text))
        QVERIFY(boundaries.testBit(word.begin) && boundaries.testBit(word.end));
}

void TestBoundaries::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("clause");
    const QString text = u"甲乙；丙丁。“戊！”己？！庚……\n辛"_s;
    QTest::newRow("first") << text << qsizetype(0) << u"甲乙；丙丁。"_s << u"甲乙；"_s;
    QTest::newRow("after ；") << text << qsizetype(3) << u"甲乙；丙丁。"_s << u"丙丁。"_s;
    QTest::newRow("on the full stop") << text << qsizetype(5) << u"甲乙；丙丁。"_s << u"丙丁。"_s;
    QTest::newRow("quoted") << text << qsizetype(7) << u"“戊！”"_s << u"“戊！”"_s;
    QTest::newRow("a quotation that ends a sentence")
        << u"他说：“好！”。走"_s << qsizetype(4) << u"他说：“好！”。"_s << u"他说：“好！”。"_s;
    QTest::newRow("quotations in one another")
        << u"“他说：‘好。’”走"_s << qsizetype(1) << u"“他说：‘好。’”"_s << u"“他说：‘好。’”"_s;
    QTest::newRow("brackets") << u"（好。）［走！］去"_s << qsizetype(6) << u"［走！］"_s
                              << u"［走！］"_s;
    QTest::newRow("two stops") << text << qsizetype(10) << u"己？！"_s << u"己？！"_s;
    QTest::newRow("ellipsis") << text << qsizetype(13) << u"庚……"_s << u"庚……"_s;
    QTest::newRow("on the line feed") << text << qsizetype(16) << u"庚……"_s << u"庚……"_s;
    QTest::newRow("last line") << text << qsizetype(17) << u"辛"_s << u"辛"_s;
    QTest::newRow("end of the text") << text << qsizetype(18) << u"辛"_s << u"辛"_s;
    QTest::newRow("beyond") << text << qsizetype(99) << u"辛"_s << u"辛"_s;
    QTest::newRow("only a line feed") << u"\n"_s << qsizetype(0) << u""_s << u""_s;
    QTest::newRow("empty text") << u""_s << qsizetype(0) << u""_s << u""_s;
}

void TestBoundaries::sentences()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, position);
    QTEST(piece(text, sentenceAt(text, position)), "sentence");
    QTEST(piece(text, clauseAt(text, position)), "clause");
}

void TestBoundaries::graphemes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<TextRange>("widened");
    QTest::newRow("whole already") << u"甲乙丙"_s << TextRange{1, 2} << TextRange{1, 2};
    QTest::newRow("surrogate pairs") << u"𫫇𫫇"_s << TextRange{1, 3} << TextRange{0, 4};
    QTest::newRow("variation selector") << u"头\uFE00发"_s << TextRange{0, 1} << TextRange{0, 2};
    QTest::newRow("combining mark") << u"e\u0301t"_s << TextRange{1, 2} << TextRange{0, 2};
    QTest::newRow("joined emoji") << u"👨‍👩‍👧"_s << TextRange{2, 3} << TextRange{0, 8};
    QTest::newRow("empty stays empty") << u"𫫇"_s << TextRange{1, 1} << TextRange{0, 0};
    QTest::newRow("end inside a pair") << u"甲𫫇"_s << TextRange{0, 2} << TextRange{0, 3};
    QTest::newRow("beyond the text") << u"甲"_s << TextRange{-1, 9} << TextRange{0, 1};
    QTest::newRow("empty text") << u""_s << TextRange{0, 1} << TextRange{0, 0};
}

void TestBoundaries::graphemes()
{
    QFETCH(QString, text);
    QFETCH(TextRange, range);
    QTEST(toGraphemes(text, range), "widened");
}

// | between clusters, counted by hand.
void TestBoundaries::allGraphemes_data()
{
    QTest::addColumn<QStringList>("clusters");
    QTest::newRow("empty") << QStringList();
    QTest::newRow("Han") << QStringList{u"头"_s, u"发"_s, u"𫫇"_s, u"\n"_s, u"好"_s};
    QTest::newRow("CR LF") << QStringList{u"头"_s, u"\r\n"_s, u"\r\n"_s, u"发"_s, u"\r\n"_s};
    QTest::newRow("CR alone") << QStringList{u"头"_s, u"\r"_s, u"\r\n"_s, u"\n"_s, u"\r"_s};
    QTest::newRow("clusters beside plain lines")
        << QStringList{u"𠀀"_s, u"\n"_s, u"头\uFE00"_s, u"发"_s, u"\r\n"_s, u"👨‍👩‍👧"_s,
                       u"\n"_s, u"国"_s};
    QTest::newRow("mark at the beginning of a line")
        << QStringList{u"国"_s, u"\n"_s, u"\u0301"_s, u"国\u0301"_s, u"\r\n"_s, u"\u0301"_s};
    QTest::newRow("emoji at the end") << QStringList{u"国"_s, u"\n"_s, u"好"_s, u"👍🏽"_s};
    QTest::newRow("lone surrogates")
        << QStringList{QString(QChar(0xD800)), u"\n"_s, QString(QChar(0xDC00)), u"e\u0301"_s};
}

void TestBoundaries::allGraphemes()
{
    QFETCH(QStringList, clusters);
    const QString text = clusters.join(QString());
    const QBitArray boundaries = graphemeBoundaries(text);
    QCOMPARE(boundaries.size(), text.size() + 1);
    QStringList found;
    qsizetype begin = 0;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        if (boundaries[end]) {
            found += text.sliced(begin, end - begin);
            begin = end;
        }
    }
    QCOMPARE(found, clusters);
    QVERIFY(boundaries[0]);
}

void TestBoundaries::breaks_data()
{
    QTest::addColumn<QString>("broken");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("Han") << u"乡|村|振|兴"_s;
    QTest::newRow("marks") << u"甲，|乙。|（丙）|《丁》|戊"_s;
    QTest::newRow("double quotes") << u"说|“好”。|“不”|字"_s;
    QTest::newRow("double quotes after a comma") << u"甲，|“办|好”|“城|市”"_s;
    QTest::newRow("single quotes") << u"说|‘好’|字"_s;
    QTest::newRow("corner brackets") << u"说|「好」|字"_s;
    QTest::newRow("apostrophe") << u"people’s |daily"_s;
    QTest::newRow("dash") << u"甲|——|乙"_s;
    QTest::newRow("ellipsis") << u"甲……|乙"_s;
    QTest::newRow("per cent") << u"增|长|53.4%|以|上"_s;
    QTest::newRow("sum") << u"以|“1+8”|为"_s;
    QTest::newRow("foreign name") << u"卡|尔·|马|克|思"_s;
}

void TestBoundaries::breaks()
{
    QFETCH(QString, broken);
    QCOMPARE(withBreaks(QString(broken).remove(u'|')), broken);
    QVERIFY(allowedBreaks(QString(broken).remove(u'|')).at(broken.remove(u'|').size()));
}

void TestBoundaries::noLineOfTheSeedsBeginsWrong_data()
{
    QTest::addColumn<QString>("file");
    const QStringList seeds = QDir(QStringLiteral(SEEDS_FOLDER)).entryList({u"*.txt"_s});
    QCOMPARE(seeds.size(), 5);
    for (const QString &seed : seeds)
        QTest::newRow(qPrintable(seed)) << seed;
}

void TestBoundaries::noLineOfTheSeedsBeginsWrong()
{
    QFETCH(QString, file);
    QFile page(QStringLiteral(SEEDS_FOLDER "/") + file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QBitArray allowed = allowedBreaks(text);
    qsizetype breaks = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!allowed[i] || text[i - 1].isSpace())
            continue;
        ++breaks;
        const QString around = text.mid(i - 1, 2);
        QVERIFY2(!u"，。、；：？！”’」』）》〉】·%…"_s.contains(text[i]), qPrintable(around));
        QVERIFY2(!u"“‘「『（《〈【"_s.contains(text[i - 1]), qPrintable(around));
        QVERIFY2(around != u"——"_s && around != u"……"_s, qPrintable(around));
        QVERIFY2(!(text[i - 1].isDigit() && text[i].isDigit()), qPrintable(around));
    }
    QVERIFY(breaks > text.size() / 2);
}

void TestBoundaries::anyThread()
{
    const QString text = u"乡村振兴，“好”。"_s;
    std::vector<TextRange> found(4);
    std::vector<std::thread> threads;
    threads.reserve(found.size());
    for (TextRange &word : found) {
        threads.emplace_back([&word, text] {
            for (int i = 0; i < 200; ++i)
                word = wordAt(text, 2);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const TextRange word : found)
        QCOMPARE(word, (TextRange{2, 4}));
}

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
