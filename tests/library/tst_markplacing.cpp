#include "librarytest.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Marks whose text was corrected: carried over, confirmed, attached, the old text shown.
class TestMarkPlacing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importCountsThem();
    void editCountsThem();
    void confirming();
    void attachingAnOrphan();
    void wordsComeBack();
    void oldTextOfAnArticleThatWasJoined();
    void likelyPlaces();

private:
    bool store(const QByteArray &page);
    QList<Mark> marks(); // of all articles
    Mark markOn(const QString &quote);
    QString wordsAt(const Mark &mark);

    std::unique_ptr<QTemporaryDir> m_case;
    std::unique_ptr<Library> m_library;
    ImportReport m_report;
};

namespace {

const QByteArray town("# 新桥通车\n"
                      "本报记者 高鹏\n"
                      "昨天新桥正式通车了，大家都很高兴。\n"
                      "桥长三百米，宽二十米，是城里最长的桥。\n"
                      "市长说，两岸的人从此不必再坐渡船。\n"
                      "\n"
                      "# 市场开张\n"
                      "本报记者 王英\n"
                      "市场今天开门迎客，顾客有一千多人。\n"
                      "菜价比上月便宜一成，肉价也便宜了。\n");

QByteArray with(const QByteArray &old, const QByteArray &words)
{
    QByteArray page = town;
    return page.replace(old, words);
}

} // namespace

bool TestMarkPlacing::store(const QByteArray &page)
{
    const QString path = m_case->filePath(u"town.txt"_s);
    if (!writeBytes(path, page))
        return false;
    m_report = m_library->import({.paths = {path}}).wait();
    return m_report.skipped.isEmpty();
}

QList<Mark> TestMarkPlacing::marks()
{
    const auto listing = m_library->listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
    const auto found = m_library->marksOf(listing->ids).wait();
    return found ? *found : QList<Mark>();
}

Mark TestMarkPlacing::markOn(const QString &quote)
{
    const auto listing = m_library->listing({}, Grouping::CityAndMonth, SortOrder::Default).wait();
    for (const ArticleId id : listing->ids) {
        const QString text = m_library->article(id)->article.sourceText;
        const qsizetype begin = text.indexOf(quote);
        if (begin < 0)
            continue;
        const auto mark = m_library
                              ->addMark({.article = id,
                                         .range = {begin, begin + quote.size()},
                                         .tagPaths = {u"词"_s},
                                         .note = {}})
                              .wait();
        return mark ? *mark : Mark();
    }
    return {};
}

QString TestMarkPlacing::wordsAt(const Mark &mark)
{
    const QString text = m_library->article(mark.article)->article.sourceText;
    return text.mid(mark.selector.range.begin, mark.selector.range.length());
}

void TestMarkPlacing::init()
{
    m_library.reset();
    m_case = std::make_unique<QTemporaryDir>();
    m_library = opened(m_case->filePath(u"library"_s), Library::Access::Create);
    QVERIFY(m_library);
    QVERIFY(store(town));
    QVERIFY(m_report.marks.isEmpty());
}

// Other bytes at the same path: a word put right, a sentence dropped.
void TestMarkPlacing::importCountsThem()
{
    const QString right = markOn(u"大家都很高兴"_s).uuid;
    const QString corrected = markOn(u"是城里最长的桥"_s).uuid;
    const QString gone = markOn(u"从此不必再坐渡船"_s).uuid;
    QByteArray page = with("最长", "最大");
    page.replace("市长说，两岸的人从此不必再坐渡船。\n", "");
    QVERIFY(store(page));
    QCOMPARE(m_report.marks, (CarriedMarks{.ok = 1, .corrected = 1, .orphans = 1}));
    QCOMPARE(m_report.files.first().marks, m_report.marks);
    QCOMPARE(m_library->markByUuid(right)->state, MarkState::Ok);
    QCOMPARE(m_library->markByUuid(corrected)->state, MarkState::Corrected);
    QCOMPARE(wordsAt(*m_library->markByUuid(corrected)), u"是城里最大的桥"_s);
    QCOMPARE(m_library->markByUuid(gone)->state, MarkState::Orphan);
    QCOMPARE(m_library->markByUuid(gone)->selector.quote, u"从此不必再坐渡船"_s);
}

void TestMarkPlacing::editCountsThem()
{
    const Mark mark = markOn(u"桥长三百米"_s);
    const PageId page = *m_library->pageOf(mark.article);
    const auto view =
        m_library->editPage(page, {{.kind = PageEdit::Kind::Split, .line = 4}}).wait();
    QVERIFY(view);
    QCOMPARE(view->marks, (CarriedMarks{.ok = 1}));
    QVERIFY(m_library->markByUuid(mark.uuid)->article != mark.article);
    QVERIFY(m_library->page(page).wait()->marks.isEmpty());
}

void TestMarkPlacing::confirming()
{
    const Mark mark = markOn(u"是城里最长的桥"_s);
    QVERIFY(store(with("最长", "最大")));
    QVERIFY(m_library->confirmMark(mark.id).wait());
    const Mark now = *m_library->markByUuid(mark.uuid);
    QCOMPARE(now.state, MarkState::Ok);
    QCOMPARE(now.selector.quote, u"是城里最大的桥"_s);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(m_library->markByUuid(mark.uuid)->state, MarkState::Corrected);
    QVERIFY(store(with("是城里最长的桥。", "")));
    QCOMPARE(m_library->markByUuid(mark.uuid)->state, MarkState::Orphan);
    QCOMPARE(m_library->confirmMark(mark.id).wait().error().code, Error::Code::BadValue);
    QCOMPARE(m_library->confirmMark(MarkId(99)).wait().error().code, Error::Code::NotFound);
}

void TestMarkPlacing::attachingAnOrphan()
{
    const Mark mark = markOn(u"从此不必再坐渡船"_s);
    QVERIFY(store(with("市长说，两岸的人从此不必再坐渡船。\n", "")));
    const QString text = m_library->article(mark.article)->article.sourceText;
    const qsizetype begin = text.indexOf(u"宽二十米");
    const auto attached = m_library->attachMark(mark.id, mark.article, {begin, begin + 4}).wait();
    QVERIFY(attached);
    QCOMPARE(attached->state, MarkState::Ok);
    QCOMPARE(wordsAt(*attached), u"宽二十米"_s);
    const auto old = m_library->oldTextOf(mark.id);
    QVERIFY(old);
    QCOMPARE(old->selector.quote, u"从此不必再坐渡船"_s);
    QVERIFY(old->sourceText.contains(u"市长说"_s));
    QCOMPARE(m_library->attachMark(mark.id, mark.article, {0, text.size() + 1}).wait().error().code,
             Error::Code::BadValue);
    QVERIFY(m_library->undo().wait());
    QCOMPARE(m_library->markByUuid(mark.uuid)->state, MarkState::Orphan);
}

void TestMarkPlacing::wordsComeBack()
{
    const Mark mark = markOn(u"从此不必再坐渡船"_s);
    QVERIFY(store(with("市长说，两岸的人从此不必再坐渡船。\n", "")));
    QCOMPARE(m_library->markByUuid(mark.uuid)->state, MarkState::Orphan);
    QVERIFY(store(with("昨天新桥", "前天新桥")));
    QCOMPARE(m_report.marks, (CarriedMarks{.ok = 1}));
    const Mark now = *m_library->markByUuid(mark.uuid);
    QCOMPARE(now.state, MarkState::Ok);
    QCOMPARE(wordsAt(now), u"从此不必再坐渡船"_s);
}

void TestMarkPlacing::oldTextOfAnArticleThatWasJoined()
{
    const Mark mark = markOn(u"顾客有一千多人"_s);
    const PageId page = *m_library->pageOf(mark.article);
    QVERIFY(
        m_library->editPage(page, {{.kind = PageEdit::Kind::Join, .line = 7, .target = 1}}).wait());
    const Mark now = *m_library->markByUuid(mark.uuid);
    QVERIFY(now.article != mark.article);
    QCOMPARE(now.state, MarkState::Ok);
    const auto old = m_library->oldTextOf(mark.id);
    QVERIFY(old);
    QCOMPARE(old->sourceText, u"市场开张\n本报记者 王英\n市场今天开门迎客，顾客有一千多人。\n"
                              "菜价比上月便宜一成，肉价也便宜了。"_s);
    QCOMPARE(old->selector, mark.selector);
}

void TestMarkPlacing::likelyPlaces()
{
    const Mark mark = markOn(u"顾客有一千多人"_s);
    const auto misread = m_library->likelyPlaces(mark.article, u"顾客有一干多入"_s, {}, {});
    QVERIFY(misread);
    QCOMPARE(misread->ranges, QList<TextRange>{mark.selector.range});
    QVERIFY(!misread->isSure);
    QVERIFY(m_library->likelyPlaces(mark.article, u"顧客有一千多人"_s, {}, {})->isSure);
}

QTEST_GUILESS_MAIN(TestMarkPlacing)
#include "tst_markplacing.moc"
