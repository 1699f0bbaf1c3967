#include "ingest/pathpattern.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

std::optional<PathField> fieldNamed(const QString &name)
{
    static const QHash<QString, PathField> fields{
        {u"paper"_s, PathField::Paper},     {u"city"_s, PathField::City},
        {u"section"_s, PathField::Section}, {u"page"_s, PathField::Page},
        {u"date"_s, PathField::Date},
    };
    const auto found = fields.constFind(name);
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

QString groupOf(PathField field)
{
    static const QHash<PathField, QString> groups{
        {PathField::Paper, u"paper"_s},     {PathField::City, u"city"_s},
        {PathField::Section, u"section"_s}, {PathField::Page, u"page"_s},
        {PathField::Date, u"date"_s},
    };
    return groups.value(field);
}

// The expression for yyyyMMdd and the like; nullopt for what is none.
std::optional<QString> dateExpression(const QString &form)
{
    static const QRegularExpression piece(u"yyyy|MM|M|dd|d|[^A-Za-z{}]"_s);
    static const QHash<QString, QString> pieces{
        {u"yyyy"_s, u"(?<year>\\d{4})"_s}, {u"MM"_s, u"(?<month>\\d{2})"_s},
        {u"M"_s, u"(?<month>\\d{1,2})"_s}, {u"dd"_s, u"(?<day>\\d{2})"_s},
        {u"d"_s, u"(?<day>\\d{1,2})"_s},
    };
    QString expression;
    qsizetype at = 0;
    while (at < form.size()) {
        const QRegularExpressionMatch match =
            piece.match(form, at, QRegularExpression::NormalMatch,
                        QRegularExpression::AnchorAtOffsetMatchOption);
        const QString word = pieces.value(match.captured());
        const bool isTwice = !word.isEmpty() && expression.contains(word.section(u'>', 0, 0));
        if (!match.hasMatch() || isTwice)
            return std::nullopt;
        expression += word.isEmpty() ? QRegularExpression::escape(match.captured()) : word;
        at = match.capturedEnd();
    }
    const bool hasDay = expression.contains(u"<day>"_s);
    const bool hasMonth = expression.contains(u"<month>"_s);
    const bool isDate = expression.contains(u"<year>"_s) && (hasMonth || !hasDay);
    return isDate ? std::optional(expression) : std::nullopt;
}

std::optional<QString> fieldExpression(PathField field, const QString &form)
{
    if (field == PathField::Date && !form.isEmpty())
        return dateExpression(form);
    if (!form.isEmpty())
        return std::nullopt;
    if (field == PathField::Page)
        return u"[^/_ ]+?"_s;
    return field == PathField::Date ? u".+?"_s : u"[^/]+?"_s;
}

Error notUnderstood(const QString &pattern, qsizetype at, qsizetype length)
{
    return {Error::Code::BadValue, u"path-pattern:"_s + QString::number(at + 1),
            pattern.mid(at, length)};
}

IssueDate dateFrom(const QRegularExpressionMatch &match)
{
    QString edtf = match.captured(u"year"_s);
    for (const QString &group : {u"month"_s, u"day"_s}) {
        if (match.hasCaptured(group))
            edtf += QString::asprintf("-%02d", match.capturedView(group).toInt());
    }
    IssueDate date = parseEdtf(edtf).value_or(IssueDate());
    if (date.edtf.isEmpty())
        return {};
    date.kind = DateKind::Address;
    date.evidence = {{0, match.captured(u"date"_s), u"address"_s}};
    return date;
}

} // namespace

// Reads the field in braces that begins at `at`; where it ends.
Result<qsizetype> PathPattern::readField(const QString &pattern, qsizetype at, QString &expression)
{
    const qsizetype end = pattern.indexOf(u'}', at);
    if (end < 0)
        return notUnderstood(pattern, at, pattern.size() - at);
    const QString inner = pattern.sliced(at + 1, end - at - 1);
    const std::optional<PathField> field = fieldNamed(inner.section(u':', 0, 0));
    const QString form = inner.section(u':', 1);
    const auto words = field ? fieldExpression(*field, form) : std::nullopt;
    if (!words || inner.endsWith(u':') || m_fields.contains(*field))
        return notUnderstood(pattern, at, end + 1 - at);
    m_isDateFree = m_isDateFree || (*field == PathField::Date && form.isEmpty());
    m_fields.append(*field);
    expression += u"(?<"_s + groupOf(*field) + u'>' + *words + u')';
    return end + 1;
}

Result<PathPattern> PathPattern::parse(const QString &pattern)
{
    PathPattern parsed;
    QString expression;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const QChar character = pattern[at];
        if (character == u'}')
            return notUnderstood(pattern, at, 1);
        if (character != u'{') {
            const QString literal = QRegularExpression::escape(pattern.sliced(at, 1));
            expression += character == u'*' ? u"[^/]*"_s : literal;
            ++at;
            continue;
        }
        const Result<qsizetype> next = parsed.readField(pattern, at, expression);
        if (!next)
            return next.error();
        at = *next;
    }
    if (parsed.m_fields.isEmpty())
        return notUnderstood(pattern, 0, pattern.size());
    parsed.m_form = QRegularExpression(u"(?:^|/)"_s + expression + u'$',
                                       QRegularExpression::CaseInsensitiveOption);
    return parsed;
}

std::optional<PathMatch> PathPattern::match(const QString &path) const
{
    QString plain = path;
    plain.replace(u'\\', u'/');
    const QRegularExpressionMatch match = m_form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    PathMatch result{.labels = {.paper = match.captured(u"paper"_s),
                                .pageNumber = match.captured(u"page"_s),
                                .city = match.captured(u"city"_s),
                                .section = match.captured(u"section"_s)}};
    for (const PathField field : m_fields) {
        const QString group = groupOf(field);
        result.parts.append({field, {match.capturedStart(group), match.capturedEnd(group)}});
    }
    if (!m_fields.contains(PathField::Date))
        return result;
    result.labels.date =
        m_isDateFree ? addressLabels(match.captured(u"date"_s)).date : dateFrom(match);
    return result.labels.date.isKnown() ? std::optional(result) : std::nullopt;
}
