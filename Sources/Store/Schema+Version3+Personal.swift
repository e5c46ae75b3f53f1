extension Schema {
  /// What version 3 adds to a personal store beside the plan.
  static let personal3 = """
    CREATE TABLE wellness_line (
      -- A line of the wellness plan: what keeps the person well, and what they want when they are
      -- not.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      part TEXT NOT NULL CHECK (part IN (
        'every-day', 'people', 'early-signs', 'when-they-show', 'in-a-crisis',
        'not-in-a-crisis')),
      -- Its place within the part, from 1.
      position INTEGER NOT NULL CHECK (position >= 1),
      text TEXT NOT NULL CHECK (text <> ''),
      UNIQUE (part, position)
    ) STRICT;

    CREATE TRIGGER wellness_line_is_of_its_store BEFORE INSERT ON wellness_line
    WHEN (SELECT kind FROM store) IS NOT 'personal'
    BEGIN SELECT RAISE(ABORT, 'only a personal store holds a wellness plan'); END;

    CREATE TABLE learning_goal (
      -- Something that the person wants to learn.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      what TEXT NOT NULL CHECK (what <> ''),
      added TEXT NOT NULL CHECK (length(added) = 10 AND added IS date(added, '+0 days')),
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'let-go'))
    ) STRICT;

    CREATE TRIGGER learning_goal_is_of_its_store BEFORE INSERT ON learning_goal
    WHEN (SELECT kind FROM store) IS NOT 'personal'
    BEGIN SELECT RAISE(ABORT, 'only a personal store holds learning goals'); END;

    CREATE TABLE training (
      -- Time spent learning, in the order it was written down.
      id INTEGER PRIMARY KEY,
      goal INTEGER NOT NULL REFERENCES learning_goal (id) ON DELETE CASCADE,
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date, '+0 days')),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
      what TEXT CHECK (what <> '')
    ) STRICT;

    CREATE INDEX training_by_goal ON training (goal);

    CREATE TABLE meaning_check (
      -- After a check-in: whether the answers still mean the same, and whether the work is still
      -- the same. NULL where a question was passed. A 1 begins a new trend with that check-in.
      entry INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
      meaning_changed INTEGER CHECK (meaning_changed IN (0, 1)),
      work_changed INTEGER CHECK (work_changed IN (0, 1))
    ) STRICT;

    CREATE TRIGGER meaning_check_is_of_its_store BEFORE INSERT ON meaning_check
    WHEN (SELECT kind FROM store) IS NOT 'personal'
    BEGIN SELECT RAISE(ABORT, 'only a personal store holds meaning checks'); END;

    CREATE TABLE shared_card (
      -- That a card was shown, to whom, for what and until when. What was on it is not kept.
      -- The order in which they were shown.
      position INTEGER PRIMARY KEY,
      card TEXT NOT NULL UNIQUE CHECK (length(card) = 16 AND card NOT GLOB '*[^0-9a-f]*'),
      recipient TEXT NOT NULL CHECK (recipient <> ''),
      purpose TEXT NOT NULL CHECK (purpose <> ''),
      made TEXT NOT NULL CHECK (length(made) = 10 AND made IS date(made, '+0 days')),
      until TEXT NOT NULL CHECK (length(until) = 10 AND until IS date(until, '+0 days')),
      -- The day it was taken back.
      withdrawn TEXT CHECK (length(withdrawn) = 10 AND withdrawn IS date(withdrawn, '+0 days')),
      CHECK (until >= made)
    ) STRICT;

    CREATE TRIGGER shared_card_is_of_its_store BEFORE INSERT ON shared_card
    WHEN (SELECT kind FROM store) IS NOT 'personal'
    BEGIN SELECT RAISE(ABORT, 'only a personal store remembers what was shared'); END;

    CREATE TRIGGER shared_card_is_kept
    BEFORE UPDATE OF card, recipient, purpose, made, until ON shared_card
    BEGIN SELECT RAISE(ABORT, 'what was shared is never changed'); END;

    CREATE TRIGGER shared_card_stays_withdrawn BEFORE UPDATE OF withdrawn ON shared_card
    WHEN OLD.withdrawn IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'what was taken back stays taken back'); END;

    CREATE TABLE calendar (
      -- One row: the reminders as they were last written to a calendar file.
      id INTEGER PRIMARY KEY CHECK (id = 1),
      -- Random; what calendars know the series by.
      uid TEXT NOT NULL CHECK (length(uid) = 32 AND uid NOT GLOB '*[^0-9a-f]*'),
      -- One more each time that it is written.
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      -- Such as 4-weeks, monthly-15 or monthly-last.
      rhythm TEXT NOT NULL CHECK (rhythm <> ''),
      first TEXT NOT NULL CHECK (length(first) = 10 AND first IS date(first, '+0 days'))
    ) STRICT;

    CREATE TRIGGER calendar_is_of_its_store BEFORE INSERT ON calendar
    WHEN (SELECT kind FROM store) IS NOT 'personal'
    BEGIN SELECT RAISE(ABORT, 'only a personal store holds reminders'); END;

    """
}
