#include "store/schemasteps.h"

// What a codebook knows of a tag besides its name, marks on whole articles, and why an article was
// left out.
const char schemaStep3[] = R"sql(

ALTER TABLE mark ADD COLUMN whole INTEGER NOT NULL DEFAULT 0; -- on the article: an empty range

CREATE TABLE tag_alias ( -- by which a tag is found, too
    tag INTEGER NOT NULL REFERENCES tag,
    folded_name TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (tag, folded_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE former_text ( -- of an article that is no more, for the marks that were made on it
    article TEXT NOT NULL, -- its UUID
    revision INTEGER NOT NULL,
    source_text TEXT NOT NULL,
    PRIMARY KEY (article, revision)
) STRICT, WITHOUT ROWID;

ALTER TABLE article_state ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- why it is excluded

)sql";
