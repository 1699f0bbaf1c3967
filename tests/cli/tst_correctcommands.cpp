#include "commandtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray town("# 新桥通车\n"
                      "昨天\U00020000新桥正式通车了，大家正式高兴。\n");

} // namespace

class TestCorrectCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quoteIsPutRight();
    void rangesAreCodePoints();
    void misprint();
    void listAndWithdraw();
    void wrong_data();
    void wrong();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QJsonArray corrections(const Answer &answer) const
    {
        return answer.json()[u"corrections"_s].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_library;
    QString m_article;
};

void TestCorrectCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(u"library"_s);
    QFile file(m_folder->filePath(u"town.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(town), town.size());
    file.close();
    QCOMPARE(ask({u"import"_s, file.fileName()}).status, 0);
    m_article = idOfArticle(m_library, u"新桥通车"_s);
    QVERIFY(!m_article.isEmpty());
}

void TestCorrectCommands::quoteIsPutRight()
{
    const Answer answer = ask({u"correct"_s, m_article.left(8), u"--quote"_s, u"正式"_s,
                               u"--occurrence"_s, u"2"_s, u"--text"_s, u"十分"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"id"_s].toString(), m_article);
    const QString source = answer.json()[u"source"_s].toString();
    QCOMPARE(source, u"新桥通车\n昨天\U00020000新桥正式通车了，大家十分高兴。"_s);
    QCOMPARE(corrections(answer).size(), 1);
    const QJsonObject correction = corrections(answer)[0].toObject();
    QCOMPARE(correction[u"imported"_s].toString(), u"正式"_s);
    QCOMPARE(correction[u"text"_s].toString(), u"十分"_s);
    QCOMPARE(correction[u"cause"_s].toString(), u"misread"_s);
    QCOMPARE(part(source, correction[u"range"_s].toArray()), u"十分"_s);
    QVERIFY(!correction[u"creator"_s].toString().isEmpty());
    const Answer shown = ask({u"show"_s, m_article});
    QCOMPARE(shown.json()[u"source"_s].toString(), source);
    QCOMPARE(corrections(shown).size(), 1);
    QCOMPARE(corrections(shown)[0].toObject()[u"cause"_s].toString(), u"misread"_s);
}

// 新桥通车 and its line feed are 5, 昨天 2, the character beyond the first plane 1.
void TestCorrectCommands::rangesAreCodePoints()
{
    const Answer replaced =
        ask({u"correct"_s, m_article, u"--range"_s, u"7"_s, u"8"_s, u"--text"_s, u"我城"_s});
    QCOMPARE(replaced.status, 0);
    QVERIFY(replaced.json()[u"source"_s].toString().contains(u"昨天我城新桥"_s));
    const Answer putIn =
        ask({u"correct"_s, m_article, u"--range"_s, u"5"_s, u"5"_s, u"--text"_s, u"在"_s});
    QCOMPARE(putIn.status, 0);
    QVERIFY(putIn.json()[u"source"_s].toString().contains(u"\n在昨天我城"_s));
    const Answer deleted =
        ask({u"correct"_s, m_article, u"--quote"_s, u"我城"_s, u"--text"_s, QString()});
    QCOMPARE(deleted.status, 0);
    QVERIFY(deleted.json()[u"source"_s].toString().contains(u"\n在昨天新桥"_s));
}

void TestCorrectCommands::misprint()
{
    const QString before = ask({u"show"_s, m_article}).json()[u"source"_s].toString();
    const Answer answer = ask({u"correct"_s, m_article, u"--quote"_s, u"大家"_s, u"--text"_s,
                               u"大众"_s, u"--misprint"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"source"_s].toString(), before);
    const QJsonObject correction = corrections(answer)[0].toObject();
    QCOMPARE(correction[u"cause"_s].toString(), u"misprint"_s);
    QCOMPARE(part(before, correction[u"range"_s].toArray()), u"家"_s);
}

void TestCorrectCommands::listAndWithdraw()
{
    QCOMPARE(ask({u"correct"_s, m_article, u"--quote"_s, u"昨天"_s, u"--text"_s, u"今天"_s}).status,
             0);
    const Answer list = ask({u"correct"_s, u"list"_s, m_article});
    QCOMPARE(list.status, 0);
    QCOMPARE(corrections(list).size(), 1);
    const QString id = corrections(list)[0].toObject()[u"id"_s].toString();
    const Answer lines = answerTo({u"correct"_s, u"list"_s, m_article, u"--library"_s, m_library});
    QCOMPARE(lines.out, id + u"  5-6  昨 → 今\n"_s);
    const Answer withdrawn = ask({u"correct"_s, u"withdraw"_s, id.left(10)});
    QCOMPARE(withdrawn.status, 0);
    QVERIFY(corrections(withdrawn).isEmpty());
    QVERIFY(withdrawn.json()[u"source"_s].toString().contains(u"昨天"_s));
    QCOMPARE(ask({u"correct"_s, u"withdraw"_s, id}).errorCode(), u"not-found"_s);
}

void TestCorrectCommands::wrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no text") << QStringList{u"--quote"_s, u"昨天"_s} << 2 << u"usage"_s;
    QTest::newRow("neither") << QStringList{u"--text"_s, u"字"_s} << 2 << u"usage"_s;
    QTest::newRow("twice there") << QStringList{u"--quote"_s, u"正式"_s, u"--text"_s, u"字"_s} << 1
                                 << u"ambiguous"_s;
    QTest::newRow("absent") << QStringList{u"--quote"_s, u"火车"_s, u"--text"_s, u"字"_s} << 1
                            << u"not-found"_s;
    QTest::newRow("beyond the text")
        << QStringList{u"--range"_s, u"900"_s, u"901"_s, u"--text"_s, u"字"_s} << 1
        << u"bad-value"_s;
    QTest::newRow("no range") << QStringList{u"--range"_s, u"9"_s, u"3"_s, u"--text"_s, u"字"_s}
                              << 2 << u"bad-value"_s;
    QTest::newRow("two paragraphs")
        << QStringList{u"--range"_s, u"3"_s, u"7"_s, u"--text"_s, u"字"_s} << 1 << u"bad-value"_s;
    QTest::newRow("line break") << QStringList{u"--quote"_s, u"昨天"_s, u"--text"_s, u"甲\n乙"_s}
                                << 1 << u"bad-value"_s;
}

void TestCorrectCommands::wrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Answer answer = ask(QStringList{u"correct"_s, m_article} + words);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
    QVERIFY(corrections(ask({u"show"_s, m_article})).isEmpty());
}

QTEST_GUILESS_MAIN(TestCorrectCommands)

#include "tst_correctcommands.moc"
