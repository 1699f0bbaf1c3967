#include "openwindow.h"
#include "window/linkquestion.h"
#include "window/noticebar.h"
#include "window/singleinstance.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QLocalSocket>
#include <QMimeData>
#include <QSignalSpy>

#include <thread>

using namespace Qt::StringLiterals;

// Passages that are taken along with a link, and links that come back.
class TestLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copyWithCitation();
    void copyAsShownSaysSo();
    void linkOpensThePassage();
    void linkOpensTheMark();
    void linkThatLeadsNowhereIsSaid_data();
    void linkThatLeadsNowhereIsSaid();
    void secondStartHandsItsLinkOver();
    void manyFilesAreHandedOver();
    void onlyTwoVerbsAreTaken_data();
    void onlyTwoVerbsAreTaken();
    void unknownLibraryIsAskedFor();
    void cleanupTestCase();

private:
    QString link(const ArticleRow &row, const QString &place) const
    {
        return u"baolan://"_s + m_open->library().uuid() + u'/' + row.uuid + place;
    }
    std::unique_ptr<OpenWindow> m_open;
};

void TestLinks::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
}

void TestLinks::cleanupTestCase()
{
    m_open.reset();
}

void TestLinks::copyWithCitation()
{
    m_open->openRow(0);
    const ArticleRow row = m_open->stored(0);
    QVERIFY(!m_open->actions()[Act::CopyWithCitation]->isEnabled());
    m_open->pane().select({0, 3});
    OpenWindow::press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml() && data->hasFormat(u"text/markdown"_s));
    const QString address = link(row, u"?range=0-3"_s);
    QCOMPARE(data->text(),
             u"“%1”\n—— %1[N]. 矿工报, %2.\n%3\n"_s.arg(row.headline, row.date, address));
    QVERIFY(data->html().contains(u"<a href=\""_s + address + u"\">回到原文</a>"_s));
    const QString markdown = QString::fromUtf8(data->data(u"text/markdown"_s));
    QVERIFY(markdown.startsWith(u"> "_s + row.headline + u'\n'));
    QVERIFY(markdown.contains(u"[回到原文]("_s + address + u')'));
}

// The left column shows 矿区 as it is, the right one 礦區.
void TestLinks::copyAsShownSaysSo()
{
    m_open->openRow(0);
    const QString text = m_open->library().article(m_open->list().idAt(0))->article.sourceText;
    const qsizetype begin = text.indexOf(u"矿区"_s);
    m_open->pane().setColumns(ReaderPane::Columns::RightOnly);
    m_open->pane().select({begin, begin + 2});
    OpenWindow::press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    const QString shown = QApplication::clipboard()->text();
    QVERIFY2(shown.startsWith(u"“礦區”\n"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"（原文简体，此处转为繁体）"_s), qPrintable(shown));
    m_open->pane().setColumns(ReaderPane::Columns::Both);
}

void TestLinks::linkOpensThePassage()
{
    m_open->openRow(0);
    m_open->window().openLink(link(m_open->stored(4), u"?range=900-905"_s));
    QCOMPARE(m_open->row(), 4);
    QCOMPARE(m_open->view().currentIndex().row(), 4);
    QCOMPARE(m_open->pane().selection(), (TextRange{900, 905}));
    QVERIFY(!m_open->pane().selectionRect().isEmpty()); // in view
    QVERIFY(m_open->pane().hasFocus());
}

void TestLinks::linkOpensTheMark()
{
    const ArticleRow row = m_open->stored(3);
    const auto mark = m_open->library()
                          .addMark({.article = row.id, .range = {700, 706}, .tagPaths = {u"矿"_s}})
                          .wait();
    QVERIFY(mark);
    m_open->openRow(0);
    m_open->window().openLink(link(row, u"?mark="_s + mark->uuid));
    QCOMPARE(m_open->row(), 3);
    QCOMPARE(m_open->pane().selection(), (TextRange{700, 706}));
    m_open->pane().select({700, 706}); // the same passage again: by its mark
    OpenWindow::press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(QApplication::clipboard()->text().endsWith(u"?mark="_s + mark->uuid + u'\n'));
}

void TestLinks::linkThatLeadsNowhereIsSaid_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");
    const QString none = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("library") << u"baolan://"_s + none + u'/' + none << none;
    QTest::newRow("article") << u"baolan://LIBRARY/"_s + none << none;
    QTest::newRow("no link") << u"baolan://x"_s << u"the library of a link"_s;
}

void TestLinks::linkThatLeadsNowhereIsSaid()
{
    QFETCH(QString, link);
    QFETCH(const QString, said);
    m_open->openRow(1);
    m_open->window().openLink(link.replace(u"LIBRARY"_s, m_open->library().uuid()));
    QCOMPARE(m_open->row(), 1);
    const auto labels = m_open->part<NoticeBar>().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [&](const QLabel *label) { return label->text().contains(said); }));
}

void TestLinks::secondStartHandsItsLinkOver()
{
    const QTemporaryDir session;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    SingleInstance first(u"/library"_s);
    first.listen();
    QSignalSpy arrived(&first, &SingleInstance::arrived);
    bool taken = false;
    std::thread second([&] {
        taken = SingleInstance(u"/library"_s).handOver({u"baolan://a/b?mark=c"_s}) &&
                SingleInstance(u"/library"_s).handOver({});
    });
    QTRY_COMPARE(arrived.size(), 2);
    second.join();
    QVERIFY(taken);
    QCOMPARE(arrived[0][0].toStringList(), QStringList{u"baolan://a/b?mark=c"_s}); // as it is
    QVERIFY(arrived[1][0].toStringList().isEmpty());
}

// More than one message holds.
void TestLinks::manyFilesAreHandedOver()
{
    const QTemporaryDir session;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    SingleInstance first(u"/library"_s);
    first.listen();
    QStringList files;
    for (int number = 0; number < 3000; ++number)
        files << u"/pages/一个相当长的文件夹名字/%1.txt"_s.arg(number);
    QStringList came;
    connect(&first, &SingleInstance::arrived, this,
            [&came](const QStringList &items) { came << items; });
    bool taken = false;
    std::thread second([&] { taken = SingleInstance(u"/library"_s).handOver(files); });
    QTRY_COMPARE(came.size(), files.size());
    second.join();
    QVERIFY(taken);
    QCOMPARE(came, files);
}

void TestLinks::onlyTwoVerbsAreTaken_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("raise") << QByteArray(R"({"verb":"raise"})") << true;
    QTest::newRow("open") << QByteArray(R"({"verb":"open","items":["/a"]})") << true;
    QTest::newRow("nothing to open") << QByteArray(R"({"verb":"open","items":[]})") << false;
    QTest::newRow("other verb") << QByteArray(R"({"verb":"delete","items":["/a"]})") << false;
    QTest::newRow("no JSON") << QByteArray("open /a") << false;
    QTest::newRow("too long") << QByteArray(R"({"verb":"open","items":[")") +
                                     QByteArray(70 * 1024, 'x') + R"("]})"
                              << false;
}

void TestLinks::onlyTwoVerbsAreTaken()
{
    QFETCH(const QByteArray, message);
    QFETCH(const bool, isTaken);
    const QTemporaryDir session;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    SingleInstance first(u"/library"_s);
    first.listen();
    QSignalSpy arrived(&first, &SingleInstance::arrived);
    const QStringList sockets =
        QDir(session.path()).entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    QCOMPARE(sockets.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(session.filePath(sockets.first()));
    QVERIFY(socket.waitForConnected());
    socket.write(message + '\n');
    QTRY_VERIFY(socket.bytesAvailable() > 0 || socket.state() == QLocalSocket::UnconnectedState);
    QCOMPARE(socket.readAll() == "taken\n", isTaken);
    QCOMPARE(arrived.size(), isTaken ? 1 : 0);
}

void TestLinks::unknownLibraryIsAskedFor()
{
    const auto check = [](const QString &folder) -> Result<void> {
        if (folder == u"/right"_s)
            return {};
        return Error{Error::Code::NotFound, u"uuid"_s, u"other-library"_s};
    };
    LinkQuestion question(u"uuid"_s, {{u"other"_s, u"/other"_s}}, check);
    const auto says = [&question](const QString &words) {
        const auto labels = question.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"the library uuid, which is not known here"_s));
    auto *known = question.findChild<QListWidget *>();
    QCOMPARE(known->count(), 1);
    Q_EMIT known->itemActivated(known->item(0));
    QVERIFY(question.result() != QDialog::Accepted); // another library lies there
    QVERIFY(question.folder().isEmpty());
    question.tryFolder(u"/right"_s);
    QCOMPARE(question.result(), int(QDialog::Accepted));
    QCOMPARE(question.folder(), u"/right"_s);
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
