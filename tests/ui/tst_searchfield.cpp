#include "search/searchfield.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestSearchField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesAfterAPauseAndOnEnter();
    void enterGoesThroughWhatWasFound();
    void neverWhileComposing();
    void filtersCanBeRemoved();
    void namesWhatWasLeftOut();
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
    const QSignalSpy next(&search, &SearchField::nextHitRequested);
    const QSignalSpy previous(&search, &SearchField::previousHitRequested);
    auto *field = search.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return); // nothing is looked for
    QCOMPARE(next.size(), 0);
    field->setText(u"转型"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queries.size(), 1);
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
    QInputMethodEvent composing(u"xing"_s, {});
    QCoreApplication::sendEvent(field, &composing);
    QTest::qWait(300);
    QCOMPARE(queries.size(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(queries.size(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(u"型"_s);
    QCoreApplication::sendEvent(field, &committed);
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

void TestSearchField::namesWhatWasLeftOut()
{
    SearchField search;
    search.setQuery(u"转型 ，，"_s);
    search.showLeftOut({3});
    const auto labels = search.findChildren<QLabel *>();
    const bool isNamed = std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"left out: ，，"_s; });
    QVERIFY(isNamed);
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
