import TestSupport
import Testing

/// Picking, looking at the page and handing it over, as a person meets it.
@Suite struct `Sharing at a terminal` {
  private static let shown = """
    You pick what you want to show; Enter skips a question. What you skip is not on
    the page, and nothing says so. Topics alone are fine. q leaves, and nothing is
    kept.

    What would you like to talk about? One topic a line; Enter goes on.
    > My schedule
    >{space}

    Is there one thing that you ask of the organization? Enter for none.
    > A quiet room

    Who is it for? A name or a role.
    >{space}
    The page says who it is for, so this is needed. For example: Ana, or my
    supervisor.

    Who is it for? A name or a role.
    > Ana

    What is it for? A few words, such as: our talk in May.
    >{space}
    The page says what it is for, so this is needed. For example: our talk in May.

    What is it for? A few words, such as: our talk in May.
    > our talk

    Until when may it be read? A date, or Enter for {date}.
    > soon
    Type a date as {date}, on that day or later.

    Until when may it be read? A date, or Enter for {date}.
    >{space}
    tend note 1
    language: en
    id: {id}
    made: {date}
    until: {date}

    For supportive supervision. Not for evaluation, discipline,
    hiring or the personnel file. What is not here was not offered:
    please do not ask. This page does not prove who wrote it.

    This page holds until the date above, or until it is taken back.
    From then on Tend shows just that, and no more of it. It is an
    agreement, not a lock: a copy can stay.

    To
    - Ana

    What it is for
    - our talk

    Topics
    - My schedule

    What I ask of the organization
    - A quiet room

    End of this page

    Once shown, this cannot be taken back; a copy can outlive its date. Topics only,
    or nothing, is fine, and nobody is told.
    Is this what you want to print or read aloud?
    yes or no > perhaps
    Type yes or no.
    yes or no > yes
    Kept here: that you showed a page to Ana until {date}, and not what was on
    it.
    tend share withdraw {id}: an agreement that it is no longer used; a copy can
    stay.

    """

  @Test func `is a few questions, the very page, and a yes`() async throws {
    let terminal = try Terminal(command: ["tend", "share", "new"])
    try await terminal.answer(
      "My schedule", "", "A quiet room", "", "Ana", "", "our talk", "soon", "", "perhaps",
      "yes")
    #expect(try await terminal.waitForExit() == 0)
    let transcript = await terminal.transcript().map { line in
      line.replacing(#/^id: [0-9a-f]{16}$/#, with: "id: {id}")
        .replacing(#/withdraw [0-9a-f]{6}:/#, with: "withdraw {id}:")
    }
    #expect(transcript == lines(Self.shown.replacing("{space}", with: " ")))
  }

  @Test(arguments: [["q"], ["My schedule", "", "salir"], ["", ""]])
  func `leaves nothing behind where a person leaves`(_ replies: [String]) async throws {
    let terminal = try Terminal(command: ["tend", "share", "new"])
    try await terminal.answer(replies)
    try await terminal.expect("nobody is told.")
    #expect(try await terminal.waitForExit() == 0)
    let folder = terminal.folder
    #expect(throws: (any Error).self) { try folder.read(folder.storePath) }
  }

  @Test func `keeps nothing after a no or Ctrl-C`() async throws {
    let folder = try WorkFolder()
    let terminal = try Terminal(command: ["tend", "share", "new"], folder: folder)
    try await terminal.answer("My schedule", "", "", "Ana", "our talk", "", "no")
    try await terminal.expect("Nothing was written. That is fine, and nobody is told.")
    #expect(try await terminal.waitForExit() == 0)
    let stopped = try Terminal(
      command: ["tend", "share", "new", "--output", "note.txt"], folder: folder)
    try await stopped.answer("My schedule", "", "", "Ana", "our talk", "")
    try await stopped.interruptAtPrompt()
    #expect(try await stopped.waitForExit() == 130)
    #expect(throws: (any Error).self) { try folder.read("note.txt") }
    #expect(throws: (any Error).self) { try folder.read(folder.storePath) }
  }

  @Test func `seals with a passphrase that is typed twice and never shown`() async throws {
    let folder = try WorkFolder()
    let terminal = try Terminal(
      command: ["tend", "--lang", "es", "share", "new", "--passphrase", "--output", "nota.age"],
      folder: folder)
    try await terminal.answer("Mi horario", "", "", "Ana", "hablar", "", "sí")
    try await terminal.answer("caballo verde uno", "caballo verde dos")
    try await terminal.expect("Las dos no eran iguales.")
    try await terminal.answer("caballo verde uno", "caballo verde uno")
    try await terminal.expect("Escrita:")
    #expect(try await terminal.waitForExit() == 0)
    #expect(await !terminal.plainOutput.contains("caballo"))
    let reading = try Terminal(
      command: ["tend", "--lang", "es", "open", "nota.age"], folder: folder)
    try await reading.expect("La frase de paso de nota.age:")
    try await reading.answer("caballo verde uno")
    try await reading.expect("- Mi horario")
    try await reading.expect("¿Quieres una guía para la conversación?")
    try await reading.answer("sí")
    try await reading.expect("Una guía para hablar en supervisión")
    #expect(try await reading.waitForExit() == 0)
    #expect(await !reading.plainOutput.contains("caballo"))
  }

  @Test func `asks before a reply goes into the plan`() async throws {
    let folder = try WorkFolder()
    let written = try Terminal(
      command: ["tend", "supervision", "reply", "--output", "reply.txt"], folder: folder)
    try await written.answer("a quiet room", "Ana", "", "", "", "yes")
    #expect(try await written.waitForExit() == 0)
    for (reply, words) in [("no", "Your plan stays as it is."), ("yes", "It is in your plan now")] {
      let terminal = try Terminal(command: ["tend", "open", "reply.txt"], folder: folder)
      try await terminal.expect("Put these into your plan, so that you can see what comes of them?")
      try await terminal.answer(reply)
      try await terminal.expect(words)
      #expect(try await terminal.waitForExit() == 0)
    }
    #expect(try await folder.tend("plan").output.contains("a quiet room"))
  }

  @Test func `asks which promises belong to the talk, since the log has no names`() async throws {
    let folder = try WorkFolder()
    let first = try await folder.tend(
      "supervision", "reply", "--yes", input: "a quiet room\nAna\n\n\n\n")
    #expect(first.status == .code(0))
    let passed = try Terminal(command: ["tend", "supervision", "guide"], folder: folder)
    try await passed.expect("Which belong to this talk?")
    try await passed.answer("")
    #expect(try await passed.waitForExit() == 0)
    #expect(await !passed.plainOutput.contains("First, what we promised"))
    try folder.write(SharingExamples.note.utf8, to: "note.txt")
    let second = try await folder.tend(
      "supervision", "reply", "note.txt", "--yes", input: "\na free day\nAna\n\n\n\n")
    #expect(second.status == .code(0))
    // What answers the note is of its talk; the rest is not even asked about.
    let answer = try Terminal(
      command: ["tend", "supervision", "guide", "note.txt"], folder: folder)
    try await answer.expect("a free day (Ana; promised)")
    #expect(try await answer.waitForExit() == 0)
    #expect(await !answer.plainOutput.contains("a quiet room"))
    let other = SharingExamples.note.replacing("0123456789abcdef", with: "fedcba9876543210")
    try folder.write(other.utf8, to: "other.txt")
    let asked = try Terminal(
      command: ["tend", "supervision", "guide", "other.txt"], folder: folder)
    try await asked.expect("Which belong to this talk?")
    try await asked.answer("2")
    try await asked.expect("First, what we promised")
    #expect(try await asked.waitForExit() == 0)
    #expect(await asked.plainOutput.ranges(of: "a quiet room").count == 1)
    #expect(await asked.plainOutput.ranges(of: "a free day").count == 2)
  }
}
