#include "ingest/csljsonrows.h"

#include "ingest/recordjson.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Members = QList<RecordField>;

QString valueOf(const Members &members, const QString &name)
{
    const auto found = std::ranges::find(members, name, &RecordField::name);
    return found == members.end() ? QString() : found->value;
}

bool isHan(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Han; });
}

// 高鹏; Peng Gao; 新华社 when it is no person.
QString nameOf(const Members &person)
{
    QString literal = valueOf(person, u"literal"_s);
    const QString family = valueOf(person, u"family"_s);
    const QString given = valueOf(person, u"given"_s);
    if (!literal.isEmpty())
        return literal;
    return isHan(family + given) ? family + given : (given + u' ' + family).trimmed();
}

QString namesOf(const QString &json)
{
    QStringList names;
    for (const QString &element : jsonArray(json)) {
        const auto person = jsonObject(element);
        names << (person ? nameOf(*person) : element);
    }
    return names.isEmpty() ? json : names.join(u'、');
}

// {"date-parts":[[2025,7,3]]}, {"raw":"2025-07-03"} or {"literal":…}; the second date of a range
// ends an interval.
QString dateOf(const QString &json)
{
    const auto date = jsonObject(json);
    if (!date)
        return json;
    QStringList ends;
    for (const QString &end : jsonArray(valueOf(*date, u"date-parts"_s))) {
        QStringList parts = jsonArray(end);
        for (qsizetype part = 1; part < parts.size(); ++part)
            parts[part] = parts[part].rightJustified(2, u'0');
        ends << parts.join(u'-');
    }
    if (!ends.isEmpty())
        return ends.join(u'/');
    const QString raw = valueOf(*date, u"raw"_s);
    return raw.isEmpty() ? valueOf(*date, u"literal"_s) : raw;
}

QStringList pathsOf(const QString &json)
{
    QStringList paths;
    for (const QString &element : jsonArray(json)) {
        const auto file = jsonObject(element);
        paths << (file ? valueOf(*file, u"path"_s) : element);
    }
    if (paths.isEmpty() && !json.startsWith(u'['))
        paths << json;
    paths.removeAll(QString());
    return paths;
}

// CSL's names for what a record has, where they are not the same.
QString columnOf(const QString &variable)
{
    static const QHash<QString, QString> columns = {
        {u"author"_s, u"byline"_s},    {u"container-title"_s, u"paper"_s}, {u"issued"_s, u"date"_s},
        {u"URL"_s, u"url"_s},          {u"abstract"_s, u"摘要"_s},         {u"note"_s, u"note"_s},
        {u"accessed"_s, u"accessed"_s}};
    return columns.value(variable, variable);
}

} // namespace

CslJsonRows::CslJsonRows(RecordLines &lines)
    : m_lines(lines)
{
}

// On through a line to the end of an object, or of the line.
CslJsonRows::Step CslJsonRows::scan(const RecordLines::Line &line)
{
    const QString &text = line.text;
    const qsizetype begin = m_depth > 0 ? m_at : -1;
    qsizetype from = begin;
    for (; m_at < text.size(); ++m_at) {
        const QChar c = text[m_at];
        if (m_isText) {
            m_isText = m_isEscaped || c != u'"';
            m_isEscaped = !m_isEscaped && c == u'\\';
        } else if (m_depth > 0 && c == u'"') {
            m_isText = true;
        } else if (c == u'{' || (m_depth > 0 && c == u'[')) {
            if (m_depth++ == 0) {
                from = m_at;
                m_begin = line.number;
                m_object.clear();
                m_isTooLarge = false;
            }
        } else if (m_depth > 0 && (c == u'}' || c == u']') && --m_depth == 0) {
            m_object += QStringView(text).sliced(from, ++m_at - from);
            return m_isTooLarge || m_object.size() > largestRecord ? Step::TooLarge : Step::Object;
        }
    }
    if (m_depth > 0) {
        m_isTooLarge = m_isTooLarge || m_object.size() > largestRecord;
        if (!m_isTooLarge)
            m_object += QStringView(text).sliced(from);
        if (!m_isTooLarge && !line.goesOn)
            m_object += u'\n';
    }
    return Step::More;
}

RecordRow CslJsonRows::rowOf(const QList<RecordField> &members) const
{
    RecordRow row{.line = m_begin};
    for (const RecordField &member : members) {
        if (member.name == u"attachments"_s || member.name == u"file"_s)
            row.attachments += pathsOf(member.value);
        else if (member.name == u"author"_s)
            row.cells.append({columnOf(member.name), namesOf(member.value)});
        else if (member.name == u"issued"_s || member.name == u"accessed"_s)
            row.cells.append({columnOf(member.name), dateOf(member.value)});
        else
            row.cells.append({columnOf(member.name), member.value});
    }
    return row;
}

Result<std::optional<RecordRow>> CslJsonRows::next()
{
    while (true) {
        switch (scan(m_line)) {
        case Step::TooLarge:
            return badRecord(m_begin, u"too-large"_s);
        case Step::Object: {
            const auto members = jsonObject(m_object);
            if (!members)
                return badRecord(m_begin, u"not-json"_s);
            return std::optional(rowOf(*members));
        }
        case Step::More:
            break;
        }
        auto line = m_lines.nextPart();
        if (!line)
            return line.error();
        if (!*line) {
            const bool isCut = std::exchange(m_depth, 0) > 0;
            m_line = {};
            m_at = 0;
            if (isCut)
                return badRecord(m_begin, u"not-json"_s);
            return std::optional<RecordRow>();
        }
        if ((*line)->isTooLong) { // where its objects end is not known either
            m_depth = 0;
            m_isText = false;
            m_isEscaped = false;
            m_line = {};
            m_at = 0;
            return badRecord((*line)->number, u"too-large"_s);
        }
        m_line = std::move(**line);
        m_at = 0;
    }
}
