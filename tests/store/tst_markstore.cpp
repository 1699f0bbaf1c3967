#include "sample.h"
#include "store/articlestore.h"
#include "store/draftstore.h"
#include "store/markstore.h"
#include "store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMarkStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagPaths();
    void tagColors();
    void tagNamesThatLookAlikeAreOne_data();
    void tagNamesThatLookAlikeAreOne();
    void emptyTagPathIsRefused();
    void tagPathWithControlsIsRefused_data();
    void tagPathWithControlsIsRefused();
    void markComesBack();
    void marksStandInOrder();
    void unknownIdsAreNotFound();
    void changingAMark();
    void wholeArticleComesFirst();
    void placeAndImportanceChange();
    void drafts();
    void deletingLeavesATombstone();
    void firstSelectorIsKept();
    void articleWithAMarkCannotGo();
    void uuidPrefix();
    void rowsCountMarksAndShowTagColors();
};

// A library with one article: 阜新转型 / 生态修复与绿色转型。
struct OneArticle : sample::Library
{
    ArticleId id{};

    OneArticle()
    {
        const auto stored =
            store(u"a"_s,
                  {sample::page(u"a"_s, {}, {},
                                {sample::article({u"阜新转型"_s, u"生态修复与绿色转型。"_s}, 1)})});
        id = stored ? stored->articles.first() : ArticleId{};
    }

    TagId tag(const QString &path) { return *tagAt(db, path, u"李"_s); }

    Mark mark(TextRange range, const QList<TagId> &tags, const QString &note = {})
    {
        Mark made;
        made.article = id;
        const QString text = *sourceText(db, id);
        made.selector = {0, range, text.mid(range.begin, range.length()), text.left(range.begin),
                         text.mid(range.end)};
        for (const TagId tag : tags) {
            made.tags.append(Tag());
            made.tags.last().id = tag;
        }
        made.note = note;
        made.creator = u"李"_s;
        return made;
    }

    qint64 change() { return libraryStamp(db)->change; }
};

static QStringList pathsOf(const QList<Tag> &tags)
{
    QStringList paths;
    for (const Tag &tag : tags)
        paths.append(tag.path);
    return paths;
}

void TestMarkStore::tagPaths()
{
    OneArticle library;
    QStringList made;
    QVERIFY(tagAt(library.db, u"转型/产业"_s, u"李"_s, &made));
    QVERIFY(tagAt(library.db, u"生态"_s, u"李"_s, &made));
    QVERIFY(tagAt(library.db, u"转型/城市"_s, u"李"_s, &made));
    QVERIFY(tagAt(library.db, u"转型/产业"_s, u"李"_s, &made));
    QVERIFY(tagAt(library.db, u"煤\\/电"_s, u"李"_s, &made));
    QCOMPARE(made,
             (QStringList{u"转型"_s, u"转型/产业"_s, u"生态"_s, u"转型/城市"_s, u"煤\\/电"_s}));
    const auto codebook = tags(library.db);
    QVERIFY(codebook);
    QCOMPARE(pathsOf(*codebook),
             (QStringList{u"转型"_s, u"转型/产业"_s, u"转型/城市"_s, u"生态"_s, u"煤\\/电"_s}));
    QCOMPARE(codebook->at(1).name, u"产业"_s);
    QCOMPARE(codebook->at(1).parent, codebook->at(0).id);
    QCOMPARE(codebook->at(4).name, u"煤/电"_s);
    QCOMPARE(*tagByUuid(library.db, codebook->at(2).uuid), codebook->at(2).id);
}

void TestMarkStore::tagColors()
{
    OneArticle library;
    for (int i = 0; i < 9; ++i)
        library.tag(QString::number(i));
    library.tag(u"3/下"_s);
    QList<int> colors;
    const QList<Tag> codebook = *tags(library.db);
    for (const Tag &tag : codebook)
        colors.append(tag.color);
    // 0 1 2 3 3/下 4 5 6 7 8: the ninth begins again, the child has its branch's.
    QCOMPARE(colors, (QList<int>{0, 1, 2, 3, 3, 4, 5, 6, 7, 0}));
}

void TestMarkStore::tagNamesThatLookAlikeAreOne_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"green city"_s;
    QTest::newRow("full width") << u"Ｇreen City"_s;
    QTest::newRow("spaces") << u" Green  City "_s;
}

void TestMarkStore::tagNamesThatLookAlikeAreOne()
{
    QFETCH(QString, other);
    OneArticle library;
    const TagId first = library.tag(u"Green City"_s);
    QCOMPARE(library.tag(other), first);
    QVERIFY(library.tag(u"上/Green City"_s) != first); // not among its siblings
}

void TestMarkStore::emptyTagPathIsRefused()
{
    OneArticle library;
    QCOMPARE(tagAt(library.db, u" / "_s, u"李"_s).error().code, Error::Code::BadValue);
}

void TestMarkStore::tagPathWithControlsIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("line feed") << u"甲\n乙"_s;
    QTest::newRow("in the name above") << u"甲\r\n/乙"_s;
    QTest::newRow("tab") << u"甲\t乙"_s;
    QTest::newRow("escape") << u"甲\x1b[31m"_s;
    QTest::newRow("line separator") << u"甲\u2028乙"_s;
}

void TestMarkStore::tagPathWithControlsIsRefused()
{
    QFETCH(const QString, path);
    OneArticle library;
    const auto made = tagAt(library.db, path, u"李"_s);
    QCOMPARE(made.error(),
             (Error{Error::Code::BadValue, u"tag"_s, u"control-character:"_s + path}));
    QVERIFY(tags(library.db)->isEmpty());
    QVERIFY(tagAt(library.db, u" 甲\n"_s, u"李"_s)); // round it they mean nothing
}

void TestMarkStore::markComesBack()
{
    OneArticle library;
    const TagId ecology = library.tag(u"生态"_s);
    const TagId change = library.tag(u"转型/城市"_s);
    Mark mark = library.mark({5, 9}, {change, ecology}, u"要点\n第二行"_s);
    mark.uuid = u"11111111-2222-4333-8444-555555555555"_s;
    mark.created = QDateTime::fromString(u"2025-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs);
    mark.modified = mark.created.addSecs(60);
    const auto id = addMark(library.db, mark);
    QVERIFY(id);

    const auto found = ::mark(library.db, *id);
    QVERIFY(found);
    QCOMPARE(found->uuid, mark.uuid);
    QCOMPARE(found->article, library.id);
    QCOMPARE(found->articleUuid, articleRows(library.db, {library.id})->first().uuid);
    QVERIFY(found->selector == mark.selector);
    QCOMPARE(found->selector.quote, u"生态修复"_s);
    QCOMPARE(pathsOf(found->tags), (QStringList{u"转型/城市"_s, u"生态"_s}));
    QCOMPARE(found->note, u"要点\n第二行"_s);
    QCOMPARE(found->state, MarkState::Ok);
    QCOMPARE(found->creator, u"李"_s);
    QCOMPARE(found->created, mark.created);
    QCOMPARE(found->modified, mark.modified);
    QCOMPARE(found->created.timeSpec(), Qt::UTC);
    QCOMPARE(tags(library.db)->at(0).marks, 1); // 生态
    QCOMPARE(tags(library.db)->at(1).marks, 0); // 转型 itself
}

void TestMarkStore::marksStandInOrder()
{
    OneArticle library;
    for (const TextRange range : {TextRange{10, 14}, TextRange{0, 4}, TextRange{5, 9}})
        QVERIFY(addMark(library.db, library.mark(range, {})));
    QStringList quotes;
    const QList<Mark> marks = *marksOf(library.db, library.id);
    for (const Mark &mark : marks)
        quotes.append(mark.selector.quote);
    QCOMPARE(quotes, (QStringList{u"阜新转型"_s, u"生态修复"_s, u"绿色转型"_s}));
    QCOMPARE(marksOf(library.db, QList<ArticleId>{ArticleId(9), library.id})->size(), 3);
    QVERIFY(marksOf(library.db, ArticleId(9))->isEmpty());
}

void TestMarkStore::unknownIdsAreNotFound()
{
    OneArticle library;
    Mark lost = library.mark({0, 2}, {});
    lost.article = ArticleId(77);
    QCOMPARE(addMark(library.db, lost).error().code, Error::Code::NotFound);
    QCOMPARE(addMark(library.db, library.mark({0, 2}, {TagId(5)})).error().code,
             Error::Code::NotFound);
    QCOMPARE(mark(library.db, MarkId(5)).error().code, Error::Code::NotFound);
    QCOMPARE(updateMark(library.db, MarkId(5), {}, {}).error().code, Error::Code::NotFound);
    QCOMPARE(deleteMark(library.db, MarkId(5)).error().code, Error::Code::NotFound);
    QCOMPARE(tagByUuid(library.db, u"x"_s).error().code, Error::Code::NotFound);
}

void TestMarkStore::changingAMark()
{
    OneArticle library;
    const TagId ecology = library.tag(u"生态"_s);
    const TagId change = library.tag(u"转型"_s);
    const auto id = addMark(library.db, library.mark({5, 9}, {ecology}, u"旧"_s));
    const Mark before = *mark(library.db, *id);
    const qint64 changeBefore = library.change();
    QVERIFY(updateMark(library.db, *id, {change, ecology}, u"新"_s));
    const Mark after = *mark(library.db, *id);
    QCOMPARE(after.note, u"新"_s);
    QCOMPARE(pathsOf(after.tags), (QStringList{u"转型"_s, u"生态"_s}));
    QVERIFY(after.selector == before.selector);
    QCOMPARE(after.created, before.created);
    QVERIFY(after.modified >= before.modified);
    QVERIFY(library.change() > changeBefore);
}

void TestMarkStore::wholeArticleComesFirst()
{
    OneArticle library;
    QVERIFY(addMark(library.db, library.mark({0, 2}, {})));
    Mark whole = library.mark({0, 0}, {});
    whole.isWhole = true;
    whole.isImportant = true;
    const auto id = addMark(library.db, whole);
    const QList<Mark> marks = *marksOf(library.db, library.id);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].id, *id);
    QVERIFY(marks[0].isWhole);
    QVERIFY(marks[0].isImportant);
    QVERIFY(!marks[1].isWhole);
    QVERIFY(!marks[1].isImportant);
}

void TestMarkStore::placeAndImportanceChange()
{
    OneArticle library;
    const auto id = addMark(library.db, library.mark({5, 9}, {}));
    QVERIFY(runOnce(library.db, "UPDATE mark SET state = 'orphan'"));
    const Selector selector = library.mark({5, 7}, {}).selector;
    QVERIFY(placeMark(library.db, *id, library.id, selector));
    QVERIFY(setImportant(library.db, *id, true));
    const Mark after = *mark(library.db, *id);
    QVERIFY(after.selector == selector);
    QCOMPARE(after.state, MarkState::Ok); // the reader has said where it stands
    QVERIFY(after.isImportant);
    QCOMPARE(*firstNumber(library.db, "SELECT first_end FROM mark"), 9);
    QCOMPARE(placeMark(library.db, MarkId(99), library.id, selector).error().code,
             Error::Code::NotFound);
    QCOMPARE(setImportant(library.db, MarkId(99), true).error().code, Error::Code::NotFound);
}

void TestMarkStore::drafts()
{
    OneArticle library;
    const qint64 before = library.change();
    const NoteDraft draft{.article = library.id, .markUuid = u"m"_s, .note = u"写"_s};
    QVERIFY(keepDraft(library.db, draft));
    QVERIFY(keepDraft(library.db, {.article = library.id, .markUuid = u"n"_s, .note = u"另"_s}));
    QVERIFY(keepDraft(library.db, {.article = library.id, .markUuid = u"m"_s, .note = u"写完"_s}));
    const QList<NoteDraft> drafts = *draftsOf(library.db, library.id);
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts[0].markUuid, u"m"_s);
    QCOMPARE(drafts[0].note, u"写完"_s);
    QVERIFY(drafts[0].modified.isValid());
    QVERIFY(dropDraft(library.db, u"m"_s));
    QCOMPARE(draftsOf(library.db, library.id)->size(), 1);
    QVERIFY(draftsOf(library.db, ArticleId(9))->isEmpty());
    QCOMPARE(library.change(), before); // no change of the article
}

void TestMarkStore::deletingLeavesATombstone()
{
    OneArticle library;
    const auto id = addMark(library.db, library.mark({5, 9}, {library.tag(u"生态"_s)}));
    const QString uuid = mark(library.db, *id)->uuid;
    const qint64 before = library.change();
    QVERIFY(deleteMark(library.db, *id));
    QVERIFY(marksOf(library.db, library.id)->isEmpty());
    QVERIFY(library.change() > before);
    QCOMPARE(*firstNumber(library.db,
                          "SELECT count(*) FROM change WHERE kind = 'mark' AND removed = ?", uuid),
             1);
}

void TestMarkStore::firstSelectorIsKept()
{
    OneArticle library;
    const auto id = addMark(library.db, library.mark({5, 9}, {}));
    QVERIFY(!runOnce(library.db, "UPDATE mark SET first_begin = 0 WHERE id = ?", qint64(*id)));
    QVERIFY(!runOnce(library.db, "UPDATE mark SET first_quote = '' WHERE id = ?", qint64(*id)));
    QVERIFY(runOnce(library.db, "UPDATE mark SET range_begin = 0 WHERE id = ?", qint64(*id)));
    QCOMPARE(*firstNumber(library.db, "SELECT first_begin FROM mark"), 5);
}

void TestMarkStore::articleWithAMarkCannotGo()
{
    OneArticle library;
    QVERIFY(addMark(library.db, library.mark({5, 9}, {})));
    QVERIFY(!library.db.run("DELETE FROM article"));
    QVERIFY(!library.db.run("DELETE FROM text_revision"));
    QCOMPARE(marksOf(library.db, library.id)->size(), 1);
}

void TestMarkStore::uuidPrefix()
{
    OneArticle library;
    for (const QString &uuid :
         {u"abcdef00-0000-4000-8000-000000000001"_s, u"abcdef00-0000-4000-8000-000000000002"_s}) {
        Mark mark = library.mark({0, 2}, {});
        mark.uuid = uuid;
        QVERIFY(addMark(library.db, mark));
    }
    QCOMPARE(markByUuid(library.db, u"abcdef"_s).error().code, Error::Code::Ambiguous);
    QCOMPARE(markByUuid(library.db, u"abcde"_s).error().code, Error::Code::NotFound);
    QCOMPARE(
        mark(library.db, *markByUuid(library.db, u"ABCDEF00-0000-4000-8000-000000000002"_s))->uuid,
        u"abcdef00-0000-4000-8000-000000000002"_s);
}

void TestMarkStore::rowsCountMarksAndShowTagColors()
{
    OneArticle library;
    const TagId first = library.tag(u"生态"_s);      // colour 0
    const TagId second = library.tag(u"转型"_s);     // colour 1
    const TagId below = library.tag(u"生态/修复"_s); // colour 0
    QVERIFY(addMark(library.db, library.mark({0, 4}, {second})));
    QVERIFY(addMark(library.db, library.mark({5, 9}, {below, first})));
    const ArticleRow row = articleRows(library.db, {library.id})->first();
    QCOMPARE(row.marks, 2);
    QCOMPARE(row.tagColors, (QList<int>{0, 1}));
}

QTEST_GUILESS_MAIN(TestMarkStore)
#include "tst_markstore.moc"
