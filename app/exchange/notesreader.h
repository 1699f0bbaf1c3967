#pragma once

#include "base/result.h"
#include "exchange/incoming.h"

#include <QByteArray>

// The notes in a file, whatever program wrote it; which format it has is told by its bytes alone:
// .qdpx, .qdc, W3C Web Annotations, Hypothesis, our notes parcel, JSON Lines of marks or articles,
// a table with a column `quote`, a codebook as CSV (ours, Taguette's, QualCoder's). Of a codebook
// only tags come. Unsupported for all else (`detail`: notes:TOKEN, what it looks like; or
// newer-version), other errors as the format's reader says. Nothing in the notes but texts is
// longer than the file, no two marks, links, comments or memos have the same UUID, and every
// position is inside its text where the file has that.
Result<IncomingNotes> readNotes(const QByteArray &bytes, const QString &name);
