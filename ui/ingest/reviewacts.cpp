#include "ingest/reviewacts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isArticle(const PageView &view, int article)
{
    return article >= 0 && article < view.page.articles.size();
}

QList<PageEdit> join(const PageView &view, int article, int target)
{
    if (!isArticle(view, article) || !isArticle(view, target))
        return {};
    const LineRun start = startOf(view.page.articles[article]);
    return {{.kind = PageEdit::Kind::Join,
             .line = start.first,
             .column = start.column,
             .target = startOf(view.page.articles[target]).first}};
}

QList<PageEdit> onRuns(const QList<LineRun> &runs, const PageEdit &pattern)
{
    QList<PageEdit> edits;
    for (const LineRun &run : runs) {
        PageEdit edit = pattern;
        edit.line = run.first;
        edit.column = run.column;
        edit.lastLine = run.last;
        edits << edit;
    }
    return edits;
}

LineRun blockStart(const PageView &view, int article, int block)
{
    return runsOf(view, article, {block}).value(0);
}

} // namespace

QList<PageEdit> joinWithPrevious(const PageView &view, int article)
{
    return join(view, article, article - 1);
}

QList<PageEdit> joinWithNext(const PageView &view, int article)
{
    return join(view, article + 1, article);
}

QList<PageEdit> splitAt(const LineRun &run)
{
    return {{.kind = PageEdit::Kind::Split, .line = run.first, .column = run.column}};
}

QList<PageEdit> assignTo(const PageView &view, const QList<LineRun> &runs, int article)
{
    const int target = isArticle(view, article) ? startOf(view.page.articles[article]).first : 0;
    QList<PageEdit> edits = onRuns(runs, {.kind = PageEdit::Kind::Assign, .target = target});
    // Of several runs for a new article the first makes it, the others follow into it.
    for (qsizetype number = 1; target == 0 && number < edits.size(); ++number)
        edits[number].target = edits.first().line;
    return edits;
}

QList<PageEdit> setRole(const QList<LineRun> &runs, const QString &role)
{
    return onRuns(runs, {.kind = PageEdit::Kind::Role, .value = role});
}

QList<PageEdit> moveBlock(const PageView &view, int article, int block, Direction direction)
{
    // Moving a block later is moving the one after it earlier.
    const int moved = direction == Direction::Earlier ? block : block + 1;
    if (!isArticle(view, article) || moved < 1 ||
        moved >= view.page.articles[article].blocks.size())
        return {};
    const LineRun from = blockStart(view, article, moved);
    return {{.kind = PageEdit::Kind::Move,
             .line = from.first,
             .column = from.column,
             .target = blockStart(view, article, moved - 1).first}};
}

QList<PageEdit> glue(const LineRun &run)
{
    return {{.kind = PageEdit::Kind::Glue, .line = run.first, .column = run.column}};
}

QList<PageEdit> cut(const LineRun &run)
{
    return {{.kind = PageEdit::Kind::Cut, .line = run.first, .column = run.column}};
}

QList<PageEdit> settle(const ReviewDoubt &doubt)
{
    // Of an edit that does not fit the token says which: edit-unfit:2.
    const QString kind = doubt.doubt.kind.section(u':', 0, 0);
    const int number = doubt.doubt.kind.section(u':', 1).toInt();
    return {{.kind = PageEdit::Kind::Settle,
             .line = doubt.doubt.lines.value(0, number),
             .value = kind}};
}

std::optional<QString> typedDate(const QString &typed)
{
    const QString text = typed.trimmed();
    if (parseEdtf(text))
        return text;
    static const QRegularExpression form(
        uR"(^(\d{4})(?:年|[-/.])(?:(\d{1,2})(?:月|[-/.]|$)(?:(\d{1,2})日?)?)?$)"_s);
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return {};
    QString edtf = found.captured(1);
    for (const int part : {2, 3}) {
        if (!found.captured(part).isEmpty())
            edtf += u'-' + found.captured(part).rightJustified(2, u'0');
    }
    return parseEdtf(edtf) ? std::optional(edtf) : std::nullopt;
}
