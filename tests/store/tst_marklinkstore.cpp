#include "sample.h"
#include "store/databasecare.h"
#include "store/marklinkstore.h"
#include "store/markstore.h"
#include "store/statement.h"
#include "store/tagmerging.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Links between marks.
class TestMarkLinkStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkIsShownBesideBothMarks();
    void linkBesideAnother_data();
    void linkBesideAnother();
    void whatCannotBeLinked();
    void linkIsDeletedByPrefix();
    void linksGoWithTheirMark();
    void lostMarkHasNoPlace();
    void linkedMarkIsNotEmptied();
};

// Two articles with one mark each: 阜新 on 生态, of 2025-09-08; no city and no date on 转型.
struct TwoMarks : sample::Library
{
    MarkId one{};
    MarkId other{};

    TwoMarks()
    {
        const Article first = sample::article({u"阜新转型"_s, u"生态修复。"_s}, 1);
        const Article second = sample::article({u"绿色转型"_s, u"工人种树。"_s}, 1);
        const auto stored =
            store(u"a"_s, {sample::page(u"a"_s, sample::claim(sample::fuxin(), Confidence::Sure),
                                        sample::printed(u"2025-09-08"_s), {first})});
        const auto others = store(u"b"_s, {sample::page(u"b"_s, {}, {}, {second})});
        one = mark(stored->articles.first(), {5, 7}, u"生态"_s);
        other = mark(others->articles.first(), {2, 4}, u"转型"_s);
    }

    MarkId mark(ArticleId article, TextRange range, const QString &quote)
    {
        Mark made;
        made.article = article;
        made.selector = {0, range, quote, {}, {}};
        made.creator = u"李"_s;
        return *addMark(db, made);
    }
    Result<QString> link(MarkId from, MarkId to, LinkKind kind)
    {
        return linkMarks(db, from, to, kind, u"李"_s);
    }
    qint64 links() { return *firstNumber(db, "SELECT count(*) FROM mark_link"); }
};

void TestMarkLinkStore::linkIsShownBesideBothMarks()
{
    TwoMarks library;
    const Result<QString> uuid = library.link(library.one, library.other, LinkKind::Contradicts);
    QVERIFY(uuid);
    const auto links = linksOf(library.db, {library.one, library.other});
    QVERIFY(links);
    QCOMPARE(links->size(), 2);
    const MarkLink &onOne = links->at(0);
    QCOMPARE(onOne.uuid, *uuid);
    QCOMPARE(onOne.kind, LinkKind::Contradicts);
    QCOMPARE(onOne.mark, library.one);
    QVERIFY(!onOne.isFromOther);
    QCOMPARE(onOne.other, library.other);
    QCOMPARE(onOne.otherUuid, mark(library.db, library.other)->uuid);
    QCOMPARE(onOne.quote, u"转型"_s);
    QCOMPARE(onOne.headline, u"绿色转型"_s);
    QCOMPARE(onOne.place.range, (TextRange{2, 4}));
    QCOMPARE(onOne.city, QString());
    QCOMPARE(onOne.date, QString());
    const MarkLink &onOther = links->at(1);
    QCOMPARE(onOther.uuid, *uuid);
    QVERIFY(onOther.isFromOther);
    QCOMPARE(onOther.mark, library.other);
    QCOMPARE(onOther.quote, u"生态"_s);
    QCOMPARE(onOther.headline, u"阜新转型"_s);
    QCOMPARE(onOther.city, u"阜新"_s);
    QCOMPARE(onOther.date, u"2025-09-08"_s);
    QCOMPARE(linksOf(library.db, {library.one})->size(), 1);
    QCOMPARE(linksOf(library.db, {})->size(), 0);
}

void TestMarkLinkStore::linkBesideAnother_data()
{
    QTest::addColumn<LinkKind>("first");
    QTest::addColumn<bool>("isReverse"); // the second one goes the other way
    QTest::addColumn<LinkKind>("second");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<qint64>("links");
    using enum LinkKind;
    QTest::newRow("the same again") << Supports << false << Supports << false << qint64(1);
    QTest::newRow("each supports the other") << Supports << true << Supports << false << qint64(2);
    QTest::newRow("another kind") << Supports << false << Contradicts << true << qint64(1);
    QTest::newRow("back in another way") << Supports << true << Contradicts << false << qint64(2);
    QTest::newRow("event, other way round") << SameEvent << true << SameEvent << false << qint64(1);
    QTest::newRow("event after support") << Supports << true << SameEvent << true << qint64(1);
    QTest::newRow("support after event") << SameEvent << true << Supports << true << qint64(1);
}

void TestMarkLinkStore::linkBesideAnother()
{
    QFETCH(const LinkKind, first);
    QFETCH(const bool, isReverse);
    QFETCH(const LinkKind, second);
    QFETCH(const bool, isRefused);
    QFETCH(const qint64, links);
    TwoMarks library;
    const Result<QString> made = library.link(library.one, library.other, first);
    QVERIFY(made);
    const auto again = isReverse ? library.link(library.other, library.one, second)
                                 : library.link(library.one, library.other, second);
    QCOMPARE(bool(again), !isRefused);
    if (isRefused)
        QCOMPARE(again.error(), (Error{Error::Code::Exists, *made, u"mark-link"_s}));
    else
        QCOMPARE(*again == *made, links == 1);
    QCOMPARE(library.links(), links);
}

void TestMarkLinkStore::whatCannotBeLinked()
{
    TwoMarks library;
    QCOMPARE(library.link(library.one, library.one, LinkKind::SameEvent).error().code,
             Error::Code::BadValue);
    QCOMPARE(library.link(library.one, MarkId{99}, LinkKind::Supports).error().code,
             Error::Code::NotFound);
    QCOMPARE(library.link(MarkId{99}, library.one, LinkKind::Supports).error().code,
             Error::Code::NotFound);
    QCOMPARE(library.links(), 0);
}

void TestMarkLinkStore::linkIsDeletedByPrefix()
{
    TwoMarks library;
    const QString uuid = *library.link(library.one, library.other, LinkKind::Supports);
    QCOMPARE(unlinkMarks(library.db, uuid.left(5)).error().code, Error::Code::NotFound);
    const auto ends = unlinkMarks(library.db, uuid.left(8));
    QVERIFY(ends);
    QCOMPARE(ends->mark, library.one);
    QCOMPARE(ends->other, library.other);
    QCOMPARE(library.links(), 0);
    QCOMPARE(unlinkMarks(library.db, uuid).error().code, Error::Code::NotFound);
}

void TestMarkLinkStore::linksGoWithTheirMark()
{
    for (const bool isFirst : {true, false}) {
        TwoMarks library;
        QVERIFY(library.link(library.one, library.other, LinkKind::Supports));
        QVERIFY(deleteMark(library.db, isFirst ? library.one : library.other));
        QCOMPARE(library.links(), 0);
    }
}

void TestMarkLinkStore::lostMarkHasNoPlace()
{
    TwoMarks library;
    QVERIFY(library.link(library.one, library.other, LinkKind::Supports));
    QVERIFY(runOnce(library.db, "UPDATE mark SET state = 'orphan' WHERE id = ?",
                    qint64(library.other)));
    const MarkLink link = linksOf(library.db, {library.one})->constFirst();
    QCOMPARE(link.place.range, TextRange());
    QCOMPARE(link.quote, u"转型"_s);
}

void TestMarkLinkStore::linkedMarkIsNotEmptied()
{
    TwoMarks library;
    QVERIFY(library.link(library.one, library.other, LinkKind::Supports));
    const TagId tag = *tagAt(library.db, u"住房"_s, u"李"_s);
    for (const MarkId tagged : {library.one, library.other})
        QVERIFY(updateMark(library.db, tagged, {tag}, {}));
    QCOMPARE(*tagDeletion(library.db, tag, ChildTags::MoveUp),
             (TagDeletion{.tags = 1, .marks = 2, .emptied = 0}));
    QVERIFY(deleteTag(library.db, tag, ChildTags::MoveUp, EmptiedMarks::Remove));
    QVERIFY(mark(library.db, library.one));
    QCOMPARE(library.links(), 1);
}

QTEST_GUILESS_MAIN(TestMarkLinkStore)
#include "tst_marklinkstore.moc"
