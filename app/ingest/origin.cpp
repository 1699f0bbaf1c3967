#include "ingest/origin.h"

#include "ingest/bylinewords.h"
#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEditorsNote = 2; // paragraphs

int lineAt(const Article &article, qsizetype position)
{
    const auto after = std::ranges::upper_bound(article.segments, position, {}, &Segment::begin);
    return after == article.segments.begin() ? article.lines.value(0) : (after - 1)->line;
}

Evidence evidenceAt(const Article &article, TextRange range, const QString &kind)
{
    return {lineAt(article, range.begin), article.sourceText.mid(range.begin, range.length()),
            kind};
}

QString shadowOf(const Article &article, const Block &block)
{
    return ::shadowOf(article.sourceText.mid(block.range.begin, block.range.length()));
}

bool isTitle(BlockKind kind)
{
    return kind == BlockKind::Kicker || kind == BlockKind::Headline || kind == BlockKind::Subtitle;
}

// 社论 as a label, before a headline or behind it.
std::optional<Evidence> commentaryLabel(const Article &article)
{
    static const QString word =
        u"(?:社论|社评|时评|短评|快评|微评|锐评|热评|评论|本报评论|评论员文章|编者按|编后|言论)"_s;
    static const QRegularExpression label = wordPattern(u"^[【\\[]?"_s + word + u"[】\\]]?$"_s);
    static const QRegularExpression before =
        wordPattern(u"^(?:[【\\[]"_s + word + u"[】\\]]|"_s + word + u" ?[|:·/丨])"_s);
    static const QRegularExpression behind = wordPattern(u"[(（]"_s + word + u"[)）]$"_s);
    if (label.match(::shadowOf(article.section)).hasMatch())
        return Evidence{article.lines.value(0), article.section, u"section"_s};
    for (const Block &block : article.blocks) {
        if (!isTitle(block.kind))
            continue;
        const QString shadow = shadowOf(article, block);
        if (label.match(shadow).hasMatch() || before.match(shadow).hasMatch() ||
            behind.match(shadow).hasMatch())
            return evidenceAt(article, block.range, u"headline"_s);
    }
    return {};
}

// A note of the editors and nothing more.
std::optional<Evidence> editorsNote(const Article &article)
{
    static const QRegularExpression opening =
        wordPattern(u"^[【\\[(（]?(?:编者按|编者的话|编后)[】\\])）:： ]");
    const auto paragraphs = std::ranges::count(article.blocks, BlockKind::Paragraph, &Block::kind);
    const auto first = std::ranges::find(article.blocks, BlockKind::Paragraph, &Block::kind);
    if (first == article.blocks.end() || paragraphs > longestEditorsNote ||
        !opening.match(shadowOf(article, *first)).hasMatch())
        return {};
    const TextRange words{first->range.begin, std::min(first->range.begin + 4, first->range.end)};
    return evidenceAt(article, words, u"editor-note"_s);
}

struct Note
{
    Byline byline;
    Evidence evidence;
};

// 来源：X, （据X报道）, （作者系…）: on a line of its own or at the end of a paragraph.
std::optional<Note> noteIn(const Article &article)
{
    for (const Block &block : article.blocks) {
        if (isTitle(block.kind) || block.kind == BlockKind::Caption)
            continue;
        PrintedText words;
        words.text = article.sourceText.mid(block.range.begin, block.range.length());
        words.shadow = ::shadowOf(words.text);
        const bool isParagraph = block.kind == BlockKind::Paragraph;
        const auto found = isParagraph ? closingByline(words) : wholeByline(words);
        if (!found || !found->isNote)
            continue;
        const TextRange range{block.range.begin + found->range.begin,
                              block.range.begin + found->range.end};
        return Note{*found, evidenceAt(article, range,
                                       found->isContributed ? u"author-note"_s : u"source-note"_s)};
    }
    return {};
}

// 据《人民日报》报道，… as the first words.
std::optional<Note> openingSource(const Article &article)
{
    static const QRegularExpression form = wordPattern(
        u"^(?:另)?据[《〈“]?(?<name>"_s + agencyForm() + u"|\\p{Han}{1,8}?"_s + paperEndings() +
        u"|\\p{Han}{2,8}报|《[^》]{2,12})[》〉”]?(?:\\p{Han}{0,8}\\d{1,2}月\\d{1,2}日)?(?:报道|报导|消息|电|讯)"_s);
    const auto first = std::ranges::find(article.blocks, BlockKind::Paragraph, &Block::kind);
    if (first == article.blocks.end())
        return {};
    const auto match = form.match(shadowOf(article, *first).left(40));
    if (!match.hasMatch())
        return {};
    const qsizetype begin = first->range.begin;
    Note note;
    const QString name = article.sourceText.mid(begin + match.capturedStart(u"name"_s),
                                                match.capturedLength(u"name"_s));
    note.byline.agency = agencyIn(name);
    note.byline.paper = note.byline.agency.isEmpty() ? name : QString();
    note.evidence = evidenceAt(article, {begin, begin + match.capturedLength()}, u"source-note"_s);
    return note;
}

OriginClaim claimOf(const Byline &byline, const Evidence &evidence)
{
    const QString source = byline.agency.isEmpty() ? byline.paper : byline.agency;
    if (byline.isCommentator)
        return {Origin::Commentary, source, {evidence}};
    if (!byline.agency.isEmpty())
        return {Origin::Wire, source, {evidence}};
    if (!byline.paper.isEmpty())
        return {Origin::Reprint, source, {evidence}};
    if (byline.isContributed)
        return {Origin::Contributed, {}, {evidence}};
    return {byline.isOwn ? Origin::Own : Origin::Unknown, {}, {evidence}};
}

OriginClaim claimOf(const Dateline &dateline, const Evidence &evidence)
{
    if (!dateline.agency.isEmpty())
        return {Origin::Wire, dateline.agency, {evidence}};
    return {Origin::Own, dateline.paper, {evidence}};
}

// All that the article says of where it is from, the strongest first.
QList<OriginClaim> claims(const Article &article, const std::optional<Dateline> &dateline,
                          const std::optional<Byline> &byline)
{
    QList<OriginClaim> claims;
    const auto note = noteIn(article);
    if (byline && byline->isCommentator)
        claims << claimOf(*byline, evidenceAt(article, article.byline, u"byline"_s));
    for (const auto &label : {commentaryLabel(article), editorsNote(article)}) {
        if (label)
            claims << OriginClaim{Origin::Commentary, {}, {*label}};
    }
    if (note && !note->byline.isContributed)
        claims << claimOf(note->byline, note->evidence);
    if (dateline && !dateline->agency.isEmpty())
        claims << claimOf(*dateline, evidenceAt(article, article.dateline, u"dateline"_s));
    else if (const auto opening = openingSource(article))
        claims << claimOf(opening->byline, opening->evidence);
    if (byline && !(byline->isContributed && dateline))
        claims << claimOf(*byline, evidenceAt(article, article.byline,
                                              byline->isPhoto ? u"credit"_s : u"byline"_s));
    if (dateline)
        claims << claimOf(*dateline, evidenceAt(article, article.dateline, u"dateline"_s));
    if (note)
        claims << claimOf(note->byline, note->evidence);
    return claims;
}

} // namespace

OriginClaim originOf(const Article &article, const std::optional<Dateline> &dateline,
                     const std::optional<Byline> &byline)
{
    OriginClaim result;
    for (const OriginClaim &claim : claims(article, dateline, byline)) {
        if (claim.origin == Origin::Unknown)
            continue;
        if (result.origin == Origin::Unknown)
            result = claim;
        else if (claim.origin == result.origin && !result.evidence.contains(claim.evidence.first()))
            result.evidence << claim.evidence;
    }
    return result;
}

void settleOrigin(Article &article, const QString &paper)
{
    const bool isOther = !article.source.isEmpty() && !paper.isEmpty() &&
                         shadowOf(article.source) != shadowOf(paper);
    if (article.origin == Origin::Own) {
        article.origin = isOther ? Origin::Reprint : Origin::Own;
        if (!isOther)
            article.source.clear();
    } else if (article.origin == Origin::Reprint && !paper.isEmpty() && !isOther) {
        article.origin = Origin::Own;
        article.source.clear();
    }
}
