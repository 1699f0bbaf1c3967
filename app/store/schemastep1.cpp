#include "store/schemasteps.h"

// What a library holds, and why it is cut the way it is
//
// There are three kinds of tables.
//
// What was imported: file, page, reading, article, text_revision and what hangs on them. A file is
// its sha256; its bytes lie in pages/ and nothing here ever alters them. A page is a range of lines
// of a file; what the splitting rules and the reader's edits made of it are readings. An article
// has an id that lasts for ever (uuid); its text does not: each change makes the next
// text_revision, and old ones stay as long as a mark refers to them. Article bears its own place,
// date and paper, because the reader may correct them one by one, and because a list of a million
// articles is then one walk along one index. Wide columns stand last in their tables: rows that do
// not need them never read their overflow pages.
//
// What the reader made: tag, mark, mark_tag, edit, memo, saved_search, verdict, phrase. Each bears
// creator, study and times. These tables take part in undo (undolog.h), which records rows as they
// were before. Foreign keys between them therefore never cascade: a row that vanished by itself
// could not be put back. A mark keeps the selector it was made with in its first_ columns, which a
// trigger protects. No article with a mark on it can be removed.
//
// What is kept for comfort: article_state, draft, setting. Changes here are no changes of an
// article and are not undone. The bin is: what goes there and comes out of it does so in a reader's
// act.
//
// change: every change of an article, a mark or a tag takes the next number; the row of the object
// moves to the end of the table. When the object is removed its row stays with its UUID: the
// tombstone. Triggers keep it, so that undo, which writes rows back by itself, advances it too. The
// search index and other copies read the rows after the last number they know. The library's epoch
// is new after a restore, when numbers may come twice.
//
// Conventions: ids are row numbers of this file and mean nothing outside it; uuid is lower-case
// with hyphens. Days are ISO 8601 texts (2025-07-03), moments are ISO 8601 in UTC with
// milliseconds. Words such as kind or state are those of paper/tokens.h. Lists that are read and
// written as a whole are JSON. '' is an empty text, NULL an absent thing. Positions are UTF-16
// units.
const char schemaStep1[] = R"sql(

CREATE TABLE library (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    epoch TEXT NOT NULL
) STRICT;

CREATE TABLE setting ( -- of this library, such as the reader's name
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, -- library, article, mark, tag
    object INTEGER NOT NULL,
    removed TEXT, -- UUID of what is gone
    UNIQUE (kind, object)
) STRICT;

CREATE TABLE study (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE creator (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- What was imported ---------------------------------------------------------------------------

CREATE TABLE place ( -- what pages and articles report on, as the gazetteer named it
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    province TEXT NOT NULL, -- code; its own for a province
    province_name TEXT NOT NULL,
    sort_key TEXT NOT NULL -- province, then pinyin
) STRICT, WITHOUT ROWID;

CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    published_at TEXT REFERENCES place, -- 出版地, never derived from a city it reports on
    level TEXT NOT NULL DEFAULT ''      -- national, provincial, city, county
) STRICT;

CREATE TABLE issue ( -- a paper on a day
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper,
    day TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    pages_printed INTEGER,
    UNIQUE (paper, day)
) STRICT;

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE, -- v5 of sha256
    sha256 TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL, -- the reader's name for it, only shown
    encoding TEXT NOT NULL,
    replaced INTEGER NOT NULL DEFAULT 0,  -- invalid code units that became U+FFFD
    previous INTEGER REFERENCES file, -- other bytes that stood at this path before
    imported TEXT NOT NULL
) STRICT;
CREATE INDEX file_path ON file (path);
CREATE INDEX file_previous ON file (previous);

CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    position INTEGER NOT NULL, -- of the pages of its file, from 0
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    number TEXT NOT NULL, -- 版次
    script TEXT NOT NULL,
    paper INTEGER REFERENCES paper,
    issue INTEGER REFERENCES issue,
    place TEXT REFERENCES place,
    district TEXT NOT NULL,
    confidence TEXT NOT NULL,
    edtf TEXT NOT NULL,
    earliest TEXT, -- first possible day
    latest TEXT,   -- last possible day
    best TEXT NOT NULL,
    precision TEXT NOT NULL,
    date_kind TEXT NOT NULL,
    candidates TEXT NOT NULL,     -- [place code, …], best first
    place_evidence TEXT NOT NULL, -- [[line, text, kind], …]
    date_evidence TEXT NOT NULL,  -- the same
    masthead TEXT NOT NULL,       -- [line, …]
    sections TEXT NOT NULL,
    unassigned TEXT NOT NULL,
    warnings TEXT NOT NULL,
    UNIQUE (file, position)
) STRICT;
CREATE INDEX page_place ON page (place);
CREATE INDEX page_paper ON page (paper);
CREATE INDEX page_issue ON page (issue);

CREATE TABLE reading ( -- one run of the splitting rules over a page
    id INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    number INTEGER NOT NULL, -- from 0; the newest is in force
    rules INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    created TEXT NOT NULL,
    UNIQUE (page, number)
) STRICT;

CREATE TABLE record ( -- of a data file (JSON Lines, CSV)
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    number INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE, -- id with paper, else url, else hash of its content
    url TEXT NOT NULL,
    accessed TEXT NOT NULL,
    edition TEXT NOT NULL
) STRICT;
CREATE INDEX record_file ON record (file, number);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the search index keeps it: never given twice
    uuid TEXT NOT NULL UNIQUE,
    page INTEGER REFERENCES page,      -- where it begins; NULL when it comes from a record
    record INTEGER REFERENCES record,
    position INTEGER NOT NULL,         -- in reading order on its page
    revision INTEGER NOT NULL,         -- of its text, the one in force
    removed TEXT,                      -- since when it lies in the bin
    headline TEXT NOT NULL,
    headline_key TEXT NOT NULL,        -- the headline without quotes and marks before it
    byline TEXT NOT NULL,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    source TEXT NOT NULL,              -- 新华社
    section TEXT NOT NULL,
    paper INTEGER REFERENCES paper,
    page_number TEXT NOT NULL,
    place TEXT REFERENCES place,
    city_key TEXT NOT NULL,            -- sort_key of its place; '~' sorts unknown ones last
    district TEXT NOT NULL,
    confidence TEXT NOT NULL,
    edtf TEXT NOT NULL,
    earliest TEXT,
    latest TEXT,
    best TEXT NOT NULL,
    precision TEXT NOT NULL,
    date_kind TEXT NOT NULL,
    characters INTEGER NOT NULL,       -- code points without line feeds
    paragraphs INTEGER NOT NULL,
    byline_begin INTEGER NOT NULL,
    byline_end INTEGER NOT NULL,
    dateline_begin INTEGER NOT NULL,
    dateline_end INTEGER NOT NULL,
    people TEXT NOT NULL,              -- [name, …]
    lines TEXT NOT NULL,               -- [line, …] of its file, repeated blocks included
    doubts TEXT NOT NULL,              -- [[kind, [line, …]], …]
    candidates TEXT NOT NULL,          -- as in page
    place_evidence TEXT NOT NULL,
    date_evidence TEXT NOT NULL
) STRICT;
-- The lists of the window, each one walk along one index, and the counts beside them. (removed is
-- always NULL in them; it is there because SQLite asks for it before it calls an index covering.)
CREATE INDEX article_by_city ON article
    (city_key, place, best DESC, earliest DESC, page, position, confidence, date_kind, removed)
    WHERE removed IS NULL;
CREATE INDEX article_by_date ON article
    (best DESC, earliest DESC, page, position, place, confidence, date_kind, removed)
    WHERE removed IS NULL;
CREATE INDEX article_by_paper ON article
    (paper, best DESC, earliest DESC, page, position, place, confidence, date_kind, removed)
    WHERE removed IS NULL;
CREATE INDEX article_by_place ON article (place, best, removed) WHERE removed IS NULL;
CREATE INDEX article_place ON article (place);
CREATE INDEX article_paper ON article (paper);
CREATE INDEX article_page ON article (page, position);
CREATE INDEX article_record ON article (record);

CREATE TABLE page_of_article ( -- every page an article runs over
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_of_article_page ON page_of_article (page);

CREATE TABLE text_revision ( -- never edited
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    revision INTEGER NOT NULL, -- 0 as imported
    file INTEGER REFERENCES file, -- whose lines the blocks and segments name
    source_text TEXT NOT NULL,
    blocks TEXT NOT NULL,   -- [[kind, begin, end, [line, …]], …]
    segments TEXT NOT NULL, -- [[begin, length, line, column], …]
    UNIQUE (article, revision)
) STRICT;
CREATE INDEX text_revision_file ON text_revision (file);

CREATE TABLE alias ( -- the UUID of an article that was joined to another one
    uuid TEXT PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_article ON alias (article);

CREATE TABLE field ( -- columns of a data file that Baolan does not know
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- What the reader made ------------------------------------------------------------------------

CREATE TABLE edit ( -- against the lines of the file, on top of a reading
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    reading INTEGER NOT NULL REFERENCES reading,
    number INTEGER NOT NULL, -- from 1, in the order they are applied
    kind TEXT NOT NULL,      -- join, split … as in paper/tokens.h; correct
    cause TEXT NOT NULL,     -- misread or misprint, of a correction
    first_line INTEGER NOT NULL, -- below 0: see PageView::edits
    first_column INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    last_column INTEGER NOT NULL,
    new_text TEXT NOT NULL,
    details TEXT NOT NULL,   -- JSON, by kind
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    UNIQUE (reading, number)
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES tag,
    position INTEGER NOT NULL, -- among its siblings
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    color INTEGER NOT NULL,
    shortcut TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    when_to_use TEXT NOT NULL DEFAULT '',
    when_not_to_use TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '',
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX tag_name_among_siblings ON tag (ifnull(parent, 0), folded_name);
CREATE INDEX tag_parent ON tag (parent, position);

CREATE TABLE tag_name ( -- in other languages
    tag INTEGER NOT NULL REFERENCES tag,
    language TEXT NOT NULL, -- BCP 47
    name TEXT NOT NULL,
    PRIMARY KEY (tag, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article,
    revision INTEGER NOT NULL, -- of the article's text
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    important INTEGER NOT NULL DEFAULT 0,
    first_article TEXT NOT NULL, -- UUID
    first_revision INTEGER NOT NULL,
    first_begin INTEGER NOT NULL,
    first_end INTEGER NOT NULL,
    first_quote TEXT NOT NULL,
    first_prefix TEXT NOT NULL,
    first_suffix TEXT NOT NULL,
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    FOREIGN KEY (article, revision) REFERENCES text_revision (article, revision)
) STRICT;
CREATE INDEX mark_article ON mark (article, range_begin);
CREATE TRIGGER mark_keeps_first_selector BEFORE UPDATE ON mark
WHEN old.uuid <> new.uuid OR old.first_article <> new.first_article
    OR old.first_revision <> new.first_revision
    OR old.first_begin <> new.first_begin OR old.first_end <> new.first_end
    OR old.first_quote <> new.first_quote
    OR old.first_prefix <> new.first_prefix OR old.first_suffix <> new.first_suffix
BEGIN
    SELECT raise(ABORT, 'the first selector of a mark is kept for ever');
END;

CREATE TABLE mark_tag (
    mark INTEGER NOT NULL REFERENCES mark,
    tag INTEGER NOT NULL REFERENCES tag,
    position INTEGER NOT NULL, -- in the order they were given
    PRIMARY KEY (mark, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_tag_tag ON mark_tag (tag, mark);

CREATE TABLE memo ( -- a longer text, on its own or about something
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    about_kind TEXT NOT NULL, -- article, tag, city, …; '' for none
    about TEXT NOT NULL,      -- UUID or code
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    query TEXT NOT NULL,
    filter TEXT NOT NULL, -- JSON
    seen INTEGER NOT NULL DEFAULT 0, -- change number up to which its hits were seen
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;

CREATE TABLE verdict ( -- on a hit, when hits are gone through one by one
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article,
    revision INTEGER NOT NULL,
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    FOREIGN KEY (article, revision) REFERENCES text_revision (article, revision)
) STRICT;
CREATE INDEX verdict_query ON verdict (query, article);
CREATE INDEX verdict_article ON verdict (article, revision);

CREATE TABLE phrase ( -- how the reader wants words to be converted
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    rendition TEXT NOT NULL, -- hans, tw, hk, opencc
    creator INTEGER NOT NULL REFERENCES creator,
    study INTEGER NOT NULL REFERENCES study,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    UNIQUE (source, rendition)
) STRICT;

-- What is kept for comfort ---------------------------------------------------------------------

CREATE TABLE article_state (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    state TEXT NOT NULL,
    star INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0 -- of the source text, where reading stopped
) STRICT;
CREATE INDEX article_state_state ON article_state (state);

CREATE TABLE draft ( -- a note being typed
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    mark TEXT NOT NULL, -- UUID of the mark it will change; '' for a new one
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL, -- [path, …]
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX draft_article ON draft (article);

CREATE TABLE bin ( -- marks, tags and the like that were deleted, for 30 days
    uuid TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    content TEXT NOT NULL, -- JSON
    removed TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Change numbers -------------------------------------------------------------------------------

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    DELETE FROM change WHERE kind = 'article' AND object = new.id;
    INSERT INTO change (kind, object) VALUES ('article', new.id);
END;
CREATE TRIGGER article_changed AFTER UPDATE ON article BEGIN
    DELETE FROM change WHERE kind = 'article' AND object = new.id;
    INSERT INTO change (kind, object) VALUES ('article', new.id);
END;
CREATE TRIGGER article_gone AFTER DELETE ON article BEGIN
    DELETE FROM change WHERE kind = 'article' AND object = old.id;
    INSERT INTO change (kind, object, removed) VALUES ('article', old.id, old.uuid);
END;

CREATE TRIGGER mark_added AFTER INSERT ON mark BEGIN
    DELETE FROM change WHERE kind = 'mark' AND object = new.id;
    INSERT INTO change (kind, object) VALUES ('mark', new.id);
END;
CREATE TRIGGER mark_changed AFTER UPDATE ON mark BEGIN
    DELETE FROM change WHERE kind = 'mark' AND object = new.id;
    INSERT INTO change (kind, object) VALUES ('mark', new.id);
END;
CREATE TRIGGER mark_gone AFTER DELETE ON mark BEGIN
    DELETE FROM change WHERE kind = 'mark' AND object = old.id;
    INSERT INTO change (kind, object, removed) VALUES ('mark', old.id, old.uuid);
END;
-- While undo takes a mark back its tags may go before or after it.
CREATE TRIGGER mark_tag_added AFTER INSERT ON mark_tag
WHEN EXISTS (SELECT 1 FROM mark WHERE id = new.mark) BEGIN
    DELETE FROM change WHERE kind = 'mark' AND object = new.mark;
    INSERT INTO change (kind, object) VALUES ('mark', new.mark);
END;
CREATE TRIGGER mark_tag_changed AFTER UPDATE ON mark_tag BEGIN
    DELETE FROM change WHERE kind = 'mark' AND object = new.mark;
    INSERT INTO change (kind, object) VALUES ('mark', new.mark);
END;
CREATE TRIGGER mark_tag_gone AFTER DELETE ON mark_tag
WHEN EXISTS (SELECT 1 FROM mark WHERE id = old.mark) BEGIN
    DELETE FROM change WHERE kind = 'mark' AND object = old.mark;
    INSERT INTO change (kind, object) VALUES ('mark', old.mark);
END;

CREATE TRIGGER tag_added AFTER INSERT ON tag BEGIN
    DELETE FROM change WHERE kind = 'tag' AND object = new.id;
    INSERT INTO change (kind, object) VALUES ('tag', new.id);
END;
CREATE TRIGGER tag_changed AFTER UPDATE ON tag BEGIN
    DELETE FROM change WHERE kind = 'tag' AND object = new.id;
    INSERT INTO change (kind, object) VALUES ('tag', new.id);
END;
CREATE TRIGGER tag_gone AFTER DELETE ON tag BEGIN
    DELETE FROM change WHERE kind = 'tag' AND object = old.id;
    INSERT INTO change (kind, object, removed) VALUES ('tag', old.id, old.uuid);
END;

)sql";
