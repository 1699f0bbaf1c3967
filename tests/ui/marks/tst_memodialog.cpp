#include "marks/memodialog.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

// A memo as it is read and written.
class TestMemoDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOneIsWrittenAtOnce();
    void markdownIsRead();
    void ctrlEnterStores();
    void closingStoresFirst();
    void whatCouldNotBeStoredStays();
    void discarding();
    void emptiedMemoIsDeleted();
    void whatIsBeingWrittenStays();
    void readOnlyIsOnlyRead();
};

// A dialog with that memo in it, open.
struct OpenMemo
{
    explicit OpenMemo(const QString &text)
    {
        dialog->setMemo(text);
        dialog->show();
    }
    ~OpenMemo() { delete dialog; }

    QPlainTextEdit *edit() const { return dialog->findChild<QPlainTextEdit *>(); }
    QTextEdit *text() const { return dialog->findChild<QTextEdit *>(); }
    // nullptr when it is not to be seen.
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void click(const QString &words) const
    {
        QPushButton *found = button(words);
        QVERIFY2(found, qPrintable(words));
        found->click();
    }

    QPointer<MemoDialog> dialog = new MemoDialog(u"阜新"_s, nullptr);
    QSignalSpy saved{dialog, &MemoDialog::saveWanted};
    QSignalSpy deleted{dialog, &MemoDialog::deletionWanted};
};

void TestMemoDialog::emptyOneIsWrittenAtOnce()
{
    const OpenMemo open({});
    QVERIFY(open.edit()->isVisible());
    QVERIFY(!open.button(u"&Delete"_s));
    QVERIFY(!open.button(u"&Save"_s)->isEnabled());
    open.edit()->setPlainText(u"煤城"_s);
    QVERIFY(open.button(u"&Save"_s)->isEnabled());
    open.click(u"&Save"_s);
    QCOMPARE(open.saved.size(), 1);
    QCOMPARE(open.saved[0][0].toString(), u"煤城"_s);
    open.dialog->setMemo(u"煤城"_s); // stored
    QVERIFY(open.text()->isVisible());
    QVERIFY(open.button(u"&Delete"_s));
}

void TestMemoDialog::markdownIsRead()
{
    const OpenMemo open(u"# 煤与城\n**转型**一词\n<b>不是标记</b>"_s);
    QVERIFY(open.text()->isVisible());
    QCOMPARE(open.text()->toPlainText(), u"煤与城\n转型一词\n<b>不是标记</b>"_s);
    open.click(u"&Write"_s);
    QCOMPARE(open.edit()->toPlainText(), u"# 煤与城\n**转型**一词\n<b>不是标记</b>"_s);
}

void TestMemoDialog::ctrlEnterStores()
{
    const OpenMemo open({});
    open.edit()->setPlainText(u"煤城"_s);
    QTest::keyClick(open.edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open.saved.size(), 1);
}

void TestMemoDialog::closingStoresFirst()
{
    const OpenMemo open({});
    open.edit()->setPlainText(u"煤城"_s);
    QTest::keyClick(open.edit(), Qt::Key_Escape);
    QCOMPARE(open.saved.size(), 1);
    QVERIFY(open.dialog->isVisible()); // until it is stored
    open.dialog->setMemo(u"煤城"_s);
    QVERIFY(!open.dialog->isVisible());
}

void TestMemoDialog::whatCouldNotBeStoredStays()
{
    const OpenMemo open({});
    open.edit()->setPlainText(u"煤城"_s);
    open.dialog->close();
    open.dialog->sayFailed(u"磁盘已满"_s);
    QVERIFY(open.dialog->isVisible());
    QVERIFY(open.dialog->hasFailed());
    QCOMPARE(open.edit()->toPlainText(), u"煤城"_s);
    open.click(u"&Save"_s); // offered again
    QCOMPARE(open.saved.size(), 2);
    open.dialog->setMemo(u"煤城"_s);
    QVERIFY(!open.dialog->hasFailed());
    QVERIFY(open.dialog->isVisible()); // it was saved, not closed
}

void TestMemoDialog::discarding()
{
    const OpenMemo open(u"旧"_s);
    open.click(u"&Write"_s);
    QVERIFY(!open.button(u"D&iscard"_s));
    open.edit()->setPlainText(u"新"_s);
    open.click(u"D&iscard"_s);
    QCOMPARE(open.saved.size(), 0);
    QVERIFY(open.text()->isVisible());
    open.dialog->close();
    QVERIFY(!open.dialog->isVisible());
    QCOMPARE(open.saved.size(), 0);
}

void TestMemoDialog::emptiedMemoIsDeleted()
{
    const OpenMemo open(u"旧"_s);
    open.click(u"&Write"_s);
    open.edit()->setPlainText(u" \n"_s);
    open.click(u"&Save"_s);
    QCOMPARE(open.saved.size(), 0);
    QCOMPARE(open.deleted.size(), 1);
    open.dialog->forget();
    QVERIFY(!open.dialog->isVisible());
}

void TestMemoDialog::whatIsBeingWrittenStays()
{
    const OpenMemo open(u"旧"_s);
    open.click(u"&Write"_s);
    open.dialog->setMemo(u"旧"_s); // another memo was changed
    QVERIFY(open.edit()->isVisible());
    open.edit()->setPlainText(u"新"_s);
    open.dialog->setMemo(u"撤销后"_s); // as after undo
    QCOMPARE(open.edit()->toPlainText(), u"新"_s);
    QVERIFY(open.dialog->hasUnstoredWords());
}

void TestMemoDialog::readOnlyIsOnlyRead()
{
    const OpenMemo open(u"旧"_s);
    open.dialog->setReadOnly(true);
    QVERIFY(open.text()->isVisible());
    QVERIFY(!open.button(u"&Write"_s));
    QVERIFY(!open.button(u"&Delete"_s));
    QVERIFY(open.button(u"&Close"_s));
}

QTEST_MAIN(TestMemoDialog)
#include "tst_memodialog.moc"
