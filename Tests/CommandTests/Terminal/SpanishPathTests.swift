import TestSupport
import Testing

/// What a peer worker does who reads Spanish, from the first minute on, at a real terminal.
@Suite struct `The whole path in Spanish` {
  @Test(arguments: [40, 80, 200], [[], ["--accessible"]])
  func `is Spanish to the last line`(_ columns: Int, _ options: [String]) async throws {
    let path = try SpanishPath(columns: columns, options: options)
    try await path.beginAndStop()
    try await path.comeBackAndFinish()
    try await path.writeANote()
    try await path.printAFormAndRecordIt()
    try await path.lookBack()
    try await path.reflect()
    try await path.sayNotNow()
    try await path.correctAndErase()
  }
}

/// One person's screens, each looked at: no English on it, no line too wide, and nothing drawn where
/// the screen is listened to.
private struct SpanishPath {
  let columns: Int
  let options: [String]
  let folder: WorkFolder

  init(columns: Int, options: [String]) throws {
    self.columns = columns
    self.options = options
    folder = try WorkFolder()
  }

  func beginAndStop() async throws {
    try await screen([], shows: "Todavía no hay nada guardado.")
    let check = try begin("check")
    try await check.expect("Antes de empezar")
    try await check.expect("¿Cómo quieres responder?")
    try await check.answer("2", "4", "atrás", "5", "SALTAR", "prefiero no decir")
    try await check.answer("ayuda")
    try await check.expect("No hay respuestas correctas")
    try await check.answer("siete")
    try await check.expect("Escribe un número de 1 a 5")
    try await check.answer("salir")
    try await check.expect("Guardado. Te espera hasta el")
    try await finish(check)
  }

  func comeBackAndFinish() async throws {
    try await screen([], shows: "te espera, si quieres")
    let check = try begin("check")
    try await check.expect("llegaste a 3 de 30 ítems")
    try await check.answer(["sí", "atrás", "2"] + Array(repeating: "3", count: 27))
    try await check.expect("Guardado como anotación 1")
    try await check.expect("Sin responder: 1 saltada.")
    try await check.expect("Una pregunta para llevarte")
    try await finish(check)
    try await screen(["show", "1", "--answers"], shows: "ítem 2: saltada")
  }

  func writeANote() async throws {
    let note = try begin("note")
    try await note.answer("Hoy hablé con Ana.", "")
    try await note.expect("n1")
    try await finish(note)
  }

  /// The last line of the sheet is typed as it stands.
  func printAFormAndRecordIt() async throws {
    let sheet = try await folder.tend("--lang", "es", "instruments", "form", "barc-10").output
    #expect(sheet.contains("Fecha (año-mes-día)"))
    #expect(EnglishWords.found(in: sheet) == [], "\(sheet)")
    let command = try #require(sheet.split(separator: "\n").last).split(separator: " ")
    #expect(command == ["tend", "record", "barc-10", "--wording", "own", "--lang", "es"])
    for answers in ["5 5 5 5 5 5 5 5 5 1", "4 5 4 5 4 5 4 5 4 5"] {
      let record = try begin(command.dropFirst().map(String.init))
      try await record.answer(answers, "")
      try await record.expect("Guardado como anotación")
      try await finish(record)
    }
  }

  func lookBack() async throws {
    try await screen([], shows: "Tu último registro")
    try await screen(["history"], shows: "Hoy hablé con Ana.")
    try await screen(["chart", "barc-10"], shows: "2 puntajes")
    try await screen(["chart"], shows: "Con qué cuentas para tu recuperación")
    try await screen(["explain", "--entry", "last"], shows: "suma de 10 de 10 ítems: 45")
    try await screen(["instruments", "list", "--for", "worker"], shows: "Mis límites")
    for words in [
      ["settings"], ["store", "path"], ["store", "check"], ["ayuda"],
      ["instruments", "wording"], ["instruments", "norms"],
    ] { try await screen(words) }
  }

  func reflect() async throws {
    let check = try begin("check", "boundaries/families")
    try await check.answer("1", "2", "3", "saltar")
    try await check.expect("Familias: sí 1")
    try await check.expect("Una parte más, para leer:")
    try await check.answer("")
    try await check.expect("Los sentimientos pasan.")
    try await check.expect("Una parte más, para leer:")
    try await check.answer("salir")
    try await check.expect("Intro lo deja en la pantalla")
    try await check.answer("")
    try await finish(check)
    try await screen(["history", "boundaries"], shows: "Mis límites")
    try await screen(["explain", "--entry", "last"], shows: "ítem 1: sí")
  }

  func sayNotNow() async throws {
    let check = try begin("check", "--own-words")
    try await check.expect("comparten")
    try await check.answer("quizás", "n")
    try await check.expect("ahora no")
    try await finish(check)
    try await screen(["history", "--last", "1"], shows: "ProQOL 5, ahora no")
  }

  func correctAndErase() async throws {
    let revise = try begin("revise", "1")
    try await revise.answer("2", "4")
    try await revise.expect("La anotación 1 quedó corregida.")
    try await finish(revise)
    let undone = try begin("undo")
    try await undone.answer("s")
    try await undone.expect("La anotación 1 está como")
    try await finish(undone)
    let kept = try begin("forget", "2")
    try await kept.answer("no")
    try await kept.expect("Nada cambió.")
    try await finish(kept)
    let erased = try begin("forget", "2")
    try await erased.answer("sí")
    try await erased.expect("Borrado: la anotación 2")
    try await finish(erased)
  }

  private func begin(_ words: String...) throws -> Terminal {
    try begin(words)
  }

  private func begin(_ words: [String]) throws -> Terminal {
    try Terminal(
      columns: columns, command: ["tend"] + words + options,
      environment: ["LANG": "es_MX.UTF-8"], folder: folder)
  }

  /// Runs a command that asks nothing, and returns what it shows.
  @discardableResult
  private func screen(_ words: [String], shows text: String = "") async throws -> String {
    let terminal = try begin(words)
    try await finish(terminal)
    let shown = await terminal.plainOutput
    // Where a line breaks depends on the width.
    #expect(Self.flat(shown).contains(text), "\(words): \(shown)")
    return shown
  }

  private func finish(_ terminal: Terminal) async throws {
    #expect(try await terminal.waitForExit() == 0)
    let shown = await terminal.plainOutput
    #expect(EnglishWords.found(in: shown) == [], "\(shown)")
    // A path stands whole on a line of its own.
    let lines = shown.split(separator: "\n").filter {
      !$0.hasPrefix("  /") && !$0.hasPrefix("/")
    }
    let widest = lines.max { $0.count < $1.count } ?? ""
    #expect(widest.count <= columns, "\(widest)")
    guard options.contains("--accessible") else { return }
    #expect(await !terminal.output.contains("\u{1B}"))
    #expect(!shown.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) }, "\(shown)")
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
