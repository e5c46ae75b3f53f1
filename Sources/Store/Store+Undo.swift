import GRDB

/// Something that was done in a store and may be taken back.
package enum StoreChange: Hashable, Sendable {
  case recorded(entry: Int)
  /// A correction; the revision is the one it made.
  case revised(entry: Int, revision: Int)
  /// The check-ins of a table were brought in; their numbers follow one another.
  case imported(entries: ClosedRange<Int>)
  case noted(note: Int)
  /// An item was added to the plan.
  case planned(item: Int)
  /// An item of the plan got another step: a move, an answer, a change of its promise.
  case planMoved(item: Int)
  /// An item of the plan goes on as another one.
  case planCarriedOver(item: Int, to: Int)
  /// Something was erased for good; nothing before it can be taken back either.
  case forgot
}

extension Store {
  /// What `undo` would take back, or nil where nothing was done yet.
  package func lastChange() throws(StoreError) -> StoreChange? {
    try read { db in try db.lastChange()?.change }
  }

  /// Takes back the last change: an entry, all entries of an import, a note or an item of the plan go, a
  /// correction or a step gives way to what stood before it, and leaves no trace in the file. Once more takes back the
  /// change before that.
  ///
  /// - Returns: what was taken back.
  /// - Throws: `nothingToUndo`, `forgettingCannotBeUndone`, `wipeUnfinished`.
  package func undo() throws(StoreError) -> StoreChange {
    try writeWiping { db in try db.undo() }
  }
}

extension Database {
  /// Notes that an entry was recorded or revised.
  func log(_ kind: String, entry: Int) throws {
    try execute(sql: "INSERT INTO change (kind, entry) VALUES (?, ?)", arguments: [kind, entry])
  }

  /// Notes that entries were brought in from a table.
  func log(imported entries: ClosedRange<Int>) throws {
    try execute(
      sql: "INSERT INTO change (kind, entry, last_entry) VALUES ('import', ?, ?)",
      arguments: [entries.lowerBound, entries.upperBound])
  }

  /// Notes what was done to an item of the plan.
  func log(_ kind: String, planItem item: Int) throws {
    try execute(sql: "INSERT INTO change (kind, item) VALUES (?, ?)", arguments: [kind, item])
  }

  fileprivate func undo() throws -> StoreChange {
    guard let (id, change) = try lastChange() else { throw StoreError.nothingToUndo }
    try execute(sql: "DELETE FROM change WHERE id = ?", arguments: [id])
    switch change {
    case .recorded(let entry):
      try execute(sql: "DELETE FROM entry WHERE id = ?", arguments: [entry])
    case .revised(let entry, let revision):
      try execute(
        sql: "UPDATE entry SET latest = ? WHERE id = ?", arguments: [revision - 1, entry])
      try execute(
        sql: "DELETE FROM revision WHERE entry = ? AND number = ?", arguments: [entry, revision])
    case .imported(let entries):
      try execute(
        sql: "DELETE FROM entry WHERE id BETWEEN ? AND ?",
        arguments: [entries.lowerBound, entries.upperBound])
    case .noted(let note):
      try execute(sql: "DELETE FROM note WHERE id = ?", arguments: [note])
    case .planned(let item):
      try removePlanItem(item)
    case .planMoved(let item):
      try removeLatestStep(of: item)
    case .planCarriedOver(let item, let next):
      try removeLatestStep(of: item)
      try removePlanItem(next)
    case .forgot:
      throw StoreError.forgettingCannotBeUndone
    }
    return change
  }

  fileprivate func lastChange() throws -> (id: Int, change: StoreChange)? {
    let later = try LaterColumns(of: self)
    let rows = try list(
      """
      SELECT change.id, kind, entry, entry.latest, \(later.planColumn("last_entry")), note, \(later.planColumn("item")),
        \(later.planColumn("plan_item.latest")), \(later.planColumn("carried_from"))
      FROM change LEFT JOIN entry ON entry.id = entry \(later.planItemJoined)
      ORDER BY change.id DESC LIMIT 1
      """
    ) { (id: try $0.integer(), change: try StoreChange(&$0)) }
    return rows.first
  }
}

extension StoreChange {
  /// Reads the columns from `kind` on.
  fileprivate init(_ columns: inout Columns) throws {
    let kind = try columns.text()
    let (entry, revision) = (try columns.optionalInteger(), try columns.optionalInteger())
    let lastEntry = try columns.optionalInteger()
    let note = try columns.optionalInteger()
    let (item, step) = (try columns.optionalInteger(), try columns.optionalInteger())
    let origin = try columns.optionalInteger()
    switch (kind, entry, note, item) {
    case ("record", let entry?, _, _): self = .recorded(entry: entry)
    case ("revise", let entry?, _, _):
      guard let revision, revision > 1 else { throw UnreadableColumn() }
      self = .revised(entry: entry, revision: revision)
    case ("import", let entry?, _, _):
      guard let lastEntry, lastEntry >= entry else { throw UnreadableColumn() }
      self = .imported(entries: entry...lastEntry)
    case ("note", _, let note?, _): self = .noted(note: note)
    case ("plan", _, _, let item?): self = .planned(item: item)
    case ("plan-step", _, _, let item?):
      guard let step, step > 1 else { throw UnreadableColumn() }
      self = .planMoved(item: item)
    case ("plan-carry-over", _, _, let item?):
      guard let origin else { throw UnreadableColumn() }
      self = .planCarriedOver(item: origin, to: item)
    case ("forget", _, _, _): self = .forgot
    default: throw UnreadableColumn()
    }
  }
}
