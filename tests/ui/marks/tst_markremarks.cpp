#include "marks/cardcolumn.h"
#include "marks/linkline.h"
#include "marks/markcard.h"
#include "marks/markspanel.h"
#include "marks/noteedit.h"
#include "marks/notefield.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

// Links and comments on the cards of marks.
class TestMarkRemarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkInWords_data();
    void linkInWords();
    void linkIsFollowedAndDeleted();
    void makerIsNamed();
    void commentsOfOthersAreOnlyRead();
    void commentIsWrittenByKey();
    void ownCommentIsChanged();
    void commentThatCouldNotBeStoredStays();
    void emptyNewCommentGoes();
    void menuIsAskedFor();
    void begunLinkIsSaidUntilItIsCancelled();
    void memoHasASign();
};

namespace {

Mark markOf(qint64 id)
{
    Mark mark;
    mark.id = MarkId{id};
    mark.selector.range = {id * 10, id * 10 + 5};
    mark.selector.quote = u"危中机，唯创新者胜。"_s;
    return mark;
}

MarkLink linkOf(LinkKind kind, bool isFromOther)
{
    return {.uuid = u"link"_s,
            .kind = kind,
            .mark = MarkId{1},
            .isFromOther = isFromOther,
            .other = MarkId{9},
            .quote = u"唯改革者进，唯创新者强，唯改革创新者胜，这是时代的要求。"_s,
            .headline = u"新潮"_s,
            .city = u"阜新"_s,
            .date = u"2020-12"_s};
}

MarkComment commentOf(qint64 id, const QString &creator, const QString &text)
{
    return {.id = CommentId{id},
            .mark = MarkId{1},
            .text = text,
            .creator = creator,
            .created = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC)};
}

// Two marks; the first one has the remarks, read by 李.
struct OpenPanel
{
    explicit OpenPanel(Remarks remarks = {})
    {
        panel.resize(260, 600);
        panel.setMarks({markOf(1), markOf(2)}, u"题名"_s);
        remarks.reader = u"李"_s;
        set(remarks);
        panel.show();
        isActive = QTest::qWaitForWindowActive(&panel);
    }
    void set(const Remarks &remarks) { panel.setRemarks({{MarkId{1}, remarks}}); }
    MarkCard *card() const { return panel.findChild<CardColumn *>()->card(MarkId{1}); }
    // What labels on the first card say.
    QStringList words() const
    {
        QStringList said;
        for (const QLabel *label : card()->findChildren<QLabel *>()) {
            if (label->isVisible())
                said << label->text();
        }
        return said;
    }
    QToolButton *button(const QString &name) const
    {
        for (QToolButton *button : panel.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }
    NoteEdit *startComment()
    {
        panel.startComment(MarkId{1});
        return card()->remarks().findChild<NoteEdit *>();
    }

    MarksPanel panel;
    bool isActive = false;
};

} // namespace

void TestMarkRemarks::linkInWords_data()
{
    QTest::addColumn<LinkKind>("kind");
    QTest::addColumn<bool>("isFromOther");
    QTest::addColumn<QString>("verb");
    QTest::newRow("supports") << LinkKind::Supports << false << u"Supports"_s;
    QTest::newRow("supported") << LinkKind::Supports << true << u"Supported by"_s;
    QTest::newRow("contradicts") << LinkKind::Contradicts << false << u"Contradicts"_s;
    QTest::newRow("contradicted") << LinkKind::Contradicts << true << u"Contradicted by"_s;
    QTest::newRow("same event") << LinkKind::SameEvent << false << u"Same event as"_s;
}

// The quote is cut after 24 characters: 6 + 6 + 8 + 4.
void TestMarkRemarks::linkInWords()
{
    QFETCH(const LinkKind, kind);
    QFETCH(const bool, isFromOther);
    QFETCH(const QString, verb);
    const OpenPanel open({.links = {linkOf(kind, isFromOther)}});
    const auto *line = open.card()->findChild<LinkLine *>();
    QVERIFY(line);
    QCOMPARE(line->text(), verb + u" “唯改革者进，唯创新者强，唯改革创新者胜，这是时代…”"_s);
    QVERIFY2(open.words().contains(u"阜新 · December 2020"_s),
             qPrintable(open.words().join(u'\n')));
}

void TestMarkRemarks::linkIsFollowedAndDeleted()
{
    OpenPanel open({.links = {linkOf(LinkKind::Supports, false)}});
    QSignalSpy followed(&open.panel, &MarksPanel::linkFollowed);
    QSignalSpy activated(&open.panel, &MarksPanel::markActivated);
    QSignalSpy deleted(&open.panel, &MarksPanel::unlinkRequested);
    auto *line = open.card()->findChild<LinkLine *>();
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed[0][0].value<MarkLink>().other, MarkId{9});
    QCOMPARE(activated.size(), 0); // not the card's own passage
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(followed.size(), 2);
    QToolButton *removal = nullptr;
    for (QToolButton *button : open.card()->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(u"Delete this link"_s))
            removal = button;
    }
    QVERIFY(removal);
    removal->click();
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted[0][0].toString(), u"link"_s);
    open.set({});
    QVERIFY(!open.words().join(u' ').contains(u"Supports"_s));
}

void TestMarkRemarks::makerIsNamed()
{
    OpenPanel open({.maker = u"王"_s});
    QVERIFY(open.words().contains(u"by 王"_s));
    open.set({});
    QVERIFY(!open.words().contains(u"by 王"_s));
}

void TestMarkRemarks::commentsOfOthersAreOnlyRead()
{
    OpenPanel open(
        {.comments = {commentOf(1, u"王"_s, u"年份不符"_s), commentOf(2, u"李"_s, u"已核对"_s)}});
    const QStringList words = open.words();
    QVERIFY2(words.filter(u"王 · "_s).size() == 1, qPrintable(words.join(u'\n')));
    QVERIFY2(words.filter(u"李 · "_s).size() == 1, qPrintable(words.join(u'\n')));
    const auto fields = open.card()->remarks().findChildren<NoteField *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields[0]->words(), u"年份不符"_s);
    fields[0]->edit();
    QVERIFY(!fields[0]->findChild<NoteEdit *>());
    QVERIFY(open.button(u"Delete this comment"_s)); // the reader's own
    QSignalSpy deleted(&open.panel, &MarksPanel::commentDeletionRequested);
    open.button(u"Delete this comment"_s)->click();
    QCOMPARE(deleted[0][0].value<CommentId>(), CommentId{2});
}

void TestMarkRemarks::commentIsWrittenByKey()
{
    OpenPanel open;
    QVERIFY(open.isActive);
    QSignalSpy written(&open.panel, &MarksPanel::commentWritten);
    open.card()->setFocus();
    QTest::keyClick(open.card(), Qt::Key_C);
    auto *edit = open.card()->remarks().findChild<NoteEdit *>();
    QVERIFY(edit && edit->isVisible());
    edit->setPlainText(u"年份不符"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written[0][0].value<MarkId>(), MarkId{1});
    QCOMPARE(written[0][1].value<CommentId>(), CommentId{});
    QCOMPARE(written[0][2].toString(), u"年份不符"_s);
    open.panel.settleComment(MarkId{1}, {});
    open.set({.reader = u"李"_s, .comments = {commentOf(1, u"李"_s, u"年份不符"_s)}});
    QCOMPARE(open.words().filter(u"李 · "_s).size(), 1);
    QVERIFY(!edit->isVisible());
}

void TestMarkRemarks::ownCommentIsChanged()
{
    OpenPanel open({.comments = {commentOf(2, u"李"_s, u"已核对"_s)}});
    QSignalSpy written(&open.panel, &MarksPanel::commentWritten);
    auto *field = open.card()->remarks().findChild<NoteField *>();
    field->edit();
    field->findChild<NoteEdit *>()->setPlainText(u"未核对"_s);
    field->save();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written[0][1].value<CommentId>(), CommentId{2});
    QCOMPARE(written[0][2].toString(), u"未核对"_s);
}

void TestMarkRemarks::commentThatCouldNotBeStoredStays()
{
    OpenPanel open;
    QSignalSpy written(&open.panel, &MarksPanel::commentWritten);
    NoteEdit *edit = open.startComment();
    edit->setPlainText(u"年份不符"_s);
    open.panel.saveNotes();
    QCOMPARE(written.size(), 1);
    open.panel.sayCommentFailed(MarkId{1}, {}, u"磁盘已满"_s);
    open.set({.reader = u"李"_s});
    QCOMPARE(edit->toPlainText(), u"年份不符"_s);
    QVERIFY(open.words().contains(u"磁盘已满"_s));
    QVERIFY(open.card()->isBusy());
    open.panel.saveNotes(); // offered again
    QCOMPARE(written.size(), 2);
}

void TestMarkRemarks::emptyNewCommentGoes()
{
    OpenPanel open;
    QSignalSpy written(&open.panel, &MarksPanel::commentWritten);
    const QPointer<NoteEdit> edit = open.startComment();
    QVERIFY(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!edit);
    QCOMPARE(written.size(), 0);
    QVERIFY(!open.card()->remarks().isVisible());
}

void TestMarkRemarks::menuIsAskedFor()
{
    OpenPanel open;
    QSignalSpy asked(&open.panel, &MarksPanel::menuRequested);
    QTest::keyClick(open.card(), Qt::Key_L);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<MarkId>(), MarkId{1});
    open.panel.setReadOnly(true);
    QTest::keyClick(open.card(), Qt::Key_L);
    QTest::keyClick(open.card(), Qt::Key_C);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!open.card()->remarks().findChild<NoteEdit *>());
}

void TestMarkRemarks::begunLinkIsSaidUntilItIsCancelled()
{
    OpenPanel open;
    QSignalSpy cancelled(&open.panel, &MarksPanel::linkCancelled);
    QVERIFY(!open.button(u"Cancel the link"_s));
    open.panel.showLinkBegun(u"危中机"_s);
    QVERIFY(open.button(u"Cancel the link"_s));
    QTest::keyClick(open.card(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    open.button(u"Cancel the link"_s)->click();
    QCOMPARE(cancelled.size(), 2);
    open.panel.showLinkBegun({});
    QVERIFY(!open.button(u"Cancel the link"_s));
}

void TestMarkRemarks::memoHasASign()
{
    OpenPanel open;
    QSignalSpy asked(&open.panel, &MarksPanel::memoRequested);
    QToolButton *memo = open.button(u"Write a memo about the article"_s);
    QVERIFY(memo);
    memo->click();
    QCOMPARE(asked.size(), 1);
    open.panel.setMemo(u"头版，<两栏>\n第二行"_s);
    QVERIFY(open.button(u"Memo about the article"_s));
    QVERIFY(memo->toolTip().contains(u"头版，&lt;两栏&gt;\n第二行"_s));
    open.panel.setMemo({});
    QVERIFY(open.button(u"Write a memo about the article"_s));
}

QTEST_MAIN(TestMarkRemarks)
#include "tst_markremarks.moc"
