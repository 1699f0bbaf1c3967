#include "hanzi/comparing.h"
#include "search/searchindex.h"
#include "search/textmatch.h"
#include "seedarticles.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

using Ids = QSet<ArticleId>;

inline size_t qHash(ArticleId id, size_t seed = 0)
{
    return qHash(qint64(id), seed);
}

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPairOfCharacters();
    void everyCharacter();
    void everyWordAndNumber();
    void randomPassagesInAnyScript();
    void whatAQueryFinds_data();
    void whatAQueryFinds();
    void headlinesComeFirst();
    void sameTextsScoreTheSame();
    void skipsThroughCommonWords();
    void moreThanFitsInMemory();
    void replacesAndRemoves();
    void seesWhatIsCommitted();
    void stampMovesWithoutArticles();
    void charactersOfLines_data();
    void charactersOfLines();
    void labelsComeBack();
    void labelsAreKept();
    void readsWithoutWriting();
    void stops();

private:
    std::unique_ptr<SearchIndex> openIn(const QTemporaryDir &folder,
                                        SearchIndex::Mode mode = SearchIndex::Mode::Write) const;
    Ids found(const SearchIndex &index, const QString &query) const;
    Ids foundByComparing(const QString &query) const;

    QList<IndexEntry> m_articles = seedArticles();
    QTemporaryDir m_folder;
    std::unique_ptr<SearchIndex> m_index;
};

std::unique_ptr<SearchIndex> TestSearchIndex::openIn(const QTemporaryDir &folder,
                                                     SearchIndex::Mode mode) const
{
    Result<std::unique_ptr<SearchIndex>> opened =
        SearchIndex::open(folder.filePath(u"報欄"_s), mode);
    return opened ? std::move(*opened) : nullptr;
}

Ids TestSearchIndex::found(const SearchIndex &index, const QString &query) const
{
    const auto findings = index.find(parsedQuery(query).root, {}, Progress());
    Ids ids;
    if (findings) {
        for (const IndexFindings::Found &one : findings->found)
            ids += one.labels->id;
    }
    return ids;
}

Ids TestSearchIndex::foundByComparing(const QString &query) const
{
    const QueryNode parsed = parsedQuery(query).root;
    Ids ids;
    for (const IndexEntry &article : m_articles) {
        if (isFound(parsed, {.sourceText = article.sourceText}))
            ids += article.id;
    }
    return ids;
}

void TestSearchIndex::initTestCase()
{
    QVERIFY(m_articles.size() > 30);
    primeLucene();
    m_index = openIn(m_folder);
    QVERIFY(m_index);
    QVERIFY(m_index->update(m_articles));
    QVERIFY(m_index->commit({.epoch = u"e"_s, .change = 1}));
    QCOMPARE(*m_index->size(), m_articles.size());
}

// For two characters the index is exact by itself.
void TestSearchIndex::everyPairOfCharacters()
{
    QHash<QString, Ids> expected;
    for (const IndexEntry &article : std::as_const(m_articles)) {
        const QString text = comparable(article.sourceText).text;
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (isHan(text[at].unicode()) && isHan(text[at + 1].unicode()))
                expected[text.sliced(at, 2)] += article.id;
        }
    }
    QVERIFY(expected.size() > 5000);
    for (auto pair = expected.cbegin(); pair != expected.cend(); ++pair)
        QVERIFY2(found(*m_index, pair.key()) == pair.value(), qUtf8Printable(pair.key()));
}

void TestSearchIndex::everyCharacter()
{
    QHash<QString, Ids> expected;
    for (const IndexEntry &article : std::as_const(m_articles)) {
        for (const QChar character : comparable(article.sourceText).text) {
            if (isHan(character.unicode()))
                expected[character] += article.id;
        }
    }
    QVERIFY(expected.size() > 1000);
    for (auto pair = expected.cbegin(); pair != expected.cend(); ++pair)
        QVERIFY2(found(*m_index, pair.key()) == pair.value(), qUtf8Printable(pair.key()));
}

void TestSearchIndex::everyWordAndNumber()
{
    const QRegularExpression word(u"[0-9A-Za-z.,%℃]*[0-9A-Za-z][0-9A-Za-z.,%℃]*"_s);
    QSet<QString> words;
    for (const IndexEntry &article : std::as_const(m_articles)) {
        for (const QRegularExpressionMatch &match : word.globalMatch(article.sourceText))
            words += match.captured();
    }
    QVERIFY(words.size() > 100);
    for (const QString &query : std::as_const(words)) {
        const Ids expected = foundByComparing(query);
        QVERIFY2(!expected.isEmpty(), qUtf8Printable(query));
        QVERIFY2(found(*m_index, query).contains(expected), qUtf8Printable(query));
    }
}

// The same text as another hand might have typed it: any variant of each character, spaces between.
static QString typedOtherwise(const QString &text, QRandomGenerator &random)
{
    static const QHash<char32_t, QList<char32_t>> variants = [] {
        QHash<char32_t, QList<char32_t>> all;
        for (char32_t character = 0x4e00; character < 0xa000; ++character)
            all[fold(character)] += character;
        return all;
    }();
    QString typed;
    for (const uint character : text.toUcs4()) {
        const QList<char32_t> same = variants.value(fold(char32_t(character)), {character});
        typed += QChar::fromUcs4(same[random.bounded(same.size())]);
        if (isHan(character) && random.bounded(8) == 0)
            typed += u' ';
    }
    return typed;
}

void TestSearchIndex::randomPassagesInAnyScript()
{
    QRandomGenerator random(20250703);
    int foundAtHome = 0;
    constexpr int tries = 200;
    for (int number = 0; number < tries; ++number) {
        const IndexEntry &home = m_articles[random.bounded(m_articles.size())];
        const qsizetype begin = random.bounded(home.sourceText.size());
        const QString passage = home.sourceText.sliced(
            begin, std::min<qsizetype>(1 + random.bounded(14), home.sourceText.size() - begin));
        const QString typed = typedOtherwise(passage, random);
        const QString query = number % 2 == 0 ? u'「' + typed.simplified() + u'」' : typed;
        const Ids expected = foundByComparing(query);
        foundAtHome += expected.contains(home.id) ? 1 : 0;
        QVERIFY2(found(*m_index, query).contains(expected), qUtf8Printable(query));
    }
    QVERIFY2(foundAtHome > tries * 8 / 10, qPrintable(QString::number(foundAtHome)));
}

void TestSearchIndex::whatAQueryFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a character beside a digit") << u"在第5届全国"_s << u"第5届"_s << true;
    QTest::newRow("part of a number") << u"2025年"_s << u"20"_s << false;
    QTest::newRow("over the end of a block") << u"海\n州"_s << u"海州"_s << false;
    QTest::newRow("torn and spaced") << u"海　州"_s << u"海州"_s << true;
    QTest::newRow("quoted punctuation") << u"海，州"_s << u"“海，州”"_s << true;
    QTest::newRow("a sign alone") << u"增长7.4%"_s << u"%"_s << true;
    QTest::newRow("kana") << u"東京のラーメン"_s << u"ラー"_s << true;
    QTest::newRow("beyond the BMP") << u"𠮷野家"_s << u"𠮷"_s << true;
    QTest::newRow("beside what is no character")
        << u"海州"_s + QChar(0xfffe) + QChar(0xffff) + QChar(0xd800) + u"矿"_s << u"海州"_s << true;
    QTest::newRow("a word of 40,000 letters")
        << u"海州"_s + QString(40'000, u'a') << QString(40'000, u'a') << true;
    QTest::newRow("a passage of 3,000 characters")
        << u"海州露天矿"_s.repeated(600) << u"海州露天矿"_s.repeated(600) << true;
    QTest::newRow("200 words") << u"甲乙 丙丁 a1 b2"_s << u"甲乙 丙丁 a1 b2 "_s.repeated(50)
                               << true;
    QTest::newRow("nothing") << QString() << u"海州"_s << false;
    QTest::newRow("left out") << u"海州矿"_s << u"海州 -矿"_s << false;
    QTest::newRow("left out where it is not") << u"海州矿"_s << u"海州 -抚州"_s << true;
}

void TestSearchIndex::whatAQueryFinds()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QTemporaryDir folder;
    const auto index = openIn(folder);
    QVERIFY(index);
    QVERIFY(index->update({{.id = ArticleId(1), .sourceText = text}}));
    QVERIFY(index->commit({}));
    QTEST(!found(*index, query).isEmpty(), "isFound");
}

// Best first; of equals the higher id.
static QList<ArticleId> order(const SearchIndex &index, const QString &query)
{
    const auto findings = index.find(parsedQuery(query).root, {}, Progress());
    QList<std::pair<float, ArticleId>> scores;
    for (const IndexFindings::Found &one : findings ? findings->found : decltype(findings->found)())
        scores += {one.score, one.labels->id};
    std::ranges::sort(scores, std::greater());
    QList<ArticleId> ids;
    for (const auto &[score, id] : std::as_const(scores))
        ids += id;
    return ids;
}

void TestSearchIndex::headlinesComeFirst()
{
    QTemporaryDir folder;
    const auto index = openIn(folder);
    const QString filler = u"这一天全市各地举行了许多活动。"_s;
    QVERIFY(index->update({
        {ArticleId(1), u"海州矿"_s, u"海州矿\n"_s + filler.repeated(3)},
        {ArticleId(2), u"别的事"_s, u"别的事\n海州"_s + filler.repeated(3)},
        {ArticleId(3), u"别的事"_s, u"别的事\n海州海州海州"_s + filler.repeated(3)},
        {ArticleId(4), u"别的事"_s, u"别的事\n"_s + filler.repeated(3)},
    }));
    QVERIFY(index->commit({}));
    QCOMPARE(order(*index, u"海州"_s), (QList{ArticleId(1), ArticleId(3), ArticleId(2)}));
}

// Whatever segment they are in.
void TestSearchIndex::sameTextsScoreTheSame()
{
    QTemporaryDir folder;
    const auto index = openIn(folder);
    for (const qint64 id : {2, 9, 4}) {
        QVERIFY(index->update({{.id = ArticleId(id), .sourceText = u"海州矿"_s}}));
        QVERIFY(index->commit({}));
    }
    const QList highestFirst{ArticleId(9), ArticleId(4), ArticleId(2)};
    QCOMPARE(order(*index, u"矿"_s), highestFirst);
    QCOMPARE(order(*index, u"海州"_s), highestFirst);
}

// So many articles that Lucene++ skips by several levels.
void TestSearchIndex::skipsThroughCommonWords()
{
    constexpr int articles = 4500;
    QTemporaryDir folder;
    const auto index = openIn(folder);
    QList<IndexEntry> entries;
    for (int number = 1; number <= articles; ++number)
        entries +=
            IndexEntry{.id = ArticleId(number),
                       .sourceText = u"海州矿"_s + (number % 7 == 0 ? u"，抚州城"_s : QString()) +
                                     (number % 500 == 0 ? u"，阜新人"_s : QString())};
    QVERIFY(index->update(entries));
    QVERIFY(index->commit({}));
    const auto every = [](int step) {
        Ids ids;
        for (int number = step; number <= articles; number += step)
            ids += ArticleId(number);
        return ids;
    };
    QCOMPARE(found(*index, u"海州矿"_s), every(1));
    QCOMPARE(found(*index, u"海州矿 抚州城"_s), every(7));
    QCOMPARE(found(*index, u"海州矿 阜新人"_s), every(500));
    QCOMPARE(found(*index, u"抚州城 阜新人"_s), every(3500));
    QCOMPARE(found(*index, u"海 新"_s), every(500));
}

void TestSearchIndex::moreThanFitsInMemory()
{
    QTemporaryDir folder;
    const auto index = openIn(folder);
    const QString text = u"海州露天矿"_s.repeated(200'000);
    QList<IndexEntry> entries;
    for (int number = 1; number <= 4; ++number)
        entries +=
            IndexEntry{.id = ArticleId(number), .sourceText = text + u"第%1期"_s.arg(number)};
    QVERIFY(index->update(entries));
    QCOMPARE(index->stamp().change, 0);
    QVERIFY(index->update({{.id = ArticleId(1), .sourceText = u"海州"_s}}));
    QVERIFY(index->commit({.change = 4}));
    QCOMPARE(*index->size(), 4);
    QCOMPARE(found(*index, u"州露天"_s), (Ids{ArticleId(2), ArticleId(3), ArticleId(4)}));
    QCOMPARE(found(*index, u"矿第3期"_s), Ids{ArticleId(3)});
    QCOMPARE(found(*index, u"海州"_s).size(), 4);
}

void TestSearchIndex::replacesAndRemoves()
{
    QTemporaryDir folder;
    const auto index = openIn(folder);
    QVERIFY(index->update({{.id = ArticleId(1), .sourceText = u"海州"_s},
                           {.id = ArticleId(2), .sourceText = u"海州"_s}}));
    QVERIFY(index->commit({}));
    QVERIFY(index->update({{.id = ArticleId(1), .sourceText = u"阜新"_s},
                           {.id = ArticleId(1), .sourceText = u"抚州"_s},
                           {.id = ArticleId(3), .sourceText = u"抚州"_s}}));
    QVERIFY(index->remove({ArticleId(2), ArticleId(3), ArticleId(77)}));
    QVERIFY(index->commit({}));
    QCOMPARE(*index->size(), 1);
    QCOMPARE(found(*index, u"海州"_s), Ids{});
    QCOMPARE(found(*index, u"阜新"_s), Ids{});
    QCOMPARE(found(*index, u"抚州"_s), Ids{ArticleId(1)});
}

void TestSearchIndex::seesWhatIsCommitted()
{
    QTemporaryDir folder;
    const IndexStamp stamp{u"e1"_s, 42, foldingHash()};
    {
        const auto index = openIn(folder);
        QCOMPARE(index->stamp(), (IndexStamp{QString(), 0, foldingHash()}));
        QVERIFY(index->update({{.id = ArticleId(1), .sourceText = u"海州"_s}}));
        QCOMPARE(found(*index, u"海州"_s), Ids{});
        QVERIFY(index->commit(stamp));
        QCOMPARE(found(*index, u"海州"_s), Ids{ArticleId(1)});
        QVERIFY(index->update({{.id = ArticleId(2), .sourceText = u"海州"_s}}));
    }
    const auto again = openIn(folder);
    QVERIFY(again);
    QCOMPARE(again->stamp(), stamp);
    QCOMPARE(found(*again, u"海州"_s), Ids{ArticleId(1)}); // 2 was never committed
}

void TestSearchIndex::stampMovesWithoutArticles()
{
    QTemporaryDir folder;
    {
        const auto index = openIn(folder);
        QVERIFY(index->commit({.epoch = u"e"_s, .change = 5}));
        QVERIFY(index->commit({.epoch = u"e"_s, .change = 6}));
        QCOMPARE(index->stamp().change, 6);
        QCOMPARE(*index->size(), 0);
    }
    QCOMPARE(openIn(folder)->stamp().change, 6);
}

void TestSearchIndex::charactersOfLines_data()
{
    using Where = QueryWords::Where;
    QTest::addColumn<Where>("where");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<qint64>("articles");
    QTest::newRow("inside a headline") << Where::Headline << u"州"_s << 2LL;
    QTest::newRow("at its edge") << Where::Headline << u"海"_s << 1LL;
    QTest::newRow("not in this headline") << Where::Headline << u"鹏"_s << 0LL;
    QTest::newRow("inside a byline") << Where::Byline << u"高"_s << 1LL;
    QTest::newRow("a pair in a byline") << Where::Byline << u"高鹏"_s << 1LL;
    QTest::newRow("not in this byline") << Where::Byline << u"海"_s << 0LL;
    QTest::newRow("inside a section") << Where::Section << u"会"_s << 2LL;
    QTest::newRow("a word in a section") << Where::Section << u"5g"_s << 1LL;
    QTest::newRow("not in this section") << Where::Section << u"高"_s << 0LL;
    QTest::newRow("inside the text") << Where::Text << u"地"_s << 1LL;
    QTest::newRow("a pair in the text") << Where::Text << u"湿地"_s << 1LL;
    QTest::newRow("of the headline, not in the text") << Where::Text << u"州"_s << 0LL;
}

void TestSearchIndex::charactersOfLines()
{
    QFETCH(QueryWords::Where, where);
    QFETCH(QString, folded);
    QTemporaryDir folder;
    const auto index = openIn(folder);
    QVERIFY(index->update({{.id = ArticleId(1),
                            .headline = u"海州矿\n抚州城"_s,
                            .sourceText = u"玉龙湿地公园"_s,
                            .byline = u"记者高鹏报道"_s,
                            .section = u"社会新闻"_s},
                           {.id = ArticleId(2),
                            .headline = u"漳州港口"_s,
                            .sourceText = u"港口"_s,
                            .section = u"两会5G专题"_s}}));
    QVERIFY(index->commit({}));
    QTEST(index->articlesWith({.folded = folded, .where = where}), "articles");
}

using Labels = QMap<ArticleId, ArticleLabels>;

static ArticleLabels labelled(int id, int time)
{
    return {.id = ArticleId(id),
            .place = placeKey(QString::number(210000 + id % 100)),
            .best = quint32(20250000 + time),
            .earliest = 2460677 + time,
            .latest = 2460677 + 2 * time,
            .paper = id % 5,
            .section = quint64(id) << 32 | quint32(time),
            .page = id / 3,
            .position = id % 3,
            .origin = Origin(id % 6),
            .confidence = Confidence(time % 5),
            .dateKind = DateKind((id + time) % 5)};
}

static Labels labelsIn(const IndexFindings &findings)
{
    Labels labels;
    for (const IndexFindings::Found &found : findings.found)
        labels.insert(found.labels->id, *found.labels);
    return labels;
}

// By a query that every article answers; empty on errors.
static Labels storedLabels(const SearchIndex &index)
{
    const Result<IndexFindings> findings = index.find(QueryNode{}, {}, Progress());
    const Labels labels = findings ? labelsIn(*findings) : Labels();
    return findings && labels.size() == qsizetype(findings->found.size()) ? labels : Labels();
}

// From so many commits that segments become one, and those again; with updates and removals.
void TestSearchIndex::labelsComeBack()
{
    constexpr int commits = 60;
    QTemporaryDir folder;
    auto index = openIn(folder);
    Labels expected;
    for (int time = 1; time <= commits; ++time) {
        QList<IndexEntry> entries;
        for (const int id : {3 * time, 3 * time + 1, 3 * time + 2, time}) {
            const ArticleLabels labels = labelled(id, time);
            expected.insert(labels.id, labels);
            entries += IndexEntry{
                .id = labels.id, .sourceText = u"海州第%1期"_s.arg(time), .labels = labels};
        }
        QVERIFY(index->update(entries));
        QVERIFY(index->remove({ArticleId(3 * time + 1), ArticleId(2 * time)}));
        expected.remove(ArticleId(3 * time + 1));
        expected.remove(ArticleId(2 * time));
        QVERIFY(index->commit({.change = time}));
        if (time % 19 == 0)
            QCOMPARE(storedLabels(*index), expected);
    }
    const QDir files(folder.filePath(u"報欄"_s));
    const qsizetype segments = files.entryList({u"*.fdt"_s}).size();
    QVERIFY2(segments < commits / 2, qPrintable(QString::number(segments)));
    QCOMPARE(storedLabels(*index), expected);
    index.reset();
    QCOMPARE(storedLabels(*openIn(folder, SearchIndex::Mode::Read)), expected);
    QCOMPARE(storedLabels(*openIn(folder)), expected);
}

// What was found stays good while the index changes under it.
void TestSearchIndex::labelsAreKept()
{
    QTemporaryDir folder;
    const auto index = openIn(folder);
    const ArticleLabels old = labelled(1, 1);
    QVERIFY(index->update({{.id = old.id, .sourceText = u"海州"_s, .labels = old}}));
    QVERIFY(index->commit({}));
    auto reader = openIn(folder, SearchIndex::Mode::Read);
    const auto before = reader->find(QueryNode{}, {}, Progress());
    const ArticleLabels changed = labelled(1, 2);
    QVERIFY(index->update({{.id = old.id, .sourceText = u"海州"_s, .labels = changed}}));
    QVERIFY(index->commit({}));
    QCOMPARE(storedLabels(*reader), (Labels{{old.id, old}}));
    QVERIFY(reader->refresh());
    QCOMPARE(storedLabels(*reader), (Labels{{old.id, changed}}));
    reader.reset();
    QCOMPARE(labelsIn(*before), (Labels{{old.id, old}}));
}

static QStringList filesWithTimes(const QString &folder)
{
    QStringList files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name))
        files += file.fileName() + u' ' + file.lastModified().toString(Qt::ISODateWithMs);
    return files;
}

void TestSearchIndex::readsWithoutWriting()
{
    const QString folder = m_folder.filePath(u"報欄"_s);
    const QStringList before = filesWithTimes(folder);
    const auto reader = openIn(m_folder, SearchIndex::Mode::Read); // beside the writer
    QVERIFY(reader);
    QCOMPARE(*reader->size(), m_articles.size());
    QCOMPARE(found(*reader, u"阜新"_s), foundByComparing(u"阜新"_s));
    const Result<void> refused = reader->update(m_articles);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::ReadOnly);
    QCOMPARE(filesWithTimes(folder), before);

    QTemporaryDir empty;
    const auto none = SearchIndex::open(empty.filePath(u"x"_s), SearchIndex::Mode::Read);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
    QVERIFY(!QDir(empty.filePath(u"x"_s)).exists());
}

void TestSearchIndex::stops()
{
    Progress progress;
    progress.stop();
    const auto stopped = m_index->find(parsedQuery(u"阜新"_s).root, {}, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Stopped);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
