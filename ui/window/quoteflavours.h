#pragma once

#include "library/library.h"
#include "paper/concordance.h"

#include <memory>

class QMimeData;

// Passages for another program, one after another, in all forms it may take: what is copied with
// its citation is what is dragged.
std::unique_ptr<QMimeData> flavoursFor(const QList<QuoteFlavours> &quotes);

// Of passages as imported. Errors as Library::quoteToCopy().
Result<std::unique_ptr<QMimeData>> flavoursFor(Library &library, const QList<HitPlace> &passages);
