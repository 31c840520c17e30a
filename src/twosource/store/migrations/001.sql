-- Articles as received. `n` numbers them in the order of arrival; `id` is a hash of text and address (or outlet).
CREATE TABLE articles (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,             -- id of the characters, a hash of them
  name TEXT NOT NULL,
  outlet TEXT,
  url TEXT,
  address TEXT,                   -- url without what does not tell pages apart; its articles are versions of one
  author TEXT,
  language TEXT,
  published TEXT,                 -- as received
  published_utc TEXT,             -- where hour and zone are known
  day TEXT NOT NULL,              -- of publication, else of retrieval, else of adding
  retrieved TEXT,
  page_sha256 TEXT,
  added TEXT NOT NULL,            -- UTC
  characters INTEGER NOT NULL,
  story TEXT,
  lineage TEXT
) STRICT;
CREATE INDEX articles_by_text ON articles (text);
CREATE INDEX articles_by_address ON articles (address) WHERE address IS NOT NULL;
CREATE INDEX articles_by_day ON articles (day);
CREATE INDEX articles_by_story ON articles (story);
CREATE INDEX articles_by_outlet ON articles (outlet COLLATE NOCASE, day);

CREATE TABLE texts (
  article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
  title TEXT,
  chars TEXT NOT NULL
) STRICT;

-- What was found in an article, by the reader whose stamp it carries; `body` is compressed JSON.
CREATE TABLE reports (
  article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
  stamp TEXT NOT NULL,
  made TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX reports_by_stamp ON reports (stamp);

-- What somebody says in an article; `status` is the worst verdict on a claim inside it.
CREATE TABLE statements (
  n INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  mode TEXT NOT NULL,
  polarity TEXT NOT NULL,
  speaker TEXT,
  content TEXT NOT NULL,
  status TEXT
) STRICT;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_status ON statements (status) WHERE status IS NOT NULL;

CREATE TABLE people (
  n INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;

CREATE TABLE appearances (
  person INTEGER NOT NULL REFERENCES people (n) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  role TEXT,
  mentions INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  PRIMARY KEY (person, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearances_by_article ON appearances (article);

-- What grouping knows of an article, and of pairs of articles: columns of numbers as bytes, little endian.
CREATE TABLE entries (
  article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
  words INTEGER NOT NULL,
  keys BLOB NOT NULL,
  counts BLOB NOT NULL,
  kinds BLOB NOT NULL,
  shingles BLOB NOT NULL,
  vector BLOB NOT NULL
) STRICT;

CREATE TABLE pairs (
  left INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  right INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  figures BLOB NOT NULL,
  PRIMARY KEY (right, left)
) STRICT, WITHOUT ROWID;
CREATE INDEX pairs_by_left ON pairs (left);

-- Stories are called by the id of the article that began them.
CREATE TABLE stories (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  headlines TEXT NOT NULL,        -- of all its articles, a line each
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  articles INTEGER NOT NULL
) STRICT;
CREATE INDEX stories_by_day ON stories (last_day, n);

-- A reconstructed story: its file and its records; `rests_on` tells whether it still is what its members and judgements give.
CREATE TABLE findings (
  story TEXT PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
  rests_on TEXT NOT NULL,
  made TEXT NOT NULL,
  file BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The articles that findings were made from: when one is removed, what quotes it goes too.
CREATE TABLE resting (
  story TEXT NOT NULL REFERENCES findings (story) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  PRIMARY KEY (story, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX resting_by_article ON resting (article);
CREATE TRIGGER article_removed BEFORE DELETE ON articles BEGIN
  DELETE FROM findings WHERE story IN (SELECT story FROM resting WHERE article = old.n);
END;

-- What was rendered from findings, kept until they change.
CREATE TABLE pages (
  story TEXT NOT NULL REFERENCES findings (story) ON DELETE CASCADE,
  name TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (story, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  n INTEGER PRIMARY KEY,
  story TEXT NOT NULL REFERENCES findings (story) ON DELETE CASCADE,
  kind TEXT NOT NULL,             -- claim, or the kind of conflict
  status TEXT NOT NULL,           -- support of a claim, severity of a conflict
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  gist TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_story ON claims (story);
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_status ON claims (status);

CREATE TABLE judgements (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  ruling TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  because TEXT NOT NULL,
  value TEXT
) STRICT;

CREATE TABLE places (
  judgement INTEGER NOT NULL REFERENCES judgements (n) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (judgement, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_text ON places (text);

CREATE TABLE problems (
  n INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  name TEXT NOT NULL,
  found TEXT NOT NULL,
  remedy TEXT NOT NULL,
  article INTEGER REFERENCES articles (n) ON DELETE CASCADE
) STRICT;
CREATE INDEX problems_by_article ON problems (article);

-- Full text. The tables above hold the words; triggers keep the indexes in step, whatever deletes a row.
CREATE VIEW article_words AS
  SELECT a.n AS n, t.title AS title, t.chars AS chars FROM articles a JOIN texts t ON t.article = a.n;
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, chars, content = 'article_words', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_indexed AFTER INSERT ON texts BEGIN
  INSERT INTO article_index (rowid, title, chars) VALUES (new.article, new.title, new.chars);
END;
CREATE TRIGGER article_unindexed BEFORE DELETE ON texts BEGIN
  INSERT INTO article_index (article_index, rowid, title, chars) VALUES ('delete', old.article, old.title, old.chars);
END;

CREATE VIRTUAL TABLE statement_index USING fts5 (
  content, speaker, content = 'statements', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_indexed AFTER INSERT ON statements BEGIN
  INSERT INTO statement_index (rowid, content, speaker) VALUES (new.n, new.content, new.speaker);
END;
CREATE TRIGGER statement_unindexed AFTER DELETE ON statements BEGIN
  INSERT INTO statement_index (statement_index, rowid, content, speaker)
  VALUES ('delete', old.n, old.content, old.speaker);
END;

CREATE VIRTUAL TABLE person_index USING fts5 (
  name, content = 'people', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER person_indexed AFTER INSERT ON people BEGIN
  INSERT INTO person_index (rowid, name) VALUES (new.n, new.name);
END;
CREATE TRIGGER person_unindexed AFTER DELETE ON people BEGIN
  INSERT INTO person_index (person_index, rowid, name) VALUES ('delete', old.n, old.name);
END;

CREATE VIRTUAL TABLE story_index USING fts5 (
  title, headlines, content = 'stories', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER story_indexed AFTER INSERT ON stories BEGIN
  INSERT INTO story_index (rowid, title, headlines) VALUES (new.n, new.title, new.headlines);
END;
CREATE TRIGGER story_unindexed AFTER DELETE ON stories BEGIN
  INSERT INTO story_index (story_index, rowid, title, headlines)
  VALUES ('delete', old.n, old.title, old.headlines);
END;
CREATE TRIGGER story_reindexed AFTER UPDATE OF title, headlines ON stories BEGIN
  INSERT INTO story_index (story_index, rowid, title, headlines)
  VALUES ('delete', old.n, old.title, old.headlines);
  INSERT INTO story_index (rowid, title, headlines) VALUES (new.n, new.title, new.headlines);
END;

CREATE VIRTUAL TABLE claim_index USING fts5 (
  gist, content = 'claims', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER claim_indexed AFTER INSERT ON claims BEGIN
  INSERT INTO claim_index (rowid, gist) VALUES (new.n, new.gist);
END;
CREATE TRIGGER claim_unindexed AFTER DELETE ON claims BEGIN
  INSERT INTO claim_index (claim_index, rowid, gist) VALUES ('delete', old.n, old.gist);
END;
