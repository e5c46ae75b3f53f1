extension Schema {
  /// Version 1.
  ///
  /// The comments stay in the file: `sqlite3 journal.db .schema` shows them to whoever opens a
  /// store without this program.
  static let version1 = """
    CREATE TABLE store (
      -- One row: whose answers the file holds, fixed when it was made.
      id INTEGER PRIMARY KEY CHECK (id = 1),
      kind TEXT NOT NULL CHECK (kind IN ('personal', 'program'))
    ) STRICT;

    CREATE TRIGGER store_kind_is_fixed BEFORE UPDATE ON store
    BEGIN SELECT RAISE(ABORT, 'the kind of a store is fixed'); END;

    CREATE TABLE flag (
      -- What the program remembers of its own doings, such as a note that was shown once.
      name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE definition (
      -- The form and keys that entries were scored with, as JSON, under their SHA-256 digest.
      digest TEXT NOT NULL PRIMARY KEY CHECK (digest GLOB 'sha256:*' AND length(digest) = 71),
      canonical TEXT NOT NULL CHECK (canonical <> '')
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER definition_is_kept BEFORE UPDATE ON definition
    BEGIN SELECT RAISE(ABORT, 'a kept definition is never changed'); END;

    CREATE TABLE entry (
      -- A recorded check-in. Its words and numbers stand in its revisions; the latest counts.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- Random; all that is kept of an entry once it is erased.
      key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
      latest INTEGER NOT NULL CHECK (latest >= 1),
      FOREIGN KEY (id, latest) REFERENCES revision (entry, number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE revision (
      entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
      -- 1 as first recorded; one more for each correction.
      number INTEGER NOT NULL CHECK (number >= 1),
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date)),
      zone TEXT NOT NULL CHECK (zone <> ''),
      -- 'me' in a personal store, a participant's code in a program's.
      person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 64),
      mode TEXT NOT NULL CHECK (mode IN ('prompt', 'paper', 'interview', 'import')),
      instrument TEXT NOT NULL CHECK (instrument <> ''),
      version TEXT NOT NULL CHECK (version <> ''),
      digest TEXT NOT NULL REFERENCES definition (digest),
      wording TEXT NOT NULL CHECK (wording IN ('published', 'own')),
      language TEXT CHECK (language <> ''),
      -- One an item, in item order, a space between: a number, '-' skipped, 'x' would rather not
      -- say, '.' not asked.
      answers TEXT NOT NULL CHECK (answers <> '' AND answers NOT GLOB '*[^-0-9x. ]*'),
      note TEXT CHECK (note <> ''),
      PRIMARY KEY (entry, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX revision_by_person ON revision (person, date);
    CREATE INDEX revision_by_definition ON revision (digest);

    CREATE TRIGGER revision_is_of_its_store BEFORE INSERT ON revision
    WHEN (NEW.person = 'me') <> ((SELECT kind FROM store) = 'personal')
    BEGIN SELECT RAISE(ABORT, 'a personal store takes only me, a program store never'); END;

    CREATE TRIGGER revision_is_kept BEFORE UPDATE ON revision
    BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

    CREATE TABLE score (
      -- The scores as they were computed when the revision was written.
      entry INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      -- The scale's place in the instrument, from 1.
      position INTEGER NOT NULL CHECK (position >= 1),
      scale TEXT NOT NULL CHECK (scale <> ''),
      -- NULL where items were missing.
      value REAL CHECK (value BETWEEN -1e9 AND 1e9),
      answered INTEGER NOT NULL CHECK (answered BETWEEN 0 AND items),
      items INTEGER NOT NULL CHECK (items >= 0),
      PRIMARY KEY (entry, revision, position),
      UNIQUE (entry, revision, scale),
      FOREIGN KEY (entry, revision) REFERENCES revision (entry, number) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      -- An unfinished check-in; one a person and instrument.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 64),
      instrument TEXT NOT NULL CHECK (instrument <> ''),
      digest TEXT NOT NULL CHECK (digest <> ''),
      item_count INTEGER NOT NULL CHECK (item_count >= 1),
      lowest INTEGER NOT NULL,
      highest INTEGER NOT NULL CHECK (highest >= lowest),
      look_back_days INTEGER,
      mode TEXT NOT NULL CHECK (mode IN ('prompt', 'paper', 'interview', 'import')),
      wording TEXT NOT NULL CHECK (wording IN ('published', 'own')),
      language TEXT CHECK (language <> ''),
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date)),
      -- The date that it was begun on; later than the other where it is back-dated.
      begun TEXT NOT NULL CHECK (length(begun) = 10 AND begun IS date(begun)),
      zone TEXT NOT NULL CHECK (zone <> ''),
      -- The items to ask, ascending, a space between.
      items TEXT NOT NULL CHECK (items <> '' AND items NOT GLOB '*[^0-9 ]*'),
      -- One an item to ask, as in a revision; '?' where it is still to be asked.
      answers TEXT NOT NULL CHECK (answers <> '' AND answers NOT GLOB '*[^-0-9x.? ]*'),
      -- How many of the items are behind.
      position INTEGER NOT NULL CHECK (position >= 0),
      UNIQUE (person, instrument)
    ) STRICT;

    CREATE TRIGGER draft_is_of_its_store BEFORE INSERT ON draft
    WHEN (NEW.person = 'me') <> ((SELECT kind FROM store) = 'personal')
    BEGIN SELECT RAISE(ABORT, 'a personal store takes only me, a program store never'); END;

    CREATE TABLE note (
      -- A note, or a change of work, on the timeline.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date)),
      kind TEXT NOT NULL CHECK (kind IN ('note', 'work')),
      text TEXT NOT NULL CHECK (text <> '')
    ) STRICT;

    CREATE TABLE change (
      -- What was done, in order, so that the last of it can be taken back. A forgetting empties
      -- the table and leaves one row that names nothing.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('record', 'revise', 'note', 'forget')),
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE,
      note INTEGER REFERENCES note (id) ON DELETE CASCADE,
      CHECK ((entry IS NOT NULL) = (kind IN ('record', 'revise'))),
      CHECK ((note IS NOT NULL) = (kind = 'note'))
    ) STRICT;

    CREATE INDEX change_by_entry ON change (entry);
    CREATE INDEX change_by_note ON change (note);

    CREATE TABLE erasure (
      -- The keys of what was erased, so that it stays erased when a backup is restored.
      key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16)
    ) STRICT, WITHOUT ROWID;
    """
}
