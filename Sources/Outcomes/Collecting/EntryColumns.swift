import Formats

/// Where the columns of a table of check-ins stand, from 0.
struct EntryColumns: Sendable {
  let names: [String]
  let participant: Int
  let date: Int
  /// In item order.
  let items: [Int]
  let wording: Int?
  let language: Int?
  let version: Int?
  let ignored: [String]

  /// Columns that are read or are known to say nothing here: whatever came in from a table has that
  /// mode.
  private static let known: Set = ["participant", "date", "wording", "language", "version", "mode"]

  init(
    _ bytes: Span<UInt8>, _ fields: borrowing CSVFields, itemCount: Int
  ) throws(EntryTableError) {
    let columns: TableColumns
    do throws(TableError) {
      columns = try TableColumns(bytes, fields, itemCount: itemCount, outputNames: [])
    } catch {
      throw .table(error)
    }
    names = columns.names
    items = columns.items
    let items = Set(columns.items)
    var places: [String: [Int]] = [:]
    var ignored: [String] = []
    for (index, name) in columns.names.enumerated() where !items.contains(index) {
      if Self.known.contains(name) {
        places[name, default: []].append(index)
      } else {
        ignored.append(name)
      }
    }
    self.ignored = ignored
    for name in Self.known.sorted() {
      guard let found = places[name], found.count > 1 else { continue }
      throw .columnTwice(line: fields.line, name: name, columns: found.map { $0 + 1 })
    }
    guard let participant = places["participant"]?.first, let date = places["date"]?.first else {
      throw .missingColumns(
        line: fields.line, ["participant", "date"].filter { places[$0] == nil })
    }
    self.participant = participant
    self.date = date
    wording = places["wording"]?.first
    language = places["language"]?.first
    version = places["version"]?.first
  }
}
