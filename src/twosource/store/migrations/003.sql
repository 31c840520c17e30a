-- A chapter is called by the article that began it, as a story is, and no longer counted.
ALTER TABLE articles DROP COLUMN chapter;
ALTER TABLE articles ADD COLUMN chapter TEXT;
UPDATE articles SET chapter = story;
