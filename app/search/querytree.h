#pragma once

#include "paper/hit.h"
#include "paper/labels.h"

#include <QList>
#include <QString>

#include <optional>

// A run of characters that must be found as it stands: one word, or a phrase.
struct QueryWords
{
    enum class Where { Text, Headline, Byline, Section };

    QString folded;         // comparable form (hanzi/comparing.h) without the stars; never empty
    bool isPhrase = false;  // was in quotation marks: punctuation in it must match itself
    QString typed;          // exact: as typed, in NFC without the white space that does not count:
                            // the characters found must be these; empty otherwise
    QList<qsizetype> stars; // positions in `folded`, ascending, where * stood: there, letters and
                            // digits of the same word, or up to `longestStar` Han characters
                            // without punctuation between them, may stand, or nothing
    Where where = Where::Text;
    static constexpr int longestStar = 10;
    friend bool operator==(const QueryWords &, const QueryWords &) = default;
};

// A query, understood.
struct QueryNode
{
    enum class Kind {
        Words,  // `words`
        All,    // every one of `parts`; without any: every article
        Any,    // one of `parts` at least; without any: none
        Not,    // not parts[0]; only inside All, beside a part that is none
        Same,   // every one of `parts` (Words, Any of Words) in one and the same block
        Near,   // parts[0] and parts[1] (Words, Any of Words) in one block with at most `distance`
                // characters, words or signs (search/units.h) between them, in either order. A
                // stretch of punctuation between two of those counts as one
        Label,  // `field` and `value`: decided by `test`, once that is set
        Inside, // parts[0], found in the marks of the tag `value` alone
        Imported, // parts[0], in the text as it was imported
    };
    Kind kind = Kind::All;
    QueryWords words;
    QList<QueryNode> parts;
    int distance = 0; // 0-99
    QString field;    // of Label: city paper origin date date! tag note has state; in English
    QString value;    // as typed, without quotation marks; of Inside: the path of the tag
    TextRange place;  // in the query, UTF-16 units
    ArticleTest test; // of Label, set by who knows the library; of Inside: the articles with such
                      // marks. A Label without one is true of every article
};

struct ParsedQuery
{
    QueryNode root;           // Kind::All at the top
    QList<QueryFault> faults; // ascending; the good part is in `root`
    bool isEmpty = true;      // nothing in it that could be found: no Words and no Label that is
                              // not excluded
};

// The query language, by its own grammar. Never fails, never takes long: what is not understood is
// named in `faults` and left out.
//
//   a b           all in one article (AND, 且, ＆＆ between them say nothing new)
//   "a b" “…” 「…」 『…』   a phrase
//   a OR b, a | b, a 或 b  one of them (binds tighter than white space: a b|c is a and (b or c))
//   -a, NOT a, 非 a        not in the article
//   ( )  （ ）            brackets
//   a NEAR/5 b, a 近/5 b   with at most so many characters between them; NEAR alone: 10
//   same:(a b), 同段:(a b)  in one paragraph
//   20*, 生态*修复          * inside or at an end of a word
//   exact:后, 原字:后       in the script and variant as typed; also exact:"…", exact:(…)
//   title: city: paper: origin: date: section: by: tag: note: has: state: in: imported:
//   and their Chinese names 标题 城市 报纸 来源 日期 栏目 署名 标签 批注 有 状态 标签内 导入原文,
//   in either script, each followed by a word, a phrase or a bracket. date: takes EDTF or a range
//   2020..2023-05, with an end left open 2020..; date!: those certainly inside.
// Full-width forms of all signs do the same. An operator by a Chinese word (或 非 近 且) is one
// only with white space (or a bracket) on both sides; in English in capitals.
ParsedQuery parsedQuery(const QString &text);

// What is searched for really, for a reader who wonders: each word as it is compared, in brackets
// and operators that leave no doubt. One line.
QString explained(const QueryNode &query);
