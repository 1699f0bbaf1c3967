#include "ingest/progressline.h"
#include "marks/passagepane.h"
#include "openwindow.h"
#include "window/exportdesk.h"
#include "window/exportdialog.h"
#include "window/exportform.h"
#include "window/formatlist.h"
#include "window/helppage.h"
#include "window/lastexport.h"
#include "window/noticebar.h"
#include "window/settings.h"
#include "window/statusline.h"
#include "window/toast.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

// In place of the desktop's.
class FileManager final : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

// Exports from the window: the way to the file, again, and what is remembered of it.
class TestExportDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void noExportYet();
    void byTheKeyboardAlone();
    void openArticleAndTableAreOffered();
    void articlesInTheListLeave();
    void articlesLeaveInTheOrderOfTheList_data();
    void articlesLeaveInTheOrderOfTheList();
    void proposedFolderIsMadeAndTaken();
    void folderOfOthersAsks();
    void existingFolderAsks();
    void folderOfTheFileOpens_data();
    void folderOfTheFileOpens();
    void againReplacesWhatIsAsItWas();
    void againAsksWhereItWasChanged();
    void againOutlivesTheSitting();
    void againOfMarksThatAreGone();
    void tooManyMarksAreNotRemembered();
    void stoppedExportLeavesNothing();
    void failureIsSaid();
    void helpSpeaksOfKeysThatAre();
    void choicesAreRemembered();
    void garbageMeansNothing_data();
    void garbageMeansNothing();
    void cleanupTestCase();

private:
    ExportDesk &desk() const { return m_open->part<ExportDesk>(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void mark(int row, TextRange range) const
    {
        QVERIFY(m_open->library()
                    .addMark({.article = m_open->stored(row).id,
                              .range = range,
                              .tagPaths = {u"矿"_s},
                              .note = u"见此"_s})
                    .wait());
    }
    QString said() const { return m_open->part<StatusLine>().currentMessage(); }
    QString notice() const
    {
        auto &bar = m_open->part<NoticeBar>();
        return bar.isVisible() ? bar.findChild<QLabel *>()->text() : QString();
    }
    // Of the last export.
    QString toast() const
    {
        auto &toast = m_open->part<Toast>();
        return toast.isVisible() ? toast.findChild<QLabel *>()->text() : QString();
    }
    bool exportNow(const ExportRequest &request, const QString &path) const
    {
        const QSignalSpy written(&desk(), &ExportDesk::written);
        desk().exportTo(request, path);
        return QTest::qWaitFor([&] { return !written.isEmpty(); });
    }
    QMessageBox *question() const
    {
        const auto boxes = m_open->window().findChildren<QMessageBox *>();
        const auto box = std::ranges::find_if(boxes, &QWidget::isVisible);
        return box == boxes.end() ? nullptr : *box;
    }
    void answer(const QString &button) const
    {
        QMessageBox *box = question();
        QVERIFY(box);
        const auto buttons = box->buttons();
        const auto chosen = std::ranges::find(buttons, button, &QAbstractButton::text);
        QVERIFY(chosen != buttons.end());
        (*chosen)->click();
    }
    QFileDialog *askedWhere(NoteFormat format) const
    {
        m_open->actions()[Act::ExportMarks]->trigger();
        auto &dialog = m_open->part<ExportDialog>();
        m_open->part<FormatList>().setFormat(format);
        const auto buttons = dialog.findChildren<QPushButton *>();
        QPushButton *button = *std::ranges::find(buttons, u"&Export…"_s, &QPushButton::text);
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
            return nullptr;
        button->click();
        return dialog.findChild<QFileDialog *>();
    }
    static QStringList notesIn(const QString &folder)
    {
        return QDir(folder).entryList({u"*.md"_s}, QDir::Files);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OpenWindow> m_open;
};

void TestExportDesk::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"Documents"_s));
    write(path(u"user-dirs.dirs"_s), "XDG_DOCUMENTS_DIR=\"" + path(u"Documents"_s).toUtf8() + '"');
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    m_open = std::make_unique<OpenWindow>();
    mark(0, {0, 4});
    mark(1, {2, 6});
    mark(2, {0, 3});
}

void TestExportDesk::cleanupTestCase()
{
    m_open.reset();
}

void TestExportDesk::init()
{
    m_open->part<NoticeBar>().hide();
    m_open->part<StatusLine>().clearMessage();
}

void TestExportDesk::noExportYet()
{
    const QAction *again = m_open->actions()[Act::ExportAgain];
    QVERIFY(!again->isEnabled());
    QCOMPARE(again->text(), u"E&xport again"_s);
    QVERIFY(m_open->actions()[Act::ExportMarks]->isEnabled());
}

void TestExportDesk::byTheKeyboardAlone()
{
    QVERIFY(m_open->takeFocus());
    m_open->actions()[Act::ExportMarks]->trigger();
    auto &dialog = m_open->part<ExportDialog>();
    QTRY_VERIFY(dialog.isActiveWindow());
    auto &formats = m_open->part<FormatList>();
    QTest::keyClick(&dialog, Qt::Key_F, Qt::AltModifier);
    QVERIFY(formats.hasFocus());
    QTest::keyClicks(&formats, u"plain"_s);
    QCOMPARE(formats.format(), NoteFormat::PlainText);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto button = std::ranges::find(buttons, u"&Export…"_s, &QPushButton::text);
    QTRY_VERIFY((*button)->isEnabled());
    QTest::keyClick(&formats, Qt::Key_Return);
    auto *where = dialog.findChild<QFileDialog *>();
    QVERIFY(where && where->isVisible());
    QCOMPARE(where->defaultSuffix(), u"txt"_s);
    QCOMPARE(where->nameFilters(), QStringList(u"Plain text (*.txt)"_s));
    QCOMPARE(QFileInfo(where->selectedFiles().constFirst()).fileName(), u"library.txt"_s);
    where->selectFile(path(u"notes.txt"_s));
    QVERIFY(QMetaObject::invokeMethod(where, "accept"));
    QTRY_VERIFY(toast().startsWith(u"Exported: "_s));
    QVERIFY2(toast().endsWith(u"notes.txt (3 mark(s))"_s), qPrintable(toast()));
    QVERIFY(QString::fromUtf8(bytesOf(path(u"notes.txt"_s))).contains(u"见此"_s));
    QTRY_VERIFY(!m_open->window().findChild<ExportDialog *>());
    QCOMPARE(m_open->actions()[Act::ExportAgain]->text(), u"E&xport again to notes.txt"_s);

    // Next time it begins there, and is gone with Escape.
    m_open->actions()[Act::ExportMarks]->trigger();
    QCOMPARE(m_open->part<FormatList>().format(), NoteFormat::PlainText);
    QTest::keyClick(&m_open->part<ExportDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_open->window().findChild<ExportDialog *>());
}

void TestExportDesk::openArticleAndTableAreOffered()
{
    const auto offered = [this] {
        m_open->actions()[Act::ExportMarks]->trigger();
        QStringList names;
        const auto *what = m_open->part<ExportDialog>().findChild<QComboBox *>();
        for (int number = 0; number < what->count(); ++number)
            names << what->itemText(number);
        names.prepend(what->currentText());
        delete m_open->window().findChild<ExportDialog *>();
        return names;
    };
    m_open->openRow(0);
    QCOMPARE(offered(),
             (QStringList{u"The 6 article(s) in the list"_s, u"The 6 article(s) in the list"_s,
                          u"The open article: "_s + m_open->stored(0).headline,
                          u"The whole library"_s}));
    m_open->actions()[Act::Passages]->trigger();
    auto &pane = m_open->part<PassagePane>();
    QTRY_COMPARE(pane.marks().rowCount(), 3);
    QCOMPARE(offered().constFirst(), u"The marks in the table of all marks"_s);
    pane.marks().setTicked(0, 1, true);
    QCOMPARE(offered().constFirst(), u"The 2 mark(s) ticked there"_s);
    pane.marks().tickNone();
    m_open->actions()[Act::Passages]->trigger();
}

void TestExportDesk::articlesInTheListLeave()
{
    QVERIFY(exportNow({.form = {.format = NoteFormat::ArticlesCsv}}, path(u"a.csv"_s)));
    QVERIFY2(toast().endsWith(u"a.csv (6 article(s))"_s), qPrintable(toast()));
    QCOMPARE(bytesOf(path(u"a.csv"_s)).first(3), QByteArray("\xEF\xBB\xBF"));
    QVERIFY(exportNow({.form = {.format = NoteFormat::CodebookCsv}}, path(u"c.csv"_s)));
    QVERIFY2(toast().endsWith(u"c.csv"_s), qPrintable(toast()));
}

void TestExportDesk::articlesLeaveInTheOrderOfTheList_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<NoteFormat>("format");
    QTest::addColumn<int>("count"); // the first three by city have marks
    QTest::newRow("by city") << Grouping::CityAndMonth << NoteFormat::ArticlesCsv << 6;
    QTest::newRow("by date") << Grouping::Date << NoteFormat::ArticlesCsv << 6;
    QTest::newRow("marks by city") << Grouping::CityAndMonth << NoteFormat::Csv << 3;
    QTest::newRow("marks by date") << Grouping::Date << NoteFormat::Csv << 3;
}

void TestExportDesk::articlesLeaveInTheOrderOfTheList()
{
    QFETCH(const Grouping, grouping);
    QFETCH(const NoteFormat, format);
    QFETCH(const int, count);
    const auto listed = [this] {
        QStringList headlines;
        for (int row = 0; row < 6; ++row)
            headlines << m_open->stored(row).headline;
        return headlines;
    };
    const auto list = [this](Grouping wanted) {
        m_open->part<ListDesk>().setOrders(wanted, ListOrder::Relevance);
    };
    const QStringList byCity = listed();
    list(grouping);
    // Of each city one article is of September and one of August.
    QTRY_COMPARE(listed() == byCity, grouping == Grouping::CityAndMonth);
    QStringList expected = listed();
    expected.removeIf([&](const QString &headline) { return byCity.indexOf(headline) >= count; });
    QFileDialog *where = askedWhere(format);
    QVERIFY(where);
    const QString file = path(u"ordered %1.csv"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    where->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(where, "accept"));
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!desk().isExporting());
    list(Grouping::CityAndMonth);
    QTRY_COMPARE(listed(), byCity);
    QStringList written;
    static const QRegularExpression headline(u"第[1-6]篇(?!的)"_s);
    auto found = headline.globalMatch(QString::fromUtf8(bytesOf(file)));
    while (found.hasNext())
        written << found.next().captured();
    written.removeDuplicates();
    QCOMPARE(written, expected);
}

// Whoever presses Export at once gets a folder of that name, and nothing beside it.
void TestExportDesk::proposedFolderIsMadeAndTaken()
{
    QFileDialog *where = askedWhere(NoteFormat::MarkdownFolder);
    QVERIFY(where);
    const QString folder = path(u"Documents/library"_s);
    QCOMPARE(where->selectedFiles(), QStringList(folder));
    QVERIFY(!QFile::exists(folder)); // not before it is wanted
    QVERIFY(QMetaObject::invokeMethod(where, "accept"));
    QTRY_COMPARE(notesIn(folder).size(), 3);
    QTRY_VERIFY(!desk().isExporting());
    QVERIFY(!question());
    QVERIFY2(toast().contains(u"(3 mark(s))"_s), qPrintable(toast()));
    QCOMPARE(QDir(path(u"Documents"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"library"_s));
    QTRY_VERIFY(!m_open->window().findChild<ExportDialog *>());
}

void TestExportDesk::folderOfOthersAsks()
{
    const QString folder = path(u"of others"_s);
    QVERIFY(QDir(m_folder.path()).mkpath(u"of others"_s));
    write(folder + u"/letter.odt"_s, "mine");
    QFileDialog *where = askedWhere(NoteFormat::MarkdownFolder);
    QVERIFY(where);
    QCOMPARE(where->directory().path(), path(u"Documents/library"_s)); // where it went before
    where->setDirectory(folder);
    QVERIFY(QMetaObject::invokeMethod(where, "accept"));
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(u"“of others”"_s), qPrintable(question()->text()));
    answer(u"Cancel"_s);
    QTRY_VERIFY(!question());
    QVERIFY(!desk().isExporting() && notesIn(folder).isEmpty());
    auto &dialog = m_open->part<ExportDialog>(); // to be asked again
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(!dialog.findChild<QFileDialog *>());
    const auto buttons = dialog.findChildren<QPushButton *>();
    (*std::ranges::find(buttons, u"&Export…"_s, &QPushButton::text))->click();
    where = dialog.findChild<QFileDialog *>();
    QVERIFY(where);
    where->setDirectory(folder);
    QVERIFY(QMetaObject::invokeMethod(where, "accept"));
    QTRY_VERIFY(question());
    answer(u"&Put them there"_s);
    QTRY_COMPARE(notesIn(folder).size(), 3);
    QCOMPARE(bytesOf(folder + u"/letter.odt"_s), QByteArray("mine"));
    QTRY_VERIFY(!question() && !desk().isExporting());
    QTRY_VERIFY(!m_open->window().findChild<ExportDialog *>());
}

void TestExportDesk::existingFolderAsks()
{
    const ExportRequest request{.form = {.format = NoteFormat::MarkdownFolder}};
    const QString folder = path(u"vault"_s);
    QVERIFY(exportNow(request, folder));
    const QStringList notes = QDir(folder).entryList({u"*.md"_s}, QDir::Files);
    QCOMPARE(notes.size(), 3);
    QVERIFY(exportNow(request, folder)); // as they are
    QVERIFY(!question());
    const QString first = folder + u'/' + notes.constFirst();
    const QByteArray written = bytesOf(first);
    write(first, "my own words");
    desk().exportTo(request, folder);
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(notes.constFirst()), qPrintable(question()->text()));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    answer(u"Cancel"_s);
    QTRY_VERIFY(!question());
    QCOMPARE(bytesOf(first), QByteArray("my own words"));
    desk().exportTo(request, folder);
    QTRY_VERIFY(question());
    answer(u"&Replace"_s);
    QTRY_COMPARE(bytesOf(first), written);
    QTRY_VERIFY(!question() && !desk().isExporting());
}

void TestExportDesk::folderOfTheFileOpens_data()
{
    QTest::addColumn<NoteFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder");
    QTest::newRow("of a file") << NoteFormat::PlainText << u"opens/a.txt"_s << u"opens"_s;
    QTest::newRow("itself") << NoteFormat::MarkdownFolder << u"opens/notes"_s << u"opens/notes"_s;
}

void TestExportDesk::folderOfTheFileOpens()
{
    QFETCH(NoteFormat, format);
    QFETCH(QString, name);
    QFETCH(QString, folder);
    QVERIFY(QDir(m_folder.path()).mkpath(u"opens"_s));
    ExportRequest request;
    request.form.format = format;
    QVERIFY(exportNow(request, path(name)));
    FileManager manager;
    QDesktopServices::setUrlHandler(u"file"_s, &manager, "open");
    m_open->part<Toast>().findChild<QPushButton *>()->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(manager.opened, QList{QUrl::fromLocalFile(path(folder))});
    QVERIFY(!m_open->part<Toast>().isVisible());
}

void TestExportDesk::againReplacesWhatIsAsItWas()
{
    const QString file = path(u"again.md"_s);
    QVERIFY(exportNow({}, file));
    const QByteArray before = bytesOf(file);
    mark(3, {4, 8});
    m_open->actions()[Act::ExportAgain]->trigger();
    QTRY_VERIFY(toast().endsWith(u"again.md (4 mark(s))"_s));
    QVERIFY(!question());
    QVERIFY(bytesOf(file).size() > before.size());
    QVERIFY(QFile::remove(file)); // gone: made anew
    m_open->actions()[Act::ExportAgain]->trigger();
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!desk().isExporting());
}

void TestExportDesk::againAsksWhereItWasChanged()
{
    const QString file = path(u"changed.md"_s);
    QVERIFY(exportNow({}, file));
    write(file, "my own words");
    m_open->actions()[Act::ExportAgain]->trigger();
    QTRY_VERIFY(question());
    QCOMPARE(question()->text(), u"“changed.md” was changed since it was exported. Replace it?"_s);
    answer(u"Cancel"_s);
    QTRY_VERIFY(!question());
    QCOMPARE(bytesOf(file), QByteArray("my own words"));
    m_open->actions()[Act::ExportAgain]->trigger();
    QTRY_VERIFY(question());
    answer(u"&Replace"_s);
    QTRY_VERIFY(bytesOf(file).startsWith("---"));
    QTRY_VERIFY(!desk().isExporting());
}

// What, form and path; by UUID, not by what a row is called.
void TestExportDesk::againOutlivesTheSitting()
{
    const QString file = path(u"kept & told.csv"_s);
    const ExportRequest request{.form = {.format = NoteFormat::Csv, .hasByteOrderMark = false},
                                .filter = {.text = u"矿"_s},
                                .articles = QList{m_open->stored(0).id},
                                .order = ArticleOrder{Grouping::Paper, SortOrder::Relevance}};
    const Result<QJsonObject> json = requestJson(m_open->library(), request);
    QVERIFY(json);
    const Result<ExportRequest> back = requestOf(m_open->library(), *json);
    QVERIFY(back);
    QCOMPARE(back->form, request.form);
    QCOMPARE(back->filter, request.filter);
    QCOMPARE(back->articles, request.articles);
    QCOMPARE(back->order, request.order);
    QVERIFY(!back->marks);

    QVERIFY(exportNow({.form = request.form, .articles = request.articles}, file));
    const QByteArray written = bytesOf(file);
    m_open->openAgain();
    const QAction *again = m_open->actions()[Act::ExportAgain];
    QVERIFY(again->isEnabled());
    QCOMPARE(again->text(), u"E&xport again to kept && told.csv"_s);
    QVERIFY(QFile::remove(file));
    m_open->actions()[Act::ExportAgain]->trigger();
    QTRY_COMPARE(bytesOf(file), written);
    QTRY_VERIFY(!desk().isExporting());
}

void TestExportDesk::againOfMarksThatAreGone()
{
    const Result<Mark> gone =
        m_open->library()
            .addMark({.article = m_open->stored(4).id, .range = {0, 2}, .tagPaths = {u"矿"_s}})
            .wait();
    const QString file = path(u"gone.md"_s);
    QVERIFY(exportNow({.marks = QList{gone->id}}, file));
    const QByteArray written = bytesOf(file);
    QVERIFY(m_open->library().deleteMark(gone->id).wait());
    m_open->actions()[Act::ExportAgain]->trigger();
    QTRY_COMPARE(notice(), u"There is no mark among what was chosen; nothing was written."_s);
    QCOMPARE(bytesOf(file), written);
}

// Each by its UUID would fill the file of the settings.
void TestExportDesk::tooManyMarksAreNotRemembered()
{
    const MarkId mark = m_open->library().marksOf(m_open->stored(0).id)->constFirst().id;
    const QString uuid = m_open->library().uuid();
    QList<MarkId> marks(10'000, mark);
    QVERIFY(exportNow({.marks = marks}, path(u"many.md"_s)));
    QVERIFY(lastExport(m_open->settings(), uuid));
    QVERIFY(m_open->actions()[Act::ExportAgain]->isEnabled());
    marks << mark;
    QVERIFY(exportNow({.marks = marks}, path(u"too many.md"_s)));
    QVERIFY(!lastExport(m_open->settings(), uuid));
    const QAction *again = m_open->actions()[Act::ExportAgain];
    QVERIFY(!again->isEnabled());
    QCOMPARE(again->text(), u"E&xport again"_s);
}

void TestExportDesk::stoppedExportLeavesNothing()
{
    const QString file = path(u"stopped.md"_s);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    const QStringList before = QDir(m_folder.path()).entryList(all);
    const QSignalSpy stopped(&desk(), &ExportDesk::said);
    desk().exportTo({}, file);
    QVERIFY(desk().isExporting());
    QVERIFY(!m_open->actions()[Act::ExportMarks]->isEnabled());
    QVERIFY(!m_open->actions()[Act::ExportAgain]->isEnabled());
    auto &line = m_open->part<StatusLine>().exchange();
    QVERIFY(line.isVisible());
    Q_EMIT line.stopRequested();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(said(), u"Export stopped; no file was written."_s);
    QVERIFY(!line.isVisible());
    QVERIFY(m_open->actions()[Act::ExportMarks]->isEnabled());
    QCOMPARE(QDir(m_folder.path()).entryList(all), before); // nor what it was written to first
}

void TestExportDesk::failureIsSaid()
{
    desk().exportTo({}, path(u"no such folder/notes.md"_s));
    QTRY_VERIFY(!notice().isEmpty());
    QVERIFY2(notice().contains(u"notes.md"_s), qPrintable(notice()));
    QVERIFY(!QFile::exists(path(u"no such folder"_s)));
    QVERIFY(!desk().lastPath().contains(u"no such folder"_s));
}

void TestExportDesk::helpSpeaksOfKeysThatAre()
{
    const Actions &actions = m_open->actions();
    const HelpPage page(HelpPage::Part::WhatOneCanDo, actions, nullptr);
    const QString text = page.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(!text.contains(u"Markdown"_s)); // once an act of its own
    const QString told = text.first(text.indexOf(u"\nSearch\n"_s));
    for (const Act act : {Act::ExportMarks, Act::ExportAgain, Act::CopyWithCitation, Act::Print,
                          Act::PrintPreview}) {
        const QString key = actions[act]->shortcut().toString();
        QVERIFY2(told.contains(key), qPrintable(key));
    }
    QStringList keys;
    const QList<Actions::Entry> entries = actions.entries();
    for (const Actions::Entry &entry : entries) {
        for (const QKeySequence &key : entry.keys)
            keys << key.toString();
    }
    static const QRegularExpression named(u"\\b(Ctrl|Alt)\\+[A-Za-z+]+"_s);
    auto found = named.globalMatch(told);
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString key = found.next().captured();
        QVERIFY2(keys.contains(key), qPrintable(key));
    }
}

void TestExportDesk::choicesAreRemembered()
{
    const NoteForm form{.format = NoteFormat::Tsv,
                        .shape = {.quote = ShownQuote::Traditional,
                                  .hasNote = false,
                                  .citation = std::nullopt,
                                  .order = ReadingOrder::Latest},
                        .isGuarded = false,
                        .hasByteOrderMark = false};
    QCOMPARE(formOf(formJson(form)), form);
    QVERIFY(exportNow({.form = form}, path(u"remembered.tsv"_s)));
    m_open->openAgain();
    const Settings kept = loadSettings(m_open->settings());
    QCOMPARE(kept.exported, form);
    QCOMPARE(kept.exportPaths.value(u"tsv"_s), path(u"remembered.tsv"_s));
    m_open->actions()[Act::ExportMarks]->trigger();
    QCOMPARE(m_open->part<FormatList>().format(), NoteFormat::Tsv);
    delete m_open->window().findChild<ExportDialog *>();
}

void TestExportDesk::garbageMeansNothing_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<NoteForm>("read");
    QTest::newRow("nothing") << QString() << NoteForm();
    QTest::newRow("no JSON") << u"{\"format\":"_s << NoteForm();
    QTest::newRow("a list") << u"[1, 2]"_s << NoteForm();
    QTest::newRow("no such format")
        << u"{\"format\": \"wordstar\", \"guarded\": false}"_s << NoteForm{.isGuarded = false};
    QTest::newRow("no such choice")
        << u"{\"format\": \"docx\", \"template\": {\"quote\": \"latin\"}}"_s
        << NoteForm{.format = NoteFormat::Docx};
    QTest::newRow("of another kind")
        << u"{\"format\": 7, \"template\": 3, \"guarded\": \"no\", \"byteOrderMark\": false}"_s
        << NoteForm{.hasByteOrderMark = false};
}

void TestExportDesk::garbageMeansNothing()
{
    QFETCH(const QString, form);
    const QString file = path(u"garbage.ini"_s);
    QFile::remove(file);
    {
        QSettings ini(file, QSettings::IniFormat);
        ini.setValue(u"export/form"_s, form);
        ini.setValue(u"exportPaths/docx"_s, u"not absolute"_s);
        ini.setValue(u"exportPaths/wordstar"_s, u"/x"_s);
        ini.setValue(u"exported/1"_s, form);
        ini.setValue(u"exported/2"_s,
                     u"{\"path\": \"x.md\", \"request\": {\"form\": {\"format\": \"docx\"}}}"_s);
    }
    const Settings settings = loadSettings(file);
    QTEST(settings.exported, "read");
    QVERIFY(settings.exportPaths.isEmpty());
    QVERIFY(!lastExport(file, u"1"_s));
    QVERIFY(!lastExport(file, u"2"_s)); // where would that be
    QVERIFY(!lastExport(file, u"3"_s));
}

QTEST_MAIN(TestExportDesk)
#include "tst_exportdesk.moc"
