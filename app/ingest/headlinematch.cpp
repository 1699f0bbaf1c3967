#include "ingest/headlinematch.h"

#include "ingest/echo.h"

#include <algorithm>
#include <optional>

namespace {

constexpr double faintestLine = 3.5;   // the echo each title of a far headline must have
constexpr double clearEcho = 5.0;      // what a headline needs to leave the story below it
constexpr double clearlyMore = 2.0;    // times the echo in the story below it
constexpr qsizetype mostTitles = 3;    // of one headline
constexpr qsizetype mostCompared = 60; // titles or stories; beyond, nothing is matched
constexpr double widestLabel = 9;      // em

// Stories without a headline, each with the sections that go on from it.
struct Headless
{
    qsizetype first = 0; // story
    qsizetype last = 0;
    qsizetype main = -1; // the headed story it goes on from unless it is claimed; -1 without one
};

// Titles that stand together and may be a headline: a run of one heading's titles.
struct Run
{
    qsizetype heading = 0; // of the candidates
    qsizetype first = 0;   // title of that heading
    qsizetype count = 0;
};

struct Claim
{
    Run run;
    qsizetype headless = 0;
    double strength = 0;
};

class HeadlineMatch final
{
public:
    HeadlineMatch(PageStories &page, const QList<Piece> &pieces);

    void match();

private:
    void findHeadless();
    void findCandidates();
    QString shadowOf(const Headless &headless) const;
    double strength(PieceIndex title, qsizetype headless) const;
    double strengthAtHome(PieceIndex title, qsizetype candidate) const;
    std::optional<Claim> claim(const Run &run, qsizetype headless) const;
    std::optional<Claim> strongestClaim() const;
    void grant(const Claim &claim);
    void grantLeftOver();
    void releaseClaimed();

    PageStories &m_page;
    const QList<Piece> &m_pieces;
    QList<Headless> m_headless;
    QList<bool> m_isTaken;       // by headless
    QList<Heading> m_candidates; // loose headings, then headings that stand above a story
    QList<qsizetype> m_homes;    // the story a candidate stands above; -1 for a loose one
    QList<PieceIndex> m_claimed; // titles and bylines
    QList<qsizetype> m_textOf;   // by story: which of the texts; -1 for a headless one
    Echoes m_echoes{{}};
};

bool isSection(const Story &story, const QList<Piece> &pieces)
{
    return story.isContinued && !story.body.isEmpty() &&
           pieces[story.body.first()].kind == PieceKind::Title;
}

HeadlineMatch::HeadlineMatch(PageStories &page, const QList<Piece> &pieces)
    : m_page(page)
    , m_pieces(pieces)
{
    findHeadless();
    findCandidates();
    QStringList texts;
    for (const Headless &headless : m_headless)
        texts << shadowOf(headless);
    for (qsizetype at = 0; at < m_page.stories.size(); ++at) {
        m_textOf << (m_page.stories[at].isHeaded() ? texts.size() : -1);
        if (m_page.stories[at].isHeaded())
            texts << shadowOf({at, at});
    }
    m_echoes = Echoes(texts);
}

void HeadlineMatch::findHeadless()
{
    qsizetype main = -1;
    for (qsizetype at = 0; at < m_page.stories.size(); ++at) {
        if (m_page.stories[at].isHeaded()) {
            main = at;
            continue;
        }
        const bool goesOn = !m_headless.isEmpty() && m_headless.last().last == at - 1 &&
                            isSection(m_page.stories[at], m_pieces);
        if (goesOn)
            m_headless.last().last = at;
        else
            m_headless << Headless{at, at, main};
    }
    m_isTaken.fill(false, m_headless.size());
}

void HeadlineMatch::findCandidates()
{
    m_candidates = m_page.looseHeadings;
    m_homes.fill(-1, m_candidates.size());
    for (qsizetype at = 0; at < m_page.stories.size(); ++at) {
        if (m_page.stories[at].heading.titles.size() > 1) {
            m_candidates << Heading{m_page.stories[at].heading.titles, {}};
            m_homes << at;
        }
    }
}

QString HeadlineMatch::shadowOf(const Headless &headless) const
{
    QString shadow;
    for (qsizetype at = headless.first; at <= headless.last; ++at) {
        for (const PieceIndex piece : m_page.stories[at].body)
            shadow += m_pieces[piece].words.shadow;
    }
    return shadow;
}

double HeadlineMatch::strength(PieceIndex title, qsizetype headless) const
{
    return m_echoes.strength(m_pieces[title].words.shadow, headless);
}

double HeadlineMatch::strengthAtHome(PieceIndex title, qsizetype candidate) const
{
    const qsizetype home = m_homes[candidate];
    return home < 0 ? 0 : m_echoes.strength(m_pieces[title].words.shadow, m_textOf[home]);
}

std::optional<Claim> HeadlineMatch::claim(const Run &run, qsizetype headless) const
{
    const bool isOwnText =
        m_homes[run.heading] >= 0 && m_homes[run.heading] == m_headless[headless].main;
    if (isOwnText)
        return {};
    Claim claim{.run = run, .headless = headless};
    for (const PieceIndex title : m_candidates[run.heading].titles.sliced(run.first, run.count)) {
        const double there = strength(title, headless);
        const bool isAtHome = m_homes[run.heading] >= 0;
        const bool isClear =
            !isAtHome ||
            (there >= clearEcho && there >= clearlyMore * strengthAtHome(title, run.heading));
        if (there < faintestLine || !isClear || m_claimed.contains(title))
            return {};
        claim.strength += there;
    }
    return claim;
}

std::optional<Claim> HeadlineMatch::strongestClaim() const
{
    std::optional<Claim> best;
    const auto weigh = [&](const Run &run) {
        for (qsizetype headless = 0; headless < m_headless.size(); ++headless) {
            const auto found = m_isTaken[headless] ? std::nullopt : claim(run, headless);
            if (found && (!best || found->strength > best->strength))
                best = found;
        }
    };
    for (qsizetype heading = 0; heading < m_candidates.size(); ++heading) {
        const qsizetype titles = m_candidates[heading].titles.size();
        for (qsizetype first = 0; first < titles; ++first) {
            for (qsizetype count = 1; count <= std::min(mostTitles, titles - first); ++count)
                weigh({heading, first, count});
        }
    }
    return best;
}

// A byline belongs to the title directly above it.
void HeadlineMatch::grant(const Claim &claim)
{
    const Heading &from = m_candidates[claim.run.heading];
    Story &story = m_page.stories[m_headless[claim.headless].first];
    story.heading.titles = from.titles.sliced(claim.run.first, claim.run.count);
    if (claim.run.first + claim.run.count == from.titles.size())
        story.heading.bylines << from.bylines;
    story.isContinued = false;
    story.isFarHeadline = true;
    m_claimed << story.heading.titles << story.heading.bylines;
    m_isTaken[claim.headless] = true;
}

// One story left and one headline left: they belong together, even if nothing echoes. A short title
// without numbers or marks may be a label.
void HeadlineMatch::grantLeftOver()
{
    QList<Run> runs;
    for (qsizetype heading = 0; heading < m_page.looseHeadings.size(); ++heading) {
        const QList<PieceIndex> &titles = m_candidates[heading].titles;
        for (qsizetype at = 0; at < titles.size(); ++at) {
            if (!m_claimed.contains(titles[at]) && m_pieces[titles[at]].width > widestLabel)
                runs << Run{heading, at, 1};
        }
    }
    if (runs.size() == 1 && m_isTaken.count(false) == 1)
        grant({runs.first(), m_isTaken.indexOf(false), 0});
}

void HeadlineMatch::releaseClaimed()
{
    const auto isClaimed = [this](PieceIndex piece) { return m_claimed.contains(piece); };
    for (Heading &heading : m_page.looseHeadings) {
        heading.titles.removeIf(isClaimed);
        heading.bylines.removeIf(isClaimed);
    }
    for (const qsizetype home : m_homes) {
        if (home >= 0)
            m_page.stories[home].heading.titles.removeIf(isClaimed);
    }
}

void HeadlineMatch::match()
{
    if (m_headless.size() > mostCompared || m_candidates.size() > mostCompared)
        return;
    while (const auto claim = strongestClaim())
        grant(*claim);
    grantLeftOver();
    releaseClaimed();
}

// Captions keep pointing at their stories: `into` is where each of the old ones went.
void renumber(QList<LooseCaption> &captions, const QList<qsizetype> &into)
{
    for (LooseCaption &caption : captions) {
        caption.before = caption.before < 0 ? -1 : into[caption.before];
        caption.after = caption.after < 0 ? -1 : into[caption.after];
    }
}

void append(Story &story, const Story &next)
{
    story.body << next.body;
    story.closing << next.closing;
    story.repeated << next.repeated;
}

// Puts stories that nothing claimed together with the one they go on from; a picture that was set
// across the columns between them is passed over.
void joinContinued(PageStories &page, const QList<Piece> &pieces)
{
    QList<Story> joined;
    QList<qsizetype> into;
    qsizetype main = -1; // the last story that may go on
    for (const Story &story : page.stories) {
        if (story.isContinued && main >= 0) {
            append(joined[main], story);
        } else {
            joined << story;
            if (main < 0 || !pieces[story.body.value(0)].isAcrossColumns)
                main = joined.size() - 1;
        }
        into << (story.isContinued && main >= 0 ? main : joined.size() - 1);
    }
    renumber(page.captions, into);
    page.stories = joined;
}

} // namespace

void matchHeadlines(PageStories &page, const QList<Piece> &pieces)
{
    HeadlineMatch(page, pieces).match();
    joinContinued(page, pieces);
}

void placeCaptions(PageStories &page, const QList<Piece> &pieces)
{
    QStringList texts;
    for (const Story &story : page.stories) {
        QString text;
        for (const PieceIndex piece : story.heading.titles + story.body)
            text += pieces[piece].words.shadow;
        texts << text;
    }
    const Echoes echoes(texts);
    qsizetype last = -1; // where the caption before went: its credit follows it
    for (const LooseCaption &caption : page.captions) {
        const QString &words = pieces[caption.piece].words.shadow;
        qsizetype story = caption.before < 0 ? caption.after : caption.before;
        const bool isCredit = pieces[caption.piece].kind == PieceKind::Credit;
        const bool isBetween =
            caption.before >= 0 && caption.after >= 0 && caption.before != caption.after;
        if (isCredit && last >= 0 && pieces[caption.piece - 1].kind == PieceKind::Caption)
            story = last;
        else if (isBetween &&
                 echoes.strength(words, caption.after) > echoes.strength(words, caption.before))
            story = caption.after;
        if (story >= 0)
            page.stories[story].captions << caption.piece;
        last = story;
    }
}
