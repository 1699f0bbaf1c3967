#include "ingest/risrows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TaggedLine
{
    QString tag; // empty: the value before goes on
    QString value;
};

TaggedLine taggedLine(const QString &line)
{
    static const QRegularExpression form(u"^\\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2).trimmed()};
    return {{}, line};
}

// The values of one record, by tag and in order.
class Tags final
{
public:
    void add(const TaggedLine &line)
    {
        if (!line.tag.isEmpty())
            m_cells.append({line.tag, line.value});
        else if (!m_cells.isEmpty())
            m_cells.last().value += u'\n' + line.value;
    }

    bool isEmpty() const { return m_cells.isEmpty(); }

    RecordRow row(int line) const
    {
        RecordRow row{.line = line};
        const auto add = [&row](const QString &name, const QString &value) {
            if (!value.isEmpty())
                row.cells.append({name, value});
        };
        add(u"title"_s, first({u"TI"_s, u"T1"_s}));
        add(u"text"_s, first({u"AB"_s, u"N2"_s}));
        add(u"byline"_s, all({u"AU"_s, u"A1"_s}).join(u'、'));
        add(u"paper"_s, first({u"T2"_s, u"JF"_s, u"JO"_s, u"JA"_s}));
        add(u"date"_s, first({u"DA"_s, u"PY"_s, u"Y1"_s}));
        add(u"accessed"_s, first({u"Y2"_s}));
        add(u"page"_s, pages());
        add(u"section"_s, first({u"SE"_s}));
        add(u"edition"_s, first({u"ET"_s}));
        add(u"url"_s, first({u"UR"_s}));
        add(u"id"_s, first({u"AN"_s, u"ID"_s}));
        row.attachments = all({u"L1"_s, u"L2"_s});
        for (const RecordField &cell : m_cells) {
            if (!isKnown(cell.name))
                add(cell.name, cell.value);
        }
        return row;
    }

private:
    static bool isKnown(const QString &tag)
    {
        static const QStringList known = {u"TY"_s, u"TI"_s, u"T1"_s, u"AB"_s, u"N2"_s, u"AU"_s,
                                          u"A1"_s, u"T2"_s, u"JF"_s, u"JO"_s, u"JA"_s, u"DA"_s,
                                          u"PY"_s, u"Y1"_s, u"Y2"_s, u"SP"_s, u"EP"_s, u"SE"_s,
                                          u"ET"_s, u"UR"_s, u"AN"_s, u"ID"_s, u"L1"_s, u"L2"_s};
        return known.contains(tag);
    }

    // Of the tags the first that is there.
    QString first(const QStringList &tags) const
    {
        for (const QString &tag : tags) {
            const QStringList values = all({tag});
            if (!values.isEmpty())
                return values.first();
        }
        return {};
    }

    QStringList all(const QStringList &tags) const
    {
        QStringList values;
        for (const RecordField &cell : m_cells) {
            if (tags.contains(cell.name) && !cell.value.isEmpty())
                values << cell.value;
        }
        return values;
    }

    QString pages() const
    {
        const QString begin = first({u"SP"_s});
        const QString end = first({u"EP"_s});
        return end.isEmpty() || end == begin ? begin : begin + u'-' + end;
    }

    QList<RecordField> m_cells;
};

} // namespace

RisRows::RisRows(RecordLines &lines)
    : m_lines(lines)
{
}

Result<std::optional<RecordRow>> RisRows::next()
{
    Tags tags;
    int begin = 0;
    qsizetype size = 0;
    while (true) {
        const auto line = m_ahead ? std::optional(*std::exchange(m_ahead, std::nullopt))
                                  : Result<std::optional<RecordLines::Line>>(m_lines.next());
        if (!line)
            return line.error();
        const TaggedLine tagged = *line ? taggedLine((*line)->text) : TaggedLine{u"ER"_s, {}};
        // A record whose ER is lost ends where the next begins.
        const bool isLost = tagged.tag == u"TY"_s && !tags.isEmpty();
        if (isLost)
            m_ahead = **line;
        if (isLost || tagged.tag == u"ER"_s) {
            if (size > largestRecord)
                return badRecord(begin, u"too-large"_s);
            if (!tags.isEmpty())
                return std::optional(tags.row(begin));
            if (!*line)
                return std::optional<RecordRow>();
            continue;
        }
        if (begin == 0 && tagged.tag.isEmpty())
            continue; // before the first record, or between two
        begin = begin == 0 ? (*line)->number : begin;
        size += (*line)->isTooLong ? largestRecord + 1 : (*line)->text.size();
        if (size <= largestRecord || tags.isEmpty())
            tags.add(tagged);
    }
}
