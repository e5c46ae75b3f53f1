extension Schema {
  /// What version 3 gives a supervision store.
  static let supervision3 = """
    CREATE TABLE supervision_session (
      -- A session of supervision. There is no column for people or for what was talked about.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date, '+0 days')),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 720),
      -- What it was for: at least one of three.
      administrative INTEGER NOT NULL CHECK (administrative IN (0, 1)),
      educative INTEGER NOT NULL CHECK (educative IN (0, 1)),
      supportive INTEGER NOT NULL CHECK (supportive IN (0, 1)),
      -- Whose hat the supervisor wore.
      role TEXT NOT NULL CHECK (role IN ('clinical', 'peer', 'administrative')),
      -- When the two talk next.
      next TEXT CHECK (length(next) = 10 AND next IS date(next, '+0 days')),
      CHECK (administrative + educative + supportive >= 1),
      CHECK (next >= date)
    ) STRICT;

    CREATE TRIGGER supervision_session_is_of_its_store BEFORE INSERT ON supervision_session
    WHEN (SELECT kind FROM store) IS NOT 'supervision'
    BEGIN SELECT RAISE(ABORT, 'only a supervision store holds sessions'); END;

    CREATE TABLE withdrawal (
      -- A notice that a card was taken back. Cards themselves are not kept.
      card TEXT NOT NULL PRIMARY KEY CHECK (length(card) = 16 AND card NOT GLOB '*[^0-9a-f]*'),
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date, '+0 days')),
      -- That of the notice.
      language TEXT NOT NULL CHECK (language <> '')
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER withdrawal_is_of_its_store BEFORE INSERT ON withdrawal
    WHEN (SELECT kind FROM store) IS NOT 'supervision'
    BEGIN SELECT RAISE(ABORT, 'only a supervision store holds withdrawals'); END;

    CREATE TRIGGER withdrawal_is_kept BEFORE UPDATE ON withdrawal
    BEGIN SELECT RAISE(ABORT, 'a withdrawal is never changed'); END;

    CREATE TABLE promise (
      -- What the organisation said in a reply that it would do.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- The day of the reply.
      date TEXT NOT NULL CHECK (length(date) = 10 AND date IS date(date, '+0 days')),
      -- The card that the reply answers; NULL where it answers a talk without one.
      card TEXT CHECK (length(card) = 16 AND card NOT GLOB '*[^0-9a-f]*'),
      what TEXT NOT NULL CHECK (what <> ''),
      -- A name or a role.
      who TEXT NOT NULL CHECK (who <> ''),
      until TEXT CHECK (length(until) = 10 AND until IS date(until, '+0 days')),
      state TEXT NOT NULL CHECK (state IN ('asked', 'promised', 'done', 'not-done'))
    ) STRICT;

    CREATE TRIGGER promise_is_of_its_store BEFORE INSERT ON promise
    WHEN (SELECT kind FROM store) IS NOT 'supervision'
    BEGIN SELECT RAISE(ABORT, 'only a supervision store holds promises'); END;

    CREATE TRIGGER promise_is_kept
    BEFORE UPDATE OF id, date, card, what, who, until ON promise
    BEGIN SELECT RAISE(ABORT, 'what was promised is never changed'); END;
    """
}
