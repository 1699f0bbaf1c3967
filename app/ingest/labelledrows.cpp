#include "ingest/labelledrows.h"

#include "hanzi/folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Words that are labels where a line begins with them, simplified; the parts they stand for are
// found by recordcolumns like any column's.
const QSet<QString> &labelWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &word :
             {u"标题"_s,     u"题名"_s,     u"篇名"_s,     u"新闻标题"_s, u"文章标题"_s,
              u"作者"_s,     u"记者"_s,     u"责任者"_s,   u"来源"_s,     u"文献来源"_s,
              u"报纸"_s,     u"报纸名称"_s, u"报纸名"_s,   u"报刊"_s,     u"媒体"_s,
              u"出处"_s,     u"日期"_s,     u"发表日期"_s, u"发表时间"_s, u"出版日期"_s,
              u"发布日期"_s, u"发布时间"_s, u"报道日期"_s, u"见报日期"_s, u"版次"_s,
              u"版面"_s,     u"版号"_s,     u"版名"_s,     u"栏目"_s,     u"专栏"_s,
              u"版本"_s,     u"摘要"_s,     u"关键词"_s,   u"正文"_s,     u"全文"_s,
              u"内容"_s,     u"网址"_s,     u"链接"_s,     u"原文链接"_s, u"访问日期"_s,
              u"编号"_s,     u"文章编号"_s, u"城市"_s,     u"地区"_s,     u"专题"_s,
              u"分类"_s,     u"分类号"_s,   u"字数"_s,     u"引题"_s,     u"肩题"_s,
              u"副题"_s,     u"副标题"_s,   u"期号"_s,     u"单位"_s,     u"机构"_s,
              u"基金"_s})
            all.insert(folded(word));
        return all;
    }();
    return words;
}

// In the midst of a text these are words of its own (记者：你好！ 时间：…).
const QSet<QString> &wordsOfTexts()
{
    static const QSet<QString> words = {folded(u"记者"_s), folded(u"内容"_s), folded(u"地区"_s),
                                        folded(u"单位"_s), folded(u"机构"_s), folded(u"媒体"_s),
                                        folded(u"城市"_s), folded(u"字数"_s), folded(u"分类"_s),
                                        folded(u"专题"_s), folded(u"链接"_s), folded(u"网址"_s),
                                        folded(u"编号"_s), folded(u"报纸"_s), folded(u"全文"_s)};
    return words;
}

bool isOneOf(const QString &label, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return label == folded(word); });
}

bool isTitle(const QString &label)
{
    return isOneOf(label, {u"标题", u"题名", u"篇名", u"新闻标题", u"文章标题"});
}

bool isText(const QString &label)
{
    return isOneOf(label, {u"正文", u"全文", u"内容"});
}

struct Labelled
{
    QString label; // folded
    QString name;  // as written
    QString value;
};

std::optional<Labelled> labelled(const QString &line)
{
    static const QRegularExpression form(
        u"^\\s*(?:【\\s*(\\S{2,5}?)\\s*】\\s*[:：]?|\\[\\s*(\\S{2,5}?)\\s*\\]\\s*[:：]?|"
        u"(\\S{2,4}|\\S\\s{1,4}\\S)\\s*[:：])\\s*(.*)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    QString name = match.captured(1) + match.captured(2) + match.captured(3);
    name.removeIf([](QChar c) { return c.isSpace(); });
    const QString label = folded(name);
    if (!labelWords().contains(label))
        return std::nullopt;
    return Labelled{label, name, match.captured(4)};
}

bool isRuler(const QString &line)
{
    constexpr qsizetype shortestRuler = 4;
    const QString marks = line.trimmed();
    return marks.size() >= shortestRuler && u"-=*_#~—－＝─━"_s.contains(marks.front()) &&
           marks.count(marks.front()) == marks.size();
}

} // namespace

LabelledRows::LabelledRows(RecordLines &lines)
    : m_lines(lines)
{
}

bool LabelledRows::isNewRecord(const QString &label) const
{
    return isTitle(label) && std::ranges::any_of(m_row.cells, [](const RecordField &cell) {
               return isTitle(folded(cell.name)) || isText(folded(cell.name));
           });
}

void LabelledRows::add(const QString &label, const QString &value, int line)
{
    if (m_row.cells.isEmpty())
        m_row.line = line;
    m_row.cells.append({label, value});
}

// A text may come without its label, after the others.
void LabelledRows::addText(const QString &line, int number)
{
    const bool isBlank = line.trimmed().isEmpty();
    const bool hasText = !m_row.cells.isEmpty() && isText(folded(m_row.cells.last().name));
    if (hasText)
        m_row.cells.last().value += u'\n' + line;
    else if (!isBlank)
        add(u"正文"_s, line, number);
}

// What next() gives for the record that has come to its end; nothing while there is none.
std::optional<Result<std::optional<RecordRow>>> LabelledRows::finished()
{
    if (m_row.cells.isEmpty())
        return std::nullopt;
    const RecordRow row = std::exchange(m_row, {});
    m_size = 0;
    if (std::exchange(m_isTooLarge, false))
        return badRecord(row.line, u"too-large"_s);
    return std::optional(row);
}

Result<std::optional<RecordRow>> LabelledRows::next()
{
    while (true) {
        const auto line = m_ahead ? std::optional(*std::exchange(m_ahead, std::nullopt))
                                  : Result<std::optional<RecordLines::Line>>(m_lines.next());
        if (!line)
            return line.error();
        if (!*line) {
            if (auto last = finished())
                return *last;
            return std::optional<RecordRow>();
        }
        const QString &text = (*line)->text;
        const auto found = labelled(text);
        const bool isLabel =
            found && !(wordsOfTexts().contains(found->label) && !m_row.cells.isEmpty() &&
                       isText(folded(m_row.cells.last().name)));
        if (isRuler(text) || (isLabel && isNewRecord(found->label))) {
            if (!isRuler(text))
                m_ahead = **line;
            if (auto record = finished())
                return *record;
            continue;
        }
        m_size += text.size();
        m_isTooLarge = m_isTooLarge || (*line)->isTooLong || m_size > largestRecord;
        if (m_isTooLarge && !m_row.cells.isEmpty())
            continue;
        if (isLabel)
            add(found->name, found->value, (*line)->number);
        else
            addText((*line)->isTooLong ? u"…"_s : text, (*line)->number);
    }
}

bool looksLabelled(const QString &beginning)
{
    constexpr qsizetype linesLookedAt = 40;
    QSet<QString> labels;
    bool hasTitle = false;
    for (const QString &line : beginning.split(u'\n').mid(0, linesLookedAt)) {
        if (const auto found = labelled(line)) {
            labels.insert(found->label);
            hasTitle = hasTitle || isTitle(found->label);
        }
    }
    return hasTitle && labels.size() >= 2;
}
