#include "ingest/picturelines.h"
#include "ingest/recognition.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray heads = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth"
                         "\theight\tconf\ttext\n";

QByteArray pageRow()
{
    return "1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t\n";
}

QByteArray lineRow(int left, int top, int width, int height)
{
    return QStringLiteral("4\t1\t1\t1\t1\t0\t%1\t%2\t%3\t%4\t-1\t\n")
        .arg(left)
        .arg(top)
        .arg(width)
        .arg(height)
        .toUtf8();
}

QByteArray wordRow(int left, int top, int width, const char *confidence, const QString &text)
{
    return QStringLiteral("5\t1\t1\t1\t1\t1\t%1\t%2\t%3\t20\t%4\t%5\n")
        .arg(left)
        .arg(top)
        .arg(width)
        .arg(QString::fromLatin1(confidence), text)
        .toUtf8();
}

// A folder, first in PATH, with a program called tesseract that does what `script` says.
class FakeTesseract final
{
public:
    explicit FakeTesseract(const QByteArray &script)
        : m_path(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(u"tesseract"_s));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ":/usr/bin:/bin");
    }
    ~FakeTesseract() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY(FakeTesseract)

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

// Answers in both scripts; of the traditional one it is surer.
QByteArray twoScripts()
{
    return "case \"$*\" in\n"
           "--list-langs) echo 'List of available languages (3):'; echo chi_sim; echo chi_tra; "
           "echo "
           "eng;;\n"
           "*'-l chi_sim'*) cat >/dev/null; printf '" +
           heads + pageRow() + lineRow(100, 100, 80, 20) +
           wordRow(100, 100, 40, "55.5", u"阜薪"_s) + "';;\n*) cat >/dev/null; printf '" + heads +
           pageRow() + lineRow(100, 100, 80, 20) + wordRow(100, 100, 40, "96", u"阜新"_s) +
           wordRow(145, 100, 40, "40", u"縣志"_s) + "';;\nesac\n";
}

} // namespace

// Pictures of pages, read by tesseract.
class TestRecognition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables();
    void badTables_data();
    void badTables();
    void surerScriptWins();
    void missingProgram();
    void missingLanguages();
    void brokenPictures_data();
    void brokenPictures();
    void stops();
};

void TestRecognition::tables()
{
    const auto read = recognisedSheet(
        heads + pageRow() + lineRow(100, 50, 300, 24) + wordRow(100, 52, 40, "90", u"锦州"_s) +
            wordRow(145, 52, 40, "96", u"日报"_s) + wordRow(300, 52, 60, "59.9", u"2023"_s) +
            wordRow(370, 52, 60, "95", u"year"_s) + wordRow(440, 52, 4, "95", u"  "_s) +
            lineRow(100, 80, 300, 20) + wordRow(100, 80, 40, "90", u"八月"_s) +
            lineRow(100, 180, 300, 60) + wordRow(100, 180, 40, "90", u"大"_s),
        0.5);
    QVERIFY(read);
    QCOMPARE(read->sheet.width, 500.0);
    QStringList texts;
    for (const TextBox &box : read->sheet.boxes)
        texts << box.text;
    QCOMPARE(texts, (QStringList{u"锦州日报"_s, u"2023 year"_s, u"八月"_s, u"大"_s}));
    const TextBox &first = read->sheet.boxes[0];
    QCOMPARE(first.x, 50.0);
    QCOMPARE(first.width, 42.5);
    QVERIFY(!first.isUnsure);
    QVERIFY(read->sheet.boxes[1].isUnsure);
    QCOMPARE(read->sheet.boxes[2].size, first.size); // 20 and 24 pixels are one size
    QCOMPARE(read->sheet.boxes[3].size, 30.0);
    // 2 × 90, 2 × 96, 4 × 59.9, 4 × 95, 2 × 90, 90: 1261.6 of 15
    QVERIFY(std::abs(read->confidence - 1261.6 / 15) < 0.001);
}

void TestRecognition::badTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("Error in pixReadStream\n");
    QTest::newRow("a field less") << heads + "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t90\n";
    QTest::newRow("no number") << heads + "5\t1\t1\t1\t1\t1\tx\t1\t1\t1\t90\ta\n";
    QTest::newRow("no sense") << heads + "5\t1\t1\t1\t1\t1\tnan\t1\t1\t1\t90\ta\n";
}

void TestRecognition::badTables()
{
    QFETCH(QByteArray, table);
    QVERIFY(!recognisedSheet(table, 1));
}

void TestRecognition::surerScriptWins()
{
    const FakeTesseract tesseract(twoScripts());
    const auto page = pictureLines("picture", {});
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(page->lines, QStringList{u"阜新縣志"_s});
    QVERIFY(page->isOcr);
    QCOMPARE(page->warnings, QStringList{u"ocr-unsure:1"_s});
    QCOMPARE(page->boxes, (QList<LineBox>{{1, 100, 100, 85, 20}}));
}

void TestRecognition::missingProgram()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto page = pictureLines("picture", {});
    qputenv("PATH", path);
    QVERIFY(!page);
    QCOMPARE(page.error(), (Error{Error::Code::Unsupported, {}, u"tesseract"_s}));
}

void TestRecognition::missingLanguages()
{
    const FakeTesseract tesseract("echo eng");
    const auto page = pictureLines("picture", {});
    QVERIFY(!page);
    QCOMPARE(page.error(), (Error{Error::Code::Unsupported, {}, u"tesseract-languages"_s}));
}

void TestRecognition::brokenPictures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("fails") << QByteArray("exit 1") << Error::Code::Damaged;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << Error::Code::Damaged;
    QTest::newRow("says nothing") << QByteArray("exit 0") << Error::Code::Damaged;
    QTest::newRow("finds nothing") << "printf '" + heads + pageRow() + "'" << Error::Code::Empty;
}

void TestRecognition::brokenPictures()
{
    QFETCH(QByteArray, answer);
    const FakeTesseract tesseract("if [ \"$1\" = --list-langs ]; then echo chi_sim; exit; fi\n" +
                                  answer + '\n');
    const auto page = pictureLines(QByteArray(1'000'000, 'x'), {});
    QVERIFY(!page);
    QTEST(page.error().code, "code");
}

void TestRecognition::stops()
{
    const FakeTesseract tesseract(
        "if [ \"$1\" = --list-langs ]; then echo chi_sim; exit; fi\nexec sleep 60\n");
    Progress progress;
    progress.stop();
    const auto page = pictureLines("picture", {.progress = &progress});
    QVERIFY(!page);
    QCOMPARE(page.error().code, Error::Code::Stopped);
}

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
