import Psychometrics
import TestSupport
import Testing

@testable import Outcomes

@Suite struct `Names in statements` {
  @Test func `a table's name is parted at points, but not within quotes`() throws {
    #expect(try SQLTableName("answers").parts == ["answers"])
    #expect(try SQLTableName("state.answers").parts == ["state", "answers"])
    #expect(try SQLTableName("\"2026.answers\"").parts == ["2026.answers"])
    #expect(try SQLTableName("\"a\"\"b\".c").parts == ["a\"b", "c"])
    #expect(try SQLTableName("a\"b").parts == ["a\"b"])
  }

  @Test(arguments: ["", ".", "a.", ".a", "a..b", "\"\"", "\"a\"."])
  func `no part is empty`(_ name: String) {
    #expect(throws: SQLFault.emptyName(name)) { try SQLTableName(name) }
  }

  @Test(arguments: ["\"", "\"a", "\"a\"b", "a.\"b", "\"a\"\""])
  func `a quote that is opened is closed at the end of a part`(_ name: String) {
    #expect(throws: SQLFault.openQuote(name)) { try SQLTableName(name) }
  }

  @Test func `what would end a statement is a name like any other`() throws {
    let name = try SQLTableName("x\"; DROP TABLE y; --")
    #expect(try name.text(in: .postgresql) == "\"x\"\"; DROP TABLE y; --\"")
    #expect(try name.text(in: .duckdb) == "\"x\"\"; DROP TABLE y; --\"")
    #expect(try name.text(in: .spark) == "`x\"; DROP TABLE y; --`")
    #expect(try SQLDialect.spark.identifier("x`; DROP") == "`x``; DROP`")
    #expect(try SQLDialect.duckdb.identifier("SELECT") == "\"SELECT\"")
  }

  @Test(arguments: SQLDialect.allCases)
  func `signs that cannot be seen are refused`(_ dialect: SQLDialect) {
    for name in ["a\nb", "a\u{0}b", "\u{1B}[2J", "a\u{202E}b", "a\u{2028}b", "a\tb", "\u{85}"] {
      #expect(throws: SQLFault.unprintable(name)) { try dialect.identifier(name) }
    }
  }

  @Test func `PostgreSQL's limit counts bytes`() throws {
    let longest = String(repeating: "é", count: 31) + "a"
    #expect(longest.utf8.count == 63)
    #expect(try SQLDialect.postgresql.identifier(longest).utf8.count == 65)
    #expect(throws: SQLFault.longName(longest + "b", mostBytes: 63)) {
      try SQLDialect.postgresql.identifier(longest + "b")
    }
    #expect(try SQLDialect.duckdb.identifier(longest + "b").utf8.count == 66)
  }

  @Test func `Spark's variables are refused in names`() throws {
    #expect(throws: SQLFault.variable("${env:HOME}")) {
      try SQLDialect.spark.identifier("${env:HOME}")
    }
    #expect(try SQLDialect.postgresql.identifier("${env:HOME}") == "\"${env:HOME}\"")
    #expect(try SQLDialect.spark.identifier("$a {b}") == "`$a {b}`")
  }

  @Test(arguments: SQLDialect.allCases)
  func `a name in quotes reads back as itself`(_ dialect: SQLDialect) throws {
    var generator = SeededGenerator(seed: 20_260_612)
    let signs = Array("ab\"`'\\;-./*$ (é?:%")
    let quote: Character = dialect == .spark ? "`" : "\""
    for _ in 0..<2_000 {
      let name = String(
        (0..<Int.random(in: 1...12, using: &generator)).map { _ in
          signs.randomElement(using: &generator) ?? "a"
        })
      let quoted = try dialect.identifier(name)
      #expect(quoted.first == quote && quoted.last == quote)
      let inside = quoted.dropFirst().dropLast()
      // Every quote inside stands twice: taken in pairs, none is left.
      #expect(inside.split(separator: "\(quote)\(quote)").allSatisfy { !$0.contains(quote) })
      #expect(inside.replacing("\(quote)\(quote)", with: "\(quote)") == name[...])
    }
  }
}

@Suite struct `Texts in statements` {
  @Test func `quotes are doubled`() {
    #expect(SQLDialect.postgresql.literal("it's") == "'it''s'")
    #expect(SQLDialect.duckdb.literal("it's") == "'it''s'")
  }

  @Test func `a backslash is itself whatever PostgreSQL is set to`() {
    #expect(SQLDialect.postgresql.literal("a\\b'") == "E'a\\\\b'''")
    #expect(SQLDialect.duckdb.literal("a\\b") == "'a\\b'")
  }

  @Test func `what Spark could take otherwise stands as a number`() {
    #expect(SQLDialect.spark.literal("plain") == "'plain'")
    #expect(SQLDialect.spark.literal("") == "''")
    #expect(SQLDialect.spark.literal("'") == "char(39)")
    #expect(SQLDialect.spark.literal("a\\b'c") == "concat('a', char(92), 'b', char(39), 'c')")
    #expect(SQLDialect.spark.literal("${env:HOME}") == "concat(char(36), '{env:HOME}')")
  }
}
