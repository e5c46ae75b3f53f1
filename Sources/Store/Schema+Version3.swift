extension Schema {
  /// Version 3: what belongs to care. A personal store has the plan, what was shared and when to be
  /// reminded; a third kind of store has the log of supervision. A program's store keeps consent.
  ///
  /// The tables `store` and `change` are made anew, since SQLite cannot alter a CHECK. Triggers that
  /// name a table have to go before it does.
  static let version3 = """
    DROP TRIGGER revision_is_of_its_store;
    DROP TRIGGER draft_is_of_its_store;
    CREATE TEMP TABLE kept_store AS SELECT id, kind FROM store;
    DROP TABLE store;

    CREATE TABLE store (
      -- One row: what the file holds, fixed when it was made.
      id INTEGER PRIMARY KEY CHECK (id = 1),
      kind TEXT NOT NULL CHECK (kind IN ('personal', 'program', 'supervision'))
    ) STRICT;

    INSERT INTO store (id, kind) SELECT id, kind FROM temp.kept_store;
    DROP TABLE temp.kept_store;

    CREATE TRIGGER store_kind_is_fixed BEFORE UPDATE ON store
    BEGIN SELECT RAISE(ABORT, 'the kind of a store is fixed'); END;

    CREATE TRIGGER revision_is_of_its_store BEFORE INSERT ON revision
    WHEN (SELECT kind FROM store) IS NOT iif(NEW.person = 'me', 'personal', 'program')
    BEGIN SELECT RAISE(ABORT, 'only me in a personal store, only codes in a program''s'); END;

    CREATE TRIGGER draft_is_of_its_store BEFORE INSERT ON draft
    WHEN (SELECT kind FROM store) IS NOT iif(NEW.person = 'me', 'personal', 'program')
    BEGIN SELECT RAISE(ABORT, 'only me in a personal store, only codes in a program''s'); END;

    CREATE TRIGGER note_is_of_its_store BEFORE INSERT ON note
    WHEN (SELECT kind FROM store) IS 'supervision'
    BEGIN SELECT RAISE(ABORT, 'a supervision store holds no notes'); END;

    CREATE TABLE plan_item (
      -- An action of the plan, as it was when it was added. How it stands is in its steps; the
      -- latest counts.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- Random; all that is kept of an item once it is erased.
      key BLOB NOT NULL UNIQUE CHECK (length(key) = 16),
      what TEXT NOT NULL CHECK (what <> ''),
      -- When, or how often.
      time TEXT CHECK (time <> ''),
      area TEXT CHECK (area IN (
        'stress', 'food', 'movement', 'sleep', 'service', 'support', 'optimism', 'thinking',
        'spirit', 'meaning')),
      -- The scale that the person set it beside.
      instrument TEXT CHECK (instrument <> ''),
      scale TEXT CHECK (scale <> ''),
      -- Who can help; the last four are what the organisation can change.
      helper TEXT NOT NULL CHECK (helper IN (
        'oneself', 'peer', 'workload', 'schedule', 'role', 'supervision')),
      -- The item that goes on as this one.
      carried_from INTEGER REFERENCES plan_item (id) ON DELETE SET NULL,
      added TEXT NOT NULL CHECK (length(added) = 10 AND added IS date(added, '+0 days')),
      latest INTEGER NOT NULL CHECK (latest >= 1),
      CHECK ((instrument IS NULL) = (scale IS NULL)),
      FOREIGN KEY (id, latest) REFERENCES plan_step (item, number) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE INDEX plan_item_by_origin ON plan_item (carried_from);

    CREATE TRIGGER plan_item_is_of_its_store BEFORE INSERT ON plan_item
    WHEN (SELECT kind FROM store) IS NOT 'personal'
    BEGIN SELECT RAISE(ABORT, 'only a personal store holds a plan'); END;

    CREATE TRIGGER plan_item_is_kept
    BEFORE UPDATE OF id, key, what, time, area, instrument, scale, helper, added ON plan_item
    BEGIN SELECT RAISE(ABORT, 'what an item says is never changed'); END;

    CREATE TABLE plan_step (
      -- How an item stands from a day on.
      item INTEGER NOT NULL REFERENCES plan_item (id) ON DELETE CASCADE,
      -- 1 as it was added; one more for each move, answer and change of its promise.
      number INTEGER NOT NULL CHECK (number >= 1),
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date, '+0 days')),
      state TEXT NOT NULL CHECK (state IN (
        'open', 'started', 'done', 'partly', 'let-go', 'carried-over')),
      -- The day of the last move.
      changed TEXT NOT NULL CHECK (length(changed) = 10 AND changed IS date(changed, '+0 days')),
      -- The item that it goes on as; NULL where that one was erased.
      carried_to INTEGER REFERENCES plan_item (id) ON DELETE SET NULL,
      -- The answer to "did it help?".
      helped TEXT CHECK (helped IN ('yes', 'some', 'no', 'cannot-say')),
      -- What somebody in the organisation said they would do: a name or a role, by when, and how
      -- that stands.
      promise_who TEXT CHECK (promise_who <> ''),
      promise_until TEXT CHECK (
        length(promise_until) = 10 AND promise_until IS date(promise_until, '+0 days')),
      promise_state TEXT CHECK (promise_state IN ('asked', 'promised', 'done', 'not-done')),
      PRIMARY KEY (item, number),
      CHECK (carried_to IS NULL OR state = 'carried-over'),
      CHECK (helped IS NULL OR state IN ('done', 'partly', 'carried-over')),
      CHECK ((promise_who IS NULL) = (promise_state IS NULL)),
      CHECK (promise_until IS NULL OR promise_who IS NOT NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX plan_step_by_target ON plan_step (carried_to);

    CREATE TRIGGER plan_step_is_kept
    BEFORE UPDATE OF item, number, date, state, changed, helped, promise_who, promise_until,
      promise_state ON plan_step
    BEGIN SELECT RAISE(ABORT, 'a step is never changed'); END;

    CREATE TEMP TABLE kept_change AS SELECT id, kind, entry, note FROM change;
    DROP TABLE change;

    CREATE TABLE change (
      -- What was done, in order, so that the last of it can be taken back. A forgetting empties
      -- the table and leaves one row that names nothing.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN (
        'record', 'revise', 'import', 'note', 'plan', 'plan-step', 'plan-carry-over', 'forget')),
      -- Of an import, the first of its entries, whose numbers follow one another.
      entry INTEGER REFERENCES entry (id) ON DELETE CASCADE,
      -- Of an import, the last of its entries.
      last_entry INTEGER CHECK (last_entry >= entry),
      note INTEGER REFERENCES note (id) ON DELETE CASCADE,
      -- Of a carrying over, the new item.
      item INTEGER REFERENCES plan_item (id) ON DELETE CASCADE,
      CHECK ((entry IS NOT NULL) = (kind IN ('record', 'revise', 'import'))),
      CHECK ((last_entry IS NOT NULL) = (kind = 'import')),
      CHECK ((note IS NOT NULL) = (kind = 'note')),
      CHECK ((item IS NOT NULL) = (kind IN ('plan', 'plan-step', 'plan-carry-over')))
    ) STRICT;

    INSERT INTO change (id, kind, entry, note) SELECT id, kind, entry, note FROM temp.kept_change;
    DROP TABLE temp.kept_change;

    CREATE INDEX change_by_entry ON change (entry);
    CREATE INDEX change_by_note ON change (note);
    CREATE INDEX change_by_item ON change (item);

    """ + program3 + personal3 + supervision3
}
