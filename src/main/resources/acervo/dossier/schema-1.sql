-- What people make: dossiers, their headings and excerpts. Instants are milliseconds since
-- 1970-01-01 UTC; spans are half-open, 0-based, in UTF-16 units of the text of their page.

CREATE TABLE dossier (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (trim(title) != ''),
  description TEXT NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  deleted INTEGER -- when it was; null while it is there
) STRICT;

CREATE TABLE entry (
  id TEXT NOT NULL PRIMARY KEY,
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, -- among the entries of its dossier, deleted ones included
  kind TEXT NOT NULL CHECK (kind IN ('heading', 'excerpt')),
  words TEXT NOT NULL, -- of a heading what it says, of an excerpt its note
  added INTEGER NOT NULL,
  deleted INTEGER
) STRICT;

CREATE INDEX entry_in_order ON entry (dossier, position);

-- Of an excerpt what was taken, once, and where it was found last, if it ever had to be.
CREATE TABLE quotation (
  id INTEGER NOT NULL PRIMARY KEY,
  entry TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
  origin TEXT NOT NULL CHECK (origin IN ('taken', 'found')),
  made INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  words_before TEXT NOT NULL,
  words_after TEXT NOT NULL,
  title TEXT NOT NULL,
  issuer TEXT NOT NULL,
  author TEXT NOT NULL,
  date TEXT, -- ISO 8601, as far as it is known
  UNIQUE (entry, origin)
) STRICT;

CREATE TABLE part (
  quotation INTEGER NOT NULL REFERENCES quotation (id) ON DELETE CASCADE,
  number INTEGER NOT NULL, -- in reading order, from 1
  page INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  quote TEXT NOT NULL,
  unit TEXT NOT NULL,
  label TEXT NOT NULL,
  heading TEXT NOT NULL, -- outermost first, one a line
  paragraph INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (quotation, number)
) STRICT, WITHOUT ROWID;

-- The files that had the bytes a quotation is from.
CREATE TABLE path (
  quotation INTEGER NOT NULL REFERENCES quotation (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  PRIMARY KEY (quotation, path)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER quotation_stays BEFORE UPDATE ON quotation
BEGIN
  SELECT RAISE (ABORT, 'a quotation is never rewritten');
END;

CREATE TRIGGER part_stays BEFORE UPDATE ON part
BEGIN
  SELECT RAISE (ABORT, 'a quotation is never rewritten');
END;
