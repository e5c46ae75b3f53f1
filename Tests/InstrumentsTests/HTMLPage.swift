/// A page of HTML as a strict reader sees it: every tag closed in its order, no stray bracket.
///
/// It knows only what the large-print form is made of.
struct HTMLPage {
  /// The text between block tags, each on a line of its own, without what stands in the head.
  private(set) var visibleLines: [String] = []
  private(set) var style = ""
  /// What stands in the tags beside their names.
  private(set) var attributes: [String] = []
  /// The headings in their order.
  private(set) var outline: [String] = []
  private var counts: [String: Int] = [:]

  enum Fault: Error {
    case noDoctype
    case unclosedTag(String)
    case notInOrder(opened: String?, closed: String)
    case leftOpen([String])
    case strayBracket(String)
    case unknownEntity(String)
  }

  init(_ text: String) throws {
    guard text.hasPrefix("<!DOCTYPE html>") else { throw Fault.noDoctype }
    var rest = text.dropFirst("<!DOCTYPE html>".count)
    var open: [String] = []
    var line = ""
    while let start = rest.firstIndex(of: "<") {
      let words = try Self.plain(rest[..<start], inStyle: open.last == "style")
      if open.last == "style" { style += words } else if open.contains("body") { line += words }
      guard let end = rest[start...].firstIndex(of: ">") else {
        throw Fault.unclosedTag(String(rest.prefix(40)))
      }
      let tag = String(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
      let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      if !["b", "span", "code"].contains(name) { endLine(&line) }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else {
          throw Fault.notInOrder(opened: open.last, closed: name)
        }
      } else {
        counts[name, default: 0] += 1
        attributes.append(String(tag.dropFirst(name.count)))
        if ["h1", "h2", "h3"].contains(name) { outline.append(name) }
        if name != "meta" { open.append(name) }
      }
    }
    _ = try Self.plain(rest, inStyle: false)
    guard open.isEmpty else { throw Fault.leftOpen(open) }
  }

  var tags: Set<String> { Set(counts.keys) }

  func count(_ tag: String) -> Int {
    counts[tag] ?? 0
  }

  private mutating func endLine(_ line: inout String) {
    let words = line.split { " \n".contains($0) }.joined(separator: " ")
    if !words.isEmpty { visibleLines.append(words) }
    line = ""
  }

  private static func plain(_ text: Substring, inStyle: Bool) throws -> String {
    if inStyle { return String(text) }
    guard !text.contains(">") else { throw Fault.strayBracket(String(text)) }
    var plain = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      plain += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ";"),
        let character = entities[String(rest[rest.index(after: start)..<end])]
      else { throw Fault.unknownEntity(String(rest[start...].prefix(8))) }
      plain += character
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
}
