#include "store/schemasteps.h"

// What a codebook knows of a tag besides its name, marks on whole articles and what was said of
// marks, why an article was left out, and what the reader put right in the words of one.
//
// A correction is an edit of its page (table edit: kinds correct and misprint; last_column is the
// end of the characters it is about, which stand in `details` as imported). The article of a record
// has no page: its corrections are of its own, over the blocks of its text as imported.
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

-- In force in this text: [[cause, begin, end, line, column, length, imported, text], …]
ALTER TABLE text_revision ADD COLUMN corrections TEXT NOT NULL DEFAULT '[]';
CREATE INDEX text_revision_corrected ON text_revision (article, revision)
    WHERE corrections <> '[]';

CREATE TABLE record_edit ( -- of the article of a record
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article,
    number INTEGER NOT NULL, -- from 1, in the order they are applied
    cause TEXT NOT NULL,     -- misread, misprint
    line INTEGER NOT NULL,   -- block of the text as imported, from 1; below 0: of an earlier text
    first_column INTEGER NOT NULL,
    length INTEGER NOT NULL,
    imported TEXT NOT NULL,
    new_text TEXT NOT NULL,
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    UNIQUE (article, number)
) STRICT;

ALTER TABLE article_state ADD COLUMN reason TEXT NOT NULL DEFAULT ''; -- why it is excluded

CREATE TABLE mark_link ( -- how a mark stands to another
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    mark INTEGER NOT NULL REFERENCES mark,
    other INTEGER NOT NULL REFERENCES mark,
    kind TEXT NOT NULL, -- supports, contradicts, same-event
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    UNIQUE (mark, other)
) STRICT;
CREATE INDEX mark_link_other ON mark_link (other);

CREATE TABLE mark_comment ( -- on a mark, which it leaves as it is
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    mark INTEGER NOT NULL REFERENCES mark,
    content TEXT NOT NULL,
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX mark_comment_mark ON mark_comment (mark);

CREATE INDEX article_removed ON article (removed) WHERE removed IS NOT NULL; -- the bin

CREATE INDEX memo_about ON memo (about_kind, about);

CREATE TABLE saved_passages ( -- a filter of the table of all marks, kept under a name
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    filter TEXT NOT NULL, -- JSON
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;

)sql";
