#pragma once

#include "ingest/printedtext.h"
#include "paper/textrange.h"

#include <QStringList>

#include <optional>

// Who wrote or photographed, as printed: 本报记者 高鹏, □工人日报记者 吴铎思, 本报评论员, 王英
// 本报记者 崔治 摄.
struct Byline
{
    TextRange range;    // in the text that was read
    QStringList people; // without inner spaces; a role alone is nobody
    QString paper;      // 工人日报; empty when the paper itself speaks (本报)
    bool isOwn = false; // 本报, 本刊, 本网
    bool isCommentator = false;
    bool isPhoto = false;       // of a picture: 摄, 图
    bool isContributed = false; // correspondents or authors alone
};

// A line that is nothing but a byline.
std::optional<Byline> wholeByline(const PrintedText &line);
// A byline after the last sentence of a paragraph.
std::optional<Byline> closingByline(const PrintedText &paragraph);
// The reporter named after 本报讯: 记者高鹏报道, （记者 高鹏）.
std::optional<Byline> openingByline(const PrintedText &paragraph);

// Whom a picture is by, alone on its line: 阜新市委宣传部供图, （资料片）, 本报记者 崔治 摄.
bool isCredit(const PrintedText &line);
// A credit after the last sentence; where it begins, -1 without one.
qsizetype closingCredit(const PrintedText &paragraph);
