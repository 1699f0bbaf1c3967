#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The codebook on the command line: `baolan tag`.
class TestTagCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addAndList();
    void fieldsAreSet();
    void namesForAPerson();
    void renameAndMove();
    void merge();
    void split();
    void deleteSaysFirst();
    void deleteDoesIt();
    void exportAndImport();
    void refused_data();
    void refused();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QJsonArray list() const { return ask({u"tag"_s, u"list"_s}).json()[u"tags"_s].toArray(); }
    QStringList paths() const
    {
        QStringList shown;
        const QJsonArray tags = list();
        for (const QJsonValue &tag : tags)
            shown << tag[u"path"_s].toString();
        return shown;
    }
    // The one tag that a command answered with.
    static QJsonObject tagIn(const Answer &answer)
    {
        return answer.json()[u"tags"_s].toArray().first().toObject();
    }
    QString mark(const QString &quote, const QString &tag) const
    {
        return ask({u"note"_s, u"add"_s, m_article, u"--quote"_s, quote, u"--tag"_s, tag})
            .json()[u"id"_s]
            .toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_article;
};

void TestTagCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library"_s);
    QFile file(m_folder->filePath(u"a.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"1","title":"矿区转型","text":"市民散步。工人种树。","city":"阜新"})");
    file.close();
    QCOMPARE(ask({u"import"_s, file.fileName()}).status, 0);
    m_article = idOfArticle(m_library, u"矿区转型"_s);
    QVERIFY(!mark(u"市民"_s, u"人/市民"_s).isEmpty());
    QVERIFY(!mark(u"工人"_s, u"人"_s).isEmpty());
}

void TestTagCommands::addAndList()
{
    const Answer answer =
        ask({u"tag"_s, u"add"_s, u"住房/棚改"_s, u"--color"_s, u"red"_s, u"--key"_s, u"1"_s,
             u"--description"_s, u"定义"_s, u"--when"_s, u"用"_s, u"--not"_s, u"不用"_s,
             u"--example"_s, u"例"_s, u"--alias"_s, u"旧改"_s, u"--name"_s, u"en=Housing"_s});
    QCOMPARE(answer.status, 0);
    QJsonObject tag = tagIn(answer);
    QVERIFY(!tag.take(u"id"_s).toString().isEmpty());
    const QJsonObject expected{{u"path"_s, u"住房/棚改"_s},
                               {u"color"_s, 6},
                               {u"key"_s, 1},
                               {u"description"_s, u"定义"_s},
                               {u"when"_s, u"用"_s},
                               {u"not"_s, u"不用"_s},
                               {u"example"_s, u"例"_s},
                               {u"aliases"_s, QJsonArray{u"旧改"_s}},
                               {u"names"_s, QJsonObject{{u"en"_s, u"Housing"_s}}},
                               {u"marks"_s, 0},
                               {u"marksBelow"_s, 0}};
    QCOMPARE(tag, expected);
    QCOMPARE(paths(), (QStringList{u"人"_s, u"人/市民"_s, u"住房"_s, u"住房/棚改"_s}));
    QCOMPARE(list()[0][u"marks"_s].toInt(), 1);
    QCOMPARE(list()[0][u"marksBelow"_s].toInt(), 2);
}

void TestTagCommands::fieldsAreSet()
{
    QVERIFY(ask({u"tag"_s, u"set"_s, u"人"_s, u"--name"_s, u"en=People"_s}).status == 0);
    const Answer answer = ask({u"tag"_s, u"set"_s, u"人"_s, u"--color"_s, u"3"_s, u"--alias"_s,
                               u"人物"_s, u"--name"_s, u"de=Leute"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(tagIn(answer)[u"color"_s].toInt(), 3);
    QCOMPARE(tagIn(answer)[u"aliases"_s].toArray(), QJsonArray{u"人物"_s});
    QCOMPARE(tagIn(answer)[u"names"_s].toObject(),
             (QJsonObject{{u"de"_s, u"Leute"_s}, {u"en"_s, u"People"_s}}));
    QCOMPARE(list()[1][u"color"_s].toInt(), 3); // the child follows
}

void TestTagCommands::namesForAPerson()
{
    const Answer answer = answerTo({u"tag"_s, u"list"_s, u"--library"_s, m_library});
    QCOMPARE(answer.out, u"     1     人\n     1     人/市民\n"_s);
}

void TestTagCommands::renameAndMove()
{
    QCOMPARE(ask({u"tag"_s, u"rename"_s, u"人/市民"_s, u"a\\/b"_s}).status, 0);
    QCOMPARE(paths(), (QStringList{u"人"_s, u"人/a\\/b"_s}));
    QCOMPARE(ask({u"tag"_s, u"move"_s, u"人/a\\/b"_s, u"--position"_s, u"1"_s}).status, 0);
    QCOMPARE(paths(), (QStringList{u"a\\/b"_s, u"人"_s}));
    QCOMPARE(tagIn(ask({u"tag"_s, u"move"_s, u"人"_s, u"A\\/b"_s}))[u"path"_s].toString(),
             u"a\\/b/人"_s);
}

void TestTagCommands::merge()
{
    const Answer answer = ask({u"tag"_s, u"merge"_s, u"人/市民"_s, u"人"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(tagIn(answer)[u"marks"_s].toInt(), 2);
    QCOMPARE(tagIn(answer)[u"aliases"_s].toArray(), QJsonArray{u"市民"_s});
    QCOMPARE(paths(), QStringList{u"人"_s});
}

void TestTagCommands::split()
{
    const QString walk = mark(u"散步"_s, u"人"_s);
    const Answer answer = ask({u"tag"_s, u"split"_s, u"人"_s, u"活动"_s, u"--mark"_s, walk});
    QCOMPARE(answer.status, 0);
    QCOMPARE(tagIn(answer)[u"path"_s].toString(), u"活动"_s);
    QCOMPARE(tagIn(answer)[u"marks"_s].toInt(), 1);
    QCOMPARE(list()[0][u"marks"_s].toInt(), 1);
}

void TestTagCommands::deleteSaysFirst()
{
    const Answer answer = ask({u"tag"_s, u"delete"_s, u"人"_s, u"--children"_s, u"delete"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.json()[u"deleted"_s].toBool(), false);
    QCOMPARE(answer.json()[u"tags"_s].toInt(), 2);
    QCOMPARE(answer.json()[u"marks"_s].toInt(), 2);
    QCOMPARE(answer.json()[u"emptied"_s].toInt(), 2);
    QCOMPARE(paths(), (QStringList{u"人"_s, u"人/市民"_s}));
    const Answer forAPerson = answerTo({u"tag"_s, u"delete"_s, u"人"_s, u"--library"_s, m_library});
    QVERIFY2(forAPerson.out.contains(u"1 marks"_s), qPrintable(forAPerson.out));
    QVERIFY2(forAPerson.err.contains(u"--yes"_s), qPrintable(forAPerson.err));
}

void TestTagCommands::deleteDoesIt()
{
    const Answer kept = ask({u"tag"_s, u"delete"_s, u"人"_s, u"--yes"_s});
    QCOMPARE(kept.status, 0);
    QCOMPARE(kept.json()[u"deleted"_s].toBool(), true);
    QCOMPARE(kept.json()[u"marks"_s].toInt(), 1);
    QCOMPARE(paths(), QStringList{u"市民"_s});
    const auto marks = [this] {
        return ask({u"note"_s, u"list"_s}).json()[u"marks"_s].toArray().size();
    };
    QCOMPARE(marks(), 2);
    QCOMPARE(ask({u"tag"_s, u"delete"_s, u"市民"_s, u"--marks"_s, u"remove"_s, u"--yes"_s}).status,
             0);
    QCOMPARE(marks(), 1);
}

void TestTagCommands::exportAndImport()
{
    const QString file = m_folder->filePath(u"codebook.csv"_s);
    QCOMPARE(ask({u"tag"_s, u"set"_s, u"人"_s, u"--description"_s, u"谁"_s}).status, 0);
    const QString text = ask({u"tag"_s, u"export"_s}).json()[u"text"_s].toString();
    QVERIFY(text.contains(u"人/市民,blue"_s));
    QCOMPARE(ask({u"tag"_s, u"export"_s, u"--out"_s, file}).status, 0);
    QCOMPARE(ask({u"tag"_s, u"export"_s, u"--out"_s, file}).errorCode(), u"exists"_s);
    QCOMPARE(ask({u"tag"_s, u"set"_s, u"人"_s, u"--description"_s, u"别人"_s}).status, 0);
    QCOMPARE(ask({u"tag"_s, u"rename"_s, u"人/市民"_s, u"居民"_s}).status, 0);
    const QJsonObject report = ask({u"tag"_s, u"import"_s, file}).json();
    QCOMPARE(report[u"added"_s].toArray(), QJsonArray{u"人/市民"_s});
    const QJsonObject left{{u"path"_s, u"人"_s},
                           {u"field"_s, u"definition"_s},
                           {u"kept"_s, u"别人"_s},
                           {u"given"_s, u"谁"_s}};
    QCOMPARE(report[u"left"_s].toArray(), QJsonArray{left});
}

void TestTagCommands::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("there already") << QStringList{u"add"_s, u"人"_s} << 1 << u"exists"_s;
    QTest::newRow("unknown tag") << QStringList{u"rename"_s, u"鬼"_s, u"神"_s} << 1
                                 << u"not-found"_s;
    QTest::newRow("colour") << QStringList{u"add"_s, u"水"_s, u"--color"_s, u"pink"_s} << 2
                            << u"bad-value"_s;
    QTest::newRow("key") << QStringList{u"set"_s, u"人"_s, u"--key"_s, u"10"_s} << 2
                         << u"bad-value"_s;
    QTest::newRow("language") << QStringList{u"set"_s, u"人"_s, u"--name"_s, u"People"_s} << 2
                              << u"bad-value"_s;
    QTest::newRow("below itself") << QStringList{u"move"_s, u"人"_s, u"人/市民"_s} << 1
                                  << u"bad-value"_s;
    QTest::newRow("unknown parent")
        << QStringList{u"move"_s, u"人"_s, u"鬼"_s} << 1 << u"not-found"_s;
    QTest::newRow("into itself") << QStringList{u"merge"_s, u"人"_s, u"人"_s} << 1
                                 << u"bad-value"_s;
    QTest::newRow("no marks") << QStringList{u"split"_s, u"人"_s, u"新"_s} << 2 << u"usage"_s;
    QTest::newRow("unknown mark") << QStringList{u"split"_s, u"人"_s, u"新"_s, u"--mark"_s,
                                                 u"99999999"_s}
                                  << 1 << u"not-found"_s;
    QTest::newRow("children") << QStringList{u"delete"_s, u"人"_s, u"--children"_s, u"x"_s} << 2
                              << u"bad-value"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"/nowhere.csv"_s} << 1 << u"not-found"_s;
}

void TestTagCommands::refused()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Answer answer = ask(QStringList{u"tag"_s} + words);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(paths(), (QStringList{u"人"_s, u"人/市民"_s}));
}

QTEST_GUILESS_MAIN(TestTagCommands)
#include "tst_tagcommands.moc"
