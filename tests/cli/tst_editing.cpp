#include "commandtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QByteArray town("# 新桥通车\n"
                      "昨天新桥正式通车了，大家都很高兴。\n"
                      "\n"
                      "桥长三百米，宽二十米，是城里最长的桥。\n"
                      "\n"
                      "# 市场开张\n"
                      "市场今天开门迎客，顾客有一千多人。\n");

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pagesToLookThrough();
    void pageShown();
    void edits_data();
    void edits();
    void wrongEdits();
    void columnsAreCodePoints();
    void labelsOfTheFolder();
    void setArticle();
    void stateWithReasonAndStar();
    void setWrong();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QStringList headlines(const Answer &answer) const;

    QTemporaryDir m_made; // a library with one page of two articles, copied for each test
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_page; // its name
};

void TestEditing::initTestCase()
{
    m_library = m_made.filePath(u"library"_s);
    QVERIFY(QDir(m_made.path()).mkpath(u"pages"_s));
    QVERIFY(write(m_made.filePath(u"pages/town.txt"_s), town));
    QCOMPARE(ask({u"import"_s, m_made.filePath(u"pages"_s)}).status, 0);
    const QJsonArray pages = ask({u"page"_s, u"list"_s, u"--all"_s}).json()[u"pages"_s].toArray();
    QCOMPARE(pages.size(), 1);
    m_page = pages[0][u"id"_s].toString();
}

void TestEditing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(copyFolder(m_made.path(), m_folder->path()));
    m_library = m_folder->filePath(u"library"_s);
}

QStringList TestEditing::headlines(const Answer &answer) const
{
    QStringList headlines;
    for (const QJsonValue &article : answer.json()[u"articles"_s].toArray())
        headlines << article[u"headline"_s].toString();
    return headlines;
}

void TestEditing::pagesToLookThrough()
{
    const QJsonArray pages = ask({u"page"_s, u"list"_s}).json()[u"pages"_s].toArray();
    QCOMPARE(pages.size(), 1); // its day is unknown
    QCOMPARE(pages[0][u"file"_s].toString(), u"town.txt"_s);
    QCOMPARE(pages[0][u"articles"_s].toInt(), 2);
    QVERIFY(pages[0][u"doubts"_s].toInt() > 0);
    QCOMPARE(
        ask({u"set"_s, idOfArticle(m_library, u"新桥通车"_s), u"--date"_s, u"2025-07"_s}).status,
        0);
    // The day of the page itself is still unknown.
    QCOMPARE(ask({u"page"_s, u"list"_s}).json()[u"pages"_s].toArray().size(), 1);
    QCOMPARE(ask({u"page"_s, u"edit"_s, m_page, u"date"_s, u"2025-07"_s}).status, 0);
    QCOMPARE(ask({u"page"_s, u"edit"_s, m_page, u"city"_s, u"阜新"_s}).status, 0);
    QVERIFY(ask({u"page"_s, u"list"_s}).json()[u"pages"_s].toArray().isEmpty());
    QCOMPARE(ask({u"page"_s, u"list"_s, u"--all"_s}).json()[u"pages"_s].toArray().size(), 1);
}

void TestEditing::pageShown()
{
    const Answer answer = ask({u"page"_s, u"show"_s, m_page.left(8) + u":1"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(headlines(answer), (QStringList{u"新桥通车"_s, u"市场开张"_s}));
    QCOMPARE(answer.json()[u"id"_s].toString(), m_page);
    QVERIFY(answer.json()[u"edits"_s].toArray().isEmpty());
    const Answer missing = ask({u"page"_s, u"show"_s, m_page.left(8) + u":2"_s});
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.errorCode(), u"not-found"_s);
}

void TestEditing::edits_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected"); // headlines
    const QString bridge = u"新桥通车"_s;
    const QString market = u"市场开张"_s;
    QTest::newRow("join") << QStringList{u"join"_s, u"7"_s, u"1"_s} << QStringList{bridge};
    QTest::newRow("split") << QStringList{u"split"_s, u"4"_s}
                           << QStringList{bridge, u"桥长三百米"_s, market};
    QTest::newRow("assign") << QStringList{u"assign"_s, u"6-7"_s, u"1"_s} << QStringList{bridge};
    QTest::newRow("assign to a new one")
        << QStringList{u"assign"_s, u"4"_s} << QStringList{bridge, u"桥长三百米"_s, market};
    QTest::newRow("move") << QStringList{u"move"_s, u"1"_s, u"7"_s}
                          << QStringList{u"昨天新桥正式通车了"_s, market};
    QTest::newRow("role") << QStringList{u"role"_s, u"1"_s, u"furniture"_s}
                          << QStringList{u"昨天新桥正式通车了"_s, market};
    QTest::newRow("glue") << QStringList{u"glue"_s, u"4"_s} << QStringList{bridge, market};
    QTest::newRow("paper") << QStringList{u"paper"_s, u"城报"_s} << QStringList{bridge, market};
    QTest::newRow("number") << QStringList{u"number"_s, u"A2"_s} << QStringList{bridge, market};
}

void TestEditing::edits()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    const Answer answer = ask(QStringList{u"page"_s, u"edit"_s, m_page} + words);
    QCOMPARE(answer.status, 0);
    QCOMPARE(headlines(answer), expected);
    const QJsonArray edits = answer.json()[u"edits"_s].toArray();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0][u"kind"_s].toString(), words.first());
    QCOMPARE(headlines(ask({u"page"_s, u"show"_s, m_page})), expected);
}

void TestEditing::wrongEdits()
{
    const QList<std::pair<QStringList, int>> wrong{
        {QStringList{u"erase"_s, u"3"_s}, 2},         {QStringList{u"join"_s, u"3"_s}, 2},
        {QStringList{u"split"_s, u"3"_s, u"4"_s}, 2}, {QStringList{u"split"_s, u"x"_s}, 2},
        {QStringList{u"assign"_s, u"3-"_s}, 2},       {QStringList{u"split"_s, u"3-4"_s}, 2},
        {QStringList{u"city"_s, u"无此城"_s}, 2},     {QStringList{u"split"_s, u"1"_s}, 1},
        {QStringList{u"split"_s, u"99"_s}, 1},        {QStringList{u"date"_s, u"2025-13"_s}, 1},
        {QStringList{u"encoding"_s, u"EBCDIC"_s}, 1}};
    for (const auto &[words, status] : wrong) {
        const Answer answer = ask(QStringList{u"page"_s, u"edit"_s, m_page} + words);
        QCOMPARE(answer.status, status);
        QVERIFY2(!answer.errorCode().isEmpty(), qPrintable(words.join(u' ')));
    }
    QVERIFY(ask({u"page"_s, u"show"_s, m_page}).json()[u"edits"_s].toArray().isEmpty());
}

void TestEditing::columnsAreCodePoints()
{
    QVERIFY(write(m_folder->filePath(u"other.txt"_s), "# 古字\n𠀀𠀁字很少见。今天没有人写。\n"));
    QCOMPARE(ask({u"import"_s, m_folder->filePath(u"other.txt"_s)}).status, 0);
    const QJsonArray pages = ask({u"page"_s, u"list"_s, u"--all"_s}).json()[u"pages"_s].toArray();
    for (const QJsonValue &shown : pages) {
        if (shown[u"file"_s] != u"other.txt"_s)
            continue;
        QCOMPARE(ask({u"page"_s, u"edit"_s, shown[u"id"_s].toString(), u"cut"_s, u"2:7"_s}).status,
                 0);
        const QString id = idOfArticle(m_library, u"古字"_s);
        QCOMPARE(ask({u"show"_s, id}).json()[u"source"_s].toString(),
                 u"古字\n𠀀𠀁字很少见。\n今天没有人写。"_s);
        return;
    }
    QFAIL("the page is not listed");
}

void TestEditing::labelsOfTheFolder()
{
    QVERIFY(write(m_folder->filePath(u"pages/school.txt"_s),
                  "# 学校开学\n学生回到学校，老师都来了。\n"));
    QCOMPARE(ask({u"import"_s, m_folder->filePath(u"pages"_s)}).status, 0);
    const Answer answer = ask({u"page"_s, u"edit"_s, m_page, u"paper"_s, u"城报"_s, u"--folder"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"changed"_s].toInt(), 2);
    QCOMPARE(ask({u"list"_s, u"--paper"_s, u"城报"_s}).json()[u"total"_s].toInt(), 3);
    const Answer wrong = ask({u"page"_s, u"edit"_s, m_page, u"split"_s, u"2"_s, u"--folder"_s});
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.errorCode(), u"bad-value"_s);
}

void TestEditing::setArticle()
{
    const QString bridge = idOfArticle(m_library, u"新桥通车"_s);
    const QString market = idOfArticle(m_library, u"市场开张"_s);
    const Answer answer =
        ask({u"set"_s, bridge, u"--city"_s, u"昌吉"_s, u"--date"_s, u"2025-09"_s, u"--paper"_s,
             u"城报"_s, u"--page"_s, u"3"_s, u"--state"_s, u"coded"_s});
    QCOMPARE(answer.status, 0);
    const QJsonValue shown = answer.json()[u"articles"_s].toArray().first();
    QCOMPARE(shown[u"cityCode"_s].toString(), u"652300"_s);
    QCOMPARE(shown[u"best"_s].toString(), u"2025-09"_s);
    QCOMPARE(shown[u"paper"_s].toString(), u"城报"_s);
    QCOMPARE(shown[u"state"_s].toString(), u"coded"_s);
    // City and date are the article's own, paper and number those of its page.
    const QJsonArray others = ask({u"list"_s, u"--paper"_s, u"城报"_s, u"--state"_s, u"new"_s})
                                  .json()[u"articles"_s]
                                  .toArray();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others[0][u"id"_s].toString(), market);
    QVERIFY(others[0][u"best"_s].toString().isEmpty());
}

void TestEditing::stateWithReasonAndStar()
{
    const QString bridge = idOfArticle(m_library, u"新桥通车"_s);
    const QString market = idOfArticle(m_library, u"市场开张"_s);
    const QJsonArray set = ask({u"set"_s, bridge, market, u"--state"_s, u"excluded"_s,
                                u"--reason"_s, u"转载"_s, u"--star"_s})
                               .json()[u"articles"_s]
                               .toArray();
    QCOMPARE(set.size(), 2);
    for (const auto &article : set) {
        QCOMPARE(article[u"state"_s].toString(), u"excluded"_s);
        QCOMPARE(article[u"reason"_s].toString(), u"转载"_s);
        QVERIFY(article[u"starred"_s].toBool());
    }
    QCOMPARE(ask({u"set"_s, bridge, u"--state"_s, u"nothing"_s, u"--no-star"_s}).status, 0);
    QCOMPARE(headlines(ask({u"list"_s, u"--state"_s, u"nothing"_s})), QStringList{u"新桥通车"_s});
    QCOMPARE(headlines(ask({u"list"_s, u"--query"_s, u"has:star"_s})), QStringList{u"市场开张"_s});
    const QJsonObject shown = ask({u"show"_s, bridge}).json();
    QCOMPARE(shown[u"state"_s].toString(), u"nothing"_s);
    QCOMPARE(shown[u"reason"_s].toString(), QString()); // it is not excluded
    QCOMPARE(shown[u"starred"_s].toBool(), false);
    const QString plain = answerTo({u"list"_s, u"--library"_s, m_library}).out;
    QVERIFY2(plain.contains(u"★ 市场开张"_s), qPrintable(plain));
    QVERIFY(plain.contains(u"excluded: 转载"_s));
}

void TestEditing::setWrong()
{
    const QString bridge = idOfArticle(m_library, u"新桥通车"_s);
    QCOMPARE(ask({u"set"_s, bridge, u"--city"_s, u"无此城"_s}).status, 2);
    QCOMPARE(ask({u"set"_s, bridge, u"--date"_s, u"昨天"_s}).status, 2);
    QCOMPARE(ask({u"set"_s, bridge, u"--state"_s, u"red"_s}).status, 2);
    QCOMPARE(ask({u"set"_s, bridge, u"--reason"_s, u"转载"_s}).status, 2);
    QCOMPARE(ask({u"set"_s, bridge, u"--state"_s, u"coded"_s, u"--reason"_s, u"转载"_s}).status, 2);
    QCOMPARE(ask({u"set"_s, bridge, u"--star"_s, u"--no-star"_s}).status, 2);
    const Answer answer = ask({u"set"_s, u"ffffffff"_s, bridge, u"--date"_s, u"2025"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"not-found"_s);
    QCOMPARE(answer.json()[u"articles"_s].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestEditing)

#include "tst_editing.moc"
