#include "exportedsample.h"

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

QString line(const QString &name, const QString &value)
{
    return name + u'=' + value + u'\n';
}

QString moment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
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

ExportedLibrary sampleLibrary()
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

QList<ExportedArticle> sampleArticles()
{
    return {shantyArticle(), plainArticle()};
}

Result<void> writeSample(NoteWriter &writer)
{
    if (Result<void> begun = writer.begin(sampleLibrary()); !begun)
        return begun;
    const QList<ExportedArticle> articles = sampleArticles();
    for (const ExportedArticle &article : articles) {
        if (Result<void> added = writer.add(article); !added)
            return added;
    }
    return writer.end();
}

QString described(const ExportedArticle &article, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    const bool isPlaced = !mark.isWhole && mark.state != MarkState::Orphan;
    const TextRange place = toCodePoints(article.sourceText, mark.selector.range);
    QString text =
        line(u"uuid"_s, mark.uuid) + line(u"article"_s, article.uuid) +
        line(u"whole"_s, QString::number(int(mark.isWhole))) +
        line(u"place"_s, isPlaced ? u"%1-%2"_s.arg(place.begin).arg(place.end) : QString()) +
        line(u"quote"_s, mark.isWhole ? QString() : exported.quote) +
        line(u"before"_s, exported.before) + line(u"after"_s, exported.after) +
        line(u"note"_s, mark.note) + line(u"important"_s, QString::number(int(mark.isImportant))) +
        line(u"creator"_s, mark.creator) + line(u"created"_s, moment(mark.created)) +
        line(u"modified"_s, moment(mark.modified));
    for (const Tag &tag : mark.tags)
        text += line(u"tag"_s, tag.path);
    for (const MarkComment &comment : exported.comments)
        text += line(u"comment"_s, comment.uuid + comment.text + comment.creator +
                                       moment(comment.created) + moment(comment.modified));
    return text;
}

QString described(const IncomingNotes &notes, const IncomingMark &mark)
{
    QString article;
    for (const IncomingText &text : notes.texts)
        article = text.key == mark.textKey ? text.articleUuid : article;
    const QString place =
        mark.position ? u"%1-%2"_s.arg(mark.position->first).arg(mark.position->second) : QString();
    QString text = line(u"uuid"_s, mark.uuid) + line(u"article"_s, article) +
                   line(u"whole"_s, QString::number(int(mark.isWhole))) + line(u"place"_s, place) +
                   line(u"quote"_s, mark.quote) + line(u"before"_s, mark.prefix) +
                   line(u"after"_s, mark.suffix) + line(u"note"_s, mark.note) +
                   line(u"important"_s, QString::number(int(mark.isImportant))) +
                   line(u"creator"_s, mark.creator) + line(u"created"_s, moment(mark.created)) +
                   line(u"modified"_s, moment(mark.modified));
    for (const QString &path : mark.tagPaths)
        text += line(u"tag"_s, path);
    for (const MarkComment &comment : mark.comments)
        text += line(u"comment"_s, comment.uuid + comment.text + comment.creator +
                                       moment(comment.created) + moment(comment.modified));
    return text;
}

QStringList describedSample()
{
    QStringList all;
    const QList<ExportedArticle> articles = sampleArticles();
    for (const ExportedArticle &article : articles) {
        for (const ExportedMark &mark : article.marks)
            all << described(article, mark);
    }
    all.sort();
    return all;
}

QStringList described(const IncomingNotes &notes)
{
    QStringList all;
    for (const IncomingMark &mark : notes.marks)
        all << described(notes, mark);
    all.sort();
    return all;
}

QStringList lossesOf(const QList<IncomingLoss> &losses)
{
    QStringList all;
    for (const IncomingLoss &loss : losses)
        all << loss.what + u':' + loss.where;
    return all;
}
