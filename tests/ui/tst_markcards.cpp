#include "marks/cardcolumn.h"
#include "marks/clampedtext.h"
#include "marks/markcard.h"
#include "marks/markspanel.h"
#include "marks/noteedit.h"
#include "marks/notefield.h"
#include "marks/notepopup.h"
#include "marks/notetext.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Mark markOf(qint64 id, const QString &note = {})
{
    Mark mark;
    mark.id = MarkId{id};
    mark.selector.range = {id * 10, id * 10 + 5};
    mark.selector.quote = u"第%1处。危中机，唯创新者胜。"_s.arg(id);
    mark.note = note;
    return mark;
}

QList<Mark> manyMarks(qint64 count)
{
    QList<Mark> marks;
    for (qint64 id = 1; id <= count; ++id)
        marks << markOf(id, id % 3 == 0 ? u"批注 **%1**"_s.arg(id) : QString());
    return marks;
}

// A panel with those marks in a window in front.
class OpenPanel final
{
public:
    explicit OpenPanel(const QList<Mark> &marks)
    {
        panel.resize(240, 600);
        panel.setMarks(marks, u"题名"_s);
        panel.show();
        isActive = QTest::qWaitForWindowActive(&panel);
    }

    MarkCard *card(qint64 id) const { return panel.findChild<CardColumn *>()->card(MarkId{id}); }
    NoteEdit *edit(qint64 id)
    {
        panel.editNote(MarkId{id});
        return card(id)->findChild<NoteEdit *>();
    }
    QToolButton *button(qint64 id, const QString &text) const
    {
        for (QToolButton *button : card(id)->findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    MarksPanel panel;
    bool isActive = false;
};

} // namespace

class TestMarkCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedNoteIsADraftUntilTheFocusLeaves();
    void noteIsStoredByKey();
    void whatIsBeingTypedStays();
    void noteThatWaitsIsSavedBeforeItsCardGoes();
    void noteThatCouldNotBeStoredIsOfferedAgain();
    void draftIsOffered();
    void draftIsDiscarded();
    void markdownIsShownAndNothingIsFetched();
    void longNoteIsElided();
    void wordsHaveTheirLinesAtAnyWidth_data();
    void wordsHaveTheirLinesAtAnyWidth();
    void quoteUnfolds();
    void wholeArticleHasItsHeadline();
    void keysOfACard_data();
    void keysOfACard();
    void readOnlyCardsOnlyShow();
    void thousandCardsAreNotAllMade();
    void arrowsGoFromCardToCard();
    void cardsFollowTheReader();
    void cardWithUnstoredWordsIsKept();
    void popupStaysUntilItIsStored();
};

void TestMarkCards::typedNoteIsADraftUntilTheFocusLeaves()
{
    OpenPanel open({markOf(1, u"旧"_s), markOf(2)});
    QVERIFY(open.isActive);
    QSignalSpy typed(&open.panel, &MarksPanel::noteTyped);
    QSignalSpy stored(&open.panel, &MarksPanel::noteChanged);
    NoteEdit *note = open.edit(1);
    QCOMPARE(note->toPlainText(), u"旧"_s);
    QTest::keyClicks(note, u" a"_s);
    QTest::keyClicks(note, u"bc"_s);
    QCOMPARE(typed.size(), 0);
    QTRY_COMPARE(typed.size(), 1); // once for all that was typed within a second
    QCOMPARE(typed[0][1].toString(), u"旧 abc"_s);
    QCOMPARE(stored.size(), 0);
    open.card(2)->setFocus();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0][0].value<MarkId>(), MarkId{1});
    QCOMPARE(stored[0][1].toString(), u"旧 abc"_s);
}

void TestMarkCards::noteIsStoredByKey()
{
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_Escape, Qt::NoModifier), {Qt::Key_Return, Qt::ControlModifier}}) {
        OpenPanel open({markOf(1)});
        QSignalSpy stored(&open.panel, &MarksPanel::noteChanged);
        NoteEdit *note = open.edit(1);
        note->setPlainText(u"新"_s);
        QTest::keyClick(note, key, modifiers);
        QCOMPARE(stored.size(), 1);
        QVERIFY(open.card(1)->hasFocus());
    }
}

void TestMarkCards::whatIsBeingTypedStays()
{
    OpenPanel open({markOf(1, u"旧"_s)});
    NoteEdit *note = open.edit(1);
    note->setPlainText(u"新的批注，还在写"_s);
    open.panel.setMarks({markOf(1, u"新的批注"_s)}, {}); // what was stored comes back meanwhile
    QCOMPARE(note->toPlainText(), u"新的批注，还在写"_s);
}

void TestMarkCards::noteThatWaitsIsSavedBeforeItsCardGoes()
{
    OpenPanel open({markOf(1)});
    QSignalSpy stored(&open.panel, &MarksPanel::noteChanged);
    open.edit(1)->setPlainText(u"未及保存"_s);
    open.panel.saveNotes();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0][1].toString(), u"未及保存"_s);
}

void TestMarkCards::noteThatCouldNotBeStoredIsOfferedAgain()
{
    OpenPanel open({markOf(1), markOf(2)});
    QSignalSpy stored(&open.panel, &MarksPanel::noteChanged);
    NoteEdit *note = open.edit(1);
    note->setPlainText(u"磁盘已满"_s);
    open.card(2)->setFocus();
    QCOMPARE(stored.size(), 1);
    open.panel.sayNoteFailed(MarkId{1}, u"磁盘已满，批注未保存，文字仍在此处"_s);
    open.panel.setMarks({markOf(1), markOf(2)}, {}); // the library still has the old note
    QCOMPARE(note->toPlainText(), u"磁盘已满"_s);
    QVERIFY(note->isVisible());
    bool isSaid = false;
    for (const QLabel *label : open.card(1)->findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text() == u"磁盘已满，批注未保存，文字仍在此处"_s;
    QVERIFY(isSaid);
    QToolButton *again = open.button(1, u"Store now"_s);
    QVERIFY(again);
    again->click();
    QCOMPARE(stored.size(), 2);
    open.panel.setMarks({markOf(1, u"磁盘已满"_s), markOf(2)}, {}); // now it is stored
    QVERIFY(!open.button(1, u"Store now"_s));
}

void TestMarkCards::draftIsOffered()
{
    OpenPanel open({markOf(1, u"旧"_s)});
    open.panel.offerDraft(MarkId{1}, u"旧，写到一半"_s);
    QCOMPARE(open.card(1)->findChild<NoteEdit *>()->toPlainText(), u"旧，写到一半"_s);
    QSignalSpy stored(&open.panel, &MarksPanel::noteChanged);
    open.button(1, u"Store now"_s)->click();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0][1].toString(), u"旧，写到一半"_s);
}

void TestMarkCards::draftIsDiscarded()
{
    OpenPanel open({markOf(1, u"旧"_s)});
    open.panel.offerDraft(MarkId{1}, u"旧，写到一半"_s);
    QSignalSpy dropped(&open.panel, &MarksPanel::draftDropped);
    QSignalSpy stored(&open.panel, &MarksPanel::noteChanged);
    open.button(1, u"Discard"_s)->click();
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(stored.size(), 0);
    QVERIFY(!open.card(1)->findChild<NoteEdit *>()->isVisible());
    QVERIFY(open.card(1)->findChild<NoteText *>()->isVisible());
}

void TestMarkCards::markdownIsShownAndNothingIsFetched()
{
    NoteText plain;
    plain.setNote(u"一行"_s);
    NoteText lines;
    lines.setNote(u"一行\n又一行"_s); // as the reader broke them
    QVERIFY(lines.heightForWidth(300) > plain.heightForWidth(300));
    NoteText marked;
    marked.setNote(u"# **一**`行`"_s); // the signs are not shown, a heading is no larger
    QVERIFY(marked.heightForWidth(300) < lines.heightForWidth(300));
    // A picture that is there is not drawn, markup stays what it is.
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"red.png"_s);
    QVERIFY(red.save(file));
    for (const QString &note :
         {u"![](%1)"_s.arg(file), u"![](file://%1)"_s.arg(file), u"<img src='%1'>"_s.arg(file)}) {
        NoteText text;
        text.setNote(note);
        text.resize(300, 60);
        const QImage picture = text.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                QVERIFY(picture.pixelColor(x, y) != QColor(Qt::red));
        }
    }
}

void TestMarkCards::longNoteIsElided()
{
    const QString megabyte = u"批注很长。"_s.repeated(70'000); // over 1 MB in UTF-8
    OpenPanel open({markOf(1, megabyte), markOf(2)});
    QVERIFY(open.card(1)->height() < 300);
    NoteEdit *note = open.edit(1);
    QCOMPARE(note->toPlainText(), megabyte);
    QVERIFY(note->height() < 300); // it scrolls
    note->moveCursor(QTextCursor::End);
    QTest::keyClick(note, Qt::Key_A);
    QSignalSpy stored(&open.panel, &MarksPanel::noteChanged);
    open.panel.saveNotes();
    QCOMPARE(stored[0][1].toString(), megabyte + u'a');
}

void TestMarkCards::wordsHaveTheirLinesAtAnyWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {130, 160, 200, 240, 400})
        QTest::addRow("%d pixels", width) << width;
}

void TestMarkCards::wordsHaveTheirLinesAtAnyWidth()
{
    QFETCH(int, width);
    Mark mark = markOf(1, u"此说亦见于社论，待查。"_s);
    mark.selector.quote = u"让对标对表成为新常态。"_s;
    OpenPanel open({mark});
    open.panel.resize(width, 600);
    const auto *note = open.card(1)->findChild<NoteText *>();
    const auto *quote = open.card(1)->findChild<ClampedText *>();
    QTRY_COMPARE(note->height(), note->heightForWidth(note->width()));
    QTRY_COMPARE(quote->height(), quote->heightForWidth(quote->width()));
    QVERIFY(width > 160 || note->height() > note->fontMetrics().height() * 3 / 2); // two lines
}

void TestMarkCards::quoteUnfolds()
{
    Mark mark = markOf(1);
    mark.selector.quote = u"让对标对表成为新常态，创新实干成为新习惯。"_s.repeated(2400); // 50,400
    OpenPanel open({mark});
    auto *quote = open.card(1)->findChild<ClampedText *>();
    const int clamped = quote->heightForWidth(180);
    QCOMPARE(clamped, 3 * quote->fontMetrics().lineSpacing());
    QTest::mouseClick(quote, Qt::LeftButton);
    QCOMPARE(quote->heightForWidth(180), 30 * quote->fontMetrics().lineSpacing());
    QTRY_VERIFY(open.card(1)->height() > 29 * quote->fontMetrics().lineSpacing());
    QTest::mouseClick(quote, Qt::LeftButton);
    QCOMPARE(quote->heightForWidth(180), clamped);
}

void TestMarkCards::wholeArticleHasItsHeadline()
{
    Mark whole = markOf(1);
    whole.isWhole = true;
    whole.isImportant = true;
    whole.selector = {};
    OpenPanel open({whole, markOf(2)});
    QCOMPARE(open.card(1)->findChild<ClampedText *>()->text(), u"题名"_s);
    QCOMPARE(open.card(1)->accessibleName(), u"Whole article · Important · 题名"_s);
}

void TestMarkCards::keysOfACard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("asked");
    QTest::newRow("Enter") << Qt::Key_Return << u"go"_s;
    QTest::newRow("Delete") << Qt::Key_Delete << u"delete"_s;
    QTest::newRow("T") << Qt::Key_T << u"tag"_s;
    QTest::newRow("!") << Qt::Key_Exclam << u"important"_s;
    QTest::newRow("M") << Qt::Key_M << u"note"_s;
}

void TestMarkCards::keysOfACard()
{
    QFETCH(const Qt::Key, key);
    OpenPanel open({markOf(1)});
    QStringList asked;
    connect(&open.panel, &MarksPanel::markActivated, this, [&] { asked << u"go"_s; });
    connect(&open.panel, &MarksPanel::deleteRequested, this, [&] { asked << u"delete"_s; });
    connect(&open.panel, &MarksPanel::tagAddRequested, this, [&] { asked << u"tag"_s; });
    connect(&open.panel, &MarksPanel::importanceRequested, this, [&] { asked << u"important"_s; });
    open.card(1)->setFocus();
    QTest::keyClick(open.card(1), key);
    const auto *edit = open.card(1)->findChild<NoteEdit *>();
    if (edit && edit->hasFocus())
        asked << u"note"_s;
    QTEST(asked.join(u' '), "asked");
}

void TestMarkCards::readOnlyCardsOnlyShow()
{
    OpenPanel open({markOf(1, u"旧"_s)});
    open.panel.setReadOnly(true);
    QSignalSpy deleted(&open.panel, &MarksPanel::deleteRequested);
    open.card(1)->setFocus();
    QTest::keyClick(open.card(1), Qt::Key_Delete);
    QTest::keyClick(open.card(1), Qt::Key_M);
    QCOMPARE(deleted.size(), 0);
    QVERIFY(!open.card(1)->findChild<NoteEdit *>());
}

void TestMarkCards::thousandCardsAreNotAllMade()
{
    OpenPanel open(manyMarks(1000));
    const auto *column = open.panel.findChild<CardColumn *>();
    QVERIFY(column->cards().size() > 3);
    QVERIFY(column->cards().size() < 40);
    QScrollBar *bar = column->verticalScrollBar();
    for (int place = 0; place <= bar->maximum(); place += bar->maximum() / 7) {
        bar->setValue(place);
        QVERIFY(column->cards().size() < 40);
        // No gap and no overlap between those that are there.
        QMap<int, const MarkCard *> byTop;
        for (const MarkCard *card : column->cards())
            byTop.insert(card->y(), card);
        int end = -1;
        for (const MarkCard *card : std::as_const(byTop)) {
            if (end >= 0)
                QCOMPARE(card->y(), end);
            end = card->geometry().bottom() + 1 + column->fontMetrics().height() / 2;
        }
    }
    open.panel.setCurrent(MarkId{1000});
    QVERIFY(open.card(1000));
    QVERIFY(open.card(1000)->geometry().bottom() <= column->viewport()->height());
    open.panel.setCurrent(MarkId{1});
    QVERIFY(open.card(1)->y() >= 0);
    QVERIFY(!open.card(1000));
}

void TestMarkCards::arrowsGoFromCardToCard()
{
    OpenPanel open(manyMarks(50));
    open.card(1)->setFocus();
    open.panel.setCurrent(MarkId{1});
    for (int step = 0; step < 20; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(open.card(21));
    QVERIFY(open.card(21)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(open.card(20)->hasFocus());
    QSignalSpy activated(&open.panel, &MarksPanel::markActivated);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(activated[0][0].value<MarkId>(), MarkId{20});
}

void TestMarkCards::cardsFollowTheReader()
{
    OpenPanel open(manyMarks(200));
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // the reader is at the text
    open.panel.follow(1001);   // the 100th ends at 1005
    const auto *column = open.panel.findChild<CardColumn *>();
    QVERIFY(open.card(100));
    QVERIFY(open.card(100)->y() >= 0 && open.card(100)->y() < column->viewport()->height());
    open.panel.follow(0);
    QVERIFY(open.card(1) && open.card(1)->y() >= 0);
}

void TestMarkCards::cardWithUnstoredWordsIsKept()
{
    OpenPanel open(manyMarks(300));
    NoteEdit *note = open.edit(2);
    note->setPlainText(u"还没有保存"_s);
    open.panel.setCurrent(MarkId{300});
    open.card(300)->setFocus();
    QVERIFY(open.card(2));
    QCOMPARE(open.card(2)->note().words(), u"还没有保存"_s);
    open.panel.setCurrent(MarkId{2});
    QCOMPARE(open.card(2)->findChild<NoteEdit *>(), note);
}

void TestMarkCards::popupStaysUntilItIsStored()
{
    QWidget window;
    window.resize(600, 400);
    window.setFocusPolicy(Qt::StrongFocus);
    QPointer<NotePopup> popup = new NotePopup(u"旧"_s, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy stored(popup, &NotePopup::noteChanged);
    const QRect passage(540, 370, 60, 20);
    popup->openBeside({window.mapToGlobal(passage.topLeft()), passage.size()}, &window);
    QVERIFY(!popup->geometry().intersects(passage));
    QVERIFY(window.rect().contains(popup->geometry()));
    auto *note = popup->findChild<NoteEdit *>();
    QVERIFY(note->hasFocus());
    note->setPlainText(u"新"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(stored.size(), 1);
    QVERIFY(popup->isVisible()); // nobody has said that it is stored
    popup->sayFailed(u"磁盘已满"_s);
    QVERIFY(popup->isVisible());
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(stored.size(), 2); // offered again
    popup->setNote(u"新"_s);
    QTRY_VERIFY(popup.isNull());
    QVERIFY(window.hasFocus());
}

QTEST_MAIN(TestMarkCards)
#include "tst_markcards.moc"
