import TestSupport
import Testing

/// The pages of the docs that people and scripts rely on, held to the program and to the store.
@Suite struct `Reference pages` {
  @Test func `every command has a section of its own`() async throws {
    let page = try ReferencePage("CommandLine.md")
    let paths = try await HelpText.all().map { (["tend"] + $0.path).joined(separator: " ") }
    #expect(paths.count > 20)
    #expect(paths.filter { page.section($0) == nil } == [])
  }

  @Test func `every option is named in the section of its command`() async throws {
    let page = try ReferencePage("CommandLine.md")
    let helps = try await HelpText.all()
    let shared = try #require(helps.first { $0.path == [] }).options
    #expect(shared.isSuperset(of: ["--store", "--format", "--yes"]))
    #expect(shared.subtracting(page.options(of: "Options of every command")) == [])
    for help in helps {
      let heading = (["tend"] + help.path).joined(separator: " ")
      let missing = help.options.subtracting(shared).subtracting(page.options(of: heading))
      #expect(missing == [], "\(heading)")
    }
  }

  @Test func `no option is named that no command has`() async throws {
    // The parser's own option, which no help lists.
    var known: Set = ["--generate-completion-script"]
    for help in try await HelpText.all() { known.formUnion(help.options) }
    #expect(try ReferencePage("CommandLine.md").options.subtracting(known) == [])
  }

  @Test func `every schema that the program prints is explained`() throws {
    let page = try ReferencePage("CommandLine.md")
    var schemas: Set<String> = []
    for file in try Repository.swiftFiles(under: "Sources")
      + Repository.swiftFiles(under: "Instruments")
    {
      schemas.formUnion(
        try Repository.text(of: file).matches(of: #/"(tend\.[a-z-]+/[0-9]+)"/#)
          .map { String($0.output.1) })
    }
    #expect(schemas.count >= 14)
    #expect(schemas.filter { page.section($0) == nil } == [])
  }

  @Test func `every table and column of the store is named`() throws {
    let page = try ReferencePage("StoreFormat.md")
    let schema = try Repository.swiftFiles(under: "Sources/Store")
      .filter { $0.contains("Schema+Version") }
      .map(Repository.text).joined()
    let tables = schema.matches(of: #/CREATE TABLE ([a-z_]+) \((?s:(.*?))\n *\) STRICT/#)
    #expect(tables.count > 13)
    var columns = tables.flatMap { table in
      table.output.2.matches(of: #/(?m)^ *([a-z_]+) (?:INTEGER|TEXT|REAL|BLOB)/#)
        .map { (table: String(table.output.1), column: String($0.output.1)) }
    }
    let added = schema.matches(of: #/ALTER TABLE ([a-z_]+) ADD COLUMN ([a-z_]+)/#)
    #expect(added.count > 2)
    columns += added.map { (table: String($0.output.1), column: String($0.output.2)) }
    for (table, column) in columns {
      let section = try #require(page.section(table), "\(table)")
      #expect(section.contains("`\(column)`"), "\(table).\(column)")
    }
  }
}

/// An article of the docs, by its sections.
private struct ReferencePage {
  private var sections: [String: String] = [:]
  private let text: String

  init(_ name: String) throws {
    text = try Repository.text(of: "Sources/Psychometrics/Psychometrics.docc/\(name)")
    var open: [(level: Int, heading: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let found = line.wholeMatch(of: #/(\#+) (.+)/#) {
        let level = found.output.1.count
        open.removeAll { $0.level >= level }
        open.append((level, String(found.output.2)))
        sections[String(found.output.2)] = ""
      } else {
        for (_, heading) in open { sections[heading, default: ""] += line + "\n" }
      }
    }
  }

  /// What stands under a heading, sections below it included.
  func section(_ heading: String) -> String? {
    sections[heading]
  }

  /// The long options that are named under a heading.
  func options(of heading: String) -> Set<String> {
    HelpText.options(in: sections[heading] ?? "")
  }

  /// The long options that are named anywhere.
  var options: Set<String> { HelpText.options(in: text) }
}
