#include "ingest/story.h"

#include "ingest/byline.h"
#include "ingest/cohesion.h"
#include "ingest/dateline.h"
#include "ingest/linekind.h"
#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double widestSubhead = 24; // em
// Cohesion (see there) of a story with what stands below a title in it. A story that has said whom
// it is by is complete; one that has not yet is expected to go on.
constexpr double sameStory = 1.3;
constexpr double sameUnsignedStory = 0.6;
constexpr qsizetype longestPictureStory = 3; // paragraphs
constexpr qsizetype fewestInZone = 3; // headlines; kicker, main one and subtitle may be three

bool hasComma(const Piece &title)
{
    return title.words.shadow.contains(u',');
}

class StoryTeller final
{
public:
    explicit StoryTeller(QList<Piece> &pieces)
        : m_pieces(pieces)
        , m_cohesion(pieces)
        , m_bylinesStandFirst(bylinesStandFirst())
    {
    }

    PageStories tell();

private:
    void take(PieceIndex piece);
    void takeLabel(PieceIndex piece);
    void takeTitle(PieceIndex piece);
    void takeByline(PieceIndex piece);
    void takeCredit(PieceIndex piece);
    void takeCaption(PieceIndex piece);
    void takeBody(PieceIndex piece);
    void takeRepeated(PieceIndex piece);

    void begin(Story story);
    void tellTitles();
    bool isHeadlineZone() const;
    void settleHeadings(PieceIndex body);
    void loosenHeadings();
    bool isHeadline(const Heading &heading, PieceIndex body) const;
    bool isSubhead(const Heading &heading) const;
    bool endsWithSubhead(const Heading &heading, PieceIndex body) const;
    bool outranksStory(const Piece &title) const;
    bool changesSubject(const Heading &heading) const;
    bool bylinesStandFirst() const;
    bool isFinished() const;
    bool isPictureStory() const;
    QString labelFor(const Heading &heading, PieceIndex body);

    Story &story() { return m_page.stories.last(); }
    const Story &story() const { return m_page.stories.last(); }
    bool hasStory() const { return !m_page.stories.isEmpty(); }

    QList<Piece> &m_pieces;
    const Cohesion m_cohesion;
    const bool m_bylinesStandFirst;
    PageStories m_page;
    QList<Heading> m_headings; // read, but no text below them yet
    QString m_label;
    bool m_isPictureLabel = false;
    bool m_isAfterLabel = false; // nothing but titles since the label
    int m_headingUnderLabel = 0; // level of the first heading under it
    int m_headingOfStory = 0;    // level of the story's headline
    int m_headingOfZone = 0;     // lowest level of the headlines that stand in a row
};

PageStories StoryTeller::tell()
{
    for (PieceIndex piece = 0; piece < m_pieces.size(); ++piece)
        take(piece);
    loosenHeadings();
    if (!hasStory())
        tellTitles();
    return m_page;
}

// A page of nothing but short lines is one story: a list, or all that could be read.
void StoryTeller::tellTitles()
{
    Story story;
    for (const Heading &heading : std::as_const(m_page.looseHeadings))
        story.body << heading.titles << heading.bylines;
    for (const PieceIndex line : story.body)
        m_pieces[line].kind = PieceKind::Verse;
    const bool hasWords = std::ranges::any_of(story.body, [this](PieceIndex line) {
        return std::ranges::any_of(m_pieces[line].words.text, [](QChar c) { return c.isLetter(); });
    });
    if (!hasWords)
        return;
    m_page.looseHeadings.clear();
    begin(story);
}

void StoryTeller::take(PieceIndex piece)
{
    switch (m_pieces[piece].kind) {
    case PieceKind::Masthead:
    case PieceKind::Scrap:
        break;
    case PieceKind::Label:
        takeLabel(piece);
        break;
    case PieceKind::Title:
        takeTitle(piece);
        break;
    case PieceKind::Byline:
        takeByline(piece);
        break;
    case PieceKind::Credit:
        takeCredit(piece);
        break;
    case PieceKind::Caption:
        takeCaption(piece);
        break;
    case PieceKind::Repeated:
        takeRepeated(piece);
        break;
    case PieceKind::Body:
    case PieceKind::Verse:
        takeBody(piece);
        break;
    }
}

void StoryTeller::takeLabel(PieceIndex piece)
{
    static const QRegularExpression pinyin(u"\\s+[A-Z]+$"_s);
    loosenHeadings();
    m_label = m_pieces[piece].words.text;
    m_label.remove(pinyin);
    m_isPictureLabel = isPictureLabel(m_pieces[piece].words);
    m_isAfterLabel = true;
    m_headingUnderLabel = 0;
}

// A byline closes the headline it stands under; the next title begins another heading.
void StoryTeller::takeTitle(PieceIndex piece)
{
    const bool isComplete = !m_headings.isEmpty() && !m_headings.last().titles.isEmpty() &&
                            !m_headings.last().bylines.isEmpty();
    if (m_headings.isEmpty() || isComplete)
        m_headings.append(Heading());
    m_headings.last().titles << piece;
}

void StoryTeller::takeByline(PieceIndex piece)
{
    if (!m_headings.isEmpty())
        m_headings.last().bylines << piece;
    else if (hasStory() && !m_bylinesStandFirst)
        story().closing << piece;
    else
        m_headings.append(Heading{{}, {piece}});
}

void StoryTeller::takeCredit(PieceIndex piece)
{
    const bool isOfCaption = piece > 0 && m_pieces[piece - 1].kind == PieceKind::Caption;
    if (!isOfCaption && m_headings.isEmpty() && hasStory() && isPictureStory())
        story().closing << piece;
    else
        takeCaption(piece);
}

void StoryTeller::takeCaption(PieceIndex piece)
{
    m_page.captions << LooseCaption{piece, m_page.stories.size() - 1, -1};
}

void StoryTeller::takeRepeated(PieceIndex piece)
{
    if (hasStory())
        story().repeated << piece;
}

bool StoryTeller::isPictureStory() const
{
    const bool hasDateline = std::ranges::any_of(story().body, [this](PieceIndex piece) {
        return dateline(m_pieces[piece].words).has_value();
    });
    return story().isHeaded() && !hasDateline && story().body.size() <= longestPictureStory;
}

bool StoryTeller::isFinished() const
{
    if (!story().closing.isEmpty())
        return true;
    if (story().body.isEmpty())
        return false;
    const PrintedText &last = m_pieces[story().body.last()].words;
    return closingByline(last) || closingCredit(last) >= 0;
}

// A Markdown heading of the same or a higher level than the story's own begins another story.
// Below headlines that stand in a row it is a subhead if its level is lower than theirs.
bool StoryTeller::outranksStory(const Piece &title) const
{
    const int level = std::max(m_headingOfStory, m_headingOfZone);
    return title.heading > 0 && (level == 0 || title.heading <= level);
}

bool StoryTeller::isHeadline(const Heading &heading, PieceIndex body) const
{
    const auto isDashed = [this](PieceIndex title) {
        return isSubtitle(m_pieces[title].words) || isKicker(m_pieces[title].words);
    };
    return !hasStory() || m_isAfterLabel || isFinished() || !heading.bylines.isEmpty() ||
           heading.titles.size() > 1 || dateline(m_pieces[body].words) ||
           std::ranges::any_of(heading.titles, isDashed) ||
           outranksStory(m_pieces[heading.titles.first()]);
}

// Plain text below a title goes on with the story if it speaks of the same things.
bool StoryTeller::changesSubject(const Heading &heading) const
{
    qsizetype first = m_page.stories.size() - 1;
    while (first > 0 && m_page.stories[first].isContinued)
        --first;
    const Story &main = m_page.stories[first];
    const PieceIndex begin = main.body.value(0);
    const bool isSigned = !main.heading.bylines.isEmpty() || dateline(m_pieces[begin].words);
    const auto cohesion = m_cohesion.across(begin, heading.titles.first());
    return cohesion && *cohesion < (isSigned ? sameStory : sameUnsignedStory);
}

// Whether bylines stand above the texts of the page: the first one does, and none below the last.
bool StoryTeller::bylinesStandFirst() const
{
    const auto isText = [](const Piece &piece) { return piece.kind == PieceKind::Body; };
    const auto isByline = [](const Piece &piece) { return piece.kind == PieceKind::Byline; };
    const auto first = std::find_if(m_pieces.begin(), m_pieces.end(), isText);
    const auto last = std::find_if(m_pieces.rbegin(), m_pieces.rend(), isText);
    if (first == m_pieces.end() || first == m_pieces.begin())
        return false;
    const bool isAboveFirst =
        isByline(*(first - 1)) && std::count_if(m_pieces.begin(), first, isByline) == 1;
    const bool isBelowLast = last != m_pieces.rbegin() && isByline(*(last - 1));
    const auto titles = std::count_if(
        m_pieces.begin(), first, [](const Piece &piece) { return piece.kind == PieceKind::Title; });
    return isAboveFirst && !isBelowLast && (titles == 0 || titles >= fewestInZone);
}

// The last of several Markdown headings is a subhead if it is of a lower level and plain text
// follows it.
bool StoryTeller::endsWithSubhead(const Heading &heading, PieceIndex body) const
{
    if (heading.titles.size() < 2 || !heading.bylines.isEmpty() || dateline(m_pieces[body].words))
        return false;
    const Piece &first = m_pieces[heading.titles.first()];
    const Piece &last = m_pieces[heading.titles.last()];
    return first.heading > 0 && last.heading > first.heading && !isSubtitle(last.words);
}

bool StoryTeller::isSubhead(const Heading &heading) const
{
    const Piece &title = m_pieces[heading.titles.first()];
    return title.heading > 0 || (title.width <= widestSubhead && !hasComma(title));
}

void StoryTeller::begin(Story story)
{
    m_page.stories << std::move(story);
}

// Section labels cover the stories below them up to the next label, to a heading of a higher level,
// or, if they are of pictures, to the first story that is none.
QString StoryTeller::labelFor(const Heading &heading, PieceIndex body)
{
    const int level = m_pieces[heading.titles.value(0, body)].heading;
    const bool isHigher = level < m_headingUnderLabel;
    const bool isNoPicture = m_isPictureLabel && !m_isAfterLabel && hasStory() && isFinished();
    if (m_isAfterLabel)
        m_headingUnderLabel = level;
    else if (isHigher || isNoPicture)
        m_label.clear();
    return m_label;
}

// Many headlines in a row belong to stories that stand elsewhere: the headlines of a page, read
// before its columns.
bool StoryTeller::isHeadlineZone() const
{
    qsizetype headlines = 0;
    for (const Heading &heading : m_headings) {
        bool isBound = false; // to the title before
        for (const PieceIndex title : heading.titles) {
            const PrintedText &words = m_pieces[title].words;
            headlines += isBound || isSubtitle(words) ? 0 : 1;
            isBound = isKicker(words);
        }
    }
    return headlines >= fewestInZone;
}

// What was read above `body` becomes its headline, its subhead, or text that only looked like one.
void StoryTeller::settleHeadings(PieceIndex body)
{
    Heading heading = m_headings.takeLast();
    const bool isBelowByline = !m_headings.isEmpty() && !m_headings.last().bylines.isEmpty();
    const bool isOfBody = heading.titles.isEmpty() || !isBelowByline ||
                          !heading.bylines.isEmpty() || dateline(m_pieces[body].words);
    Heading subhead;
    if (!isOfBody) {
        subhead = heading;
        heading = m_headings.takeLast();
    } else if (endsWithSubhead(heading, body)) {
        subhead.titles << heading.titles.takeLast();
    }
    m_page.looseHeadings << m_headings;
    m_headings.clear();
    if (heading.titles.isEmpty() || isHeadline(heading, body)) {
        const QString label = labelFor(heading, body);
        m_headingOfStory = m_pieces[heading.titles.value(0, body)].heading;
        begin({.heading = heading, .body = subhead.titles, .label = label});
    } else if (isSubhead(heading)) {
        begin({.body = heading.titles,
               .label = m_label,
               .isContinued = true,
               .mayBegin = changesSubject(heading)});
    } else {
        for (const PieceIndex title : heading.titles)
            m_pieces[title].kind = PieceKind::Body;
        story().body << heading.titles;
    }
}

void StoryTeller::loosenHeadings()
{
    m_page.looseHeadings << m_headings;
    m_headings.clear();
}

void StoryTeller::takeBody(PieceIndex piece)
{
    const bool hasDateline = dateline(m_pieces[piece].words).has_value();
    if (!m_headings.isEmpty() && isHeadlineZone()) {
        Heading own; // a byline that stands first is of the text below it
        if (m_bylinesStandFirst)
            own.bylines = std::exchange(m_headings.last().bylines, {});
        for (const Heading &heading : std::as_const(m_headings)) {
            for (const PieceIndex title : heading.titles)
                m_headingOfZone = std::max(m_headingOfZone, m_pieces[title].heading);
        }
        loosenHeadings();
        m_headingOfStory = 0;
        begin({.heading = own, .label = labelFor({}, piece)});
    } else if (!m_headings.isEmpty()) {
        settleHeadings(piece);
    } else if (!hasStory() || m_isAfterLabel || hasDateline || m_pieces[piece].isAcrossColumns) {
        begin({.label = labelFor({}, piece)});
    } else if (isFinished()) {
        begin({.label = m_label, .isContinued = true, .mayBegin = true});
    }
    m_isAfterLabel = false;
    for (LooseCaption &caption : m_page.captions) {
        if (caption.after < 0)
            caption.after = m_page.stories.size() - 1;
    }
    story().body << piece;
}

} // namespace

PageStories tellStories(QList<Piece> &pieces)
{
    return StoryTeller(pieces).tell();
}
