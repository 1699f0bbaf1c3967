#include "ingest/htmltext.h"

#include "ingest/htmlparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isWhite(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

// Between these a line break in the source is no space.
bool isWide(QChar c)
{
    return c.script() == QChar::Script_Han || (c >= u'\u3000' && c <= u'\u303f') ||
           (c >= u'\uff00' && c <= u'\uff60');
}

bool isIndent(QChar c)
{
    return c == u'\u3000' || c == u'\u00a0';
}

int headingLevel(const QString &element)
{
    const bool isHeading =
        element.size() == 2 && element[0] == u'h' && element[1] >= u'1' && element[1] <= u'6';
    return isHeading ? element[1].digitValue() : 0;
}

enum class Break { Line, Paragraph };

class LineWriter final
{
public:
    explicit LineWriter(const HtmlTree &tree)
        : m_tree(tree)
        , m_hasBlocks(tree.nodes.size(), false)
    {
        for (qsizetype node = tree.nodes.size() - 1; node > 0; --node) {
            const QString &name = tree.at(int(node)).name;
            if (m_hasBlocks[node] || isHtmlBlock(name) || name == u"br")
                m_hasBlocks[tree.at(int(node)).parent] = true;
        }
    }

    QList<HtmlLine> write()
    {
        walk(0);
        endLine(Break::Paragraph);
        return std::move(m_lines);
    }

private:
    void walk(int node)
    {
        const QString &name = m_tree.at(node).name;
        if (m_tree.isText(node))
            m_isPreformatted ? addPreformatted(m_tree.at(node).text) : add(m_tree.at(node).text);
        else if (name == u"br")
            endLine(Break::Line);
        else if (name == u"tr" && isRowOfCells(node))
            walkRow(node);
        else if (isHtmlBlock(name))
            walkBlock(node);
        else if (!isNeverText(name))
            walkInline(node);
    }

    void walkChildren(int node)
    {
        for (const int child : m_tree.at(node).children)
            walk(child);
    }

    void walkInline(int node)
    {
        const bool wasLink = m_isLink;
        m_isLink = m_isLink || m_tree.at(node).name == u"a";
        walkChildren(node);
        m_isLink = wasLink;
    }

    void walkBlock(int node)
    {
        const QString &name = m_tree.at(node).name;
        const int outerHeading = m_heading;
        const int outerBlock = m_block;
        const bool wasPreformatted = m_isPreformatted;
        endLine(Break::Paragraph);
        m_block = node;
        if (const int level = headingLevel(name); level > 0)
            m_heading = level;
        m_isPreformatted = m_isPreformatted || name == u"pre";
        walkChildren(node);
        endLine(Break::Paragraph);
        m_isPreformatted = wasPreformatted;
        m_heading = outerHeading;
        m_block = outerBlock;
    }

    // Tables also make the layout of a page; their cells are no cells of a row.
    bool isRowOfCells(int row) const
    {
        const QList<int> &cells = m_tree.at(row).children;
        return std::ranges::none_of(cells, [this](int cell) { return m_hasBlocks[cell]; });
    }

    void walkRow(int row)
    {
        endLine(Break::Paragraph);
        m_block = row;
        for (const int cell : m_tree.at(row).children) {
            if (!m_text.isEmpty() && !m_tree.isText(cell)) {
                m_text += u'\t';
                m_white = White::None;
            }
            walkInline(cell);
        }
        endLine(Break::Paragraph);
    }

    void add(const QString &text)
    {
        for (const QChar c : text) {
            if (isWhite(c)) {
                const bool isBreak = c == u'\n' || m_white == White::LineBreak;
                m_white = isBreak ? White::LineBreak : White::Space;
                continue;
            }
            addSpace(c);
            m_text += c;
            m_linked += m_isLink;
        }
    }

    void addSpace(QChar next)
    {
        const White white = std::exchange(m_white, White::None);
        if (white == White::None || m_text.isEmpty() || m_text.endsWith(u'\t'))
            return;
        if (white == White::Space || !isWide(next) || !isWide(m_text.back()))
            m_text += u' ';
    }

    void addPreformatted(const QString &text)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                endLine(Break::Line);
            else if (c != u'\r')
                m_text += c;
        }
    }

    void endLine(Break kind)
    {
        const QString text = m_text.trimmed();
        const bool isIndented = !m_text.isEmpty() && isIndent(m_text.front());
        const bool isBlank = text.isEmpty();
        if (!isBlank)
            m_lines << HtmlLine{text, {m_heading, m_isAfterGap || isIndented}, m_block, m_linked};
        // Two line breaks are a gap as well.
        m_isAfterGap =
            kind == Break::Paragraph || (isBlank && (m_isAfterGap || !m_lines.isEmpty()));
        m_text.clear();
        m_linked = 0;
        m_white = White::None;
    }

    enum class White { None, Space, LineBreak };

    const HtmlTree &m_tree;
    QList<bool> m_hasBlocks;
    QList<HtmlLine> m_lines;
    QString m_text;
    White m_white = White::None;
    qsizetype m_linked = 0;
    int m_heading = 0;
    int m_block = 0;
    bool m_isLink = false;
    bool m_isPreformatted = false;
    bool m_isAfterGap = true;
};

} // namespace

QList<HtmlLine> linesOf(const HtmlTree &tree)
{
    return LineWriter(tree).write();
}
