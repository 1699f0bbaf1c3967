#pragma once

#include "base/result.h"
#include "hanzi/wording.h"
#include "store/articlestore.h"

// What is known of the words of an article: the people of its byline and the reader's phrases for
// it. Takes only what is stored.
Result<Wording> wordingOf(Connection &db, const StoredArticle &stored);
