#include "librarytest.h"
#include "store/databasecare.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using enum PageEdit::Kind;

namespace {

const QByteArray town("# 新桥通车\n"
                      "本报记者 高鹏\n"
                      "昨天新桥正式通\n"
                      "车了，大家都很高兴。\n"
                      "\n"
                      "桥长三百米，宽二十米，是城里最长的桥。\n"
                      "\n"
                      "# 市场开张\n"
                      "本报记者 王英\n"
                      "市场今天开门迎客，顾客有一千多人。\n"
                      "\n"
                      "菜价比上月便宜一成，肉价也便宜了。\n");

} // namespace

class TestReviewing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pageAsItWasRead();
    void joinLeavesAnAlias();
    void splitAndUndo();
    void marksFollowTheirWords();
    void marksWhoseWordsAreTornApart();
    void misfitChangesNothing();
    void importAgainKeepsEdits();
    void rereadKeepsEdits();
    void otherBytesKeepEditsOfTheSameLines();
    void labelsOfAFolder();
    void doubtfulPagesFirst();
    void warnedPagesAreToBeChecked();
    void onlyPdfPagesCanBeDrawn();
    void namesOfPages();
    void missingBytes();
    void readStatesComeBack();
    void otherEncoding();
    void randomEditsUndone();

private:
    QByteArray dump() const;
    QString write(const QString &name, const QByteArray &bytes) const;
    PageId onlyPage() const;
    QStringList headlines(const PageView &view) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_case;
    std::unique_ptr<Library> m_library;
    QString m_town;
};

void TestReviewing::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

// A library with one page of two articles.
void TestReviewing::init()
{
    m_library.reset();
    m_case = std::make_unique<QTemporaryDir>();
    m_library = opened(m_case->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
    QVERIFY(QDir(m_case->path()).mkpath(u"pages"_s));
    m_town = write(u"town.txt"_s, town);
    QCOMPARE(m_library->import({.paths = {m_town}}).wait().added, 1);
}

QByteArray TestReviewing::dump() const
{
    auto db = Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto dumped = db ? canonicalDump(*db) : db.error();
    return dumped ? *dumped : QByteArray();
}

QString TestReviewing::write(const QString &name, const QByteArray &bytes) const
{
    QString path = m_case->filePath(u"pages/"_s + name);
    return writeBytes(path, bytes) ? path : QString();
}

PageId TestReviewing::onlyPage() const
{
    const auto pages = m_library->pagesToReview(true).wait();
    return pages && pages->size() == 1 ? pages->first().id : PageId{};
}

QStringList TestReviewing::headlines(const PageView &view) const
{
    QStringList headlines;
    for (const Article &article : view.page.articles)
        headlines << article.headline();
    return headlines;
}

void TestReviewing::pageAsItWasRead()
{
    const auto view = m_library->page(onlyPage()).wait();
    QVERIFY(view);
    QCOMPARE(headlines(*view), (QStringList{u"新桥通车"_s, u"市场开张"_s}));
    QCOMPARE(view->lines.size(), 12);
    QCOMPARE(view->lines[3], u"车了，大家都很高兴。"_s);
    QCOMPARE(view->articles.size(), 2);
    QVERIFY(view->edits.isEmpty());
    for (qsizetype at = 0; at < 2; ++at) {
        const auto stored = m_library->article(view->articles[at]);
        QVERIFY(stored);
        QCOMPARE(stored->article.sourceText, view->page.articles[at].sourceText);
        const auto page = m_library->pageOf(view->articles[at]);
        QVERIFY(page);
        QCOMPARE(*page, view->id);
    }
    const auto nowhere = m_library->page(PageId(99)).wait();
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Error::Code::NotFound);
}

void TestReviewing::joinLeavesAnAlias()
{
    const auto before = m_library->page(onlyPage()).wait();
    const auto joined =
        m_library->editPage(before->id, {{.kind = Join, .line = 10, .target = 1}}).wait();
    QVERIFY(joined);
    QCOMPARE(joined->articles, before->articles.first(1));
    QCOMPARE(joined->edits.size(), 1);
    const auto byAlias = m_library->articleByUuid(before->page.articles[1].uuid);
    QVERIFY(byAlias);
    QCOMPARE(*byAlias, before->articles[0]);
}

void TestReviewing::splitAndUndo()
{
    const QByteArray asImported = dump();
    QVERIFY(!asImported.isEmpty());
    const auto before = m_library->page(onlyPage()).wait();
    const auto split = m_library
                           ->editPage(before->id, {{.kind = Split, .line = 6},
                                                   {.kind = Paper, .value = u"城报"_s}})
                           .wait();
    QVERIFY(split);
    QCOMPARE(split->articles.size(), 3);
    QCOMPARE(split->articles[0], before->articles[0]); // the part with the headline
    QCOMPARE(split->page.paper, u"城报"_s);
    const QByteArray asSplit = dump();
    QCOMPARE(m_library->undoLabel(), u"Split article"_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), asImported);
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), asSplit);
    const auto problems = m_library->problems().wait();
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

static TextRange rangeOf(const QString &quote, const QString &text)
{
    const qsizetype begin = text.indexOf(quote);
    return {begin, begin + quote.size()};
}

void TestReviewing::marksFollowTheirWords()
{
    const auto before = m_library->page(onlyPage()).wait();
    const QString &bridge = before->page.articles[0].sourceText;
    const auto moved = m_library
                           ->addMark({.article = before->articles[0],
                                      .range = rangeOf(u"宽二十米"_s, bridge),
                                      .tagPaths = {u"桥"_s}})
                           .wait();
    const auto overTheTear = m_library
                                 ->addMark({.article = before->articles[0],
                                            .range = rangeOf(u"正式通车了"_s, bridge),
                                            .tagPaths = {u"桥"_s}})
                                 .wait();
    QVERIFY(moved && overTheTear);
    const auto after = m_library
                           ->editPage(before->id, {{.kind = Assign, .line = 6, .target = 8},
                                                   {.kind = Cut, .line = 4}})
                           .wait();
    QVERIFY(after);
    const auto marks = m_library->marksOf(after->articles[1]);
    QVERIFY(marks);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().uuid, moved->uuid);
    QCOMPARE(marks->first().state, MarkState::Ok);
    const Selector &place = marks->first().selector;
    QCOMPARE(after->page.articles[1].sourceText.mid(place.range.begin, place.range.length()),
             u"宽二十米"_s);
    // What was torn is torn again; the mark has the same words, with the line feed between them.
    const auto left = m_library->marksOf(after->articles[0]);
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().selector.quote, u"正式通\n车了"_s);
    QCOMPARE(left->first().state, MarkState::Ok);
    const auto problems = m_library->problems().wait();
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

// Words that go two ways: the mark goes with most of them, and says so.
void TestReviewing::marksWhoseWordsAreTornApart()
{
    const auto before = m_library->page(onlyPage()).wait();
    const QString &bridge = before->page.articles[0].sourceText;
    const auto mark = m_library
                          ->addMark({.article = before->articles[0],
                                     .range = rangeOf(u"高兴。\n桥长"_s, bridge),
                                     .tagPaths = {u"桥"_s}})
                          .wait();
    QVERIFY(mark);
    QVERIFY(m_library->editPage(before->id, {{.kind = Assign, .line = 6, .target = 8}}).wait());
    const auto marks = m_library->marksOf(before->articles[0]);
    QVERIFY(marks);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().state, MarkState::ToConfirm);
    QCOMPARE(marks->first().selector.quote, u"高兴。"_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(m_library->marksOf(before->articles[0])->first().state, MarkState::Ok);
}

void TestReviewing::misfitChangesNothing()
{
    const QByteArray before = dump();
    const auto view = m_library
                          ->editPage(onlyPage(), {{.kind = Split, .line = 6},
                                                  {.kind = Join, .line = 5, .target = 1}})
                          .wait();
    QVERIFY(!view);
    QCOMPARE(view.error(), (Error{Error::Code::BadValue, u"5"_s, u"join"_s}));
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), u"Import 1 file(s)"_s);
}

void TestReviewing::importAgainKeepsEdits()
{
    QVERIFY(m_library->editPage(onlyPage(), {{.kind = Join, .line = 8, .target = 1}}).wait());
    const QByteArray edited = dump();
    QCOMPARE(m_library->import({.paths = {m_town}}).wait().unchanged, 1);
    QCOMPARE(dump(), edited);
}

void TestReviewing::rereadKeepsEdits()
{
    QVERIFY(m_library
                ->editPage(onlyPage(), {{.kind = Join, .line = 8, .target = 1},
                                        {.kind = City, .value = u"210900"_s}})
                .wait());
    const QByteArray edited = dump();
    const ImportReport report = m_library->import({.paths = {m_town}, .reread = true}).wait();
    QCOMPARE(report.revised, 1);
    QCOMPARE(report.pages.first().articles.size(), 1); // as it is stored
    QCOMPARE(dump(), edited);
    QCOMPARE(m_library->page(onlyPage()).wait()->edits.size(), 2);
}

void TestReviewing::otherBytesKeepEditsOfTheSameLines()
{
    QVERIFY(m_library
                ->editPage(onlyPage(),
                           {{.kind = Join, .line = 10, .target = 1}, {.kind = Cut, .line = 4}})
                .wait());
    // A line more at the beginning, another word in line 4.
    QByteArray bytes = "城里新闻网\n" + town;
    bytes.replace("大家都很高兴", "人人都很高兴");
    QVERIFY(!write(u"town.txt"_s, bytes).isEmpty());
    QCOMPARE(m_library->import({.paths = {m_town}}).wait().revised, 1);
    const auto pages = m_library->pagesToReview(true).wait();
    QVERIFY(pages);
    QCOMPARE(pages->size(), 2);
    const auto newest = m_library->page(pages->at(0).id).wait();
    const auto other = m_library->page(pages->at(1).id).wait();
    QVERIFY(newest && other);
    const PageView &page = newest->lines.size() == 13 ? *newest : *other;
    QCOMPARE(page.edits,
             (QList<PageEdit>{{.kind = Join, .line = 11, .target = 2}, {.kind = Cut, .line = -4}}));
    QVERIFY(page.page.warnings.contains(u"edit-unfit:2"_s));
    QVERIFY(headlines(page).filter(u"市场开张"_s).isEmpty());
}

void TestReviewing::labelsOfAFolder()
{
    const QString second = write(u"second.txt"_s, "# 学校开学\n学生回到学校，老师都来了。\n");
    QVERIFY(QDir(m_case->path()).mkpath(u"pages/below"_s));
    const QString below = write(u"below/third.txt"_s, "# 医院搬家\n医院搬到新楼，病人都去了。\n");
    QCOMPARE(m_library->import({.paths = {m_case->filePath(u"pages"_s)}}).wait().added, 2);
    const PageId page = *m_library->pageOf(articleCalled(*m_library, u"学校开学"_s).id);
    const QByteArray before = dump();
    const QList<PageEdit> labels{{.kind = City, .value = u"210900"_s},
                                 {.kind = Paper, .value = u"阜新日报"_s}};
    const auto changed = m_library->editFolderOf(page, labels).wait();
    QVERIFY(changed);
    QCOMPARE(*changed, 2);
    QCOMPARE(articleCalled(*m_library, u"新桥通车"_s).paper, u"阜新日报"_s);
    QCOMPARE(articleCalled(*m_library, u"学校开学"_s).city.shortName, u"阜新"_s);
    QVERIFY(articleCalled(*m_library, u"医院搬家"_s).paper.isEmpty());
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    const auto wrong = m_library->editFolderOf(page, {{.kind = Split, .line = 2}}).wait();
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::BadValue);
}

void TestReviewing::doubtfulPagesFirst()
{
    // The day of the page is unknown.
    QCOMPARE(*m_library->doubtfulPages(), 1);
    const auto doubtful = m_library->pagesToReview(false).wait();
    QVERIFY(doubtful);
    QCOMPARE(doubtful->size(), 1);
    QCOMPARE(doubtful->first().fileName, u"town.txt"_s);
    QCOMPARE(doubtful->first().articles, 2);
    const auto view = m_library->page(onlyPage()).wait();
    QCOMPARE(doubtful->first().doubts, openDoubts(view->page));
    QVERIFY(m_library
                ->editPage(view->id, {{.kind = City, .value = u"210900"_s},
                                      {.kind = Date, .value = u"2025-07-03"_s}})
                .wait());
    QCOMPARE(*m_library->doubtfulPages(), 0);
    QVERIFY(m_library->pagesToReview(false).wait()->isEmpty());
    QCOMPARE(m_library->pagesToReview(true).wait()->first().date.best, u"2025-07-03"_s);
}

void TestReviewing::warnedPagesAreToBeChecked()
{
    const QString path = write(u"bridge.txt"_s, QByteArray(town).replace("新桥", "\u202e新桥"));
    ImportRequest request{.paths = {path}};
    request.given.city = *m_library->gazetteer().place(u"210900"_s);
    request.given.date = *parseEdtf(u"2025-07-03"_s);
    request.given.date.kind = DateKind::Given;
    QVERIFY(m_library->import(request).wait().added == 1);
    const auto pages = m_library->pagesToReview(false).wait();
    QVERIFY(pages);
    const auto warned = std::ranges::find(*pages, u"bridge.txt"_s, &PageSummary::fileName);
    QVERIFY(warned != pages->end()); // though nothing in it is in doubt
    QCOMPARE(warned->doubts, 0);
    QCOMPARE(warned->warnings, QStringList{u"invisible:1,3"_s});
    QCOMPARE(pages->last().fileName, u"bridge.txt"_s); // behind those in doubt
    QCOMPARE(*m_library->doubtfulPages(), 1);
}

void TestReviewing::onlyPdfPagesCanBeDrawn()
{
    const auto sheet = m_library->sheetOf(onlyPage(), 1).wait();
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, Error::Code::Unsupported);
    QCOMPARE(m_library->sheetOf(PageId(99), 1).wait().error().code, Error::Code::NotFound);
}

void TestReviewing::namesOfPages()
{
    const auto view = m_library->page(onlyPage()).wait();
    QVERIFY(view->name.endsWith(u":1"_s));
    for (const QString &name : {view->name, view->name.chopped(2), view->name.left(8),
                                QString(view->name.left(8) + u":1"_s)}) {
        const auto id = m_library->pageByName(name);
        QVERIFY(id);
        QCOMPARE(*id, view->id);
    }
    for (const QString &name : {view->name.left(5), QString(view->name.left(8) + u":2"_s),
                                QString(view->name.left(8) + u":x"_s), u"zzzzzz"_s, QString()})
        QVERIFY(!m_library->pageByName(name));
}

// What was imported is needed to put it right.
void TestReviewing::missingBytes()
{
    const auto view = m_library->page(onlyPage()).wait();
    const QString kept = m_library->folder() + u"/pages/"_s + view->page.sha256;
    QVERIFY(writeBytes(kept, "# 别的\n"));
    const auto edited = m_library->editPage(view->id, {{.kind = Split, .line = 6}}).wait();
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, Error::Code::Damaged);
}

// What the reader read is no act, but it hangs on an article that an act removed.
void TestReviewing::readStatesComeBack()
{
    const auto view = m_library->page(onlyPage()).wait();
    QVERIFY(m_library->setReadState(view->articles[1], ReadState::Coded).wait());
    const QByteArray before = dump();
    QVERIFY(m_library->editPage(view->id, {{.kind = Join, .line = 8, .target = 1}}).wait());
    const QByteArray joined = dump();
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QVERIFY(m_library->setReadState(view->articles[1], ReadState::Reading).wait());
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), joined);
}

void TestReviewing::otherEncoding()
{
    const PageId id = onlyPage();
    QVERIFY(m_library->editPage(id, {{.kind = Join, .line = 8, .target = 1}}).wait());
    const QByteArray before = dump();
    const auto lines = m_library->linesReadAs(id, u"UTF-8"_s).wait();
    QVERIFY(lines);
    QCOMPARE(lines->lines.size(), 12);
    const auto again = m_library->editPage(id, {{.kind = Encoding, .value = u"UTF-8"_s}}).wait();
    QVERIFY(again);
    QCOMPARE(again->edits.size(), 2);
    QCOMPARE(again->page.articles.size(), 1); // the edit before it was done again
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    const auto unknown = m_library->editPage(id, {{.kind = Encoding, .value = u"EBCDIC"_s}}).wait();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().where, u"pages/town.txt"_s);
    QCOMPARE(dump(), before);
}

static PageEdit anyEdit(QRandomGenerator &random, int lines)
{
    static const QStringList roles{u"headline"_s, u"paragraph"_s, u"caption"_s, u"furniture"_s,
                                   u"section"_s};
    PageEdit edit{.kind = PageEdit::Kind(random.bounded(7)), .line = random.bounded(lines) + 1};
    edit.target = random.bounded(lines) + 1;
    if (random.bounded(3) == 0)
        edit.lastLine = edit.line + random.bounded(4);
    if (edit.kind == Role)
        edit.value = roles[random.bounded(roles.size())];
    return edit;
}

// A hundred edits on the sample pages, with marks on them; marks are on the words they were made on
// or say that they are not; taken back one by one the library is what it was each time.
void TestReviewing::randomEditsUndone()
{
    constexpr int editCount = 100;
    QCOMPARE(m_library->import({.paths = {QStringLiteral(SEEDS_FOLDER)}}).wait().added, 5);
    QRandomGenerator random(5);
    QHash<QString, QString> words; // of each mark
    const auto pages = m_library->pagesToReview(true).wait();
    QVERIFY(pages);
    for (const PageSummary &page : *pages) {
        const auto view = m_library->page(page.id).wait();
        QVERIFY(view);
        for (qsizetype at = 0; at < view->articles.size(); ++at) {
            const QString &text = view->page.articles[at].sourceText;
            const qsizetype begin = random.bounded(std::max<int>(1, int(text.size()) - 12));
            const auto mark = m_library
                                  ->addMark({.article = view->articles[at],
                                             .range = {begin, std::min(begin + 12, text.size())},
                                             .tagPaths = {u"词"_s}})
                                  .wait();
            QVERIFY(mark);
            words.insert(mark->uuid, QString(mark->selector.quote).remove(u'\n').remove(u' '));
        }
    }
    QList<QByteArray> dumps{dump()};
    while (dumps.size() <= editCount) {
        const PageSummary &page = pages->at(random.bounded(int(pages->size())));
        const int lines = int(m_library->page(page.id).wait()->lines.size());
        if (m_library->editPage(page.id, {anyEdit(random, lines)}).wait())
            dumps << dump();
    }
    int onTheirWords = 0;
    for (auto mark = words.cbegin(); mark != words.cend(); ++mark) {
        const auto now = m_library->markByUuid(mark.key());
        QVERIFY(now);
        if (now->state != MarkState::Ok)
            continue;
        ++onTheirWords;
        const auto stored = m_library->article(now->article);
        QVERIFY(stored);
        const TextRange range = now->selector.range;
        QString found = stored->article.sourceText.mid(range.begin, range.length());
        QCOMPARE(found.remove(u'\n').remove(u' '), mark.value());
    }
    QVERIFY(onTheirWords * 10 > words.size() * 8);
    const auto problems = m_library->problems().wait();
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
    while (dumps.size() > 1) {
        QVERIFY(dumps.takeLast() == dump());
        QVERIFY(m_library->undo().wait());
    }
    QVERIFY(dumps.first() == dump());
}

QTEST_GUILESS_MAIN(TestReviewing)

#include "tst_reviewing.moc"
