#include "minelibrary.h"

#include <QTest>

using namespace mine;

// Passages that leave the library, and links that come back.
class TestQuoting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAMarkByItsRange();
    void withAMarkByTheMark();
    void asShownSaysSo_data();
    void asShownSaysSo();
    void passageMustBeThere();
    void linkLeadsBack();
    void linksThatLeadNowhere_data();
    void linksThatLeadNowhere();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

void TestQuoting::initTestCase()
{
    m_library = mine::open(m_folder);
    QVERIFY(m_library);
}

// Code points before it: 钢铁, the line feed, 出炉的, 𠮷 and what chooses its form: eight.
void TestQuoting::withoutAMarkByItsRange()
{
    const ArticleRow row = articleCalled(*m_library, steel.title);
    const Result<StoredArticle> stored = m_library->article(row.id);
    const qsizetype begin = stored->article.sourceText.indexOf(u"炉火"_s);
    QCOMPARE(begin, 9); // UTF-16: 𠮷 takes two
    const auto quote = m_library->quoteToCopy(row.id, {begin, begin + 2}, {});
    QVERIFY(quote);
    QCOMPARE(quote->plain, u"“炉火”\n—— 钢铁[N]. 矿工报, 2025-09-09.\nbaolan://"_s +
                               m_library->uuid() + u'/' + row.uuid + u"?range=8-10\n"_s);
}

void TestQuoting::withAMarkByTheMark()
{
    const ArticleRow row = articleCalled(*m_library, snow.title);
    const auto mark =
        m_library->addMark({.article = row.id, .range = {3, 5}, .tagPaths = {u"冬"_s}}).wait();
    QVERIFY(mark);
    const QString link = u"baolan://"_s + m_library->uuid() + u'/' + row.uuid;
    QVERIFY(m_library->quoteToCopy(row.id, {3, 5}, {})
                ->plain.endsWith(link + u"?mark="_s + mark->uuid + u'\n'));
    // Not the same passage.
    QVERIFY(m_library->quoteToCopy(row.id, {3, 6}, {})->plain.endsWith(link + u"?range=3-6\n"_s));
}

void TestQuoting::asShownSaysSo_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const QString &headline, ScriptChoice choice,
                        const QString &shown, const QString &said) {
        QTest::newRow(name) << headline << int(choice) << shown << said;
    };
    add("traditional made simplified", tainan.title, ScriptChoice::Simplified, u"矿区"_s,
        u"（原文繁体，此处转为简体）"_s);
    add("simplified made traditional", snow.title, ScriptChoice::Taiwan, u"礦區"_s,
        u"（原文简体，此处转为台湾标准的繁体）"_s);
    add("shown as it is", snow.title, ScriptChoice::Simplified, u"矿区"_s, {});
    add("as imported", snow.title, ScriptChoice::Source, {}, {});
}

void TestQuoting::asShownSaysSo()
{
    QFETCH(const QString, headline);
    QFETCH(const int, choice);
    QFETCH(const QString, shown);
    QFETCH(const QString, said);
    const ArticleRow row = articleCalled(*m_library, headline);
    const QString text = m_library->article(row.id)->article.sourceText;
    const qsizetype begin = text.indexOf(headline == tainan.title ? u"礦區"_s : u"矿区"_s);
    const auto quote = m_library->quoteToCopy(row.id, {begin, begin + 2},
                                              {.choice = ScriptChoice(choice), .text = shown});
    QVERIFY(quote);
    const QString expected = shown.isEmpty() ? u"矿区"_s : shown;
    QVERIFY2(quote->plain.startsWith(u'“' + expected + u"”\n—— "_s), qPrintable(quote->plain));
    QVERIFY2(quote->plain.contains(u'.' + said + u'\n'), qPrintable(quote->plain));
    QCOMPARE(quote->plain.contains(u"此处"_s), !said.isEmpty());
}

void TestQuoting::passageMustBeThere()
{
    const ArticleRow row = articleCalled(*m_library, snow.title);
    for (const TextRange range : {TextRange{3, 3}, TextRange{-1, 2}, TextRange{0, 1000}}) {
        const auto quote = m_library->quoteToCopy(row.id, range, {});
        QVERIFY(!quote);
        QCOMPARE(quote.error().code, Error::Code::BadValue);
    }
    QCOMPARE(m_library->quoteToCopy(ArticleId(999), {0, 1}, {}).error().code,
             Error::Code::NotFound);
}

void TestQuoting::linkLeadsBack()
{
    const ArticleRow row = articleCalled(*m_library, steel.title);
    const Link link{.library = m_library->uuid(), .article = row.uuid, .range = TextRange{8, 10}};
    const auto target = m_library->target(link);
    QVERIFY(target);
    QCOMPARE(target->article, row.id);
    QCOMPARE(target->range, (TextRange{9, 11}));
    const auto article = m_library->target({.library = m_library->uuid(), .article = row.uuid});
    QVERIFY(article && article->range.isEmpty());
}

void TestQuoting::linksThatLeadNowhere_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<qsizetype>("end");
    QTest::addColumn<int>("code");
    const QString none = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("library") << none << QString() << QString() << qsizetype(0)
                             << int(Error::Code::NotFound);
    QTest::newRow("article") << QString() << none << QString() << qsizetype(0)
                             << int(Error::Code::NotFound);
    QTest::newRow("mark") << QString() << QString() << none << qsizetype(0)
                          << int(Error::Code::NotFound);
    QTest::newRow("range") << QString() << QString() << QString() << qsizetype(500)
                           << int(Error::Code::BadValue);
}

void TestQuoting::linksThatLeadNowhere()
{
    QFETCH(const QString, library);
    QFETCH(const QString, article);
    QFETCH(const QString, mark);
    QFETCH(const qsizetype, end);
    QFETCH(const int, code);
    const QString known = articleCalled(*m_library, snow.title).uuid;
    Link link{.library = library.isEmpty() ? m_library->uuid() : library,
              .article = article.isEmpty() ? known : article,
              .mark = mark};
    if (end > 0)
        link.range = TextRange{0, end};
    const auto target = m_library->target(link);
    QVERIFY(!target);
    QCOMPARE(int(target.error().code), code);
    if (code == int(Error::Code::NotFound))
        QCOMPARE(target.error().where, u"00000000-0000-4000-8000-000000000000"_s);
}

QTEST_MAIN(TestQuoting)
#include "tst_quoting.moc"
