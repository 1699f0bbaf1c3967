#include "store/schemasteps.h"

// Where a file came from, what a reader puts right on its pages, and stories that go on from page
// to page.
//
// The lines of a file that is no plain text (HTML, PDF …) are those its reading gave; they are kept
// beside its bytes, because another version of what reads them may break them otherwise.
const char schemaStep2[] = R"sql(

ALTER TABLE file ADD COLUMN format TEXT NOT NULL DEFAULT 'text';
ALTER TABLE file ADD COLUMN address TEXT NOT NULL DEFAULT '';  -- where it was published
ALTER TABLE file ADD COLUMN accessed TEXT NOT NULL DEFAULT ''; -- the day it was taken from there
ALTER TABLE file ADD COLUMN ocr INTEGER NOT NULL DEFAULT 0;    -- recognised by this program
ALTER TABLE file ADD COLUMN text_sha256 TEXT NOT NULL DEFAULT ''; -- of its lines in UTF-8
CREATE INDEX file_text ON file (text_sha256);

ALTER TABLE page ADD COLUMN furniture TEXT NOT NULL DEFAULT '[]'; -- [line, …] the reader dropped
ALTER TABLE page ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;    -- open ones: openDoubts()
UPDATE page SET doubts =
    ifnull((SELECT sum(json_array_length(article.doubts)) FROM article
            WHERE article.page = page.id), 0)
    + (confidence = 'unclear') + (date_kind = 'unknown') + (unassigned <> '[]');
CREATE INDEX page_doubtful ON page (doubts) WHERE doubts > 0;

CREATE TABLE continuation ( -- 下转第二版: the article on another page that one goes on in
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    next INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE
) STRICT;

)sql";
