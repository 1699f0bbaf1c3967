#include "syntheticpages.h"

#include "columnsetting.h"
#include "hanzi/renditions.h"
#include "ingest/dateline.h"
#include "ingest/wordpattern.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Part { Masthead, Section, Headline, Text, Other };

// A line of the page with what it is in truth.
struct Row
{
    QString text;
    int gap = 0; // blank lines before it
    Part part = Part::Other;
    int article = -1;
    int paragraph = -1; // number of the paragraph on the page
};

using Rows = QList<Row>;

// One article as rows: its headline parts, and its text with what stands in it.
struct SetArticle
{
    Rows heads;
    Rows body;
    QStringList headlines;
};

QString converted(const QString &text, bool isTraditional)
{
    static const auto renditions = Renditions::load();
    const auto simple = (*renditions)->convert(text, u"t2s"_s);
    return isTraditional ? (*renditions)->convert(simple->text, u"s2t"_s)->text : simple->text;
}

QString withMarks(QString text, bool isHalfWidth)
{
    static const QString full = u"，：；（）？！"_s;
    static const QString half = u",:;()?!"_s;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isInNumber =
            at > 0 && text[at - 1].isDigit() && at + 1 < text.size() && text[at + 1].isDigit();
        const qsizetype mark = (isHalfWidth ? full : half).indexOf(text[at]);
        if (mark >= 0 && !isInNumber)
            text[at] = (isHalfWidth ? half : full)[mark];
    }
    return text;
}

class PageSetter final
{
public:
    PageSetter(LayoutSet set, quint32 seed, const QList<WholeArticle> &material)
        : m_set(set)
        , m_layout(layoutOf(set, seed))
        , m_dice(seed + 77)
    {
        choose(material);
    }

    SyntheticPage page();

private:
    bool isHeldOut() const { return m_set == LayoutSet::HeldOut; }
    bool inColumns() const { return m_layout.columnWidth > 0; }
    bool areHeadsElsewhere() const { return m_layout.heads >= Heads::AllFirst; }
    void choose(const QList<WholeArticle> &material);
    QString written(const QString &text);
    WholeArticle dressed(WholeArticle article);
    SetArticle setArticle(const WholeArticle &article, int number);
    void setHeads(SetArticle &set, const WholeArticle &article, int number);
    QString heading(int level, const QString &text) const;
    void addParagraph(Rows &rows, const QString &text, int number);
    QStringList torn(const QString &text);
    void addCaption(Rows &rows, const WholeArticle &article, int number);
    void repeatSome(Rows &rows);
    Rows takeStrip(SetArticle &article);
    void arrange(QList<SetArticle> articles);
    void append(const Rows &rows, int gap);
    void addMasthead();
    void addLabel(int article);
    Row row(const QString &text, Part part, int article) const
    {
        return {text, m_layout.gap, part, article};
    }

    LayoutSet m_set;
    SyntheticLayout m_layout;
    Dice m_dice;
    QList<WholeArticle> m_articles;
    Rows m_rows;
    int m_paragraphs = 0;
    int m_breakIn = 30; // lines to the foot of the column
};

void PageSetter::choose(const QList<WholeArticle> &material)
{
    QList<WholeArticle> rest = material;
    const int briefs = m_layout.hasBriefs ? 2 + roll(m_dice, 3) : 0;
    for (int at = 0; at < m_layout.articles + briefs; ++at) {
        WholeArticle article = rest.takeAt(roll(m_dice, int(rest.size())));
        if (article.paragraphs.first().isSubhead)
            article.paragraphs.removeFirst();
        if (at >= m_layout.articles)
            article.paragraphs = article.paragraphs.first(1);
        m_articles << dressed(article);
    }
}

QString PageSetter::written(const QString &text)
{
    const bool isTraditional = m_layout.writing == Writing::Traditional ||
                               (m_layout.writing == Writing::Mixed && chance(m_dice, 50));
    return withMarks(converted(text, isTraditional), m_layout.isHalfWidth);
}

// Gives the article the byline and headline parts that the layout asks for, in its script.
WholeArticle PageSetter::dressed(WholeArticle article)
{
    const QStringList bylines =
        isHeldOut() ? QStringList{u"□本报记者 刘洋"_s, u"本报见习记者 陈晓东 赵敏"_s}
                    : QStringList{u"本报记者 王建国"_s, u"李 娜 本报记者 孙志强"_s};
    const bool hasDateline =
        dateline({article.paragraphs.first().text, shadowOf(article.paragraphs.first().text), {}})
            .has_value();
    const bool needsByline = !hasDateline && article.byline.isEmpty() && !article.isPhoto;
    if (needsByline && chance(m_dice, areHeadsElsewhere() ? 90 : 50))
        article.byline = bylines[roll(m_dice, 2)];
    if (!m_layout.hasKickers) {
        article.kicker.clear();
        article.subtitle.clear();
    } else if (article.subtitle.isEmpty() && article.paragraphs.size() > 1) {
        const QString clause = article.paragraphs.last().text.section(u'，', 0, 0);
        if (clause.size() >= 8 && clause.size() <= 20 && !clause.contains(u'。'))
            article.subtitle = u"——"_s + clause;
    }
    if (m_layout.hasCaptions && article.caption.isEmpty() && chance(m_dice, 40)) {
        article.caption = article.headline + u"。"_s;
        article.credit = isHeldOut() ? u"张伟 摄"_s : u"本报记者 周涛 摄"_s;
    }
    for (QString *text : {&article.kicker, &article.headline, &article.subtitle, &article.byline,
                          &article.caption, &article.credit})
        *text = written(*text);
    for (WholeArticle::Paragraph &paragraph : article.paragraphs)
        paragraph.text = written(paragraph.text);
    return article;
}

QString PageSetter::heading(int level, const QString &text) const
{
    return m_layout.isMarkdown ? QString(level, u'#') + u' ' + text : text;
}

void PageSetter::setHeads(SetArticle &set, const WholeArticle &article, int number)
{
    const int level = 1 + number % 2;
    const auto add = [&](int below, const QString &text) {
        if (!text.isEmpty())
            set.heads << row(heading(level + below, text), Part::Headline, number);
    };
    set.headlines << article.headline;
    const bool isUndecided = !m_layout.isMarkdown;
    if (!article.kicker.isEmpty() && !article.kicker.endsWith(u"——"_s) && isUndecided)
        set.headlines << article.kicker;
    add(1, article.kicker);
    constexpr qsizetype longLine = 16;
    if (inColumns() && article.headline.size() > longLine && chance(m_dice, 50)) {
        const qsizetype half = article.headline.size() / 2;
        add(0, article.headline.first(half));
        add(0, article.headline.sliced(half));
    } else {
        add(0, article.headline);
    }
    if (!article.subtitle.isEmpty() && !article.subtitle.startsWith(u"——"_s) && isUndecided)
        set.headlines << article.subtitle;
    add(1, article.subtitle);
}

// The parts of a paragraph that columns tear; none of them ends like a sentence.
QStringList PageSetter::torn(const QString &text)
{
    constexpr int margin = 20; // characters
    if (text.size() < 3 * margin || !chance(m_dice, 35))
        return {text};
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int at = margin + roll(m_dice, int(text.size()) - 2 * margin);
        const bool isBetweenWords = isHan(text[at - 1]) && isHan(text[at]);
        if (isBetweenWords && !isClosed(QStringView(text).first(at)))
            return {text.first(at), text.sliced(at)};
    }
    return {text};
}

void PageSetter::addParagraph(Rows &rows, const QString &text, int number)
{
    QStringList lines =
        inColumns() ? setInColumn(text, m_layout.columnWidth, isHeldOut()) : torn(text);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        Row line = row(lines[at], Part::Text, number);
        line.paragraph = m_paragraphs;
        if (inColumns() && at > 0)
            line.gap = 0;
        if (inColumns() && --m_breakIn <= 0) {
            line.gap = std::max(line.gap, m_layout.hasBlankAtBreaks ? 1 : 0);
            m_breakIn = 20 + roll(m_dice, 25);
        }
        if (m_layout.hasLetterSpacing && lines[at].size() > 8 && chance(m_dice, 3))
            line.text = letterSpaced(line.text);
        rows << line;
    }
    if (m_layout.isMarkdown && lines.size() == 1 && text.startsWith(u"本报讯"_s))
        rows.last().text.replace(0, 3, u"**本报讯**"_s);
    ++m_paragraphs;
}

// In the middle of a paragraph where it is torn; below the text otherwise.
void PageSetter::addCaption(Rows &rows, const WholeArticle &article, int number)
{
    if (article.caption.isEmpty() || !m_layout.hasCaptions)
        return;
    qsizetype place = rows.size();
    for (qsizetype at = 1; at < rows.size(); ++at) {
        if (rows[at].part == Part::Text && rows[at].paragraph == rows[at - 1].paragraph &&
            chance(m_dice, inColumns() ? 10 : 60)) {
            place = at;
            break;
        }
    }
    const int gap = inColumns() ? m_layout.gap : 3;
    const bool isOneLine = chance(m_dice, 50);
    Row caption =
        row(article.caption + (isOneLine ? u' ' + article.credit : QString()), Part::Other, number);
    caption.gap = gap;
    rows.insert(place, caption);
    if (!isOneLine)
        rows.insert(place + 1, row(article.credit, Part::Other, number));
    if (place + (isOneLine ? 1 : 2) < rows.size())
        rows[place + (isOneLine ? 1 : 2)].gap = m_layout.gap;
}

SetArticle PageSetter::setArticle(const WholeArticle &article, int number)
{
    SetArticle set;
    setHeads(set, article, number);
    const bool hasByline = !article.byline.isEmpty();
    if (hasByline && m_layout.bylines == Bylines::Start) {
        const bool isWithText = areHeadsElsewhere() && chance(m_dice, 60);
        (isWithText ? set.body : set.heads) << row(article.byline, Part::Other, number);
    }
    for (qsizetype at = 0; at < article.paragraphs.size(); ++at) {
        QString text = article.paragraphs[at].text;
        const bool isLast = at + 1 == article.paragraphs.size();
        if (isLast && article.isPhoto)
            text += u' ' + written(u"本报记者 周涛 摄"_s);
        else if (isLast && hasByline && m_layout.bylines == Bylines::BehindText)
            text += article.byline;
        if (article.paragraphs[at].isSubhead)
            set.body << row(heading(4, text), Part::Other, number);
        else
            addParagraph(set.body, text, number);
    }
    if (hasByline && m_layout.bylines == Bylines::End)
        set.body << row(article.byline, Part::Other, number);
    addCaption(set.body, article, number);
    return set;
}

// A block is read a second time, further down in its article.
void PageSetter::repeatSome(Rows &rows)
{
    constexpr qsizetype shortest = 40;
    for (qsizetype at = 0; at + 1 < rows.size(); ++at) {
        if (rows[at].part != Part::Text || rows[at].text.size() < shortest || !chance(m_dice, 30))
            continue;
        Row copy = rows[at];
        copy.part = Part::Other;
        copy.paragraph = -1;
        qsizetype place = at + 2; // between whole paragraphs
        while (place < rows.size() && rows[place].paragraph == rows[place - 1].paragraph)
            ++place;
        rows.insert(place, copy);
        return;
    }
}

// Cuts off what follows a tear.
Rows PageSetter::takeStrip(SetArticle &article)
{
    for (qsizetype at = 2; at + 1 < article.body.size(); ++at) {
        const bool isTorn = article.body[at].part == Part::Text &&
                            article.body[at].paragraph == article.body[at - 1].paragraph;
        if (!isTorn)
            continue;
        const Rows strip = article.body.sliced(at);
        article.body.resize(at);
        return strip;
    }
    return {};
}

void PageSetter::append(const Rows &rows, int gap)
{
    const qsizetype first = m_rows.size();
    m_rows << rows;
    if (first < m_rows.size())
        m_rows[first].gap = std::max(m_rows[first].gap, gap);
}

void PageSetter::addMasthead()
{
    const QStringList lines =
        isHeldOut() ? QStringList{u"青河日报"_s, u"2024年3月4日　星期一"_s, u"农历甲辰年正月廿四"_s,
                                  u"国内统一连续出版物号 CN 21-0012"_s, u"今日8版"_s}
                    : QStringList{u"QINGHE RIBAO"_s, u"中共青河市委员会主管主办"_s,
                                  u"2023年5月12日 星期五"_s, u"总第1234期"_s, u"今日4版"_s};
    for (const QString &line : lines)
        m_rows << row(line, Part::Masthead, -1);
}

void PageSetter::addLabel(int article)
{
    const QStringList labels = isHeldOut() ? QStringList{u"民生资讯 MINSHENG"_s, u"综合新闻"_s}
                                           : QStringList{u"青河时讯 SHIXUN"_s, u"要闻"_s};
    const bool isPlace = m_layout.hasLabels && article == m_layout.articles / 2 + 1;
    if (isPlace)
        m_rows << row(heading(3, labels[roll(m_dice, 2)]), Part::Section, -1);
}

void PageSetter::arrange(QList<SetArticle> articles)
{
    const int gap = std::max(m_layout.gap, m_layout.hasBlankAtBreaks ? 1 : 0);
    Rows strip;
    const qsizetype cut = articles.size() / 2;
    if (m_layout.hasMovedStrips && m_layout.heads == Heads::Above)
        strip = takeStrip(articles[cut]);
    QList<qsizetype> heads(articles.size());
    std::iota(heads.begin(), heads.end(), 0);
    if (areHeadsElsewhere() && chance(m_dice, 50))
        std::shuffle(heads.begin(), heads.end(), m_dice);
    const auto addHeads = [&] {
        for (const qsizetype at : heads)
            append(articles[at].heads, gap);
    };
    if (m_layout.heads == Heads::AllFirst)
        addHeads();
    const qsizetype far = articles.size() - 1;
    if (m_layout.heads == Heads::OneFarAbove)
        append(articles[far].heads, gap);
    for (qsizetype at = 0; at < articles.size(); ++at) {
        addLabel(int(at));
        const bool isFar = m_layout.heads == Heads::OneFarAbove && at == far;
        if (!areHeadsElsewhere() && !isFar)
            append(articles[at].heads, gap);
        append(articles[at].body, gap);
        if (m_layout.heads == Heads::BelowText)
            append(articles[at].heads, gap);
        if (at == (isHeldOut() ? cut - 1 : cut + 1) || (at + 1 == articles.size() && at == cut))
            append(std::exchange(strip, {}), gap);
    }
    append(strip, gap);
    if (m_layout.heads == Heads::AllLast)
        addHeads();
}

SyntheticPage PageSetter::page()
{
    SyntheticPage page{.layout = m_layout};
    QList<SetArticle> articles;
    for (int at = 0; at < m_articles.size(); ++at) {
        articles << setArticle(m_articles[at], at);
        page.articles << SyntheticArticle{.headlines = articles.last().headlines};
        if (m_layout.hasRepeats && at == 0)
            repeatSome(articles.last().body);
    }
    if (m_layout.hasMasthead)
        addMasthead();
    arrange(articles);
    QMap<int, int> lastOfParagraph; // line
    for (const Row &line : std::as_const(m_rows)) {
        for (int blank = 0; blank < line.gap; ++blank)
            page.lines.lines << QString();
        page.lines.lines << line.text;
        const int number = int(page.lines.lines.size());
        if (line.part == Part::Masthead)
            page.masthead << number;
        else if (line.part == Part::Section)
            page.sections << number;
        else
            page.articles[line.article].lines << number;
        if (line.paragraph < 0)
            continue;
        if (lastOfParagraph.contains(line.paragraph))
            page.articles[line.article].joins << QPair(lastOfParagraph[line.paragraph], number);
        lastOfParagraph[line.paragraph] = number;
    }
    return page;
}

} // namespace

SyntheticPage syntheticPage(LayoutSet set, quint32 seed, const QList<WholeArticle> &material)
{
    return PageSetter(set, seed, material).page();
}
