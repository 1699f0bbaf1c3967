#pragma once

#include "paper/ids.h"
#include "paper/listing.h"
#include "paper/script.h"
#include "paper/textrange.h"

#include <QHashFunctions>

// What a reader decided of a hit when going through them one by one.
enum class Verdict { None, Dismissed, Later };

// A place where a query was found.
struct HitPlace
{
    ArticleId article{};
    TextRange range; // of the source text
    friend bool operator==(const HitPlace &, const HitPlace &) = default;
};

inline size_t qHash(const HitPlace &place, size_t seed = 0)
{
    return qHashMulti(seed, qint64(place.article), place.range.begin, place.range.end);
}

enum class KwicOrder { Found, Left, Right, City, Date };

// How a concordance is wanted.
struct KwicWish
{
    qsizetype context = 20; // characters on either side
    ScriptChoice script = ScriptChoice::Source;
    KwicOrder order =
        KwicOrder::Found;   // Left: by the characters before the match, backwards; Right:
                            // by those after it; City and Date: newest first within
    qsizetype limit = 1000; // lines at most; -1: all there are
    qsizetype offset = 0;
    bool hidesDismissed = true;
};

// One hit of a concordance (KWIC: keyword in context).
struct KwicLine
{
    HitPlace place;
    QString left; // in the script that was asked for, line feeds as spaces
    QString match;
    QString right;
    QString headline; // as imported
    QString city;     // short name; may be empty
    QString paper;
    QString date; // best
    Verdict verdict = Verdict::None;
    bool isTagged = false; // a mark with a tag overlaps it
};

struct Concordance
{
    QList<KwicLine> lines; // those asked for
    qint64 total = 0;      // hits, dismissed ones left out when they are hidden
    qint64 articles = 0;   // in which they stand
    qint64 dismissed = 0;  // hits
    bool isWhole = true;   // false: stopped, or more than are gone through (100,000 hits)
    QList<Count>
        months; // hits in each month, oldest first, months without any left out; "": no date
};

// How much of the text round a hit is marked.
enum class HitExtent { Match, Sentence, Paragraph };

// A reader's note, or tag, in which a query was found.
struct NoteHit
{
    MarkId mark{};
    QString markUuid;
    HitPlace place;
    QString headline;
    QString quote;
    QString text; // the words round what was found; of a note found by its tag, its beginning
    QList<TextRange> matches; // positions in `text`
    QStringList tagPaths;
};
