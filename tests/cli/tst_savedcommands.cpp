#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Searches that are kept: `baolan saved`.
class TestSavedCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addListDelete();
    void rename();
    void runAndSeen();
    void refused();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QJsonArray list() const { return ask({u"saved"_s, u"list"_s}).json()[u"saved"_s].toArray(); }
    QString add(const QStringList &words) const
    {
        return ask(QStringList{u"saved"_s, u"add"_s} + words).json()[u"id"_s].toString();
    }
    bool import(const QString &name, const QByteArray &lines) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            return false;
        file.close();
        return ask({u"import"_s, file.fileName()}).status == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
};

void TestSavedCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library"_s);
    QVERIFY(import(u"a.jsonl"_s, R"({"id":"1","title":"矿区转型","text":"甲。","city":"阜新"})"
                                 "\n"
                                 R"({"id":"2","title":"新聞","text":"礦區動工。","city":"台南"})"
                                 "\n"));
}

void TestSavedCommands::addListDelete()
{
    const QString id = add({u"矿区"_s, u"矿区"_s});
    QVERIFY(!id.isEmpty());
    const QString inTainan = add({u"台南"_s, u"矿区"_s, u"--city"_s, u"台南"_s});
    QVERIFY(!inTainan.isEmpty());
    const QJsonArray saved = list();
    QCOMPARE(saved.size(), 2);
    const QJsonObject expected{{u"id"_s, id},
                               {u"name"_s, u"矿区"_s},
                               {u"filter"_s, QJsonObject{{u"query"_s, u"矿区"_s}}},
                               {u"articles"_s, 2},
                               {u"new"_s, 0}};
    QCOMPARE(saved[0].toObject(), expected);
    QCOMPARE(saved[1][u"articles"_s].toInt(), 1);
    QCOMPARE(saved[1][u"filter"_s][u"cities"_s].toArray().size(), 1);
    QCOMPARE(ask({u"saved"_s, u"delete"_s, id.left(8)}).json(), (QJsonObject{{u"id"_s, id}}));
    QCOMPARE(list().size(), 1);
}

void TestSavedCommands::rename()
{
    const QString id = add({u"矿区"_s, u"矿区"_s});
    const Answer answer = ask({u"saved"_s, u"rename"_s, id, u"礦區"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"name"_s].toString(), u"礦區"_s);
    QCOMPARE(list()[0][u"name"_s].toString(), u"礦區"_s);
}

void TestSavedCommands::runAndSeen()
{
    const QString id = add({u"矿区"_s, u"矿区"_s});
    QVERIFY(import(u"b.jsonl"_s, R"({"id":"3","title":"又一矿区","text":"乙。","city":"阜新"})"
                                 "\n"));
    const auto fresh = [this] { return list()[0][u"new"_s].toInt(); };
    QCOMPARE(fresh(), 1);
    const Answer answer = ask({u"saved"_s, u"run"_s, id, u"--limit"_s, u"2"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"total"_s].toInt(), 3);
    QCOMPARE(answer.json()[u"hits"_s].toArray().size(), 2);
    QCOMPARE(fresh(), 1);
    QCOMPARE(ask({u"saved"_s, u"run"_s, id, u"--seen"_s}).status, 0);
    QCOMPARE(fresh(), 0);
}

void TestSavedCommands::refused()
{
    const QString id = add({u"矿区"_s, u"矿区"_s});
    QCOMPARE(ask({u"saved"_s, u"add"_s, u"矿区"_s, u"新"_s}).errorCode(), u"exists"_s);
    QCOMPARE(ask({u"saved"_s, u"add"_s, u" "_s, u"新"_s}).errorCode(), u"bad-value"_s);
    QCOMPARE(ask({u"saved"_s, u"add"_s, u"新"_s}).status, 2);
    QCOMPARE(ask({u"saved"_s, u"run"_s, u"99999999"_s}).errorCode(), u"not-found"_s);
    QCOMPARE(ask({u"saved"_s, u"rename"_s, id, QString()}).errorCode(), u"bad-value"_s);
    QCOMPARE(list().size(), 1);
}

QTEST_GUILESS_MAIN(TestSavedCommands)
#include "tst_savedcommands.moc"
