#include "library/library.h"
#include "window/phrasesdesk.h"
#include "window/phrasesdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The reader's phrases in the window, over a library of their own.
class TestPhrasesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterAdds();
    void emptyRenditionKeepsTheWords();
    void ofOnePaper();
    void selectionIsProposed();
    void wrongWordsAreSaidBesideTheLine();
    void deletedInOneAct();
    void tableComesAndGoes();
    void readOnlyLibraryIsShown();

private:
    template <typename Field>
    Field *field(const QString &name) const
    {
        for (Field *candidate : dialog()->findChildren<Field *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog()->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    PhrasesDialog *dialog() const { return m_window->findChild<PhrasesDialog *>(); }
    QStringList rows() const;
    void type(const QString &words, const QString &rendition) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<PhrasesDesk> m_desk;
};

void TestPhrasesDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened =
        Library::open(m_folder->filePath(u"library"_s), Library::Access::Create, u"window"_s);
    QVERIFY(opened);
    m_library = *std::move(opened);
    m_window = std::make_unique<QWidget>();
    m_desk = std::make_unique<PhrasesDesk>(*m_library, m_window.get());
}

void TestPhrasesDialog::cleanup()
{
    m_desk.reset();
    m_window.reset();
    m_library.reset();
}

QStringList TestPhrasesDialog::rows() const
{
    const QAbstractItemModel *model = dialog()->findChild<QTableView *>()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < PhrasesModel::AddedColumn; ++column)
            cells << model->index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

void TestPhrasesDialog::type(const QString &words, const QString &rendition) const
{
    field<QLineEdit>(u"Words as printed"_s)->setText(words);
    auto *becomes = field<QLineEdit>(u"What they become"_s);
    becomes->setText(rendition);
    QTest::keyClick(becomes, Qt::Key_Return);
}

void TestPhrasesDialog::enterAdds()
{
    const QSignalSpy done(m_desk.get(), &PhrasesDesk::done);
    m_desk->open({});
    type(u"范晓"_s, u"范曉"_s);
    QTRY_COMPARE(rows(), QStringList(u"范晓|范曉|traditional|the whole library"_s));
    QTRY_COMPARE(done.size(), 1);
}

void TestPhrasesDialog::emptyRenditionKeepsTheWords()
{
    m_desk->open({});
    type(u"后街"_s, {});
    QTRY_COMPARE(rows(), QStringList(u"后街|kept as it is|traditional|the whole library"_s));
}

void TestPhrasesDialog::ofOnePaper()
{
    m_desk->open(u"阜新日报"_s);
    auto *scope = field<QComboBox>(u"For which articles"_s);
    QCOMPARE(scope->count(), 2);
    scope->setCurrentIndex(1);
    auto *script = field<QComboBox>(u"In which script"_s);
    script->setCurrentIndex(1);
    type(u"於"_s, u"于"_s);
    QTRY_COMPARE(rows(), QStringList(u"於|于|simplified|阜新日报"_s));
    // Of an article without a newspaper it cannot be said.
    m_desk->open({});
    QCOMPARE(scope->count(), 1);
}

void TestPhrasesDialog::selectionIsProposed()
{
    m_desk->propose({.source = u"后街"_s, .rendition = u"後街"_s}, {});
    QCOMPARE(field<QLineEdit>(u"Words as printed"_s)->text(), u"后街"_s);
    QCOMPARE(field<QLineEdit>(u"What they become"_s)->selectedText(), u"後街"_s);
    QCOMPARE(rows(), QStringList());
}

void TestPhrasesDialog::wrongWordsAreSaidBesideTheLine()
{
    m_desk->open({});
    type(u"后 街"_s, u"后街"_s);
    const auto complaint = [this] {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(dialog()) && label->text().contains(u"white space"_s))
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY(complaint().contains(u"后 街"_s));
    QCOMPARE(rows(), QStringList());
    // What was typed is still there to be mended.
    QCOMPARE(field<QLineEdit>(u"Words as printed"_s)->text(), u"后 街"_s);
    type(u"后街"_s, u"后街"_s);
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(complaint(), QString());
}

void TestPhrasesDialog::deletedInOneAct()
{
    m_desk->open({});
    m_desk->add({{.source = u"范晓"_s, .rendition = u"范曉"_s},
                 {.source = u"后街"_s, .rendition = u"后街"_s}});
    QTRY_COMPARE(rows().size(), 2);
    QVERIFY(!button(u"Delete"_s)->isEnabled());
    dialog()->findChild<QTableView *>()->selectAll();
    QVERIFY(button(u"Delete"_s)->isEnabled());
    button(u"Delete"_s)->click();
    QTRY_COMPARE(rows().size(), 0);
    QVERIFY(m_library->undo().wait());
    QTRY_COMPARE(rows().size(), 2);
}

void TestPhrasesDialog::tableComesAndGoes()
{
    m_desk->open({});
    const QString path = m_folder->filePath(u"words.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("后街\t后街\n范晓\t范曉\n") > 0);
    file.close();
    m_desk->importTable(path, ReaderPhrase::Target::Traditional, {});
    QTRY_COMPARE(rows().size(), 2);
    const QString out = m_folder->filePath(u"out.txt"_s);
    m_desk->exportTable(out, ReaderPhrase::Target::Traditional, {});
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("后街\t后街\n范晓\t范曉\n"));
}

void TestPhrasesDialog::readOnlyLibraryIsShown()
{
    QVERIFY(m_library->addPhrases({{.source = u"后街"_s, .rendition = u"后街"_s}}).wait());
    cleanup();
    auto opened =
        Library::open(m_folder->filePath(u"library"_s), Library::Access::Read, u"window"_s);
    QVERIFY(opened);
    m_library = *std::move(opened);
    m_window = std::make_unique<QWidget>();
    m_desk = std::make_unique<PhrasesDesk>(*m_library, m_window.get());
    m_desk->open({});
    QCOMPARE(rows().size(), 1);
    type(u"范晓"_s, u"范曉"_s);
    dialog()->findChild<QTableView *>()->selectAll();
    QVERIFY(!button(u"Add"_s)->isEnabled());
    QVERIFY(!button(u"Delete"_s)->isEnabled());
    QVERIFY(!button(u"Import a table…"_s)->isEnabled());
    QVERIFY(button(u"Export as a table…"_s)->isEnabled());
}

QTEST_MAIN(TestPhrasesDialog)
#include "tst_phrasesdialog.moc"
