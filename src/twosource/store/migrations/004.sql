-- The beginning of a word is looked up, and no longer gathered from all words that begin so: three letters are what
-- the language of search asks for, and the common ones.
DROP TABLE article_index;
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, chars, content = 'article_words', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '3'
);
INSERT INTO article_index (article_index) VALUES ('rebuild');
DROP TABLE statement_index;
CREATE VIRTUAL TABLE statement_index USING fts5 (
  content, speaker, content = 'statements', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2',
  prefix = '3'
);
INSERT INTO statement_index (statement_index) VALUES ('rebuild');

-- What is kept an eye on across stories: a list is made of each reconstructed story, perhaps an empty one.
CREATE TABLE lists (
  name TEXT NOT NULL,
  story TEXT NOT NULL REFERENCES findings (story) ON DELETE CASCADE,
  PRIMARY KEY (name, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX lists_by_story ON lists (story);

CREATE TABLE points (
  name TEXT NOT NULL,
  story TEXT NOT NULL,
  number INTEGER NOT NULL,
  status TEXT NOT NULL,
  at TEXT,                        -- day or moment that it is about, where it has one
  told TEXT NOT NULL,             -- JSON, for whoever made it
  PRIMARY KEY (name, story, number),
  FOREIGN KEY (name, story) REFERENCES lists (name, story) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX points_by_day ON points (name, at, story);
-- They are lines of `points` now.
DELETE FROM pages WHERE name = 'points' OR name LIKE 'acts %';
CREATE INDEX findings_by_time ON findings (made);  -- small enough to go through, which the findings are not
