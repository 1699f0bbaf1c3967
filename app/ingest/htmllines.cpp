#include "ingest/htmllines.h"

#include "ingest/encodedtext.h"
#include "ingest/htmllabels.h"
#include "ingest/htmlparts.h"
#include "ingest/htmltext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void append(PageLines &page, const QString &text, LineHint hint)
{
    page.lines << text;
    page.hints << hint;
}

// 来源：… 作者：… or the day at its beginning.
bool isInfoLine(const QString &text)
{
    static const QRegularExpression form(
        u"(?:[来來]源|作者|[记記]者|[编編][辑輯]|[发發][布表][时時][间間]|[时時][间間]|日期)\\s*["
        u"：:]|"
        "^(?:19|20)\\d\\d\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}"_s);
    constexpr qsizetype longest = 100;
    return text.size() <= longest && form.match(text).hasMatch();
}

// A list of other articles, not a paragraph with a link in it.
bool isOnlyLinks(const HtmlLine &line)
{
    return line.linkedCharacters * 5 > line.text.size() * 4 && !line.text.endsWith(u'。');
}

class Article final
{
public:
    Article(const HtmlTree &tree, const HtmlParts &parts)
        : m_parts(parts)
        , m_inMain(nodesBelow(tree, parts.main))
        , m_inTitle(parts.title < 0 ? QList<bool>() : nodesBelow(tree, parts.title))
        , m_inKicker(parts.kicker < 0 ? QList<bool>() : nodesBelow(tree, parts.kicker))
        , m_inSubtitle(parts.subtitle < 0 ? QList<bool>() : nodesBelow(tree, parts.subtitle))
    {
    }

    QList<HtmlLine> linesOf(const QList<HtmlLine> &all)
    {
        QList<HtmlLine> kept;
        for (HtmlLine line : all) {
            if (isHeadline(line) || isText(line) || isInfo(line))
                kept << line;
        }
        return kept;
    }

    bool hasTitle() const { return m_hasTitle; }
    bool hasText() const { return m_hasText; }

private:
    static bool has(const QList<bool> &nodes, int node) { return nodes.value(node, false); }

    bool isHeadline(HtmlLine &line)
    {
        constexpr int partLevel = 2;
        if (has(m_inTitle, line.node)) {
            line.hint.heading = 1;
            m_hasTitle = true;
            return true;
        }
        if (!has(m_inKicker, line.node) && !has(m_inSubtitle, line.node))
            return false;
        line.hint.heading = partLevel;
        return true;
    }

    bool isText(const HtmlLine &line)
    {
        const bool isOne =
            m_inMain[line.node] && !m_parts.isFurniture[line.node] && !isOnlyLinks(line);
        m_hasText = m_hasText || isOne;
        return isOne;
    }

    // What stands between headline and text.
    bool isInfo(const HtmlLine &line) const
    {
        return !m_hasText && !m_parts.isFurniture[line.node] && line.node > m_parts.title &&
               line.node < m_parts.main && isInfoLine(line.text);
    }

    const HtmlParts &m_parts;
    QList<bool> m_inMain;
    QList<bool> m_inTitle;
    QList<bool> m_inKicker;
    QList<bool> m_inSubtitle;
    bool m_hasTitle = false;
    bool m_hasText = false;
};

bool isPrinted(const QList<HtmlLine> &lines, const QString &words)
{
    return std::ranges::any_of(
        lines, [&words](const HtmlLine &line) { return line.text.simplified().contains(words); });
}

void appendAuthor(PageLines &page, const HtmlClaims &claims, const QList<HtmlLine> &lines)
{
    static const QRegularExpression office(u"[记記]者|作者|通[讯訊][员員]|[编編][辑輯]"_s);
    if (claims.author.isEmpty() || isPrinted(lines, claims.author))
        return;
    const bool isNamed = office.match(claims.author).hasMatch();
    append(page, isNamed ? claims.author : u"作者："_s + claims.author, {0, true});
}

// What the page says of its article and does not print in it comes where it is read.
void appendArticle(PageLines &page, const HtmlClaims &claims, const QList<HtmlLine> &lines,
                   bool hasTitle)
{
    const auto appendHeading = [&](const QString &words, int level) {
        if (!words.isEmpty() && !isPrinted(lines, words))
            append(page, words, {level, true});
    };
    appendHeading(claims.kicker, 2);
    if (!hasTitle)
        appendHeading(claims.title, 1);
    auto next = lines.begin();
    while (next != lines.end() && next->hint.heading > 0) {
        append(page, next->text, next->hint);
        ++next;
    }
    appendHeading(claims.subtitle, 2);
    appendAuthor(page, claims, lines);
    for (; next != lines.end(); ++next)
        append(page, next->text, next->hint);
}

} // namespace

Result<PageLines> htmlLines(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.size() > largestPageFile)
        return Error{Error::Code::TooLarge, {}, QString::number(bytes.size())};
    const auto text = textOf(bytes, encoding, declaredEncoding(bytes));
    if (!text)
        return text.error();
    const auto tree = parseHtml(text->text);
    if (!tree)
        return tree.error();
    PageLines page{.encoding = encodingName(text->encoding),
                   .replaced = text->replaced,
                   .warnings = encodingWarnings(*text)};
    const QList<HtmlLine> all = linesOf(*tree);
    const HtmlClaims claims = claimsOf(*tree, all);
    page.labels = claims.labels;
    const HtmlParts parts = partsOf(*tree);
    Article article(*tree, parts);
    const QList<HtmlLine> kept = article.linesOf(all);
    appendArticle(page, claims, article.hasText() ? kept : all, article.hasTitle());
    if (all.isEmpty())
        return Error{Error::Code::Empty, {}, {}};
    return page;
}

Result<void> appendHtml(const QByteArray &bytes, PageLines &page)
{
    const auto text = textOf(bytes, {}, declaredEncoding(bytes));
    if (!text)
        return text.error().code == Error::Code::Empty ? Result<void>() : text.error();
    const auto tree = parseHtml(text->text);
    if (!tree)
        return tree.error();
    page.replaced += text->replaced;
    for (const HtmlLine &line : linesOf(*tree))
        append(page, line.text, line.hint);
    return {};
}
