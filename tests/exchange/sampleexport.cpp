#include "sampleexport.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int second = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(8, 30, second), QTimeZone::utc());
}

Tag tag(int id, int parent, const QString &uuid, const QString &name, const QString &path)
{
    Tag tag;
    tag.id = TagId(id);
    tag.parent = TagId(parent);
    tag.uuid = uuid;
    tag.name = name;
    tag.path = path;
    return tag;
}

Tag housing()
{
    Tag housing = tag(1, 0, u"11111111-aaaa-4aaa-8aaa-000000000001"_s, u"住房"_s, u"住房"_s);
    housing.description = u"关于\n\n住房"_s;
    housing.whenToUse = u"说到房子"_s;
    housing.whenNotToUse = u"只说土地"_s;
    housing.example = u"棚户区改造"_s;
    housing.aliases = {u"居住"_s, u"housing"_s};
    housing.slot = 3;
    housing.names = {{u"en"_s, u"Housing"_s}};
    return housing;
}

Tag shanty()
{
    Tag shanty = tag(2, 1, u"11111111-aaaa-4aaa-8aaa-000000000002"_s, u"棚/改 & <b>"_s,
                     u"住房/棚\\/改 & <b>"_s);
    shanty.color = 6;
    return shanty;
}

ExportedMark mark(const QString &uuid, TextRange range, const QString &quote)
{
    ExportedMark exported;
    exported.mark.uuid = uuid;
    exported.mark.selector.range = range;
    exported.mark.creator = u"周明"_s;
    exported.mark.created = at(1);
    exported.mark.modified = at(2, 5);
    exported.quote = quote;
    exported.link = u"baolan://00000000-0000-4000-8000-000000000001/"
                    "22222222-bbbb-4bbb-8bbb-000000000001?mark="_s +
                    uuid;
    return exported;
}

MarkComment comment(const QString &uuid, const QString &text)
{
    return {
        .uuid = uuid, .text = text, .creator = u"崔振波"_s, .created = at(3), .modified = at(4)};
}

MarkLink link(const QString &other, bool isFromOther)
{
    MarkLink link;
    link.uuid = u"66666666-ffff-4fff-8fff-000000000001"_s;
    link.kind = LinkKind::Contradicts;
    link.isFromOther = isFromOther;
    link.otherUuid = other;
    link.creator = u"崔振波"_s;
    return link;
}

const QString &firstMark()
{
    static const QString uuid(u"33333333-cccc-4ccc-8ccc-000000000001"_s);
    return uuid;
}

const QString &secondMark()
{
    static const QString uuid(u"33333333-cccc-4ccc-8ccc-000000000002"_s);
    return uuid;
}

// 甲𠮷棚户区改造: 𠮷 has two units and is one code point.
ExportedArticle shantyArticle()
{
    ExportedArticle article;
    article.uuid = u"22222222-bbbb-4bbb-8bbb-000000000001"_s;
    article.cited = {.people = {u"张三"_s, u"李四"_s},
                     .headline = u"棚户区改造 & \"提速\""_s,
                     .paper = u"大连日报"_s,
                     .date = {.edtf = u"2014-03-02"_s, .best = u"2014-03-02"_s},
                     .page = u"A3"_s};
    article.city = u"大连"_s;
    article.sourceText = u"甲𠮷棚户区改造\n提速，乙"_s;
    article.link = u"baolan://00000000-0000-4000-8000-000000000001/"
                   "22222222-bbbb-4bbb-8bbb-000000000001"_s;
    article.state = u"excluded"_s;
    article.reason = u"重复"_s;
    article.isStarred = true;
    article.memo = u"整篇的备忘"_s;
    article.wholeMemo.uuid = u"55555555-eeee-4eee-8eee-000000000004"_s;
    article.wholeMemo.title = u"读后"_s;
    article.wholeMemo.creator = u"崔振波"_s;
    article.wholeMemo.created = at(2);
    article.wholeMemo.modified = at(3, 7);

    ExportedMark whole = mark(u"33333333-cccc-4ccc-8ccc-000000000003"_s, {}, u"棚户区改造"_s);
    whole.mark.isWhole = true;
    whole.mark.tags = {shanty(), housing()};
    whole.mark.modified = whole.mark.created;
    ExportedMark noted = mark(u"33333333-cccc-4ccc-8ccc-000000000004"_s, {}, u"棚户区改造"_s);
    noted.mark.isWhole = true;
    noted.mark.isImportant = true;
    noted.mark.note = u"整篇的注"_s;
    noted.mark.tags = {housing()};
    noted.comments = {comment(u"44444444-dddd-4ddd-8ddd-000000000001"_s, u"同意"_s)};
    ExportedMark passage = mark(firstMark(), {3, 8}, u"棚户区改造"_s);
    passage.before = u"甲𠮷"_s;
    passage.after = u"\n提速，乙"_s;
    passage.mark.isImportant = true;
    passage.mark.note = u"值得\n再看 <script>"_s;
    passage.mark.tags = {shanty(), housing()};
    passage.mark.state = MarkState::Corrected;
    passage.comments = {comment(u"44444444-dddd-4ddd-8ddd-000000000002"_s, u"不对"_s),
                        comment(u"44444444-dddd-4ddd-8ddd-000000000003"_s, u"再议"_s)};
    passage.links = {link(secondMark(), false)};
    ExportedMark lines = mark(u"33333333-cccc-4ccc-8ccc-000000000005"_s, {6, 11}, u"改造\n提速"_s);
    lines.before = u"甲𠮷棚户区"_s;
    lines.after = u"，乙"_s;
    ExportedMark orphan = mark(u"33333333-cccc-4ccc-8ccc-000000000006"_s, {}, u"没有了"_s);
    orphan.mark.state = MarkState::Orphan;
    orphan.mark.tags = {housing()};
    orphan.mark.note = u"旧注"_s;
    article.marks = {whole, noted, passage, lines, orphan};
    return article;
}

ExportedArticle plainArticle()
{
    ExportedArticle article;
    article.uuid = u"22222222-bbbb-4bbb-8bbb-000000000002"_s;
    article.cited.headline = u"另一篇"_s;
    article.sourceText = u"另一篇\r也有"_s;
    article.isTraditional = true;
    ExportedMark head = mark(secondMark(), {0, 2}, u"另一"_s);
    head.after = u"篇\r也有"_s;
    head.links = {link(firstMark(), true)};
    article.marks = {head};
    return article;
}

} // namespace

MemorySink::MemorySink(qsizetype room)
    : m_room(room)
{
}

Result<void> MemorySink::write(const QByteArray &piece)
{
    if (m_room >= 0 && bytes.size() + piece.size() > m_room)
        return Error{Error::Code::DiskFull, {}, {}};
    bytes += piece;
    return {};
}

IssueDate dayOf(const QString &edtf, DateKind kind)
{
    IssueDate date = parseEdtf(edtf).value_or(IssueDate());
    date.kind = kind;
    return date;
}

Tag tagOf(const QString &path)
{
    Tag tag;
    tag.uuid = u"tag of "_s + path;
    tag.path = path;
    tag.name = splitTagPath(path).constLast();
    return tag;
}

ExportedMark sampleMark()
{
    ExportedMark exported;
    Mark &mark = exported.mark;
    mark.uuid = u"11111111-1111-4111-8111-111111111111"_s;
    mark.selector.range = {5, 7};
    mark.isImportant = true;
    mark.tags = {tagOf(u"住房/棚改"_s), tagOf(u"政策"_s)};
    mark.note = u"看这里\n两行"_s;
    mark.creator = u"读者"_s;
    mark.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    mark.modified = QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5), Qt::UTC);
    exported.quote = u"改造"_s;
    exported.asImported = u"改遭"_s;
    exported.simplified = u"改造"_s;
    exported.traditional = u"改造"_s;
    exported.before = u"𠮷棚户区"_s;
    exported.after = u"提速"_s;
    exported.link = u"baolan://lib/art?mark=1"_s;
    return exported;
}

ExportedArticle sampleArticle()
{
    ExportedArticle article;
    article.uuid = u"22222222-2222-5222-8222-222222222222"_s;
    article.cited = {.people = {u"周 明"_s, u"崔振波"_s},
                     .headline = u"𠮷棚户区改造提速"_s,
                     .paper = u"阜新日报"_s,
                     .date = dayOf(u"2025-07-03"_s, DateKind::Printed),
                     .page = u"A1"_s,
                     .byline = u"本报记者 周 明 崔振波"_s,
                     .publishedAt = u"阜新"_s};
    article.city = u"阜新市"_s;
    article.cityCode = u"210900"_s;
    article.section = u"要闻"_s;
    article.sourceText = u"𠮷棚户区改造提速\n正文"_s;
    article.simplified = article.sourceText;
    article.traditional = u"𠮷棚戶區改造提速\n正文"_s;
    article.blocks = {{BlockKind::Headline, {0, 9}, {1}}, {BlockKind::Paragraph, {10, 12}, {2}}};
    article.origin = Origin::Own;
    article.state = u"coded"_s;
    article.link = u"baolan://lib/art"_s;
    article.marks = {sampleMark()};
    return article;
}

ExportedLibrary sampleLibrary()
{
    ExportedLibrary library;
    library.uuid = u"33333333-3333-4333-8333-333333333333"_s;
    library.name = u"城市"_s;
    library.creator = u"读者"_s;
    library.changed = QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5), Qt::UTC);
    library.codebook = {tagOf(u"住房"_s), tagOf(u"住房/棚改"_s), tagOf(u"政策"_s)};
    return library;
}

ExportedLibrary exchangedLibrary()
{
    ExportedLibrary library;
    library.uuid = u"00000000-0000-4000-8000-000000000001"_s;
    library.name = u"我的 \"报栏\""_s;
    library.creator = u"周明"_s;
    library.changed = at(5);
    library.codebook = {housing(), shanty()};
    Memo onTag;
    onTag.uuid = u"55555555-eeee-4eee-8eee-000000000001"_s;
    onTag.about = {MemoKind::Tag, housing().uuid};
    onTag.name = u"住房"_s;
    onTag.text = u"标签的备忘"_s;
    Memo onCity = onTag;
    onCity.uuid = u"55555555-eeee-4eee-8eee-000000000002"_s;
    onCity.about = {MemoKind::City, u"210200"_s};
    onCity.name = u"大连"_s;
    Memo free;
    free.uuid = u"55555555-eeee-4eee-8eee-000000000003"_s;
    free.title = u"想法 title"_s;
    free.text = u"不属于哪一篇\n两行"_s;
    free.creator = u"周明"_s;
    free.created = at(1);
    free.modified = at(1);
    library.memos = {onTag, onCity, free};
    return library;
}

QList<ExportedArticle> exchangedArticles()
{
    return {shantyArticle(), plainArticle()};
}

Result<void> writeExchanged(NoteWriter &writer)
{
    if (Result<void> begun = writer.begin(exchangedLibrary()); !begun)
        return begun;
    const QList<ExportedArticle> articles = exchangedArticles();
    for (const ExportedArticle &article : articles) {
        if (Result<void> added = writer.add(article); !added)
            return added;
    }
    return writer.end();
}
