#include "sample.h"
#include "store/articlestore.h"
#include "store/binstore.h"
#include "store/databasecare.h"
#include "store/markstore.h"
#include "store/moment.h"
#include "store/statement.h"
#include "store/tagchanging.h"
#include "store/tagmerging.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What was deleted comes back as it was.
class TestBinStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markComesBackWhole();
    void severalMarksAtOnce();
    void tagGoneMeanwhile();
    void markOnAnEarlierText();
    void markOfAnArticleThatIsGone();
    void tagComesBackToItsMarks();
    void branchComesBackTogether();
    void tagWhoseNameIsTaken();
    void mergedTagIsNotDeleted();
    void memo();
    void thirtyDays();
    void goneForGood();
    void articles();
};

namespace {

struct Desk : sample::Library
{
    QList<ArticleId> articles;

    Desk()
    {
        const auto stored = store(
            u"a"_s, {sample::page(u"a"_s, {}, {},
                                  {sample::article({u"阜新转型"_s, u"生态修复与绿色转型。"_s}, 1),
                                   sample::article({u"大雪"_s, u"环卫工人连夜清扫街道。"_s}, 5)})});
        articles = stored->articles;
    }

    // Without what lies in the bin.
    QByteArray dump()
    {
        QByteArrayList lines = canonicalDump(db)->split('\n');
        lines.removeIf([](const QByteArray &line) { return line.startsWith("bin\t"); });
        return lines.join('\n');
    }

    MarkId mark(ArticleId article, TextRange range, const QStringList &tagPaths,
                const QString &note = {})
    {
        const QString text = *sourceText(db, article);
        Mark made{.article = article,
                  .selector = {0, range, text.mid(range.begin, range.length()), u"前"_s, u"后"_s},
                  .isImportant = true,
                  .note = note,
                  .creator = u"李"_s};
        for (const QString &path : tagPaths)
            made.tags << Tag{.id = *tagAt(db, path, u"李"_s)};
        return *addMark(db, made);
    }

    QString uuidOf(MarkId id) { return ::mark(db, id)->uuid; }
    TagId tagCalled(const QString &path) { return *tagAt(db, path, u"王"_s); }
};

} // namespace

void TestBinStore::markComesBackWhole()
{
    Desk desk;
    const MarkId one = desk.mark(desk.articles[0], {5, 9}, {u"转型/矿区"_s, u"a\\/b"_s}, u"注"_s);
    const MarkId other = desk.mark(desk.articles[1], {0, 2}, {});
    QVERIFY(runOnce(desk.db,
                    "INSERT INTO mark_link (uuid, mark, other, kind, creator, study, created,"
                    " modified) VALUES ('l', ?, ?, 'supports', 1, 1, 't', 't')",
                    qint64(one), qint64(other)));
    QVERIFY(runOnce(desk.db,
                    "INSERT INTO mark_comment (uuid, mark, content, creator, study, created,"
                    " modified) VALUES ('c', ?, '是', 1, 1, 't', 't')",
                    qint64(one)));
    const QByteArray before = desk.dump();
    const QString uuid = desk.uuidOf(one);
    QVERIFY(deleteMark(desk.db, one));
    QCOMPARE(deleteMark(desk.db, one).error().code, Error::Code::NotFound);
    QCOMPARE(marksOf(desk.db, desk.articles[0])->size(), 0);
    const auto items = binItems(desk.db);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().uuid, uuid);
    QCOMPARE(items->first().kind, BinItem::Kind::Mark);
    QCOMPARE(items->first().label, u"生态修复"_s);
    QCOMPARE(*binItemByUuid(desk.db, uuid.left(8)), uuid);
    QCOMPARE(binItemByUuid(desk.db, uuid.left(5)).error().code, Error::Code::NotFound);
    QVERIFY(restoreFromBin(desk.db, uuid, carriedOver));
    QCOMPARE(desk.dump(), before);
    QVERIFY(binItems(desk.db)->isEmpty());
    QCOMPARE(restoreFromBin(desk.db, uuid, carriedOver).error().code, Error::Code::NotFound);
}

void TestBinStore::severalMarksAtOnce()
{
    Desk desk;
    const QList<MarkId> marks{desk.mark(desk.articles[0], {5, 9}, {u"生态"_s}),
                              desk.mark(desk.articles[0], {0, 2}, {u"生态"_s}),
                              desk.mark(desk.articles[1], {0, 2}, {}, u"雪"_s)};
    QStringList uuids;
    for (const MarkId id : marks)
        uuids << desk.uuidOf(id);
    // A link between two of them comes back with the second.
    QVERIFY(runOnce(desk.db,
                    "INSERT INTO mark_link (uuid, mark, other, kind, creator, study, created,"
                    " modified) VALUES ('l', ?, ?, 'same-event', 1, 1, 't', 't')",
                    qint64(marks[0]), qint64(marks[2])));
    const QByteArray before = desk.dump();
    QVERIFY(deleteMarks(desk.db, marks + QList{MarkId(99)}));
    QCOMPARE(binItems(desk.db)->size(), 3);
    for (const QString &uuid : std::as_const(uuids))
        QVERIFY(restoreFromBin(desk.db, uuid, carriedOver));
    QCOMPARE(desk.dump(), before);
}

void TestBinStore::tagGoneMeanwhile()
{
    Desk desk;
    const MarkId id = desk.mark(desk.articles[0], {5, 9}, {u"转型/矿区"_s});
    const QString uuid = desk.uuidOf(id);
    QVERIFY(deleteMark(desk.db, id));
    QVERIFY(deleteTag(desk.db, desk.tagCalled(u"转型"_s), ChildTags::Delete, EmptiedMarks::Keep));
    QVERIFY(restoreFromBin(desk.db, uuid, carriedOver));
    QCOMPARE(marksOf(desk.db, desk.articles[0])->first().tags.first().path, u"转型/矿区"_s);
}

void TestBinStore::markOnAnEarlierText()
{
    Desk desk;
    const MarkId id = desk.mark(desk.articles[0], {5, 9}, {}); // 生态修复
    const QString uuid = desk.uuidOf(id);
    QVERIFY(deleteMark(desk.db, id));
    const auto again = desk.store(
        u"a"_s,
        {sample::page(u"a"_s, {}, {},
                      {sample::article({u"阜新转型"_s, u"今年生态修复与绿色转型。"_s}, 1),
                       sample::article({u"大雪"_s, u"环卫工人连夜清扫街道。"_s}, 5)})},
        true);
    QVERIFY(again);
    QVERIFY(restoreFromBin(desk.db, uuid, carriedOver));
    const auto marks = marksOf(desk.db, desk.articles[0]);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().selector.revision, 1);
    QCOMPARE(marks->first().selector.range, (TextRange{7, 11}));
    QCOMPARE(marks->first().selector.quote, u"生态修复"_s);
    QVERIFY(marks->first().state != MarkState::Orphan);
}

// By a new reading: joined to another one, or gone altogether.
void TestBinStore::markOfAnArticleThatIsGone()
{
    Desk desk;
    const MarkId joined = desk.mark(desk.articles[1], {0, 2}, {}, u"雪"_s);
    const QString uuid = desk.uuidOf(joined);
    QVERIFY(deleteMark(desk.db, joined));
    const QString second = article(desk.db, desk.articles[1])->article.uuid;
    for (const char *const sql :
         {"DELETE FROM text_revision WHERE article = ?", "DELETE FROM article WHERE id = ?"})
        QVERIFY(runOnce(desk.db, sql, qint64(desk.articles[1])));
    const auto refused = restoreFromBin(desk.db, uuid, carriedOver);
    QCOMPARE(refused.error().detail, u"article-gone"_s);
    QCOMPARE(binItems(desk.db)->size(), 1);
    QVERIFY(runOnce(desk.db, "INSERT INTO alias (uuid, article) VALUES (?, ?)", second,
                    qint64(desk.articles[0])));
    QVERIFY(restoreFromBin(desk.db, uuid, carriedOver));
    const auto marks = marksOf(desk.db, desk.articles[0]);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().state, MarkState::Orphan); // never on other words
    QCOMPARE(marks->first().note, u"雪"_s);
}

void TestBinStore::tagComesBackToItsMarks()
{
    Desk desk;
    desk.mark(desk.articles[0], {5, 9}, {u"生态"_s, u"雪"_s}, u"注"_s);
    const MarkId emptied = desk.mark(desk.articles[1], {0, 2}, {u"雪"_s});
    QVERIFY(setImportant(desk.db, emptied, false));
    const QString mark = desk.uuidOf(emptied);
    const TagId snow = desk.tagCalled(u"雪"_s);
    QVERIFY(changeTag(desk.db, snow,
                      {.color = 3,
                       .slot = 4,
                       .description = u"下雪"_s,
                       .aliases = QStringList{u"大雪"_s},
                       .names = QMap<QString, QString>{{u"en"_s, u"snow"_s}}}));
    const QString uuid = tag(desk.db, snow)->uuid;
    const QByteArray before = desk.dump();
    QVERIFY(deleteTag(desk.db, snow, ChildTags::Delete, EmptiedMarks::Remove));
    const auto items = binItems(desk.db);
    QCOMPARE(items->size(), 2); // the tag, and the mark that had nothing else
    const auto binned = std::ranges::find(*items, BinItem::Kind::Tag, &BinItem::kind);
    QCOMPARE(binned->label, u"雪"_s);
    QCOMPARE(binned->marks, 2);
    QVERIFY(restoreFromBin(desk.db, uuid, carriedOver));
    QVERIFY(restoreFromBin(desk.db, mark, carriedOver));
    QCOMPARE(desk.dump(), before);
}

void TestBinStore::branchComesBackTogether()
{
    Desk desk;
    const MarkId id = desk.mark(desk.articles[0], {5, 9}, {u"转型/矿区/治理"_s});
    const QString uuid = tag(desk.db, desk.tagCalled(u"转型/矿区/治理"_s))->uuid;
    const QByteArray before = desk.dump();
    QVERIFY(deleteTag(desk.db, desk.tagCalled(u"转型"_s), ChildTags::Delete, EmptiedMarks::Keep));
    QCOMPARE(binItems(desk.db)->size(), 3);
    QVERIFY(restoreFromBin(desk.db, uuid, carriedOver)); // with those above it
    QCOMPARE(desk.dump(), before);
    QCOMPARE(mark(desk.db, id)->tags.first().uuid, uuid);
    QVERIFY(binItems(desk.db)->isEmpty());
}

void TestBinStore::tagWhoseNameIsTaken()
{
    Desk desk;
    const TagId snow = desk.tagCalled(u"雪"_s);
    const QString uuid = tag(desk.db, snow)->uuid;
    QVERIFY(changeTag(desk.db, snow, {.slot = 1}));
    QVERIFY(deleteTag(desk.db, snow, ChildTags::Delete, EmptiedMarks::Keep));
    const TagId other = desk.tagCalled(u"雪"_s);
    QVERIFY(changeTag(desk.db, other, {.slot = 1}));
    const auto refused = restoreFromBin(desk.db, uuid, carriedOver);
    QCOMPARE(refused.error().code, Error::Code::Exists);
    QCOMPARE(refused.error().where, u"雪"_s);
    QVERIFY(renameTag(desk.db, other, u"冰"_s));
    QVERIFY(restoreFromBin(desk.db, uuid, carriedOver));
    QCOMPARE(tag(desk.db, desk.tagCalled(u"雪"_s))->slot, 0); // its key is another's now
}

void TestBinStore::mergedTagIsNotDeleted()
{
    Desk desk;
    desk.mark(desk.articles[0], {5, 9}, {u"生态"_s, u"雪"_s});
    QVERIFY(mergeTags(desk.db, desk.tagCalled(u"生态"_s), desk.tagCalled(u"雪"_s)));
    QVERIFY(binItems(desk.db)->isEmpty());
}

void TestBinStore::memo()
{
    Desk desk;
    desk.mark(desk.articles[0], {0, 2}, {}); // its creator is the memo's
    QVERIFY(desk.db.run("INSERT INTO memo (uuid, about_kind, about, title, content, creator, study,"
                        " created, modified) VALUES ('m', 'city', '210900', '', '阜新的变化', 1, 1,"
                        " 't', 't')"));
    const QByteArray before = desk.dump();
    QVERIFY(keepMemoInBin(desk.db, u"m"_s));
    QVERIFY(desk.db.run("DELETE FROM memo"));
    QCOMPARE(binItems(desk.db)->first().label, u"阜新的变化"_s);
    QVERIFY(restoreFromBin(desk.db, u"m"_s, carriedOver));
    QCOMPARE(desk.dump(), before);
}

void TestBinStore::thirtyDays()
{
    Desk desk;
    QVERIFY(deleteMark(desk.db, desk.mark(desk.articles[0], {5, 9}, {})));
    QVERIFY(deleteMark(desk.db, desk.mark(desk.articles[0], {0, 2}, {})));
    QVERIFY(deleteArticles(desk.db, {desk.articles[1]}));
    const auto age = [&desk](const char *sql, int days) {
        return runOnce(desk.db, sql,
                       momentText(QDateTime::currentDateTimeUtc().addDays(-days).addSecs(60)));
    };
    QVERIFY(age("UPDATE bin SET removed = ? WHERE label = '生态修复'", 31));
    QVERIFY(age("UPDATE bin SET removed = ? WHERE label = '阜新'", 30));
    QVERIFY(age("UPDATE article SET removed = ? WHERE removed IS NOT NULL", 31));
    QCOMPARE(binItems(desk.db)->size(), 1);
    QVERIFY(purgeBin(desk.db));
    QCOMPARE(*firstNumber(desk.db, "SELECT count(*) FROM bin"), 1); // nothing younger
    QCOMPARE(binItems(desk.db)->first().label, u"阜新"_s);
    QVERIFY(article(desk.db, desk.articles[1])); // what was imported stays
}

void TestBinStore::goneForGood()
{
    Desk desk;
    const MarkId one = desk.mark(desk.articles[0], {5, 9}, {});
    const MarkId other = desk.mark(desk.articles[0], {0, 2}, {});
    const QString uuid = desk.uuidOf(one);
    QVERIFY(deleteMarks(desk.db, {one, other}));
    QVERIFY(deleteArticles(desk.db, {desk.articles[1]}));
    QCOMPARE(binItems(desk.db)->size(), 3);
    QVERIFY(dropFromBin(desk.db, uuid));
    QCOMPARE(dropFromBin(desk.db, uuid).error().code, Error::Code::NotFound);
    QCOMPARE(binItems(desk.db)->size(), 2);
    QVERIFY(emptyBin(desk.db));
    QVERIFY(binItems(desk.db)->isEmpty());
    QCOMPARE(*firstNumber(desk.db, "SELECT count(*) FROM article WHERE removed IS NULL"), 1);
}

void TestBinStore::articles()
{
    Desk desk;
    desk.mark(desk.articles[1], {0, 2}, {u"雪"_s});
    const QByteArray before = desk.dump();
    QCOMPARE(deleteArticles(desk.db, {desk.articles[1], ArticleId(99)}).error().code,
             Error::Code::NotFound);
    QCOMPARE(desk.dump(), before);
    QCOMPARE(*marksOnArticles(desk.db, desk.articles), 1);
    QVERIFY(deleteArticles(desk.db, {desk.articles[1]}));
    const auto items = binItems(desk.db);
    QCOMPARE(items->first().kind, BinItem::Kind::Article);
    QCOMPARE(items->first().label, u"大雪"_s);
    QCOMPARE(items->first().marks, 1);
    QCOMPARE(tags(desk.db)->first().marks, 0); // a mark nobody sees is not counted
    QVERIFY(passagesWith(desk.db, desk.tagCalled(u"雪"_s))->isEmpty());
    QVERIFY(restoreFromBin(desk.db, items->first().uuid, carriedOver));
    QCOMPARE(desk.dump(), before);
    QCOMPARE(tags(desk.db)->first().marks, 1);
}

QTEST_GUILESS_MAIN(TestBinStore)
#include "tst_binstore.moc"
