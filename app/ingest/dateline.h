#pragma once

#include "ingest/printedtext.h"
#include "paper/textrange.h"

#include <optional>

// 本报讯, 新华社北京7月1日电 and the like at the beginning of a story.
struct Dateline
{
    TextRange range; // in the paragraph
    QString agency;  // that it was taken from: 新华社; empty for the paper's own
    QString paper;   // that names itself: 扬子晚报; empty for 本报
};
std::optional<Dateline> dateline(const PrintedText &paragraph);
