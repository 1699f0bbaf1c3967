#include "ingest/progressline.h"
#include "openwindow.h"
#include "window/exportdesk.h"
#include "window/notesimportdesk.h"
#include "window/notesimportdialog.h"
#include "window/noticebar.h"
#include "window/statusline.h"
#include "window/toast.h"

#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// Notes that come in through the window.
class TestNotesImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trialIsSaidInLines_data();
    void trialIsSaidInLines();
    void dialogShowsTheTrial();
    void whatStaysIsSaid();
    void chosenRowIsReadInFull();
    void whatIsNotListedIsCounted_data();
    void whatIsNotListedIsCounted();
    void dialogTakesTheChoice_data();
    void dialogTakesTheChoice();
    void importIsOffWhereNothingComes();
    void foreignTextStaysPlain();
    void parcelComesThroughTheWindow();
    void conflictIsTakenFromTheFile();
    void statesAreTakenBack();
    void whatCameIsSaid_data();
    void whatCameIsSaid();
    void escapeBringsNothing();
    void severalFilesComeOneByOne();
    void importWaitsForAnExport();
    void exportWaitsForAnImport();
    void wrongFileIsRefused();
    void droppedFilesGoTheirWay();
    void cleanup();

private:
    static NotesImport trial();
    static QPushButton *importButton(const QWidget &dialog)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, u"&Import"_s, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    static QString allLabels(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    // With a mark and its parcel in that file.
    void openWindow();
    NotesImportDialog *dialog() const
    {
        const auto dialogs = m_open->window().findChildren<NotesImportDialog *>();
        const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
        return shown == dialogs.end() ? nullptr : *shown;
    }
    ProgressLine &line() const { return m_open->part<StatusLine>().exchange(); }
    QString lineWords() const { return line().findChild<QLabel *>()->text(); }
    QList<Mark> marks() const { return *m_open->library().marksOf(m_open->stored(0).id); }

    QTemporaryDir m_folder;
    std::unique_ptr<OpenWindow> m_open;
    QString m_parcel;
    Mark m_mark;
};

NotesImport TestNotesImport::trial()
{
    NotesImport trial;
    trial.program = u"Taguette 1.4"_s;
    trial.added = 12;
    trial.toConfirm = 2;
    trial.orphans = 1;
    trial.identical = 3;
    trial.conflicting = 1;
    trial.tags = {u"矿"_s, u"矿/煤"_s};
    trial.memos = 1;
    trial.conflicts = {{u"mark"_s, u"唯创新者胜"_s, u"important"_s, u"yes"_s, u"no"_s},
                       {u"state"_s, u"头版"_s, u"state"_s, u"coded"_s, u"excluded"_s}};
    trial.skipped = {{u"picture"_s, u"foto.png"_s, u"not-carried"_s},
                     {u"mark"_s, u"某句"_s, u"no-article"_s}};
    return trial;
}

void TestNotesImport::openWindow()
{
    m_open = std::make_unique<OpenWindow>();
    m_parcel = m_folder.filePath(u"notes.baolan-notes"_s);
    QFile::remove(m_parcel);
    const Result<Mark> mark = m_open->library()
                                  .addMark({.article = m_open->stored(0).id,
                                            .range = {0, 4},
                                            .tagPaths = {u"矿"_s},
                                            .note = u"见此"_s})
                                  .wait();
    QVERIFY(mark);
    m_mark = *mark;
    QVERIFY(m_open->library()
                .exportNotes({.form = {.format = NoteFormat::Parcel}}, m_parcel, Overwrite::Never)
                .wait());
}

void TestNotesImport::cleanup()
{
    m_open.reset();
}

void TestNotesImport::trialIsSaidInLines_data()
{
    QTest::addColumn<NotesImport>("trial");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << NotesImport() << QStringList{u"nothing that is new here"_s};
    QTest::newRow("much") << trial()
                          << QStringList{u"12 new mark(s), of them 2 to confirm, 1 whose words are "
                                         "not here"_s,
                                         u"3 mark(s) as they are here already"_s,
                                         u"1 mark(s) otherwise than here"_s, u"2 new tag(s)"_s,
                                         u"1 memo(s)"_s};
    NotesImport known;
    known.identical = 1;
    QTest::newRow("known") << known
                           << QStringList{u"1 mark(s) as they are here already"_s,
                                          u"nothing that is new here"_s};
    NotesImport rest;
    rest.comments = 2;
    rest.links = 1;
    rest.states = 3;
    QTest::newRow("the rest") << rest
                              << QStringList{u"2 comment(s)"_s, u"1 link(s) between marks"_s,
                                             u"3 article(s) with a state or a star"_s};
}

void TestNotesImport::trialIsSaidInLines()
{
    QFETCH(const NotesImport, trial);
    QTEST(notesLines(trial), "lines");
}

void TestNotesImport::dialogShowsTheTrial()
{
    const NotesImportDialog dialog(u"projekt.qdpx"_s, trial());
    const QString words = allLabels(dialog);
    QVERIFY2(words.contains(u"From projekt.qdpx, written by Taguette 1.4:"_s), qPrintable(words));
    QVERIFY(words.contains(u"2 cannot be brought along:"_s));
    const auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2);
    const auto row = [table](int number) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells << table->item(number, column)->text();
        return cells;
    };
    QCOMPARE(row(0), (QStringList{u"Mark"_s, u"唯创新者胜"_s, u"Important"_s, u"Yes"_s, u"No"_s}));
    QCOMPARE(row(1), (QStringList{u"State"_s, u"头版"_s, u"State"_s, u"coded"_s, u"excluded"_s}));
    const auto *skipped = dialog.findChild<QListWidget *>();
    QCOMPARE(skipped->count(), 2);
    QCOMPARE(skipped->item(0)->text(), u"Not brought along: “foto.png” (a picture)."_s);
}

// Where the choice changes nothing it is said, and nothing can be imported.
void TestNotesImport::whatStaysIsSaid()
{
    NotesImport trial;
    trial.conflicts = {{u"tag"_s, u"港口"_s, u"path"_s, u"港口"_s, u"经济/港口"_s, true}};
    const NotesImportDialog dialog(u"a.jsonl"_s, trial);
    QCOMPARE(dialog.findChild<QTableWidget *>()->item(0, 2)->text(), u"Path (stays as here)"_s);
    const auto choices = dialog.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    choices.at(1)->click();
    QVERIFY(!importButton(dialog)->isEnabled());
    trial.conflicts.first().stays = false;
    const NotesImportDialog other(u"a.jsonl"_s, trial);
    QCOMPARE(other.findChild<QTableWidget *>()->item(0, 2)->text(), u"Path"_s);
    other.findChildren<QRadioButton *>().at(1)->click();
    QVERIFY(importButton(other)->isEnabled());
}

void TestNotesImport::chosenRowIsReadInFull()
{
    NotesImport much;
    much.conflicts = {
        {u"mark"_s, u"句"_s, u"note"_s, QString(300, u'甲') + u"\n终"_s, QString(400, u'乙')},
        {u"state"_s, u"头版"_s, u"state"_s, u"coded"_s, u"excluded"_s}};
    NotesImportDialog dialog(u"a.jsonl"_s, much);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableWidget *>();
    auto *detail = dialog.findChild<QPlainTextEdit *>();
    QCOMPARE(table->item(0, 3)->text(), QString(200, u'甲') + u'…');
    QCOMPARE(detail->toPlainText(), u"Mark\n句\n\nNote, here:\n"_s + QString(300, u'甲') +
                                        u"\n终\n\nNote, in the file:\n"_s + QString(400, u'乙'));
    QTest::keyClick(&dialog, Qt::Key_F, Qt::AltModifier);
    QVERIFY(detail->hasFocus());
    QTest::keyClick(detail, Qt::Key_Tab);
    QVERIFY(!detail->hasFocus()); // not held there
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(detail->toPlainText(),
             u"State\n头版\n\nState, here:\ncoded\n\nState, in the file:\nexcluded"_s);
}

void TestNotesImport::whatIsNotListedIsCounted_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("rest");
    QTest::newRow("all") << 1000 << QString();
    QTest::newRow("one more") << 1001 << u"and 1 more"_s;
    QTest::newRow("many more") << 3500 << u"and 2500 more"_s;
}

void TestNotesImport::whatIsNotListedIsCounted()
{
    QFETCH(const int, count);
    QFETCH(const QString, rest);
    NotesImport much;
    much.conflicts.fill({u"mark"_s, u"句"_s, u"note"_s, u"甲"_s, u"乙"_s}, count);
    much.skipped.fill({u"mark"_s, u"句"_s, u"no-article"_s}, count);
    const NotesImportDialog dialog(u"a.jsonl"_s, much);
    QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 1000);
    QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1000);
    const QStringList lines = allLabels(dialog).split(u'\n');
    QCOMPARE(lines.contains(rest + u"; the choice holds for them too"_s), !rest.isEmpty());
    const bool isCounted = lines.filter(u"and "_s).size() == 2;
    QCOMPARE(isCounted, !rest.isEmpty());
}

void TestNotesImport::dialogTakesTheChoice_data()
{
    QTest::addColumn<bool>("takes");
    QTest::newRow("keep ours") << false;
    QTest::newRow("take theirs") << true;
}

void TestNotesImport::dialogTakesTheChoice()
{
    QFETCH(const bool, takes);
    NotesImportDialog dialog(u"projekt.qdpx"_s, trial());
    QList<NotesConflict> wanted;
    connect(&dialog, &NotesImportDialog::importWanted, this,
            [&wanted](NotesConflict conflict) { wanted << conflict; });
    dialog.show();
    const auto choices = dialog.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.constFirst()->isChecked()); // nothing of the reader's is lost unasked
    if (takes)
        choices.constLast()->click();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(wanted, QList{takes ? NotesConflict::TakeTheirs : NotesConflict::KeepOurs});
    QVERIFY(!dialog.isVisible());
}

void TestNotesImport::importIsOffWhereNothingComes()
{
    NotesImport known;
    known.identical = 3;
    const NotesImportDialog same(u"a.jsonl"_s, known);
    QVERIFY(!importButton(same)->isEnabled());
    known.conflicting = 1;
    known.conflicts = {{u"mark"_s, u"句"_s, u"note"_s, u"甲"_s, u"乙"_s}};
    const NotesImportDialog other(u"a.jsonl"_s, known);
    QVERIFY(!importButton(other)->isEnabled());
    other.findChildren<QRadioButton *>().constLast()->click();
    QVERIFY(importButton(other)->isEnabled());
}

void TestNotesImport::foreignTextStaysPlain()
{
    const QString hostile = u"<img src=x><b>&amp;</b>"_s;
    NotesImport trial;
    trial.program = hostile;
    trial.added = 1;
    trial.conflicts = {{u"mark"_s, hostile, u"note"_s, hostile, hostile}};
    trial.skipped = {{u"mark"_s, hostile, u"no-article"_s}};
    const NotesImportDialog dialog(hostile, trial);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    const auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->item(0, 3)->text(), hostile);
    QVERIFY(table->item(0, 3)->toolTip().isEmpty());
    QVERIFY(dialog.findChild<QListWidget *>()->item(0)->text().contains(hostile));
}

void TestNotesImport::parcelComesThroughTheWindow()
{
    openWindow();
    QVERIFY(m_open->library().deleteMark(m_mark.id).wait());
    m_open->window().importPaths({m_parcel});
    QTRY_VERIFY(dialog());
    QVERIFY2(allLabels(*dialog()).contains(u"1 new mark(s)"_s), qPrintable(allLabels(*dialog())));
    QVERIFY(marks().isEmpty()); // only looked at
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(marks().size(), 1);
    QCOMPARE(marks().constFirst().uuid, m_mark.uuid);
    QCOMPARE(marks().constFirst().note, u"见此"_s);
    auto &toast = m_open->part<Toast>();
    QTRY_VERIFY(toast.isVisible());
    QVERIFY(toast.findChild<QLabel *>()->text().startsWith(u"Notes imported: 1 new mark(s)"_s));
    toast.findChild<QPushButton *>()->click();
    QTRY_VERIFY(marks().isEmpty());
}

void TestNotesImport::conflictIsTakenFromTheFile()
{
    openWindow();
    QVERIFY(m_open->library().changeMark(m_mark.id, {.note = u"另见"_s}).wait());
    m_open->window().importPaths({m_parcel});
    QTRY_VERIFY(dialog());
    const auto *table = dialog()->findChild<QTableWidget *>();
    QVERIFY(table);
    QCOMPARE(table->item(0, 3)->text(), u"另见"_s);
    QCOMPARE(table->item(0, 4)->text(), u"见此"_s);
    dialog()->findChildren<QRadioButton *>().constLast()->click();
    importButton(*dialog())->click();
    QTRY_COMPARE(marks().constFirst().note, u"见此"_s);
}

// And nothing that the reader did before.
void TestNotesImport::statesAreTakenBack()
{
    openWindow();
    const ArticleId article = m_open->stored(0).id;
    const QString parcel = m_folder.filePath(u"states.baolan-notes"_s);
    QVERIFY(m_open->library().setReadState(article, ReadState::Coded).wait());
    QVERIFY(m_open->library()
                .exportNotes({.form = {.format = NoteFormat::Parcel}}, parcel, Overwrite::Never)
                .wait());
    QVERIFY(m_open->library().setReadState(article, ReadState::New).wait());
    m_open->window().importPaths({parcel});
    QTRY_VERIFY(dialog());
    importButton(*dialog())->click();
    auto &toast = m_open->part<Toast>();
    QTRY_VERIFY(toast.isVisible());
    QCOMPARE(toast.findChild<QLabel *>()->text(),
             u"Notes imported: 1 article(s) with a state or a star"_s);
    QCOMPARE(m_open->library().article(article)->row.state, ReadState::Coded);
    toast.findChild<QPushButton *>()->click();
    QTRY_COMPARE(m_open->library().article(article)->row.state, ReadState::New);
    QCOMPARE(marks().size(), 1);
}

void TestNotesImport::whatCameIsSaid_data()
{
    QTest::addColumn<NotesImport>("report");
    QTest::addColumn<QString>("sentence");
    NotesImport report;
    QTest::newRow("nothing") << report << u"Notes imported: 0 new mark(s)"_s;
    report.states = 2;
    QTest::newRow("states") << report << u"Notes imported: 2 article(s) with a state or a star"_s;
    report.added = 3;
    report.isUndoable = true;
    QTest::newRow("both") << report
                          << u"Notes imported: 3 new mark(s), 2 article(s) with a state or a "
                             "star"_s;
    report.states = 0;
    QTest::newRow("marks") << report << u"Notes imported: 3 new mark(s)"_s;
}

void TestNotesImport::whatCameIsSaid()
{
    QFETCH(const NotesImport, report);
    QTEST(notesSentence(report), "sentence");
}

void TestNotesImport::escapeBringsNothing()
{
    openWindow();
    QVERIFY(m_open->library().deleteMark(m_mark.id).wait());
    m_open->window().importPaths({m_parcel});
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QTest::qWait(50);
    QVERIFY(marks().isEmpty());
}

void TestNotesImport::severalFilesComeOneByOne()
{
    openWindow();
    const QString other = m_folder.filePath(u"other.baolan-notes"_s);
    QFile::remove(other);
    QVERIFY(QFile::copy(m_parcel, other));
    QVERIFY(m_open->library().deleteMark(m_mark.id).wait());
    m_open->window().importPaths({m_parcel, other});
    QTRY_VERIFY(dialog());
    QVERIFY(allLabels(*dialog()).contains(u"notes.baolan-notes"_s));
    importButton(*dialog())->click();
    QTRY_VERIFY(dialog() && allLabels(*dialog()).contains(u"other.baolan-notes"_s));
    QVERIFY(!importButton(*dialog())->isEnabled()); // it is here by now
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

// A line and its Stop belong to one work.
void TestNotesImport::importWaitsForAnExport()
{
    openWindow();
    auto &desk = m_open->part<ExportDesk>();
    desk.exportTo({}, m_folder.filePath(u"leaves.md"_s));
    for (const Act act : {Act::ExportMarks, Act::ExportAgain, Act::ImportNotes})
        QVERIFY(!m_open->actions()[act]->isEnabled());
    m_open->window().importPaths({m_parcel});
    QCOMPARE(lineWords(), u"Exporting"_s);
    auto &toast = m_open->part<Toast>();
    QVERIFY(toast.isVisible() && line().isVisible()); // the Stop stays
    QCOMPARE(toast.findChild<QLabel *>()->text(),
             u"The notes are read when what is under way is done."_s);
    QVERIFY(!toast.findChild<QPushButton *>()->isVisible());
    Q_EMIT line().stopRequested();
    QTRY_VERIFY(dialog()); // only the export was stopped
    QVERIFY(!desk.isExporting() && !line().isVisible());
    QVERIFY(m_open->actions()[Act::ImportNotes]->isEnabled());
    dialog()->reject();
}

void TestNotesImport::exportWaitsForAnImport()
{
    openWindow();
    auto &desk = m_open->part<ExportDesk>();
    const QString file = m_folder.filePath(u"waited.md"_s);
    m_open->window().importPaths({m_parcel});
    for (const Act act : {Act::ExportMarks, Act::ImportNotes})
        QVERIFY(!m_open->actions()[act]->isEnabled());
    desk.exportTo({}, file);
    QVERIFY(desk.isExporting());
    QCOMPARE(lineWords(), u"Reading notes.baolan-notes"_s);
    QVERIFY(line().isVisible());
    Q_EMIT line().stopRequested();
    QTRY_VERIFY(QFile::exists(file)); // only the reading was stopped
    QTRY_VERIFY(!desk.isExporting() && !line().isVisible());
    QVERIFY(m_open->actions()[Act::ExportMarks]->isEnabled());
    if (dialog())
        dialog()->reject(); // the notes were read before they could be stopped
}

void TestNotesImport::wrongFileIsRefused()
{
    openWindow();
    const QString wrong = m_folder.filePath(u"wrong.qdpx"_s);
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n") > 0);
    file.close();
    m_open->window().importPaths({wrong});
    auto &bar = m_open->part<NoticeBar>();
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(!dialog());
    QVERIFY(bar.findChild<QLabel *>()->text().contains(u"wrong.qdpx"_s));
}

void TestNotesImport::droppedFilesGoTheirWay()
{
    openWindow();
    const QString page = m_folder.filePath(u"page.txt"_s);
    QFile file(page);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("城市新闻\n市民在公园散步。\n") > 0);
    file.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(page), QUrl::fromLocalFile(m_parcel)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_open->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_open->window(), &drop);
    QTRY_VERIFY(dialog());                      // of the notes
    QTRY_VERIFY(m_open->list().rowCount() > 6); // and the page is in
    dialog()->reject();
}

QTEST_MAIN(TestNotesImport)
#include "tst_notesimport.moc"
