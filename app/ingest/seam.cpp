#include "ingest/seam.h"

#include "hanzi/boundaries.h"
#include "ingest/byline.h"
#include "ingest/continuation.h"
#include "ingest/dateline.h"
#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double closes = 8;         // an open quotation is closed
constexpr double closesNothing = -4; // a quotation is closed that nobody opened
constexpr double leavesOpen = -2;
constexpr double stump = 3;     // begins with the last few characters of a sentence
constexpr double wordCut = 5;   // the seam lies inside a word
constexpr double wordKnown = 2; // as before, but known from this page alone
constexpr double paragraphBegins = -5;
constexpr double mostKinship = 3;         // both speak of the same things
constexpr double kinshipWeight = 20;      // of the share of pairs of characters they have in common
constexpr double strange = -2;            // they have nothing in common
constexpr double ofOtherPage = -100;      // 上接第一版 stands above it
constexpr qsizetype longText = 30;        // pairs of characters; shorter texts may share none
constexpr qsizetype kinshipReach = 300;   // characters compared
constexpr qsizetype longestStump = 4;     // characters
constexpr qsizetype farthestClosing = 15; // characters
constexpr qsizetype sameBeginning = 3;    // characters
constexpr qsizetype fewestAlike = 2;      // paragraphs with the same beginning
constexpr qsizetype longestWord = 6;      // characters looked at on either side of a seam

constexpr QStringView openers = u"“‘「『（(《〈<【";
constexpr QStringView closers = u"”’」』）)》〉>】";

// A mark among the first characters closes what was not opened in this text.
bool closesAtOnce(QStringView text)
{
    int open = 0;
    for (const QChar character : text.first(std::min(farthestClosing, text.size()))) {
        if (openers.contains(character))
            ++open;
        else if (closers.contains(character) && open-- == 0)
            return true;
    }
    return false;
}

bool isStump(QStringView text)
{
    const auto ends = [](QChar c) { return QStringView(u"。！？”’」』").contains(c); };
    const QStringView beginning = text.first(std::min(longestStump + 1, text.size()));
    return std::any_of(beginning.begin(), beginning.end(), ends);
}

// How much of what the head speaks of the tail speaks of too. Long texts that share nothing speak
// of different things.
double kinship(const QList<int> &said, const QList<int> &pairs)
{
    const qsizetype shared = sharedCount(said, pairs);
    if (shared == 0)
        return std::min(said.size(), pairs.size()) < longText ? 0 : strange;
    return std::min(mostKinship, kinshipWeight * double(shared) / double(pairs.size()));
}

bool isJump(const QList<Piece> &pieces, qsizetype at, JumpMark::Way way)
{
    if (at < 0 || at >= pieces.size() || pieces[at].kind != PieceKind::Byline)
        return false;
    const auto jump = jumpMark(pieces[at].words);
    return jump && jump->way == way;
}

} // namespace

int openMarks(QStringView text)
{
    int open = 0;
    for (const QChar character : text) {
        if (isHan(character))
            continue;
        if (openers.contains(character))
            ++open;
        else if (closers.contains(character) && open > 0)
            --open;
    }
    return open;
}

Seams::Seams(const QList<Piece> &pieces)
    : m_pieces(pieces)
    , m_pairs(expectedPairs)
{
    bool isBegun = true; // whether a paragraph may begin here
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const Piece &piece = pieces[at];
        const QString &text = piece.words.text;
        const bool isOpen = openMarks(text) > 0;
        const bool isWhole = piece.kind != PieceKind::Body || closingByline(piece.words) ||
                             closingCredit(piece.words) >= 0 ||
                             isJump(pieces, at + 1, JumpMark::Way::On);
        m_marks << Marks{.isTorn = !isWhole && (isOpen || !isClosed(text)),
                         .isOpen = isOpen,
                         .closesEarly = closesAtOnce(text),
                         .isOfOtherPage = isJump(pieces, at - 1, JumpMark::Way::From)};
        addPairs(piece);
        if (isBegun && piece.kind == PieceKind::Body)
            ++m_begun[QStringView(piece.words.shadow).left(sameBeginning)];
        isBegun = isClosed(text);
    }
}

// All pairs of the page are to be known; those at the ends of texts are compared.
void Seams::addPairs(const Piece &piece)
{
    const QStringView text = piece.words.shadow;
    const QList<int> all = m_pairs.setOf(text);
    const bool isShort = text.size() <= kinshipReach;
    const bool isText = piece.kind == PieceKind::Body;
    if (isShort || !isText) {
        m_marks.last().pairsAtBeginning = all;
        m_marks.last().pairsAtEnd = all;
        return;
    }
    m_marks.last().pairsAtBeginning = m_pairs.setOf(text.first(kinshipReach));
    m_marks.last().pairsAtEnd = m_pairs.setOf(text.last(kinshipReach));
}

bool Seams::cutsWord(qsizetype tail, qsizetype head) const
{
    const QString before = m_pieces[tail].words.text.right(longestWord);
    const QString after = m_pieces[head].words.text.left(longestWord);
    return isHan(before.back()) && isHan(after.front()) &&
           commonWordAt(before + after, before.size()).begin < before.size();
}

// The two characters at the seam stand together elsewhere on the page.
bool Seams::knowsWord(qsizetype tail, qsizetype head) const
{
    const QChar last = m_pieces[tail].words.shadow.back();
    return m_pairs.numbers().find(last, m_pieces[head].words.shadow.front()) >= 0;
}

bool Seams::beginsParagraph(qsizetype head) const
{
    static const QRegularExpression opening =
        wordPattern(u"^(?:[“《【]|近日|日前|连日来|近年来|据了解|据悉|据介绍|目前|截至|如今|今年|"
                    u"当前|与此同时|接下来|"
                    "下一步|此外|另外|同时,|为此|\\d{4}年)");
    const PrintedText &words = m_pieces[head].words;
    return opening.match(words.shadow.left(16)).hasMatch() || dateline(words) ||
           m_begun.value(QStringView(words.shadow).left(sameBeginning)) > fewestAlike;
}

double Seams::strength(qsizetype tail, qsizetype head) const
{
    if (m_marks[head].isOfOtherPage)
        return ofOtherPage;
    double strength = kinship(m_marks[tail].pairsAtEnd, m_marks[head].pairsAtBeginning);
    if (cutsWord(tail, head))
        strength += wordCut;
    else if (knowsWord(tail, head))
        strength += wordKnown;
    if (isClosedBy(tail, head))
        return strength + closes;
    strength += m_marks[head].closesEarly ? closesNothing : 0;
    strength += m_marks[tail].isOpen ? leavesOpen : 0;
    strength += isStump(m_pieces[head].words.shadow) ? stump : 0;
    return strength + (beginsParagraph(head) ? paragraphBegins : 0);
}
