#include "cli/plaintext.h"

#include "paper/tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestColumnsForTwo = 80;

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// East Asian wide characters as far as newspapers use them: from Hangul Jamo on in the ranges of
// UAX #11, the CJK blocks, full-width forms and the supplementary ideographs.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
           (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
}

int columnsOf(char32_t character)
{
    return isWide(character) ? 2 : 1;
}

// A line broken wherever it must be to fit; Chinese may be broken between any two characters.
QStringList wrapped(const QString &text, int columns)
{
    QStringList lines(QString{});
    int used = 0;
    for (const char32_t character : text.toUcs4()) {
        if (used + columnsOf(character) > columns) {
            lines << QString();
            used = 0;
        }
        lines.last() += QString::fromUcs4(&character, 1);
        used += columnsOf(character);
    }
    return lines;
}

QString inferred(const QString &text, bool isInferred)
{
    return isInferred && !text.isEmpty() ? u"[%1]"_s.arg(text) : text;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString articleLine(const Article &article)
{
    return u"  %1  %2\n"_s.arg(
        inColumns(lineRanges(article.lines), 16),
        joined({harmless(article.headline()), article.people.join(u'、'), article.section}));
}

} // namespace

QString harmless(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOf(character);
    return columns;
}

QString inColumns(const QString &text, int columns)
{
    const bool fits = columnsOf(text) <= columns;
    const QString line = fits ? text : wrapped(text, columns - 1).constFirst() + u'…';
    return line + QString(std::max(0, columns - columnsOf(line)), u' ');
}

QString placeAndDate(const ArticleRow &row)
{
    const bool cityInferred =
        row.cityConfidence != Confidence::Given && row.cityConfidence != Confidence::Sure;
    const bool dateInferred = row.dateKind == DateKind::Inferred;
    return joined({inferred(row.city.shortName, cityInferred), inferred(row.date, dateInferred)});
}

QString rowLines(const ArticleRow &row)
{
    const QString marks =
        row.marks > 0 ? said(QT_TRANSLATE_NOOP("cli", "%1 marks")).arg(row.marks) : QString();
    const QString state = row.state == ReadState::New ? QString() : token(row.state);
    const bool hasReason = row.state == ReadState::Excluded && !row.reason.isEmpty();
    return u"%1  %2\n          %3\n"_s.arg(
        row.uuid.left(8), (row.isStarred ? u"★ "_s : QString()) + harmless(row.headline),
        joined({placeAndDate(row), row.paper, harmless(row.byline), row.section, marks,
                hasReason ? state + u": "_s + harmless(row.reason) : state}));
}

QString pageLines(const Page &page)
{
    const bool cityInferred =
        page.place.confidence != Confidence::Given && page.place.confidence != Confidence::Sure;
    QString text =
        joined({harmless(page.fileName),
                page.number.isEmpty()
                    ? QString()
                    : said(QT_TRANSLATE_NOOP("cli", "page %1")).arg(harmless(page.number)),
                inferred(page.place.place.name, cityInferred),
                inferred(page.date.best, page.date.kind == DateKind::Inferred), page.paper}) +
        u'\n';
    for (const Article &article : page.articles)
        text += articleLine(article);
    return text;
}

namespace {

QString stateWords(MarkState state)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("cli", text); };
    switch (state) {
    case MarkState::Corrected:
        return said(QT_TRANSLATE_NOOP("cli", "(its words were corrected)"));
    case MarkState::ToConfirm:
        return said(QT_TRANSLATE_NOOP("cli", "(to confirm: the text was corrected here)"));
    case MarkState::Orphan:
        return said(QT_TRANSLATE_NOOP("cli", "(its words are gone)"));
    case MarkState::Ok:
        break;
    }
    return {};
}

QString linkWords(const MarkLink &link)
{
    if (link.kind == LinkKind::SameEvent)
        return said(QT_TRANSLATE_NOOP("cli", "same event as"));
    if (link.kind == LinkKind::Supports)
        return link.isFromOther ? said(QT_TRANSLATE_NOOP("cli", "supported by"))
                                : said(QT_TRANSLATE_NOOP("cli", "supports"));
    return link.isFromOther ? said(QT_TRANSLATE_NOOP("cli", "contradicted by"))
                            : said(QT_TRANSLATE_NOOP("cli", "contradicts"));
}

} // namespace

QString markLines(const Mark &mark, const QString &headline)
{
    QStringList words;
    if (mark.isImportant)
        words << said(QT_TRANSLATE_NOOP("cli", "important"));
    if (mark.isWhole)
        words << said(QT_TRANSLATE_NOOP("cli", "whole article"));
    for (const Tag &tag : mark.tags)
        words << u'#' + tag.path;
    const QString quote = mark.isWhole ? headline : mark.selector.quote;
    QString text = u"%1  %2\n"_s.arg(mark.uuid.left(8), words.join(u' '));
    if (mark.state != MarkState::Ok)
        text += u"          %1\n"_s.arg(stateWords(mark.state));
    text += u"          “%1”\n"_s.arg(harmless(quote).replace(u'\n', u' '));
    if (!mark.note.isEmpty())
        text += u"          %1\n"_s.arg(harmless(mark.note).replace(u'\n', u"\n          "_s));
    return text;
}

QString linkLines(const QList<MarkLink> &links)
{
    QString text;
    for (const MarkLink &link : links) {
        const QString quote = link.isOtherWhole ? link.headline : link.quote;
        text += u"          %1 %2 “%3” %4\n"_s.arg(linkWords(link), link.otherUuid.left(8),
                                                   harmless(quote).replace(u'\n', u' '),
                                                   joined({link.city, link.date}));
    }
    return text;
}

QString commentLines(const QList<MarkComment> &comments)
{
    QString text;
    for (const MarkComment &comment : comments)
        text += u"          %1: %2\n"_s.arg(
            harmless(comment.creator), harmless(comment.text).replace(u'\n', u"\n            "_s));
    return text;
}

QString carriedLine(const CarriedMarks &marks)
{
    return QCoreApplication::translate(
               "cli", QT_TRANSLATE_NOOP("cli", "Marks carried over: %1 with their words, %2 with "
                                               "corrected words, %3 to confirm, %4 lost theirs."))
        .arg(marks.ok)
        .arg(marks.corrected)
        .arg(marks.toConfirm)
        .arg(marks.orphans);
}

QString hitLines(const Hit &hit, bool isTerminal)
{
    const QString before = isTerminal ? u"\x1b[1m"_s : u"【"_s;
    const QString after = isTerminal ? u"\x1b[0m"_s : u"】"_s;
    QString marked;
    qsizetype at = 0;
    for (const TextRange match : hit.snippet.matches) {
        marked += harmless(hit.snippet.text.mid(at, match.begin - at)) + before +
                  harmless(hit.snippet.text.mid(match.begin, match.length())) + after;
        at = match.end;
    }
    marked += harmless(hit.snippet.text.mid(at));
    marked.replace(u'\n', u' ');
    return rowLines(hit.article) +
           (marked.isEmpty() ? QString() : u"          "_s + marked + u'\n');
}

QString kwicLines(const QList<KwicLine> &lines, const QStringList &articleUuids, bool isTerminal)
{
    const QString before = isTerminal ? u"\x1b[1m"_s : u"【"_s;
    const QString after = isTerminal ? u"\x1b[0m"_s : u"】"_s;
    int leftColumns = 0;
    int rightColumns = 0;
    for (const KwicLine &line : lines) {
        leftColumns = std::max(leftColumns, columnsOf(harmless(line.left)));
        const QString rest = harmless(line.match) + harmless(line.right);
        rightColumns = std::max(rightColumns, columnsOf(rest));
    }
    QString text;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const KwicLine &line = lines[at];
        const QString left = harmless(line.left);
        const QString match = harmless(line.match);
        const QString verdict = line.verdict == Verdict::None ? QString() : token(line.verdict);
        text += articleUuids.value(at).left(8) + u"  "_s +
                QString(leftColumns - columnsOf(left), u' ') + left + before + match + after +
                inColumns(harmless(line.right), rightColumns - columnsOf(match)) + u"  "_s +
                joined({harmless(line.city), line.date, verdict}) + u'\n';
    }
    return text;
}

QString sideBySide(const QString &left, const QString &right, int columns)
{
    const QStringList leftBlocks = harmless(left).split(u'\n');
    const QStringList rightBlocks = harmless(right).split(u'\n');
    const bool isStacked = columns < fewestColumnsForTwo;
    const int half = (columns - 3) / 2;
    QString text;
    for (qsizetype block = 0; block < std::min(leftBlocks.size(), rightBlocks.size()); ++block) {
        if (isStacked) {
            text += leftBlocks[block] + u'\n' + rightBlocks[block] + u"\n\n"_s;
            continue;
        }
        const QStringList leftLines = wrapped(leftBlocks[block], half);
        const QStringList rightLines = wrapped(rightBlocks[block], half);
        for (qsizetype line = 0; line < std::max(leftLines.size(), rightLines.size()); ++line)
            text +=
                inColumns(leftLines.value(line), half) + u" │ "_s + rightLines.value(line) + u'\n';
        text += u'\n';
    }
    return text;
}
