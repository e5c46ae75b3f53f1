import Testing

@Suite struct `Strings outside phrases` {
  // MARK: Broken on purpose

  @Test(arguments: [
    #"print("Saved.")"#,
    #"try console.write("Saved", to: .results)"#,
    #"page.drawn(["Nothing is recorded."])"#,
    #"page.written("Saved")"#,
    #"lines.append("Nothing is recorded.")"#,
    #"let text = "\(n) answers were given""#,
    #"throw Fault("¡Algo anda mal!")"#,
    #"Phrase(same: "Saved")"#,
  ])
  func `are found where they hold words`(_ source: String) {
    #expect(found(source, in: "Sources/tend/A.swift") == 1)
  }

  @Test(arguments: [
    #"print("\(name): \(value)")"#,
    #"try console.write("\u{1B}[2J\n", to: .results)"#,
    #"["schema": "tend.home/1"]"#,
    #"Phrase(same: "\(date): ")"#,
    #"Phrase(en: "Nothing is recorded.", es: "No hay nada guardado.")"#,
    #"Source("Somebody and others, 2001", .published)"#,
    #"// print("Nothing is recorded.")"#,
  ])
  func `may hold none, and then are nobody's sentence`(_ source: String) {
    #expect(found(source, in: "Sources/tend/A.swift") == 0)
  }

  @Test func `may be SQL where a database or an engine reads it, and nowhere else`() {
    let source = #"try db.execute("DELETE FROM draft WHERE id = ?")"#
    #expect(found(source, in: "Sources/Store/A.swift") == 0)
    #expect(found(source, in: "Sources/Outcomes/SQL/A.swift") == 0)
    #expect(found(source, in: "Sources/Outcomes/A.swift") == 1)
    #expect(found(source, in: "Sources/tend/A.swift") == 1)
    #expect(found(#"fail("no such entry here")"#, in: "Sources/Outcomes/SQL/A.swift") == 1)
    #expect(found(#"fail("no such entry here")"#, in: "Sources/Store/A.swift") == 1)
  }

  private func found(_ source: String, in file: String) -> Int {
    LooseStrings.findings(in: SourceTexts(file: file, source: source)).count
  }
}
