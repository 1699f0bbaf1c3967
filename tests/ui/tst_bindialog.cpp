#include "browse/emptyview.h"
#include "library/library.h"
#include "window/bindesk.h"
#include "window/bindialog.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The bin in the window, over a library of its own.
class TestBinDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyBinSaysWhatItIs();
    void whatLiesThere();
    void restored();
    void thrownAway();
    void emptiedAndUndone();
    void refusalIsSaid();
    void marksGoWithTheirArticles();
    void menuOfArticles();
    void daysLeft_data();
    void daysLeft();

private:
    BinDialog *dialog() const { return m_window->findChild<BinDialog *>(); }
    QTableView *table() const { return dialog()->findChild<QTableView *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog()->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    QStringList rows() const
    {
        const QAbstractItemModel *model = table()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines << model->index(row, BinModel::WhatColumn).data().toString() + u'|' +
                         model->index(row, BinModel::KindColumn).data().toString();
        return lines;
    }
    Mark marked()
    {
        const auto mark = m_library->addMark({.article = m_article, .range = {0, 2}}).wait();
        return mark ? *mark : Mark();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<BinDesk> m_desk;
    ArticleId m_article{};
};

void TestBinDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened =
        Library::open(m_folder->filePath(u"library"_s), Library::Access::Create, u"window"_s);
    QVERIFY(opened);
    m_library = *std::move(opened);
    QFile page(m_folder->filePath(u"a.txt"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("# 新桥通车\n\n昨天新桥正式通车。\n");
    page.close();
    QCOMPARE(m_library->import({.paths = {page.fileName()}}).wait().added, 1);
    m_article = m_library->listing({}, Grouping::Date, SortOrder::Default).wait()->ids.constFirst();
    m_window = std::make_unique<QWidget>();
    m_desk = std::make_unique<BinDesk>(*m_library, m_window.get());
}

void TestBinDialog::cleanup()
{
    m_desk.reset();
    m_window.reset();
    m_library.reset();
}

void TestBinDialog::emptyBinSaysWhatItIs()
{
    m_desk->open();
    QTRY_VERIFY(dialog()->findChild<EmptyView *>()->isVisible());
    QVERIFY(!table()->isVisible());
    for (const QString &act : {u"Restore"_s, u"Delete for good"_s, u"Empty the bin"_s})
        QVERIFY(!button(act)->isEnabled());
}

void TestBinDialog::whatLiesThere()
{
    QVERIFY(m_library->deleteMark(marked().id).wait());
    QVERIFY(marked().id != MarkId{});
    m_desk->open();
    QTRY_COMPARE(rows(), QStringList{u"新桥|Mark"_s});
    QCOMPARE(table()->model()->index(0, BinModel::LeftColumn).data().toString(), u"30 day(s)"_s);
    // What is deleted while it is open appears by itself.
    QVERIFY(m_library->deleteArticles({m_article}).wait());
    QTRY_COMPARE(rows(), (QStringList{u"新桥通车|Article, 1 mark(s)"_s, u"新桥|Mark"_s}));
}

void TestBinDialog::restored()
{
    QVERIFY(m_library->deleteMark(marked().id).wait());
    const QSignalSpy acted(m_desk.get(), &BinDesk::acted);
    m_desk->open();
    QTRY_COMPARE(rows().size(), 1);
    QTest::mouseClick(button(u"Restore"_s), Qt::LeftButton);
    QTRY_COMPARE(rows().size(), 0);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(m_library->marksOf(m_article)->size(), 1);
}

void TestBinDialog::thrownAway()
{
    QVERIFY(m_library->deleteMark(marked().id).wait());
    QVERIFY(m_library->deleteMark(marked().id).wait());
    m_desk->open();
    QTRY_COMPARE(rows().size(), 2);
    QTest::mouseClick(button(u"Delete for good"_s), Qt::LeftButton);
    QTRY_COMPARE(rows().size(), 1);
}

void TestBinDialog::emptiedAndUndone()
{
    QVERIFY(m_library->deleteMark(marked().id).wait());
    QVERIFY(m_library->deleteArticles({m_article}).wait());
    m_desk->open();
    QTRY_COMPARE(rows().size(), 2);
    QTest::mouseClick(button(u"Empty the bin"_s), Qt::LeftButton);
    QTRY_COMPARE(rows().size(), 0);
    QVERIFY(m_library->undo().wait());
    QTRY_COMPARE(rows().size(), 2);
}

void TestBinDialog::refusalIsSaid()
{
    const auto id = m_library->addTag(u"桥"_s).wait();
    QVERIFY(id);
    QVERIFY(m_library->deleteTag(*id, ChildTags::Delete, EmptiedMarks::Keep).wait());
    QVERIFY(m_library->addTag(u"桥"_s).wait());
    m_desk->open();
    QTRY_COMPARE(rows(), QStringList{u"桥|Tag"_s});
    QTest::mouseClick(button(u"Restore"_s), Qt::LeftButton);
    const auto complains = [this] {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"There is a tag “桥” already"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(complains());
    QCOMPARE(rows().size(), 1);
}

void TestBinDialog::marksGoWithTheirArticles()
{
    QVERIFY(marked().id != MarkId{});
    QSignalSpy acted(m_desk.get(), &BinDesk::acted);
    m_desk->deleteArticles({m_article});
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted.first().first().toString(), u"1 article(s) deleted, with 1 mark(s) on them"_s);
    QCOMPARE(m_library->sidebarCounts().wait()->articles, 0);
}

void TestBinDialog::menuOfArticles()
{
    QMenu menu;
    m_desk->fillMenu(menu, {m_article});
    QAction *act = menu.actions().constLast();
    QCOMPARE(act->text(), u"Delete 1 article(s)"_s);
    act->trigger();
    QTRY_COMPARE(m_library->undoLabel(), u"Delete 1 article(s)"_s);
}

void TestBinDialog::daysLeft_data()
{
    QTest::addColumn<int>("ago");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << 0 << u"30 day(s)"_s;
    QTest::newRow("yesterday") << 1 << u"29 day(s)"_s;
    QTest::newRow("the last day") << 30 << u"0 day(s)"_s;
    QTest::newRow("kept in an open window") << 33 << u"0 day(s)"_s;
}

void TestBinDialog::daysLeft()
{
    QFETCH(int, ago);
    QFETCH(QString, words);
    const QDateTime now(QDate(2026, 7, 31), QTime(12, 0), Qt::UTC);
    BinModel model;
    model.setItems({{.uuid = u"a"_s, .label = u"甲"_s, .removed = now.addDays(-ago)}}, now);
    QCOMPARE(model.index(0, BinModel::LeftColumn).data().toString(), words);
}

QTEST_MAIN(TestBinDialog)
#include "tst_bindialog.moc"
