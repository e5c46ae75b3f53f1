package import Care
import Formats
import GRDB
import Journal

extension Store {
  /// What the person wants to learn, oldest first, with the training they had.
  package func learningGoals() throws(StoreError) -> [LearningGoal] {
    try readCare(else: []) { db in try db.learningGoals() }
  }

  /// The goal of that number.
  ///
  /// - Throws: `unknownGoal`.
  package func learningGoal(_ id: Int) throws(StoreError) -> LearningGoal {
    guard let goal = try learningGoals().first(where: { $0.id == id }) else {
      throw .unknownGoal(id)
    }
    return goal
  }

  /// Adds a goal, with its training if there was any.
  ///
  /// - Returns: the goal under the number it is kept by. The number given with it counts nothing.
  /// - Throws: `wrongKind` but in a personal store.
  package func add(_ goal: LearningGoal) throws(StoreError) -> LearningGoal {
    try admit(only: .personal)
    return try write { db in
      try db.execute(
        sql: "INSERT INTO learning_goal (what, added, state) VALUES (?, ?, ?)",
        arguments: [goal.what.text, goal.added.description, goal.state.rawValue])
      let id = Int(db.lastInsertedRowID)
      for training in goal.log { try db.insert(training, goal: id) }
      return LearningGoal(
        id: id, what: goal.what, added: goal.added, state: goal.state, log: goal.log)
    }
  }

  /// Adds a training to a goal.
  ///
  /// - Throws: `unknownGoal`.
  package func add(_ training: Training, to goal: Int) throws(StoreError) {
    try write { db in
      try db.require(goal: goal)
      try db.insert(training, goal: goal)
    }
  }

  /// Puts a goal as it is now in the place of what was kept of it: its words, its state and its log.
  /// What is no longer in it leaves no trace in the file.
  ///
  /// - Throws: `unknownGoal`, `wipeUnfinished`.
  package func update(_ goal: LearningGoal) throws(StoreError) {
    try writeWiping { db in
      try db.require(goal: goal.id)
      try db.execute(
        sql: "UPDATE learning_goal SET what = ?, added = ?, state = ? WHERE id = ?",
        arguments: [goal.what.text, goal.added.description, goal.state.rawValue, goal.id])
      try db.execute(sql: "DELETE FROM training WHERE goal = ?", arguments: [goal.id])
      for training in goal.log { try db.insert(training, goal: goal.id) }
    }
  }

  /// Removes a goal with its training; it leaves no trace in the file.
  ///
  /// - Throws: `unknownGoal`, `wipeUnfinished`.
  package func removeGoal(_ id: Int) throws(StoreError) {
    try writeWiping { db in
      try db.require(goal: id)
      try db.execute(sql: "DELETE FROM learning_goal WHERE id = ?", arguments: [id])
    }
  }
}

extension Database {
  func learningGoals() throws -> [LearningGoal] {
    var logs: [Int: [Training]] = [:]
    let rows = try list("SELECT goal, date, minutes, what FROM training ORDER BY date, id") {
      (goal: try $0.integer(), training: try Training(&$0))
    }
    for row in rows { logs[row.goal, default: []].append(row.training) }
    return try list("SELECT id, what, added, state FROM learning_goal ORDER BY id") {
      let id = try $0.integer()
      return LearningGoal(
        id: id, what: try $0.plainText(), added: try $0.date(), state: try $0.name(),
        log: logs[id] ?? [])
    }
  }

  fileprivate func require(goal: Int) throws {
    guard try value("SELECT 1 FROM learning_goal WHERE id = ?", [goal]) != nil else {
      throw StoreError.unknownGoal(goal)
    }
  }

  fileprivate func insert(_ training: Training, goal: Int) throws {
    try execute(
      sql: "INSERT INTO training (goal, date, minutes, what) VALUES (?, ?, ?, ?)",
      arguments: [goal, training.date.description, training.minutes, training.what?.text])
  }
}

extension Training {
  /// Reads the columns `date`, `minutes` and `what`.
  fileprivate init(_ columns: inout Columns) throws {
    let training = Training(
      on: try columns.date(), minutes: try columns.integer(),
      what: try columns.optionalPlainText())
    guard let training else { throw UnreadableColumn() }
    self = training
  }
}
