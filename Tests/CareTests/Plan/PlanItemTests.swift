import Care
import Formats
import Psychometrics
import TestSupport
import Testing

@Suite struct `An item of the plan` {
  @Test func `begins open, with all that was said of it`() throws {
    let item = PlanItem(
      id: 3, what: try Made.text("ask about the caseload"), when: try Made.text("this week"),
      area: .stress, scale: .init("proqol-5", "burnout"), helper: .organisation(.workload),
      added: try Made.day("2026-11-02"))
    #expect(item.state == .open)
    #expect(item.changed == item.added)
    #expect(item.helped == nil && item.promise == nil && item.carriedFrom == nil)
    #expect(item.scale == PlanItem.Scale("proqol-5", "burnout"))
  }

  /// The table in the comment of `PlanState.moves`, typed again.
  @Test(arguments: [
    (PlanState.open, [PlanMove.start, .finish, .finishInPart, .letGo], true),
    (.started, [.finish, .finishInPart, .letGo], true),
    (.partly, [.finish, .letGo], true),
    (.done, [], false),
    (.letGo, [], false),
    (.carriedOver(to: 9), [], false),
  ])
  func `takes the moves of its state and no others`(
    _ state: PlanState, _ moves: [PlanMove], _ canGoOn: Bool
  ) throws {
    let day = try Made.day("2026-11-05")
    let item = try Made.item(1).asKept(state: state, changed: day, helped: nil)
    for move in PlanMove.allCases {
      if moves.contains(move) {
        let after = try item.after(move, on: day)
        #expect(after.state != state)
        #expect(after.changed == day && after.what == item.what)
      } else {
        #expect(throws: PlanFault.cannot(move, from: state)) { try item.after(move, on: day) }
      }
    }
    if canGoOn {
      #expect(try item.carriedOver(as: 2, on: day).next.state == .open)
    } else {
      #expect(throws: PlanFault.cannotCarryOver(from: state)) {
        try item.carriedOver(as: 2, on: day)
      }
    }
  }

  @Test func `goes where each move leads`() throws {
    let day = try Made.day("2026-11-05")
    let item = try Made.item(1)
    #expect(try item.after(.start, on: day).state == .started)
    #expect(try item.after(.finish, on: day).state == .done)
    #expect(try item.after(.finishInPart, on: day).state == .partly)
    #expect(try item.after(.letGo, on: day).state == .letGo)
  }

  @Test func `never changes before its last change`() throws {
    let item = try Made.item(1, added: "2026-11-05").after(
      .start, on: try Made.day("2026-11-08"))
    let earlier = try Made.day("2026-11-07")
    let fault = PlanFault.beforeLastChange(try Made.day("2026-11-08"))
    #expect(throws: fault) { try item.after(.finish, on: earlier) }
    #expect(throws: fault) { try item.carriedOver(as: 2, on: earlier) }
    #expect(try item.after(.finish, on: try Made.day("2026-11-08")).state == .done)
  }

  @Test func `goes on as a new one that points back`() throws {
    let item = PlanItem(
      id: 4, what: try Made.text("walk"), when: try Made.text("daily"), area: .movement,
      scale: .init("proqol-5", "burnout"), helper: .peer, added: try Made.day("2026-11-01"))
    let day = try Made.day("2026-12-01")
    let (ended, next) = try item.carriedOver(as: 7, when: try Made.text("weekly"), on: day)
    #expect(ended.state == .carriedOver(to: 7) && ended.id == 4 && ended.changed == day)
    #expect(next.id == 7 && next.carriedFrom == 4 && next.state == .open && next.added == day)
    #expect(next.what == item.what && next.when?.text == "weekly")
    #expect(next.area == .movement && next.helper == .peer && next.scale == item.scale)
    let other = try item.carriedOver(
      as: 7, area: .sleep, scale: .init("proqol-5", "compassion-satisfaction"), helper: .oneself,
      on: day
    ).next
    #expect(other.area == .sleep && other.helper == .oneself && other.when == item.when)
    #expect(other.scale == .init("proqol-5", "compassion-satisfaction"))
    #expect(throws: PlanFault.sameNumber(4)) { try item.carriedOver(as: 4, on: day) }
  }

  @Test func `is asked whether it helped once it is done, or done in part`() throws {
    let day = try Made.day("2026-11-05")
    let item = try Made.item(1)
    for move in [PlanMove.finish, .finishInPart] {
      let done = try item.after(move, on: day)
      for answer in Helped.allCases { #expect(try done.after(answer).helped == answer) }
      #expect(try done.after(.no).after(.yes).helped == .yes)
    }
    for move in [PlanMove.start, .letGo] {
      let other = try item.after(move, on: day)
      #expect(throws: PlanFault.notDoneYet) { try other.after(.yes) }
    }
    #expect(throws: PlanFault.notDoneYet) { try item.after(.yes) }
  }

  @Test func `forgets the answer when it moves on`() throws {
    let day = try Made.day("2026-11-05")
    let item = try Made.item(1).after(.finishInPart, on: day).after(.some)
    #expect(try item.after(.finish, on: day).helped == nil)
  }

  @Test func `keeps a promise apart from its own state`() throws {
    let promise = Promise(
      who: try Made.text("Rosa, team lead"), until: try Made.day("2026-12-01"), state: .promised)
    let item = try Made.item(1, helper: .organisation(.workload))
    #expect(throws: PlanFault.noPromise) { try item.after(promise: .done) }
    let promised = item.after(promise)
    #expect(promised.promise == promise && promised.state == .open)
    let kept = try promised.after(promise: .done)
    #expect(kept.promise?.state == .done && kept.state == .open)
    #expect(try promised.after(promise: .notDone).promise?.state == .notDone)
  }

  @Test func `says the same warm thing of letting go as of doing`() {
    for move in PlanMove.allCases {
      let words = move.afterwards.english.lowercased()
      #expect(!words.contains("only") && !words.contains("not done"))
    }
    #expect(PlanMove.letGo.afterwards.english.contains("care"))
    #expect(PlanMove.finish.afterwards.english.contains("care"))
  }

  @Test func `holds to its rules whatever is done with it`() throws {
    for seed in 1...200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var item = try Made.item(1)
      var day = item.added
      for _ in 0..<12 {
        let back = Int.random(in: -2...5, using: &generator)
        guard let date = CivilDate(daysSinceEpoch: day.daysSinceEpoch + back) else { continue }
        let move = try #require(PlanMove.allCases.randomElement(using: &generator))
        let isAllowed = item.state.moves.contains(move) && date >= item.changed
        let before = item
        do throws(PlanFault) {
          item = try item.after(move, on: date)
          day = date
          #expect(isAllowed, "seed \(seed)")
        } catch {
          #expect(!isAllowed && item == before, "seed \(seed)")
        }
        #expect(item.changed >= item.added && item.id == 1, "seed \(seed)")
      }
    }
  }
}
