#include "sample.h"
#include "store/articlestore.h"
#include "store/databasecare.h"
#include "store/markstore.h"
#include "store/savedsearchstore.h"
#include "store/statement.h"
#include "store/tagchanging.h"
#include "store/tagmaking.h"
#include "store/tagmerging.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTagStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFieldsComeBack();
    void marksAreCountedOnce();
    void namesThatAreNone_data();
    void namesThatAreNone();
    void namesThatAreOdd_data();
    void namesThatAreOdd();
    void makingMany();
    void severalAtOnce();
    void adding();
    void renaming();
    void renamingIsRefused_data();
    void renamingIsRefused();
    void slotsHaveOneTag();
    void valuesThatAreNone_data();
    void valuesThatAreNone();
    void aliasesAreOtherNames();
    void colorsRunDownABranch();
    void moving_data();
    void moving();
    void movingTakesTheColor();
    void movingIsRefused();
    void merging();
    void mergingMeetsTheSameNames();
    void mergingIntoTheParent();
    void mergingIsRefused();
    void mergingFollowsInSavedSearches();
    void splitting();
    void splittingIsRefused();
    void deletingBeforehand();
    void deletingKeepsMarks();
    void deletingRemovesEmptiedMarks();
    void deletingMovesChildrenUp();
    void deletingATagOfTheSameNameAsItsChild();
    void deletingIsRefused();
    void passages();
};

namespace {

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

    TagId at(const QString &path) { return *tagAt(db, path, u"李"_s); }
    Tag tagOf(const QString &path)
    {
        const QList<Tag> all = *tags(db);
        for (const Tag &tag : all) {
            if (tag.path == path)
                return tag;
        }
        return {};
    }
    QStringList paths()
    {
        QStringList shown;
        const QList<Tag> all = *tags(db);
        for (const Tag &tag : all)
            shown << tag.path;
        return shown;
    }
    MarkId mark(TextRange range, const QStringList &tagPaths, const QString &note = {})
    {
        const QString text = *sourceText(db, id);
        Mark made{.article = id,
                  .selector = {0, range, text.mid(range.begin, range.length()), {}, {}},
                  .note = note,
                  .creator = u"李"_s};
        for (const QString &path : tagPaths)
            made.tags << Tag{.id = at(path)};
        return *addMark(db, made);
    }
    QStringList tagsOn(MarkId on)
    {
        QStringList shown;
        const Result<Mark> found = ::mark(db, on);
        for (const Tag &tag : found ? found->tags : QList<Tag>())
            shown << tag.path;
        return shown;
    }
};

} // namespace

void TestTagStore::allFieldsComeBack()
{
    OneArticle library;
    const TagChange fields{.color = 5,
                           .slot = 3,
                           .description = u"棚户区改造"_s,
                           .whenToUse = u"拆迁、回迁"_s,
                           .whenNotToUse = u"商品房"_s,
                           .example = u"棚户区居民搬进新居"_s,
                           .aliases = QStringList{u"旧城改造"_s, u"棚改"_s},
                           .names = QMap<QString, QString>{{u"en"_s, u"Shantytowns"_s}}};
    const auto id = addTag(library.db, u"住房/棚户区"_s, fields, u"李"_s);
    QVERIFY(id);
    const Tag stored = library.tagOf(u"住房/棚户区"_s);
    QCOMPARE(stored.id, *id);
    QCOMPARE(stored.color, 5);
    QCOMPARE(stored.slot, 3);
    QCOMPARE(stored.description, u"棚户区改造"_s);
    QCOMPARE(stored.whenToUse, u"拆迁、回迁"_s);
    QCOMPARE(stored.whenNotToUse, u"商品房"_s);
    QCOMPARE(stored.example, u"棚户区居民搬进新居"_s);
    QCOMPARE(QSet<QString>(stored.aliases.begin(), stored.aliases.end()),
             (QSet<QString>{u"旧城改造"_s, u"棚改"_s}));
    QCOMPARE(stored.names, (QMap<QString, QString>{{u"en"_s, u"Shantytowns"_s}}));
    Tag alone = *tag(library.db, *id);
    QCOMPARE(alone.path, u"住房/棚户区"_s);
    QVERIFY(alone == stored);
}

void TestTagStore::marksAreCountedOnce()
{
    OneArticle library;
    library.mark({0, 2}, {u"甲"_s, u"甲/乙"_s, u"甲/乙/丙"_s, u"丁"_s});
    library.mark({2, 4}, {u"甲/乙/丙"_s, u"甲/戊"_s});
    library.mark({5, 7}, {u"甲/戊"_s});
    library.mark({7, 9}, {});
    const auto counts = [&](const QString &path) {
        const Tag tag = library.tagOf(path);
        return QList<qint64>{tag.marks, tag.marksBelow};
    };
    QCOMPARE(counts(u"甲"_s), (QList<qint64>{1, 3}));
    QCOMPARE(counts(u"甲/乙"_s), (QList<qint64>{1, 2}));
    QCOMPARE(counts(u"甲/乙/丙"_s), (QList<qint64>{2, 2}));
    QCOMPARE(counts(u"甲/戊"_s), (QList<qint64>{2, 2}));
    QCOMPARE(counts(u"丁"_s), (QList<qint64>{1, 1}));
}

void TestTagStore::namesThatAreNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << u" / "_s << u" / "_s;
    QTest::newRow("only marks of direction") << u"\u202e\u200f"_s << u"\u202e\u200f"_s;
    QTest::newRow("201 characters") << QString(201, u'长') << u"too-long:"_s + QString(201, u'长');
    QTest::newRow("line break") << u"甲\n乙"_s << u"control-character:甲\n乙"_s;
}

void TestTagStore::namesThatAreNone()
{
    QFETCH(const QString, path);
    QFETCH(const QString, detail);
    OneArticle library;
    const Error expected{Error::Code::BadValue, u"tag"_s, detail};
    QCOMPARE(addTag(library.db, path, {}, u"李"_s).error(), expected);
    const TagId other = library.at(u"别的"_s);
    QCOMPARE(renameTag(library.db, other, path).error(), expected);
    QCOMPARE(library.paths(), QStringList{u"别的"_s});
}

void TestTagStore::namesThatAreOdd_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("a slash") << u"a\\/b"_s << u"a/b"_s;
    QTest::newRow("a formula") << u"＝1+1"_s << u"＝1+1"_s;
    QTest::newRow("from right to left") << u"甲\u202e乙"_s << u"甲乙"_s;
    QTest::newRow("200 characters beyond the plane")
        << u"𠮷"_s.repeated(200) << u"𠮷"_s.repeated(200);
    QTest::newRow("markup") << u"<b>甲</b>"_s.replace(u'/', u"\\/"_s) << u"<b>甲</b>"_s;
}

void TestTagStore::namesThatAreOdd()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    OneArticle library;
    const auto id = addTag(library.db, path, {}, u"李"_s);
    QVERIFY(id);
    QCOMPARE(tag(library.db, *id)->name, name);
    QVERIFY(renameTag(library.db, *id, u"别名"_s));
    QVERIFY(renameTag(library.db, *id, path));
    QCOMPARE(tag(library.db, *id)->name, name);
}

// Just as if each were made alone: tops take the colour that was used least so far.
void TestTagStore::makingMany()
{
    OneArticle library;
    const TagId known = library.at(u"甲"_s);
    QVERIFY(changeTag(library.db, known, {.color = 2}));
    TagMaking making(library.db, u"王"_s);
    const TagId below = *making.tagAt(u"甲/乙"_s);
    for (const QString &path : {u"丙"_s, u"丁/一"_s, u"戊"_s, u"丁/二"_s})
        QVERIFY(making.tagAt(path));
    QCOMPARE(*making.tagAt(u"甲 / 乙"_s), below);
    QCOMPARE(making.made(),
             (QStringList{u"甲/乙"_s, u"丙"_s, u"丁"_s, u"丁/一"_s, u"戊"_s, u"丁/二"_s}));
    QVERIFY(making.hasMade(below));
    QVERIFY(!making.hasMade(known));
    QCOMPARE(library.paths(),
             (QStringList{u"甲"_s, u"甲/乙"_s, u"丙"_s, u"丁"_s, u"丁/一"_s, u"丁/二"_s, u"戊"_s}));
    QList<int> colors;
    const QList<Tag> all = *tags(library.db);
    for (const Tag &tag : all)
        colors << tag.color;
    QCOMPARE(colors, (QList<int>{2, 2, 0, 1, 1, 1, 3}));
    QVERIFY(!making.tagAt(u"/"_s));
}

void TestTagStore::severalAtOnce()
{
    OneArticle library;
    const TagId first = library.at(u"甲/乙/丙"_s);
    const TagId second = library.at(u"丁"_s);
    QVERIFY(changeTag(library.db, first, {.aliases = QStringList{u"三"_s}}));
    QVERIFY(changeTag(library.db, second, {.names = QMap<QString, QString>{{u"en"_s, u"D"_s}}}));
    const auto found = tagsById(library.db, {first, TagId(99), second});
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->value(first), *tag(library.db, first));
    QCOMPARE(found->value(first).path, u"甲/乙/丙"_s);
    QCOMPARE(found->value(first).aliases, QStringList{u"三"_s});
    QVERIFY(found->value(first).names.isEmpty());
    QCOMPARE(found->value(second).path, u"丁"_s);
    QCOMPARE(found->value(second).names.value(u"en"_s), u"D"_s);
    QVERIFY(found->value(second).aliases.isEmpty());
}

void TestTagStore::adding()
{
    OneArticle library;
    QVERIFY(addTag(library.db, u"城市/更新"_s, {}, u"李"_s));
    QCOMPARE(library.paths(), (QStringList{u"城市"_s, u"城市/更新"_s}));
    QCOMPARE(addTag(library.db, u"城市/ 更新"_s, {}, u"李"_s).error(),
             (Error{Error::Code::Exists, u"城市/更新"_s, u"tag"_s}));
    QVERIFY(addTag(library.db, u"Green"_s, {}, u"李"_s));
    QCOMPARE(addTag(library.db, u"ＧＲＥＥＮ"_s, {}, u"李"_s).error(),
             (Error{Error::Code::Exists, u"Green"_s, u"tag"_s}));
}

void TestTagStore::renaming()
{
    OneArticle library;
    const TagId id = library.at(u"城市/更新"_s);
    QVERIFY(changeTag(library.db, id, {.aliases = QStringList{u"改造"_s, u"翻新"_s}}));
    QVERIFY(renameTag(library.db, id, u"改造"_s));
    const Tag renamed = *tag(library.db, id);
    QCOMPARE(renamed.path, u"城市/改造"_s);
    QCOMPARE(renamed.aliases, QStringList{u"翻新"_s}); // its name is no alias any more
    const TagId latin = library.at(u"green"_s);
    QVERIFY(renameTag(library.db, latin, u"Green"_s)); // its own name in other letters is free
    QCOMPARE(tag(library.db, latin)->name, u"Green"_s);
}

void TestTagStore::renamingIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error>("error");
    QTest::newRow("two levels") << u"a/b"_s
                                << Error{Error::Code::BadValue, u"tag"_s, u"several-levels:a/b"_s};
    QTest::newRow("taken") << u"Two"_s << Error{Error::Code::Exists, u"上/two"_s, u"tag"_s};
}

void TestTagStore::renamingIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const Error, error);
    OneArticle library;
    const TagId id = library.at(u"上/one"_s);
    library.at(u"上/two"_s);
    QCOMPARE(renameTag(library.db, id, name).error(), error);
    QCOMPARE(renameTag(library.db, TagId(99), u"甲"_s).error().code, Error::Code::NotFound);
}

void TestTagStore::slotsHaveOneTag()
{
    OneArticle library;
    const TagId one = library.at(u"一"_s);
    const TagId two = library.at(u"二"_s);
    QVERIFY(changeTag(library.db, one, {.slot = 4}));
    QVERIFY(changeTag(library.db, two, {.slot = 4}));
    QCOMPARE(tag(library.db, one)->slot, 0);
    QCOMPARE(tag(library.db, two)->slot, 4);
    QVERIFY(changeTag(library.db, two, {.slot = 0}));
    QCOMPARE(tag(library.db, two)->slot, 0);
}

void TestTagStore::valuesThatAreNone_data()
{
    QTest::addColumn<TagChange>("change");
    QTest::addColumn<QString>("where");
    QTest::newRow("ninth colour") << TagChange{.color = 8} << u"color"_s;
    QTest::newRow("negative colour") << TagChange{.color = -1} << u"color"_s;
    QTest::newRow("tenth key") << TagChange{.slot = 10} << u"slot"_s;
    QTest::newRow("long alias") << TagChange{.aliases = QStringList(QString(201, u'长'))}
                                << u"alias"_s;
    QTest::newRow("no language") << TagChange{.names =
                                                  QMap<QString, QString>{{u"e n"_s, u"City"_s}}}
                                 << u"language"_s;
}

void TestTagStore::valuesThatAreNone()
{
    QFETCH(const TagChange, change);
    QFETCH(const QString, where);
    OneArticle library;
    const Error error = changeTag(library.db, library.at(u"甲"_s), change).error();
    QCOMPARE(error.code, Error::Code::BadValue);
    QCOMPARE(error.where, where);
}

void TestTagStore::aliasesAreOtherNames()
{
    OneArticle library;
    const TagId id = library.at(u"City"_s);
    QVERIFY(changeTag(library.db, id,
                      {.aliases = QStringList{u"都市"_s, u" CITY "_s, u""_s, u"都市"_s}}));
    QCOMPARE(tag(library.db, id)->aliases, QStringList{u"都市"_s});
}

void TestTagStore::colorsRunDownABranch()
{
    OneArticle library;
    const TagId top = library.at(u"甲"_s); // colour 0
    const TagId given = library.at(u"甲/己"_s);
    library.at(u"甲/乙/丙"_s);
    library.at(u"甲/己/庚"_s);
    QVERIFY(changeTag(library.db, given, {.color = 5})); // with 庚
    const TagId back = library.at(u"甲/己/辛"_s);
    QVERIFY(changeTag(library.db, back, {.color = 0})); // by chance the colour of the top
    QVERIFY(changeTag(library.db, top, {.color = 3}));
    QCOMPARE(library.tagOf(u"甲"_s).color, 3);
    QCOMPARE(library.tagOf(u"甲/乙"_s).color, 3);
    QCOMPARE(library.tagOf(u"甲/乙/丙"_s).color, 3);
    QCOMPARE(library.tagOf(u"甲/己"_s).color, 5);
    QCOMPARE(library.tagOf(u"甲/己/庚"_s).color, 5);
    QCOMPARE(library.tagOf(u"甲/己/辛"_s).color, 0);
}

void TestTagStore::moving_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<int>("position");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("first among its siblings")
        << u"丙"_s << QString() << 0 << QStringList{u"丙"_s, u"甲"_s, u"甲/一"_s, u"乙"_s};
    QTest::newRow("one down") << u"甲"_s << QString() << 1
                              << QStringList{u"乙"_s, u"甲"_s, u"甲/一"_s, u"丙"_s};
    QTest::newRow("below another")
        << u"丙"_s << u"甲"_s << -1 << QStringList{u"甲"_s, u"甲/一"_s, u"甲/丙"_s, u"乙"_s};
    QTest::newRow("before its children")
        << u"丙"_s << u"甲"_s << 0 << QStringList{u"甲"_s, u"甲/丙"_s, u"甲/一"_s, u"乙"_s};
    QTest::newRow("to the top") << u"甲/一"_s << QString() << 99
                                << QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"一"_s};
    QTest::newRow("a whole branch")
        << u"甲"_s << u"乙"_s << -1 << QStringList{u"乙"_s, u"乙/甲"_s, u"乙/甲/一"_s, u"丙"_s};
}

void TestTagStore::moving()
{
    QFETCH(const QString, path);
    QFETCH(const QString, parent);
    QFETCH(const int, position);
    QFETCH(const QStringList, paths);
    OneArticle library;
    for (const QString &one : {u"甲/一"_s, u"乙"_s, u"丙"_s})
        library.at(one);
    const TagId above = parent.isEmpty() ? TagId{} : library.at(parent);
    QVERIFY(moveTag(library.db, library.at(path), {.parent = above, .position = position}));
    QCOMPARE(library.paths(), paths);
}

void TestTagStore::movingTakesTheColor()
{
    OneArticle library;
    const TagId follows = library.at(u"甲/一"_s); // colour 0, as 甲
    library.at(u"甲/一/小"_s);
    const TagId own = library.at(u"甲/二"_s);
    const TagId other = library.at(u"乙"_s); // colour 1
    QVERIFY(changeTag(library.db, own, {.color = 6}));
    QVERIFY(moveTag(library.db, follows, {.parent = other}));
    QVERIFY(moveTag(library.db, own, {.parent = other}));
    QCOMPARE(library.tagOf(u"乙/一"_s).color, 1);
    QCOMPARE(library.tagOf(u"乙/一/小"_s).color, 1);
    QCOMPARE(library.tagOf(u"乙/二"_s).color, 6);
}

void TestTagStore::movingIsRefused()
{
    OneArticle library;
    const TagId top = library.at(u"甲"_s);
    const TagId below = library.at(u"甲/乙/丙"_s);
    const TagId same = library.at(u"丙"_s);
    const Error belowItself{Error::Code::BadValue, u"tag"_s, u"below-itself:甲"_s};
    QCOMPARE(moveTag(library.db, top, {.parent = top}).error(), belowItself);
    QCOMPARE(moveTag(library.db, top, {.parent = below}).error(), belowItself);
    QCOMPARE(moveTag(library.db, same, {.parent = library.at(u"甲/乙"_s)}).error(),
             (Error{Error::Code::Exists, u"甲/乙/丙"_s, u"tag"_s}));
    QCOMPARE(moveTag(library.db, top, {.parent = TagId(99)}).error().code, Error::Code::NotFound);
    QCOMPARE(moveTag(library.db, TagId(99), {}).error().code, Error::Code::NotFound);
}

void TestTagStore::merging()
{
    OneArticle library;
    const TagId from = library.at(u"居住"_s);
    const TagId into = library.at(u"住房"_s);
    const MarkId one = library.mark({0, 2}, {u"居住"_s});
    const MarkId both = library.mark({2, 4}, {u"住房"_s, u"别的"_s, u"居住"_s});
    library.at(u"居住/租房"_s);
    QVERIFY(changeTag(
        library.db, from,
        {.slot = 2,
         .description = u"住在哪里"_s,
         .whenToUse = u"搬家"_s,
         .aliases = QStringList{u"起居"_s},
         .names = QMap<QString, QString>{{u"de"_s, u"Wohnen"_s}, {u"en"_s, u"Living"_s}}}));
    QVERIFY(changeTag(
        library.db, into,
        {.whenToUse = u"房屋"_s, .names = QMap<QString, QString>{{u"en"_s, u"Housing"_s}}}));
    QVERIFY(mergeTags(library.db, from, into));
    QCOMPARE(library.paths(), (QStringList{u"住房"_s, u"住房/租房"_s, u"别的"_s}));
    QCOMPARE(library.tagsOn(one), QStringList{u"住房"_s});
    QCOMPARE(library.tagsOn(both), (QStringList{u"住房"_s, u"别的"_s}));
    const Tag kept = library.tagOf(u"住房"_s);
    QCOMPARE(kept.marks, 2);
    QCOMPARE(kept.slot, 2);
    QCOMPARE(kept.description, u"住在哪里"_s);
    QCOMPARE(kept.whenToUse, u"房屋"_s);
    QCOMPARE(QSet<QString>(kept.aliases.begin(), kept.aliases.end()),
             (QSet<QString>{u"居住"_s, u"起居"_s, u"Living"_s}));
    QCOMPARE(kept.names, (QMap<QString, QString>{{u"de"_s, u"Wohnen"_s}, {u"en"_s, u"Housing"_s}}));
}

void TestTagStore::mergingMeetsTheSameNames()
{
    OneArticle library;
    const MarkId mark = library.mark({0, 2}, {u"居住/租房/短租"_s});
    const MarkId other = library.mark({2, 4}, {u"住房/租房"_s});
    QVERIFY(mergeTags(library.db, library.at(u"居住"_s), library.at(u"住房"_s)));
    QCOMPARE(library.paths(), (QStringList{u"住房"_s, u"住房/租房"_s, u"住房/租房/短租"_s}));
    QCOMPARE(library.tagsOn(mark), QStringList{u"住房/租房/短租"_s});
    QCOMPARE(library.tagsOn(other), QStringList{u"住房/租房"_s});
}

void TestTagStore::mergingIntoTheParent()
{
    OneArticle library;
    const MarkId mark = library.mark({0, 2}, {u"住房/租房/租房"_s});
    const MarkId above = library.mark({2, 4}, {u"住房/租房"_s});
    QVERIFY(mergeTags(library.db, library.at(u"住房/租房"_s), library.at(u"住房"_s)));
    QCOMPARE(library.paths(), (QStringList{u"住房"_s, u"住房/租房"_s}));
    QCOMPARE(library.tagsOn(mark), QStringList{u"住房/租房"_s});
    QCOMPARE(library.tagsOn(above), QStringList{u"住房"_s});
}

void TestTagStore::mergingIsRefused()
{
    OneArticle library;
    const TagId top = library.at(u"甲"_s);
    const Error belowItself{Error::Code::BadValue, u"tag"_s, u"below-itself:甲"_s};
    QCOMPARE(mergeTags(library.db, top, top).error(), belowItself);
    QCOMPARE(mergeTags(library.db, top, library.at(u"甲/乙"_s)).error(), belowItself);
    QCOMPARE(mergeTags(library.db, top, TagId(99)).error().code, Error::Code::NotFound);
    QCOMPARE(mergeTags(library.db, TagId(99), top).error().code, Error::Code::NotFound);
}

void TestTagStore::mergingFollowsInSavedSearches()
{
    OneArticle library;
    const TagId from = library.at(u"居住"_s);
    const TagId into = library.at(u"住房"_s);
    const auto search =
        addSavedSearch(library.db, {.name = u"住"_s, .filter = {.tags = {from}}}, u"李"_s);
    QVERIFY(search);
    QVERIFY(mergeTags(library.db, from, into));
    QCOMPARE(savedSearches(library.db)->first().filter.tags, QList<TagId>{into});
}

void TestTagStore::splitting()
{
    OneArticle library;
    const MarkId one = library.mark({0, 2}, {u"住房"_s, u"别的"_s});
    const MarkId two = library.mark({2, 4}, {u"住房"_s});
    const auto made = splitTag(library.db, library.at(u"住房"_s), u"住房/租房"_s, {one}, u"李"_s);
    QVERIFY(made);
    QCOMPARE(library.tagOf(u"住房/租房"_s).id, *made);
    QCOMPARE(library.tagsOn(one), (QStringList{u"住房/租房"_s, u"别的"_s}));
    QCOMPARE(library.tagsOn(two), QStringList{u"住房"_s});
}

void TestTagStore::splittingIsRefused()
{
    OneArticle library;
    const TagId tag = library.at(u"住房"_s);
    const MarkId borne = library.mark({0, 2}, {u"住房"_s});
    const MarkId other = library.mark({2, 4}, {u"别的"_s});
    const auto split = [&](const QString &path, const QList<MarkId> &marks) {
        return splitTag(library.db, tag, path, marks, u"李"_s).error().code;
    };
    QCOMPARE(split(u"租房"_s, {}), Error::Code::BadValue);
    QCOMPARE(split(u"别的"_s, {borne}), Error::Code::Exists);
    QCOMPARE(split(u"租房"_s, {borne, other}), Error::Code::NotFound);
    QCOMPARE(splitTag(library.db, TagId(99), u"租"_s, {borne}, u"李"_s).error().code,
             Error::Code::NotFound);
}

// Four marks: one has another tag, one a note, one is important, one has nothing else.
struct FourMarks : OneArticle
{
    MarkId tagged = mark({0, 2}, {u"住房"_s, u"别的"_s});
    MarkId noted = mark({2, 4}, {u"住房/租房"_s}, u"看"_s);
    MarkId important = mark({5, 7}, {u"住房"_s});
    MarkId bare = mark({7, 9}, {u"住房"_s, u"住房/租房"_s});

    FourMarks()
    {
        const bool done =
            bool(runOnce(db, "UPDATE mark SET important = 1 WHERE id = ?", qint64(important)));
        Q_ASSERT(done);
    }
};

void TestTagStore::deletingBeforehand()
{
    FourMarks library;
    const TagId top = library.at(u"住房"_s);
    QCOMPARE(*tagDeletion(library.db, top, ChildTags::Delete),
             (TagDeletion{.tags = 2, .marks = 4, .emptied = 1}));
    QCOMPARE(*tagDeletion(library.db, top, ChildTags::MoveUp),
             (TagDeletion{.tags = 1, .marks = 3, .emptied = 0}));
    QCOMPARE(tagDeletion(library.db, TagId(99), ChildTags::Delete).error().code,
             Error::Code::NotFound);
}

void TestTagStore::deletingKeepsMarks()
{
    FourMarks library;
    QVERIFY(deleteTag(library.db, library.at(u"住房"_s), ChildTags::Delete, EmptiedMarks::Keep));
    QCOMPARE(library.paths(), QStringList{u"别的"_s});
    QCOMPARE(library.tagsOn(library.tagged), QStringList{u"别的"_s});
    QCOMPARE(mark(library.db, library.noted)->note, u"看"_s);
    QVERIFY(mark(library.db, library.bare));
    QCOMPARE(marksOf(library.db, library.id)->size(), 4);
}

void TestTagStore::deletingRemovesEmptiedMarks()
{
    FourMarks library;
    QVERIFY(deleteTag(library.db, library.at(u"住房"_s), ChildTags::Delete, EmptiedMarks::Remove));
    QCOMPARE(marksOf(library.db, library.id)->size(), 3);
    QCOMPARE(mark(library.db, library.bare).error().code, Error::Code::NotFound);
    QVERIFY(mark(library.db, library.important));
}

void TestTagStore::deletingMovesChildrenUp()
{
    OneArticle library;
    for (const QString &path : {u"甲"_s, u"乙"_s, u"乙/一"_s, u"乙/一/小"_s, u"乙/二"_s, u"丙"_s})
        library.at(path);
    QVERIFY(deleteTag(library.db, library.at(u"乙"_s), ChildTags::MoveUp, EmptiedMarks::Keep));
    QCOMPARE(library.paths(), (QStringList{u"甲"_s, u"一"_s, u"一/小"_s, u"二"_s, u"丙"_s}));
}

void TestTagStore::deletingATagOfTheSameNameAsItsChild()
{
    OneArticle library;
    library.at(u"环境/环境"_s);
    QVERIFY(deleteTag(library.db, library.at(u"环境"_s), ChildTags::MoveUp, EmptiedMarks::Keep));
    QCOMPARE(library.paths(), QStringList{u"环境"_s});
}

void TestTagStore::deletingIsRefused()
{
    OneArticle library;
    library.at(u"甲/乙"_s);
    library.at(u"乙"_s);
    QCOMPARE(
        deleteTag(library.db, library.at(u"甲"_s), ChildTags::MoveUp, EmptiedMarks::Keep).error(),
        (Error{Error::Code::Exists, u"乙"_s, u"tag"_s}));
    QCOMPARE(deleteTag(library.db, TagId(99), ChildTags::MoveUp, EmptiedMarks::Keep).error().code,
             Error::Code::NotFound);
}

void TestTagStore::passages()
{
    OneArticle library;
    library.mark({5, 9}, {u"生态"_s});
    library.mark({0, 4}, {u"生态"_s});
    library.mark({0, 2}, {u"别的"_s});
    const auto found = passagesWith(library.db, library.at(u"生态"_s));
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).quote, u"阜新转型"_s);
    QCOMPARE(found->at(1).quote, u"生态修复"_s);
    QCOMPARE(found->at(0).headline, u"阜新转型"_s);
}

QTEST_GUILESS_MAIN(TestTagStore)
#include "tst_tagstore.moc"
