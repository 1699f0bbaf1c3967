#include "ingest/headlinematch.h"

#include "ingest/echo.h"
#include "ingest/headlinezone.h"
#include "ingest/linekind.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace {

constexpr double faintestLine = 3.5; // the echo each title of a far headline must have
constexpr double clearEcho = 5.0;    // what a headline needs to leave the story below it
constexpr double clearlyMore = 2.0;  // times the echo in the story below it
constexpr double asGoodAsBest = 0.6; // of the best echo of a title
constexpr qsizetype mostTitles = 4;  // of one headline
constexpr double widestLabel = 8;    // em

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
    void findBestEchoes();
    QString shadowOf(const Headless &headless) const;
    bool isBound(qsizetype candidate, qsizetype title) const;
    bool begins(qsizetype candidate, qsizetype title) const;
    double strengthAtHome(PieceIndex title, qsizetype candidate) const;
    std::optional<Claim> claim(const Run &run, qsizetype headless) const;
    QList<Claim> claims() const;
    bool isClaimed(const Run &run) const;
    void grant(const Claim &claim);
    void grantNeighbours();
    QList<Run> runsLeft(bool linesTogether) const;
    QList<qsizetype> headlessLeft() const;
    void grantInOrder();
    void releaseClaimed();

    PageStories &m_page;
    const QList<Piece> &m_pieces;
    QList<Headless> m_headless;
    QList<bool> m_isTaken;            // by headless
    QList<Heading> m_candidates;      // loose headings, then headings that stand above a story
    QList<qsizetype> m_homes;         // the story a candidate stands above; -1 for a loose one
    QSet<PieceIndex> m_claimed;       // titles and bylines
    QHash<PieceIndex, double> m_best; // by title: its strongest echo
    QList<qsizetype> m_textOf;        // by story: which of the texts; -1 for a headless one
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
    if (m_headless.isEmpty() || m_candidates.isEmpty())
        return;
    QStringList texts;
    for (const Headless &headless : std::as_const(m_headless))
        texts << shadowOf(headless);
    for (qsizetype at = 0; at < m_page.stories.size(); ++at) {
        m_textOf << (m_page.stories[at].isHeaded() ? texts.size() : -1);
        if (m_page.stories[at].isHeaded())
            texts << shadowOf({at, at});
    }
    m_echoes = Echoes(texts);
    findBestEchoes();
}

void HeadlineMatch::findBestEchoes()
{
    for (const Heading &heading : std::as_const(m_candidates)) {
        for (const PieceIndex title : heading.titles) {
            const QString &words = m_pieces[title].words.shadow;
            for (const qsizetype text : m_echoes.textsSharing(words)) {
                if (text < m_headless.size())
                    m_best[title] = std::max(m_best[title], m_echoes.strength(words, text));
            }
        }
    }
}

// Sections go with the headless story before them.
void HeadlineMatch::findHeadless()
{
    qsizetype main = -1;
    for (qsizetype at = 0; at < m_page.stories.size(); ++at) {
        const Story &story = m_page.stories[at];
        if (story.isHeaded()) {
            main = at;
            continue;
        }
        const bool goesOn =
            !m_headless.isEmpty() && m_headless.last().last == at - 1 && isSection(story, m_pieces);
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

double HeadlineMatch::strengthAtHome(PieceIndex title, qsizetype candidate) const
{
    const qsizetype home = m_homes[candidate];
    return home < 0 ? 0 : m_echoes.strength(m_pieces[title].words.shadow, m_textOf[home]);
}

// Whether dashes bind the title to the one before it: a subtitle, or what stands below a kicker.
bool HeadlineMatch::isBound(qsizetype candidate, qsizetype title) const
{
    const QList<PieceIndex> &titles = m_candidates[candidate].titles;
    return title > 0 && title < titles.size() &&
           (isSubtitle(m_pieces[titles[title]].words) ||
            isKicker(m_pieces[titles[title - 1]].words));
}

// Whether dashes tell that another headline begins with the title: what stands below a subtitle, or
// a kicker.
bool HeadlineMatch::begins(qsizetype candidate, qsizetype title) const
{
    const QList<PieceIndex> &titles = m_candidates[candidate].titles;
    return title > 0 && !isBound(candidate, title) &&
           (isSubtitle(m_pieces[titles[title - 1]].words) ||
            isKicker(m_pieces[titles[title]].words));
}

std::optional<Claim> HeadlineMatch::claim(const Run &run, qsizetype headless) const
{
    const bool isAtHome = m_homes[run.heading] >= 0;
    const bool isOwnText = isAtHome && m_homes[run.heading] == m_headless[headless].main;
    if (isOwnText || isBound(run.heading, run.first) || isBound(run.heading, run.first + run.count))
        return {};
    for (qsizetype at = run.first + 1; at < run.first + run.count; ++at) {
        if (begins(run.heading, at))
            return {};
    }
    Claim claim{.run = run, .headless = headless};
    bool isSaidAgain = true; // some of the titles that dashes bind together
    for (qsizetype at = run.first; at < run.first + run.count; ++at) {
        const PieceIndex title = m_candidates[run.heading].titles[at];
        const double there = m_echoes.strength(m_pieces[title].words.shadow, headless);
        const bool isClear =
            !isAtHome ||
            (there >= clearEcho && there >= clearlyMore * strengthAtHome(title, run.heading));
        const bool isNext = !isBound(run.heading, at);
        if (!isClear || (isNext && !isSaidAgain))
            return {};
        const bool isEcho = there >= faintestLine && there >= asGoodAsBest * m_best.value(title);
        isSaidAgain = (isSaidAgain && !isNext) || isEcho;
        claim.strength += there;
    }
    return isSaidAgain ? std::optional(claim) : std::nullopt;
}

QList<Claim> HeadlineMatch::claims() const
{
    QList<Claim> all;
    for (qsizetype heading = 0; heading < m_candidates.size(); ++heading) {
        const QList<PieceIndex> &titles = m_candidates[heading].titles;
        for (qsizetype first = 0; first < titles.size(); ++first) {
            QString words;
            const qsizetype most = std::min(mostTitles, titles.size() - first);
            for (qsizetype count = 1; count <= most; ++count) {
                words += m_pieces[titles[first + count - 1]].words.shadow + u' ';
                for (const qsizetype headless : m_echoes.textsSharing(words)) {
                    if (headless >= m_headless.size())
                        break;
                    if (const auto found = claim({heading, first, count}, headless))
                        all << *found;
                }
            }
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Claim::strength);
    return all;
}

bool HeadlineMatch::isClaimed(const Run &run) const
{
    const auto titles = m_candidates[run.heading].titles.sliced(run.first, run.count);
    return std::ranges::any_of(titles, [this](PieceIndex t) { return m_claimed.contains(t); });
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
    for (const PieceIndex piece : story.heading.titles + story.heading.bylines)
        m_claimed.insert(piece);
    m_isTaken[claim.headless] = true;
}

// Loose titles that nothing has claimed, as headlines: dashes bind them, and, if asked for, lines
// of a column that are about equally long.
QList<Run> HeadlineMatch::runsLeft(bool linesTogether) const
{
    constexpr double equallyLong = 0.75;
    QList<Run> runs;
    for (qsizetype heading = 0; heading < m_page.looseHeadings.size(); ++heading) {
        const QList<PieceIndex> &titles = m_candidates[heading].titles;
        bool goesOn = false;
        for (qsizetype at = 0; at < titles.size(); ++at) {
            const Piece &title = m_pieces[titles[at]];
            if (m_claimed.contains(titles[at]) || title.width <= widestLabel) {
                goesOn = false;
                continue;
            }
            const double before = goesOn ? m_pieces[titles[at - 1]].width : 0;
            const bool isLine =
                linesTogether && title.isColumnLine &&
                std::min(before, title.width) >= equallyLong * std::max(before, title.width);
            if (goesOn && (isBound(heading, at) || isLine))
                ++runs.last().count;
            else
                runs << Run{heading, at, 1};
            goesOn = true;
        }
    }
    return runs;
}

QList<qsizetype> HeadlineMatch::headlessLeft() const
{
    QList<qsizetype> left;
    for (qsizetype at = 0; at < m_headless.size(); ++at) {
        const Story &story = m_page.stories[m_headless[at].first];
        const bool mayBegin = !story.isContinued || (story.mayBegin && !isSection(story, m_pieces));
        if (!m_isTaken[at] && mayBegin)
            left << at;
    }
    return left;
}

// As many headlines left as stories: they belong together, even if nothing echoes.
void HeadlineMatch::grantInOrder()
{
    const QList<qsizetype> headless = headlessLeft();
    QList<Run> runs = runsLeft(false);
    if (runs.size() != headless.size())
        runs = runsLeft(true);
    if (runs.size() != headless.size())
        return;
    for (qsizetype at = 0; at < runs.size(); ++at)
        grant({runs[at], headless[at], 0});
}

// A headline that nothing has claimed, directly above a story that has none.
void HeadlineMatch::grantNeighbours()
{
    QHash<PieceIndex, qsizetype> headlessAt; // by its first piece
    for (const qsizetype headless : headlessLeft()) {
        const Story &story = m_page.stories[m_headless[headless].first];
        if (story.heading.bylines.isEmpty())
            headlessAt[story.body.value(0)] = headless;
    }
    for (const Run &run : runsLeft(false)) {
        const QList<PieceIndex> &titles = m_candidates[run.heading].titles;
        const auto below = headlessAt.constFind(titles[run.first + run.count - 1] + 1);
        if (below != headlessAt.constEnd())
            grant({run, *below, 0});
    }
}

void HeadlineMatch::releaseClaimed()
{
    const auto isTaken = [this](PieceIndex piece) { return m_claimed.contains(piece); };
    for (Heading &heading : m_page.looseHeadings) {
        heading.titles.removeIf(isTaken);
        heading.bylines.removeIf(isTaken);
    }
    for (const qsizetype home : m_homes) {
        if (home >= 0)
            m_page.stories[home].heading.titles.removeIf(isTaken);
    }
}

void HeadlineMatch::match()
{
    for (const Claim &claim : claims()) {
        if (!m_isTaken[claim.headless] && !isClaimed(claim.run))
            grant(claim);
    }
    grantInOrder();
    grantNeighbours();
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

bool areHeadlinesElsewhere(const PageStories &page)
{
    const auto isNear = [](const Story &s) { return s.isHeaded() && !s.isFarHeadline; };
    const auto isFar = [](const Story &s) {
        return s.isFarHeadline || (!s.isHeaded() && !s.isContinued);
    };
    return std::ranges::count_if(page.stories, isFar) > std::ranges::count_if(page.stories, isNear);
}

// What may begin a story, and was claimed by no headline: where headlines stand above their
// stories, it begins one if it has a title; where they do not, if it has none.
void settleBeginnings(PageStories &page, const QList<Piece> &pieces)
{
    const bool isElsewhere = areHeadlinesElsewhere(page);
    for (Story &story : page.stories) {
        const bool isOpen = story.isContinued && story.mayBegin && !story.isHeaded();
        if (!isOpen || isSection(story, pieces) == isElsewhere)
            continue;
        story.isContinued = false;
        story.isDoubtful = true;
        while (!isElsewhere && pieces[story.body.first()].kind == PieceKind::Title)
            story.heading.titles << story.body.takeFirst();
    }
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

// Whether every story has a headline and every headline a story.
bool isWhole(const PageStories &page, const QList<Piece> &pieces)
{
    const bool hasHeadless = std::ranges::any_of(
        page.stories, [](const Story &s) { return !s.isHeaded() && !s.isContinued; });
    const bool hasLoose = std::ranges::any_of(page.looseHeadings, [&](const Heading &heading) {
        return std::ranges::any_of(
            heading.titles, [&](PieceIndex title) { return pieces[title].width > widestLabel; });
    });
    return !hasHeadless && !hasLoose;
}

bool isBetweenStories(const LooseCaption &caption)
{
    return caption.before >= 0 && caption.after >= 0 && caption.before != caption.after;
}

QStringList shadowsOf(const QList<Story> &stories, const QList<Piece> &pieces)
{
    QStringList shadows;
    for (const Story &story : stories) {
        QString shadow;
        for (const PieceIndex piece : story.heading.titles + story.body)
            shadow += pieces[piece].words.shadow;
        shadows << shadow;
    }
    return shadows;
}

} // namespace

void matchHeadlines(PageStories &page, const QList<Piece> &pieces)
{
    PageStories matched = page;
    HeadlineMatch(matched, pieces).match();
    if (isWhole(matched, pieces)) {
        page = matched;
    } else {
        alignHeadlines(page, pieces);
        HeadlineMatch(page, pieces).match();
    }
    settleBeginnings(page, pieces);
    joinContinued(page, pieces);
}

void placeCaptions(PageStories &page, const QList<Piece> &pieces)
{
    const bool areBetween = std::ranges::any_of(page.captions, isBetweenStories);
    const Echoes echoes(areBetween ? shadowsOf(page.stories, pieces) : QStringList());
    qsizetype last = -1; // where the caption before went: its credit follows it
    for (const LooseCaption &caption : page.captions) {
        const QString &words = pieces[caption.piece].words.shadow;
        qsizetype story = caption.before < 0 ? caption.after : caption.before;
        const bool isCredit = pieces[caption.piece].kind == PieceKind::Credit;
        if (isCredit && last >= 0 && pieces[caption.piece - 1].kind == PieceKind::Caption)
            story = last;
        else if (isBetweenStories(caption) &&
                 echoes.strength(words, caption.after) > echoes.strength(words, caption.before))
            story = caption.after;
        if (story >= 0)
            page.stories[story].captions << caption.piece;
        last = story;
    }
}
