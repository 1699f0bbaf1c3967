#include "librarytest.h"
#include "paper/importedtext.h"
#include "store/databasecare.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Cause = Correction::Cause;

const QByteArray town("# 新桥通车\n"
                      "本报记者 高朋\n"
                      "昨天新桥正式通\n"
                      "车了，大家都很高兴。\n"
                      "\n"
                      "桥长三百米，宽二十米，是城里最长的桥。\n");

const QByteArray
    record("{\"id\":\"1\",\"paper\":\"城里日报\",\"date\":\"2024-05-06\",\"title\":\"市场开张\","
           "\"byline\":\"王英\",\"text\":\"市场今天开门迎客。\\n菜价比上月便宜一成。\"}\n");

} // namespace

class TestCorrecting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsArePutRight();
    void whoAndWhen();
    void undoneToTheSame();
    void nothingChanges();
    void refused();
    void marksStayOnTheirWords();
    void foundByTheNewWords();
    void readAgainKeepsThem();
    void otherBytesKeepThemInTheSameLines();
    void misprintsAreNoted();
    void withdrawn();
    void articleOfARecord();
    void recordComesAgain();
    void recordWithOtherText();
    void joinedArticlesKeepThem();
    void randomCorrectionsUndone();

private:
    QByteArray dump() const;
    QString write(const QString &name, const QByteArray &bytes) const;
    ArticleId called(const QString &headline) { return articleCalled(*m_library, headline).id; }
    QString textOf(ArticleId id) const;
    Result<QList<Correction>> correct(ArticleId id, const QString &words, const QString &text,
                                      Cause cause = Cause::Misread);
    qint64 found(const QString &query) const;
    QString wrongSegment(const StoredArticle &stored);

    std::unique_ptr<QTemporaryDir> m_case;
    std::unique_ptr<Library> m_library;
    QString m_town;
};

void TestCorrecting::init()
{
    m_library.reset();
    m_case = std::make_unique<QTemporaryDir>();
    m_library = opened(m_case->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
    QVERIFY(QDir(m_case->path()).mkpath(u"pages"_s));
    m_town = write(u"town.txt"_s, town);
    QCOMPARE(m_library->import({.paths = {m_town}}).wait().added, 1);
}

QByteArray TestCorrecting::dump() const
{
    auto db = Connection::open(m_library->folder() + u"/library.sqlite"_s, Connection::Mode::Read);
    const auto dumped = db ? canonicalDump(*db) : db.error();
    return dumped ? *dumped : QByteArray();
}

QString TestCorrecting::write(const QString &name, const QByteArray &bytes) const
{
    QString path = m_case->filePath(u"pages/"_s + name);
    return writeBytes(path, bytes) ? path : QString();
}

QString TestCorrecting::textOf(ArticleId id) const
{
    const auto stored = m_library->article(id);
    return stored ? stored->article.sourceText : QString();
}

Result<QList<Correction>> TestCorrecting::correct(ArticleId id, const QString &words,
                                                  const QString &text, Cause cause)
{
    const qsizetype begin = textOf(id).indexOf(words);
    return m_library->correct(id, {begin, begin + words.size()}, text, cause).wait();
}

qint64 TestCorrecting::found(const QString &query) const
{
    const auto page = m_library->search({.query = query}, 10, 0).wait();
    return page ? page->total : -1;
}

void TestCorrecting::wordsArePutRight()
{
    const ArticleId id = called(u"新桥通车"_s);
    const auto made = correct(id, u"正式通车"_s, u"正試通行"_s);
    QVERIFY(made);
    QCOMPARE(textOf(id), u"新桥通车\n本报记者 高朋\n昨天新桥正試通行了，大家都很高兴。\n"
                         "桥长三百米，宽二十米，是城里最长的桥。"_s);
    QCOMPARE(made->size(), 2);
    QCOMPARE(made->at(0).imported, u"式"_s);
    QCOMPARE(made->at(0).text, u"試"_s);
    QCOMPARE(made->at(0).range, (TextRange{18, 19})); // 4 + 1 + 7 + 1, then 昨天新桥正
    QCOMPARE(made->at(1).imported, u"车"_s);
    QCOMPARE(made->at(1).line, 4);
    const auto stored = m_library->article(id);
    QVERIFY(stored);
    QCOMPARE(stored->article.corrections.size(), 2);
    // What was imported is as it was.
    const auto view = m_library->page(*m_library->pageOf(id)).wait();
    QVERIFY(view);
    QCOMPARE(view->lines[2], u"昨天新桥正式通"_s);
    QCOMPARE(*m_library->problems().wait(), QStringList());
    // People are read from the corrected words.
    QVERIFY(correct(id, u"高朋"_s, u"高鹏"_s));
    QCOMPARE(m_library->article(id)->article.people, QStringList{u"高鹏"_s});
}

void TestCorrecting::whoAndWhen()
{
    QVERIFY(m_library->setReaderName(u"高鹏"_s).wait());
    const ArticleId id = called(u"新桥通车"_s);
    QVERIFY(correct(id, u"正式"_s, u"終於"_s));
    const auto made = m_library->correctionsOf(id);
    QVERIFY(made);
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().creator, u"高鹏"_s);
    QVERIFY(made->first().created.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(!made->first().uuid.isEmpty());
}

void TestCorrecting::undoneToTheSame()
{
    const ArticleId id = called(u"新桥通车"_s);
    const QByteArray before = dump();
    QVERIFY(correct(id, u"通车了"_s, u"开通了"_s));
    const QByteArray after = dump();
    QVERIFY(before != after);
    QCOMPARE(m_library->undoLabel(), u"Correct text"_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
    QVERIFY(m_library->redo().wait());
    QCOMPARE(dump(), after);
}

void TestCorrecting::nothingChanges()
{
    const ArticleId id = called(u"新桥通车"_s);
    const QByteArray before = dump();
    const auto made = correct(id, u"正式"_s, u"正式"_s);
    QVERIFY(made);
    QVERIFY(made->isEmpty());
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->undoLabel(), u"Import 1 file(s)"_s);
}

void TestCorrecting::refused()
{
    const ArticleId id = called(u"新桥通车"_s);
    const QByteArray before = dump();
    const auto lineBreak = correct(id, u"正式"_s, u"正\n式"_s);
    QVERIFY(!lineBreak);
    QCOMPARE(lineBreak.error().detail, u"correction-line-break"_s);
    const auto empty = correct(id, u"本报记者 高朋"_s, {});
    QVERIFY(!empty);
    QCOMPARE(empty.error().detail, u"correction-empty"_s);
    const auto beyond = m_library->correct(id, {900, 901}, u"字"_s, Cause::Misread).wait();
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().detail, u"correction-range"_s);
    const auto unknown = m_library->correct(ArticleId(77), {0, 1}, u"字"_s, Cause::Misread).wait();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QCOMPARE(dump(), before);
}

void TestCorrecting::marksStayOnTheirWords()
{
    const ArticleId id = called(u"新桥通车"_s);
    const qsizetype begin = textOf(id).indexOf(u"大家"_s);
    const auto mark =
        m_library->addMark({.article = id, .range = {begin, begin + 2}, .tagPaths = {u"人"_s}})
            .wait();
    QVERIFY(mark);
    QVERIFY(correct(id, u"昨天"_s, u"今天早上"_s));
    const auto now = m_library->markByUuid(mark->uuid);
    QVERIFY(now);
    QCOMPARE(now->selector.range, (TextRange{begin + 2, begin + 4}));
    QCOMPARE(now->selector.quote, u"大家"_s);
    QVERIFY(now->state != MarkState::Orphan);
}

// At once, and from the index.
void TestCorrecting::foundByTheNewWords()
{
    const ArticleId id = called(u"新桥通车"_s);
    QVERIFY(m_library->completeIndex().wait());
    QCOMPARE(found(u"正式通车"_s), 1);
    QCOMPARE(found(u"has:correction"_s), 0);
    QVERIFY(correct(id, u"正式"_s, u"終於"_s));
    for (const bool isIndexed : {false, true}) {
        if (isIndexed)
            QVERIFY(m_library->completeIndex().wait());
        QCOMPARE(found(u"正式通车"_s), 0);
        QCOMPARE(found(u"終於通车"_s), 1);
        QCOMPARE(found(u"终于通车"_s), 1);
        QCOMPARE(found(u"imported:正式通车"_s), 1);
        QCOMPARE(found(u"imported:終於通车"_s), 0);
        QCOMPARE(found(u"has:correction"_s), 1);
    }
}

void TestCorrecting::readAgainKeepsThem()
{
    const ArticleId id = called(u"新桥通车"_s);
    QVERIFY(correct(id, u"正式"_s, u"終於"_s));
    QVERIFY(correct(id, u"城里"_s, u"城裏"_s, Cause::Misprint));
    const QString text = textOf(id);
    const auto made = m_library->correctionsOf(id);
    const ImportReport report = m_library->import({.paths = {m_town}, .reread = true}).wait();
    QCOMPARE(report.files.size(), 1);
    QVERIFY(report.files[0].warnings.isEmpty());
    QCOMPARE(textOf(id), text);
    QCOMPARE(*m_library->correctionsOf(id), *made);
}

void TestCorrecting::otherBytesKeepThemInTheSameLines()
{
    const ArticleId id = called(u"新桥通车"_s);
    QVERIFY(correct(id, u"正式"_s, u"終於"_s));
    QVERIFY(correct(id, u"最长"_s, u"最美"_s));
    // The lines below the headline are one further down, and the last line is another.
    QByteArray other = town;
    other.replace("新桥通车\n", "新桥通车\n\n").replace("宽二十米", "宽三十米");
    QVERIFY(!write(u"town.txt"_s, other).isEmpty());
    const ImportReport report = m_library->import({.paths = {m_town}}).wait();
    QCOMPARE(report.files.size(), 1);
    QVERIFY(report.files[0].warnings.contains(u"edit-unfit:2"_s));
    const ArticleId now = called(u"新桥通车"_s);
    QVERIFY(textOf(now).contains(u"昨天新桥終於通车了"_s));
    QVERIFY(textOf(now).contains(u"宽三十米，是城里最长的桥"_s));
    QCOMPARE(m_library->correctionsOf(now)->size(), 1);
}

void TestCorrecting::misprintsAreNoted()
{
    const ArticleId id = called(u"新桥通车"_s);
    const QString before = textOf(id);
    const auto made = correct(id, u"三百米"_s, u"二百米"_s, Cause::Misprint);
    QVERIFY(made);
    QCOMPARE(textOf(id), before);
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().cause, Cause::Misprint);
    QCOMPARE(made->first().text, u"二"_s);
    QCOMPARE(before.mid(made->first().range.begin, 2), u"三百"_s);
    QCOMPARE(found(u"has:correction"_s), 1);
}

void TestCorrecting::withdrawn()
{
    const ArticleId id = called(u"新桥通车"_s);
    const QString before = textOf(id);
    const auto segments = m_library->article(id)->article.segments;
    QVERIFY(correct(id, u"正式"_s, u"終於"_s));
    QVERIFY(correct(id, u"高兴"_s, u"快活"_s));
    const auto made = m_library->correctionsOf(id);
    QCOMPARE(made->size(), 2);
    const auto article = m_library->withdrawCorrection(made->at(0).uuid.left(8)).wait();
    QVERIFY(article);
    QCOMPARE(*article, id);
    QVERIFY(textOf(id).contains(u"正式通车"_s));
    QVERIFY(textOf(id).contains(u"快活"_s));
    QCOMPARE(m_library->undoLabel(), u"Withdraw correction"_s);
    QVERIFY(m_library->withdrawCorrection(made->at(1).uuid).wait());
    QCOMPARE(textOf(id), before);
    QCOMPARE(m_library->article(id)->article.segments, segments);
    const auto again = m_library->withdrawCorrection(made->at(1).uuid).wait();
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::NotFound);
}

void TestCorrecting::articleOfARecord()
{
    QCOMPARE(m_library->import({.paths = {write(u"a.jsonl"_s, record)}}).wait().added, 1);
    const ArticleId id = called(u"市场开张"_s);
    QVERIFY(m_library->completeIndex().wait());
    const QByteArray before = dump();
    QVERIFY(correct(id, u"今天开门"_s, u"今日开业"_s));
    QVERIFY(correct(id, u"王英"_s, u"王瑛"_s));
    QVERIFY(correct(id, u"今日"_s, u"即日"_s));
    QCOMPARE(textOf(id), u"市场开张\n王瑛\n市场即日开业迎客。\n菜价比上月便宜一成。"_s);
    const auto stored = m_library->article(id);
    QCOMPARE(stored->article.people, QStringList{u"王瑛"_s});
    QCOMPARE(stored->row.byline, u"王瑛"_s);
    QVERIFY(stored->article.segments.isEmpty());
    QCOMPARE(stored->paper, u"城里日报"_s);
    const auto made = m_library->correctionsOf(id);
    QCOMPARE(made->size(), 3);
    QCOMPARE(made->at(1).imported, u"今天"_s);
    QCOMPARE(made->at(1).text, u"即日"_s);
    QCOMPARE(found(u"即日开业"_s), 1);
    QCOMPARE(found(u"今天开门"_s), 0);
    QCOMPARE(found(u"imported:今天开门"_s), 1);
    QCOMPARE(*m_library->problems().wait(), QStringList());
    QVERIFY(m_library->withdrawCorrection(made->at(1).uuid).wait());
    QVERIFY(textOf(id).contains(u"市场今天开业"_s));
    for (int act = 0; act < 4; ++act)
        QVERIFY(m_library->undo().wait());
    QCOMPARE(dump(), before);
}

void TestCorrecting::recordComesAgain()
{
    QCOMPARE(m_library->import({.paths = {write(u"a.jsonl"_s, record)}}).wait().added, 1);
    const ArticleId id = called(u"市场开张"_s);
    QVERIFY(correct(id, u"今天"_s, u"今日"_s));
    const QString text = textOf(id);
    // In another file, and the same file read again.
    const QString more = write(
        u"b.jsonl"_s, record + QByteArray("{\"title\":\"新桥\",\"text\":\"新桥今天通车。\"}\n"));
    ImportReport report = m_library->import({.paths = {more}}).wait();
    QCOMPARE(report.files[0].unchanged, 1);
    QCOMPARE(report.files[0].added, 1);
    QCOMPARE(textOf(id), text);
    report = m_library->import({.paths = {more}, .reread = true}).wait();
    QVERIFY(report.files[0].warnings.isEmpty());
    QCOMPARE(textOf(id), text);
    QCOMPARE(m_library->correctionsOf(id)->size(), 1);
}

void TestCorrecting::recordWithOtherText()
{
    QCOMPARE(m_library->import({.paths = {write(u"a.jsonl"_s, record)}}).wait().added, 1);
    const ArticleId id = called(u"市场开张"_s);
    QVERIFY(correct(id, u"今天"_s, u"今日"_s));
    QVERIFY(correct(id, u"一成"_s, u"二成"_s));
    QByteArray other = record;
    other.replace("\"text\":\"", "\"text\":\"本报讯。\\n"); // a paragraph before them
    other.replace("菜价", "肉价");
    const ImportReport report = m_library->import({.paths = {write(u"b.jsonl"_s, other)}}).wait();
    QCOMPARE(report.files[0].revised, 1);
    QCOMPARE(report.files[0].warnings, QStringList{u"corrections-unfit:1"_s});
    QCOMPARE(textOf(id), u"市场开张\n王英\n本报讯。\n市场今日开门迎客。\n肉价比上月便宜一成。"_s);
    QCOMPARE(m_library->correctionsOf(id)->size(), 1);
    QCOMPARE(found(u"imported:市场今天"_s), 1);
    // The one that fits no more is still known, and the others go on.
    QVERIFY(correct(id, u"迎客"_s, u"待客"_s));
    QCOMPARE(textOf(id), u"市场开张\n王英\n本报讯。\n市场今日开门待客。\n肉价比上月便宜一成。"_s);
    QCOMPARE(m_library->correctionsOf(id)->size(), 2);
}

void TestCorrecting::joinedArticlesKeepThem()
{
    const QByteArray two = town + QByteArray("\n# 市场开张\n市场今天开门迎客，顾客有一千多人。\n");
    QCOMPARE(m_library->import({.paths = {write(u"two.txt"_s, two)}}).wait().added, 1);
    const ArticleId market = called(u"市场开张"_s);
    QVERIFY(correct(market, u"今天"_s, u"今日"_s));
    const PageId page = *m_library->pageOf(market);
    QVERIFY(
        m_library->editPage(page, {{.kind = PageEdit::Kind::Join, .line = 8, .target = 1}}).wait());
    const auto view = m_library->page(page).wait();
    QCOMPARE(view->page.articles.size(), 1);
    QVERIFY(view->page.articles[0].sourceText.contains(u"市场今日开门"_s));
    QCOMPARE(view->page.articles[0].corrections.size(), 1);
}

QString TestCorrecting::wrongSegment(const StoredArticle &stored)
{
    const auto page = m_library->pageOf(stored.row.id);
    const auto view = page ? m_library->page(*page).wait() : page.error();
    if (!view)
        return u"no page"_s;
    for (const Segment &segment : stored.article.segments) {
        if (stored.article.sourceText.mid(segment.begin, segment.length) !=
            view->lines.value(segment.line - 1).mid(segment.column, segment.length))
            return u"line %1"_s.arg(segment.line);
    }
    return {};
}

// Three hundred corrections of the sample pages, undone one by one: the library is what it was each
// time; after each the segments name the file's own characters, and the text as imported is known.
void TestCorrecting::randomCorrectionsUndone()
{
    constexpr int wanted = 300;
    QCOMPARE(m_library->import({.paths = {QStringLiteral(SEEDS_FOLDER)}}).wait().added, 5);
    const auto listing = m_library->listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
    QVERIFY(listing);
    QHash<ArticleId, QString> imported;
    for (const ArticleId id : listing->ids)
        imported.insert(id, textOf(id));
    const QStringList words{u"修"_s, u"改正"_s, {}, u"𠀀"_s, u"OCR "_s, u"，"_s, u"三字经"_s};
    QRandomGenerator random(17);
    QList<QByteArray> hashes{QCryptographicHash::hash(dump(), QCryptographicHash::Sha256)};
    while (hashes.size() <= wanted) {
        // Of few articles, so that much is corrected again.
        const ArticleId id =
            listing->ids.at(random.bounded(std::min<int>(12, int(listing->ids.size()))));
        const qsizetype begin = random.bounded(int(textOf(id).size()));
        const auto made = m_library
                              ->correct(id, {begin, begin + random.bounded(5)},
                                        words[random.bounded(words.size())],
                                        random.bounded(6) == 0 ? Cause::Misprint : Cause::Misread)
                              .wait();
        if (!made) {
            QCOMPARE(made.error().code, Error::Code::BadValue);
            continue;
        }
        const auto stored = m_library->article(id);
        QVERIFY(stored);
        QCOMPARE(wrongSegment(*stored), QString());
        QCOMPARE(importedText(stored->article), imported.value(id));
        const QByteArray hash = QCryptographicHash::hash(dump(), QCryptographicHash::Sha256);
        if (hash != hashes.last())
            hashes << hash;
    }
    QCOMPARE(*m_library->problems().wait(), QStringList());
    while (hashes.size() > 1) {
        hashes.removeLast();
        QVERIFY(m_library->undo().wait());
        QCOMPARE(QCryptographicHash::hash(dump(), QCryptographicHash::Sha256), hashes.last());
    }
    QCOMPARE(m_library->undoLabel(), u"Import 5 file(s)"_s);
}

QTEST_GUILESS_MAIN(TestCorrecting)

#include "tst_correcting.moc"
