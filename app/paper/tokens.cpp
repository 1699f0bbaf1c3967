#include "paper/tokens.h"

#include <algorithm>
#include <array>

namespace {

template <typename Value>
struct Word
{
    Value value;
    QLatin1StringView text;
};

template <typename Value, size_t size>
QString wordOf(const std::array<Word<Value>, size> &words, Value value)
{
    return std::ranges::find(words, value, &Word<Value>::value)->text;
}

template <typename Value, size_t size>
std::optional<Value> valueOf(const std::array<Word<Value>, size> &words, const QString &text)
{
    const auto word = std::ranges::find(words, text, &Word<Value>::text);
    return word == words.end() ? std::nullopt : std::optional(word->value);
}

constexpr std::array<Word<ArticleKind>, 6> articleKindWords{{
    {ArticleKind::News, QLatin1StringView("news")},
    {ArticleKind::Feature, QLatin1StringView("feature")},
    {ArticleKind::Brief, QLatin1StringView("brief")},
    {ArticleKind::Photo, QLatin1StringView("photo")},
    {ArticleKind::Commentary, QLatin1StringView("commentary")},
    {ArticleKind::Wire, QLatin1StringView("wire")},
}};

constexpr std::array<Word<BlockKind>, 8> blockKindWords{{
    {BlockKind::Kicker, QLatin1StringView("kicker")},
    {BlockKind::Headline, QLatin1StringView("headline")},
    {BlockKind::Subtitle, QLatin1StringView("subtitle")},
    {BlockKind::Byline, QLatin1StringView("byline")},
    {BlockKind::Paragraph, QLatin1StringView("paragraph")},
    {BlockKind::Subhead, QLatin1StringView("subhead")},
    {BlockKind::Caption, QLatin1StringView("caption")},
    {BlockKind::Credit, QLatin1StringView("credit")},
}};

constexpr std::array<Word<Origin>, 6> originWords{{
    {Origin::Unknown, QLatin1StringView("unknown")},
    {Origin::Own, QLatin1StringView("own")},
    {Origin::Wire, QLatin1StringView("wire")},
    {Origin::Reprint, QLatin1StringView("reprint")},
    {Origin::Commentary, QLatin1StringView("commentary")},
    {Origin::Contributed, QLatin1StringView("contributed")},
}};

constexpr std::array<Word<Confidence>, 5> confidenceWords{{
    {Confidence::Given, QLatin1StringView("given")},
    {Confidence::Sure, QLatin1StringView("sure")},
    {Confidence::Likely, QLatin1StringView("likely")},
    {Confidence::Unclear, QLatin1StringView("unclear")},
    {Confidence::None, QLatin1StringView("none")},
}};

constexpr std::array<Word<DateKind>, 5> dateKindWords{{
    {DateKind::Unknown, QLatin1StringView("unknown")},
    {DateKind::Inferred, QLatin1StringView("inferred")},
    {DateKind::Given, QLatin1StringView("given")},
    {DateKind::Address, QLatin1StringView("address")},
    {DateKind::Printed, QLatin1StringView("printed")},
}};

constexpr std::array<Word<PaperLevel>, 5> paperLevelWords{{
    {PaperLevel::Unknown, QLatin1StringView("")},
    {PaperLevel::National, QLatin1StringView("national")},
    {PaperLevel::Provincial, QLatin1StringView("provincial")},
    {PaperLevel::City, QLatin1StringView("city")},
    {PaperLevel::County, QLatin1StringView("county")},
}};

constexpr std::array<Word<DatePrecision>, 5> datePrecisionWords{{
    {DatePrecision::Unknown, QLatin1StringView("unknown")},
    {DatePrecision::Year, QLatin1StringView("year")},
    {DatePrecision::Month, QLatin1StringView("month")},
    {DatePrecision::Range, QLatin1StringView("range")},
    {DatePrecision::Day, QLatin1StringView("day")},
}};

constexpr std::array<Word<ReadState>, 5> readStateWords{{
    {ReadState::New, QLatin1StringView("new")},
    {ReadState::Reading, QLatin1StringView("reading")},
    {ReadState::Coded, QLatin1StringView("coded")},
    {ReadState::NothingFound, QLatin1StringView("nothing")},
    {ReadState::Excluded, QLatin1StringView("excluded")},
}};

constexpr std::array<Word<MarkState>, 4> markStateWords{{
    {MarkState::Ok, QLatin1StringView("ok")},
    {MarkState::Corrected, QLatin1StringView("corrected")},
    {MarkState::ToConfirm, QLatin1StringView("confirm")},
    {MarkState::Orphan, QLatin1StringView("orphan")},
}};

constexpr std::array<Word<LinkKind>, 3> linkKindWords{{
    {LinkKind::Supports, QLatin1StringView("supports")},
    {LinkKind::Contradicts, QLatin1StringView("contradicts")},
    {LinkKind::SameEvent, QLatin1StringView("same-event")},
}};

constexpr std::array<Word<MemoKind>, 4> memoKindWords{{
    {MemoKind::Free, QLatin1StringView("")},
    {MemoKind::Article, QLatin1StringView("article")},
    {MemoKind::Tag, QLatin1StringView("tag")},
    {MemoKind::City, QLatin1StringView("city")},
}};

constexpr std::array<Word<ReaderPhrase::Target>, 2> phraseTargetWords{{
    {ReaderPhrase::Target::Simplified, QLatin1StringView("hans")},
    {ReaderPhrase::Target::Traditional, QLatin1StringView("hant")},
}};

constexpr std::array<Word<Script>, 4> scriptWords{{
    {Script::Neutral, QLatin1StringView("neutral")},
    {Script::Simplified, QLatin1StringView("hans")},
    {Script::Traditional, QLatin1StringView("hant")},
    {Script::Mixed, QLatin1StringView("mixed")},
}};

constexpr std::array<Word<ScriptChoice>, 8> scriptChoiceWords{{
    {ScriptChoice::Source, QLatin1StringView("source")},
    {ScriptChoice::Simplified, QLatin1StringView("hans")},
    {ScriptChoice::Traditional, QLatin1StringView("hant")},
    {ScriptChoice::Taiwan, QLatin1StringView("tw")},
    {ScriptChoice::HongKong, QLatin1StringView("hk")},
    {ScriptChoice::OpenCC, QLatin1StringView("opencc")},
    {ScriptChoice::MainlandWords, QLatin1StringView("hansp")},
    {ScriptChoice::TaiwanWords, QLatin1StringView("twp")},
}};

constexpr std::array<Word<PageEdit::Kind>, 15> pageEditWords{{
    {PageEdit::Kind::Join, QLatin1StringView("join")},
    {PageEdit::Kind::Split, QLatin1StringView("split")},
    {PageEdit::Kind::Assign, QLatin1StringView("assign")},
    {PageEdit::Kind::Move, QLatin1StringView("move")},
    {PageEdit::Kind::Role, QLatin1StringView("role")},
    {PageEdit::Kind::Glue, QLatin1StringView("glue")},
    {PageEdit::Kind::Cut, QLatin1StringView("cut")},
    {PageEdit::Kind::City, QLatin1StringView("city")},
    {PageEdit::Kind::Date, QLatin1StringView("date")},
    {PageEdit::Kind::Paper, QLatin1StringView("paper")},
    {PageEdit::Kind::Number, QLatin1StringView("number")},
    {PageEdit::Kind::Settle, QLatin1StringView("settle")},
    {PageEdit::Kind::Encoding, QLatin1StringView("encoding")},
    {PageEdit::Kind::Correct, QLatin1StringView("correct")},
    {PageEdit::Kind::Misprint, QLatin1StringView("misprint")},
}};

constexpr std::array<Word<Correction::Cause>, 2> causeWords{{
    {Correction::Cause::Misread, QLatin1StringView("misread")},
    {Correction::Cause::Misprint, QLatin1StringView("misprint")},
}};

constexpr std::array<Word<Verdict>, 3> verdictWords{{
    {Verdict::None, QLatin1StringView("none")},
    {Verdict::Dismissed, QLatin1StringView("dismissed")},
    {Verdict::Later, QLatin1StringView("later")},
}};

constexpr std::array<Word<KwicOrder>, 5> kwicOrderWords{{
    {KwicOrder::Found, QLatin1StringView("found")},
    {KwicOrder::Left, QLatin1StringView("left")},
    {KwicOrder::Right, QLatin1StringView("right")},
    {KwicOrder::City, QLatin1StringView("city")},
    {KwicOrder::Date, QLatin1StringView("date")},
}};

constexpr std::array<Word<PassageRelation>, 3> passageRelationWords{{
    {PassageRelation::Overlaps, QLatin1StringView("overlaps")},
    {PassageRelation::Inside, QLatin1StringView("inside")},
    {PassageRelation::Near, QLatin1StringView("near")},
}};

constexpr std::array<Word<PassageOrder>, 4> passageOrderWords{{
    {PassageOrder::Text, QLatin1StringView("text")},
    {PassageOrder::Newest, QLatin1StringView("newest")},
    {PassageOrder::Tag, QLatin1StringView("tag")},
    {PassageOrder::State, QLatin1StringView("state")},
}};

constexpr std::array<Word<PassageGrouping>, 5> passageGroupingWords{{
    {PassageGrouping::None, QLatin1StringView("none")},
    {PassageGrouping::Tag, QLatin1StringView("tag")},
    {PassageGrouping::City, QLatin1StringView("city")},
    {PassageGrouping::Month, QLatin1StringView("month")},
    {PassageGrouping::Article, QLatin1StringView("article")},
}};

} // namespace

QString token(ArticleKind kind)
{
    return wordOf(articleKindWords, kind);
}

QString token(BlockKind kind)
{
    return wordOf(blockKindWords, kind);
}

QString token(Origin origin)
{
    return wordOf(originWords, origin);
}

QString token(Confidence confidence)
{
    return wordOf(confidenceWords, confidence);
}

QString token(DateKind kind)
{
    return wordOf(dateKindWords, kind);
}

QString token(DatePrecision precision)
{
    return wordOf(datePrecisionWords, precision);
}

QString token(PaperLevel level)
{
    return wordOf(paperLevelWords, level);
}

QString token(ReadState state)
{
    return wordOf(readStateWords, state);
}

QString token(MarkState state)
{
    return wordOf(markStateWords, state);
}

QString token(LinkKind kind)
{
    return wordOf(linkKindWords, kind);
}

QString token(MemoKind kind)
{
    return wordOf(memoKindWords, kind);
}

QString token(ReaderPhrase::Target target)
{
    return wordOf(phraseTargetWords, target);
}

QString token(Script script)
{
    return wordOf(scriptWords, script);
}

QString token(ScriptChoice choice)
{
    return wordOf(scriptChoiceWords, choice);
}

QString token(PageEdit::Kind kind)
{
    return wordOf(pageEditWords, kind);
}

QString token(Correction::Cause cause)
{
    return wordOf(causeWords, cause);
}

QString token(Verdict verdict)
{
    return wordOf(verdictWords, verdict);
}

QString token(KwicOrder order)
{
    return wordOf(kwicOrderWords, order);
}

QString token(PassageRelation relation)
{
    return wordOf(passageRelationWords, relation);
}

QString token(PassageOrder order)
{
    return wordOf(passageOrderWords, order);
}

QString token(PassageGrouping grouping)
{
    return wordOf(passageGroupingWords, grouping);
}

std::optional<ArticleKind> articleKind(const QString &token)
{
    return valueOf(articleKindWords, token);
}

std::optional<BlockKind> blockKind(const QString &token)
{
    return valueOf(blockKindWords, token);
}

std::optional<Origin> origin(const QString &token)
{
    return valueOf(originWords, token);
}

std::optional<Confidence> confidence(const QString &token)
{
    return valueOf(confidenceWords, token);
}

std::optional<DateKind> dateKind(const QString &token)
{
    return valueOf(dateKindWords, token);
}

std::optional<DatePrecision> datePrecision(const QString &token)
{
    return valueOf(datePrecisionWords, token);
}

std::optional<PaperLevel> paperLevel(const QString &token)
{
    return valueOf(paperLevelWords, token);
}

std::optional<ReadState> readState(const QString &token)
{
    return valueOf(readStateWords, token);
}

std::optional<MarkState> markState(const QString &token)
{
    return valueOf(markStateWords, token);
}

std::optional<LinkKind> linkKind(const QString &token)
{
    return valueOf(linkKindWords, token);
}

std::optional<MemoKind> memoKind(const QString &token)
{
    return valueOf(memoKindWords, token);
}

std::optional<ReaderPhrase::Target> phraseTarget(const QString &token)
{
    return valueOf(phraseTargetWords, token);
}

std::optional<Script> script(const QString &token)
{
    return valueOf(scriptWords, token);
}

std::optional<ScriptChoice> scriptChoice(const QString &token)
{
    return valueOf(scriptChoiceWords, token);
}

std::optional<PageEdit::Kind> pageEditKind(const QString &token)
{
    return valueOf(pageEditWords, token);
}

std::optional<Correction::Cause> correctionCause(const QString &token)
{
    return valueOf(causeWords, token);
}

std::optional<Verdict> verdict(const QString &token)
{
    return valueOf(verdictWords, token);
}

std::optional<KwicOrder> kwicOrder(const QString &token)
{
    return valueOf(kwicOrderWords, token);
}

std::optional<PassageRelation> passageRelation(const QString &token)
{
    return valueOf(passageRelationWords, token);
}

std::optional<PassageOrder> passageOrder(const QString &token)
{
    return valueOf(passageOrderWords, token);
}

std::optional<PassageGrouping> passageGrouping(const QString &token)
{
    return valueOf(passageGroupingWords, token);
}
