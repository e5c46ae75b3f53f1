package import Care
import GRDB
import Journal

extension Store {
  /// The wellness plan; empty at first.
  package func wellness() throws(StoreError) -> WellnessPlan {
    try readCare(else: WellnessPlan()) { db in try db.wellness() }
  }

  /// Adds a line at the end of a part of the wellness plan.
  ///
  /// - Throws: `wrongKind` but in a personal store.
  package func addLine(
    _ text: PlainText, to part: WellnessPart
  ) throws(StoreError) -> WellnessPlan.Line {
    try admit(only: .personal)
    return try write { db in
      try db.execute(
        sql: """
          INSERT INTO wellness_line (part, position, text)
          SELECT ?1, coalesce(max(position), 0) + 1, ?2 FROM wellness_line WHERE part = ?1
          """, arguments: [part.rawValue, text.text])
      return WellnessPlan.Line(id: Int(db.lastInsertedRowID), text: text)
    }
  }

  /// Puts other words in the place of a line; those that stood there leave no trace in the file.
  ///
  /// - Throws: `unknownLine`, `wipeUnfinished`.
  package func changeLine(_ id: Int, to text: PlainText) throws(StoreError) {
    try writeWiping { db in
      try db.execute(
        sql: "UPDATE wellness_line SET text = ? WHERE id = ?", arguments: [text.text, id])
      if db.changesCount == 0 { throw StoreError.unknownLine(id) }
    }
  }

  /// Moves a line within its part.
  ///
  /// - Parameter position: from 1; outside the part it goes to the nearer end.
  /// - Throws: `unknownLine`.
  package func moveLine(_ id: Int, to position: Int) throws(StoreError) {
    try write { db in
      guard let part = try db.part(of: id) else { throw StoreError.unknownLine(id) }
      var plan = try db.wellness()
      try plan.move(id, to: position)
      try db.order(plan[part], in: part)
    }
  }

  /// Removes a line; it leaves no trace in the file.
  ///
  /// - Throws: `unknownLine`, `wipeUnfinished`.
  package func removeLine(_ id: Int) throws(StoreError) {
    try writeWiping { db in
      guard let part = try db.part(of: id) else { throw StoreError.unknownLine(id) }
      try db.execute(sql: "DELETE FROM wellness_line WHERE id = ?", arguments: [id])
      try db.order(try db.wellness()[part], in: part)
    }
  }
}

extension Database {
  func wellness() throws -> WellnessPlan {
    var plan = WellnessPlan()
    let rows = try list("SELECT part, id, text FROM wellness_line ORDER BY part, position") {
      (
        part: try $0.name() as WellnessPart,
        line: WellnessPlan.Line(id: try $0.integer(), text: try $0.plainText())
      )
    }
    for row in rows { try plan.add(row.line, to: row.part) }
    return plan
  }

  fileprivate func part(of line: Int) throws -> WellnessPart? {
    let parts: [WellnessPart] = try list(
      "SELECT part FROM wellness_line WHERE id = ?", [line]
    ) { try $0.name() }
    return parts.first
  }

  /// Numbers the lines of a part from 1.
  fileprivate func order(_ lines: [WellnessPlan.Line], in part: WellnessPart) throws {
    // Out of the way first, since no two lines may share a place, not even for a moment.
    try execute(
      sql: """
        UPDATE wellness_line
        SET position = position + (SELECT max(position) FROM wellness_line WHERE part = ?1)
        WHERE part = ?1
        """, arguments: [part.rawValue])
    for (index, line) in lines.enumerated() {
      try execute(
        sql: "UPDATE wellness_line SET position = ? WHERE id = ?", arguments: [index + 1, line.id])
    }
  }
}
