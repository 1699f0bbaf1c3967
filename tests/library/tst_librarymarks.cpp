#include "librarytest.h"
#include "store/databasecare.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Outcome = Library::Tagging::Outcome;

// From a selection to a mark: what one key does, and that each act can be taken back.
class TestLibraryMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void samePassageGathersItsTags();
    void keysPressedOneUponTheOther();
    void passageOfAnotherReaderIsLeftAlone();
    void changesAreOneActEach_data();
    void changesAreOneActEach();
    void nothingToChangeIsNoAct();
    void rangeMoves();
    void rangeOutsideTheText_data();
    void rangeOutsideTheText();
    void wholeArticle();
    void wholeArticleIsNeverLost();
    void rangeThatCutsACharacterIsWidened();
    void strangeTags_data();
    void strangeTags();
    void longSelectionAndLongNote();
    void draftsAreNoActs();
    void draftEndsWithItsNote();

private:
    QString folder() const { return m_temporary.filePath(u"library"_s); }
    void imported(const QString &page); // its first article is m_article then
    QByteArray dump() const
    {
        auto db = Connection::open(folder() + u"/library.sqlite"_s, Connection::Mode::Read);
        const auto text = db ? canonicalDump(*db) : db.error();
        return text ? *text : QByteArray();
    }
    Mark marked(TextRange range, const QStringList &tags = {}) const
    {
        const auto mark =
            m_library->addMark({.article = m_article, .range = range, .tagPaths = tags}).wait();
        return mark ? *mark : Mark();
    }
    Mark only() const
    {
        const auto marks = m_library->marksOf(m_article);
        return marks && marks->size() == 1 ? marks->first() : Mark();
    }

    QTemporaryDir m_temporary;
    int m_number = 0;
    std::unique_ptr<Library> m_library;
    ArticleId m_article{}; // 細河兩岸奔涌創新潮
};

static QStringList pathsOf(const Mark &mark)
{
    QStringList paths;
    for (const Tag &tag : mark.tags)
        paths << tag.path;
    return paths;
}

void TestLibraryMarks::initTestCase()
{
    m_library = opened(folder(), Library::Access::Create);
    QVERIFY(m_library);
}

// Opening a library takes longer than most tests here: each has an article of its own in one.
void TestLibraryMarks::init()
{
    imported(u"# 細河兩岸奔涌創新潮\n第%1日，這是不平凡的一年。\n"_s.arg(++m_number));
}

void TestLibraryMarks::imported(const QString &page)
{
    const QString file = m_temporary.filePath(u"%1-%2.txt"_s.arg(m_number).arg(page.size()));
    QVERIFY(writeBytes(file, page.toUtf8()));
    const ImportReport report = m_library->import({.paths = {file}}).wait();
    QVERIFY(!report.articleUuids.isEmpty());
    const auto id = m_library->articleByUuid(report.articleUuids.constFirst());
    QVERIFY(id);
    m_article = *id;
}

void TestLibraryMarks::samePassageGathersItsTags()
{
    const Library::NewMark first{.article = m_article, .range = {0, 4}, .tagPaths = {u"河"_s}};
    const auto made = m_library->tagPassage(first).wait();
    QVERIFY(made);
    QCOMPARE(made->outcome, Outcome::Made);
    Library::NewMark second = first;
    second.tagPaths = {u"岸"_s};
    const auto added = m_library->tagPassage(second).wait();
    QVERIFY(added);
    QCOMPARE(added->outcome, Outcome::Added);
    QCOMPARE(added->mark.id, made->mark.id);
    QCOMPARE(pathsOf(only()), (QStringList{u"河"_s, u"岸"_s}));
    QCOMPARE(m_library->undoLabel(), u"Tag 岸"_s);

    QSignalSpy changed(m_library.get(), &Library::marksChanged);
    const QByteArray before = dump();
    const auto again = m_library->tagPassage(first).wait();
    QVERIFY(again);
    QCOMPARE(again->outcome, Outcome::Unchanged);
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), u"Tag 岸"_s); // nothing to take back

    Library::NewMark other = first;
    other.range = {0, 5};
    QCOMPARE(m_library->tagPassage(other).wait()->outcome, Outcome::Made);
    QCOMPARE(m_library->marksOf(m_article)->size(), 2);
}

void TestLibraryMarks::keysPressedOneUponTheOther()
{
    QList<Job<Result<Library::Tagging>>> jobs;
    for (const QString &tag : {u"甲"_s, u"乙"_s, u"丙"_s})
        jobs << m_library->tagPassage({.article = m_article, .range = {0, 4}, .tagPaths = {tag}});
    for (auto &job : jobs)
        QVERIFY(job.wait());
    QCOMPARE(pathsOf(only()), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
}

void TestLibraryMarks::passageOfAnotherReaderIsLeftAlone()
{
    const QString name = m_library->readerName();
    QVERIFY(m_library->setReaderName(u"李"_s).wait());
    const Mark theirs = marked({0, 4}, {u"河"_s});
    QVERIFY(m_library->setReaderName(u"王"_s).wait());
    const auto mine =
        m_library->tagPassage({.article = m_article, .range = {0, 4}, .tagPaths = {u"岸"_s}})
            .wait();
    QVERIFY(mine);
    QCOMPARE(mine->outcome, Outcome::Made);
    QCOMPARE(pathsOf(*m_library->markByUuid(theirs.uuid)), QStringList{u"河"_s});
    QVERIFY(m_library->setReaderName(name).wait());
}

void TestLibraryMarks::changesAreOneActEach_data()
{
    QTest::addColumn<Library::MarkChange>("change");
    QTest::addColumn<QString>("label");
    using Change = Library::MarkChange;
    QTest::newRow("tag") << Change{.addedTags = {u"岸"_s}} << u"Tag 岸"_s;
    QTest::newRow("tag off") << Change{.removedTags = {u"河"_s}} << u"Take off 河"_s;
    QTest::newRow("note") << Change{.note = u"批注"_s} << u"Change note"_s;
    QTest::newRow("important") << Change{.isImportant = true} << u"Set important"_s;
    QTest::newRow("range") << Change{.range = TextRange{1, 3}} << u"Change passage"_s;
    QTest::newRow("all at once") << Change{.addedTags = {u"岸"_s},
                                           .removedTags = {u"河"_s},
                                           .note = u"批注"_s,
                                           .isImportant = true,
                                           .range = TextRange{1, 3}}
                                 << u"Change passage"_s;
}

void TestLibraryMarks::changesAreOneActEach()
{
    QFETCH(const Library::MarkChange, change);
    const Mark mark = marked({0, 4}, {u"河"_s});
    const QByteArray before = dump();
    QVERIFY(m_library->changeMark(mark.id, change).wait());
    const QByteArray after = dump();
    QVERIFY(after != before);
    QTEST(m_library->undoLabel(), "label");
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
}

void TestLibraryMarks::nothingToChangeIsNoAct()
{
    const Mark mark = marked({0, 4}, {u"河"_s});
    QVERIFY(m_library
                ->changeMark(mark.id, {.addedTags = {u"河"_s},
                                       .removedTags = {u"没有"_s},
                                       .note = QString(),
                                       .isImportant = false,
                                       .range = mark.selector.range})
                .wait());
    QCOMPARE(m_library->undoLabel(), u"Tag 河"_s);
    QCOMPARE(m_library->changeMark(MarkId{999}, {}).wait().error().code, Error::Code::NotFound);
}

void TestLibraryMarks::rangeMoves()
{
    const Mark before = marked({0, 4});
    QVERIFY(m_library->setMarkRange(before.id, {0, 9}).wait());
    const Mark after = only();
    QCOMPARE(after.selector.range, (TextRange{0, 9}));
    QCOMPARE(after.selector.quote, u"細河兩岸奔涌創新潮"_s);
    QCOMPARE(after.selector.prefix, QString());
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.created, before.created);
    QVERIFY(dump().contains(QByteArray("\"細河兩岸\",\"\""))); // the first selector stays
    QVERIFY(m_library->undo().wait());
    QCOMPARE(only().selector, before.selector);
}

void TestLibraryMarks::rangeOutsideTheText_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::newRow("empty") << TextRange{3, 3};
    QTest::newRow("before") << TextRange{-1, 3};
    QTest::newRow("behind") << TextRange{0, 1'000'000};
    QTest::newRow("turned round") << TextRange{5, 2};
}

void TestLibraryMarks::rangeOutsideTheText()
{
    QFETCH(const TextRange, range);
    const Mark mark = marked({0, 4});
    const QByteArray before = dump();
    QCOMPARE(m_library->setMarkRange(mark.id, range).wait().error().code, Error::Code::BadValue);
    const auto tagged =
        m_library->tagPassage({.article = m_article, .range = range, .tagPaths = {u"新"_s}}).wait();
    QCOMPARE(tagged.error().code, Error::Code::BadValue);
    QCOMPARE(dump(), before); // no tag is left behind
}

void TestLibraryMarks::wholeArticle()
{
    marked({0, 4});
    const auto whole =
        m_library
            ->tagPassage(
                {.article = m_article, .tagPaths = {u"河"_s}, .isWhole = true, .isImportant = true})
            .wait();
    QVERIFY(whole);
    QVERIFY(whole->mark.isWhole);
    QVERIFY(whole->mark.isImportant);
    QCOMPARE(whole->mark.selector.range, TextRange());
    QCOMPARE(whole->mark.selector.quote, QString());
    const auto again =
        m_library->tagPassage({.article = m_article, .tagPaths = {u"岸"_s}, .isWhole = true})
            .wait();
    QCOMPARE(again->outcome, Outcome::Added);
    const auto marks = m_library->marksOf(m_article);
    QCOMPARE(marks->size(), 2);
    QVERIFY(marks->first().isWhole);
    QCOMPARE(m_library->setMarkRange(whole->mark.id, {0, 2}).wait().error().code,
             Error::Code::BadValue);
    const auto shown = m_library->previewNotes({.articles = QList{m_article}}, -1).wait();
    QVERIFY(shown);
    const QString markdown = QString::fromUtf8(shown->bytes);
    QVERIFY(markdown.contains(u"**全文简** 细河两岸奔涌创新潮"));
    QVERIFY(markdown.contains(u"**全文繁** 細河兩岸奔湧創新潮") ||
            markdown.contains(u"**全文繁** 細河兩岸奔涌創新潮"));
    QVERIFY(markdown.contains(u"**重要**"));
}

void TestLibraryMarks::wholeArticleIsNeverLost()
{
    imported(u"# 大桥通车\n大桥昨日通车。两岸欢庆。\n# 道路拓宽\n道路今日拓宽。\n"_s);
    const ArticleRow bridge = articleCalled(*m_library, u"大桥通车"_s);
    const ArticleRow road = articleCalled(*m_library, u"道路拓宽"_s);
    for (const ArticleId id : {bridge.id, road.id})
        QVERIFY(m_library->addMark({.article = id, .note = u"全"_s, .isWhole = true}).wait());
    const auto page = m_library->pageOf(bridge.id);
    QVERIFY(page);
    using Kind = PageEdit::Kind;
    // The text of the one is another now, the other is a part of it.
    QVERIFY(m_library->editPage(*page, {{.kind = Kind::Cut, .line = 2, .column = 7}}).wait());
    QVERIFY(m_library->editPage(*page, {{.kind = Kind::Join, .line = 3, .target = 1}}).wait());
    const auto marks = m_library->marksOf(bridge.id);
    QVERIFY(marks);
    QCOMPARE(marks->size(), 2);
    for (const Mark &mark : *marks) {
        QVERIFY(mark.isWhole);
        QCOMPARE(mark.state, MarkState::Ok);
        QCOMPARE(mark.selector.range, TextRange());
    }
}

void TestLibraryMarks::rangeThatCutsACharacterIsWidened()
{
    imported(u"# 𠀀e\u0301字\n正文在此。\n"_s);
    QCOMPARE(marked({1, 3}).selector.quote, u"𠀀e\u0301"_s);
}

void TestLibraryMarks::strangeTags_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("paths"); // empty: refused
    QTest::newRow("levels") << u"a/b"_s << QStringList{u"a/b"_s};
    QTest::newRow("a slash in a name") << u"a\\/b"_s << QStringList{u"a\\/b"_s};
    QTest::newRow("like a formula") << u"＝1+1"_s << QStringList{u"＝1+1"_s};
    QTest::newRow("200 characters") << QString(200, u'长') << QStringList{QString(200, u'长')};
    QTest::newRow("right-to-left controls") << u"甲\u202e乙"_s << QStringList{u"甲乙"_s};
    QTest::newRow("only controls") << u"\u202e\u200f"_s << QStringList();
    QTest::newRow("nothing") << u" / "_s << QStringList();
    QTest::newRow("two lines") << u"甲\n乙"_s << QStringList();
}

void TestLibraryMarks::strangeTags()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, paths);
    const auto tagged =
        m_library->tagPassage({.article = m_article, .range = {0, 4}, .tagPaths = {typed}}).wait();
    if (paths.isEmpty()) {
        QCOMPARE(tagged.error().code, Error::Code::BadValue);
        QVERIFY(m_library->marksOf(m_article)->isEmpty());
        return;
    }
    QVERIFY(tagged);
    QCOMPARE(pathsOf(tagged->mark), paths);
}

void TestLibraryMarks::longSelectionAndLongNote()
{
    imported(u"# 长文\n"_s + u"让对标对表成为新常态，创新实干成为新习惯。"_s.repeated(2600) +
             u'\n');
    const QString note = u"批注"_s.repeated(175'000); // 1 MB in UTF-8
    const auto mark =
        m_library->addMark({.article = m_article, .range = {3, 50'003}, .note = note}).wait();
    QVERIFY(mark);
    QCOMPARE(mark->selector.quote.size(), 50'000);
    QCOMPARE(only().note, note);
}

void TestLibraryMarks::draftsAreNoActs()
{
    const Mark mark = marked({0, 4});
    const QString label = m_library->undoLabel();
    const NoteDraft draft{.article = m_article, .markUuid = mark.uuid, .note = u"正在写"_s};
    QVERIFY(m_library->keepDraft(draft).wait());
    NoteDraft later = draft;
    later.note = u"正在写下去"_s;
    QVERIFY(m_library->keepDraft(later).wait());
    QCOMPARE(m_library->undoLabel(), label);
    m_library.reset(); // as after a crash: what was typed is still there
    m_library = opened(folder(), Library::Access::Write);
    const auto drafts = m_library->draftsOf(m_article);
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().note, u"正在写下去"_s);
    QCOMPARE(drafts->first().markUuid, mark.uuid);
    QCOMPARE(only().note, QString());
    QVERIFY(m_library->dropDraft(mark.uuid).wait());
    QVERIFY(m_library->draftsOf(m_article)->isEmpty());
    QCOMPARE(
        m_library->keepDraft({.article = ArticleId{999'999}, .note = u"x"_s}).wait().error().code,
        Error::Code::NotFound);
}

void TestLibraryMarks::draftEndsWithItsNote()
{
    const Mark mark = marked({0, 4});
    QVERIFY(m_library->keepDraft({.article = m_article, .markUuid = mark.uuid, .note = u"写"_s})
                .wait());
    QVERIFY(m_library->changeMark(mark.id, {.addedTags = {u"河"_s}}).wait());
    QCOMPARE(m_library->draftsOf(m_article)->size(), 1); // still being typed
    QVERIFY(m_library->changeMark(mark.id, {.note = u"写完"_s}).wait());
    QVERIFY(m_library->draftsOf(m_article)->isEmpty());
    QVERIFY(m_library->undo().wait());
    QVERIFY(m_library->draftsOf(m_article)->isEmpty()); // undoing does not bring it back
}

QTEST_GUILESS_MAIN(TestLibraryMarks)
#include "tst_librarymarks.moc"
