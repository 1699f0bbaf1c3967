#include "sample.h"
#include "store/markcommentstore.h"
#include "store/markstore.h"
#include "store/statement.h"
#include "store/tagmerging.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What readers say of marks.
class TestMarkCommentStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsComeBackInOrder();
    void markStaysAsItIs();
    void onlyItsAuthorChangesIt();
    void whatIsNoComment();
    void commentsGoWithTheirMark();
    void markThatIsSpokenOfIsNotEmptied();
};

// A library with one mark, 李's.
struct OneMark : sample::Library
{
    MarkId id{};

    OneMark()
    {
        const auto stored = store(
            u"a"_s,
            {sample::page(u"a"_s, {}, {}, {sample::article({u"阜新转型"_s, u"生态修复。"_s}, 1)})});
        Mark made;
        made.article = stored->articles.first();
        made.selector = {0, {5, 7}, u"生态"_s, {}, {}};
        made.creator = u"李"_s;
        made.note = u"批注"_s;
        id = *addMark(db, made);
    }

    // Every column of the mark.
    QString row()
    {
        QString text;
        const auto take = [&text](const Statement &row) {
            for (int column = 0; column < 22; ++column)
                text += row.text(column) + u'|';
        };
        const bool done = bool(forEachRow(db, "SELECT * FROM mark WHERE id = ?", take, qint64(id)));
        Q_ASSERT(done);
        return text;
    }
    qint64 comments() { return *firstNumber(db, "SELECT count(*) FROM mark_comment"); }
};

void TestMarkCommentStore::commentsComeBackInOrder()
{
    OneMark library;
    const auto first = addComment(library.db, library.id, u" 年份不符\n请核对 "_s, u"王"_s);
    const auto second = addComment(library.db, library.id, u"已核对"_s, u"李"_s);
    QVERIFY(first && second);
    const auto comments = commentsOf(library.db, {library.id});
    QVERIFY(comments);
    QCOMPARE(comments->size(), 2);
    QCOMPARE(comments->at(0).id, *first);
    QCOMPARE(comments->at(0).mark, library.id);
    QCOMPARE(comments->at(0).text, u"年份不符\n请核对"_s);
    QCOMPARE(comments->at(0).creator, u"王"_s);
    QVERIFY(comments->at(0).created.isValid());
    QCOMPARE(comments->at(1).creator, u"李"_s);
    QCOMPARE(*commentByUuid(library.db, comments->at(1).uuid.left(8)), *second);
    QCOMPARE(commentsOf(library.db, {MarkId{99}})->size(), 0);
}

void TestMarkCommentStore::markStaysAsItIs()
{
    OneMark library;
    const QString before = library.row();
    QTest::qWait(2); // a changed moment would be another one
    const auto made = addComment(library.db, library.id, u"年份不符"_s, u"王"_s);
    QVERIFY(made);
    QCOMPARE(library.row(), before);
    QCOMPARE(*changeComment(library.db, *made, u"年份已核对"_s, u"王"_s), library.id);
    QCOMPARE(comment(library.db, *made)->text, u"年份已核对"_s);
    QCOMPARE(library.row(), before);
    QCOMPARE(*deleteComment(library.db, *made, u"王"_s), library.id);
    QCOMPARE(library.row(), before);
    QCOMPARE(library.comments(), 0);
}

void TestMarkCommentStore::onlyItsAuthorChangesIt()
{
    OneMark library;
    const CommentId made = *addComment(library.db, library.id, u"年份不符"_s, u"王"_s);
    const Error refused{Error::Code::BadValue, u"comment"_s, u"by-another:王"_s};
    QCOMPARE(changeComment(library.db, made, u"改"_s, u"李"_s).error(), refused);
    QCOMPARE(deleteComment(library.db, made, u"李"_s).error(), refused);
    QCOMPARE(comment(library.db, made)->text, u"年份不符"_s);
}

void TestMarkCommentStore::whatIsNoComment()
{
    OneMark library;
    QCOMPARE(addComment(library.db, library.id, u" \n\t"_s, u"王"_s).error().code,
             Error::Code::BadValue);
    QCOMPARE(addComment(library.db, MarkId{99}, u"言"_s, u"王"_s).error().code,
             Error::Code::NotFound);
    const CommentId made = *addComment(library.db, library.id, u"言"_s, u"王"_s);
    QCOMPARE(changeComment(library.db, made, {}, u"王"_s).error().code, Error::Code::BadValue);
    QCOMPARE(changeComment(library.db, CommentId{99}, u"言"_s, u"王"_s).error().code,
             Error::Code::NotFound);
    QCOMPARE(deleteComment(library.db, CommentId{99}, u"王"_s).error().code, Error::Code::NotFound);
    QCOMPARE(library.comments(), 1);
}

void TestMarkCommentStore::commentsGoWithTheirMark()
{
    OneMark library;
    QVERIFY(addComment(library.db, library.id, u"言"_s, u"王"_s));
    QVERIFY(deleteMark(library.db, library.id));
    QCOMPARE(library.comments(), 0);
}

void TestMarkCommentStore::markThatIsSpokenOfIsNotEmptied()
{
    OneMark library;
    QVERIFY(addComment(library.db, library.id, u"言"_s, u"王"_s));
    const TagId tag = *tagAt(library.db, u"住房"_s, u"李"_s);
    QVERIFY(updateMark(library.db, library.id, {tag}, {}));
    QCOMPARE(tagDeletion(library.db, tag, ChildTags::MoveUp)->emptied, 0);
    QVERIFY(deleteTag(library.db, tag, ChildTags::MoveUp, EmptiedMarks::Remove));
    QVERIFY(mark(library.db, library.id));
    QCOMPARE(library.comments(), 1);
}

QTEST_GUILESS_MAIN(TestMarkCommentStore)
#include "tst_markcommentstore.moc"
