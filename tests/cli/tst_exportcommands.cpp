#include "commandtest.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// `baolan export` and `baolan import-notes`.
class TestExportCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textGoesToStandardOutput();
    void everyFormatToAFile_data();
    void everyFormatToAFile();
    void filtersAndShapes_data();
    void filtersAndShapes();
    void templateFile();
    void badTemplate_data();
    void badTemplate();
    void tablesPlain();
    void hitsAsTable();
    void wrongUse_data();
    void wrongUse();
    void nothingChosen();
    void fileThatIsThere();
    void helpTellsTheFormats();
    void notesComeBack();
    void trial();
    void whatWasNotBrought();
    void fileOfTheWrongKind();

private:
    Answer ask(const QStringList &words) const { return askLibrary(m_library, words); }
    Answer askPlainly(const QStringList &words) const
    {
        return answerTo(words + QStringList{u"--library"_s, m_library});
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool importRecords(const QString &library) const
    {
        return askLibrary(library, {u"import"_s, path(u"mine.jsonl"_s)}).status == 0;
    }

    QTemporaryDir m_folder;
    QString m_library;
};

void TestExportCommands::initTestCase()
{
    m_library = path(u"library"_s);
    QVERIFY(write(
        u"mine.jsonl"_s,
        R"({"id":"1","title":"矿区转型","text":"𠮷日，矿区的新公园开门。\n人们一早来到这里，孩子们在新的草地上奔跑，老人们谈起从前的矿井和今天的水面，直到末尾。","city":"阜新",)"
        R"("date":"2025-09-08","paper":"矿工报"})"
        "\n"
        R"({"id":"2","title":"新聞","text":"礦區動工。","city":"台南","date":"2024-05-06",)"
        R"("paper":"矿工报"})"
        "\n"));
    QVERIFY(importRecords(m_library));
    const QString mine = idOfArticle(m_library, u"矿区转型"_s);
    const QString news = idOfArticle(m_library, u"新聞"_s);
    QCOMPARE(ask({u"note"_s, u"add"_s, mine, u"--quote"_s, u"新公园"_s, u"--tag"_s, u"城/园"_s,
                  u"--text"_s, u"=1+1"_s})
                 .status,
             0);
    QCOMPARE(ask({u"note"_s, u"add"_s, news, u"--quote"_s, u"動工"_s, u"--tag"_s, u"工"_s}).status,
             0);
}

void TestExportCommands::textGoesToStandardOutput()
{
    const Answer plain = askPlainly({u"export"_s, u"markdown"_s});
    QCOMPARE(plain.status, 0);
    QVERIFY(plain.out.startsWith(u"---\ntitle: "_s));
    QVERIFY(plain.out.contains(u"> **简** 动工\n"_s));
    QCOMPARE(ask({u"export"_s, u"markdown"_s}).json()[u"text"_s].toString(), plain.out);
}

void TestExportCommands::everyFormatToAFile_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"markdown",
                               "markdown-folder",
                               "html",
                               "odt",
                               "docx",
                               "pdf",
                               "txt",
                               "csv",
                               "tsv",
                               "xlsx",
                               "articles.csv",
                               "articles.tsv",
                               "articles.xlsx",
                               "marks.jsonl",
                               "articles.jsonl",
                               "parcel",
                               "jsonld",
                               "qdpx",
                               "qdpx-maxqda",
                               "hypothesis",
                               "readwise",
                               "gbt7714",
                               "gbt7714-year",
                               "gbt7714-2025",
                               "gbt7714-2025-year",
                               "chicago",
                               "biblatex-gb7714",
                               "biblatex",
                               "ris",
                               "csl",
                               "codebook.csv",
                               "codebook.html",
                               "codebook.docx",
                               "qdc",
                               "taguette",
                               "qualcoder"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestExportCommands::everyFormatToAFile()
{
    QFETCH(QString, format);
    const QString file = path(u"out-"_s + format);
    const Answer answer = ask({u"export"_s, format, u"--out"_s, file});
    QVERIFY2(answer.status == 0, qPrintable(answer.out));
    QCOMPARE(answer.json()[u"file"_s], file);
    QVERIFY(QFileInfo(file).isDir() ? QDir(file).entryList(QDir::Files).size() == 2
                                    : QFileInfo(file).size() > 20);
}

void TestExportCommands::filtersAndShapes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("lacks");
    QTest::newRow("tag with those below")
        << QStringList{u"--tag"_s, u"城"_s} << u"新公园"_s << u"动工"_s;
    QTest::newRow("city") << QStringList{u"--city"_s, u"台南"_s} << u"动工"_s << u"新公园"_s;
    QTest::newRow("words of the note")
        << QStringList{u"--text"_s, u"1+1"_s} << u"新公园"_s << u"动工"_s;
    QTest::newRow("query") << QStringList{u"--query"_s, u"动工"_s} << u"动工"_s << u"新公园"_s;
    QTest::newRow("one script") << QStringList{u"--quote"_s, u"traditional"_s} << u"> 動工\n"_s
                                << u"动工"_s;
    QTest::newRow("by tag") << QStringList{u"--group"_s, u"tag"_s} << u"\n## 城 / 园\n"_s
                            << u"\n## 矿区转型"_s;
    QTest::newRow("without references")
        << QStringList{u"--citation"_s, u"none"_s} << u"动工"_s << u"\\[N\\]"_s;
    QTest::newRow("another style")
        << QStringList{u"--citation"_s, u"chicago"_s} << u"September 8, 2025"_s << u"\\[N\\]"_s;
}

void TestExportCommands::filtersAndShapes()
{
    QFETCH(QStringList, options);
    QFETCH(QString, has);
    QFETCH(QString, lacks);
    const Answer answer = askPlainly(QStringList{u"export"_s, u"markdown"_s} + options);
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(has), qPrintable(answer.out));
    QVERIFY2(!answer.out.contains(lacks), qPrintable(answer.out));
}

void TestExportCommands::templateFile()
{
    QVERIFY(write(u"shape.json"_s, R"({"quote": "simplified", "link": false, "group": "city"})"));
    const QStringList words{u"export"_s, u"markdown"_s, u"--template"_s, path(u"shape.json"_s)};
    const Answer shaped = askPlainly(words);
    QVERIFY(shaped.out.contains(u"\n## 台南市\n"_s));
    QVERIFY(shaped.out.contains(u"> 动工\n"_s));
    QVERIFY(!shaped.out.contains(u"baolan://"_s));
    // An option beats the file; the rest of it holds.
    const Answer beaten = askPlainly(words + QStringList{u"--quote"_s, u"traditional"_s});
    QVERIFY(beaten.out.contains(u"> 動工\n"_s));
    QVERIFY(!beaten.out.contains(u"baolan://"_s));
}

void TestExportCommands::badTemplate_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("quote: both");
    QTest::newRow("unknown field") << QByteArray(R"({"quotes": "both"})");
    QTest::newRow("unknown word") << QByteArray(R"({"quote": "all"})");
}

void TestExportCommands::badTemplate()
{
    QFETCH(QByteArray, json);
    QVERIFY(write(u"bad.json"_s, json));
    const Answer answer = ask({u"export"_s, u"markdown"_s, u"--template"_s, path(u"bad.json"_s)});
    QVERIFY(answer.status != 0);
    QCOMPARE(answer.errorCode(), u"bad-value"_s);
    QVERIFY(!answer.json().contains(u"text"_s));
}

void TestExportCommands::tablesPlain()
{
    const QString safe = askPlainly({u"export"_s, u"csv"_s}).out;
    QVERIFY(safe.startsWith(QChar(QChar::ByteOrderMark)));
    QVERIFY(safe.contains(u",'=1+1,"_s));
    const QString plain = askPlainly({u"export"_s, u"csv"_s, u"--no-bom"_s, u"--unguarded"_s}).out;
    QVERIFY(plain.startsWith(u"tags,"_s));
    QVERIFY(plain.contains(u",=1+1,"_s));
}

void TestExportCommands::hitsAsTable()
{
    const Answer answer = askPlainly({u"export"_s, u"kwic"_s, u"--query"_s, u"矿区"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains(u"left,match,right,"_s));
    QVERIFY(answer.out.contains(u",礦區,"_s));
    const QString file = path(u"lines.csv"_s);
    QCOMPARE(ask({u"export"_s, u"kwic"_s, u"--query"_s, u"矿区"_s, u"--city"_s, u"阜新"_s,
                  u"--out"_s, file})
                 .status,
             0);
    QVERIFY(read(u"lines.csv"_s).contains("矿区"));
    QVERIFY(!read(u"lines.csv"_s).contains("礦區"));
}

void TestExportCommands::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no format") << QStringList{u"export"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"wordperfect"_s};
    QTest::newRow("no text, no file") << QStringList{u"export"_s, u"docx"_s};
    QTest::newRow("a folder wants a name") << QStringList{u"export"_s, u"markdown-folder"_s};
    QTest::newRow("shape of a table")
        << QStringList{u"export"_s, u"csv"_s, u"--quote"_s, u"both"_s};
    QTest::newRow("table's option of a text")
        << QStringList{u"export"_s, u"markdown"_s, u"--no-bom"_s};
    QTest::newRow("unknown quote")
        << QStringList{u"export"_s, u"markdown"_s, u"--quote"_s, u"all"_s};
    QTest::newRow("some of the codebook")
        << QStringList{u"export"_s, u"qdc"_s, u"--city"_s, u"阜新"_s};
    QTest::newRow("groups of files of an article") << QStringList{
        u"export"_s, u"markdown-folder"_s, u"--out"_s, u"x"_s, u"--group"_s, u"tag"_s};
    QTest::newRow("a file of data in a text")
        << QStringList{u"export"_s, u"markdown"_s, u"--citation"_s, u"ris"_s};
    QTest::newRow("hits with a mark's condition")
        << QStringList{u"export"_s, u"kwic"_s, u"--query"_s, u"矿区"_s, u"--important"_s};
    QTest::newRow("hits laid out as notes")
        << QStringList{u"export"_s, u"kwic"_s, u"--query"_s, u"矿区"_s, u"--quote"_s, u"both"_s};
    QTest::newRow("hits of nothing") << QStringList{u"export"_s, u"kwic"_s};
    QTest::newRow("notes of nothing") << QStringList{u"import-notes"_s};
}

void TestExportCommands::wrongUse()
{
    QFETCH(QStringList, words);
    QCOMPARE(ask(words).status, 2);
}

void TestExportCommands::nothingChosen()
{
    const QString file = path(u"nothing.docx"_s);
    const Answer answer =
        ask({u"export"_s, u"docx"_s, u"--text"_s, u"没有这样的话"_s, u"--out"_s, file});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.errorCode(), u"empty"_s);
    QVERIFY(!QFile::exists(file));
}

void TestExportCommands::fileThatIsThere()
{
    QVERIFY(write(u"there.html"_s, "mine"));
    const QStringList words{u"export"_s, u"html"_s, u"--out"_s, path(u"there.html"_s)};
    QCOMPARE(ask(words).errorCode(), u"exists"_s);
    QCOMPARE(read(u"there.html"_s), QByteArray("mine"));
    QCOMPARE(ask(words + QStringList(u"--force"_s)).status, 0);
    QVERIFY(read(u"there.html"_s).startsWith("<!DOCTYPE html>"));
}

void TestExportCommands::helpTellsTheFormats()
{
    const QString help = answerTo({u"export"_s, u"--help"_s}).out;
    for (const QString &word : {u"markdown"_s, u"qdpx-maxqda"_s, u"articles.xlsx"_s, u"kwic"_s,
                                u"gbt7714-2025-year"_s, u"parcel"_s, u"codebook.docx"_s})
        QVERIFY2(help.contains(word), qPrintable(word));
}

// Into a library with the same records, and there again.
void TestExportCommands::notesComeBack()
{
    const QString other = path(u"other"_s);
    QVERIFY(importRecords(other));
    const QString file = path(u"back.baolan-notes"_s);
    QCOMPARE(ask({u"export"_s, u"parcel"_s, u"--out"_s, file}).status, 0);
    QVERIFY(!read(u"back.baolan-notes"_s).contains("直到末尾")); // no page's text
    const Answer first = askLibrary(other, {u"import-notes"_s, file});
    QCOMPARE(first.status, 0);
    QCOMPARE(first.json()[u"added"_s].toInt(), 2);
    QCOMPARE(first.json()[u"tags"_s].toArray().size(), 3);
    const Answer again = askLibrary(other, {u"import-notes"_s, file});
    QCOMPARE(again.json()[u"added"_s].toInt(), 0);
    QCOMPARE(again.json()[u"identical"_s].toInt(), 2);
    const QJsonArray marks = askLibrary(other, {u"note"_s, u"list"_s, u"--city"_s, u"阜新"_s})
                                 .json()[u"marks"_s]
                                 .toArray();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks[0].toObject()[u"range"_s], (QJsonArray{11, 14})); // 𠮷 is one
    QCOMPARE(marks[0].toObject()[u"text"_s], u"=1+1"_s);
}

void TestExportCommands::trial()
{
    const QString other = path(u"trial"_s);
    QVERIFY(importRecords(other));
    const QString file = path(u"trial.jsonl"_s);
    QCOMPARE(ask({u"export"_s, u"marks.jsonl"_s, u"--out"_s, file}).status, 0);
    const Answer trial = askLibrary(other, {u"import-notes"_s, file, u"--dry-run"_s});
    QCOMPARE(trial.json()[u"added"_s].toInt(), 2);
    QVERIFY(askLibrary(other, {u"note"_s, u"list"_s}).json()[u"marks"_s].toArray().isEmpty());
}

void TestExportCommands::whatWasNotBrought()
{
    QVERIFY(
        write(u"foreign.csv"_s, u"quote,note\r\n新公园,甲\r\n哪里都没有的话,乙\r\n"_s.toUtf8()));
    const QString other = path(u"foreign"_s);
    QVERIFY(importRecords(other));
    const Answer answer = askLibrary(other, {u"import-notes"_s, path(u"foreign.csv"_s)});
    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.json()[u"added"_s].toInt(), 1);
    const QJsonObject skipped = answer.json()[u"skipped"_s].toArray()[0].toObject();
    QCOMPARE(skipped[u"name"_s], u"哪里都没有的话"_s);
    QCOMPARE(skipped[u"reason"_s], u"no-article"_s);
    QCOMPARE(answer.errorCode(), u"not-carried"_s);
}

void TestExportCommands::fileOfTheWrongKind()
{
    const Answer missing = ask({u"import-notes"_s, path(u"no such file"_s)});
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.errorCode(), u"not-found"_s);
    QVERIFY(write(u"page.txt"_s, u"# 大桥通车\n大桥昨日通车。\n"_s.toUtf8()));
    const Answer page = ask({u"import-notes"_s, path(u"page.txt"_s)});
    QCOMPARE(page.status, 1);
    QCOMPARE(page.errorCode(), u"unsupported"_s);
}

QTEST_GUILESS_MAIN(TestExportCommands)
#include "tst_exportcommands.moc"
