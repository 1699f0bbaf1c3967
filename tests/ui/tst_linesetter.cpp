#include "hanzi/boundaries.h"
#include "look/fonts.h"
#include "reader/linesetter.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

BlockStyle body(int textSize = 17, ScriptChoice choice = ScriptChoice::Simplified)
{
    return BlockStyles(textSize, choice, Script::Simplified).of(BlockKind::Paragraph);
}

// As ReaderSheet makes its columns.
qreal widthOf(qreal characters, const BlockStyle &style)
{
    return qCeil(characters * style.em) + 1;
}

QStringList linesOf(const SetText &text)
{
    QStringList lines;
    for (int line = 0; line < text.layout().lineCount(); ++line) {
        const TextRange range = text.range(line);
        lines << text.layout().text().mid(range.begin, range.length());
    }
    return lines;
}

QStringList linesOf(const QString &text, qreal characters)
{
    const BlockStyle style = body();
    return linesOf(SetText(text, style, widthOf(characters, style), false));
}

// As a printer would have them broken without any rule: the control that shows that the rules
// have something to do in these texts.
QStringList brokenAnywhere(const QString &text, int characters)
{
    QStringList lines;
    for (qsizetype begin = 0; begin < text.size(); begin += characters)
        lines << text.mid(begin, characters);
    return lines;
}

QStringList seedParagraphs()
{
    QStringList paragraphs;
    QDirIterator files(QStringLiteral(SEEDS_FOLDER), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.size() > 40)
                paragraphs << line.trimmed();
        }
    }
    return paragraphs;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

struct Faults
{
    int closingAtBegin = 0;
    int openingAtEnd = 0;
    int tornDashes = 0;
    int tornNumbers = 0;
    int shortLines = 0;
    int total() const
    {
        return closingAtBegin + openingAtEnd + tornDashes + tornNumbers + shortLines;
    }
};

void addFaults(Faults &faults, const QStringList &lines, int measure)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        const QString next = lines.at(i + 1);
        if (line.isEmpty() || next.isEmpty())
            continue;
        const QChar last = line.back();
        const QChar first = next.front();
        faults.closingAtBegin += QStringView(u"，。、；：！？”）》〉」』】〕·").contains(first);
        faults.openingAtEnd += QStringView(u"“（《〈「『【〔").contains(last);
        faults.tornDashes += (last == u'—' || last == u'…') && first == last;
        faults.tornNumbers += lines.at(i).back().isDigit() && first.isDigit();
        const bool isPlain =
            std::none_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 128; }) &&
            next.at(0).unicode() >= 128;
        faults.shortLines += isPlain && i > 0 && line.size() < measure - 3;
    }
}

} // namespace

class TestLineSetter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaks_data();
    void breaks();
    void seedText();
    void hangingMarkStandsOutside();
    void openingMarkAlignsOptically();
    void meetingMarksCloseUp();
    void lettersStandOffFromCharacters_data();
    void lettersStandOffFromCharacters();
    void wordsAndNumbersAreNotStretched();
    void firstLineIsIndented();
    void headlineIsBalanced();
    void positionsSurviveTheWayToTheScreen_data();
    void positionsSurviveTheWayToTheScreen();
    void linesStandOnTheGrid();
};

void TestLineSetter::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("characters");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << QString() << 10.0 << QStringList{QString()};
    QTest::newRow("one line") << u"这是一行"_s << 10.0 << QStringList{u"这是一行"_s};
    QTest::newRow("full lines") << u"一二三四五六七八"_s << 4.0
                                << QStringList{u"一二三四"_s, u"五六七八"_s};
    QTest::newRow("full stop hangs")
        << u"一二三四。五六"_s << 4.0 << QStringList{u"一二三四。"_s, u"五六"_s};
    QTest::newRow("closing quote does not begin a line")
        << u"一二三四”五六"_s << 4.0 << QStringList{u"一二三"_s, u"四”五六"_s};
    QTest::newRow("opening quote does not end a line")
        << u"一二三“四五”"_s << 4.0 << QStringList{u"一二三"_s, u"“四五”"_s};
    QTest::newRow("single quotes as well")
        << u"一二三‘危’机"_s << 4.0 << QStringList{u"一二三"_s, u"‘危’机"_s};
    QTest::newRow("dash stays whole")
        << u"一二三——四"_s << 4.0 << QStringList{u"一二三"_s, u"——四"_s};
    QTest::newRow("name dot does not begin a line")
        << u"一二卡尔·马克"_s << 4.0 << QStringList{u"一二卡"_s, u"尔·马克"_s};
    QTest::newRow("surrogates") << u"𠮷𠮷𠮷𠮷𠮷"_s << 4.0 << QStringList{u"𠮷𠮷𠮷𠮷"_s, u"𠮷"_s};
    QTest::newRow("number stays whole")
        << u"占比为53.4%了"_s << 4.0 << QStringList{u"占比为"_s, u"53.4%了"_s};
    QTest::newRow("longer than the line")
        << u"中中中中"_s << 1.0 << QStringList{u"中"_s, u"中"_s, u"中"_s, u"中"_s};
}

void TestLineSetter::breaks()
{
    QFETCH(QString, text);
    QFETCH(qreal, characters);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(text, characters), lines);
}

void TestLineSetter::seedText()
{
    const QStringList paragraphs = seedParagraphs();
    QVERIFY(paragraphs.size() > 50);
    Faults faults;
    Faults control;
    for (int measure = 12; measure <= 40; ++measure) {
        for (const QString &paragraph : paragraphs) {
            const QStringList lines = linesOf(paragraph, measure);
            QCOMPARE(lines.join(QString()), paragraph);
            addFaults(faults, lines, measure);
            addFaults(control, brokenAnywhere(paragraph, measure), measure);
        }
    }
    QCOMPARE(faults.closingAtBegin, 0);
    QCOMPARE(faults.openingAtEnd, 0);
    QCOMPARE(faults.tornDashes, 0);
    QCOMPARE(faults.tornNumbers, 0);
    QCOMPARE(faults.shortLines, 0);
    QVERIFY(control.closingAtBegin > 100 && control.openingAtEnd > 100);
    QVERIFY(control.tornDashes > 0 && control.tornNumbers > 100);
}

void TestLineSetter::hangingMarkStandsOutside()
{
    const BlockStyle style = body();
    const qreal width = 4 * style.em;
    const SetText text(u"一二三四。五六"_s, style, width, false);
    QVERIFY(qAbs(text.x(0, 4) - width) < 1);
    QVERIFY(text.x(0, 5) > width + style.em / 2);
}

void TestLineSetter::openingMarkAlignsOptically()
{
    const BlockStyle style = body();
    const SetText text(u"一二三四“五六”"_s, style, widthOf(4, style), false);
    QCOMPARE(text.range(1).begin, 4);
    QVERIFY(qAbs(text.x(1, 4) + style.em / 2) < 0.1);
}

void TestLineSetter::meetingMarksCloseUp()
{
    const BlockStyle mainland = body();
    const SetText closed(u"了，“办"_s, mainland, 1000, false);
    QVERIFY(qAbs(closed.x(0, 2) - closed.x(0, 1) - mainland.em / 2) < 0.1);
    const BlockStyle taiwan = body(17, ScriptChoice::Taiwan); // the comma stands in the middle
    const SetText looser(u"了，“辦"_s, taiwan, 1000, false);
    QVERIFY(qAbs(looser.x(0, 2) - looser.x(0, 1) - 0.7 * taiwan.em) < 0.1);
}

void TestLineSetter::lettersStandOffFromCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("gaps"); // eighths of an em after each character
    QTest::newRow("word") << u"用A算"_s << QList<int>{1, 1, 0};
    QTest::newRow("number") << u"达53%了"_s << QList<int>{1, 0, 0, 1, 0};
    QTest::newRow("printed with a space") << u"用 G 算"_s << QList<int>{0, 0, 0, 0, 0};
    QTest::newRow("beside a mark") << u"（G）"_s << QList<int>{0, 0, 0};
    QTest::newRow("beside plane 2") << u"𠮷G"_s << QList<int>{1, 0, 0};
}

void TestLineSetter::lettersStandOffFromCharacters()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, gaps);
    const BlockStyle style = body();
    const SetText set(text, style, 1000, false);
    const QFontMetricsF metrics(style.font);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const int length = text.at(i).isHighSurrogate() ? 2 : 1;
        if (text.at(i).isLowSurrogate())
            continue;
        const qreal advance = set.x(0, i + length) - set.x(0, i);
        const qreal natural = metrics.horizontalAdvance(text.mid(i, length));
        QVERIFY2(qAbs(advance - natural - gaps.at(i) * style.em / 8) < 0.1,
                 qPrintable(text.mid(i)));
    }
}

// In every line of the seeds, however full it is set.
void TestLineSetter::wordsAndNumbersAreNotStretched()
{
    const BlockStyle style = body();
    int pairs = 0;
    int stretched = 0;
    const QStringList paragraphs = seedParagraphs();
    for (const QString &paragraph : paragraphs) {
        const SetText unbroken(paragraph, style, 1'000'000, false);
        for (const int characters : {12, 18, 27}) {
            const SetText set(paragraph, style, widthOf(characters, style), true);
            for (qsizetype i = 0; i + 1 < paragraph.size(); ++i) {
                const int line = set.lineOf(i);
                const bool areDigits = isDigit(paragraph.at(i)) && isDigit(paragraph.at(i + 1));
                if (!areDigits || set.lineOf(i + 1) != line)
                    continue;
                ++pairs;
                const qreal advance = set.x(line, i + 1) - set.x(line, i);
                const qreal natural = unbroken.x(0, i + 1) - unbroken.x(0, i);
                stretched += advance > natural + 0.5;
            }
        }
    }
    QVERIFY(pairs > 300);
    QCOMPARE(stretched, 0);
}

void TestLineSetter::firstLineIsIndented()
{
    const BlockStyle style = body();
    const SetText text(u"一二三四五六七八"_s, style, widthOf(6, style), true);
    QCOMPARE(linesOf(text), (QStringList{u"一二三四"_s, u"五六七八"_s}));
    QVERIFY(qAbs(text.x(0, 0) - 2 * style.em) < 0.1);
    QVERIFY(qAbs(text.x(1, 4)) < 0.1);
}

void TestLineSetter::headlineIsBalanced()
{
    const BlockStyle style =
        BlockStyles(17, ScriptChoice::Simplified, Script::Simplified).of(BlockKind::Headline);
    const SetText text(u"阜新在全省率先推出认定"_s, style, widthOf(10, style), false);
    QCOMPARE(linesOf(text), (QStringList{u"阜新在全省率"_s, u"先推出认定"_s}));
}

void TestLineSetter::positionsSurviveTheWayToTheScreen_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain")
        << u"创新与社会治理结合，“办事快了”“城市美了”，百姓的口碑胜过金杯银杯。"_s;
    QTest::newRow("mixed")
        << u"影响区面积达74.73平方公里，“1+8”方案office与𠮷野家（GDP）增长53.4%。"_s;
    QTest::newRow("empty") << QString();
}

void TestLineSetter::positionsSurviveTheWayToTheScreen()
{
    QFETCH(QString, text);
    for (int characters = 4; characters <= 30; ++characters) {
        const BlockStyle style = body();
        const SetText set(text, style, widthOf(characters, style), true);
        qsizetype position = 0;
        for (qsizetype steps = 0; steps <= text.size(); ++steps) {
            const int line = set.lineOf(position);
            QCOMPARE(set.positionAt(line, set.x(line, position)), position);
            QCOMPARE(set.lineAt(set.baseline(line)), line);
            position = set.layout().nextCursorPosition(int(position));
        }
        QCOMPARE(position, text.size());
    }
}

void TestLineSetter::linesStandOnTheGrid()
{
    const BlockStyle style = body();
    const SetText text(u"一二三四五六七八"_s, style, widthOf(3, style), false);
    QCOMPARE(style.lineHeight, 30); // 1.75 x 17 = 29.75
    QCOMPARE(text.height(), 3 * 30);
    for (int line = 0; line < 3; ++line) {
        const QTextLine set = text.layout().lineAt(line);
        QVERIFY(qAbs(set.y() + set.ascent() - text.baseline(line)) < 0.1);
    }
}

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    closeLocaleTrap();
    TestLineSetter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_linesetter.moc"
