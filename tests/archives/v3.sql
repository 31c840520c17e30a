-- An archive of version 3 as the program of that version wrote it: its scripts, then its rows. Frozen.
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
-- A chapter is called by the article that began it, as a story is, and no longer counted.
ALTER TABLE articles DROP COLUMN chapter;
ALTER TABLE articles ADD COLUMN chapter TEXT;
UPDATE articles SET chapter = story;
INSERT INTO articles VALUES (1, '4c5e399fc31cb8e8', 'ae7a53bcaeadd085', 'courier.txt', 'Valley Courier', NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 380, '4c5e399fc31cb8e8', '4c5e399fc31cb8e8', '4c5e399fc31cb8e8');
INSERT INTO articles VALUES (2, 'c40ed53d475478ac', 'bbf86827c0834626', 'wire.txt', 'Northern Wire', NULL, NULL, NULL, 'en', '2031-05-09', NULL, '2031-05-09', NULL, NULL, '2031-05-10T08:00:00Z', 279, '4c5e399fc31cb8e8', 'c40ed53d475478ac', '4c5e399fc31cb8e8');
INSERT INTO articles VALUES (3, 'e1ec53fb956d0823', 'd70b7c3f443be022', 'herald-1.txt', NULL, NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 213, '4c5e399fc31cb8e8', 'e1ec53fb956d0823', '4c5e399fc31cb8e8');
INSERT INTO articles VALUES (4, '688a9fd2ef870f97', '33c9bf50aeab2c4e', 'herald-2.txt', NULL, NULL, NULL, NULL, 'en', '2031-05-10', NULL, '2031-05-10', NULL, NULL, '2031-05-10T08:00:00Z', 237, '4c5e399fc31cb8e8', '688a9fd2ef870f97', '4c5e399fc31cb8e8');
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
‮More follows‬', 'No call took place, operator of Orla dam says');
INSERT INTO texts VALUES (3, NULL, 'Village below Orla dam reportedly emptied
The gates were reportedly opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator.', 'Village below Orla dam reportedly emptied');
INSERT INTO texts VALUES (4, NULL, 'Village below Orla dam emptied
The gates were opened on Friday after energy minister Hedda Quill asked the operator to act.
There is no public record of a call between Quill and the operator.
The mayor has not been reached 🌊 for comment.', 'Village below Orla dam emptied');
INSERT INTO reports VALUES (1, 'reader one', '2031-05-10T08:00:00Z', x'789c8d554b8fdb3610fe2b02cf4c21ca96bdde5b9a6cd1431f68b3ed45100a5a1a4bc4d2a44052de18c1fef7ce90922d67836401db1c72be793ffc8535b68586dd0bce9cb581ddb3bf61b02e30ce027c0e9edd574cc25696ab7d2341b66d7e57b29ab38302dd22f70b7b4418a1548b324d2f9d27fe7b1754a38118a40759461e010f3b060d741f9d26230aaf780ee35e2bdf032971109c8253a4b534dd283b82c831f4d61116effff95e16e5864c7d1aa459d8f14146f7c1b4c4fd59dbe689d89e601465b4b787468e9ea82795801f6d331ec1c458e4e43de2483c46f43bf294350b55b3e40332c29918538c91c1d93149f8ab5569ac391fed98521430ccfd78516a47d710a819e3af3581bca140a27a946e424ab13140b91bac962eb18eb6959a48ca479001e648ae6a504e990425fd98ea0ea21f0f27042ca243afba0edc228e2431c4ac288c3df8d92d0544367aca655031fe41cb1889810e5d6997fe71f6ac421f1db9048c05ebb025d09547947ff83c38f0fe36d5e13c10f224f5b8ac1e8a4ced8ad0762e20aa068aba81affcf47366e2fb6922c8693a076707ebd55cb2569d945fd02d0652bf50299f977dff8df1e066d4babe19822aa78a8ed8d6eea710dbf45fa9359cb30fe931c9a41f56e42bf12e2fdf897c7ac6181680fadaf3a836e7e5bae6489425dfdc456ab3e3622205d2c5b68c74b1ddf0552122bd2a0abebacb237d57f2dd2621d61b8e4315e99caf935e7c5bef92858b2d210a54bd9dad4de2bb2d1779d22fb6a46db5d09ade8bb2b85810057d37578522f929f21269512f8697d2d7637ab532718c3222327bc8420f599afb98195ee11edbdbf6fc7d50f116d0ea2da0f55b4025aecbd119154647de6b6b9f3ca29f2033f0ec711b86386d8b4b7dbb8f307cca0bc79af1352febfa661d559bb45c691755db0bbd5c4c15fb15da56667f8d4ac7cd01cea36cd45a537b81ebced95119e5a32f07a93dd4af7654858d85aed45357fa01a0e9e71ef532fe03e0921aa52657a8a42b3cd042fe6330d67c83c7fa06ccf6381c07653af64ae4ab455755b1e1f11577967240abb2425015ed57e25b0ceae5a2a6e95e3ed32b3eda67135f5e2fc84a60923ffcf9c7a77f7e7ba45cf6969ab21293034270b14b61c6345e5c5e8cf83cc6aff65d85a2ece3fbc707765d03f98e961436d52f4eb5f29cede1601d64f11fb391d1a97ab908ab58a22a0d776c9af916238b9fba7e79f91f1a177de3');
INSERT INTO reports VALUES (2, 'reader one', '2031-05-10T08:00:00Z', x'789c8d554d8fdb380cfd2b81ceeac2726c27995b3fe65060dba26d167b308c85622bb110453224396d50cc7f5f52b2136566d11dc08e29f1912229f2e517694d275af2c028b1c678f240be89c1584f28f1e2a777e4a126bbdd7e5dadf3559bad97459557a4a1642f85ea40fb8b6c018628d9814ddb73eb50ffd67ad92a810af4032acd4f023e66f44ae07ab40a0f91b084ef30ee9474bd402756782bc539c88aebc3c80f08e1a3ef8d452cacff713dcfcb10caf781ebe41ce779085fe80eb5ef94698fa87608c32cc3793bd1f2d1a1749411f8c1b4e349e8900b9fa2071c9a878c3e814e1a9db89a2d1f41e12fa898720c0a4a4ed1c2dd4ee5dae8cbc98cb1441ed2dc8d57a766b42d82da31fc1aed311a4c24b807ebd6c7126b2db0768351dc46d5c9745ca188f5f0dc8b39939b1bb0933a42d13f94fa20421c8f670024d941548783b0491ed16208559190bb77735852a0d8aaa9965e86fc07c543265a1c20942e8d8f921fd2f721906bc2706107680908650bf68f3f072b9cbb2fb5bf0c883c7335a6b7072653bb02b49b2f105c0bccba15cfe2747365c2fe79123068fc0ed60cc6c9f9ca3a79962e913b48a479c2abfc91f6fd7f8c07d5a352cddd10d419266ec51f3ef4e86708b917562ffe86bd888f3f24cf96ec4d56bec936d336c49f009a5bbf83cb8c16654341282a5a6e8254659455791059b5a4395b06396705cdab22ca5549f355846f96946511c24a0626ec6acaaa75f4c8e8268bbbcb12de68c88aec865e5570c06cb981757268196df33287377a5c157415a5758ebe9329c53af582774aea302f0b141666bf80722de2808732d01a086b67bacbef41f96b40cbd7808ad7804ae0c5d16ae947bc55a28c393a401fc5e264ac58ec8d52d83c380ec9b2b9271f2801d691e674490b5a36cd1df7d4556452249e7a95c8ebab9c32524db6e6c4dde29db0076c71611db8810300e4067314eec4354462433206f4dc23c7eeb97202bc928f3048360c2472b73d702d1d0fb1c01534b131afe0afa3542a3d26bf43bce03c488641b6d05119862344dbcf5ddf092d037300e98d5c61868c451de2d973bce3f21ebd8656051b8820ff5f2c2b23b86866c4eff0cf28b6aea789689027ac4092ae015487c3b104cfb7710c614208b0eb4df192886b0677fdfecbe7ef7ffdb9c5a2f60667a26ef0c1218bd1793b8a6b6c0993cc6cf182526bb0241fde6e1f49c2366be441e8806d3f5ad7f1cb6227f6d8a3e16fb98d17dea46c8b5dda4c8d9a7ea7777a9ae6e9e95f93cba136');
INSERT INTO reports VALUES (3, 'reader one', '2031-05-10T08:00:00Z', x'789c8554db6edb300cfd9540cfea6039765cf46d97027bd80558b7274318145bb1852a9221c9e98aa2ff3e927656a51836208828f1883c3c22fdc43adfeb8edd08ce82f789ddb06f7af22131ce92fe9522bb6959df14fba6db1eaa6abbd7455932c9d9c168db83f7897d0718a24c0f77ba518588feb72199ce6a74601c703975d4b0f839598dfb39584c62600beb34efad89a3c62041a760f4896cabdc30ab01216a4ea30f8885fdcf38aab2de61aabb49b92c4f4c8ae86bd7a3f79df5dd3dba23c2b04acab7d79d9a235af766017ef0dd7cd48e6a512b7bc0e175aae833f88c7759a8f3cd5b70a44774ac359283b3e37223be6455cebbc7a39f29e047dd0f3a0bd7fb799fa8a0a4923e53e9bc4b6892b606714778315846bc4e816e4f00c8e8817ac3a0434664b931515906b2a54802016da3d1ecec2a463254c0645587abd303505943288b5572f660d24844a29f03c140f14113f5b579b069ce72024e63099d7e95349ecba4f3d36a20035ca7e0271fcd59c0de9c4cccec1e58c96714f621efc2bf342b77b3b5f2a225db02e50bcaf657e24dc2ae414cf6c7ca622bae8afa4a14ab0f886728f9d27610abe095901c8caae4a2aac914d58e9762bbd865cdc5b63943ae2bb2ea86ef9a0c5b2e760dd86609279a868b6b21b32e5e98abde1a47fdb44163e30f9b34eacd3200c48fb730d07bdf3ffe1b54fe1f743919901f89f152ca8b9168b7cb80c3a3e40301bd08d1fc045a271a5d1f06e54c54740d42c945d383b251cb6c26da7a3de36dc35398c999cf45dba28a70e81f9640b06b77f991208aaf66a3bde6ecfdd72f773f3e7d5f9fb395446397bd3e65860f94832f23351a147cf1f47fba1ce558eea32aabf5f293f2f9f9370f31b487');
INSERT INTO reports VALUES (4, 'reader one', '2031-05-10T08:00:00Z', x'789c8d54db6edb300cfd9540cfeae04b922e79db0dd8c32ec0da3d19c2a0c88a2354910c494e5614fdf791b4bd28c5b00d682ada3c240f8f483f31e55badd8b6e42c789fd8967dd3bd0f897196f4cf14d9b66175ad36bbfdaa905aee2ab5d44c70b637dab6e07d62f70043946921461d6488e87f13925156a303f380cbc9a386c30fc96a7c1e82c522061ee1ec879d35f1a03149d029187d22db4ad70db243881cd2c107c4c2f38f7890d56a8da5ee7ae9b23a3149a2af5d8bdeb7d6ab077447846197546fa7951c225a0f6604bef76a386a47bdc8893de0309c3afa0c3ee35d966a8efc008ef4888ea9477270761c23e2a5aa74de3d1efd4009ef924c7aaea8bc4b68928406b31fe162e000493a4df88f6865e55b3fec12d53f4164460fd4eb3a1d322263aa9eda32109d220904b48d4653d9498c64a881de4a85a7d31d709c52488b5d727636e9400ca31f02c140f14e1395697880443bcb09388dbd29fda2689cfba7f7a7c9400678f6c1f73e9a59c0d69c4cccec1658896714f69c4fe11f8695bbc15a7135924d81ba0669db9bea55c2a9414cf68f55455dde14ab9bb2987c403c4389cbd841ae82d785e060d4252fab9accb25af272538ef6a6e2557d3bda45cdcb7235c3d755861e93943520969bd15eade0b711d91c8fdc656b8da3895aa0b1f0fb453ae8c5b802c49037b0d23bdf3efe1d54fd0fa8fe37e87a818024b2e715af85b8da9d66397e09e0f6f2cd81a1857cbe874b49b4e33e74d29928290c928951fcbdb4518b17cbd334a827bcf467c482bb69d6f99b8248ccfbd3dcf21406caf262739ad79cbdfbfae5eefba7fbe9b21b41b5d7d96c1005f87c39f86ed218429f5783f17b075085311ec598accb9f10cfcfbf0046ebbec5');
INSERT INTO statements VALUES (1, 1, 0, 44, 'indirect', 'said', 'she', 'Minister rang dam operator before the breach', NULL);
INSERT INTO statements VALUES (2, 1, 112, 167, 'indirect', 'said', 'Hedda Quill', 'she had spoken to the operator of the Orla dam by phone', 'disputed');
INSERT INTO statements VALUES (3, 1, 170, 243, 'direct', 'said', 'Hedda Quill', 'I have asked them to open the gates at once, and I expect an answer today', 'single-sourced');
INSERT INTO statements VALUES (4, 2, 61, 90, 'direct', 'denied', 'Tomas Berg', 'There was no call on Thursday', 'disputed');
INSERT INTO statements VALUES (5, 2, 176, 211, 'direct', 'said', 'Quill', 'I have asked them to open the gates', 'single-sourced');
INSERT INTO statements VALUES (6, 2, 214, 250, 'indirect', 'said', 'police', 'Forty-two households have been moved', NULL);
INSERT INTO people VALUES (1, 'hedda quill', 'Hedda Quill', 'person');
INSERT INTO people VALUES (2, 'tomas berg', 'Tomas Berg', 'person');
INSERT INTO people VALUES (3, 'interpress', 'Interpress', 'organisation');
INSERT INTO people VALUES (4, 'quill', 'Quill', 'person');
INSERT INTO people VALUES (5, 'the operator', 'the operator', 'organisation');
INSERT INTO appearances VALUES (1, 1, 'energy minister', 2, 2);
INSERT INTO appearances VALUES (2, 2, 'spokesman for the operator', 1, 1);
INSERT INTO appearances VALUES (3, 2, NULL, 1, 0);
INSERT INTO appearances VALUES (4, 2, NULL, 1, 1);
INSERT INTO appearances VALUES (5, 3, NULL, 1, 0);
INSERT INTO appearances VALUES (5, 4, NULL, 1, 0);
INSERT INTO entries VALUES (1, 33, x'ebc74de1f004ab0544631a289ab5500a8109ab62d919f30b7b74d99fb4f8380f74ac725690f8c2150764e38406e01418b6f5e69ecc8fd31a697a0dccc2f2a01b4bff018d906fe92306d2f8a172bb2224a9f7087f408b0a26c6221a105987cb26852887a21c4b35280d944a9e0ea0692b9bd5f9cdf3b8332c549fabfe8d85692d1bd5b1eb884e6f2dd72f44bb83016f3a4083c94d0de5b840b7de19274c450347c0d1f20f068b6a4b5f9b46ccd183865f4eb91b3521ba3d601d0a58b93e1ad16d62206b64a5914c7313a3adcfd6bcda76a03380d1eb99b879', x'020000000100000001000000010000000200000001000000010000000100000001000000010000000200000002000000010000000100000002000000010000000100000001000000010000000100000001000000010000000100000002000000010000000100000001000000', x'0909090909090b090909090b09090b090909090909090b09090909', x'd0fe142889079f1f68b69116efcfc330', x'3b4fedbd5349c53df6f18c3d5d0bdbbca55a13be9f901ebd8affca3d57fe2d3c370a6e3d96d640bc593023bd1ea11ebdf34a7bbd4bd254bc9def113dc1b9aabc0f8bb9bcd767e9bc178fa5bd48d598bd1811803d16859f3de70786bc396f1bbd7fc70abad815efbc789f60bdaefc0b3d22b1bb3d7b9e21bd98d50dbd0a9b983d8eda0bbd73789dbcfbeb11bd0e2acc3d2d79803dbca5abbbe97323bc8ad123bcf9b3abbc1c771d3b589bcbbc25ba37bd560883bcd83fcd3b27cf1bbc4f3841bddfc7d6b9022e45bdc3c002bd4873c93c8aa4d13d02b9033b6b4a47bc7064253d27e8883d2dbe343bc6f8d93c9471c63da0c9d9bd821cba3b5590ecbd6de3c33d494494bddbf4693ced273ebc0ce143bb81087abd6f4e3fbc7661a83c0a0d24bd8029173c9536623b59df7c3c428b02bd26f2753d020277bb7773823cebb5e0bbdf6a34bd482303bd392b9a3bdb56663cafc6a53bdb071bbc2d2df63c4edffcbcf53e333d984314bd3e051dbb9c68edba3950e0bb9faff83c40d0ca3dddd4e83d422ed8bc7ccfb9bdca0b91bd1e6f6a3d0d1ef53cc6dd3c3d42b2bbbdae8c28bdd344bfbccd4cd93c4b1609bde6a2243dc6b0133d2cf0653df06f54bc7195f1bd6c7f953dc2cd1abd2ecf21bd4d8ea0bd9f503abca9f256bcd7a2723d409314be812192baed1423bd22370ebe1fe9eb3ca13a8b3ba7645ebc789f683dd397bd08b88d333d9c980abc2a5d913cfcf9d53cbbf146bc8490f83de3607e3b7c753cbd19e540bc036f203cb8c98d3d54eeedbdb6cb35bd4d3bb2bddde0abbd7ef3ddbc72888c3bb453ecbba221f2bd1cd194bcb326543d210884bbf5cb79bca21fef3cbbac0d3e87efa53bda70c63d5053e2bd35b8993de5d1a93cb7c7ca3a2fcdd7bcdf899d3da120433b509999bafe54483dc6643e3d709be03ba8439abd4876babbd3b5613d44d9c53c4d5372bca2722fbdeb6c90bd6424bcbd8a8faf3c01b9b23c2f75f23a5aae14bd4dc569bc0d2a5f3de47de4bd4b256f3d4fcb3b3d9134523d4e3c803dfa492d3cd93fd53d1d00063d21ec64bd320df2bba282fb3c722c983c42a4053e85dab4bd933d2fbda9c128bda9b8a93c9c7b483c36c06dbc2fbc213d0bf245bd33a6a93c510ec9bd2a53383d0fdb69bd3540153d2220efbcfe63903d1d52323d7be556bd8d70a33dddfbd53d7388813d65e46ebdc6ccb03b762e57bd5cb72abcfac34d3db7798dbbec39d13c1bd4553d474be73c1a55a7bd1c829789e65eecbc277e6b3d2e0765bc9c6d91bcd658c13c916c3abd834cf93cdece913c99436abd53f5f6bbdf6a4e3bcbd4a73d8ac85c3d16f148bc3c3d273df2fe933d82f4c03d1e1d21bd144d16bd3bc58a3d26173dbcd2f63bbd995023bbcc97573dd00c3f3cfb9153bcd779663d9e73023cdf24c1bcaf3eb2bc7211adbc22ffb9bc45e6abbd2f05103da5a3de3b61242b3dca20f53d3e9d823c2013963c7995903c76c6143dbdec35bce3f5b53c0c9d69bd004b99bdf2c070bd755504bd066e163d12d6a4bd254360bb201c75bbad9407bc5dd4e53cdcc84a3cee22823c988d5bbd656bae3d21ec8dbd62ddf1bc8d6fbcbd775cf23c7a888fbcd0ae873dd0af53bc9b4830bda0efad3db407cfbcdc3c9cbd7ca6803d2a02a23c9d3a4ebd057d04bb3dd5f7bcbfafbcbdf752663da95cc03b43e8c8bd78baacbde193c83c40136d3d5063963dac98d43c39a816bd2a9430bd62623c3d818478bba1504d3d32500c3dab771c3ddc0cc8bcd79019bdc66a59bc049520bd013e4c3c20fa773dc1480db3e21206bda1eaddbcaae094bbadc15abd058f0e3dde4b6abd49db1cbc8c85b4bc63f0283aaf10a0bcce111abcdda507bd8058ebbc7a47a3b9de6a843df5b1e33c98f3553d12fbb2bd902a183c86b474bd3f0d0b3d0889cabc48d6353c69ccb43d0b41dbbcacba313b77475f3ba79fb8bba9740c3db381213c6d874abdf187b33d92c26abd06e21abd7ca988bb918c223d4aa4bd3c9651b8bcdc04053d647105bda402d03c24bc233dde9e3a3d1742b23c9fe3cabc0c58dc3c4da9853d91be55bd17959f3c2059bbbd2a7400bc83bdfbbb91bbb23d09fc333d6395843cc508d93ca67b71bc1f4b02bd4c4fc2bc6e81833d486b94bd6eb4b2bce47289bca0c105bd', NULL, NULL);
INSERT INTO entries VALUES (2, 28, x'932285fcdbbf0c0444631a289ab5500a7b74d99fb4f8380fc27f4f332700440f8a7761aac04d3c1574ac725690f8c215697a0dccc2f2a01b06d2f8a172bb2224a9f7087f408b0a26c6221a105987cb269bd5f9cdf3b8332c1bd5b1eb884e6f2dd72f44bb83016f3a82fc0afdee3f5d4704dd41802d37cf54f009851587e194594a4e9d5ed2dc125e571a2221b62c7861fdff76b952b9c164bf3d25b6b3aca5666962dee35f68cf6a1d0a58b93e1ad16d439a6f56083d427d', x'0200000001000000010000000100000001000000030000000100000001000000010000000200000001000000010000000100000001000000010000000100000001000000010000000100000001000000010000000200000001000000', x'0909090b0b090909090b0909090c090b090909090b0909', x'20ff2eaed01b160ec053d2dc05f9e41e58a20bfa07988f615092f8c72765ca66', x'02489ebd68a4733de81555bd86ad063d1d0f7cbd882950bc3d31e6bc2bdf19bcc199493d4792243c0158983dcf40013cb00a89bd6354233dfa22113b670bc53c232c09bdea3cedbdac0e40bdeb50573c4459573d8b102d3d40efd2bb17b30abd2b6db93cf845cd3c9c9249bddfe833bdac39ac3dc53c1dbd36c275bdb15e743d520af3bc6551fbbc17772e3de64f2d3dada48c3d656220bda7fde6bc225b8a3d0f70153ce26519bd8979d2bd919e1f3dd237873be94b82bc9a101f3c1a14a9bd9f0e083d3fd8763c70d1383caeffeabad64f1b3d9a3c83bde7d30dba8b4bb4bcb7a5f03ca6f6afbc645dd63a00a8853dc801a0bcc3e294bcc4fccabde2b0f63d8a1eb3bd3a49a53d457c38bd6d6dbcbd02fc73bd2f97bdbcc6358e3dcaf01abd21e15dbc4e46013df7d4f53cd3415ebca37e0a3d76821b3dde8c1c3dceab72ba956140bd9a20d7bd1c77aebdafd87e3dc89501bd4f8ae23c47fef23c2ce5933ce28ba53df49f9d3a555168bda4e6263dd5b5cdbcee5a22bcf244903cff97183db7acb7bc7f91febb29b10abd31cb9d3c649d603c559db63dd085ccbd46d019bdb017003d4a0a973d9641c1bc59cd193c33b31bbde8b81a3daaa0ef397f2f2fbd2ec09e3d35540cbde8696fbdbda80bbdf282903cf0c75abd52b9673c065dd3bd2c14a63cf4a846bdfce95bbde6e61a3dd8b9b9bcc71bd33dd87daf3dc7957c898678ac3d072fccbd760839bc691511bd4a75343df6773c3d9e3c513c51e41fbd47ff043d71aaa53c481b73bc3b68d4bdb757cf38efd80bbe7bf3ab3c817407bb2e53d63da66588bd68f5a9bd6e0ee33c76ac713d5274243d0c752abd0a4274bcec7b503c36b36e3ddd6d793c0431d7bd6e87a83cda088ebcd28a39bd583b70bc76bb503d59854f3c84b98d3da3dd0a3da21353bc969a873c0e87b1bd714936bda4f26d3dabc2153dacf9a0bd888787bd9a868c3b4815b6bdd4b680bc602e093d3888903c0762293b75f925bc485b0d3e0d10c8bc5783713d4cb6c0bc919e3d3d1ab21c3ca0a68b3c64da0cbba61f2dbdd1e8443dd1feb7bcc9eb9bbc48b28ebc552dd13c86ba99bd03e88bbc72cf67b909e4e13aa2d797bdea7f603dcf7f943b6f2730bd769a23bb76e8e5bc027ac43b28ed70bdbfc7913c125b343c3b96773d27d0d83d896cb93b16e0df3dc341303d06cbc43d3fb91e3de4310a3d5acae53b97185abd1dc4253db03c25bded118e3ddbe38abdd7453ebc1eb2f33c27369406170028bdf449c2bc6012213c1a0025bd8305953ca88873bd5eeecabc76b8023d6fd8163d4719d43c4140353d4569433cef7720bc5b13f3bca87c493dc1dc5a3d29203fbc11d656bcdeef91bde195fd3d820cf83c20950c3d706ac5bc5e918d3db1703bbdb5358b3d8230143da633a63cbd8ec53b20af79bd704731bda9a828bd19dcb1bce6033c3c38db343c5725aa3d7e65d93da061923d722694bbfaf409bcdfa5e83c9abb383d740506bdc6308dbc0c2066bdfd36febcebe5fbbcd614acbc1abfccbdb52880bddc187abde8ad4d3dcc17fb3c5aeede3d95e50d3ded9a2fbd415fa03d65bed1bd2c9a623d3c505bbdcdbedf3ad067223c8d400c3c77f23bbdb4281cbceddfe23d07c80bbc0b82e4bd1b6cfb3c830e42bc54fcb5bd27b30e3c6d95b7bd48e5b8bd16d3e33c6612273d1a7716beebfd3cbd63ade7ba4cf79f3b4c68bcbc5583c23c35af8dbd16acca3c84588d3d26c8683cb9fac03dd2c62bbd7bfdd2bc9025863c40e0713cd2d8883826178abc097aff3dd99489bc9336e2b2155672bc9d4f5a3d86863c3ddd77febc9d496e3dbc2295bd6471113d3c1506bd5791d6bac6e271bbbb31543b2b3251bae91d5abdb903ca3cd676673d3e53d23c3673bd3d2a6bc8bd5bcda5389cab81bdd9421fbd75522fbdd0458cbc80a5253dc45bca3cca87e53bfc35c2bcc45d923da05a903d3bc928bde1688ebccd1e923da38f00bd04bc09bd588254bcaba8993c0352b73d0133a4bc216105bb3dd8eabd5d83f9bcf5ad743d94ce843cf26d763dc5d5ac3de7684c3d9ffab4bc145328bdbe02053d0004a8bdb22d9a3c24b94fbdd60e973cb7c52c3d43590a3dde6690bca927393d3caeecbcd9334bbc9871a53d0ee4b0bc2be188bdbebc92bdb2144bbb', NULL, NULL);
INSERT INTO stories VALUES (1, '4c5e399fc31cb8e8', 'The breach at Orla', 'No call took place, operator of Orla dam says
Minister rang dam operator before the breach, she says
Village below Orla dam reportedly emptied
Village below Orla dam emptied', '2031-05-09', '2031-05-10', 4);
INSERT INTO findings VALUES ('4c5e399fc31cb8e8', 'first', '2031-05-10T08:00:00Z', x'789cab562a4ece48cd4d54b252502a2ec92faad43754aa05004e2f06ed', x'789c9d19dbaee3b6f157083d6b0389bad99b8720d9dda005d204ed9ea60f82b0a024da568f2cbaba9c1323d87fef5c288bb2bdbb6e119cf5881c0ee73ec3c99f5e656a5d796f43dfeb8d19bdb7dec7d1f467cff746fdc738786f734fe94c25515929adea3ad824b05796bb4dba9159156ca23895292cd559506655b48be3a8d48194b01445d5b6dc25011c2c65156baff0bd5da3db1ac8fee93d017d24dfd4805a1d543fe0fe8ffdd854adc60d6400b63a75d4f063a6b1d5f83df52d72d7c027fc9ea6b26d86834622bd1efb46bf10dcaa6e3fa93da2a8693c981e71e1fbd370503249f1aa8f27d539f70ca3eaf1577735eefed49aea19b7074443edd07da5aed43420f4dc30e27b534d47dd912cca720f78789c24fa1bec35a67348cd273fc0c678c60d2b236df8de914f0ccbadaa33ddf9682656d1086296d385a899fa0a91aa89fe35dd88dca020441e4e5723abb8eb34eaee645ad5f3d6d1d4aa4510f531aa51cf922c64e05cd3312ad20755ef35f1f1e105101ce980abfd5ef78e1c7ce2445a6940f67198d96a3482556b75393624ffa9552449a7f7c04aedf2e77bafcd7820462e0283c1f6e012c0ca139cfff0c7a9d7c3b056f5783e21e68b6a27d77a70e41ffa647a12b59e0d08a4354a5de92b3e875933b4fe6201641a7f4fbd3999a1994d56372fcde0c0b52663ff05f5e670569ba91c9911e408365abd431e408b8771661dd55c37c4a6556aab4add0e24cbcef4e41cbb11b40e98bfeb7e165fabbe6dc816ad1ae95703193c66fa5af7a45b4719bf349d56fb4bd40debdd7770cf0e0e81626e9dd551d3eb0190540991ca7eda36fb6ef6a72be15e818da6dba36e2b9662cdcd33659e5eb37bbcb0607847cb9c92f72c6ce1a79aafa3cbdfb5aa3992ba5ddbed9b8174fe1bf0d1748e300ead25d7b04aeba6e288208ae4871df8194bbc88319dc89f50c148fb4a851fc10d90c8ec88e804cca7e976adbd8154b768b66e76c0d2f0899d1edccec6ec00b45cf21025aad69f4a0ae29f5bb577bc4ced21780787a8c313060daa13d2504f594891650ef46376ec9ba0987ace079047c8df1d6787e5daf9381e9b71d6f54b036966dedaf76662a1b4ae49f09f811f501dd9f985b56c09923e10de812ce4b25d7bfe643ab20c5cc09961b4dc53de272e29851916a5a7e8b60ef34cc4e6fb20bd98911488f98942e9df13c4a6759dcf98745fdd0a75af027653db167e7ea710ce3bb7f570deb9298bbcb32a7e7980aa98a09cf5df8d549e7e576dabcfe21d2ff219fec7934114be09923761609721281d04b83344b7edb525f52ba80642b513ff6a7a7d9752b0fd12258915a0576dfd26646acbe94799892e24e4ff4762a9dda0a6c04f62200a3f899f6e084ab77e68c11060992504cb2cf52319121c49e9479b80e04de26f53c688531f9a0382033f66bab0166ff986cb5d6128817436df668f6f333f0c987e9821b5c8a1caeb3291971b42897fe94230643ec320013824b3c1f509014023d91294a25492c0308d7c194604cb30f6651a339c26202da36f2320c828618247c2cb5156125004ac805723b83ae283611c2cd8a03a19ce2741bd997369c2675934a698c57ec6d046326d89a28404c4202a4985bfa915006089776733ca262628c9fc34737025c360ec30637261066adf84e45860d8808008f8941181a18cfd70cbfbe11678a43b482b56e5844e2a9db1994818c11fd93ee21bc90220102a27a665d48594d6bdd863505294c9e921319a0f903b6cbe520201617602c25070fbb9046a69eaf3d791e42348d12348f123480924cfa9ef9a71a242dd1af33c00f6b3169d7e1da0507283e17c208f0f8b2c1f93f921a1e54352cb87c4965f96fb08dd82d899b6c5428175c4f944d56f1e953dda3e64a5e021acecd15be3cd43f41ee22d7980b7f523098201939c0f09d88ffda420afcf533ff3373e4413e6c2829c3cc79c881158903be72144600ae10ed15e14ab87159ca6460e7b803c7360e96ec8d5cec6f98843e723593edc375a8e1d7cadc4dfa7a6a54714b4667039c9526085d2fdfe2c8e4d072d26c6c34eb583c672ff648e6a103fc1b67b0a7206f468e6590f47d581f3f4a43403fb6a34eef1bfc28ba4a7970df5967b0517505b054420c15155bc20df30175f63ac6fb92698fc6fe8e90afde6699a9339738b04e26a5d1de6923e287af8434f39a916f5ced6ceb1ca04df46265fc8c1375c64af84de68671bf2eb23e00b117023218787d7f46bdd357a8d0e2581f6e880fc2643e04f502df208ec1a7d1319aa2c21c70fa9e6ea699ee7d4dac02a76b4d0fb4298e518223917e87b1b54970a7c52b8cbb80a8be6b59b572417bbf80615e542efb85e4612e99d1b63e9d20e786d751f05799ec81b1e92c85d9214ea57a3861c9280f7eeb75f3ffef39727f4f6033d0ef2d02a2684fabc753cf3a2caab4e13654def112206e4d68f32461efbe96b446297083b4d41a117c70eb265059e41baa2a100e43b970a341877a880ce93e8ab5420c456adf1cd2c24076578ef7f7cfae0ad1b7c0aee9ffba65667c1c30441d3b48ac31bb593dd1edcd8834f87a91fbe74d49dafe4940272eeb529edcf5f85d5746e6b00b791b40f85c14fd99be96fc193b37221d16fd8adf3154234eb8dd24f4159d2c5706631791c5d525d9c9099f168cc90339bc993143bd17910c19581e732f8d6c431009a22e7e998a87b733a51358146965cdc83872361d8884f30249c81cdbdf7e29d8722171beb03031429c1a30a5f0c07d5eb9aab6eb19ae8dc7bbf1634d3eaea41a8165d1ee3eef62d7b17ebc139ef3cb2c17600ce8a79325adccc93be52586d7d2bae8649f82c80deac577b1edb05df41474e4e39681c48886134a741cc33b0c21929e517cf235fbc7862e18c8c887ee153d2c49717c469485905bf331f522498d41d225d4910dcaffdebc27ae7113d3bdd3273b2ad12aa53f5761409d5add56f78065a7bccbf871ae6b9d35be1f26203cbcaba50a99be1348d7cdeea81aa8e28cf626d0dae8cb8bec842edca1cffde7a202070ce3288ced88420e6e10c872eb53d3c72bb9144cee1698765b99706d4c22077b1f4a860522c894ab5ad18a1211776649c73d3e8c1bdb4673a87412c6b7673cd1410874413b1f597411cd8d3bc0ae8cbcee26020011c4c0b22bd82c742e7ffa2eb1ff0b5331d4b6cf3f21942c10cce38adc5d24040e888580a9ee35d7a3c0adb85eef7141e474aa4025a681cd78aca4c348ffecfa4ec785584187ede7bb011994640cba09e4107abbe11ed4445ec87b59179686da766c82a640b52b9cfc55e09b4b36a4589633acc23e6a2bfefe986b9b115d81a937dd9f6762e28e6ffa7807c2e63c83cb135eef2320129cf18a2f6cd80a4115cc896bd56d00acd95cc1d50e6eb2a745090643b942fc252b1ae6ddc43510cafe649763288a782afec25dbc21d7fe6f9aa862c95c49962e64b4af1439b58f00b1fff3749b370ab615038a3cbdc5987ffd699e22d5b9b72be68505fa378eeb053a2dc7c52fdc06f714ad7cce4e7cfff05e1f79f11');
INSERT INTO resting VALUES ('4c5e399fc31cb8e8', 1);
INSERT INTO resting VALUES ('4c5e399fc31cb8e8', 2);
INSERT INTO resting VALUES ('4c5e399fc31cb8e8', 3);
INSERT INTO resting VALUES ('4c5e399fc31cb8e8', 4);
INSERT INTO pages VALUES ('4c5e399fc31cb8e8', 'page', x'789cb329b0734f2c492db6d12fb003001a0303f8');
INSERT INTO claims VALUES (1, '4c5e399fc31cb8e8', 'claim', 'single-sourced', 1, 170, 243, 'I have asked them to open the gates at once, and I expect an answer today');
INSERT INTO claims VALUES (2, '4c5e399fc31cb8e8', 'claim', 'disputed', 1, 112, 167, 'she had spoken to the operator of the Orla dam by phone');
INSERT INTO claims VALUES (3, '4c5e399fc31cb8e8', 'claim', 'single-sourced', 4, 31, 62, 'The gates were opened on Friday');
INSERT INTO claims VALUES (4, '4c5e399fc31cb8e8', 'number', 'soft', 1, 276, 321, 'How many households were moved?
Sixty households have been moved to a school.
Forty-two households have been moved');
INSERT INTO claims VALUES (5, '4c5e399fc31cb8e8', 'disputed', 'hard', 1, 112, 167, 'Did Quill speak to the operator by phone?
she had spoken to the operator of the Orla dam by phone
There was no call on Thursday
There is no public record of a call between Quill and the operator');
INSERT INTO judgements VALUES (1, 'b8065f0a564cf89b', 'not a conflict', 'Ada', '2031-05-10T09:00:00+02:00', 'both speak of another call', NULL);
INSERT INTO places VALUES (1, 0, 'ae7a53bcaeadd085', 0, 20);
INSERT INTO places VALUES (1, 1, 'bbf86827c0834626', 0, 20);
INSERT INTO problems VALUES (1, '2031-05-10T08:00:00Z', 'broken.txt', 'the file is empty', 'put the text into it', NULL);
PRAGMA application_id=844321347;
PRAGMA user_version=3;
