#pragma once

#include "ingest/printedtext.h"
#include "paper/textrange.h"

#include <QStringList>

#include <optional>

// Who wrote or photographed, as printed: 本报记者 高鹏, □工人日报记者 吴铎思, 本报评论员, 王英
// 本报记者 崔治 摄, 文/张三 图/李四; or where it was taken from: 来源：新华社, （摘自《读者》）.
struct Byline
{
    TextRange range;            // in the text that was read
    QStringList people;         // without inner spaces, each once; a role alone is nobody
    QString paper;              // 工人日报; empty when the paper itself speaks (本报)
    QString agency;             // 新华社
    bool isOwn = false;         // 本报, 本刊, 本网; a 记者 who names no house
    bool isCommentator = false; // also an editorial: 编辑部文章
    bool isPhoto = false;       // of a picture alone: 摄, 图; not 文/图
    bool isContributed = false; // correspondents, authors from outside (特约) alone
    bool isNote = false; // 来源：新华社, 作者系…: says where it is from, not by whom
};

// A line that is nothing but a byline or such a note.
std::optional<Byline> wholeByline(const PrintedText &line);
// Puts together bylines whose last name is torn over two lines: 本报记者 阿布列力·热斯 | 坎.
QList<PrintedLine> withBylinesWhole(const QList<PrintedLine> &lines);
// A byline after the last sentence of a paragraph, also in brackets: （高鹏）, 王英 本报记者 崔治.
std::optional<Byline> closingByline(const PrintedText &paragraph);
// The reporter named in or after the dateline, or where it would stand: 记者高鹏报道, （记者
// 高鹏）, 〔記者王小明／台南報導〕.
std::optional<Byline> openingByline(const PrintedText &paragraph);

// Whom a picture is by, alone on its line: 阜新市委宣传部供图, （资料片）, 本报记者 崔治 摄.
bool isCredit(const PrintedText &line);
// A credit after the last sentence; where it begins, -1 without one.
qsizetype closingCredit(const PrintedText &paragraph);
