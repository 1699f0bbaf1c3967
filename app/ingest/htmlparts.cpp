#include "ingest/htmlparts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

Words wordsOf(const QString &list)
{
    const QStringList words = list.split(u' ');
    return {words.begin(), words.end()};
}

// Of class and id, in whole: what the text stands in.
const Words &mainNames()
{
    static const Words names = wordsOf(
        u"content article article-content article_content articlecontent article-body "
        "articlebody article-text ozoom zoom trs_editor news_content news-content newscontent "
        "newstext news_text detail-content detail_content detailcontent text-content "
        "contenttext rm_txt_con main-content maincontent post-content entry-content "
        "pages_content artibody cont_txt art_content text_con con_txt arti_content "
        "wp_articlecontent content_area cnt_txt story-body storybody"_s);
    return names;
}

const Words &titleNames()
{
    static const Words names =
        wordsOf(u"title article-title article_title articletitle main-title main_title maintitle "
                "news-title news_title newstitle founder-title h-title arti_title art_title "
                "content-title post-title entry-title headline artitle zw_title text-title bt"_s);
    return names;
}

const Words &kickerNames()
{
    static const Words names =
        wordsOf(u"introtitle intro-title intro_title pretitle pre-title pre_title yinti yinbiaoti "
                "jianti shouldertitle shoulder-title"_s);
    return names;
}

const Words &subtitleNames()
{
    static const Words names = wordsOf(u"subtitle sub-title sub_title futi fubiaoti vicetitle"_s);
    return names;
}

// Among the words that class and id are made of: what is no text of the article.
const Words &furnitureWords()
{
    static const Words names = wordsOf(
        u"nav navbar navigation menu footer foot sidebar breadcrumb breadcrumbs crumb crumbs "
        "comment comments pinglun share sharebar bdsharebuttonbox related relate recommend "
        "recommended tuijian xiangguan copyright toolbar pagination pager ad ads advert "
        "advertisement banner login search searchbox hot hotnews rank ranking bottom topbar "
        "qrcode sns popup cookie subscribe widget disclaimer prevnext tags"_s);
    return names;
}

QStringList classAndId(const HtmlNode &node)
{
    QStringList names =
        node.attributes.value(u"class"_s).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    names << node.attributes.value(u"id"_s).toLower().trimmed();
    return names;
}

bool hasName(const HtmlNode &node, const Words &names)
{
    const auto isOne = [&names](const QString &name) { return names.contains(name); };
    return isOne(node.name) || std::ranges::any_of(classAndId(node), isOne);
}

bool hasFurnitureWord(const HtmlNode &node)
{
    if (!node.attributes.contains(u"class"_s) && !node.attributes.contains(u"id"_s))
        return false;
    static const QRegularExpression word(u"[A-Z]?[a-z]+|[A-Z]+"_s);
    const QString names = node.attributes.value(u"class"_s) + u' ' + node.attributes.value(u"id"_s);
    for (auto found = word.globalMatch(names); found.hasNext();) {
        if (furnitureWords().contains(found.next().captured().toLower()))
            return true;
    }
    return false;
}

bool isHidden(const HtmlNode &node)
{
    static const QRegularExpression none(u"display\\s*:\\s*none"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return node.attributes.contains(u"hidden"_s) ||
           node.attributes.value(u"aria-hidden"_s) == u"true" ||
           node.attributes.value(u"style"_s).contains(none);
}

qsizetype blackCharacters(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

class PartFinder final
{
public:
    explicit PartFinder(const HtmlTree &tree)
        : m_tree(tree)
        , m_count(tree.nodes.size())
    {
    }

    HtmlParts find()
    {
        m_parts.isFurniture.fill(false, m_count);
        markFurniture();
        measurePlain();
        m_parts.main = mainNode();
        const QList<bool> inMain = nodesBelow(m_tree, m_parts.main);
        m_parts.title = titleNode(inMain);
        m_parts.kicker = named(kickerNames(), inMain);
        m_parts.subtitle = named(subtitleNames(), inMain);
        return std::move(m_parts);
    }

private:
    // What covers a good part of the page is no furniture, whatever it is called.
    void markFurniture()
    {
        QList<qsizetype> characters(m_count, 0);
        for (qsizetype node = m_count - 1; node > 0; --node) {
            if (m_tree.isText(int(node)))
                characters[node] = blackCharacters(m_tree.at(int(node)).text);
            if (!isNeverText(m_tree.at(int(node)).name))
                characters[m_tree.at(int(node)).parent] += characters[node];
        }
        for (qsizetype i = 1; i < m_count; ++i) {
            const HtmlNode &node = m_tree.at(int(i));
            const bool isSmall = characters[i] * 5 < characters[0] * 2;
            const bool isOwn =
                isNeverText(node.name) ||
                (isSmall && !node.name.isEmpty() &&
                 (isFurnitureElement(node.name) || isHidden(node) || hasFurnitureWord(node)));
            m_parts.isFurniture[i] = isOwn || m_parts.isFurniture[node.parent];
        }
    }

    static bool isFurnitureElement(const QString &name)
    {
        return name == u"nav" || name == u"footer" || name == u"aside" || name == u"form";
    }

    // Text that is neither furniture nor a link.
    void measurePlain()
    {
        m_plain.fill(0, m_count);
        for (qsizetype i = m_count - 1; i > 0; --i) {
            const HtmlNode &node = m_tree.at(int(i));
            if (m_parts.isFurniture[i])
                continue;
            if (m_tree.isText(int(i)))
                m_plain[i] = blackCharacters(node.text);
            if (node.name != u"a")
                m_plain[node.parent] += m_plain[i];
        }
    }

    bool isKnownMain(const HtmlNode &node) const
    {
        return node.name == u"article" || node.name == u"founder-content" ||
               hasName(node, mainNames());
    }

    int mainNode() const
    {
        int best = -1;
        int articles = 0;
        for (qsizetype i = 1; i < m_count; ++i) {
            const HtmlNode &node = m_tree.at(int(i));
            articles += node.name == u"article";
            const bool isLarge = m_plain[i] > 0 && m_plain[i] * 10 >= m_plain[0] * 3;
            if (isLarge && isKnownMain(node) && (best < 0 || m_plain[i] > m_plain[best]))
                best = int(i);
        }
        return best < 0 || articles > 1 ? densest() : best;
    }

    // Down from the whole page as long as one part has nearly all.
    int densest() const
    {
        int node = 0;
        for (bool goesOn = true; goesOn;) {
            goesOn = false;
            for (const int child : m_tree.at(node).children) {
                const bool hasMost =
                    m_plain[child] > 0 && m_plain[child] * 100 >= m_plain[node] * 85;
                if (hasMost && isHtmlBlock(m_tree.at(child).name)) {
                    node = child;
                    goesOn = true;
                    break;
                }
            }
        }
        return node;
    }

    bool couldBeTitle(int node) const
    {
        constexpr qsizetype longest = 100;
        const qsizetype length = textIn(m_tree, node).simplified().size();
        return !m_parts.isFurniture[node] && length > 0 && length <= longest;
    }

    int titleNode(const QList<bool> &inMain) const
    {
        const auto isHeading = [this](const QString &name) {
            return nearest([&](int node) { return m_tree.at(node).name == name; });
        };
        int found = nearestOf(isHeading(u"h1"_s), inMain);
        if (found < 0)
            found = named(titleNames(), inMain);
        return found < 0 ? nearestOf(isHeading(u"h2"_s), inMain) : found;
    }

    template <typename Is>
    QList<int> nearest(Is is) const
    {
        QList<int> found;
        for (int node = 1; node < int(m_count); ++node) {
            if (is(node) && couldBeTitle(node))
                found << node;
        }
        return found;
    }

    int named(const Words &names, const QList<bool> &inMain) const
    {
        return nearestOf(nearest([&](int node) {
                             return !m_tree.isText(node) && node != m_parts.main &&
                                    hasName(m_tree.at(node), names);
                         }),
                         inMain);
    }

    // The first in the text, else the last before it.
    int nearestOf(const QList<int> &nodes, const QList<bool> &inMain) const
    {
        int before = -1;
        for (const int node : nodes) {
            if (inMain[node])
                return node;
            if (node < m_parts.main)
                before = node;
        }
        return before;
    }

    const HtmlTree &m_tree;
    qsizetype m_count;
    QList<qsizetype> m_plain;
    HtmlParts m_parts;
};

} // namespace

HtmlParts partsOf(const HtmlTree &tree)
{
    return PartFinder(tree).find();
}

bool isHtmlBlock(const QString &element)
{
    static const Words blocks = wordsOf(
        u"html body p div section article main aside header footer nav h1 h2 h3 h4 h5 h6 ul ol li "
        "dl dt dd table tbody thead tfoot tr td th caption blockquote pre form fieldset figure "
        "figcaption address center hr noframes frameset title details summary option legend"_s);
    return blocks.contains(element) || element.contains(u'-'); // elements of a system's own
}

bool isNeverText(const QString &element)
{
    static const Words names =
        wordsOf(u"head script style template noscript select option button textarea input iframe "
                "object embed applet svg canvas audio video map rt rp rtc datalist"_s);
    return names.contains(element);
}

QString textIn(const HtmlTree &tree, int node)
{
    QString text = tree.at(node).text;
    for (const int child : tree.at(node).children) {
        if (!isNeverText(tree.at(child).name))
            text += textIn(tree, child);
    }
    return text;
}

QList<bool> nodesBelow(const HtmlTree &tree, int top)
{
    QList<bool> below(tree.nodes.size(), false);
    below[top] = true;
    for (qsizetype node = top + 1; node < below.size(); ++node)
        below[node] = below[tree.at(int(node)).parent];
    return below;
}
