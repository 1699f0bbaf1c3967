#include "exchange/notesjsonl.h"
#include "ingest/recordreader.h"
#include "sampleexport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNotesJsonLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mark();
    void markWithoutAPlace();
    void commentsAndLinks();
    void articleIsARecord();
    void articleComesBack();
    void articleOfAHeadlineAlone();
    void ownOfAnArticle();
    void sameBytes();
};

using MakeWriter = std::unique_ptr<NoteWriter> (*)(ByteSink &);

static QByteArray written(MakeWriter make, const QList<ExportedArticle> &articles)
{
    MemorySink sink;
    const auto writer = make(sink);
    bool isDone = bool(writer->begin(sampleLibrary()));
    for (const ExportedArticle &article : articles)
        isDone = isDone && writer->add(article);
    return isDone && writer->end() ? sink.bytes : "failed";
}

static QJsonObject lineOf(MakeWriter make, const ExportedArticle &article)
{
    const QByteArray bytes = written(make, {article});
    return bytes.count('\n') == 1 ? QJsonDocument::fromJson(bytes).object() : QJsonObject();
}

void TestNotesJsonLines::mark()
{
    const QJsonObject expected{
        {u"uuid"_s, u"11111111-1111-4111-8111-111111111111"_s},
        {u"article"_s, u"22222222-2222-5222-8222-222222222222"_s},
        {u"state"_s, u"ok"_s},
        {u"range"_s, QJsonArray{4, 6}}, // in characters, of which 𠮷 is one
        {u"important"_s, true},
        {u"quote"_s, u"改造"_s},
        {u"quote_as_imported"_s, u"改遭"_s},
        {u"quote_simplified"_s, u"改造"_s},
        {u"quote_traditional"_s, u"改造"_s},
        {u"before"_s, u"𠮷棚户区"_s},
        {u"after"_s, u"提速"_s},
        {u"tags"_s,
         QJsonArray{QJsonObject{{u"uuid"_s, u"tag of 住房/棚改"_s}, {u"path"_s, u"住房/棚改"_s}},
                    QJsonObject{{u"uuid"_s, u"tag of 政策"_s}, {u"path"_s, u"政策"_s}}}},
        {u"note"_s, u"看这里\n两行"_s},
        {u"creator"_s, u"读者"_s},
        {u"created"_s, u"2026-01-02T03:04:05.000Z"_s},
        {u"modified"_s, u"2026-01-03T03:04:05.000Z"_s},
        {u"link"_s, u"baolan://lib/art?mark=1"_s},
        {u"headline"_s, u"𠮷棚户区改造提速"_s},
        {u"city"_s, u"阜新市"_s},
        {u"paper"_s, u"阜新日报"_s},
        {u"date"_s, u"2025-07-03"_s},
        {u"page"_s, u"A1"_s},
        {u"citation"_s, u"周明, 崔振波. 𠮷棚户区改造提速[N]. 阜新日报, 2025-07-03(A1)."_s}};
    QCOMPARE(lineOf(marksJsonLines, sampleArticle()), expected);
}

void TestNotesJsonLines::markWithoutAPlace()
{
    ExportedArticle article = sampleArticle();
    Mark &mark = article.marks.first().mark;
    mark.state = MarkState::Orphan;
    article.marks.first().madeOn.quote = u"旧文"_s;
    article.marks.first().madeOn.prefix = u"前"_s;
    const QJsonObject orphan = lineOf(marksJsonLines, article);
    QVERIFY(!orphan.contains(u"range"_s));
    QCOMPARE(orphan.value(u"made_on"_s).toObject(),
             (QJsonObject{{u"quote"_s, u"旧文"_s}, {u"prefix"_s, u"前"_s}}));
    mark.state = MarkState::Ok;
    mark.isWhole = true;
    const QJsonObject whole = lineOf(marksJsonLines, article);
    QVERIFY(!whole.contains(u"range"_s));
    QCOMPARE(whole.value(u"whole"_s).toBool(), true);
}

void TestNotesJsonLines::commentsAndLinks()
{
    ExportedArticle article = sampleArticle();
    MarkComment comment;
    comment.uuid = u"c"_s;
    comment.text = u"同意"_s;
    comment.creator = u"王"_s;
    MarkLink link;
    link.uuid = u"l"_s;
    link.kind = LinkKind::SameEvent;
    link.otherUuid = u"o"_s;
    MarkLink back = link;
    back.kind = LinkKind::Contradicts;
    back.isFromOther = true;
    article.marks.first().comments = {comment};
    article.marks.first().links = {link, back};
    const QJsonObject object = lineOf(marksJsonLines, article);
    QCOMPARE(object.value(u"comments"_s).toArray(),
             (QJsonArray{QJsonObject{
                 {u"uuid"_s, u"c"_s}, {u"text"_s, u"同意"_s}, {u"creator"_s, u"王"_s}}}));
    QCOMPARE(
        object.value(u"links"_s).toArray(),
        (QJsonArray{
            QJsonObject{{u"uuid"_s, u"l"_s}, {u"kind"_s, u"same-event"_s}, {u"other"_s, u"o"_s}},
            QJsonObject{{u"uuid"_s, u"l"_s},
                        {u"kind"_s, u"contradicts"_s},
                        {u"other"_s, u"o"_s},
                        {u"from_other"_s, true}}}));
}

void TestNotesJsonLines::articleIsARecord()
{
    QJsonObject record = lineOf(articlesJsonLines, sampleArticle());
    record.remove(u"baolan"_s);
    const QJsonObject expected{{u"id"_s, u"22222222-2222-5222-8222-222222222222"_s},
                               {u"title"_s, u"𠮷棚户区改造提速"_s},
                               {u"text"_s, u"正文"_s},
                               {u"city"_s, u"阜新市"_s},
                               {u"date"_s, u"2025-07-03"_s},
                               {u"paper"_s, u"阜新日报"_s},
                               {u"page"_s, u"A1"_s},
                               {u"section"_s, u"要闻"_s}};
    QCOMPARE(record, expected);
}

// By the same reader that reads the files of others.
void TestNotesJsonLines::articleComesBack()
{
    ExportedArticle article = sampleArticle();
    article.sourceText = u"肩题\n主题\n副题\n本报记者 周 明\n首段\n小题\n末段\n下转第二版"_s;
    const BlockKind kinds[] = {BlockKind::Kicker,    BlockKind::Headline,  BlockKind::Subtitle,
                               BlockKind::Byline,    BlockKind::Paragraph, BlockKind::Subhead,
                               BlockKind::Paragraph, BlockKind::Byline};
    article.blocks.clear();
    qsizetype begin = 0;
    for (const BlockKind kind : kinds) {
        const qsizetype end = article.sourceText.indexOf(u'\n', begin);
        const qsizetype stop = end < 0 ? article.sourceText.size() : end;
        article.blocks << Block{kind, {begin, stop}, {}};
        begin = stop + 1;
    }
    article.cited.url = u"https://a.example/b"_s;
    article.cited.accessed = QDate(2026, 1, 2);
    article.fields = {{u"学科"_s, u"新闻"_s}};
    auto device = std::make_unique<QBuffer>();
    device->setData(written(articlesJsonLines, {article, article}));
    QVERIFY(device->open(QIODevice::ReadOnly));
    const Progress progress;
    auto reader = RecordReader::open(FileFormat::JsonLines, std::move(device), {}, {}, progress);
    QVERIFY(reader);
    for (int number = 1; number <= 2; ++number) {
        auto read = (*reader)->next();
        QVERIFY(read);
        QVERIFY(*read);
        ArticleRecord record = **read;
        QCOMPARE(record.fields.size(), 2);
        QCOMPARE(record.fields.at(0).name, u"baolan"_s);
        QCOMPARE(record.fields.at(1), (RecordField{u"学科"_s, u"新闻"_s}));
        record.fields.clear();
        ArticleRecord expected;
        expected.number = number;
        expected.line = number;
        expected.id = article.uuid;
        expected.title = u"主题\n肩题\n副题"_s;
        expected.text = u"首段\n小题\n末段\n下转第二版"_s;
        expected.city = u"阜新市"_s;
        expected.date = u"2025-07-03"_s;
        expected.paper = u"阜新日报"_s;
        expected.page = u"A1"_s;
        expected.section = u"要闻"_s;
        expected.byline = u"本报记者 周 明"_s;
        expected.url = u"https://a.example/b"_s;
        expected.accessed = u"2026-01-02"_s;
        QCOMPARE(record, expected);
    }
}

void TestNotesJsonLines::articleOfAHeadlineAlone()
{
    ExportedArticle article;
    article.sourceText = u"只有标题"_s;
    article.cited.headline = u"只有标题"_s;
    article.blocks = {{BlockKind::Headline, {0, 4}, {1}}};
    const QJsonObject record = lineOf(articlesJsonLines, article);
    QCOMPARE(record.value(u"title"_s).toString(), u"只有标题"_s);
    QCOMPARE(record.value(u"text"_s).toString(), u"只有标题"_s);
}

void TestNotesJsonLines::ownOfAnArticle()
{
    ExportedArticle article = sampleArticle();
    article.isStarred = true;
    article.isCityInferred = true;
    article.memo = u"一篇"_s;
    QJsonObject own = lineOf(articlesJsonLines, article).value(u"baolan"_s).toObject();
    QJsonObject mark = lineOf(marksJsonLines, article); // less what the article says itself
    for (const QString &name :
         {u"headline"_s, u"city"_s, u"paper"_s, u"date"_s, u"page"_s, u"citation"_s})
        mark.remove(name);
    QCOMPARE(own.value(u"marks"_s).toArray(), QJsonArray{mark});
    own.remove(u"marks"_s);
    const QJsonObject expected{
        {u"uuid"_s, article.uuid},
        {u"source_text"_s, article.sourceText},
        {u"script"_s, u"hans"_s},
        {u"origin"_s, u"own"_s},
        {u"date"_s, QJsonObject{{u"edtf"_s, u"2025-07-03"_s},
                                {u"earliest"_s, u"2025-07-03"_s},
                                {u"latest"_s, u"2025-07-03"_s},
                                {u"known_by"_s, u"printed"_s}}},
        {u"citation"_s, u"周明, 崔振波. 𠮷棚户区改造提速[N]. 阜新日报, 2025-07-03(A1)."_s},
        {u"blocks"_s,
         QJsonArray{QJsonObject{{u"kind"_s, u"headline"_s}, {u"range"_s, QJsonArray{0, 8}}},
                    QJsonObject{{u"kind"_s, u"paragraph"_s}, {u"range"_s, QJsonArray{9, 11}}}}},
        {u"people"_s, QJsonArray{u"周 明"_s, u"崔振波"_s}},
        {u"city_code"_s, u"210900"_s},
        {u"city_inferred"_s, true},
        {u"published_at"_s, u"阜新"_s},
        {u"state"_s, u"coded"_s},
        {u"star"_s, true},
        {u"memo"_s, u"一篇"_s},
        {u"link"_s, u"baolan://lib/art"_s}};
    QCOMPARE(own, expected);
}

void TestNotesJsonLines::sameBytes()
{
    const QList<ExportedArticle> articles{sampleArticle(), ExportedArticle()};
    for (const MakeWriter make : {marksJsonLines, articlesJsonLines})
        QCOMPARE(written(make, articles), written(make, articles));
    QCOMPARE(written(marksJsonLines, articles).count('\n'), 1);
    QCOMPARE(written(articlesJsonLines, articles).count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestNotesJsonLines)
#include "tst_notesjsonl.moc"
