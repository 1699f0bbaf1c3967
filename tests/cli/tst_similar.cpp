#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Passages like one of an article: `baolan similar`.
class TestSimilar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeArticle();
    void passageAlone();
    void filtered();
    void refused();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QString idOf(const QString &headline) const
    {
        const QJsonArray articles = ask({u"list"_s}).json()[u"articles"_s].toArray();
        for (const QJsonValue article : articles) {
            if (article[u"headline"_s] == headline)
                return article[u"id"_s].toString();
        }
        return {};
    }
    static QStringList headlines(const Answer &answer)
    {
        QStringList found;
        const QJsonArray hits = answer.json()[u"hits"_s].toArray();
        for (const QJsonValue hit : hits)
            found << hit[u"headline"_s].toString();
        return found;
    }

    QTemporaryDir m_folder;
    QString m_library = m_folder.filePath(u"library"_s);
};

// 甲 was taken over by 乙 in the other script; 丙 shares the subject of its second paragraph; 丁
// has nothing of it.
void TestSimilar::initTestCase()
{
    QFile file(m_folder.filePath(u"a.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"id":"1","title":"甲","text":"昔日的“城市伤疤”变成了湿地公园。\n渔船出海捕捞带鱼。","city":"阜新"})"
        "\n"
        R"({"id":"2","title":"乙","text":"昔日的“城市傷疤”變成了濕地公園。","city":"抚顺"})"
        "\n"
        R"({"id":"3","title":"丙","text":"台风前渔船回港，带鱼价格上涨，捕捞暂停。","city":"台州"})"
        "\n"
        R"({"id":"4","title":"丁","text":"足球比赛昨晚开幕。","city":"台州"})"
        "\n");
    file.close();
    QCOMPARE(ask({u"import"_s, file.fileName()}).status, 0);
}

void TestSimilar::wholeArticle()
{
    const Answer answer = ask({u"similar"_s, idOf(u"甲"_s)});
    QCOMPARE(answer.status, 0);
    QCOMPARE(headlines(answer), (QStringList{u"乙"_s, u"丙"_s}));
    QCOMPARE(answer.json()[u"total"_s].toInt(), 2);
    const QJsonObject first = answer.json()[u"hits"_s].toArray().first().toObject();
    const QString text = ask({u"show"_s, idOf(u"乙"_s)}).json()[u"source"_s].toString();
    QCOMPARE(part(text, first[u"ranges"_s].toArray().first().toArray()),
             u"昔日的“城市傷疤”變成了濕地公園"_s);
}

void TestSimilar::passageAlone()
{
    const QString id = idOf(u"甲"_s);
    const QString text = ask({u"show"_s, id}).json()[u"source"_s].toString();
    const QString fishing = u"渔船出海捕捞带鱼"_s;
    const qsizetype begin = text.indexOf(fishing);
    const QString end = QString::number(begin + fishing.size());
    QCOMPARE(headlines(ask({u"similar"_s, id, u"--range"_s, QString::number(begin), end})),
             QStringList{u"丙"_s});
}

void TestSimilar::filtered()
{
    const QString id = idOf(u"甲"_s);
    QCOMPARE(headlines(ask({u"similar"_s, id, u"--city"_s, u"台州"_s})), QStringList{u"丙"_s});
    QCOMPARE(headlines(ask({u"similar"_s, id, u"--limit"_s, u"1"_s})), QStringList{u"乙"_s});
    QCOMPARE(headlines(ask({u"similar"_s, idOf(u"丁"_s)})), QStringList());
}

void TestSimilar::refused()
{
    QCOMPARE(ask({u"similar"_s, u"ffffffff"_s}).errorCode(), u"not-found"_s);
    const QString id = idOf(u"甲"_s);
    QCOMPARE(ask({u"similar"_s, id, u"--range"_s, u"5"_s, u"900"_s}).status, 1);
    QCOMPARE(ask({u"similar"_s, id, u"--range"_s, u"some"_s, u"9"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestSimilar)
#include "tst_similar.moc"
