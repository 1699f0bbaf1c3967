#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// `baolan delete`, `undelete` and `bin`.
class TestBinCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedAndBack();
    void unknownIdDeletesNothing();
    void markFromTheBin();
    void emptied();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QJsonArray bin() const { return ask({u"bin"_s, u"list"_s}).json()[u"bin"_s].toArray(); }
    int articles() const { return ask({u"list"_s}).json()[u"total"_s].toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_bridge;
};

void TestBinCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library"_s);
    QFile file(m_folder->filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# 新桥通车\n\n昨天新桥正式通车。\n\n# 市场开张\n\n市场今天迎客。\n");
    file.close();
    QCOMPARE(ask({u"import"_s, file.fileName()}).status, 0);
    m_bridge = idOfArticle(m_library, u"新桥通车"_s);
    QVERIFY(!m_bridge.isEmpty());
}

void TestBinCommands::deletedAndBack()
{
    QCOMPARE(
        ask({u"note"_s, u"add"_s, m_bridge, u"--quote"_s, u"正式"_s, u"--text"_s, u"注"_s}).status,
        0);
    const Answer gone = ask({u"delete"_s, m_bridge.left(8)});
    QCOMPARE(gone.status, 0);
    QCOMPARE(gone.json(), (QJsonObject{{u"deleted"_s, 1}, {u"marks"_s, 1}}));
    QCOMPARE(articles(), 1);
    QCOMPARE(ask({u"search"_s, u"新桥"_s}).json()[u"total"_s].toInt(), 0);
    QCOMPARE(bin().size(), 1);
    QCOMPARE(bin()[0][u"kind"_s].toString(), u"article"_s);
    QCOMPARE(bin()[0][u"label"_s].toString(), u"新桥通车"_s);
    QCOMPARE(ask({u"undelete"_s, m_bridge}).json(), (QJsonObject{{u"undeleted"_s, 1}}));
    QCOMPARE(articles(), 2);
    QCOMPARE(ask({u"search"_s, u"新桥"_s}).json()[u"total"_s].toInt(), 1);
}

void TestBinCommands::unknownIdDeletesNothing()
{
    const Answer answer = ask({u"delete"_s, m_bridge, u"00000000"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"not-found"_s);
    QCOMPARE(articles(), 2);
    QCOMPARE(ask({u"delete"_s}).status, 2);
    QCOMPARE(ask({u"bin"_s, u"restore"_s, u"00000000"_s}).errorCode(), u"not-found"_s);
}

void TestBinCommands::markFromTheBin()
{
    const QString mark = ask({u"note"_s, u"add"_s, m_bridge, u"--quote"_s, u"正式"_s, u"--text"_s,
                              u"注"_s, u"--tag"_s, u"桥"_s})
                             .json()[u"id"_s]
                             .toString();
    QVERIFY(!mark.isEmpty());
    QCOMPARE(ask({u"note"_s, u"delete"_s, mark}).status, 0);
    QCOMPARE(bin()[0][u"label"_s].toString(), u"正式"_s);
    const Answer back = ask({u"bin"_s, u"restore"_s, mark.left(8)});
    QCOMPARE(back.json(), (QJsonObject{{u"restored"_s, QJsonArray{mark}}}));
    const QJsonArray marks = ask({u"note"_s, u"list"_s}).json()[u"marks"_s].toArray();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0][u"id"_s].toString(), mark);
    QVERIFY(bin().isEmpty());
}

void TestBinCommands::emptied()
{
    QCOMPARE(ask({u"delete"_s, m_bridge}).status, 0);
    QCOMPARE(ask({u"bin"_s, u"empty"_s}).json(), (QJsonObject{{u"emptied"_s, 1}}));
    QVERIFY(bin().isEmpty());
    QCOMPARE(articles(), 1);
}

QTEST_GUILESS_MAIN(TestBinCommands)
#include "tst_bincommands.moc"
