-- What an article has met is kept with it, so pairs need not be: `settled` without the latest day, `met` with it.
-- Traits are made anew: what version 1 kept of them has another form.
DROP TABLE pairs;
DELETE FROM entries;
ALTER TABLE entries ADD COLUMN settled BLOB;
ALTER TABLE entries ADD COLUMN met BLOB;
ALTER TABLE articles ADD COLUMN chapter INTEGER;
-- The headline as the report has it: a page's title names the outlet too, and a text's first line may be a date.
ALTER TABLE texts ADD COLUMN headline TEXT;
