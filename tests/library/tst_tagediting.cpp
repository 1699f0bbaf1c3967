#include "minelibrary.h"
#include "store/databasecare.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

// The codebook through the library: each act changes what it says and is taken back by one undo.
class TestTagEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyActIsUndone_data();
    void everyActIsUndone();
    void refusedActsChangeNothing_data();
    void refusedActsChangeNothing();
    void signalsAreSent();
    void aTagWithTenThousandMarks();
    void mergingTenThousandMarks();
    void passagesKnowCityAndDate();
    void csvComesBackTheSame();
    void csvFillsAndLeaves();
    void csvBelowANameInOtherLetters();
    void csvOfAnotherKindIsRefused();

private:
    QByteArray dump() const
    {
        auto db =
            Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
        return db ? *canonicalDump(*db) : QByteArray();
    }
    Tag tagOf(const QString &path) const
    {
        const QList<Tag> tags = *m_library->tags();
        const auto found = std::ranges::find(tags, path, &Tag::path);
        return found == tags.end() ? Tag{} : *found;
    }
    QStringList paths() const
    {
        QStringList shown;
        const QList<Tag> tags = *m_library->tags();
        for (const Tag &tag : tags)
            shown << tag.path;
        return shown;
    }
    MarkId mark(TextRange range, const QStringList &tags, const QString &note = {})
    {
        return m_library
            ->addMark({.article = m_article, .range = range, .tagPaths = tags, .note = note})
            .wait()
            ->id;
    }
    // Ten thousand marks with that tag, by the way of a reader who tags hits.
    bool markOften(const QString &path)
    {
        QList<HitPlace> places;
        for (int number = 0; number < 10'000; ++number)
            places << HitPlace{m_long, {number, number + 2}};
        const auto made = m_library->tagHits(places, HitExtent::Match, {path}).wait();
        return made && *made == 10'000;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    ArticleId m_article{};
    ArticleId m_long{}; // an article of more than 10,000 characters
    QList<MarkId> m_marks;
};

void TestTagEditing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = mine::open(*m_folder);
    QVERIFY(m_library);
    QVERIFY(mine::import(*m_library, m_folder->filePath(u"long.jsonl"_s),
                         {{u"长文"_s, u"矿区的公园。"_s.repeated(2'000), u"阜新"_s, {}}}));
    m_article = articleCalled(*m_library, mine::fuxin.title).id;
    m_long = articleCalled(*m_library, u"长文"_s).id;
    m_marks = {mark({0, 2}, {u"住房"_s, u"城市"_s}), mark({2, 4}, {u"住房"_s}),
               mark({5, 7}, {u"住房/租房"_s}, u"看"_s)};
}

void TestTagEditing::cleanup()
{
    m_library.reset();
    m_folder.reset();
}

void TestTagEditing::everyActIsUndone_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("paths");
    const QStringList asItWas{u"住房"_s, u"住房/租房"_s, u"城市"_s};
    QTest::newRow("add") << u"add"_s << u"New tag 环境/水"_s
                         << asItWas + QStringList{u"环境"_s, u"环境/水"_s};
    QTest::newRow("rename") << u"rename"_s << u"Rename tag 住房"_s
                            << QStringList{u"居住"_s, u"居住/租房"_s, u"城市"_s};
    QTest::newRow("change") << u"change"_s << u"Change tag 住房"_s << asItWas;
    QTest::newRow("move") << u"move"_s << u"Move tag 住房"_s
                          << QStringList{u"城市"_s, u"城市/住房"_s, u"城市/住房/租房"_s};
    QTest::newRow("merge") << u"merge"_s << u"Merge tag 住房"_s
                           << QStringList{u"城市"_s, u"城市/租房"_s};
    QTest::newRow("split") << u"split"_s << u"Split tag 住房"_s << asItWas + QStringList{u"新"_s};
    QTest::newRow("delete, children up")
        << u"delete"_s << u"Delete tag 住房"_s << QStringList{u"租房"_s, u"城市"_s};
    QTest::newRow("delete a branch")
        << u"delete branch"_s << u"Delete tag 住房"_s << QStringList{u"城市"_s};
}

void TestTagEditing::everyActIsUndone()
{
    QFETCH(const QString, act);
    QFETCH(const QString, label);
    QFETCH(const QStringList, paths);
    const TagId housing = tagOf(u"住房"_s).id;
    const TagId city = tagOf(u"城市"_s).id;
    const QByteArray before = dump();
    const QHash<QString, std::function<bool()>> acts{
        {u"add"_s, [&] { return bool(m_library->addTag(u"环境/水"_s, {.color = 6}).wait()); }},
        {u"rename"_s, [&] { return bool(m_library->renameTag(housing, u"居住"_s).wait()); }},
        {u"change"_s,
         [&] {
             const TagChange change{.color = 7,
                                    .slot = 1,
                                    .description = u"房"_s,
                                    .aliases = QStringList{u"住宅"_s},
                                    .names = QMap<QString, QString>{{u"en"_s, u"Housing"_s}}};
             return bool(m_library->changeTag(housing, change).wait());
         }},
        {u"move"_s, [&] { return bool(m_library->moveTag(housing, {.parent = city}).wait()); }},
        {u"merge"_s, [&] { return bool(m_library->mergeTags(housing, city).wait()); }},
        {u"split"_s,
         [&] { return bool(m_library->splitTag(housing, u"新"_s, {m_marks[1]}).wait()); }},
        {u"delete"_s,
         [&] {
             const auto gone =
                 m_library->deleteTag(housing, ChildTags::MoveUp, EmptiedMarks::Keep).wait();
             return gone && *gone == TagDeletion{.tags = 1, .marks = 2, .emptied = 1};
         }},
        {u"delete branch"_s, [&] {
             const auto gone =
                 m_library->deleteTag(housing, ChildTags::Delete, EmptiedMarks::Remove).wait();
             return gone && *gone == TagDeletion{.tags = 2, .marks = 3, .emptied = 1};
         }}};
    QVERIFY(acts.value(act)());
    QCOMPARE(this->paths(), paths);
    QCOMPARE(m_library->undoLabel(), label);
    const QByteArray after = dump();
    QVERIFY(after != before);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
}

void TestTagEditing::refusedActsChangeNothing_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<Error>("error");
    QTest::newRow("add what is there")
        << u"add"_s << Error{Error::Code::Exists, u"住房/租房"_s, u"tag"_s};
    QTest::newRow("half of an act")
        << u"bad field"_s << Error{Error::Code::BadValue, u"slot"_s, u"10"_s};
    QTest::newRow("rename to a sibling")
        << u"rename"_s << Error{Error::Code::Exists, u"城市"_s, u"tag"_s};
    QTest::newRow("move below itself")
        << u"move"_s << Error{Error::Code::BadValue, u"tag"_s, u"below-itself:住房"_s};
    QTest::newRow("unknown tag") << u"unknown"_s << Error{Error::Code::NotFound, u"99"_s, {}};
}

void TestTagEditing::refusedActsChangeNothing()
{
    QFETCH(const QString, act);
    QFETCH(const Error, error);
    const TagId housing = tagOf(u"住房"_s).id;
    const QByteArray before = dump();
    const QString label = m_library->undoLabel();
    const QHash<QString, std::function<Error()>> acts{
        {u"add"_s, [&] { return m_library->addTag(u"住房/租房"_s).wait().error(); }},
        {u"bad field"_s,
         [&] { return m_library->addTag(u"水"_s, {.color = 3, .slot = 10}).wait().error(); }},
        {u"rename"_s, [&] { return m_library->renameTag(housing, u"城市"_s).wait().error(); }},
        {u"move"_s,
         [&] {
             const TagPlace below{.parent = tagOf(u"住房/租房"_s).id};
             return m_library->moveTag(housing, below).wait().error();
         }},
        {u"unknown"_s, [&] {
             return m_library->deleteTag(TagId(99), ChildTags::Delete, EmptiedMarks::Keep)
                 .wait()
                 .error();
         }}};
    QCOMPARE(acts.value(act)(), error);
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), label);
}

void TestTagEditing::signalsAreSent()
{
    // What the import and the marks of the set-up told comes first.
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QSignalSpy tags(m_library.get(), &Library::tagsChanged);
    QSignalSpy marks(m_library.get(), &Library::marksChanged);
    QSignalSpy undo(m_library.get(), &Library::undoChanged);
    QVERIFY(m_library->renameTag(tagOf(u"城市"_s).id, u"都市"_s).wait());
    QTRY_COMPARE(tags.size(), 1);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().first().value<ArticleId>(), ArticleId{});
    QCOMPARE(undo.size(), 1);
    QVERIFY(!m_library->renameTag(tagOf(u"都市"_s).id, u"住房"_s).wait());
    QCoreApplication::processEvents();
    QCOMPARE(tags.size(), 1);
}

void TestTagEditing::aTagWithTenThousandMarks()
{
    QVERIFY(markOften(u"多/多"_s));
    const QByteArray before = dump();
    const TagId often = tagOf(u"多"_s).id;
    QCOMPARE(tagOf(u"多"_s).marks, 0);
    QCOMPARE(tagOf(u"多"_s).marksBelow, 10'000);
    QCOMPARE(*m_library->tagDeletion(often, ChildTags::Delete).wait(),
             (TagDeletion{.tags = 2, .marks = 10'000, .emptied = 10'000}));
    QVERIFY(m_library->deleteTag(often, ChildTags::Delete, EmptiedMarks::Remove).wait());
    QVERIFY(m_library->marksOf(m_long)->isEmpty());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

void TestTagEditing::mergingTenThousandMarks()
{
    QVERIFY(markOften(u"多"_s));
    const QByteArray before = dump();
    QVERIFY(m_library->mergeTags(tagOf(u"多"_s).id, tagOf(u"住房"_s).id).wait());
    QCOMPARE(tagOf(u"住房"_s).marks, 10'002);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

void TestTagEditing::passagesKnowCityAndDate()
{
    const auto found = m_library->passagesWith(tagOf(u"住房"_s).id).wait();
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).quote, u"矿区"_s);
    QCOMPARE(found->at(0).city, u"阜新"_s);
    QCOMPARE(found->at(0).date, u"2025-09-08"_s);
    QCOMPARE(found->at(0).headline, u"矿区转型"_s);
}

void TestTagEditing::csvComesBackTheSame()
{
    QVERIFY(
        m_library
            ->addTag(u"=1+1/a\\/b"_s, {.color = 4,
                                       .slot = 9,
                                       .description = u"一，二,\"三\"\n四"_s,
                                       .whenToUse = u"+"_s,
                                       .whenNotToUse = u"'@"_s,
                                       .example = u"“甲”"_s,
                                       .aliases = QStringList{u"丙"_s, u"丁;戊"_s},
                                       .names = QMap<QString, QString>{{u"en"_s, u"A: B"_s},
                                                                       {u"zh-Hant"_s, u"後"_s}}})
            .wait());
    const QString csv = *m_library->codebookCsv();
    const QString path = m_folder->filePath(u"codebook.csv"_s);
    QVERIFY(writeBytes(path, csv.toUtf8()));
    const auto again = m_library->importCodebook(path).wait();
    QVERIFY(again);
    QVERIFY(again->added.isEmpty() && again->filled.isEmpty() && again->left.isEmpty());

    const auto other = opened(m_folder->filePath(u"other"_s), Library::Access::Create);
    QVERIFY(other);
    const auto report = other->importCodebook(path).wait();
    QVERIFY(report);
    QCOMPARE(report->added, paths());
    QCOMPARE(*other->codebookCsv(), csv);
    QCOMPARE(other->undoLabel(), u"Import codebook"_s);
    QVERIFY(other->undo().wait());
    QVERIFY(other->tags()->isEmpty());
}

void TestTagEditing::csvFillsAndLeaves()
{
    QVERIFY(m_library->changeTag(tagOf(u"城市"_s).id, {.slot = 2, .description = u"城"_s}).wait());
    const QString path = m_folder->filePath(u"codebook.csv"_s);
    QVERIFY(writeBytes(path, u"Path,Color,Key,Definition,Example,Aliases\r\n"
                             "城市,red,,市,例,都市\r\n"
                             "住房,,2,,,\r\n"
                             "水,green,2,,,\r\n"_s.toUtf8()));
    const auto report = m_library->importCodebook(path).wait();
    QVERIFY(report);
    QCOMPARE(report->added, QStringList{u"水"_s});
    QCOMPARE(report->filled, QStringList{u"城市"_s});
    using Left = CodebookImport::Left;
    const QList<Left> left{{u"城市"_s, u"definition"_s, u"城"_s, u"市"_s},
                           {u"城市"_s, u"color"_s, u"green"_s, u"red"_s},
                           {u"住房"_s, u"key"_s, u"城市"_s, u"2"_s},
                           {u"水"_s, u"key"_s, u"城市"_s, u"2"_s}};
    QCOMPARE(report->left, left);
    const Tag city = tagOf(u"城市"_s);
    QCOMPARE(city.description, u"城"_s);
    QCOMPARE(city.example, u"例"_s);
    QCOMPARE(city.aliases, QStringList{u"都市"_s});
    QCOMPARE(tagOf(u"水"_s).color, 1);
    QCOMPARE(tagOf(u"水"_s).slot, 0);
}

// It is new, whatever the letters of what it stands below: it has no colour to keep.
void TestTagEditing::csvBelowANameInOtherLetters()
{
    QVERIFY(m_library->addTag(u"City"_s).wait());
    const QString path = m_folder->filePath(u"codebook.csv"_s);
    QVERIFY(writeBytes(path, u"path,color\r\nCITY/桥,red\r\n"_s.toUtf8()));
    const auto report = m_library->importCodebook(path).wait();
    QVERIFY(report);
    QCOMPARE(report->added, QStringList{u"CITY/桥"_s});
    QVERIFY(report->left.isEmpty() && report->filled.isEmpty());
    QCOMPARE(tagOf(u"City/桥"_s).color, *tagColor(u"red"_s));
}

void TestTagEditing::csvOfAnotherKindIsRefused()
{
    const QByteArray before = dump();
    const QString path = m_folder->filePath(u"other.csv"_s);
    QVERIFY(writeBytes(path, "title,text\r\na,b\r\n"));
    QCOMPARE(m_library->importCodebook(path).wait().error(),
             (Error{Error::Code::BadTable, path, u"codebook:no-column"_s}));
    QVERIFY(writeBytes(path, "path,color\r\na,red\r\nb,pink\r\n"));
    QCOMPARE(m_library->importCodebook(path).wait().error(),
             (Error{Error::Code::BadTable, path + u": 3"_s, u"codebook:color:pink"_s}));
    QCOMPARE(m_library->importCodebook(path + u"x"_s).wait().error().code, Error::Code::NotFound);
    QCOMPARE(dump(), before);
}

QTEST_GUILESS_MAIN(TestTagEditing)
#include "tst_tagediting.moc"
