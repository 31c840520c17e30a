-- An archive of version 1 as the program of that version wrote it: its script, then its rows. Frozen.
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
INSERT INTO articles VALUES (1, '4c5e399fc31cb8e8', 'ae7a53bcaeadd085', 'courier.txt', 'Valley Courier', NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 380, '4c5e399fc31cb8e8', '4c5e399fc31cb8e8');
INSERT INTO articles VALUES (2, 'c40ed53d475478ac', 'bbf86827c0834626', 'wire.txt', 'Northern Wire', NULL, NULL, NULL, 'en', '2031-05-09', NULL, '2031-05-09', NULL, NULL, '2031-05-10T08:00:00Z', 279, '4c5e399fc31cb8e8', 'c40ed53d475478ac');
INSERT INTO articles VALUES (3, 'e1ec53fb956d0823', 'd70b7c3f443be022', 'herald-1.txt', NULL, NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 213, '4c5e399fc31cb8e8', 'e1ec53fb956d0823');
INSERT INTO articles VALUES (4, '688a9fd2ef870f97', '33c9bf50aeab2c4e', 'herald-2.txt', NULL, NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 237, '4c5e399fc31cb8e8', '688a9fd2ef870f97');
INSERT INTO texts VALUES (1, NULL, 'Minister rang dam operator before the breach, she says
By Ilse Varga
Energy minister Hedda Quill said on Friday she had spoken to the operator of the Orla dam by phone.
“I have asked them to open the gates at once, and I expect an answer today,” Quill told reporters in Orla.
Sixty households have been moved to a school.
Sign up for our newsletter: <script>alert("orla")</script>');
INSERT INTO texts VALUES (2, NULL, 'No call took place, operator of Orla dam says
ORLA, May 9 -
“There was no call on Thursday,” Tomas Berg, a spokesman for the operator, told the agency Interpress.
Quill said: “I have asked them to open the gates.”
Forty-two households have been moved, police said.
‮More follows‬');
INSERT INTO texts VALUES (3, NULL, 'Village below Orla dam reportedly emptied
The gates were reportedly opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator.');
INSERT INTO texts VALUES (4, NULL, 'Village below Orla dam emptied
The gates were opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator.
The mayor has not been reached 🌊 for comment.');
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
INSERT INTO entries VALUES (1, 10, x'00', x'00', x'00', x'00', x'00');
INSERT INTO entries VALUES (2, 10, x'00', x'00', x'00', x'00', x'00');
INSERT INTO pairs VALUES (1, 2, x'00');
INSERT INTO stories VALUES (1, '4c5e399fc31cb8e8', 'Minister rang dam operator before the breach, she says', 'Minister rang dam operator before the breach, she says
No call took place, operator of Orla dam says', '2031-05-09', '2031-05-10', 4);
INSERT INTO judgements VALUES (1, '0123456789abcdef', 'not a conflict', 'Ada', '2031-05-10T09:00:00+02:00', 'both speak of another call', NULL);
INSERT INTO places VALUES (1, 0, 'ae7a53bcaeadd085', 0, 20);
INSERT INTO places VALUES (1, 1, 'bbf86827c0834626', 0, 20);
INSERT INTO problems VALUES (1, '2031-05-10T08:00:00Z', 'broken.txt', 'the file is empty', 'put the text into it', NULL);
PRAGMA application_id=844321347;
PRAGMA user_version=1;
