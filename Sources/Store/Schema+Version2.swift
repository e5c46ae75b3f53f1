extension Schema {
  /// Version 2: "not now" is an entry of its own kind, an entry names the imported wording it was
  /// answered to, and what was added to the built-in instruments is kept: the library.
  ///
  /// Of the comments on an added column SQLite keeps those that lie inside its definition.
  static let version2 = """
    ALTER TABLE revision ADD COLUMN wording_name
      /* The name of an imported wording, or of one that came with an added instrument; NULL for
      Tend's words, and for the form on paper. */
      TEXT CHECK (wording_name <> '');

    ALTER TABLE revision ADD COLUMN kind
      /* 'not-now': the person chose not to answer this time, and no item was asked. */
      TEXT NOT NULL DEFAULT 'check-in' CHECK (kind IN ('check-in', 'not-now'))
      CHECK (kind = 'check-in' OR answers NOT GLOB '*[^. ]*');

    ALTER TABLE draft ADD COLUMN wording_name
      /* As in a revision. */
      TEXT CHECK (wording_name <> '');

    CREATE TABLE instrument (
      -- A version of an instrument that was added from a file; those built in are not here.
      -- The order in which they were added.
      position INTEGER PRIMARY KEY,
      id TEXT NOT NULL CHECK (id <> ''),
      version TEXT NOT NULL CHECK (version <> ''),
      -- That of the form and keys alone: sentences may be corrected within a version.
      digest TEXT NOT NULL CHECK (digest GLOB 'sha256:*' AND length(digest) = 71),
      -- The file, as JSON.
      document TEXT NOT NULL CHECK (document <> ''),
      added TEXT NOT NULL CHECK (length(added) = 10 AND added IS date(added, '+0 days')),
      UNIQUE (id, version)
    ) STRICT;

    CREATE TRIGGER instrument_is_kept BEFORE UPDATE OF id, version, digest ON instrument
    BEGIN SELECT RAISE(ABORT, 'a changed definition is a new version'); END;

    CREATE TABLE wording (
      -- An imported wording; one an instrument and language.
      instrument TEXT NOT NULL CHECK (instrument <> ''),
      language TEXT NOT NULL CHECK (language <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      -- How many items it words, so that a lost row is noticed.
      items INTEGER NOT NULL CHECK (items >= 1),
      -- Who permits its use, and on what terms.
      permitted_by TEXT NOT NULL CHECK (permitted_by <> ''),
      terms TEXT NOT NULL CHECK (terms <> ''),
      imported TEXT NOT NULL CHECK (
        length(imported) = 10 AND imported IS date(imported, '+0 days')),
      PRIMARY KEY (instrument, language)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE wording_item (
      -- The words of one item.
      instrument TEXT NOT NULL,
      language TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      text TEXT NOT NULL CHECK (text <> ''),
      PRIMARY KEY (instrument, language, number),
      FOREIGN KEY (instrument, language) REFERENCES wording (instrument, language)
        ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE wording_fingerprint (
      -- Entries keep the name of a wording, which may be gone. So that the name never comes to
      -- mean other words, a number stays here that tells one text from another: 64-bit FNV-1a
      -- over the items in UTF-8, each ended by the byte 255.
      instrument TEXT NOT NULL CHECK (instrument <> ''),
      language TEXT NOT NULL CHECK (language <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      fingerprint INTEGER NOT NULL,
      PRIMARY KEY (instrument, language, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE norms (
      -- Somebody's own norms for a scale; of several the latest counts.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      instrument TEXT NOT NULL CHECK (instrument <> ''),
      scale TEXT NOT NULL CHECK (scale <> ''),
      -- The file, as JSON.
      document TEXT NOT NULL CHECK (document <> ''),
      added TEXT NOT NULL CHECK (length(added) = 10 AND added IS date(added, '+0 days'))
    ) STRICT;
    """
}
