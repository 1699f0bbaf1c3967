#include "ingest/continuation.h"

#include "ingest/echo.h"
#include "ingest/issuepages.h"
#include "ingest/pagenumber.h"
#include "ingest/seam.h"
#include "ingest/storypart.h"
#include "ingest/wordpattern.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMark = 48;    // characters
constexpr qsizetype farthest = 40;       // pages of the file between the parts of a story
constexpr qsizetype mostPartners = 1000; // beyond, nothing is joined
constexpr double clearlyBetter = 2;      // strength of one partner over any other

// In brackets the name of the page or the headline may follow; without them a name after a dot.
QString bracketedForm()
{
    return u"[(（【〔\\[<《「] ?[→▶►>]* ?(?:(?<on>下转|文转|转)|(?<from>上接|文接|紧接|接)) ?第? ?(?<page>"_s +
           pageNumberForm() + u")(?!\\d) ?版?[^()（）【】]{0,30}[)）】〕\\]>》」]"_s;
}

QString plainForm()
{
    return u"[→▶►>]* ?(?:(?<on>下转|文转)|(?<from>上接|文接)) ?第? ?(?<page>"_s + pageNumberForm() +
           u") ?版(?: ?[·:・] ?\\p{Han}{2,6})?"_s;
}

// 转2 may be anything: the number needs 版 behind it or a letter before it.
bool isOfPage(const QRegularExpressionMatch &match)
{
    static const QString page = shadowOf(u"版");
    const QString number = match.captured(u"page"_s);
    return number.front().unicode() < 0x80 && number.front().isLetter()
               ? true
               : match.captured().contains(page);
}

QRegularExpressionMatch matchOf(const QRegularExpression &pattern, const QString &shadow,
                                qsizetype from = 0)
{
    const auto match = pattern.match(shadow, from);
    return match.hasMatch() && isOfPage(match) ? match : QRegularExpressionMatch();
}

// Where the mark at the end of a line begins and the one at its beginning ends.
struct MarkedLine
{
    qsizetype textBegin = 0;
    qsizetype textEnd = 0;
};

MarkedLine textIn(const PrintedText &line)
{
    static const QRegularExpression atEnd = wordPattern(u"(?:"_s + bracketedForm() + u") *。?$"_s);
    static const QRegularExpression plainAtEnd =
        wordPattern(u"(?<=[。！？”…! ])"_s + plainForm() + u" *$"_s);
    static const QRegularExpression atBeginning = wordPattern(u"^(?:"_s + bracketedForm() + u")"_s);
    static const QRegularExpression plainAtBeginning =
        wordPattern(u"^"_s + plainForm() + u"(?= )"_s);
    MarkedLine text{0, line.text.size()};
    for (const QRegularExpression *pattern : {&atBeginning, &plainAtBeginning}) {
        const auto match = matchOf(*pattern, line.shadow.left(longestMark));
        if (match.hasMatch() && text.textBegin == 0)
            text.textBegin = match.capturedEnd();
    }
    const qsizetype from = std::max(text.textBegin, line.shadow.size() - longestMark);
    for (const QRegularExpression *pattern : {&atEnd, &plainAtEnd}) {
        const auto match = matchOf(*pattern, line.shadow, from);
        if (match.hasMatch() && text.textEnd == line.text.size())
            text.textEnd = match.capturedStart();
    }
    return text;
}

bool mayHoldMark(const QString &shadow)
{
    static const CharacterSet signs(u"转接");
    return signs.isIn(QStringView(shadow).left(longestMark)) ||
           signs.isIn(QStringView(shadow).right(longestMark));
}

PrintedLine partOf(const PrintedLine &line, qsizetype begin, qsizetype end)
{
    PrintedLine part = line;
    part.words = line.words.part(begin, end);
    part.width = emWidth(part.words.text);
    if (jumpMark(part.words)) {
        part.heading = 0;
        part.startsParagraph.reset();
    }
    return part;
}

// An article by page and place on it.
struct Spot
{
    qsizetype page = 0;
    qsizetype article = 0; // on that page
    friend bool operator==(const Spot &, const Spot &) = default;
    friend bool operator<(const Spot &one, const Spot &other)
    {
        return std::tie(one.page, one.article) < std::tie(other.page, other.article);
    }
};

struct Partner
{
    Spot tail;
    Spot head;
    double strength = 0;
};

class StoryJumps final
{
public:
    explicit StoryJumps(QList<Page> &pages)
        : m_pages(pages)
    {
        findPartners();
    }

    void join();

private:
    const Article &at(Spot spot) const { return m_pages[spot.page].articles[spot.article]; }
    bool fit(Spot tail, Spot head) const;
    void findPartners();
    void link(const Partner &partner, bool isOnlyOne);
    bool linkTheOnlyOnes();
    bool linkTheClearest();
    void removeJoined();

    QList<Page> &m_pages;
    QList<Partner> m_partners; // not yet decided
    std::map<Spot, Spot> m_headOf;
    std::set<Spot> m_heads;
    std::set<Spot> m_doubtful; // heads that others would have done for, too
};

bool agrees(const QString &said, const QString &printed)
{
    return printed.isEmpty() || isSamePageNumber(said, printed);
}

bool StoryJumps::fit(Spot tail, Spot head) const
{
    const Page &from = m_pages[tail.page];
    const Page &to = m_pages[head.page];
    const bool isForward = tail.page < head.page;
    return tail.page != head.page && std::abs(tail.page - head.page) <= farthest &&
           agrees(at(tail).continuedOn, to.number) && agrees(at(head).continuedFrom, from.number) &&
           (isForward || (!from.number.isEmpty() && !to.number.isEmpty())) &&
           mayBeOneIssue(from, to);
}

QString shadowOfTitles(const Article &article)
{
    QString shadow;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Paragraph && block.kind != BlockKind::Caption)
            shadow += shadowOf(article.sourceText.mid(block.range.begin, block.range.length()));
    }
    return shadow;
}

double seamStrength(const Article &tail, const Article &head)
{
    const QList<Piece> pieces{{.words = lastParagraph(tail)}, {.words = firstParagraph(head)}};
    if (pieces[0].words.text.isEmpty() || pieces[1].words.text.isEmpty())
        return 0;
    return Seams(pieces).strength(0, 1);
}

void StoryJumps::findPartners()
{
    QList<Spot> tails;
    QList<Spot> heads;
    QStringList texts;
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        for (qsizetype article = 0; article < m_pages[page].articles.size(); ++article) {
            const Spot spot{page, article};
            if (!at(spot).continuedOn.isEmpty()) {
                tails << spot;
                texts << shadowOf(at(spot).sourceText);
            }
            if (!at(spot).continuedFrom.isEmpty())
                heads << spot;
        }
    }
    const Echoes echoes(texts);
    for (qsizetype tail = 0; tail < tails.size(); ++tail) {
        for (const Spot &head : std::as_const(heads)) {
            if (m_partners.size() <= mostPartners && fit(tails[tail], head))
                m_partners << Partner{tails[tail], head,
                                      seamStrength(at(tails[tail]), at(head)) +
                                          echoes.strength(shadowOfTitles(at(head)), tail)};
        }
    }
}

bool isRival(const Partner &one, const Partner &other)
{
    return (one.tail == other.tail) != (one.head == other.head);
}

void StoryJumps::link(const Partner &partner, bool isOnlyOne)
{
    m_headOf[partner.tail] = partner.head;
    m_heads.insert(partner.head);
    if (!isOnlyOne)
        m_doubtful.insert(partner.head);
    m_partners.removeIf([partner](const Partner &other) {
        return other.tail == partner.tail || other.head == partner.head;
    });
}

bool StoryJumps::linkTheOnlyOnes()
{
    for (const Partner &partner : std::as_const(m_partners)) {
        if (std::ranges::none_of(m_partners,
                                 [&](const Partner &other) { return isRival(partner, other); })) {
            link(Partner(partner), true);
            return true;
        }
    }
    return false;
}

bool StoryJumps::linkTheClearest()
{
    for (const Partner &partner : std::as_const(m_partners)) {
        const auto isBeaten = [&](const Partner &other) {
            return isRival(partner, other) && partner.strength < other.strength + clearlyBetter;
        };
        if (partner.strength > 0 && std::ranges::none_of(m_partners, isBeaten)) {
            link(Partner(partner), false);
            return true;
        }
    }
    return false;
}

void StoryJumps::removeJoined()
{
    QList<Spot> heads(m_heads.begin(), m_heads.end());
    std::ranges::reverse(heads); // those before the one that goes keep their places
    for (const Spot &head : std::as_const(heads))
        m_pages[head.page].articles.removeAt(head.article);
}

void StoryJumps::join()
{
    if (m_partners.size() > mostPartners)
        return;
    bool hasRivals = false; // whoever is left after others were chosen had rivals as well
    while (linkTheOnlyOnes())
        ;
    while (linkTheClearest())
        hasRivals = true;
    while (hasRivals && linkTheOnlyOnes())
        ;
    for (const auto &[tail, unused] : m_headOf) {
        if (m_heads.contains(tail))
            continue; // the middle of a story
        Article &whole = m_pages[tail.page].articles[tail.article];
        for (auto part = m_headOf.find(tail); part != m_headOf.end();
             part = m_headOf.find(part->second))
            appendPart(whole, at(part->second), m_doubtful.contains(part->second));
    }
    removeJoined();
}

} // namespace

std::optional<JumpMark> jumpMark(const PrintedText &line)
{
    if (line.shadow.size() > longestMark || !mayHoldMark(line.shadow))
        return {};
    static const QRegularExpression bracketed = wordPattern(u"^"_s + bracketedForm() + u" *。?$"_s);
    static const QRegularExpression plain = wordPattern(u"^"_s + plainForm() + u"$"_s);
    for (const QRegularExpression *pattern : {&bracketed, &plain}) {
        const auto match = matchOf(*pattern, line.shadow);
        if (match.hasMatch())
            return JumpMark{match.hasCaptured(u"on"_s) ? JumpMark::Way::On : JumpMark::Way::From,
                            pageNumberFrom(match.capturedView(u"page"_s))};
    }
    return {};
}

QList<PrintedLine> withJumpMarksApart(const QList<PrintedLine> &lines)
{
    QList<PrintedLine> result;
    for (const PrintedLine &line : lines) {
        const bool mayBeMarked = mayHoldMark(line.words.shadow);
        const MarkedLine text =
            mayBeMarked ? textIn(line.words) : MarkedLine{0, line.words.text.size()};
        int gap = line.gap;
        for (const auto &[begin, end] : {std::pair<qsizetype, qsizetype>(0, text.textBegin),
                                         std::pair(text.textBegin, text.textEnd),
                                         std::pair(text.textEnd, line.words.text.size())}) {
            PrintedLine part = begin == 0 && end == line.words.text.size() && !mayBeMarked
                                   ? line
                                   : partOf(line, begin, end);
            if (part.words.text.isEmpty())
                continue;
            part.gap = gap;
            gap = 0;
            result << part;
        }
    }
    return result;
}

void joinOverPages(QList<Page> &pages)
{
    if (pages.size() > 1)
        StoryJumps(pages).join();
}
