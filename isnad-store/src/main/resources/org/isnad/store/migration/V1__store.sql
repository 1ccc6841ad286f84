-- Layer one, what machines found, and layer two, what people decided; docs/store.md draws both.

-- The hash chain over all that came in and all that was decided. Entries are only ever added.
CREATE TABLE entry (
  seq  INTEGER PRIMARY KEY,          -- 1, 2, 3 ... without a gap
  kind TEXT NOT NULL CHECK (kind IN ('ingest', 'decision', 'ids')),
  at   TEXT NOT NULL,                -- ISO instant, UTC
  body TEXT NOT NULL,                -- canonical JSON
  hash TEXT NOT NULL UNIQUE          -- SHA-256 of the hash before and the canonical bytes
);

-- One text; its key is the SHA-256 of the text, so the same text is one report.
CREATE TABLE report (
  id      INTEGER PRIMARY KEY,
  key     TEXT NOT NULL UNIQUE,
  text    TEXT NOT NULL,
  main    INTEGER REFERENCES sighting (id) DEFERRABLE INITIALLY DEFERRED,
  reading INTEGER REFERENCES reading (id) DEFERRABLE INITIALLY DEFERRED
);

-- Where and when a report was come upon, and the bytes that it was taken from.
CREATE TABLE sighting (
  id          INTEGER PRIMARY KEY,
  report      INTEGER NOT NULL REFERENCES report (id),
  same        TEXT NOT NULL UNIQUE,  -- hash of what makes two sightings one
  external_id TEXT,
  file        TEXT,
  url         TEXT,
  outlet      TEXT,
  title       TEXT,
  published   TEXT,
  retrieved   TEXT,
  media_type  TEXT NOT NULL,
  original    BLOB,                  -- deflated; null when it is the text in UTF-8
  seal        TEXT NOT NULL,         -- hash over this row
  at          TEXT NOT NULL,         -- when it was taken in
  entry       INTEGER NOT NULL REFERENCES entry (seq)
);
CREATE INDEX sighting_report ON sighting (report);
CREATE INDEX sighting_url ON sighting (url) WHERE url IS NOT NULL;
CREATE INDEX sighting_entry ON sighting (entry);

-- Which rules and gazetteer a reading was made with.
CREATE TABLE reader (
  id        INTEGER PRIMARY KEY,
  program   TEXT NOT NULL,
  rules     TEXT NOT NULL,
  gazetteer TEXT NOT NULL,
  UNIQUE (program, rules, gazetteer)
);

-- Layer one. Readings are only added; report.reading is the one that holds.
CREATE TABLE reading (
  id      INTEGER PRIMARY KEY,
  report  INTEGER NOT NULL REFERENCES report (id),
  reader  INTEGER NOT NULL REFERENCES reader (id),
  at      TEXT NOT NULL,
  record  BLOB,                      -- deflated line of the accounts format
  problem TEXT,                      -- why the report could not be read
  CHECK ((record IS NULL) <> (problem IS NULL))
);
CREATE INDEX reading_report ON reading (report);

-- One thing that happened. Ids are permanent: a merged one redirects, a withdrawn one says so.
CREATE TABLE incident (
  id        INTEGER PRIMARY KEY,
  key       TEXT NOT NULL UNIQUE,
  state     TEXT NOT NULL CHECK (state IN ('live', 'merged', 'withdrawn')),
  redirect  INTEGER REFERENCES incident (id),
  version   INTEGER NOT NULL,        -- grows with every change of what is shown
  record    BLOB,                    -- layer one, deflated line of the incidents format
  -- What is shown, layer two over layer one, as far as incidents are looked for by it.
  rejected  INTEGER NOT NULL DEFAULT 0,
  type      TEXT,
  start     TEXT,
  "end"     TEXT,
  country   TEXT,
  admin1    TEXT,
  lat       REAL,
  lon       REAL,
  precision INTEGER,
  reports   INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'merged') = (redirect IS NOT NULL))
);
CREATE INDEX incident_redirect ON incident (redirect) WHERE redirect IS NOT NULL;
CREATE INDEX incident_start ON incident (start) WHERE state = 'live';

CREATE VIRTUAL TABLE incident_point USING rtree (id, south, north, west, east);

-- What one report says of one incident. One that a later reading no longer finds is gone, and
-- keeps its incident, so that it finds the way back.
CREATE TABLE account (
  id       INTEGER PRIMARY KEY,
  key      TEXT NOT NULL UNIQUE,
  report   INTEGER NOT NULL REFERENCES report (id),
  number   INTEGER NOT NULL,
  gone     INTEGER NOT NULL DEFAULT 0,
  linked   INTEGER NOT NULL DEFAULT 0,  -- false: linking has not seen it, or not as it is now
  grp      INTEGER,                  -- accounts of different groups never change each other
  incident INTEGER REFERENCES incident (id)
);
CREATE INDEX account_report ON account (report);
CREATE INDEX account_incident ON account (incident);
CREATE INDEX account_grp ON account (grp);
CREATE INDEX account_unlinked ON account (id) WHERE linked = 0;

-- Where linking finds the accounts that one account may be of one incident with: by a key that one
-- of the two holds and the other asks for.
CREATE TABLE block (
  key     INTEGER NOT NULL,
  asked   INTEGER NOT NULL,          -- 0 held, 1 asked for, 2 both
  account INTEGER NOT NULL REFERENCES account (id),
  PRIMARY KEY (key, asked, account)
) WITHOUT ROWID;

-- Ids that accounts had before a reading found others before them in their report.
CREATE TABLE moved (
  batch INTEGER NOT NULL,
  entry INTEGER NOT NULL,            -- the last entry of the chain by then
  key   TEXT NOT NULL,
  now   TEXT NOT NULL,               -- empty for one that is gone
  PRIMARY KEY (batch, key)
) WITHOUT ROWID;

-- What reports say of numbers of incidents.
CREATE TABLE statement (
  id     INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (id),
  number INTEGER NOT NULL,
  kind   TEXT NOT NULL,
  low    INTEGER,
  high   INTEGER,
  start  TEXT,
  "end"  TEXT,
  scope  TEXT NOT NULL,
  UNIQUE (report, number)
);

-- Layer two. Each row repeats the entry of the same number, so that it can be looked for.
CREATE TABLE decision (
  id       INTEGER PRIMARY KEY REFERENCES entry (seq),
  incident INTEGER NOT NULL REFERENCES incident (id),
  kind     TEXT NOT NULL,
  field    TEXT,
  value    TEXT,                     -- JSON
  author   TEXT NOT NULL,
  reason   TEXT NOT NULL,
  revokes  INTEGER REFERENCES decision (id)
);
CREATE INDEX decision_incident ON decision (incident);
CREATE INDEX decision_revokes ON decision (revokes) WHERE revokes IS NOT NULL;

-- Folded stems of every report's words, under its id; the text itself stays in report.
CREATE VIRTUAL TABLE report_words USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE (ABORT, 'entries are only added'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
BEGIN SELECT RAISE (ABORT, 'entries are only added'); END;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are only added'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE (ABORT, 'decisions are only added'); END;
CREATE TRIGGER sighting_stays BEFORE UPDATE ON sighting
BEGIN SELECT RAISE (ABORT, 'sightings are only added'); END;
CREATE TRIGGER sighting_is_kept BEFORE DELETE ON sighting
BEGIN SELECT RAISE (ABORT, 'sightings are only added'); END;
CREATE TRIGGER text_stays BEFORE UPDATE OF key, text ON report
BEGIN SELECT RAISE (ABORT, 'a text never changes'); END;
CREATE TRIGGER report_is_kept BEFORE DELETE ON report
BEGIN SELECT RAISE (ABORT, 'reports are only added'); END;

PRAGMA application_id = 1230196292;  -- "ISND"
PRAGMA user_version = 1;
