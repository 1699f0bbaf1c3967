#include "search/searchindex.h"
#include "search/textmatch.h"
#include "seedarticles.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

// Hundreds of damaged and killed indexes, each made from a seed: what is damaged is reported, or
// what is found is what comparing the texts finds.
class TestIndexCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damaged_data();
    void damaged();
    void damagedBeforeMerging();
    void killed();
};

namespace {

using Index = std::unique_ptr<SearchIndex>;
using Mode = SearchIndex::Mode;
using Entries = QMap<ArticleId, IndexEntry>;

constexpr int damages = 15; // of each kind
constexpr int kills = 200;

ArticleLabels labelsFor(ArticleId id)
{
    return {.id = id,
            .place = placeKey(u"210900"_s),
            .best = quint32(20250000 + qint64(id) % 1000),
            .section = quint64(id) * 0x100000001};
}

QList<IndexEntry> someArticles()
{
    QList<IndexEntry> articles = seedArticles().first(24);
    for (IndexEntry &article : articles) {
        article.byline = u"记者高鹏"_s;
        article.section = u"要闻"_s;
        article.labels = labelsFor(article.id);
    }
    return articles;
}

// In several segments, one of them with articles taken out again.
bool makeIndex(const QString &folder, const QList<IndexEntry> &articles)
{
    const Result<Index> index = SearchIndex::open(folder, Mode::Write);
    if (!index)
        return false;
    const qsizetype third = articles.size() / 3;
    for (const qsizetype begin : {qsizetype(0), third, 2 * third}) {
        if (!(*index)->update(articles.mid(begin, begin == 2 * third ? -1 : third)) ||
            !(*index)->commit({.epoch = u"e"_s, .change = begin + 1}))
            return false;
    }
    return (*index)->update({articles[1], articles[third + 1]}) &&
           (*index)->commit({.epoch = u"e"_s, .change = articles.size()});
}

QSet<qint64> foundByIndex(const SearchIndex &index, const QString &query)
{
    QSet<qint64> ids;
    if (const auto found = index.find(parsedQuery(query).root, {}, Progress())) {
        for (const IndexFindings::Found &one : found->found)
            ids += qint64(one.labels->id);
    }
    return ids;
}

// What each query finds, by comparing the texts. For two characters and for one the index is exact
// by itself.
using Answers = QMap<QString, QSet<qint64>>;

Answers answersOf(const Entries &articles, const QStringList &queries)
{
    Answers answers;
    for (const QString &query : queries) {
        const QueryNode parsed = parsedQuery(query).root;
        for (const IndexEntry &article : articles) {
            if (isFound(parsed, {.sourceText = article.sourceText}))
                answers[query] += qint64(article.id);
        }
    }
    return answers;
}

bool answers(const SearchIndex &index, const Answers &expected)
{
    for (auto answer = expected.cbegin(); answer != expected.cend(); ++answer) {
        if (foundByIndex(index, answer.key()) != answer.value())
            return false;
    }
    return true;
}

bool hasTheSameLabels(const SearchIndex &index, const Entries &articles)
{
    const Result<IndexFindings> findings = index.find(QueryNode{}, {}, Progress());
    if (!findings || findings->found.size() != size_t(articles.size()))
        return false;
    return std::ranges::all_of(findings->found, [&](const IndexFindings::Found &found) {
        return articles.value(found.labels->id).labels == *found.labels;
    });
}

// What the index of some articles must say.
struct Expected
{
    Entries articles;
    Answers answers;
};

bool isRight(const SearchIndex &index, const Expected &expected)
{
    return *index.size() == expected.articles.size() && answers(index, expected.answers) &&
           hasTheSameLabels(index, expected.articles);
}

Entries toEntries(const QList<IndexEntry> &articles)
{
    Entries entries;
    for (const IndexEntry &article : articles)
        entries.insert(article.id, article);
    return entries;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

enum class Damage { FlippedBit, CutShort, Deleted, Swapped, Emptied, Overwritten, Foreign };

QString someFile(const QString &folder, QRandomGenerator &random)
{
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    return files[random.bounded(files.size())];
}

// `other` is an index of the same articles with other labels.
bool damage(const QString &folder, Damage kind, const QString &other, QRandomGenerator &random)
{
    const QString name = someFile(folder, random);
    const QString path = folder + u'/' + name;
    QByteArray bytes = contents(path);
    switch (kind) {
    case Damage::FlippedBit: {
        char &byte = bytes[random.bounded(bytes.size())];
        byte = char(byte ^ (1 << random.bounded(8)));
        return write(path, bytes);
    }
    case Damage::CutShort:
        return write(path, bytes.first(random.bounded(bytes.size())));
    case Damage::Deleted:
        return QFile::remove(path);
    case Damage::Swapped: {
        const QString second = folder + u'/' + someFile(folder, random);
        const QByteArray ofSecond = contents(second);
        return write(second, bytes) && write(path, ofSecond);
    }
    case Damage::Emptied:
        return write(path, {});
    case Damage::Overwritten:
        for (qsizetype at = random.bounded(bytes.size()); at < bytes.size(); ++at)
            bytes[at] = char(random.bounded(256));
        return write(path, bytes);
    case Damage::Foreign:
        return write(path, contents(other + u'/' + name));
    }
    return false;
}

// What became of a damaged index; also why the child process ended.
enum Outcome { Harmless, Reported, WrongAnswer, WrongError, NotRebuilt };

Outcome outcomeOf(const QString &folder, const Expected &expected)
{
    bool isReported = false;
    {
        const Result<Index> read = SearchIndex::open(folder, Mode::Read);
        Result<void> intact;
        if (!read)
            intact = read.error();
        else
            intact = (*read)->verify();
        isReported = !intact;
        if (isReported && intact.error().code != Error::Code::Damaged &&
            intact.error().code != Error::Code::NotFound)
            return WrongError;
        if (!isReported && !isRight(**read, expected))
            return WrongAnswer;
    }
    if (!write(folder + u"/unfinished"_s, {})) // as a crash leaves it
        return WrongError;
    const Result<Index> written = SearchIndex::open(folder, Mode::Write);
    if (!written)
        return WrongError;
    const bool isBegunAnew = (*written)->stamp().change == 0;
    if (isBegunAnew != isReported)
        return NotRebuilt;
    if (isBegunAnew &&
        (!(*written)->update(expected.articles.values()) || !(*written)->commit({.change = 1})))
        return NotRebuilt;
    return isRight(**written, expected) ? (isReported ? Reported : Harmless) : WrongAnswer;
}

// The outcome, or the signal below 0.
template <typename Work>
int inChildProcess(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

void TestIndexCampaign::initTestCase()
{
    primeLucene();
    QVERIFY(someArticles().size() > 20);
}

void TestIndexCampaign::damaged_data()
{
    QTest::addColumn<Damage>("kind");
    QTest::newRow("flipped bit") << Damage::FlippedBit;
    QTest::newRow("cut short") << Damage::CutShort;
    QTest::newRow("deleted") << Damage::Deleted;
    QTest::newRow("two swapped") << Damage::Swapped;
    QTest::newRow("emptied") << Damage::Emptied;
    QTest::newRow("overwritten") << Damage::Overwritten;
    QTest::newRow("of another index") << Damage::Foreign;
}

void TestIndexCampaign::damaged()
{
    QFETCH(Damage, kind);
    const QList<IndexEntry> articles = someArticles();
    QList<IndexEntry> others = articles;
    for (IndexEntry &entry : others)
        entry.labels.best = 19990101;
    QTemporaryDir folder;
    const QString whole = folder.filePath(u"whole"_s);
    const QString other = folder.filePath(u"other"_s);
    QVERIFY(makeIndex(whole, articles) && makeIndex(other, others));
    const Entries entries = toEntries(articles);
    const Expected expected{entries, answersOf(entries, {u"阜新"_s, u"生态"_s, u"市"_s, u"一"_s})};
    int reported = 0;
    for (int number = 0; number < damages; ++number) {
        const quint32 seed = quint32(kind) * 1000 + quint32(number) + 1;
        QRandomGenerator random(seed);
        const QString copy = folder.filePath(QString::number(number));
        copyFolder(whole, copy);
        QVERIFY(damage(copy, kind, other, random));
        const int outcome = inChildProcess([&] { return outcomeOf(copy, expected); });
        QVERIFY2(outcome == Harmless || outcome == Reported,
                 qPrintable(u"seed %1: outcome %2"_s.arg(seed).arg(outcome)));
        reported += outcome == Reported ? 1 : 0;
    }
    QVERIFY2(reported > damages / 2, qPrintable(QString::number(reported)));
}

// New files bear sums of their own: damage must not be merged into them.
void TestIndexCampaign::damagedBeforeMerging()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    const QList<IndexEntry> articles = someArticles();
    QVERIFY(makeIndex(path, articles));
    const Result<Index> index = SearchIndex::open(path, Mode::Write);
    QVERIFY(index);
    const QString postings = path + u"/_0.frq"_s;
    QByteArray bytes = contents(postings);
    char &byte = bytes[bytes.size() * 3 / 4];
    byte = char(byte ^ 1);
    QVERIFY(write(postings, bytes));
    Result<void> done;
    for (int time = 0; done && time < 40; ++time) {
        done = (*index)->update({articles[0]});
        if (done)
            done = (*index)->commit({.epoch = u"e"_s, .change = 1000 + time});
    }
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Damaged);
    QCOMPARE((*index)->verify().error().code, Error::Code::Damaged);
}

namespace {

// Article `id` as of the change with the same number: each change puts in one, and takes one out
// or replaces one.
IndexEntry atChange(qint64 id, qint64 change)
{
    return {.id = ArticleId(id),
            .headline = u"海州"_s,
            .sourceText =
                change % 2 == 0 ? u"海州矿第%1期"_s.arg(change) : u"阜新第%1期"_s.arg(change),
            .labels = {.id = ArticleId(id), .best = quint32(change)}};
}

Result<void> takeChange(SearchIndex &index, qint64 change)
{
    Result<void> done = index.update({atChange(change, change), atChange(change / 2 + 1, change)});
    return done ? index.remove({ArticleId(change / 3 + 1)}) : done;
}

// What there is as of a change.
Entries entriesAt(qint64 last)
{
    Entries entries;
    for (qint64 change = 1; change <= last; ++change) {
        entries.insert(ArticleId(change), atChange(change, change));
        entries.insert(ArticleId(change / 2 + 1), atChange(change / 2 + 1, change));
        entries.remove(ArticleId(change / 3 + 1));
    }
    return entries;
}

// Indexes until it is killed; writes a byte for each commit.
int indexForEver(const QString &folder, int commits)
{
    const Result<Index> index = SearchIndex::open(folder, Mode::Write);
    if (!index)
        return 1;
    for (qint64 change = (*index)->stamp().change + 1;; ++change) {
        if (!takeChange(**index, change) ||
            !(*index)->commit({.epoch = u"e"_s, .change = change}) || ::write(commits, "c", 1) != 1)
            return 2;
    }
}

// Soon after its first commit, most times; else at any moment.
bool killWhileIndexing(const QString &folder, QRandomGenerator &random)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return false;
    const pid_t child = fork();
    if (child == 0)
        _exit(indexForEver(folder, pipe[1]));
    ::close(pipe[1]);
    char commit = 0;
    const bool waits = random.bounded(8) != 0;
    const bool isIndexing = !waits || ::read(pipe[0], &commit, 1) == 1;
    usleep(useconds_t(random.bounded(20'000)));
    ::kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    ::close(pipe[0]);
    return isIndexing && WIFSIGNALED(status);
}

// As of its last commit the index may lack what the next change takes out or replaces, and nothing
// else.
bool isAsOf(const SearchIndex &index, qint64 change)
{
    Entries missing = entriesAt(change);
    const Result<IndexFindings> findings = index.find(QueryNode{}, {}, Progress());
    if (!findings)
        return false;
    for (const IndexFindings::Found &found : findings->found) {
        if (missing.take(found.labels->id).labels != *found.labels)
            return false;
    }
    missing.remove(ArticleId((change + 1) / 2 + 1));
    missing.remove(ArticleId((change + 1) / 3 + 1));
    return missing.isEmpty();
}

// Takes in one change more, after which it must be right in everything.
bool catchesUp(const QString &folder, qint64 change)
{
    const Result<Index> index = SearchIndex::open(folder, Mode::Write);
    if (!index || (*index)->stamp().change != change - 1 || !takeChange(**index, change) ||
        !(*index)->commit({.epoch = u"e"_s, .change = change}))
        return false;
    const Entries entries = entriesAt(change);
    return isRight(**index, {entries, answersOf(entries, {u"海州"_s, u"阜新"_s, u"矿"_s})});
}

} // namespace

// Killed 200 times at random moments, it is each time as of its last commit.
void TestIndexCampaign::killed()
{
    QRandomGenerator random(20251122);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"index"_s);
    qint64 last = 0;
    int moved = 0;
    for (int time = 0; time < kills; ++time) {
        QVERIFY(killWhileIndexing(path, random));
        const Result<Index> index = SearchIndex::open(path, Mode::Read);
        if (!index && last == 0 && index.error().code == Error::Code::NotFound)
            continue; // killed before its first commit
        QVERIFY2(index, qPrintable(index ? QString() : index.error().detail));
        QVERIFY((*index)->verify());
        const qint64 change = (*index)->stamp().change;
        QVERIFY(change >= last);
        moved += change > last ? 1 : 0;
        last = change;
        QVERIFY2(isAsOf(**index, last), qPrintable(QString::number(time)));
        if (time % 20 == 19)
            QVERIFY2(catchesUp(path, ++last), qPrintable(QString::number(time)));
    }
    QVERIFY2(moved > kills / 2, qPrintable(QString::number(moved)));
    QVERIFY(!QDir(path + u".bad"_s).exists());
}

QTEST_GUILESS_MAIN(TestIndexCampaign)
#include "tst_indexcampaign.moc"
