#include "store/carrymarks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A text of lines of a file, or of parts of them: each a block of its own, or joined to the one
// before with nothing or with a space.
struct Part
{
    int line;
    int column;
    QString words;
    QString before; // what comes before it in the text
};

TextOf textOf(const QList<Part> &parts, FileId file = FileId(1))
{
    TextOf text{.article = ArticleId(1), .file = file};
    for (const Part &part : parts) {
        text.sourceText += part.before;
        text.segments << Segment{text.sourceText.size(), part.words.size(), part.line, part.column};
        text.sourceText += part.words;
    }
    return text;
}

const QString none;
const QString feed = u"\n"_s;
const QString space = u" "_s;

} // namespace

class TestCarryMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWordsInAnotherText_data();
    void sameWordsInAnotherText();
    void otherFilesHaveOtherLines();
};

// Every mark is on 乙丙丁戊: the end of line 1 and the beginning of line 2.
void TestCarryMarks::sameWordsInAnotherText_data()
{
    QTest::addColumn<QList<Part>>("parts");
    QTest::addColumn<QString>("words"); // of the new text at the place found; empty: not found
    const Part one{1, 0, u"甲乙丙"_s, none};
    const Part two{2, 0, u"丁戊己"_s, none};
    QTest::newRow("as it was") << QList<Part>{one, two} << u"乙丙丁戊"_s;
    QTest::newRow("behind another line")
        << QList<Part>{{7, 0, u"庚"_s, none}, {1, 0, u"甲乙丙"_s, feed}, two} << u"乙丙丁戊"_s;
    QTest::newRow("cut") << QList<Part>{one, {2, 0, u"丁戊己"_s, feed}} << u"乙丙\n丁戊"_s;
    QTest::newRow("a space between")
        << QList<Part>{one, {2, 0, u"丁戊己"_s, space}} << u"乙丙 丁戊"_s;
    QTest::newRow("in shorter parts")
        << QList<Part>{{1, 0, u"甲乙"_s, none}, {1, 2, u"丙"_s, none}, two} << u"乙丙丁戊"_s;
    QTest::newRow("the other way round")
        << QList<Part>{two, {1, 0, u"甲乙丙"_s, feed}} << QString();
    QTest::newRow("words between") << QList<Part>{one, {7, 0, u"庚"_s, none}, two} << QString();
    QTest::newRow("one line is elsewhere") << QList<Part>{one} << QString();
    QTest::newRow("its end is cut off") << QList<Part>{one, {2, 0, u"丁"_s, none}} << QString();
    QTest::newRow("other words in the line")
        << QList<Part>{one, {2, 0, u"丁辛己"_s, none}} << QString();
    QTest::newRow("part of the line left out")
        << QList<Part>{one, {2, 1, u"戊己"_s, none}} << QString();
    QTest::newRow("nothing") << QList<Part>{} << QString();
}

void TestCarryMarks::sameWordsInAnotherText()
{
    QFETCH(QList<Part>, parts);
    QFETCH(QString, words);
    const TextOf from = textOf({{1, 0, u"甲乙丙"_s, none}, {2, 0, u"丁戊己"_s, none}});
    const TextOf to = textOf(parts);
    const auto found = sameWords(from, {1, 5}, to);
    QCOMPARE(found.has_value(), !words.isEmpty());
    if (found)
        QCOMPARE(to.sourceText.mid(found->begin, found->length()), words);
}

void TestCarryMarks::otherFilesHaveOtherLines()
{
    const QList<Part> parts{{1, 0, u"甲乙丙"_s, none}};
    QVERIFY(sameWords(textOf(parts), {0, 2}, textOf(parts)));
    QVERIFY(!sameWords(textOf(parts), {0, 2}, textOf(parts, FileId(2))));
}

QTEST_GUILESS_MAIN(TestCarryMarks)

#include "tst_carrymarks.moc"
