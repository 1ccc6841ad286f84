-- What is shown of each incident, layer two over layer one, in narrow rows, so that every question
-- about many incidents is answered from one pass over them. Made anew from the rest at will.
CREATE TABLE shown (
  incident       INTEGER PRIMARY KEY REFERENCES incident (id),
  stamp          INTEGER NOT NULL,     -- grows with every change of any row
  key            TEXT NOT NULL UNIQUE,
  version        INTEGER NOT NULL,
  live           INTEGER NOT NULL,
  rejected       INTEGER NOT NULL,
  review         TEXT NOT NULL,
  type           TEXT,
  status         TEXT,
  start          TEXT,
  "end"          TEXT,
  date_precision TEXT,
  country        TEXT,
  admin1         TEXT,
  admin2         TEXT,
  name           TEXT,
  name_ar        TEXT,
  lat            REAL,
  lon            REAL,
  precision      INTEGER,
  actor          TEXT,
  actor_name     TEXT,
  actor_label    TEXT,
  target         TEXT,
  weapons        TEXT NOT NULL,        -- types, a space between
  killed_low     INTEGER,
  killed_best    INTEGER,
  killed_high    INTEGER,
  injured_low    INTEGER,
  injured_best   INTEGER,
  injured_high   INTEGER,
  reports        INTEGER NOT NULL,
  sources_low    INTEGER NOT NULL,
  sources_high   INTEGER NOT NULL,
  confidence     REAL NOT NULL,
  disagreements  TEXT NOT NULL,        -- fields, a space between
  contested      TEXT NOT NULL,        -- those of them that nobody decided
  weakest        TEXT,                 -- the field that is least sure and that nobody decided
  weakest_sure   REAL,
  since          TEXT                  -- when its first report came in
);
CREATE UNIQUE INDEX shown_stamp ON shown (stamp);

PRAGMA user_version = 2;
