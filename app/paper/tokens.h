#pragma once

#include "paper/article.h"
#include "paper/concordance.h"
#include "paper/correction.h"
#include "paper/listing.h"
#include "paper/mark.h"
#include "paper/marklink.h"
#include "paper/memo.h"
#include "paper/pageedit.h"
#include "paper/paper.h"
#include "paper/passage.h"
#include "paper/phrase.h"
#include "paper/script.h"

#include <optional>

// The stable words for the values of enums, as they stand in the database, in JSON and on the
// command line. Never translated, never renamed.
QString token(ArticleKind kind); // news feature brief photo commentary wire
QString token(BlockKind kind);   // kicker headline subtitle byline paragraph subhead caption credit
QString token(Origin origin);    // own wire reprint commentary contributed unknown
QString token(Confidence confidence);   // given sure likely unclear none
QString token(DateKind kind);           // printed address given inferred unknown
QString token(DatePrecision precision); // day range month year unknown
QString token(PaperLevel level);        // national provincial city county; empty: unknown
QString token(ReadState state);         // new reading coded nothing excluded
QString token(MarkState state);         // ok corrected confirm orphan
QString token(LinkKind kind);           // supports contradicts same-event
QString token(MemoKind kind);           // article tag city; empty: of its own
// hans hant
QString token(ReaderPhrase::Target target);
QString token(Script script);           // hans hant mixed neutral
QString token(ScriptChoice choice);     // source hans hant tw hk opencc hansp twp
QString token(Correction::Cause cause); // misread misprint
// join split assign move role glue cut city date paper number settle encoding correct misprint
QString token(PageEdit::Kind kind);
QString token(Verdict verdict);          // none dismissed later
QString token(KwicOrder order);          // found left right city date
QString token(PassageRelation relation); // overlaps inside near
QString token(PassageOrder order);       // text newest tag state
QString token(PassageGrouping grouping); // none tag city month article

// nullopt for a word that is none of them.
std::optional<ArticleKind> articleKind(const QString &token);
std::optional<BlockKind> blockKind(const QString &token);
std::optional<Origin> origin(const QString &token);
std::optional<Confidence> confidence(const QString &token);
std::optional<DateKind> dateKind(const QString &token);
std::optional<DatePrecision> datePrecision(const QString &token);
std::optional<PaperLevel> paperLevel(const QString &token);
std::optional<ReadState> readState(const QString &token);
std::optional<MarkState> markState(const QString &token);
std::optional<LinkKind> linkKind(const QString &token);
std::optional<MemoKind> memoKind(const QString &token);
std::optional<ReaderPhrase::Target> phraseTarget(const QString &token);
std::optional<Script> script(const QString &token);
std::optional<ScriptChoice> scriptChoice(const QString &token);
std::optional<PageEdit::Kind> pageEditKind(const QString &token);
std::optional<Correction::Cause> correctionCause(const QString &token);
std::optional<Verdict> verdict(const QString &token);
std::optional<KwicOrder> kwicOrder(const QString &token);
std::optional<PassageRelation> passageRelation(const QString &token);
std::optional<PassageOrder> passageOrder(const QString &token);
std::optional<PassageGrouping> passageGrouping(const QString &token);
