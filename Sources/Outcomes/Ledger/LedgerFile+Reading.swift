package import Formats

/// Why a file cannot be used as a ledger.
package enum LedgerFault: Error, Hashable, Sendable {
  case json(JSONFaults)
  /// It is another document, or none that says what it is.
  case otherSchema(String?)
  /// A member is not what stands there, at a JSON Pointer.
  case member(pointer: String)
}

extension LedgerFile {
  /// Some millions of entries.
  package static let largest = 1 << 29

  package init(_ bytes: [UInt8]) throws(LedgerFault) {
    let document: JSON
    do throws(JSONFaults) {
      document = try JSON.parse(bytes, limits: JSON.Limits(bytes: Self.largest, depth: 8))
    } catch {
      throw .json(error)
    }
    let schema = document["schema"]?.string
    guard schema == Self.schema else { throw .otherSchema(schema) }
    guard let key = document["key"]?.string.flatMap(HexText.bytes), key.count == Self.keyLength
    else { throw .member(pointer: "/key") }
    guard let subject = document["subject"], subject.members != nil else {
      throw .member(pointer: "/subject")
    }
    guard let list = document["releases"]?.array else { throw .member(pointer: "/releases") }
    var releases: [LedgerRelease] = []
    for (place, release) in list.enumerated() {
      releases.append(try Self.release(release, at: "/releases/\(place)"))
    }
    self.init(key: key, subject: subject, releases: releases)
  }

  private static func release(
    _ document: JSON, at pointer: String
  ) throws(LedgerFault) -> LedgerRelease {
    guard let date = document["date"]?.string.flatMap(CivilDate.init) else {
      throw .member(pointer: pointer + "/date")
    }
    let columns = try texts(document["columns"], at: pointer + "/columns")
    var counted: [String: Int] = [:]
    for member in document["counted"]?.members ?? [] {
      guard let count = member.value.integer, (0...most).contains(count) else {
        throw .member(pointer: pointer + "/counted")
      }
      counted[member.name] = count
    }
    guard let cells = document["cells"]?.array else { throw .member(pointer: pointer + "/cells") }
    var parts: [LedgerRelease.Part] = []
    for (place, cell) in cells.enumerated() {
      let own = "\(pointer)/cells/\(place)"
      guard let scale = cell["scale"]?.string else { throw .member(pointer: own + "/scale") }
      let group = try texts(cell["group"], at: own + "/group")
      guard group.count <= columns.count else { throw .member(pointer: own + "/group") }
      let breakdowns =
        cell["breakdowns"] == nil
        ? [] : try texts(cell["breakdowns"], at: own + "/breakdowns")
      parts.append(
        .init(
          group: group, scale: scale, content: try content(cell, at: own), breakdowns: breakdowns))
    }
    return LedgerRelease(date: date, columns: columns, parts: parts, counted: counted)
  }

  /// No count is larger.
  private static let most = 1 << 40

  private static func content(
    _ cell: JSON, at pointer: String
  ) throws(LedgerFault) -> LedgerContent {
    let content: LedgerContent
    if let text = cell["marks"]?.string {
      guard let marks = HexText.marks(of: text) else { throw .member(pointer: pointer + "/marks") }
      content = LedgerContent(marks)
    } else {
      content = try histogram(cell, at: pointer)
    }
    guard cell["n"]?.integer == content.entries else { throw .member(pointer: pointer + "/n") }
    guard cell["people"]?.integer == content.people else {
      throw .member(pointer: pointer + "/people")
    }
    return content
  }

  private static func histogram(
    _ cell: JSON, at pointer: String
  ) throws(LedgerFault) -> LedgerContent {
    guard let list = cell["histogram"]?.array else { throw .member(pointer: pointer + "/marks") }
    var counts: [LedgerScore: Int] = [:]
    for (place, score) in list.enumerated() {
      guard let answered = score[0]?.integer, let sum = score[1]?.integer,
        let count = score[2]?.integer, (1...most).contains(count),
        counts.updateValue(count, forKey: LedgerScore(answered: answered, sum: sum)) == nil
      else { throw .member(pointer: "\(pointer)/histogram/\(place)") }
    }
    guard let people = cell["people"]?.integer, (0...most).contains(people) else {
      throw .member(pointer: pointer + "/people")
    }
    return .histogram(counts, people: people)
  }

  private static func texts(_ value: JSON?, at pointer: String) throws(LedgerFault) -> [String] {
    guard let list = value?.array else { throw .member(pointer: pointer) }
    var texts: [String] = []
    for element in list {
      guard let text = element.string else { throw .member(pointer: pointer) }
      texts.append(text)
    }
    return texts
  }
}
