#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Hits in their lines, and what was decided of them: `baolan kwic`, `baolan verdict`.
class TestKwic final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesAsJson();
    void positionsAreCodePoints();
    void plainLinesAreAligned();
    void inAnotherScript();
    void sortedAndPaged();
    void filters();
    void csv();
    void verdicts();
    void verdictsAreRefused_data();
    void verdictsAreRefused();
    void wrongUse_data();
    void wrongUse();
    void nothingToLookFor();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    Answer askPlainly(const QStringList &words) const
    {
        return answerTo(words + QStringList{u"--library"_s, m_library});
    }
    QJsonArray lines(const QStringList &words) const
    {
        return ask(words).json()[u"lines"_s].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

void TestKwic::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library"_s);
    QFile file(m_folder->filePath(u"mine.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"1","title":"矿区转型","text":"𠮷日，矿区的新公园开门。","city":"阜新",)"
               R"("date":"2025-09-08","paper":"矿工报"})"
               "\n"
               R"({"id":"2","title":"新聞","text":"=礦區動工。","city":"台南","date":"2024-05-06",)"
               R"("paper":"矿工报"})"
               "\n");
    file.close();
    QCOMPARE(ask({u"import"_s, file.fileName()}).status, 0);
}

void TestKwic::linesAsJson()
{
    const Answer answer = ask({u"kwic"_s, u"动工"_s, u"--context"_s, u"3"_s});
    QCOMPARE(answer.status, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"total"_s].toInt(), 1);
    QCOMPARE(json[u"articles"_s].toInt(), 1);
    QCOMPARE(json[u"dismissed"_s].toInt(), 0);
    QVERIFY(json[u"whole"_s].toBool());
    const QJsonObject expected{{u"id"_s, idOfArticle(m_library, u"新聞"_s)},
                               {u"left"_s, u"=礦區"_s},
                               {u"match"_s, u"動工"_s},
                               {u"right"_s, u"。"_s},
                               {u"range"_s, QJsonArray{6, 8}},
                               {u"verdict"_s, u"none"_s},
                               {u"city"_s, u"台南"_s},
                               {u"date"_s, u"2024-05-06"_s},
                               {u"headline"_s, u"新聞"_s}};
    QCOMPARE(json[u"lines"_s].toArray().first().toObject(), expected);
}

// 矿区转型 and a line feed are 5, 𠮷日， are 3 more, though 4 in UTF-16.
void TestKwic::positionsAreCodePoints()
{
    const QJsonArray found = lines({u"kwic"_s, u"新公园"_s, u"--context"_s, u"6"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"range"_s].toArray(), (QJsonArray{11, 14}));
    QCOMPARE(found.first()[u"left"_s].toString(), u"𠮷日，矿区的"_s);
}

// A Han character takes two columns, = takes one.
void TestKwic::plainLinesAreAligned()
{
    const QString one = idOfArticle(m_library, u"矿区转型"_s).left(8);
    const QString other = idOfArticle(m_library, u"新聞"_s).left(8);
    const Answer answer = askPlainly(
        {u"kwic"_s, u"\"矿区的\" | 动工"_s, u"--context"_s, u"3"_s, u"--sort"_s, u"date"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.out, one + u"  𠮷日，【矿区的】新公园  阜新 · 2025-09-08\n"_s + other +
                             u"   =礦區【動工】。        台南 · 2024-05-06\n"_s +
                             u"2 hit(s) in 2 articles, 0 dismissed\n"_s);
}

void TestKwic::inAnotherScript()
{
    const QJsonArray found =
        lines({u"kwic"_s, u"动工"_s, u"--script"_s, u"hans"_s, u"--context"_s, u"2"_s});
    QCOMPARE(found.first()[u"left"_s].toString(), u"矿区"_s);
    QCOMPARE(found.first()[u"match"_s].toString(), u"动工"_s);
    QCOMPARE(found.first()[u"range"_s].toArray(), (QJsonArray{6, 8})); // of the source
}

void TestKwic::sortedAndPaged()
{
    const QJsonArray all = lines({u"kwic"_s, u"矿区"_s, u"--sort"_s, u"date"_s});
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[2][u"headline"_s].toString(), u"新聞"_s);
    const Answer page = ask({u"kwic"_s, u"矿区"_s, u"--sort"_s, u"date"_s, u"--limit"_s, u"1"_s,
                             u"--offset"_s, u"2"_s});
    QCOMPARE(page.json()[u"total"_s].toInt(), 3);
    QCOMPARE(page.json()[u"lines"_s].toArray(), QJsonArray{all[2]});
}

void TestKwic::filters()
{
    QCOMPARE(lines({u"kwic"_s, u"矿区"_s, u"--city"_s, u"台南"_s}).size(), 1);
    QCOMPARE(lines({u"kwic"_s, u"矿区"_s, u"--query"_s, u"公园"_s}).size(), 3); // and 公园 itself
}

void TestKwic::csv()
{
    const QString id = idOfArticle(m_library, u"新聞"_s);
    const Answer answer = askPlainly({u"kwic"_s, u"动工"_s, u"--context"_s, u"3"_s, u"--csv"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.out, u"left,match,right,headline,city,paper,date,verdict,id\r\n"
                         u"'=礦區,動工,。,新聞,台南,矿工报,2024-05-06,none,%1\r\n"_s.arg(id));
    const Answer json = ask({u"kwic"_s, u"动工"_s, u"--context"_s, u"3"_s, u"--csv"_s});
    QCOMPARE(json.json()[u"text"_s].toString(), answer.out);
}

void TestKwic::verdicts()
{
    const QString id = idOfArticle(m_library, u"矿区转型"_s);
    const auto set = [&](const QString &begin, const QString &end, const QString &verdict) {
        return ask({u"verdict"_s, u"set"_s, u"礦區"_s, id, u"--range"_s, begin, end, verdict});
    };
    QCOMPARE(lines({u"verdict"_s, u"list"_s, u"矿区"_s}), QJsonArray());
    QCOMPARE(set(u"0"_s, u"2"_s, u"dismissed"_s).status, 0);
    const Answer later = set(u"8"_s, u"10"_s, u"later"_s);
    QCOMPARE(later.status, 0);
    QCOMPARE(
        later.json(),
        (QJsonObject{{u"id"_s, id}, {u"range"_s, QJsonArray{8, 10}}, {u"verdict"_s, u"later"_s}}));
    const QJsonObject shown = ask({u"kwic"_s, u"矿区"_s}).json();
    QCOMPARE(shown[u"total"_s].toInt(), 2);
    QCOMPARE(shown[u"dismissed"_s].toInt(), 1);
    QCOMPARE(lines({u"kwic"_s, u"矿区"_s, u"--dismissed"_s}).size(), 3);
    const QJsonArray judged = lines({u"verdict"_s, u"list"_s, u"矿区"_s});
    QCOMPARE(judged.size(), 2);
    QCOMPARE(judged[0][u"verdict"_s].toString(), u"dismissed"_s);
    QCOMPARE(judged[1][u"verdict"_s].toString(), u"later"_s);
    QVERIFY(askPlainly({u"verdict"_s, u"list"_s, u"矿区"_s})
                .out.contains(u"阜新 · 2025-09-08 · later\n"_s));
    QCOMPARE(set(u"0"_s, u"2"_s, u"none"_s).status, 0);
    QCOMPARE(lines({u"verdict"_s, u"list"_s, u"矿区"_s}).size(), 1);
}

void TestKwic::verdictsAreRefused_data()
{
    QTest::addColumn<QStringList>("words"); // after the id
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString range = u"--range"_s;
    QTest::newRow("no verdict") << QStringList{range, u"0"_s, u"2"_s, u"maybe"_s} << 2
                                << u"usage"_s;
    QTest::newRow("no range") << QStringList{u"later"_s} << 2 << u"usage"_s;
    QTest::newRow("no hit") << QStringList{range, u"2"_s, u"4"_s, u"later"_s} << 1
                            << u"not-found"_s;
    QTest::newRow("beyond the text")
        << QStringList{range, u"20"_s, u"2000"_s, u"later"_s} << 1 << u"bad-value"_s;
    QTest::newRow("backwards") << QStringList{range, u"2"_s, u"0"_s, u"later"_s} << 2
                               << u"bad-value"_s;
}

void TestKwic::verdictsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QString id = idOfArticle(m_library, u"矿区转型"_s);
    const Answer answer = ask(QStringList{u"verdict"_s, u"set"_s, u"矿区"_s, id} + words);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(lines({u"verdict"_s, u"list"_s, u"矿区"_s}), QJsonArray());
}

void TestKwic::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("script") << QStringList{u"--script"_s, u"latin"_s};
    QTest::newRow("sort") << QStringList{u"--sort"_s, u"length"_s};
    QTest::newRow("context") << QStringList{u"--context"_s, u"-1"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"many"_s};
}

void TestKwic::wrongUse()
{
    QFETCH(QStringList, words);
    QCOMPARE(ask(QStringList{u"kwic"_s, u"矿区"_s} + words).status, 2);
}

void TestKwic::nothingToLookFor()
{
    const Answer answer = ask({u"kwic"_s, u"！！"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"bad-query"_s);
}

QTEST_GUILESS_MAIN(TestKwic)
#include "tst_kwic.moc"
