#pragma once

#include <QList>

#include <string_view>

// A stretch of characters that two texts share.
struct KeptRun
{
    qsizetype before = 0; // where it begins in the older text, in characters
    qsizetype after = 0;  // and in the newer one
    qsizetype length = 0;
    friend bool operator==(KeptRun, KeptRun) = default;
};

// What of the older text stands in the newer one in the same order: runs ascending in both, as long
// as they can be. What lies between two runs was taken out, put in, or replaced. Where a stretch
// could have been taken out or put in at several places alike, runs end at a sentence. In time
// about linear in the lengths; nearly the most that can be kept, not always the very most.
QList<KeptRun> keptRuns(std::u32string_view before, std::u32string_view after);

// The runs that stand in company: of two unlike texts many single characters are the same by
// chance. Left out are stretches with more lost between the runs than kept in them, and those that
// keep fewer than `least` characters.
QList<KeptRun> solidRuns(const QList<KeptRun> &runs, qsizetype least);
