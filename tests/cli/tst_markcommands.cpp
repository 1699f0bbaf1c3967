#include "commandtest.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Links between marks, comments on them, and memos, on the command line.
class TestMarkCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void linksAreListed();
    void linksForAPerson();
    void linkIsDeleted();
    void commentsAreListed();
    void commentIsChangedAndDeleted();
    void memosAreListed();
    void memoFromStandardInput();
    void freeMemos();
    void memoIsDeleted();
    void tagTakesItsMemoAlong();
    void refused_data();
    void refused();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    Answer tell(const QStringList &words, const QByteArray &input = {}) const
    {
        return answerTo(words + QStringList{u"--library"_s, m_library}, input);
    }
    QString mark(const QString &quote) const
    {
        return ask({u"note"_s, u"add"_s, m_article, u"--quote"_s, quote, u"--tag"_s, u"人"_s})
            .json()[u"id"_s]
            .toString();
    }
    QJsonArray said(const QString &mark, const QString &what) const
    {
        const QJsonArray marks = ask({u"note"_s, u"list"_s}).json()[u"marks"_s].toArray();
        for (const QJsonValue &each : marks) {
            if (each[u"id"_s] == mark)
                return each[what].toArray();
        }
        return {};
    }
    QString link(const QString &kind) const
    {
        return ask({u"note"_s, u"link"_s, m_one, m_other.left(8), u"--as"_s, kind})
            .json()[u"id"_s]
            .toString();
    }
    QJsonArray memos(const QStringList &options = {}) const
    {
        return ask(QStringList{u"memo"_s, u"list"_s} + options).json()[u"memos"_s].toArray();
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_filled; // a library with two marks
    QString m_library;
    QString m_article;
    QString m_one;
    QString m_other;
};

void TestMarkCommands::initTestCase()
{
    m_filled = m_folder.filePath(u"filled"_s);
    m_library = m_filled;
    QFile file(m_folder.filePath(u"a.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"1","title":"矿区转型","text":"市民散步。工人种树。","city":"阜新"})");
    file.close();
    QCOMPARE(ask({u"import"_s, file.fileName()}).status, 0);
    m_article = idOfArticle(m_library, u"矿区转型"_s);
    m_one = mark(u"市民"_s);
    m_other = mark(u"工人"_s);
    QVERIFY(!m_one.isEmpty() && !m_other.isEmpty());
}

// Each test has a copy of its own: filling one takes longer than most of them.
void TestMarkCommands::init()
{
    m_library = m_folder.filePath(u"library%1"_s.arg(++m_number));
    QDirIterator found(m_filled, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString file = found.next();
        const QString copy = m_library + file.mid(m_filled.size());
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
        QVERIFY(QFile::copy(file, copy));
    }
}

void TestMarkCommands::linksAreListed()
{
    const QString id = link(u"contradicts"_s);
    QVERIFY(!id.isEmpty());
    QCOMPARE(link(u"contradicts"_s), id); // there already
    const QJsonObject shown{{u"id"_s, id},
                            {u"kind"_s, u"contradicts"_s},
                            {u"from"_s, u"this"_s},
                            {u"other"_s, m_other}};
    QCOMPARE(said(m_one, u"links"_s), QJsonArray{shown});
    const QJsonObject back{
        {u"id"_s, id}, {u"kind"_s, u"contradicts"_s}, {u"from"_s, u"other"_s}, {u"other"_s, m_one}};
    QCOMPARE(said(m_other, u"links"_s), QJsonArray{back});
}

void TestMarkCommands::linksForAPerson()
{
    QVERIFY(!link(u"supports"_s).isEmpty());
    const QString lines = tell({u"note"_s, u"list"_s}).out;
    QVERIFY2(lines.contains(u"          supports %1 “工人” 阜新\n"_s.arg(m_other.left(8))),
             qPrintable(lines));
    QVERIFY2(lines.contains(u"          supported by %1 “市民” 阜新\n"_s.arg(m_one.left(8))),
             qPrintable(lines));
}

void TestMarkCommands::linkIsDeleted()
{
    const QString id = link(u"same-event"_s);
    QCOMPARE(said(m_one, u"links"_s).first()[u"from"_s].toString(), u"both"_s);
    QCOMPARE(ask({u"note"_s, u"unlink"_s, id.left(8)}).status, 0);
    QCOMPARE(said(m_one, u"links"_s), QJsonArray());
    QCOMPARE(ask({u"note"_s, u"unlink"_s, id}).errorCode(), u"not-found"_s);
}

void TestMarkCommands::commentsAreListed()
{
    const Answer answer = ask({u"note"_s, u"comment"_s, m_one.left(8), u"年份不符"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json()[u"mark"_s].toString(), m_one);
    const QJsonArray comments = said(m_one, u"comments"_s);
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments[0][u"id"_s], answer.json()[u"id"_s]);
    QCOMPARE(comments[0][u"text"_s].toString(), u"年份不符"_s);
    QVERIFY(!comments[0][u"by"_s].toString().isEmpty());
    QVERIFY(!comments[0][u"created"_s].toString().isEmpty());
    QVERIFY(tell({u"note"_s, u"list"_s}).out.contains(u": 年份不符\n"_s));
    QCOMPARE(said(m_other, u"comments"_s), QJsonArray());
}

void TestMarkCommands::commentIsChangedAndDeleted()
{
    const QString id =
        ask({u"note"_s, u"comment"_s, m_one, u"年份不符"_s}).json()[u"id"_s].toString();
    QCOMPARE(ask({u"note"_s, u"edit-comment"_s, id.left(8), u"年份已核对"_s}).status, 0);
    QCOMPARE(said(m_one, u"comments"_s).first()[u"text"_s].toString(), u"年份已核对"_s);
    QCOMPARE(ask({u"note"_s, u"delete-comment"_s, id}).status, 0);
    QCOMPARE(said(m_one, u"comments"_s), QJsonArray());
    QCOMPARE(ask({u"note"_s, u"delete-comment"_s, id}).errorCode(), u"not-found"_s);
}

void TestMarkCommands::memosAreListed()
{
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"棚户区\n第二行"_s, u"--tag"_s, u"人"_s}).status, 0);
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"煤城"_s, u"--city"_s, u"阜新"_s}).status, 0);
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"头版"_s, u"--article"_s, m_article.left(8)}).status, 0);
    const QJsonArray all = memos();
    QCOMPARE(all.size(), 3);
    const QStringList names{u"矿区转型"_s, u"人"_s, u"阜新"_s};
    const QStringList kinds{u"article"_s, u"tag"_s, u"city"_s};
    for (qsizetype at = 0; at < 3; ++at) {
        QCOMPARE(all[at][u"name"_s].toString(), names[at]);
        QCOMPARE(all[at][u"kind"_s].toString(), kinds[at]);
    }
    QCOMPARE(all[0][u"about"_s].toString(), m_article);
    QCOMPARE(all[2][u"about"_s].toString(), u"210900"_s);
    QCOMPARE(memos({u"--city"_s, u"210900"_s}).size(), 1);
    const Answer shown = tell({u"memo"_s, u"show"_s, u"--tag"_s, u"人"_s});
    QCOMPARE(shown.out, u"棚户区\n第二行\n"_s);
    // The same subject again: one memo, with the new text.
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"煤与水"_s, u"--city"_s, u"fuxin"_s}).status, 0);
    QCOMPARE(memos().size(), 3);
    QCOMPARE(memos({u"--city"_s, u"阜新"_s})[0][u"text"_s].toString(), u"煤与水"_s);
}

void TestMarkCommands::memoFromStandardInput()
{
    QCOMPARE(tell({u"memo"_s, u"set"_s, u"--city"_s, u"阜新"_s}, QByteArray("# 煤城\n\n一段。\n"))
                 .status,
             0);
    QCOMPARE(memos()[0][u"text"_s].toString(), u"# 煤城\n\n一段。\n"_s);
}

void TestMarkCommands::freeMemos()
{
    const Answer first = ask({u"memo"_s, u"set"_s, u"甲"_s, u"--title"_s, u"随笔"_s});
    QCOMPARE(first.status, 0);
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"乙"_s}).status, 0);
    QCOMPARE(memos().size(), 2);
    const QString id = first.json()[u"id"_s].toString();
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"丙"_s, u"--id"_s, id.left(8)}).status, 0);
    const QJsonObject changed = ask({u"memo"_s, u"show"_s, id}).json();
    QCOMPARE(changed[u"text"_s].toString(), u"丙"_s);
    QCOMPARE(changed[u"title"_s].toString(), u"随笔"_s); // as it was
    QCOMPARE(memos().size(), 2);
}

void TestMarkCommands::memoIsDeleted()
{
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"煤城"_s, u"--city"_s, u"阜新"_s}).status, 0);
    QCOMPARE(ask({u"memo"_s, u"delete"_s, u"--city"_s, u"阜新"_s}).status, 0);
    QCOMPARE(memos().size(), 0);
    QCOMPARE(ask({u"memo"_s, u"delete"_s, u"--city"_s, u"阜新"_s}).errorCode(), u"not-found"_s);
}

void TestMarkCommands::tagTakesItsMemoAlong()
{
    QCOMPARE(ask({u"memo"_s, u"set"_s, u"谁"_s, u"--tag"_s, u"人"_s}).status, 0);
    QCOMPARE(ask({u"tag"_s, u"delete"_s, u"人"_s}).json()[u"memos"_s].toInt(), 1);
    QCOMPARE(memos().size(), 1);
    QCOMPARE(ask({u"tag"_s, u"delete"_s, u"人"_s, u"--yes"_s}).json()[u"memos"_s].toInt(), 1);
    QCOMPARE(memos().size(), 0);
}

// ONE and OTHER stand for the ids of the two marks.
void TestMarkCommands::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no kind") << QStringList{u"note"_s, u"link"_s, u"ONE"_s, u"OTHER"_s} << 2
                             << u"bad-value"_s;
    QTest::newRow("unknown kind") << QStringList{u"note"_s,  u"link"_s, u"ONE"_s,
                                                 u"OTHER"_s, u"--as"_s, u"likes"_s}
                                  << 2 << u"bad-value"_s;
    QTest::newRow("to itself") << QStringList{u"note"_s, u"link"_s, u"ONE"_s,
                                              u"ONE"_s,  u"--as"_s, u"supports"_s}
                               << 1 << u"bad-value"_s;
    QTest::newRow("unknown mark") << QStringList{u"note"_s, u"comment"_s, u"0000000"_s, u"言"_s}
                                  << 1 << u"not-found"_s;
    QTest::newRow("empty comment")
        << QStringList{u"note"_s, u"comment"_s, u"ONE"_s, u" "_s} << 1 << u"bad-value"_s;
    QTest::newRow("empty memo") << QStringList{u"memo"_s, u"set"_s, u" "_s} << 1 << u"bad-value"_s;
    QTest::newRow("about two things")
        << QStringList{u"memo"_s, u"set"_s, u"言"_s, u"--tag"_s, u"人"_s, u"--city"_s, u"阜新"_s}
        << 2 << u"usage"_s;
    QTest::newRow("about no tag") << QStringList{u"memo"_s, u"set"_s, u"言"_s, u"--tag"_s, u"无"_s}
                                  << 1 << u"not-found"_s;
    QTest::newRow("about no city")
        << QStringList{u"memo"_s, u"set"_s, u"言"_s, u"--city"_s, u"无"_s} << 2 << u"bad-value"_s;
    QTest::newRow("about two cities")
        << QStringList{u"memo"_s, u"set"_s, u"言"_s, u"--city"_s, u"吉林"_s} << 1 << u"ambiguous"_s;
    QTest::newRow("show which") << QStringList{u"memo"_s, u"show"_s} << 2 << u"usage"_s;
}

void TestMarkCommands::refused()
{
    QFETCH(QStringList, words);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    words.replaceInStrings(u"ONE"_s, m_one).replaceInStrings(u"OTHER"_s, m_other);
    const Answer answer = ask(words);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
    QVERIFY(memos().isEmpty());
    QCOMPARE(said(m_one, u"links"_s), QJsonArray());
}

QTEST_GUILESS_MAIN(TestMarkCommands)
#include "tst_markcommands.moc"
