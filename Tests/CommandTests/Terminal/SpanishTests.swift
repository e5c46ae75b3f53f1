import TestSupport
import Testing

@Suite struct `A check-in in Spanish` {
  @Test func `is Spanish from the first line to the last`() async throws {
    let terminal = try Terminal(command: ["tend", "--lang", "es", "check", "barc-10"])
    try await terminal.expect("Antes de empezar")
    try await terminal.expect("No está cifrado.")
    try await terminal.expect("¿Cómo quieres responder?")
    try await terminal.answer("2", "4", "atrás", "saltar", "prefiero no decir", "siete")
    try await terminal.expect("Escribe un número de 1 a 6")
    try await terminal.answer("ayuda")
    try await terminal.expect("No hay respuestas correctas")
    try await terminal.answer("salir")
    try await terminal.expect(
      "Guardado. Te espera hasta el \(date(daysAgo: -7)): tend check barc-10")
    #expect(try await terminal.waitForExit() == 0)

    let again = try Terminal(
      command: ["tend", "--lang", "es", "check", "barc-10"], folder: terminal.folder)
    try await again.expect("llegaste a 2 de 10 ítems")
    try await again.answer("sí")
    try await again.answer(Array(repeating: "5", count: 8))
    #expect(try await again.waitForExit() == 0)
    let text = await again.plainOutput
    #expect(text.contains("Guardado como anotación 1"))
    #expect(text.contains("Sin responder: 1 saltada, 1 «prefiero no decir»."))
  }

  @Test(arguments: [
    [], ["chart"], ["explain", "--entry", "last"], ["history"], ["show", "last", "--answers"],
    ["store", "check"],
  ])
  func `leaves no English on the other pages`(_ words: [String]) async throws {
    let first = try Terminal(command: ["tend", "--lang", "es", "check", "barc-10"])
    try await first.answer(["2"] + Array(repeating: "4", count: 10))
    #expect(try await first.waitForExit() == 0)
    let terminal = try Terminal(
      columns: 80, command: ["tend", "--lang", "es"] + words, folder: first.folder)
    #expect(try await terminal.waitForExit() == 0)
    let text = await terminal.plainOutput
    #expect(EnglishWords.found(in: text) == [], "\(text)")
  }

  @Test(arguments: [("proqol-5", 30), ("barc-10", 10), ("ras-r", 24), ("ras-ds", 38)])
  func `says in Spanish where each fact comes from`(_ instrument: String, _ items: Int)
    async throws
  {
    let folder = try WorkFolder()
    let form = String(repeating: "3 ", count: items)
    let shown = try await folder.tend("--lang", "es", "instruments", "show", instrument)
    let explained = try await folder.tend("--lang", "es", "explain", instrument, input: form)
    for result in [shown, explained] {
      #expect(result.status == .code(0), "\(result.errors)")
      #expect(EnglishWords.found(in: result.output) == [], "\(result.output)")
    }
  }

  @Test func `is what the machine's language asks for`() async throws {
    let terminal = try Terminal(command: ["tend"], environment: ["LANG": "es_MX.UTF-8"])
    try await terminal.expect("Todavía no hay nada guardado.")
    #expect(try await terminal.waitForExit() == 0)
  }
}
