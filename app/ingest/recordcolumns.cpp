#include "ingest/recordcolumns.h"

#include "hanzi/folding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QStringView name;
    QString ArticleRecord::*member;
    QStringView columns; // usual names, the commonest first, simplified
};

constexpr std::array<Part, 12> parts{{
    {u"title", &ArticleRecord::title,
     u"title|headline|标题|题名|篇名|新闻标题|文章标题|主标题|正题|subject"},
    {u"text", &ArticleRecord::text,
     u"text|content|正文|内容|全文|body|fulltext|articlebody|文本|正文内容|文章内容|新闻内容|"
     u"摘要|abstract|summary|note"},
    {u"city", &ArticleRecord::city, u"city|城市|所在城市|所涉地|地区|place|地点"},
    {u"date", &ArticleRecord::date,
     u"date|日期|发表日期|发表时间|出版日期|出版时间|发布日期|发布时间|报道日期|见报日期|pubdate|"
     u"publishdate|publicationdate|published|publishedat|issued|datetime|时间|time"},
    {u"paper", &ArticleRecord::paper,
     u"paper|newspaper|报纸|报纸名称|报纸名|报名|报刊|报刊名称|媒体|媒体名称|文献来源|来源|出处|"
     u"publication|journal|containertitle|source"},
    {u"page", &ArticleRecord::page, u"page|版次|版号|版面|版|版序|pages|pagenumber"},
    {u"section", &ArticleRecord::section, u"section|版名|版面名称|栏目|栏目名称|专栏|column"},
    {u"byline", &ArticleRecord::byline, u"byline|作者|记者|责任者|author|authors|reporter|creator"},
    {u"edition", &ArticleRecord::edition, u"edition|版本"},
    {u"url", &ArticleRecord::url, u"url|链接|原文链接|网址|link|uri|href"},
    {u"accessed", &ArticleRecord::accessed,
     u"accessed|访问日期|获取日期|采集日期|采集时间|抓取时间|accessdate|crawltime"},
    {u"id", &ArticleRecord::id, u"id|编号|文章编号|docid|articleid|uuid"},
}};

// 题 名, PubDate and pub_date are the same column.
QString plainName(const QString &column)
{
    QString name = folded(column);
    name.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return name;
}

const QHash<QString, std::pair<int, int>> &usualNames()
{
    static const auto names = [] {
        QHash<QString, std::pair<int, int>> all;
        for (int part = 0; part < int(parts.size()); ++part) {
            const QStringList columns = parts[part].columns.toString().split(u'|');
            for (int rank = 0; rank < columns.size(); ++rank)
                all.insert(plainName(columns[rank]), {part, rank});
        }
        return all;
    }();
    return names;
}

// NUL and halves of surrogate pairs are no text. How many there were.
int makeWellFormed(QString &text)
{
    const auto isFault = [&text](qsizetype at) {
        const QChar c = text[at];
        if (c.isHighSurrogate())
            return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
        if (c.isLowSurrogate())
            return at == 0 || !text[at - 1].isHighSurrogate();
        return c.isNull();
    };
    const auto isSuspect = [](QChar c) { return c.isSurrogate() || c.isNull(); };
    if (std::ranges::none_of(std::as_const(text), isSuspect))
        return 0;
    QList<qsizetype> faults;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isFault(at))
            faults.append(at);
    }
    for (const qsizetype at : faults)
        text[at] = QChar::ReplacementCharacter;
    return int(faults.size());
}

} // namespace

RecordColumns::RecordColumns(ColumnMapping given)
    : m_given(std::move(given))
{
}

RecordColumns::Meaning RecordColumns::meaningOf(const QString &column)
{
    constexpr qsizetype mostKnown = 1000; // a file may name its columns as it likes
    if (const auto known = m_known.constFind(column); known != m_known.cend())
        return *known;
    const Meaning meaning = lookUp(column);
    if (m_known.size() < mostKnown)
        m_known.insert(column, meaning);
    return meaning;
}

RecordColumns::Meaning RecordColumns::lookUp(const QString &column) const
{
    for (int part = 0; part < int(parts.size()); ++part) {
        if (m_given.value(parts[part].name.toString()) == column)
            return {part, 0};
    }
    const auto usual = usualNames().constFind(plainName(column));
    // What the reader mapped to another column is that one alone.
    if (usual == usualNames().cend() || m_given.contains(parts[usual->first].name.toString()))
        return {};
    return {usual->first, usual->second};
}

ArticleRecord RecordColumns::record(const RecordRow &row)
{
    ArticleRecord record{.line = row.line, .attachments = row.attachments};
    std::array<qsizetype, parts.size()> chosen{};
    std::array<int, parts.size()> ranks{};
    chosen.fill(-1);
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const Meaning meaning = meaningOf(row.cells[at].name);
        if (meaning.part < 0 || row.cells[at].value.isEmpty())
            continue;
        // The same name again: the later one counts, as in most readers of JSON.
        if (chosen[meaning.part] < 0 || meaning.rank <= ranks[meaning.part]) {
            chosen[meaning.part] = at;
            ranks[meaning.part] = meaning.rank;
        }
    }
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        RecordField cell = row.cells[at];
        if (cell.value.isEmpty())
            continue;
        record.replaced += makeWellFormed(cell.value);
        const auto part = std::ranges::find(chosen, at);
        if (part != chosen.end()) {
            record.*parts[part - chosen.begin()].member = cell.value;
            continue;
        }
        record.replaced += makeWellFormed(cell.name);
        record.fields.append(cell);
    }
    return record;
}

ColumnMapping RecordColumns::mappingOf(const QStringList &columns)
{
    ColumnMapping mapping;
    QHash<int, int> ranks;
    for (const QString &column : columns) {
        const Meaning meaning = meaningOf(column);
        if (meaning.part < 0 || ranks.value(meaning.part, INT_MAX) <= meaning.rank)
            continue;
        ranks.insert(meaning.part, meaning.rank);
        mapping.insert(parts[meaning.part].name.toString(), column);
    }
    return mapping;
}
