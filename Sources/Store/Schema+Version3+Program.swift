extension Schema {
  /// What version 3 adds to a program's store.
  ///
  /// Before, such a store took a check-in only where consent was said to be on record.
  static let program3 = """
    CREATE TABLE consent (
      -- That a participant agreed to this check-in being kept. Of whoever declines there is no row.
      entry INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
      -- The day it was given at the screen, or was said to be on record.
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date, '+0 days')),
      -- 'asked' at the screen; 'recorded' elsewhere, such as on paper.
      manner TEXT NOT NULL CHECK (manner IN ('asked', 'recorded'))
    ) STRICT;

    INSERT INTO consent (entry, date, manner)
    SELECT entry, date, 'recorded' FROM revision WHERE number = 1 AND person <> 'me';

    CREATE TRIGGER consent_is_of_its_store BEFORE INSERT ON consent
    WHEN (SELECT kind FROM store) IS NOT 'program'
    BEGIN SELECT RAISE(ABORT, 'only a program''s store holds consent'); END;

    CREATE TRIGGER consent_is_kept BEFORE UPDATE ON consent
    BEGIN SELECT RAISE(ABORT, 'consent is never changed'); END;

    """
}
