#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// `baolan import` of files of records: what it answers, and its options.
class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void jsonLines();
    void columnsAreMapped();
    void mappingsAreSaved();
    void wrongMappings_data();
    void wrongMappings();
    void sameTextIsSaid();
    void help();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_temporary->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    Answer ask(const QStringList &words)
    {
        return askLibrary(m_temporary->filePath(u"library"_s), words);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestImporting::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
}

void TestImporting::jsonLines()
{
    const QString file =
        write(u"a.jsonl"_s, "{\"title\":\"甲\",\"text\":\"子\",\"city\":\"阜新\"}\n"
                            "no json\n{\"title\":\"乙\",\"text\":\"丑\"}\n");
    const Answer answer = ask({u"import"_s, file, u"--city"_s, u"锦州"_s, u"--date"_s, u"2025-09"_s,
                               u"--paper"_s, u"某报"_s});
    QCOMPARE(answer.status, 1); // not wholly done
    QCOMPARE(answer.errorCode(), u"bad-record"_s);
    const QJsonObject records = answer.json()[u"records"_s].toArray().first().toObject();
    QCOMPARE(records[u"added"_s].toInt(), 2);
    QCOMPARE(records[u"articles"_s].toArray().size(), 2);
    QCOMPARE(answer.json()[u"added"_s].toInt(), 1);
    const QJsonArray skipped = answer.json()[u"skipped"_s].toArray();
    QCOMPARE(skipped.size(), 1);
    QVERIFY(skipped[0][u"reason"_s].toString().contains(u"a.jsonl #2”"));
    const QJsonArray articles = ask({u"list"_s}).json()[u"articles"_s].toArray();
    QCOMPARE(articles.size(), 2);
    for (const QJsonValue &article : articles) {
        const bool isFirst = article[u"headline"_s] == u"甲"_s;
        QCOMPARE(article[u"cityCode"_s].toString(), isFirst ? u"210900"_s : u"210700"_s);
        QCOMPARE(article[u"date"_s].toString(), u"2025-09"_s);
        QCOMPARE(article[u"paper"_s].toString(), u"某报"_s);
        QVERIFY(records[u"articles"_s].toArray().contains(article[u"id"_s]));
    }
}

void TestImporting::columnsAreMapped()
{
    const QString file = write(u"a.csv"_s, "甲,乙\n子,丑\n");
    QCOMPARE(ask({u"import"_s, file}).errorCode(), u"no-columns"_s);
    QCOMPARE(ask({u"import"_s, u"--map"_s, u"title=甲,text=乙"_s, file}).status, 0);
    QCOMPARE(ask({u"list"_s}).json()[u"articles"_s].toArray()[0][u"headline"_s].toString(),
             u"子"_s);
}

void TestImporting::mappingsAreSaved()
{
    const QString one = write(u"a.csv"_s, "甲,乙\n子,丑\n");
    const QString other = write(u"b.csv"_s, "甲,乙\n寅,卯\n");
    QCOMPARE(
        ask({u"import"_s, u"--map"_s, u"title=甲,text=乙"_s, u"--save-mapping"_s, u"我的"_s, one})
            .status,
        0);
    QCOMPARE(ask({u"import"_s, u"--mapping"_s, u"我的"_s, other}).status, 0);
    QCOMPARE(ask({u"list"_s}).json()[u"total"_s].toInt(), 2);
}

void TestImporting::wrongMappings_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no column") << QStringList{u"--map"_s, u"title"_s};
    QTest::newRow("an unknown part") << QStringList{u"--map"_s, u"heading=甲"_s};
    QTest::newRow("an unknown name") << QStringList{u"--mapping"_s, u"没有"_s};
}

void TestImporting::wrongMappings()
{
    QFETCH(const QStringList, options);
    const QString file = write(u"a.csv"_s, "title,text\n子,丑\n");
    const Answer answer = ask(QStringList{u"import"_s, file} + options);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.errorCode(), u"usage"_s);
    QCOMPARE(ask({u"list"_s}).json()[u"total"_s].toInt(), 0);
}

void TestImporting::sameTextIsSaid()
{
    const QByteArray page = "# 甲\n本报讯 子丑寅卯。\n";
    QCOMPARE(ask({u"import"_s, write(u"a.txt"_s, page)}).status, 0);
    const QString other = write(u"b.txt"_s, "\xef\xbb\xbf" + page);
    const Answer again = ask({u"import"_s, other});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json()[u"unchanged"_s].toInt(), 1);
    const QJsonObject same = again.json()[u"sameTexts"_s].toArray().first().toObject();
    QCOMPARE(same[u"file"_s].toString(), other);
    QVERIFY(same[u"as"_s].toString().endsWith(u"/a.txt"));
    const Answer plain =
        answerTo({u"import"_s, other, u"--library"_s, m_temporary->filePath(u"library"_s)});
    QVERIFY2(plain.out.contains(u"has the same text as"), qPrintable(plain.out));
}

void TestImporting::help()
{
    const QString text = answerTo({u"import"_s, u"--help"_s}).out;
    for (const QString &option : {u"--encoding"_s, u"--pattern"_s, u"--map"_s, u"--mapping"_s,
                                  u"--save-mapping"_s, u"--paper"_s})
        QVERIFY2(text.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
