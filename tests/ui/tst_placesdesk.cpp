#include "../library/librarytest.h"
#include "search/placesdialog.h"
#include "window/placesdesk.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

// Similar passages and notes found, from the library to their list.
class TestPlacesDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void similarPassages();
    void matchStandsForItsSentence();
    void nothingSimilar();
    void notes();

private:
    // The dialog, once it says that.
    static PlacesDialog *dialogOf(const QWidget &window, const QString &beginning);

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

PlacesDialog *TestPlacesDesk::dialogOf(const QWidget &window, const QString &beginning)
{
    PlacesDialog *found = nullptr;
    const auto isThere = [&] {
        found = window.findChild<PlacesDialog *>();
        return found && found->findChild<QLabel *>()->text().startsWith(beginning);
    };
    return QTest::qWaitFor(isThere, 20000) ? found : nullptr;
}

void TestPlacesDesk::initTestCase()
{
    m_library = opened(m_folder.filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
    const QString path = m_folder.filePath(u"a.jsonl"_s);
    QVERIFY(writeBytes(path, R"({"title":"甲","text":"昔日的“城市伤疤”变成了湿地公园。"})"
                             "\n"
                             R"({"title":"乙","text":"昔日的“城市傷疤”變成了濕地公園。"})"
                             "\n"
                             R"({"title":"丁","text":"足球比赛昨晚开幕。"})"
                             "\n"));
    m_library->import({.paths = {path}}).wait();
    QVERIFY(m_library->completeIndex().wait());
}

void TestPlacesDesk::similarPassages()
{
    QWidget window;
    PlacesDesk desk(*m_library, &window);
    QList<HitPlace> chosen;
    connect(&desk, &PlacesDesk::placeChosen, this,
            [&chosen](const HitPlace &place) { chosen << place; });
    desk.showSimilar(articleCalled(*m_library, u"甲"_s).id, {});
    const PlacesDialog *dialog = dialogOf(window, u"Like “甲”"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<PlaceList *>();
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().endsWith(u"乙"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const ArticleRow other = articleCalled(*m_library, u"乙"_s);
    QCOMPARE(chosen.first().article, other.id);
    const QString text = m_library->article(other.id)->article.sourceText;
    const TextRange range = chosen.first().range;
    QCOMPARE(text.sliced(range.begin, range.length()), u"昔日的“城市傷疤”變成了濕地公園"_s);
}

// F3 selects what was searched for, a word or two.
void TestPlacesDesk::matchStandsForItsSentence()
{
    QWidget window;
    PlacesDesk desk(*m_library, &window);
    const ArticleId id = articleCalled(*m_library, u"甲"_s).id;
    const qsizetype begin = m_library->article(id)->article.sourceText.indexOf(u"湿地");
    desk.showSimilar(id, {begin, begin + 2});
    const PlacesDialog *dialog = dialogOf(window, u"Like “昔日的“城市伤疤”变成了湿地公园。”"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<PlaceList *>()->model()->rowCount(), 1);
}

void TestPlacesDesk::nothingSimilar()
{
    QWidget window;
    PlacesDesk desk(*m_library, &window);
    desk.showSimilar(articleCalled(*m_library, u"丁"_s).id, {});
    const PlacesDialog *dialog = dialogOf(window, u"No other article"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<PlaceList *>()->model()->rowCount(), 0);
}

void TestPlacesDesk::notes()
{
    const ArticleId id = articleCalled(*m_library, u"甲"_s).id;
    QVERIFY(m_library
                ->addMark({.article = id,
                           .range = {2, 4},
                           .tagPaths = {u"更新"_s},
                           .note = u"与台南的水库对照"_s})
                .wait());
    QWidget window;
    PlacesDesk desk(*m_library, &window);
    desk.showNotes(u"水庫"_s);
    const PlacesDialog *dialog = dialogOf(window, u"Notes and tags"_s);
    QVERIFY(dialog);
    const auto *model = dialog->findChild<PlaceList *>()->model();
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(model->index(0, 0).data().toString().startsWith(u"更新 · 甲"));
}

QTEST_MAIN(TestPlacesDesk)
#include "tst_placesdesk.moc"
