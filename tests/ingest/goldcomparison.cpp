#include "goldcomparison.h"

#include "hanzi/folding.h"
#include "ingest/articlesplitter.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Pair = QPair<int, int>;

// Without white space, and half-width marks like full-width ones.
QString plain(const QString &headline)
{
    return folded(headline).remove(u' ');
}

QString goldHeadline(const QJsonObject &article)
{
    return plain(article[u"headline"_s][u"main"_s][u"text"_s].toString());
}

// A part is a line, or an object with the line and where in it the part ends.
int lineOf(const QJsonValue &part)
{
    return part.isObject() ? part[u"line"_s].toInt() : part.toInt();
}

QSet<Pair> goldJoins(const QJsonObject &article)
{
    QSet<Pair> joins;
    for (const QJsonValue paragraph : article[u"paragraphs"_s].toArray()) {
        const QJsonArray parts = paragraph[u"parts"_s].toArray();
        for (qsizetype at = 1; at < parts.size(); ++at)
            joins.insert({lineOf(parts[at - 1]), lineOf(parts[at])});
    }
    return joins;
}

QSet<Pair> foundJoins(const Page &page)
{
    QSet<Pair> joins;
    for (const Article &article : page.articles) {
        for (const Block &block : article.blocks) {
            if (block.kind != BlockKind::Paragraph)
                continue;
            for (qsizetype at = 1; at < block.lines.size(); ++at)
                joins.insert({block.lines[at - 1], block.lines[at]});
        }
    }
    return joins;
}

// The lines of all captions and credits, those of picture news left out: there the text itself is
// the caption.
QSet<int> captionLines(const Article &article)
{
    QSet<int> lines;
    for (const Block &block : article.blocks) {
        const bool isCaption = block.kind == BlockKind::Caption || block.kind == BlockKind::Credit;
        if (isCaption && article.kind != ArticleKind::Photo)
            lines.unite({block.lines.begin(), block.lines.end()});
    }
    return lines;
}

QSet<int> goldCaptionLines(const QJsonObject &article)
{
    QSet<int> lines;
    for (const QJsonValue caption : article[u"captions"_s].toArray()) {
        for (const QJsonValue line : caption[u"lines"_s].toArray())
            lines.insert(line.toInt());
    }
    return lines;
}

// What a line of that role may be; nothing for lines of several roles and for repeated ones.
QList<BlockKind> blockKinds(const QString &role)
{
    static const QMap<QString, QList<BlockKind>> kinds{
        {u"kicker"_s, {BlockKind::Kicker}},
        {u"main"_s, {BlockKind::Headline}},
        {u"sub"_s, {BlockKind::Subtitle}},
        {u"subhead"_s, {BlockKind::Subhead}},
        {u"body"_s, {BlockKind::Paragraph}},
        {u"byline"_s, {BlockKind::Byline}},
        {u"caption"_s, {BlockKind::Caption, BlockKind::Credit}},
        {u"credit"_s, {BlockKind::Credit}},
    };
    return kinds.value(role);
}

QString kindName(ArticleKind kind)
{
    static const QStringList names{u"news"_s,  u"feature"_s,    u"brief"_s,
                                   u"photo"_s, u"commentary"_s, u"wire"_s};
    return names[int(kind)];
}

class Comparison final
{
public:
    explicit Comparison(const GoldPage &page)
        : m_gold(page.gold)
    {
        m_found.lastLine = int(page.lines.lines.size());
        splitArticles(page.lines, m_found);
    }

    GoldFigures figures();

private:
    void pairArticles();
    void compareLines();
    void compareRoles();
    void compareJoins();
    void compareArticle(const QJsonObject &gold, const Article &found);
    void fault(const QString &words)
    {
        m_figures.faults << m_gold[u"file"_s].toString().left(3) + u' ' + words;
    }
    QString placeOf(int line) const;
    void compareSet(Share &share, const QSet<int> &gold, const QSet<int> &found,
                    const QString &what);

    const QJsonObject &m_gold;
    Page m_found;
    GoldFigures m_figures;
    QMap<qsizetype, QString> m_names; // of the found articles, as the gold names them
};

QString Comparison::placeOf(int line) const
{
    if (m_found.masthead.contains(line))
        return u"page:masthead"_s;
    if (m_found.sections.contains(line))
        return u"page:section"_s;
    for (qsizetype at = 0; at < m_found.articles.size(); ++at) {
        if (m_found.articles[at].lines.contains(line))
            return m_names.value(at, u"?"_s);
    }
    return u"unassigned"_s;
}

void Comparison::pairArticles()
{
    const QJsonArray articles = m_gold[u"articles"_s].toArray();
    m_figures.articles.expected += int(articles.size());
    m_figures.articles.found += int(m_found.articles.size());
    for (qsizetype at = 0; at < m_found.articles.size(); ++at) {
        const Article &found = m_found.articles[at];
        const QString headline = plain(found.firstText(BlockKind::Headline));
        for (const QJsonValue gold : articles) {
            if (headline != goldHeadline(gold.toObject()))
                continue;
            m_names[at] = gold[u"id"_s].toString();
            ++m_figures.articles.right;
            compareArticle(gold.toObject(), found);
        }
        if (!m_names.contains(at))
            fault(u"no such article: "_s + found.headline() + u" lines "_s +
                  lineRanges(found.lines));
    }
}

void Comparison::compareArticle(const QJsonObject &gold, const Article &found)
{
    const QString id = gold[u"id"_s].toString();
    const bool hasKind = gold[u"kind"_s].toString() == kindName(found.kind);
    m_figures.kinds += {hasKind ? 1 : 0, 1, 1};
    if (!hasKind)
        fault(id + u" is no "_s + kindName(found.kind));
    const QSet<int> expected = goldCaptionLines(gold);
    const QSet<int> captions = captionLines(found);
    m_figures.captions.right += int((QSet<int>(expected) & captions).size());
    m_figures.captions.expected += int(expected.size());
    m_figures.captions.found += int(captions.size());
    if (expected != captions)
        fault(id + u" captions "_s + lineRanges(captions.values()));
    QStringList people;
    for (const QJsonValue person : gold[u"byline"_s][u"people"_s].toArray())
        people << person.toString();
    ++m_figures.bylines.expected;
    ++m_figures.bylines.found;
    m_figures.bylines.right += people == found.people ? 1 : 0;
    if (people != found.people)
        fault(id + u" people "_s + found.people.join(u' '));
}

void Comparison::compareLines()
{
    const QJsonObject places = m_gold[u"line_map"_s].toObject();
    QMap<QString, QList<int>> wrong;
    for (auto line = places.begin(); line != places.end(); ++line) {
        const QString expected = line.value().toString();
        const QString article = expected.section(u':', 0, 0);
        const QString found = placeOf(line.key().toInt());
        const bool isRight = found == (article == u"page"_s ? expected : article);
        ++m_figures.lines.expected;
        ++m_figures.lines.found;
        m_figures.lines.right += isRight ? 1 : 0;
        if (!isRight)
            wrong[article + u" found in "_s + found] << line.key().toInt();
    }
    for (auto lines = wrong.cbegin(); lines != wrong.cend(); ++lines)
        fault(u"lines "_s + lineRanges(lines.value()) + u' ' + lines.key());
}

void Comparison::compareRoles()
{
    QMap<int, BlockKind> found;
    for (const Article &article : std::as_const(m_found.articles)) {
        for (const Block &block : article.blocks) {
            for (const int line : block.lines)
                found[line] = block.kind;
        }
    }
    const QJsonObject roles = m_gold[u"line_map"_s].toObject();
    for (auto line = roles.begin(); line != roles.end(); ++line) {
        const QList<BlockKind> expected = blockKinds(line.value().toString().section(u':', 1));
        if (expected.isEmpty())
            continue;
        const int number = line.key().toInt();
        const bool isRight = found.contains(number) && expected.contains(found[number]);
        m_figures.roles += {isRight ? 1 : 0, 1, 1};
        if (!isRight)
            fault(u"line "_s + line.key() + u" is no "_s + line.value().toString());
    }
}

void Comparison::compareJoins()
{
    QSet<Pair> gold;
    for (const QJsonValue article : m_gold[u"articles"_s].toArray())
        gold.unite(goldJoins(article.toObject()));
    const QSet<Pair> found = foundJoins(m_found);
    m_figures.joins.right += int((QSet<Pair>(gold) & found).size());
    m_figures.joins.expected += int(gold.size());
    m_figures.joins.found += int(found.size());
    for (const Pair &pair : QSet<Pair>(gold) - found)
        fault(u"missing join %1|%2"_s.arg(pair.first).arg(pair.second));
    for (const Pair &pair : QSet<Pair>(found) - gold)
        fault(u"false join %1|%2"_s.arg(pair.first).arg(pair.second));
}

GoldFigures Comparison::figures()
{
    pairArticles();
    compareLines();
    compareRoles();
    compareJoins();
    return m_figures;
}

} // namespace

Share &Share::operator+=(const Share &other)
{
    right += other.right;
    expected += other.expected;
    found += other.found;
    return *this;
}

QString nameOf(const GoldPage &page)
{
    return page.gold[u"file"_s].toString();
}

GoldFigures figuresOf(const GoldPage &page)
{
    return Comparison(page).figures();
}
