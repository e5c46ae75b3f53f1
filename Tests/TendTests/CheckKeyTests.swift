import Testing

@testable import tend

@Suite struct `Keys at an item` {
  @Test(arguments: [
    ("3", CheckKey.number(3)), ("12", .number(12)), ("b", .back), ("back", .back),
    ("atrás", .back), ("s", .skip), ("saltar", .skip), ("-", .skip), ("x", .decline),
    ("prefiero no decir", .decline), ("rather not say", .decline), ("?", .explain),
    ("ayuda", .explain), ("q", .stop), ("SALIR", .stop), ("h", .hide), ("ocultar", .hide),
    ("d", .drop), ("descartar", .drop),
  ])
  func `are a number, a letter, or a word of either language`(line: String, key: CheckKey) {
    #expect(CheckKey(line) == key)
  }

  @Test(arguments: ["", "3.5", "+3", "٣", "yes", "3 4", "-1"])
  func `are nothing else`(line: String) {
    #expect(CheckKey(line) == .unknown)
  }
}
