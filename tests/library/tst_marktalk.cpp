#include "minelibrary.h"
#include "store/databasecare.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Links between marks, comments and memos through the library: each act is taken back by one undo.
class TestMarkTalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyActIsUndone_data();
    void everyActIsUndone();
    void nothingNewIsNoAct();
    void commentLeavesAnothersMarkUnchanged();
    void deletedMarkComesBackWithAll();
    void memoOfACity();
    void memoOfAnUnknownPlace();
    void deletedTagTellsOfItsMemo();
    void signalsAreSent();

private:
    using Act = std::function<bool(TestMarkTalk &)>;

    QByteArray dump() const
    {
        auto db =
            Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
        return db ? *canonicalDump(*db) : QByteArray();
    }
    Mark mark(ArticleId article, TextRange range)
    {
        return *m_library->addMark({.article = article, .range = range, .tagPaths = {u"矿"_s}})
                    .wait();
    }
    MemoSubject aboutTag() const { return {MemoKind::Tag, m_library->tags()->constFirst().uuid}; }
    bool write(const MemoSubject &about, const QString &text)
    {
        return bool(m_library->saveMemo({.about = about, .text = text}).wait());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleRow m_fuxin;
    Mark m_one;   // 矿区 in 阜新
    Mark m_other; // 礦區 in 台南
    CommentId m_comment{};
};

void TestMarkTalk::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = mine::open(*m_folder);
    QVERIFY(m_library);
    m_fuxin = articleCalled(*m_library, u"矿区转型"_s);
    m_one = mark(m_fuxin.id, {5, 7});
    m_other = mark(articleCalled(*m_library, u"新聞"_s).id, {5, 7});
    QVERIFY(m_library->linkMarks(m_one.id, m_other.id, LinkKind::Supports).wait());
    const auto comment = m_library->commentOn(m_one.id, u"年份不符"_s).wait();
    QVERIFY(comment);
    m_comment = comment->id;
    QVERIFY(write(aboutTag(), u"煤与城"_s));
}

void TestMarkTalk::everyActIsUndone_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const QString &label, const Act &act) {
        QTest::newRow(name) << act << label;
    };
    row("link back", u"Link as contradicting"_s, [](TestMarkTalk &test) {
        return bool(test.m_library->linkMarks(test.m_other.id, test.m_one.id, LinkKind::Contradicts)
                        .wait());
    });
    row("delete a link", u"Delete link"_s, [](TestMarkTalk &test) {
        const QString uuid = test.m_library->linksOf({test.m_one.id})->constFirst().uuid;
        return bool(test.m_library->unlinkMarks(uuid).wait());
    });
    row("comment", u"Comment"_s, [](TestMarkTalk &test) {
        return bool(test.m_library->commentOn(test.m_other.id, u"见后文"_s).wait());
    });
    row("change a comment", u"Change comment"_s, [](TestMarkTalk &test) {
        return bool(test.m_library->changeComment(test.m_comment, u"年份已核对"_s).wait());
    });
    row("delete a comment", u"Delete comment"_s, [](TestMarkTalk &test) {
        return bool(test.m_library->deleteComment(test.m_comment).wait());
    });
    row("delete a mark", u"Delete mark"_s,
        [](TestMarkTalk &test) { return bool(test.m_library->deleteMark(test.m_one.id).wait()); });
    row("write a memo", u"Write memo"_s, [](TestMarkTalk &test) {
        return test.write({MemoKind::City, u"210900"_s}, u"煤城"_s);
    });
    row("change a memo", u"Write memo"_s,
        [](TestMarkTalk &test) { return test.write(test.aboutTag(), u"煤与水"_s); });
    row("delete a memo", u"Delete memo"_s, [](TestMarkTalk &test) {
        return bool(test.m_library->deleteMemo(test.m_library->memos()->constFirst().id).wait());
    });
    row("delete the tag of a memo", u"Delete tag 矿"_s, [](TestMarkTalk &test) {
        return bool(test.m_library
                        ->deleteTag(test.m_library->tags()->constFirst().id, ChildTags::MoveUp,
                                    EmptiedMarks::Keep)
                        .wait());
    });
}

void TestMarkTalk::everyActIsUndone()
{
    QFETCH(const Act, act);
    QFETCH(const QString, label);
    const QByteArray before = dump();
    QVERIFY(act(*this));
    QCOMPARE(m_library->undoLabel(), label);
    const QByteArray after = dump();
    QVERIFY(after != before);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
}

void TestMarkTalk::nothingNewIsNoAct()
{
    const QString label = m_library->undoLabel();
    QCOMPARE(label, u"Write memo"_s);
    const QByteArray before = dump();
    QVERIFY(m_library->undo().wait()); // the memo
    const QString linked = m_library->undoLabel();
    QVERIFY(m_library->linkMarks(m_one.id, m_other.id, LinkKind::Supports).wait());
    QVERIFY(m_library->changeComment(m_comment, u" 年份不符"_s).wait());
    QCOMPARE(m_library->undoLabel(), linked);
    QVERIFY(m_library->redo().wait()); // would be gone after another act
    QCOMPARE(dump(), before);
    QVERIFY(write(aboutTag(), u"煤与城"_s));
    QCOMPARE(dump(), before);
}

void TestMarkTalk::commentLeavesAnothersMarkUnchanged()
{
    QVERIFY(m_library->setReaderName(u"王"_s).wait());
    const Mark before = *m_library->markByUuid(m_one.uuid);
    QTest::qWait(2);
    const auto comment = m_library->commentOn(m_one.id, u"我看不然"_s).wait();
    QVERIFY(comment);
    QCOMPARE(comment->creator, u"王"_s);
    const Mark after = *m_library->markByUuid(m_one.uuid);
    QCOMPARE(after.modified, before.modified);
    QCOMPARE(after.creator, before.creator);
    QCOMPARE(after.note, before.note);
    // 王 cannot change what the first reader said.
    QCOMPARE(m_library->changeComment(m_comment, u"改"_s).wait().error().detail.section(u':', 0, 0),
             u"by-another"_s);
    QCOMPARE(m_library->commentsOf({m_one.id})->size(), 2);
}

void TestMarkTalk::deletedMarkComesBackWithAll()
{
    QVERIFY(m_library->deleteMark(m_one.id).wait());
    QCOMPARE(m_library->linksOf({m_other.id})->size(), 0);
    QCOMPARE(m_library->commentsOf({m_one.id})->size(), 0);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(m_library->linksOf({m_other.id})->constFirst().other, m_one.id);
    QCOMPARE(m_library->commentsOf({m_one.id})->constFirst().text, u"年份不符"_s);
}

void TestMarkTalk::memoOfACity()
{
    // 锦州: the library has nothing from there.
    for (const QString &code : {u"210900"_s, u"210700"_s})
        QVERIFY(write({MemoKind::City, code}, u"城"_s));
    QCOMPARE((*m_library->memoAbout({MemoKind::City, u"210900"_s}))->name, u"阜新"_s);
    QCOMPARE((*m_library->memoAbout({MemoKind::City, u"210700"_s}))->name, u"锦州"_s);
    QVERIFY(!*m_library->memoAbout({MemoKind::Article, m_fuxin.uuid}));
}

void TestMarkTalk::memoOfAnUnknownPlace()
{
    const auto saved =
        m_library->saveMemo({.about = {MemoKind::City, u"999999"_s}, .text = u"城"_s}).wait();
    QCOMPARE(saved.error().code, Error::Code::NotFound);
}

void TestMarkTalk::deletedTagTellsOfItsMemo()
{
    const TagId tag = m_library->tags()->constFirst().id;
    QCOMPARE(*m_library->tagDeletion(tag, ChildTags::MoveUp).wait(),
             (TagDeletion{.tags = 1, .marks = 2, .emptied = 0, .memos = 1}));
    QVERIFY(m_library->deleteTag(tag, ChildTags::MoveUp, EmptiedMarks::Keep).wait());
    QCOMPARE(m_library->memos()->size(), 0);
}

void TestMarkTalk::signalsAreSent()
{
    QCoreApplication::processEvents();
    QSignalSpy marks(m_library.get(), &Library::marksChanged);
    QSignalSpy memos(m_library.get(), &Library::memosChanged);
    QVERIFY(m_library->commentOn(m_one.id, u"言"_s).wait());
    QTRY_COMPARE(marks.size(), 1);
    QCOMPARE(marks[0][0].value<ArticleId>(), m_one.article);
    QVERIFY(m_library->linkMarks(m_other.id, m_one.id, LinkKind::Supports).wait());
    QTRY_COMPARE(marks.size(), 2);
    QCOMPARE(marks[1][0].value<ArticleId>(), ArticleId{}); // of two articles
    QCOMPARE(memos.size(), 0);
    QVERIFY(write({MemoKind::City, u"210900"_s}, u"煤城"_s));
    QTRY_COMPARE(memos.size(), 1);
    QVERIFY(m_library->undo().wait());
    QTRY_COMPARE(memos.size(), 2);
}

QTEST_GUILESS_MAIN(TestMarkTalk)
#include "tst_marktalk.moc"
