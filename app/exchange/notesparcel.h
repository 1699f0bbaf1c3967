#pragma once

#include "exchange/incoming.h"
#include "exchange/notewriter.h"

#include <QJsonObject>

#include <memory>

// A parcel of notes for someone who holds the same pages: all that was said of them and no page's
// text, but for the quotes by which marks are found. JSON Lines in UTF-8: first what it is,
// {"baolan":"notes-parcel","version":1,…}; then a line with one of these: `tag`, the codebook;
// `article`, what it is called and how far it was read; `mark` of the article before it; `memo`;
// last {"end":…} with how many marks there are. A file of this kind is called NAME.baolan-notes.

std::unique_ptr<NoteWriter> notesParcel(ByteSink &sink); // which outlives it

// Damaged and TooLarge as forEachJsonLine(); Damaged (cut-short) for one that has no end or fewer
// marks than that says, (goes-on) for one with lines behind its end, (lacks:version); Unsupported
// (newer-version) for one that a newer version of Baolan wrote, (notes:records) for other lines.
Result<IncomingNotes> readNotesParcel(const QByteArray &bytes, const QString &name);

// Its first line, of whatever version.
bool isParcelHead(const QJsonObject &line);
