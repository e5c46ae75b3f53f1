import Formats
import Instruments
import Psychometrics
import TestSupport
import Testing

/// Two items, so that a whole file can be read at a glance.
private let form = Definition(
  id: "two", version: "1", publishedName: "Two", subject: .work,
  form: Form(itemCount: 2, answers: 1...5), scales: [], scoring: .keyed([:]))

private func texts(_ file: String) throws(WordingFileFaults) -> [WordingText] {
  try WordingFile(Array(file.utf8), for: form).texts
}

private func faults(_ file: String) -> [WordingFileFault] {
  faults(Array(file.utf8))
}

private func faults(_ bytes: [UInt8]) -> [WordingFileFault] {
  do throws(WordingFileFaults) {
    _ = try WordingFile(bytes, for: form)
    return []
  } catch {
    return error.faults
  }
}

private func kinds(_ file: String) -> [WordingFileFault.Kind] {
  faults(file).map(\.kind)
}

@Suite struct `A file of sentences` {
  @Test func `is a table with its columns in any order`() throws {
    let read = try texts("language,item,text\nen,2,Second.\nen,1,First.\n")
    #expect(read.map(\.language) == [.english])
    #expect(read.map(\.items) == [["First.", "Second."]])
  }

  @Test func `holds one language or several, English first`() throws {
    let read = try texts(
      "item,text,language\n1,Uno.,es\n1,One.,en\n2,\"Dos, o más.\",es\n2,\"\"\"Two\"\"\",en\n")
    #expect(read.map(\.language) == [.english, .spanish])
    #expect(read.map(\.items) == [["One.", "\"Two\""], ["Uno.", "Dos, o más."]])
  }

  @Test func `may begin with a byte order mark and end its lines in CRLF`() throws {
    let read = try texts("\u{FEFF}item,text,language\r\n1,One.,en\r\n2,Two.,en\r\n")
    #expect(read.map(\.items) == [["One.", "Two."]])
    let json = try texts(
      "\u{FEFF}\r\n[{\"item\":1,\"text\":\"A\",\"language\":\"en\"},"
        + "{\"item\":2,\"text\":\"B\",\"language\":\"en\"}]\r\n")
    #expect(json.map(\.items) == [["A", "B"]])
  }

  @Test(arguments: ["", "\"schema\": \"tend.wording/1\", "])
  func `is JSON, as an object or as its list alone`(schema: String) throws {
    let list = """
      [{"item": 2, "text": "Dos.", "language": "es"},
       {"text": "Uno.", "language": "es", "item": 1}]
      """
    let expected = [["Uno.", "Dos."]]
    #expect(try texts(list).map(\.items) == expected)
    #expect(try texts("{\(schema)\"items\": \(list)}").map(\.items) == expected)
  }

  @Test func `loses the white space around a text, a name and a number`() throws {
    let read = try texts("Item , TEXT,language\n 1,\u{A0}One. \t,EN\n2 ,\"Two.\n\", en\n")
    #expect(read.map(\.items) == [["One.", "Two."]])
  }

  @Test func `fits the form of every built-in instrument that can be asked`() throws {
    for entry in Catalog.entries {
      let rows = entry.wordings.flatMap { wording in
        wording.items.enumerated().map { index, text in
          CSVWriter.line([String(index + 1), text, wording.language.rawValue])
        }
      }
      guard !rows.isEmpty else { continue }
      let file = "item,text,language\n" + rows.joined()
      let read = try WordingFile(Array(file.utf8), for: entry.definition)
      #expect(read.texts.map(\.items) == entry.wordings.map(\.items), "\(entry.id)")
    }
  }

  @Test func `has texts of 1 to 500 characters`() throws {
    let longest = String(repeating: "ñ", count: 500)
    #expect(try texts(table("1,\(longest),en", "2,B,en")).map(\.items) == [[longest, "B"]])
    #expect(
      kinds(table("1,\(longest)ñ,en", "2,B,en")) == [.text(.tooLong(limit: 500), item: 1)])
  }
}

@Suite struct `A file of sentences is refused for` {
  @Test func `an item that is missing, in the language where it is`() {
    #expect(
      faults(table("1,A,en", "2,B,en", "2,B,es"))
        == [fault(.file, .itemsMissing(.spanish, [1]))])
  }

  @Test func `an item that is there twice`() {
    #expect(
      faults(table("1,A,en", "2,B,en", "1,C,en"))
        == [fault(.line(4), .itemTwice(1, .english))])
  }

  @Test(arguments: [0, 3, 999_999_999])
  func `an item outside the form`(item: Int) {
    #expect(
      faults(table("1,A,en", "2,B,en", "\(item),C,en"))
        == [fault(.line(4), .itemOutsideForm(item, itemCount: 2))])
  }

  @Test(arguments: ["", "one", "1.0", "+1", "-1", "1e0", "٣", "1234567890"])
  func `a number that is none`(item: String) {
    #expect(
      faults(table("1,A,en", "2,B,en", "\(item),C,en"))
        == [fault(.line(4), .notAnItemNumber(item))])
  }

  @Test(arguments: ["", "  ", "\u{200B}", "\u{A0}"])
  func `a text without a letter to see`(text: String) {
    #expect(faults(table("1,A,en", "2,\(text),en")) == [fault(.line(3), .text(.empty, item: 2))])
  }

  @Test(arguments: ["a\nb", "a\tb", "a\u{1B}[31mb", "a\u{7F}b", "a\u{202E}b", "a\u{2028}b"])
  func `a text that steers the screen`(text: String) {
    #expect(
      faults(table("1,A,en", "2,\"\(text)\",en"))
        == [fault(.line(3), .text(.controlCharacter, item: 2))])
  }

  @Test(arguments: ["fr", "english", "", "es-MX"])
  func `a language that the program does not speak`(name: String) {
    #expect(
      faults(table("1,A,en", "2,B,en", "1,C,\(name)"))
        == [fault(.line(4), .unknownLanguage(name))])
  }

  @Test func `a column that is not known, with the name it comes near to`() {
    #expect(
      faults("item,txt,language,note\n1,A,en,x\n") == [
        fault(.line(1), .unknownColumn("txt", nearest: "text")),
        fault(.line(1), .unknownColumn("note", nearest: nil)),
        fault(.line(1), .missingColumn("text")),
      ])
    #expect(
      faults("item,text,language,note\n1,A,en,x\n2,B,en,x\n")
        == [fault(.line(1), .unknownColumn("note", nearest: nil))])
  }

  @Test func `a column that is there twice`() {
    #expect(
      faults("item,text,language,Text\n1,A,en,x\n")
        == [fault(.line(1), .columnTwice("text"))])
  }

  @Test(arguments: [";", "\t"])
  func `fields divided by something else than a comma`(separator: Character) {
    let file = ["item", "text", "language"].joined(separator: String(separator))
    #expect(faults(file + "\n") == [fault(.line(1), .otherSeparator(separator))])
  }

  @Test func `a row that is not like the header`() {
    #expect(
      faults(table("1,A,en", "2,B, and more,en"))
        == [
          fault(.line(3), .fieldCount(4, expected: 3)), fault(.file, .itemsMissing(.english, [2])),
        ])
  }

  @Test func `bytes that are no text`() {
    let start = Array("item,text,language\n1,".utf8)
    let end = Array(",en\n2,B,en\n".utf8)
    for (byte, kind) in [(0xF1, .invalidUTF8), (0, .nulByte)] as [(UInt8, CSVFault.Kind)] {
      let found = faults(start + [byte] + end)
      #expect(csvFault(found, kind)?.column == 2)
      #expect(found.map(\.place) == [.line(2), .file])
      #expect(found.last?.kind == .itemsMissing(.english, [1]))
    }
  }

  @Test func `a quote that is never closed, and nothing behind it is called missing`() {
    let found = faults(table("1,A,en", "2,\"B,en"))
    #expect(found.count == 1)
    #expect(csvFault(found, .unclosedQuote)?.line == 3)
  }

  @Test(arguments: ["", " \n", "item,text,language\n", "[]", "{\"items\": []}"])
  func `not one sentence`(file: String) {
    let expected: [WordingFileFault.Kind] =
      file == " \n"
      ? [.unknownColumn(" ", nearest: nil)] + missingColumns : [.noTexts]
    #expect(kinds(file) == expected)
  }

  private let missingColumns: [WordingFileFault.Kind] = [
    .missingColumn("item"), .missingColumn("text"), .missingColumn("language"),
  ]

  @Test func `members that JSON has wrong, each with its place`() {
    let file = """
      {"schema": "tend.wording/2", "notes": "", "items": [
        {"item": 1, "text": "A", "langauge": "en"},
        {"item": "2", "text": "B", "language": "en"},
        {"item": 1, "text": "", "language": "de"},
        {"item": 1, "text": "A", "language": "en"},
        {"item": 1, "text": "C", "language": "en"},
        7]}
      """
    #expect(
      faults(file) == [
        fault(.pointer("/notes"), .unknownMember("notes", nearest: nil)),
        fault(.pointer("/schema"), .otherSchema("tend.wording/2")),
        fault(.pointer("/items/0/langauge"), .unknownMember("langauge", nearest: "language")),
        fault(.pointer("/items/0"), .missingMember("language")),
        fault(.pointer("/items/1/item"), .wrongKind(expected: .wholeNumber)),
        fault(.pointer("/items/2/language"), .unknownLanguage("de")),
        fault(.pointer("/items/2/text"), .text(.empty, item: 1)),
        fault(.pointer("/items/4/item"), .itemTwice(1, .english)),
        fault(.pointer("/items/5"), .wrongKind(expected: .object)),
        fault(.file, .itemsMissing(.english, [2])),
      ])
  }

  @Test(arguments: ["{}", "{\"items\": {}}", "{\"items\": null}"])
  func `JSON of another shape`(file: String) {
    #expect(
      kinds(file) == (file == "{}" ? [.missingMember("items")] : [.wrongKind(expected: .list)]))
  }

  @Test(arguments: [
    "[", "[{\"item\": 1, \"item\": 1}]", "[NaN]", "{\"items\": [[[[[[[[[]]]]]]]]]}",
  ])
  func `JSON that is none`(file: String) {
    let found = faults(file)
    #expect(found.count == 1)
    for fault in found {
      guard case .json = fault.kind else {
        Issue.record("\(fault)")
        continue
      }
    }
  }

  @Test func `more than a mebibyte, unread`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    #expect(faults(bytes).map(\.kind) != [])
    #expect(
      faults(bytes + [UInt8(ascii: "a")])
        == [fault(.file, .fileTooLong(bytes: 1 << 20 + 1, limit: 1 << 20))])
  }

  @Test func `more faults than can be named, with their number`() throws {
    let file = table() + String(repeating: "9,A,en\n", count: 250)
    do throws(WordingFileFaults) {
      _ = try texts(file)
      Issue.record("taken")
    } catch {
      #expect(error.faults.count == 100)
      #expect(error.unnamed == 150)
    }
  }

  /// Ten thousand files with some bytes changed: each is taken or refused, and what is taken is whole.
  @Test func `nothing that could stop the program`() {
    var random = SeededGenerator(seed: 7)
    let seeds = [
      table("1,A,en", "2,\"B, b\",en", "1,Á,es", "2,É,es"),
      "{\"items\": [{\"item\": 1, \"text\": \"A\", \"language\": \"en\"},"
        + "{\"item\": 2, \"text\": \"B\", \"language\": \"en\"}]}",
    ].map { Array($0.utf8) }
    let bytes: [UInt8] = Array(",\"\n\r\t{}[]:;\\ 0129enes\u{0}".utf8) + [0xFF, 0xC3, 0xEF, 0xBB]
    for _ in 0..<10_000 {
      var file = seeds.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<file.count, using: &random)
        let byte = bytes.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: file[place] = byte
        case 1: file.insert(byte, at: place)
        default: file.removeLast(min(file.count - 1, Int.random(in: 1...3, using: &random)))
        }
      }
      do throws(WordingFileFaults) {
        let read = try WordingFile(file, for: form)
        #expect(read.texts.allSatisfy { $0.items.count == 2 && !$0.items.contains("") })
      } catch {
        #expect(!error.faults.isEmpty)
      }
    }
  }
}

private func table(_ rows: String...) -> String {
  (["item,text,language"] + rows).joined(separator: "\n") + "\n"
}

private func fault(
  _ place: WordingFileFault.Place, _ kind: WordingFileFault.Kind
) -> WordingFileFault {
  WordingFileFault(place, kind)
}

/// The fault of that kind that the table's reader gave, with its place.
private func csvFault(_ faults: [WordingFileFault], _ kind: CSVFault.Kind) -> CSVFault? {
  for fault in faults {
    if case .csv(let fault) = fault.kind, fault.kind == kind { return fault }
  }
  return nil
}
