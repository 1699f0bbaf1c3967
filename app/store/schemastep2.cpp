#include "store/schemasteps.h"

// Where a file came from, what a reader puts right on its pages, stories that go on from page to
// page, and phrases for one newspaper.
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

ALTER TABLE page ADD COLUMN number_evidence TEXT NOT NULL DEFAULT '[]'; -- as place_evidence

ALTER TABLE article ADD COLUMN origin_evidence TEXT NOT NULL DEFAULT '[]'; -- as place_evidence
-- Number of the page that the article goes on to (下转第二版) or comes from (上接第一版), as far as
-- that part of it stands in another file or was not found.
ALTER TABLE article ADD COLUMN continued_on TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN continued_from TEXT NOT NULL DEFAULT '';
CREATE INDEX article_open_end ON article (best)
    WHERE continued_on <> '' OR continued_from <> '';

ALTER TABLE page ADD COLUMN furniture TEXT NOT NULL DEFAULT '[]'; -- [line, …] the reader dropped
ALTER TABLE page ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;    -- besides its articles' doubts
UPDATE page SET doubts =
    (confidence = 'unclear') + (date_kind = 'unknown') + (unassigned <> '[]');
CREATE INDEX page_doubtful ON page (doubts) WHERE doubts > 0;
CREATE INDEX article_doubtful ON article (page) WHERE doubts <> '[]';

CREATE TABLE continuation ( -- the article of another file that one goes on in
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    next INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE,
    lines TEXT NOT NULL,     -- [line, …] of the doubt that the link settles
    next_lines TEXT NOT NULL -- the same of the next article
) STRICT;
-- What a removed or unlinked part leaves behind is a doubt again. (No JSON functions: SQLite calls
-- them unsafe in a schema.)
CREATE TRIGGER continuation_gone AFTER DELETE ON continuation BEGIN
    UPDATE page SET doubts = doubts + 1 WHERE id = (SELECT page FROM article
        WHERE id = old.article AND continued_on <> '' AND old.lines <> '[]'
        AND instr(article.doubts, '"continued-on"') = 0);
    UPDATE page SET doubts = doubts + 1 WHERE id = (SELECT page FROM article
        WHERE id = old.next AND continued_from <> '' AND old.next_lines <> '[]'
        AND instr(article.doubts, '"continued-from"') = 0);
    UPDATE article SET doubts = iif(doubts = '[]', '[', substr(doubts, 1, length(doubts) - 1) || ',')
        || '["continued-on",' || old.lines || ']]' WHERE id = old.article AND continued_on <> ''
        AND old.lines <> '[]' AND instr(doubts, '"continued-on"') = 0;
    UPDATE article SET doubts = iif(doubts = '[]', '[', substr(doubts, 1, length(doubts) - 1) || ',')
        || '["continued-from",' || old.next_lines || ']]' WHERE id = old.next
        AND continued_from <> '' AND old.next_lines <> '[]'
        AND instr(doubts, '"continued-from"') = 0;
END;

-- How the reader wants words to be converted; `paper` is '' for the whole library.
DROP TABLE phrase;
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    rendition TEXT NOT NULL,
    target TEXT NOT NULL, -- hans, hant
    paper TEXT NOT NULL DEFAULT '',
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    UNIQUE (source, target, paper)
) STRICT;

)sql";
