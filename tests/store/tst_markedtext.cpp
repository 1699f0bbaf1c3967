#include "sample.h"
#include "store/articlestore.h"
#include "store/markedtext.h"
#include "store/markstore.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString line = u"矿区的新公园开门迎客了，市民在矿区散步。"_s;

ArticleId read(sample::Library &library, const QStringList &texts)
{
    const auto stored = library.store(
        u"a.txt"_s, {sample::page(u"1"_s, {}, {}, {sample::article(texts, 1)})}, true);
    return stored ? stored->articles.first() : ArticleId{};
}

void markPlace(sample::Library &library, ArticleId article, TextRange range,
               const QStringList &paths)
{
    const QString text = *sourceText(library.db, article);
    Mark mark{.article = article,
              .selector = {.range = range, .quote = text.mid(range.begin, range.length())},
              .creator = u"李明"_s};
    for (const QString &path : paths)
        mark.tags << Tag{.id = *tagAt(library.db, path, u"李明"_s)};
    QVERIFY(addMark(library.db, mark));
}

QStringList shown(sample::Library &library, ArticleId article)
{
    QStringList lines;
    const auto text = markedText(library.db, article);
    const auto codebook = tags(library.db);
    for (const TaggedRange &place : text->tagged) {
        const auto tag = std::ranges::find(*codebook, place.tag, &Tag::id);
        lines << u"%1-%2 %3"_s.arg(place.range.begin).arg(place.range.end).arg(tag->path);
    }
    lines.sort();
    return lines;
}

} // namespace

class TestMarkedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndTags();
    void orphansAreOut();
    void unknownArticle();
};

void TestMarkedText::textAndTags()
{
    sample::Library library;
    const ArticleId id = read(library, {u"头"_s, line});
    markPlace(library, id, {6, 8}, {u"公园"_s, u"地方/矿区"_s});
    markPlace(library, id, {2, 4}, {u"地方/矿区"_s});
    markPlace(library, id, {2, 8}, {}); // a note without tags
    const auto text = markedText(library.db, id);
    QVERIFY(text);
    QCOMPARE(text->sourceText, u"头\n"_s + line);
    QCOMPARE(text->revision, 0);
    QCOMPARE(shown(library, id),
             QStringList({u"2-4 地方/矿区"_s, u"6-8 公园"_s, u"6-8 地方/矿区"_s}));
}

void TestMarkedText::orphansAreOut()
{
    sample::Library library;
    const ArticleId id = read(library, {u"头"_s, line});
    markPlace(library, id, {6, 8}, {u"公园"_s});
    markPlace(library, id, {2, 4}, {u"矿区"_s});
    QString changed = line;
    changed.remove(u"公园"_s);
    QCOMPARE(read(library, {u"头条"_s, changed}), id);
    QCOMPARE(markedText(library.db, id)->revision, 1);
    QCOMPARE(shown(library, id), QStringList(u"3-5 矿区"_s));
}

void TestMarkedText::unknownArticle()
{
    sample::Library library;
    QCOMPARE(markedText(library.db, ArticleId(9)).error().code, Error::Code::NotFound);
}

QTEST_APPLESS_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
