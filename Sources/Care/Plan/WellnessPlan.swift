/// What keeps a person well and what they want when they are not, in their own words and order.
///
/// It is theirs alone: nothing of it is ever on a card.
package struct WellnessPlan: Hashable, Sendable {
  /// Each in the order that the person gave it.
  private var lines: [WellnessPart: [Line]] = [:]

  package struct Line: Hashable, Sendable {
    /// The number by which commands name it, from 1; no two lines of a plan share one.
    package let id: Int
    package let text: PlainText

    package init(id: Int, text: PlainText) {
      self.id = id
      self.text = text
    }
  }

  package enum Fault: Error, Hashable, Sendable {
    case unknownLine(Int)
    case numberInUse(Int)
  }

  package init() {}

  /// The lines of a part, in their order; none at first.
  package subscript(part: WellnessPart) -> [Line] { lines[part] ?? [] }

  package var isEmpty: Bool { lines.values.allSatisfy(\.isEmpty) }

  /// Adds a line at the end of a part.
  package mutating func add(_ line: Line, to part: WellnessPart) throws(Fault) {
    guard place(of: line.id) == nil else { throw .numberInUse(line.id) }
    lines[part, default: []].append(line)
  }

  /// Puts other words in the place of a line.
  package mutating func change(_ id: Int, to text: PlainText) throws(Fault) {
    guard let (part, index) = place(of: id) else { throw .unknownLine(id) }
    lines[part]?[index] = Line(id: id, text: text)
  }

  /// Moves a line within its part.
  ///
  /// - Parameter position: from 1; outside the part it goes to the nearer end.
  package mutating func move(_ id: Int, to position: Int) throws(Fault) {
    guard let (part, index) = place(of: id) else { throw .unknownLine(id) }
    var moved = self[part]
    let line = moved.remove(at: index)
    moved.insert(line, at: min(max(1, position), moved.count + 1) - 1)
    lines[part] = moved
  }

  package mutating func remove(_ id: Int) throws(Fault) {
    guard let (part, index) = place(of: id) else { throw .unknownLine(id) }
    lines[part]?.remove(at: index)
  }

  private func place(of id: Int) -> (WellnessPart, Int)? {
    for part in WellnessPart.allCases {
      if let index = self[part].firstIndex(where: { $0.id == id }) { return (part, index) }
    }
    return nil
  }
}
