#include "hanzi/comparing.h"
#include "reader/findbar.h"
#include "reader/findplaces.h"
#include "reader/readerpane.h"
#include "readertexts.h"
#include "window/articlefind.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<TextRange>)

namespace {

const QString article = u"細河兩岸\n创新与“一线工作法”结合。\n危中機，唯創新者勝。创 新。"_s;

// A pane with an article in it, the bar below, and the finding between them.
struct Reader
{
    Reader()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(pane);
        layout->addWidget(bar);
        pane->setText(readerText(article.split(u'\n')));
        find.setText(article);
        window.resize(800, 500);
        window.show();
        pane->setFocus();
    }

    QString count() const { return bar->findChild<QLabel *>()->text(); }
    QString selected() const
    {
        const TextRange range = pane->selection();
        return article.mid(range.begin, range.length());
    }

    QWidget window;
    ReaderPane *pane = new ReaderPane;
    FindBar *bar = new FindBar;
    ArticleFind find{*bar, *pane, nullptr};
    QLineEdit *field = bar->findChild<QLineEdit *>();
};

} // namespace

// Finding words in the article that is open.
class TestFindBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesInEitherScript_data();
    void placesInEitherScript();
    void findsLetterByLetter();
    void enterGoesRound();
    void escapeGivesTheFocusBack();
    void neverWhileComposing();
    void anotherArticleIsSearchedToo();
};

void TestFindBar::placesInEitherScript_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<TextRange>>("places");
    // 0-3 the headline; 创新 at 5; 創新 at 24; 创 新 with a space, 29-31.
    QTest::newRow("simplified") << u"创新"_s << QList<TextRange>{{5, 7}, {24, 26}, {29, 32}};
    QTest::newRow("traditional") << u"創新"_s << QList<TextRange>{{5, 7}, {24, 26}, {29, 32}};
    QTest::newRow("one place") << u"细河"_s << QList<TextRange>{{0, 2}};
    QTest::newRow("punctuation") << u"「一線"_s << QList<TextRange>{{8, 11}};
    QTest::newRow("not across blocks") << u"岸创"_s << QList<TextRange>();
    QTest::newRow("absent") << u"城市"_s << QList<TextRange>();
    QTest::newRow("nothing") << u"  "_s << QList<TextRange>();
}

void TestFindBar::placesInEitherScript()
{
    QFETCH(const QString, words);
    QFETCH(const QList<TextRange>, places);
    QCOMPARE(findPlaces(words, comparable(article)), places);
}

void TestFindBar::findsLetterByLetter()
{
    Reader reader;
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    QVERIFY(!reader.find.isOpen());
    reader.find.open();
    QVERIFY(reader.bar->isVisible());
    QVERIFY(reader.field->hasFocus());
    QCOMPARE(reader.count(), QString());
    reader.field->setText(u"创"_s);
    QCOMPARE(reader.count(), u"1/3"_s);
    QCOMPARE(reader.pane->selection(), (TextRange{5, 6}));
    reader.field->setText(u"创新者"_s); // only the second one goes on so
    QCOMPARE(reader.count(), u"1/1"_s);
    QCOMPARE(reader.selected(), u"創新者"_s);
    reader.field->setText(u"创新"_s); // again from where finding began
    QCOMPARE(reader.pane->selection(), (TextRange{5, 7}));
    reader.field->setText(u"创新城市"_s);
    QCOMPARE(reader.count(), u"not in this article"_s);
    QCOMPARE(reader.field->accessibleDescription(), u"not in this article"_s);
    QVERIFY(reader.field->hasFocus());
}

void TestFindBar::enterGoesRound()
{
    Reader reader;
    reader.find.open();
    reader.field->setText(u"創新"_s);
    const QStringList expected{u"2/3"_s, u"3/3"_s, u"1/3"_s};
    for (const QString &count : expected) {
        QTest::keyClick(reader.field, Qt::Key_Return);
        QCOMPARE(reader.count(), count);
    }
    QTest::keyClick(reader.field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(reader.count(), u"3/3"_s);
    QCOMPARE(reader.selected(), u"创 新"_s);
}

void TestFindBar::escapeGivesTheFocusBack()
{
    Reader reader;
    QVERIFY(QTest::qWaitForWindowActive(&reader.window));
    const QSignalSpy closed(&reader.find, &ArticleFind::closed);
    reader.find.open();
    reader.field->setText(u"创新"_s);
    QTest::keyClick(reader.field, Qt::Key_Escape);
    QVERIFY(!reader.find.isOpen());
    QVERIFY(reader.pane->hasFocus());
    QCOMPARE(closed.size(), 1);
    QCOMPARE(reader.selected(), u"创新"_s); // one reads on there
    reader.find.open();                     // with the same words, to be typed over
    QCOMPARE(reader.field->selectedText(), u"创新"_s);
    QCOMPARE(reader.count(), u"1/3"_s);
}

void TestFindBar::neverWhileComposing()
{
    Reader reader;
    reader.find.open();
    QSignalSpy words(reader.bar, &FindBar::wordsChanged);
    QInputMethodEvent composing(u"chuang"_s, {});
    QCoreApplication::sendEvent(reader.field, &composing);
    QTest::keyClick(reader.field, Qt::Key_Return); // the input method's own keys
    QTest::keyClick(reader.field, Qt::Key_Escape);
    QVERIFY(reader.find.isOpen());
    QCOMPARE(words.size(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(u"创"_s);
    QCoreApplication::sendEvent(reader.field, &committed);
    QCOMPARE(words.size(), 1);
    QCOMPARE(reader.count(), u"1/3"_s);
}

void TestFindBar::anotherArticleIsSearchedToo()
{
    Reader reader;
    reader.find.open();
    reader.field->setText(u"创新"_s);
    const QString other = u"标题\n又一篇，创新。"_s;
    reader.pane->setText(readerText(other.split(u'\n')));
    reader.find.setText(other);
    QCOMPARE(reader.count(), u"0/1"_s); // lit, but its beginning stays in view
    QVERIFY(reader.pane->selection().isEmpty());
    QTest::keyClick(reader.field, Qt::Key_Return);
    QCOMPARE(reader.count(), u"1/1"_s);
    QCOMPARE(reader.pane->selection(), (TextRange{7, 9}));
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
