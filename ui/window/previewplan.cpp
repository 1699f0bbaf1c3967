#include "window/previewplan.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ExportPreview", text);
}

NoteFormat shownFor(NoteFormat format)
{
    switch (format) {
    case NoteFormat::Odt:
    case NoteFormat::Docx:
    case NoteFormat::Pdf:
        return NoteFormat::Html;
    case NoteFormat::Csv:
    case NoteFormat::Xlsx:
        return NoteFormat::Tsv;
    case NoteFormat::ArticlesCsv:
    case NoteFormat::ArticlesXlsx:
        return NoteFormat::ArticlesTsv;
    case NoteFormat::Qdpx:
    case NoteFormat::QdpxMaxqda:
        return NoteFormat::PlainText;
    case NoteFormat::CodebookDocx:
        return NoteFormat::CodebookHtml;
    default:
        return format;
    }
}

PreviewKind kindOf(NoteFormat format)
{
    switch (format) {
    case NoteFormat::Html:
    case NoteFormat::CodebookHtml:
        return PreviewKind::Page;
    case NoteFormat::Tsv:
    case NoteFormat::ArticlesTsv:
        return PreviewKind::Table;
    default:
        return PreviewKind::Text;
    }
}

QString remarkOn(NoteFormat format)
{
    switch (format) {
    case NoteFormat::MarkdownFolder:
        return said(QT_TRANSLATE_NOOP("ExportPreview", "A folder with a file for each article; "
                                                       "this is the first."));
    case NoteFormat::Qdpx:
    case NoteFormat::QdpxMaxqda:
        return said(QT_TRANSLATE_NOOP("ExportPreview",
                                      "An archive with the codebook, the texts, the marks and "
                                      "their notes; these are the marks in it."));
    default:
        return {};
    }
}

// A field in quotation marks, in which tabs and line ends stand for themselves.
QString quotedField(QStringView text, qsizetype &at)
{
    QString field;
    for (++at; at < text.size(); ++at) {
        const bool isMark = text[at] == u'"';
        const bool isDoubled = isMark && at + 1 < text.size() && text[at + 1] == u'"';
        if (isMark && !isDoubled) {
            ++at;
            break;
        }
        field += text[at];
        at += isDoubled ? 1 : 0;
    }
    return field;
}

QString plainField(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && !u"\t\r\n"_s.contains(text[at]))
        ++at;
    return text.sliced(begin, at - begin).toString();
}

} // namespace

PreviewPlan previewPlan(const NoteForm &form)
{
    PreviewPlan plan{.form = form, .remark = remarkOn(form.format)};
    plan.form.format = shownFor(form.format);
    plan.form.hasByteOrderMark = false;
    plan.form.isGuarded = form.isGuarded && factsOf(form.format).isTable;
    plan.kind = kindOf(plan.form.format);
    return plan;
}

QList<QStringList> tableRows(const QString &text, qsizetype most)
{
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size() && rows.size() < most;) {
        row << (text[at] == u'"' ? quotedField(text, at) : plainField(text, at));
        const bool isLast = at >= text.size() || text[at] != u'\t';
        if (!isLast) {
            ++at;
            continue;
        }
        rows << std::exchange(row, {});
        while (at < text.size() && (text[at] == u'\r' || text[at] == u'\n'))
            ++at;
    }
    if (!row.isEmpty())
        rows << (row << QString());
    return rows;
}

QString undressed(QString html)
{
    const qsizetype begin = html.indexOf("<style>"_L1);
    const qsizetype end = html.indexOf("</style>"_L1, begin);
    if (begin >= 0 && end > begin)
        html.remove(begin, end - begin);
    html.replace("</span>"_L1,
                 "</span>&emsp;"_L1); // after a label; text views know no margin there
    return html.replace(R"(<blockquote lang="zh-Hant">)"_L1,
                        R"(<blockquote lang="zh-Hant" class="traditional">)"_L1);
}
