import TestSupport

/// Tables of the `calm` form, good and bad.
enum RandomTable {
  /// A header of the `calm` form and rows of cells, good and bad, some cut or broken.
  static func bytes(using generator: inout SeededGenerator) -> [UInt8] {
    let pieces = [
      "1", "2", "3", "4", "5", "5", "4", "", "NA", "-9", "\"3\"", "\"\"", "6", " 3", "x",
      "\"a\n,b\"",
      "a\"b", "\u{e9}", "\u{0}", "\"2\"3",
    ]
    let ends = ["\n", "\n", "\r\n", "\n\n", "\r"]
    var table = Array("\u{feff}item1,note,item2,item3,item4,\"p\"\r\n".utf8)
    for _ in 0..<Int.random(in: 0...12, using: &generator) {
      let good = Int.random(in: 0..<3, using: &generator) > 0
      let width = Int.random(in: 0..<20, using: &generator) == 0 ? 5 : 6
      let cells = (0..<width).map { _ in
        (good ? pieces.prefix(12) : pieces[...]).randomElement(using: &generator) ?? ""
      }
      table += cells.joined(separator: ",").utf8
      if Int.random(in: 0..<40, using: &generator) == 0 { table.append(0xF1) }
      if Int.random(in: 0..<60, using: &generator) == 0 { table += ",\"".utf8 }
      table += (good ? "\n" : ends.randomElement(using: &generator) ?? "\n").utf8
    }
    return table
  }
}
