-- An archive of version 2 as the program of that version wrote it: its scripts, then its rows. Frozen.
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
-- What an article has met is kept with it, so pairs need not be: `settled` without the latest day, `met` with it.
-- Traits are made anew: what version 1 kept of them has another form.
DROP TABLE pairs;
DELETE FROM entries;
ALTER TABLE entries ADD COLUMN settled BLOB;
ALTER TABLE entries ADD COLUMN met BLOB;
ALTER TABLE articles ADD COLUMN chapter INTEGER;
-- The headline as the report has it: a page's title names the outlet too, and a text's first line may be a date.
ALTER TABLE texts ADD COLUMN headline TEXT;
INSERT INTO articles VALUES (1, '4c5e399fc31cb8e8', 'ae7a53bcaeadd085', 'courier.txt', 'Valley Courier', NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 380, '4c5e399fc31cb8e8', '4c5e399fc31cb8e8', 0);
INSERT INTO articles VALUES (2, 'c40ed53d475478ac', 'bbf86827c0834626', 'wire.txt', 'Northern Wire', NULL, NULL, NULL, 'en', '2031-05-09', NULL, '2031-05-09', NULL, NULL, '2031-05-10T08:00:00Z', 279, '4c5e399fc31cb8e8', 'c40ed53d475478ac', 0);
INSERT INTO articles VALUES (3, 'e1ec53fb956d0823', 'd70b7c3f443be022', 'herald-1.txt', NULL, NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 213, '4c5e399fc31cb8e8', 'e1ec53fb956d0823', 0);
INSERT INTO articles VALUES (4, '688a9fd2ef870f97', '33c9bf50aeab2c4e', 'herald-2.txt', NULL, NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 237, '4c5e399fc31cb8e8', '688a9fd2ef870f97', 0);
INSERT INTO texts VALUES (1, NULL, 'Minister rang dam operator before the breach, she says
By Ilse Varga
Energy minister Hedda Quill said on Friday she had spoken to the operator of the Orla dam by phone.
“I have asked them to open the gates at once, and I expect an answer today,” Quill told reporters in Orla.
Sixty households have been moved to a school.
Sign up for our newsletter: <script>alert("orla")</script>', 'Minister rang dam operator before the breach, she says');
INSERT INTO texts VALUES (2, NULL, 'No call took place, operator of Orla dam says
ORLA, May 9 -
“There was no call on Thursday,” Tomas Berg, a spokesman for the operator, told the agency Interpress.
Quill said: “I have asked them to open the gates.”
Forty-two households have been moved, police said.
‮More follows‬', NULL);
INSERT INTO texts VALUES (3, NULL, 'Village below Orla dam reportedly emptied
The gates were reportedly opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator.', NULL);
INSERT INTO texts VALUES (4, NULL, 'Village below Orla dam emptied
The gates were opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator.
The mayor has not been reached 🌊 for comment.', NULL);
INSERT INTO reports VALUES (1, 'reader of version 1', '2031-05-10T08:00:00Z', x'789c8d554b8fdb3610fe2b02cf4c21ca96bcde5b9a6cd1431f68b3ed45100a5a1a5bc4d2a44052de18c1fef7ce90922d67836401db1c72be793ffc85b5b68396dd0bce9cb581ddb3bf61b02e30ce027c0e9eddd74cc24696ab5d2b41765d7e57b286b3bd02dd21f70b7b4418a15487326d2f9d27fe7b1754ab8118a40759461e010f3b060d741f9d26230aaf780ee34e2bdf032971109c8253a4b53487511e0822c7d05b4758bcffe77b59941599fa3448b3b0e3838cee83e988fbb3b6ed13b13dc128ca686f07ad1c3d514f2a013fda763c8289b1c8c97bc491788ce877e4296b16aa66c90764843331a6182383b36392f057abd258733eda31a5286098bbf1a2d48eae25503bc65f6b0279438144f528dd86946263807237582d5d621d6d273591948f2003cc915cd5a09c32094afa31d507887e3c9c10b0880ebd3a1cc02de2481243cc8ac2d8839fdd524064aba75c0615e31fb48c911838a02bddd23fce9e55e8d11134fc88e887cf8303ef6f131bce03899fa41e97b54291a93911dacde5c28a03c5d8c2575ef9390ff1fd3411e4229d83b383f56a2e50a74eca2fe80edd6e5ea870cfcb2effc63070336adddcb47c9d53fd466c62f753884df9afd41aced987f49864d20f2bf295789797ef443e3d630c0b4073ed70549bf372dd7024ca92577791aab65c4ca440bad894912e36155f1522d2aba2e0abbb3cd27725df5609b1ae388e50a473be4e7af16dbd4d162eb6842850f566b636896f375ce449bfd890b6d5426b7a2fcae2624114f4adae0a45f253e425d2a2598c2aa5afc7f46a65e2d0644464769f851eb234e53133bcc6adb5b3ddf9fba0e22da0d55b40ebb7804a5c8ea3332a8c8ebcd7d63e79443f4166e0d9e3ee0b71b61697e676fb60f894178e35e36b5e36cdcdf2a9abb44a69f3d49b0bbd5c4335fb15ba4e667f8d4ac73d01cea36cd4da507b813b9cb3a332ca475ff6527b685e6da41a1b0b5d69a6aef40340dbcf3dea65dcf7b89246a9c9152ae90a0fb490ff188c35aff058df80d90e8763afcc81bd12f96aadd5756c787cc50da51cd062ac115447fbb5f816837ab96868ba97cff48a8ff6d9c497d7ebb01698e40f7ffef1e99fdf1e2997bda5a6acc5e480105c6c5398318d17972fc3fb6acbd528c03ebe7f7c60d7e1cfb7b49ab0957e71aa93e76c077beb208bff8aad8cae34cbf557c7c2d469a463abccb7184ffc34cdcbcbffd9ac741d');
INSERT INTO reports VALUES (2, 'reader of version 1', '2031-05-10T08:00:00Z', x'789c8d55db8edb380cfd9540cfeac2726c2799b75ee6a1c0b645db2cf6c130168aadc44214c9d0256d50ccbf2f29d98933b3e80e60c7947848911479f28bb4a6132d79609458633c7920dfc460ac279478f1d33bf25093dd6ebfaed6f9aacdd6cba2ca2bd250b2974275a0fd45b6004394ecc0a6edb975a87f6bbd6c954005fa0195e627011f13bc12b80e56e1211296f01dc24e49d70b746285b7529ca3acb83e047e40080fbe3716b1b0fec7f53c2f6328df07ae67e738cf63f84277a87da74c7b44b543186619cfdb89960787d25126e007d38693d031173e460f38348f197d029d347ae66ab27c0485bfa062cc312a2839250b773b956ba32f271352893ca4b90b57a726d816416d88bf467b8c061389eec1baf5a9c45a0bacdd6014b74975321d5728623d3cf762cae4e606eca44e50f40fa53e8818c7e31900b3ec20aac341d8591ec96288559190bb77535852a0d8aab1965ec6fc07c563265a1c20946e1e1f253fa4ef211038780be8c79f8315cedd17d65f06343f7315e6770526637302b49bae0b6e5c608ead7816959bea10f7cfa38021e277b066304e4e17d4c9b37433b983b09b27bcb81ff32eff8f61a03a28d5dcb57c9d619a56fce163477e86907b61f5e26fd84bf8f443f26cc9de64e59b6c336e43fc334073eb6e7099d1a26c28084545cb4d94aa8cb22a8f22ab963467cb28e7aca0795524b92a69be4af0cd92b22c4158c9c0845d4d59b54e1e19dd64697759c29b0c5991ddd0ab0a0e982c37b09e1d5a26dbbccce14d1e57055d25699da3efd94c629d7ac13b25759c8e050a0bb35f40b916699c6319680df4b433dde5f7a0fc35a0e56b40c56b4025b060b05afa80b74a94314707e8a3589c8c158bbd510a9b079b7fb66ceea9064a8075a4395dd282964d73c7347595781369a65ecde4f5559ef34f4db6e6c4dde29db0076c71611db8810300e4067314eec4354462633206f4dc23a3eeb97202bc928f3048360e2432b53d702d1d8fb1c01534a931afe0af412a353f26bf43bc6038488641b6d05119862344db4f5ddf092d234f00c505ae3043c6920ef1ec39de71798f5e43ab820d4490ff2f9695095c3413e277f867845ad7e34434c813562025d700aae3e15882e7db3886302104b8f4a67849bb3583bb7effe5f3f7bffedc62517b83335137f8e090a5e8bc0de21adb95235e10690d78f2e1edf691cc38668dec07f7beed83751dbf2c76628f9d19ff7adb74cdcd9c63b1379bb13de7dff11d9fa6797afa179bfd9770');
INSERT INTO reports VALUES (3, 'reader of version 1', '2031-05-10T08:00:00Z', x'789c8554db6edb300cfd9540cfea6039765cf46d97027bd80558bb274318145bb1852a9221c9e98aa2ff3e92765ab51836208828f1883ca40efdc83adfeb8e5d09ce82f7895db11f7af22131ce92fe9d22bb6a59df14fba6db1eaa6abbd7455932c9d9c168db83f791dd020c51a6873bdda84244fffb904c67353a300eb89c3a6a58fc9cacc6fd1c2c2631b085759af7d6c4516390a05330fa44b6556e98d5801035a7d107c4c2fe571c5559ef30d5cda45c96272645f4b5ebd1fbc1faee0edd11615825e5dbeb4ecd11ad3bb3003ff96e3e6a47b5a8953de0f03a55f4157cc6bb2cd4f9e63538d2033ad61ac9c1d971b9115fb22ae7ddc3d1cf14f0b3ee079d85ebfdbc4f545052499fa974de2534a9b706714778315846bc4e81ae4f00c8e841f78641878cc87263a2b20c644b911a04b48d46b3b36b3392a10226ab3a5c9d1e80ca1a4259ac92b37b934620028957a9a044cecd83fe6b24dce93729e2b9283a3fad06e6c3750a7ef2d19cdbd59b938999dd0307f9846dbccf35f7176972375b2b5f09b02db05941d9fe42bc4ba811c4647fac2cb6e2a2a82f44b1fa807886922f22835805af84e460542517554da6a876bc14dbc52e6b2eb6cd1972599155377cd764d872b16bc0364b38d1345c5c0a99697661ae7a6b1ca96783c6c61f3669d49b45eec48fb730be7bdf3ffc1b54fe1ff47a0e203f12e3a594af06a0dd2ee30c8f92cb1f9407d1fc04bd4e34a83e0cca99a8e81a84924b4f0fca462db30968ebf58cb70d4f6126673e056d8b5d84437fbf04825dbbcb8f04517c3309ed25671fbf7fbbf9f9e5767dce56128d5df6fa94193e470ebe8324344e6ff0ac6d6cc2720b7bb15a2f3f299f9efe00912aaac1');
INSERT INTO reports VALUES (4, 'reader of version 1', '2031-05-10T08:00:00Z', x'789c8d54db8eda3010fd15e46753e542d8c25b6f521f7a91caf629b256c63189b5c68e6c078a56fbef9d71126150d556027c92393373663cc30b11b691826c734a9cb5816cc90fd95b17082541fe0a9e6c6b529662b33f5419977c5f8895248c928392ba01eb0b79041ab254033ea2e3cea3fd9d0b4a6889068c0326c38f120e3b042df179701a93287884b31ff65af94e6210278353f214b1e6a61d788b143e84ce3ae4c2f393ef7851ad31d5aee726c9e3038ff2a569d0fa5e5bf18c668f34ac32e6db4bc1078fe8598dc48f560c4769622d7c520f3c748f157d059bb22609357b7e0243b8a061aa311a28398e1efe9a951b6b2e473bc480bbc0839c330a6b02c2d84285d18f703170404b5a19f99f1125e91b3bec43cc7f02cf441e74af6da54b848ca1fa589602efe0638340b69208859e9a11542ca0d75ce069640b1aa7105c6395949c55e84021249e4605523673f3a0ff122b11f22e859fab8def4f13c07c78f6cef6d6abb95d8d3a299fe00634b0576ce3399db93f8c263583d6ec6600eb0cbbe8b86e96c59b8033829ce4871459992fb36a9967930d84272c761d328895d13263144099d3bc2823cc8b15cd37f98837052dca87116725cdf36aa6af8b843d06c94b60ac3623ae2af86e5832b5a376de6865e2fc2c102cec61113ab918073e2aa4352cf0de3697bf938aff2195ff26ddae0b8844f5b4a02563379b52afc6bd87db4bf7044614e2d91e2e25c48db6aee546791edd20181b9b7fe0da4b76b72a758dfd8497f68c5c30d7f53a7d934511f3b6d40f34b82146b9db93fa2d251fbe7fdbfdfcf2385d76cd62ee75321b5102fc5919f8978c634873964e3ed63e7a610b2674fd30f6fafa1ba539b4ff');
INSERT INTO statements VALUES (1, 1, 0, 44, 'indirect', 'said', NULL, 'Minister rang dam operator before the breach', NULL);
INSERT INTO statements VALUES (2, 1, 112, 167, 'indirect', 'said', 'Hedda Quill', 'she had spoken to the operator of the Orla dam by phone', NULL);
INSERT INTO statements VALUES (3, 1, 170, 243, 'direct', 'said', 'Hedda Quill', 'I have asked them to open the gates at once, and I expect an answer today', NULL);
INSERT INTO statements VALUES (4, 2, 61, 90, 'direct', 'denied', 'Tomas Berg', 'There was no call on Thursday', NULL);
INSERT INTO statements VALUES (5, 2, 176, 211, 'direct', 'said', 'Quill', 'I have asked them to open the gates', NULL);
INSERT INTO statements VALUES (6, 2, 214, 250, 'indirect', 'said', NULL, 'Forty-two households have been moved', NULL);
INSERT INTO people VALUES (1, 'hedda quill', 'Hedda Quill', 'person');
INSERT INTO appearances VALUES (1, 1, 'energy minister', 2, 2);
INSERT INTO entries VALUES (1, 39, x'051ecb951c58de01ebc74de1f004ab05e3d60040bc29660944631a289ab5500a8109ab62d919f30b7b74d99fb4f8380f74ac725690f8c215c4f4f8e2ba63e1170764e38406e01418b6f5e69ecc8fd31a697a0dccc2f2a01be771af1611d6611c4bff018d906fe92306d2f8a172bb2224a9f7087f408b0a26c6221a105987cb26852887a21c4b35280d944a9e0ea0692b9bd5f9cdf3b8332c549fabfe8d85692d1bd5b1eb884e6f2dd72f44bb83016f3a4083c94d0de5b840b7de19274c450347c0d1f20f068b6a4b5f9b46ccd183865f4eb91b3521ba3d601d0a58b93e1ad16d62206b64a5914c7313a3adcfd6bcda76a03380d1eb99b879', x'01000000020000000100000001000000010000000100000002000000010000000100000001000000010000000200000001000000010000000200000003000000010000000100000002000000010000000100000001000000010000000100000001000000010000000100000002000000010000000100000001000000', x'0909090909090909090b09090909090b09090b090909090909090b09090909', x'd0fe142889079f1f68b69116efcfc330', x'3b4fedbd5349c53df6f18c3d5d0bdbbca55a13be9f901ebd8affca3d57fe2d3c370a6e3d96d640bc593023bd1ea11ebdf34a7bbd4bd254bc9def113dc1b9aabc0f8bb9bcd767e9bc178fa5bd48d598bd1811803d16859f3de70786bc396f1bbd7fc70abad815efbc789f60bdaefc0b3d22b1bb3d7b9e21bd98d50dbd0a9b983d8eda0bbd73789dbcfbeb11bd0e2acc3d2d79803dbca5abbbe97323bc8ad123bcf9b3abbc1c771d3b589bcbbc25ba37bd560883bcd83fcd3b27cf1bbc4f3841bddfc7d6b9022e45bdc3c002bd4873c93c8aa4d13d02b9033b6b4a47bc7064253d27e8883d2dbe343bc6f8d93c9471c63da0c9d9bd821cba3b5590ecbd6de3c33d494494bddbf4693ced273ebc0ce143bb81087abd6f4e3fbc7661a83c0a0d24bd8029173c9536623b59df7c3c428b02bd26f2753d020277bb7773823cebb5e0bbdf6a34bd482303bd392b9a3bdb56663cafc6a53bdb071bbc2d2df63c4edffcbcf53e333d984314bd3e051dbb9c68edba3950e0bb9faff83c40d0ca3dddd4e83d422ed8bc7ccfb9bdca0b91bd1e6f6a3d0d1ef53cc6dd3c3d42b2bbbdae8c28bdd344bfbccd4cd93c4b1609bde6a2243dc6b0133d2cf0653df06f54bc7195f1bd6c7f953dc2cd1abd2ecf21bd4d8ea0bd9f503abca9f256bcd7a2723d409314be812192baed1423bd22370ebe1fe9eb3ca13a8b3ba7645ebc789f683dd397bd08b88d333d9c980abc2a5d913cfcf9d53cbbf146bc8490f83de3607e3b7c753cbd19e540bc036f203cb8c98d3d54eeedbdb6cb35bd4d3bb2bddde0abbd7ef3ddbc72888c3bb453ecbba221f2bd1cd194bcb326543d210884bbf5cb79bca21fef3cbbac0d3e87efa53bda70c63d5053e2bd35b8993de5d1a93cb7c7ca3a2fcdd7bcdf899d3da120433b509999bafe54483dc6643e3d709be03ba8439abd4876babbd3b5613d44d9c53c4d5372bca2722fbdeb6c90bd6424bcbd8a8faf3c01b9b23c2f75f23a5aae14bd4dc569bc0d2a5f3de47de4bd4b256f3d4fcb3b3d9134523d4e3c803dfa492d3cd93fd53d1d00063d21ec64bd320df2bba282fb3c722c983c42a4053e85dab4bd933d2fbda9c128bda9b8a93c9c7b483c36c06dbc2fbc213d0bf245bd33a6a93c510ec9bd2a53383d0fdb69bd3540153d2220efbcfe63903d1d52323d7be556bd8d70a33dddfbd53d7388813d65e46ebdc6ccb03b762e57bd5cb72abcfac34d3db7798dbbec39d13c1bd4553d474be73c1a55a7bd1c829789e65eecbc277e6b3d2e0765bc9c6d91bcd658c13c916c3abd834cf93cdece913c99436abd53f5f6bbdf6a4e3bcbd4a73d8ac85c3d16f148bc3c3d273df2fe933d82f4c03d1e1d21bd144d16bd3bc58a3d26173dbcd2f63bbd995023bbcc97573dd00c3f3cfb9153bcd779663d9e73023cdf24c1bcaf3eb2bc7211adbc22ffb9bc45e6abbd2f05103da5a3de3b61242b3dca20f53d3e9d823c2013963c7995903c76c6143dbdec35bce3f5b53c0c9d69bd004b99bdf2c070bd755504bd066e163d12d6a4bd254360bb201c75bbad9407bc5dd4e53cdcc84a3cee22823c988d5bbd656bae3d21ec8dbd62ddf1bc8d6fbcbd775cf23c7a888fbcd0ae873dd0af53bc9b4830bda0efad3db407cfbcdc3c9cbd7ca6803d2a02a23c9d3a4ebd057d04bb3dd5f7bcbfafbcbdf752663da95cc03b43e8c8bd78baacbde193c83c40136d3d5063963dac98d43c39a816bd2a9430bd62623c3d818478bba1504d3d32500c3dab771c3ddc0cc8bcd79019bdc66a59bc049520bd013e4c3c20fa773dc1480db3e21206bda1eaddbcaae094bbadc15abd058f0e3dde4b6abd49db1cbc8c85b4bc63f0283aaf10a0bcce111abcdda507bd8058ebbc7a47a3b9de6a843df5b1e33c98f3553d12fbb2bd902a183c86b474bd3f0d0b3d0889cabc48d6353c69ccb43d0b41dbbcacba313b77475f3ba79fb8bba9740c3db381213c6d874abdf187b33d92c26abd06e21abd7ca988bb918c223d4aa4bd3c9651b8bcdc04053d647105bda402d03c24bc233dde9e3a3d1742b23c9fe3cabc0c58dc3c4da9853d91be55bd17959f3c2059bbbd2a7400bc83bdfbbb91bbb23d09fc333d6395843cc508d93ca67b71bc1f4b02bd4c4fc2bc6e81833d486b94bd6eb4b2bce47289bca0c105bd', NULL, x'c61ecfce17c2c53fc61ecfce17c2c53fc61ecfce17c2c53f4b1765c246d6c73f4b1765c246d6c73f4b1765c246d6c73f6facfec45beae03f6facfec45beae03f6facfec45beae03f040402e276b4d23f040402e276b4d23f040402e276b4d23fb1d3b504c88fd43fb1d3b504c88fd43fb1d3b504c88fd43fa1d58f551ea6cb3fa1d58f551ea6cb3fa1d58f551ea6cb3f5ed52748cdbfd33f5ed52748cdbfd33f5ed52748cdbfd33f');
INSERT INTO entries VALUES (2, 29, x'a843f122b536ba01932285fcdbbf0c0444631a289ab5500a7b74d99fb4f8380fc27f4f332700440f8a7761aac04d3c1574ac725690f8c215697a0dccc2f2a01b06d2f8a172bb2224a9f7087f408b0a26c6221a105987cb269bd5f9cdf3b8332c1bd5b1eb884e6f2dd72f44bb83016f3a82fc0afdee3f5d4704dd41802d37cf54f009851587e194594a4e9d5ed2dc125e571a2221b62c7861fdff76b952b9c164bf3d25b6b3aca5666962dee35f68cf6a1d0a58b93e1ad16d439a6f56083d427d', x'010000000200000001000000010000000100000001000000030000000100000001000000010000000200000001000000010000000100000001000000010000000100000001000000010000000100000001000000010000000200000001000000', x'090909090b0b090909090b0909090c090b090909090b0909', x'20ff2eaed01b160ec053d2dc05f9e41e58a20bfa07988f612837c87db8afc5645092f8c72765ca66', x'02489ebd68a4733de81555bd86ad063d1d0f7cbd882950bc3d31e6bc2bdf19bcc199493d4792243c0158983dcf40013cb00a89bd6354233dfa22113b670bc53c232c09bdea3cedbdac0e40bdeb50573c4459573d8b102d3d40efd2bb17b30abd2b6db93cf845cd3c9c9249bddfe833bdac39ac3dc53c1dbd36c275bdb15e743d520af3bc6551fbbc17772e3de64f2d3dada48c3d656220bda7fde6bc225b8a3d0f70153ce26519bd8979d2bd919e1f3dd237873be94b82bc9a101f3c1a14a9bd9f0e083d3fd8763c70d1383caeffeabad64f1b3d9a3c83bde7d30dba8b4bb4bcb7a5f03ca6f6afbc645dd63a00a8853dc801a0bcc3e294bcc4fccabde2b0f63d8a1eb3bd3a49a53d457c38bd6d6dbcbd02fc73bd2f97bdbcc6358e3dcaf01abd21e15dbc4e46013df7d4f53cd3415ebca37e0a3d76821b3dde8c1c3dceab72ba956140bd9a20d7bd1c77aebdafd87e3dc89501bd4f8ae23c47fef23c2ce5933ce28ba53df49f9d3a555168bda4e6263dd5b5cdbcee5a22bcf244903cff97183db7acb7bc7f91febb29b10abd31cb9d3c649d603c559db63dd085ccbd46d019bdb017003d4a0a973d9641c1bc59cd193c33b31bbde8b81a3daaa0ef397f2f2fbd2ec09e3d35540cbde8696fbdbda80bbdf282903cf0c75abd52b9673c065dd3bd2c14a63cf4a846bdfce95bbde6e61a3dd8b9b9bcc71bd33dd87daf3dc7957c898678ac3d072fccbd760839bc691511bd4a75343df6773c3d9e3c513c51e41fbd47ff043d71aaa53c481b73bc3b68d4bdb757cf38efd80bbe7bf3ab3c817407bb2e53d63da66588bd68f5a9bd6e0ee33c76ac713d5274243d0c752abd0a4274bcec7b503c36b36e3ddd6d793c0431d7bd6e87a83cda088ebcd28a39bd583b70bc76bb503d59854f3c84b98d3da3dd0a3da21353bc969a873c0e87b1bd714936bda4f26d3dabc2153dacf9a0bd888787bd9a868c3b4815b6bdd4b680bc602e093d3888903c0762293b75f925bc485b0d3e0d10c8bc5783713d4cb6c0bc919e3d3d1ab21c3ca0a68b3c64da0cbba61f2dbdd1e8443dd1feb7bcc9eb9bbc48b28ebc552dd13c86ba99bd03e88bbc72cf67b909e4e13aa2d797bdea7f603dcf7f943b6f2730bd769a23bb76e8e5bc027ac43b28ed70bdbfc7913c125b343c3b96773d27d0d83d896cb93b16e0df3dc341303d06cbc43d3fb91e3de4310a3d5acae53b97185abd1dc4253db03c25bded118e3ddbe38abdd7453ebc1eb2f33c27369406170028bdf449c2bc6012213c1a0025bd8305953ca88873bd5eeecabc76b8023d6fd8163d4719d43c4140353d4569433cef7720bc5b13f3bca87c493dc1dc5a3d29203fbc11d656bcdeef91bde195fd3d820cf83c20950c3d706ac5bc5e918d3db1703bbdb5358b3d8230143da633a63cbd8ec53b20af79bd704731bda9a828bd19dcb1bce6033c3c38db343c5725aa3d7e65d93da061923d722694bbfaf409bcdfa5e83c9abb383d740506bdc6308dbc0c2066bdfd36febcebe5fbbcd614acbc1abfccbdb52880bddc187abde8ad4d3dcc17fb3c5aeede3d95e50d3ded9a2fbd415fa03d65bed1bd2c9a623d3c505bbdcdbedf3ad067223c8d400c3c77f23bbdb4281cbceddfe23d07c80bbc0b82e4bd1b6cfb3c830e42bc54fcb5bd27b30e3c6d95b7bd48e5b8bd16d3e33c6612273d1a7716beebfd3cbd63ade7ba4cf79f3b4c68bcbc5583c23c35af8dbd16acca3c84588d3d26c8683cb9fac03dd2c62bbd7bfdd2bc9025863c40e0713cd2d8883826178abc097aff3dd99489bc9336e2b2155672bc9d4f5a3d86863c3ddd77febc9d496e3dbc2295bd6471113d3c1506bd5791d6bac6e271bbbb31543b2b3251bae91d5abdb903ca3cd676673d3e53d23c3673bd3d2a6bc8bd5bcda5389cab81bdd9421fbd75522fbdd0458cbc80a5253dc45bca3cca87e53bfc35c2bcc45d923da05a903d3bc928bde1688ebccd1e923da38f00bd04bc09bd588254bcaba8993c0352b73d0133a4bc216105bb3dd8eabd5d83f9bcf5ad743d94ce843cf26d763dc5d5ac3de7684c3d9ffab4bc145328bdbe02053d0004a8bdb22d9a3c24b94fbdd60e973cb7c52c3d43590a3dde6690bca927393d3caeecbcd9334bbc9871a53d0ee4b0bc2be188bdbebc92bdb2144bbb', NULL, x'c61ecfce17c2c53fc61ecfce17c2c53fc61ecfce17c2c53f4b1765c246d6c73f4b1765c246d6c73f4b1765c246d6c73f6facfec45beae03f6facfec45beae03f6facfec45beae03f040402e276b4d23f040402e276b4d23f040402e276b4d23fb1d3b504c88fd43fb1d3b504c88fd43fb1d3b504c88fd43fa1d58f551ea6cb3fa1d58f551ea6cb3fa1d58f551ea6cb3f5ed52748cdbfd33f5ed52748cdbfd33f5ed52748cdbfd33f');
INSERT INTO stories VALUES (1, '4c5e399fc31cb8e8', 'Minister rang dam operator before the breach, she says', 'Minister rang dam operator before the breach, she says
No call took place, operator of Orla dam says', '2031-05-09', '2031-05-10', 4);
INSERT INTO judgements VALUES (1, '0123456789abcdef', 'not a conflict', 'Ada', '2031-05-10T09:00:00+02:00', 'both speak of another call', NULL);
INSERT INTO places VALUES (1, 0, 'ae7a53bcaeadd085', 0, 20);
INSERT INTO places VALUES (1, 1, 'bbf86827c0834626', 0, 20);
INSERT INTO problems VALUES (1, '2031-05-10T08:00:00Z', 'broken.txt', 'the file is empty', 'put the text into it', NULL);
PRAGMA application_id=844321347;
PRAGMA user_version=2;
