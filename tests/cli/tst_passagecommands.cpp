#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// All marks of a library, and what is done to several of them: `baolan note list`, `note retag`,
// `note delete`, `note filters`.
class TestPassageCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void filters_data();
    void filters();
    void refused_data();
    void refused();
    void sorted();
    void grouped();
    void plainGroups();
    void retag();
    void retagWithoutTags();
    void deleteSeveral();
    void unknownMarkStopsAll();
    void keptFilters();
    void keptFilterStandsAlone();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QString add(const QString &headline, const QStringList &words)
    {
        const Answer answer =
            ask(QStringList{u"note"_s, u"add"_s, idOfArticle(m_library, headline)} + words);
        return answer.json()[u"id"_s].toString();
    }
    // The quotes of what is listed.
    QString quotes(const QStringList &words) const
    {
        const QJsonArray marks =
            ask(QStringList{u"note"_s, u"list"_s} + words).json()[u"marks"_s].toArray();
        QStringList quotes;
        for (const auto &mark : marks)
            quotes << (mark[u"whole"_s].toBool() ? u"*"_s : mark[u"quote"_s].toString());
        return quotes.join(u' ');
    }

    QTemporaryDir m_made; // the library that each test has a copy of
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QStringList m_marks; // UUIDs in the order in which they were made
};

// 阜新: 煤矿关停以后工人转岗。/ 公园建在矿坑上。 台南: 礦區動工。
void TestPassageCommands::initTestCase()
{
    m_library = m_made.filePath(u"library"_s);
    QFile file(m_made.filePath(u"a.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"1","title":"转型","text":"煤矿关停以后工人转岗。\n公园建在矿坑上。",)"
               R"("city":"阜新","date":"2025-09-08"})"
               "\n"
               R"({"id":"2","title":"新聞","text":"礦區動工。","city":"台南","date":"2024-05-06"})"
               "\n");
    file.close();
    QCOMPARE(ask({u"import"_s, file.fileName()}).status, 0);
    m_marks = {add(u"转型"_s, {u"--quote"_s, u"公园"_s, u"--tag"_s, u"环境/公园"_s}),
               add(u"转型"_s, {u"--quote"_s, u"关停"_s, u"--tag"_s, u"经济"_s}),
               add(u"转型"_s,
                   {u"--quote"_s, u"煤矿关停"_s, u"--tag"_s, u"环境"_s, u"--text"_s, u"见檔案"_s}),
               add(u"新聞"_s, {u"--quote"_s, u"礦區"_s, u"--tag"_s, u"经济"_s, u"--important"_s}),
               add(u"新聞"_s, {u"--whole"_s, u"--text"_s, u"短"_s})};
    QVERIFY(!m_marks.contains(QString()));
}

void TestPassageCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(copyFolder(m_made.filePath(u"library"_s), m_folder->filePath(u"library"_s)));
    m_library = m_folder->filePath(u"library"_s);
}

void TestPassageCommands::filters_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << QStringList() << u"煤矿关停 关停 公园 * 礦區"_s;
    QTest::newRow("tag with those below")
        << QStringList{u"--tag"_s, u"环境"_s} << u"煤矿关停 公园"_s;
    QTest::newRow("not tag") << QStringList{u"--not-tag"_s, u"环境"_s} << u"关停 * 礦區"_s;
    QTest::newRow("untagged") << QStringList{u"--untagged"_s} << u"*"_s;
    QTest::newRow("words in either script")
        << QStringList{u"--text"_s, u"矿"_s} << u"煤矿关停 礦區"_s;
    QTest::newRow("words of the note") << QStringList{u"--text"_s, u"档案"_s} << u"煤矿关停"_s;
    QTest::newRow("city") << QStringList{u"--city"_s, u"台南"_s} << u"* 礦區"_s;
    QTest::newRow("days") << QStringList{u"--from"_s, u"2025"_s} << u"煤矿关停 关停 公园"_s;
    QTest::newRow("query") << QStringList{u"--query"_s, u"动工"_s} << u"* 礦區"_s;
    QTest::newRow("important") << QStringList{u"--important"_s} << u"礦區"_s;
    QTest::newRow("whole") << QStringList{u"--whole"_s} << u"*"_s;
    QTest::newRow("state of the mark") << QStringList{u"--state"_s, u"orphan"_s} << u""_s;
    QTest::newRow("nobody") << QStringList{u"--creator"_s, u"无人"_s} << u""_s;
    QTest::newRow("overlaps") << QStringList{u"--overlaps"_s, u"经济"_s} << u"煤矿关停 *"_s;
    QTest::newRow("inside") << QStringList{u"--inside"_s, u"环境"_s} << u"关停"_s;
    QTest::newRow("in the paragraph of") << QStringList{u"--near"_s, u"环境/公园"_s} << u""_s;
    // 公园 begins 8 characters behind the end of 关停.
    QTest::newRow("near") << QStringList{u"--near"_s, u"环境/公园:8"_s} << u"煤矿关停 关停"_s;
    QTest::newRow("not so near") << QStringList{u"--near"_s, u"环境/公园:7"_s} << u""_s;
    QTest::newRow("several") << QStringList{u"--tag"_s, u"经济"_s,   u"--inside"_s,
                                            u"环境"_s,  u"--city"_s, u"阜新"_s}
                             << u"关停"_s;
}

void TestPassageCommands::filters()
{
    QFETCH(const QStringList, words);
    QCOMPARE(ask(QStringList{u"note"_s, u"list"_s} + words).status, 0);
    QTEST(quotes(words), "expected");
}

void TestPassageCommands::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown tag") << QStringList{u"--not-tag"_s, u"没有"_s} << 1 << u"not-found"_s;
    QTest::newRow("unknown tag of a relation")
        << QStringList{u"--near"_s, u"没有:5"_s} << 1 << u"not-found"_s;
    QTest::newRow("two relations")
        << QStringList{u"--near"_s, u"经济"_s, u"--inside"_s, u"环境"_s} << 2 << u"usage"_s;
    QTest::newRow("unknown order") << QStringList{u"--sort"_s, u"size"_s} << 2 << u"bad-value"_s;
    QTest::newRow("unknown grouping")
        << QStringList{u"--group"_s, u"size"_s} << 2 << u"bad-value"_s;
    QTest::newRow("unknown filter")
        << QStringList{u"--saved"_s, u"123456"_s} << 1 << u"not-found"_s;
}

void TestPassageCommands::refused()
{
    QFETCH(const QStringList, words);
    const Answer answer = ask(QStringList{u"note"_s, u"list"_s} + words);
    QTEST(answer.status, "status");
    QTEST(answer.errorCode(), "code");
}

void TestPassageCommands::sorted()
{
    QCOMPARE(quotes({u"--sort"_s, u"newest"_s}), u"* 礦區 煤矿关停 关停 公园"_s);
    // As the codebook goes: 环境, 环境/公园, 经济.
    QCOMPARE(quotes({u"--sort"_s, u"tag"_s}), u"煤矿关停 公园 关停 礦區 *"_s);
}

void TestPassageCommands::grouped()
{
    const QJsonObject answer = ask({u"note"_s, u"list"_s, u"--group"_s, u"city"_s}).json();
    const QJsonArray expected{
        QJsonObject{{u"name"_s, u"阜新"_s}, {u"first"_s, 0}, {u"count"_s, 3}},
        QJsonObject{{u"name"_s, u"台南"_s}, {u"first"_s, 3}, {u"count"_s, 2}}};
    QCOMPARE(answer[u"groups"_s].toArray(), expected);
    QCOMPARE(answer[u"marks"_s].toArray().size(), 5);
    QVERIFY(!ask({u"note"_s, u"list"_s}).json().contains(u"groups"_s));
}

void TestPassageCommands::plainGroups()
{
    const Answer answer = answerTo(
        {u"note"_s, u"list"_s, u"--group"_s, u"month"_s, u"--whole"_s, u"--library"_s, m_library});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.startsWith(u"— 2024-05 (1)\n"));
}

void TestPassageCommands::retag()
{
    const Answer answer = ask({u"note"_s, u"retag"_s, m_marks.at(1).left(8), m_marks.at(3),
                               u"--add"_s, u"矿业/煤"_s, u"--remove"_s, u"经济"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"changed"_s].toInt(), 2);
    QCOMPARE(quotes({u"--tag"_s, u"矿业"_s}), u"关停 礦區"_s);
    QCOMPARE(quotes({u"--tag"_s, u"经济"_s}), u""_s);
}

void TestPassageCommands::retagWithoutTags()
{
    QCOMPARE(ask({u"note"_s, u"retag"_s, m_marks.at(1)}).status, 2);
}

void TestPassageCommands::deleteSeveral()
{
    const Answer answer = ask({u"note"_s, u"delete"_s, m_marks.at(0), m_marks.at(1).left(8)});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"ids"_s].toArray(), (QJsonArray{m_marks.at(0), m_marks.at(1)}));
    QCOMPARE(quotes({}), u"煤矿关停 * 礦區"_s);
}

void TestPassageCommands::unknownMarkStopsAll()
{
    const Answer answer = ask({u"note"_s, u"delete"_s, m_marks.at(0), u"abcdef"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"not-found"_s);
    QVERIFY(quotes({}).contains(u"公园"));
}

void TestPassageCommands::keptFilters()
{
    const QStringList filter{u"--tag"_s, u"经济"_s, u"--city"_s, u"阜新"_s};
    const Answer added = ask(QStringList{u"note"_s, u"filters"_s, u"add"_s, u"停"_s} + filter);
    QCOMPARE(added.status, 0);
    const QString id = added.json()[u"id"_s].toString();
    QCOMPARE(quotes({u"--saved"_s, id.left(8)}), u"关停"_s);
    QCOMPARE(ask({u"note"_s, u"filters"_s, u"add"_s, u"停"_s}).errorCode(), u"exists"_s);
    QCOMPARE(ask({u"note"_s, u"filters"_s, u"rename"_s, id, u"关停"_s}).status, 0);
    const QJsonArray list =
        ask({u"note"_s, u"filters"_s, u"list"_s}).json()[u"filters"_s].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"name"_s].toString(), u"关停"_s);
    QCOMPARE(list[0][u"filter"_s][u"articles"_s].toObject(),
             (QJsonObject{{u"cities"_s, QJsonArray{u"210900"_s}}}));
    QCOMPARE(ask({u"note"_s, u"filters"_s, u"delete"_s, id}).status, 0);
    QVERIFY(ask({u"note"_s, u"filters"_s, u"list"_s}).json()[u"filters"_s].toArray().isEmpty());
}

void TestPassageCommands::keptFilterStandsAlone()
{
    const QString id =
        ask({u"note"_s, u"filters"_s, u"add"_s, u"全部"_s}).json()[u"id"_s].toString();
    QCOMPARE(ask({u"note"_s, u"list"_s, u"--saved"_s, id, u"--text"_s, u"矿"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestPassageCommands)
#include "tst_passagecommands.moc"
