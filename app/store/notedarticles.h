#pragma once

#include "paper/ids.h"
#include "store/connection.h"

#include <QSet>

// The articles of which the reader has said something: they have a mark, a state other than new, a
// star or a memo. Also those that lie in the bin.
Result<QSet<ArticleId>> notedArticles(Connection &db);
