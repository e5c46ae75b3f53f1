import Testing

@Suite struct `Cutting source into tokens` {
  @Test func `tells names, marks and strings apart`() {
    #expect(
      Lexer.tokens(of: "a.b(\"c\", 2)") == [
        .name("a"), .mark("."), .name("b"), .mark("("), .literal(plain("c")), .mark(","),
        .name("2"), .mark(")"),
      ])
  }

  @Test(arguments: [
    "// \"one\"\nx", "/* \"two\" /* \"three\" */ \" */ x", "/// `\"four\"`\n\nx", "x // \"five\"",
  ])
  func `leaves comments out`(_ source: String) {
    #expect(Lexer.tokens(of: source) == [.name("x")])
  }

  @Test(arguments: [
    (#""a \"quoted\" word""#, "a \"quoted\" word"),
    (#""tab\tand\nline""#, "tab\tand\nline"),
    (#""no\u{A0}break""#, "no\u{A0}break"),
    (##"#"raw \n "quotes" stay"#"##, #"raw \n "quotes" stay"#),
    (##"#"raw \#n"#"##, "raw \n"),
    ("\"// no comment\"", "// no comment"),
    ("\"\"", ""),
  ])
  func `resolves what stands in quotes`(_ source: String, _ text: String) {
    #expect(texts(source) == [text])
  }

  @Test func `takes the indent off several lines and joins at a backslash`() {
    let source = #"""
      let x = """
        One line \
        goes on, "quoted".

          Set in.
        """
      """#
    #expect(texts(source) == ["One line goes on, \"quoted\".\n\n  Set in."])
  }

  @Test func `knows the line on which a string begins`() {
    let source = "\n\"\"\"\n  a\n  b\n  \"\"\"\n\"c\""
    let lines = Lexer.tokens(of: source).compactMap { token -> Int? in
      if case .literal(let literal) = token { literal.line } else { nil }
    }
    #expect(lines == [2, 6])
  }

  @Test(arguments: [
    (#""\(a) of \(b)""#, "# of #"),
    (#""\(f(g(1), ")")) left""#, "# left"),
    (#""\(n == 1 ? "one (1)" : "\(n) many") left""#, "# left"),
    (##"#"raw \(not) \#(held)"#"##, #"raw \(not) #"#),
    ("\"\"\"\n  \\(a) and\n  \\(b)\n  \"\"\"", "# and\n#"),
  ])
  func `puts a hole where a value goes`(_ source: String, _ text: String) {
    #expect(texts(source) == [text])
  }

  @Test func `keeps the source inside a hole`() {
    guard case .literal(let literal)? = Lexer.tokens(of: #""a \(f("b"))""#).first,
      case .hole(let tokens)? = literal.parts.last
    else {
      Issue.record("no hole")
      return
    }
    #expect(tokens == [.name("f"), .mark("("), .literal(plain("b")), .mark(")")])
  }

  /// Half a file stands still nowhere.
  @Test(arguments: ["\"open", "\"\"\"\nopen", "\"\\(open", "/* open", "\"\\", "\"\\u{1", "#", ")"])
  func `comes to the end of source that does not compile`(_ source: String) {
    #expect(Lexer.tokens(of: source).count <= 1)
  }

  private func plain(_ text: String) -> StringLiteral {
    StringLiteral(line: 1, parts: [.text(text)])
  }

  private func texts(_ source: String) -> [String] {
    Lexer.tokens(of: source).compactMap { token in
      if case .literal(let literal) = token { literal.text(hole: "#") } else { nil }
    }
  }
}
