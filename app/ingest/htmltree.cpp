#include "ingest/htmltree.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// The parser's own work grows with the square of the depth, and walking the tree needs the stack.
constexpr qsizetype deepest = 2000;

struct ParserCloser
{
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

QString textOfParser(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

bool isOfUse(const QString &attribute)
{
    constexpr std::array names{u"id",       u"class",      u"name",    u"content",    u"property",
                               u"itemprop", u"http-equiv", u"rel",     u"href",       u"hidden",
                               u"style",    u"datetime",   u"charset", u"aria-hidden"};
    return std::ranges::any_of(
        names, [&](const char16_t *name) { return QStringView(name) == attribute; });
}

// What the parser calls back as it reads. Elements end where the parser says so, also those that
// the page never closes.
class TreeBuilder final
{
public:
    TreeBuilder() { m_tree.nodes.append(HtmlNode{.name = u"#page"_s}); }

    void begin(const xmlChar *name, const xmlChar **attributes)
    {
        const int node = add({.name = textOfParser(name).toLower()});
        for (; attributes != nullptr && *attributes != nullptr; attributes += 2) {
            const QString key = textOfParser(attributes[0]).toLower();
            if (isOfUse(key))
                m_tree.nodes[node].attributes[key] =
                    attributes[1] != nullptr ? textOfParser(attributes[1]) : QString();
        }
        m_open.append(node);
    }

    void end()
    {
        if (m_open.size() > 1)
            m_open.removeLast();
    }

    void addText(const xmlChar *text, int length)
    {
        const QString piece =
            QString::fromUtf8(reinterpret_cast<const char *>(text), qsizetype(length));
        const QList<int> &siblings = m_tree.at(m_open.last()).children;
        if (!siblings.isEmpty() && m_tree.isText(siblings.last()))
            m_tree.nodes[siblings.last()].text += piece;
        else
            add({.text = piece});
    }

    void addComment(const xmlChar *text) { m_tree.comments << textOfParser(text); }

    bool isTooDeep() const { return m_open.size() > deepest; }
    HtmlTree take() { return std::move(m_tree); }

private:
    int add(HtmlNode node)
    {
        const auto number = int(m_tree.nodes.size());
        node.parent = m_open.last();
        m_tree.nodes.append(std::move(node));
        m_tree.nodes[m_tree.at(number).parent].children.append(number);
        return number;
    }

    HtmlTree m_tree;
    QList<int> m_open{0};
};

TreeBuilder &builder(void *context)
{
    return *static_cast<TreeBuilder *>(context);
}

htmlSAXHandler handlers()
{
    htmlSAXHandler sax = {};
    sax.startElement = [](void *context, const xmlChar *name, const xmlChar **attributes) {
        builder(context).begin(name, attributes);
    };
    sax.endElement = [](void *context, const xmlChar * /*name*/) { builder(context).end(); };
    sax.characters = [](void *context, const xmlChar *text, int length) {
        builder(context).addText(text, length);
    };
    sax.cdataBlock = sax.characters; // what stands in script and style
    sax.ignorableWhitespace = sax.characters;
    sax.comment = [](void *context, const xmlChar *text) { builder(context).addComment(text); };
    return sax;
}

// A comment that nobody closes would take the rest of the page with it.
QString withoutOpenComment(const QString &page)
{
    const qsizetype begin = page.lastIndexOf(u"<!--"_s);
    const bool isOpen = begin >= 0 && page.indexOf(u"-->"_s, begin) < 0;
    return isOpen ? page.first(begin) + page.sliced(begin + 4) : page;
}

// Declarations of entities are no text, and nothing is declared here.
QString withoutDeclarations(QString page)
{
    static const QRegularExpression form(u"<!doctype[^>\\[]*\\[[^\\]]*\\]\\s*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(page.left(1 << 16));
    return match.hasMatch() ? page.remove(match.capturedStart(), match.capturedLength()) : page;
}

} // namespace

Result<HtmlTree> parseHtml(const QString &page)
{
    TreeBuilder tree;
    htmlSAXHandler sax = handlers();
    // NUL ends a page for the parser.
    const QByteArray bytes =
        withoutOpenComment(withoutDeclarations(page)).remove(QChar(QChar::Null)).toUtf8();
    const std::unique_ptr<htmlParserCtxt, ParserCloser> parser(
        htmlCreatePushParserCtxt(&sax, &tree, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser)
        return Error{Error::Code::Internal, {}, u"libxml2"_s};
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
                                         HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    constexpr qsizetype pieceSize = qsizetype(64) * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        const qsizetype count = std::min(pieceSize, bytes.size() - at);
        htmlParseChunk(parser.get(), bytes.constData() + at, int(count), 0);
        if (tree.isTooDeep() || parser->nameNr > deepest)
            return Error{Error::Code::Damaged, {}, u"nested-tags"_s};
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    if (tree.isTooDeep())
        return Error{Error::Code::Damaged, {}, u"nested-tags"_s};
    return tree.take();
}
