#include "search/filterchips.h"
#include "search/queryedit.h"
#include "search/searchfield.h"
#include "search/searchnamedialog.h"
#include "search/suggestionpopup.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A search field on top of a window, above something else that takes the keys, and what it asks.
struct Window
{
    Window()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(search);
        layout->addWidget(other, 1);
        other->setFocusPolicy(Qt::StrongFocus);
        widget.resize(600, 500);
        widget.show();
    }

    bool isOpen() const { return popup->isVisible(); }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        return texts;
    }

    QWidget widget;
    SearchField *search = new SearchField;
    QWidget *other = new QWidget;
    QueryEdit *field = search->findChild<QueryEdit *>();
    SuggestionPopup *popup = search->findChild<SuggestionPopup *>();
    QListWidget *list = popup->findChild<QListWidget *>();
};

QList<Suggestion> cities()
{
    return {{Suggestion::Kind::City, u"city:阜新"_s, {0, 7}, u"阜新"_s, u"fuxin · 辽宁"_s, 9},
            {Suggestion::Kind::City, u"city:阜阳"_s, {0, 7}, u"阜阳"_s, u"fuyang · 安徽"_s, 2}};
}

void compose(QWidget *widget, const QString &preedit)
{
    QInputMethodEvent composing(preedit, {});
    QCoreApplication::sendEvent(widget, &composing);
}

void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QCoreApplication::sendEvent(widget, &committed);
}

} // namespace

class TestSearchField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesAfterAPauseAndOnEnter();
    void enterGoesThroughWhatWasFound();
    void neverWhileComposing();
    void filtersCanBeRemoved();
    void namesWhatIsNotUnderstood();
    void wavesLieUnderTheFaultyPart();
    void asksForSuggestionsWhileTyping();
    void asksForNoneWhileComposing();
    void popupLiesBelowAndTakesNoFocus();
    void keysTakeASuggestion_data();
    void keysTakeASuggestion();
    void enterWithoutAChoiceSearches();
    void mouseTakesASuggestion();
    void aFieldIsFollowedByItsValues();
    void savedSearchIsTakenByName();
    void emptyFieldShowsEarlierQueries();
    void earlierQueriesCanBeForgotten();
    void nothingStaleIsTaken();
    void escapeUnwindsOneByOne();
    void downGoesToTheListWithoutPopup();
    void explanationOnRequest();
    void nameIsAskedForUntilItIsTaken();
};

void TestSearchField::searchesAfterAPauseAndOnEnter()
{
    SearchField search;
    QSignalSpy queries(&search, &SearchField::queryChanged);
    auto *field = search.findChild<QLineEdit *>();
    field->setText(u"转"_s);
    field->setText(u"转型"_s);
    QCOMPARE(queries.size(), 0);
    QTRY_COMPARE(queries.size(), 1); // one search for both keys
    QCOMPARE(queries[0][0].toString(), u"转型"_s);
    field->setText(u"转型 城市"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queries.size(), 2);
    search.setQuery(u"其他"_s);
    QTest::qWait(300);
    QCOMPARE(queries.size(), 2); // what is told is not asked for
}

void TestSearchField::enterGoesThroughWhatWasFound()
{
    SearchField search;
    const QSignalSpy queries(&search, &SearchField::queryChanged);
    const QSignalSpy meant(&search, &SearchField::queryMeant);
    const QSignalSpy next(&search, &SearchField::nextHitRequested);
    const QSignalSpy previous(&search, &SearchField::previousHitRequested);
    auto *field = search.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return); // nothing is looked for
    QCOMPARE(next.size(), 0);
    QCOMPARE(meant.size(), 0);
    field->setText(u"转型"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queries.size(), 1);
    QCOMPARE(meant.size(), 1);
    QCOMPARE(next.size(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(next.size(), 1);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(previous.size(), 1);
    QCOMPARE(queries.size(), 1);
}

void TestSearchField::neverWhileComposing()
{
    SearchField search;
    QSignalSpy queries(&search, &SearchField::queryChanged);
    auto *field = search.findChild<QLineEdit *>();
    field->setText(u"转"_s); // and at once the reader goes on with an input method
    compose(field, u"xing"_s);
    QTest::qWait(300);
    QCOMPARE(queries.size(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queries.size(), 0);
    QTest::keyClick(field, Qt::Key_Escape); // the input method's own
    QCOMPARE(field->text(), u"转"_s);
    commit(field, u"型"_s);
    QTRY_COMPARE(queries.size(), 1);
    QCOMPARE(queries[0][0].toString(), u"转型"_s);
}

void TestSearchField::filtersCanBeRemoved()
{
    SearchField search;
    search.setFilters({u"city: 阜新"_s, u"tag: R&D"_s});
    QSignalSpy removed(&search, &SearchField::filterRemoved);
    // What removes a filter makes the chips anew while the click is still under way.
    connect(&search, &SearchField::filterRemoved, this,
            [&] { search.setFilters({u"city: 阜新"_s}); });
    const auto chips = search.findChildren<QToolButton *>();
    const auto chip = std::ranges::find_if(
        chips, [](const QToolButton *button) { return button->text().contains(u"R&&D"); });
    QVERIFY(chip != chips.end());
    QTest::mouseClick(*chip, Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toInt(), 1);
}

void TestSearchField::namesWhatIsNotUnderstood()
{
    SearchField search;
    search.setQuery(u"转型 ，，"_s);
    search.showFaults({{{3, 5}, u"，，"_s}});
    const auto labels = search.findChildren<QLabel *>();
    const auto named = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text() == u"not understood: ，，"_s; });
    QVERIFY(named != labels.end());
    QVERIFY(!(*named)->isHidden());
    const QString sentence = u"There is nothing to search for in “，，”: write a word, or a phrase "
                             "in quotation marks (character 3)."_s;
    QVERIFY((*named)->toolTip().contains(sentence));
    auto *field = search.findChild<QueryEdit *>();
    QCOMPARE(field->accessibleDescription(), sentence);
    field->setText(u"转型"_s); // another text: what was wrong is gone
    QVERIFY((*named)->isHidden());
    QCOMPARE(field->accessibleDescription(), QString());
}

void TestSearchField::wavesLieUnderTheFaultyPart()
{
    QueryEdit field;
    field.setFrame(false);
    field.resize(300, 40);
    field.setText(u"转型 坏坏坏"_s);
    field.setWaveColor(QColor(255, 0, 0));
    const QFontMetrics metrics(field.font());
    const int middle = metrics.horizontalAdvance(u"转型 "_s);
    const auto redIn = [&field](int from, int to) {
        const QImage image = field.grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor color = image.pixelColor(x, y);
                count += color.red() > 150 && color.green() < 120 && color.blue() < 120 ? 1 : 0;
            }
        }
        return count;
    };
    QCOMPARE(redIn(0, 300), 0);
    field.setFaults({{{3, 6}, u"x"_s}});
    QCOMPARE(redIn(0, middle - 4), 0);
    QVERIFY(redIn(middle, middle + metrics.horizontalAdvance(u"坏坏坏"_s)) > 10);
}

void TestSearchField::asksForSuggestionsWhileTyping()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.field->setFocus();
    QSignalSpy asked(window.search, &SearchField::suggestionsWanted);
    QTest::keyClicks(window.field, u"city:fu"_s);
    QCOMPARE(asked.size(), 0);
    QTRY_COMPARE(asked.size(), 1); // once for all keys
    QCOMPARE(asked[0][0].toString(), u"city:fu"_s);
    QCOMPARE(asked[0][1].toInt(), 7);
    window.search->setQuery(u"其他"_s); // not typed
    QTest::qWait(300);
    QCOMPARE(asked.size(), 1);
}

void TestSearchField::asksForNoneWhileComposing()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.field->setFocus();
    QSignalSpy asked(window.search, &SearchField::suggestionsWanted);
    QTest::keyClicks(window.field, u"a"_s);
    compose(window.field, u"fu"_s);
    QTest::qWait(300);
    QCOMPARE(asked.size(), 0);
    commit(window.field, u"阜"_s);
    QTRY_COMPARE(asked.size(), 1);
    window.search->showSuggestions(cities(), false);
    QVERIFY(window.isOpen());
    compose(window.field, u"xin"_s); // its own candidates need the room
    QVERIFY(!window.isOpen());
}

void TestSearchField::popupLiesBelowAndTakesNoFocus()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.field->setFocus();
    window.search->showSuggestions(cities(), false);
    QVERIFY(window.isOpen());
    QCOMPARE(window.rows(), (QStringList{u"阜新"_s, u"阜阳"_s}));
    QVERIFY(window.field->hasFocus());
    QVERIFY(!window.popup->geometry().intersects(window.search->geometry()));
    QVERIFY(window.widget.rect().contains(window.popup->geometry()));
    QCOMPARE(window.list->item(0)->data(Qt::AccessibleTextRole).toString(),
             u"阜新, fuxin · 辽宁, 9 article(s)"_s);
    window.search->showSuggestions({}, false);
    QVERIFY(!window.isOpen());
    window.search->showSuggestions(cities(), false);
    window.other->setFocus();
    QVERIFY(!window.isOpen());
}

void TestSearchField::keysTakeASuggestion_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("text");
    const auto down = int(Qt::Key_Down);
    const auto up = int(Qt::Key_Up);
    const auto enter = int(Qt::Key_Return);
    const auto tab = int(Qt::Key_Tab);
    QTest::newRow("first by Enter") << QList<int>{down, enter} << u"city:阜新 x"_s;
    QTest::newRow("first by Tab") << QList<int>{down, tab} << u"city:阜新 x"_s;
    QTest::newRow("second") << QList<int>{down, down, enter} << u"city:阜阳 x"_s;
    QTest::newRow("last by up") << QList<int>{up, enter} << u"city:阜阳 x"_s;
    QTest::newRow("over the end back to the field")
        << QList<int>{down, down, down, enter} << u"city:fu x"_s;
}

void TestSearchField::keysTakeASuggestion()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const QString, text);
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.field->setFocus();
    window.field->setText(u"city:fu x"_s);
    QSignalSpy queries(window.search, &SearchField::queryChanged);
    window.search->showSuggestions(cities(), false);
    for (const int key : keys)
        QTest::keyClick(window.field, Qt::Key(key));
    QCOMPARE(window.field->text(), text);
    QVERIFY(!window.isOpen());
    QVERIFY(window.field->hasFocus());
    QCOMPARE(queries.size(), 1); // at once
}

void TestSearchField::enterWithoutAChoiceSearches()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.field->setFocus();
    window.field->setText(u"city:fu"_s);
    window.search->showSuggestions(cities(), false);
    const QSignalSpy queries(window.search, &SearchField::queryChanged);
    QTest::keyClick(window.field, Qt::Key_Return);
    QCOMPARE(queries.size(), 1);
    QCOMPARE(window.field->text(), u"city:fu"_s);
    QVERIFY(!window.isOpen());
}

void TestSearchField::mouseTakesASuggestion()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.field->setFocus();
    window.field->setText(u"city:fu"_s);
    window.search->showSuggestions(cities(), false);
    const QPoint second = window.list->visualItemRect(window.list->item(1)).center();
    QTest::mouseClick(window.list->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(window.field->text(), u"city:阜阳"_s);
    QVERIFY(window.field->hasFocus());
}

void TestSearchField::aFieldIsFollowedByItsValues()
{
    Window window;
    window.field->setText(u"转型 ci"_s);
    QSignalSpy asked(window.search, &SearchField::suggestionsWanted);
    window.search->showSuggestions(
        {{Suggestion::Kind::Field, u"city:"_s, {3, 5}, u"city:"_s, u"of a city"_s, -1}}, false);
    QTest::keyClick(window.field, Qt::Key_Down);
    QTest::keyClick(window.field, Qt::Key_Return);
    QCOMPARE(window.field->text(), u"转型 city:"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"转型 city:"_s);
    QCOMPARE(asked[0][1].toInt(), 8);
}

void TestSearchField::savedSearchIsTakenByName()
{
    Window window;
    QSignalSpy taken(window.search, &SearchField::savedSearchTaken);
    window.search->showSuggestions(
        {{.kind = Suggestion::Kind::Saved, .shown = u"创新与转型"_s, .hint = u"创新"_s}}, false);
    QTest::keyClick(window.field, Qt::Key_Down);
    QTest::keyClick(window.field, Qt::Key_Return);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0][0].toString(), u"创新与转型"_s);
    QCOMPARE(window.field->text(), QString());
}

void TestSearchField::emptyFieldShowsEarlierQueries()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    QSignalSpy asked(window.search, &SearchField::suggestionsWanted);
    window.other->setFocus();
    window.search->takeFocus();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QString());
    QTest::mouseClick(window.field, Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    window.search->setQuery(u"转型"_s);
    window.search->takeFocus(); // what is there can be typed over
    QTest::mouseClick(window.field, Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
}

void TestSearchField::earlierQueriesCanBeForgotten()
{
    Window window;
    const QSignalSpy forgotten(window.search, &SearchField::forgetRequested);
    const QList<Suggestion> recent{
        {.kind = Suggestion::Kind::Recent, .insert = u"棚改"_s, .shown = u"棚改"_s}};
    window.search->showSuggestions(recent, true);
    QCOMPARE(window.rows(), (QStringList{u"棚改"_s, u"Forget earlier queries"_s}));
    QTest::keyClick(window.field, Qt::Key_Up);
    QTest::keyClick(window.field, Qt::Key_Return);
    QCOMPARE(forgotten.size(), 1);
    window.search->showSuggestions(recent, true);
    const QSignalSpy meant(window.search, &SearchField::queryMeant);
    QTest::keyClick(window.field, Qt::Key_Down);
    QTest::keyClick(window.field, Qt::Key_Return);
    QCOMPARE(window.search->query(), u"棚改"_s);
    QCOMPARE(meant.size(), 1);
}

void TestSearchField::nothingStaleIsTaken()
{
    Window window;
    window.field->setText(u"city:fu"_s);
    window.search->showSuggestions(cities(), false);
    window.field->setText(u"城市"_s); // and the popup is still that of before
    Q_EMIT window.popup->taken(cities().constFirst());
    QCOMPARE(window.field->text(), u"城市"_s);
    window.search->showSuggestions(cities(), false);
    QTest::keyClick(window.field, Qt::Key_Left); // what fits there is not what fitted here
    QVERIFY(!window.isOpen());
}

void TestSearchField::escapeUnwindsOneByOne()
{
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.widget));
    window.other->setFocus();
    window.search->takeFocus();
    window.search->setQuery(u"转型"_s);
    window.search->showSuggestions(cities(), false);
    QSignalSpy queries(window.search, &SearchField::queryChanged);
    QTest::keyClick(window.field, Qt::Key_Escape);
    QVERIFY(!window.isOpen());
    QCOMPARE(window.field->text(), u"转型"_s);
    QTest::keyClick(window.field, Qt::Key_Escape);
    QCOMPARE(window.field->text(), QString());
    QCOMPARE(queries.size(), 1);
    QVERIFY(window.field->hasFocus());
    QTest::keyClick(window.field, Qt::Key_Escape);
    QVERIFY(window.other->hasFocus());
}

void TestSearchField::downGoesToTheListWithoutPopup()
{
    Window window;
    const QSignalSpy list(window.search, &SearchField::listRequested);
    window.search->showSuggestions(cities(), false);
    QTest::keyClick(window.field, Qt::Key_Down);
    QCOMPARE(list.size(), 0);
    QTest::keyClick(window.field, Qt::Key_Escape);
    QTest::keyClick(window.field, Qt::Key_Down);
    QCOMPARE(list.size(), 1);
}

void TestSearchField::explanationOnRequest()
{
    Window window;
    const QSignalSpy wanted(window.search, &SearchField::explanationWanted);
    const auto buttons = window.search->findChildren<QToolButton *>();
    const auto button = std::ranges::find_if(buttons, [](const QToolButton *candidate) {
        return candidate->accessibleName() == u"Show what is searched for really";
    });
    QVERIFY(button != buttons.end());
    QVERIFY((*button)->isHidden()); // there is nothing to explain
    window.field->setText(u"转型"_s);
    QVERIFY(!(*button)->isHidden());
    QTest::mouseClick(*button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestSearchField::nameIsAskedForUntilItIsTaken()
{
    auto *dialog = new SearchNameDialog(u"Save"_s, u"创新"_s, nullptr);
    const QSignalSpy chosen(dialog, &SearchNameDialog::nameChosen);
    auto *name = dialog->findChild<QLineEdit *>();
    dialog->open();
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(dialog->isVisible());
    dialog->complain(u"There is one of that name."_s);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"There is one of that name.";
    }));
    name->setText(u"  "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1); // no name at all
    dialog->close();
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
