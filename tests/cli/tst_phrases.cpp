#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// How the reader wants words to be converted: `baolan phrase`.
class TestPhrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void addShowsInRenditions();
    void withoutARenditionWordsAreKept();
    void ofOnePaperOnly();
    void quotesAreFoundAsShown();
    void tableComesAndGoes();
    void badTableIsNotApplied();
    void wrongUse();
    void deleteForgets();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    QString shown(const QString &script) const;
    bool write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_library;
    QString m_article;
    int m_number = 0;
};

void TestPhrases::initTestCase()
{
    QVERIFY(write(u"page.txt"_s, "# 新桥通车\n"
                                 "昨天范溪的新桥正式通车了，大家都很高兴，范溪的人都来看。\n"));
}

bool TestPhrases::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void TestPhrases::init()
{
    m_library = m_folder.filePath(u"library%1"_s.arg(++m_number));
    QCOMPARE(
        ask({u"import"_s, m_folder.filePath(u"page.txt"_s), u"--paper"_s, u"阜新日报"_s}).status,
        0);
    m_article = idOfArticle(m_library, u"新桥通车"_s);
    QVERIFY(!m_article.isEmpty());
}

QString TestPhrases::shown(const QString &script) const
{
    const Answer answer = ask({u"show"_s, m_article, u"--script"_s, script});
    return answer.json()[u"rendition"_s].toString();
}

// 范溪 is no phrase of OpenCC: without the reader's word it is 範溪.
void TestPhrases::addShowsInRenditions()
{
    QVERIFY(shown(u"tw"_s).contains(u"範溪的新橋"_s));
    const Answer added = ask({u"phrase"_s, u"add"_s, u"范溪"_s, u"范溪"_s});
    QCOMPARE(added.status, 0);
    const QJsonObject phrase = added.json()[u"phrases"_s].toArray()[0].toObject();
    QCOMPARE(phrase[u"source"_s], u"范溪"_s);
    QCOMPARE(phrase[u"to"_s], u"hant"_s);
    QVERIFY(shown(u"tw"_s).contains(u"昨天范溪的新橋"_s));
    QVERIFY(shown(u"hk"_s).contains(u"昨天范溪的新橋"_s));
    QVERIFY(shown(u"hans"_s).contains(u"昨天范溪的新桥"_s));
}

void TestPhrases::withoutARenditionWordsAreKept()
{
    QCOMPARE(ask({u"phrase"_s, u"add"_s, u"新桥"_s}).status, 0);
    QVERIFY(shown(u"tw"_s).contains(u"的新桥正式"_s));
}

void TestPhrases::ofOnePaperOnly()
{
    QCOMPARE(ask({u"phrase"_s, u"add"_s, u"范溪"_s, u"--paper"_s, u"锦州日报"_s}).status, 0);
    QVERIFY(shown(u"tw"_s).contains(u"範溪的新橋"_s));
    QCOMPARE(ask({u"phrase"_s, u"add"_s, u"范溪"_s, u"--paper"_s, u"阜新日报"_s}).status, 0);
    QVERIFY(shown(u"tw"_s).contains(u"范溪的新橋"_s));
    const QJsonArray listed =
        ask({u"phrase"_s, u"list"_s, u"--paper"_s, u"锦州日报"_s}).json()[u"phrases"_s].toArray();
    QCOMPARE(listed.size(), 1);
}

// A quote copied from a rendition that only the reader's phrase makes.
void TestPhrases::quotesAreFoundAsShown()
{
    QCOMPARE(ask({u"phrase"_s, u"add"_s, u"高兴"_s, u"歡喜"_s}).status, 0);
    const Answer noted = ask(
        {u"note"_s, u"add"_s, m_article, u"--quote"_s, u"大家都很歡喜"_s, u"--tag"_s, u"情绪"_s});
    QCOMPARE(noted.status, 0);
    QCOMPARE(noted.json()[u"quote"_s], u"大家都很高兴"_s);
}

void TestPhrases::tableComesAndGoes()
{
    const QByteArray table = "范溪\t范溪\n新桥\t新橋 新喬\n";
    QVERIFY(write(u"words.txt"_s, table));
    const Answer added = ask({u"phrase"_s, u"import"_s, m_folder.filePath(u"words.txt"_s)});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.json()[u"phrases"_s].toArray().size(), 2);
    QCOMPARE(ask({u"phrase"_s, u"export"_s}).json()[u"text"_s], u"新桥\t新橋\n范溪\t范溪\n"_s);
    const QString out = m_folder.filePath(u"out%1.txt"_s.arg(m_number));
    QCOMPARE(ask({u"phrase"_s, u"export"_s, u"--out"_s, out}).status, 0);
    QCOMPARE(ask({u"phrase"_s, u"export"_s, u"--out"_s, out}).errorCode(), u"exists"_s);
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("新桥\t新橋\n范溪\t范溪\n"));
}

void TestPhrases::badTableIsNotApplied()
{
    QVERIFY(write(u"bad.txt"_s, "范溪\t范溪\n新桥 新橋\n"));
    const Answer refused = ask({u"phrase"_s, u"import"_s, m_folder.filePath(u"bad.txt"_s)});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), u"bad-table"_s);
    const QJsonObject error = refused.json()[u"errors"_s].toArray()[0].toObject();
    QVERIFY(error[u"where"_s].toString().endsWith(u"bad.txt:2"_s));
    QVERIFY(ask({u"phrase"_s, u"list"_s}).json()[u"phrases"_s].toArray().isEmpty());
    QCOMPARE(ask({u"phrase"_s, u"import"_s, m_folder.filePath(u"absent.txt"_s)}).errorCode(),
             u"not-found"_s);
}

void TestPhrases::wrongUse()
{
    QCOMPARE(ask({u"phrase"_s, u"add"_s}).status, 2);
    QCOMPARE(ask({u"phrase"_s, u"add"_s, u"范"_s, u"--to"_s, u"tw"_s}).status, 2);
    QCOMPARE(ask({u"phrase"_s, u"add"_s, u"范 溪"_s}).errorCode(), u"bad-table"_s);
    QVERIFY(ask({u"phrase"_s, u"list"_s}).json()[u"phrases"_s].toArray().isEmpty());
}

void TestPhrases::deleteForgets()
{
    const Answer added = ask({u"phrase"_s, u"add"_s, u"范溪"_s});
    const QString id = added.json()[u"phrases"_s].toArray()[0].toObject()[u"id"_s].toString();
    QCOMPARE(ask({u"phrase"_s, u"delete"_s, id.first(8)}).status, 0);
    QCOMPARE(ask({u"phrase"_s, u"delete"_s, id}).errorCode(), u"not-found"_s);
    QVERIFY(shown(u"tw"_s).contains(u"範溪的新橋"_s));
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
