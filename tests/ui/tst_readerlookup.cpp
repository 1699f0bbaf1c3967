#include "look/fonts.h"
#include "reader/decisioncard.h"
#include "reader/decisiontext.h"
#include "reader/readerpane.h"
#include "reader/readersheet.h"
#include "readertexts.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Theme &light()
{
    return Theme::of(Theme::Name::Light);
}

// 后 of 后厨: no phrase decided; 里 of 公里: one did.
Decision decisionAt(const QString &source, qsizetype position)
{
    Decision decision;
    decision.character = {position, position + 1};
    if (source.at(position) == u'里') {
        decision.by = Decision::By::Phrase;
        decision.source = {position - 1, position + 1};
        decision.printed = decision.converted = u"公里"_s;
        decision.candidates = QStringList{u"里"_s, u"裡"_s};
        return decision;
    }
    decision.by = Decision::By::Character;
    decision.source = decision.character;
    decision.printed = source.mid(position, 1);
    const bool isDoubtful = source.at(position) == u'后';
    decision.candidates =
        isDoubtful ? QStringList{u"後"_s, u"后"_s} : QStringList{decision.printed};
    decision.converted = decision.candidates.first();
    decision.isDoubtful = isDoubtful;
    return decision;
}

ReaderText doubtfulText()
{
    ReaderText text = readerText({u"长春的后面"_s, u"音乐家走了三公里，<b>后厨</b>很远。"_s},
                                 {u"長春的後面"_s, u"音樂家走了三公里，<b>後廚</b>很遠。"_s});
    text.doubts[size_t(Side::Right)] = {{3, 4}, {18, 19}};
    text.paper = u"长春日报"_s;
    text.decide = [source = text.source](Side, qsizetype position) {
        return decisionAt(source, position);
    };
    return text;
}

class OpenPane final
{
public:
    explicit OpenPane(const ReaderText &text, PinyinChoice pinyin = PinyinChoice::Off)
    {
        pane.resize(1000, 600);
        pane.setPinyin(pinyin);
        pane.setText(text);
        pane.show();
        pane.setFocus();
        QApplication::setActiveWindow(&pane);
        sheet.setText(text);
        sheet.setShape(pane.viewport()->width(), pane.textSize(), SheetColumns::Both, pinyin);
    }

    QRect box(Side side, qsizetype position)
    {
        const qsizetype row = sheet.rowOfSource(position);
        int top = 0;
        for (qsizetype above = 0; above < row; ++above)
            top += sheet.height(above);
        const QList<QRect> boxes = sheet.boxes(row, side, {position, position + 1});
        return boxes.isEmpty() ? QRect() : boxes.first().translated(0, top);
    }

    void click(Side side, qsizetype position)
    {
        const QRect place = box(side, position);
        QTest::mouseClick(pane.viewport(), Qt::LeftButton, {},
                          QPoint(place.left() + 1, place.center().y()));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    DecisionCard &card() { return *pane.findChild<DecisionCard *>(); }
    QStringList words()
    {
        QStringList texts;
        const QList<QLabel *> labels = card().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }
    QList<QPushButton *> buttons() { return card().findChildren<QPushButton *>(); }
    QImage picture() { return pane.viewport()->grab().toImage(); }

    ReaderPane pane;
    ReaderSheet sheet; // the same as the pane has inside
};

// Pixels of exactly that colour in the lowest quarter of the box.
int dotsBelow(const QImage &picture, QRect box, const QColor &color)
{
    int dots = 0;
    for (int y = box.bottom() - box.height() / 4; y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            dots += picture.pixelColor(x, y) == color;
    }
    return dots;
}

// Whether anything is painted right above the character.
bool hasInkAbove(const QImage &picture, QRect box)
{
    const int height = box.height() / 5;
    for (int y = box.top() - height; y < box.top() + height / 2; ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (picture.valid(x, y) && qGray(picture.pixel(x, y)) < 200)
                return true;
        }
    }
    return false;
}

} // namespace

class TestReaderLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data();
    void reasons();
    void offers_data();
    void offers();
    void doubtsAreDottedWhereTheyAre();
    void noLineWithoutDoubts();
    void restingPointerOpensTheCard();
    void cardByKey();
    void cardOfAWord();
    void cardAsksForAPhrase();
    void selectionIsThePhrase();
    void noPhraseForTheSource();
    void wordsOfAPageAreNoMarkup();
    void cardStaysInsideThePane();
    void anythingElseClosesTheCard();
    void nothingToLookUp();
    void pinyinAboveAll();
    void pinyinAboveTheSelection();
    void pinyinKeepsThePassage();
};

void TestReaderLookup::reasons_data()
{
    QTest::addColumn<Decision::By>("by");
    QTest::addColumn<QString>("sentence");
    using By = Decision::By;
    QTest::newRow("kept") << By::Kept << u"Shown as printed"_s;
    QTest::newRow("character") << By::Character << u"No phrase decided: the usual one"_s;
    QTest::newRow("phrase") << By::Phrase << u"By the phrase 头发 → 頭髮"_s;
    QTest::newRow("correction") << By::Correction << u"By a phrase of Baolan’s own: 头发 → 頭髮"_s;
    QTest::newRow("name") << By::Name << u"In a person’s name: 头发 → 頭髮"_s;
    QTest::newRow("place") << By::Place << u"In the name of a place: 头发 → 頭髮"_s;
    QTest::newRow("reader") << By::ReaderPhrase << u"By your own phrase 头发 → 頭髮"_s;
    QTest::newRow("leftover") << By::Leftover
                              << u"Left over from the other script in this passage: 头发 → 頭髮"_s;
}

void TestReaderLookup::reasons()
{
    QFETCH(Decision::By, by);
    Decision decision;
    decision.by = by;
    decision.printed = u"头发"_s;
    decision.converted = u"頭髮"_s;
    decision.candidates = QStringList{u"髮"_s, u"發"_s};
    QTEST(decisionText(decision), "sentence");
    decision.candidates = QStringList{u"髮"_s};
    if (by == Decision::By::Character)
        QCOMPARE(decisionText(decision), u"It has only this counterpart"_s);
}

void TestReaderLookup::offers_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("converted");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QStringList>("phrases");
    QTest::newRow("one character") << u"后"_s << u"後"_s << qsizetype(0)
                                   << QStringList{u"後"_s, u"后"_s} << QStringList{u"后=后"_s};
    QTest::newRow("inside a phrase")
        << u"头发"_s << u"頭髮"_s << qsizetype(1) << QStringList{u"髮"_s, u"發"_s}
        << QStringList{u"头发=頭發"_s};
    QTest::newRow("several") << u"干"_s << u"幹"_s << qsizetype(0)
                             << QStringList{u"幹"_s, u"乾"_s, u"干"_s}
                             << QStringList{u"干=乾"_s, u"干=干"_s};
    QTest::newRow("words of another length")
        << u"内存"_s << u"記憶體"_s << qsizetype(1) << QStringList{u"存"_s, u"蓄"_s}
        << QStringList{u"存=蓄"_s};
    QTest::newRow("no other") << u"的"_s << u"的"_s << qsizetype(0) << QStringList{u"的"_s}
                              << QStringList();
}

void TestReaderLookup::offers()
{
    QFETCH(QString, printed);
    QFETCH(QString, converted);
    QFETCH(qsizetype, offset);
    QFETCH(QStringList, candidates);
    Decision decision;
    decision.source = {5, 5 + printed.size()};
    decision.character = {5 + offset, 6 + offset};
    decision.printed = printed;
    decision.converted = converted;
    decision.candidates = candidates;
    QStringList phrases;
    for (const ReaderPhrase &phrase : otherPhrases(decision, ReaderPhrase::Target::Traditional)) {
        QVERIFY(phrase.target == ReaderPhrase::Target::Traditional);
        QVERIFY(phrase.paper.isEmpty());
        phrases << phrase.source + u'=' + phrase.rendition;
    }
    QTEST(phrases, "phrases");
}

void TestReaderLookup::doubtsAreDottedWhereTheyAre()
{
    OpenPane open(doubtfulText());
    const QImage picture = open.picture();
    const QColor dots = light().lighterInk;
    QVERIFY(dotsBelow(picture, open.box(Side::Right, 3), dots) >= 5);
    QVERIFY(dotsBelow(picture, open.box(Side::Right, 18), dots) >= 3);
    QCOMPARE(dotsBelow(picture, open.box(Side::Right, 4), dots), 0);
    QCOMPARE(dotsBelow(picture, open.box(Side::Left, 3), dots), 0);
}

void TestReaderLookup::noLineWithoutDoubts()
{
    OpenPane open(doubtfulText());
    ReaderText sure = doubtfulText();
    sure.doubts = {};
    open.pane.setRenditions(sure);
    QCOMPARE(dotsBelow(open.picture(), open.box(Side::Right, 3), light().lighterInk), 0);
}

void TestReaderLookup::restingPointerOpensTheCard()
{
    OpenPane open(doubtfulText());
    QTest::mouseMove(open.pane.viewport(), open.box(Side::Right, 3).center());
    QVERIFY(!open.card().isVisible()); // not before it rests
    QTRY_VERIFY(open.card().isVisible());
    QVERIFY(open.pane.hasFocus());
    QVERIFY(!open.card().geometry().intersects(open.box(Side::Right, 3)));
    QTest::mouseMove(open.pane.viewport(), open.box(Side::Right, 1).center());
    QTRY_VERIFY(!open.card().isVisible()); // that one is not in doubt
    QTest::mouseMove(open.pane.viewport(), open.box(Side::Left, 3).center());
    QTest::qWait(300);
    QVERIFY(!open.card().isVisible()); // nor the same in the other column
}

void TestReaderLookup::cardByKey()
{
    OpenPane open(doubtfulText());
    open.click(Side::Right, 3);
    open.pane.lookUp();
    QVERIFY(open.card().isVisible());
    QCOMPARE(open.words(),
             (QStringList{u"后 → 後"_s, u"后面  hòu miàn"_s, u"No phrase decided: the usual one"_s,
                          u"Could also be 后"_s, u"Always keep 后"_s}));
    QVERIFY(open.buttons().first()->hasFocus());
    open.key(Qt::Key_Tab);
    QVERIFY(open.buttons().last()->hasFocus());
    open.key(Qt::Key_Tab);
    QVERIFY(open.buttons().first()->hasFocus());
    open.key(Qt::Key_Backtab);
    QVERIFY(open.buttons().last()->hasFocus());
    open.key(Qt::Key_Escape);
    QVERIFY(!open.card().isVisible());
    QVERIFY(open.pane.hasFocus());
    QVERIFY(open.pane.selection().isEmpty());
}

void TestReaderLookup::cardOfAWord()
{
    OpenPane open(doubtfulText());
    open.click(Side::Left, 7); // 乐 of 音乐
    open.pane.lookUp();
    QCOMPARE(open.words().mid(0, 3),
             (QStringList{u"乐"_s, u"音乐家  yīn yuè jiā"_s, u"It has only this counterpart"_s}));
    QVERIFY(open.buttons().isEmpty());
    open.key(Qt::Key_Escape);
    QVERIFY(open.pane.hasFocus());
}

void TestReaderLookup::cardAsksForAPhrase()
{
    OpenPane open(doubtfulText());
    QSignalSpy requested(&open.pane, &ReaderPane::phraseRequested);
    const qsizetype mile = doubtfulText().source.indexOf(u'里');
    open.click(Side::Right, mile);
    open.pane.lookUp();
    QVERIFY(open.words().contains(u"Always convert 公里 as 公裡"_s));
    open.key(Qt::Key_Return); // in this newspaper
    QVERIFY(!open.card().isVisible());
    auto phrase = requested.takeFirst().first().value<ReaderPhrase>();
    QCOMPARE(phrase.source, u"公里"_s);
    QCOMPARE(phrase.rendition, u"公裡"_s);
    QCOMPARE(phrase.paper, u"长春日报"_s);
    QVERIFY(phrase.target == ReaderPhrase::Target::Traditional);
    open.pane.lookUp();
    QTest::mouseClick(open.buttons().last(), Qt::LeftButton);
    phrase = requested.takeFirst().first().value<ReaderPhrase>();
    QCOMPARE(phrase.paper, QString());
    ReaderText unknown = doubtfulText();
    unknown.paper.clear();
    open.pane.setText(unknown);
    open.click(Side::Left, 3);
    open.pane.lookUp();
    QCOMPARE(open.buttons().size(), 1);
    QTest::mouseClick(open.buttons().first(), Qt::LeftButton);
    phrase = requested.takeFirst().first().value<ReaderPhrase>();
    QVERIFY(phrase.target == ReaderPhrase::Target::Simplified);
}

void TestReaderLookup::selectionIsThePhrase()
{
    OpenPane open(doubtfulText());
    open.click(Side::Right, 0);
    open.pane.select({2, 5}); // 的后面
    open.pane.lookUp();
    QVERIFY(open.words().contains(u"后 → 後"_s));
    QVERIFY(open.words().contains(u"Always keep 的后面"_s));
    open.key(Qt::Key_Escape);
    QCOMPARE(open.pane.selection(), (TextRange{2, 5}));
    open.pane.select({3, 8}); // over the end of a line
    open.pane.lookUp();
    QVERIFY(open.words().contains(u"Always keep 后"_s));
}

void TestReaderLookup::noPhraseForTheSource()
{
    ReaderText text = doubtfulText();
    text.rightChoice = ScriptChoice::Source;
    OpenPane open(text);
    open.click(Side::Right, 3);
    open.pane.lookUp();
    QVERIFY(open.card().isVisible());
    QVERIFY(open.buttons().isEmpty());
}

void TestReaderLookup::wordsOfAPageAreNoMarkup()
{
    OpenPane open(doubtfulText());
    open.pane.select({16, 19}); // b>后
    open.pane.lookUp();
    const QList<QLabel *> labels = open.card().findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestReaderLookup::cardStaysInsideThePane()
{
    OpenPane open(longText(40));
    ReaderText text = longText(40);
    text.decide = [](Side, qsizetype) {
        Decision decision;
        decision.character = decision.source = {0, 1};
        decision.printed = decision.converted = u"干"_s;
        decision.candidates = QStringList{u"干"_s, u"幹"_s, u"乾"_s};
        return decision;
    };
    open.pane.setText(text);
    const QList<QPoint> corners{{60, 30}, {960, 30}, {60, 570}, {960, 570}};
    for (const QPoint corner : corners) {
        QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, corner);
        open.pane.lookUp();
        QVERIFY(open.card().isVisible());
        QVERIFY(open.pane.rect().contains(open.card().geometry()));
    }
}

void TestReaderLookup::anythingElseClosesTheCard()
{
    OpenPane open(doubtfulText());
    const QList<std::function<void()>> acts{
        [&] { open.pane.setTextSize(20); },
        [&] { open.pane.setText(doubtfulText()); },
        [&] { open.pane.resize(900, 600); },
        [&] { open.click(Side::Left, 1); },
    };
    for (const auto &act : acts) {
        open.pane.lookUp();
        QVERIFY(open.card().isVisible());
        act();
        QVERIFY(!open.card().isVisible());
    }
}

void TestReaderLookup::nothingToLookUp()
{
    OpenPane open{ReaderText()};
    open.pane.lookUp();
    QVERIFY(!open.card().isVisible());
    open.pane.setText(shortText()); // without decisions
    open.pane.lookUp();
    QVERIFY(!open.card().isVisible());
    open.pane.setText(doubtfulText());
    QTest::mouseClick(open.pane.viewport(), Qt::LeftButton, {}, {600, 100});
    open.key(Qt::Key_End, Qt::ControlModifier); // behind the last character: that one
    open.pane.lookUp();
    QVERIFY(open.card().isVisible());
}

void TestReaderLookup::pinyinAboveAll()
{
    OpenPane plain(doubtfulText());
    OpenPane open(doubtfulText(), PinyinChoice::All);
    const QImage picture = open.picture();
    const QImage without = plain.picture();
    for (const Side side : bothSides) {
        for (const qsizetype position : {6, 7, 10}) {
            QVERIFY(hasInkAbove(picture, open.box(side, position)));
            QVERIFY(!hasInkAbove(without, plain.box(side, position)));
        }
        QCOMPARE(open.box(side, 7).left(), plain.box(side, 7).left());
    }
    QCOMPARE(open.box(Side::Left, 7).top(), open.box(Side::Right, 7).top());
    const int taller = open.sheet.height(1) - plain.sheet.height(1);
    QCOMPARE(taller, 7); // 0.4 of 17 pixels for its only line
}

void TestReaderLookup::pinyinAboveTheSelection()
{
    OpenPane plain(doubtfulText());
    OpenPane open(doubtfulText(), PinyinChoice::Selection);
    QCOMPARE(open.sheet.height(1), plain.sheet.height(1));
    QVERIFY(!hasInkAbove(open.picture(), open.box(Side::Left, 7)));
    open.pane.select({6, 8});
    const QImage picture = open.picture();
    for (const Side side : bothSides) {
        QVERIFY(hasInkAbove(picture, open.box(side, 7)));
        QVERIFY(!hasInkAbove(picture, open.box(side, 10)));
    }
}

void TestReaderLookup::pinyinKeepsThePassage()
{
    OpenPane open(longText(200));
    open.pane.setTopPosition(3000);
    const qsizetype top = open.pane.topPosition();
    open.pane.setPinyin(PinyinChoice::All);
    QCOMPARE(open.pane.topPosition(), top);
    open.pane.setPinyin(PinyinChoice::Off);
    QCOMPARE(open.pane.topPosition(), top);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    closeLocaleTrap();
    TestReaderLookup test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerlookup.moc"
