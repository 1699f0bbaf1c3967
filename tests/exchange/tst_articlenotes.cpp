#include "exchange/articlenotes.h"
#include "sampleexport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestArticleNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void fileNames_data();
    void fileNames();
    void longNames();
    void wholeNote();
    void datesThatAreNoDays();
    void nothingKnown();
};

void TestArticleNotes::keys_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("key");
    QTest::newRow("a note") << u"提速 222222222222.md"_s << u"222222222222"_s;
    QTest::newRow("another headline") << u"改造 提速 222222222222.md"_s << u"222222222222"_s;
    QTest::newRow("too short") << u"提速 2222.md"_s << QString();
    QTest::newRow("no such digits") << u"提速 22222222222x.md"_s << QString();
    QTest::newRow("another ending") << u"提速 222222222222.txt"_s << QString();
    QTest::newRow("a copy") << u"提速 222222222222 copy.md"_s << QString();
}

void TestArticleNotes::keys()
{
    QFETCH(QString, fileName);
    QTEST(articleKey(fileName), "key");
}

void TestArticleNotes::fileNames_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("Chinese") << u"棚户区改造“提速”"_s << u"棚户区改造“提速” 222222222222.md"_s;
    QTest::newRow("forbidden") << u"a\\b/c:d*e?f\"g<h>i|j#k^l[m]n"_s
                               << u"a b c d e f g h i j k l m n 222222222222.md"_s;
    QTest::newRow("out of the folder") << u"../../etc/passwd"_s << u"etc passwd 222222222222.md"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile 222222222222.md"_s;
    QTest::newRow("a device of Windows") << u"CON"_s << u"CON 222222222222.md"_s;
    QTest::newRow("lines, tabs, controls")
        << u"一\n二\t三"_s + QChar(7) + u"四 "_s << u"一 二 三 四 222222222222.md"_s;
    QTest::newRow("right to left") << u"一\u202E二"_s << u"一二 222222222222.md"_s;
    QTest::newRow("nothing") << QString() << u"题名不详 222222222222.md"_s;
    QTest::newRow("nothing that is legal") << u"???"_s << u"题名不详 222222222222.md"_s;
}

void TestArticleNotes::fileNames()
{
    QFETCH(QString, headline);
    QTEST(noteFileName(headline, sampleArticle().uuid), "fileName");
}

void TestArticleNotes::longNames()
{
    const QString name = noteFileName(QString(300, u'长'), sampleArticle().uuid);
    QCOMPARE(name, QString(60, u'长') + u" 222222222222.md"_s); // three bytes each
    const QString pairs = noteFileName(u"𠮷"_s.repeated(300), sampleArticle().uuid);
    QCOMPARE(pairs, u"𠮷"_s.repeated(45) + u" 222222222222.md"_s); // four
}

void TestArticleNotes::wholeNote()
{
    ExportedArticle article = sampleArticle();
    ExportedMark second = sampleMark();
    second.mark.uuid = u"11111111-1111-4111-8111-abcdefabcdef"_s;
    second.mark.isImportant = false;
    second.mark.tags.clear();
    second.mark.note = u"# 一 [[链接]]"_s;
    second.simplified = u"棚户区"_s;
    second.traditional = u"棚戶區"_s;
    article.marks << second;
    const NoteFile note = ArticleNotes(sampleLibrary(), {}).note(article);
    QCOMPARE(note.fileName, u"𠮷棚户区改造提速 222222222222.md"_s);
    const QString expected = uR"(---
title: "𠮷棚户区改造提速"
aliases: ["𠮷棚戶區改造提速"]
newspaper: "阜新日报"
city: "阜新市"
date: 2025-07-03
page: "A1"
tags: ["住房/棚改", "政策"]
citation: "周明, 崔振波. 𠮷棚户区改造提速[N]. 阜新日报, 2025-07-03(A1)."
baolan: "baolan://lib/art"
---

# 𠮷棚户区改造提速

阜新市 · 2025-07-03 · 要闻

> 改造

^111111111111

**重要**

标签 #住房/棚改 #政策

看这里\
两行

—— 周明, 崔振波. 𠮷棚户区改造提速\[N\]. 阜新日报, 2025-07-03(A1). [回到原文](baolan://lib/art?mark=1)

---

> **简** 棚户区

^abcdefabcdef

> **繁** 棚戶區

\# 一 \[\[链接\]\]

—— 周明, 崔振波. 𠮷棚户区改造提速\[N\]. 阜新日报, 2025-07-03(A1). [回到原文](baolan://lib/art?mark=1)
)"_s;
    QCOMPARE(QString::fromUtf8(note.bytes), expected);
    QCOMPARE(ArticleNotes(sampleLibrary(), {}).note(article).bytes, note.bytes);
}

void TestArticleNotes::datesThatAreNoDays()
{
    ExportedArticle article = sampleArticle();
    article.cited.date = dayOf(u"2025-09"_s, DateKind::Inferred);
    const QByteArray note = ArticleNotes(sampleLibrary(), {}).note(article).bytes;
    QVERIFY(note.contains("\ndate: \"2025-09\"\n"));
}

void TestArticleNotes::nothingKnown()
{
    const ExportTemplate bare{.hasTags = false, .hasLink = false, .citation = std::nullopt};
    const NoteFile note = ArticleNotes({}, bare).note({});
    QCOMPARE(note.bytes, QByteArray("---\ntitle: \"题名不详\"\n---\n\n# 题名不详\n\n"
                                    "城市不详 · 日期不详\n"));
}

QTEST_GUILESS_MAIN(TestArticleNotes)
#include "tst_articlenotes.moc"
