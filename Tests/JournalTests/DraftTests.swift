import Formats
import Instruments
import Journal
import Psychometrics
import Testing

@Suite struct `A check-in under way` {
  let form = Form(itemCount: 5, answers: 1...6)

  private func start(
    items: [Int] = [1, 2, 3, 4, 5], form: Form? = nil, date: String = "2026-05-03"
  ) throws -> Draft.Start {
    Draft.Start(
      instrument: "barc-10", digest: "sha256:first", form: form ?? self.form, person: .me,
      mode: .prompt, wording: WordingUsed(kind: .own, language: .spanish),
      date: try MadeUp.date(date), zone: "America/Chicago", items: items)
  }

  @Test func `begins at its first item with nothing answered`() throws {
    let draft = Draft(try start(items: [2, 4]))
    #expect(draft.item == 2)
    #expect(draft.position == 0)
    #expect(draft.answers.isEmpty)
    #expect(draft.finished == nil)
  }

  @Test func `keeps answered, skipped and would rather not say apart`() throws {
    let draft = try Draft(start()).after(.answer(6), .skip, .decline)
    #expect(draft.answers == [1: .answered(6), 2: .skipped, 3: .declined])
    #expect(draft.item == 4)
    #expect(draft.finished == nil)
    let through = try draft.after(.answer(1), .answer(3))
    #expect(through.item == nil)
    #expect(
      through.finished == [.answered(6), .skipped, .declined, .answered(1), .answered(3)])
  }

  @Test(arguments: [0, -1, 7, 66, .min, .max])
  func `takes no number outside the form's range`(_ number: Int) throws {
    let before = try Draft(start()).after(.answer(2))
    var draft = before
    let wasTaken = draft.answer(number)
    #expect(!wasTaken)
    #expect(draft == before)
  }

  @Test func `takes a range that does not begin at one`() throws {
    var draft = Draft(try start(form: Form(itemCount: 5, answers: 0...1)))
    let wasTaken = draft.answer(2)
    #expect(!wasTaken)
    #expect(try draft.after(.answer(0), .answer(1)).answers == [1: .answered(0), 2: .answered(1)])
  }

  @Test func `goes back to an item and asks it again`() throws {
    let draft = try Draft(start()).after(.answer(2), .decline, .back)
    #expect(draft.item == 2)
    #expect(draft.answers == [1: .answered(2)])
    let first = try draft.after(.back)
    #expect(first.item == 1)
    #expect(first.answers.isEmpty)
    #expect(first == Draft(draft.start))
  }

  @Test func `cannot go back from its first item`() throws {
    var draft = Draft(try start(items: [3, 4]))
    let before = draft
    let hasGone = draft.back()
    #expect(!hasGone)
    #expect(draft == before)
  }

  @Test func `can go back from its end`() throws {
    let through = try Draft(start(items: [3])).after(.answer(4))
    #expect(through.finished != nil)
    let draft = try through.after(.back)
    #expect(draft.item == 3)
    #expect(draft.finished == nil)
    #expect(draft.answers.isEmpty)
  }

  @Test func `takes nothing more at its end`() throws {
    let through = try Draft(start(items: [3])).after(.skip)
    var draft = try through.after(.skip, .decline)
    let wasTaken = draft.answer(3)
    #expect(!wasTaken)
    #expect(draft == through)
  }

  @Test func `of one scale has the other items as not asked`() throws {
    let definition = ProQOL5().definition
    // The items of burnout on the paper key.
    let items = [1, 4, 8, 10, 15, 17, 19, 21, 26, 29]
    var draft = Draft(try start(items: items, form: definition.form))
    for item in items {
      #expect(draft.item == item)
      draft = try draft.after(.answer(item.isMultiple(of: 2) ? 2 : 5))
    }
    let finished = try #require(draft.finished)
    #expect(finished.count == 30)
    for (index, answer) in finished.enumerated() {
      let item = index + 1
      #expect(
        answer
          == (items.contains(item) ? .answered(item.isMultiple(of: 2) ? 2 : 5) : .notAsked))
    }
    let record = EntryRecord(
      try Answers(finished, to: definition), date: draft.start.date, zone: draft.start.zone,
      person: .me, mode: .prompt, digest: draft.start.digest, wording: draft.start.wording)
    // By hand: items 1, 15, 17, 29 are 5 and count 1, item 4 is 2 and counts 4; 8, 10, 26 count 2
    // and 19, 21 count 5: 4 + 4 + 6 + 10 = 24.
    #expect(record.scores.map(\.value) == [nil, 24, nil])
    #expect(record.scores.map(\.answered) == [0, 10, 0])
  }

  @Test func `without items is through at once`() throws {
    let draft = Draft(try start(items: []))
    #expect(draft.item == nil)
    #expect(draft.finished == Array(repeating: .notAsked, count: 5))
  }

  @Test func `is too old only after seven days`() throws {
    let draft = Draft(try start(date: "2026-02-24"))
    for today in ["2026-02-24", "2026-02-25", "2026-03-02", "2026-03-03"] {
      #expect(!draft.isTooOld(on: try MadeUp.date(today)), "\(today)")
    }
    for today in ["2026-03-04", "2026-04-01", "2027-02-24"] {
      #expect(draft.isTooOld(on: try MadeUp.date(today)), "\(today)")
    }
  }

  @Test func `of a later date, as after a clock was set back, is not too old`() throws {
    #expect(!Draft(try start(date: "2026-05-03")).isTooOld(on: try MadeUp.date("2026-01-01")))
  }

  @Test func `taken up again stands where it was kept`() throws {
    let kept: [Int: Answer] = [1: .answered(2), 2: .declined]
    let draft = Draft(try start(), answers: kept, position: 2)
    #expect(draft.item == 3)
    #expect(draft.answers == kept)
  }

  @Test(arguments: [(-1, 0), (.min, 0), (0, 0), (2, 2), (3, 2), (.max, 2)])
  func `kept at no place of its own stands at the nearer end`(_ kept: Int, _ stands: Int) throws {
    let draft = Draft(try start(items: [2, 4]), answers: [:], position: kept)
    #expect(draft.position == stands)
    // What was never answered counts as skipped; it is never made up.
    if draft.item == nil {
      #expect(draft.finished == [.notAsked, .skipped, .notAsked, .skipped, .notAsked])
      #expect(try draft.after(.back).item == 4)
    }
  }

  @Test func `drops an answer kept ahead of its place when it is asked again`() throws {
    let kept = Draft(
      try start(items: [2, 4]), answers: [2: .skipped, 4: .answered(1)], position: 0)
    let draft = try kept.after(.answer(5), .decline)
    #expect(draft.answers == [2: .answered(5), 4: .declined])
  }
}
