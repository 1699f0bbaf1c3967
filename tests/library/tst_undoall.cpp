#include "librarytest.h"
#include "store/databasecare.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

// Whatever a reader does goes back the way it came: two hundred acts of all kinds, undone one by
// one and done again, with the whole content compared at each.
class TestUndoAll final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyActsUndoneOneByOne_data();
    void anyActsUndoneOneByOne();
};

namespace {

// A reader who does anything, out of a seed.
class AnyReader final
{
public:
    AnyReader(const QString &folder, quint32 seed)
        : m_folder(folder)
        , m_random(seed)
        , m_library(opened(folder + u"/library"_s, Library::Access::Create))
    {
        QDir(folder).mkpath(u"pages"_s);
    }

    bool isReady() const { return m_library != nullptr; }
    Library &library() { return *m_library; }

    QByteArray dump()
    {
        if (!m_looking) {
            auto db =
                Connection::open(m_folder + u"/library/library.sqlite"_s, Connection::Mode::Read);
            if (!db)
                return {};
            m_looking.emplace(std::move(*db));
        }
        const auto text = canonicalDump(*m_looking);
        return text ? *text : QByteArray();
    }

    // Does something; what. Acts that are refused change nothing, which is seen elsewhere.
    const char *act()
    {
        look();
        const Operation operation =
            m_articles.isEmpty() ? operations().constFirst() : any(operations());
        (this->*operation.run)();
        return operation.name;
    }

private:
    struct Operation
    {
        const char *name;
        void (AnyReader::*run)();
    };
    static const QList<Operation> &operations();

    // Whether it was refused is not looked at.
    template <typename T>
    static void tried(Job<T> job)
    {
        (void)job.wait();
    }

    // -- what there is
    void look()
    {
        const auto listing =
            m_library->listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
        m_articles = listing ? listing->ids : QList<ArticleId>();
        const auto tags = m_library->tags();
        m_tags = tags ? *tags : QList<Tag>();
        const auto marks = m_library->marksOf(m_articles).wait();
        m_marks = marks ? *marks : QList<Mark>();
        const auto pages = m_library->pagesToReview(true).wait();
        m_pages = pages ? *pages : QList<PageSummary>();
    }

    int below(qsizetype count) { return count > 0 ? m_random.bounded(int(count)) : 0; }
    bool maybe() { return below(2) == 0; }
    template <typename List>
    auto any(const List &list) -> std::decay_t<decltype(*list.begin())>
    {
        return list.empty() ? std::decay_t<decltype(*list.begin())>()
                            : *(list.begin() + below(qsizetype(list.size())));
    }
    ArticleId article() { return any(m_articles); }
    Tag tag() { return any(m_tags); }
    Mark mark() { return any(m_marks); }
    QString word()
    {
        return any(QStringList{u"渔港"_s, u"新桥"_s, u"市场"_s, u"大雪"_s, u"电车"_s});
    }
    QString name() { return any(QStringList{u"生态"_s, u"转型"_s, u"产业"_s, u"人物"_s, u"雪"_s}); }
    QString path() { return maybe() ? name() : name() + u'/' + name(); }
    QString textOf(ArticleId id)
    {
        const auto stored = m_library->article(id);
        return stored ? stored->article.sourceText : QString();
    }
    TextRange rangeOf(ArticleId id)
    {
        const qsizetype size = textOf(id).size();
        const qsizetype begin = below(size - 1);
        return {begin, begin + 1 + below(qMin<qsizetype>(6, size - begin))};
    }
    QString sentence() { return word() + u"昨天有了新的消息，"_s + word() + u"的人都很高兴。"_s; }

    // -- bringing in
    QByteArray page()
    {
        QString text;
        for (int count = 1 + below(3); count > 0; --count)
            text += u"# %1开放\n\n本报讯 %2%3\n\n%4\n\n"_s.arg(word(), sentence(), sentence(),
                                                               sentence());
        return text.toUtf8();
    }
    QByteArray record()
    {
        return u"{\"id\":\"%1\",\"paper\":\"城里日报\",\"date\":\"2024-05-0%2\",\"title\":\"%3\","
               u"\"text\":\"%4\\n%5\",\"keywords\":\"%6\"}\n"_s
                   .arg(QString::number(below(4)), QString::number(1 + below(9)), word(),
                        sentence(), sentence(), name())
                   .toUtf8();
    }
    void bring(const QString &file, const QByteArray &bytes, bool reread = false)
    {
        const QString path = m_folder + u"/pages/"_s + file;
        if (bytes.isEmpty() || writeBytes(path, bytes))
            tried(m_library->import({.paths = {path}, .reread = reread}));
    }
    void importPage() { bring(u"%1.txt"_s.arg(below(3)), page()); }
    void importRecords() { bring(u"%1.jsonl"_s.arg(below(2)), record() + record() + record()); }
    void rereadAll() { bring({}, {}, true); }
    void importBadFile() { bring(u"bad.jsonl"_s, "{\"id\":\"1\"}\n"); }
    void paste()
    {
        auto job = m_library->importText({.text = QString::fromUtf8(page()),
                                          .address = u"https://x.cn/1.html"_s,
                                          .accessed = u"2026-07-03"_s});
        if (job)
            job->wait();
    }

    // -- marks
    void addMark()
    {
        const ArticleId id = article();
        tried(m_library->addMark(
            {.article = id,
             .range = rangeOf(id),
             .tagPaths = maybe() ? QStringList{path()} : QStringList{path(), path()},
             .note = maybe() ? sentence() : QString(),
             .isWhole = below(6) == 0,
             .isImportant = below(4) == 0}));
    }
    void tagPassage()
    {
        const Mark there = mark();
        tried(m_library->tagPassage(
            {.article = there.article, .range = there.selector.range, .tagPaths = {path()}}));
    }
    void changeNote() { tried(m_library->changeMark(mark().id, {.note = sentence()})); }
    void changeTags()
    {
        tried(m_library->changeMark(mark().id, {.addedTags = {path()}, .removedTags = {path()}}));
    }
    void setImportant() { tried(m_library->changeMark(mark().id, {.isImportant = maybe()})); }
    void moveMark()
    {
        const Mark moved = mark();
        tried(m_library->setMarkRange(moved.id, rangeOf(moved.article)));
    }
    void deleteMark() { tried(m_library->deleteMark(mark().id)); }
    void confirmMark() { tried(m_library->confirmMark(mark().id)); }
    void attachMark()
    {
        const ArticleId id = article();
        tried(m_library->attachMark(mark().id, id, rangeOf(id)));
    }
    QList<HitPlace> hits()
    {
        QList<HitPlace> places;
        for (int count = 1 + below(4); count > 0; --count) {
            const ArticleId id = article();
            places << HitPlace{.article = id, .range = rangeOf(id)};
        }
        return places;
    }
    void tagHits()
    {
        const HitExtent extent =
            any(QList{HitExtent::Match, HitExtent::Sentence, HitExtent::Paragraph});
        tried(m_library->tagHits(hits(), extent, {path()}));
    }
    void judgeHits()
    {
        const Verdict verdict = any(QList{Verdict::Dismissed, Verdict::Later, Verdict::None});
        tried(m_library->setVerdicts(word(), hits(), verdict));
    }

    // -- the codebook
    void addTag() { tried(m_library->addTag(path(), {.slot = below(10), .description = word()})); }
    void renameTag() { tried(m_library->renameTag(tag().id, name())); }
    void changeTag()
    {
        tried(m_library->changeTag(tag().id, {.color = below(tagColorCount),
                                              .slot = below(10),
                                              .example = sentence(),
                                              .aliases = QStringList{word(), word()},
                                              .names = QMap<QString, QString>{{u"en"_s, word()}}}));
    }
    void moveTag()
    {
        tried(m_library->moveTag(tag().id, {maybe() ? TagId{} : tag().id, below(3)}));
    }
    void mergeTags() { tried(m_library->mergeTags(tag().id, tag().id)); }
    void splitTag()
    {
        const Mark split = mark();
        tried(m_library->splitTag(any(split.tags).id, path(), {split.id}));
    }
    void deleteTag()
    {
        tried(m_library->deleteTag(tag().id, maybe() ? ChildTags::MoveUp : ChildTags::Delete,
                                   maybe() ? EmptiedMarks::Keep : EmptiedMarks::Remove));
    }
    void importCodebook()
    {
        const QString file = m_folder + u"/codebook.csv"_s;
        const QString text = u"path,description\n%1,%2\n%3,%2\n"_s.arg(path(), sentence(), path());
        if (writeBytes(file, text.toUtf8()))
            tried(m_library->importCodebook(file));
    }

    // -- words and pages
    void correct()
    {
        const ArticleId id = article();
        const auto cause = maybe() ? Correction::Cause::Misread : Correction::Cause::Misprint;
        tried(m_library->correct(id, rangeOf(id), maybe() ? word() : u"甲"_s, cause));
    }
    void withdraw()
    {
        const auto corrections = m_library->correctionsOf(article());
        if (corrections && !corrections->isEmpty())
            tried(m_library->withdrawCorrection(any(*corrections).uuid));
    }
    void editPage(PageEdit edit)
    {
        const auto view = m_library->page(any(m_pages).id).wait();
        if (!view)
            return;
        const qsizetype lines = view->lines.size();
        edit.line = edit.line < 0 ? 0 : 1 + below(lines);
        edit.target = 1 + below(lines);
        tried(m_library->editPage(view->id, {edit}));
    }
    void cutPage()
    {
        using enum PageEdit::Kind;
        editPage({.kind = any(QList{Join, Split, Assign, Move, Glue, Cut})});
    }
    void setRole()
    {
        editPage({.kind = PageEdit::Kind::Role,
                  .value = any(QStringList{u"paragraph"_s, u"furniture"_s, u"main"_s})});
    }
    void labelPage()
    {
        editPage({.kind = PageEdit::Kind::Date, .line = -1, .value = u"2024-05"_s});
    }
    void placeArticle() { editPage({.kind = PageEdit::Kind::City, .value = u"350200"_s}); }
    void readInEncoding()
    {
        editPage({.kind = PageEdit::Kind::Encoding,
                  .line = -1,
                  .value = any(QStringList{u"UTF-8"_s, u"GB18030"_s})});
    }
    void labelFolder()
    {
        const PageEdit paper{.kind = PageEdit::Kind::Paper, .value = word() + u"日报"_s};
        tried(m_library->editFolderOf(any(m_pages).id, {paper}));
    }

    // -- phrases and searches
    void addPhrase() { tried(m_library->addPhrases({{.source = word(), .rendition = name()}})); }
    void deletePhrase()
    {
        const auto phrases = m_library->phrases();
        if (phrases && !phrases->isEmpty())
            tried(m_library->deletePhrases({any(*phrases).id}));
    }
    SavedSearch search()
    {
        const auto searches = m_library->savedSearches();
        return searches ? any(*searches) : SavedSearch();
    }
    void saveSearch()
    {
        Filter filter;
        filter.query = word();
        tried(m_library->saveSearch(name() + word(), filter));
    }
    void renameSearch() { tried(m_library->renameSearch(search().id, name() + word())); }
    void deleteSearch() { tried(m_library->deleteSearch(search().id)); }

    // -- many marks at once, and what is said of them
    QList<MarkId> someMarks()
    {
        QList<MarkId> ids;
        for (int count = 1 + below(4); count > 0; --count)
            ids << mark().id;
        return ids;
    }
    void retagMarks() { tried(m_library->retagMarks(someMarks(), {path()}, {tag().path})); }
    void deleteMarks() { tried(m_library->deleteMarks(someMarks())); }
    void confirmMarks() { tried(m_library->confirmMarks(someMarks())); }
    void linkMarks()
    {
        const LinkKind kind =
            any(QList{LinkKind::Supports, LinkKind::Contradicts, LinkKind::SameEvent});
        tried(m_library->linkMarks(mark().id, mark().id, kind));
    }
    void unlinkMarks()
    {
        const auto links = m_library->linksOf({mark().id});
        if (links && !links->isEmpty())
            tried(m_library->unlinkMarks(any(*links).uuid));
    }
    void comment() { tried(m_library->commentOn(mark().id, word())); }
    CommentId anyComment()
    {
        QList<MarkId> marks;
        for (const Mark &one : std::as_const(m_marks))
            marks << one.id;
        const auto comments = m_library->commentsOf(marks);
        return comments ? any(*comments).id : CommentId{};
    }
    void changeComment() { tried(m_library->changeComment(anyComment(), word())); }
    void deleteComment() { tried(m_library->deleteComment(anyComment())); }
    void saveMemo()
    {
        const auto about = m_library->article(article());
        const QList<MemoSubject> subjects{{},
                                          {MemoKind::Article, about ? about->article.uuid : u""_s},
                                          {MemoKind::Tag, tag().uuid},
                                          {MemoKind::City, u"210900"_s}};
        Memo memo;
        memo.about = any(subjects);
        memo.title = name();
        memo.text = sentence();
        tried(m_library->saveMemo(memo));
    }
    void deleteMemo()
    {
        const auto memos = m_library->memos();
        if (memos && !memos->isEmpty())
            tried(m_library->deleteMemo(any(*memos).id));
    }
    SavedPassages filter()
    {
        const auto filters = m_library->savedPassages();
        return filters ? any(*filters) : SavedPassages();
    }
    void savePassages()
    {
        PassageFilter wanted;
        wanted.text = word();
        tried(m_library->savePassages(name() + word(), wanted));
    }
    void renamePassages() { tried(m_library->renamePassages(filter().id, name() + word())); }
    void deletePassages() { tried(m_library->deletePassages(filter().id)); }

    // -- deleting
    void deleteArticles()
    {
        QList<ArticleId> ids{article(), article()};
        if (m_articles.size() > 2)
            tried(m_library->deleteArticles(ids));
    }
    void restore()
    {
        const auto items = m_library->bin().wait();
        if (items && !items->isEmpty())
            tried(m_library->restoreFromBin({any(*items).uuid}));
    }
    void drop()
    {
        const auto items = m_library->bin().wait();
        if (items && !items->isEmpty())
            tried(m_library->dropFromBin({any(*items).uuid}));
    }
    void emptyBin()
    {
        if (below(4) == 0)
            tried(m_library->emptyBin());
    }

    void backAndForth()
    {
        if (m_library->undo().wait())
            tried(m_library->redo());
    }

    QString m_folder;
    QRandomGenerator m_random;
    std::unique_ptr<Library> m_library;
    std::optional<Connection> m_looking;
    QList<ArticleId> m_articles;
    QList<Tag> m_tags;
    QList<Mark> m_marks;
    QList<PageSummary> m_pages;
};

// What makes most of the others possible comes more than once.
const QList<AnyReader::Operation> &AnyReader::operations()
{
    static const QList<Operation> all{
        {"import a page", &AnyReader::importPage},
        {"import a page", &AnyReader::importPage},
        {"import records", &AnyReader::importRecords},
        {"read all again", &AnyReader::rereadAll},
        {"import a file without text", &AnyReader::importBadFile},
        {"paste a page", &AnyReader::paste},
        {"mark", &AnyReader::addMark},
        {"mark", &AnyReader::addMark},
        {"mark", &AnyReader::addMark},
        {"tag a passage", &AnyReader::tagPassage},
        {"change a note", &AnyReader::changeNote},
        {"change tags", &AnyReader::changeTags},
        {"set important", &AnyReader::setImportant},
        {"move a mark", &AnyReader::moveMark},
        {"delete a mark", &AnyReader::deleteMark},
        {"confirm a mark", &AnyReader::confirmMark},
        {"attach a mark", &AnyReader::attachMark},
        {"tag hits", &AnyReader::tagHits},
        {"judge hits", &AnyReader::judgeHits},
        {"add a tag", &AnyReader::addTag},
        {"rename a tag", &AnyReader::renameTag},
        {"change a tag", &AnyReader::changeTag},
        {"move a tag", &AnyReader::moveTag},
        {"merge tags", &AnyReader::mergeTags},
        {"split a tag", &AnyReader::splitTag},
        {"delete a tag", &AnyReader::deleteTag},
        {"import a codebook", &AnyReader::importCodebook},
        {"correct", &AnyReader::correct},
        {"withdraw a correction", &AnyReader::withdraw},
        {"cut a page otherwise", &AnyReader::cutPage},
        {"say what lines are", &AnyReader::setRole},
        {"label a page", &AnyReader::labelPage},
        {"place an article", &AnyReader::placeArticle},
        {"read in an encoding", &AnyReader::readInEncoding},
        {"label a folder", &AnyReader::labelFolder},
        {"add a phrase", &AnyReader::addPhrase},
        {"delete a phrase", &AnyReader::deletePhrase},
        {"save a search", &AnyReader::saveSearch},
        {"rename a search", &AnyReader::renameSearch},
        {"delete a search", &AnyReader::deleteSearch},
        {"change the tags of marks", &AnyReader::retagMarks},
        {"delete marks", &AnyReader::deleteMarks},
        {"confirm marks", &AnyReader::confirmMarks},
        {"link marks", &AnyReader::linkMarks},
        {"link marks", &AnyReader::linkMarks},
        {"unlink marks", &AnyReader::unlinkMarks},
        {"comment", &AnyReader::comment},
        {"comment", &AnyReader::comment},
        {"change a comment", &AnyReader::changeComment},
        {"delete a comment", &AnyReader::deleteComment},
        {"write a memo", &AnyReader::saveMemo},
        {"delete a memo", &AnyReader::deleteMemo},
        {"save a filter", &AnyReader::savePassages},
        {"rename a filter", &AnyReader::renamePassages},
        {"delete a filter", &AnyReader::deletePassages},
        {"delete articles", &AnyReader::deleteArticles},
        {"restore from the bin", &AnyReader::restore},
        {"restore from the bin", &AnyReader::restore},
        {"drop from the bin", &AnyReader::drop},
        {"empty the bin", &AnyReader::emptyBin},
        {"go back and forth", &AnyReader::backAndForth},
    };
    return all;
}

// What an act came to.
struct Step
{
    QByteArray what; // the seed, the number and the name of the act
    QByteArray dump;
};

// The first line that differs.
QByteArray difference(const QByteArray &now, const QByteArray &wanted)
{
    const QList<QByteArray> lines = now.split('\n');
    const QList<QByteArray> others = wanted.split('\n');
    for (qsizetype at = 0; at < qMax(lines.size(), others.size()); ++at) {
        if (lines.value(at) != others.value(at))
            return "\n now  " + lines.value(at) + "\n then " + others.value(at);
    }
    return {};
}

} // namespace

void TestUndoAll::anyActsUndoneOneByOne_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {20250703U, 4711U, 99U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndoAll::anyActsUndoneOneByOne()
{
    constexpr int acts = 200;
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    AnyReader reader(folder.path(), seed);
    QVERIFY(reader.isReady());
    QList<Step> steps{{"the beginning", reader.dump()}}; // after each act that changed something
    for (int number = 0; number < acts; ++number) {
        const QByteArray what = "seed " + QByteArray::number(seed) + " act " +
                                QByteArray::number(number) + ": " + reader.act();
        const QByteArray dump = reader.dump();
        if (dump != steps.constLast().dump)
            steps << Step{what, dump};
    }
    QVERIFY2(steps.size() > acts / 3, QByteArray::number(steps.size()));
    // Times are not in the dump: an act that changed only them is undone on the way.
    for (qsizetype at = steps.size() - 1; at > 0;) {
        const auto undone = reader.library().undo().wait();
        QVERIFY2(undone, "undo of " + steps[at].what);
        const QByteArray dump = reader.dump();
        if (dump == steps[at].dump)
            continue;
        --at;
        QVERIFY2(dump == steps[at].dump,
                 "undo of " + steps[at + 1].what + difference(dump, steps[at].dump));
    }
    for (qsizetype at = 0; at + 1 < steps.size();) {
        QVERIFY2(reader.library().redo().wait(), "redo of " + steps[at + 1].what);
        const QByteArray dump = reader.dump();
        if (dump == steps[at].dump)
            continue;
        ++at;
        QVERIFY2(dump == steps[at].dump,
                 "redo of " + steps[at].what + difference(dump, steps[at].dump));
    }
}

QTEST_GUILESS_MAIN(TestUndoAll)
#include "tst_undoall.moc"
