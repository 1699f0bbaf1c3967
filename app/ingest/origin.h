#pragma once

#include "ingest/byline.h"
#include "ingest/dateline.h"

// Where an article comes from, by the words that say so: the paper's own (本报讯, 记者 高鹏), an
// agency's (新华社…电, 来源：新华社), reprinted (工人日报记者, 摘自, 据《…》报道), commentary
// (本报评论员, 社论, 时评, 编者按), contributed (通讯员 or 特约 alone, 作者系…), unknown.
struct OriginClaim
{
    Origin origin = Origin::Unknown;
    QString source; // agency or other paper; may be empty
    QList<Evidence> evidence;
};

// `byline` and `dateline` of the article, with its byline's range in the source text.
OriginClaim originOf(const Article &article, const std::optional<Dateline> &dateline,
                     const std::optional<Byline> &byline);

// Once the paper is known: what names this paper itself is its own.
void settleOrigin(Article &article, const QString &paper);
