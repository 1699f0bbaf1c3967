#include "library/library.h"
#include "marks/tagpopup.h"
#include "reader/readerpane.h"
#include "search/concordancepane.h"
#include "search/dispersionplot.h"
#include "search/hitbar.h"
#include "search/kwiclayout.h"
#include "search/kwictext.h"
#include "search/searchfield.h"
#include "window/mainwindow.h"
#include "window/toast.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

HitPlace placeOf(int number)
{
    return {ArticleId{number / 2 + 1}, {number * 10, number * 10 + 2}};
}

// Hits of 转型 in one month after the other, from January 2020 on.
KwicLine lineOf(int number)
{
    KwicLine line;
    line.place = placeOf(number);
    line.left = u"这座因煤而兴的城市正在加快"_s.left(3 + number % 10);
    line.match = u"转型"_s;
    line.right = u"发展，新的产业一个接一个地落了户"_s;
    line.headline = u"细河两岸奔涌创新潮"_s;
    line.city = u"阜新"_s;
    line.paper = u"阜新日报"_s;
    line.date = u"20%1-%2-03"_s.arg(20 + number / 12 % 60).arg(number % 12 + 1, 2, 10, QChar(u'0'));
    return line;
}

QList<KwicLine> linesUpTo(int count)
{
    QList<KwicLine> lines;
    for (int number = 0; number < count; ++number)
        lines << lineOf(number);
    return lines;
}

Count monthOf(const QString &key, qint64 hits)
{
    Count month;
    month.key = key;
    month.count = hits;
    return month;
}

Concordance concordanceOf(int hits)
{
    Concordance found;
    found.lines = linesUpTo(hits);
    found.total = hits;
    found.articles = (hits + 1) / 2;
    for (int number = 0; number < std::min(hits, 12); ++number)
        found.months << monthOf(lineOf(number).date.left(7), 1);
    return found;
}

QList<int> tickedRows(const ConcordanceModel &model)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isTicked(row))
            rows << row;
    }
    return rows;
}

QList<HitPlace> placesUpTo(int count)
{
    QList<HitPlace> places;
    for (int number = 0; number < count; ++number)
        places << placeOf(number);
    return places;
}

// A pane with that many hits, as large as the reading pane of a window.
class ShownPane final
{
public:
    explicit ShownPane(int hits, QSize size = {780, 600})
    {
        pane.setTheme(Theme::of(Theme::Name::Light));
        pane.setScripts({{ScriptChoice::Source, u"As printed"_s},
                         {ScriptChoice::Traditional, u"Traditional"_s}});
        pane.resize(size);
        pane.setFound(u"转型"_s, concordanceOf(hits), ConcordancePane::Place::Top);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(pane.view(), key, held);
    }

    QString title() const
    {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        const auto found = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().contains(u"转型"_s); });
        return found == labels.end() ? QString() : (*found)->text();
    }

    ConcordancePane pane;
};

template <typename T>
T argument(const QSignalSpy &spy, qsizetype number)
{
    return spy.last().at(number).value<T>();
}

} // namespace

Q_DECLARE_METATYPE(HitPlace)
Q_DECLARE_METATYPE(Verdict)

class TestConcordance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelKeepsItsPromises();
    void ticksStayOnTheirHits();
    void narrowedLinesAlone();
    void dispersion_data();
    void dispersion();
    void barsTellAndChoose();
    void barOfTheUndatedStandsApart();
    void everyMatchBeginsAtTheSamePlace_data();
    void everyMatchBeginsAtTheSamePlace();
    void narrowRowsLeaveCityAndDateOut();
    void ticksByKeyboard();
    void ticksByHand();
    void acts_data();
    void acts();
    void allTickedAreMeant();
    void dismissedOnesLeaveAndTheNextTakesTheirPlace();
    void dismissedOnesStayStruckWhenShown();
    void readOnlyLibraryChangesNothing();
    void enterOpensAtTheHit();
    void barNarrowsAndEscapeLetsGo();
    void linesReadAgainStayWhereTheyWere();
    void restIsAppended();
    void manyLines();
    void copiesAsATable();
    void emptyStatesSayWhatToDo();
    void titleCounts();
    void wishFollowsTheMenus();
    void extentsStandInTheTagPopup();
    void throughTheWindow();
};

void TestConcordance::modelKeepsItsPromises()
{
    ConcordanceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines(linesUpTo(3));
    model.append(linesUpTo(5).mid(3));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rowOf(placeOf(4)), 4);
    QCOMPARE(model.rowOf(placeOf(5)), -1);
    model.tickAll();
    model.setVerdict({placeOf(1)}, Verdict::Dismissed);
    QVERIFY(model.data(model.index(1), Qt::DisplayRole).toString().contains(u"dismissed"_s));
    model.leaveOutDismissed();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(placeOf(2)), 1);
    QCOMPARE(model.tickedCount(), 4);
}

void TestConcordance::ticksStayOnTheirHits()
{
    ConcordanceModel model;
    model.setLines(linesUpTo(4));
    model.setTicked(1, 2, true);
    QList<KwicLine> lines = linesUpTo(4);
    std::ranges::reverse(lines);
    lines.removeAt(1); // that of 2
    model.setLines(lines);
    QCOMPARE(tickedRows(model), QList<int>{1});
    QCOMPARE(model.line(1).place, placeOf(1));
    model.tickNone();
    QCOMPARE(model.tickedCount(), 0);
}

void TestConcordance::narrowedLinesAlone()
{
    ConcordanceModel model;
    model.setLines(linesUpTo(24)); // two of each month of 2020 and 2021
    model.tickAll();
    model.narrowTo(Period{PeriodUnit::Month, u"2021-03"_s});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.tickedCount(), 1);
    QCOMPARE(model.placesOf(model.meantRows(0)), QList<HitPlace>{placeOf(14)});
    model.narrowTo(Period{PeriodUnit::Year, u"2020"_s});
    QCOMPARE(model.rowCount(), 12);
    model.append({lineOf(36), lineOf(0)}); // of 2023 and of 2020
    QCOMPARE(model.rowCount(), 13);
    model.narrowTo({});
    QCOMPARE(model.rowCount(), 26);
}

void TestConcordance::dispersion_data()
{
    QTest::addColumn<QList<Count>>("months");
    QTest::addColumn<PeriodUnit>("unit");
    QTest::addColumn<QStringList>("bars");
    QTest::addColumn<qint64>("undated");
    using Counts = QList<Count>;
    QTest::newRow("none") << Counts{} << PeriodUnit::Month << QStringList{} << qint64(0);
    QTest::newRow("across a new year, a month without hits between")
        << Counts{monthOf(u"2020-11"_s, 2), monthOf(u"2021-01"_s, 5)} << PeriodUnit::Month
        << QStringList{u"2020-11 2"_s, u"2020-12 0"_s, u"2021-01 5"_s} << qint64(0);
    QTest::newRow("without month")
        << Counts{monthOf({}, 3), monthOf(u"2020"_s, 4), monthOf(u"2020-11"_s, 2)}
        << PeriodUnit::Month << QStringList{u"2020-11 2"_s} << qint64(7);
    QTest::newRow("sixty months") << Counts{monthOf(u"2016-01"_s, 1), monthOf(u"2020-12"_s, 1)}
                                  << PeriodUnit::Month << QStringList() << qint64(0);
    QTest::newRow("by years") << Counts{monthOf(u"2015-12"_s, 1), monthOf(u"2016"_s, 2),
                                        monthOf(u"2018-02"_s, 3), monthOf(u"2018-03"_s, 1),
                                        monthOf(u"2020-12"_s, 1)}
                              << PeriodUnit::Year
                              << QStringList{u"2015 1"_s, u"2016 2"_s, u"2017 0"_s,
                                             u"2018 4"_s, u"2019 0"_s, u"2020 1"_s}
                              << qint64(0);
}

void TestConcordance::dispersion()
{
    QFETCH(const QList<Count>, months);
    QFETCH(const QStringList, bars);
    const Dispersion made = dispersionOf(months);
    QTEST(made.unit, "unit");
    QTEST(made.undated, "undated");
    QStringList shown;
    for (const Dispersion::Bar &bar : made.bars)
        shown << bar.key + u' ' + QString::number(bar.count);
    if (bars.isEmpty() && !months.isEmpty())
        QCOMPARE(shown.size(), 60);
    else
        QCOMPARE(shown, bars);
}

void TestConcordance::barsTellAndChoose()
{
    DispersionPlot plot;
    plot.resize(400, plot.sizeHint().height());
    plot.setDispersion(dispersionOf({monthOf(u"2020-11"_s, 2), monthOf(u"2021-01"_s, 8)}));
    QVERIFY(plot.barRect(0).right() < plot.barRect(1).left());
    QVERIFY(plot.barRect(1).isEmpty());
    // Four times as many hits are four times as high, within a pixel.
    QVERIFY(std::abs(plot.barRect(2).height() - 4 * plot.barRect(0).height()) <= 4);
    QCOMPARE(plot.barWords(2), u"January 2021: 8 hit(s)"_s);
    const QSignalSpy chosen(&plot, &DispersionPlot::chosen);
    const QSignalSpy letGo(&plot, &DispersionPlot::letGo);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.barRect(2).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().toString(), u"2021-01"_s);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(200, 10)); // of the month without hits
    QCOMPARE(chosen.size(), 1);
    plot.setChosen(u"2021-01"_s);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.barRect(2).center());
    QCOMPARE(letGo.size(), 1);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Space);
    QCOMPARE(chosen.last().first().toString(), u"2020-11"_s);
}

void TestConcordance::barOfTheUndatedStandsApart()
{
    DispersionPlot plot;
    plot.resize(400, plot.sizeHint().height());
    plot.setDispersion(dispersionOf({monthOf({}, 3), monthOf(u"2020-11"_s, 2)}));
    const int gap = plot.barRect(1).center().x() - plot.barRect(0).center().x();
    QVERIFY2(gap > 400 / 2, qPrintable(QString::number(gap))); // an empty place between
    const QSignalSpy chosen(&plot, &DispersionPlot::chosen);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.barRect(1).center());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.last().first().toString().isEmpty());
}

void TestConcordance::everyMatchBeginsAtTheSamePlace_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("wide") << QSize(1200, 600) << false;
    QTest::newRow("as in a window of 1280") << QSize(780, 600) << false;
    QTest::newRow("narrow") << QSize(360, 600) << false;
    QTest::newRow("long contexts") << QSize(780, 600) << true;
}

// Asks the painted picture: the wash of the hit begins at the same x in every row, and there is ink
// on either side.
void TestConcordance::everyMatchBeginsAtTheSamePlace()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, isLong);
    ShownPane shown(30, size);
    if (isLong) {
        Concordance found = concordanceOf(30);
        for (KwicLine &line : found.lines) {
            line.left = line.left.repeated(8);
            line.right = line.right.repeated(8);
        }
        shown.pane.setFound(u"转型"_s, found, ConcordancePane::Place::Top);
    }
    const QImage picture = shown.pane.view()->viewport()->grab().toImage();
    const QColor wash = Theme::of(Theme::Name::Light).hit;
    const int x = shown.pane.view()->matchRect(0).left();
    QVERIFY(x > 0 && x < size.width());
    for (int row = 1; row < 10; ++row) { // the first one is the current one
        const QRect match = shown.pane.view()->matchRect(row);
        QCOMPARE(match.left(), x);
        const int y = match.top() + match.height() / 5;
        QCOMPARE(picture.pixelColor(x, y), wash);
        QVERIFY(picture.pixelColor(x - 1, y) != wash);
    }
}

void TestConcordance::narrowRowsLeaveCityAndDateOut()
{
    const QFontMetrics small{QFont()};
    const KwicLayout wide = kwicLayout(800, small, 15);
    QVERIFY(!wide.city.isEmpty());
    QVERIFY(!wide.date.isEmpty());
    QCOMPARE(wide.before.right, wide.onwards.left);
    // As much before as from the match on, but for the two characters of a usual match.
    QVERIFY(std::abs(wide.onwards.width() - wide.before.width() - 30) <= 1);
    const KwicLayout narrow = kwicLayout(300, small, 15);
    QVERIFY(narrow.city.isEmpty());
    QVERIFY(narrow.date.isEmpty());
    QVERIFY(narrow.before.width() > 60);
    const KwicLayout tiny = kwicLayout(20, small, 15);
    QVERIFY(tiny.before.isEmpty());
}

void TestConcordance::ticksByKeyboard()
{
    ShownPane shown(20);
    const ConcordanceModel &lines = shown.pane.lines();
    QCOMPARE(shown.pane.view()->currentRow(), 0);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Space);
    QCOMPARE(tickedRows(lines), QList<int>{1});
    shown.key(Qt::Key_Space);
    QCOMPARE(tickedRows(lines), QList<int>());
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(tickedRows(lines), (QList<int>{1, 2, 3}));
    shown.key(Qt::Key_Up, Qt::ShiftModifier); // let go again
    QCOMPARE(tickedRows(lines), (QList<int>{1, 2}));
    shown.key(Qt::Key_End);
    QCOMPARE(shown.pane.view()->currentRow(), 19);
    shown.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(tickedRows(lines), (QList<int>{1, 2, 18, 19}));
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.pane.view()->currentRow(), 0);
    shown.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(lines.tickedCount(), 20);
    shown.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(lines.tickedCount(), 0);
    shown.key(Qt::Key_PageDown);
    QVERIFY(shown.pane.view()->currentRow() > 5);
}

void TestConcordance::ticksByHand()
{
    ShownPane shown(20);
    const ConcordanceModel &lines = shown.pane.lines();
    ConcordanceView *view = shown.pane.view();
    const auto click = [view](int row, int x, Qt::KeyboardModifiers held = {}) {
        const int y = view->matchRect(row).center().y();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, held, QPoint(x, y));
    };
    click(2, 12);
    QCOMPARE(tickedRows(lines), QList<int>{2});
    click(5, 12, Qt::ShiftModifier);
    QCOMPARE(tickedRows(lines), (QList<int>{2, 3, 4, 5}));
    click(7, 300); // on the text: goes there
    QCOMPARE(tickedRows(lines).size(), 4);
    QCOMPARE(view->currentRow(), 7);
    auto *all = shown.pane.findChild<HitBar *>()->findChild<QCheckBox *>();
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    QCOMPARE(all->text(), u"4 ticked"_s);
    all->click();
    QCOMPARE(lines.tickedCount(), 20);
    all->click();
    QCOMPARE(lines.tickedCount(), 0);
}

void TestConcordance::acts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("X dismisses") << int(Qt::Key_X) << Verdict::Dismissed;
    QTest::newRow("L leaves for later") << int(Qt::Key_L) << Verdict::Later;
    QTest::newRow("U takes back") << int(Qt::Key_U) << Verdict::None;
    QTest::newRow("Delete takes back") << int(Qt::Key_Delete) << Verdict::None;
}

void TestConcordance::acts()
{
    QFETCH(const int, key);
    QFETCH(const Verdict, verdict);
    ShownPane shown(5);
    const QSignalSpy wanted(&shown.pane, &ConcordancePane::verdictWanted);
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key(key));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(argument<QList<HitPlace>>(wanted, 0), QList<HitPlace>{placeOf(1)});
    QCOMPARE(argument<Verdict>(wanted, 1), verdict);
}

void TestConcordance::allTickedAreMeant()
{
    ShownPane shown(5);
    const QSignalSpy verdicts(&shown.pane, &ConcordancePane::verdictWanted);
    const QSignalSpy tags(&shown.pane, &ConcordancePane::tagWanted);
    shown.pane.lines().setTicked(0, 2, true);
    shown.key(Qt::Key_End); // not ticked: not meant
    shown.key(Qt::Key_X);
    QCOMPARE(argument<QList<HitPlace>>(verdicts, 0), placesUpTo(3));
    shown.key(Qt::Key_T);
    QCOMPARE(argument<QList<HitPlace>>(tags, 0), placesUpTo(3));
    shown.pane.showTagged(placesUpTo(3));
    QVERIFY(shown.pane.lines().line(2).isTagged);
    QVERIFY(!shown.pane.lines().line(3).isTagged);
    QCOMPARE(shown.pane.lines().tickedCount(), 3); // a second tag may follow
}

void TestConcordance::dismissedOnesLeaveAndTheNextTakesTheirPlace()
{
    ShownPane shown(10);
    shown.pane.view()->setCurrentRow(4);
    shown.pane.showVerdict({placeOf(4)}, Verdict::Dismissed);
    QCOMPARE(shown.pane.lines().rowCount(), 9);
    QCOMPARE(shown.pane.lines().line(shown.pane.view()->currentRow()).place, placeOf(5));
    shown.pane.lines().setTicked(0, 2, true);
    shown.pane.showVerdict(placesUpTo(3), Verdict::Dismissed);
    QCOMPARE(shown.pane.lines().line(shown.pane.view()->currentRow()).place, placeOf(5));
    QCOMPARE(shown.pane.lines().tickedCount(), 0);
    shown.pane.view()->setCurrentRow(5); // the last
    shown.pane.showVerdict({placeOf(9)}, Verdict::Dismissed);
    QCOMPARE(shown.pane.lines().line(shown.pane.view()->currentRow()).place, placeOf(8));
}

void TestConcordance::dismissedOnesStayStruckWhenShown()
{
    ShownPane shown(4);
    for (QCheckBox *box : shown.pane.findChildren<QCheckBox *>()) {
        if (box->text().contains(u"dismissed"_s))
            box->setChecked(false);
    }
    QVERIFY(!shown.pane.wish().hidesDismissed);
    shown.pane.showVerdict({placeOf(0)}, Verdict::Dismissed);
    QCOMPARE(shown.pane.lines().rowCount(), 4);
    QCOMPARE(shown.pane.lines().line(0).verdict, Verdict::Dismissed);
    QCOMPARE(shown.pane.view()->currentRow(), 1); // on to the next
    const QImage picture = shown.pane.view()->viewport()->grab().toImage();
    const QRect match = shown.pane.view()->matchRect(0);
    QCOMPARE(picture.pixelColor(match.left(), match.top() + match.height() / 5),
             Theme::of(Theme::Name::Light).hairline);
    shown.pane.showVerdict({placeOf(0)}, Verdict::None);
    QCOMPARE(shown.pane.lines().line(0).verdict, Verdict::None);
    QCOMPARE(shown.pane.view()->currentRow(), 1);
}

void TestConcordance::readOnlyLibraryChangesNothing()
{
    ShownPane shown(4);
    shown.pane.setReadOnly(u"Only to be read."_s);
    const QSignalSpy verdicts(&shown.pane, &ConcordancePane::verdictWanted);
    const QSignalSpy tags(&shown.pane, &ConcordancePane::tagWanted);
    const QSignalSpy said(&shown.pane, &ConcordancePane::said);
    shown.key(Qt::Key_X);
    shown.key(Qt::Key_T);
    QCOMPARE(verdicts.size() + tags.size(), 0);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.last().first().toString(), u"Only to be read."_s);
    for (const QToolButton *button :
         shown.pane.findChild<HitBar *>()->findChildren<QToolButton *>()) {
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Only to be read."_s);
    }
}

void TestConcordance::enterOpensAtTheHit()
{
    ShownPane shown(4);
    const QSignalSpy opened(&shown.pane, &ConcordancePane::opened);
    shown.pane.lines().tickAll();
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(argument<HitPlace>(opened, 0), placeOf(1));
    const QPoint onText = shown.pane.view()->matchRect(2).center();
    QTest::mouseDClick(shown.pane.view()->viewport(), Qt::LeftButton, {}, onText);
    QCOMPARE(opened.size(), 2);
}

void TestConcordance::barNarrowsAndEscapeLetsGo()
{
    ShownPane shown(12);
    auto *plot = shown.pane.findChild<DispersionPlot *>();
    QVERIFY(plot->isVisible());
    const QSignalSpy closed(&shown.pane, &ConcordancePane::closed);
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->barRect(2).center());
    QCOMPARE(shown.pane.lines().rowCount(), 1);
    QCOMPARE(shown.pane.lines().line(0).place, placeOf(2));
    QVERIFY2(shown.title().contains(u"March 2020: 1"_s), qPrintable(shown.title()));
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.pane.lines().rowCount(), 12);
    QCOMPARE(shown.pane.view()->currentRow(), 2); // still at that hit
    QCOMPARE(closed.size(), 0);
    shown.key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestConcordance::linesReadAgainStayWhereTheyWere()
{
    ShownPane shown(200);
    ConcordanceView *view = shown.pane.view();
    view->setCurrentRow(100);
    const int top = view->matchRect(100).top();
    Concordance found = concordanceOf(200);
    found.lines.remove(10, 20);
    shown.pane.setFound(u"转型"_s, found, ConcordancePane::Place::AsItWas);
    QCOMPARE(view->currentRow(), 80);
    QCOMPARE(view->matchRect(80).top(), top);
    shown.pane.setFound(u"产业"_s, found, ConcordancePane::Place::Top);
    QCOMPARE(view->currentRow(), 0);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
}

void TestConcordance::restIsAppended()
{
    ShownPane shown(1);
    Concordance found = concordanceOf(30);
    const QList<KwicLine> all = std::exchange(found.lines, found.lines.mid(0, 10));
    shown.pane.setFound(u"转型"_s, found, ConcordancePane::Place::Top);
    QVERIFY2(shown.title().contains(u"the first 10"_s), qPrintable(shown.title()));
    shown.key(Qt::Key_A, Qt::ControlModifier);
    shown.pane.append(all.mid(10));
    QCOMPARE(shown.pane.lines().rowCount(), 30);
    QCOMPARE(shown.pane.lines().tickedCount(), 10); // what came later was not seen
    QVERIFY(!shown.title().contains(u"first"_s));
}

void TestConcordance::manyLines()
{
    ShownPane shown(100'000);
    shown.key(Qt::Key_End);
    QCOMPARE(shown.pane.view()->currentRow(), 99'999);
    const QRect last = shown.pane.view()->matchRect(99'999);
    QVERIFY(shown.pane.view()->viewport()->rect().contains(last.topLeft()));
    shown.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.pane.lines().tickedCount(), 100'000);
}

void TestConcordance::copiesAsATable()
{
    KwicLine line = lineOf(0);
    line.headline = u"甲\t乙"_s;
    QCOMPARE(asTable({line, lineOf(1)}),
             u"阜新\t2020-01-03\t阜新日报\t甲 乙\t这座因\t转型\t发展，新的产业一个接一个地落了户\n"
             "阜新\t2020-02-03\t阜新日报\t细河两岸奔涌创新潮\t这座因煤\t转型\t"
             "发展，新的产业一个接一个地落了户\n"_s);
    ShownPane shown(4);
    shown.pane.lines().setTicked(1, 2, true);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), asTable({lineOf(1), lineOf(2)}));
}

void TestConcordance::emptyStatesSayWhatToDo()
{
    ShownPane shown(3);
    const auto act = [&shown] {
        const QList<QPushButton *> buttons = shown.pane.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(!act());
    const QSignalSpy search(&shown.pane, &ConcordancePane::searchWanted);
    const QSignalSpy retry(&shown.pane, &ConcordancePane::retryWanted);
    const QSignalSpy wish(&shown.pane, &ConcordancePane::wishChanged);
    shown.pane.sayNoQuery();
    QVERIFY(act());
    act()->click();
    QCOMPARE(search.size(), 1);
    shown.pane.setFound(u"转型"_s, {}, ConcordancePane::Place::Top);
    act()->click();
    QCOMPARE(search.size(), 2);
    shown.pane.sayFailed(u"It is broken."_s);
    act()->click();
    QCOMPARE(retry.size(), 1);
    Concordance allDismissed;
    allDismissed.dismissed = 7;
    shown.pane.setFound(u"转型"_s, allDismissed, ConcordancePane::Place::Top);
    act()->click();
    QCOMPARE(wish.size(), 1);
    QVERIFY(!shown.pane.wish().hidesDismissed);
}

void TestConcordance::titleCounts()
{
    ShownPane shown(5);
    QCOMPARE(shown.title(), u"“转型” · 5 hit(s) in 3 article(s)"_s);
    Concordance found = concordanceOf(5);
    found.isWhole = false;
    shown.pane.setFound(u"转型"_s, found, ConcordancePane::Place::Top);
    QCOMPARE(shown.title(), u"“转型” · over 5 hit(s) in 3 article(s)"_s);
}

void TestConcordance::wishFollowsTheMenus()
{
    ShownPane shown(5);
    const QSignalSpy changed(&shown.pane, &ConcordancePane::wishChanged);
    const auto choose = [&shown](const QString &text) {
        for (QAction *action : shown.pane.findChildren<QAction *>()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    choose(u"by what stands before"_s);
    QCOMPARE(shown.pane.wish().order, KwicOrder::Left);
    choose(u"Traditional"_s);
    QCOMPARE(shown.pane.wish().script, ScriptChoice::Traditional);
    QCOMPARE(changed.size(), 2);
}

void TestConcordance::extentsStandInTheTagPopup()
{
    QWidget window;
    window.resize(600, 500);
    TagPopup popup(&window);
    auto *foot = new QRadioButton(u"Sentence"_s);
    popup.setFoot(foot);
    QVERIFY(popup.findChildren<QPushButton *>().isEmpty()); // no way to a note
    window.show();
    popup.openBeside(QRect(window.mapToGlobal(QPoint(100, 100)), QSize(40, 20)), &window);
    QVERIFY(foot->isVisible());
}

// From a search to its lines, to a verdict that stays, to marks, to a hit in its article and back.
void TestConcordance::throughTheWindow()
{
    const QTemporaryDir folder;
    auto library = Library::open(folder.filePath(u"报库"_s), Library::Access::Create, u"window"_s);
    QVERIFY(library);
    ImportRequest request;
    request.paths = {QStringLiteral(SEEDS_FOLDER)};
    QCOMPARE((*library)->import(request).wait().added, 5);
    MainWindow window(**library, folder.filePath(u"baolan.ini"_s));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto act = [&window](const QString &keys) {
        for (QAction *action : window.actions()) {
            if (action->shortcut() == QKeySequence(keys))
                action->trigger();
        }
    };
    auto *pane = window.findChild<ConcordancePane *>();
    const ConcordanceModel &lines = pane->lines();
    act(u"Ctrl+K"_s);
    QVERIFY(pane->isVisible());
    window.findChild<SearchField *>()->findChild<QLineEdit *>()->setText(u"創新"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines.rowCount() > 20, 20'000); // of both scripts
    for (int row = 0; row < lines.rowCount(); ++row)
        QVERIFY(lines.line(row).match == u"创新"_s || lines.line(row).match == u"創新"_s);
    const int all = lines.rowCount();
    ConcordanceView *view = pane->view();
    QTRY_VERIFY(pane->isVisible());
    view->setFocus();
    const HitPlace first = lines.line(view->currentRow()).place;
    QTest::keyClick(view, Qt::Key_X);
    QTRY_COMPARE(lines.rowCount(), all - 1);
    QCOMPARE(lines.rowOf(first), -1);
    auto *toast = window.findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    toast->findChild<QPushButton *>()->click();
    QTRY_COMPARE(lines.rowCount(), all);
    // Ranked as they are once the index has them all: they may stand elsewhere.
    QVERIFY(lines.rowOf(first) >= 0);

    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    const HitPlace ticked = lines.line(view->currentRow()).place;
    QTest::keyClick(view, Qt::Key_T);
    QList<TagPopup *> popups = window.findChildren<TagPopup *>();
    popups.removeIf([](const TagPopup *popup) { return !popup->isVisible(); });
    QCOMPARE(popups.size(), 1);
    auto *field = popups.first()->findChild<QLineEdit *>();
    field->setText(u"转型/创新"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(lines.line(lines.rowOf(ticked)).isTagged);
    QTRY_VERIFY(!(*library)->marksOf(ticked.article)->isEmpty());
    const QList<Mark> marks = *(*library)->marksOf(ticked.article);
    QVERIFY(std::ranges::any_of(marks, [&](const Mark &mark) {
        return mark.selector.range.overlaps(ticked.range) &&
               mark.selector.range.length() > ticked.range.length(); // its sentence
    }));

    QTest::keyClick(view, Qt::Key_Return);
    auto *reader = window.findChild<ReaderPane *>();
    QTRY_VERIFY(reader->isVisible());
    QCOMPARE(reader->selection(), ticked.range);
    act(u"Ctrl+K"_s);
    QVERIFY(pane->isVisible());
    QCOMPARE(lines.line(view->currentRow()).place, ticked);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(reader->isVisible());
}

QTEST_MAIN(TestConcordance)
#include "tst_concordance.moc"
