import Formats

extension WordingRows {
  /// Reads a table whose first line names the columns.
  mutating func readTable(_ bytes: [UInt8]) {
    var rows: [Result<TableRow, CSVFault>] = []
    let keep = { (bytes: Span<UInt8>, fields: borrowing CSVFields) in
      let texts = (0..<fields.count).map { fields.text(of: $0, in: bytes) ?? "" }
      rows.append(.success(TableRow(line: fields.line, fields: texts)))
    }
    let keepFault = { (fault: CSVFault, _: Span<UInt8>) in rows.append(.failure(fault)) }
    var parser = CSVParser(rowLimit: WordingFile.byteLimit)
    parser.feed(bytes.span, row: keep, fault: keepFault)
    parser.finish(row: keep, fault: keepFault)

    var columns: [String: Int]?
    var count = 0
    for (index, row) in rows.enumerated() {
      switch row {
      case .failure(let fault): note(fault)
      case .success(let header) where index == 0:
        columns = self.columns(header.fields, line: header.line)
        count = header.fields.count
      case .success(let row):
        guard let columns else { continue }
        read(row, columns: columns, count: count)
      }
    }
  }

  private mutating func note(_ fault: CSVFault) {
    if fault.endsReading {
      stop(.csv(fault), at: .line(fault.line))
    } else {
      note(.csv(fault), at: .line(fault.line))
    }
  }

  /// Where each column stands, or nil where one is not there, or is there twice.
  private mutating func columns(_ header: [String], line: Int) -> [String: Int]? {
    if header.count == 1, let separator = header.first?.first(where: { ";\t".contains($0) }) {
      note(.otherSeparator(separator), at: .line(line))
      return nil
    }
    var columns: [String: Int] = [:]
    var others: [String] = []
    var isDoubled = false
    for (index, field) in header.enumerated() {
      let name = OneLine.trimmed(field).lowercased()
      if !Self.names.contains(name) {
        others.append(field)
      } else if columns.updateValue(index, forKey: name) != nil {
        note(.columnTwice(name), at: .line(line))
        isDoubled = true
      }
    }
    let missing = Self.names.filter { columns[$0] == nil }
    for name in others {
      let nearest = NearestName.nearest(to: OneLine.trimmed(name), among: missing)
      note(.unknownColumn(name, nearest: nearest), at: .line(line))
    }
    for name in missing { note(.missingColumn(name), at: .line(line)) }
    return missing.isEmpty && !isDoubled ? columns : nil
  }

  private mutating func read(_ row: TableRow, columns: [String: Int], count: Int) {
    let fields = row.fields
    let place = WordingFileFault.Place.line(row.line)
    guard fields.count == count else {
      note(.fieldCount(fields.count, expected: count), at: place)
      return
    }
    func field(_ name: String) -> String {
      guard let index = columns[name], fields.indices.contains(index) else { return "" }
      return fields[index]
    }
    let number = OneLine.trimmed(field("item"))
    let item = Self.itemNumber(number)
    if item == nil { note(.notAnItemNumber(number), at: place) }
    let language = spoken(field("language"), at: place)
    add(item: item, text: field("text"), language: language, at: place, textAt: place)
  }

  /// A number of at most nine digits and nothing else.
  private static func itemNumber(_ text: String) -> Int? {
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}

private struct TableRow {
  /// Where the row starts, from 1.
  let line: Int
  let fields: [String]
}
