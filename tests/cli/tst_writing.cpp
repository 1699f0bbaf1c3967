#include "commandtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The commands that write, and the care of the library.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void noteAdd();
    void noteAddByRange();
    void noteAddAmbiguous();
    void noteAddAbsent();
    void noteAddWithATagOfTwoLines();
    void noteListAndDelete();
    void noteOnTheWholeArticle();
    void noteEdit();
    void noteEditRefused();
    void exportMarkdown();
    void showSaysWhereAStoryGoesOn();
    void care();
    void checkFindsDamage();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_folder, words); }
    Answer askPlainly(const QStringList &words) const
    {
        return answerTo(words + QStringList{u"--library"_s, m_folder});
    }
    QString idOf(const QString &headline) const { return idOfArticle(m_folder, headline); }

    QTemporaryDir m_copies;
    QString m_pristine; // a backup of the imported library
    QString m_folder;
    int m_number = 0;
};

namespace {

const QString seeds = QStringLiteral(SEEDS_FOLDER);
const QString river = u"細河兩岸奔涌創新潮"_s;
const QString closing = u"“綠色礦業發展萬里行”(阜新站)閉幕"_s;

} // namespace

void TestWriting::initTestCase()
{
    m_folder = m_copies.filePath(u"imported"_s);
    m_pristine = m_copies.filePath(u"pristine.zip"_s);
    QCOMPARE(ask({u"import"_s, seeds}).status, 0);
    QCOMPARE(ask({u"backup"_s, m_pristine}).status, 0);
}

// Each test has the imported library for itself.
void TestWriting::init()
{
    m_folder = m_copies.filePath(QString::number(++m_number));
    const Answer restored = ask({u"restore"_s, m_pristine});
    QVERIFY2(restored.status == 0, qPrintable(restored.out));
}

void TestWriting::noteAdd()
{
    // 海州 as printed in the simplified article; asked for in the other script below.
    const QString id = idOf(u"昔日“城市伤疤” 如今“绿色骄傲”"_s);
    const Answer answer = ask({u"note"_s, u"add"_s, id, u"--quote"_s, u"礦山公園變成熱門打卡地"_s,
                               u"--tag"_s, u"旅游/打卡"_s, u"--text"_s, u"小标题"_s});
    QCOMPARE(answer.status, 0);
    const QJsonObject mark = answer.json();
    QCOMPARE(mark[u"article"_s].toString(), id);
    QCOMPARE(mark[u"quote"_s].toString(), u"矿山公园变成热门打卡地"_s);
    QCOMPARE(mark[u"tags"_s].toArray(), QJsonArray{u"旅游/打卡"_s});
    QCOMPARE(mark[u"text"_s].toString(), u"小标题"_s);
    QVERIFY(QDateTime::fromString(mark[u"created"_s].toString(), Qt::ISODate).isValid());
    QVERIFY(answer.err.contains(u"旅游/打卡")); // the new tag is named
    const QString text = ask({u"show"_s, id}).json()[u"source"_s].toString();
    QCOMPARE(part(text, mark[u"range"_s].toArray()), u"矿山公园变成热门打卡地"_s);
    const QJsonArray tags = ask({u"tag"_s, u"list"_s}).json()[u"tags"_s].toArray();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags[1][u"path"_s].toString(), u"旅游/打卡"_s);
    QCOMPARE(tags[1][u"marks"_s].toInt(), 1);
    const Answer second = ask({u"note"_s, u"add"_s, id, u"--quote"_s, u"矿山公园变成热门打卡地"_s,
                               u"--tag"_s, u"旅游/打卡"_s});
    QCOMPARE(second.status, 0);
    QCOMPARE(second.err, QString());
}

void TestWriting::noteAddByRange()
{
    const QString id = idOf(river);
    const QJsonObject mark = ask({u"note"_s, u"add"_s, id, u"--range"_s, u"0"_s, u"2"_s}).json();
    QCOMPARE(mark[u"quote"_s].toString(), u"細河"_s);
    QCOMPARE(mark[u"range"_s].toArray(), (QJsonArray{0, 2}));
    for (const QStringList &range :
         {QStringList{u"2"_s, u"2"_s}, {u"0"_s, u"999999"_s}, {u"a"_s, u"b"_s}}) {
        const Answer bad = ask(QStringList{u"note"_s, u"add"_s, id, u"--range"_s} + range);
        QVERIFY(bad.status != 0);
        QCOMPARE(bad.errorCode(), u"bad-value"_s);
    }
}

void TestWriting::noteAddAmbiguous()
{
    const QString id = idOf(closing);
    const Answer answer = ask({u"note"_s, u"add"_s, id, u"--quote"_s, u"生态修复"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"ambiguous"_s);
    QCOMPARE(answer.json()[u"ranges"_s].toArray().size(), 5);
    QCOMPARE(ask({u"note"_s, u"list"_s}).json()[u"marks"_s].toArray().size(), 0);
    const Answer third =
        ask({u"note"_s, u"add"_s, id, u"--quote"_s, u"生态修复"_s, u"--occurrence"_s, u"3"_s});
    QCOMPARE(third.status, 0);
    QCOMPARE(third.json()[u"range"_s], answer.json()[u"ranges"_s][2]);
    QCOMPARE(ask({u"note"_s, u"add"_s, id, u"--quote"_s, u"生态修复"_s, u"--occurrence"_s, u"6"_s})
                 .status,
             1);
}

void TestWriting::noteAddAbsent()
{
    const Answer answer =
        ask({u"note"_s, u"add"_s, idOf(river), u"--quote"_s, u"航空母舰"_s, u"--tag"_s, u"新"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"not-found"_s);
    QCOMPARE(ask({u"tag"_s, u"list"_s}).json()[u"tags"_s].toArray().size(), 0);
}

void TestWriting::noteAddWithATagOfTwoLines()
{
    const Answer answer = ask(
        {u"note"_s, u"add"_s, idOf(river), u"--range"_s, u"0"_s, u"2"_s, u"--tag"_s, u"甲\n乙"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"bad-value"_s);
    const QString message = answer.json()[u"errors"_s][0][u"message"_s].toString();
    QVERIFY2(message.startsWith(u"A line break"), qPrintable(message));
    QCOMPARE(ask({u"tag"_s, u"list"_s}).json()[u"tags"_s].toArray().size(), 0);
    QCOMPARE(ask({u"note"_s, u"list"_s}).json()[u"marks"_s].toArray().size(), 0);
}

void TestWriting::noteListAndDelete()
{
    const QString id = idOf(river);
    QCOMPARE(
        ask({u"note"_s, u"add"_s, id, u"--range"_s, u"0"_s, u"2"_s, u"--tag"_s, u"河"_s}).status,
        0);
    QCOMPARE(
        ask({u"note"_s, u"add"_s, id, u"--range"_s, u"3"_s, u"5"_s, u"--tag"_s, u"岸"_s}).status,
        0);
    const auto marks = [&](const QStringList &filter) {
        return ask(QStringList{u"note"_s, u"list"_s} + filter).json()[u"marks"_s].toArray();
    };
    QCOMPARE(marks({}).size(), 2);
    QCOMPARE(marks({u"--city"_s, u"阜新"_s}).size(), 2);
    QCOMPARE(marks({u"--city"_s, u"抚顺"_s}).size(), 0);
    const QJsonArray tagged = marks({u"--tag"_s, u"岸"_s});
    QCOMPARE(tagged.size(), 1);
    QCOMPARE(tagged[0][u"state"_s].toString(), u"ok"_s);
    QCOMPARE(tagged[0][u"quote"_s].toString(), u"岸奔"_s);
    const QString mark = tagged[0][u"id"_s].toString();
    QCOMPARE(ask({u"note"_s, u"delete"_s, mark.left(8)}).status, 0);
    QCOMPARE(marks({}).size(), 1);
    QCOMPARE(ask({u"note"_s, u"delete"_s, mark}).errorCode(), u"not-found"_s);
}

void TestWriting::noteOnTheWholeArticle()
{
    const QString id = idOf(river);
    const QJsonObject mark =
        ask({u"note"_s, u"add"_s, id, u"--whole"_s, u"--tag"_s, u"河"_s, u"--important"_s}).json();
    QVERIFY(mark[u"whole"_s].toBool());
    QVERIFY(mark[u"important"_s].toBool());
    QCOMPARE(mark[u"range"_s].toArray(), (QJsonArray{0, 0}));
    const Answer listed = askPlainly({u"note"_s, u"list"_s});
    QVERIFY(listed.out.contains(u"important whole article #河"_s));
    QVERIFY(listed.out.contains(u"“細河兩岸奔涌創新潮”"_s));
    for (const QStringList &both : {QStringList{u"--whole"_s, u"--range"_s, u"0"_s, u"2"_s}, {}})
        QCOMPARE(ask(QStringList{u"note"_s, u"add"_s, id} + both).status, 2);
}

void TestWriting::noteEdit()
{
    const QString id = idOf(river);
    const QString mark = ask({u"note"_s, u"add"_s, id, u"--range"_s, u"0"_s, u"2"_s, u"--tag"_s,
                              u"河"_s, u"--text"_s, u"旧"_s})
                             .json()[u"id"_s]
                             .toString();
    const Answer edited =
        ask({u"note"_s, u"edit"_s, mark.left(8), u"--tag"_s, u"岸"_s, u"--untag"_s, u" 河 "_s,
             u"--range"_s, u"0"_s, u"4"_s, u"--important"_s});
    QCOMPARE(edited.status, 0);
    const QJsonObject after = edited.json();
    QCOMPARE(after[u"id"_s].toString(), mark);
    QCOMPARE(after[u"tags"_s].toArray(), QJsonArray{u"岸"_s});
    QCOMPARE(after[u"quote"_s].toString(), u"細河兩岸"_s);
    QCOMPARE(after[u"text"_s].toString(), u"旧"_s); // not named: it stays
    QVERIFY(after[u"important"_s].toBool());
    QVERIFY(edited.err.contains(u"岸")); // the new tag is named
    const QJsonObject cleared =
        ask({u"note"_s, u"edit"_s, mark, u"--text"_s, QString(), u"--no-important"_s}).json();
    QCOMPARE(cleared[u"text"_s].toString(), QString());
    QVERIFY(!cleared[u"important"_s].toBool());
}

void TestWriting::noteEditRefused()
{
    const QString id = idOf(river);
    const QString mark = ask({u"note"_s, u"add"_s, id, u"--whole"_s}).json()[u"id"_s].toString();
    const Answer range = ask({u"note"_s, u"edit"_s, mark, u"--range"_s, u"0"_s, u"2"_s});
    QCOMPARE(range.status, 1);
    QCOMPARE(range.errorCode(), u"bad-value"_s);
    QCOMPARE(ask({u"note"_s, u"edit"_s, mark, u"--important"_s, u"--no-important"_s}).status, 2);
    QCOMPARE(ask({u"note"_s, u"edit"_s, u"0123456789"_s}).errorCode(), u"not-found"_s);
}

void TestWriting::exportMarkdown()
{
    const QString id = idOf(closing);
    QCOMPARE(ask({u"note"_s, u"add"_s, id, u"--quote"_s, u"綠色礦業發展萬里行"_s, u"--occurrence"_s,
                  u"1"_s, u"--tag"_s, u"矿业"_s})
                 .status,
             0);
    const Answer shown = askPlainly({u"export"_s, u"markdown"_s});
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.contains(u"绿色矿业发展万里行"));
    QVERIFY(shown.out.contains(u"綠色礦業發展萬里行"));
    QVERIFY(shown.out.contains(id));
    QCOMPARE(askPlainly({u"export"_s, u"markdown"_s, u"--city"_s, u"抚顺"_s}).out, QString());
    const QString file = m_copies.filePath(u"notes%1.md"_s.arg(m_number));
    QCOMPARE(ask({u"export"_s, u"markdown"_s, u"--out"_s, file}).status, 0);
    const auto content = [&] {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    };
    QVERIFY(content().contains(id.toUtf8()));
    const QByteArray before = content();
    const Answer again =
        ask({u"export"_s, u"markdown"_s, u"--city"_s, u"阜新"_s, u"--out"_s, file});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.errorCode(), u"exists"_s);
    QCOMPARE(content(), before);
    // Where there is no mark nothing is written, not even over what may be replaced.
    const Answer nothing =
        ask({u"export"_s, u"markdown"_s, u"--city"_s, u"抚顺"_s, u"--out"_s, file, u"--force"_s});
    QCOMPARE(nothing.status, 1);
    QCOMPARE(nothing.errorCode(), u"empty"_s);
    QCOMPARE(content(), before);
    QCOMPARE(ask({u"export"_s, u"markdown"_s, u"--quote"_s, u"traditional"_s, u"--out"_s, file,
                  u"--force"_s})
                 .status,
             0);
    QVERIFY(!content().contains("绿色矿业发展万里行"));
}

void TestWriting::showSaysWhereAStoryGoesOn()
{
    const QString pages = m_copies.filePath(u"issue"_s);
    QVERIFY(QDir().mkpath(pages));
    const auto write = [&pages](const QString &name, const QString &text) {
        QFile file(pages + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    QVERIFY(write(u"1.txt"_s, u"第1版 2025年7月3日 星期四\n推动老街更新\n本报讯 资金已经到位。"
                              "（下转第二版）"_s));
    QVERIFY(write(u"2.txt"_s, u"第2版 2025年7月3日 星期四\n老街更新\n（上接第一版）居民们都很满意。"
                              "（下转第3版）"_s));
    QCOMPARE(ask({u"import"_s, pages}).status, 0);
    const QString front = idOf(u"推动老街更新"_s);
    const QString second = idOf(u"老街更新"_s);
    QVERIFY(!front.isEmpty() && !second.isEmpty());
    const QJsonObject tail = ask({u"show"_s, front}).json();
    QCOMPARE(tail[u"continuedOn"_s], (QJsonObject{{u"page"_s, u"2"_s}, {u"id"_s, second}}));
    QVERIFY(!tail.contains(u"continuedFrom"_s));
    QCOMPARE(tail[u"originEvidence"_s][0][u"text"_s].toString(), u"本报讯"_s);
    const QJsonObject head = ask({u"show"_s, second}).json();
    QCOMPARE(head[u"continuedFrom"_s], (QJsonObject{{u"page"_s, u"1"_s}, {u"id"_s, front}}));
    QCOMPARE(head[u"continuedOn"_s], (QJsonObject{{u"page"_s, u"3"_s}, {u"id"_s, QString()}}));
    const QString plain = askPlainly({u"show"_s, front}).out;
    QVERIFY2(plain.contains(second), qPrintable(plain));
}

void TestWriting::care()
{
    const QJsonObject sound{{u"ok"_s, true}, {u"problems"_s, QJsonArray{}}};
    QCOMPARE(ask({u"check"_s}).json(), sound);
    QCOMPARE(ask({u"reindex"_s}).json(), sound);
    QCOMPARE(ask({u"check"_s}).json(), sound);
    const Answer again = ask({u"backup"_s, m_pristine});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.errorCode(), u"exists"_s);
    const Answer over = ask({u"restore"_s, m_pristine});
    QCOMPARE(over.status, 1);
    QCOMPARE(over.errorCode(), u"exists"_s);
    QCOMPARE(ask({u"check"_s}).json(), sound);
}

void TestWriting::checkFindsDamage()
{
    const QDir pages(m_folder + u"/pages"_s);
    QVERIFY(QFile::remove(pages.filePath(pages.entryList(QDir::Files).first())));
    const Answer answer = ask({u"check"_s});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.json()[u"ok"_s].toBool(true), false);
    QCOMPARE(answer.json()[u"problems"_s].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
