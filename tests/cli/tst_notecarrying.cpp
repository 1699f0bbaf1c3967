#include "commandtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Notes on a page that is imported again with other words.
class TestNoteCarrying final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importTellsAndListShows();
    void confirm();
    void attach();

private:
    Answer ask(const QStringList &words) const
    {
        return askLibrary(m_folder.filePath(u"library"_s), words);
    }
    Answer importPage(const QByteArray &page) const;
    QString note(const QString &quote) const;
    QTemporaryDir m_folder;
};

namespace {

const QByteArray page("# 新桥通车\n本报记者 高鹏\n昨天新桥正式通车了，大家都很高兴。\n"
                      "桥长三百米，是城里最长的桥。\n市长说，两岸的人从此不必再坐渡船。\n");
const QByteArray corrected("# 新桥通车\n本报记者 高鹏\n昨天新桥正式通车了，大家都很高兴。\n"
                           "桥长三百米，是城里最大的桥。\n");

} // namespace

Answer TestNoteCarrying::importPage(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"page.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    return ask({u"import"_s, file.fileName()});
}

QString TestNoteCarrying::note(const QString &quote) const
{
    const QJsonArray articles = ask({u"list"_s}).json()[u"articles"_s].toArray();
    const QString article = articles.first()[u"id"_s].toString();
    return ask({u"note"_s, u"add"_s, article, u"--quote"_s, quote, u"--tag"_s, u"桥"_s})
        .json()[u"id"_s]
        .toString();
}

void TestNoteCarrying::importTellsAndListShows()
{
    QVERIFY(!importPage(page).json().contains(u"marks"_s));
    const QString changed = note(u"最长的桥"_s);
    const QString gone = note(u"不必再坐渡船"_s);
    QVERIFY(!changed.isEmpty() && !gone.isEmpty());
    const QJsonObject expected{
        {u"ok"_s, 0}, {u"corrected"_s, 1}, {u"confirm"_s, 0}, {u"orphan"_s, 1}};
    QCOMPARE(importPage(corrected).json()[u"marks"_s].toObject(), expected);
    const auto listed = [this](const QString &state) {
        const Answer answer = ask({u"note"_s, u"list"_s, u"--state"_s, state});
        const QJsonArray marks = answer.json()[u"marks"_s].toArray();
        return marks.size() == 1 ? marks.first()[u"id"_s].toString()
                                 : QString::number(marks.size());
    };
    QCOMPARE(listed(u"corrected"_s), changed);
    QCOMPARE(listed(u"orphan"_s), gone);
    QCOMPARE(listed(u"ok"_s), u"0"_s);
    QCOMPARE(listed(u"new"_s), u"2"_s); // a state of articles
    QCOMPARE(ask({u"note"_s, u"list"_s, u"--state"_s, u"lost"_s}).status, 2);
    QCOMPARE(ask({u"list"_s, u"--state"_s, u"orphan"_s}).status, 2);
}

void TestNoteCarrying::confirm()
{
    const QJsonArray marks =
        ask({u"note"_s, u"list"_s, u"--state"_s, u"corrected"_s}).json()[u"marks"_s].toArray();
    const QString id = marks.first()[u"id"_s].toString();
    const Answer confirmed = ask({u"note"_s, u"confirm"_s, id});
    QCOMPARE(confirmed.status, 0);
    QCOMPARE(confirmed.json()[u"marks"_s].toArray().first()[u"state"_s].toString(), u"ok"_s);
    const Answer unknown = ask({u"note"_s, u"confirm"_s, u"0123456789"_s});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.errorCode(), u"not-found"_s);
}

void TestNoteCarrying::attach()
{
    const QJsonArray marks =
        ask({u"note"_s, u"list"_s, u"--state"_s, u"orphan"_s}).json()[u"marks"_s].toArray();
    const QString id = marks.first()[u"id"_s].toString();
    QCOMPARE(ask({u"note"_s, u"confirm"_s, id}).status, 1); // it stands nowhere
    const Answer doubtful = ask({u"note"_s, u"attach"_s, id, u"--quote"_s, u"桥长三自米"_s});
    QCOMPARE(doubtful.status, 1);
    QCOMPARE(doubtful.errorCode(), u"ambiguous"_s);
    QCOMPARE(doubtful.json()[u"ranges"_s].toArray().size(), 1);
    QCOMPARE(ask({u"note"_s, u"attach"_s, id, u"--quote"_s, u"煤矿工人下班"_s}).status, 1);
    QCOMPARE(ask({u"note"_s, u"attach"_s, id}).status, 2);
    const Answer chosen =
        ask({u"note"_s, u"attach"_s, id, u"--quote"_s, u"桥长三自米"_s, u"--occurrence"_s, u"1"_s});
    QCOMPARE(chosen.status, 0);
    QCOMPARE(chosen.json()[u"quote"_s].toString(), u"桥长三百米"_s);
    QCOMPARE(chosen.json()[u"state"_s].toString(), u"ok"_s);
    const Answer exact = ask({u"note"_s, u"attach"_s, id, u"--quote"_s, u"大家都很高興"_s});
    QCOMPARE(exact.json()[u"quote"_s].toString(), u"大家都很高兴"_s);
    QCOMPARE(ask({u"note"_s, u"attach"_s, id, u"--range"_s, u"0"_s, u"4"_s}).json()[u"quote"_s],
             QJsonValue(u"新桥通车"_s));
}

QTEST_GUILESS_MAIN(TestNoteCarrying)
#include "tst_notecarrying.moc"
